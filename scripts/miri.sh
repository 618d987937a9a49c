#!/usr/bin/env bash
# Undefined behaviour that shows only to an interpreter: aliasing, uninitialised memory, data races, misaligned
# accesses. Random inputs of all fuzz targets, and the dispatch plan's cuts on threads.
#   scripts/miri.sh          on this machine
#   scripts/miri.sh all      with some of the corpus, and all of it as a big-endian machine: many minutes
# Needs the components miri and rust-src of the nightly toolchain.
set -euo pipefail
cd "$(dirname "$0")/.."

export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target}/miri
# The corpus is read from files. rayon's queues make pointers from integers and break the rules of Stacked Borrows (so
# Tree Borrows), and its threads outlive the tests: none of it is for us to change.
export MIRIFLAGS="-Zmiri-disable-isolation -Zmiri-tree-borrows -Zmiri-permissive-provenance -Zmiri-ignore-leaks"

# What the machine has is what the code is compiled for: Miri answers the question for features from that. It knows the
# intrinsics of AVX2, and few of AVX-512 and NEON.
flags=
if [ "$(uname -m)" = x86_64 ]; then
  flags=-Ctarget-feature=+avx2,+bmi1,+bmi2,+f16c,+fma,+lzcnt,+popcnt
  # The tests take all tiers anyway; asked for by name, one that is missing is an error.
  export PHASE_ROUTER_ISA=avx2
fi
tests=(every_cut any_bytes)
[ "${1:-}" != all ] || tests+=(every_kept)
RUSTFLAGS=$flags cargo +nightly miri test --lib --test corpus -- "${tests[@]}"
if [ "${1:-}" = all ]; then
  env -u PHASE_ROUTER_ISA cargo +nightly miri test --target s390x-unknown-linux-gnu --lib --test corpus -- "${tests[@]}"
fi
