"""A million rows in pieces: what the examples for Ray and Dask share.

No worker knows what another one did. Each gets the small inputs (the number of rows, the capacities, a seed) and the
ends of its range, makes the router, and routes its rows. The joined pieces are the routes of a single call.
"""

from __future__ import annotations

import functools
import hashlib
import itertools
import os
import signal
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from phase_router import ExactRouter, Router, strong_hetero_capacities

ROWS, TARGETS, K, SEED = 1_000_000, 256, 2, 42
ROUTERS = ("sampled", "exact")


@functools.lru_cache(maxsize=4)  # one worker routes many pieces
def router(kind: str, isa: str | None = None) -> Router | ExactRouter:
    capacities = strong_hetero_capacities(TARGETS, seed=SEED)
    if kind == "exact":
        return ExactRouter(ROWS, capacities, K, SEED, isa=isa)  # type: ignore[arg-type]
    return Router(ROWS, capacities, K, SEED, isa=isa)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Piece:
    """Rows `start` to `stop`, and what is to go wrong or be different on the way."""

    kind: str
    start: int
    stop: int
    isa: str | None = None
    dies: Path | None = None  # the process kills itself unless this file is there, which it makes first

    def route(self) -> npt.NDArray[np.int32]:
        if self.dies and not self.dies.exists():
            self.dies.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return router(self.kind, self.isa).route_rows(self.start, self.stop)


def pieces(kind: str, count: int, directory: Path) -> list[Piece]:
    """`count` ranges with random ends. The process of the second dies once, the third runs on the scalar kernels."""
    generator = np.random.default_rng()
    ends = [0, *sorted(generator.integers(0, ROWS + 1, count - 1).tolist()), ROWS]
    cut = [Piece(kind, start, stop) for start, stop in itertools.pairwise(ends)]
    cut[1] = Piece(kind, cut[1].start, cut[1].stop, dies=directory / f"{kind} died")
    cut[2] = Piece(kind, cut[2].start, cut[2].stop, isa="scalar")
    return cut


def digest(routes: npt.NDArray[np.int32]) -> str:
    return hashlib.sha256(routes.astype("<i4", copy=False).tobytes()).hexdigest()


def compare(system: str, cut: list[Piece], parts: list[npt.NDArray[np.int32]]) -> None:
    """Fails unless the joined parts are what a single call gives, and the worker that had to die has died."""
    kind = cut[0].kind
    joined, single = digest(np.concatenate(parts)), digest(router(kind).route())
    sizes = ", ".join(str(piece.stop - piece.start) for piece in cut)
    print(f"{kind}: {len(cut)} pieces of {sizes} rows")
    print(f"  {system:<12} {joined}")
    print(f"  single call  {single}")
    if not all(piece.dies.exists() for piece in cut if piece.dies):
        raise SystemExit("no process was killed")
    if joined != single:
        raise SystemExit("the digests differ")
