#!/usr/bin/env bash
# Lays a Rust compiler for other targets on an x86-64 Debian machine: with the
# standard library of aarch64-unknown-linux-gnu, so that the NEON tier can be
# built and run, and with its source, for scripts/check-targets.sh.
#
#   scripts/cross-toolchain.sh [DIRECTORY [TARGET...]]
#   . target/cross-toolchain/env.sh
#   cargo test --target aarch64-unknown-linux-gnu
#
# The other targets are i686-unknown-linux-gnu, s390x-unknown-linux-gnu,
# wasm32-wasip1 and, without a runner, wasm32-unknown-unknown. Debian has no standard library for all of them that fits its
# newest compiler, so it is built from the source, which takes a minute or two of
# processor time each. What it does not build comes from Debian: linkers, C
# libraries, emulators; Node runs the code for wasm.
#
# cargo itself stays the one already installed. A toolchain that already works is
# left alone; FORCE=1 lays it anew.
set -euo pipefail

readonly TRIPLE=aarch64-unknown-linux-gnu
readonly MORE_TARGETS=(i686-unknown-linux-gnu s390x-unknown-linux-gnu wasm32-wasip1 wasm32-unknown-unknown)

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

# Settings of a target: the linker and the runner for cargo, as env.sh has them.
variable() { tr 'a-z-' 'A-Z_' <<<"CARGO_TARGET_$1_$2"; }
linker_of() {
  case $1 in
    i686-*) echo i686-linux-gnu-gcc ;;
    s390x-*) echo s390x-linux-gnu-gcc ;;
    wasm32-wasip1) echo "$dest/bin/wasi-ld" ;;
    wasm32-*) echo wasm-ld-19 ;;
  esac
}
runner_of() {
  case $1 in
    # An x86-64 kernel runs i686 programs itself, but perhaps not in a container.
    i686-*)
      if /usr/i686-linux-gnu/lib/ld-linux.so.2 --version >/dev/null 2>&1; then
        echo "/usr/i686-linux-gnu/lib/ld-linux.so.2 --library-path /usr/i686-linux-gnu/lib"
      else
        echo "qemu-i386 -L /usr/i686-linux-gnu"
      fi
      ;;
    s390x-*) echo "qemu-s390x -L /usr/s390x-linux-gnu" ;;
    # That collector without threads, for the same reason (see write_env).
    wasm32-wasip1) echo "node --no-warnings --single-threaded-gc $scripts/wasi-run.mjs" ;;
  esac
}
packages_of() {
  case $1 in
    i686-*) echo gcc-i686-linux-gnu libc6-dev-i386-cross qemu-user ;;
    s390x-*) echo gcc-s390x-linux-gnu libc6-dev-s390x-cross qemu-user ;;
    wasm32-*) echo lld-19 wasi-libc && { command -v node >/dev/null || echo nodejs; } ;;
  esac
}
# Debian's C library for WASI instead of the one that Rust's own builds bring along.
rustflags_of() {
  case $1 in
    wasm32-wasip1) echo "-Clinker-flavor=wasm-ld -Clink-self-contained=no -Lnative=/usr/lib/wasm32-wasi" \
      "-Clink-arg=/usr/lib/wasm32-wasi/crt1-command.o" ;;
    wasm32-*) echo "-Clinker-flavor=wasm-ld" ;;
  esac
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
  write_env "$dir"
}

