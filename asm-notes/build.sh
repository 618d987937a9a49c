# Sourced by the scripts here: builds the library as users get it, for x86-64 and, where an x86-64 Debian can, aarch64.
# Sets `rlibs`, a list of ARCH=PATH:PATH.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
target=${CARGO_TARGET_DIR:-$PWD/target}
export CARGO_TARGET_DIR=$target/asm CARGO_INCREMENTAL=0
readonly ARM=aarch64-unknown-linux-gnu

command -v llvm-objdump-19 >/dev/null || {
  echo "asm-notes: llvm-objdump-19 is missing (Debian: apt-get install llvm-19)" >&2
  exit 1
}
rlibs=()
# Builds for a machine, into a directory: the library, and with it the kernels that are generic.
build() {
  local arch=$1 release=$2
  shift 2
  cargo build --quiet --release --lib "$@"
  "${RUSTC:-rustc}" --edition 2024 --crate-type rlib --crate-name instances -C opt-level=3 "$@" \
    --extern "phase_router=$release/libphase_router.rlib" --out-dir "$release" \
    -L "dependency=$release/deps" -L "dependency=$CARGO_TARGET_DIR/release/deps" asm-notes/instances.rs
  rlibs+=("$arch=$release/libphase_router.rlib:$release/libinstances.rlib")
}
build "$(uname -m)" "$CARGO_TARGET_DIR/release"
if [ "$(uname -m)" = x86_64 ]; then
  toolchain=$target/cross-toolchain
  scripts/cross-toolchain.sh "$toolchain" >&2
  # Replaces RUSTC: nothing is compiled for this machine any more.
  # shellcheck disable=SC1091
  . "$toolchain/env.sh"
  build aarch64 "$CARGO_TARGET_DIR/$ARM/release" --target "$ARM"
fi
