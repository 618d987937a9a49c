"""Assignments against brute force on small problems, and against their certificate on larger ones."""

from __future__ import annotations

import copy
import functools
import itertools
import math
import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase_router import (
    Assignment,
    assign,
    assign_lists,
    available_isas,
    certificate_bound,
    certificate_bound_lists,
    compute_loads,
)

INF = math.inf
DTYPES: list[Any] = [np.float32, np.float16, ml_dtypes.bfloat16]


def f32(values: Any) -> Any:
    return np.array(values, dtype=np.float32)


# --- oracles ------------------------------------------------------------------------


def best(scores: list[list[float]], capacities: list[int], k: int) -> tuple[int, float]:
    """The most slots that can be filled and the best total of so many, over all sets of targets of all rows."""

    @functools.cache
    def after(row: int, room: tuple[int, ...]) -> tuple[int, float]:
        if row == len(scores):
            return 0, 0.0
        able = [c for c, score in enumerate(scores[row]) if room[c] and score > -INF]
        found = []
        for held in itertools.chain.from_iterable(itertools.combinations(able, size) for size in range(k + 1)):
            filled, total = after(row + 1, tuple(free - (c in held) for c, free in enumerate(room)))
            found.append((filled + len(held), total + sum(scores[row][c] for c in held)))
        return max(found)

    return after(0, tuple(capacities))


def bound_of(scores: Any, capacities: Any, k: int, prices: Any, filled: int) -> float:
    """The formula of the certificate, in NumPy."""
    rows, targets = scores.shape
    room = np.array([min(capacity, rows) for capacity in capacities], dtype=np.int64)
    prices = np.where(room > 0, prices, 0.0)
    values = np.where(room > 0, scores.astype(np.float64) - prices, -INF)
    values = np.sort(values, axis=1)[:, targets - min(k, targets) :]
    counted = values[values > (-INF if filled == rows * min(k, targets) else 0)]
    least = prices[room > 0].min() if room.any() else 0.0
    return float(counted.sum() + prices @ room - least * (room.sum() - filled))


def check(found: Assignment, scores: Any, capacities: Any, k: int) -> None:
    """All that is promised but the total."""
    rows, targets = scores.shape
    ids, wide = found.ids, scores.astype(np.float64)
    assert ids.dtype == np.int32
    assert ids.shape == (rows, k)
    assert found.prices.dtype == np.float32
    assert found.prices.shape == (targets,)
    assert (
        compute_loads(ids, max(targets, 1))[:targets] <= np.minimum(np.array(capacities, dtype=np.uint64), 2**62)
    ).all()
    assert found.filled == (ids >= 0).sum() == ids.size - found.empty
    total = 0.0
    for row, held in enumerate(ids.tolist()):
        chosen = [c for c in held if c >= 0]
        assert held == chosen + [-1] * (k - len(chosen))
        assert chosen == sorted(set(chosen), key=lambda c: (-wide[row, c], c))
        total += sum(wide[row, c] for c in chosen)
    assert total > -INF
    assert found.total == pytest.approx(total, rel=1e-12, abs=1e-12)
    assert found.total <= found.bound + 1e-9 * abs(found.bound)
    assert found.bound == certificate_bound(scores, capacities, k, found.prices, found.filled)
    assert found.bound == pytest.approx(bound_of(scores, capacities, k, found.prices, found.filled), rel=1e-9, abs=1e-9)


def lists_of(scores: Any) -> tuple[Any, Any, Any]:
    """The pairs that are not forbidden, in CSR format."""
    rows, targets = np.nonzero(scores > -INF)
    offsets = np.searchsorted(rows, np.arange(len(scores) + 1))
    return offsets, targets, np.ascontiguousarray(scores[rows, targets])


# --- results -------------------------------------------------------------------------


@given(st.data(), st.integers(0, 5), st.integers(0, 4), st.integers(0, 5), st.sampled_from(DTYPES))
def test_small_problems_have_the_best_assignment(data: Any, rows: int, targets: int, k: int, dtype: Any) -> None:
    # Multiples of 1/4 are on every grid, so a tolerance of 0 asks for the best total itself.
    value = st.one_of(st.just(-INF), st.integers(-8, 8).map(lambda n: n / 4), st.integers(-1, 1).map(float))
    scores = data.draw(st.lists(st.lists(value, min_size=targets, max_size=targets), min_size=rows, max_size=rows))
    capacities = data.draw(st.lists(st.integers(0, 6), min_size=targets, max_size=targets))
    matrix = np.array(scores, dtype=dtype).reshape(rows, targets)
    found = assign(matrix, capacities, k, tolerance=0)
    check(found, matrix, capacities, k)
    assert (found.filled, found.total) == best(scores, capacities, k)
    assert found.gap == pytest.approx(0, abs=1e-12)

    offsets, ids, listed = lists_of(matrix)
    of_lists = assign_lists(offsets, ids, listed, capacities, k, tolerance=0)
    assert of_lists.ids.shape == (rows, k)
    assert (of_lists.filled, of_lists.total) == (found.filled, found.total)
    arguments = (listed, capacities, k, of_lists.prices, of_lists.filled)
    assert of_lists.bound == certificate_bound_lists(offsets, ids, *arguments)


