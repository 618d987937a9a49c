#!/usr/bin/env bash
# Installs a cargo subcommand in one version, below the target directory, and prints the directory it is in:
#
#   PATH="$(scripts/cargo-tool.sh cargo-hack 0.6.46):$PATH" cargo hack ...
#
# Not optimised: these tools run for seconds, and optimising them takes three times as long to build.
set -euo pipefail
cd "$(dirname "$0")/.."

tool=$1 version=$2
target=${CARGO_TARGET_DIR:-$PWD/target}
root=$target/tools/$tool-$version
if [ ! -x "$root/bin/$tool" ]; then
  # What the caller cross-compiles with or resolves by is not for the tool.
  env -u CARGO_BUILD_TARGET -u RUSTC -u RUSTFLAGS CARGO_PROFILE_DEV_DEBUG=0 \
    cargo install --quiet --locked --debug --root "$root" --target-dir "$root/build" "$tool@$version" >&2
  rm -rf "$root/build"
fi
echo "$root/bin"
