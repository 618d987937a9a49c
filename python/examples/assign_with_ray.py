"""Scores on Ray workers, within common capacities: ``python examples/assign_with_ray.py``, extra ``ray``."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

# The workers inherit it. There are as many of them as cores, so each assigns on one thread.
os.environ["RAYON_NUM_THREADS"] = "1"
os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")

import ray

import assign_in_parts


@ray.remote(max_retries=2)
def task(method: str, part: assign_in_parts.Part, arguments: tuple[Any, ...]) -> Any:
    return getattr(part, method)(*arguments)


def call(method: str, parts: list[assign_in_parts.Part], arguments: list[tuple[Any, ...]]) -> list[Any]:
    tasks = [task.remote(method, part, own) for part, own in zip(parts, arguments, strict=True)]
    return list(ray.get(tasks, timeout=240))


def main() -> None:
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    with tempfile.TemporaryDirectory() as directory:
        assign_in_parts.run("Ray", call, Path(directory))
    ray.shutdown()


if __name__ == "__main__":
    main()
