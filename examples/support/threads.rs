//! How much faster calls are on more threads, up to the cores of this machine, and a computed bound for sixteen.

use std::hint::black_box;
use std::io::Write;
use std::time::{Duration, Instant};

use anyhow::Result;
use phase_router::internals::rehearse;
use phase_router::{
    Assigner, Assignment, BitMatrix, DispatchPlan, Error, ExactRouter, Gate, Kernels, Problem,
    Quotas, Router, Sampling, Workspace, bits,
};

#[path = "splitmix.rs"]
#[allow(dead_code)] // neither rows nor hashes
mod splitmix;
use splitmix::SplitMix64;

const DENSITY: f64 = 0.3;
const THREADS: [usize; 5] = [1, 2, 4, 8, 16];
/// The bound is computed for so many.
const REHEARSED: usize = 16;

type Call = Box<dyn FnMut() -> Result<(), Error> + Send>;

/// Prints the table; `quick` shows that it runs, on small problems.
pub fn run(quick: bool, out: &mut dyn Write) -> Result<()> {
    let cores = std::thread::available_parallelism()?.get();
    let counts: Vec<usize> = THREADS.into_iter().filter(|&threads| threads <= cores).collect();
    let budget = Duration::from_millis(if quick { 2 } else { 150 });
    writeln!(
        out,
        "Times of a call on one thread, and how many times faster more threads are: calls from within a pool of so\n\
         many, one after the other, into kept memory; {}, {cores} cores, the least time. `From outside`: called by a\n\
         thread that is not of the pool of all {cores} cores. `Bound at {REHEARSED}` is computed, not measured: all tasks run on\n\
         one thread, and what {REHEARSED} threads would save is taken off the time. It leaves out waking them, and\n\
         sharing memory.\n",
        Kernels::best()?.name()
    )?;
    write!(out, "| call | one thread |")?;
    counts[1..].iter().try_for_each(|threads| write!(out, " {threads} |"))?;
    writeln!(out, " from outside | bound at {REHEARSED} |")?;
    writeln!(out, "| --- | ---: |{}", " ---: |".repeat(counts.len() + 1))?;
    let pools: Vec<_> = counts
        .iter()
        .map(|&threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build())
        .collect::<Result<_, _>>()?;
    for (name, make) in calls(quick) {
        let mut call = make()?;
        // In turns, so that other work on the machine affects all alike.
        let (mut times, mut outside, mut bound) =
            (vec![f64::INFINITY; pools.len()], f64::INFINITY, f64::INFINITY);
        for _ in 0..if quick { 1 } else { 4 } {
            for (pool, time) in pools.iter().zip(&mut times) {
                *time = time.min(pool.install(|| least(budget, &mut call))?);
            }
            outside = outside.min(least(budget, &mut call)?);
            let rehearsed = least_of(budget, || {
                let mut result = Ok(());
                let time = rehearse(REHEARSED, || result = call());
                result.map(|()| time)
            })?;
            bound = bound.min(rehearsed);
        }
        let one = times[0];
        write!(out, "| {name} | {} |", shown(one))?;
        times[1..].iter().try_for_each(|time| write!(out, " {:.2} |", one / time))?;
        writeln!(out, " {:.2} | {:.1} |", one / outside, one / bound)?;
    }
    Ok(())
}

/// Returns the least seconds of a call.
fn least(budget: Duration, call: &mut Call) -> Result<f64> {
    least_of(budget, || {
        let began = Instant::now();
        call()?;
        Ok(began.elapsed())
    })
}

/// Returns the least of the seconds that `call` returns, until the budget is spent and after a first time.
fn least_of(budget: Duration, mut call: impl FnMut() -> Result<Duration, Error>) -> Result<f64> {
    call()?;
    let (began, mut least) = (Instant::now(), f64::INFINITY);
    while least.is_infinite() || began.elapsed() < budget {
        least = least.min(call()?.as_secs_f64());
    }
    Ok(least)
}

fn shown(seconds: f64) -> String {
    match seconds {
        ..1e-3 => format!("{:.1} µs", seconds * 1e6),
        _ => format!("{:.2} ms", seconds * 1e3),
    }
}

type Make = Box<dyn Fn() -> Result<Call>>;

