//! The contract read a second time, as plainly as it can be put: every source against every target, in wide integers.
//!
//! Nothing here calls the crate, so that an error in its vocabulary cannot hide in both sides of a comparison.

use phase_router::Sampling;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// A problem as the contract names its parts.
pub struct Contract<'a> {
    pub s: &'a [u32],
    pub t: &'a [u32],
    pub sigma: &'a [u32],
    pub tau: &'a [u32],
}

impl Contract<'_> {
    /// The matches of source `i`, in the order of the walk along its arc.
    pub fn matches(&self, i: usize) -> Vec<i32> {
        let (n, e) = (self.s.len() as u64, self.t.len() as u64);
        let sum = |degrees: &[u32]| degrees.iter().map(|&d| u64::from(d)).sum::<u64>();
        let a = sum(&self.s[..i]);
        let mut b = 0;
        let mut found = Vec::new();
        for c in 0..self.t.len() {
            let step = (u64::from(self.sigma[c]) + e - a % e) % e;
            let turn = (u64::from(self.tau[i]) + n - b % n) % n;
            if step < u64::from(self.s[i]) && turn < u64::from(self.t[c]) {
                found.push((step, c as i32));
            }
            b += u64::from(self.t[c]);
        }
        found.sort_unstable();
        found.into_iter().map(|(_, c)| c).collect()
    }

    /// The slots of source `i`.
    pub fn row(&self, i: usize, k: usize, seed: u64, sampling: Sampling) -> Vec<i32> {
        let matches = self.matches(i);
        let ordinals = match sampling {
            Sampling::AlgorithmR => algorithm_r(matches.len(), k, seed, i as u64),
            Sampling::Floyd => floyd(matches.len(), k, seed, i as u64),
            other => panic!("no reading of {other:?}"),
        };
        let mut row: Vec<i32> = ordinals.into_iter().map(|o| matches[o]).collect();
        row.resize(k, -1);
        row
    }

    /// All rows.
    pub fn route(&self, k: usize, seed: u64, sampling: Sampling) -> Vec<i32> {
        (0..self.s.len()).flat_map(|i| self.row(i, k, seed, sampling)).collect()
    }
}

fn algorithm_r(m: usize, k: usize, seed: u64, row: u64) -> Vec<usize> {
    let mut slots: Vec<usize> = (0..m.min(k)).collect();
    let mut rng = ChaCha8Rng::seed_from_u64(seed.wrapping_add(row));
    for c in k..m {
        let r = uniform(&mut rng, c as u64);
        if r < k {
            slots[r] = c;
        }
    }
    slots
}

fn floyd(m: usize, k: usize, seed: u64, row: u64) -> Vec<usize> {
    if m <= k {
        return (0..m).collect();
    }
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    rng.set_stream(row);
    let mut slots = Vec::new();
    for q in m - k..m {
        let r = uniform(&mut rng, q as u64);
        slots.push(if slots.contains(&r) { q } else { r });
    }
    slots
}

/// Uniform in `0..=last`.
fn uniform(rng: &mut ChaCha8Rng, last: u64) -> usize {
    let range = last + 1;
    let zone = (u128::from(range) << range.leading_zeros()) - 1;
    loop {
        let product = u128::from(rng.next_u64()) * u128::from(range);
        let (hi, lo) = (product >> 64, product & u128::from(u64::MAX));
        if lo <= zone {
            return hi as usize;
        }
    }
}
