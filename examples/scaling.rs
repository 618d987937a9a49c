//! Time a row against size: what `docs/scaling.csv` and `docs/scaling.svg` show.
//!
//! `cargo run --release --example scaling` writes CSV to the standard output and takes about two minutes;
//! `scripts/scaling.py` runs it and draws. Other tables, which [docs/choosing.md](../docs/choosing.md) quotes:
//!
//! - `--moe`: shapes of mixtures of experts, ns a slot, beside hashing and alias sampling;
//! - `--choose`: where one sampling or one way to ask for rows becomes the faster one;
//! - `--threads`: two threads against one;
//! - `--chunks`: what the start of a chunk of phases costs.
//!
//! `--quick` with any of them shows that everything runs, not how fast.

#[path = "support/alias.rs"]
mod alias;
#[path = "support/baseline.rs"]
#[allow(dead_code)] // the other of the two
mod baseline;
#[path = "support/profile.rs"]
mod profile;

use std::hint::black_box;
use std::time::{Duration, Instant};

use alias::Alias;
use anyhow::Result;
use clap::Parser;
use phase_router::{
    Error, Isa, Kernels, Permutations, Problem, Router, Sampling, Workspace, reference,
};

/// Time a row against size
#[derive(Parser)]
struct Options {
    /// Shapes of mixtures of experts, as a table
    #[arg(long)]
    moe: bool,
    /// Where one sampling or one way to ask for rows becomes the faster one, as tables
    #[arg(long)]
    choose: bool,
    /// Two threads against one, as a table
    #[arg(long)]
    threads: bool,
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

fn main() -> Result<()> {
    let options = Options::parse();
    let tables = options.moe || options.choose || options.threads || options.chunks;
    let pool = |threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    let one = pool(1)?;
    if !tables {
        one.install(|| scaling(&options.powers, options.quick))?;
    }
    if options.moe {
        one.install(|| moe(options.quick))?;
    }
    if options.choose {
        one.install(|| choose(options.quick))?;
    }
    if options.chunks {
        one.install(|| chunks(options.quick))?;
    }
    if options.threads {
        threads(&one, &pool(2)?, options.quick)?;
    }
    Ok(())
}

/// The fastest table of each instruction set here, slowest first.
fn tiers() -> Vec<&'static Kernels> {
    Isa::ALL.into_iter().filter_map(Kernels::for_isa).collect()
}

/// The least time of a call, in nanoseconds, of as many as fit into `budget`, but no fewer than two. A call before them,
/// which finds cold caches and memory that is not there yet, does not count.
///
/// The least, because what else runs on a machine only adds to a time. Every call has a seed of its own.
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

/// The least time of a routing of all rows with a kept workspace.
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

/// Capacities of the published benchmark. In no regular order: arcs of a few lengths in turn would end at the same few
/// phases, and sizes would differ by accident.
fn capacities(count: usize) -> Vec<f64> {
    profile::capacities("strong", count)
}

/// The problem of all tables: sources alike, targets of [`capacities`].
fn problem(sources: usize, targets: usize, density: f64) -> Result<Problem<'static>, Error> {
    Problem::with_density(&vec![1.0; sources], &capacities(targets), density)
}

fn router(
    problem: &Problem<'_>,
    k: usize,
    sampling: Sampling,
    kernels: &'static Kernels,
) -> Result<Router, Error> {
    Router::builder(problem).fan_out(k).sampling(sampling).kernels(kernels).build()
}

