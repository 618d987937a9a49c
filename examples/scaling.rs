//! Time per row as the problem grows: the numbers of `docs/scaling.csv` and `docs/scaling.svg`.
//!
//! `cargo run --release --example scaling` writes CSV to standard output and takes about two minutes;
//! `scripts/scaling.py` runs it and draws. Other tables, which [docs/choosing.md](../docs/choosing.md) quotes:
//!
//! - `--moe`: ns per slot for shapes of mixtures of experts, beside hashing and alias sampling;
//! - `--choose`: when one sampling, or one way to ask for rows, becomes the faster one;
//! - `--chunks`: what the start of a chunk of phases costs.
//!
//! `--quick` with any of them shows that everything runs, not how fast.
//!
//! The sampled routers have density 0.3, as published, unless a table says something else: the cost of AlgorithmR grows
//! with the matches of a row, and a density keeps their part of the targets the same at every size.

#[path = "support/alias.rs"]
mod alias;
#[path = "support/baseline.rs"]
#[allow(dead_code)] // only one of its two functions is used
mod baseline;
#[path = "support/output.rs"]
mod output;
#[path = "support/profile.rs"]
mod profile;

use std::hint::black_box;
use std::io::Write;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use alias::Alias;
use anyhow::Result;
use clap::Parser;
use phase_router::{
    Error, Isa, Kernels, Permutations, Problem, Router, Sampling, Workspace, reference,
};

/// Time the routers as the problem grows, as CSV or as tables
#[derive(Parser)]
struct Options {
    /// Shapes of mixtures of experts, as a table
    #[arg(long)]
    moe: bool,
    /// When one sampling, or one way to ask for rows, becomes the faster one, as tables
    #[arg(long)]
    choose: bool,
    /// What the start of a chunk of phases costs, as a table
    #[arg(long)]
    chunks: bool,
    /// Sizes of the CSV, as powers of two, separated by commas [default: 6 to 20]
    #[arg(long, value_delimiter = ',', value_parser = clap::value_parser!(u32).range(..25))]
    powers: Vec<u32>,
    /// Small sizes and little time
    #[arg(long)]
    quick: bool,
}

const DENSITY: f64 = 0.3;

fn main() -> ExitCode {
    let options = Options::parse();
    output::run(|out| run(&options, out))
}

fn run(options: &Options, out: &mut dyn Write) -> Result<()> {
    let tables = options.moe || options.choose || options.chunks;
    if !tables {
        scaling(&options.powers, options.quick, out)?;
    }
    if options.moe {
        moe(options.quick, out)?;
    }
    if options.choose {
        choose(options.quick, out)?;
    }
    if options.chunks {
        chunks(options.quick, out)?;
    }
    Ok(())
}

/// Returns the fastest kernels of each instruction set of this machine, slowest first.
fn tiers() -> Vec<&'static Kernels> {
    Isa::ALL.into_iter().filter_map(Kernels::for_isa).collect()
}

/// Returns the least time of a call, in nanoseconds, of as many calls as fit into `budget`, at least two. A first call
/// warms the caches and allocates, and does not count.
///
/// The least, because other work on the machine only adds to a time. Every call has a seed of its own.
fn least(budget: Duration, mut call: impl FnMut(u64) -> Result<(), Error>) -> Result<f64> {
    /// Below this the clock would be part of what is measured, so several calls are timed at once.
    const SAMPLE: Duration = Duration::from_micros(20);
    let first = Instant::now();
    call(0)?;
    let once = first.elapsed().as_nanos().max(1);
    let calls = SAMPLE.as_nanos().div_ceil(once) as u64;
    let (mut least, mut samples, mut seed) = (f64::INFINITY, 0, 1);
    let began = Instant::now();
    while samples < 2 || began.elapsed() < budget {
        let sample = Instant::now();
        for _ in 0..calls {
            call(seed)?;
            seed += 1;
        }
        least = least.min(sample.elapsed().as_nanos() as f64 / calls as f64);
        samples += 1;
    }
    Ok(least)
}

/// Returns the least time of routing all rows with a kept workspace.
fn route_time(router: &mut Router, out: &mut [i32], budget: Duration) -> Result<f64> {
    let mut workspace = Workspace::new();
    least(budget, |seed| {
        router.set_sampling_seed(seed);
        router.route_into(out, &mut workspace)?;
        black_box(&out);
        Ok(())
    })
}

fn hash_time(n: usize, e: usize, k: usize, budget: Duration) -> Result<f64> {
    least(budget, |seed| {
        black_box(baseline::uniform_hash(n, e, k, seed)?);
        Ok(())
    })
}

fn alias_time(capacities: &[f64], out: &mut [i32], budget: Duration) -> Result<f64> {
    let alias = Alias::new(capacities)?;
    least(budget, |seed| {
        alias.fill(seed, out);
        black_box(&out);
        Ok(())
    })
}

