"""The routers against the plain reading of the contract in oracle.py."""

from __future__ import annotations

import contextlib
import importlib
import pickle
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import oracle
import phase_router_rs
from phase_router import (
    ExactRouter,
    Gate,
    Plan,
    Replicas,
    Router,
    StreamRouter,
    available_isas,
    compute_loads,
    enforce_capacity,
    permutations,
    quotas,
    weighted_rendezvous,
)

SAMPLINGS = ("floyd", "algorithm_r")
seeds = st.integers(0, 2**64 - 1)
sizes = st.integers(0, 80)
settings.register_profile("python", deadline=None, max_examples=150)
settings.load_profile("python")


@st.composite
def problems(draw: st.DrawFn) -> tuple[list[int], list[int], list[int], list[int]]:
    n, e = draw(sizes), draw(sizes)
    sources = draw(st.lists(st.integers(0, e), min_size=n, max_size=n))
    targets = draw(st.lists(st.integers(0, n), min_size=e, max_size=e))
    sigma, tau = draw(st.permutations(range(e))), draw(st.permutations(range(n)))
    return sources, targets, list(sigma), list(tau)


@given(problems(), st.integers(0, 12), seeds, st.sampled_from(SAMPLINGS), st.sampled_from(available_isas()))
def test_routes(problem: Any, k: int, seed: int, sampling: Any, isa: Any) -> None:
    sources, targets, sigma, tau = problem
    router = Router.from_degrees(sources, targets, k, seed, sampling=sampling, permutations=(sigma, tau), isa=isa)
    expected = oracle.route(sources, targets, sigma, tau, k, seed, sampling)
    assert np.array_equal(router.route(), expected)


@given(st.integers(0, 70), st.integers(0, 5), seeds, st.integers(0, 2**32), st.integers(0, 2))
def test_the_drop_in(n: int, k: int, seed: int, bits_seed: int, spare: int) -> None:
    # Random words, so padding bits are set too, and rows may be longer than they need.
    generator, nb_words = np.random.default_rng(bits_seed), (n + 63) // 64 + spare
    bits = generator.integers(0, 2**64, (2, n, nb_words), dtype=np.uint64) & generator.integers(
        0, 2**64, (2, n, nb_words), dtype=np.uint64
    )
    as_bytes = bits.astype("<u8").view(np.uint8).reshape(2, n, 8 * nb_words)
    degrees = np.unpackbits(as_bytes, axis=2, count=n, bitorder="little").sum(axis=2, dtype=np.int64)
    sigma, tau = generator.permutation(n), generator.permutation(n)
    routes = phase_router_rs.phase_router(bits[0], bits[1], n, nb_words, k, sigma, tau, seed)
    assert np.array_equal(routes, oracle.route(degrees[0], degrees[1], sigma, tau, k, seed, "algorithm_r"))
    pair = permutations(n, n, seed)
    auto = phase_router_rs.phase_router_auto(bits[0], bits[1].ravel(), n, k, seed, nb_words=nb_words)
    assert np.array_equal(auto, oracle.route(degrees[0], degrees[1], *pair, k, seed, "algorithm_r"))


@given(problems(), st.integers(0, 6), seeds, st.sampled_from(SAMPLINGS), st.data())
def test_any_range_of_rows(problem: Any, k: int, seed: int, sampling: Any, data: st.DataObject) -> None:
    sources, targets, sigma, tau = problem
    router = Router.from_degrees(sources, targets, k, seed, sampling=sampling, permutations=(sigma, tau))
    stop = data.draw(st.integers(0, len(sources)))
    start = data.draw(st.integers(0, stop))
    expected = oracle.route(sources, targets, sigma, tau, k, seed, sampling)[start:stop]
    assert np.array_equal(router.route_rows(start, stop), expected)


