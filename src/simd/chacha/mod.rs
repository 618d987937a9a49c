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
#[cfg(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128")))]
pub(crate) mod four;
#[cfg(target_arch = "aarch64")]
pub(crate) mod neon;
mod rounds;
pub(crate) mod scalar;
#[cfg(test)]
mod tests;

use super::Kernels;
#[cfg(target_arch = "x86_64")]
use super::{Tier, fenced};

pub(crate) use rounds::key_from_seed;

/// Sixteen blocks of one stream: `fill(key, first, words)` writes blocks `first..first + 16` of stream 0 of `key`.
/// `first` is a multiple of 16.
pub(crate) type Fill = fn(&[u32; 8], u32, &mut [u32; 256]);

/// Returns the tier's own, if it is faster than rand_chacha, which has the vectors of the other tiers.
#[cfg_attr(not(target_arch = "x86_64"), allow(unused_variables))]
pub(crate) fn fill(kernels: &Kernels) -> Option<Fill> {
    #[cfg(target_arch = "x86_64")]
    if matches!(kernels.tier(), Tier::Avx512 | Tier::Avx512Vpopcntdq) {
        return Some(fenced!(avx512, |key: &[u32; 8], first: u32, words: &mut [u32; 256]| {
            avx512::write_blocks(key, first, words)
        }));
    }
    None
}
