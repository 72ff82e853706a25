#!/usr/bin/env bash
# Everything that must hold, from format to journeys in a browser. The last line is the sum: "N passed, N failed". A failed lint or a
# build that breaks counts as one failure. Builds are debug builds: a cold run must not take half an hour on two cores.
set -uo pipefail
cd "$(dirname "$0")/.."
passed=0
failed=0
work=$(mktemp -d "${TMPDIR:-/tmp}/ansprechbar-test.XXXXXX")
chmod 755 "$work"
trap 'bash .ci/postgres.sh stop "$work/postgres"; rm -rf "$work"' EXIT

finish() {
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ] && [ "$passed" != 0 ]
  exit
}

# Adds a run's totals. A run that failed without naming a failed test counts as one failure, and so does one without any test.
# usage: add NAME EXIT_CODE PASSED FAILED
add() {
  local name=$1 code=$2 run_passed=${3:-0} run_failed=${4:-0}
  if [ "$run_failed" = 0 ] && { [ "$code" != 0 ] || [ "$run_passed" = 0 ]; }; then
    run_failed=1
  fi
  echo "test: $name: $run_passed passed, $run_failed failed"
  passed=$((passed + run_passed))
  failed=$((failed + run_failed))
}

rust_tests() {
  local code log=$work/rust.log
  if ! TEST_POSTGRES_URL=$(bash .ci/postgres.sh start "$work/postgres"); then
    cat "$work/postgres/log" 2>/dev/null
    add "PostgreSQL, which did not start" 1
    return
  fi
  export TEST_POSTGRES_URL
  if cargo nextest --version >/dev/null 2>&1; then
    echo "test: unit and integration tests (nextest), SQLite and PostgreSQL"
    cargo nextest run --no-fail-fast --color never --status-level fail --final-status-level fail 2>&1 | tee "$log"
    code=${PIPESTATUS[0]}
    add "unit and integration tests" "$code" "$(of_summary "$log" passed)" "$(of_summary "$log" failed)"
  else
    echo "test: unit and integration tests (cargo test), SQLite and PostgreSQL"
    cargo test --no-fail-fast --lib --bins --tests --color never 2>&1 | tee "$log" | grep -v '^test .* ok$'
    code=${PIPESTATUS[0]}
    add "unit and integration tests" "$code" "$(of_results "$log" 4)" "$(of_results "$log" 6)"
  fi
}

# A number of nextest's line "Summary [ 1.2s] 12 tests run: 11 passed (1 slow), 1 failed, 0 skipped".
of_summary() {
  sed -n "s/^ *Summary .* run:.* \([0-9]*\) $2.*/\1/p" "$1" | tail -1
}

# The sum of a column over cargo's lines "test result: ok. 12 passed; 0 failed; …", one a program.
of_results() {
  awk -v column="$2" '/^test result: / { sum += $column } END { print sum + 0 }' "$1"
}

browser_tests() {
  echo "test: building the program and its browser half"
  make -s target/front/dev.stamp && cargo build --quiet --bin ansprechbar || { add "browser tests" 1; return; }
  echo "test: journeys in the browser, with and without JavaScript"
  journeys "browser tests"
  [ -n "${TEST_POSTGRES_URL:-}" ] || return
  echo "test: the main journeys again, on PostgreSQL"
  END2END_DATABASE_URL=$TEST_POSTGRES_URL journeys "browser tests on PostgreSQL" dialogue subscription
}

# usage: journeys NAME [FILES…]
journeys() {
  local name=$1 code report=$work/browser.json
  shift
  rm -f "$report"
  (cd end2end && CHROMIUM=$(source ../.ci/find.sh && find_chromium) PLAYWRIGHT_JSON_OUTPUT_NAME=$report node_modules/.bin/playwright test "$@")
  code=$?
  add "$name" "$code" $(node -e 'const { stats } = JSON.parse(require("fs").readFileSync(process.argv[1])); console.log(stats.expected, stats.unexpected + stats.flaky)' "$report" 2>/dev/null)
}

echo "test: installing what is missing"
bash .ci/setup.sh test || { failed=1; finish; }
bash .ci/lint.sh || failed=$((failed + $?))
rust_tests
browser_tests
finish
