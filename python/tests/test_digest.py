"""The one number of docs/platforms.md, computed by the definition there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from golden import fnv1a64
from phase_router import ExactRouter, Gate, Plan, Router, assign, available_isas, quotas, rebalance

PAGE = Path(__file__).resolve().parents[2] / "docs" / "platforms.md"
SOURCES, TARGETS, K, SEED, WIDTH = 1000, 64, 4, 42, 8
SLOTS = SOURCES * K


def numbers(count: int) -> Any:
    mixed = np.arange(count, dtype=np.uint64) * np.uint64(0x9E3779B1) % np.uint64(2**32)
    return ((mixed >> np.uint64(8)).astype(np.float64) / 2**21 - 4).astype(np.float32)


def digest_of(*arrays: tuple[Any, str]) -> int:
    """The hash of arrays, one after the other, each of words of a type."""
    return int(fnv1a64(b"".join(np.ascontiguousarray(array).astype(kind).tobytes() for array, kind in arrays)), 16)


def parts(isa: Any) -> dict[str, int]:
    ids, indices, floats = "<i4", "<u4", "<f4"
    weights = [1 + 7 * c % 13 for c in range(TARGETS)]
    later = [1 + 5 * c % 11 for c in range(TARGETS)]
    sampled = {
        sampling: Router(SOURCES, weights, K, SEED, sampling=sampling, isa=isa).route()
        for sampling in ("floyd", "algorithm_r")
    }
    exact = ExactRouter.from_quotas(SOURCES, quotas(weights, SLOTS), K, SEED, isa=isa).route()
    logits = numbers(SOURCES * TARGETS).reshape(SOURCES, TARGETS)
    chosen, shares = Gate(TARGETS, K, renormalize=True, isa=isa).choose(logits)
    plan = Plan(chosen, TARGETS)
    grouped = plan.gather_rows(numbers(SOURCES * WIDTH).reshape(SOURCES, WIDTH))
    assigned = assign(logits, [10 * weight for weight in weights], K, isa=isa)
    moved, moves = rebalance(exact, quotas(later, SLOTS))
    return {
        "floyd": digest_of((sampled["floyd"], ids)),
        "algorithm-r": digest_of((sampled["algorithm_r"], ids)),
        "exact": digest_of((exact, ids)),
        "gate": digest_of((chosen, ids), (shares, floats)),
        "plan": digest_of((plan.offsets, indices), (plan.slots, indices)),
        "rows": digest_of((grouped, floats), (plan.combine(grouped, shares), floats)),
        "assign": digest_of((assigned.ids, ids), (assigned.prices, floats)),
        "rebalance": digest_of((moved, ids), (moves[:, 0], indices)),
    }


@pytest.mark.parametrize("isa", available_isas())
def test_the_digests_are_those_of_the_page(isa: str) -> None:
    page = PAGE.read_text()
    rows = re.findall(r"^\| `([a-z-]+)` \|.*\| `([0-9a-f]{16})` \|$", page, re.M)
    wanted = {name: int(digest, 16) for name, digest in rows}
    found = parts(isa)
    assert found == wanted
    one = re.search(r"^([0-9a-f]{16})$", page, re.M)
    assert one is not None
    assert digest_of((np.array(list(found.values()), dtype="<u8"), "<u8")) == int(one[1], 16)
