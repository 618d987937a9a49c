//! Instructions that the kernels execute, counted by valgrind: nearly the same number on every run and every machine, so
//! a change of one percent shows that a clock would hide.
//!
//! Scalar and AVX2 tiers (NEON on aarch64): valgrind does not know AVX-512 and hides it from the program. A count is not
//! a time: it compares a kernel with its own past, not one tier with another.
//!
//! `scripts/instructions.py` installs what this needs, runs it, and compares with the counts in
//! `benches/instructions.csv`; with `--write` it records them.

extern crate iai_callgrind as gungraun;

mod support;

use std::hint::black_box;

use gungraun::{library_benchmark, library_benchmark_group, main};
use phase_router::internals::{Arc, ArcTable, Chosen, Layout, RankBitmap, Table};
use phase_router::{
    Assigner, Assignment, Bijection, DispatchPlan, ExactRouter, Gate, Isa, Kernels, Placement,
    Quotas, Rebalancer, Router, Sampling, StreamRouter, Workspace,
};
use support::{Case, Chunk, SEED};

/// The widest tier that valgrind can run.
const VECTOR: Isa = if cfg!(target_arch = "aarch64") { Isa::Neon } else { Isa::Avx2 };
/// What a machine has without being asked.
const BASELINE: Isa = if cfg!(target_arch = "aarch64") { Isa::Neon } else { Isa::Sse2 };
/// Small, because valgrind takes about fifty times as long.
const N: usize = 1024;
const ROWS: usize = 128;
const K: u32 = 2;

type Tier = &'static Kernels;

fn tier(isa: Isa) -> Tier {
    Kernels::for_isa(isa).expect("this bench needs a machine with AVX2 or NEON")
}

fn case(isa: Isa) -> (Tier, Case) {
    (tier(isa), Case::new(N, N, 0.3))
}

fn chunk(isa: Isa) -> (Tier, Chunk, Vec<i32>, Chosen) {
    let chunk = Chunk::new(&Case::new(N, N, 0.3), ROWS, K);
    let (mut slots, scratch) = (chunk.first_ordinals(), chunk.scratch());
    Table::of(tier(isa)).floyd(SEED, K, &chunk.jobs, &mut slots, &mut chunk.scratch());
    (tier(isa), chunk, slots, scratch)
}

fn arcs(isa: Isa, ring: u32) -> (Tier, ArcTable, Vec<u64>) {
    let arc = |a| Arc { start: a as u32 * 5, len: a as u32 * 7 % (ring / 2) };
    let table = ArcTable::new(ring, (0..4096usize).map(arc));
    (tier(isa), table, vec![0; 64])
}

fn router(isa: Isa, sampling: Sampling) -> (Router, Vec<i32>, Workspace) {
    // Too few rows for a second thread.
    let case = Case::new(256, 256, 0.3);
    let router = Router::builder(&case.problem)
        .fan_out(K as usize)
        .sampling(sampling)
        .permutations(&case.permutations)
        .kernels(tier(isa))
        .build()
        .expect("permutations of the problem");
    let (mut out, mut workspace) = (vec![0; router.slots()], Workspace::new());
    router.route_into(&mut out, &mut workspace).expect("slots");
    (router, out, workspace)
}

// Every bench returns its input, so that freeing it is not counted.

#[library_benchmark(setup = case)]
#[bench::scalar(Isa::Scalar)]
#[bench::vector(VECTOR)]
fn row_popcounts((tier, case): (Tier, Case)) -> (Vec<u32>, Case) {
    (black_box(tier.row_popcounts(case.source_bits())), case)
}

#[library_benchmark(setup = arcs)]
#[bench::u16_scalar(Isa::Scalar, 1 << 16)]
#[bench::u16_vector(VECTOR, 1 << 16)]
#[bench::u32_scalar(Isa::Scalar, 1 << 17)]
#[bench::u32_vector(VECTOR, 1 << 17)]
fn range_check((tier, table, mut words): (Tier, ArcTable, Vec<u64>)) -> (ArcTable, Vec<u64>) {
    Table::of(tier).range_check(&table, 0, black_box(1000), &mut words);
    (table, words)
}

#[library_benchmark(setup = case)]
#[bench::every_tier(Isa::Scalar)]
fn layout((_, case): (Tier, Case)) -> (Layout, Case) {
    (black_box(case.layout()), case)
}

#[library_benchmark(setup = chunk)]
#[bench::scalar(Isa::Scalar)]
#[bench::baseline(BASELINE)]
#[bench::vector(VECTOR)]
fn count((tier, mut chunk, ..): (Tier, Chunk, Vec<i32>, Chosen)) -> (Chunk, RankBitmap) {
    let mut map = RankBitmap::default();
    Table::of(tier).count(&chunk.layout, &mut map, &chunk.visits, &mut chunk.matches);
    (chunk, map)
}

