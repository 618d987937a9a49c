#!/usr/bin/env bash
# Writes asm-notes/listings anew: every hot loop as compiled, and what llvm-mca makes of it. The scalar tier has no
# hand-written instructions to look at and is left out.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
. "$(dirname "$0")/build.sh"
rm -rf asm-notes/listings
mkdir asm-notes/listings
for rlib in "${rlibs[@]}"; do
  python3 -B asm-notes/loops.py "${rlib%%=*}" "${rlib#*=}" list asm-notes/listings
  python3 -B asm-notes/loops.py "${rlib%%=*}" "${rlib#*=}" mca >"asm-notes/listings/mca.${rlib%%=*}.txt"
done
