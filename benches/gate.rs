//! The gate on every tier beside selection by the standard library, one thread. The throughput is in rows.
//!
//! `cargo bench --bench gate`; the table of docs/performance.md is from the example `choose`.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use phase_router::{Gate, GateBuilder, GroupScore, Kernels, Scoring};

#[path = "../examples/support/splitmix.rs"]
#[allow(dead_code)] // only whole words are drawn
mod splitmix;

const ROWS: usize = 4096;

fn gaussian(count: usize) -> Vec<f32> {
    let mut random = splitmix::SplitMix64::new(1);
    let mut uniform = || (random.next() >> 40) as f32 / (1 << 24) as f32;
    (0..count).map(|_| (0..12).map(|_| uniform()).sum::<f32>() - 6.0).collect()
}

/// Ids alone: the k best of a row, best first.
fn select(logits: &[f32], targets: usize, order: &mut Vec<u32>, ids: &mut [i32]) {
    let k = ids.len() / (logits.len() / targets);
    for (row, ids) in logits.chunks_exact(targets).zip(ids.chunks_exact_mut(k)) {
        let best = |&a: &u32, &b: &u32| row[b as usize].total_cmp(&row[a as usize]).then(a.cmp(&b));
        order.clear();
        order.extend(0..targets as u32);
        order.select_nth_unstable_by(k - 1, best);
        order[..k].sort_unstable_by(best);
        ids.iter_mut().zip(&*order).for_each(|(id, &target)| *id = target as i32);
    }
}

fn tiers(c: &mut Criterion, name: &str, builder: GateBuilder<'_>, rows: usize) {
    let mut group = c.benchmark_group(name);
    group.throughput(Throughput::Elements(rows as u64));
    let gate = builder.clone().build().unwrap();
    let logits = gaussian(rows * gate.targets());
    let (mut ids, mut weights) = (vec![0; rows * gate.fan_out()], vec![0.0; rows * gate.fan_out()]);
    let mut order = Vec::new();
    group.bench_function(BenchmarkId::from_parameter("selection"), |b| {
        b.iter(|| select(&logits, gate.targets(), &mut order, &mut ids))
    });
    for &kernels in Kernels::available() {
        let gate = builder.clone().kernels(kernels).threads(1).build().unwrap();
        group.bench_function(BenchmarkId::from_parameter(kernels.name()), |b| {
            b.iter(|| gate.choose_into(&logits, &mut ids, &mut weights).unwrap())
        });
    }
}

fn softmax(c: &mut Criterion) {
    for (targets, k) in [(8, 2), (64, 8), (128, 8), (256, 8), (256, 32)] {
        let gate = Gate::builder(targets, k).renormalize(true);
        tiers(c, &format!("softmax, {k} of {targets}"), gate, ROWS);
    }
    tiers(c, "softmax, 8 of 256, one row", Gate::builder(256, 8).renormalize(true), 1);
    tiers(c, "softmax over all, 8 of 256", Gate::builder(256, 8), ROWS);
}

fn sigmoid(c: &mut Criterion) {
    let bias: Vec<f32> = gaussian(256).iter().map(|x| 0.01 * x).collect();
    let gate = Gate::builder(256, 8).scoring(Scoring::Sigmoid).bias(&bias).renormalize(true);
    tiers(c, "sigmoid with bias, 8 of 256", gate.clone(), ROWS);
    tiers(c, "the same in 4 of 8 groups", gate.groups(8, 4, GroupScore::TopTwo), ROWS);
}

criterion_group!(benches, softmax, sigmoid);
criterion_main!(benches);
