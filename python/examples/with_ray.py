"""A million rows on Ray workers: ``pip install "phase-router[ray]"``, then ``python examples/with_ray.py``."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

# The workers inherit it. There are as many of them as cores, so each routes on one thread.
os.environ["RAYON_NUM_THREADS"] = "1"
os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")

import numpy as np
import numpy.typing as npt
import ray

import million_rows


@ray.remote(max_retries=2)
def route(piece: million_rows.Piece) -> npt.NDArray[np.int32]:
    return piece.route()


def main() -> None:
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    with tempfile.TemporaryDirectory() as directory:
        for kind in million_rows.ROUTERS:
            cut = million_rows.pieces(kind, 8, Path(directory))
            parts = ray.get([route.remote(piece) for piece in cut], timeout=240)
            million_rows.compare("Ray", cut, parts)
    ray.shutdown()


if __name__ == "__main__":
    main()
