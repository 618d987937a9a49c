#!/usr/bin/env python3
"""Runs the bench of every kernel on every tier and writes its table into docs/performance.md, and a part into README.md.

    scripts/isa.py            half a minute
    scripts/isa.py --quick    a few rows; checks that its output is understood and writes nothing
"""

import argparse
import csv
import subprocess
import sys

from report import ROOT, TARGET, fill, machine

PERFORMANCE = ROOT / "docs" / "performance.md"
README = ROOT / "README.md"
# The rows of README.md, by how they begin.
SUMMARY = [
    "popcounts, rows of 4096", "range check, u16", "draw of AlgorithmR", "select", "gate", "plan, 4096", "combine",
    "exact, 8192", "Floyd 64, kept", "Floyd 4096, kept", "AlgorithmR 64, kept", "AlgorithmR 4096, from bits",
]
QUICK = ["bijection", "stream"]

Row = dict[str, str]


def run(*names: str) -> list[Row]:
    path = TARGET / "isa.csv"
    command = ["cargo", "bench", "--quiet", "--bench", "isa", "--", "--csv", str(path), *names]
    if subprocess.run(command, cwd=ROOT).returncode:
        sys.exit(f"failed: {' '.join(command)}")
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def number(text: str) -> str:
    value = float(text)
    return f"{value:.2f}" if value < 0.995 else f"{value:.1f}" if value < 19.95 else f"{value:.0f}"


def cell(row: Row | None) -> str:
    """The time of a kernel; in brackets how many times faster than scalar it is, and the share of its floor."""
    if row is None:
        return ""
    more = [f"{number(row['times_scalar'])}x"] if row["times_scalar"] and row["tier"] not in ("scalar", "all") else []
    more += [f"{100 * float(row['share_of_floor']):.0f} %"] if row["share_of_floor"] else []
    return number(row["ns"]) + (f" ({', '.join(more)})" if more else "")


def table(rows: list[Row], tiers: list[str]) -> str:
    names = dict.fromkeys((row["name"], row["unit"]) for row in rows)
    found = {(row["name"], row["tier"]): row for row in rows}
    lines = [f"| kernel or problem | ns per | {' | '.join(tiers)} |", f"| --- | --- |{' ---: |' * len(tiers)}"]
    for name, unit in names:
        same = found.get((name, "all"))
        cells = [cell(same), *["="] * (len(tiers) - 1)] if same else [cell(found.get((name, tier))) for tier in tiers]
        lines.append(f"| {name} | {unit} | {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="a few rows; write nothing")
    quick = parser.parse_args().quick
    rows = run(*QUICK if quick else [])
    tiers = list(dict.fromkeys(row["tier"] for row in rows if row["tier"] != "all"))
    # Of several tables of one instruction set the last, fastest one.
    shown = list({name.split("+")[0]: name for name in tiers}.values())
    chosen = [row for row in rows if row["name"].startswith(tuple(QUICK if quick else SUMMARY))]
    if len({row["name"] for row in chosen}) != len(QUICK if quick else SUMMARY):
        sys.exit("scripts/isa.py: the bench has no such rows")
    fill(PERFORMANCE, {"isa": f"{machine()}\n\n{table(rows, tiers)}"}, write=not quick)
    fill(README, {"isa": f"{machine()}\n\n{table(chosen, shown)}"}, write=not quick)


if __name__ == "__main__":
    main()
