"""Faults that users of routers, balancers and array libraries meet, each looked for in every function."""

from __future__ import annotations

import datetime
import hashlib
import itertools
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

import phase_router
import phase_router_rs
from phase_router import (
    ExactRouter,
    Gate,
    Plan,
    Replicas,
    Router,
    StreamRouter,
    assign,
    assign_lists,
    compute_loads,
    enforce_capacity,
    load_stats,
    make_hard_caps,
    permutations,
    quotas,
    weighted_rendezvous,
)

Call = Callable[[Any], Any]

# --- small batches: no target is favoured ------------------------------------------


def test_one_row_goes_to_any_target() -> None:
    taken = [int(ExactRouter(1, [1] * 8, k=1, seed=seed).route()[0, 0]) for seed in range(400)]
    assert np.bincount(taken, minlength=8).min() > 25
    turns = sum(int(ExactRouter(1, [3, 1], seed=seed).route()[0, 0]) for seed in range(1000))
    assert 200 < turns < 300


def test_many_small_batches_load_all_targets() -> None:
    loads: Any = sum(compute_loads(ExactRouter(2, [1] * 4, 1, seed=seed).route(), 4) for seed in range(50))
    assert loads.min() > 10
    # The other way: consecutive rows of one stream, which are even over all batches together.
    stream = StreamRouter([1] * 4)
    loads = sum(compute_loads(stream.route_rows(2 * batch, 2 * batch + 2), 4) for batch in range(50))
    assert loads.max() - loads.min() <= 4


def test_quotas_are_rounded_by_chance_if_there_is_a_seed() -> None:
    assert quotas([1, 1, 1], 10).tolist() == [4, 3, 3]
    rounded = np.array([quotas([1, 1, 1], 10, seed=seed) for seed in range(600)])
    assert set(map(tuple, rounded.tolist())) == {(4, 3, 3), (3, 4, 3), (3, 3, 4)}
    assert np.abs(rounded.mean(axis=0) - 10 / 3).max() < 0.1
    for seed in range(20):
        assert np.array_equal(ExactRouter(10, [1, 1, 1], 1, seed).quotas, quotas([1, 1, 1], 10, seed=seed))


def test_levels_of_a_tree_are_independent() -> None:
    pairs = set()
    for seed in range(300):
        upper, lower = (ExactRouter(1, [1] * 4, seed=seed, stream=stream) for stream in (0, 1))
        pairs.add((upper.route_one(0)[0], lower.route_one(0)[0]))
    assert pairs == set(itertools.product(range(4), repeat=2))
    first, second = (StreamRouter([1] * 4, seed=5, stream=stream).route_rows(0, 4000) for stream in (0, 2**64 - 1))
    both = np.bincount(4 * first[:, 0] + second[:, 0], minlength=16)
    assert both.min() > 150
    for router in (ExactRouter(9, [1, 2], seed=3, stream=7), StreamRouter([1, 2], seed=3, stream=7)):
        assert router.stream == 7
        again = pickle.loads(pickle.dumps(router))
        assert repr(again) == repr(router)
        assert "stream=7" in repr(router)
        assert np.array_equal(again.route_rows(0, 9), router.route_rows(0, 9))


def test_a_minimum() -> None:
    assert quotas([90, 9, 1, 0], 20, minimum=1).tolist() == [17, 2, 1, 0]
    assert ExactRouter(20, [90, 9, 1, 0], minimum=1).quotas.tolist() == [17, 2, 1, 0]
    with pytest.raises(ValueError, match="a minimum of 7 cannot be kept by 3 targets"):
        ExactRouter(20, [90, 9, 1, 0], minimum=7)


def test_sources_without_weight_are_spread() -> None:
    loads = compute_loads(ExactRouter([1000] + [0] * 9999, [1] * 4, 1).route(), 4)
    assert loads.min() > 2400
    zeros: list[Any] = [[0] * 1000, np.zeros(1000, dtype=np.uint8)]
    for sources in zeros:
        router = ExactRouter(sources, [1, 3], 1, 5)
        assert np.array_equal(router.route(), ExactRouter(1000, [1, 3], 1, 5).route())
        assert router.quotas.tolist() == [250, 750]


def test_limits_are_kept_or_refused() -> None:
    with pytest.raises(ValueError, match=r"target \d would get a load of \d+, but its limit is 300"):
        ExactRouter([600] + [1] * 400, [1] * 4, limits=[300] * 4)
    router = ExactRouter(10, [1, 1], 1, limits=[3, 3])
    assert router.unfilled == 4 == np.count_nonzero(router.route() < 0)
    assert ExactRouter(10, [1, 1], 3).unfilled == 10
    assert ExactRouter(10, [1, 1]).unfilled == 0


# --- weights have no unit --------------------------------------------------------------