# Builds the standard library of a target from the source, with the test harness, and puts it where the compiler looks.
lay_std() {
  local dir=$1 target=$2 package missing=() built
  for package in $(packages_of "$target"); do
    dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
  done
  if [ ${#missing[@]} -gt 0 ]; then
    say "installing ${missing[*]}"
    quietly as_root apt-get -q update
    quietly as_root apt-get -q install -y --no-install-recommends "${missing[@]}"
  fi
  # What that package brought may change the runner.
  write_env "$dir"
  say "building the standard library of $target"
  mkdir -p "$scratch/std/src"
  printf '[package]\nname = "std-of-target"\nedition = "2021"\n[profile.release]\nstrip = true\n[workspace]\n' \
    >"$scratch/std/Cargo.toml"
  echo '#![no_std]' >"$scratch/std/src/lib.rs"
  (
    # shellcheck disable=SC1091
    . "$dir/env.sh"
    # Building the standard library is for nightly; the variable lets a stable compiler do it.
    export RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR=$scratch/std/target CARGO_INCREMENTAL=0
    # Programs are timed for wasm alone; elsewhere the optimiser takes longer than all tests.
    [[ $target = wasm32-* ]] || export CARGO_PROFILE_RELEASE_OPT_LEVEL=0
    cd "$scratch/std"
    quietly cargo build --release --target "$target" -Zbuild-std=std,panic_unwind,panic_abort,test \
      -Zbuild-std-features=panic-unwind
  )
  built=$dir/usr/lib/rustlib/$target/lib
  rm -rf "$built"
  mkdir -p "$built"
  cp "$scratch/std/target/$target/release/deps/"*.r{lib,meta} "$built"
  rm -f "$built"/libstd_of_target-*
}

# The proof that a target works: a program of its own that asks for its words and its order of bytes; without a runner,
# that it is linked.
std_works() {
  local dir=$1 target=$2 tmp status=0 linker runner
  tmp=$(mktemp -d)
  cat >"$tmp/probe.rs" <<'RS'
fn main() {
    println!("{} {} {}", std::env::consts::ARCH, usize::BITS, cfg!(target_endian = "big"));
}
RS
  (
    # shellcheck disable=SC1091
    . "$dir/env.sh"
    linker=$(variable "$target" LINKER) runner=$(variable "$target" RUNNER)
    # shellcheck disable=SC2046,SC2086 # lists of arguments
    "$RUSTC" --edition 2024 --target "$target" -C linker="${!linker}" $(rustflags_of "$target") \
      -o "$tmp/probe.wasm" "$tmp/probe.rs" &&
      if [ -n "${!runner:-}" ]; then ${!runner} "$tmp/probe.wasm"; else echo linked; fi
  ) >"$tmp/log" 2>&1 || status=1
  case $target:$(tail -n 1 "$tmp/log") in
    i686-*:"x86 32 false" | s390x-*:"s390x 64 true" | wasm32-wasip1:"wasm32 32 false" | *:linked) ;;
    *) status=1 ;;
  esac
  [ "$status" = 0 ] || probe_log=$(cat "$tmp/log")
  rm -rf "$tmp"
  return "$status"
}

write_env() {
  local dir=$1 target name value
  # As RUSTC_WORKSPACE_WRAPPER: the packages here with wasm's vectors, and their dependencies as they are.
  printf '#!/bin/sh\nexec "$@" -Ctarget-feature=+simd128\n' >"$dir/bin/with-simd128"
  # The standard library names functions of threads that Debian's C library for WASI lacks, and nothing calls: they trap.
  # Memory of 1 GiB from the start: as it grows, Node 20 collects its own garbage while the program runs, and may crash.
  printf '#!/bin/sh\nexec wasm-ld-19 "$@" --unresolved-symbols=ignore-all --initial-memory=1073741824\n' \
    >"$dir/bin/wasi-ld"
  chmod +x "$dir/bin/with-simd128" "$dir/bin/wasi-ld"
  cat >"$dir/env.sh" <<ENV
export RUSTC="$dir/bin/rustc"
export RUSTDOC="$dir/bin/rustdoc"
export CC_aarch64_unknown_linux_gnu=aarch64-linux-gnu-gcc
export CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER=aarch64-linux-gnu-gcc
export CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUNNER="qemu-aarch64 -L /usr/aarch64-linux-gnu"
ENV
  for target in "${MORE_TARGETS[@]}"; do
    cat >>"$dir/env.sh" <<ENV
export $(variable "$target" LINKER)=$(linker_of "$target")
ENV
    # cargo takes no empty ones.
    for name in RUNNER RUSTFLAGS; do
      value=$(if [ $name = RUNNER ]; then runner_of "$target"; else rustflags_of "$target"; fi)
      [ -z "$value" ] || echo "export $(variable "$target" $name)=\"$value\"" >>"$dir/env.sh"
    done
  done
}

[ "$(uname -m)" = x86_64 ] || die "for x86-64 machines; on $(uname -m) the ordinary toolchain is what you want"
for tool in apt-get apt-cache dpkg dpkg-deb; do
  command -v "$tool" >/dev/null || die "$tool is missing: this script works on Debian and its relatives"
done

scripts=$(cd "$(dirname "$0")" && pwd)
dest=${1:-$scripts/../target/cross-toolchain}
mkdir -p "$dest"
dest=$(cd "$dest" && pwd)
case $dest$scripts in *[[:space:]]*) die "the path must not contain white space: $dest, $scripts" ;; esac
for target in "${@:2}"; do
  case " ${MORE_TARGETS[*]} " in *" $target "*) ;; *) die "no target $target; there are: ${MORE_TARGETS[*]}" ;; esac
done

probe_log=
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
if [ -z "${FORCE:-}" ] && works "$dest"; then
  say "already laid in $dest: $("$dest/bin/rustc" -V)"
  # That of an earlier script may lack a target.
  write_env "$dest"
else
  lay "$dest"
  works "$dest" || die "laid in $dest, but a NEON program does not build or run:
$probe_log"
  say "laid in $dest: $("$dest/bin/rustc" -V)"
fi
for target in "${@:2}"; do
  if [ -z "${FORCE:-}" ] && std_works "$dest" "$target"; then
    say "already laid: $target"
    continue
  fi
  lay_std "$dest" "$target"
  std_works "$dest" "$target" || die "laid, but a program for $target does not build or run:
$probe_log"
  say "laid: $target"
done
