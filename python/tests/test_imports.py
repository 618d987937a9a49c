"""`phase_router_rs` beside a file called phase_router.py, which the published project has."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from phase_router import ExactRouter, Gate, Plan, Replicas, Router, StreamRouter

ROUTE = """
import numpy as np
import phase_router_rs

bits = np.full(4, 15, dtype=np.uint64)
print(phase_router_rs.phase_router_auto(bits, bits, 4, 4, 7).tolist())
"""


def run(program: str, first_on_path: Path) -> str:
    environment = {**os.environ, "PYTHONPATH": str(first_on_path)}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_beside_a_file_that_must_not_be_imported(tmp_path: Path) -> None:
    (tmp_path / "phase_router.py").write_text("raise RuntimeError('this file is none of ours')\n")
    # Every bit is set and k is n, so every row has all targets.
    assert [sorted(row) for row in json.loads(run(ROUTE, tmp_path))] == [[0, 1, 2, 3]] * 4


def test_beside_a_file_that_imports_it(tmp_path: Path) -> None:
    # As the published phase_router.py does: the kernel is missing if the import fails.
    (tmp_path / "phase_router.py").write_text(
        "try:\n    import phase_router_rs as kernel\nexcept ImportError:\n    kernel = None\n"
    )
    print_kernel = "import phase_router; print(phase_router.kernel.phase_router_auto.__name__, phase_router.__file__)"
    assert run(print_kernel, tmp_path).split() == ["phase_router_auto", str(tmp_path / "phase_router.py")]
    assert "phase_router" not in run("import phase_router_rs, sys; print(*sys.modules)", tmp_path).split()


@pytest.mark.parametrize(
    "value",
    [
        Router(9, 9, 2, permutations=(np.arange(9), np.arange(9)[::-1])),
        ExactRouter(9, [1, 2], 2),
        StreamRouter([1, 2]),
        Gate(4, 2, bias=[0, 1, 2, 3], groups=(2, 1)),
        Plan([[0, 1]], 2),
        Replicas([[1, 2]]),
    ],
    ids=repr,
)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickle_names_public_modules_only(value: Any, protocol: int) -> None:
    pickled = pickle.dumps(value, protocol)
    assert b"phase_router" in pickled
    assert b"_phase_router" not in pickled
    assert b"_native" not in pickled
