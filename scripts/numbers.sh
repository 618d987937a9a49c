#!/usr/bin/env bash
# Measures everything again and writes the tables and plots of README.md and docs/. Twenty minutes on an idle machine.
# What the last two commands print is copied by hand, into docs/exact.md and docs/dispatch.md.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/ratios.py
scripts/isa.py
scripts/threads.py
scripts/scaling.py
scripts/cpp.py
scripts/comparison.py
scripts/assign-figures.py
scripts/use-cases.py
cargo run --release --example exact
cargo bench --bench dispatch -- --quiet