CAPACITIES = np.array([1.0, 2.0, 5.0, 0.0, 8.0])
LOADS = np.array([3, 7, 9, 1, 30])
BY_CAPACITY: dict[str, Call] = {
    "Router": lambda w: Router(50, w, 2).route(),
    "Router, sparse": lambda w: Router(50, w, 2, density=0.4).route(),
    "Router, weighted sources": lambda w: Router(w, 50, 2, density=0.4).route(),
    "ExactRouter": lambda w: ExactRouter(50, w, 2).route(),
    "ExactRouter, limits": lambda w: ExactRouter(50, w, 2, limits=[30] * 5, minimum=3).route(),
    "StreamRouter": lambda w: StreamRouter(w, 2).route_rows(0, 50),
    "weighted_rendezvous": lambda w: weighted_rendezvous(50, w, 2),
    "quotas": lambda w: quotas(w, 50, 2),
    "degrees": lambda w: phase_router.degrees(w, 0.4, 50),
    "route": lambda w: phase_router.route(target_capacities=w, n=50, k=2),
    "route, weighted sources": lambda w: phase_router.route(source_weights=w, k=2),
    "make_hard_caps": lambda w: make_hard_caps(w, 50, 2),
    "load_stats": lambda w: [load_stats(LOADS, w)["correlation"]],
    "load_stats of loads": lambda w: [load_stats(w)[name] for name in ("cv", "max_over_mean")],
    "scores": lambda w: enforce_capacity([0, 0, 0, 1, 0], [2, 1], policy="score", scores=w),
    "scores of a gate": lambda w: enforce_capacity([0], [0, 1, 1, 1, 0], policy="reroute_by_score", scores=w),
}


@pytest.mark.parametrize("name", BY_CAPACITY)
@pytest.mark.parametrize("factor", [5e-324, 2.0**-1030, 1e-200, 3, 1e200, 2.0**1020], ids=repr)
def test_a_common_factor_changes_nothing(name: str, factor: float) -> None:
    call = BY_CAPACITY[name]
    if "of loads" in name and factor > 1e18:
        factor = 1e18  # the largest load is an int
    assert np.asarray(call(CAPACITIES * factor)) == pytest.approx(np.asarray(call(CAPACITIES)))


def test_statistics_at_any_scale() -> None:
    assert load_stats([2, 2, 8], [1e200, 1e200, 4e200])["correlation"] == 1
    assert load_stats([2, 2, 8], [4e-200, 4e-200, 1e-200])["correlation"] == -1
    assert load_stats([1, 2, 3], [1e9, 1e9 + 1e-6, 1e9 + 2e-6])["correlation"] == pytest.approx(1, abs=0.1)
    assert load_stats([1, 2, 3], [0.1, 0.1, 0.1])["correlation"] == 0
    large = load_stats([10**200, 3 * 10**200])
    assert (large["mean"], large["std"], large["cv"]) == (2e200, 1e200, 0.5)
    assert load_stats([2**62 + 1, 0])["max"] == 2**62 + 1


# --- targets of capacity 0 --------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["Router", "Router, sparse", "ExactRouter", "ExactRouter, limits", "StreamRouter", "weighted_rendezvous"]
)
def test_capacity_0_drains_a_target(name: str) -> None:
    for zero in (0.0, -0.0):
        assert not (BY_CAPACITY[name]([5, 2, zero, 1, 1]) == 2).any()


def test_published_functions_leave_the_least_to_a_target_of_capacity_0() -> None:
    assert make_hard_caps([1, 0, 1], 10, 1).tolist() == [6, 1, 6]
    assert (phase_router.route(target_capacities=[1, 0, 1], n=500, k=3, density=1) == 1).sum() == 1
    assert phase_router.degrees([1, 0, 1], 0.5, 10).tolist() == [8, 1, 8]


def test_a_drained_target_moves_fewer_routes_than_a_deleted_one() -> None:
    def moved(before: Any, after: Any) -> float:
        return float((before[:, :, None] != after[:, None, :]).all(axis=2).mean())

    names = np.delete(np.arange(20), 7)
    calls: list[Call] = [
        lambda c: StreamRouter(c, 2, 1).route_rows(0, 5000),
        lambda c: ExactRouter(5000, c, 2, 1).route(),
        lambda c: Router(5000, c, 2, 1).route(),
    ]
    for call in calls:
        before, drained, deleted = (call(c) for c in ([1] * 20, [1] * 7 + [0] + [1] * 12, [1] * 19))
        assert moved(before, drained) < moved(before, names[deleted])


# --- what is no number is refused ----------------------------------------------------------


