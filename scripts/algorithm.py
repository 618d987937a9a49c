#!/usr/bin/env python3
"""Draws the pictures of docs/algorithm.md: a small problem, worked by the contract of src/router/reference.rs.

    scripts/algorithm.py            write docs/algorithm-*.svg
    scripts/algorithm.py --quick    into algorithm-quick/ in the target directory
    scripts/algorithm.py --png DIR  write PNGs as well, to look at
"""

import argparse
import math
import pathlib

import report
from report import ROOT, TARGET

# N = 12 sources, E = 8 targets.
SOURCE_DEGREES = [3, 4, 3, 5, 2, 3, 4, 3, 2, 4, 3, 4]
TARGET_DEGREES = [3, 5, 2, 4, 7, 3, 4, 2]
SIGMA = [5, 2, 7, 0, 3, 6, 1, 4]
TAU = [4, 9, 1, 7, 11, 0, 6, 2, 10, 5, 8, 3]
N, E = len(SOURCE_DEGREES), len(TARGET_DEGREES)

# Exact: quotas of k N slots.
FAN_OUT = 3
QUOTAS = [5, 3, 9, 4, 12, 3]

COLOURS = ["#8fb4d9", "#e0a37e", "#9cc6a4", "#c3aed6", "#e3cf87", "#92c9c9", "#dba0bb", "#b9b9b9"]
BLUE, ORANGE, GREY = "#1f5fa8", "#c2571a", "#777777"


def end_to_end(lengths: list[int], ring: int) -> list[tuple[int, int]]:
    """Arcs (start, length) laid one behind the other."""
    arcs, start = [], 0
    for length in lengths:
        arcs.append((start, length))
        start = (start + length) % ring
    return arcs


def covers(arc: tuple[int, int], ring: int, position: int) -> bool:
    return (position - arc[0]) % ring < arc[1]


SOURCE_ARCS = end_to_end(SOURCE_DEGREES, E)
TARGET_ARCS = end_to_end(TARGET_DEGREES, N)
TARGET_AT = sorted(range(E), key=SIGMA.__getitem__)
SOURCE_AT = sorted(range(N), key=TAU.__getitem__)


def matches(source: int, target: int) -> bool:
    return covers(SOURCE_ARCS[source], E, SIGMA[target]) and covers(TARGET_ARCS[target], N, TAU[source])


