//! What the integration tests share: the recorded outputs of the published router and the inputs they were made from,
//! a second reading of the contract, and the list of tiers to run on.

#![allow(dead_code)] // each test file uses a part

pub mod brute;
pub mod child;
mod splitmix;

use std::io::Write;
use std::sync::Once;

use phase_router::{BitMatrix, Isa, Kernels, Permutation, Permutations, Problem};
use proptest::test_runner::{Config, RngAlgorithm};
use serde::Deserialize;

pub use splitmix::SplitMix64;

/// The tiers that this machine can run, which the first call prints past the capture of test output: a run that left
/// a tier out must show it.
pub fn tiers() -> &'static [&'static Kernels] {
    static PRINTED: Once = Once::new();
    let available = Kernels::available();
    PRINTED.call_once(|| {
        let ran: Vec<_> = available.iter().map(|kernels| kernels.name()).collect();
        let left_out = Isa::ALL.into_iter().filter(|&isa| Kernels::for_isa(isa).is_none());
        let left_out: Vec<_> = left_out.map(Isa::name).collect();
        let or_none =
            |names: Vec<_>| if names.is_empty() { "none".into() } else { names.join(", ") };
        let line =
            format!("\ntiers: {}; not on this machine: {}\n", or_none(ran), or_none(left_out));
        std::io::stderr().write_all(line.as_bytes()).expect("stderr");
    });
    available
}

/// Settings of the property tests. A failing case is printed in full, so no file of regressions is kept. Proptest starts
/// a new generator for every choice between strategies, which takes ChaCha longer than the choice.
pub fn config(cases: u32) -> Config {
    Config {
        cases,
        failure_persistence: None,
        max_shrink_time: 10_000,
        rng_algorithm: RngAlgorithm::XorShift,
        ..Config::default()
    }
}

impl SplitMix64 {
    fn bits(&mut self, n: usize, density: f64, kind: &str) -> Vec<u64> {
        let words = n.div_ceil(64);
        let mut bits = vec![0u64; n * words];
        for row in bits.chunks_exact_mut(words.max(1)) {
            match kind {
                "random" => {
                    let threshold = (density * 4_294_967_296.0) as u64;
                    for c in 0..n {
                        if self.next() >> 32 < threshold {
                            row[c / 64] |= 1 << (c % 64);
                        }
                    }
                }
                "left" => {
                    let most = ((2.0 * density * n as f64).round() as u64).min(n as u64);
                    for c in 0..(self.next() % (most + 1)) as usize {
                        row[c / 64] |= 1 << (c % 64);
                    }
                }
                other => panic!("unknown kind {other}"),
            }
        }
        bits
    }
}

/// A recorded case of `routes.json`.
#[derive(Deserialize)]
pub struct Case {
    pub n: usize,
    pub k: usize,
    density_s: f64,
    density_t: f64,
    kind: String,
    input_seed: String,
    seed: String,
    pub filled: usize,
    fnv1a64: String,
    pub routes: Option<Vec<i32>>,
}

/// The arguments of the published function.
pub struct Input {
    pub s_bits: Vec<u64>,
    pub t_bits: Vec<u64>,
    pub n: usize,
    pub nb_words: usize,
    pub k: usize,
    pub col_perm_s: Vec<usize>,
    pub col_perm_t: Vec<usize>,
    pub seed: u64,
}

impl Case {
    pub fn all() -> Vec<Case> {
        serde_json::from_str(include_str!("../data/routes.json")).expect("routes.json")
    }

    pub fn input(&self) -> Input {
        let mut stream = SplitMix64(self.input_seed.parse().expect("input_seed"));
        let n = self.n;
        Input {
            s_bits: stream.bits(n, self.density_s, &self.kind),
            t_bits: stream.bits(n, self.density_t, &self.kind),
            n,
            nb_words: n.div_ceil(64),
            k: self.k,
            col_perm_s: stream.permutation(n),
            col_perm_t: stream.permutation(n),
            seed: self.seed.parse().expect("seed"),
        }
    }

    /// Compares with everything that was recorded of the output.
    pub fn check(&self, routes: &[i32], by: &str) {
        let name = format!("n {} k {} seed {} by {by}", self.n, self.k, self.seed);
        assert_eq!(routes.len(), self.n * self.k, "{name}");
        assert_eq!(routes.iter().filter(|&&id| id >= 0).count(), self.filled, "{name}");
        if let Some(recorded) = &self.routes {
            assert_eq!(routes, recorded, "{name}");
        }
        let bytes = routes.iter().flat_map(|id| id.to_le_bytes());
        assert_eq!(format!("{:016x}", fnv1a64(bytes)), self.fnv1a64, "{name}");
    }
}

impl Input {
    pub fn permutations(&self) -> Permutations {
        let narrow = |p: &[usize]| Permutation::new(p.iter().map(|&e| e as u32).collect()).unwrap();
        Permutations { sigma: narrow(&self.col_perm_s), tau: narrow(&self.col_perm_t) }
    }

    pub fn problem(&self, kernels: &Kernels) -> Problem<'static> {
        let degrees = |words| kernels.row_popcounts(BitMatrix::new(words, self.n, self.n).unwrap());
        Problem::from_degrees(degrees(&self.s_bits), degrees(&self.t_bits)).unwrap()
    }
}

pub fn fnv1a64(bytes: impl IntoIterator<Item = u8>) -> u64 {
    let step = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    bytes.into_iter().fold(0xCBF2_9CE4_8422_2325, step)
}