four = np.arange(4)
bits = np.array([0b11, 0b01], dtype=np.uint64)
REALS: dict[str, Call] = {
    **BY_CAPACITY,
    "build_bits": lambda w: phase_router.build_bits(w, 9),
    "bias": lambda w: Gate(5, 2, bias=w),
    "prices": lambda w: assign(np.zeros((1, len(w)), dtype=np.float32), [1] * len(w), 1, prices=w),
    "caps": lambda w: enforce_capacity([0], w),
    "caps, in place": lambda w: enforce_capacity(np.zeros(1, dtype=np.int32), w, policy="reroute"),
}
INTEGERS: dict[str, Call] = {
    "ExactRouter, weights": lambda w: ExactRouter(w, [1, 1]),
    "ExactRouter, limits": lambda w: ExactRouter(4, [1], limits=w),
    "from_quotas": lambda w: ExactRouter.from_quotas(4, w),
    "from_quotas, weights": lambda w: ExactRouter.from_quotas(w, [1]),
    "from_degrees, sources": lambda w: Router.from_degrees(w, [1]),
    "from_degrees, targets": lambda w: Router.from_degrees([1], w),
    "quotas, limits": lambda w: quotas([1], 4, limits=w),
    "batch_quotas": lambda w: phase_router.batch_quotas(w, 4, 1, 2, 0),
    "utilisation, loads": lambda w: phase_router.utilisation(w, [1]),
    "utilisation, caps": lambda w: phase_router.utilisation([1], w),
    "sigma": lambda w: Router(1, 1, permutations=(w, [0])),
    "tau": lambda w: ExactRouter(1, [1], permutations=([0], w)),
    "col_perm_s": lambda w: phase_router_rs.phase_router(bits[:1], bits[:1], 1, 1, 1, w, [0], 0),
    "col_perm_t": lambda w: phase_router_rs.phase_router(bits[:1], bits[:1], 1, 1, 1, [0], w, 0),
    "Replicas": lambda w: Replicas([w]),
    "counters": lambda w: Replicas([[1]]).split_by_counter([0], w),
    "split_by_counter": lambda w: Replicas([[1, 1]]).split_by_counter(w, [0]),
    "split_by_rank": lambda w: Replicas([[1, 1]]).split_by_rank(w),
    "capacities": lambda w: assign(np.zeros((1, 1), dtype=np.float32), w, 1),
    "offsets": lambda w: assign_lists(w, [0], np.zeros(1, dtype=np.float32), [1], 1),
    "candidates": lambda w: assign_lists([0, 1], w, np.zeros(1, dtype=np.float32), [1], 1),
    "Plan": lambda w: Plan(w, 4),
    "compute_loads": lambda w: compute_loads(w, 4),
    "enforce_capacity": lambda w: enforce_capacity(w, [1]),
    "survival_rate": lambda w: phase_router.survival_rate(w, 4),
}
NO_NUMBERS: list[Any] = [
    [1 + 2j],
    np.array([1j]),
    np.array(["2020-01-01"], dtype="datetime64[D]"),
    np.array([1], dtype="timedelta64[s]"),
    [datetime.date(2020, 1, 1)],
    [datetime.timedelta(1)],
    ["1"],
    [b"1"],
    np.array(["1"], dtype=object),
    "12",
    b"12",
    [None],
    [[1], [2, 3]],
    [object()],
    {1, 2},
    np.zeros(1, dtype=[("a", int)]),
    np.ma.array([1, 2], mask=[False, True]),
    np.ma.array([1.5, 2], mask=True),
]


@pytest.mark.parametrize("name", REALS.keys() | INTEGERS.keys())
@pytest.mark.parametrize("value", NO_NUMBERS, ids=repr)
@pytest.mark.filterwarnings("ignore:Creating an ndarray from ragged")  # NumPy 1.23
def test_what_is_no_number_is_refused(name: str, value: Any) -> None:
    for call in (REALS.get(name), INTEGERS.get(name)):
        if call is not None:
            with pytest.raises((TypeError, ValueError)) as raised:
                call(value)
            assert raised.type in (TypeError, ValueError)


def test_scores_of_any_size_keep_their_order() -> None:
    def kept(scores: Any) -> int:
        return int(np.argmax(enforce_capacity([0, 0, 0], [1], policy="score", scores=scores) == 0))

    for scores in (
        [1, 3, 2],
        [1e300, 3e300, -np.inf],
        [-1e300, 2e-300, 1e-300],
        [0, 2**70, 2**69],
        [-1e-50, 0, -1e300],
    ):
        assert kept(scores) == 1
    # A gate's masks, however they are written, and never a target of minus infinity.
    for mask in (-np.inf, -1e300, np.finfo(np.float64).min):
        left = enforce_capacity([0], [0, 1, 1], policy="reroute_by_score", scores=[[mask, 1e-3, 2e-3]])
        assert left.tolist() == [2]
    assert enforce_capacity([0], [0, 1], policy="reroute_by_score", scores=[1e300, -np.inf]).tolist() == [-1]
    for policy in ("score", "reroute_by_score"):
        transposed: Any = np.ones((3, 2))
        with pytest.raises(ValueError, match=r"scores have shape \(3, 2\), but they must have shape \(2, 3\)"):
            enforce_capacity([[0, 1, 2]] * 2, [1, 1, 1], policy=policy, scores=transposed)


