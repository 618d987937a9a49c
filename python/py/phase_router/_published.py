"""The functions of the published package: the same arguments, and the same results bit for bit."""

from __future__ import annotations

from typing import Any, Literal, overload

import numpy as np
import numpy.typing as npt

from _phase_router._native import Router, _drop_by_position, _drop_by_score, _reroute
from _phase_router.arrays import Id, ids


def _weights(what: str, values: npt.ArrayLike) -> npt.NDArray[np.float64]:
    array = np.asarray(values, dtype=np.float64)
    if array.ndim != 1:
        raise ValueError(f"{what} has shape {array.shape}, but it must have one dimension")
    wrong = ~(np.isfinite(array) & (array >= 0))
    if wrong.any():
        index = int(np.argmax(wrong))
        raise ValueError(f"{what}[{index}] is {array[index]}, but it must be finite and not negative")
    if array.size and not 0 < array.sum() < np.inf:
        raise ValueError(f"{what} add up to {array.sum()}, but shares need a finite sum above zero")
    return array


def _count(what: str, value: int) -> int:
    if not isinstance(value, (int, np.integer)):
        raise TypeError(f"{what} must be an integer, not {type(value).__name__}")
    if not 0 <= value < 2**31:
        raise ValueError(f"{what} is {value}, but it must be between 0 and {2**31 - 1}")
    return int(value)


def _degrees(weights: npt.NDArray[np.float64], density: float, ring: int) -> npt.NDArray[np.int64]:
    # The published package rounds as NumPy does, halves to even. `Router` rounds as the Rust library does, halves away
    # from zero.
    if not weights.size:
        return np.zeros(0, dtype=np.int64)
    rounded: npt.NDArray[np.float64] = np.round(weights / np.mean(weights) * density * ring)
    return rounded.clip(min(1, ring), ring).astype(np.int64)


def route(
    source_weights: npt.ArrayLike | None = None,
    target_capacities: npt.ArrayLike | None = None,
    n: int = 1024,
    k: int = 4,
    seed: int = 42,
    density: float = 0.3,
) -> npt.NDArray[np.int32]:
    """Routes `n` sources to up to `k` targets each: the published function.

    `source_weights` has one weight per source and replaces `n`; by default all sources are equal. `target_capacities`
    has one capacity per target, for any number of targets; by default there are as many targets as sources, all equal.
    Returns an int32 array of shape (n, k), with -1 in empty slots. With few targets most slots are empty:
    ``route(n=1000, target_capacities=[1, 1, 1, 1], k=2)`` fills 15 %. `Router` and `ExactRouter` fill all of them.

    The function is `Router` with this density, ``sampling="algorithm_r"`` and the published rounding of degrees (halves
    to even), in one call.

    Raises ValueError for weights that are negative, not finite or all zero, and for a density outside 0 to 1.

    >>> routes = route(target_capacities=[1, 1, 1, 8, 8, 2, 2, 1], n=8, k=4, seed=42)
    >>> routes.shape, str(routes.dtype)
    ((8, 4), 'int32')
    >>> route(target_capacities=[1] * 9 + [8], n=1000, k=2).shape  # a thousand sources, ten targets
    (1000, 2)
    """
    if not 0 <= density <= 1:
        raise ValueError(f"density is {density}, but it must be between 0 and 1")
    sources = np.ones(_count("n", n)) if source_weights is None else _weights("source_weights", source_weights)
    if target_capacities is None:
        targets = np.ones(len(sources))
    else:
        targets = _weights("target_capacities", target_capacities)
    router = Router.from_degrees(
        _degrees(sources, density, len(targets)),
        _degrees(targets, density, len(sources)),
        k,
        seed,
        sampling="algorithm_r",
    )
    return router.route()


def hash_route(n: int, k: int, seed: int = 0) -> npt.NDArray[np.int32]:
    """Gives each of `n` sources `k` of `n` targets uniformly at random, with repetition: the published baseline.

    >>> hash_route(4, 2, seed=1).shape
    (4, 2)
    """
    generator = np.random.default_rng(seed)
    return generator.integers(0, n, (n, k), np.int32)