@given(st.integers(1, 70), st.integers(1, 20), st.integers(1, 4), seeds, st.data())
def test_exact_routes_are_a_special_case(n: int, e: int, k: int, seed: int, data: st.DataObject) -> None:
    shares = data.draw(st.lists(st.integers(0, 9), min_size=e, max_size=e).filter(any))
    router = ExactRouter(n, shares, k, seed)
    sigma, tau = permutations(n, e, router.key, keyed=True)
    expected = oracle.route(np.full(n, e), router.quotas, sigma, tau, k, seed, "floyd")
    assert np.array_equal(router.route(), expected)
    assert np.array_equal(compute_loads(router.route(), e), router.quotas)
    assert np.array_equal(router.quotas, quotas(shares, n, k, seed=seed))
    by_table = ExactRouter(n, shares, k, seed, permutations=(sigma, tau))
    assert np.array_equal(by_table.route(), expected)
    row = data.draw(st.integers(0, n - 1))
    assert router.route_one(row) == [target for target in expected[row].tolist() if target >= 0]


@given(st.integers(1, 60), st.integers(1, 12), st.integers(1, 4), seeds, st.data())
def test_batches_are_balanced(n: int, e: int, k: int, seed: int, data: st.DataObject) -> None:
    batches = data.draw(st.integers(1, n))
    router = ExactRouter(n, np.arange(1, e + 1), k, seed, batches=batches)
    assert np.array_equal(compute_loads(router.route(), e), router.quotas)


FILLED: list[tuple[int, Any, int]] = [
    (2048, [1] * 8, 2),
    (2048, 8, 2),
    (11_000, [1, 10], 1),
    (11_000, [1, 10], 2),
    (100, [1, 10, 10**9], 2),
    (1000, [1, 1, 1, 3], 4),
    (50, [0, 5, 0, 1, 1e-15], 3),
    (1, 7, 7),
]


@pytest.mark.parametrize(("n", "targets", "k"), FILLED)
@pytest.mark.parametrize("sampling", SAMPLINGS)
def test_every_slot_is_filled(n: int, targets: Any, k: int, sampling: Any) -> None:
    for seed in range(5):
        routes = Router(n, targets, k, seed, sampling=sampling).route()
        assert (routes >= 0).all()
        assert all(len(set(row)) == k for row in routes.tolist())


@given(
    st.integers(0, 200), st.lists(st.just(0) | st.floats(1e-12, 1e3), max_size=12).filter(any), st.integers(0, 6), seeds
)
def test_slots_are_empty_only_without_targets(n: int, capacities: list[float], k: int, seed: int) -> None:
    routes = Router(n, capacities, k, seed).route()
    able = sum(capacity > 0 for capacity in capacities)
    assert ((routes >= 0).sum(axis=1) == min(k, able)).all()
    assert set(routes.ravel().tolist()) <= {-1, *np.flatnonzero(np.asarray(capacities)).tolist()}


def test_loads_follow_capacity_on_average() -> None:
    capacities = np.array([1, 2, 3, 4, 10])
    loads = sum(compute_loads(Router(2000, capacities, 1, seed).route(), 5) for seed in range(50)) / 50
    assert np.abs(loads / 2000 - capacities / 20).max() < 0.01


@given(st.lists(st.integers(0, 50), min_size=1, max_size=60), st.integers(1, 8), st.integers(1, 4), seeds)
def test_weighted_sources(weights: list[int], e: int, k: int, seed: int) -> None:
    router = ExactRouter(weights, np.ones(e), k, seed)
    weights = weights if any(weights) else [1] * len(weights)
    routes = router.route()
    for target, quota in enumerate(router.quotas.tolist()):
        load = int(np.asarray(weights)[(routes == target).any(axis=1)].sum())
        assert abs(load - quota) <= max(weights)


@given(st.lists(st.integers(0, 9), min_size=1, max_size=12).filter(any), st.integers(1, 4), seeds, st.data())
def test_streams(shares: list[int], k: int, seed: int, data: st.DataObject) -> None:
    router = StreamRouter(shares, k, seed)
    start = data.draw(st.integers(0, 2**62))
    routes = router.route_rows(start, start + 40)
    assert [router.route_one(start + i) for i in range(40)] == [[c for c in row if c >= 0] for row in routes.tolist()]
    assert all(len(set(row)) == len(row) for row in map(router.route_one, range(start, start + 40)))


def test_rendezvous_follows_capacity() -> None:
    capacities = np.array([0, 1, 2, 4, 5e-324])
    routes = weighted_rendezvous(20_000, capacities, 1, 3)
    assert np.abs(compute_loads(routes, 5) / 20_000 - capacities / 7).max() < 0.02
    best_two = weighted_rendezvous(20_000, capacities, 2, 3)
    assert np.array_equal(best_two[:, :1], routes)
    assert weighted_rendezvous(2, [0, 1], 3).tolist() == [[1, -1, -1]] * 2
    assert weighted_rendezvous(2, [], 1).tolist() == [[-1]] * 2