def rings(plt):
    """A source and its matches, on both rings."""
    source = 3
    figure, (left, right) = plt.subplots(1, 2, figsize=(10.5, 5.2))

    def ring(axis, size, labels, title, note):
        axis.set_aspect("equal")
        axis.axis("off")
        axis.set_xlim(-1.75, 1.75)
        axis.set_ylim(-1.6, 1.6)
        axis.add_patch(plt.Circle((0, 0), 1, fill=False, color="#bbbbbb", linewidth=1.2))
        for position in range(size):
            x, y = point(position, size, 1)
            axis.plot([x], [y], "o", color="white", markeredgecolor="#999999", markersize=17, zorder=3)
            axis.text(x, y, labels[position], ha="center", va="center", fontsize=8.5, zorder=4)
            x, y = point(position, size, 0.8)
            axis.text(x, y, str(position), ha="center", va="center", fontsize=7.5, color=GREY)
        axis.text(0, 0.1, title, ha="center", va="center", fontsize=11, fontweight="bold")
        axis.text(0, -0.12, note, ha="center", va="center", fontsize=8.5, color="#555555")

    def point(position, size, radius):
        angle = math.pi / 2 - 2 * math.pi * position / size
        return radius * math.cos(angle), radius * math.sin(angle)

    def arc(axis, span, size, radius, colour, label=None):
        start, length = span
        steps = [start - 0.42 + (length - 0.16) * i / 60 for i in range(61)]
        xs, ys = zip(*(point(step, size, radius) for step in steps))
        axis.plot(xs, ys, color=colour, linewidth=3.4, solid_capstyle="butt")
        if label:
            x, y = point(start + (length - 1) / 2, size, radius + 0.17)
            axis.text(x, y, label, ha="center", va="center", color=colour, fontsize=9)

    ring(left, E, [f"c{TARGET_AT[p]}" for p in range(E)], "ring of the targets", "target c at position σ[c]")
    arc(left, SOURCE_ARCS[source], E, 1.22, BLUE, f"arc of i{source}")
    ring(right, N, [f"i{SOURCE_AT[x]}" for x in range(N)], "ring of the sources", "source i at phase τ[i]")
    inside = [TARGET_AT[p] for p in range(E) if covers(SOURCE_ARCS[source], E, p)]
    for index, target in enumerate(inside):
        hit = matches(source, target)
        colour = ORANGE if hit else "#aaaaaa"
        arc(right, TARGET_ARCS[target], N, 1.2 + 0.1 * index, colour)
        x, y = point(TARGET_ARCS[target][0] - 0.75, N, 1.2 + 0.1 * index)
        right.text(x, y, f"c{target}", ha="center", va="center", fontsize=8, color=colour)
    for axis, position, size in [(right, TAU[source], N)] + [(left, SIGMA[c], E) for c in inside if matches(source, c)]:
        x, y = point(position, size, 1)
        colour = BLUE if axis is right else ORANGE
        axis.plot([x], [y], "o", color="none", markeredgecolor=colour, markeredgewidth=2.2, markersize=19, zorder=5)
    figure.suptitle("A match needs both", x=0.05, ha="left", fontsize=14, fontweight="bold")
    hits = ", ".join(f"c{c}" for c in inside if matches(source, c))
    figure.text(
        0.05, 0.9, f"the arc of source i{source} holds {len(inside)} targets; those whose own arcs hold i{source} are its "
        f"matches: {hits}", color="#555555")
    figure.subplots_adjust(left=0.02, right=0.98, top=0.89, bottom=0.0, wspace=0.02)
    return figure


def sweep(plt):
    """Who covers whom, by phase: once in the order of targets and once in ring order."""
    figure, (left, right) = plt.subplots(1, 2, figsize=(10.5, 5.6), sharey=True)
    for axis, order in ((left, list(range(E))), (right, TARGET_AT)):
        for column, target in enumerate(order):
            for phase in range(N):
                filled = covers(TARGET_ARCS[target], N, phase)
                axis.add_patch(plt.Rectangle(
                    (column, phase), 1, 1, facecolor=COLOURS[target] if filled else "white", edgecolor="#e6e6e6",
                    linewidth=0.7))
        axis.set_xlim(-0.1, E + 0.1)
        axis.set_ylim(N + 0.1, -0.1)
        axis.set_xticks([c + 0.5 for c in range(E)], [f"c{c}" for c in order])
        axis.xaxis.tick_top()
        axis.tick_params(length=0)
        for side in ("left", "bottom"):
            axis.spines[side].set_visible(False)
    left.set_yticks([x + 0.5 for x in range(N)], [f"{x}" for x in range(N)])
    left.set_ylabel("phase")
    left.set_title("columns as the targets are numbered: the arcs are end to end", fontsize=10, loc="left", pad=10)
    right.set_title("columns by ring position: the bitmap, a row a phase", fontsize=10, loc="left", pad=10)
    # Where the bits change, and the arcs of the sources.
    for column, target in enumerate(TARGET_AT):
        for phase in range(1, N):
            if covers(TARGET_ARCS[target], N, phase) != covers(TARGET_ARCS[target], N, phase - 1):
                right.plot([column, column + 1], [phase, phase], color="#333333", linewidth=1.6, solid_capstyle="butt")
    for phase in range(N):
        start, length = SOURCE_ARCS[SOURCE_AT[phase]]
        for position in range(E):
            if covers((start, length), E, position):
                right.plot([position + 0.06, position + 0.94], [phase + 0.5] * 2, color=BLUE, linewidth=2)
                if matches(SOURCE_AT[phase], TARGET_AT[position]):
                    right.plot([position + 0.5], [phase + 0.5], "o", color=ORANGE, markersize=7.5, zorder=4)
    for phase in range(N):
        source = SOURCE_AT[phase]
        count = sum(matches(source, c) for c in range(E))
        right.text(E + 0.2, phase + 0.5, f"i{source}: {count}", va="center", fontsize=8.5, color="#444444")
    figure.suptitle("The sweep", x=0.05, ha="left", fontsize=14, fontweight="bold")
    figure.text(
        0.05, 0.915, "colour: the target's arc covers the phase. Black: bits that change from one phase to the next. Blue: the"
        " arc of the source at the phase.\nOrange: a match, a set bit in the arc. Right: source and number of matches.",
        color="#555555", va="center")
    figure.subplots_adjust(left=0.06, right=0.92, top=0.80, bottom=0.02, wspace=0.08)
    return figure


