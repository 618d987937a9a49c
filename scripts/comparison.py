#!/usr/bin/env python3
"""Compares the router with other ways to spread load, and writes the numbers and pictures of docs/comparison.md.

    scripts/comparison.py            compute (about three minutes), write docs/data/comparison*.csv, the tables of
                                     docs/comparison.md and its two pictures
    scripts/comparison.py --draw     tables and pictures from the CSV files as they are
    scripts/comparison.py --quick    small settings, few seeds; all files go to comparison-quick/ in the target directory
    scripts/comparison.py --png DIR  write PNGs as well, to look at

The work is that of examples/comparison.rs. How tables and pictures get into docs/ is in scripts/report.py.
"""

import argparse
import csv
import json
import pathlib

import report
from report import ROOT, TARGET, example, fill, machine

DATA = ROOT / "docs" / "data"
PAGE = ROOT / "docs" / "comparison.md"
PUBLISHED = ROOT / "tests" / "data" / "survival.json"

# Methods in the order of the tables, with their colours.
METHODS = {
    "exact": "#222222",
    "sampled (Floyd)": "#5b97d6",
    "weighted random": "#8d6bb0",
    "weighted rendezvous": "#b0609a",
    "two choices": "#3a9a9a",
    "bounded ring": "#7d7a2e",
    "uniform hash": "#3c8a4e",
    "Floyd, density 0.3": "#1f5fa8",
    "AlgorithmR, density 0.3": "#c2571a",
}
LEAST = "least possible"

Setting = tuple[str, int, int, int]  # profile, sources, targets, k


class Results:
    """The CSV files: (setting, method) -> row."""

    def __init__(self, data: pathlib.Path) -> None:
        self.rows = self.read(data / "comparison.csv")
        self.times = self.read(data / "comparison-times.csv")

    @staticmethod
    def read(path: pathlib.Path) -> dict[tuple[Setting, str], dict[str, str]]:
        with path.open(newline="") as file:
            return {
                ((row["profile"], int(row["sources"]), int(row["targets"]), int(row["k"])), row["method"]): row
                for row in csv.DictReader(file)
            }

    def settings(self) -> list[Setting]:
        return list(dict.fromkeys(setting for setting, _ in self.rows))

    def timed(self) -> list[Setting]:
        return list(dict.fromkeys(setting for setting, _ in self.times))

    def mean(self, setting: Setting, method: str, column: str) -> float | None:
        value = self.rows[setting, method][column]
        return float(value) if value else None

    def sd(self, setting: Setting, method: str, column: str) -> float | None:
        return self.mean(setting, method, f"{column}_sd")


def percent(value: float | None, places: int = 1) -> str:
    return "" if value is None else f"{100 * value:.{places}f}"


def moved(value: float) -> str:
    """Percent, with two digits where it is small."""
    return f"{100 * value:.1f}" if value >= 0.01 else f"{100 * value:.2g}"