@overload
def enforce_capacity(
    routes: npt.NDArray[Id],
    caps: npt.ArrayLike,
    *,
    policy: Literal["position", "score", "reroute"] = "position",
    scores: npt.ArrayLike | None = None,
    out: npt.NDArray[Id] | None = None,
) -> npt.NDArray[Id]: ...
@overload
def enforce_capacity(
    routes: npt.ArrayLike,
    caps: npt.ArrayLike,
    *,
    policy: Literal["position", "score", "reroute"] = "position",
    scores: npt.ArrayLike | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def enforce_capacity(
    routes: npt.ArrayLike,
    caps: npt.ArrayLike,
    *,
    policy: Literal["position", "score", "reroute"] = "position",
    scores: npt.ArrayLike | None = None,
    out: npt.NDArray[Any] | None = None,
) -> npt.NDArray[Any]:
    """Returns routes in which target c holds at most ``caps[c]`` slots. What does not fit is dropped (-1) or rerouted.

    ========== =========================================== ==============================================
    policy     kept                                        the others
    ========== =========================================== ==============================================
    position   the first in row-major order                are dropped
    score      those with the highest of `scores`, one     are dropped
               per slot (float32 is not copied)
    reroute    the first in row-major order                go to the next target with room that is not in
                                                           their row, or are dropped
    ========== =========================================== ==============================================

    The result is a new array with the dtype of `routes` (int32, uint32 or int64; other integers become int32), or
    `out`, a contiguous array of that shape and dtype. `out` may be `routes` itself; another array may hold a copy of
    `routes` after an error. A cap is rounded up to a whole number, and one below 0 counts as 0.

    Raises ValueError for an id that is neither -1 nor has a cap (the published function skips it), for a score that is
    not a number, and for `scores` without ``policy="score"`` or the other way round.

    >>> enforce_capacity([[0, 1], [0, -1], [0, 1]], caps=[2, 1]).tolist()
    [[0, 1], [0, -1], [-1, -1]]
    >>> enforce_capacity([0, 1, 0, 0], [2, 1], policy="score", scores=[0.2, 0.5, 0.6, 0.4]).tolist()
    [-1, 1, 0, 0]
    >>> enforce_capacity([[0, 1], [0, 2], [0, 1]], [2, 2, 2], policy="reroute").tolist()
    [[0, 1], [0, 2], [2, 1]]
    """
    if policy not in ("position", "score", "reroute"):
        raise ValueError(f"policy is {policy!r}, but it must be 'position', 'score' or 'reroute'")
    if (policy == "score") != (scores is not None):
        raise ValueError("scores are for policy='score', which needs them")
    given = ids("routes", routes)
    if out is None:
        out = np.array(given, order="C")
    elif out is not routes:
        if not isinstance(out, np.ndarray):
            raise TypeError(f"out must be a NumPy array of {given.dtype}, not {type(out).__name__}")
        if out.dtype != given.dtype:
            raise TypeError(f"out has dtype {out.dtype}, but the routes have {given.dtype}")
        if out.shape != given.shape:
            raise ValueError(f"out has shape {out.shape}, but the routes have shape {given.shape}")
        if out.flags.writeable:  # otherwise the kernel says what is wrong
            np.copyto(out, given)
    limits = np.asarray(caps)
    if limits.dtype.kind == "f":
        if np.isnan(limits).any():
            raise ValueError(f"caps[{int(np.argmax(np.isnan(limits)))}] is not a number")
        limits = np.ceil(limits).clip(0, 2.0**62).astype(np.int64)
    elif limits.dtype.kind == "i":
        limits = limits.clip(0)
    if policy == "position":
        _drop_by_position(out, limits)
    elif policy == "reroute":
        _reroute(out, limits)
    else:
        _drop_by_score(out, np.asarray(scores, dtype=np.float32, order="C"), limits)
    return out


def load_stats(loads: npt.ArrayLike, capacities: npt.ArrayLike | None = None) -> dict[str, float]:
    """Says how loads spread over the targets.

    Returns a dict: ``mean``, ``std`` (of the population), ``max``, ``min``, ``cv`` (std / mean), ``max_over_mean``, and
    with `capacities` also ``correlation`` (Pearson's, of loads and capacities). A ratio that would divide by 0 is 0.

    >>> load_stats([2, 2, 8], capacities=[1, 1, 4])["correlation"]
    1.0
    >>> load_stats([2, 2, 8])["max_over_mean"]
    2.0
    """
    array = np.asarray(loads)
    if array.ndim != 1 or not array.size:
        raise ValueError(f"loads have shape {array.shape}, but they must be one per target, of at least one target")
    mean, std = float(np.mean(array)), float(np.std(array))
    stats = {
        "mean": mean,
        "std": std,
        "max": int(np.max(array)),
        "min": int(np.min(array)),
        "cv": std / mean if mean > 0 else 0.0,
        "max_over_mean": float(np.max(array) / mean) if mean > 0 else 0.0,
    }
    if capacities is not None:
        weights = np.asarray(capacities, dtype=np.float64)
        if weights.shape != array.shape:
            raise ValueError(f"capacities have shape {weights.shape}, but loads have {array.shape}")
        x, y = array - mean, weights - weights.mean()
        spread = float(np.sqrt((x @ x) * (y @ y)))
        stats["correlation"] = float(x @ y) / spread if spread > 0 else 0.0
    return stats


def survival_rate(routes: npt.ArrayLike, n: int) -> float:
    """Returns the part of all slots that hold one of `n` targets; empty slots count as lost. NaN without slots.

    >>> survival_rate([[0, 1], [-1, 1]], n=2)
    0.75
    """
    slots = np.asarray(routes)
    served = int(np.count_nonzero((slots >= 0) & (slots < n)))
    return served / slots.size if slots.size else float("nan")


def make_hard_caps(rel_caps: npt.ArrayLike, n: int, k: int, headroom: float = 1.2) -> npt.NDArray[np.int64]:
    """Returns how many slots each target may serve: its share of ``n * k`` times `headroom`, rounded up, at least 1.

    >>> make_hard_caps([1, 1, 2], n=10, k=2, headroom=1.2)
    array([ 6,  6, 12])
    """
    weights = _weights("rel_caps", rel_caps)
    if not (np.isfinite(headroom) and headroom >= 0):
        raise ValueError(f"headroom is {headroom}, but it must be finite and not negative")
    if not weights.size:
        return np.zeros(0, dtype=np.int64)
    # The order of the products decides the last bit, and the last bit can decide the ceiling.
    slots: npt.NDArray[np.float64] = np.ceil(weights / weights.sum() * _count("n", n) * _count("k", k) * headroom)
    return slots.clip(1, 2.0**62).astype(np.int64)


def _profile(n: int, seed: int, groups: list[tuple[int, float]]) -> npt.NDArray[np.float64]:
    capacities = np.ones(n)
    first = 0
    for count, capacity in groups:
        capacities[first : first + count] = capacity
        first += count
    np.random.default_rng(seed).shuffle(capacities)
    return capacities


def uniform_capacities(n: int) -> npt.NDArray[np.float64]:
    """Returns `n` capacities of 1.

    >>> uniform_capacities(3)
    array([1., 1., 1.])
    """
    return np.ones(n)


def mild_hetero_capacities(n: int, seed: int = 0) -> npt.NDArray[np.float64]:
    """Returns `n` capacities: 20 % are 3, the others 1, shuffled.

    >>> sorted(mild_hetero_capacities(5).tolist())
    [1.0, 1.0, 1.0, 1.0, 3.0]
    """
    return _profile(n, seed, [(int(n * 0.2), 3.0)])


def strong_hetero_capacities(n: int, seed: int = 0) -> npt.NDArray[np.float64]:
    """Returns `n` capacities: 10 % are 8, 20 % are 2, the others 1, shuffled.

    >>> sorted(strong_hetero_capacities(10).tolist())
    [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 8.0]
    """
    return _profile(n, seed, [(int(n * 0.1), 8.0), (int(n * 0.2), 2.0)])


def extreme_hetero_capacities(n: int, seed: int = 0) -> npt.NDArray[np.float64]:
    """Returns `n` capacities: 5 %, at least one, are 16, the others 1, shuffled.

    >>> sorted(extreme_hetero_capacities(4).tolist())
    [1.0, 1.0, 1.0, 16.0]
    """
    return _profile(n, seed, [(max(int(n * 0.05), 1), 16.0)])
