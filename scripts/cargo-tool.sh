#!/usr/bin/env bash
# Installs a cargo subcommand in one version, beside others of its kind in the user's cache, and prints its directory:
#
#   PATH="$(scripts/cargo-tool.sh cargo-hack 0.6.46):$PATH" cargo hack ...
#
# Not optimised: these tools run for seconds, and optimising them takes three times as long to build.
set -euo pipefail
cd "$(dirname "$0")/.."

tool=$1 version=$2
root=${XDG_CACHE_HOME:-$HOME/.cache}/phase-router/$tool-$version
if [ ! -x "$root/bin/$tool" ]; then
  build=$(mktemp -d)
  trap 'rm -rf "$build"' EXIT
  # What the caller cross-compiles with or resolves by is not for the tool.
  env -u CARGO_BUILD_TARGET -u RUSTC -u RUSTFLAGS CARGO_PROFILE_DEV_DEBUG=0 \
    cargo install --quiet --locked --debug --root "$root" --target-dir "$build" "$tool@$version" >&2
fi
echo "$root/bin"
