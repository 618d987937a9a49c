#!/usr/bin/env bash
# Licences, sources, duplicates and known faults of the dependencies, as deny.toml has them.
#
# Exit status 75 says that all else passed, and that the database of advisories
# could not be fetched: cargo-deny clones it from a git host.
set -euo pipefail
cd "$(dirname "$0")/.."

PATH=$(scripts/cargo-tool.sh cargo-deny 0.20.2):$PATH

cargo deny --workspace check licenses sources
cargo deny check bans

if ! timeout 120 cargo deny fetch db index; then
  echo "deny: the advisories were not checked, their database is out of reach" >&2
  exit 75
fi
cargo deny --offline check advisories
