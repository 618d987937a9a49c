#!/usr/bin/env bash
# Lays a Rust compiler for other targets on an x86-64 Debian machine: with the
# standard library of aarch64-unknown-linux-gnu, so that the NEON tier can be
# built and run, and with its source, for scripts/check-targets.sh.
#
#   scripts/cross-toolchain.sh
#   . target/cross-toolchain/env.sh
#   cargo test --target aarch64-unknown-linux-gnu
#
# cargo itself stays the one already installed. A first argument names another
# directory. A toolchain that already works is left alone; FORCE=1 lays it anew.
set -euo pipefail

readonly TRIPLE=aarch64-unknown-linux-gnu

say() { printf 'cross-toolchain: %s\n' "$*"; }
die() { say "$*" >&2; exit 1; }

# Output of a command, shown only where it fails.
quietly() {
  local log
  log=$(mktemp)
  if ! "$@" >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    die "failed: $*"
  fi
  rm -f "$log"
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    env DEBIAN_FRONTEND=noninteractive "$@"
  else
    sudo env DEBIAN_FRONTEND=noninteractive "$@"
  fi
}

# The proof that the toolchain works: a NEON program, compiled, linked and run.
works() {
  local dir=$1 tmp
  [ -f "$dir/env.sh" ] && [ -x "$dir/bin/cargo-clippy" ] && [ -d "$dir/usr/lib/rustlib/src/rust/library" ] || return 1
  tmp=$(mktemp -d)
  cat >"$tmp/probe.rs" <<'RS'
use std::arch::aarch64::*;
#[target_feature(enable = "neon")]
fn sum(x: [u32; 4]) -> u32 {
    vaddvq_u32(vld1q(&x))
}
#[target_feature(enable = "neon")]
fn vld1q(x: &[u32; 4]) -> uint32x4_t {
    // SAFETY: the array holds the 16 bytes that are read.
    unsafe { vld1q_u32(x.as_ptr()) }
}
fn main() {
    assert!(std::arch::is_aarch64_feature_detected!("neon"));
    // SAFETY: NEON was detected above.
    println!("{} {}", std::env::consts::ARCH, unsafe { sum([1, 2, 3, 4]) });
}
RS
  local status=0
  (
    # shellcheck disable=SC1091
    . "$dir/env.sh"
    # shellcheck disable=SC2086 # the runner is a command with arguments
    "$RUSTC" --edition 2024 --target "$TRIPLE" \
      -C linker="$CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER" \
      -o "$tmp/probe" "$tmp/probe.rs" &&
      [ "$($CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUNNER "$tmp/probe")" = "aarch64 10" ]
  ) >"$tmp/log" 2>&1 || status=1
  [ "$status" = 0 ] || probe_log=$(cat "$tmp/log")
  rm -rf "$tmp"
  return "$status"
}

# apt with both architectures, on lists of its own: the system's set of
# architectures and its lists stay as they are.
apt2() {
  local tool=$1
  shift
  APT_CONFIG=$scratch/apt.conf "$tool" -q -o APT::Sandbox::User=root "$@"
}

write_apt_conf() {
  mkdir -p "$scratch/lists/partial" "$scratch/cache/archives/partial"
  cat >"$scratch/apt.conf" <<CONF
APT::Architectures { "amd64"; "arm64"; };
Dir::State::Lists "$scratch/lists";
Dir::Cache "$scratch/cache";
Acquire::Languages "none";
Acquire::Retries "3";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
CONF
}

# The newest version of rustc-web for which both standard libraries exist: the
# two compile from one source, so versions must be equal to the last character.
newest_common_version() {
  local version newest=
  while read -r version; do
    if [ -z "$newest" ] || dpkg --compare-versions "$version" gt "$newest"; then
      newest=$version
    fi
  done < <(comm -12 \
    <(apt2 apt-cache madison rustc-web:amd64 | awk '{print $3}' | sort -u) \
    <(apt2 apt-cache madison libstd-rust-web-dev:arm64 | awk '{print $3}' | sort -u))
  printf '%s\n' "$newest"
}

