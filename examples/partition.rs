//! Data partitioning: records of very different size to workers of different memory.
//!
//! `cargo run --release --example partition`

#[path = "support/baseline.rs"]
#[allow(dead_code)] // only one of its two functions is used
mod baseline;
#[path = "support/output.rs"]
mod output;
#[path = "support/rivals.rs"]
#[allow(dead_code)] // not every method is used
mod rivals;
#[path = "support/splitmix.rs"]
mod splitmix;

use std::io::Write;
use std::process::ExitCode;

use anyhow::{Result, ensure};
use phase_router::{ExactRouter, Problem, Quotas, Router, Routes};
use rivals::{UniformHash, Weighted};
use splitmix::SplitMix64;

const RECORDS: usize = 200_000;
/// Memory of the workers, in GB.
const MEMORY: [f64; 12] =
    [16.0, 16.0, 16.0, 16.0, 32.0, 32.0, 32.0, 32.0, 64.0, 64.0, 128.0, 128.0];
const SEED: u64 = 1;

fn main() -> ExitCode {
    output::run(run)
}

fn run(out: &mut dyn Write) -> Result<()> {
    // Pareto-distributed, cut at 1 MB: most are near 100 bytes, a few hold much of the total.
    let mut stream = SplitMix64::new(SEED);
    let sizes: Vec<u64> = (0..RECORDS)
        .map(|_| (100.0 * 2f64.powi(64) / (stream.next() as f64 + 1.0)).min(1e6) as u64)
        .collect();
    let bytes: u64 = sizes.iter().sum();
    let largest = sizes.iter().max().copied().unwrap_or(0);
    writeln!(
        out,
        "{RECORDS} records of {bytes} bytes in all, the largest {largest} bytes; {} workers of 16 to 128 GB\n",
        MEMORY.len()
    )?;

    let by_records = Quotas::from_shares(&MEMORY, RECORDS as u64, 1)?;
    let by_bytes = Quotas::from_shares(&MEMORY, bytes, 1)?;
    let exact = ExactRouter::builder(&by_bytes).seed(SEED).weights(&sizes).build()?;
    let problem = Problem::from_capacities(RECORDS, &MEMORY, 1)?;
    let sampled = Router::builder(&problem).seed(SEED).build()?;

    let mut hash = vec![0; RECORDS];
    UniformHash { targets: MEMORY.len() }.fill(SEED, 1, &mut hash);
    let mut weighted = vec![0; RECORDS];
    Weighted::new(&MEMORY).fill(SEED, 1, &mut weighted);
    let exact_by_bytes = ids(exact.route()?);
    // A worker needs nothing from the others.
    let (rows, mut part) = (70_000..80_000, vec![0; 10_000]);
    exact.route_rows(rows.clone(), &mut part)?;
    ensure!(part == exact_by_bytes[rows], "a part differs from the whole");

    writeln!(
        out,
        "{:26}{:>18}{:>18}",
        "bytes over fair share", "fullest worker", "emptiest worker"
    )?;
    for (name, workers) in [
        ("exact by bytes", exact_by_bytes),
        ("exact by records", ids(ExactRouter::builder(&by_records).seed(SEED).build()?.route()?)),
        ("sampled (Floyd)", ids(sampled.route()?)),
        ("weighted random", weighted),
        ("weighted rendezvous", ids(baseline::weighted_rendezvous(RECORDS, &MEMORY, 1, SEED)?)),
        ("uniform hash", hash),
        ("largest first, greedily", greedy(&sizes)),
    ] {
        let [least, most] = spread(&workers, &sizes, bytes);
        writeln!(out, "{name:26}{most:>18.4}{least:>18.4}")?;
    }
    writeln!(
        out,
        "\nRecords 70000..80000 routed alone by bytes get the same workers as in the whole."
    )?;
    Ok(())
}

fn ids(routes: Routes) -> Vec<i32> {
    routes.into_vec()
}

/// Places records by descending size, each on the worker that is then least full for its memory (R. Graham's rule, 1969).
fn greedy(sizes: &[u64]) -> Vec<i32> {
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by_key(|&record| std::cmp::Reverse(sizes[record]));
    let (mut workers, mut loads) = (vec![0; sizes.len()], [0u64; MEMORY.len()]);
    for record in order {
        let filled = |w: usize| (loads[w] + sizes[record]) as f64 / MEMORY[w];
        let best = (0..MEMORY.len()).min_by(|&a, &b| filled(a).total_cmp(&filled(b))).unwrap_or(0);
        workers[record] = best as i32;
        loads[best] += sizes[record];
    }
    workers
}

/// Returns the smallest and the largest load of a worker over its fair share of the bytes.
fn spread(workers: &[i32], sizes: &[u64], bytes: u64) -> [f64; 2] {
    let mut loads = [0u64; MEMORY.len()];
    for (&worker, size) in workers.iter().zip(sizes) {
        loads[worker as usize] += size;
    }
    let total: f64 = MEMORY.iter().sum();
    let over = |(load, memory): (&u64, f64)| *load as f64 / (memory / total * bytes as f64);
    let over: Vec<f64> = loads.iter().zip(MEMORY).map(over).collect();
    [over.iter().copied().fold(f64::INFINITY, f64::min), over.iter().copied().fold(0.0, f64::max)]
}
