//! Small problems beside the plain loop of the reference router, on every instruction set of this machine.

use std::hint::black_box;
use std::io::Write;

use anyhow::Result;
use phase_router::{
    BitMatrix, Error, Kernels, Permutations, Problem, Router, RouterBuilder, Sampling, Workspace,
    reference,
};

use crate::ratios::{DENSITY, bits, medians};

const SAMPLINGS: [Sampling; 2] = [Sampling::AlgorithmR, Sampling::Floyd];
const INPUTS: [&str; 3] = ["bits", "degrees", "kept"];

/// How many times faster a call is than the plain loop, and which call.
struct Ratio {
    times: f64,
    n: usize,
    k: usize,
    tier: &'static str,
    sampling: Sampling,
    input: &'static str,
}

/// Prints the least ratio of every size, and the worst of all.
pub fn run(quick: bool, out: &mut dyn Write) -> Result<()> {
    writeln!(
        out,
        "Times faster than the plain loop (the reference router, AlgorithmR, from bits, or from degrees for degrees and\n\
         kept), density {DENSITY}, one thread: for each n, the least over k = 1, 2, 4, 8. Bits and degrees are laid out in\n\
         the memory of an earlier router (`build_in`), kept has the router. Sixteen problems in turn; medians of calls\n\
         that take turns."
    )?;
    write!(out, "\n{:>4} {:<18}", "n", "")?;
    for sampling in SAMPLINGS {
        for input in INPUTS {
            write!(out, " {:>18}", format!("{sampling:?} {input}"))?;
        }
    }
    writeln!(out)?;
    let sizes: &[usize] = match quick {
        true => &[1, 16, 64],
        false => &[1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 63, 64, 65, 96, 128, 192, 256, 384, 512],
    };
    let fan_outs: &[usize] = if quick { &[2] } else { &[1, 2, 4, 8] };
    let mut all: Vec<Ratio> = Vec::new();
    for &n in sizes {
        let mut ratios = Vec::new();
        for &k in fan_outs {
            ratios.extend(measure(n, k, if quick { 3 } else { 25 })?);
        }
        for kernels in Kernels::available() {
            write!(out, "{n:>4} {:<18}", kernels.name())?;
            for sampling in SAMPLINGS {
                for input in INPUTS {
                    let here = |r: &&Ratio| {
                        (r.tier, r.sampling, r.input) == (kernels.name(), sampling, input)
                    };
                    let times = ratios.iter().filter(here).map(|r| r.times);
                    write!(out, " {:>17.1}x", times.fold(f64::INFINITY, f64::min))?;
                }
            }
            writeln!(out)?;
        }
        all.extend(ratios);
    }
    all.sort_by(|a, b| a.times.total_cmp(&b.times));
    let slower = all.iter().filter(|r| r.times < 1.0).count();
    writeln!(
        out,
        "\n{slower} of {} are slower than the plain loop. The worst per tier:",
        all.len()
    )?;
    for kernels in Kernels::available() {
        for r in all.iter().filter(|r| r.tier == kernels.name()).take(1) {
            let Ratio { times, n, k, tier, sampling, input } = r;
            writeln!(out, "{tier:<18} {times:>5.2}x  n = {n}, k = {k}, {sampling:?}, {input}")?;
        }
    }
    if let Some(Ratio { times, n, k, tier, sampling, input }) = all.first() {
        writeln!(
            out,
            "worst ratio: {times:.2}x ({tier}, n = {n}, k = {k}, {sampling:?}, {input})"
        )?;
    }
    Ok(())
}

/// What the routers of a call have in common.
#[derive(Clone, Copy)]
struct Options<'a> {
    permutations: &'a Permutations,
    k: usize,
    sampling: Sampling,
    kernels: &'static Kernels,
}

impl<'a> Options<'a> {
    fn of(self, problem: &'a Problem<'a>) -> RouterBuilder<'a> {
        let Self { permutations, k, sampling, kernels } = self;
        let builder = Router::builder(problem).fan_out(k).seed(42).sampling(sampling);
        builder.permutations(permutations).kernels(kernels).threads(1)
    }
}

/// Problems that every call routes in turn: the branches of one alone would be learnt by heart.
const PROBLEMS: usize = 16;

/// Measures every call on n sources and n targets.
fn measure(n: usize, k: usize, turns: usize) -> Result<Vec<Ratio>> {
    let matrices: Vec<[Vec<u64>; 2]> =
        (0..PROBLEMS as u64).map(|p| [bits(n, 2 * p + 1), bits(n, 2 * p + 2)]).collect();
    let matrices: Vec<[BitMatrix<'_>; 2]> = matrices
        .iter()
        .map(|[s, t]| Ok([BitMatrix::new(s, n, n)?, BitMatrix::new(t, n, n)?]))
        .collect::<Result<_, Error>>()?;
    let problems: Vec<Problem<'_>> =
        matrices.iter().map(|&[s, t]| Problem::from_bits(s, t)).collect::<Result<_, Error>>()?;
    let (matrices, problems) = (&matrices[..], &problems[..]);
    let permutations = &Permutations::from_seed(n, n, 7)?;
    let plain = move |problem: &Problem<'_>| {
        reference::route(problem, permutations, k, 42, Sampling::AlgorithmR)
            .map(|routes| drop(black_box(routes)))
    };
    let mut calls: Vec<Box<dyn FnMut() -> Result<(), Error>>> = vec![
        Box::new(move || {
            matrices.iter().try_for_each(|bits| {
                let [sources, targets] = bits.map(reference::row_popcounts);
                plain(&Problem::from_degrees(sources, targets)?)
            })
        }),
        Box::new(move || problems.iter().try_for_each(plain)),
    ];
    let mut names = Vec::new();
    for &kernels in Kernels::available() {
        for sampling in SAMPLINGS {
            for input in INPUTS {
                names.push((kernels.name(), sampling, input));
                let options = Options { permutations, k, sampling, kernels };
                let kept = problems.iter().map(|problem| options.of(problem).build());
                let kept: Vec<Router> = kept.collect::<Result<_, Error>>()?;
                let mut router = options.of(&problems[0]).build()?;
                let (mut ids, mut workspace) = (vec![0; n * k], Workspace::new());
                calls.push(Box::new(move || {
                    for p in 0..PROBLEMS {
                        match input {
                            "bits" => {
                                let degrees = matrices[p].map(|bits| kernels.row_popcounts(bits));
                                let [sources, targets] = degrees;
                                let problem = Problem::from_degrees(sources, targets)?;
                                options.of(&problem).build_in(&mut router)?;
                                router.route_into(&mut ids, &mut workspace)?;
                            }
                            "degrees" => {
                                options.of(&problems[p]).build_in(&mut router)?;
                                router.route_into(&mut ids, &mut workspace)?;
                            }
                            _ => kept[p].route_into(&mut ids, &mut workspace)?,
                        }
                        black_box(&ids);
                    }
                    Ok(())
                }));
            }
        }
    }
    let times = medians(turns, &mut calls)?;
    let (plain, times) = times.split_at(2);
    let ratio = |((tier, sampling, input), time): ((_, _, &'static str), &f64)| {
        let plain = plain[usize::from(input != "bits")];
        Ratio { times: plain / time, n, k, tier, sampling, input }
    };
    Ok(names.into_iter().zip(times).map(ratio).collect())
}
