"""Five ways to spread sources over unequal targets, side by side: ``python -m phase_router.demo``.

512 sources and targets of the published `strong` profile (10 % of the targets with capacity 8, 20 % with 2, the others
1), four slots per source. "published" is the function `route` with its density of 0.3, "sampled" a `Router`, "exact" an
`ExactRouter`. With matplotlib installed (``pip install "phase-router[plots]"``) the demo draws pictures too.
"""

from __future__ import annotations

import argparse
import functools
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
import numpy.typing as npt

import phase_router

Routes = npt.NDArray[np.int32]
Capacities = npt.NDArray[np.float64]

TARGETS, SLOTS, SEED, HEADROOM = 512, 4, 42, 1.2
SHOWN = 8

METHODS: dict[str, Callable[[Capacities, int], Routes]] = {
    "published": lambda capacities, seed: phase_router.route(
        target_capacities=capacities, n=TARGETS, k=SLOTS, seed=seed
    ),
    "sampled": lambda capacities, seed: phase_router.Router(TARGETS, capacities, SLOTS, seed).route(),
    "exact": lambda capacities, seed: phase_router.ExactRouter(TARGETS, capacities, SLOTS, seed).route(),
    "uniform hash": lambda capacities, seed: phase_router.uniform_hash(TARGETS, len(capacities), SLOTS, seed),
    "weighted hash": lambda capacities, seed: phase_router.weighted_rendezvous(TARGETS, capacities, SLOTS, seed),
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m phase_router.demo", description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--seeds", type=int, default=40, help="seeds of the last table and the pictures (default 40)")
    parser.add_argument("--out", type=Path, help="directory for the pictures, which are not drawn without it")
    parser.add_argument("--format", default="svg", choices=("svg", "png"), help="of the pictures (default svg)")
    parser.add_argument("--moe", type=Path, help="survivor counts to draw too, from `cargo run --example moe`")
    options = parser.parse_args()
    if options.moe and not options.out:
        parser.error("--moe needs --out")
    if options.seeds < 1:
        parser.error("--seeds must be 1 or more")

    capacities = phase_router.strong_hetero_capacities(TARGETS, seed=SEED)
    routes = {name: method(capacities, SEED) for name, method in METHODS.items()}
    print(f"{TARGETS} sources with {SLOTS} slots, {TARGETS} targets: 10 % with capacity 8, 20 % with 2, 70 % with 1")
    table_of_loads(capacities, routes)
    table_of_targets(capacities, routes)
    table_of_survival(capacities, routes)
    table_over_seeds(capacities, options.seeds)
    if options.out:
        draw(options)


def loads_of(routes: Routes) -> npt.NDArray[np.int64]:
    return phase_router.compute_loads(routes, TARGETS)


def table(title: str, rows: dict[str, list[str]]) -> None:
    print(f"\n{title:<30}" + "".join(f"{name:>15}" for name in METHODS))
    for name, cells in rows.items():
        print(f"  {name:<28}" + "".join(f"{cell:>15}" for cell in cells))


def table_of_loads(capacities: Capacities, routes: dict[str, Routes]) -> None:
    stats = [phase_router.load_stats(loads_of(r), capacities) for r in routes.values()]
    rows = {
        "mean": "{mean:.2f}",
        "standard deviation": "{std:.2f}",
        "smallest, largest": "{min}, {max}",
        "CV (deviation / mean)": "{cv:.3f}",
        "largest / mean": "{max_over_mean:.2f}",
        "correlation with capacity": "{correlation:.3f}",
    }
    table(f"load of a target, seed {SEED}", {name: [cell.format(**s) for s in stats] for name, cell in rows.items()})
    fair = phase_router.load_stats(share(capacities), capacities)
    print(f"  In proportion to capacity: CV {fair['cv']:.3f}, largest / mean {fair['max_over_mean']:.2f}.")


def share(capacities: Capacities) -> Capacities:
    """The load in proportion to capacity."""
    shares: Capacities = capacities / capacities.sum() * TARGETS * SLOTS
    return shares


