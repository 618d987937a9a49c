#!/usr/bin/env bash
# Installs what `cargo bench --bench instructions` needs: valgrind, from Debian
# where it is missing, and gungraun-runner in the version of the library, which
# the two must share to the last digit. Then it says how to run the bench.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v valgrind >/dev/null; then
  command -v apt-get >/dev/null || { echo "gungraun-runner: install valgrind first" >&2; exit 1; }
  root=()
  [ "$(id -u)" = 0 ] || root=(sudo)
  "${root[@]}" apt-get -q update
  # libc6-dbg: valgrind replaces functions of the C library by their symbols.
  "${root[@]}" apt-get -q install -y --no-install-recommends valgrind libc6-dbg
fi

version=$(cargo metadata --format-version 1 | python3 -c '
import json, sys
print(next(p["version"] for p in json.load(sys.stdin)["packages"] if p["name"] == "gungraun"))')
runner=$(scripts/cargo-tool.sh gungraun-runner "$version")
echo "GUNGRAUN_RUNNER=$runner/gungraun-runner cargo bench --bench instructions"
