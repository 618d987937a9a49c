#!/usr/bin/env python3
"""Compiles the C++ router, compares its routes with ours bit for bit, times both, and writes the table of docs/performance.md.

    scripts/cpp.py            a minute
    scripts/cpp.py --quick    small problems, once each: compares outputs and writes nothing

The compiler is `g++`, or what CXX names. The work is that of benches/cpp/router.cpp and examples/cpp.rs.
"""

import argparse
import os
import shutil
import subprocess
import sys

from report import ROOT, TARGET, example, fill, machine

SOURCE = ROOT / "benches" / "cpp" / "router.cpp"
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

    program = TARGET / "cpp" / "router"
    program.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run([compiler, *FLAGS, *WARNINGS, "-o", program, SOURCE], check=True)
    table = example("cpp", *(["--quick"] if options.quick else []), str(program))
    print(table, end="")
    version = subprocess.run([compiler, "--version"], stdout=subprocess.PIPE, check=True, text=True).stdout
    caption = f"{machine()}; {version.splitlines()[0]}, `{' '.join(FLAGS)}`; the least time of many calls.\n\n"
    fill(PAGE, {"cpp": caption + table}, write=not options.quick)


if __name__ == "__main__":
    main()
