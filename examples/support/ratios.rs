//! How many times faster than the reference router the router is, on every instruction set of this machine.

use std::hint::black_box;
use std::io::Write;
use std::time::Instant;

use anyhow::Result;
use phase_router::{
    BitMatrix, Error, Kernels, Permutations, Problem, Router, Sampling, Workspace, reference,
};

pub const DENSITY: f64 = 0.3;

/// Prints the tables; `quick` takes the smallest sizes only.
pub fn run(quick: bool, out: &mut dyn Write) -> Result<()> {
    writeln!(
        out,
        "Times faster than the reference router (AlgorithmR, from bit matrices), density {DENSITY}, one thread.\n\
         bits: popcounts, layout and routing; degrees: layout and routing; kept: routing with an existing router.\n\
         Medians of calls that take turns, each made twice and timed the second time, into existing memory."
    )?;
    let sizes: &[(usize, usize)] = match quick {
        true => &[(64, 2), (256, 2)],
        false => &[(64, 2), (256, 2), (1024, 2), (4096, 2), (4096, 32)],
    };
    for &(n, k) in sizes {
        against_reference(n, k, out)?;
    }
    if !quick {
        popcounts(out)?;
    }
    Ok(())
}

/// Makes a square bit matrix of that density, from a linear congruential generator.
pub fn bits(n: usize, mut state: u64) -> Vec<u64> {
    let words = n.div_ceil(64);
    let mut bits = vec![0; n * words];
    for (r, row) in bits.chunks_exact_mut(words).enumerate() {
        for c in 0..n {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(r as u64 | 1);
            let set = (state >> 40) < (DENSITY * f64::from(1 << 24)) as u64;
            row[c / 64] |= u64::from(set) << (c % 64);
        }
    }
    bits
}

