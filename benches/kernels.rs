//! Every kernel alone, on every tier of this machine, beside its floor.
//!
//! `cargo bench --bench kernels`; a name after `--` selects: `-- algorithm_r`, `-- avx512`.

#[path = "support/floor.rs"]
mod floor;
mod support;

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use phase_router::internals::{Arc, ArcTable, Layout, RankBitmap, Table};
use phase_router::{Isa, Kernels};
use support::{Case, Chunk, SEED};

const DENSITY: f64 = 0.3;
/// Rows per chunk of the engine.
const CHUNK: usize = 1024;

fn row_popcounts(c: &mut Criterion) {
    let mut group = c.benchmark_group("row_popcounts");
    for n in [1024, 4096] {
        let case = Case::new(n, n, DENSITY);
        let words = &case.source_words;
        group.throughput(Throughput::Bytes(8 * words.len() as u64));
        for kernels in Kernels::available() {
            group.bench_function(BenchmarkId::new(kernels.name(), n), |b| {
                b.iter(|| kernels.row_popcounts(black_box(case.source_bits())))
            });
        }
        for isa in Isa::ALL.into_iter().filter(|&isa| Kernels::for_isa(isa).is_some()) {
            let sum = floor::sum(isa);
            group.bench_function(BenchmarkId::new(format!("sum of words, {isa}"), n), |b| {
                b.iter(|| sum(black_box(words)))
            });
        }
    }
}

fn range_check(c: &mut Criterion) {
    let mut group = c.benchmark_group("range_check");
    const ARCS: usize = 4096;
    for (lanes, ring, bytes) in [("u16", 1 << 16, 4), ("u32", 1 << 17, 8)] {
        let arc = |a: usize| Arc {
            start: (a as u32).wrapping_mul(0x9E37_79B9) % ring,
            len: a as u32 * 7 % (ring / 2),
        };
        let table = ArcTable::new(ring, (0..ARCS).map(arc));
        let mut words = vec![0; ARCS / 64];
        // Starts and lengths, read once.
        group.throughput(Throughput::Bytes(ARCS as u64 * bytes));
        for kernels in Kernels::available() {
            let mut phase = 0;
            group.bench_function(BenchmarkId::new(kernels.name(), lanes), |b| {
                b.iter(|| {
                    phase = (phase + 1) % ring;
                    Table::of(kernels).range_check(&table, 0, phase, &mut words);
                    black_box(&mut words);
                })
            });
        }
    }
}

/// Ring order and the inverse-permutation mapping: the same code on every tier.
fn layout(c: &mut Criterion) {
    let mut group = c.benchmark_group("layout");
    for (sources, targets) in [(1024, 1024), (4096, 4096), (8192, 64)] {
        let case = Case::new(sources, targets, DENSITY);
        group.throughput(Throughput::Elements(sources as u64));
        group.bench_function(format!("{sources}x{targets}"), |b| {
            b.iter(|| Layout::new(black_box(&case.problem), &case.permutations))
        });
    }
}

/// Rings of one word, one block and several blocks.
const SWEEPS: [(usize, usize); 3] = [(8192, 64), (4096, 4096), (16384, 16384)];

fn count(c: &mut Criterion) {
    let mut group = c.benchmark_group("count");
    for (sources, targets) in SWEEPS {
        let chunk = Chunk::new(&Case::new(sources, targets, DENSITY), CHUNK, 2);
        let (mut map, mut matches) = (RankBitmap::default(), chunk.matches.clone());
        group.throughput(Throughput::Elements(CHUNK as u64));
        for kernels in Kernels::available() {
            let id = BenchmarkId::new(kernels.name(), format!("{sources}x{targets}"));
            group.bench_function(id, |b| {
                b.iter(|| {
                    Table::of(kernels).count(&chunk.layout, &mut map, &chunk.visits, &mut matches);
                    black_box(&mut matches);
                })
            });
        }
    }
}

fn select(c: &mut Criterion) {
    let mut group = c.benchmark_group("select");
    for (sources, targets, k) in
        SWEEPS.map(|(n, e)| (n, e, 2)).into_iter().chain([(4096, 4096, 32)])
    {
        let chunk = Chunk::new(&Case::new(sources, targets, DENSITY), CHUNK, k);
        let mut ordinals = chunk.first_ordinals();
        let best = Kernels::best().expect("kernels");
        Table::of(best).floyd(SEED, k, &chunk.jobs, &mut ordinals, &mut chunk.scratch());
        let (mut map, mut slots) = (RankBitmap::default(), ordinals.clone());
        group.throughput(Throughput::Elements(CHUNK as u64));
        for kernels in Kernels::available() {
            let id = BenchmarkId::new(kernels.name(), format!("{sources}x{targets}, k = {k}"));
            group.bench_function(id, |b| {
                b.iter(|| {
                    // The kernel replaces the ordinals; the copy is a hundredth of its time.
                    slots.copy_from_slice(&ordinals);
                    Table::of(kernels).select(
                        &chunk.layout,
                        &mut map,
                        &chunk.visits,
                        k as usize,
                        &mut slots,
                    );
                    black_box(&mut slots);
                })
            });
        }
    }
}

fn algorithm_r(c: &mut Criterion) {
    let mut group = c.benchmark_group("algorithm_r");
    let case = Case::new(4096, 4096, DENSITY);
    for k in [2, 32] {
        let chunk = Chunk::new(&case, CHUNK, k);
        let (mut slots, mut scratch) = (chunk.first_ordinals(), chunk.scratch());
        group.throughput(Throughput::Elements(chunk.draws()));
        for kernels in Kernels::available() {
            group.bench_function(BenchmarkId::new(kernels.name(), format!("k = {k}")), |b| {
                b.iter(|| {
                    Table::of(kernels).algorithm_r(
                        SEED,
                        k,
                        &chunk.sorted,
                        &mut slots,
                        &mut scratch,
                    );
                    black_box(&mut slots);
                })
            });
        }
        for isa in Isa::ALL.into_iter().filter(|&isa| Kernels::for_isa(isa).is_some()) {
            let keystream = floor::Keystream::of_algorithm_r(isa, SEED, k, &chunk.sorted);
            let id = BenchmarkId::new(format!("keystream, {isa}"), format!("k = {k}"));
            group.bench_function(id, |b| b.iter(|| keystream.generate()));
        }
    }
}

fn floyd(c: &mut Criterion) {
    let mut group = c.benchmark_group("floyd");
    let case = Case::new(4096, 4096, DENSITY);
    for k in [2, 8, 32] {
        let chunk = Chunk::new(&case, CHUNK, k);
        let (mut slots, mut scratch) = (chunk.first_ordinals(), chunk.scratch());
        group.throughput(Throughput::Elements(u64::from(k) * chunk.jobs.len() as u64));
        for kernels in Kernels::available() {
            group.bench_function(BenchmarkId::new(kernels.name(), format!("k = {k}")), |b| {
                b.iter(|| {
                    Table::of(kernels).floyd(SEED, k, &chunk.jobs, &mut slots, &mut scratch);
                    black_box(&mut slots);
                })
            });
        }
    }
}

criterion_group! {
    name = benches;
    // Short: the tiers differ by whole factors, and all of them must fit into two minutes.
    config = Criterion::default()
        .warm_up_time(Duration::from_millis(150))
        .measurement_time(Duration::from_millis(600))
        .sample_size(20);
    targets = row_popcounts, range_check, layout, count, select, algorithm_r, floyd
}
criterion_main!(benches);
