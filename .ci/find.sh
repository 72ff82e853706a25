# Where tools lie that are not always on PATH. To be sourced.

# The Chromium (or Chrome) to test with; $CHROMIUM decides when it is set. Empty when there is none.
find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome-stable google-chrome \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then
      command -v "$name"
      return
    fi
  done
}

# The folder with PostgreSQL's server programs, the newest version first. Empty when there is none.
find_postgres() {
  local folder
  if command -v initdb >/dev/null 2>&1; then
    dirname "$(command -v initdb)"
    return
  fi
  for folder in $(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql*/bin /usr/local/opt/postgresql*/bin 2>/dev/null | sort -Vr); do
    if [ -x "$folder/initdb" ]; then
      echo "$folder"
      return
    fi
  done
}

# A TCP port of the loopback address that is free at the moment.
free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}