/// Returns capacities of the published benchmark. Their order is irregular on purpose: if a few lengths alternated, arcs
/// would end at the same few phases, and sizes would differ by accident.
fn capacities(count: usize) -> Vec<f64> {
    profile::capacities("strong", count)
}

/// Equal sources and targets of [`capacities`], at a density.
fn problem(sources: usize, targets: usize, density: f64) -> Result<Problem<'static>, Error> {
    Problem::with_density(&vec![1.0; sources], &capacities(targets), density)
}

/// Builds a router for one thread.
fn router(
    problem: &Problem<'_>,
    k: usize,
    sampling: Sampling,
    kernels: &'static Kernels,
) -> Result<Router, Error> {
    Router::builder(problem).fan_out(k).sampling(sampling).kernels(kernels).threads(1).build()
}

/// Writes the time per row as CSV: n sources to n targets, k = 2, density 0.3.
fn scaling(powers: &[u32], quick: bool, out: &mut dyn Write) -> Result<()> {
    let k = 2;
    // The largest sizes, as powers of two, that a method can do in about a second.
    let (reference_to, algorithm_r_to, all_to) = if quick { (7, 8, 10) } else { (13, 15, 20) };
    let all: Vec<u32> = (6..=all_to).collect();
    let powers = if powers.is_empty() { &all } else { powers };
    let budget = Duration::from_millis(if quick { 1 } else { 80 });
    // Several passes and the least time of each method: other work that takes seconds does not spoil a size.
    let passes = if quick { 1 } else { 3 };
    let mut rows: Vec<(usize, &str, &str, f64)> = vec![];
    for pass in 0..passes {
        let mut at = 0;
        let mut note = |n: usize, method, kernels, ns: f64| {
            match rows.get_mut(at) {
                Some(row) => row.3 = row.3.min(ns / n as f64),
                None => rows.push((n, method, kernels, ns / n as f64)),
            }
            at += 1;
        };
        for &power in powers {
            eprintln!("pass {} of {passes}: n = 2^{power}", pass + 1);
            let n = 1 << power;
            let problem = problem(n, n, DENSITY)?;
            let mut ids = vec![0; n * k];
            note(n, "uniform hash", "", hash_time(n, n, k, budget)?);
            note(n, "alias", "", alias_time(&capacities(n), &mut ids, budget)?);
            for kernels in tiers() {
                let mut floyd = router(&problem, k, Sampling::Floyd, kernels)?;
                note(n, "Floyd", kernels.isa().name(), route_time(&mut floyd, &mut ids, budget)?);
                if power <= algorithm_r_to {
                    let mut algorithm_r = router(&problem, k, Sampling::AlgorithmR, kernels)?;
                    let ns = route_time(&mut algorithm_r, &mut ids, budget)?;
                    note(n, "AlgorithmR", kernels.isa().name(), ns);
                }
            }
            if power <= reference_to {
                let permutations = Permutations::from_seed(n, n, 0)?;
                let ns = least(budget, |seed| {
                    let sampling = Sampling::AlgorithmR;
                    black_box(reference::route(&problem, &permutations, k, seed, sampling)?);
                    Ok(())
                })?;
                note(n, "reference", "", ns);
            }
        }
    }
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record(["n", "method", "kernels", "ns_per_row"])?;
    for (n, method, kernels, ns) in rows {
        csv.serialize((n, method, kernels, format!("{ns:.1}")))?;
    }
    csv.flush()?;
    Ok(())
}

/// Tokens to experts: ns per slot, with every slot filled and as published.
fn moe(quick: bool, out: &mut dyn Write) -> Result<()> {
    let sources = if quick { 256 } else { 8192 };
    let budget = Duration::from_millis(if quick { 1 } else { 300 });
    writeln!(
        out,
        "Tokens to experts, one thread: ns per slot. *Sampled* is `Floyd` on `Problem::from_capacities`, which fills every\n\
        slot. `AlgorithmR` is at density {DENSITY}, as published; *filled* is the part of the slots that it fills.\n"
    )?;
    let tiers = tiers();
    write!(out, "| tokens x experts | k |")?;
    for method in ["sampled", "AlgorithmR"] {
        for kernels in &tiers {
            write!(out, " {method} {} |", kernels.isa())?;
        }
    }
    writeln!(out, " filled | SipHash | alias |")?;
    writeln!(out, "| --- | ---: |{}", " ---: |".repeat(2 * tiers.len() + 3))?;
    for (targets, k) in [(8, 1), (8, 2), (64, 1), (64, 2), (64, 8), (256, 2), (256, 8)] {
        let full = Problem::from_capacities(sources, &capacities(targets), k)?;
        let published = problem(sources, targets, DENSITY)?;
        let mut ids = vec![0; sources * k];
        let slots = ids.len() as f64;
        write!(out, "| {sources} x {targets} | {k} |")?;
        for (problem, sampling) in [(full, Sampling::Floyd), (published, Sampling::AlgorithmR)] {
            for kernels in &tiers {
                let mut router = router(&problem, k, sampling, kernels)?;
                write!(out, " {:.1} |", route_time(&mut router, &mut ids, budget)? / slots)?;
            }
        }
        let filled = ids.iter().filter(|&&id| id >= 0).count() as f64 / slots;
        let hash = hash_time(sources, targets, k, budget)? / slots;
        let alias = alias_time(&capacities(targets), &mut ids, budget)? / slots;
        writeln!(out, " {:.1} % | {hash:.1} | {alias:.1} |", 100.0 * filled)?;
    }
    writeln!(out)?;
    Ok(())
}

