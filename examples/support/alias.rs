//! Weighted random sampling, the plain way to follow capacities.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;
use rand_distr::Distribution;
use rand_distr::weighted::{Error, WeightedAliasIndex};

/// Draws a target for every slot with probability proportional to its capacity, by the alias method (A. Walker, 1974;
/// M. Vose, 1991). A row may name a target twice.
pub struct Alias(WeightedAliasIndex<f64>);

impl Alias {
    /// Builds the table, O(E).
    pub fn new(capacities: &[f64]) -> Result<Self, Error> {
        WeightedAliasIndex::new(capacities.to_vec()).map(Self)
    }

    /// Fills all slots from one ChaCha8 stream.
    pub fn fill(&self, seed: u64, slots: &mut [i32]) {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        slots.fill_with(|| self.0.sample(&mut rng) as i32);
    }
}
