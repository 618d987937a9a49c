#!/usr/bin/env python3
"""Compares assignments with the min-cost flow of OR-tools: the same total on the same integers, and the time of both.

    pip install numpy ortools
    scripts/assign.py            a minute; prints a table
    scripts/assign.py --write    and writes it into docs/assign.md
    scripts/assign.py --quick    small problems

Scores are rounded to the grid of the library for both, so the totals must be equal.
"""

import argparse
import importlib.metadata
import subprocess
import tempfile
import time

import numpy as np
from ortools.graph.python import min_cost_flow

from report import ROOT, TARGET, fill, machine


def flow(fixed: np.ndarray, k: int, room: int) -> tuple[int, float]:
    """Returns the best total, and the seconds of the solver alone."""
    n, e = fixed.shape
    source, sink = n + e, n + e + 1
    solver = min_cost_flow.SimpleMinCostFlow()
    rows = np.repeat(np.arange(n), e)
    targets = np.tile(np.arange(n, n + e), n)
    ones = np.ones(n * e, dtype=np.int64)
    solver.add_arcs_with_capacity_and_unit_cost(rows, targets, ones, -fixed.ravel())
    solver.add_arcs_with_capacity_and_unit_cost(
        np.full(n, source), np.arange(n), np.full(n, k), np.zeros(n, dtype=np.int64)
    )
    solver.add_arcs_with_capacity_and_unit_cost(
        np.arange(n, n + e), np.full(e, sink), np.full(e, room), np.zeros(e, dtype=np.int64)
    )
    slots = min(n * k, e * room)
    solver.set_node_supply(source, slots)
    solver.set_node_supply(sink, -slots)
    start = time.perf_counter()
    status = solver.solve()
    seconds = time.perf_counter() - start
    assert status == solver.OPTIMAL, status
    return -solver.optimal_cost(), seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="small problems")
    parser.add_argument("--write", action="store_true", help="write the table into docs/assign.md")
    options = parser.parse_args()
    subprocess.run(["cargo", "build", "--release", "--example", "assign"], cwd=ROOT, check=True)
    program = TARGET / "release" / "examples" / "assign"
    random = np.random.default_rng(1)
    sizes = [(256, 32, 4, 1.0), (200, 64, 2, 1.25)] if options.quick else [(4096, 256, 8, 1.0), (4096, 256, 8, 1.25)]
    lines = [
        "| rows x slots of targets | headroom | spread | OR-tools | tolerance 1e-5 | tolerance 0 |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for n, e, k, headroom in sizes:
        for spread in (0.0, 0.3, 1.0):
            scores = (random.standard_normal((n, e)) + spread * random.standard_normal(e)).astype(np.float32)
            power = int(np.floor(np.log2(np.abs(scores).max()))) + 1
            fixed = np.trunc(scores.astype(np.float64) * 2.0 ** (28 - power)).astype(np.int64)
            # What the library gets is on the grid already.
            scores = (fixed * 2.0 ** (power - 28)).astype(np.float32)
            fixed = np.trunc(scores.astype(np.float64) * 2.0 ** (28 - power)).astype(np.int64)
            room = int(np.ceil(n * k / e * headroom))
            best, seconds = flow(fixed, k, room)
            cells = [f"{n} x {k} of {e}", f"{headroom}", f"{spread:g}", f"{1e3 * seconds:.0f} ms"]
            with tempfile.NamedTemporaryFile(suffix=".f32") as file:
                file.write(scores.tobytes())
                file.flush()
                for tolerance in ("1e-5", "0"):
                    command = [program, file.name, str(e), str(k), str(room), tolerance]
                    run = subprocess.run(command, check=True, capture_output=True, text=True)
                    ms, total, _, filled = map(float, run.stdout.split())
                    assert filled == n * k
                    off = best - total * 2.0 ** (28 - power)
                    assert -1 <= off <= (1e-5 * abs(best) if tolerance != "0" else 1), (tolerance, off)
                    cells.append(f"{ms:.2f} ms, {1e3 * seconds / ms:.0f} x")
            lines.append("| " + " | ".join(cells) + " |")
            print(lines[-1], flush=True)
    version = importlib.metadata.version("ortools")
    lines.append(f"\nOR-tools {version}, {machine()}, one thread; the least of five times for ours, one for theirs.")
    if options.write and not options.quick:
        fill(ROOT / "docs" / "assign.md", {"flow": "\n".join(lines)})


if __name__ == "__main__":
    main()