/// Returns the median seconds of each call. The calls take turns, so that other work on the machine affects all of them,
/// and each is made twice and timed the second time, so that none pays for what another one pushed out of the caches.
pub fn medians(
    turns: usize,
    calls: &mut [Box<dyn FnMut() -> Result<(), Error> + '_>],
) -> Result<Vec<f64>> {
    let mut times = vec![Vec::with_capacity(turns); calls.len()];
    for _ in 0..turns {
        for (call, times) in calls.iter_mut().zip(&mut times) {
            call()?;
            let start = Instant::now();
            call()?;
            times.push(start.elapsed().as_secs_f64());
        }
    }
    Ok(times
        .into_iter()
        .map(|mut times| {
            times.sort_by(f64::total_cmp);
            times[times.len() / 2]
        })
        .collect())
}

fn against_reference(n: usize, k: usize, out: &mut dyn Write) -> Result<()> {
    let (s, t) = (bits(n, 1), bits(n, 2));
    let (s, t) = (BitMatrix::new(&s, n, n)?, BitMatrix::new(&t, n, n)?);
    let permutations = &Permutations::from_seed(n, n, 7)?;
    let problem = &Problem::from_bits(s, t)?;
    let build = move |problem: &Problem<'_>, sampling, kernels| {
        let builder = Router::builder(problem).fan_out(k).seed(42).sampling(sampling);
        builder.permutations(permutations).kernels(kernels).threads(1).build()
    };

    let mut calls: Vec<Box<dyn FnMut() -> Result<(), Error>>> = vec![Box::new(move || {
        let degrees = [s, t].map(reference::row_popcounts);
        let [sources, targets] = degrees;
        let problem = Problem::from_degrees(sources, targets)?;
        reference::route(&problem, permutations, k, 42, Sampling::AlgorithmR)
            .map(|r| drop(black_box(r)))
    })];
    let mut names = Vec::new();
    for &kernels in Kernels::available() {
        for sampling in [Sampling::AlgorithmR, Sampling::Floyd] {
            names.push((kernels.name(), sampling));
            for input in ["bits", "degrees", "kept"] {
                let (mut ids, mut workspace) = (vec![0; n * k], Workspace::new());
                let kept = build(problem, sampling, kernels)?;
                calls.push(Box::new(move || {
                    match input {
                        "bits" => {
                            let degrees = [s, t].map(|bits| kernels.row_popcounts(bits));
                            let [sources, targets] = degrees;
                            let problem = Problem::from_degrees(sources, targets)?;
                            build(&problem, sampling, kernels)?.route_into(&mut ids, &mut workspace)
                        }
                        "degrees" => {
                            build(problem, sampling, kernels)?.route_into(&mut ids, &mut workspace)
                        }
                        _ => kept.route_into(&mut ids, &mut workspace),
                    }?;
                    black_box(&ids);
                    Ok(())
                }));
            }
        }
    }
    let times = medians(if n > 1024 { 15 } else { 101 }, &mut calls)?;
    writeln!(out, "\nn = {n}, k = {k}: reference {:.1} us", times[0] * 1e6)?;
    writeln!(out, "{:<18} {:<11} {:>18} {:>18} {:>18}", "", "", "bits", "degrees", "kept")?;
    for ((name, sampling), times_of) in names.iter().zip(times[1..].chunks_exact(3)) {
        write!(out, "{name:<18} {:<11}", format!("{sampling:?}"))?;
        for time in times_of {
            write!(out, " {:>8.1} us {:>5.1}x", time * 1e6, times[0] / time)?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// Prints how many times faster two threads are than one.
pub fn threads(out: &mut dyn Write) -> Result<()> {
    const CALLS: u32 = 8;
    writeln!(out, "\nOne thread against two, with an existing router, density {DENSITY}, k = 2:")?;
    for (n, sampling) in
        [(4096, Sampling::AlgorithmR), (16_384, Sampling::AlgorithmR), (1 << 18, Sampling::Floyd)]
    {
        let problem = Problem::with_density(&vec![1.0; n], &vec![1.0; n], DENSITY)?;
        let router = &Router::builder(&problem).fan_out(2).seed(42).sampling(sampling).build()?;
        let mut calls: Vec<Box<dyn FnMut() -> Result<(), Error>>> = Vec::new();
        for threads in [1, 2] {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build()?;
            let (mut ids, mut workspace) = (vec![0; n * 2], Workspace::new());
            calls.push(Box::new(move || {
                // Several calls, so that waking the pool does not count.
                pool.install(|| {
                    (0..CALLS).try_for_each(|_| router.route_into(&mut ids, &mut workspace))
                })
            }));
        }
        let times = medians(7, &mut calls)?;
        writeln!(
            out,
            "{n:>7} {:<11} {:>9.1} us {:>9.1} us {:>5.2}x",
            format!("{sampling:?}"),
            times[0] * 1e6 / f64::from(CALLS),
            times[1] * 1e6 / f64::from(CALLS),
            times[0] / times[1]
        )?;
    }
    Ok(())
}

/// Prints the speed of row popcounts beside that of a plain sum.
fn popcounts(out: &mut dyn Write) -> Result<()> {
    writeln!(out, "\nRow popcounts beside summing the same words, n rows of n columns:")?;
    for n in [1024, 4096] {
        let words = &bits(n, 3);
        let matrix = BitMatrix::new(words, n, n)?;
        let mut calls: Vec<Box<dyn FnMut() -> Result<(), Error>>> = vec![Box::new(|| {
            black_box(black_box(words).iter().fold(0u64, |sum, &word| sum.wrapping_add(word)));
            Ok(())
        })];
        for &kernels in Kernels::available() {
            calls.push(Box::new(move || {
                black_box(kernels.row_popcounts(black_box(matrix)));
                Ok(())
            }));
        }
        let times = medians(201, &mut calls)?;
        let names = Kernels::available().iter().map(|kernels| kernels.name());
        for (name, time) in ["sum"].into_iter().chain(names).zip(&times) {
            let speed = 8.0 * words.len() as f64 / time / 1e9;
            writeln!(
                out,
                "{n:>5} {name:<18} {speed:>6.1} GB/s {:>5.0} %",
                100.0 * times[0] / time
            )?;
        }
    }
    Ok(())
}
