//! How many times faster than the reference router every instruction set of this machine is; then the times of routing
//! n sources to n targets beside hashing them: min, median, mean and max of many calls, one thread.
//!
//! `cargo run --release --example bench` takes under two minutes, `-- --ratios` half a minute and `-- --quick` a few
//! seconds.

#[path = "support/alias.rs"]
mod alias;
#[path = "support/baseline.rs"]
#[allow(dead_code)] // the other of the two
mod baseline;
#[path = "support/profile.rs"]
mod profile;
#[path = "support/ratios.rs"]
mod ratios;

use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use alias::Alias;
use anyhow::{Context, Result};
use clap::Parser;
use phase_router::{
    Error, Isa, Kernels, Permutations, Problem, Router, Sampling, Workspace, reference,
};

/// Time the router against hashing
#[derive(Parser)]
struct Options {
    /// Few sizes and little time: shows that everything runs, not how fast
    #[arg(long)]
    quick: bool,
    /// Only the comparison with the reference router
    #[arg(long)]
    ratios: bool,
    /// Seconds that the times beside hashing take together, about
    #[arg(long, default_value_t = 60.0)]
    seconds: f64,
    /// Instruction set (scalar, avx2, avx512, neon) [default: the fastest here]
    #[arg(long)]
    isa: Option<Isa>,
    /// Also write the times as CSV
    #[arg(long)]
    out: Option<PathBuf>,
}

const DENSITY: f64 = 0.3;
const METHODS: usize = 5;

/// Times of a call, in nanoseconds.
struct Times {
    min: f64,
    median: f64,
    mean: f64,
    max: f64,
    samples: usize,
}

fn main() -> Result<()> {
    let options = Options::parse();
    // Rayon's global pool would use every core.
    let one = rayon::ThreadPoolBuilder::new().num_threads(1).build()?;
    one.install(|| ratios::run(options.quick))?;
    if !options.quick {
        // Not from within the pool, whose thread would wait busily.
        ratios::threads()?;
    }
    if options.ratios { Ok(()) } else { one.install(|| run(&options)) }
}

fn run(options: &Options) -> Result<()> {
    let kernels = match options.isa {
        Some(isa) => Kernels::require(isa)?,
        None => Kernels::best()?,
    };
    let (sizes, fan_outs, seconds): (&[usize], &[usize], f64) = match options.quick {
        true => (&[64, 512], &[1, 16], 2.0),
        false => (&[64, 128, 256, 512, 1024, 2048, 4096], &[1, 2, 4, 8, 16], options.seconds),
    };
    let budget =
        Duration::try_from_secs_f64(seconds / (sizes.len() * fan_outs.len() * METHODS) as f64)
            .context("--seconds must be a length of time")?;
    let mut csv = options.out.as_ref().map(csv::Writer::from_path).transpose()?;
    if let Some(csv) = &mut csv {
        csv.write_record(["n", "k", "method", "min_ns", "median_ns", "mean_ns", "max_ns"])?;
    }

    println!(
        "\nTimes beside hashing. One thread, kernels: {}. n sources and n targets, capacities of the `strong` profile, density {DENSITY}.\n\
         Every call has another seed. The router is laid out once and routes into kept memory; the reference lays out\n\
         and allocates, the hash allocates its output. `x hash` is the median over that of the uniform hash: below 1\n\
         is faster than hashing every slot.",
        kernels.name()
    );
    for &n in sizes {
        println!(
            "\n{:>5} {:>3}  {:<16} {:>9} {:>9} {:>9} {:>9}  {:>7}  {:>8}",
            "n", "k", "method", "min", "median", "mean", "max", "x hash", "samples"
        );
        for &k in fan_outs {
            let methods = measure(kernels, n, k, budget)?;
            let hash = methods[0].1.median;
            for (name, t) in &methods {
                println!(
                    "{n:>5} {k:>3}  {name:<16} {:>9} {:>9} {:>9} {:>9}  {:>7.2}  {:>8}",
                    shown(t.min),
                    shown(t.median),
                    shown(t.mean),
                    shown(t.max),
                    t.median / hash,
                    t.samples
                );
                if let Some(csv) = &mut csv {
                    csv.serialize((n, k, name, t.min, t.median, t.mean, t.max))?;
                }
            }
        }
    }
    if let Some(mut csv) = csv {
        csv.flush()?;
    }
    Ok(())
}

