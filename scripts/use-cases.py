#!/usr/bin/env python3
"""Runs the examples of docs/use-cases/ and writes what they print into the pages.

    scripts/use-cases.py            half a minute
    scripts/use-cases.py --quick    compares what they print with the pages, and writes nothing

What they print is the same in every run, but for the times that one of them prints last, which are not compared.
"""

import argparse
import sys

from report import ROOT, example, fill

PAGES = ROOT / "docs" / "use-cases"
# Page -> its examples, by the name of the part that each fills.
EXAMPLES = {
    "moe": {"printed": "moe"},
    "partitioning": {"printed": "partition", "locality": "locality"},
    "shards": {"printed": "shards"},
    "kmers": {"printed": "kmers"},
    "graphs": {"printed": "graph"},
}
TIMES = "\n\nmilliseconds\n"


def printed(name: str) -> str:
    text = example(name)
    if name == "moe":
        # Its first table; those after it are the published cases, which docs/comparison.md has.
        text = text[text.index("40 seeds"):text.index("\n\nThe published benchmark")]
    return f"```text\n{text.rstrip()}\n```"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="compare with the pages, write nothing")
    options = parser.parse_args()
    different = []
    for page, examples in EXAMPLES.items():
        path = PAGES / f"{page}.md"
        parts = {part: printed(name) for part, name in examples.items()}
        fill(path, parts, write=not options.quick)
        for part, name in examples.items():
            if options.quick and parts[part].split(TIMES)[0] not in path.read_text():
                different.append(
                    f"{path.relative_to(ROOT)}: `cargo run --release --example {name}` prints something else")
    if different:
        sys.exit("\n".join(different))


if __name__ == "__main__":
    main()
