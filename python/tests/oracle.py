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


Floats = npt.NDArray[np.float32]


def exp(x: Floats) -> Floats:
    """The gate's exponential function: a polynomial whose operations are each rounded to float32, in this order."""
    x = np.clip(x, np.float32(-110), np.float32(100))
    n = np.round(x * np.float32(1.44269504))
    r = x - n * np.float32(0.693359375) + n * np.float32(2.12194440e-4)
    p = np.full_like(x, 1.9875691500e-4)
    for coefficient in (1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1):
        p = p * r + np.float32(coefficient)
    powers: Floats = np.ldexp(p * (r * r) + r + np.float32(1), n.astype(np.int32))
    return powers


def total(numbers: Floats) -> Any:
    """The sum in the order of sixteen lanes: each adds up its own numbers, then halves of the lanes are added."""
    lanes = np.zeros(16, dtype=np.float32)
    for part in np.append(numbers, np.zeros(-len(numbers) % 16, dtype=np.float32)).reshape(-1, 16):
        lanes += part
    while len(lanes) > 1:
        lanes = lanes[: len(lanes) // 2] + lanes[len(lanes) // 2 :]
    return lanes[0]


def best(values: Floats, k: int) -> Ints:
    """The indices of the `k` largest values, the lower of equal ones first; those of -inf never."""
    order = np.argsort(-values, kind="stable")
    return order[values[order] > -np.inf][:k]


def gate(
    logits: npt.NDArray[Any],
    k: int,
    scoring: str = "softmax",
    bias: npt.ArrayLike | None = None,
    groups: tuple[int, int] | None = None,
    group_score: str = "max",
    renormalize: bool = False,
    scale: float = 1.0,
) -> tuple[Ints, Floats]:
    """The contract of the gate, row by row."""
    ids = np.full((len(logits), k), -1, dtype=np.int32)
    weights = np.zeros((len(logits), k), dtype=np.float32)
    largest = np.finfo(np.float32).max
    for row, x in enumerate(logits.astype(np.float32)):
        shifted = x - max(x.max(initial=-largest), -largest)
        if scoring == "softmax":
            scores = exp(shifted) / total(exp(shifted))
        elif scoring == "sigmoid":
            scores = 1 / (1 + exp(-x))
        else:
            scores = x
        biased = scores if bias is None else scores + np.asarray(bias, dtype=np.float32)
        biased = np.where(x > -np.inf, np.minimum(biased, largest), -np.inf)
        values = x if bias is None else biased
        if groups is not None:
            count, kept = groups
            if group_score == "top_two":
                of_group = np.sort(biased.reshape(count, -1))[:, -2:].sum(axis=1)
            else:
                of_group = values.reshape(count, -1).max(axis=1)
            chosen_groups = best(np.maximum(of_group, -largest), kept)
            allowed = np.isin(np.arange(len(x)) // (len(x) // count), chosen_groups)
            values = np.where(allowed, values, -np.inf)
        chosen = best(values, k)
        weighed = exp(shifted[chosen]) if scoring == "softmax" and renormalize else scores[chosen]
        if renormalize:
            of_chosen = total(weighed)
            weighed = weighed / of_chosen if of_chosen else np.full_like(weighed, 1) / np.float32(len(chosen))
        ids[row, : len(chosen)] = chosen
        weights[row, : len(chosen)] = weighed * np.float32(scale)
    return ids, weights