HARD: dict[str, tuple[Any, Any, int]] = {
    "gauss": (np.random.default_rng(1).standard_normal((600, 32)), [38] * 32, 2),
    "exactly full": (np.random.default_rng(2).standard_normal((512, 16)), [64] * 16, 2),
    "a target that all like": (np.random.default_rng(3).random((300, 10)) + np.eye(10)[0], [30] * 10, 1),
    "too little room": (np.random.default_rng(4).standard_normal((200, 8)), [3] * 8, 2),
    "fewer rows than targets": (np.random.default_rng(5).standard_normal((3, 40)), [1] * 40, 4),
    "k of all": (np.random.default_rng(6).standard_normal((50, 4)), [50, 49, 2**63, 10], 4),
    "more slots than targets": (np.random.default_rng(7).standard_normal((20, 3)), [20] * 3, 5),
    "drained": (np.random.default_rng(8).standard_normal((100, 6)), [0, 40, 0, 30, 30, 0], 1),
    "all drained": (np.ones((5, 3)), [0, 0, 0], 2),
    "equal": (np.ones((400, 8)), [50] * 8, 1),
    "masked": (np.where(np.random.default_rng(9).random((300, 12)) < 0.8, -INF, 1.5), [25] * 12, 1),
    "a row without targets": (np.where(np.arange(9)[:, None] == 4, -INF, np.eye(9)), [1] * 9, 1),
    "large": (np.random.default_rng(10).standard_normal((60, 6)) * 1e38, [10] * 6, 1),
    "no rows": (np.ones((0, 3)), [1, 1, 1], 2),
    "no slots": (np.ones((3, 2)), [1, 1], 0),
    "no targets": (np.ones((3, 0)), [], 2),
}


@pytest.mark.parametrize("name", HARD)
def test_hard_cases(name: str) -> None:
    values, capacities, k = HARD[name]
    scores = np.clip(values, -INF, 3e38).astype(np.float32)
    found = assign(scores, capacities, k)
    check(found, scores, capacities, k)
    assert found.gap <= 1e-5
    for isa in available_isas():
        for threads in (1, 3):
            again = assign(scores, capacities, k, isa=isa, threads=threads)
            assert np.array_equal(again.ids, found.ids)
            assert again.prices.tobytes() == found.prices.tobytes()
            assert (again.total, again.bound) == (found.total, found.bound)
    warm = assign(scores, capacities, k, prices=found.prices)
    check(warm, scores, capacities, k)
    assert (warm.filled, warm.gap <= 1e-5) == (found.filled, True)
    of_lists = assign_lists(*lists_of(scores), capacities, k)
    assert (of_lists.filled, of_lists.gap <= 1e-5) == (found.filled, True)


def test_halves_are_assigned_as_their_values() -> None:
    for dtype in DTYPES[1:]:
        scores = np.random.default_rng(11).standard_normal((200, 24)).astype(dtype)
        found, wide = assign(scores, [20] * 24, 2), assign(scores.astype(np.float32), [20] * 24, 2)
        assert np.array_equal(found.ids, wide.ids)
        assert (found.total, found.bound) == (wide.total, wide.bound)


def test_tolerance_and_effort() -> None:
    scores = f32(np.random.default_rng(12).standard_normal((500, 20)))
    totals = [assign(scores, [25] * 20, 1, tolerance=tolerance).total for tolerance in (0, 1e-5, INF)]
    assert totals[0] >= totals[1] * (1 - 1e-12)
    given_up = assign(scores, [25] * 20, 1, effort=0)
    check(given_up, scores, [25] * 20, 1)
    assert given_up.empty == 0
    assert given_up.gap > 1e-5
    assert given_up.total < totals[0]


def test_lists_of_all_integers() -> None:
    offsets, ids, ones = [0, 2, 4, 6], [0, 1, 0, 2, 0, 3], np.ones(6, dtype=np.float16)
    for dtype in (np.int32, np.uint32, np.int64, np.uint8, ">i8"):
        found = assign_lists(np.array(offsets, dtype), np.array(ids, dtype), ones, np.array([1] * 4, dtype), 1)
        assert sorted(found.ids.ravel().tolist()) in ([0, 1, 2], [0, 1, 3], [0, 2, 3], [1, 2, 3])
        lists = np.array(offsets, dtype), np.array(ids, dtype), ones
        assert certificate_bound_lists(*lists, [1] * 4, 1, [0] * 4, 3) == 3
    assert assign_lists([0], [], ones[:0], [1, 2], 3).ids.shape == (0, 3)
    assert assign_lists([0, 0], [], ones[:0], [], 3).ids.tolist() == [[-1] * 3]


