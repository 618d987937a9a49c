#!/usr/bin/env bash
# The lowest versions that Cargo.toml admits are enough: a copy of the package
# is built with exactly those, and routes as recorded. A user who holds back a
# dependency, or whose other dependencies do, gets one of them.
set -euo pipefail
cd "$(dirname "$0")/.."

# As packaged: without the workspace, whose other members ask for more.
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cargo package -p phase-router --quiet --no-verify --allow-dirty --target-dir "$copy/target"
tar -xzf "$copy"/target/package/*.crate -C "$copy" --strip-components 1
cd "$copy"
rm Cargo.lock

# -Z is for nightly; the variable lets the stable cargo have it, for this one command.
RUSTC_BOOTSTRAP=1 cargo -Zdirect-minimal-versions generate-lockfile --quiet
cargo tree --depth 1 --all-features --edges normal
cargo check --lib --no-default-features
# What users get is tested; the bounds of the dev-dependencies must resolve, and do for this test.
CARGO_PROFILE_DEV_DEBUG=0 cargo test --all-features --test golden
