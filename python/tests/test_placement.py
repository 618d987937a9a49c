"""Tables that change: rebalance and Placement."""

from __future__ import annotations

import copy
import json
import pickle
import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import phase_router
from phase_router import Placement, compute_loads, quotas, rebalance


@pytest.mark.parametrize("dtype", [np.int32, np.uint32, np.int64])
def test_rebalance_moves_the_least(dtype: Any) -> None:
    before = phase_router.ExactRouter(3000, [1, 2, 3, 4], 2).route().astype(dtype)
    kept = before.copy()
    wanted = quotas([1, 2, 3, 4, 5], 3000, 2)
    after, moves = rebalance(before, wanted, seed=3)
    assert after.dtype == dtype
    assert np.array_equal(before, kept)
    assert np.array_equal(compute_loads(after, 5), wanted)
    assert (after[:, 0] != after[:, 1]).all()
    assert moves.dtype == np.int64
    slots, sources, targets = moves.T
    assert np.array_equal(slots, np.flatnonzero(before != after))
    assert np.array_equal(before.ravel()[slots], sources)
    assert np.array_equal(after.ravel()[slots], targets)
    assert len(moves) == wanted[4]


def test_rebalance_fills_and_spreads() -> None:
    table, moves = rebalance([[-1, 7], [0, 0]], [1, 1, 1, 1], zones=[5, 5, 9, 9])
    assert table.dtype == np.int32
    assert sorted(table.ravel()) == [0, 1, 2, 3]
    assert (table // 2 != table[:, ::-1] // 2).all()
    assert moves[:, 1].tolist() == [-1, -1, -1]
    table, moves = rebalance(np.zeros((8, 1), dtype=np.int32), [0, 8], at_most=3)
    assert len(moves) == table.sum() == 3
    table, moves = rebalance(np.zeros((0, 2), dtype=np.int32), [0])
    assert table.shape == (0, 2)
    assert moves.shape == (0, 3)


def shards() -> Placement:
    return Placement(256, 2, {"a": (4, "x"), "b": (2.0, "y"), "\u03b2": (np.int64(2), "z"), "c": 0}, seed=7)


def test_members_and_loads() -> None:
    p = shards()
    assert p.members == {"a": (4.0, "x"), "b": (2.0, "y"), "c": 0.0, "\u03b2": (2.0, "z")}
    assert p.loads == {"a": 256, "b": 128, "c": 0, "\u03b2": 128}
    assert (len(p), p.slots, p.replicas, p.seed, p.unfilled) == (4, 256, 2, 7, 0)
    assert "b" in p
    assert "x" not in p
    assert repr(p) == "Placement(256 slots, 2 replicas, 4 members)"
    assert p.homes(p.slot("key")) == p.lookup("key") == p.lookup(b"key") == p.preference("key")[:2]
    assert p.slot("\u03b2") == p.slot("\u03b2".encode())
    moves = p.set({"a": 1, "b": 1, "d": 1})
    assert moves == sorted(moves)
    assert p.loads == {"a": 171, "b": 171, "d": 170}
    assert p.remove("a")
    assert p.resize("b", 3) == []  # two members for two replicas
    assert {to for _, _, _, to in p.add("e", 1, "z")} == {"e"}
    total = 0
    while moves := p.set({"e": 1, "f": 1}, at_most=50):
        total += len(moves)
    assert p.loads == {"e": 256, "f": 256}
    assert total >= 256


def test_pickles_copies_and_json() -> None:
    p = shards()
    p.remove("b")
    for other in [pickle.loads(pickle.dumps(p)), copy.copy(p), copy.deepcopy(p), Placement.from_json(p.to_json())]:
        assert other == p
        assert [other.preference(str(key)) for key in range(50)] == [p.preference(str(key)) for key in range(50)]
        other.remove("c")
        assert other != p
    assert p != 5
    saved = json.loads(p.to_json())
    assert saved["version"] == 1
    saved["table"][3] = 77
    with pytest.raises(ValueError, match="slot 3 holds target 77"):
        Placement.from_json(json.dumps(saved))


def test_lookups_while_members_change() -> None:
    p = Placement(1 << 12, 2, {str(i): 1 for i in range(30)})
    wrong: list[int] = []

    def look() -> None:
        wrong.extend(key for key in range(3000) if len(set(p.lookup(str(key)))) != 2)

    def change(name: str) -> None:
        for _ in range(5):
            p.add(name, 1)
            p.remove(name)

    threads = [threading.Thread(target=look) for _ in range(2)]
    threads += [threading.Thread(target=change, args=(f"new {i}",)) for i in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert len(p) == 30


@pytest.mark.parametrize(
    ("call", "kind", "message"),
    [
        (lambda: rebalance([0, 1], [1, 1]), ValueError, "1 dimensions"),
        (lambda: rebalance([[0, 1]], [1, 2]), ValueError, "the quota of target 1 is 2"),
        (lambda: rebalance([[0, 1]], [1, -1]), ValueError, r"quotas\[1\] is -1"),
        (lambda: rebalance([[0, 1]], [1, 1], zones=[1]), ValueError, "zones has 1 elements"),
        (lambda: rebalance([[0.5, 1]], [1, 1]), TypeError, "ids"),
        (lambda: Placement(8, 1, {}), ValueError, "at least one member"),
        (lambda: Placement(8, 1, [("a", 1)]), TypeError, "must be a dict"),  # type: ignore[arg-type]
        (lambda: Placement(8, 1, {"a": float("nan")}), ValueError, "NaN"),
        (lambda: Placement(8, 1, {"a": 0}), ValueError, "add up to 0"),
        (lambda: Placement(8, 1, {"": 1}), ValueError, "is empty"),
        (lambda: Placement(0, 1, {"a": 1}), ValueError, "slots is 0"),
        (lambda: Placement(2**40, 1, {"a": 1}), ValueError, "at most"),
        (lambda: shards().add("a", 1), ValueError, "two members"),
        (lambda: shards().remove("q"), ValueError, "is no member"),
        (lambda: shards().lookup(5), TypeError, "bytes or str, not int"),  # type: ignore[arg-type]
        (lambda: shards().homes(256), ValueError, "slot is 256"),
        (lambda: Placement.from_json("{"), ValueError, "EOF"),
    ],
)
def test_what_is_refused(call: Callable[[], object], kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=message):
        call()
