#!/usr/bin/env bash
# That the library has no warning on targets without a vector tier: with 32 bits, big-endian, without an operating system.
#
#   scripts/check-targets.sh             the targets below
#   scripts/check-targets.sh TARGET...   others that have a standard library
#
# The standard library of each is checked from the source that scripts/cross-toolchain.sh lays; nothing is linked or run.
# Exit status 75 says that this machine can check none of them.
set -euo pipefail
cd "$(dirname "$0")/.."

targets=("$@")
[ $# -gt 0 ] || targets=(
  i686-unknown-linux-gnu
  riscv64gc-unknown-linux-gnu
  s390x-unknown-linux-gnu
  thumbv7neon-unknown-linux-gnueabihf
  wasm32-unknown-unknown
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
for target in "${targets[@]}"; do
  for features in --all-features --no-default-features; do
    echo "--- $target $features"
    "$toolchain/bin/cargo-clippy" clippy --quiet -Zbuild-std=std -Zbuild-std-features= --lib "$features" \
      --target "$target" -- -D warnings || failed+=("$target $features")
  done
done
[ ${#failed[@]} = 0 ] && exit
printf 'check-targets: failed: %s\n' "${failed[@]}" >&2
exit 1
