//! Whole problems: every tier, any cut, any number of threads and any memory from before against the reference router,
//! and that against a second implementation of the contract.

use std::ops::Range;

use arbitrary::{Result, Unstructured};
use phase_router::bits::{left_filled, words_per_row};
use phase_router::router::try_phase_router;
use phase_router::{Kernels, Permutations, Problem, Router, Sampling, Workspace, reference};

use super::{Oracle, Scale, degrees, on_threads, permutations, rows, same, seed, sizes};

// tests/support has it too, for those who have both.
#[allow(clippy::duplicate_mod)]
#[path = "../support/brute.rs"]
mod brute;

#[derive(Debug)]
pub struct Input {
    problem: Problem<'static>,
    permutations: Permutations,
    fan_out: usize,
    seed: u64,
    sampling: Sampling,
    /// Capacities above 0, if the problem was made from capacities.
    takers: Option<usize>,
    /// Built in the memory of the router of the tier before.
    reuse: bool,
    /// On a pool of several threads, at most so many of them if not 0.
    threads: bool,
    at_most: usize,
    padding: u64,
    cuts: [Range<usize>; 2],
}

crate::arbitrary_from_oracle!(Input);

impl Oracle for Input {
    fn decode(u: &mut Unstructured<'_>, scale: Scale) -> Result<Self> {
        let (sources, targets) = sizes(u, scale)?;
        let flags = u.arbitrary::<u8>()?;
        let fan_out = usize::from(u.arbitrary::<u8>()?).min((scale.slots / sources.max(1)).max(1));
        let seed = seed(u)?;
        let padding = u.arbitrary()?;
        let permutations = permutations(u, sources, targets)?;
        let cuts = [rows(u, sources)?, rows(u, sources)?];
        let (problem, takers) = if flags & 4 != 0 {
            from_capacities(u, sources, targets, fan_out)?
        } else {
            let degrees = (degrees(u, sources, targets)?, degrees(u, targets, sources)?);
            (Problem::from_degrees(degrees.0, degrees.1).unwrap(), None)
        };
        Ok(Self {
            problem,
            takers,
            reuse: flags & 8 != 0,
            at_most: usize::from(flags >> 4 & 3),
            permutations,
            fan_out,
            seed,
            sampling: if flags & 1 == 0 { Sampling::AlgorithmR } else { Sampling::Floyd },
            threads: flags & 2 != 0,
            padding,
            cuts,
        })
    }

    fn check(&self) {
        let Self { problem, permutations, fan_out, seed, sampling, .. } = self;
        let k = *fan_out;
        let whole = reference::route(problem, permutations, k, *seed, *sampling).unwrap();
        self.check_reference(&whole);
        self.check_filled(&whole);
        // One for all: what a call leaves in it must not show in the next.
        let mut workspace = Workspace::new();
        // Another problem, with other permutations.
        let other = Problem::from_degrees(vec![1; 3], vec![2]).unwrap();
        let mut last = Router::builder(&other).fan_out(5).seed(!*seed).build().unwrap();
        for kernels in Kernels::available() {
            let builder = Router::builder(problem).fan_out(k).seed(*seed).sampling(*sampling);
            let builder = builder.permutations(permutations).kernels(kernels).threads(self.at_most);
            if self.reuse {
                builder.build_in(&mut last).unwrap();
            } else {
                last = builder.build().unwrap();
            }
            let router = &last;
            let mut route = |rows: Range<usize>, threads| {
                let mut out = vec![i32::MIN; rows.len() * k];
                on_threads(threads, || router.route_rows(rows, &mut out, &mut workspace)).unwrap();
                out
            };
            same(&route(0..problem.sources(), self.threads), &whole, kernels.name());
            for cut in &self.cuts {
                let part = &whole[cut.start * k..cut.end * k];
                same(&route(cut.clone(), false), part, &format!("{} {cut:?}", kernels.name()));
            }
        }
        self.check_drop_in(&whole);
    }
}

