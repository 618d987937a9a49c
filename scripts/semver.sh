#!/usr/bin/env bash
# Before a release: does the version in Cargo.toml allow for the changes of the
# public API since the last one?
#
#   scripts/semver.sh         since the last tag v*
#   scripts/semver.sh REV     since another commit
#
# By cargo-semver-checks, which is large: building it takes minutes.
set -euo pipefail
cd "$(dirname "$0")/.."

rev=${1:-$(git describe --tags --abbrev=0 --match 'v*' 2>/dev/null || true)}
if [ -z "$rev" ]; then
  echo "semver: no tag v* to compare with; name a commit" >&2
  exit 1
fi
PATH=$(scripts/cargo-tool.sh cargo-semver-checks 0.51.0):$PATH
cargo semver-checks --package phase-router --all-features --baseline-rev "$rev"
