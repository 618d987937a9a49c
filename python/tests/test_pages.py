"""The Python of the pages runs as it is shown."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = ["README.md", "python/README.md", "docs/python.md"]
FENCE = re.compile(r"^```(\w*)[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def program(page: str) -> str:
    """The page's blocks in their order, on the lines that they have in the page."""
    lines = [""] * page.count("\n")
    for block in FENCE.finditer(page):
        if block[1] == "python":
            first = page.count("\n", 0, block.start(2))
            code = block[2].splitlines()
            lines[first : first + len(code)] = code
    return "\n".join(lines)


@pytest.mark.parametrize("name", PAGES)
def test_the_blocks_of_a_page(name: str, tmp_path: Path) -> None:
    source = program((ROOT / name).read_text(encoding="utf-8"))
    assert source.strip(), "the page shows no Python"
    script = tmp_path / name.replace("/", "-")  # the name that a traceback shows
    script.write_text(source, encoding="utf-8")
    run = [sys.executable, "-W", "error", str(script)]
    done = subprocess.run(run, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr


def test_blocks_keep_their_lines() -> None:
    page = "text\n\n```python\nx = 1\n```\n\n```sh\nfalse\n```\n\n```python\nassert x == 2\n```\n"
    assert program(page).splitlines() == ["", "", "", "x = 1", *[""] * 7, "assert x == 2"]
