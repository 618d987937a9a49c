"""Scores on Dask workers, within common capacities: ``python examples/assign_with_dask.py``, extra ``dask``."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

# The workers inherit it. There are as many of them as cores, so each assigns on one thread.
os.environ["RAYON_NUM_THREADS"] = "1"

from distributed import Client, LocalCluster

import assign_in_parts


def task(method: str, part: assign_in_parts.Part, arguments: tuple[Any, ...]) -> Any:
    return getattr(part, method)(*arguments)


def main() -> None:
    with (
        tempfile.TemporaryDirectory() as directory,
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):

        def call(method: str, parts: list[assign_in_parts.Part], arguments: list[tuple[Any, ...]]) -> list[Any]:
            # The nanny of a worker that died starts another one, and the scheduler sends its tasks again.
            futures = client.map(task, [method] * len(parts), parts, arguments, pure=False)
            return list(client.gather(futures))

        assign_in_parts.run("Dask", call, Path(directory))


if __name__ == "__main__":
    main()
