//! Operations that AVX2 has no instruction for and that several rooms need.

use core::arch::x86_64::*;

/// Returns a bit for each lane of a mask.
#[target_feature(enable = "avx2")]
#[inline]
pub(crate) fn bits_u32(mask: __m256i) -> u8 {
    _mm256_movemask_ps(_mm256_castsi256_ps(mask)) as u8
}

/// Returns the mask of the lanes in which `a >= b`, unsigned.
#[target_feature(enable = "avx2")]
#[inline]
pub(crate) fn at_least(a: __m256i, b: __m256i) -> __m256i {
    _mm256_cmpeq_epi32(_mm256_max_epu32(a, b), a)
}
