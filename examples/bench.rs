//! How many times faster than the reference router the router is, on every instruction set of this machine; then the
//! times of routing n sources to n targets beside hashing them: min, median, mean and max of many calls, one thread.
//!
//! `cargo run --release --example bench` takes under two minutes, `-- --ratios` half a minute and `-- --quick` a few
//! seconds. Tables of their own: `-- --small` (n = 1 to 512 beside the plain loop) and `-- --threads` (one thread against
//! more), a minute each.

#[path = "support/alias.rs"]
mod alias;
#[path = "support/baseline.rs"]
#[allow(dead_code)] // only one of its two functions is used
mod baseline;
#[path = "support/output.rs"]
mod output;
#[path = "support/profile.rs"]
mod profile;
#[path = "support/ratios.rs"]
mod ratios;
#[path = "support/small.rs"]
mod small;
#[path = "support/threads.rs"]
mod threads;

use std::hint::black_box;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use alias::Alias;
use anyhow::{Context, Result};
use clap::Parser;
use phase_router::{
    Error, Isa, Kernels, Permutations, Problem, Router, Sampling, Workspace, reference,
};

/// Time the router beside the reference router and beside hashing
#[derive(Parser)]
struct Options {
    /// Few sizes and little time: shows that everything runs, not how fast
    #[arg(long)]
    quick: bool,
    /// Only the comparison with the reference router
    #[arg(long)]
    ratios: bool,
    /// Only one to sixteen threads, as many as there are cores
    #[arg(long)]
    threads: bool,
    /// Only small problems, n = 1 to 512, beside the plain loop: the least ratios and the worst of all
    #[arg(long)]
    small: bool,
    /// Seconds to spend on the times beside hashing, about
    #[arg(long, default_value_t = 60.0)]
    seconds: f64,
    /// Instruction set (scalar, sse2, avx2, avx512, neon) [default: the fastest here]
    #[arg(long)]
    isa: Option<Isa>,
    /// Also write the times as CSV
    #[arg(long)]
    out: Option<PathBuf>,
}

const DENSITY: f64 = 0.3;
const METHODS: usize = 5;

/// Times of one call, in nanoseconds.
struct Times {
    min: f64,
    median: f64,
    mean: f64,
    max: f64,
    samples: usize,
}

fn main() -> ExitCode {
    let options = Options::parse();
    output::run(|out| {
        if options.small {
            return small::run(options.quick, out);
        }
        if options.threads {
            return threads::run(options.quick, out);
        }
        ratios::run(options.quick, out)?;
        if !options.quick {
            ratios::threads(out)?;
        }
        if options.ratios { Ok(()) } else { run(&options, out) }
    })
}

/// Prints the times beside hashing.
fn run(options: &Options, out: &mut dyn Write) -> Result<()> {
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

    writeln!(
        out,
        "\nTimes beside hashing. One thread, kernels: {}. n sources and n targets, capacities of the `strong` profile.\n\
         sampled (Floyd): on Problem::from_capacities, which fills every slot; AlgorithmR: at density {DENSITY}, as published;\n\
         reference: the same from the reference router. Every call has another seed. A router is built once and routes\n\
         into existing memory; the reference is built in every call and allocates its output, as the hash does.\n\
         `x hash` is the median over that of the uniform hash: below 1 is faster than hashing every slot.",
        kernels.name()
    )?;
    for &n in sizes {
        writeln!(
            out,
            "\n{:>5} {:>3}  {:<16} {:>9} {:>9} {:>9} {:>9}  {:>7}  {:>8}  {:>8}",
            "n", "k", "method", "min", "median", "mean", "max", "x hash", "samples", "filled"
        )?;
        for &k in fan_outs {
            let methods = measure(kernels, n, k, budget)?;
            let hash = methods[0].times.median;
            for Measured { name, times: t, filled } in &methods {
                writeln!(
                    out,
                    "{n:>5} {k:>3}  {name:<16} {:>9} {:>9} {:>9} {:>9}  {:>7.2}  {:>8}  {:>6.1} %",
                    shown(t.min),
                    shown(t.median),
                    shown(t.mean),
                    shown(t.max),
                    t.median / hash,
                    t.samples,
                    100.0 * filled
                )?;
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

/// A method with the times of its calls and the part of the slots that it fills.
struct Measured {
    name: &'static str,
    times: Times,
    filled: f64,
}

/// Measures every method, the uniform hash first.
fn measure(
    kernels: &'static Kernels,
    n: usize,
    k: usize,
    budget: Duration,
) -> Result<[Measured; METHODS]> {
    let capacities = profile::capacities("strong", n);
    let full = Problem::from_capacities(n, &capacities, k)?;
    let published = Problem::with_density(&vec![1.0; n], &capacities, DENSITY)?;
    let permutations = Permutations::from_seed(n, n, 42)?;
    let router = |problem, sampling| {
        let builder = Router::builder(problem).fan_out(k).sampling(sampling);
        builder.permutations(&permutations).kernels(kernels).threads(1).build()
    };
    let mut sampled = router(&full, Sampling::Floyd)?;
    let mut algorithm_r = router(&published, Sampling::AlgorithmR)?;
    let alias = Alias::new(&capacities)?;
    let mut ids = vec![0; n * k];
    let mut workspace = Workspace::new();
    let mut route = |router: &mut Router, seed| {
        router.set_sampling_seed(seed);
        router.route_into(&mut ids, &mut workspace)?;
        black_box(&ids);
        Ok(())
    };
    let filled = |router: &Router| -> Result<f64> {
        Ok(router.route()?.filled() as f64 / router.slots() as f64)
    };

    let hash_times = time(budget, |seed| {
        black_box(baseline::uniform_hash(n, n, k, seed)?);
        Ok(())
    })?;
    let sampled_times = time(budget, |seed| route(&mut sampled, seed))?;
    let algorithm_r_times = time(budget, |seed| route(&mut algorithm_r, seed))?;
    let alias_times = time(budget, |seed| {
        alias.fill(seed, &mut ids);
        black_box(&ids);
        Ok(())
    })?;
    let reference_times = time(budget, |seed| {
        let sampling = Sampling::AlgorithmR;
        black_box(reference::route(&published, &permutations, k, seed, sampling)?);
        Ok(())
    })?;
    let published = filled(&algorithm_r)?;
    Ok([
        Measured { name: "uniform hash", times: hash_times, filled: 1.0 },
        Measured { name: "weighted random", times: alias_times, filled: 1.0 },
        Measured { name: "sampled (Floyd)", times: sampled_times, filled: filled(&sampled)? },
        Measured { name: "AlgorithmR", times: algorithm_r_times, filled: published },
        Measured { name: "reference", times: reference_times, filled: published },
    ])
}

/// Calls `work` with one seed after another until the budget is spent, but no fewer than three times.
fn time(budget: Duration, mut work: impl FnMut(u64) -> Result<(), Error>) -> Result<Times> {
    /// Below this the clock would be part of what is measured, so a sample is the mean of several calls.
    const SAMPLE: Duration = Duration::from_micros(20);
    // The first call warms the caches and allocates; the second tells how long a call takes.
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
