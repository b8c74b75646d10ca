#!/usr/bin/env bash
# Runs a command with a PostgreSQL server of its own, in a temporary folder, on a free port of this machine; its address is in
# GROUNDTRACK_TEST_POSTGRES. The server is gone when the command ends. Debian's postgresql is installed where it is missing.
set -euo pipefail

binaries() {
  command -v pg_config > /dev/null && pg_config --bindir && return
  ls -d /usr/lib/postgresql/*/bin 2> /dev/null | sort -V | tail -1
}
bin=$(binaries)
if [ -z "$bin" ] || [ ! -x "$bin/initdb" ]; then
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  $sudo apt-get -qq update && DEBIAN_FRONTEND=noninteractive $sudo apt-get -qq install -y --no-install-recommends postgresql > /dev/null
  bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
fi

# A server does not run as root.
as_server() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

folder=$(mktemp -d)
if [ "$(id -u)" = 0 ]; then chown postgres "$folder"; fi
trap 'as_server "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop > /dev/null 2>&1 || true; rm -rf "$folder"' EXIT

port=$(node -e "const s = require('node:net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close() })")
(cd "$folder" && as_server "$bin/initdb" -D "$folder/data" -U groundtrack --auth=trust -E UTF8 --locale=C.UTF-8 > /dev/null)
(cd "$folder" && as_server "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
  -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder" start > /dev/null) || {
  cat "$folder/log"
  exit 1
}
GROUNDTRACK_TEST_POSTGRES="postgres://groundtrack@127.0.0.1:$port/postgres" "$@"
