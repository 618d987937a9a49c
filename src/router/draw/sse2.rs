//! The SSE2 tier: four rows side by side.

use super::four;
use super::lane::{Chosen, Job};
use crate::simd::four::sse2;

#[target_feature(enable = "sse2")]
pub(crate) fn algorithm_r(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], _: &mut Chosen) {
    four::algorithm_r(sse2(), seed, k, jobs, slots);
}

#[target_feature(enable = "sse2")]
pub(crate) fn floyd(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], chosen: &mut Chosen) {
    four::floyd(sse2(), seed, k, jobs, slots, chosen);
}
