#!/usr/bin/env bash
# Times the draws and the gate for wasm under Node: built without wasm's vectors, then with them. What is compiled with
# them has a scalar tier too, in which the compiler uses the vectors by itself.
set -euo pipefail
cd "$(dirname "$0")/.."

export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target}
toolchain=$CARGO_TARGET_DIR/cross-toolchain
scripts/cross-toolchain.sh "$toolchain" wasm32-wasip1
# shellcheck disable=SC1091
. "$toolchain/env.sh"
measure() {
  cargo run --quiet --release --target wasm32-wasip1 -p phase-router-web --features measure --bin measure
}
echo "built without vectors:"
measure
echo "built with vectors:"
RUSTC_WORKSPACE_WRAPPER=$toolchain/bin/with-simd128 measure
