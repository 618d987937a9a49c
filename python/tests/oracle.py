"""The contract in plain NumPy: a second reading of it, slow and short, that shares nothing with the library."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

MASK = 2**64 - 1
Ints = npt.NDArray[Any]


def chacha8(seed: int, stream: int = 0) -> Iterator[int]:
    """The u64 words of a ChaCha8 stream whose key is expanded from a u64 seed as in rand_core (PCG32)."""
    key, state = [], seed
    for _ in range(8):
        state = (state * 6364136223846793005 + 11634580027462260723) & MASK
        xorshifted = ((state >> 18) ^ state) >> 27 & 0xFFFFFFFF
        rotation = state >> 59
        key.append((xorshifted >> rotation | xorshifted << (32 - rotation)) & 0xFFFFFFFF)
    constants = [0x61707865, 0x3320646E, 0x79622D32, 0x6B206574]
    block = 0
    while True:
        counter = [block & 0xFFFFFFFF, block >> 32, stream & 0xFFFFFFFF, stream >> 32]
        start = np.array(constants + key + counter, dtype=np.uint32)
        words = start.reshape(4, 4).copy()
        for _ in range(4):
            quarter_rounds(words)
            for row in range(4):  # diagonals as columns
                words[row] = np.roll(words[row], -row)
            quarter_rounds(words)
            for row in range(4):
                words[row] = np.roll(words[row], row)
        output = (words.ravel() + start).tolist()
        yield from (low | high << 32 for low, high in zip(output[::2], output[1::2], strict=True))
        block += 1


def quarter_rounds(words: Ints) -> None:
    a, b, c, d = words  # rows: all four columns at once

    def turn(x: Ints, by: int) -> Ints:
        turned: Ints = x << np.uint32(by) | x >> np.uint32(32 - by)
        return turned

    for first, second in ((16, 12), (8, 7)):
        a += b
        d[:] = turn(d ^ a, first)
        c += d
        b[:] = turn(b ^ c, second)


def uniform(words: Iterator[int], last: int) -> int:
    """Uniform in 0..=last."""
    span = last + 1
    zone = ((span << (64 - span.bit_length())) - 1) & MASK
    for word in words:
        high, low = divmod(word * span, 2**64)
        if low <= zone:
            return high
    raise AssertionError("the stream has no end")


def matches(sources: Ints, targets: Ints, sigma: Ints, tau: Ints) -> Iterator[list[int]]:
    """The matches of every source, in the order in which they are met on its arc."""
    n, e = len(sources), len(targets)
    a = np.concatenate([[0], np.cumsum(sources)])[:-1] % max(e, 1)
    b = np.concatenate([[0], np.cumsum(targets)])[:-1] % max(n, 1)
    for i in range(n):
        way = (sigma - a[i]) % max(e, 1)
        found = (way < sources[i]) & ((tau[i] - b) % n < targets)
        yield sorted(np.flatnonzero(found).tolist(), key=way.__getitem__)


def route(
    sources: npt.ArrayLike,
    targets: npt.ArrayLike,
    sigma: npt.ArrayLike,
    tau: npt.ArrayLike,
    k: int,
    seed: int,
    sampling: str,
) -> Ints:
    wide = [np.asarray(values, dtype=np.int64) for values in (sources, targets, sigma, tau)]
    routes = np.full((len(wide[0]), k), -1, dtype=np.int32)
    for i, found in enumerate(matches(*wide)):
        m = len(found)
        slots = found[:k]
        if sampling == "algorithm_r":
            words = chacha8((seed + i) & MASK)
            for c in range(k, m):
                r = uniform(words, c)
                if r < k:
                    slots[r] = found[c]
        elif m > k:
            words = chacha8(seed, stream=i)
            chosen: list[int] = []
            for q in range(m - k, m):
                r = uniform(words, q)
                chosen.append(q if r in chosen else r)
            slots = [found[r] for r in chosen]
        routes[i, : len(slots)] = slots
    return routes
