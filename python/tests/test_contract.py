"""The routers against the plain reading of the contract in oracle.py."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import oracle
import phase_router_rs
from phase_router import (
    ExactRouter,
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


ID_DTYPES = (np.int32, np.uint32, np.int64)


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