@pytest.mark.parametrize("factor", [0.5, 2.0**1000, 2.0**-1070, 1e307, 3])
def test_rendezvous_knows_no_common_factor(factor: float) -> None:
    capacities = np.array([1.0, 3.0, 4.0])
    assert np.array_equal(weighted_rendezvous(5000, capacities * factor, 2), weighted_rendezvous(5000, capacities, 2))


def unmix(word: int) -> int:
    """The inverse of the finalizer of SplitMix64."""
    for shift, factor in ((31, 0x94D049BB133111EB), (27, 0xBF58476D1CE4E5B9), (30, 1)):
        word ^= word >> shift ^ word >> 2 * shift
        word = word * pow(factor, -1, 2**64) % 2**64
    return word


def test_rendezvous_at_the_ends_of_the_hash() -> None:
    # The hash of row 0 and target 0 is mix(mix(seed)): all ones is the best score there is, all zeros the worst.
    assert weighted_rendezvous(1, [1, 1e9], 1, unmix(unmix(2**64 - 1))).tolist() == [[0]]
    assert weighted_rendezvous(1, [1e9, 1], 1, unmix(unmix(0))).tolist() == [[0]]
    assert weighted_rendezvous(1, [1, 1], 1, unmix(unmix(0))).tolist() == [[1]]


ids = st.lists(st.integers(-1, 9), max_size=60)
ID_DTYPES = (np.int32, np.uint32, np.int64)


