#!/usr/bin/env bash
# The C and C++ interface: the header is what cbindgen writes, the tests of the package pass, and the examples and the
# programs of docs/c.md and README.md build and run: with g++ and the static library, with clang++ and the shared one,
# and under valgrind.
#
#   scripts/capi.sh           everything
#   scripts/capi.sh --write   writes the header
set -euo pipefail
cd "$(dirname "$0")/.."

readonly CBINDGEN=0.29.0
target=${CARGO_TARGET_DIR:-$PWD/target}
build=$target/capi
header=capi/include/phase_router.h

# --- the header ---

cbindgen=$(scripts/cargo-tool.sh cbindgen "$CBINDGEN")/cbindgen
write_header() { "$cbindgen" --quiet --config capi/cbindgen.toml --output "$1" capi; }
if [ "${1:-}" = --write ]; then
  write_header "$header"
  exit
fi
rm -rf "$build"
mkdir -p "$build"
write_header "$build/phase_router.h"
diff -u "$header" "$build/phase_router.h" || {
  echo "scripts/capi.sh: the header is not that of the source: scripts/capi.sh --write" >&2
  exit 1
}

# --- in Rust ---

cargo test --release --quiet -p phase-router-capi

# --- the examples, which build the library ---

readonly COMMON=(-DCMAKE_BUILD_TYPE=Release "-DPHASE_ROUTER_CARGO_DIR=$target")
quietly() { "$@" >"$build/log" 2>&1 || { cat "$build/log"; return 1; }; }

# examples NAME COMPILERS OPTION...: builds and runs them. Warnings are errors.
examples() {
  local name=$1 cc=${2% *} cxx=${2#* }
  shift 2
  quietly cmake -S capi/examples -B "$build/$name" "${COMMON[@]}" -DCMAKE_CXX_COMPILER="$cxx" \
    -DCMAKE_C_COMPILER="$cc" -DCMAKE_CXX_FLAGS=-Werror -DCMAKE_C_FLAGS=-Werror "$@"
  quietly cmake --build "$build/$name"
  ctest --test-dir "$build/$name" --output-on-failure | sed -n '/Test *#/p'
}

echo "g++, static:"
examples static "gcc g++"
"$build/static/digest"

# Installed, and found there.
prefix=$build/prefix
quietly cmake -S capi -B "$build/package" "${COMMON[@]}" "-DCMAKE_INSTALL_PREFIX=$prefix" -DCMAKE_INSTALL_LIBDIR=lib
quietly cmake --build "$build/package"
quietly cmake --install "$build/package"
echo "clang++, C++20, shared, by find_package:"
examples shared "clang clang++" -DBUILD_SHARED_LIBS=ON -DCMAKE_CXX_STANDARD=20 "-DCMAKE_PREFIX_PATH=$prefix"
grep -q "^phase_router_DIR:PATH=$prefix" "$build/shared/CMakeCache.txt"
exported=$(nm -D --defined-only "$prefix/lib/libphase_router_c.so" | awk '{ print $3 }')
declared=$(grep -oE '\bpr_[a-z0-9_]+\(' "$header" | tr -d '(' | sort -u)
diff <(sort <<<"$exported") <(echo "$declared") || {
  echo "scripts/capi.sh: the library exports other names than the header declares" >&2
  exit 1
}

# --- the programs of the documents, as they are shown ---

export PKG_CONFIG_PATH=$prefix/lib/pkgconfig
# programs PAGE: writes each block of C or C++ in it to a file, and prints their names.
programs() {
  awk -v stem="$build/$(basename "$1" .md)" '
    /^```(c|cpp)$/ { file = stem "-" ++count "." substr($0, 4); print file; next }
    /^```/ { file = "" }
    file { print > file }' "$1"
}
read -ra flags <<<"$(pkg-config --cflags --libs phase_router)"
for page in docs/c.md README.md; do
  for source in $(programs "$page"); do
    case $source in
      *.c) compile=(gcc -std=c99) ;;
      *) compile=(g++ -std=c++17) ;;
    esac
    "${compile[@]}" -Wall -Wextra -Wpedantic -Werror -o "$source.out" "$source" "${flags[@]}" "-Wl,-rpath,$prefix/lib"
    echo "$page:"
    "$source.out"
  done
done

# --- under valgrind ---

echo "valgrind:"
for example in moe digest threads errors "golden tests/data 100"; do
  # Split on purpose: a name and arguments. What is reachable at the end are tables that are made once.
  read -ra words <<<"$example"
  quietly valgrind --quiet --error-exitcode=9 --leak-check=full --show-leak-kinds=definite,indirect,possible \
    --errors-for-leak-kinds=definite,indirect,possible "$build/static/${words[0]}" "${words[@]:1}"
  [ ! -s "$build/log" ] || ! grep -q '^==' "$build/log" || { cat "$build/log"; exit 1; }
  echo "  $example: no errors, no leaks"
done