def test_masked_arrays_say_so() -> None:
    masked = np.ma.array([0, 1], mask=[False, True], dtype=np.int32)
    calls: list[Call] = [lambda v: Plan(v, 4), lambda v: quotas(v, 4), lambda v: enforce_capacity([0], [1], out=v)]
    for call in calls:
        with pytest.raises(ValueError, match=r"has masked elements: choose a value for them with \w+\.filled\(\)"):
            call(masked)
    assert Plan(np.ma.array([0, 1]), 2).counts.tolist() == [1, 1]


@pytest.mark.parametrize("name", INTEGERS)
def test_floats_are_no_whole_numbers(name: str) -> None:
    for value in ([1.5], [1.0], [1, 2.5], np.ones(1), [Fraction(1)], [True]):
        with pytest.raises(TypeError, match="must hold integers"):
            INTEGERS[name](value if value != [True] else np.array([True]))


HUGE: list[Any] = [10**400, -(10**400), 10**5000, 2**64, np.float64(1e300), np.longdouble("1e400")]


@pytest.mark.parametrize("name", REALS.keys() | INTEGERS.keys())
@pytest.mark.parametrize("number", HUGE, ids=["10**400", "-10**400", "10**5000", "2**64", "1e300", "longdouble"])
def test_huge_numbers_are_value_errors(name: str, number: Any) -> None:
    for call in (REALS.get(name), INTEGERS.get(name)):
        for value in ([number], [1, number], np.array([number], dtype=object)):
            if call is not None:
                try:
                    call(value)  # some are accepted, such as the limit 2**64
                except (TypeError, ValueError) as error:
                    assert type(error) in (TypeError, ValueError)  # noqa: PT017


def test_numbers_of_all_kinds() -> None:
    calls: list[Call] = [lambda w: quotas(w, 3), lambda w: Router(3, w), lambda w: phase_router.route(w), load_stats]
    for call in calls:
        with pytest.raises(ValueError, match=r"\[1\] is too large for a float"):
            call([1, 10**400])
        for array in (
            [Fraction(1, 2), Decimal(1)],
            np.array([2**70, 1.5, np.int8(1)], dtype=object),
            np.ones(1, ">f2"),
        ):
            call(array)
    densities: list[Call] = [
        lambda v: Router(3, 3, density=v),
        lambda v: phase_router.degrees([1], v, 3),
        lambda v: phase_router.route(density=v),
        lambda v: make_hard_caps([1], 1, 1, v),
        lambda v: phase_router.phase_router_uniform_dispatch(3, 3, 1, v, 0),
    ]
    for call in densities:
        with pytest.raises(ValueError, match="is too large for a float"):
            call(10**400)
        for wrong in (1j, np.complex128(0.5), "0.5", b"0.5", [0.5], np.array(["0.5"]), datetime.timedelta(1)):
            with pytest.raises(TypeError, match="must be a real number, not"):
                call(wrong)
        assert call(Fraction(1, 2)) is not None
        assert call(Decimal("0.5")) is not None
        assert call(np.array(0.5)) is not None


def test_integers_of_all_sizes_in_one_list() -> None:
    # NumPy makes floats of these.
    counters = [2**63 + 1, 5]
    replicas = Replicas([[1, 1, 1, 1, 1]])
    split = [replicas.split_by_counter([0], [counter])[0] for counter in counters]
    assert replicas.split_by_counter([0, 0], counters).tolist() == split
    assert phase_router.utilisation([2**63 + 1, 5], [2**63 + 1, 5])["full"] == 2
    with pytest.raises(ValueError, match="the sum of the weights is 9223372036854775814"):
        ExactRouter([2**63 + 1, 5], [1])
    with pytest.raises(ValueError, match=r"slot 0 of ids holds 9223372036854775809, which is not a target id"):
        Plan([2**63 + 1, 5], 9)
    with pytest.raises(ValueError, match=r"sources\[1\] is -1, but it must be between 0"):
        ExactRouter([2**63 + 1, -1], [1])
    with pytest.raises(ValueError, match=r"quotas\[0\] is 18446744073709551616, but it must be between 0"):
        ExactRouter.from_quotas(5, [2**64])
    assert compute_loads(np.array([1, -1, 2], dtype=object), 3).tolist() == [0, 1, 1]


