#!/usr/bin/env bash
# Serves with a program, on the default database. When that does not exist yet, it is made first, with the demo data: beside its
# place, so that a start which is broken off leaves nothing half done.
# usage: .ci/serve.sh PROGRAM
set -euo pipefail
cd "$(dirname "$0")/.."
program=$1

if [ -z "${DATABASE_URL:-}" ] && [ ! -e data/ansprechbar.db ]; then
  echo "run: first start, loading the demo data"
  mkdir -p data
  rm -f data/first-start.db data/first-start.db-*
  DATABASE_URL=sqlite://data/first-start.db "$program" migrate up
  DATABASE_URL=sqlite://data/first-start.db "$program" demo
  mv data/first-start.db data/ansprechbar.db
fi
echo "run: serving at http://${LISTEN:-127.0.0.1:3000}, end with Ctrl-C"
exec "$program" serve