def test_prices_balance_rows_alone() -> None:
    # Each row takes the best of score minus price, without a look at the others.
    scores = f32(np.random.default_rng(13).standard_normal((4000, 16)) + np.linspace(0, 2, 16))
    found = assign(scores, [250] * 16, 1)
    alone = np.argmax(scores - found.prices, axis=1)
    assert (alone == found.ids[:, 0]).mean() > 0.99


# --- the result ------------------------------------------------------------------------


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_an_assignment_is_pickled_and_copied(protocol: int) -> None:
    found = assign(f32([[1, 2, -INF], [3, 1, 0], [-INF] * 3]), [1, 2, 0], 2)
    assert repr(found) == "Assignment(rows=3, k=2, filled=3, empty=3, total=6.0, gap=0.0)"
    pickled = pickle.dumps(found, protocol)
    assert b"_phase_router" not in pickled
    assert b"_native" not in pickled
    for again in (pickle.loads(pickled), copy.copy(found), copy.deepcopy(found)):
        assert repr(again) == repr(found)
        assert np.array_equal(again.ids, found.ids)
        assert np.array_equal(again.prices, found.prices)
        assert (again.bound, again.empty) == (found.bound, found.empty)
    copy.deepcopy(found).ids[:] = -1
    assert found.ids.max() == 1


def test_arrays_belong_to_the_caller() -> None:
    found = assign(f32([[1, 2]]), [1, 1], 2)
    ids = found.ids
    assert ids is found.ids
    ids[0, 0] = -1
    del found
    assert ids.tolist() == [[-1, 0]]


def test_calls_on_many_threads() -> None:
    scores = f32(np.random.default_rng(14).standard_normal((2000, 16)))
    expected = assign(scores, [250] * 16, 2)
    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(lambda _: assign(scores, [250] * 16, 2), range(8)):
            assert np.array_equal(found.ids, expected.ids)
            assert found.total == expected.total


def test_scores_are_not_written_to() -> None:
    scores = f32(np.random.default_rng(15).standard_normal((200, 8)))
    scores.flags.writeable = False
    kept = scores.copy()
    assign(scores, [50] * 8, 2)
    assert np.array_equal(scores, kept)


# --- errors ----------------------------------------------------------------------------