/// CSV of the time a row: n sources to n targets, k = 2.
fn scaling(powers: &[u32], quick: bool) -> Result<()> {
    let k = 2;
    // The largest sizes (as powers of two) that a method can do in a second or so.
    let (reference_to, algorithm_r_to, all_to) = if quick { (7, 8, 10) } else { (13, 15, 20) };
    let all: Vec<u32> = (6..=all_to).collect();
    let powers = if powers.is_empty() { &all } else { powers };
    let budget = Duration::from_millis(if quick { 1 } else { 80 });
    // Several passes, the least time of each method: a neighbour that is busy for seconds does not spoil a size.
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
            let mut out = vec![0; n * k];
            note(n, "uniform hash", "", hash_time(n, n, k, budget)?);
            note(n, "alias", "", alias_time(&capacities(n), &mut out, budget)?);
            for kernels in tiers() {
                let mut floyd = router(&problem, k, Sampling::Floyd, kernels)?;
                note(n, "Floyd", kernels.isa().name(), route_time(&mut floyd, &mut out, budget)?);
                if power <= algorithm_r_to {
                    let mut algorithm_r = router(&problem, k, Sampling::AlgorithmR, kernels)?;
                    let ns = route_time(&mut algorithm_r, &mut out, budget)?;
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
    let mut csv = csv::Writer::from_writer(std::io::stdout());
    csv.write_record(["n", "method", "kernels", "ns_a_row"])?;
    for (n, method, kernels, ns) in rows {
        csv.serialize((n, method, kernels, format!("{ns:.1}")))?;
    }
    csv.flush()?;
    Ok(())
}

/// Tokens to experts, ns a slot.
fn moe(quick: bool) -> Result<()> {
    let sources = if quick { 256 } else { 8192 };
    let budget = Duration::from_millis(if quick { 1 } else { 300 });
    println!("Tokens to experts, density {DENSITY}, one thread: ns a slot\n");
    print!("| tokens x experts | k |");
    for sampling in ["Floyd", "AlgorithmR"] {
        tiers().iter().for_each(|kernels| print!(" {sampling} {} |", kernels.isa()));
    }
    println!(" SipHash | alias |");
    println!("| --- | ---: |{}", " ---: |".repeat(2 * tiers().len() + 2));
    for (targets, k) in [(8, 1), (8, 2), (64, 1), (64, 2), (64, 8), (256, 2), (256, 8)] {
        let problem = problem(sources, targets, DENSITY)?;
        let mut out = vec![0; sources * k];
        let slots = out.len() as f64;
        print!("| {sources} x {targets} | {k} |");
        for sampling in [Sampling::Floyd, Sampling::AlgorithmR] {
            for kernels in tiers() {
                let mut router = router(&problem, k, sampling, kernels)?;
                print!(" {:.1} |", route_time(&mut router, &mut out, budget)? / slots);
            }
        }
        let hash = hash_time(sources, targets, k, budget)? / slots;
        let alias = alias_time(&capacities(targets), &mut out, budget)? / slots;
        println!(" {hash:.1} | {alias:.1} |");
    }
    Ok(())
}

/// Crossovers, on the fastest kernels.
fn choose(quick: bool) -> Result<()> {
    let kernels = Kernels::best()?;
    let n = if quick { 256 } else { 4096 };
    let budget = Duration::from_millis(if quick { 1 } else { 150 });
    println!("{n} sources and targets, k = 2, {}, one thread: ns a row\n", kernels.name());
    println!("| matches a row | AlgorithmR | Floyd | ratio |");
    println!("| ---: | ---: | ---: | ---: |");
    let mut out = vec![0; n * 2];
    for matches in [1, 2, 3, 4, 6, 8, 12, 16, 32, 64, 128, 256] {
        let density = (f64::from(matches) / n as f64).sqrt();
        let problem = problem(n, n, density)?;
        let mut time = |sampling| -> Result<f64> {
            let mut router = router(&problem, 2, sampling, kernels)?;
            Ok(route_time(&mut router, &mut out, budget)? / n as f64)
        };
        let (algorithm_r, floyd) = (time(Sampling::AlgorithmR)?, time(Sampling::Floyd)?);
        println!("| {matches} | {algorithm_r:.0} | {floyd:.0} | {:.1} |", algorithm_r / floyd);
    }

    let n = if quick { 1 << 10 } else { 1 << 18 };
    println!("\n`route_rows`, {n} sources and targets, Floyd, k = 2, one thread\n");
    println!("| rows asked for | µs | ns a row |");
    println!("| ---: | ---: | ---: |");
    let problem = problem(n, n, DENSITY)?;
    let mut router = router(&problem, 2, Sampling::Floyd, kernels)?;
    let mut workspace = Workspace::new();
    let mut out = vec![0; n * 2];
    for rows in [1, 10, 100, 1000, 10_000, 100_000, n].into_iter().filter(|&rows| rows <= n) {
        let ns = least(budget, |seed| {
            router.set_sampling_seed(seed);
            let first = (seed as usize * 12_345) % (n - rows + 1);
            let out = &mut out[..rows * 2];
            router.route_rows(first..first + rows, out, &mut workspace)?;
            black_box(&out);
            Ok(())
        })?;
        println!("| {rows} | {:.1} | {:.0} |", ns / 1e3, ns / rows as f64);
    }
    Ok(())
}

/// Two threads against one.
fn threads(one: &rayon::ThreadPool, two: &rayon::ThreadPool, quick: bool) -> Result<()> {
    let kernels = Kernels::best()?;
    let (turns, budget) = if quick { (1, 1) } else { (20, 50) };
    let budget = Duration::from_millis(budget);
    println!("Two threads against one, density {DENSITY}, k = 2, {}: ms a call\n", kernels.name());
    println!("| sampling | n | one | two | ratio |");
    println!("| --- | ---: | ---: | ---: | ---: |");
    for (sampling, n) in [
        (Sampling::AlgorithmR, 4096),
        (Sampling::AlgorithmR, 16_384),
        (Sampling::Floyd, 4096),
        (Sampling::Floyd, 16_384),
        (Sampling::Floyd, 1 << 18),
    ] {
        let n = if quick { n >> 6 } else { n };
        let mut router = router(&problem(n, n, DENSITY)?, 2, sampling, kernels)?;
        let mut out = vec![0; router.slots()];
        // In short turns, so that what else the machine does meets both alike, and each finds a moment without it.
        let (mut alone, mut both) = (f64::INFINITY, f64::INFINITY);
        for _ in 0..turns {
            alone = alone.min(one.install(|| route_time(&mut router, &mut out, budget))?);
            both = both.min(two.install(|| route_time(&mut router, &mut out, budget))?);
        }
        let ratio = alone / both;
        let (alone, both) = (alone / 1e6, both / 1e6);
        println!("| {sampling:?} | {n} | {alone:.3} | {both:.3} | {ratio:.2} |");
    }
    Ok(())
}

/// What a chunk of phases costs to start, two checks of the ring, beside the chunk.
fn chunks(quick: bool) -> Result<()> {
    let kernels = Kernels::best()?;
    let budget = Duration::from_millis(if quick { 1 } else { 300 });
    println!("The start of a chunk of phases, Floyd, k = 2, {}, one thread\n", kernels.name());
    println!("| targets | one row alone | rows of a chunk | a chunk | part of its start |");
    println!("| ---: | ---: | ---: | ---: | ---: |");
    for targets in if quick { [1 << 8, 1 << 9, 1 << 10] } else { [1 << 12, 1 << 16, 1 << 20] } {
        let mut router = router(&problem(targets, targets, DENSITY)?, 2, Sampling::Floyd, kernels)?;
        let mut out = vec![0; router.slots()];
        let row = route_time(&mut router, &mut out, budget)? / targets as f64;
        // A row by itself is a chunk of one: its start and little more.
        let mut workspace = Workspace::new();
        let alone = least(budget, |seed| {
            let first = (seed as usize * 12_345) % targets;
            router.route_rows(first..first + 1, &mut out[..2], &mut workspace)?;
            black_box(&out);
            Ok(())
        })?;
        // As the engine cuts them.
        let rows = (targets / 32).max(1024).min(targets);
        let chunk = row * rows as f64;
        println!(
            "| {targets} | {:.2} µs | {rows} | {:.0} µs | {:.1} % |",
            alone / 1e3,
            chunk / 1e3,
            100.0 * alone / chunk
        );
    }
    Ok(())
}
