//! The draws of the scalar tier.

use super::lane::{self, Chosen, Job};
use crate::simd::chacha::key_from_seed;
use crate::simd::chacha::scalar::Lanes;

/// Rows side by side, which the compiler turns into the machine's baseline vectors.
const LANES: usize = 16;

pub(crate) fn algorithm_r(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], _: &mut Chosen) {
    lane::algorithm_r(
        seed,
        k,
        jobs,
        slots,
        |seeds: &[u64; LANES]| Lanes::new(&seeds.map(key_from_seed), &[0; LANES]),
        Lanes::next_block,
    );
}

pub(crate) fn floyd(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], chosen: &mut Chosen) {
    let key = key_from_seed(seed);
    lane::floyd(
        k,
        jobs,
        slots,
        chosen,
        |rows: &[u32; LANES]| Lanes::new(&[key; LANES], &rows.map(u64::from)),
        Lanes::next_block,
    );
}