/// The times of every method, the uniform hash first.
fn measure(
    kernels: &'static Kernels,
    n: usize,
    k: usize,
    budget: Duration,
) -> Result<[(&'static str, Times); METHODS]> {
    let capacities = profile::capacities("strong", n);
    let problem = Problem::with_density(&vec![1.0; n], &capacities, DENSITY)?;
    let permutations = Permutations::from_seed(n, n, 42)?;
    let router = |sampling| {
        let builder = Router::builder(&problem).fan_out(k).sampling(sampling);
        builder.permutations(&permutations).kernels(kernels).build()
    };
    let (mut algorithm_r, mut floyd) = (router(Sampling::AlgorithmR)?, router(Sampling::Floyd)?);
    let alias = Alias::new(&capacities)?;
    let mut out = vec![0; n * k];
    let mut workspace = Workspace::new();
    let mut route = |router: &mut Router, seed| {
        router.set_sampling_seed(seed);
        router.route_into(&mut out, &mut workspace)?;
        black_box(&out);
        Ok(())
    };

    let hash_times = time(budget, |seed| {
        black_box(baseline::uniform_hash(n, n, k, seed)?);
        Ok(())
    })?;
    let algorithm_r_times = time(budget, |seed| route(&mut algorithm_r, seed))?;
    let floyd_times = time(budget, |seed| route(&mut floyd, seed))?;
    let alias_times = time(budget, |seed| {
        alias.fill(seed, &mut out);
        black_box(&out);
        Ok(())
    })?;
    let reference_times = time(budget, |seed| {
        let sampling = Sampling::AlgorithmR;
        black_box(reference::route(&problem, &permutations, k, seed, sampling)?);
        Ok(())
    })?;
    Ok([
        ("uniform hash", hash_times),
        ("algorithm R", algorithm_r_times),
        ("Floyd", floyd_times),
        ("weighted random", alias_times),
        ("reference R", reference_times),
    ])
}

/// Calls `work` with one seed after another until the budget is spent, but no fewer than three times.
fn time(budget: Duration, mut work: impl FnMut(u64) -> Result<(), Error>) -> Result<Times> {
    /// Below this the clock would be part of what is measured, so a sample is the mean of several calls.
    const SAMPLE: Duration = Duration::from_micros(20);
    // The first call finds cold caches and memory that is not there yet; the second tells how long a call takes.
    work(0)?;
    let began = Instant::now();
    work(1)?;
    let once = began.elapsed().max(Duration::from_nanos(1));
    let calls = SAMPLE.as_nanos().div_ceil(once.as_nanos()) as u64;

    let mut samples = Vec::new();
    let (mut seed, began) = (2, Instant::now());
    while samples.len() < 3 || began.elapsed() < budget {
        let sample = Instant::now();
        for _ in 0..calls {
            work(seed)?;
            seed += 1;
        }
        samples.push(sample.elapsed().as_nanos() as f64 / calls as f64);
    }
    samples.sort_by(f64::total_cmp);
    let middle = samples.len() / 2;
    let median = match samples.len() % 2 {
        0 => (samples[middle - 1] + samples[middle]) / 2.0,
        _ => samples[middle],
    };
    Ok(Times {
        min: samples[0],
        median,
        mean: samples.iter().sum::<f64>() / samples.len() as f64,
        max: samples[samples.len() - 1],
        samples: samples.len(),
    })
}

fn shown(ns: f64) -> String {
    match ns {
        ..1e4 => format!("{ns:.0} ns"),
        ..1e7 => format!("{:.1} µs", ns / 1e3),
        _ => format!("{:.2} ms", ns / 1e6),
    }
}
