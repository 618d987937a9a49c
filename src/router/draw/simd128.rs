//! The tier of wasm's vectors: four rows side by side.

use super::four;
use super::lane::{Chosen, Job};
use crate::simd::four::simd128;

pub(crate) fn algorithm_r(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], _: &mut Chosen) {
    four::algorithm_r(simd128(), seed, k, jobs, slots);
}

pub(crate) fn floyd(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], chosen: &mut Chosen) {
    four::floyd(simd128(), seed, k, jobs, slots, chosen);
}