COUNTS: dict[str, Call] = {
    "sources": lambda v: Router(v, 3),
    "targets": lambda v: Router(3, v),
    "k": lambda v: Router(0, 3, v),
    "seed": lambda v: Router(3, 3, 1, v),
    "threads": lambda v: Router(3, 3, threads=v),
    "exact sources": lambda v: ExactRouter(v, [1]),
    "exact k": lambda v: ExactRouter(0, [1], v),
    "exact seed": lambda v: ExactRouter(3, [1], 1, v),
    "stream": lambda v: ExactRouter(3, [1], stream=v),
    "batches": lambda v: ExactRouter(3, [1], batches=v),
    "minimum": lambda v: ExactRouter(3, [1], minimum=v),
    "quotas": lambda v: ExactRouter.from_quotas(v, [0]),
    "stream k": lambda v: StreamRouter([1], v),
    "stream stream": lambda v: StreamRouter([1], stream=v),
    "start": lambda v: StreamRouter([1]).route_rows(v, v),
    "row": lambda v: StreamRouter([1]).route_one(v),
    "exact row": lambda v: ExactRouter(3, [1]).route_one(v),
    "sampling seed": Router(3, 3).with_sampling_seed,
    "gate targets": lambda v: Gate(v, 0),
    "gate k": lambda v: Gate(2, v),
    "groups": lambda v: Gate(0, 0, groups=(v, 0)),
    "groups kept": lambda v: Gate(1, 0, groups=(1, v)),
    "plan targets": lambda v: Plan([], v),
    "slots_of": lambda v: Plan([0], 1).slots_of(v),
    "block_size": lambda v: Plan([0], 1).blocks(v),
    "replicas_of": lambda v: Replicas([[1]]).replicas_of(v),
    "demand": lambda v: quotas([1], v),
    "quota seed": lambda v: quotas([1], 1, seed=v),
    "batch": lambda v: phase_router.batch_quotas([1], 1, 1, 1, v),
    "loads n": lambda v: compute_loads([], v),
    "permutations": lambda v: permutations(v, 0, 0),
    "bits n": lambda v: phase_router.build_bits([], v),
    "ring": lambda v: phase_router.degrees([1], 0.5, v),
    "hash": lambda v: phase_router.uniform_hash(0, v),
    "rendezvous": lambda v: weighted_rendezvous(0, [1], v),
    "route n": lambda v: phase_router.route(n=v, target_capacities=[1], k=0),
    "route k": lambda v: phase_router.route(n=0, k=v),
    "route seed": lambda v: phase_router.route(n=3, seed=v),
    "hash_route n": lambda v: phase_router.hash_route(v, 0),
    "hash_route k": lambda v: phase_router.hash_route(0, v),
    "caps n": lambda v: make_hard_caps([1], v, 1),
    "survival n": lambda v: phase_router.survival_rate([], v),
    "profile": lambda v: phase_router.strong_hetero_capacities(v),
    "uniform": lambda v: phase_router.uniform_capacities(v),
    "drop-in n": lambda v: phase_router_rs.phase_router_auto(bits, bits, v, 1, 0),
    "drop-in k": lambda v: phase_router_rs.phase_router_auto(bits, bits, 2, v, 0),
    "tokens": lambda v: phase_router.phase_router_uniform_dispatch(v, 2, 0, 0.5, 0),
}


LEAST = {"batches": 1, "groups": 1, "block_size": 1, "drop-in n": 2}


@pytest.mark.parametrize("name", COUNTS)
def test_counts_that_are_none(name: str) -> None:
    for wrong in (2**70, 10**5000, -1, -(10**5000)):
        with pytest.raises(ValueError, match=r" is .*, but it must be between 0"):
            COUNTS[name](wrong)
    for other in (1.5, 1j, "1", b"1", object(), np.timedelta64(1, "s"), np.float32(1), datetime.timedelta(1)):
        with pytest.raises(TypeError):
            COUNTS[name](other)
    COUNTS[name](np.array(LEAST.get(name, 0), dtype=np.uint8))


# --- arrays of every layout ------------------------------------------------------------------


def unaligned(array: Any) -> Any:
    moved = np.zeros(array.nbytes + 1, dtype=np.uint8)[1:].view(array.dtype).reshape(array.shape)
    moved[...] = array
    assert array.itemsize == 1 or not moved.flags.aligned
    return moved


def layouts(array: Any) -> list[Any]:
    wide = np.zeros((*array.shape, 2), dtype=array.dtype)
    wide[..., 0] = array
    read_only = array.copy()
    read_only.flags.writeable = False
    return [
        unaligned(array),
        wide[..., 0],
        array.astype(array.dtype.newbyteorder()),
        read_only,
        np.asfortranarray(array),
    ]


