#!/usr/bin/env python3
"""Measures, and writes the tables of docs/assign.md and its pictures, docs/assign-kept.svg and docs/assign-load.svg.

    scripts/assign-figures.py            measure (a minute), write docs/data/assign-*.csv, draw, and fill in the tables
    scripts/assign-figures.py --draw     draw from the CSV files as they are
    scripts/assign-figures.py --quick    small problems; all files go to assign-quick/ in the target directory
    scripts/assign-figures.py --png DIR  write PNGs as well, to look at

The measurements are those of examples/assign.rs. The comparison with a min-cost-flow solver is scripts/assign.py.
"""

import argparse
import csv
import pathlib

import report
from report import ROOT, TARGET, example, fill, machine

DOCS = ROOT / "docs"
PAGE = DOCS / "assign.md"

# Column of the CSV -> colour and label, in the order of drawing.
KEPT = {
    "bound": ("#f0c48a", "bound on the optimum"),
    "drop": ("#6b6b6b", "drop by score"),
    "reroute": ("#8d6bb0", "reroute by score"),
    "assign": ("#c2571a", "assign"),
}
LOADS = {
    "gate": ("#6b6b6b", "the gate's choice"),
    "assign 1.25": ("#1f5fa8", "assign, headroom 1.25"),
    "assign 1.0": ("#c2571a", "assign, headroom 1.0"),
}


def measure(data: pathlib.Path, quick: bool) -> None:
    small = ["--quick"] if quick else []
    for name in ("headrooms", "loads"):
        (data / f"assign-{name}.csv").write_text(example("assign", f"--{name}", *small))
    ways = "" if quick else example("assign")
    # The table of the middle gate.
    start, end = ways.find("bias of spread 0.3"), ways.find("bias of spread 1")
    fill(PAGE, {
        "ways": f"```text\n{ways[start:end].rstrip()}\n```\n\n{machine()}, one thread.",
        "ratios": example("assign", "--ratios", *small) + f"\n{machine()}; the least time of many calls.",
        "batches": f"```text\n{ways[ways.find('Slots above capacity'):].rstrip()}\n```",
    }, write=not quick)


def read(file: pathlib.Path) -> dict[str, list[float]]:
    with file.open(newline="") as lines:
        rows = list(csv.DictReader(lines))
    return {name: [float(row[name]) for row in rows] for name in rows[0]}


def axes_of(plt, title: str, subtitle: str):
    figure, axes = plt.subplots(figsize=(8.4, 4.6))
    axes.grid(axis="y", color="#dddddd", linewidth=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(length=0)
    axes.set_title(title, loc="left", fontsize=14, fontweight="bold", pad=26)
    axes.text(0, 1.03, subtitle, transform=axes.transAxes, color="#555555", fontsize=10)
    figure.subplots_adjust(left=0.085, right=0.76, top=0.83, bottom=0.12)
    return figure, axes


def label(axes, x: float, y: float, height: float, text: str, colour: str) -> None:
    axes.annotate(
        text, (x, y), xytext=(1.025, height), textcoords=("axes fraction", "data"), color=colour, va="center",
        fontsize=9.5, annotation_clip=False)


def draw_kept(points: dict[str, list[float]], svg: pathlib.Path, png: str | None) -> None:
    plt = report.pyplot("assign-kept")
    figure, axes = axes_of(
        plt, "Score that is kept, in % of the gate's own choice",
        "4096 tokens, 8 of 256 experts, bias of spread 0.3; more is better")
    x = points["headroom"]
    for name, (colour, _) in KEPT.items():
        axes.plot(x, points[name], color=colour, linewidth=7 if name == "bound" else 2.2, solid_capstyle="round")
    ends = {name: points[name][-1] for name in KEPT}
    heights = dict(zip(ends, report.spread(list(ends.values()), 1.5)))
    for name, (colour, text) in KEPT.items():
        label(axes, x[-1], ends[name], heights[name], text, "#b07a2a" if name == "bound" else colour)
    axes.set_xlim(x[0], x[-1])
    axes.set_ylim(top=102)
    axes.set_xlabel("headroom: room of an expert / its share")
    report.save(figure, svg, png)


def draw_loads(points: dict[str, list[float]], svg: pathlib.Path, png: str | None) -> None:
    plt = report.pyplot("assign-load")
    figure, axes = axes_of(
        plt, "Tokens per expert, before and after",
        "as a multiple of the mean; experts in the order of the gate's choice; 8 of 256, bias of spread 0.3")
    x = points["expert"]
    mean = sum(points["gate"]) / len(x)
    ends = {name: points[name][-1] / mean for name in LOADS}
    heights = dict(zip(ends, report.spread(list(ends.values()), 0.2)))
    for name, (colour, text) in LOADS.items():
        y = [load / mean for load in points[name]]
        axes.plot(x, y, color=colour, linewidth=2.2, drawstyle="steps-mid")
        label(axes, x[-1], ends[name], heights[name], text, colour)
    axes.set_xlim(0, len(x) - 1)
    axes.set_ylim(bottom=0)
    axes.set_xlabel("expert")
    report.save(figure, svg, png)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--draw", action="store_true", help="draw from the CSV files as they are")
    parser.add_argument("--quick", action="store_true", help="small problems; docs/ stays as it is")
    parser.add_argument("--png", metavar="DIR", type=pathlib.Path, help="write PNGs as well, to look at")
    options = parser.parse_args()
    report.enter_venv()
    out = TARGET / "assign-quick" if options.quick else DOCS
    data = out / "data"
    data.mkdir(parents=True, exist_ok=True)
    if not options.draw:
        measure(data, options.quick)
    for name, file, draw in (("kept", "headrooms", draw_kept), ("load", "loads", draw_loads)):
        png = str(options.png / f"assign-{name}.png") if options.png else None
        draw(read(data / f"assign-{file}.csv"), out / f"assign-{name}.svg", png)


if __name__ == "__main__":
    main()
