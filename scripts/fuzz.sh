#!/usr/bin/env bash
# The fuzz targets (docs/safety.md).
#   scripts/fuzz.sh run SECONDS        each target for so long, two at a time, from the kept corpus
#   scripts/fuzz.sh grow SECONDS       the same, and what is new is added to the corpus
#   scripts/fuzz.sh minimise           the corpus without the inputs that add no coverage, small ones first
#   scripts/fuzz.sh seeds              the inputs that a corpus begins with, from tests/data
#   scripts/fuzz.sh coverage           lines of src/ that the corpus reaches, by file
# Needs a nightly toolchain (NIGHTLY names another than `nightly`) and a C++ compiler; coverage its llvm-tools.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly TARGETS=(tiers kernels hostile exact gate assign dispatch csv placement)
readonly NIGHTLY=${NIGHTLY:-nightly}
triple=$(rustc "+$NIGHTLY" -vV | sed -n 's/^host: //p')
target_dir=${CARGO_TARGET_DIR:-$PWD/target}/fuzz
readonly triple target_dir

fuzz() {
  local tool
  tool=$(scripts/cargo-tool.sh cargo-fuzz 0.13.2)
  PATH=$tool:$PATH cargo "+$NIGHTLY" fuzz "$@"
}

build() { CARGO_TARGET_DIR=$target_dir fuzz build; }

# one TARGET SECONDS WHERE-NEW-INPUTS-GO
one() {
  local dict=()
  [ ! -e "fuzz/$1.dict" ] || dict=("-dict=fuzz/$1.dict")
  mkdir -p "fuzz/artifacts/$1" "fuzz/corpus/$1" "$3"
  "$target_dir/$triple/release/$1" "$3" "fuzz/corpus/$1" "${dict[@]}" \
    -artifact_prefix="fuzz/artifacts/$1/" -max_total_time="$2" -max_len=4096 -timeout=60 \
    -rss_limit_mb=3000 -entropic_scale_per_exec_time=1 -print_final_stats=1 >"$target_dir/$1.log" 2>&1
}

# all SECONDS CORPUS-OR-NOTHING
all() {
  local i target failed=() running
  build
  for ((i = 0; i < ${#TARGETS[@]}; i += 2)); do
    running=()
    for target in "${TARGETS[@]:i:2}"; do
      one "$target" "$1" "${2:-$(mktemp -d)}${2:+/$target}" &
      running+=("$target:$!")
    done
    for target in "${running[@]}"; do
      wait "${target#*:}" || failed+=("${target%:*}")
    done
  done
  for target in "${TARGETS[@]}"; do
    printf '%-10s %s\n' "$target" "$(
      awk '/^#[0-9]/ { line = $0 } /number_of_executed_units/ { n = $2 }
        END { match(line, /cov: [0-9]+ ft: [0-9]+ corp: [0-9]+/)
              print n " inputs, " substr(line, RSTART, RLENGTH) }' "$target_dir/$target.log")"
  done
  [ ${#failed[@]} = 0 ] && return
  for target in "${failed[@]}"; do
    echo "--- $target failed; the input is in fuzz/artifacts/$target"
    tail -n 40 "$target_dir/$target.log"
  done
  return 1
}

case ${1:-} in
  run) all "${2:?seconds}" ;;
  grow) all "${2:?seconds}" fuzz/corpus ;;
  minimise)
    build
    for target in "${TARGETS[@]}"; do
      # Merging takes the smallest inputs first. By edges, not by how often each is passed: a fifth of the size.
      kept=$(mktemp -d)
      "$target_dir/$triple/release/$target" -merge=1 -use_counters=0 -rss_limit_mb=3000 "$kept" "fuzz/corpus/$target" \
        >/dev/null 2>&1
      rm -r "fuzz/corpus/$target"
      mv "$kept" "fuzz/corpus/$target"
      chmod 755 "fuzz/corpus/$target"
      echo "$target: $(find "fuzz/corpus/$target" -type f | wc -l) inputs"
    done
    ;;
  seeds) cargo test --release --test corpus -- --ignored write_seeds ;;
  coverage)
    tools=$(rustc "+$NIGHTLY" --print sysroot)/lib/rustlib/$triple/bin
    objects=() profiles=()
    for target in "${TARGETS[@]}"; do
      CARGO_TARGET_DIR=$target_dir fuzz coverage "$target" >/dev/null 2>&1
      objects+=(-object "target/$triple/coverage/$triple/release/$target")
      profiles+=("fuzz/coverage/$target/coverage.profdata")
    done
    "$tools/llvm-profdata" merge -sparse "${profiles[@]}" -o fuzz/coverage/all.profdata
    "$tools/llvm-cov" report "${objects[@]}" -instr-profile=fuzz/coverage/all.profdata \
      --ignore-filename-regex='/(registry|rustc|toolchains|tests|examples|fuzz)/' |
      awk '/\.rs|TOTAL/ { sub(/^.*src\//, "src/", $1); print $1 ": " $10 " of the lines, " $4 " of the regions" }'
    ;;
  *)
    sed -n '2,8s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
