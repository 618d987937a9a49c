"""The recorded outputs of the published router, and the inputs they were made from."""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

DATA = Path(__file__).resolve().parents[2] / "tests" / "data"


def load(name: str) -> list[dict[str, Any]]:
    cases: list[dict[str, Any]] = json.loads((DATA / name).read_text())
    return cases


def fnv1a64(data: bytes) -> str:
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return f"{value:016x}"


def splitmix64(state: int, start: int, count: int) -> npt.NDArray[np.uint64]:
    """Outputs `start` to `start + count` of the stream from `state`."""
    steps = np.arange(start + 1, start + count + 1, dtype=np.uint64)
    z: npt.NDArray[np.uint64] = steps * np.uint64(0x9E3779B97F4A7C15) + np.uint64(state)
    z = (z ^ z >> np.uint64(30)) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ z >> np.uint64(27)) * np.uint64(0x94D049BB133111EB)
    z ^= z >> np.uint64(31)
    return z


@dataclass
class Case:
    """A row of routes.json with its input."""

    n: int
    k: int
    seed: int
    filled: int
    hash: str
    routes: list[int] | None
    s_bits: npt.NDArray[np.uint64]
    t_bits: npt.NDArray[np.uint64]
    col_perm_s: npt.NDArray[np.uint64]
    col_perm_t: npt.NDArray[np.uint64]

    def __str__(self) -> str:
        return f"n {self.n} k {self.k} seed {self.seed}"

    def check(self, routes: npt.NDArray[np.int32]) -> None:
        assert routes.shape == (self.n, self.k)
        assert routes.dtype == np.int32
        assert np.count_nonzero(routes >= 0) == self.filled
        if self.routes is not None:
            assert routes.ravel().tolist() == self.routes
        assert fnv1a64(routes.astype("<i4").tobytes()) == self.hash


@functools.cache
def cases() -> list[Case]:
    return [read(row) for row in load("routes.json")]


def read(row: dict[str, Any]) -> Case:
    n, used, state = row["n"], 0, int(row["input_seed"])

    def take(count: int) -> npt.NDArray[np.uint64]:
        nonlocal used
        used += count
        return splitmix64(state, used - count, count)

    def bits(density: float) -> npt.NDArray[np.uint64]:
        if row["kind"] == "random":
            mask = (take(n * n) >> np.uint64(32) < np.uint64(int(density * 2**32))).reshape(n, n)
        else:
            most = min(int(2 * density * n + 0.5), n)
            mask = np.arange(n) < (take(n) % np.uint64(most + 1)).astype(np.int64)[:, None]
        padded = np.zeros((n, (n + 63) // 64 * 64), dtype=bool)
        padded[:, :n] = mask
        return np.packbits(padded, axis=1, bitorder="little").view("<u8").astype(np.uint64).ravel()

    def permutation() -> npt.NDArray[np.uint64]:
        entries = list(range(n))
        for i, word in zip(range(n - 1, 0, -1), take(max(n - 1, 0)).tolist(), strict=True):
            j = word % (i + 1)
            entries[i], entries[j] = entries[j], entries[i]
        return np.array(entries, dtype=np.uint64)

    return Case(
        n=n,
        k=row["k"],
        seed=int(row["seed"]),
        filled=row["filled"],
        hash=row["fnv1a64"],
        routes=row["routes"],
        s_bits=bits(row["density_s"]),
        t_bits=bits(row["density_t"]),
        col_perm_s=permutation(),
        col_perm_t=permutation(),
    )
