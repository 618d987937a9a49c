"""The pictures of the demo."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
import numpy.typing as npt

mpl.use("Agg")

import matplotlib.pyplot as plt
from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator

Floats = npt.NDArray[np.float64]

# Colour and marker of each method. The marker tells them apart without colours.
STYLE = {
    "published": ("#c2571a", "o"),
    "sampled": ("#1f5fa8", "s"),
    "algorithm R": ("#c2571a", "o"),
    "Floyd": ("#1f5fa8", "s"),
    "exact": ("#222222", "D"),
    "uniform hash": ("#3c8a4e", "v"),
    "weighted hash": ("#8d6bb0", "^"),
    "weighted random": ("#b08a2e", "P"),
}
# The names of the Rust example.
ALIASES = {"weighted rendezvous": "weighted hash"}

plt.rcParams.update(
    {
        "font.family": "DejaVu Sans",
        "font.size": 10,
        "svg.fonttype": "path",  # the same picture on a machine without the font
        "svg.hashsalt": "phase-router",  # and the same file from the same numbers
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.edgecolor": "#888888",
        "axes.grid": True,
        "axes.grid.axis": "y",
        "axes.axisbelow": True,
        "grid.color": "#dddddd",
        "grid.linewidth": 0.8,
        "xtick.color": "#444444",
        "ytick.color": "#444444",
        "xtick.major.size": 0,
        "ytick.major.size": 0,
        "legend.frameon": False,
        "legend.handlelength": 1.6,
        "savefig.facecolor": "white",
    }
)


def save(figure: Any, *, directory: Path, name: str, suffix: str) -> None:
    path = directory / f"{name}.{suffix}"
    # No date in the file: the same numbers give the same bytes.
    figure.savefig(path, dpi=110, metadata={"Date": None} if suffix == "svg" else None)
    plt.close(figure)
    print(f"wrote {path}")


def _titled(axes: Any, title: str, subtitle: str) -> None:
    axes.set_title(title, loc="left", fontsize=14, fontweight="bold", pad=26)
    axes.text(0, 1.03, subtitle, transform=axes.transAxes, color="#555555", fontsize=10)


def _series(axes: Any, name: str, x: Any, y: Any, spread: Any = None) -> Any:
    colour, marker = STYLE[name]
    return axes.errorbar(
        x, y, yerr=spread, color=colour, marker=marker, label=name,
        markersize=6, markeredgecolor="white", markeredgewidth=0.6, linewidth=1.6, elinewidth=1, capsize=0,
    )  # fmt: skip


def _by_level(
    capacities: Floats, loads: dict[str, Floats], scale: Floats
) -> tuple[Floats, dict[str, tuple[Floats, Floats]]]:
    levels = np.unique(capacities)
    summary = {}
    for name, values in loads.items():
        parts = [(values / scale)[:, capacities == level] for level in levels]
        summary[name] = (np.array([p.mean() for p in parts]), np.array([p.std() for p in parts]))
    return levels, summary


def _levels(axes: Any, levels: Floats) -> None:
    axes.set_xscale("log", base=2)
    axes.set_xlim(levels[0] * 0.78, levels[-1] * 1.28)
    axes.xaxis.set_major_locator(FixedLocator(levels.tolist()))
    axes.xaxis.set_minor_locator(NullLocator())
    axes.xaxis.set_major_formatter(FuncFormatter(lambda x, _: f"{x:g}"))
    axes.set_xlabel("capacity of a target")


def load_by_capacity(capacities: Floats, share: Floats, loads: dict[str, Floats]) -> Any:
    levels, summary = _by_level(capacities, loads, np.ones_like(share))
    figure, axes = plt.subplots(figsize=(8.0, 5.4))
    fair = np.array([share[capacities == level][0] for level in levels])
    axes.plot(levels, fair, color="#999999", linewidth=7, alpha=0.35, solid_capstyle="round", label="in proportion")
    for name, (mean, _) in summary.items():
        _series(axes, name, levels, mean)
    axes.set_yscale("log", base=2)
    axes.yaxis.set_major_locator(FixedLocator([2, 4, 8, 16, 32]))
    axes.yaxis.set_minor_locator(NullLocator())
    axes.yaxis.set_major_formatter(FuncFormatter(lambda y, _: f"{y:g}"))
    _levels(axes, levels)
    axes.set_ylabel("mean load, in slots")
    _titled(axes, "Load against capacity", _setting(loads))
    axes.legend(loc="upper left")
    figure.subplots_adjust(left=0.09, right=0.975, top=0.86, bottom=0.1)
    return figure


def ratio_by_capacity(capacities: Floats, share: Floats, loads: dict[str, Floats]) -> Any:
    levels, summary = _by_level(capacities, loads, share)
    figure, axes = plt.subplots(figsize=(8.0, 5.4))
    axes.axhline(1, color="#999999", linewidth=7, alpha=0.35)
    for place, (name, (mean, spread)) in enumerate(summary.items()):
        beside = levels * 2 ** (0.085 * (place - (len(summary) - 1) / 2))
        _series(axes, name, beside, mean, spread)
    _levels(axes, levels)
    axes.set_ylim(0, None)
    axes.set_ylabel("load / share in proportion to capacity")
    _titled(axes, "Load over share", _setting(loads) + "; bars: standard deviation of a target")
    axes.legend(loc="upper right")
    figure.subplots_adjust(left=0.09, right=0.975, top=0.86, bottom=0.1)
    return figure


def _setting(loads: dict[str, Floats]) -> str:
    seeds, targets = next(iter(loads.values())).shape
    return f"{targets} sources with 4 slots, {targets} targets; over {seeds} seeds"


def survival(path: Path) -> Any:
    """Four panels from the survivor counts of the Rust example `moe`."""
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    names = sorted(
        (name for name in rows[0] if ALIASES.get(name, name) in STYLE), key=lambda name: name == "uniform hash"
    )
    panels = [
        ("headroom", "headroom", "headroom of the hard capacities"),
        ("fan_out", "k", "slots a token, k"),
        ("scale", "n", "tokens, and as many experts"),
        ("heterogeneity", "profile", "capacity profile"),
    ]
    figure, grid = plt.subplots(2, 2, figsize=(10.4, 7.6), sharey=True)
    for axes, (experiment, column, label) in zip(grid.flat, panels, strict=True):
        chosen = [row for row in rows if row["experiment"] == experiment]
        ticks = [row[column] for row in chosen]
        words = experiment == "heterogeneity"
        x = np.arange(len(chosen)) if words else np.array([float(tick) for tick in ticks])
        for place, name in enumerate(names):
            rate = np.array([100 * int(row[name]) / int(row["slots"]) for row in chosen])
            beside = x + 0.09 * (place - (len(names) - 1) / 2) if words else x
            line, _, _ = _series(axes, ALIASES.get(name, name), beside, rate)
            if words:
                line.set_linestyle("none")
        if words:
            axes.set_xticks(x, ticks)
            axes.set_xlim(-0.5, len(x) - 0.5)
        else:
            if experiment != "headroom":
                axes.set_xscale("log", base=2)
            axes.xaxis.set_major_locator(FixedLocator([1, 1.2, 1.5, 2] if experiment == "headroom" else x.tolist()))
            axes.xaxis.set_minor_locator(NullLocator())
            axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
        axes.set_xlabel(label)
        axes.set_ylim(70, 101)
    for axes in grid[:, 0]:
        axes.set_ylabel("survival, % of all slots")
    handles, labels = grid[0, 0].get_legend_handles_labels()
    figure.legend(
        handles, labels, loc="upper left", bbox_to_anchor=(0.055, 0.925), ncols=len(labels), columnspacing=1.6
    )
    figure.text(0.063, 0.955, "Slots that survive hard capacities", fontsize=14, fontweight="bold")
    figure.text(
        0.063,
        0.932,
        "published benchmark: profile strong, n = 1024, k = 2, headroom 1.2, but for what is varied; one seed",
        color="#555555",
    )
    figure.subplots_adjust(left=0.065, right=0.985, top=0.86, bottom=0.075, hspace=0.3, wspace=0.07)
    return figure
