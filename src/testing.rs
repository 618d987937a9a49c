//! What the tests of kernels share.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use crate::isa::Isa;
use crate::simd::Kernels;

/// Returns the tiers of this machine. They are printed once, past the capture of test output: a run that left one out
/// must show it.
pub(crate) fn tiers() -> &'static [&'static Kernels] {
    use std::io::Write;
    static PRINTED: std::sync::Once = std::sync::Once::new();
    PRINTED.call_once(|| {
        let ran: Vec<_> = Kernels::available().iter().map(|kernels| kernels.name()).collect();
        let left_out = Isa::ALL.into_iter().filter(|&isa| Kernels::for_isa(isa).is_none());
        let line = format!(
            "\ntiers: {}; not on this machine: {}\n",
            ran.join(", "),
            left_out.map(Isa::name).collect::<Vec<_>>().join(", ")
        );
        std::io::stderr().write_all(line.as_bytes()).expect("stderr");
    });
    Kernels::available()
}

/// Random numbers for the inputs, from a stream that no kernel draws from, whatever the seed.
pub(crate) struct Random(ChaCha8Rng);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        rng.set_stream(!0);
        Self(rng)
    }

    pub(crate) fn word(&mut self) -> u64 {
        self.0.next_u64()
    }

    /// Draws from `0..range`, evenly enough for a test.
    pub(crate) fn below(&mut self, range: u32) -> u32 {
        (self.word() % u64::from(range)) as u32
    }

    /// Draws from `0..=last`, the ends more often than by chance.
    pub(crate) fn up_to(&mut self, last: u32) -> u32 {
        match self.below(6) {
            0 => 0,
            1 => last,
            _ => self.below(last + 1),
        }
    }

    /// Draws a word with no bits set, all, few, or about half.
    pub(crate) fn bits(&mut self) -> u64 {
        match self.below(4) {
            0 => 0,
            1 => !0,
            2 => self.word() & self.word() & self.word() & self.word(),
            _ => self.word(),
        }
    }
}

/// The value of slots that a kernel has not written to.
pub(crate) const MARK: i32 = -77;
