//! Dispatch plans beside a `Vec` of slots per target, on the ids of a synthetic gate.
//!
//! `cargo bench --bench dispatch`

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use phase_router::capacity::{drop_by_position, drop_by_score, hard_capacities, reroute};
use phase_router::{AlignedBlocks, DispatchPlan, Replicas};

#[path = "../examples/gate/mod.rs"]
mod gate;
use gate::{Gate, buckets, refill};

const FAN_OUT: usize = 8;

fn plans(c: &mut Criterion) {
    for targets in [128, 256] {
        let mut group = c.benchmark_group(format!("plan/{targets}"));
        for tokens in [16, 4096] {
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

criterion_group!(benches, plans, policies);
criterion_main!(benches);
