#!/usr/bin/env bash
# Serves a debug build, and builds and starts it again whenever a source file changes. Looks once a second; needs no other tool.
set -uo pipefail
cd "$(dirname "$0")/.."
mkdir -p target
looked=target/dev.looked
server=

stop() {
  [ -z "$server" ] || { kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; }
  server=
}
trap 'stop; exit 0' INT TERM
trap stop EXIT

changed() {
  [ -n "$(find app server style public Cargo.toml -newer "$looked" -type f -not -path '*/node_modules/*' -print -quit)" ]
}

while true; do
  touch "$looked"
  echo "dev: building"
  if make -s target/front/dev.stamp && cargo build --bin ansprechbar; then
    stop
    bash .ci/serve.sh target/debug/ansprechbar &
    server=$!
  else
    echo "dev: the build failed; the last one that worked goes on"
  fi
  until changed; do
    sleep 1 &
    wait $!
  done
  echo "dev: a file changed"
done
