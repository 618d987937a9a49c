"""What the scripts share that measure, fill tables into docs/ and draw.

A table stands between two comments with its name, as <!-- moe --> and <!-- /moe -->; what is between them is replaced.
Matplotlib comes from PyPI into a virtual environment in the target directory, made when it is not there.
"""

import os
import pathlib
import platform
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve()
VENV = TARGET / "plots-venv"
MATPLOTLIB = "matplotlib==3.10.*"


def enter_venv() -> None:
    """Runs the script again by the Python of the virtual environment, unless it is that already."""
    if pathlib.Path(sys.prefix).resolve() == VENV.resolve():
        return
    python = VENV / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
    if subprocess.run([python, "-c", "import matplotlib"], stderr=subprocess.DEVNULL).returncode:
        subprocess.run([python, "-m", "pip", "install", "--quiet", MATPLOTLIB], check=True)
    os.execv(python, [str(python), *sys.argv])


def example(name: str, *options: str) -> str:
    """The standard output of an example."""
    command = ["cargo", "run", "--release", "--quiet", "--example", name, "--", *options]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(f"failed: {' '.join(command)}")
    return done.stdout


def machine() -> str:
    """What the numbers were measured on."""
    cpu = platform.processor() or platform.machine()
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            cpu = line.split(":", 1)[1].strip()
            break
    rustc = subprocess.run(["rustc", "-V"], stdout=subprocess.PIPE, check=True, text=True).stdout
    return f"{cpu}, {os.cpu_count()} cores, rustc {rustc.split()[1]}"


def fill(page: pathlib.Path, parts: dict[str, str], write: bool = True) -> None:
    """Replaces what is between the comments of each name. Without `write`, only that they are there is checked."""
    text = page.read_text()
    for name, part in parts.items():
        start, end = f"<!-- {name} -->\n", f"<!-- /{name} -->\n"
        if text.count(start) != 1 or text.count(end) != 1:
            sys.exit(f"{page}: the comments of the part `{name}` must stand there once each")
        before, rest = text.split(start)
        _, after = rest.split(end)
        text = f"{before}{start}{part.rstrip()}\n{end}{after}"
    if write:
        page.write_text(text)


def pyplot(salt: str):
    """Matplotlib's pyplot in the style of the project; files are the same wherever they are made."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    plt.rcParams.update({
        "font.family": "DejaVu Sans",
        "font.size": 10,
        "svg.fonttype": "path",  # the same picture where the font is missing
        "svg.hashsalt": salt,  # and the same file from the same numbers
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.edgecolor": "#888888",
        "xtick.color": "#444444",
        "ytick.color": "#444444",
    })
    return plt


def save(figure, svg: pathlib.Path, png: str | None = None) -> None:
    """Writes the picture, and a PNG to look at where its name is given."""
    figure.patch.set_facecolor("white")
    # No date in the file: the same numbers give the same bytes.
    figure.savefig(svg, metadata={"Date": None})
    if png:
        figure.savefig(png, dpi=110)


def spread(heights: list[float], gap: float) -> list[float]:
    """The heights moved apart to at least `gap`, each as little as its neighbours allow."""
    order = sorted(range(len(heights)), key=heights.__getitem__)
    groups: list[tuple[float, list[int]]] = []  # centre, members from below
    for index in order:
        centre, members = heights[index], [index]
        while groups:
            below, others = groups[-1]
            if below + gap * (len(others) + len(members)) / 2 <= centre:
                break
            groups.pop()
            members = others + members
            centre = sum(heights[i] for i in members) / len(members)
        groups.append((centre, members))
    moved = list(heights)
    for centre, members in groups:
        for place, index in enumerate(members):
            moved[index] = centre + gap * (place - (len(members) - 1) / 2)
    return moved