/// A problem from capacities, and how many of them are above 0.
fn from_capacities(
    u: &mut Unstructured<'_>,
    sources: usize,
    targets: usize,
    fan_out: usize,
) -> Result<(Problem<'static>, Option<usize>)> {
    let mut capacities = degrees(u, targets, 1000)?;
    // A sum of 0 is refused.
    if let Some(first) = capacities.first_mut() {
        *first = (*first).max(1);
    }
    let takers = capacities.iter().filter(|&&capacity| capacity > 0).count();
    let capacities: Vec<f64> = capacities.into_iter().map(f64::from).collect();
    Ok(match Problem::from_capacities(sources, &capacities, fan_out) {
        Ok(problem) => (problem, Some(takers)),
        Err(error) => {
            assert!(capacities.is_empty(), "{error}");
            (Problem::from_degrees(vec![0; sources], vec![]).unwrap(), None)
        }
    })
}

impl Input {
    /// A problem from capacities fills as many slots of every row as there are targets for.
    fn check_filled(&self, whole: &[i32]) {
        let Some(takers) = self.takers else { return };
        for row in whole.chunks_exact(self.fan_out.max(1)) {
            let filled = row.iter().filter(|&&id| id >= 0).count();
            assert_eq!(filled, self.fan_out.min(takers), "filled in {row:?}");
        }
    }

    fn check_reference(&self, whole: &[i32]) {
        let Self { problem, permutations, fan_out, .. } = self;
        // Its time is the square of the sources times the targets.
        if problem.sources().max(problem.targets()) <= 40 {
            let contract = brute::Contract {
                s: problem.source_degrees(),
                t: problem.target_degrees(),
                sigma: permutations.sigma.as_slice(),
                tau: permutations.tau.as_slice(),
            };
            same(whole, &contract.route(*fan_out, self.seed, self.sampling), "reference");
        }
        for row in whole.chunks_exact((*fan_out).max(1)).take(100) {
            let filled = row.iter().take_while(|&&id| id >= 0).count();
            assert!(row[filled..].iter().all(|&id| id == -1), "a gap in {row:?}");
            assert!(row.iter().all(|&id| id < problem.targets() as i32), "no target in {row:?}");
        }
    }

    /// The published function, which takes squares; with words to spare in a row and padding bits set.
    fn check_drop_in(&self, whole: &[i32]) {
        let Self { problem, permutations, fan_out, .. } = self;
        let n = problem.sources();
        if n != problem.targets() || n > 300 || self.sampling != Sampling::AlgorithmR {
            return;
        }
        let stride = words_per_row(n) + usize::from(self.padding % 4 == 3);
        let bits = |degrees: &[u32]| {
            let mut bits = vec![self.padding; n * stride];
            let filled = left_filled(degrees, n).unwrap();
            for (row, filled) in bits
                .chunks_exact_mut(stride.max(1))
                .zip(filled.chunks_exact(words_per_row(n).max(1)))
            {
                row[..filled.len()].copy_from_slice(filled);
                if n % 64 != 0 {
                    row[filled.len() - 1] |= self.padding << (n % 64);
                }
            }
            bits
        };
        let wide = |entries: &[u32]| entries.iter().map(|&e| e as usize).collect::<Vec<_>>();
        let routes = try_phase_router(
            &bits(problem.source_degrees()),
            &bits(problem.target_degrees()),
            n,
            stride,
            *fan_out,
            &wide(permutations.sigma.as_slice()),
            &wide(permutations.tau.as_slice()),
            self.seed,
        );
        same(&routes.unwrap(), whole, "drop-in");
    }
}

/// The bytes of a problem: what [`Input::decode`] reads back.
pub fn write(
    problem: &Problem<'_>,
    fan_out: usize,
    seed: u64,
    sampling: Sampling,
    permutations: u16,
) -> Vec<u8> {
    let mut bytes = Vec::new();
    super::write_size(&mut bytes, problem.sources());
    super::write_size(&mut bytes, problem.targets());
    bytes.push(u8::from(sampling == Sampling::Floyd));
    bytes.push(fan_out as u8);
    bytes.extend(seed.to_le_bytes());
    bytes.extend(u64::MAX.to_le_bytes()); // padding
    bytes.extend(permutations.to_le_bytes());
    for end in [0, problem.sources() / 2, problem.sources() / 3, problem.sources()] {
        bytes.extend((end as u32).to_le_bytes());
    }
    for degrees in [problem.source_degrees(), problem.target_degrees()] {
        bytes.push(0);
        bytes.extend(degrees.iter().flat_map(|d| d.to_le_bytes()));
    }
    bytes
}
