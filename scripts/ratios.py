#!/usr/bin/env python3
"""Runs `bench --ratios` several times and writes the ranges into docs/performance.md and the summary into README.md.

    scripts/ratios.py            four runs, two minutes
    scripts/ratios.py --quick    one run on small problems; checks that its output is understood and writes nothing
"""

import argparse
import re

from report import ROOT, example, fill, machine

PERFORMANCE = ROOT / "docs" / "performance.md"
README = ROOT / "README.md"
RUNS = 4
INPUTS = {"bits": "bit matrices", "degrees": "degrees", "kept": "router laid out before"}
# n, k, input, sampling, and the aim that the project set itself.
ROWS = [
    (4096, 2, "bits", "AlgorithmR", "3, 8, 15"),
    (4096, 2, "bits", "Floyd", "150 with AVX-512"),
    (4096, 2, "degrees", "Floyd", "250 with AVX-512"),
    (4096, 2, "kept", "AlgorithmR", ""),
    (4096, 2, "kept", "Floyd", ""),
    (4096, 32, "bits", "AlgorithmR", ""),
    (4096, 32, "kept", "Floyd", ""),
    (1024, 2, "kept", "AlgorithmR", ""),
    (1024, 2, "kept", "Floyd", ""),
    (256, 2, "kept", "AlgorithmR", "6"),
    (256, 2, "kept", "Floyd", "6"),
    (64, 2, "kept", "AlgorithmR", "6"),
    (64, 2, "kept", "Floyd", "6"),
]
SUMMARY = [
    (256, 2, "kept", "AlgorithmR", "`AlgorithmR`, router kept"),
    (4096, 2, "bits", "AlgorithmR", "`AlgorithmR`, from bit matrices"),
    (4096, 2, "degrees", "Floyd", "`Floyd`, from degrees"),
    (4096, 2, "kept", "Floyd", "`Floyd`, router kept"),
]

Ratios = dict[tuple[int, int, str, str, str], float]


def run(*options: str) -> tuple[Ratios, dict[tuple[int, int], float]]:
    """The ratios by problem, tier, sampling and input, and the reference's times in microseconds, of one run."""
    ratios, reference, problem = {}, {}, None
    for line in example("bench", "--ratios", *options).splitlines():
        if head := re.match(r"n = (\d+), k = (\d+): reference ([\d.]+) us", line):
            problem = (int(head[1]), int(head[2]))
            reference[problem] = float(head[3])
        elif problem and (row := re.match(r"(\S+)\s+(AlgorithmR|Floyd)\s+(.*)", line)):
            for name, ratio in zip(INPUTS, re.findall(r"([\d.]+)x", row[3]), strict=True):
                ratios[*problem, row[1], row[2], name] = float(ratio)
    return ratios, reference


def tiers(ratios: Ratios) -> list[str]:
    """The tiers of the machine, the slowest first; of several tables of one instruction set the last, fastest one."""
    names = list(dict.fromkeys(key[2] for key in ratios))
    last = {name.split("+")[0]: name for name in names}
    return list(last.values())


def number(ratio: float) -> str:
    return f"{ratio:.1f}" if ratio < 20 else f"{ratio:.0f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="one run on small problems; write nothing")
    if parser.parse_args().quick:
        ratios, reference = run("--quick")
        if not ratios or not reference:
            raise SystemExit("scripts/ratios.py: no ratios in the output of the bench example")
        for page, name in [(PERFORMANCE, "ratios"), (README, "ratios")]:
            fill(page, {name: ""}, write=False)
        return

    runs = [run() for _ in range(RUNS)]
    names = tiers(runs[0][0])

    def cells(n: int, k: int, source: str, sampling: str, show) -> str:
        return " | ".join(show([r[n, k, tier, sampling, source] for r, _ in runs]) for tier in names)

    def extent(values: list[float]) -> str:
        low, high = number(min(values)), number(max(values))
        return low if low == high else f"{low} - {high}"

    head = f"| n | k | input | sampling | {' | '.join(names)} | aim |\n| ---: | ---: | --- | --- |{' ---: |' * len(names)} --- |\n"
    times = ", ".join(
        f"{min(t[p] for _, t in runs) / 1000:.3g} to {max(t[p] for _, t in runs) / 1000:.3g} ms at {p[0]}"
        for p in dict.fromkeys(p for p in runs[0][1] if p[1] == 2)
    )
    table = f"{machine()}; the least and the most of {RUNS} runs. The reference takes {times}.\n\n{head}"
    for n, k, source, sampling, aim in ROWS:
        table += f"| {n} | {k} | {INPUTS[source]} | {sampling} | {cells(n, k, source, sampling, extent)} | {aim} |\n"
    fill(PERFORMANCE, {"ratios": table})

    summary = f"| n | what | {' | '.join(names)} |\n| ---: | --- |{' ---: |' * len(names)}\n"
    for n, k, source, sampling, what in SUMMARY:
        summary += f"| {n} | {what} | {cells(n, k, source, sampling, lambda values: number(min(values)))} |\n"
    fill(README, {"ratios": summary})
    print(table, summary, sep="\n")


if __name__ == "__main__":
    main()