def table_of_targets(capacities: Capacities, routes: dict[str, Routes]) -> None:
    loads, fair = {name: loads_of(r) for name, r in routes.items()}, share(capacities)
    by_capacity = np.argsort(-capacities, kind="stable").tolist()
    scale = 36 / max(fair.max(), loads["published"].max())
    print(f"\n{'target  capacity  share':<30}" + "".join(f"{name:>15}" for name in METHODS), end="")
    print("   published: █ load, ▓ above the share, ░ below it")
    for target in [*by_capacity[:SHOWN], None, *by_capacity[-SHOWN:]]:
        if target is None:
            print("   ...")
            continue
        cells = "".join(f"{load[target]:>15}" for load in loads.values())
        picture = bar(round(loads["published"][target] * scale), round(fair[target] * scale))
        print(f"  {target:>4}  {capacities[target]:>8g}  {fair[target]:>5.1f}       {cells}   {picture}")


def bar(load: int, fair: int) -> str:
    return "█" * min(load, fair) + "▓" * (load - fair) + "░" * (fair - load)


def survivors(capacities: Capacities, routes: Routes, headroom: float) -> Routes:
    return phase_router.enforce_capacity(routes, phase_router.make_hard_caps(capacities, TARGETS, SLOTS, headroom))


def table_of_survival(capacities: Capacities, routes: dict[str, Routes]) -> None:
    def percent(of: Callable[[Routes], Routes]) -> list[str]:
        return [f"{phase_router.survival_rate(of(r), TARGETS):.1%}" for r in routes.values()]

    rows = {"before": percent(lambda r: r)}
    for headroom in (1.0, HEADROOM, 1.5, 2.0):
        rows[f"after, headroom {headroom:g}"] = percent(lambda r, h=headroom: survivors(capacities, r, h))  # type: ignore[misc]
    table("slots that hold a target", rows)
    caps = phase_router.make_hard_caps(capacities, TARGETS, SLOTS, HEADROOM)
    left = [phase_router.utilisation(loads_of(survivors(capacities, r, HEADROOM)), caps) for r in routes.values()]
    table(
        f"at headroom {HEADROOM:g}",
        {"full targets": [str(u["full"]) for u in left], "room left": [str(u["room"]) for u in left]},
    )


def table_over_seeds(capacities: Capacities, seeds: int) -> None:
    rates = np.array(
        [
            [
                phase_router.survival_rate(survivors(capacities, method(capacities, seed), HEADROOM), TARGETS)
                for method in METHODS.values()
            ]
            for seed in progress(range(seeds), "survival")
        ]
    )
    table(
        f"survival over {seeds} seeds",
        {
            f"mean, headroom {HEADROOM:g}": [f"{rate:.2%}" for rate in rates.mean(axis=0)],
            "standard deviation": [f"{rate:.2%}" for rate in rates.std(axis=0)],
        },
    )


def progress(items: range, what: str) -> Iterable[int]:
    """Shows a bar of tqdm for the items, if it is installed and the output is a terminal."""
    try:
        from tqdm import tqdm
    except ImportError:
        return items
    bars: Iterable[int] = tqdm(items, desc=what, leave=False, disable=None)
    return bars


def draw(options: argparse.Namespace) -> None:
    try:
        from phase_router import _plots
    except ImportError as error:
        raise SystemExit(f"the pictures need matplotlib: pip install 'phase-router[plots]' ({error})") from error

    options.out.mkdir(parents=True, exist_ok=True)
    save = functools.partial(_plots.save, directory=options.out, suffix=options.format)
    # Levels up to 16 with a mean of 2. At density 0.3 the arcs of capacities above 2 / 0.3 are the whole ring.
    levels = {1: 384, 2: 64, 4: 32, 8: 16, 16: 16}
    capacities = np.repeat(np.array(list(levels), dtype=np.float64), list(levels.values()))
    loads = {name: np.zeros((options.seeds, TARGETS)) for name in METHODS}
    for seed in progress(range(options.seeds), "pictures"):
        for name, method in METHODS.items():
            loads[name][seed] = loads_of(method(capacities, seed))
    save(_plots.load_by_capacity(capacities, share(capacities), loads), name="load-by-capacity")
    save(_plots.ratio_by_capacity(capacities, share(capacities), loads), name="load-over-share")
    if options.moe:
        save(_plots.survival(options.moe), name="moe")


if __name__ == "__main__":
    main()
