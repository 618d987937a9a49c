//! Assignments beside a plain selection of the `k` best per row, on the scores of a synthetic gate.
//!
//! `cargo bench --bench assign`

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use phase_router::{Assigner, Assignment, Kernels};

#[allow(dead_code)] // not rows and hashes
#[path = "../examples/support/splitmix.rs"]
mod splitmix;
use splitmix::SplitMix64;

const TARGETS: usize = 256;

/// Logits with a bias per target of some spread.
fn scores(rows: usize, spread: f32) -> Vec<f32> {
    let mut random = SplitMix64::new(1);
    let mut gaussian =
        || (0..12).map(|_| (random.next() >> 40) as f32 / (1 << 24) as f32).sum::<f32>() - 6.0;
    let bias: Vec<f32> = (0..TARGETS).map(|_| spread * gaussian()).collect();
    (0..rows * TARGETS).map(|at| bias[at % TARGETS] + gaussian()).collect()
}

/// The ids of the `k` best, in no order.
fn select(scores: &[f32], k: usize, order: &mut Vec<u32>) -> u64 {
    let mut sum = 0;
    for row in scores.chunks(TARGETS) {
        order.clear();
        order.extend(0..TARGETS as u32);
        order.select_nth_unstable_by(k - 1, |&a, &b| {
            row[b as usize].total_cmp(&row[a as usize]).then(a.cmp(&b))
        });
        sum += order[..k].iter().map(|&id| u64::from(id)).sum::<u64>();
    }
    sum
}

fn assign(c: &mut Criterion) {
    let cases =
        [(4096, 8, 0.3, 1.0), (4096, 8, 1.0, 1.25), (4096, 2, 0.3, 1.0), (512, 8, 0.3, 1.0)];
    for (rows, k, spread, headroom) in cases {
        let scores = scores(rows, spread);
        let room = [((rows * k / TARGETS) as f64 * headroom).ceil() as u64; TARGETS];
        let name = format!("assign/{rows} x {k}, spread {spread}, headroom {headroom}");
        let mut group = c.benchmark_group(name);
        group.sample_size(20);
        let mut order = Vec::new();
        group.bench_function("select_nth_unstable_by", |b| {
            b.iter(|| select(black_box(&scores), k, &mut order));
        });
        for kernels in Kernels::available() {
            let mut a = Assignment::new();
            for tolerance in [1e-5, 0.0] {
                let builder = Assigner::builder(&room, k).kernels(kernels).threads(1);
                let assigner = builder.tolerance(tolerance).build().expect("a tier that is here");
                let name = BenchmarkId::new(kernels.name(), tolerance);
                group.bench_function(name, |b| {
                    b.iter(|| assigner.assign_into(black_box(&scores), &mut a));
                });
            }
        }
        group.finish();
    }
}

criterion_group!(benches, assign);
criterion_main!(benches);
