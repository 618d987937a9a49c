//! The draws: which ordinals of a row's matches are chosen.
//!
//! They depend on the row's random stream, `k` and the number of matches `m`, and on nothing else, so they are made for
//! many rows side by side, one row a lane. This file holds what a lane does with a block of its stream, one word after
//! the other; it is the specification, the scalar tier, and what the vector tiers fall back to for the words where
//! their approximate comparison could be wrong.

#[cfg(target_arch = "x86_64")]
pub(super) mod avx2;
#[cfg(target_arch = "x86_64")]
pub(super) mod avx512;
mod lane;
#[cfg(target_arch = "aarch64")]
pub(super) mod neon;
pub(super) mod scalar;
#[cfg(test)]
pub(super) mod tests;

pub use lane::{Chosen, Job};
pub(super) use lane::{VECTOR_K, take_all};