def test_arrays_of_every_layout_are_read() -> None:
    weights, whole = np.arange(1.0, 9), np.arange(8)
    ids = np.array([[0, -1], [2, 1], [1, 0], [2, 2]])
    for array in layouts(weights):
        assert np.array_equal(ExactRouter(90, array).route(), ExactRouter(90, weights).route())
        assert np.array_equal(phase_router.route(array), phase_router.route(weights))
        assert load_stats(array) == load_stats(weights)
    for array in layouts(weights.astype(np.float32)):
        scored = enforce_capacity([0] * 8, [3], policy="score", scores=array)
        assert scored.tolist() == [-1] * 5 + [0] * 3
    for array in layouts(whole):
        assert np.array_equal(ExactRouter(array, [1, 2]).route(), ExactRouter(whole.tolist(), [1, 2]).route())
        split = Replicas([[3, 4]]).split_by_counter([0] * 8, array)
        assert np.array_equal(split, Replicas([[3, 4]]).split_by_counter([0] * 8, range(8)))
    for array in layouts(np.full((4, 1), 7, dtype=np.uint64))[:1]:
        assert Router.from_bits(array, array).source_degrees.tolist() == [3] * 4
    for dtype in ("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32"):
        for array in layouts(ids.clip(0).astype(dtype) if dtype[0] == "u" else ids.astype(dtype)):
            expected = array.astype(np.int32)
            assert np.array_equal(Plan(array, 3).counts, Plan(expected, 3).counts)
            assert compute_loads(array, 3).sum() == np.count_nonzero(expected >= 0)
            for left in (enforce_capacity(array, [9, 9, 9]), Replicas([[1]] * 3).split_by_rank(array)):
                assert np.array_equal(left, expected)
                assert left.dtype == (dtype if dtype in ("int32", "uint32", "int64") else "int32")


@pytest.mark.parametrize("make", [list, lambda v: np.array(v, ">u4"), lambda v: np.array(v, "<u4"), tuple])
def test_empty_slots_of_uint32(make: Call) -> None:
    ids = make([0, 2**32 - 1, 1, 1])
    assert Plan(ids, 2).empty_slots.tolist() == [1]
    assert compute_loads(ids, 2).tolist() == [1, 2]
    left = enforce_capacity(ids, [1, 1])
    assert left.astype(np.int32).tolist() == [0, -1, 1, -1]
    assert Replicas([[1], [1]]).split_by_rank(ids).astype(np.int32).tolist() == [0, -1, 1, 1]
    assert phase_router.survival_rate(ids, 2) == 0.75


# --- outputs ------------------------------------------------------------------------------------


MESSAGES = "holds target 5|score of slot 3|scores has 2 elements|is not a number|scores are for|policy is"


def test_an_error_leaves_every_output_as_it_was() -> None:
    routes = np.array([[0, 1], [5, 1]], dtype=np.int32)
    scores = np.array([[1, 2], [3, np.nan]], dtype=np.float32)
    wrong: list[dict[str, Any]] = [
        {"routes": routes, "caps": [1, 1]},
        {"routes": routes, "caps": [1, 1], "policy": "reroute"},
        {"routes": routes, "caps": [1, 1], "policy": "score", "scores": scores},
        {"routes": routes.clip(0, 1), "caps": [1, 1], "policy": "score", "scores": scores},
        {"routes": routes.clip(0, 1), "caps": [1, 1], "policy": "score", "scores": scores[0]},
        {"routes": routes.clip(0, 1), "caps": [1, np.nan]},
        {"routes": routes.clip(0, 1), "caps": [1, 1], "scores": scores},
        {"routes": routes.clip(0, 1), "caps": [1, 1], "policy": "best"},
    ]
    for arguments in wrong:
        for out in (np.full((2, 2), 7, dtype=np.int32), arguments["routes"]):
            before = out.copy()
            with pytest.raises(ValueError, match=MESSAGES):
                enforce_capacity(**arguments, out=out)
            assert np.array_equal(out, before)
    ranks, counters = np.array([3], dtype=np.uint64), [1, 2, 3]
    ids = np.array([0, 0, 1], dtype=np.int32)
    with pytest.raises(ValueError, match="slot 2 holds target 1"):
        Replicas([[1, 1]]).split_by_rank(ids, ranks)
    with pytest.raises(ValueError, match="slot 2 holds target 1"):
        Replicas([[1, 1]]).split_by_counter(ids, counters)
    assert (ids.tolist(), ranks.tolist()) == ([0, 0, 1], [3])
    out = np.full((3, 1), 7, dtype=np.int32)
    for call in (Router(3, 3).route_rows, ExactRouter(3, [1]).route_rows):
        with pytest.raises(ValueError, match="rows"):
            call(1, 4, out=out)
    assert (out == 7).all()