def exact(plt):
    """Quotas wrapped around the ring."""
    ring = sum(QUOTAS) // FAN_OUT
    figure, axis = plt.subplots(figsize=(10.5, 3.4))
    start = 0
    for target, quota in enumerate(QUOTAS):
        at, left = start, quota
        while left:
            turn, phase = divmod(at, ring)
            length = min(left, ring - phase)
            axis.add_patch(plt.Rectangle(
                (phase, turn), length, 0.8, facecolor=COLOURS[target], edgecolor="white", linewidth=1.5))
            axis.text(phase + length / 2, turn + 0.4, f"c{target}", ha="center", va="center", fontsize=9.5)
            at, left = at + length, left - length
        start += quota
    cuts, at = {0}, 0
    for quota in QUOTAS:
        at += quota
        cuts.add(at % ring)
    for cut in sorted(cuts):
        axis.plot([cut, cut], [-0.12, FAN_OUT - 0.1], color="#555555", linewidth=0.9, linestyle=(0, (3, 3)))
    phase = 7
    axis.plot([phase + 0.5] * 2, [-0.12, FAN_OUT - 0.1], color=ORANGE, linewidth=2)
    at, sets = 0, []
    for target, quota in enumerate(QUOTAS):
        if any(covers((at % ring, quota), ring, phase) for _ in [0]):
            sets.append(f"c{target}")
        at += quota
    axis.text(
        phase + 0.5, FAN_OUT + 0.12, f"phase {phase}: {', '.join(sets)}", ha="center", va="center", color=ORANGE, fontsize=9.5)
    axis.set_xlim(-0.2, ring + 0.2)
    axis.set_ylim(FAN_OUT + 0.35, -0.3)
    axis.set_xticks([x + 0.5 for x in range(ring)], [str(x) for x in range(ring)])
    axis.set_yticks([turn + 0.4 for turn in range(FAN_OUT)], [f"turn {turn}" for turn in range(FAN_OUT)])
    axis.xaxis.tick_top()
    axis.tick_params(length=0)
    for side in ("left", "bottom"):
        axis.spines[side].set_visible(False)
    figure.suptitle("Exact balance", x=0.02, ha="left", fontsize=14, fontweight="bold")
    figure.text(
        0.02, 0.86, f"{ring} sources, k = {FAN_OUT}; quotas {', '.join(map(str, QUOTAS))} add up to {sum(QUOTAS)} = k N and go around the "
        "ring k times. Dashed: the runs, where the set of targets changes.", color="#555555")
    figure.subplots_adjust(left=0.07, right=0.985, top=0.74, bottom=0.02)
    return figure


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="docs/ stays as it is")
    parser.add_argument("--png", metavar="DIR", help="write PNGs as well, to look at")
    options = parser.parse_args()
    report.enter_venv()
    out = TARGET / "algorithm-quick" if options.quick else ROOT / "docs"
    out.mkdir(parents=True, exist_ok=True)
    plt = report.pyplot("algorithm")
    for picture in (rings, sweep, exact):
        png = options.png and str(pathlib.Path(options.png) / f"{picture.__name__}.png")
        report.save(picture(plt), out / f"algorithm-{picture.__name__}.svg", png)


if __name__ == "__main__":
    main()
