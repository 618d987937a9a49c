"""The functions of the published package: the same arguments, and the same results bit for bit."""

from __future__ import annotations

import operator
from typing import Any, Literal, SupportsIndex, TypeAlias, overload

import numpy as np
import numpy.typing as npt

from _phase_router._native import (
    Router,
    _drop_by_choice,
    _drop_by_position,
    _drop_by_score,
    _reroute,
    _reroute_by_score,
)
from _phase_router.arrays import Id, copied_ids, finite, ids, limits, real, reals, unmasked, whole

Floats: TypeAlias = npt.NDArray[np.float64]
POLICIES = ("position", "choice", "score", "reroute", "reroute_by_score")


def _near_one(values: Floats) -> tuple[Floats, int]:
    """Returns the values over a power of two that brings the largest near 1, and its exponent.

    Neither sums nor squares of them overflow or vanish. As the products are exact, nothing else changes.
    """
    _, exponent = np.frexp(np.abs(values).max(initial=0, where=np.isfinite(values)))
    return np.ldexp(values, -exponent), int(exponent)


def _weights(what: str, values: npt.ArrayLike) -> Floats:
    array = finite(what, values)
    if (array < 0).any():
        index = int(np.argmax(array < 0))
        raise ValueError(f"{what}[{index}] is {array[index]}, but it must not be negative")
    if array.size and not array.any():
        raise ValueError(f"{what} add up to 0, but shares need a sum above zero")
    return _near_one(array)[0]


def _count(what: str, value: SupportsIndex) -> int:
    try:
        count = operator.index(value)
    except TypeError:
        raise TypeError(f"{what} must be an integer, not {type(value).__name__}") from None
    if not 0 <= count < 2**31:
        shown = count if abs(count) < 2**128 else "a number of many digits"
        raise ValueError(f"{what} is {shown}, but it must be between 0 and {2**31 - 1}")
    return count


