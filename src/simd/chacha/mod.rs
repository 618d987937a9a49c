//! ChaCha with 8 rounds, one stream a lane.
//!
//! A `V` holds one 32-bit word of as many ChaCha blocks as it has lanes, each block of a stream of its own. Block words
//! therefore come out in lane order, row beside row, and nothing is ever transposed. The tiers differ in `V` and in the
//! quarter-round they pass, a closure made inside their `#[target_feature]` function, whose features it inherits.

#[cfg(target_arch = "x86_64")]
pub(crate) mod avx2;
#[cfg(target_arch = "x86_64")]
pub(crate) mod avx512;
#[cfg(target_arch = "aarch64")]
pub(crate) mod neon;
mod rounds;
pub(crate) mod scalar;
#[cfg(test)]
mod tests;

pub(crate) use rounds::key_from_seed;
