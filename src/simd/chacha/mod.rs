//! ChaCha8 (D. Bernstein's ChaCha with 8 rounds), one stream per lane.
//!
//! A vector holds the same 32-bit word of as many ChaCha blocks as it has lanes, each block from a different stream. So
//! the words of a block come out one vector each, row beside row, and nothing is ever transposed. The rounds are
//! written once (`rounds`); a tier passes the quarter-round on its vectors, a closure made inside its
//! `#[target_feature]` function, whose features it inherits. `scalar` is the specification.

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
