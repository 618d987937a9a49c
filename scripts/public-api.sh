#!/usr/bin/env bash
# The public API as a listing, scripts/public-api/listing.txt, so that a change to it is
# seen in review.
#
#   scripts/public-api.sh           compares, and fails where they differ
#   scripts/public-api.sh --write   writes the listing
set -euo pipefail
cd "$(dirname "$0")/.."

readonly LISTING=scripts/public-api/listing.txt
target=${CARGO_TARGET_DIR:-$PWD/target}

# rustdoc's JSON is for nightly; the variable lets the stable rustdoc write it. A
# nightly's changes from day to day, the stable one's from release to release.
# In a directory of its own: build scripts look at the variable, and would build the dependencies of all else anew.
# --cap-lints: what is wrong with the docs is for the section `docs` to say.
RUSTC_BOOTSTRAP=1 cargo rustdoc --quiet --lib --features half,serde --target-dir "$target/public-api" -- \
  -Zunstable-options --output-format json --cap-lints allow
now=$target/public-api/listing.txt
cargo run --quiet --manifest-path scripts/public-api/Cargo.toml --target-dir "$target/public-api" -- \
  "$target/public-api/doc/phase_router.json" >"$now"

if [ "${1:-}" = --write ]; then
  cp "$now" "$LISTING"
elif ! diff -u "$LISTING" "$now"; then
  echo "public-api: the public API is not as $LISTING has it. If that is meant: scripts/public-api.sh --write," \
    "and an entry in CHANGELOG.md" >&2
  exit 1
fi
