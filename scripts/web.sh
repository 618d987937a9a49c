#!/usr/bin/env bash
# Builds the module of examples/web beside its page.
#
#   scripts/web.sh                         builds; then: python3 -m http.server -d target/web
#   scripts/web.sh --check PICTURE.png     opens it in headless Chromium as well, checks what it says, takes a picture
#
# The target's standard library comes from rustup (rustup target add wasm32-unknown-unknown), or from
# scripts/cross-toolchain.sh, if its env.sh was read.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly TARGET=wasm32-unknown-unknown
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target}
out=$CARGO_TARGET_DIR/web
# Every browser of the last years has the vectors.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="${CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS:-} -Ctarget-feature=+simd128"
cargo build -p phase-router-web --release --target "$TARGET"
mkdir -p "$out"
cp examples/web/index.html "$CARGO_TARGET_DIR/$TARGET/release/phase_router_web.wasm" "$out"
echo "web: built in $out"
[ "${1:-}" = --check ] || exit 0

picture=$(realpath -m "${2:?the name of the picture}")
chromium=$(command -v chromium || command -v google-chrome) || { echo "web: no chromium" >&2; exit 1; }
profile=$(mktemp -d)
python3 -c '
import functools, http.server, sys
handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=sys.argv[1])
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
print(server.server_port, flush=True)
server.serve_forever()' "$out" >"$profile/port" 2>/dev/null &
server=$!
trap 'kill $server; rm -rf "$profile"' EXIT
until [ -s "$profile/port" ]; do sleep 0.1; done
page="http://127.0.0.1:$(cat "$profile/port")/index.html"
# Root, as in a container, has no sandbox.
browse() {
  timeout 300 "$chromium" --headless --no-sandbox --disable-gpu --user-data-dir="$profile/chromium" \
    --window-size=1000,900 --virtual-time-budget=20000 "$@" 2>/dev/null
}
number=$(sed -n 's/^const DIGEST: u64 = 0x\([0-9a-f_]*\);/\1/p' examples/digest.rs | tr -d _)
browse --dump-dom "$page" >"$profile/dom"
grep -q "found here: $number (simd128)" "$profile/dom" || {
  echo "web: the page does not say $number:" >&2
  grep -o '<p id="status">.*' "$profile/dom" >&2
  exit 1
}
browse --screenshot="$picture" "$page"
echo "web: the page found $number; its picture is $picture"
