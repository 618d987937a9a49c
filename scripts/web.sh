#!/usr/bin/env bash
# Builds the module of examples/web beside its page.
#
#   scripts/web.sh
#   python3 -m http.server -d target/web          to look at it
#   scripts/check-page.py target/web/picture.png  to check it in headless Chromium
#
# The target's standard library comes from rustup (rustup target add wasm32-unknown-unknown), or from
# scripts/cross-toolchain.sh, if its env.sh was read.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly TARGET=wasm32-unknown-unknown
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target}
out=$CARGO_TARGET_DIR/web
# Every browser of the last years has the vectors.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="${CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS:-} -Ctarget-feature=+simd128"
cargo build -p phase-router-web --release --target "$TARGET"
mkdir -p "$out"
cp examples/web/index.html "$CARGO_TARGET_DIR/$TARGET/release/phase_router_web.wasm" "$out"
echo "web: built in $out"
