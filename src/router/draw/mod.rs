//! The draws: which of its matches a row chooses, by their ordinals.
//!
//! The choice depends on the row's random stream, `k` and the number of matches `m`, and on nothing else. So many rows
//! are drawn side by side, one row per lane. `lane` is what a lane does with a ChaCha block of its stream, one word
//! after the other: the specification, the scalar tier (`scalar`), and what the vector tiers fall back to if their
//! approximate comparison could be wrong. `avx512` explains that comparison; `avx2` and `neon` use it too.

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
