#!/usr/bin/env bash
# That the library has no warning on targets where nothing is run: without a vector tier, and without std on those that
# have no operating system.
#
#   scripts/check-targets.sh             the targets below
#   scripts/check-targets.sh TARGET...   others
#
# The standard library of each is checked from the source that scripts/cross-toolchain.sh lays; nothing is linked or run.
# Exit status 75 says that this machine can check none of them.
set -euo pipefail
cd "$(dirname "$0")/.."

targets=("$@")
[ $# -gt 0 ] || targets=(
  riscv64gc-unknown-linux-gnu
  # Without NEON: with it, xxhash-rust names types of aarch64.
  armv7-unknown-linux-gnueabihf
  # core and alloc alone.
  thumbv7em-none-eabi
  wasm32v1-none
  x86_64-unknown-none
)

if [ "$(uname -m)" != x86_64 ] || ! command -v dpkg >/dev/null; then
  echo "check-targets: needs an x86-64 Debian machine, for scripts/cross-toolchain.sh" >&2
  exit 75
fi
target_dir=${CARGO_TARGET_DIR:-$PWD/target}
toolchain=$target_dir/cross-toolchain
scripts/cross-toolchain.sh "$toolchain"
# shellcheck disable=SC1091
. "$toolchain/env.sh"

# Building the standard library is for nightly; the variable lets a stable compiler do it.
export RUSTC_BOOTSTRAP=1
# In a directory of its own: build scripts look at the variable, and would build the dependencies of all else anew.
export CARGO_TARGET_DIR=$target_dir/targets
# cargo would compile the standard library, of which only the types are needed.
export RUSTFLAGS=-Zno-codegen

failed=()
check() {
  local target=$1 std=$2 features
  for features in "${@:3}"; do
    echo "--- $target $features"
    # shellcheck disable=SC2086 # a list of arguments
    "$toolchain/bin/cargo-clippy" clippy --quiet "-Zbuild-std=$std" -Zbuild-std-features= --lib $features \
      --target "$target" -- -D warnings || failed+=("$target $features")
  done
}
for target in "${targets[@]}"; do
  case $target in
    *-none | *-none-*) check "$target" core,alloc --no-default-features "--no-default-features --features=half,serde" ;;
    *) check "$target" std --all-features ;;
  esac
done
[ ${#failed[@]} = 0 ] && exit
printf 'check-targets: failed: %s\n' "${failed[@]}" >&2
exit 1
