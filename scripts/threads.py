#!/usr/bin/env python3
"""Writes the table of threads into docs/performance.md.

    scripts/threads.py            a minute, on all cores
    scripts/threads.py --quick    small problems; checks that it runs and writes nothing
"""

import argparse

from report import ROOT, example, fill, machine

PAGE = ROOT / "docs" / "performance.md"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="small problems; write nothing")
    quick = parser.parse_args().quick
    table = example("bench", "--threads", *["--quick"] * quick)
    fill(PAGE, {"threads": f"{machine()}\n\n{table}"}, write=not quick)
    print(table, end="")


if __name__ == "__main__":
    main()