@given(ids, st.integers(1, 5), st.sampled_from([np.int32, np.int64, np.int16]), st.integers(0, 3))
def test_plans(flat: list[int], k: int, dtype: Any, threads: int) -> None:
    array = np.array(flat[: len(flat) // k * k], dtype=dtype).reshape(-1, k)
    plan = Plan(array, 10, threads=threads)
    order = np.argsort(array.ravel(), kind="stable")
    empty = np.count_nonzero(array < 0)
    assert np.array_equal(plan.slots, order[empty:])
    assert np.array_equal(plan.empty_slots, order[:empty])
    assert np.array_equal(plan.counts, compute_loads(array, 10))
    assert np.array_equal(plan.offsets, np.concatenate([[0], np.cumsum(plan.counts)]))
    assert np.array_equal(plan.sources, plan.slots // k)
    assert np.array_equal(plan.places[plan.slots], np.arange(plan.filled))
    for target in range(10):
        assert np.array_equal(plan.slots_of(target), np.flatnonzero(array.ravel() == target))
        assert np.array_equal(plan.sources_of(target), np.flatnonzero(array.ravel() == target) // k)
    blocks = plan.blocks(4)
    assert len(blocks.slots) == 4 * len(blocks)
    for block, target in enumerate(blocks.targets):
        slots = blocks.slots[4 * block : 4 * block + 4]
        slots = slots[slots != blocks.sentinel]
        assert (array.ravel()[slots] == target).all()
    assert blocks.padding == np.count_nonzero(blocks.slots == blocks.sentinel)


FLOATS: list[Any] = [np.dtype(np.float32), np.dtype(np.float16)]
with contextlib.suppress(ImportError):  # bfloat16, if it is there
    FLOATS.append(np.dtype(importlib.import_module("ml_dtypes").bfloat16))


@given(ids, st.integers(1, 9), st.integers(0, 40), st.sampled_from(FLOATS), st.integers(0, 2**32))
def test_rows_there_and_back(flat: list[int], k: int, width: int, dtype: Any, seed: int) -> None:
    array = np.array(flat[: len(flat) // k * k], dtype=np.int32).reshape(-1, k)
    plan, generator = Plan(array, 10), np.random.default_rng(seed)
    x = generator.standard_normal((len(array), width)).astype(dtype)
    y = plan.gather_rows(x)
    assert y.dtype == dtype
    assert y.shape == (plan.filled, width)
    assert y.tobytes() == x[plan.sources].tobytes()
    weights = generator.standard_normal(array.shape, dtype=np.float32)
    orders: list[tuple[Any, Any]] = [("target", plan.slots), ("slot", np.sort(plan.slots))]
    for order, slots in orders:
        sums = np.zeros(x.shape, dtype=np.float32)
        for slot in slots:
            sums[slot // k] += weights.ravel()[slot] * y[plan.places[slot]].astype(np.float32)
        out = plan.combine(y, weights, order=order)
        assert out.dtype == dtype
        assert out.tobytes() == sums.astype(dtype).tobytes()
        kept = np.full_like(x, 7)
        assert plan.combine(y, weights, kept, order=order) is kept
        assert kept.tobytes() == out.tobytes()
    kept = np.full_like(y, 7)
    assert plan.gather_rows(x, out=kept) is kept
    assert kept.tobytes() == y.tobytes()
    assert np.array_equal(plan.permute(weights), weights.ravel()[plan.slots])
    groups = plan.groups()
    assert [target for target, _ in groups] == np.flatnonzero(plan.counts).tolist()
    assert all(np.array_equal(plan.slots[places], plan.slots_of(target)) for target, places in groups)


@given(ids, st.integers(1, 5), st.lists(st.integers(-1, 3), min_size=10, max_size=10))
def test_plans_of_local_targets(flat: list[int], k: int, local: list[int]) -> None:
    array = np.array(flat[: len(flat) // k * k], dtype=np.int32).reshape(-1, k)
    replaced = np.append(local, -1)[array]
    for dtype in ID_DTYPES:
        plan = Plan(array.astype(dtype), 4, map=np.array(local).astype(dtype))
        assert np.array_equal(plan.places, Plan(replaced, 4).places)
        assert np.array_equal(plan.counts, Plan(replaced, 4).counts)


@pytest.mark.parametrize("dtype", ["int8", "bool", "uint16", "float32", "int64", "datetime64[s]", "complex64"])
def test_elements_that_only_move(dtype: str) -> None:
    plan = Plan([[1, 0], [-1, 1], [0, 1]], 2)
    x = np.arange(3 * 2 * 2).reshape(3, 2, 2).astype(dtype)
    assert np.array_equal(plan.gather_rows(x), x[plan.sources])
    assert np.array_equal(plan.gather_rows(x[:, 0, 0].copy()), x[plan.sources, 0, 0])
    values = np.arange(6).astype(dtype)
    assert np.array_equal(plan.permute(values), values[plan.slots])


def test_rows_of_no_slots() -> None:
    plan = Plan(np.empty((3, 0), dtype=np.int32), 2)
    x, none = np.ones((3, 4), dtype=np.float32), np.empty((3, 0), dtype=np.float32)
    assert plan.gather_rows(x).shape == (0, 4)
    assert plan.combine(x[:0], none).tolist() == [[0] * 4] * 3
    assert len(pickle.loads(pickle.dumps(plan)).combine(x[:0], none)) == 3
    assert plan.groups() == []


@given(st.lists(st.integers(0, 20), min_size=1, max_size=6).filter(any), st.integers(1, 300))
def test_replicas(weights: list[int], slots: int) -> None:
    taken = Replicas([[1], weights]).split_by_rank(np.ones(slots, dtype=np.int32))
    ranks = np.arange(1, slots + 1)
    for replica, weight in enumerate(weights):
        count = np.cumsum(taken == 1 + replica)
        assert (np.abs(count - ranks * weight / sum(weights)) < 1).all()
    counters = np.arange(slots) * 8
    by_counter = Replicas([[1], weights]).split_by_counter(np.ones((slots, 2), dtype=np.int32), counters)
    assert (by_counter[:, 0] == by_counter[:, 1]).all()
    assert all(weights[replica - 1] > 0 for replica in by_counter.ravel().tolist())


@pytest.mark.parametrize("dtype", ID_DTYPES)
def test_ids_of_every_kind(dtype: Any) -> None:
    flat = np.array([3, -1, 0, 3, 3, 1, -1, 2], dtype=np.int64)
    ids = flat.astype(dtype).reshape(4, 2)
    plan = Plan(ids, 4)
    assert np.array_equal(plan.slots, Plan(flat.reshape(4, 2), 4).slots)
    assert plan.empty_slots.tolist() == [1, 6]
    assert compute_loads(ids, 4).tolist() == [1, 1, 1, 3]
    gate = np.arange(16).reshape(4, 4)
    policies: list[Any] = [("score", np.arange(8)), ("reroute_by_score", gate)]
    policies += [(policy, None) for policy in ("position", "choice", "reroute")]
    for policy, scores in policies:
        left = enforce_capacity(ids, [1, 1, 1, 2], policy=policy, scores=scores)
        assert left.dtype == dtype
        expected = enforce_capacity(flat.reshape(4, 2).tolist(), [1, 1, 1, 2], policy=policy, scores=scores)
        assert expected.dtype == np.int32
        assert np.array_equal(left.astype(np.int32), expected)
        out = ids.copy()
        assert enforce_capacity(out, [1, 1, 1, 2], policy=policy, scores=scores, out=out) is out
        assert np.array_equal(out, left)
        other = np.zeros_like(ids)
        assert enforce_capacity(ids, [1, 1, 1, 2], policy=policy, scores=scores, out=other) is other
        assert np.array_equal(other, left)
    replicas = Replicas([[1], [2], [1, 1], [1, 2]])
    for split in (replicas.split_by_rank(ids), replicas.split_by_counter(ids, range(4))):
        assert split.dtype == dtype
    expected = replicas.split_by_rank(flat.tolist())
    assert np.array_equal(replicas.split_by_rank(ids).astype(np.int32).ravel(), expected)
    assert expected.dtype == np.int32
    with pytest.raises(ValueError, match="slot 0 holds target 3"):
        Plan(ids, 3)


def dropped(flat: list[int], caps: list[int], order: list[int]) -> list[int]:
    room, left = list(caps), list(flat)
    for slot in order:
        target = flat[slot]
        if target >= 0:
            room[target] -= 1
            if room[target] < 0:
                left[slot] = -1
    return left


def rerouted_by_score(rows: Any, caps: list[int], gate: Any) -> list[int]:
    kept = np.array(dropped(rows.ravel().tolist(), caps, list(range(rows.size)))).reshape(rows.shape)
    room = np.array(caps) - compute_loads(kept, len(caps))
    for row, slot in np.argwhere((kept < 0) & (rows >= 0)).tolist():
        able = [c for c in range(len(caps)) if room[c] > 0 and c not in kept[row]]
        if able:
            kept[row, slot] = max(able, key=gate[row].__getitem__)
            room[kept[row, slot]] -= 1
    return kept.ravel().tolist()  # type: ignore[no-any-return]


@given(ids, st.lists(st.integers(0, 8), min_size=10, max_size=10), st.data())
def test_hard_capacities(flat: list[int], caps: list[int], data: st.DataObject) -> None:
    assert enforce_capacity(flat, caps).tolist() == dropped(flat, caps, list(range(len(flat))))
    scores = data.draw(st.lists(st.integers(-3, 3), min_size=len(flat), max_size=len(flat)))
    best_first = sorted(range(len(flat)), key=lambda slot: -scores[slot])
    assert enforce_capacity(flat, caps, policy="score", scores=scores).tolist() == dropped(flat, caps, best_first)
    rows = np.array(flat[: len(flat) // 3 * 3], dtype=np.int64).reshape(-1, 3)
    by_choice = np.arange(rows.size).reshape(rows.shape).T.ravel().tolist()
    expected = dropped(rows.ravel().tolist(), caps, by_choice)
    assert enforce_capacity(rows, caps, policy="choice").ravel().tolist() == expected
    gate = np.random.default_rng(len(flat)).permutation(10 * len(rows)).reshape(-1, 10)
    best = enforce_capacity(rows, caps, policy="reroute_by_score", scores=gate)
    assert best.ravel().tolist() == rerouted_by_score(rows, caps, gate)
    rerouted = enforce_capacity(flat, caps, policy="reroute")
    kept = dropped(flat, caps, list(range(len(flat))))
    assert all(new == old for new, old in zip(rerouted.tolist(), kept, strict=True) if old >= 0)
    assert (compute_loads(rerouted, 10) <= caps).all()


@pytest.mark.parametrize("sampling", SAMPLINGS)
def test_a_large_problem_on_threads(sampling: Any) -> None:
    # Large enough that every kernel works on several threads and in whole vectors.
    n, e, k = 30_000, 500, 3
    router = Router(n, np.arange(1, e + 1), k, 5, density=0.02, sampling=sampling)
    routes = router.route()
    for isa in available_isas():
        for threads in (1, 2, 3):
            other = Router(n, np.arange(1, e + 1), k, 5, density=0.02, sampling=sampling, isa=isa, threads=threads)
            assert np.array_equal(other.route(), routes)
    sigma, tau = (p.astype(np.int64) for p in permutations(n, e, 5))
    rows = np.concatenate([np.arange(20), np.arange(n - 20, n)])
    sources, targets = router.source_degrees, router.target_degrees
    a = np.concatenate([[0], np.cumsum(sources, dtype=np.int64)])[:-1] % e
    b = np.concatenate([[0], np.cumsum(targets, dtype=np.int64)])[:-1] % n
    for i in rows:
        met = set(routes[i][routes[i] >= 0].tolist())
        found = ((sigma - a[i]) % e < sources[i]) & ((tau[i] - b) % n < targets)
        assert len(met) == min(k, np.count_nonzero(found))
        assert met <= set(np.flatnonzero(found).tolist())


# --- the gate -----------------------------------------------------------------------


@st.composite
def gates(draw: st.DrawFn) -> tuple[int, int, dict[str, Any]]:
    """Number of targets, k, and the options that the oracle has as well."""
    count, size = draw(st.integers(1, 6)), draw(st.integers(1, 9))
    targets, most = count * size, count * size
    options: dict[str, Any] = {"scoring": draw(st.sampled_from(["softmax", "sigmoid", "logits"]))}
    if draw(st.booleans()):
        number = st.sampled_from([0, 0.5, -1.25, -np.inf]) | st.floats(-2, 2, width=32)
        options["bias"] = draw(st.lists(number, min_size=targets, max_size=targets))
    if draw(st.booleans()):
        kept = draw(st.integers(0, count))
        options["groups"] = (count, kept)
        options["group_score"] = draw(st.sampled_from(["max", "top_two"] if size > 1 else ["max"]))
        most = kept * size
    options["renormalize"] = draw(st.booleans())
    options["scale"] = draw(st.sampled_from([1.0, 2.5, -1.0, 0.0]))
    return targets, draw(st.integers(0, most)), options


LOGITS: list[Any] = [
    lambda generator, shape: generator.standard_normal(shape),
    lambda generator, shape: generator.integers(-2, 3, shape) / 4,  # many ties
    lambda generator, shape: np.where(generator.random(shape) < 0.7, -np.inf, generator.standard_normal(shape)),
    lambda generator, shape: generator.choice([0.0, -0.0, -np.inf, 90, -90, 1e4, -6e4], shape),
]


@given(
    gates(),
    st.integers(0, 12),
    st.sampled_from(LOGITS),
    st.sampled_from(FLOATS),
    st.sampled_from(available_isas()),
    st.integers(0, 2**32),
)
@settings(max_examples=400)
def test_gates(made: Any, rows: int, numbers: Any, dtype: Any, isa: Any, seed: int) -> None:
    targets, k, options = made
    logits = numbers(np.random.default_rng(seed), (rows, targets)).astype(dtype)
    gate = Gate(targets, k, **options, isa=isa)
    ids, weights = gate.choose(logits)
    assert [ids.dtype, weights.dtype] == ["int32", "float32"]
    with np.errstate(all="ignore"):
        expected = oracle.gate(logits, k, **options)
    assert np.array_equal(ids, expected[0])
    assert np.array_equal(weights, expected[1])
    out = np.full_like(ids, 7), np.full_like(weights, 7)
    again = gate.choose(logits, *out)
    assert again[0] is out[0]
    assert again[1] is out[1]
    assert out[0].tobytes() == ids.tobytes()
    assert out[1].tobytes() == weights.tobytes()


@pytest.mark.parametrize("dtype", FLOATS, ids=str)
@pytest.mark.parametrize("isa", available_isas())
def test_weights_are_near_those_of_float64(dtype: Any, isa: Any) -> None:
    logits = (4 * np.random.default_rng(1).standard_normal((200, 96))).astype(dtype)
    x = logits.astype(np.float64)
    order = np.argsort(-x, axis=1, kind="stable")[:, :8]
    exponentials, best = np.exp(x), np.take_along_axis(x, order, axis=1)
    expected: dict[tuple[Any, bool], Any] = {
        ("softmax", False): np.exp(best) / exponentials.sum(axis=1, keepdims=True),
        ("softmax", True): np.exp(best) / np.exp(best).sum(axis=1, keepdims=True),
        ("sigmoid", False): 1 / (1 + np.exp(-best)),
        ("logits", False): best,
    }
    for (scoring, renormalize), weights in expected.items():
        found = Gate(96, 8, scoring=scoring, renormalize=renormalize, isa=isa).choose(logits)
        assert np.array_equal(found[0], order)
        assert np.allclose(found[1], weights, rtol=1e-6, atol=0)


def test_a_large_batch_on_threads() -> None:
    logits = np.random.default_rng(2).standard_normal((3000, 160), dtype=np.float32)
    options: dict[str, Any] = {"scoring": "sigmoid", "groups": (8, 4), "group_score": "top_two", "renormalize": True}
    ids, weights = Gate(160, 6, **options, threads=1).choose(logits)
    for isa in available_isas():
        for threads in (0, 2, 3):
            others = Gate(160, 6, **options, isa=isa, threads=threads).choose(logits)
            assert others[0].tobytes() == ids.tobytes()
            assert others[1].tobytes() == weights.tobytes()
    rows = [0, 1, 1499, 1500, 2999]
    assert np.array_equal(oracle.gate(logits[rows], 6, **options)[0], ids[rows])


def test_more_slots_than_a_vector_holds() -> None:
    logits = np.random.default_rng(3).integers(-50, 50, (4, 3000)).astype(np.float32)
    for k in (32, 33, 700, 3000):
        expected = oracle.gate(logits, k, renormalize=True)
        ids, weights = Gate(3000, k, renormalize=True).choose(logits)
        assert np.array_equal(ids, expected[0])
        assert np.array_equal(weights, expected[1])


@pytest.mark.parametrize("wrong", [np.nan, np.inf])
@pytest.mark.parametrize("dtype", FLOATS, ids=str)
def test_logits_without_rank(wrong: float, dtype: Any) -> None:
    logits = np.zeros((2000, 70), dtype=dtype)
    for row, target in ((0, 0), (7, 69), (1999, 33)):
        logits[row:, target] = wrong
        ids, weights = np.full((2000, 3), 7, dtype=np.int32), np.full((2000, 3), 7, dtype=np.float32)
        for threads in (1, 2):
            with pytest.raises(ValueError, match=f"score of row {row} and target {target} is (NaN|inf), but it must"):
                Gate(70, 3, threads=threads).choose(logits, ids, weights)
            assert (ids == -1).all()
            assert (weights == 0).all()
        logits[:] = 0


def test_gates_without_rows_or_slots() -> None:
    for rows, targets, k in [(0, 4, 2), (3, 4, 0), (3, 0, 0), (0, 0, 0)]:
        ids, weights = Gate(targets, k).choose(np.zeros((rows, targets), dtype=np.float32))
        assert ids.shape == weights.shape == (rows, k)
    masked = np.full((2, 4), -np.inf, dtype=np.float32)
    ids, weights = Gate(4, 3, renormalize=True).choose(masked)
    assert ids.tolist() == [[-1] * 3] * 2
    assert weights.tolist() == [[0] * 3] * 2


def test_the_ids_of_a_gate_become_a_layer() -> None:
    generator = np.random.default_rng(5)
    tokens, experts = generator.standard_normal((50, 8)), generator.standard_normal((6, 8, 8))
    tokens, experts = tokens.astype(np.float32), experts.astype(np.float32)
    ids, weights = Gate(6, 2, renormalize=True).choose(generator.standard_normal((50, 6), dtype=np.float32))
    plan = Plan(ids, 6)
    rows = plan.gather_rows(tokens)
    for expert, places in plan.groups():
        rows[places] = rows[places] @ experts[expert]
    expected = np.einsum("nk,nd,nkde->ne", weights, tokens, experts[ids])
    assert np.allclose(plan.combine(rows, weights), expected, atol=1e-5)