def _degrees(weights: Floats, density: float, ring: int) -> npt.NDArray[np.int64]:
    # The published package rounds as NumPy does, halves to even. `Router` rounds as the Rust library does, halves away
    # from zero.
    if not weights.size:
        return np.zeros(0, dtype=np.int64)
    rounded: Floats = np.round(weights / np.mean(weights) * density * ring)
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

    The function is `Router` with this density, ``sampling="algorithm_r"`` and the published degrees: halves are rounded
    to even, and a target of capacity 0 has an arc of one source like the smallest ones. In a `Router` it gets nothing.

    Raises ValueError for weights that are negative, not finite or all zero, and for a density outside 0 to 1.

    >>> routes = route(target_capacities=[1, 1, 1, 8, 8, 2, 2, 1], n=8, k=4, seed=42)
    >>> routes.shape, str(routes.dtype)
    ((8, 4), 'int32')
    >>> route(target_capacities=[1] * 9 + [8], n=1000, k=2).shape  # a thousand sources, ten targets
    (1000, 2)
    """
    density = real("density", density)
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
    n, k = _count("n", n), _count("k", k)
    return np.random.default_rng(seed).integers(0, n, (n, k), np.int32)


@overload
def enforce_capacity(
    routes: npt.NDArray[Id],
    caps: npt.ArrayLike,
    *,
    policy: Literal["position", "choice", "score", "reroute", "reroute_by_score"] = "position",
    scores: npt.ArrayLike | None = None,
    out: npt.NDArray[Id] | None = None,
) -> npt.NDArray[Id]: ...
@overload
def enforce_capacity(
    routes: npt.ArrayLike,
    caps: npt.ArrayLike,
    *,
    policy: Literal["position", "choice", "score", "reroute", "reroute_by_score"] = "position",
    scores: npt.ArrayLike | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def enforce_capacity(
    routes: npt.ArrayLike,
    caps: npt.ArrayLike,
    *,
    policy: Literal["position", "choice", "score", "reroute", "reroute_by_score"] = "position",
    scores: npt.ArrayLike | None = None,
    out: npt.NDArray[Any] | None = None,
) -> npt.NDArray[Any]:
    """Returns routes in which target c holds at most ``caps[c]`` slots. What does not fit is dropped (-1) or rerouted.

    ================ ========================================== ===============================================
    policy           kept                                       the others
    ================ ========================================== ===============================================
    position         the first in row-major order               are dropped
    choice           first choices (slot 0 of all rows) before  are dropped
                     second ones, and so on
    score            those with the highest of `scores`, one    are dropped
                     per slot
    reroute          the first in row-major order               go to the next target with room that is not in
                                                                their row, or are dropped
    reroute_by_score the first in row-major order               go to the target with room that has the highest
                                                                of `scores`, one per row and target, such as the
                                                                logits of a gate; never to one of minus infinity
    ================ ========================================== ===============================================

    The result is a new array with the dtype of `routes` (int32, uint32 or int64; other integers become int32), or
    `out`, an array of that shape and dtype. `out` may be `routes` itself, which is then changed in place if it is
    contiguous. A cap is rounded up to a whole number, and one below 0 counts as 0. Scores are compared as
    float32, and not copied if they have that type.

    Raises ValueError for an id that is neither -1 nor has a cap (the published function skips it), for a score that is
    not a number, for `scores` of another shape, for a policy without them, or without them for a policy that needs
    them, and for `scores` that share memory with `out`. On an error `out` is unchanged.

    >>> enforce_capacity([[0, 1], [0, -1], [0, 1]], caps=[2, 1]).tolist()
    [[0, 1], [0, -1], [-1, -1]]
    >>> enforce_capacity([0, 1, 0, 0], [2, 1], policy="score", scores=[0.2, 0.5, 0.6, 0.4]).tolist()
    [-1, 1, 0, 0]
    >>> enforce_capacity([[0, 1], [1, 0]], [1, 1], policy="choice").tolist()
    [[0, -1], [1, -1]]
    >>> enforce_capacity([[0, 1], [0, 2], [0, 1]], [2, 2, 2], policy="reroute").tolist()
    [[0, 1], [0, 2], [2, 1]]
    >>> gate = [[0.9, 0.1, 0.0], [0.6, 0.1, 0.3], [0.7, 0.1, 0.2]]
    >>> enforce_capacity([0, 0, 0], [1, 1, 1], policy="reroute_by_score", scores=gate).tolist()
    [0, 2, 1]
    """
    if policy not in POLICIES:
        names = ", ".join(map(repr, POLICIES))
        raise ValueError(f"policy is {policy!r}, but it must be one of {names}")
    if (policy in ("score", "reroute_by_score")) != (scores is not None):
        raise ValueError("scores are for policy='score' and policy='reroute_by_score', which need them")
    given, most = ids("routes", routes), limits("caps", caps)
    ranking = np.empty(0, dtype=np.float32)
    if scores is not None:
        shape = given.shape if policy == "score" else (*given.shape[:1], *most.shape)
        ranking = _scores(scores, shape)
    if out is not None:
        _check_out(out, given)
        if np.shares_memory(out, ranking):
            raise ValueError("scores and out share memory, so one would be overwritten: pass scores.copy()")
    left = given if out is routes and given is routes else copied_ids("routes", given)
    if policy == "position":
        _drop_by_position(left, most)
    elif policy == "choice":
        _drop_by_choice(left, most)
    elif policy == "reroute":
        _reroute(left, most)
    elif policy == "score":
        _drop_by_score(left, ranking, most)
    else:
        _reroute_by_score(left, ranking, most)
    if out is None:
        return left
    if left is not out:
        np.copyto(out, left)
    return out


def _check_out(out: Any, routes: npt.NDArray[Any]) -> None:
    if not isinstance(out, np.ndarray):
        raise TypeError(f"out must be a NumPy array of {routes.dtype}, not {type(out).__name__}")
    unmasked("out", out)
    if out.dtype != routes.dtype:
        raise TypeError(f"out has dtype {out.dtype}, but the routes have {routes.dtype}")
    if out.shape != routes.shape:
        raise ValueError(f"out has shape {out.shape}, but the routes have shape {routes.shape}")
    if not out.flags.writeable:
        raise ValueError("out is read-only: pass an array that can be written, such as out.copy()")


def _scores(values: npt.ArrayLike, shape: tuple[int, ...]) -> npt.NDArray[np.float32]:
    """Returns scores as contiguous float32 in the same order."""
    if isinstance(values, np.ndarray) and values.dtype == np.float32:
        unmasked("scores", values)
        scores = np.require(np.asarray(values), np.float32, ["C", "A"])
    else:
        exact = reals("scores", values, ndim=None)
        with np.errstate(over="ignore", under="ignore"):
            scores = exact.astype(np.float32)
        beyond = np.isinf(scores) != np.isinf(exact)
        beneath = (np.abs(scores) < np.finfo(np.float32).tiny) & (exact != 0)
        if (beyond | beneath).any():
            # Their ranks instead, as the bits of floats: those of positive floats rise with them.
            _, ranks = np.unique(exact, return_inverse=True)
            bits = ranks.reshape(exact.shape).astype(np.int32) + np.float32(np.finfo(np.float32).tiny).view(np.int32)
            scores = np.where(np.isneginf(exact) | np.isnan(exact), scores, bits.view(np.float32))
    if scores.ndim != 1 and scores.shape != shape:
        raise ValueError(f"scores have shape {scores.shape}, but they must have shape {shape}")
    return scores


def load_stats(loads: npt.ArrayLike, capacities: npt.ArrayLike | None = None) -> dict[str, float]:
    """Says how loads spread over the targets.

    Returns a dict: ``mean``, ``std`` (of the population), ``max``, ``min``, ``cv`` (std / mean), ``max_over_mean``, and
    with `capacities` also ``correlation`` (Pearson's, of loads and capacities). A ratio that would divide by 0 is 0.

    >>> load_stats([2, 2, 8], capacities=[1, 1, 4])["correlation"]
    1.0
    >>> load_stats([2, 2, 8])["max_over_mean"]
    2.0
    """
    array = finite("loads", loads)
    if not array.size:
        raise ValueError("loads has no elements, but there must be at least one target")
    # Integers to the unit, as far as NumPy has them.
    exact = np.asarray(loads)
    exact = exact if exact.dtype.kind in "iu" else array
    near_one, exponent = _near_one(array)
    mean, std, most = float(np.mean(near_one)), float(np.std(near_one)), float(np.max(near_one))
    stats = {
        "mean": float(np.ldexp(mean, exponent)),
        "std": float(np.ldexp(std, exponent)),
        "max": int(np.max(exact)),
        "min": int(np.min(exact)),
        "cv": std / mean if mean > 0 else 0.0,
        "max_over_mean": most / mean if mean > 0 else 0.0,
    }
    if capacities is not None:
        weights = finite("capacities", capacities)
        if weights.shape != array.shape:
            raise ValueError(f"capacities have shape {weights.shape}, but loads have {array.shape}")
        stats["correlation"] = _correlation(near_one, _near_one(weights)[0])
    return stats


def _correlation(x: Floats, y: Floats) -> float:
    if not (np.ptp(x) and np.ptp(y)):
        return 0.0
    # Again: what differs may be small beside the mean.
    x, y = _near_one(x - x.mean())[0], _near_one(y - y.mean())[0]
    return float(np.clip(x @ y / np.sqrt((x @ x) * (y @ y)), -1, 1))


def survival_rate(routes: npt.ArrayLike, n: int) -> float:
    """Returns the part of all slots that hold one of `n` targets; empty slots count as lost. NaN without slots.

    >>> survival_rate([[0, 1], [-1, 1]], n=2)
    0.75
    """
    slots = whole("routes", routes)
    served = int(np.count_nonzero((slots >= 0) & (slots < _count("n", n))))
    return served / slots.size if slots.size else float("nan")


def make_hard_caps(rel_caps: npt.ArrayLike, n: int, k: int, headroom: float = 1.2) -> npt.NDArray[np.int64]:
    """Returns how many slots each target may serve: its share of ``n * k`` times `headroom`, rounded up, at least 1.

    As published, a target of capacity 0 may serve 1, too.

    >>> make_hard_caps([1, 1, 2], n=10, k=2, headroom=1.2)
    array([ 6,  6, 12])
    """
    weights, headroom = _weights("rel_caps", rel_caps), real("headroom", headroom)
    if not (np.isfinite(headroom) and headroom >= 0):
        raise ValueError(f"headroom is {headroom}, but it must be finite and not negative")
    if not weights.size:
        return np.zeros(0, dtype=np.int64)
    # The order of the products decides the last bit, and the last bit can decide the ceiling.
    with np.errstate(over="ignore"):
        slots: Floats = np.ceil(weights / weights.sum() * _count("n", n) * _count("k", k) * headroom)
    return slots.clip(1, 2.0**62).astype(np.int64)


def _profile(n: int, seed: int, groups: list[tuple[float, float]], least: int = 0) -> Floats:
    n = _count("n", n)
    capacities, first = np.ones(n), 0
    for part, capacity in groups:
        count = max(int(n * part), least)
        capacities[first : first + count] = capacity
        first += count
    np.random.default_rng(seed).shuffle(capacities)
    return capacities


def uniform_capacities(n: int) -> Floats:
    """Returns `n` capacities of 1.

    >>> uniform_capacities(3)
    array([1., 1., 1.])
    """
    return np.ones(_count("n", n))


def mild_hetero_capacities(n: int, seed: int = 0) -> Floats:
    """Returns `n` capacities: 20 % are 3, the others 1, shuffled.

    >>> sorted(mild_hetero_capacities(5).tolist())
    [1.0, 1.0, 1.0, 1.0, 3.0]
    """
    return _profile(n, seed, [(0.2, 3.0)])


def strong_hetero_capacities(n: int, seed: int = 0) -> Floats:
    """Returns `n` capacities: 10 % are 8, 20 % are 2, the others 1, shuffled.

    >>> sorted(strong_hetero_capacities(10).tolist())
    [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 8.0]
    """
    return _profile(n, seed, [(0.1, 8.0), (0.2, 2.0)])


def extreme_hetero_capacities(n: int, seed: int = 0) -> Floats:
    """Returns `n` capacities: 5 %, at least one, are 16, the others 1, shuffled.

    >>> sorted(extreme_hetero_capacities(4).tolist())
    [1.0, 1.0, 1.0, 16.0]
    """
    return _profile(n, seed, [(0.05, 16.0)], least=1)
