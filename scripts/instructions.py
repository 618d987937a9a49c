#!/usr/bin/env python3
"""Counts the instructions of the kernels under valgrind, and compares with the counts in benches/instructions.csv.

    scripts/instructions.py            fails if a count has grown by more than 3 %, or if one is not recorded
    scripts/instructions.py --write    records the counts

Counts are the same on every run and do not mind other work on the machine. They change with the compiler, which the
record names: with another one they are printed and not compared, and the exit status is 75. So is it on another
architecture, and without AVX2. (valgrind shows the program the host's AVX2 but no AVX-512, so the C library's copies
are the same on all such machines.)
"""

import argparse
import csv
import os
import pathlib
import platform
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
RECORD = ROOT / "benches" / "instructions.csv"
MOST = 0.03  # a count may grow by so much without the record being changed
NOT_COMPARED = 75


def compiler() -> str:
    """The compiler and the architecture, as the record names them."""
    version = subprocess.run(["rustc", "-V"], cwd=ROOT, stdout=subprocess.PIPE, check=True, text=True).stdout.strip()
    return f"{version}, {platform.machine()}"


def counted() -> dict[str, int]:
    """The count of every bench."""
    runner = subprocess.run([ROOT / "scripts/gungraun-runner.sh"], cwd=ROOT, stdout=subprocess.PIPE, check=True, text=True)
    setting = re.search(r"GUNGRAUN_RUNNER=(\S+)", runner.stdout)
    if not setting:
        sys.exit("scripts/gungraun-runner.sh did not say where the runner is")
    # Without the caches, which nothing here asks for, valgrind takes half the time.
    command = ["cargo", "bench", "--quiet", "--bench", "instructions", "--", "--callgrind-args=--cache-sim=no"]
    environment = {**os.environ, "GUNGRAUN_RUNNER": setting[1]}
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(f"{done.stdout}\nfailed: {' '.join(command)}")
    counts, name = {}, None
    for line in re.sub(r"\x1b\[[\d;]*m", "", done.stdout).splitlines():
        if head := re.match(r"instructions::(\w+)::(\w+) (\w+)", line):
            name = f"{head[2]} {head[3]}"
        elif name and (count := re.match(r"\s+Instructions:\s+(\d+)\|", line)):
            counts[name], name = int(count[1]), None
    if not counts:
        sys.exit("no counts in the output of the bench")
    return counts


def recorded() -> tuple[str, dict[str, int]]:
    """The compiler of the record, and its counts."""
    first, *lines = RECORD.read_text().splitlines()
    return first.removeprefix("# "), {row["bench"]: int(row["instructions"]) for row in csv.DictReader(lines)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help="record the counts")
    write = parser.parse_args().write
    # On aarch64 every machine has what the benches need.
    if platform.machine() == "x86_64" and "avx2" not in pathlib.Path("/proc/cpuinfo").read_text():
        print("not counted: this machine has no AVX2")
        sys.exit(NOT_COMPARED)
    here, counts = compiler(), counted()
    if write:
        lines = [f"# {here}", "bench,instructions", *(f"{name},{count}" for name, count in counts.items())]
        RECORD.write_text("\n".join(lines) + "\n")
        print(f"{len(counts)} counts recorded in {RECORD.relative_to(ROOT)}")
        return

    there, record = recorded()
    wrong = []
    for name, count in counts.items():
        before = record.get(name)
        change = "" if before is None else f"{count / before - 1:+8.2%}"
        print(f"{name:32} {count:>9} {change}")
        if before is None:
            wrong.append(f"{name} is not in the record")
        elif count > before * (1 + MOST):
            wrong.append(f"{name} takes {count} instructions, {before} before")
    wrong += [f"{name} is in the record only" for name in record if name not in counts]
    if here != there:
        print(f"not compared: the record is of {there}, this is {here}")
        sys.exit(NOT_COMPARED)
    if wrong:
        sys.exit("\n".join([*wrong, "if that is meant: scripts/instructions.py --write"]))
    print(f"{len(counts)} counts, none more than {MOST:.0%} above the record")


if __name__ == "__main__":
    main()
