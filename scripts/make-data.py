#!/usr/bin/env python3
"""Writes data/sources.csv, the 6-mer counts of the lambda phage genome, and data/roget.csv, the cross-references of a
thesaurus.

    scripts/make-data.py            write both
    scripts/make-data.py --check    compare them with what would be written
    scripts/make-data.py FASTA[.gz] write the first; the genome is from a file instead of the package

The genome comes out of Debian's package bowtie2-examples, which is fetched with
apt-get and unpacked in a temporary directory. It is not installed: slim Debian
images drop what packages put below /usr/share/doc, and the genome lies there.
The thesaurus comes out of the source distribution of networkx, which pip fetches.
"""

import gzip
import hashlib
import pathlib
import re
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter

K = 6
PACKAGE = "bowtie2-examples"
MEMBER = "usr/share/doc/bowtie2/examples/reference/lambda_virus.fa.gz"
# Length and SHA-256 of the bases of NC_001416.1, upper case, without line ends.
LENGTH = 48502
SHA256 = "36432a40f602258d19ae7c8152ddbc30390b559f2859c01d7047c77b048c71b3"
DATA = pathlib.Path(__file__).resolve().parent.parent / "data"

NETWORKX = "networkx==3.5"
ROGET = "networkx-3.5/examples/graph/roget_dat.txt.gz"
ROGET_SHA256 = "5e1c6d73356d7e471d6711383fb296b3d10d472de6bee6fbdfd71729d920064d"


def fasta_from_package() -> bytes:
    with tempfile.TemporaryDirectory() as scratch:
        fetch = ["apt-get", "-q", "-o", "APT::Sandbox::User=root", "download", PACKAGE]
        if subprocess.run(fetch, cwd=scratch, stdout=sys.stderr).returncode != 0:
            sys.exit(f"apt-get cannot fetch {PACKAGE}: run `apt-get update` as root, or give a FASTA file")
        (deb,) = pathlib.Path(scratch).glob("*.deb")
        subprocess.run(["dpkg-deb", "-x", deb, scratch], check=True)
        return gzip.decompress((pathlib.Path(scratch) / MEMBER).read_bytes())


def fasta_from_file(name: str) -> bytes:
    raw = pathlib.Path(name).read_bytes()
    return gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw


def sequence(fasta: bytes) -> str:
    lines = fasta.decode("ascii").split("\n")
    if sum(line.startswith(">") for line in lines) != 1:
        sys.exit("expected a FASTA file with one record")
    bases = "".join(line.strip() for line in lines if not line.startswith(">")).upper()
    digest = hashlib.sha256(bases.encode("ascii")).hexdigest()
    if len(bases) != LENGTH or digest != SHA256:
        sys.exit(f"not NC_001416.1: {len(bases)} bases, SHA-256 {digest}")
    return bases


def table(bases: str) -> str:
    counts = Counter(bases[i : i + K] for i in range(len(bases) - K + 1))
    rows = [f"{kmer},{count}" for kmer, count in sorted(counts.items())]
    return "\n".join(["source,weight", *rows]) + "\n"


def roget_from_package() -> str:
    with tempfile.TemporaryDirectory() as scratch:
        fetch = ["-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:", "-d", scratch, NETWORKX]
        if subprocess.run([sys.executable, *fetch], stdout=sys.stderr).returncode != 0:
            sys.exit(f"pip cannot fetch the source of {NETWORKX}")
        (archive,) = pathlib.Path(scratch).glob("*.tar.gz")
        with tarfile.open(archive) as tar:
            raw = tar.extractfile(ROGET).read()
    if hashlib.sha256(raw).hexdigest() != ROGET_SHA256:
        sys.exit(f"another file: {ROGET}")
    return gzip.decompress(raw).decode("ascii")


def references(text: str) -> str:
    """Pairs of categories one of which refers to the other, each once; without the one that refers to itself."""
    pairs = set()
    for line in text.replace("\\\n", "").splitlines():
        if not line.startswith("*"):
            head, others = line.split(":")
            category = int(re.match(r"\d+", head).group())
            pairs |= {tuple(sorted((category, int(other)))) for other in others.split()}
    rows = [f"{a},{b}" for a, b in sorted(pairs) if a != b]
    return "\n".join(["category,other", *rows]) + "\n"


def main() -> None:
    files = [a for a in sys.argv[1:] if a != "--check"]
    check = len(files) < len(sys.argv) - 1
    texts = {"sources.csv": table(sequence(fasta_from_file(files[0]) if files else fasta_from_package()))}
    if not files:
        texts["roget.csv"] = references(roget_from_package())
    for name, text in texts.items():
        if not check:
            (DATA / name).write_bytes(text.encode("ascii"))
            print(f"wrote {text.count(chr(10)) - 1} rows to {name}")
        elif (DATA / name).read_bytes() == text.encode("ascii"):
            print(f"{name} is what its source gives")
        else:
            sys.exit(f"{name} differs from what its source gives")


main()
