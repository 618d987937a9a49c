#!/usr/bin/env python3
"""Compiles the C++ router and gate, compares their output with ours, times both, and writes the tables of docs/performance.md.

    scripts/cpp.py            two minutes
    scripts/cpp.py --quick    small problems, once each: compares outputs and writes nothing

The compiler is `g++`, or what CXX names. The work is that of benches/cpp and of the examples `cpp` and `choose`.
"""

import argparse
import os
import shutil
import subprocess
import sys

from report import ROOT, TARGET, example, fill, machine

SOURCES = ROOT / "benches" / "cpp"
PAGE = ROOT / "docs" / "performance.md"
FLAGS = ["-std=c++17", "-O3", "-march=native", "-fopenmp"]
# GCC 12 warns of uninitialised values in its own header of intrinsics, and tells of a change between its versions.
WARNINGS = ["-Wall", "-Wextra", "-Wno-maybe-uninitialized", "-Wno-psabi"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="small problems, once each; write nothing")
    options = parser.parse_args()
    compiler = os.environ.get("CXX", "g++")
    if not shutil.which(compiler):
        sys.exit(f"scripts/cpp.py: there is no {compiler}: install it, or name a C++ compiler by CXX")

    quick = ["--quick"] if options.quick else []
    tables = {}
    for source, name, part in [("router", "cpp", "cpp"), ("topk", "choose", "gate")]:
        program = TARGET / "cpp" / source
        program.parent.mkdir(parents=True, exist_ok=True)
        code = (SOURCES / source).with_suffix(".cpp")
        subprocess.run([compiler, *FLAGS, *WARNINGS, "-o", program, code], check=True)
        tables[part] = example(name, *quick, str(program))
        print(tables[part], end="")
    version = subprocess.run([compiler, "--version"], stdout=subprocess.PIPE, check=True, text=True).stdout
    caption = f"{machine()}; {version.splitlines()[0]}, `{' '.join(FLAGS)}`; the least time of many calls.\n\n"
    fill(PAGE, {part: caption + table for part, table in tables.items()}, write=not options.quick)


if __name__ == "__main__":
    main()
