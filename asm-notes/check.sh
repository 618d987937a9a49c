#!/usr/bin/env bash
# Fails where a hot loop has gained a call, a bounds check or a spill (README.md says how they are counted).
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
. "$(dirname "$0")/build.sh"
failed=0
for rlib in "${rlibs[@]}"; do
  echo "--- ${rlib%%=*}"
  python3 -B asm-notes/loops.py "${rlib%%=*}" "${rlib#*=}" check || failed=1
done
exit "$failed"
