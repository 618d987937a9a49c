//! Exact routing beside hashing and weighted random choice, one thread. The throughput is in slots.
//!
//! `cargo bench --bench exact --no-default-features`

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use phase_router::{Bijection, ExactRouter, Permutations, Quotas, StreamRouter};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::Distribution;
use rand_distr::weighted::WeightedAliasIndex;

#[path = "../examples/support/baseline.rs"]
#[allow(dead_code)] // only one of its two functions is used
mod baseline;

/// Rows, targets, slots per row.
const SHAPES: [(usize, usize, usize); 4] =
    [(4096, 4096, 2), (4096, 64, 2), (8192, 256, 8), (1 << 20, 1024, 2)];

fn shares(targets: usize) -> Vec<f64> {
    (0..targets).map(|c| 1.0 + (c * 7 % 16) as f64).collect()
}

fn route(c: &mut Criterion) {
    let mut group = c.benchmark_group("route");
    for (n, e, k) in SHAPES {
        let id = |name| BenchmarkId::new(name, format!("{n}x{e}x{k}"));
        group.throughput(Throughput::Elements((n * k) as u64));
        let shares = shares(e);
        let quotas = Quotas::from_shares(&shares, n as u64, k).unwrap();
        let permutations = Permutations::keyed(n, e, 1).unwrap();
        let mut out = vec![0; n * k];

        let table = ExactRouter::builder(&quotas).permutations(&permutations).build().unwrap();
        group.bench_function(id("exact, permutations as tables"), |b| {
            b.iter(|| table.route_into(&mut out).unwrap())
        });
        let keyed = ExactRouter::builder(&quotas).seed(1).build().unwrap();
        group.bench_function(id("exact"), |b| b.iter(|| keyed.route_into(&mut out).unwrap()));
        let batches = ExactRouter::builder(&quotas).seed(1).batches(n / 512).build().unwrap();
        group.bench_function(id("exact, batches of 512"), |b| {
            b.iter(|| batches.route_into(&mut out).unwrap())
        });
        let stream = StreamRouter::new(&shares, k, 1).unwrap();
        group.bench_function(id("stream"), |b| {
            b.iter(|| stream.route_rows(0..n as u64, &mut out).unwrap())
        });
        group.bench_function(id("exact, from shares to routes"), |b| {
            b.iter(|| {
                let quotas = Quotas::from_shares(black_box(&shares), n as u64, k).unwrap();
                let router = ExactRouter::builder(&quotas).seed(1).build().unwrap();
                router.route_into(&mut out).unwrap();
            })
        });

        let alias = WeightedAliasIndex::new(shares).unwrap();
        group.bench_function(id("weighted random (alias)"), |b| {
            b.iter(|| {
                let mut rng = ChaCha8Rng::seed_from_u64(1);
                out.iter_mut().for_each(|slot| *slot = alias.sample(&mut rng) as i32);
            })
        });
        group.bench_function(id("uniform hash (SipHash)"), |b| {
            b.iter(|| baseline::uniform_hash(n, e, k, black_box(1)).unwrap())
        });
    }
    group.finish();
}

fn one_row(c: &mut Criterion) {
    let mut group = c.benchmark_group("one row");
    let (n, e, k) = (1 << 20, 1024, 2);
    let quotas = Quotas::from_shares(&shares(e), n as u64, k).unwrap();
    let router = ExactRouter::builder(&quotas).seed(1).build().unwrap();
    let mut source = 0;
    group.bench_function("route_one", |b| {
        b.iter(|| {
            source = (source + 7919) % n;
            router.route_one(black_box(source)).unwrap()[0]
        })
    });
    let bijection = Bijection::new(n, 1).unwrap();
    group.bench_function("bijection", |b| b.iter(|| bijection.apply(black_box(12345))));
    group.bench_function("build", |b| {
        b.iter(|| ExactRouter::builder(black_box(&quotas)).seed(1).build().unwrap())
    });
    group.finish();
}

criterion_group!(benches, route, one_row);
criterion_main!(benches);