/// Returns what is called: one at a time is made, as the largest take 200 MB.
fn calls(quick: bool) -> Vec<(String, Make)> {
    let mut calls: Vec<(String, Make)> = vec![];
    let small = if quick { 4 } else { 0 };
    for (sampling, n) in
        [(Sampling::Floyd, 4096), (Sampling::AlgorithmR, 4096), (Sampling::Floyd, 1 << 20)]
    {
        let n = n >> small;
        calls.push((format!("{sampling:?}, {n}"), Box::new(move || router(sampling, n))));
    }
    let n = 4096 >> small;
    calls.insert(1, (format!("Floyd, {n}, from bit matrices"), Box::new(move || from_bits(n))));
    calls.push(("plan, 4096 x 8 of 256".to_owned(), Box::new(|| plan(4096, 8, 256))));
    for (rows, targets) in [(8192, 64), (1 << 20, 1024), (1 << 24, 1024)] {
        let rows = rows >> (2 * small);
        let make = move || exact(rows, targets);
        calls.push((format!("exact, {rows} x {targets}"), Box::new(make)));
    }
    let rows = 4096 >> small;
    calls.push((format!("gate, {rows} x 256, 8"), Box::new(move || gate(rows, 256, 8))));
    calls.push((format!("assign, {rows} x 256, 8"), Box::new(move || assign(rows, 256, 8))));
    calls
}

/// A kept router of `n` sources and targets, `k` = 2.
fn router(sampling: Sampling, n: usize) -> Result<Call> {
    let problem = Problem::with_density(&vec![1.0; n], &vec![1.0; n], DENSITY)?;
    let mut router = Router::builder(&problem).fan_out(2).sampling(sampling).build()?;
    let (mut ids, mut workspace, mut seed) = (vec![0; n * 2], Workspace::new(), 0);
    Ok(Box::new(move || {
        seed += 1;
        router.set_sampling_seed(seed);
        router.route_into(&mut ids, &mut workspace)?;
        black_box(&ids);
        Ok(())
    }))
}

/// The same from bit matrices: counted, laid out and routed.
fn from_bits(n: usize) -> Result<Call> {
    let degrees = vec![(n as f64 * DENSITY) as u32; n];
    let words = bits::left_filled(&degrees, n)?;
    let mut router =
        Router::builder(&Problem::from_degrees(&degrees[..], &degrees[..])?).build()?;
    let (mut ids, mut workspace) = (vec![0; n * 2], Workspace::new());
    Ok(Box::new(move || {
        let bits = BitMatrix::new(black_box(&words), n, n)?;
        let problem = Problem::from_bits(bits, bits)?;
        Router::builder(&problem).fan_out(2).build_in(&mut router)?;
        router.route_into(&mut ids, &mut workspace)?;
        black_box(&ids);
        Ok(())
    }))
}

fn plan(rows: usize, k: usize, targets: usize) -> Result<Call> {
    let mut random = SplitMix64::new(1);
    let ids: Vec<u32> = (0..rows * k).map(|_| random.below(targets) as u32).collect();
    let mut plan = DispatchPlan::new();
    Ok(Box::new(move || {
        plan.build(black_box(&ids), k, targets)?;
        black_box(plan.slots());
        Ok(())
    }))
}

fn exact(rows: usize, targets: usize) -> Result<Call> {
    let shares: Vec<f64> = (0..targets).map(|c| 1.0 + (c * 7 % 16) as f64).collect();
    let router = ExactRouter::builder(&Quotas::from_shares(&shares, rows as u64, 2)?).build()?;
    let mut ids = vec![0; rows * 2];
    Ok(Box::new(move || {
        router.route_into(&mut ids)?;
        black_box(&ids);
        Ok(())
    }))
}

/// Numbers with the distribution of a sum of uniform ones.
fn scores(count: usize) -> Vec<f32> {
    let mut random = SplitMix64::new(1);
    let mut uniform = || (random.next() >> 40) as f32 / (1 << 24) as f32;
    (0..count).map(|_| (0..12).map(|_| uniform()).sum::<f32>() - 6.0).collect()
}

fn gate(rows: usize, targets: usize, k: usize) -> Result<Call> {
    let gate = Gate::builder(targets, k).renormalize(true).build()?;
    let (logits, mut ids, mut weights) =
        (scores(rows * targets), vec![0; rows * k], vec![0.0; rows * k]);
    Ok(Box::new(move || {
        gate.choose_into(black_box(&logits), &mut ids, &mut weights)?;
        black_box((&ids, &weights));
        Ok(())
    }))
}

fn assign(rows: usize, targets: usize, k: usize) -> Result<Call> {
    let room = vec![(rows * k / targets) as u64; targets];
    let assigner = Assigner::builder(&room, k).tolerance(1e-5).build()?;
    let (scores, mut assignment) = (scores(rows * targets), Assignment::new());
    Ok(Box::new(move || {
        assigner.assign_into(black_box(&scores), &mut assignment)?;
        black_box(assignment.ids());
        Ok(())
    }))
}
