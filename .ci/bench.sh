#!/usr/bin/env bash
# Measures the release build on this machine: start, size, memory, requests per second. Results go to target/bench.txt, too.
# The constant answers are the ceiling: what the same server does when making the answer costs nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
source .ci/find.sh
program=$PWD/target/release/ansprechbar
work=$(mktemp -d "${TMPDIR:-/tmp}/ansprechbar-bench.XXXXXX")
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
port=$(free_port)
export DATABASE_URL=sqlite://$work/ansprechbar.db LISTEN=127.0.0.1:$port PUBLIC_URL=http://127.0.0.1:$port LOG=warn
address=http://127.0.0.1:$port

now() { node -e 'console.log(Date.now())'; }
size() { wc -c <"target/site$1" | tr -d ' '; }

# A tenth of a second is the step with which the start is measured, a hundredth would cost more than it tells.
wait_until_ready() {
  for _ in $(seq 1 3000); do
    curl -sf -o /dev/null "$address/health/ready" && return
    sleep 0.01
  done
  echo "The server did not answer within 30 seconds." >&2
  exit 1
}

start() {
  local began
  began=$(now)
  (cd "$work" && exec "$program" serve) >"$work/log" 2>&1 &
  server=$!
  wait_until_ready
  echo "start until ready: $(($(now) - began)) ms"
}

bundle() {
  local kind file
  echo "program: $(wc -c <"$program" | tr -d ' ') bytes"
  for kind in css start_js glue_js wasm; do
    file=$(node -p "JSON.parse(require('fs').readFileSync('target/site/manifest.json')).$kind")
    echo "$kind: raw $(size "$file"), gzip $(size "$file.gz"), brotli $(size "$file.br") bytes"
  done
}

memory() {
  echo "memory, $1: $(($(ps -o rss= -p "$server") / 1024)) MiB"
}

load() {
  printf '%-28s %8s bytes  ' "$1" "$(curl -s "$address$1" | wc -c | tr -d ' ')"
  wrk -t1 -c16 -d5s --latency "$address$1" |
    awk '/Requests\/sec/ { rate = $2 } /50%/ { p50 = $2 } /99%/ { p99 = $2 } /Non-2xx/ { bad = " " $0 } END { print rate " requests/s, p50 " p50 ", p99 " p99 bad }'
}

# Adds synthetic events while the server runs; each call draws others.
fill() {
  seed=$((${seed:-0} + 1))
  "$program" generate --organisations 100 --institutions 50 --events "$1" --seed "$seed"
}

measure() {
  bundle
  "$program" migrate up >/dev/null
  "$program" demo >/dev/null
  start
  memory "at rest"
  if command -v wrk >/dev/null 2>&1; then
    echo "-- demo data"
    load /health/live
    load /de/
    load /de/events
    load /calendar.ics
    memory "after load"
    echo "-- 1,000 events"
    fill 1000
    load /calendar.ics
    echo "-- 10,000 events"
    fill 9000
    load /de/events
    load "/de/events?topic=culture-arts&region=DE-ST"
    load "/calendar.ics?region=DE-ST"
    echo "-- constant answers of the same server, about as large as a page and as a feed"
    load /fonts/source-sans-3-latin-ext.woff2
    load "$(node -p "JSON.parse(require('fs').readFileSync('target/site/manifest.json')).wasm")"
    memory "with 10,000 events, after load"
  else
    echo "wrk is missing: install it to measure requests per second."
  fi
}

# Partners for 500 requests among 20,000 and 200,000 organisations, by the index, by judging every pair, and by a plain scan.
partners() {
  echo "-- partners among many organisations"
  cargo run --release --quiet -p matching --example scale
}

# Pairing whole rounds, beside public exact solvers on the same files. Ends with 1 if an optimum differs or is not proved.
rounds() {
  echo "-- rounds against public solvers"
  bash .ci/rounds-bench/run.sh
}

{ measure && partners && rounds; } | tee target/bench.txt
