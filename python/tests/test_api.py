"""What a Python user meets beside the routes: memory, threads, processes, errors."""

from __future__ import annotations

import copy
import doctest
import inspect
import multiprocessing
import os
import pickle
import subprocess
import sys
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, cast

import numpy as np
import pytest

import phase_router
import phase_router_rs
from phase_router import ExactRouter, Gate, Plan, Replicas, Router, StreamRouter, enforce_capacity

ROUTERS: list[Any] = [
    Router(1000, [1, 2, 3, 4], 2, 7, sampling="algorithm_r"),
    Router(np.arange(1, 500), 77, 3, 2**64 - 1, density=0.1, threads=2),
    Router(9, 9, 2, permutations=(np.arange(9), np.arange(9)[::-1])),
    Router(400, [1, 2, 3, 4], 2, 7).with_sampling_seed(8),
    ExactRouter(1000, [1, 2, 3, 4], 2, 7),
    ExactRouter(1000, [1, 2, 3, 4], 2, 7, batches=10, limits=[2**62, 300, 2**62, 2**62]),
    ExactRouter([3, 1, 4, 1, 5], [1, 1], 1, 7),
    ExactRouter.from_quotas(4, [1, 2], 1, permutations=([1, 0], [3, 2, 1, 0])),
]


def routes_of(router: Any) -> Any:
    return router.route_rows(5, 200) if isinstance(router, StreamRouter) else router.route()


# --- memory ------------------------------------------------------------------------


@pytest.mark.parametrize("router", ROUTERS, ids=repr)
def test_out_is_filled_and_returned(router: Any) -> None:
    routes = router.route()
    assert routes.dtype == np.int32
    assert routes.shape == (router.rows, router.k)
    assert routes.flags.owndata
    assert routes.flags.writeable
    out = np.full((router.rows + 2, router.k), -7, dtype=np.int32)
    assert router.route(out=out[1:-1]).base is out
    assert np.array_equal(out[1:-1], routes)
    assert (out[[0, -1]] == -7).all()
    part = np.empty((3, router.k), dtype=np.int32)
    assert router.route_rows(1, 4, out=part) is part
    assert np.array_equal(part, routes[1:4])


@pytest.mark.parametrize("router", [*ROUTERS, StreamRouter([1, 2, 3])], ids=repr)
def test_out_that_cannot_be_used(router: Any) -> None:
    k, out = router.k, np.zeros((4, router.k), dtype=np.int32)
    read_only = out.copy()
    read_only.flags.writeable = False
    for wrong, error, message in [
        (out.astype(np.int64), TypeError, "out has dtype int64, but it must have int32"),
        (out.tolist(), TypeError, "out must be a NumPy array of int32, not list"),
        (out[:3], ValueError, rf"out has shape \(3, {k}\), but the routes have shape \(4, {k}\)"),
        (out.ravel(), ValueError, r"out has shape"),
        (np.zeros((8, k), dtype=np.int32)[::2], ValueError, "out is not contiguous"),
        (read_only, ValueError, "out is read-only"),
        (out.astype(">i4"), TypeError, "out has dtype >i4"),
    ]:
        with pytest.raises(error, match=message):
            router.route_rows(0, 4, out=wrong)
    assert not read_only.any()


def test_arrays_of_a_plan_are_views_that_keep_it_alive() -> None:
    plan = Plan(Router(1000, 10, 2).route(), 10)
    first: Any = plan.slots
    assert first.base is plan
    assert np.shares_memory(first, plan.slots)
    expected = first.copy()
    blocks = plan.blocks(16)
    padded, expected_padded = blocks.slots, blocks.slots.copy()
    del plan, blocks
    assert np.array_equal(first, expected)
    assert np.array_equal(padded, expected_padded)
    with pytest.raises(ValueError, match="read-only"):
        first[0] = 1
    with pytest.raises(ValueError, match="cannot set WRITEABLE"):
        first.flags.writeable = True


def test_enforcement_in_place() -> None:
    routes = np.array([[0, 1], [0, 1]], dtype=np.int32)
    assert enforce_capacity(routes, [1, 2], out=routes) is routes
    assert routes.tolist() == [[0, 1], [-1, 1]]
    other = np.empty_like(routes)
    assert enforce_capacity(routes, [0, 1], out=other) is other
    assert other.tolist() == [[-1, 1], [-1, -1]]
    assert routes.tolist() == [[0, 1], [-1, 1]]


@pytest.mark.parametrize("dtype", [np.int32, np.uint32, np.int64])
def test_ids_are_read_in_place(dtype: Any) -> None:
    ids = np.zeros(1_000_000, dtype=dtype)
    calls: list[Callable[[], object]] = [
        lambda: phase_router.compute_loads(ids, 1),
        lambda: enforce_capacity(ids, [10], out=ids),
        lambda: Plan(ids, 1).counts,  # the plan's own memory is not NumPy's
    ]
    for call in calls:
        tracemalloc.start()
        call()
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < ids.nbytes / 10


