//! The popcount of every row of a bit matrix: how degrees are counted.
//!
//! `scalar` is plain Rust that the compiler vectorises for every tier; `avx512` uses VPOPCNTDQ. [`count_rows`] chooses.

#[cfg(target_arch = "x86_64")]
mod avx512;
mod scalar;
#[cfg(test)]
mod tests;

use pulp::NullaryFnOnce;

use super::bits::BitMatrix;
#[cfg(target_arch = "x86_64")]
use crate::simd::fenced;
use crate::simd::{Kernels, Tier};
use scalar::CountRows;

impl Kernels {
    /// Counts the set bits in every row of `bits`; padding is ignored. O(words).
    pub fn row_popcounts(&self, bits: BitMatrix<'_>) -> Vec<u32> {
        let mut degrees = vec![0; bits.rows()];
        count_rows(self, bits, &mut degrees);
        degrees
    }
}

/// Writes the number of set bits in every row of `bits` to `degrees`, with the kernel of the tier that `kernels`
/// proves.
pub(super) fn count_rows(kernels: &Kernels, bits: BitMatrix<'_>, degrees: &mut [u32]) {
    /// pulp's token proves the tier's features a second time.
    macro_rules! vectorized {
        ($token:ty) => {{
            let simd = <$token>::try_new().expect("kernels are handed out after detection");
            simd.vectorize(CountRows { bits, degrees });
        }};
    }
    match kernels.tier() {
        Tier::Scalar => CountRows { bits, degrees }.call(),
        #[cfg(target_arch = "x86_64")]
        Tier::Avx2 => vectorized!(pulp::x86::V3),
        #[cfg(target_arch = "x86_64")]
        Tier::Avx512 => vectorized!(pulp::x86::V4),
        #[cfg(target_arch = "x86_64")]
        Tier::Avx512Vpopcntdq => {
            fenced!(avx512_vpopcntdq, |bits: BitMatrix<'_>, degrees: &mut [u32]| {
                avx512::row_popcounts(bits, degrees)
            })(bits, degrees)
        }
        #[cfg(target_arch = "aarch64")]
        Tier::Neon => vectorized!(pulp::aarch64::Neon),
    }
}
