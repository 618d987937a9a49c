//! The row popcounts with NEON, which counts the bits of each byte: four vectors are added up as bytes before they are
//! widened.

use core::arch::aarch64::*;

use super::rows_by_four;
use crate::problem::bits::BitMatrix;

#[target_feature(enable = "neon")]
pub(super) fn row_popcounts(bits: BitMatrix<'_>, degrees: &mut [u32]) {
    rows_by_four(
        bits,
        degrees,
        vdupq_n_u32(0),
        |vectors, last, counts_in_last| count(vectors, last, counts_in_last),
        |[a, b, c, d]| bytemuck::must_cast(vpaddq_u32(vpaddq_u32(a, b), vpaddq_u32(c, d))),
    );
}

/// Counts the set bits of the vectors, and of the last one those in the mask, in four parts.
#[target_feature(enable = "neon")]
#[inline]
fn count(vectors: &[[u64; 2]], last: &[u64; 2], counts_in_last: &[u64; 2]) -> uint32x4_t {
    let load = |vector: &[u64; 2]| -> uint8x16_t { bytemuck::must_cast(*vector) };
    let (fours, rest) = vectors.as_chunks::<4>();
    let mut total = vdupq_n_u32(0);
    for four in fours {
        let ones = |v: usize| vcntq_u8(load(&four[v]));
        let two = |v: usize| vaddq_u8(ones(v), ones(v + 1));
        let bytes = vaddq_u8(two(0), two(2));
        total = vpadalq_u16(total, vpaddlq_u8(bytes));
    }
    let mut bytes = vcntq_u8(vandq_u8(load(last), load(counts_in_last)));
    for vector in rest {
        bytes = vaddq_u8(bytes, vcntq_u8(load(vector)));
    }
    vpadalq_u16(total, vpaddlq_u8(bytes))
}
