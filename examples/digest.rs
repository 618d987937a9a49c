//! One number for what the library computes, to be compared between machines and languages.
//!
//! `docs/platforms.md` defines it and lists where it was found. One line per part, then one for all parts, on each tier
//! of this machine; it is an error if one of them differs from the number of that page.
//!
//! `cargo run --release --example digest`

#[path = "support/output.rs"]
mod output;

use std::io::Write;
use std::process::ExitCode;

use anyhow::{Result, ensure};
use phase_router::{
    Assigner, DispatchPlan, ExactRouter, Gate, Kernels, Problem, Quotas, Router, Sampling,
    rebalance,
};

const SOURCES: usize = 1000;
const TARGETS: usize = 64;
const FAN_OUT: usize = 4;
const SEED: u64 = 42;
const WIDTH: usize = 8;

/// That of docs/platforms.md.
const DIGEST: u64 = 0xb982_d866_aaa3_adac;

const PARTS: [&str; 8] =
    ["floyd", "algorithm-r", "exact", "gate", "plan", "rows", "assign", "rebalance"];

fn main() -> ExitCode {
    output::run(run)
}

fn run(out: &mut dyn Write) -> Result<()> {
    for (name, digest) in PARTS.iter().zip(parts(Kernels::best()?)?) {
        writeln!(out, "{name:20} {digest:016x}")?;
    }
    for &kernels in Kernels::available() {
        let found = digest(kernels)?;
        writeln!(out, "{:20} {found:016x}", kernels.name())?;
        ensure!(found == DIGEST, "on {} it should be {DIGEST:016x}", kernels.name());
    }
    Ok(())
}

/// The one number.
pub fn digest(kernels: &'static Kernels) -> Result<u64> {
    Ok(fnv1a64(&bytes(parts(kernels)?, u64::to_le_bytes)))
}

/// The digests of the parts, in the order of `PARTS`.
fn parts(kernels: &'static Kernels) -> Result<[u64; 8]> {
    let weights: Vec<u64> = (0..TARGETS as u64).map(|c| 1 + 7 * c % 13).collect();
    let later: Vec<u64> = (0..TARGETS as u64).map(|c| 1 + 5 * c % 11).collect();
    let shares = |weights: &[u64]| weights.iter().map(|&weight| weight as f64).collect::<Vec<_>>();
    let quotas = |weights: &[u64]| Quotas::from_shares(&shares(weights), SOURCES as u64, FAN_OUT);
    let numbers = |count: usize| (0..count as u32).map(number).collect::<Vec<f32>>();

    let problem = Problem::from_capacities(SOURCES, &shares(&weights), FAN_OUT)?;
    let sampled = |sampling| {
        let builder = Router::builder(&problem).fan_out(FAN_OUT).seed(SEED).sampling(sampling);
        builder.kernels(kernels).build()?.route()
    };
    let exact =
        ExactRouter::builder(&quotas(&weights)?).seed(SEED).kernels(kernels).build()?.route()?;

    let logits = numbers(SOURCES * TARGETS);
    let gate = Gate::builder(TARGETS, FAN_OUT).renormalize(true).kernels(kernels).build()?;
    let (chosen, shares_of_chosen) = gate.choose(&logits)?;

    let mut plan = DispatchPlan::new().kernels(kernels);
    plan.build_routes(&chosen)?;
    let x = numbers(SOURCES * WIDTH);
    let mut grouped = vec![0.0; plan.filled() * WIDTH];
    plan.gather_rows(&x, WIDTH, &mut grouped)?;
    let mut combined = vec![0.0; SOURCES * WIDTH];
    plan.combine(&grouped, &shares_of_chosen, WIDTH, &mut combined)?;

    let capacities: Vec<u64> = weights.iter().map(|weight| 10 * weight).collect();
    let assigned =
        Assigner::builder(&capacities, FAN_OUT).kernels(kernels).build()?.assign(&logits)?;

    let mut moved = exact.as_slice().to_vec();
    let moves = rebalance(&mut moved, FAN_OUT, &quotas(&later)?)?;
    let moved_slots = moves.iter().map(|change| change.slot as u32);

    let ids = |ids: &[i32]| bytes(ids.iter().copied(), i32::to_le_bytes);
    let indices = |indices: &[u32]| bytes(indices.iter().copied(), u32::to_le_bytes);
    let floats = |floats: &[f32]| bytes(floats.iter().copied(), f32::to_le_bytes);
    Ok([
        ids(sampled(Sampling::Floyd)?.as_slice()),
        ids(sampled(Sampling::AlgorithmR)?.as_slice()),
        ids(exact.as_slice()),
        [ids(chosen.as_slice()), floats(&shares_of_chosen)].concat(),
        [indices(plan.offsets()), indices(plan.slots())].concat(),
        [floats(&grouped), floats(&combined)].concat(),
        [ids(assigned.ids().as_slice()), floats(assigned.prices())].concat(),
        [ids(&moved), bytes(moved_slots, u32::to_le_bytes)].concat(),
    ]
    .map(|bytes| fnv1a64(&bytes)))
}

/// The `i`-th input: a multiple of 2^-21 in -4..4, which every f32 holds exactly.
fn number(i: u32) -> f32 {
    (i.wrapping_mul(0x9e37_79b1) >> 8) as f32 / 2_097_152.0 - 4.0
}

fn bytes<T, const N: usize>(
    values: impl IntoIterator<Item = T>,
    word: fn(T) -> [u8; N],
) -> Vec<u8> {
    values.into_iter().flat_map(word).collect()
}

/// FNV-1a (G. Fowler, L. Noll, K.-P. Vo), 64 bits.
fn fnv1a64(bytes: &[u8]) -> u64 {
    let step = |hash: u64, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, step)
}