#[library_benchmark(setup = chunk)]
#[bench::scalar(Isa::Scalar)]
#[bench::baseline(BASELINE)]
#[bench::vector(VECTOR)]
fn select(
    (tier, chunk, mut slots, _): (Tier, Chunk, Vec<i32>, Chosen),
) -> (Chunk, Vec<i32>, RankBitmap) {
    let mut map = RankBitmap::default();
    Table::of(tier).select(&chunk.layout, &mut map, &chunk.visits, K as usize, &mut slots);
    (chunk, slots, map)
}

#[library_benchmark(setup = chunk)]
#[bench::scalar(Isa::Scalar)]
#[bench::baseline(BASELINE)]
#[bench::vector(VECTOR)]
fn algorithm_r(
    (tier, chunk, mut slots, mut scratch): (Tier, Chunk, Vec<i32>, Chosen),
) -> (Chunk, Vec<i32>, Chosen) {
    Table::of(tier).algorithm_r(SEED, K, &chunk.sorted, &mut slots, &mut scratch);
    (chunk, slots, scratch)
}

#[library_benchmark(setup = chunk)]
#[bench::scalar(Isa::Scalar)]
#[bench::baseline(BASELINE)]
#[bench::vector(VECTOR)]
fn floyd(
    (tier, chunk, mut slots, mut scratch): (Tier, Chunk, Vec<i32>, Chosen),
) -> (Chunk, Vec<i32>, Chosen) {
    Table::of(tier).floyd(SEED, K, &chunk.jobs, &mut slots, &mut scratch);
    (chunk, slots, scratch)
}

#[library_benchmark(setup = router)]
#[bench::algorithm_r_scalar(Isa::Scalar, Sampling::AlgorithmR)]
#[bench::algorithm_r_vector(VECTOR, Sampling::AlgorithmR)]
#[bench::algorithm_r_baseline(BASELINE, Sampling::AlgorithmR)]
#[bench::floyd_baseline(BASELINE, Sampling::Floyd)]
#[bench::floyd_scalar(Isa::Scalar, Sampling::Floyd)]
#[bench::floyd_vector(VECTOR, Sampling::Floyd)]
fn route(
    (router, mut out, mut workspace): (Router, Vec<i32>, Workspace),
) -> (Router, Vec<i32>, Workspace) {
    router.route_into(&mut out, &mut workspace).expect("slots");
    (router, out, workspace)
}

/// Numbers with no pattern.
fn numbers() -> impl Iterator<Item = u32> {
    (0u32..).map(|i| i.wrapping_mul(0x9E37_79B9))
}

fn scores(count: usize) -> Vec<f32> {
    numbers().map(|number| number as i32 as f32 * 1e-9).take(count).collect()
}

/// 128 rows of 256 logits, and the 8 best of each.
fn gate(isa: Isa) -> Gated {
    let gate = Gate::builder(256, 8).renormalize(true).kernels(tier(isa)).threads(1).build();
    (gate.expect("a gate"), scores(ROWS * 256), vec![0; ROWS * 8], vec![0.0; ROWS * 8])
}

type Gated = (Gate, Vec<f32>, Vec<i32>, Vec<f32>);

#[library_benchmark(setup = gate)]
#[bench::scalar(Isa::Scalar)]
#[bench::baseline(BASELINE)]
#[bench::vector(VECTOR)]
fn choose((gate, logits, mut ids, mut weights): Gated) -> Gated {
    gate.choose_into(&logits, &mut ids, &mut weights).expect("numbers");
    (gate, logits, ids, weights)
}

/// A plan that has been built before, of `rows` x 8 of 64.
fn plan(rows: usize) -> (DispatchPlan, Vec<u32>) {
    let ids: Vec<u32> = numbers().map(|number| number >> 26).take(rows * 8).collect();
    let mut plan = DispatchPlan::new().threads(1);
    plan.build(&ids, 8, 64).expect("ids in range");
    (plan, ids)
}

#[library_benchmark(setup = plan)]
#[bench::few(4)]
#[bench::many(512)]
fn build_plan((mut plan, ids): (DispatchPlan, Vec<u32>)) -> (DispatchPlan, Vec<u32>) {
    plan.build(&ids, 8, 64).expect("ids in range");
    (plan, ids)
}

/// A plan of 32 x 8, its rows of 256 columns, and as many sources.
fn rows(isa: Isa) -> Rows {
    let plan = plan(32).0.kernels(tier(isa));
    (plan, scores(32 * 256), scores(32 * 8 * 256), vec![0.125; 32 * 8])
}

type Rows = (DispatchPlan, Vec<f32>, Vec<f32>, Vec<f32>);

#[library_benchmark(setup = rows)]
#[bench::every_tier(Isa::Scalar)]
fn gather((plan, x, mut grouped, weights): Rows) -> Rows {
    plan.gather_rows(&x, 256, &mut grouped).expect("lengths of the plan");
    (plan, x, grouped, weights)
}