TWO = f32([[1, 2], [3, 4]])
Bad = tuple[Callable[[], object], type[Exception], str]
REFUSED: list[Bad] = [
    (lambda: assign([[1.0]], [1], 1), TypeError, "scores must be a NumPy array, not list"),  # type: ignore[arg-type]
    (lambda: assign(TWO.astype(np.float64), [1, 1], 1), TypeError, "scores has dtype float64, but it must"),
    (lambda: assign(TWO.astype(np.int32), [1, 1], 1), TypeError, "scores has dtype int32"),
    (lambda: assign(TWO.astype(">f4"), [1, 1], 1), TypeError, "scores has dtype >f4"),
    (lambda: assign(TWO.T, [1, 1], 1), ValueError, "scores is not contiguous"),
    (lambda: assign(TWO[0], [1, 1], 1), ValueError, r"scores have shape \(2,\), but they must have shape \(N, 2\)"),
    (lambda: assign(TWO, [1, 1, 1], 1), ValueError, r"scores have shape \(2, 2\), but they must have shape \(N, 3\)"),
    (lambda: assign(f32([[1, np.nan]]), [1, 1], 1), ValueError, "NaN"),
    (lambda: assign(f32([[0, 0], [INF, 0]]), [1, 1], 1), ValueError, "inf"),
    (lambda: assign(np.ma.array(TWO, mask=True), [1, 1], 1), ValueError, "scores has masked elements"),
    (lambda: assign(TWO, [1, -1], 1), ValueError, r"capacities\[1\] is -1, but it must be between 0 and 2\*\*64 - 1"),
    (lambda: assign(TWO, [1, 1.5], 1), TypeError, "capacities has dtype float64, but it must hold integers"),
    (lambda: assign(TWO, [[1, 1]], 1), ValueError, r"capacities has shape \(1, 2\)"),
    (lambda: assign(TWO, 2, 1), ValueError, r"capacities has shape \(\)"),
    (lambda: assign(TWO, [1, 1], 1.5), TypeError, "k must be an integer, not float"),  # type: ignore[arg-type]
    (lambda: assign(TWO, [1, 1], -1), ValueError, "k is -1"),
    (lambda: assign(TWO, [1, 1], 2**62), ValueError, "at most"),
    (lambda: assign(TWO, [1, 1], 1, tolerance=-1), ValueError, "tolerance is -1"),
    (lambda: assign(TWO, [1, 1], 1, tolerance=np.nan), ValueError, "tolerance is NaN"),
    (lambda: assign(TWO, [1, 1], 1, tolerance="1"), TypeError, "tolerance must be a real number"),  # type: ignore[arg-type]
    (lambda: assign(TWO, [1, 1], 1, prices=[1]), ValueError, "prices has 1 elements, but 2 are needed"),
    (lambda: assign(TWO, [1, 1], 1, prices=[1, np.nan]), ValueError, "the price of target 1 is NaN"),
    (lambda: assign(TWO, [1, 1], 1, prices=[-INF, 1]), ValueError, "the price of target 0 is -inf"),
    (lambda: assign(TWO, [1, 1], 1, effort=2**32), ValueError, "effort is 4294967296, but it must be between 0 and"),
    (lambda: assign(TWO, [1, 1], 1, effort=0.5), TypeError, "effort must be an integer"),  # type: ignore[arg-type]
    (lambda: assign(TWO, [1, 1], 1, isa="mmx"), ValueError, 'unknown instruction set "mmx"'),  # type: ignore[arg-type]
    (lambda: assign(TWO, [1, 1], 1, threads=-1), ValueError, "threads is -1"),
    (lambda: assign_lists([], [], TWO[0][:0], [1], 1), ValueError, "offsets has 0 elements"),
    (lambda: assign_lists([0, 2], [0, 1], TWO[0, :1], [1, 1], 1), ValueError, "scores has 1 elements, but 2 are"),
    (lambda: assign_lists([0, 1], [0, 1], TWO[0], [1, 1], 1), ValueError, "targets has 2 elements, but 1 are"),
    (lambda: assign_lists([0, 2, 1, 2], [0, 1], TWO[0], [1, 1], 1), ValueError, "offsets have 2 before 1, but"),
    (lambda: assign_lists([1, 2], [0, 1], TWO[0], [1, 1], 1), ValueError, r"offsets\[0\] is 1, but it must be 0"),
    (lambda: assign_lists([0, 9, 2], [0, 1], TWO[0], [1, 1], 1), ValueError, "offsets have 0 before 9, but they must"),
    (lambda: assign_lists([0, 2], [1, 0], TWO[0], [1, 1], 1), ValueError, r"targets\[1\] is 0, but candidates"),
    (lambda: assign_lists([0, 2], [0, 2], TWO[0], [1, 1], 1), ValueError, r"targets\[1\] is 2, but candidates"),
    (lambda: assign_lists([0, 1], [-1], TWO[0, :1], [1], 1), ValueError, r"targets\[0\] is -1, but candidates"),
    (
        lambda: assign_lists([0, 1], np.array([2**40]), TWO[0, :1], [1], 1),
        ValueError,
        r"targets\[0\] is 1099511627776, but candidates must be in 0..1 and ascend",
    ),
    (lambda: assign_lists([0, 4], [0, 1, 2, 3], TWO, [1] * 4, 1), ValueError, r"scores has shape \(2, 2\), but"),
    (lambda: assign_lists([0, 2], [[0, 1]], TWO[0], [1, 1], 1), ValueError, r"targets has shape \(1, 2\), but it must"),
    (lambda: assign_lists([0, 2], [0, 1.5], TWO[0], [1, 1], 1), TypeError, "targets has dtype float64"),
    (lambda: certificate_bound(TWO, [1, 1], 1, [0, INF], 2), ValueError, "the price of target 1 is inf"),
    (lambda: certificate_bound(TWO, [1, 1], 1, [0], 2), ValueError, "prices has 1 elements"),
    (lambda: certificate_bound(TWO, [1, 1], 1, [0, 0], -2), ValueError, "filled is -2"),
    (lambda: certificate_bound(TWO, [1], 1, [0], 2), ValueError, r"they must have shape \(N, 1\)"),
    (lambda: certificate_bound_lists([0, 1], [7], TWO[0, :1], [1], 1, [0], 1), ValueError, r"targets\[0\] is 7, but"),
]


@pytest.mark.parametrize(("call", "kind", "message"), REFUSED)
def test_what_is_refused(call: Callable[[], object], kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=message) as raised:
        call()
    assert raised.type is kind


def test_the_price_of_a_target_without_capacity_is_not_read() -> None:
    assert certificate_bound(f32([[1, 2]]), [1, 0], 1, [0, np.nan], 1) == 1
