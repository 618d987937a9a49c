//! Dispatch plans beside a `Vec` of slots per target, and their rows beside a copy of as many bytes, on the ids of a
//! synthetic gate.
//!
//! `cargo bench --bench dispatch`

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use half::{bf16, f16};
use phase_router::capacity::{drop_by_position, drop_by_score, hard_capacities, reroute};
use phase_router::{AlignedBlocks, DispatchPlan, Float, Kernels, Replicas};

#[path = "../examples/gate/mod.rs"]
mod gate;
use gate::{Gate, buckets, refill};

const FAN_OUT: usize = 8;

fn plans(c: &mut Criterion) {
    for targets in [128, 256] {
        let mut group = c.benchmark_group(format!("plan/{targets}"));
        for tokens in [1, 16, 4096] {
            let gate = Gate::new(tokens, FAN_OUT, targets, 0.3, 1);
            let ids = &gate.ids;
            group.throughput(Throughput::Elements(ids.len() as u64));

            let mut plan = DispatchPlan::new();
            group.bench_function(BenchmarkId::new("plan", tokens), |b| {
                b.iter(|| plan.build(black_box(ids), FAN_OUT, targets));
            });
            let mut blocks = AlignedBlocks::new();
            group.bench_function(BenchmarkId::new("blocks of 64", tokens), |b| {
                b.iter(|| blocks.build(black_box(&plan), 64));
            });
            let mut sources = Vec::new();
            group.bench_function(BenchmarkId::new("sources", tokens), |b| {
                b.iter(|| {
                    sources.clear();
                    sources.extend(black_box(&plan).sources());
                });
            });
            group.bench_function(BenchmarkId::new("Vec<Vec<u32>>", tokens), |b| {
                b.iter(|| buckets(black_box(ids), FAN_OUT, targets));
            });
            let mut kept = vec![Vec::new(); targets];
            group.bench_function(BenchmarkId::new("Vec<Vec<u32>> kept", tokens), |b| {
                b.iter(|| refill(black_box(ids), FAN_OUT, &mut kept));
            });
        }
        group.finish();
    }
}

/// Gather and combine on one thread. The copies read and write as many bytes in all as what follows them.
fn rows(c: &mut Criterion) {
    const WIDTH: usize = 2048;
    for tokens in [1, 16, 256, 4096] {
        rows_of::<f32>(c, "f32", tokens, WIDTH, |value| value);
        rows_of::<bf16>(c, "bf16", tokens, WIDTH, bf16::from_f32);
        rows_of::<f16>(c, "f16", tokens, WIDTH, f16::from_f32);
    }
}

fn rows_of<T: Float>(
    c: &mut Criterion,
    name: &str,
    tokens: usize,
    width: usize,
    from: impl Fn(f32) -> T,
) {
    let targets = 128;
    let gate = Gate::new(tokens, FAN_OUT, targets, 0.3, 1);
    let mut plan = DispatchPlan::new().threads(1);
    plan.build(&gate.ids, FAN_OUT, targets).unwrap();
    let mut x: Vec<T> = (0..tokens * width).map(|i| from((i % 999) as f32 - 499.0)).collect();
    let mut y: Vec<T> = (0..plan.filled() * width).map(|i| from((i % 777) as f32)).collect();

    let mut group = c.benchmark_group(format!("rows/{name}/{tokens}"));
    let source = y.clone();
    group.throughput(Throughput::Bytes(2 * size_of_val(&y[..]) as u64));
    group.bench_function("copy as a gather", |b| b.iter(|| y.copy_from_slice(black_box(&source))));
    group.bench_function("gather", |b| b.iter(|| plan.gather_rows(black_box(&x), width, &mut y)));
    // Half of what a combine reads and writes, copied to another place.
    let half = (x.len() + y.len()) / 2;
    let source = &source[..half];
    group.throughput(Throughput::Bytes((size_of_val(&x[..]) + size_of_val(&y[..])) as u64));
    group.bench_function("copy as a combine", |b| {
        b.iter(|| y[..source.len()].copy_from_slice(black_box(source)));
    });
    for &kernels in Kernels::available() {
        let plan = plan.clone().kernels(kernels);
        group.bench_function(BenchmarkId::new("combine", kernels.name()), |b| {
            b.iter(|| plan.combine(black_box(&y), &gate.scores, width, &mut x));
        });
    }
    group.finish();
}

fn policies(c: &mut Criterion) {
    let (tokens, targets) = (4096, 256);
    let gate = Gate::new(tokens, FAN_OUT, targets, 0.3, 1);
    let room = hard_capacities(&vec![1.0; targets], tokens, FAN_OUT, 1.2).unwrap();
    let mut ids = gate.ids.clone();
    let mut group = c.benchmark_group("policy/256");
    group.throughput(Throughput::Elements(ids.len() as u64));
    group.bench_function("drop by position", |b| {
        b.iter(|| {
            ids.copy_from_slice(&gate.ids);
            drop_by_position(black_box(&mut ids), &room)
        });
    });
    group.bench_function("drop by score", |b| {
        b.iter(|| {
            ids.copy_from_slice(&gate.ids);
            drop_by_score(black_box(&mut ids), &gate.scores, &room)
        });
    });
    group.bench_function("reroute", |b| {
        b.iter(|| {
            ids.copy_from_slice(&gate.ids);
            reroute(black_box(&mut ids), FAN_OUT, &room)
        });
    });

    let replicas = Replicas::new(&vec![[3, 2, 1]; targets]).unwrap();
    let counters: Vec<u64> = (0..tokens as u64).collect();
    group.bench_function("replicas by rank", |b| {
        b.iter(|| {
            ids.copy_from_slice(&gate.ids);
            replicas.split_by_rank(black_box(&mut ids), &mut vec![0; targets])
        });
    });
    group.bench_function("replicas by counter", |b| {
        b.iter(|| {
            ids.copy_from_slice(&gate.ids);
            replicas.split_by_counter(black_box(&mut ids), FAN_OUT, &counters)
        });
    });
    group.finish();
}

criterion_group!(benches, plans, rows, policies);
criterion_main!(benches);
