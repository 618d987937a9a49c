#!/usr/bin/env python3
"""Times calls of the package beside the same calls in Rust, and writes the table of docs/python.md.

    python/benchmarks/calls.py              measure (about a minute) and print
    python/benchmarks/calls.py --write      and write the table between its marks in docs/python.md
    python/benchmarks/calls.py --quick      a second, without Rust: shows that everything runs, not how fast

Needs the package installed, and cargo for the column of Rust (examples/calls.rs). One thread. Both programs run in
turn, several times; a cell is the least of the medians.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "python.md"
LARGE = 2**20


def measure(seconds: float) -> None:
    """Prints one line per call: its name and its median time in nanoseconds."""
    import numpy as np

    import phase_router
    import phase_router_rs

    def timed(name: str, call: Callable[[], object]) -> None:
        times: list[int] = []
        end = time.perf_counter() + seconds
        while len(times) < 3 or time.perf_counter() < end:
            start = time.perf_counter_ns()
            call()
            times.append(time.perf_counter_ns() - start)
        print(f"{name},{sorted(times)[len(times) // 2]}", flush=True)

    def capacities(targets: int) -> object:
        return (1 + np.arange(targets) % 4).astype(np.float64)

    def router(n: int, targets: int) -> phase_router.Router:
        return phase_router.Router(n, capacities(targets), 2, 42, density=0.3)  # type: ignore[arg-type]

    timed("(an empty call)", lambda: None)
    for n in (64, 4096):
        kept, row, out = router(n, n), np.empty((1, 2), np.int32), np.empty((n, 2), np.int32)
        timed(f"one row of {n}", lambda kept=kept, row=row: kept.route_rows(7, 8, out=row))  # type: ignore[misc]
        timed(f"{n} rows into out", lambda kept=kept, out=out: kept.route(out=out))  # type: ignore[misc]
        timed(f"{n} rows", kept.route)
    timed("make a router of 4096", lambda: router(4096, 4096))

    for n in (64, 1024, 4096):
        bits = phase_router.build_bits(np.full(n, round(0.3 * n)), n)
        sigma, tau = (p.astype(np.uintp) for p in phase_router.permutations(n, n, 42))
        arguments = (bits, bits, n, (n + 63) // 64, 2, sigma, tau, 42)
        timed(f"drop-in, n {n}", lambda a=arguments: phase_router_rs.phase_router(*a))  # type: ignore[misc]

    large, exact = router(LARGE, 256), phase_router.ExactRouter(LARGE, capacities(256), 2, 42)  # type: ignore[arg-type]
    timed("make a router of 2^20 to 256", lambda: router(LARGE, 256))
    timed("make an exact one", lambda: phase_router.ExactRouter(LARGE, capacities(256), 2, 42))  # type: ignore[arg-type]
    timed("2^20 rows to 256", large.route)
    timed("2^20 rows to 256, exact", exact.route)
    ids = large.route()
    timed("plan of 2^20 x 2 slots", lambda: phase_router.Plan(ids, 256))
    few = ids[:512].copy()
    timed("plan of 512 x 2 slots", lambda: phase_router.Plan(few, 256))
    caps, left = phase_router.make_hard_caps(capacities(256), LARGE, 2, 1.0), ids.copy()  # type: ignore[arg-type]
    timed("drop from 2^20 x 2 slots", lambda: phase_router.enforce_capacity(ids, caps, out=left))
    timed("loads of 2^20 x 2 slots", lambda: phase_router.compute_loads(ids, 256))

    # The same scores as in Rust: numbers from 0 to 1, mixed from their places.
    mixed = np.arange(4096 * 256, dtype=np.uint32)
    mixed = (mixed ^ mixed >> 16) * np.uint32(0x7FEB352D)
    mixed = (mixed ^ mixed >> 15) * np.uint32(0x846CA68B)
    scores = ((mixed ^ mixed >> 16) >> 8).astype(np.float32).reshape(4096, 256) / np.float32(2**24)
    gate = phase_router.Gate(256, 8)
    for rows in (1, 4096):
        logits, weights = scores[:rows], np.empty((rows, 8), np.float32)
        chosen = np.empty((rows, 8), np.int32)
        timed(
            f"gate, {rows} x 8 of 256, into out",
            lambda logits=logits, chosen=chosen, weights=weights: gate.choose(logits, chosen, weights),  # type: ignore[misc]
        )
    for rows in (64, 4096):
        part, room = scores[:rows], np.full(256, rows * 8 // 256)
        timed(
            f"assign, {rows} x 8 of 256",
            lambda part=part, room=room: phase_router.assign(part, room, 8),  # type: ignore[misc]
        )


def run(command: list[str]) -> dict[str, float]:
    output = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout
    return {name: float(time) for name, time in (line.rsplit(",", 1) for line in output.splitlines())}


def shown(nanoseconds: float) -> str:
    for unit, size in (("s", 1e9), ("ms", 1e6), ("µs", 1e3)):
        if nanoseconds >= size:
            return f"{nanoseconds / size:.3g} {unit}"
    return f"{nanoseconds:.0f} ns"


def table(python: dict[str, float], rust: dict[str, float]) -> str:
    rows = ["| call | Python | Rust | difference |", "| --- | ---: | ---: | ---: |"]
    for name, time_of in python.items():
        if name not in rust:
            rows.append(f"| {name} | {shown(time_of)} | | |")
            continue
        more, ratio = time_of - rust[name], time_of / rust[name]
        sign = "-" if more < 0 else "+"
        rows.append(f"| {name} | {shown(time_of)} | {shown(rust[name])} | {sign}{shown(abs(more))}, {ratio:.2f}x |")
    return "\n".join(rows)


def write(text: str) -> None:
    before, _, rest = GUIDE.read_text().partition("<!-- calls -->\n")
    _, mark, after = rest.partition("<!-- /calls -->")
    if not mark:
        raise SystemExit(f"{GUIDE} has no <!-- calls --> and <!-- /calls -->")
    GUIDE.write_text(f"{before}<!-- calls -->\n{text}\n{mark}{after}")
    print(f"wrote the table of {GUIDE}")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true", help="write the table of docs/python.md")
    parser.add_argument("--quick", action="store_true", help="a second, without Rust")
    parser.add_argument("--measure", type=float, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure is not None:
        measure(options.measure)
        return

    os.environ["RAYON_NUM_THREADS"] = "1"
    if options.quick:
        measure(0.01)
        return
    seconds, rounds = "0.4", 3
    subprocess.run(["cargo", "build", "--release", "--quiet", "--example", "calls"], check=True, cwd=ROOT)
    programs = (
        [sys.executable, __file__, "--measure", seconds],
        ["cargo", "run", "--release", "--quiet", "--example", "calls", "--", seconds],
    )
    python: dict[str, float] = {}
    rust: dict[str, float] = {}
    for _ in range(rounds):
        for best, program in ((python, programs[0]), (rust, programs[1])):
            for name, time_of in run(program).items():
                best[name] = min(time_of, best.get(name, time_of))
    import numpy

    versions = f"CPython {platform.python_version()}, NumPy {numpy.__version__}"
    text = f"{table(python, rust)}\n\n{versions}, one thread, the least of {rounds} medians.\n"
    print(text)
    if options.write:
        write(text)


if __name__ == "__main__":
    main()