def line(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def head(cells: list[str], left: int = 1) -> list[str]:
    return [line(cells), line(["---"] * left + ["---:"] * (len(cells) - left))]


def published(results: Results) -> str:
    """The published cases beside the same over seeds."""
    methods = ["AlgorithmR, density 0.3", "uniform hash", "weighted random", "weighted rendezvous", "sampled (Floyd)"]
    lines = head(
        ["profile", "n", "k", "headroom", "published: AlgorithmR", "published: hash"]
        + [f"seeds: {method}" for method in methods])
    seen = set()
    for case in json.loads(PUBLISHED.read_text()):
        setting = (case["profile"], case["n"], case["n"], case["k"])
        key = (setting, case["headroom"])
        if key in seen or (setting, methods[0]) not in results.rows:
            continue
        seen.add(key)
        cells = [case["profile"], str(case["n"]), str(case["k"]), f"{case['headroom']:g}"]
        cells += [percent(case[f"survived_{name}"] / case["slots"]) for name in ("phase", "hash")]
        column = f"survival_{case['headroom']:g}"
        for method in methods:
            mean, sd = results.mean(setting, method, column), results.sd(setting, method, column)
            cells.append(f"{percent(mean)} ± {percent(sd)}")
        lines.append(line(cells))
    return "\n".join(lines)


def main_table(results: Results, setting: Setting) -> str:
    profile, sources, targets, k = setting
    lines = [f"{sources} sources, {targets} targets, profile `{profile}`, k = {k}\n"]
    lines += head([
        "", "filled, %", "survival at 1.0, %", "at 1.2, %", "variance / mean", "load / fair: small", "middle", "large",
        "moved: +10 %, %", "moved: doubled, %", "ns per slot", "build, µs"])
    for method in [*METHODS, LEAST]:
        cells = [method]
        if method == LEAST:
            cells += [""] * 7
        else:
            cells.append(percent(results.mean(setting, method, "filled")))
            for column in ("survival_1", "survival_1.2"):
                mean, sd = results.mean(setting, method, column), results.sd(setting, method, column)
                cells.append(f"{percent(mean)} ± {percent(sd)}")
            for column in ("variance", "class_1", "class_2", "class_3"):
                mean = results.mean(setting, method, column)
                cells.append("" if mean is None else f"{mean:.2f}")
        for column in ("moved_tenth", "moved_double"):
            cells.append(moved(results.mean(setting, method, column) or 0.0))
        time = results.times.get((setting, method))
        cells += [f"{float(time['ns_per_slot']):.1f}", f"{float(time['build_us']):.1f}"] if time else ["", ""]
        lines.append(line(cells))
    return "\n".join(lines)


def grid(results: Results) -> str:
    """Survival at 1.2 for the profiles and fan-outs."""
    lines = head(["profile", "sources x targets", "k", *METHODS], left=2)
    for setting in results.settings():
        profile, sources, targets, k = setting
        means = [percent(results.mean(setting, method, "survival_1.2")) for method in METHODS]
        lines.append(line([profile, f"{sources} x {targets}", str(k), *means]))
    return "\n".join(lines)


def draw_survival(results: Results, svg: pathlib.Path, png: str | None) -> None:
    plt = report.pyplot("comparison-survival")
    panels = results.timed()
    figure, axes = plt.subplots(1, len(panels), figsize=(11.5, 5.0), sharey=True)
    for axis, setting in zip(axes, panels):
        _, sources, targets, _ = setting
        columns = [name for name in results.rows[setting, "exact"] if name.startswith("survival") and name[-2:] != "sd"]
        headrooms = [float(name.split("_")[1]) for name in columns]
        shown = [(x, name) for x, name in zip(headrooms, columns) if x <= 1.5]
        x = [x for x, _ in shown]
        ends = {}
        for method, colour in METHODS.items():
            y = [100 * (results.mean(setting, method, name) or 0) for _, name in shown]
            sd = [100 * (results.sd(setting, method, name) or 0) for _, name in shown]
            axis.plot(x, y, color=colour, linewidth=1.8, marker="o", markersize=3, markeredgewidth=0)
            axis.fill_between(
                x, [a - b for a, b in zip(y, sd)], [min(a + b, 100) for a, b in zip(y, sd)], color=colour,
                alpha=0.12, linewidth=0)
            ends[method] = y[-1]
        low = min(100 * (results.mean(s, m, "survival_1") or 0) for s in panels for m in METHODS)
        heights = report.spread(list(ends.values()), (100 - low) * 0.055)
        for (method, y), height in zip(ends.items(), heights):
            axis.annotate(
                method, (x[-1], y), xytext=(x[-1] + 0.035, height), textcoords="data", va="center", fontsize=9,
                color=METHODS[method], annotation_clip=False,
                arrowprops={"arrowstyle": "-", "color": METHODS[method], "linewidth": 0.6, "alpha": 0.6,
                            "shrinkA": 1, "shrinkB": 3})
        axis.set_xlim(0.99, 1.51)
        axis.set_ylim(low - 2, 100 + (100 - low) * 0.22)  # room for the labels of the many that end at 100
        axis.set_yticks(range(int(low) // 10 * 10 + 10, 101, 10))
        axis.set_xlabel("headroom")
        axis.set_title(f"{sources} sources, {targets} targets", loc="left", fontsize=10.5, color="#333333")
        axis.grid(axis="y", color="#dddddd", linewidth=0.8)
        axis.set_axisbelow(True)
        axis.tick_params(length=0)
    axes[0].set_ylabel("slots that survive, %")
    figure.suptitle("What survives hard capacities", x=0.06, ha="left", fontsize=14, fontweight="bold")
    figure.text(
        0.06, 0.905, "profile strong, k = 2; mean over the seeds, bands of one standard deviation; more is better",
        color="#555555")
    figure.subplots_adjust(left=0.06, right=0.835, top=0.82, bottom=0.1, wspace=0.52)
    report.save(figure, svg, png)
    plt.close(figure)


def draw_moved(results: Results, svg: pathlib.Path, png: str | None) -> None:
    plt = report.pyplot("comparison-moved")
    panels = results.timed()
    methods = [method for method in METHODS if method != "uniform hash"]  # which knows no capacities
    figure, axes = plt.subplots(1, len(panels), figsize=(11.5, 4.4), sharey=True)
    for axis, setting in zip(axes, panels):
        _, sources, targets, _ = setting
        least = []
        for column, filled in (("moved_tenth", False), ("moved_double", True)):
            floor = 100 * (results.mean(setting, LEAST, column) or 0)
            least.append(floor)
            axis.axvline(floor, color="#999999", linewidth=1, linestyle="-" if filled else (0, (4, 3)))
            for row, method in enumerate(methods):
                x = max(100 * (results.mean(setting, method, column) or 0), floor / 3)
                colour = METHODS[method]
                axis.plot(
                    [x], [row], "o", markersize=8, color=colour, markerfacecolor=colour if filled else "white",
                    markeredgewidth=1.6, zorder=3)
        axis.set_xscale("log")
        axis.set_xlim(min(least) / 4, 140)
        ticks = [tick for tick in (0.01, 0.1, 1, 10, 100) if tick > min(least) / 4]
        axis.set_xticks(ticks, [f"{tick:g} %" for tick in ticks])
        axis.minorticks_off()
        axis.set_yticks(range(len(methods)), methods)
        axis.set_ylim(len(methods) - 0.4, -0.6)
        for label, method in zip(axis.get_yticklabels(), methods):
            label.set_color(METHODS[method])
        axis.set_title(f"{sources} sources, {targets} targets", loc="left", fontsize=10.5, color="#333333")
        axis.grid(color="#e4e4e4", linewidth=0.8)
        axis.set_axisbelow(True)
        axis.tick_params(length=0)
    figure.suptitle("Routes that move if one capacity changes", x=0.02, ha="left", fontsize=14, fontweight="bold")
    figure.text(
        0.02, 0.885, "parts of all slots, profile strong, k = 2, mean over the seeds; open: one capacity grows by a tenth,"
        " full: it doubles;\nlines: the least that has to move; less is better", color="#555555", va="center")
    figure.subplots_adjust(left=0.15, right=0.98, top=0.77, bottom=0.08, wspace=0.06)
    report.save(figure, svg, png)
    plt.close(figure)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--draw", action="store_true", help="from the CSV files as they are")
    parser.add_argument("--quick", action="store_true", help="small settings, few seeds; docs/ stays as it is")
    parser.add_argument("--png", metavar="DIR", help="write PNGs as well, to look at")
    options = parser.parse_args()
    report.enter_venv()

    data = TARGET / "comparison-quick" if options.quick else DATA
    data.mkdir(parents=True, exist_ok=True)
    if options.quick:
        example("comparison", "--quick", "--seeds", "4", "--out", str(data))
    elif not options.draw:
        example("comparison", "--out", str(data))
    results = Results(data)
    square, few = results.timed()
    pictures = data if options.quick else ROOT / "docs"
    for name, draw in (("survival", draw_survival), ("moved", draw_moved)):
        png = options.png and str(pathlib.Path(options.png) / f"{name}.png")
        draw(results, pictures / f"comparison-{name}.svg", png)
    parts = {
        "published": published(results),
        "square": main_table(results, square),
        "few": main_table(results, few),
        "grid": grid(results),
    }
    if not options.draw:
        parts["machine"] = f"Times: {machine()}; the least of 40 turns, one thread."
    fill(PAGE, parts, write=not options.quick)


if __name__ == "__main__":
    main()
