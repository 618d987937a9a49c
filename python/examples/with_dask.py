"""A million rows on Dask workers: ``pip install "phase-router[dask]"``, then ``python examples/with_dask.py``."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

# The workers inherit it. There are as many of them as cores, so each routes on one thread.
os.environ["RAYON_NUM_THREADS"] = "1"

from distributed import Client, LocalCluster

import million_rows


def main() -> None:
    with (
        tempfile.TemporaryDirectory() as directory,
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        for kind in million_rows.ROUTERS:
            cut = million_rows.pieces(kind, 8, Path(directory))
            # The nanny of a worker that died starts another one, and the scheduler sends its tasks again.
            futures = client.map(million_rows.Piece.route, cut, pure=False)
            parts = client.gather(futures)
            million_rows.compare("Dask", cut, parts)


if __name__ == "__main__":
    main()
