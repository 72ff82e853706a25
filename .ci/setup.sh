#!/usr/bin/env bash
# Installs what is missing, and nothing else.
# usage: .ci/setup.sh build     what a build needs: Rust, a C compiler, the wasm target, wasm-bindgen, Node
#        .ci/setup.sh test      that, and what the tests need: rustfmt, clippy, Chromium, PostgreSQL
set -euo pipefail
cd "$(dirname "$0")/.."
source .ci/find.sh

say() { echo "setup: $*"; }
fail() { echo "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# Installs a system package by apt; elsewhere it names the package and stops.
# usage: package WHAT APT DNF BREW PACMAN
package() {
  local what=$1 apt=$2 dnf=$3 brew=$4 pacman=$5 root=()
  if have apt-get; then
    [ "$(id -u)" = 0 ] || { have sudo || fail "$what is missing: ask an administrator to install the package $apt, then run this again."; root=(sudo); }
    say "installing $what (package $apt)"
    install_by_apt "${root[@]}" apt-get "$apt" ||
      fail "$what could not be installed: install the package $apt yourself, then run this again."
  elif have dnf; then fail "$what is missing: run 'sudo dnf install $dnf', then run this again."
  elif have pacman; then fail "$what is missing: run 'sudo pacman -S $pacman', then run this again."
  elif have brew; then fail "$what is missing: run 'brew install $brew', then run this again."
  else fail "$what is missing: install it with your system's package manager, then run this again."
  fi
}

install_by_apt() {
  local name=${*: -1} command=("${@:1:$#-1}")
  export DEBIAN_FRONTEND=noninteractive
  "${command[@]}" install -y -qq --no-install-recommends "$name" >/dev/null 2>&1 ||
    { "${command[@]}" update -qq && "${command[@]}" install -y -qq --no-install-recommends "$name" >/dev/null; }
}

rust() {
  have cargo || fail "Rust is missing: install it with rustup from https://rustup.rs, open a new shell, then run this again."
  have cc || package "a C compiler" build-essential gcc gcc base-devel
  [ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ] && return
  have rustup || fail "Rust's wasm32-unknown-unknown target is missing: install Rust with rustup from https://rustup.rs, then run this again."
  say "adding Rust's wasm32-unknown-unknown target"
  rustup target add wasm32-unknown-unknown ||
    fail "Rust's wasm32-unknown-unknown target could not be added: run 'rustup target add wasm32-unknown-unknown' with a connection, then run this again."
}

# Its version must equal that of the library in Cargo.toml, to the last digit.
wasm_bindgen() {
  local version tool
  version=$(sed -n 's/^wasm-bindgen = "=\([0-9.]*\)".*/\1/p' Cargo.toml)
  [ "$(.tools/bin/wasm-bindgen --version 2>/dev/null)" = "wasm-bindgen $version" ] && return
  mkdir -p .tools/bin
  rm -f .tools/bin/wasm-bindgen
  tool=$(command -v wasm-bindgen || true)
  if [ -n "$tool" ] && [ "$("$tool" --version)" = "wasm-bindgen $version" ]; then
    ln -s "$tool" .tools/bin/wasm-bindgen
    return
  fi
  say "compiling wasm-bindgen $version into .tools/ (some minutes, once)"
  # Not --locked: its lock file asks for versions that not every registry mirror has.
  cargo install wasm-bindgen-cli --version "$version" --root .tools --force --quiet ||
    fail "wasm-bindgen could not be installed: run 'cargo install wasm-bindgen-cli --version $version', then run this again."
}

node_js() {
  have node && have npm || fail "Node.js is missing: install version 20 or newer from https://nodejs.org, then run this again."
  node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' ||
    fail "Node.js is older than version 20: install a newer one from https://nodejs.org, then run this again."
}

rust_checks() {
  cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1 && return
  say "adding rustfmt and clippy"
  rustup component add rustfmt clippy || fail "rustfmt and clippy are missing: run 'rustup component add rustfmt clippy', then run this again."
}

rust
node_js
wasm_bindgen
make -s style/node_modules/.package-lock.json
if [ "${1:-build}" = test ]; then
  rust_checks
  [ -n "$(find_chromium)" ] || package Chromium chromium chromium chromium chromium
  [ -n "$(find_postgres)" ] || package PostgreSQL postgresql postgresql-server postgresql postgresql
  make -s end2end/node_modules/.package-lock.json
fi