def test_out_of_every_layout() -> None:
    routes = np.array([[0, 1], [0, 1], [0, 1]], dtype=np.int32)
    expected = [[0, 1], [-1, 1], [-1, -1]]
    for out in layouts(routes)[:2]:
        assert enforce_capacity(routes, [1, 2], out=out) is out
        assert out.tolist() == expected
    for same in layouts(routes)[:2]:
        assert enforce_capacity(same, [1, 2], out=same).tolist() == expected
    shifted = np.concatenate([routes, routes])
    enforce_capacity(shifted[:3], [1, 2], out=shifted[1:4])
    assert shifted[1:4].tolist() == expected


def test_scores_and_out_that_share_memory() -> None:
    memory = np.zeros((2, 8), dtype=np.int32)
    out, scores = memory[0], memory[0].view(np.float32)
    for routes in (out, out.tolist()):
        with pytest.raises(ValueError, match="scores and out share memory"):
            enforce_capacity(routes, [1], policy="score", scores=scores, out=out)
    enforce_capacity(out, [1], policy="score", scores=memory[1].view(np.float32), out=out)
    pairs = np.zeros(8, dtype=[("id", np.int32), ("score", np.float32)])
    pairs["score"] = range(8)
    enforce_capacity(pairs["id"], [1], policy="score", scores=pairs["score"], out=pairs["id"])
    assert pairs["id"].tolist() == [-1] * 7 + [0]


def other_view(array: Any) -> Any:
    """The same memory as an array of another base, as a tensor gives it."""
    return np.frombuffer(memoryview(array).cast("B"), dtype=array.dtype).reshape(array.shape)


def test_rows_that_share_memory() -> None:
    plan, gate = Plan([[0, 1], [1, 0]], 2), Gate(2, 2)
    memory = np.zeros((4, 2), dtype=np.float32)
    weights = np.ones((2, 2), dtype=np.float32)
    calls: list[Call] = [
        lambda same: plan.gather_rows(memory[:2], out=same),
        lambda same: plan.combine(memory, weights, out=same[2:]),
        lambda same: plan.combine(np.ones_like(memory), memory[:2], out=same[1:3]),
        lambda same: plan.permute(memory[:2], out=same.ravel()[3:7]),
        lambda same: gate.choose(memory[:2], weights=same[1:3]),
        lambda same: gate.choose(memory[:2], ids=same[1:3].view(np.int32)),
        lambda same: gate.choose(weights, memory[:2].view(np.int32), same[1:3]),
    ]
    for same in (memory, other_view(memory)):
        for call in calls:
            with pytest.raises(ValueError, match=r"\w+ and (out|ids|weights) share memory"):
                call(same)
    assert not memory.any()
    assert gate.choose(memory[:2], memory[2:].view(np.int32))[0].tolist() == [[0, 1]] * 2
    assert plan.combine(memory, weights, out=np.ones((2, 2), dtype=np.float32)).tolist()[0] != [1, 1]


# --- memory, signals, processes -------------------------------------------------------------------


def run(program: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", program]
    return subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, text=True, timeout=120, check=False
    )


LIMITED = """
import resource
import numpy as np
import phase_router
import phase_router_rs
from phase_router import *

bits = np.zeros(4, dtype=np.uint64)
wide = np.broadcast_to(1.0, 3 * 2**21)
status = dict(line.split(":", 1) for line in open("/proc/self/status"))
size = 1024 * int(status["VmSize"].split()[0])
resource.setrlimit(resource.RLIMIT_AS, (size + 2**28, size + 2**28))
try:
    {call}
except MemoryError as error:
    print("MemoryError")
"""
TOO_LARGE = [
    "permutations(2**31 - 1, 4, 0)",
    "permutations(4, 2**31 - 1, 0, keyed=True)",
    "Router(2**30, 4)",
    "Router(4, 2**30)",
    "Router(2**30, 4, density=0.3)",
    "Router(4, wide)",
    "Router(10, 10, 2**27).route()",
    "ExactRouter(2**30, [1, 2]).route()",
    "ExactRouter(5, wide)",
    "ExactRouter(2**30, [1] * 1000, batches=2**20)",
    "StreamRouter(wide)",
    "quotas(wide, 5)",
    "weighted_rendezvous(5, np.broadcast_to(1.0, 2**24))",
    "weighted_rendezvous(2**30, [1])",
    "uniform_hash(2**30, 4)",
    "hash_route(2**30, 4)",
    "route(n=2**30)",
    "degrees(np.broadcast_to(1.0, 2**28), 0.3, 4)",
    "build_bits([1] * 1000, 2**31 - 1)",
    "Plan([0], 2**31 - 1)",
    "compute_loads([0], 2**31 - 1)",
    "uniform_capacities(2**31 - 1)",
    "phase_router_uniform_dispatch(2**30, 4, 2, 0.5, 1)",
    "phase_router_uniform_dispatch(4, 2**30, 2, 0.5, 1)",
    "phase_router_rs.phase_router_auto(bits, bits, 4, 2**28, 1)",
    "Plan([0], 1).blocks(2**31 - 1)",
    "Gate(1, 1).choose(np.zeros((2**25, 1), dtype=np.float16))",
    "Gate(2**26, 1).choose(np.zeros((1, 2**26), dtype=np.float16))",
    "assign(np.zeros((2**24, 2), dtype=np.float16), [2**24, 2**24], 1)",
    "assign(np.zeros((1, 2**26), dtype=np.float16), np.broadcast_to(1, 2**26), 1)",
    "assign(np.zeros((1, 1), dtype=np.float16), [1], 2**30)",
    "assign(np.zeros((2**30, 0), dtype=np.float16), [], 1)",
    "assign_lists(np.broadcast_to(0, 2**27), [], np.zeros(0, dtype=np.float16), [1], 1)",
    "enforce_capacity(np.broadcast_to(np.int32(0), 2**28), [4])",
]


