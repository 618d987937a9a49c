# Sourced by the scripts here: builds the library as users get it, for x86-64 and, where an x86-64 Debian can, aarch64.
# Sets `rlibs`, a list of ARCH=PATH.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
target=${CARGO_TARGET_DIR:-$PWD/target}
export CARGO_TARGET_DIR=$target/asm CARGO_INCREMENTAL=0
readonly ARM=aarch64-unknown-linux-gnu

command -v llvm-objdump-19 >/dev/null || {
  echo "asm-notes: llvm-objdump-19 is missing (Debian: apt-get install llvm-19)" >&2
  exit 1
}
cargo build --quiet --release --lib
rlibs=("$(uname -m)=$CARGO_TARGET_DIR/release/libphase_router.rlib")
if [ "$(uname -m)" = x86_64 ]; then
  toolchain=$target/cross-toolchain
  scripts/cross-toolchain.sh "$toolchain" >&2
  # A subshell, because the environment replaces RUSTC.
  (
    # shellcheck disable=SC1091
    . "$toolchain/env.sh"
    cargo build --quiet --release --lib --target "$ARM"
  )
  rlibs+=("aarch64=$CARGO_TARGET_DIR/$ARM/release/libphase_router.rlib")
fi