/// Crossovers, on the fastest kernels.
fn choose(quick: bool, out: &mut dyn Write) -> Result<()> {
    let kernels = Kernels::best()?;
    let n = if quick { 256 } else { 4096 };
    let budget = Duration::from_millis(if quick { 1 } else { 150 });
    writeln!(out, "{n} sources and targets, k = 2, {}, one thread: ns per row\n", kernels.name())?;
    writeln!(out, "| matches per row | AlgorithmR | Floyd | ratio |")?;
    writeln!(out, "| ---: | ---: | ---: | ---: |")?;
    let mut ids = vec![0; n * 2];
    for matches in [1, 2, 3, 4, 6, 8, 12, 16, 32, 64, 128, 256] {
        let density = (f64::from(matches) / n as f64).sqrt();
        let problem = problem(n, n, density)?;
        let mut time = |sampling| -> Result<f64> {
            let mut router = router(&problem, 2, sampling, kernels)?;
            Ok(route_time(&mut router, &mut ids, budget)? / n as f64)
        };
        let (algorithm_r, floyd) = (time(Sampling::AlgorithmR)?, time(Sampling::Floyd)?);
        writeln!(
            out,
            "| {matches} | {algorithm_r:.0} | {floyd:.0} | {:.1} |",
            algorithm_r / floyd
        )?;
    }

    let n = if quick { 1 << 10 } else { 1 << 18 };
    writeln!(
        out,
        "\n`route_rows`, {n} sources and targets, Floyd, density {DENSITY}, k = 2, one thread\n"
    )?;
    writeln!(out, "| rows asked for | µs | ns per row |")?;
    writeln!(out, "| ---: | ---: | ---: |")?;
    let problem = problem(n, n, DENSITY)?;
    let mut router = router(&problem, 2, Sampling::Floyd, kernels)?;
    let mut workspace = Workspace::new();
    let mut ids = vec![0; n * 2];
    for rows in [1, 10, 100, 1000, 10_000, 100_000, n].into_iter().filter(|&rows| rows <= n) {
        let ns = least(budget, |seed| {
            router.set_sampling_seed(seed);
            let first = (seed as usize * 12_345) % (n - rows + 1);
            let ids = &mut ids[..rows * 2];
            router.route_rows(first..first + rows, ids, &mut workspace)?;
            black_box(&ids);
            Ok(())
        })?;
        writeln!(out, "| {rows} | {:.1} | {:.0} |", ns / 1e3, ns / rows as f64)?;
    }
    writeln!(out)?;
    Ok(())
}

/// What the start of a chunk of phases costs, two checks of the ring, beside the chunk.
fn chunks(quick: bool, out: &mut dyn Write) -> Result<()> {
    let kernels = Kernels::best()?;
    let budget = Duration::from_millis(if quick { 1 } else { 300 });
    writeln!(
        out,
        "The start of a chunk of phases, Floyd, density {DENSITY}, k = 2, {}, one thread\n",
        kernels.name()
    )?;
    writeln!(
        out,
        "| targets | one row alone | rows per chunk | time per chunk | share of the start |"
    )?;
    writeln!(out, "| ---: | ---: | ---: | ---: | ---: |")?;
    for targets in if quick { [1 << 8, 1 << 9, 1 << 10] } else { [1 << 12, 1 << 16, 1 << 20] } {
        let mut router = router(&problem(targets, targets, DENSITY)?, 2, Sampling::Floyd, kernels)?;
        let mut ids = vec![0; router.slots()];
        let row = route_time(&mut router, &mut ids, budget)? / targets as f64;
        // A row alone is a chunk of one row: its start and little more.
        let mut workspace = Workspace::new();
        let alone = least(budget, |seed| {
            let first = (seed as usize * 12_345) % targets;
            router.route_rows(first..first + 1, &mut ids[..2], &mut workspace)?;
            black_box(&ids);
            Ok(())
        })?;
        // The engine's size of a chunk.
        let rows = (targets / 32).max(1024).min(targets);
        let chunk = row * rows as f64;
        writeln!(
            out,
            "| {targets} | {:.2} µs | {rows} | {:.0} µs | {:.1} % |",
            alone / 1e3,
            chunk / 1e3,
            100.0 * alone / chunk
        )?;
    }
    writeln!(out)?;
    Ok(())
}
