#!/usr/bin/env python3
"""Measures, and writes the numbers of docs/choosing.md and the picture docs/scaling.svg.

    scripts/scaling.py                measure (about two minutes), write docs/scaling.csv, draw, and
                                      fill in the tables of docs/choosing.md
    scripts/scaling.py --draw         draw from docs/scaling.csv as it is
    scripts/scaling.py --quick        small sizes; all files go to scaling-quick/ in the target directory
    scripts/scaling.py --png FILE     write a PNG as well, to look at

The measurements are those of examples/scaling.rs. How tables and pictures get into docs/ is in scripts/report.py.
"""

import argparse
import csv
import pathlib

import report
from report import ROOT, TARGET, example, fill, machine

DOCS = ROOT / "docs"
GUIDE = DOCS / "choosing.md"

# One colour a method, one dash a tier; the label stands at the right end of its line.
COLOURS = {
    "reference": "#6b6b6b",
    "AlgorithmR": "#c2571a",
    "Floyd": "#1f5fa8",
    "uniform hash": "#3c8a4e",
    "alias": "#8d6bb0",
}
DASHES = {"": "-", "avx512": "-", "neon": "-", "avx2": (0, (6, 2)), "sse2": (0, (3, 2)), "scalar": (0, (1.5, 1.5))}
TIERS = {"avx512": "AVX-512", "avx2": "AVX2", "sse2": "SSE2", "neon": "NEON", "scalar": "scalar", "": ""}
LABELS = {"reference": "reference (AlgorithmR)", "uniform hash": "hash, ignores capacity", "alias": "weighted random (alias)"}


def measure(out: pathlib.Path, quick: bool) -> None:
    def run(*options: str) -> str:
        return example("scaling", *options, *(["--quick"] if quick else []))

    (out / "scaling.csv").write_text(run())
    # Two tables, the second from its caption on.
    matches, rows = run("--choose").split("\n\n`route_rows`")
    fill(GUIDE, {
        "machine": machine() + "; the least time of many calls.",
        "scaling": table(read(out)),
        "matches": matches,
        "rows": "`route_rows`" + rows,
        "moe": run("--moe"),
        "chunks": run("--chunks"),
    }, write=not quick)


Series = dict[tuple[str, str], list[tuple[int, float]]]  # (method, kernels) -> (n, ns per row)


def table(lines_of: Series) -> str:
    """Some sizes of the CSV, ns per row."""
    series = {name: dict(points) for name, points in lines_of.items()}
    heads = [" ".join(filter(None, [method, tier])) for method, tier in series]
    lines = [
        "n sources and targets, k = 2, density 0.3, one thread: ns per row\n",
        "| n | " + " | ".join(heads) + " |",
        "| ---: |" + " ---: |" * len(heads),
    ]
    sizes = sorted({n for points in series.values() for n in points})
    for n in sizes[::2]:
        times = [f"{points[n]:.0f}" if n in points else "" for points in series.values()]
        lines.append(f"| {n} | " + " | ".join(times) + " |")
    return "\n".join(lines)


def read(out: pathlib.Path) -> Series:
    series: Series = {}
    with (out / "scaling.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            points = series.setdefault((row["method"], row["kernels"]), [])
            points.append((int(row["n"]), float(row["ns_per_row"])))
    return series


def draw(series: Series, svg: pathlib.Path, png: str | None) -> None:
    import math

    from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator

    plt = report.pyplot("scaling")
    figure, axes = plt.subplots(figsize=(9.2, 6.0))
    axes.set_xscale("log", base=2)
    axes.set_yscale("log")

    # Labels stand behind the ends of their lines, moved apart where these end at the same size. The reference ends
    # in the middle of the others, so its label stands before.
    ends: dict[int, list[tuple[str, str, float]]] = {}
    for (method, tier), points in series.items():
        x, y = zip(*points)
        axes.plot(
            x, y, color=COLOURS[method], linestyle=DASHES[tier],
            linewidth=2.2 if tier in ("", "avx512", "neon") else 1.5,
            marker="o", markersize=3.2, markeredgewidth=0, solid_capstyle="round",
            zorder=3 if method == "Floyd" else 2,
        )
        if method == "reference":
            axes.annotate(
                LABELS[method], (x[-1], y[-1]), xytext=(-10, 2), textcoords="offset points",
                color=COLOURS[method], ha="right", va="center", fontsize=9.5)
        else:
            ends.setdefault(x[-1], []).append((method, tier, y[-1]))
    for x, labels in ends.items():
        heights = report.spread([math.log10(y) for _, _, y in labels], 0.155)
        for (method, tier, y), height in zip(labels, heights):
            text = ", ".join(filter(None, [LABELS.get(method, method), TIERS[tier]]))
            axes.annotate(
                text, (x, y), xytext=(x * 1.35, 10**height), textcoords="data",
                color=COLOURS[method], va="center", fontsize=9.5, annotation_clip=False,
                arrowprops={"arrowstyle": "-", "color": COLOURS[method], "linewidth": 0.6,
                            "alpha": 0.6, "shrinkA": 1, "shrinkB": 3},
            )

    sizes = sorted({n for points in series.values() for n, _ in points})
    axes.set_xlim(sizes[0] * 0.85, sizes[-1] * 1.15)
    axes.xaxis.set_major_locator(FixedLocator(sizes[::2]))
    axes.xaxis.set_minor_locator(NullLocator())
    axes.xaxis.set_major_formatter(FuncFormatter(lambda x, _: f"$2^{{{round(math.log2(x))}}}$"))
    axes.yaxis.set_major_formatter(FuncFormatter(time_label))
    axes.yaxis.set_minor_locator(NullLocator())
    axes.grid(axis="y", color="#dddddd", linewidth=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(length=0)
    axes.set_xlabel("sources n, and as many targets")
    axes.set_title(
        "Time to route one source", loc="left", fontsize=14, fontweight="bold", pad=26)
    axes.text(
        0, 1.025, "two slots, density 0.3, one thread; from degrees into kept memory; less is better",
        transform=axes.transAxes, color="#555555", fontsize=10)
    figure.subplots_adjust(left=0.085, right=0.77, top=0.87, bottom=0.09)
    report.save(figure, svg, png)


def time_label(ns: float, _: object) -> str:
    for unit, name in ((1e6, "ms"), (1e3, "µs"), (1, "ns")):
        if ns >= unit:
            return f"{ns / unit:g} {name}"
    return f"{ns:g} ns"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--draw", action="store_true", help="draw from docs/scaling.csv as it is")
    parser.add_argument("--quick", action="store_true", help="small sizes; docs/ stays as it is")
    parser.add_argument("--png", metavar="FILE", help="write a PNG as well, to look at")
    options = parser.parse_args()
    report.enter_venv()
    out = TARGET / "scaling-quick" if options.quick else DOCS
    out.mkdir(parents=True, exist_ok=True)
    if not options.draw:
        measure(out, options.quick)
    draw(read(out), out / "scaling.svg", options.png)


if __name__ == "__main__":
    main()