#[library_benchmark(setup = rows)]
#[bench::scalar(Isa::Scalar)]
#[bench::baseline(BASELINE)]
#[bench::vector(VECTOR)]
fn combine((plan, mut x, grouped, weights): Rows) -> Rows {
    plan.combine(&grouped, &weights, 256, &mut x).expect("lengths of the plan");
    (plan, x, grouped, weights)
}

/// 256 rows to 32 targets that are full then, 4 each.
fn assigner(isa: Isa) -> (Assigner, Vec<f32>, Assignment) {
    let builder = Assigner::builder(&[32; 32], 4).tolerance(1e-5).kernels(tier(isa)).threads(1);
    (builder.build().expect("an assigner"), scores(256 * 32), Assignment::new())
}

#[library_benchmark(setup = assigner)]
#[bench::scalar(Isa::Scalar)]
#[bench::vector(VECTOR)]
fn assign(
    (assigner, scores, mut assignment): (Assigner, Vec<f32>, Assignment),
) -> (Assigner, Vec<f32>, Assignment) {
    assigner.assign_into(&scores, &mut assignment).expect("numbers");
    (assigner, scores, assignment)
}

fn shares() -> Vec<f64> {
    (0..64u8).map(|c| f64::from(1 + c % 4)).collect()
}

fn exact(isa: Isa) -> (ExactRouter, Vec<i32>) {
    let quotas = Quotas::from_shares(&shares(), N as u64, 2).expect("shares");
    let router = ExactRouter::builder(&quotas).kernels(tier(isa)).threads(1).build();
    (router.expect("a router"), vec![0; N * 2])
}

#[library_benchmark(setup = exact)]
#[bench::scalar(Isa::Scalar)]
#[bench::vector(VECTOR)]
fn route_exact((router, mut out): (ExactRouter, Vec<i32>)) -> (ExactRouter, Vec<i32>) {
    router.route_into(&mut out).expect("slots");
    (router, out)
}

fn stream(isa: Isa) -> (StreamRouter, Vec<i32>) {
    let router = StreamRouter::builder(&shares()).fan_out(2).kernels(tier(isa)).threads(1).build();
    (router.expect("a router"), vec![0; N * 2])
}

#[library_benchmark(setup = stream)]
#[bench::scalar(Isa::Scalar)]
#[bench::vector(VECTOR)]
fn route_stream((router, mut out): (StreamRouter, Vec<i32>)) -> (StreamRouter, Vec<i32>) {
    router.route_rows(0..N as u64, &mut out).expect("slots");
    (router, out)
}

fn bijection() -> Bijection {
    Bijection::new(1 << 20, 1).expect("a size")
}

#[library_benchmark]
#[bench::every_tier(bijection())]
fn apply(tau: Bijection) -> u32 {
    (0..ROWS as u32).map(|index| tau.apply(black_box(index))).fold(0, u32::wrapping_add)
}

/// A table of 1024 x 2 slots for other shares than those of the rebalancer: one target has grown.
fn table() -> (Rebalancer, Vec<u32>) {
    let rebalancer = |shares: &[f64]| {
        let quotas = Quotas::from_shares(shares, N as u64, 2).expect("shares");
        Rebalancer::builder(&quotas).seed(1).build().expect("quotas of a table")
    };
    let (mut shares, mut ids) = (shares(), vec![u32::MAX; N * 2]);
    rebalancer(&shares).rebalance(&mut ids).expect("room");
    shares[3] = 8.0;
    (rebalancer(&shares), ids)
}

#[library_benchmark]
#[bench::every_tier(table())]
fn rebalance((rebalancer, mut ids): (Rebalancer, Vec<u32>)) -> (Rebalancer, Vec<u32>) {
    rebalancer.rebalance(&mut ids).expect("room");
    (rebalancer, ids)
}

fn placement() -> Placement {
    let members = (0..24).map(|c| (format!("member {c:02}"), 1 + c % 4));
    Placement::new(1 << 12, 2, members).expect("members")
}

#[library_benchmark]
#[bench::every_tier(placement())]
fn lookup(placement: Placement) -> (u32, Placement) {
    let keys = (0..ROWS as u64).map(|key| black_box(key).to_le_bytes());
    let sum = keys.map(|key| placement.lookup_ids(&key)[0]).fold(0, u32::wrapping_add);
    (sum, placement)
}

library_benchmark_group!(
    name = kernels,
    benchmarks = [
        row_popcounts,
        range_check,
        layout,
        count,
        select,
        algorithm_r,
        floyd,
        choose,
        build_plan,
        gather,
        combine,
        apply
    ]
);
library_benchmark_group!(
    name = whole,
    benchmarks = [route, route_exact, route_stream, assign, rebalance, lookup]
);
main!(library_benchmark_groups = [kernels, whole]);