lay() {
  local dir=$1 version series deb llvm
  say "installing the cross linker and qemu-user"
  as_root true || die "this needs root or sudo, to install packages"
  quietly as_root apt-get -q update
  quietly as_root apt-get -q install -y --no-install-recommends \
    gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user

  write_apt_conf
  quietly apt2 apt-get update
  version=$(newest_common_version)
  [ -n "$version" ] || die "no version of rustc-web exists for both amd64 and arm64 in this Debian"
  series=$(cut -d. -f1,2 <<<"$version")
  say "fetching rustc-web $version"

  # Unpacked, not installed: installing would put a second rustc on the PATH,
  # and a package of a foreign architecture would change the system.
  mkdir "$scratch/debs"
  (
    cd "$scratch/debs"
    quietly apt2 apt-get download \
      "rustc-web:amd64=$version" "rust-web-clippy:amd64=$version" \
      "libstd-rust-web-$series:amd64=$version" \
      "libstd-rust-web-dev:amd64=$version" "libstd-rust-web-dev:arm64=$version" "rust-web-src=$version"
  )
  llvm=$(dpkg-deb -f "$scratch/debs/libstd-rust-web-${series}"_*_amd64.deb Depends |
    grep -o 'libllvm[0-9.]*' | sort -u)
  [ -n "$llvm" ] || die "libstd-rust-web-$series names no libllvm among its dependencies"
  # shellcheck disable=SC2086 # a list of names
  quietly as_root apt-get -q install -y --no-install-recommends $llvm

  rm -rf "${dir:?}/usr" "${dir:?}/bin" "${dir:?}/env.sh"
  for deb in "$scratch"/debs/*.deb; do
    case ${deb##*/} in
      # Of the source, only that of the standard library: the compiler's is twenty times as large.
      rust-web-src_*) dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$dir" --wildcards './usr/lib/*' './usr/src/*/library/*' ;;
      *) quietly dpkg-deb -x "$deb" "$dir" ;;
    esac
  done

  # The compiler's own libraries are not on the loader's path.
  mkdir "$dir/bin"
  local tool
  for tool in rustc rustdoc clippy-driver cargo-clippy; do
    cat >"$dir/bin/$tool" <<SH
#!/bin/sh
LD_LIBRARY_PATH="$dir/usr/lib/x86_64-linux-gnu\${LD_LIBRARY_PATH:+:\$LD_LIBRARY_PATH}"
export LD_LIBRARY_PATH
exec "$dir/usr/bin/$tool" "\$@"
SH
    chmod +x "$dir/bin/$tool"
  done

  cat >"$dir/env.sh" <<ENV
export RUSTC="$dir/bin/rustc"
export RUSTDOC="$dir/bin/rustdoc"
export CC_aarch64_unknown_linux_gnu=aarch64-linux-gnu-gcc
export CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER=aarch64-linux-gnu-gcc
export CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUNNER="qemu-aarch64 -L /usr/aarch64-linux-gnu"
ENV
}

[ "$(uname -m)" = x86_64 ] || die "for x86-64 machines; on $(uname -m) the ordinary toolchain is what you want"
for tool in apt-get apt-cache dpkg dpkg-deb; do
  command -v "$tool" >/dev/null || die "$tool is missing: this script works on Debian and its relatives"
done

dest=${1:-$(dirname "$0")/../target/cross-toolchain}
mkdir -p "$dest"
dest=$(cd "$dest" && pwd)
case $dest in *[[:space:]]*) die "the path must not contain white space: $dest" ;; esac

probe_log=
if [ -z "${FORCE:-}" ] && works "$dest"; then
  say "already laid in $dest: $("$dest/bin/rustc" -V)"
  exit 0
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
lay "$dest"
works "$dest" || die "laid in $dest, but a NEON program does not build or run:
$probe_log"
say "laid in $dest: $("$dest/bin/rustc" -V)"
