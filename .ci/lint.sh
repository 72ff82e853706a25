#!/usr/bin/env bash
# Format and lints, for the server's half and for the browser's. Prints each failed check; the exit code is their number.
set -uo pipefail
cd "$(dirname "$0")/.."
failed=0

check() {
  local name=$1
  shift
  echo "lint: $name"
  "$@" || { echo "lint: $name failed"; failed=$((failed + 1)); }
}

check "format" cargo fmt --all --check
check "clippy, server half" cargo clippy --quiet --all-targets -- -D warnings
check "clippy, browser half" cargo clippy --quiet -p frontend -p islands --target wasm32-unknown-unknown --target-dir target/front -- -D warnings
check "style sheets" node --test style/tests/*.test.js
exit "$failed"
