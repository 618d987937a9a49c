//! Instructions that the kernels execute, counted by valgrind: nearly the same number on every run and every machine, so
//! a change of one percent shows that a clock would hide.
//!
//! Scalar and AVX2 tiers (NEON on aarch64): valgrind does not know AVX-512 and hides it from the program. A count is not
//! a time: it compares a kernel with its own past, not one tier with another.
//!
//! `scripts/gungraun-runner.sh` installs what this needs and prints the command that runs it.

extern crate iai_callgrind as gungraun;

mod support;

use std::hint::black_box;

use gungraun::{library_benchmark, library_benchmark_group, main};
use phase_router::internals::{Arc, ArcTable, Chosen, Layout, RankBitmap, Table};
use phase_router::{Isa, Kernels, Router, Sampling, Workspace};
use support::{Case, Chunk, SEED};

/// The widest tier that valgrind can run.
const VECTOR: Isa = if cfg!(target_arch = "aarch64") { Isa::Neon } else { Isa::Avx2 };
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
#[bench::vector(VECTOR)]
fn count((tier, mut chunk, ..): (Tier, Chunk, Vec<i32>, Chosen)) -> (Chunk, RankBitmap) {
    let mut map = RankBitmap::default();
    Table::of(tier).count(&chunk.layout, &mut map, &chunk.visits, &mut chunk.matches);
    (chunk, map)
}

#[library_benchmark(setup = chunk)]
#[bench::scalar(Isa::Scalar)]
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
#[bench::vector(VECTOR)]
fn algorithm_r(
    (tier, chunk, mut slots, mut scratch): (Tier, Chunk, Vec<i32>, Chosen),
) -> (Chunk, Vec<i32>, Chosen) {
    Table::of(tier).algorithm_r(SEED, K, &chunk.sorted, &mut slots, &mut scratch);
    (chunk, slots, scratch)
}

#[library_benchmark(setup = chunk)]
#[bench::scalar(Isa::Scalar)]
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
#[bench::floyd_scalar(Isa::Scalar, Sampling::Floyd)]
#[bench::floyd_vector(VECTOR, Sampling::Floyd)]
fn route(
    (router, mut out, mut workspace): (Router, Vec<i32>, Workspace),
) -> (Router, Vec<i32>, Workspace) {
    router.route_into(&mut out, &mut workspace).expect("slots");
    (router, out, workspace)
}

library_benchmark_group!(
    name = kernels,
    benchmarks = [row_popcounts, range_check, layout, count, select, algorithm_r, floyd]
);
library_benchmark_group!(name = router_256, benchmarks = route);
main!(library_benchmark_groups = [kernels, router_256]);
