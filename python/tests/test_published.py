"""The high-level functions beside a plain reading of what the published package does."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import phase_router
import phase_router_rs

weights = st.lists(st.floats(0.01, 100), min_size=1, max_size=40)


def plain_bits(ones: Any, n: int) -> Any:
    rows = np.zeros((len(ones), (n + 63) // 64 * 64), dtype=np.uint8)
    for row, count in zip(rows, ones, strict=True):
        row[: max(0, min(int(count), n))] = 1
    return np.packbits(rows, axis=1, bitorder="little").view("<u8").ravel().astype(np.uint64)


def plain_route(sources: Any, targets: Any, k: int, seed: int, density: float) -> Any:
    n = len(sources)
    bits = []
    for values in (sources, targets):
        array = np.asarray(values, dtype=np.float64)
        bits.append(plain_bits(np.round(array / np.mean(array) * density * n).clip(1, n), n))
    return phase_router_rs.phase_router_auto(bits[0], bits[1], n, k, seed)


@given(weights, st.integers(1, 6), st.integers(0, 2**64 - 1), st.floats(0, 1), st.data())
def test_route(capacities: list[float], k: int, seed: int, density: float, data: st.DataObject) -> None:
    n = len(capacities)
    sources = data.draw(st.lists(st.floats(0.01, 100), min_size=n, max_size=n))
    expected = plain_route(sources, capacities, k, seed, density)
    assert np.array_equal(phase_router.route(sources, capacities, k=k, seed=seed, density=density), expected)
    expected = plain_route(np.ones(n), capacities, k, seed, density)
    assert np.array_equal(
        phase_router.route(target_capacities=capacities, n=n, k=k, seed=seed, density=density), expected
    )


@pytest.mark.parametrize("n", [5, 15, 25, 35, 64, 65])
def test_degrees_that_end_in_a_half(n: int) -> None:
    # 0.3 * 15 is 4.5: the published package rounds it to the even 4.
    assert np.array_equal(phase_router.route(n=n, k=n), plain_route(np.ones(n), np.ones(n), n, 42, 0.3))


def test_the_published_demo() -> None:
    # Its calls, arguments and uses of the results; its module prints 92.5 % and 76.4 %.
    n, k, seed = 512, 4, 42
    caps = phase_router.strong_hetero_capacities(n, seed=seed)
    hard_caps = phase_router.make_hard_caps(caps, n, k, 1.2)
    routes = phase_router.route(target_capacities=caps, n=n, k=k, seed=seed)
    assert np.array_equal(routes, plain_route(np.ones(n), caps, k, seed, 0.3))
    survival = []
    for routed in (routes, phase_router.hash_route(n, k, seed=seed)):
        loads = phase_router.compute_loads(routed, n)
        stats = phase_router.load_stats(loads)
        assert f"{stats['max']:>14d} {stats['min']:>14d} {loads[7]:>8d}"
        assert stats["mean"] == loads.mean()
        enforced = phase_router.enforce_capacity(routed, hard_caps)
        rate = phase_router.survival_rate(enforced, n)
        assert rate == 1 - np.sum(enforced.ravel() == -1) / (n * k)
        assert np.all(phase_router.compute_loads(enforced, n) / hard_caps <= 1)
        survival.append(f"{rate:.1%}")
    assert survival == ["92.5%", "76.4%"]

    levels = np.arange(1, 9)
    caps = np.repeat(levels, 64).astype(np.float64)
    loads = phase_router.compute_loads(phase_router.route(target_capacities=caps, n=len(caps), k=4, seed=42), len(caps))
    means = [loads[caps == level].mean() for level in levels]
    assert np.corrcoef(means, levels)[0, 1] > 0.98


def test_route_as_people_call_it() -> None:
    routes = phase_router.route(target_capacities=[1, 1, 1, 8, 8, 2, 2, 1], n=8, k=4, seed=42)
    assert np.array_equal(routes, plain_route(np.ones(8), [1, 1, 1, 8, 8, 2, 2, 1], 4, 42, 0.3))
    assert phase_router.route().shape == (1024, 4)
    assert phase_router.route(source_weights=[1] * 10).shape == (10, 4)
    assert phase_router.route(target_capacities=(1, 2, 3), n=50).max() <= 2
    assert phase_router.route(n=0).shape == (0, 4)


@given(st.lists(st.floats(-5, 200), max_size=12), st.integers(0, 150))
def test_build_bits(ones: list[float], n: int) -> None:
    assert np.array_equal(phase_router.build_bits(ones, n), plain_bits(ones, n))


def test_generators() -> None:
    assert np.array_equal(
        phase_router.hash_route(100, 3, seed=5), np.random.default_rng(5).integers(0, 100, size=(100, 3))
    )
    assert phase_router.hash_route(100, 3).dtype == np.int32
    expected = np.array([8.0] * 5 + [2.0] * 10 + [1.0] * 35)
    np.random.default_rng(3).shuffle(expected)
    assert np.array_equal(phase_router.strong_hetero_capacities(50, seed=3), expected)
    expected = np.array([16.0] * 2 + [1.0] * 48)
    np.random.default_rng(0).shuffle(expected)
    assert np.array_equal(phase_router.extreme_hetero_capacities(50), expected)


@given(weights, st.integers(0, 1000), st.integers(0, 8), st.floats(0, 3))
def test_hard_caps(capacities: list[float], n: int, k: int, headroom: float) -> None:
    array = np.array(capacities)
    expected = np.ceil((array / array.sum()) * n * k * headroom).clip(1).astype(int)
    assert phase_router.make_hard_caps(capacities, n, k, headroom).tolist() == expected.tolist()


def test_caps_of_other_kinds() -> None:
    # The published loop serves while load < cap: part of a slot is a slot, less than none is none.
    routes = [[0, 1, 2, 3]] * 4
    left = phase_router.enforce_capacity(routes, [1.5, -3.0, 0.0, np.inf])
    assert phase_router.compute_loads(left, 4).tolist() == [2, 0, 0, 4]
    assert phase_router.compute_loads(phase_router.enforce_capacity(routes, [-1, 1, 2, 3]), 4).tolist() == [0, 1, 2, 3]


def test_load_stats() -> None:
    loads = np.array([3, 0, 5, 4])
    stats = phase_router.load_stats(loads, [3, 1, 6, 5])
    assert stats["mean"] == 3
    assert stats["std"] == np.std(loads)
    assert (stats["min"], stats["max"], stats["max_over_mean"]) == (0, 5, 5 / 3)
    assert stats["cv"] == np.std(loads) / 3
    assert stats["correlation"] == pytest.approx(np.corrcoef(loads, [3, 1, 6, 5])[0, 1])
    assert phase_router.load_stats([0, 0], [1, 2])["correlation"] == 0
    assert phase_router.load_stats([0, 0])["cv"] == 0


def test_survival_rate() -> None:
    assert phase_router.survival_rate([[0, -1], [2, 1]], 2) == 0.5
    assert np.isnan(phase_router.survival_rate(np.empty((0, 2), dtype=np.int32), 2))