@pytest.mark.skipif(sys.platform != "linux", reason="reads its own size from /proc")
@pytest.mark.parametrize("call", TOO_LARGE)
def test_memory_that_cannot_be_allocated(call: str) -> None:
    done = run(LIMITED.format(call=call))
    assert done.stdout == "MemoryError\n", done.stderr[-2000:]


@pytest.mark.skipif(sys.platform != "linux", reason="reads its own size from /proc")
def test_replicas_of_equal_shares_have_one_table() -> None:
    done = run(LIMITED.format(call="print(len(Replicas([[65535, 1]] * 20_000)))"))
    assert done.stdout == "40000\n", done.stderr[-2000:]


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no timers")
@pytest.mark.parametrize(
    ("call", "arguments"),
    [(weighted_rendezvous, (2_000_000, np.ones(2000))), (phase_router.uniform_hash, (2**26, 8, 8))],
)
def test_a_signal_ends_a_long_call(call: Call, arguments: tuple[Any, ...]) -> None:
    class Ended(Exception):
        pass

    def end(*_: object) -> None:
        raise Ended

    results: list[Any] = []
    before = signal.signal(signal.SIGALRM, end)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        with pytest.raises(Ended):
            # No Python runs between the call and its result, in which a signal could be seen later.
            results.extend(map(call, *([argument] for argument in arguments)))
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert not results


def digest() -> str:
    exact, sampled = ExactRouter(200_000, np.arange(1, 100), 4).route(), Router(50_000, 100, 4).route()
    logits = np.sin(np.arange(2**20, dtype=np.float32)).reshape(-1, 64)
    parts = [exact, sampled, Plan(exact, 99).slots, *Gate(64, 4).choose(logits)]
    return hashlib.sha256(b"".join(part.tobytes() for part in parts)).hexdigest()


def digest_without_threads(channel: Any) -> None:
    import resource
    import threading

    if os.getuid() == 0:
        os.setuid(65534)  # root is above the limit
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
    try:
        threading.Thread(target=int).start()
        channel.put(None)
    except RuntimeError:
        channel.put((digest(), digest()))


@pytest.mark.skipif(sys.platform != "linux", reason="the limit counts threads on Linux only")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_that_cannot_start_threads() -> None:
    expected = digest()
    context = multiprocessing.get_context("fork")
    channel = context.SimpleQueue()
    child = context.Process(target=digest_without_threads, args=(channel,))
    child.start()
    child.join(timeout=120)
    if child.exitcode is None:
        child.kill()
    assert child.exitcode == 0
    result = channel.get()
    if result is None:
        pytest.skip("threads can be started in spite of the limit")
    assert result == (expected, expected)


def test_a_process_that_cannot_start_threads() -> None:
    program = """
import sys
sys.path.insert(0, {tests!r})
from test_faults import digest
print(digest(), digest())
"""
    program = program.format(tests=os.path.dirname(__file__))
    usual = run(program)
    # No memory for the stack of a thread.
    alone = run(program, RUST_MIN_STACK=str(2**60))
    assert usual.stdout == alone.stdout != "", alone.stderr
    assert "thread pool has not been initialized" in alone.stderr, "threads were started after all"


def test_subinterpreters_are_refused() -> None:
    interpreters = pytest.importorskip("_xxsubinterpreters" if sys.version_info < (3, 13) else "_interpreters")
    del interpreters
    program = """
import warnings; warnings.simplefilter("ignore")
import importlib, sys
import phase_router
interpreters = importlib.import_module("_xxsubinterpreters" if sys.version_info < (3, 13) else "_interpreters")
print(interpreters.run_string(interpreters.create(), "import phase_router"))
"""
    done = run(program)
    assert "ImportError" in done.stdout + done.stderr
