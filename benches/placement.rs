//! Rebalancing 2^20 x 2 slots, one thread, and looking up keys. The throughput of a rebalance is in slots.
//!
//! `cargo bench --bench placement`

use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use phase_router::{Placement, Quotas, Rebalancer};

const ROWS: usize = 1 << 20;
const REPLICAS: usize = 2;

fn shares(members: usize) -> Vec<f64> {
    (0..members).map(|c| [1.0, 1.0, 2.0, 4.0][c % 4]).collect()
}

fn quotas(shares: &[f64]) -> Quotas {
    Quotas::from_shares(shares, ROWS as u64, REPLICAS).unwrap()
}

/// A table of these shares, in 3 zones or in none.
fn table(shares: &[f64], zones: Option<&[u32]>) -> Vec<u32> {
    let mut ids = vec![u32::MAX; ROWS * REPLICAS];
    rebalancer(&quotas(shares), zones).rebalance(&mut ids).unwrap();
    ids
}

fn rebalancer(quotas: &Quotas, zones: Option<&[u32]>) -> Rebalancer {
    let builder = Rebalancer::builder(quotas).seed(1);
    match zones {
        Some(zones) => builder.zones(zones),
        None => builder,
    }
    .build()
    .unwrap()
}

fn rebalance(c: &mut Criterion) {
    for (members, zoned) in [(24, false), (24, true), (1024, false), (1024, true)] {
        let name = format!("{members} members{}", if zoned { ", 3 zones" } else { "" });
        let mut group = c.benchmark_group(name);
        group.throughput(Throughput::Elements((ROWS * REPLICAS) as u64)).sample_size(20);
        let shares = shares(members);
        let zones: Vec<u32> = (0..=members as u32).map(|c| c % 3).collect();
        let zones_of = |members: usize| zoned.then_some(&zones[..members]);
        let before = table(&shares, zones_of(members));
        let joined: Vec<f64> = shares.iter().copied().chain([4.0]).collect();
        let changed = |new: f64| {
            let mut shares = shares.clone();
            shares[3] = new;
            shares
        };
        for (name, after) in [
            ("nothing changes", shares.clone()),
            ("one grows by a tenth", changed(4.4)),
            ("one doubles", changed(8.0)),
            ("one leaves", changed(0.0)),
            ("one joins", joined),
        ] {
            let quotas = quotas(&after);
            let rebalancer = rebalancer(&quotas, zones_of(after.len()));
            group.bench_function(name, |b| {
                b.iter_batched_ref(
                    || before.clone(),
                    |ids| rebalancer.rebalance(ids).unwrap(),
                    BatchSize::LargeInput,
                )
            });
        }
        let quotas = quotas(&shares);
        let rebalancer = rebalancer(&quotas, zones_of(members));
        group.bench_function("from nothing", |b| {
            b.iter_batched_ref(
                || vec![u32::MAX; ROWS * REPLICAS],
                |ids| rebalancer.rebalance(ids).unwrap(),
                BatchSize::LargeInput,
            )
        });
        // The floor: what it takes to read the table and write it elsewhere.
        group.bench_function("copying the table", |b| b.iter(|| black_box(&before).clone()));
        group.finish();
    }
}

fn lookup(c: &mut Criterion) {
    let mut group = c.benchmark_group("lookup, 16-byte keys");
    let keys: Vec<[u8; 16]> = (0..4096u128)
        .map(|i| (i * 0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835).to_le_bytes())
        .collect();
    group.throughput(Throughput::Elements(keys.len() as u64));
    for members in [24, 1024] {
        let list = shares(members).into_iter().enumerate();
        let list = list.map(|(c, share)| (format!("member {c:04}"), share));
        let placement = Placement::new(1 << 14, REPLICAS, list).unwrap();
        group.bench_function(format!("{members} members, indices"), |b| {
            b.iter(|| {
                keys.iter().map(|key| placement.lookup_ids(key)[0]).fold(0, u32::wrapping_add)
            })
        });
        group.bench_function(format!("{members} members, names"), |b| {
            b.iter(|| {
                keys.iter()
                    .map(|key| placement.lookup(key).map(str::len).sum::<usize>())
                    .sum::<usize>()
            })
        });
        group.bench_function(format!("{members} members, hash alone"), |b| {
            b.iter(|| keys.iter().map(|key| placement.slot(key)).fold(0, usize::wrapping_add))
        });
    }
    group.finish();
}

criterion_group!(benches, rebalance, lookup);
criterion_main!(benches);
