//! Problems that the benches share.

#![allow(dead_code)] // each bench uses a part

#[path = "../../examples/support/profile.rs"]
pub mod profile;

use phase_router::internals::{Chosen, Job, Layout, RankBitmap, Table};
use phase_router::{BitMatrix, Kernels, Permutations, Problem, bits};

/// A problem with capacities of the `strong` profile, as degrees and as bit matrices.
pub struct Case {
    pub sources: usize,
    pub targets: usize,
    pub problem: Problem<'static>,
    pub permutations: Permutations,
    pub source_words: Vec<u64>,
    pub target_words: Vec<u64>,
}

/// Seed of permutations and draws.
pub const SEED: u64 = 42;

impl Case {
    pub fn new(sources: usize, targets: usize, density: f64) -> Self {
        let capacities = profile::capacities("strong", targets);
        let problem = Problem::with_density(&vec![1.0; sources], &capacities, density)
            .expect("weights of a profile");
        let permutations =
            Permutations::from_seed(sources, targets, SEED).expect("sizes of a problem");
        let words = |degrees: &[u32], cols| bits::left_filled(degrees, cols).expect("degrees");
        Self {
            sources,
            targets,
            source_words: words(problem.source_degrees(), targets),
            target_words: words(problem.target_degrees(), sources),
            problem,
            permutations,
        }
    }

    pub fn source_bits(&self) -> BitMatrix<'_> {
        BitMatrix::new(&self.source_words, self.sources, self.targets).expect("a whole matrix")
    }

    pub fn target_bits(&self) -> BitMatrix<'_> {
        BitMatrix::new(&self.target_words, self.targets, self.sources).expect("a whole matrix")
    }

    pub fn layout(&self) -> Layout {
        Layout::new(&self.problem, &self.permutations).expect("permutations of the problem")
    }
}

/// A chunk of phases, and what the engine keeps between its passes.
pub struct Chunk {
    pub layout: Layout,
    pub visits: Vec<u32>,
    pub matches: Vec<u32>,
    /// Rows with more matches than slots, in the order of their phases.
    pub jobs: Vec<Job>,
    /// The same jobs, ordered by their matches, as the engine gives them to AlgorithmR.
    pub sorted: Vec<Job>,
    pub k: u32,
}

impl Chunk {
    /// Takes the first `rows` phases of `case`; the engine takes 1024 at a time.
    pub fn new(case: &Case, rows: usize, k: u32) -> Self {
        let layout = case.layout();
        let visits: Vec<u32> = (0..rows as u32).collect();
        let mut matches = vec![0; rows];
        let kernels = Kernels::best().expect("kernels");
        Table::of(kernels).count(&layout, &mut RankBitmap::default(), &visits, &mut matches);
        let mut source_at = vec![0; case.sources];
        for (source, &phase) in case.permutations.tau.as_slice().iter().enumerate() {
            source_at[phase as usize] = source as u32;
        }
        let all = (0..).zip(&matches).zip(&source_at);
        let jobs: Vec<Job> = all
            .filter(|((_, m), _)| **m > k)
            .map(|((place, &matches), &row)| Job { row, matches, place })
            .collect();
        let mut sorted = jobs.clone();
        sorted.sort_by_key(|job| job.matches);
        Self { layout, visits, matches, jobs, sorted, k }
    }

    /// Returns the slots as they are before the draws: the first ordinals of each row.
    pub fn first_ordinals(&self) -> Vec<i32> {
        let k = self.k as i32;
        let row = |&m: &u32| (0..k).map(move |slot| if slot < m as i32 { slot } else { -1 });
        self.matches.iter().flat_map(row).collect()
    }

    /// Counts the draws that AlgorithmR accepts: one for each match after the first `k`.
    pub fn draws(&self) -> u64 {
        self.sorted.iter().map(|job| u64::from(job.matches - self.k)).sum()
    }

    pub fn scratch(&self) -> Chosen {
        let mut scratch = Chosen::default();
        scratch.reserve(self.matches.iter().copied().max().unwrap_or(0), self.k);
        scratch
    }
}
