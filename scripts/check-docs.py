#!/usr/bin/env python3
"""Checks that what README.md and the other pages name is there: links and their headings, files, examples, benches and
packages in commands. Every page in docs/ must be reached from README.md by links.

    scripts/check-docs.py
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted(
    page for directory in ("docs", "data", "asm-notes") for page in (ROOT / directory).rglob("*.md"))]

LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"`([^`\n]+)`")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
EXAMPLE, BENCH, PACKAGE = (re.compile(rf"cargo [^`\n]*{option} ([\w-]+)") for option in ("--example", "--bench", "-p"))
# A path as it is named in code, or the first word of a command: of a directory of the project, or with a known ending.
PATH = re.compile(r"^(?:\.?[\w-]+/)+[\w.*-]*$|^[\w-]+\.(?:rs|py|sh|md|csv|svg|json|toml)$")
# Made by commands, or in a package that is named there.
ELSEWHERE = ("target/", "examples/reference/lambda_virus.fa.gz", "examples/graph/roget_dat.txt.gz")
# Words in capitals stand for names.
PLACEHOLDER = re.compile(r"/[A-Z]+\.[A-Z]|\.[A-Z]+\.")
DIRECTORIES = ("src", "docs", "examples", "benches", "tests", "scripts", "data", "asm-notes", "fuzz", "capi", ".ci")


def anchors(page: pathlib.Path) -> set[str]:
    """The headings of a page as links name them."""
    headings = re.findall(r"^#+ (.*)$", FENCE.sub("", page.read_text()), re.MULTILINE)
    plain = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings)
    return {heading.replace(" ", "-") for heading in plain}


def packages() -> set[str]:
    manifests = [ROOT / "Cargo.toml", *ROOT.glob("*/Cargo.toml"), *ROOT.glob("*/*/Cargo.toml")]
    return {name for manifest in manifests for name in re.findall(r'^name = "([\w-]+)"', manifest.read_text(), re.MULTILINE)}


def there(path: str, page: pathlib.Path) -> bool:
    if path.startswith(ELSEWHERE) or PLACEHOLDER.search(path):
        return True
    first = path.split("/")[0]
    if "/" in path and first not in DIRECTORIES and not (page.parent / first).exists():
        return True  # no path of the project: another repository, a media type
    places = [page.parent, ROOT, ROOT / "src", ROOT / "docs", ROOT / "docs" / "data", ROOT / "tests" / "data"]
    return any(any(True for _ in place.glob(path.rstrip("/"))) for place in places)


def check(page: pathlib.Path) -> list[str]:
    text, wrong = page.read_text(), []
    prose = FENCE.sub("", text)
    for link in LINK.findall(prose):
        if re.match(r"\w+:", link):
            continue
        path, _, anchor = link.partition("#")
        target = page.parent / path if path else page
        if not target.exists():
            wrong.append(f"link to {link}")
        elif anchor and anchor not in anchors(target):
            wrong.append(f"link to {link}: no such heading")
    commands = [block for language, block in FENCE.findall(text) if language in ("sh", "bash")]
    code = CODE.findall(prose) + [line for block in commands for line in block.splitlines()]
    for part in code:
        for name in EXAMPLE.findall(part):
            if not any((ROOT / "examples" / place).exists() for place in (f"{name}.rs", f"{name}/main.rs")):
                wrong.append(f"example {name}")
        wrong += [f"bench {name}" for name in BENCH.findall(part) if not (ROOT / "benches" / f"{name}.rs").exists()]
        wrong += [f"package {name}" for name in PACKAGE.findall(part) if name not in packages()]
        word = part.split()[0] if part.split() else ""
        if PATH.match(word) and not there(word, page):
            wrong.append(f"file {word}")
    return [f"{page.relative_to(ROOT)}: {what}" for what in wrong]


def reached() -> set[pathlib.Path]:
    """The pages that links lead to, from README.md on."""
    seen, todo = set(), [ROOT / "README.md"]
    while todo:
        page = todo.pop().resolve()
        if page in seen or page.suffix != ".md" or not page.exists():
            continue
        seen.add(page)
        links = LINK.findall(FENCE.sub("", page.read_text()))
        todo += [page.parent / link.partition("#")[0] for link in links if not re.match(r"\w+:|#", link)]
    return seen


def main() -> None:
    wrong = [line for page in PAGES for line in check(page)]
    pages = reached()
    wrong += [f"{page.relative_to(ROOT)}: no link leads there from README.md"
              for page in PAGES if page.is_relative_to(ROOT / "docs") and page not in pages]
    if wrong:
        sys.exit("not there:\n" + "\n".join(wrong))
    print(f"{len(PAGES)} pages: all that they name is there")


if __name__ == "__main__":
    main()
