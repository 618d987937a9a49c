#!/usr/bin/env bash
# What would be published: the files are those meant to be in it, they are
# small, and the package builds by itself.
set -euo pipefail
cd "$(dirname "$0")/.."

# Bytes, compressed. The package has 0.5 MB; the registry takes up to 10.
readonly MOST=800000

meant() {
  git ls-files -- src benches tests examples data ':(glob)docs/*.md' README.md CHANGELOG.md LICENSE Cargo.toml \
    ':!examples/candle-moe' ':!examples/web'
  # cargo adds these.
  printf '%s\n' Cargo.toml.orig Cargo.lock .cargo_vcs_info.json
}

# --allow-dirty, to be of use before a commit; a release is published without it.
if ! diff <(meant | LC_ALL=C sort) <(cargo package -p phase-router --list --allow-dirty | LC_ALL=C sort); then
  echo "package: < is meant to be in the package and is not, > is in it and not meant to be" >&2
  exit 1
fi

cargo package -p phase-router --allow-dirty
crate=$(cargo metadata --no-deps --format-version 1 | python3 -c '
import json, sys
meta = json.load(sys.stdin)
version = next(p["version"] for p in meta["packages"] if p["name"] == "phase-router")
print("%s/package/phase-router-%s.crate" % (meta["target_directory"], version))')
size=$(stat -c %s "$crate")
echo "package: $size bytes"
if [ "$size" -gt "$MOST" ]; then
  echo "package: more than $MOST bytes" >&2
  exit 1
fi
