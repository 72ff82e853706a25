#!/usr/bin/env bash
# Measures `ansprechbar solve` against public exact solvers on the same files, and checks that all of them find the same optimum.
# usage: run.sh               the sizes of docs/ROUNDS.md; the instances are made once and kept in target/rounds-bench
#        run.sh FOLDER...     instances of your own, in the folder form of `ansprechbar solve`
# PROGRAM names another program than target/release/ansprechbar. Ends with 1 if a value differs or a proof fails, and with 0 if Python or
# the solvers cannot be had: then one sentence says so.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
environment=$root/target/bench-venv
program=${PROGRAM:-$root/target/release/ansprechbar}

skip() { echo "rounds against public solvers: skipped, since $*"; exit 0; }

[ -x "$program" ] || { echo "$program is missing: run 'make build', then run this again." >&2; exit 1; }
if ! cmp -s "$here/requirements.txt" "$environment/installed.txt"; then
  python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || skip "Python 3.11 or newer is missing."
  echo "installing the public solvers into target/bench-venv (about 400 MB, once)"
  rm -rf "$environment"
  mkdir -p "$root/target"
  python3 -m venv "$environment" >/dev/null 2>&1 || skip "Python cannot make virtual environments here (on Debian, install the package python3-venv)."
  "$environment/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: -r "$here/requirements.txt" >"$environment/pip.log" 2>&1 ||
    skip "pip could not install OR-Tools and scipy; see target/bench-venv/pip.log."
  cp "$here/requirements.txt" "$environment/installed.txt"
fi
exec "$environment/bin/python" "$here/compare.py" --program "$program" --cache "$root/target/rounds-bench" "$@"
