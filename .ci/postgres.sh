#!/usr/bin/env bash
# A PostgreSQL server of the tests' own, in a temporary folder and on a free port of the loopback address. It keeps nothing safe on
# disk, which makes it quick, and never touches a PostgreSQL that is installed and running.
# usage: .ci/postgres.sh start FOLDER    prints the server's URL, for TEST_POSTGRES_URL
#        .ci/postgres.sh stop FOLDER     stops it and removes the folder
set -euo pipefail
cd "$(dirname "$0")/.."
source .ci/find.sh

programs=$(find_postgres)
folder=$2

# PostgreSQL refuses to run as root.
as_somebody() {
  if [ "$(id -u)" = 0 ]; then
    (cd / && runuser -u "$(id -un postgres 2>/dev/null || echo nobody)" -- "$@")
  else
    "$@"
  fi
}

case $1 in
start)
  port=$(free_port)
  mkdir -p "$folder"
  [ "$(id -u)" != 0 ] || chown "$(id -un postgres 2>/dev/null || echo nobody)" "$folder"
  as_somebody "$programs/initdb" -D "$folder/data" -U ansprechbar -A trust -E UTF8 --locale=C --no-sync >/dev/null
  as_somebody "$programs/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 30 -o "-p $port -h 127.0.0.1 -k $folder -N 300 \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=64MB" start >/dev/null
  echo "postgres://ansprechbar@127.0.0.1:$port/postgres"
  ;;
stop)
  as_somebody "$programs/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
  rm -rf "$folder"
  ;;
esac
