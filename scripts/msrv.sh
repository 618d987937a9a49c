#!/usr/bin/env bash
# Checks the `rust-version` of Cargo.toml (the MSRV).
#
# With a compiler of that version (rustup toolchain, or MSRV_RUSTC=path) the
# library is checked by that compiler. Debian has none between 1.85 and 1.96, so
# elsewhere clippy compares every std item that the library uses with the
# version in which it became stable. That sees library and intrinsics, but not
# a language feature that is too new. Either way the dependencies that users
# compile are held to the same version.
set -euo pipefail
cd "$(dirname "$0")/.."

msrv=$(cargo metadata --no-deps --format-version 1 | python3 -c '
import json, sys
meta = json.load(sys.stdin)
print(next(p["rust_version"] for p in meta["packages"] if p["name"] == "phase-router") or "")')
[ -n "$msrv" ] || { echo "msrv: Cargo.toml states no rust-version" >&2; exit 1; }

cargo metadata --all-features --format-version 1 | python3 -c '
import json, sys
meta, msrv = json.load(sys.stdin), sys.argv[1]
number = lambda v: tuple(int(x) for x in (v + ".0.0").split(".")[:3])
packages = {p["id"]: p for p in meta["packages"]}
nodes = {n["id"]: n for n in meta["resolve"]["nodes"]}
todo = [p["id"] for p in meta["packages"] if p["name"] == "phase-router"]
seen = set(todo)
while todo:
    for dep in nodes[todo.pop()]["deps"]:
        # Dev-dependencies are nobody else'"'"'s burden.
        if any(kind["kind"] != "dev" for kind in dep["dep_kinds"]) and dep["pkg"] not in seen:
            seen.add(dep["pkg"])
            todo.append(dep["pkg"])
late = [p for p in map(packages.get, seen) if p["rust_version"] and number(p["rust_version"]) > number(msrv)]
for p in late:
    print("msrv: %s %s needs Rust %s" % (p["name"], p["version"], p["rust_version"]), file=sys.stderr)
print("msrv: %d dependencies, %d of them newer than Rust %s" % (len(seen) - 1, len(late), msrv))
sys.exit(bool(late))' "$msrv"

check() {
  "$@" check --lib --all-features
  "$@" check --lib --no-default-features
}

if [ -n "${MSRV_RUSTC:-}" ]; then
  RUSTC=$MSRV_RUSTC check cargo
  echo "msrv: checked by $("$MSRV_RUSTC" -V), MSRV is $msrv"
elif command -v rustup >/dev/null && rustup toolchain list | grep -q "^${msrv//./\\.}[.-]"; then
  toolchain=$(rustup toolchain list | grep "^${msrv//./\\.}[.-]" | head -n 1 | cut -d' ' -f1)
  check cargo "+$toolchain"
  echo "msrv: checked by $(rustc "+$toolchain" -V)"
else
  for features in --all-features --no-default-features; do
    cargo clippy --lib "$features" -- -A clippy::all -D clippy::incompatible_msrv
  done
  echo "msrv: no Rust $msrv here; its std is checked by the lint of $(cargo clippy -V), its language is not" \
    "(to check both: rustup toolchain install $msrv)"
fi
