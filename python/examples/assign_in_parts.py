"""Scores and hard capacities in parts: what the assigning examples for Ray and Dask share.

The rows of scores lie on several workers; the capacities are those of all rows together. By rounds each worker counts,
per target, how many of its rows would want it at each of some candidate prices. The sums of these small histograms say
which price leaves each target as many rows as it has room for. At the last prices the capacities are split by what each
part wants, and each worker assigns its own rows. Counts are exact, so neither order nor retries change anything.
"""

from __future__ import annotations

import hashlib
import itertools
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from phase_router import Assignment, assign, certificate_bound, quotas

ROWS, TARGETS, K, PARTS, ROUNDS, BINS = 40_000, 64, 2, 8, 16, 64
Counts: TypeAlias = npt.NDArray[np.int64]
Prices: TypeAlias = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Part:
    """Rows `start` to `stop`, and a file: a process kills itself while it is missing, and makes it first."""

    start: int
    stop: int
    dies: Path | None = None

    def scores(self) -> npt.NDArray[np.float32]:
        """Stands for rows that only this worker has."""
        rows = np.arange(self.start, self.stop, dtype=np.uint64)[:, None] * np.uint64(TARGETS)
        # A fixed mix of row and target. Some targets are liked more than others, and each part likes others best.
        mixed = (rows + np.arange(TARGETS, dtype=np.uint64)) * np.uint64(0x9E3779B97F4A7C15)
        mixed = (mixed ^ (mixed >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
        likes = np.arange(TARGETS) / TARGETS
        drift = abs((np.arange(self.start, self.stop)[:, None] / ROWS + likes) % 1 - 0.5)
        return np.asarray((mixed >> np.uint64(40)) / 2**24 + likes / 2 + drift, dtype=np.float32)

    def bids(self, prices: Prices, width: float) -> Counts:
        """Counts, per target, up to which change of its price how many rows want it: (TARGETS, BINS + 2).

        The rows from bin BINS / 2 + 1 on want it at its price as it is.
        """
        values = self.scores() - prices
        order = np.partition(values, [TARGETS - K - 1, TARGETS - K], axis=1)
        next_best, last = order[:, TARGETS - K - 1 : TARGETS - K], order[:, TARGETS - K : TARGETS - K + 1]
        changes = values - np.where(values >= last, next_best, last)
        bins = np.clip(np.ceil(changes * (BINS / 2 / width)) + BINS / 2, 0, BINS + 1).astype(np.int64)
        flat = bins + np.arange(TARGETS) * (BINS + 2)
        return np.bincount(flat.ravel(), minlength=TARGETS * (BINS + 2)).reshape(TARGETS, BINS + 2)

    def assign(self, prices: Prices, room: Counts) -> tuple[Assignment, float]:
        """Assigns the rows within this part's room. Returns the bound at the common prices, room for all, as well."""
        if self.dies and not self.dies.exists():
            self.dies.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        scores = self.scores()
        bound = certificate_bound(scores, [len(scores)] * TARGETS, K, prices, len(scores) * K)
        return assign(scores, room, K, prices=prices), bound


def parts(directory: Path) -> list[Part]:
    """Parts of very different size. The process of the second dies once."""
    ends = [ROWS * i * i // PARTS**2 for i in range(PARTS + 1)]
    cut = [Part(start, stop) for start, stop in itertools.pairwise(ends)]
    cut[1] = Part(cut[1].start, cut[1].stop, directory / "died")
    return cut


def next_prices(prices: Prices, bids: list[Counts], capacities: Counts, width: float) -> Prices:
    """The prices at which as many rows want each target as it has room for, if only its own changed."""
    wanting = np.cumsum(sum(bids)[:, ::-1], axis=1)[:, ::-1]  # type: ignore[index]
    change = (wanting > capacities[:, None]).sum(axis=1).clip(1, BINS + 1) - 1 - BINS / 2
    prices = prices + (change * (2 * width / BINS)).astype(np.float32)
    return np.asarray(prices - prices.min())  # only differences matter


def split(bids: list[Counts], cut: list[Part], capacities: Counts) -> Counts:
    """Splits capacities by what parts want at the prices, and gives what is left to those that are short of it."""
    wanted = np.array([counts[:, BINS // 2 + 1 :].sum(axis=1) for counts in bids])  # (PARTS, TARGETS)
    room = wanted.copy()
    for target in np.flatnonzero(wanted.sum(axis=0) > capacities):
        room[:, target] = quotas(wanted[:, target], int(capacities[target]))
    short = np.array([(part.stop - part.start) * K for part in cut]) - room.sum(axis=1)
    # Both add up to the same: what a part takes of a target is where their intervals meet.
    needs, spare = np.cumsum([0, *short]), np.cumsum([0, *(capacities - room.sum(axis=0))])
    meet = np.minimum(needs[1:, None], spare[1:]) - np.maximum(needs[:-1, None], spare[:-1])
    return np.asarray(room + meet.clip(0))


def run(system: str, call: Callable[[str, list[Part], list[tuple[Any, ...]]], list[Any]], directory: Path) -> None:
    """Runs all rounds. `call` calls a method of each part on some worker, with arguments of its own."""
    cut, capacities = parts(directory), quotas([1] * TARGETS, ROWS, K)
    prices, width = np.zeros(TARGETS, dtype=np.float32), 0.5
    for _ in range(ROUNDS):
        prices = next_prices(prices, call("bids", cut, [(prices, width)] * PARTS), capacities, width)
        width = max(width * 0.75, 0.01)
    room = split(call("bids", cut, [(prices, width)] * PARTS), cut, capacities)
    found = call("assign", cut, [(prices, own) for own in room])
    ids = np.concatenate([assignment.ids for assignment, _ in found])
    total, empty = sum(own.total for own, _ in found), sum(own.empty for own, _ in found)
    # Targets have less room in all than parts had for their bounds. The least price is 0, so no other term is left.
    bound = sum(bound for _, bound in found) + float(prices @ (capacities - ROWS).astype(np.float64))

    alone = assign(Part(0, ROWS).scores(), capacities, K)
    print(f"{system}: {PARTS} parts, {ROUNDS + 1} reductions of {TARGETS} x {BINS + 2} counts")
    print(f"  in parts     total {total:.3f}, gap {(bound - total) / abs(bound):.1e}, {empty} empty slots")
    print(f"  one machine  total {alone.total:.3f}, gap {alone.gap:.1e}, {alone.empty} empty slots")
    print(f"  digest       {hashlib.sha256(ids.astype('<i4', copy=False).tobytes()).hexdigest()}")
    if not (directory / "died").exists():
        raise SystemExit("no process was killed")
    if (np.bincount(ids[ids >= 0], minlength=TARGETS) > capacities).any():
        raise SystemExit("a target has more than its capacity")
    again = [part.assign(prices, own)[0].ids for part, own in zip(cut, room, strict=True)]
    if not np.array_equal(ids, np.concatenate(again)):
        raise SystemExit("a worker that was killed has changed the result")