def test_ranks_carry_on() -> None:
    replicas, ranks = Replicas([[2, 1]]), np.zeros(1, dtype=np.uint64)
    parts = [replicas.split_by_rank([0] * 4, ranks) for _ in range(3)]
    assert ranks.tolist() == [12]
    assert np.array_equal(np.concatenate(parts), replicas.split_by_rank([0] * 12))
    assert np.bincount(np.concatenate(parts)).tolist() == [8, 4]


# --- threads and processes ------------------------------------------------------------


def test_one_router_on_many_threads() -> None:
    for router in ROUTERS:
        expected = router.route()
        with ThreadPoolExecutor(16) as threads:
            for routes in threads.map(lambda _, router=router: router.route(), range(64)):
                assert np.array_equal(routes, expected)


def bits(n: int) -> Any:
    return phase_router.build_bits(np.full(n, n // 2), n)


def long_calls() -> dict[str, Callable[[], object]]:
    # Into memory that is there already: NumPy itself lets go of the lock where it makes or copies large arrays.
    words, ids = bits(4096), np.zeros((500_000, 4), dtype=np.int32)
    router = Router(4096, 4096, 8, density=0.3, sampling="algorithm_r", isa="scalar")
    exact = ExactRouter(500_000, np.ones(64), 4)
    weights, shares = np.arange(1.0, 100_000), [[65_535, 1]] * 4
    gate, scores, weighed = Gate(64, 4), np.zeros((20_000, 64), np.float32), np.zeros((20_000, 4), np.float32)
    stream, out, caps = StreamRouter(np.ones(64), 4), ids.copy(), np.full(64, 10)
    room = np.full(64, 625)
    return {
        "drop-in": lambda: phase_router_rs.phase_router_auto(words, words, 4096, 8, 1),
        "router": lambda: router.route(out=out[:8192].reshape(4096, 8)),
        "exact": lambda: exact.route(out=out),
        "stream": lambda: stream.route_rows(0, 500_000, out=out),
        "make a router": lambda: Router(200_000, 64),
        "make an exact router": lambda: ExactRouter(10_000, weights, 4),
        "make a stream router": lambda: StreamRouter(weights, 4),
        "quotas": lambda: phase_router.quotas(weights, 10_000, 4),
        "degrees": lambda: phase_router.degrees(weights, 0.3, 1000),
        "replicas": lambda: Replicas(shares),
        "gate": lambda: gate.choose(scores, out[:20_000], weighed),
        "assign": lambda: phase_router.assign(scores, room, 2),
        "certificate": lambda: phase_router.certificate_bound(scores, room, 2, room, 40_000),
        "plan": lambda: Plan(ids, 1),
        "capacity": lambda: enforce_capacity(ids, caps, policy="reroute", out=ids),
        "loads": lambda: phase_router.compute_loads(ids, 64),
        "hash": lambda: phase_router.weighted_rendezvous(2000, np.ones(64)),
    }


@pytest.mark.parametrize("name", long_calls())
def test_the_interpreter_is_free_meanwhile(name: str) -> None:
    # While nobody is asked to give the lock back, this thread can see `inside` only if the call itself let go of it.
    inside = seen = False
    call = long_calls()[name]

    def work() -> None:
        nonlocal inside
        while not seen and time.monotonic() < deadline:
            inside = True
            call()
            inside = False

    interval, deadline = sys.getswitchinterval(), time.monotonic() + 20
    sys.setswitchinterval(100)
    try:
        thread = threading.Thread(target=work)
        thread.start()
        while not seen and thread.is_alive():
            seen = inside
            time.sleep(0)
        thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert seen


def digest() -> int:
    routes = Router(50_000, 100, 4).route()
    exact = ExactRouter(200_000, np.arange(1, 100), 4).route()
    chosen, weights = Gate(100, 4).choose(np.sin(np.arange(10**6, dtype=np.float32)).reshape(-1, 100))
    assigned = phase_router.assign(np.cos(np.arange(2**18, dtype=np.float32)).reshape(-1, 64), [64] * 64, 1)
    parts = [routes, exact, Plan(routes, 100).slots, chosen, weights, assigned.ids, assigned.prices]
    return hash(tuple(part.tobytes() for part in parts))


def digest_in_a_grandchild() -> tuple[int, int]:
    here = digest()
    with multiprocessing.get_context("fork").Pool(1) as pool:
        return here, pool.apply_async(digest).get(timeout=120)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_has_threads() -> None:
    expected = digest()  # on the pool of this process, whose threads a child has not
    with multiprocessing.get_context("fork").Pool(2) as pool:
        results = [pool.apply_async(digest) for _ in range(4)]
        assert [result.get(timeout=120) for result in results] == [expected] * 4
    process = multiprocessing.get_context("fork").Process(target=digest_in_a_grandchild)
    process.start()
    process.join(timeout=120)
    assert process.exitcode == 0


def test_the_environment_chooses_the_instruction_set() -> None:
    program = "import phase_router; print(phase_router.Router(9, 9).kernels)"
    run = [sys.executable, "-c", program]
    scalar = subprocess.run(run, env={**os.environ, "PHASE_ROUTER_ISA": "scalar"}, capture_output=True, check=True)
    assert scalar.stdout.split() == [b"scalar"]
    unknown = subprocess.run(run, env={**os.environ, "PHASE_ROUTER_ISA": "mmx"}, capture_output=True, check=False)
    assert b'ValueError: unknown instruction set "mmx"' in unknown.stderr


# --- copies -----------------------------------------------------------------------------


@pytest.mark.parametrize("router", [*ROUTERS, StreamRouter([0.5, 2, 1], 2, 9)], ids=repr)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_routers_are_pickled(router: Any, protocol: int) -> None:
    again = pickle.loads(pickle.dumps(router, protocol))
    assert type(again) is type(router)
    assert repr(again) == repr(router)
    assert np.array_equal(routes_of(again), routes_of(router))
    assert copy.copy(router) is router
    assert copy.deepcopy([router])[0] is router


def test_a_pickle_keeps_the_number_of_threads() -> None:
    routers: list[Any] = [Router(9, 9, threads=2), ExactRouter(9, [1], threads=2), StreamRouter([1], threads=2)]
    routers.append(Gate(9, 2, threads=2))
    for router in routers:
        # No result depends on it.
        assert pickle.loads(pickle.dumps(router)).__reduce__()[0].keywords["threads"] == 2


def test_a_pickle_leaves_the_instruction_set_behind() -> None:
    routers: list[tuple[Any, Any]] = [
        (Router(9, 9), Router(9, 9, isa="scalar")),
        (ExactRouter(9, [1]), ExactRouter(9, [1], isa="scalar")),
        (StreamRouter([1]), StreamRouter([1], isa="scalar")),
        (Gate(9, 2), Gate(9, 2, isa="scalar")),
    ]
    for best, scalar in routers:
        assert scalar.kernels == "scalar"
        assert pickle.loads(pickle.dumps(scalar)).kernels == best.kernels


def test_plans_and_replicas_are_pickled() -> None:
    plan = Plan([[2, 0], [-1, 2]], 5)
    again = pickle.loads(pickle.dumps(plan))
    assert repr(again) == repr(plan) == "Plan(slots=4, filled=3, k=2, targets=5)"
    assert np.array_equal(again.places, plan.places)
    replicas = pickle.loads(pickle.dumps(Replicas([[3, 1], [0, 2]])))
    assert repr(replicas) == "Replicas(targets=2, replicas=4)"
    assert replicas.split_by_rank([0, 0, 0, 0, 1]).tolist() == [0, 0, 0, 1, 3]
    assert copy.deepcopy(plan) is plan


GATES = {
    "Gate(targets=8, k=2, scoring='softmax')": Gate(8, 2),
    "Gate(targets=8, k=2, scoring='sigmoid', bias=..., scale=0.1)": Gate(
        8, 2, scoring="sigmoid", bias=np.arange(8) / 7, scale=0.1
    ),
    "Gate(targets=8, k=4, scoring='logits', groups=(2, 1), group_score='top_two', renormalize=True)": Gate(
        8, 4, scoring="logits", groups=(2, 1), group_score="top_two", renormalize=True
    ),
}


@pytest.mark.parametrize("shown", GATES)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_gates_are_pickled(shown: str, protocol: int) -> None:
    gate = GATES[shown]
    again = pickle.loads(pickle.dumps(gate, protocol))
    assert repr(again) == repr(gate) == shown
    logits = np.random.default_rng(1).standard_normal((100, 8), dtype=np.float32)
    for array, expected in zip(again.choose(logits), gate.choose(logits), strict=True):
        assert array.tobytes() == expected.tobytes()
    assert copy.copy(gate) is gate
    assert copy.deepcopy([gate])[0] is gate


def test_other_streams_same_positions() -> None:
    router = Router(500, 50, 4, 3)
    other = router.with_sampling_seed(2**63)
    assert (other.seed, other.sampling_seed) == (3, 2**63)
    assert repr(other) == f"Router(rows=500, targets=50, k=4, seed=3, sampling_seed={2**63}, sampling='floyd')"
    assert not np.array_equal(other.route(), router.route())
    assert np.array_equal(other.with_sampling_seed(3).route(), router.route())
    by_hand = Router(500, 50, 4, 2**63, permutations=phase_router.permutations(500, 50, 3))
    assert np.array_equal(other.route(), by_hand.route())


# --- arguments --------------------------------------------------------------------------


def test_arguments_of_every_kind() -> None:
    expected = Router(6, [1, 2, 3], 2, 5).route()
    kinds: list[tuple[Any, Any]] = [
        (np.int32(6), (1, 2, 3)),
        (np.uint8(6), np.array([1, 2, 3], dtype=np.int16)),
        (np.array(6), range(1, 4)),
        (6, np.array([1, 2, 3], dtype=np.float32)),
    ]
    for sources, targets in kinds:
        assert np.array_equal(Router(sources, targets, np.uint8(2), seed=np.uint64(5)).route(), expected)
    expected = Router(6, [1, 2, 3], 2, 5, density=0.5).route()
    weighted: list[Any] = [[1] * 6, np.ones(12)[::2], np.ones(6, dtype=">f8"), (2,) * 6]
    for sources in weighted:
        assert np.array_equal(Router(sources, np.array([1, 2, 3]), 2, 5, density=np.float32(0.5)).route(), expected)
    assert Router(0, [1, 2]).route().shape == (0, 1)
    assert Router(3, 0, 2).route().tolist() == [[-1, -1]] * 3
    assert Router(3, 3, 0).route().shape == (3, 0)
    assert Router([], [], density=0.3).route().shape == (0, 1)
    assert ExactRouter(0, [1]).route().shape == (0, 1)
    assert Plan(np.empty((0, 2), dtype=np.int32), 0).counts.shape == (0,)
    assert Plan([], 3).counts.tolist() == [0, 0, 0]
    assert Plan(np.array([0, 2**32 - 1, 1], dtype=np.uint32), 2).empty_slots.tolist() == [1]


words = np.zeros(4, dtype=np.uint64)
matrix = words.reshape(4, 1)
four = np.arange(4)
PLAN = Plan([[1, 0], [1, -1]], 2)
ROWS = np.arange(4, dtype=np.float32).reshape(2, 2)
W = np.ones((2, 2), dtype=np.float32)
GATE = Gate(2, 1)
IDS = np.full((2, 1), 7, dtype=np.int32)


def locked(*shape: int) -> Any:
    array = np.ones(shape, dtype=np.float32)
    array.flags.writeable = False
    return array


ERRORS: list[tuple[Callable[[], object], type[Exception], str]] = [
    # Drop-in.
    (
        lambda: phase_router_rs.phase_router(words.astype(np.int64), words, 4, 1, 1, four, four, 0),
        TypeError,
        r"s_bits has dtype int64, but it must have uint64: convert it with s_bits\.astype\(numpy\.uint64\)",
    ),
    (
        lambda: phase_router_rs.phase_router([0] * 4, words, 4, 1, 1, four, four, 0),  # type: ignore[arg-type]
        TypeError,
        "s_bits must be a NumPy array of uint64, not list",
    ),
    (
        lambda: phase_router_rs.phase_router(words, np.zeros(8, dtype=np.uint64)[::2], 4, 1, 1, four, four, 0),
        ValueError,
        r"t_bits is not contiguous in memory: pass numpy\.ascontiguousarray\(t_bits\)",
    ),
    (
        lambda: phase_router_rs.phase_router(words, words, 5, 1, 1, four, four, 0),
        ValueError,
        "s_bits has 4 elements, but 5 are needed",
    ),
    (
        lambda: phase_router_rs.phase_router(words, words, 4, 0, 1, four, four, 0),
        ValueError,
        "nb_words.* has 0 elements, but 1 are needed",
    ),
    (
        lambda: phase_router_rs.phase_router(words, words, 4, 1, 1, [0, 1, 2, 2], four, 0),
        ValueError,
        "col_perm_s has the entry 2 twice, at 2 and at 3",
    ),
    (
        lambda: phase_router_rs.phase_router(words, words, 4, 1, 1, four, [0, 1, 2, 4], 0),
        ValueError,
        r"col_perm_t\[3\] is 4, but the entries of a permutation of 4 are 0\.\.4",
    ),
    (
        lambda: phase_router_rs.phase_router(words, words, 4, 1, 1, four - 1, four, 0),
        ValueError,
        r"col_perm_s\[0\] is -1, but it must be between 0",
    ),
    (
        lambda: phase_router_rs.phase_router(words, words, 4, 1, 1, four / 2, four, 0),
        TypeError,
        "col_perm_s has dtype float64, but it must hold integers",
    ),
    (
        lambda: phase_router_rs.phase_router_auto(words, words, 4, -1, 0),
        ValueError,
        "k is -1, but it must be between 0",
    ),
    (lambda: phase_router_rs.phase_router_auto(words, words, 4, 1, -1), ValueError, "seed is -1"),
    (lambda: phase_router_rs.phase_router_auto(words, words, 4, 1, 2**64), ValueError, "seed is 18446744073709551616"),
    (lambda: phase_router_rs.phase_router_auto(words, words, 4, 1.5, 0), TypeError, "k must be an integer, not float"),  # type: ignore[arg-type]
    (lambda: phase_router_rs.phase_router_auto(words, words, 2**40, 1, 0), ValueError, "s_bits has 4 elements, but"),
    (lambda: phase_router_rs.phase_router_auto(words, words, 4, 2**60, 0), ValueError, r"rows \* fan_out is"),
    # Routers.
    (lambda: Router(3, [1, -1]), ValueError, r"targets\[1\] is -1, but it must be finite and not negative"),
    (lambda: Router([1, np.nan], 3, density=0.3), ValueError, r"sources\[1\] is NaN, but it must be finite"),
    (lambda: Router([1, 2], 3), ValueError, "sources have weights, which need a density"),
    (lambda: Router(3, [1, np.inf], density=0.3), ValueError, r"targets\[1\] is inf, but it must be finite"),
    (lambda: Router(3, 2**31), ValueError, "targets is 2147483648, but at most 2147483647"),
    (lambda: Router(3, 3, threads=-1), ValueError, "threads is -1"),
    (lambda: Router(3, [0, 0]), ValueError, "targets add up to 0, but shares need a finite sum above zero"),
    (lambda: Router(3, [[1, 2], [3, 4]]), ValueError, r"targets has shape \(2, 2\), but it must have one dimension"),
    (lambda: Router(3, ["a", "b"]), TypeError, "targets has dtype <U1, but it must hold real numbers"),
    (lambda: Router(3, [{}, 1]), TypeError, r"targets\[0\] must be a real number, not dict"),  # type: ignore[arg-type]
    (lambda: Router(3.5, 3), TypeError, "sources must be an integer, not float"),
    (lambda: Router(2**31, 3), ValueError, "sources is 2147483648, but at most 2147483647"),
    (lambda: Router(3, 3, density=1.5), ValueError, "density is 1.5, but it must be between 0 and 1"),
    (lambda: Router(3, 3, sampling="x"), ValueError, "sampling is \"x\", but it must be 'floyd' or 'algorithm_r'"),  # type: ignore[arg-type]
    (lambda: Router(3, 3, isa="mmx"), ValueError, 'unknown instruction set "mmx"; the names are scalar, sse2'),  # type: ignore[arg-type]
    (lambda: Router(3, 3, permutations=four), TypeError, r"permutations must be a pair"),  # type: ignore[arg-type]
    (lambda: Router(3, 4, permutations=(four, four)), ValueError, "tau has 4 elements, but 3 are needed"),
    (lambda: Router(4, 4, permutations=(four, four * 0)), ValueError, "permutations, tau: .* has the entry 0 twice"),
    (
        lambda: Router(4, 4, 1).route_rows(2, 5),
        ValueError,
        r"rows 2\.\.5 were asked for, but the problem has rows 0\.\.4",
    ),
    (lambda: Router(4, 4, 1).route_rows(3, 2), ValueError, r"rows 3\.\.2"),
    (lambda: Router(4, 4, 1).route_rows(-1, 2), ValueError, "start is -1"),
    (
        lambda: Router.from_degrees([5], [1, 1]),
        ValueError,
        "degree of source 0 is 5, but its arc lies on a ring of 2",
    ),
    (lambda: Router.from_degrees([0.5], [1, 1]), TypeError, "source_degrees has dtype float64"),
    (lambda: Router.from_degrees([2**33], [1]), ValueError, r"source_degrees\[0\] is 8589934592, but it must"),
    (lambda: Router.from_bits(words, words), ValueError, r"source_bits has shape \(4,\), but it must have a row of"),
    (lambda: Router.from_bits(matrix, matrix[:, :0]), ValueError, "target_bits has 0 elements, but 4 are needed"),
    (lambda: ExactRouter(3, [1, 1], limits=[1]), ValueError, "limits has 1 elements, but 2 are needed"),
    (lambda: ExactRouter(3, [1, 1], batches=4), ValueError, "4 batches were asked for, but there can be 1 to 3"),
    (lambda: ExactRouter(3, [1, 1], batches=-1), ValueError, "batches is -1"),
    (lambda: ExactRouter([1.5], [1, 1]), TypeError, "sources has dtype float64, but it must hold integers"),
    (lambda: ExactRouter(3, [1, np.inf]), ValueError, r"capacities\[1\] is inf"),
    (lambda: ExactRouter.from_quotas(3, [4]), ValueError, "the quota of target 0 is 4"),
    (lambda: ExactRouter([2**63, 2**63], [1]), ValueError, "the sum of the weights"),
    (lambda: ExactRouter(3, [1]).route_one(3), ValueError, r"rows 3\.\.4"),
    (lambda: StreamRouter([]).route_rows(5, 4), ValueError, r"rows 5\.\.4"),
    (lambda: StreamRouter([-1]), ValueError, r"capacities\[0\] is -1"),
    # After routing.
    (lambda: Plan([[0, 3]], 3), ValueError, r"slot 1 holds target 3, but it must be -1 or in 0\.\.3"),
    (lambda: Plan([[0, -2]], 3), ValueError, "slot 1 holds target -2"),
    (lambda: Plan([[0, 2**40]], 3), ValueError, "slot 1 of ids holds 1099511627776, which is not a target id"),
    (lambda: Plan([[0.0]], 3), TypeError, "ids has dtype float64, but it must hold integers"),
    (lambda: Plan(np.zeros((1, 1, 1), dtype=np.int32), 3), ValueError, "ids have 3 dimensions"),
    (lambda: Plan([[0]], 3).blocks(0), ValueError, "block_size is 0"),
    (lambda: Plan([[4]], 2, map=[0, 1, -1]), ValueError, r"slot 0 holds target 4, but it must be -1 or in 0\.\.3"),
    (lambda: Plan([[0]], 2, map=[0, 2]), ValueError, r"map\[1\] is 2, but it must be -1 or in 0\.\.2"),
    (lambda: Plan([[0]], 2, map=np.array([2**40])), ValueError, r"map\[0\] is 2147483647, but it must be"),
    (lambda: Plan([[0]], 2, map=[0.5]), TypeError, "map has dtype float64"),
    (lambda: PLAN.gather_rows(cast(Any, [[1.0]])), TypeError, "x must be a NumPy array, not list"),
    (lambda: PLAN.gather_rows(np.zeros(())), ValueError, "x has no rows"),
    (lambda: PLAN.gather_rows(ROWS[:1]), ValueError, "x has 1 rows, but the plan has 2 sources"),
    (lambda: PLAN.gather_rows(ROWS.astype(object)), TypeError, "x has dtype object, but its elements must be numbers"),
    (lambda: PLAN.gather_rows(ROWS.astype("U3")), TypeError, "x has dtype <U3"),
    (lambda: PLAN.gather_rows(np.zeros((2, 4))[:, ::2]), ValueError, r"x is not contiguous in memory"),
    (lambda: PLAN.gather_rows(np.ma.masked_equal(ROWS, 0)), ValueError, "x has masked elements"),
    (lambda: PLAN.gather_rows(ROWS, cast(Any, [1.0])), TypeError, "out must be a NumPy array of float32, not list"),
    (lambda: PLAN.gather_rows(ROWS, ROWS), ValueError, r"out has shape \(2, 2\), but it must have \(3, 2\)"),
    (
        lambda: PLAN.gather_rows(ROWS, cast(Any, np.zeros((3, 2)))),
        TypeError,
        "out has dtype float64, but it must have float32",
    ),
    (lambda: PLAN.gather_rows(ROWS, locked(3, 2)), ValueError, "out is read-only"),
    (lambda: PLAN.gather_rows(ROWS, np.zeros((2, 3), np.float32).T), ValueError, "out is not contiguous"),
    (lambda: PLAN.combine(ROWS, W), ValueError, "y has 2 rows, but the plan has 3 filled slots"),
    (lambda: PLAN.combine(np.zeros((3, 2)), W), TypeError, "y has dtype float64, but it must have float32, float16 or"),
    (lambda: PLAN.combine(np.zeros((3, 2), ">f4"), W), TypeError, "y has dtype >f4, but it must have float32"),
    (lambda: PLAN.combine(np.zeros((3, 2), "u2"), W), TypeError, "y has dtype uint16, but it must have float32"),
    (lambda: PLAN.combine(locked(3, 2), W[:1]), ValueError, "weights has 2 elements, but 4 are needed"),
    (
        lambda: PLAN.combine(locked(3, 2), cast(Any, W.astype("f8"))),
        TypeError,
        "weights has dtype float64, but it must have float32",
    ),
    (lambda: PLAN.combine(locked(3, 2), W, locked(2, 2)), ValueError, "out is read-only"),
    (
        lambda: PLAN.combine(locked(3, 2), W, locked(2, 3)),
        ValueError,
        r"out has shape \(2, 3\), but it must have \(2, 2\)",
    ),
    (lambda: PLAN.combine(locked(3, 2), W, order=cast(Any, "row")), ValueError, 'order is "row", but it must be'),
    (lambda: PLAN.permute(np.arange(3)), ValueError, "values has 3 elements, but 4 are needed"),
    (lambda: PLAN.permute(np.arange(4), np.arange(4)), ValueError, r"out has shape \(4,\), but it must have \(3,\)"),
    # The gate.
    (lambda: Gate(3, 4), ValueError, "k is 4, but at most 3 is served"),
    (lambda: Gate(2**31, 1), ValueError, "targets is 2147483648, but at most 2147483647"),
    (lambda: Gate(3, 1.5), TypeError, "k must be an integer, not float"),  # type: ignore[arg-type]
    (lambda: Gate(3, 1, threads=-1), ValueError, "threads is -1"),
    (lambda: Gate(3, 1, isa="mmx"), ValueError, 'unknown instruction set "mmx"'),  # type: ignore[arg-type]
    (lambda: Gate(3, 1, scoring=cast(Any, "relu")), ValueError, "scoring is \"relu\", but it must be 'softmax' or"),
    (lambda: Gate(3, 1, bias=[1, 2]), ValueError, "bias has 2 elements, but 3 are needed"),
    (lambda: Gate(2, 1, bias=[0, np.nan]), ValueError, "the bias of target 1 is NaN, but it must be finite or -inf"),
    (lambda: Gate(2, 1, bias=[np.inf, 0]), ValueError, "the bias of target 0 is inf, but it must be finite or -inf"),
    (lambda: Gate(2, 1, bias=[[0, 0]]), ValueError, r"bias has shape \(1, 2\), but it must have one dimension"),
    (lambda: Gate(2, 1, scale=np.nan), ValueError, "scale is NaN, but it must be finite"),
    (lambda: Gate(2, 1, scale=1e39), ValueError, "scale is inf, but it must be finite"),
    (lambda: Gate(9, 1, groups=cast(Any, 3)), TypeError, "groups must be a pair"),
    (lambda: Gate(9, 1, groups=(0, 0)), ValueError, "groups is 0, but it must be a divisor of the number of targets"),
    (lambda: Gate(9, 1, groups=(2, 1)), ValueError, "groups is 2, but it must be a divisor of the number of targets"),
    (lambda: Gate(9, 1, groups=(3, 4)), ValueError, "groups kept is 4, but at most 3"),
    (lambda: Gate(9, 4, groups=(3, 1)), ValueError, "k is 4, but at most 3"),
    (lambda: Gate(9, 1, groups=(3, -1)), ValueError, "groups kept is -1, but it must be between 0"),
    (
        lambda: Gate(9, 1, groups=(9, 1), group_score="top_two"),
        ValueError,
        "targets per group is 1, but it must be at least 2 for TopTwo",
    ),
    (lambda: Gate(9, 1, groups=(3, 1), group_score=cast(Any, "sum")), ValueError, 'group_score is "sum", but it must'),
    (lambda: Gate(9, 1, group_score="top_two"), ValueError, "group_score is for groups: pass groups="),
    (lambda: GATE.choose(cast(Any, [[1.0]])), TypeError, "logits must be a NumPy array, not list"),
    (lambda: GATE.choose(np.zeros((2, 2))), TypeError, "logits has dtype float64, but it must have float32, float16"),
    (lambda: GATE.choose(ROWS.astype(">f4")), TypeError, "logits has dtype >f4, but it must have float32"),
    (lambda: GATE.choose(ROWS.astype("u2")), TypeError, "logits has dtype uint16, but it must have float32"),
    (
        lambda: GATE.choose(ROWS[:, :1].copy()),
        ValueError,
        r"logits have shape \(2, 1\), but they must have shape \(N, 2\)",
    ),
    (lambda: GATE.choose(ROWS[0]), ValueError, r"logits have shape \(2,\), but they must have shape \(N, 2\)"),
    (lambda: GATE.choose(ROWS.T), ValueError, "logits is not contiguous in memory"),
    (lambda: GATE.choose(np.ma.masked_equal(ROWS, 0)), ValueError, "logits has masked elements"),
    (lambda: GATE.choose(ROWS, cast(Any, [[1], [2]])), TypeError, "ids must be a NumPy array of int32, not list"),
    (lambda: GATE.choose(ROWS, cast(Any, IDS.astype("i8"))), TypeError, "ids has dtype int64, but it must have int32"),
    (lambda: GATE.choose(ROWS, IDS[:1]), ValueError, r"ids has shape \(1, 1\), but it must have \(2, 1\)"),
    (lambda: GATE.choose(ROWS, IDS, locked(2, 1)), ValueError, "weights is read-only"),
    (lambda: GATE.choose(ROWS, IDS, W), ValueError, r"weights has shape \(2, 2\), but it must have \(2, 1\)"),
    (lambda: GATE.choose(ROWS, IDS, W[:, :1]), ValueError, "weights is not contiguous"),
    (
        lambda: GATE.choose(ROWS, IDS, cast(Any, np.ones((2, 1)))),
        TypeError,
        "weights has dtype float64, but it must have float32",
    ),
    (lambda: Plan([[0]], 3).slots_of(3), ValueError, r"target is 3, but the plan has the targets 0\.\.3"),
    (lambda: Replicas([[0, 0]]), ValueError, "target 0 has no replica of positive share"),
    (lambda: Replicas([[1, -1]]), ValueError, r"shares\[0\]\[1\] is -1"),
    (lambda: Replicas([[1]]).split_by_rank([1]), ValueError, "slot 0 holds target 1"),
    (lambda: Replicas([[1]]).split_by_rank([0], np.zeros(1)), TypeError, "ranks has dtype float64"),  # type: ignore[arg-type]
    (lambda: Replicas([[1]]).split_by_counter([[0]], [1, 2]), ValueError, "counters has 2 elements, but 1 are needed"),
    (lambda: Replicas([[1]]).replicas_of(1), ValueError, "target is 1"),
    (lambda: enforce_capacity([0, 5], [1, 1]), ValueError, "slot 1 holds target 5"),
    (lambda: enforce_capacity([0], [1], policy="best"), ValueError, "policy is 'best'"),  # type: ignore[call-overload]
    (lambda: enforce_capacity([0], [1], policy="score"), ValueError, "scores are for policy='score'"),
    (lambda: enforce_capacity([0], [1], scores=[1]), ValueError, "scores are for policy='score'"),
    (
        lambda: enforce_capacity([0], [1], policy="score", scores=[np.nan]),
        ValueError,
        r"scores\[0\] is not a number",
    ),
    (lambda: enforce_capacity([0], [np.nan]), ValueError, r"caps\[0\] is not a number"),
    (lambda: enforce_capacity([[0]], [1], out=np.zeros(1, dtype=np.int32)), ValueError, "out has shape"),
    (lambda: enforce_capacity(four, [1], out=np.zeros(4, dtype=np.int32)), TypeError, "out has dtype int32, but the"),
    (lambda: enforce_capacity([0], [1], out=np.zeros(1)), TypeError, "out has dtype float64"),  # type: ignore[arg-type]
    (lambda: phase_router.compute_loads([3], 3), ValueError, "slot 0 holds target 3"),
    (lambda: phase_router.load_stats([]), ValueError, "loads has no elements"),
    (lambda: phase_router.load_stats([1], [1, 2]), ValueError, "capacities have shape"),
    (lambda: phase_router.make_hard_caps([1], 1, 1, np.inf), ValueError, "headroom is inf"),
    (lambda: phase_router.route(n=-1), ValueError, "n is -1, but it must be between 0 and 2147483647"),
    (lambda: phase_router.route(n=1.5), TypeError, "n must be an integer, not float"),  # type: ignore[arg-type]
    (lambda: phase_router.route([1, -1]), ValueError, r"source_weights\[1\] is -1.0"),
    (lambda: phase_router.route(target_capacities=[0]), ValueError, "target_capacities add up to 0, but"),
    (lambda: phase_router.route(density=2), ValueError, "density is 2"),
    (lambda: phase_router.build_bits([np.nan], 4), ValueError, r"ones_per_row\[0\] is not a number"),
    (lambda: phase_router.batch_quotas([1], 1, 1, 2, 2), ValueError, "batch 2 was asked for"),
]


@pytest.mark.parametrize(("call", "error", "message"), ERRORS, ids=[message for _, _, message in ERRORS])
def test_errors_say_what_to_mend(call: Callable[[], object], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message) as raised:
        call()
    assert raised.type is error


def test_memory_that_cannot_be_had() -> None:
    with pytest.raises(MemoryError):
        StreamRouter([1.0], 1).route_rows(0, 2**56)


# --- documentation ------------------------------------------------------------------------


def documented() -> Iterator[tuple[str, Any]]:
    for module in (phase_router, phase_router_rs):
        yield module.__name__, module
        for name in module.__all__:
            member = getattr(module, name)
            yield f"{module.__name__}.{name}", member
            if inspect.isclass(member):
                for method, value in vars(member).items():
                    if not method.startswith("_"):
                        yield f"{module.__name__}.{name}.{method}", value


@pytest.mark.parametrize(("name", "member"), list(documented()), ids=[name for name, _ in documented()])
def test_documentation(name: str, member: Any) -> None:
    text = inspect.getdoc(member)
    assert text, f"{name} has no documentation"
    test = doctest.DocTestParser().get_doctest(text, {**vars(phase_router), **vars(phase_router_rs)}, name, None, None)
    is_value = inspect.isgetsetdescriptor(member) or inspect.ismodule(member)
    assert test.examples or is_value, f"{name} has no example"
    result = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test)
    assert result.failed == 0
