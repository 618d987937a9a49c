//! Survivors with AVX2: comparisons become bits, and a table says which lanes to move to the front for them.

use core::arch::x86_64::*;

/// Per set of eight bits, the numbers of those that are set, in ascending order, then zeros.
static FRONT: [[u32; 8]; 256] = {
    let mut table = [[0; 8]; 256];
    let mut bits = 0;
    while bits < 256 {
        let (mut lane, mut count) = (0, 0);
        while lane < 8 {
            if bits >> lane & 1 == 1 {
                table[bits][count] = lane as u32;
                count += 1;
            }
            lane += 1;
        }
        bits += 1;
    }
    table
};

#[target_feature(enable = "avx2,popcnt")]
#[inline]
pub(crate) fn survivors(x: &[f32], p: &[f32], scale: f32, floor: f32, found: &mut [u32]) -> usize {
    let (scales, floors) = (_mm256_set1_ps(scale), _mm256_set1_ps(floor));
    let (blocks, rest) = x.as_chunks::<8>();
    let (prices, rest_prices) = p[..x.len()].as_chunks::<8>();
    let mut count = 0;
    let mut first = _mm256_setzero_si256();
    for (x, p) in blocks.iter().zip(prices) {
        let (x, p): (__m256, __m256) = (bytemuck::must_cast(*x), bytemuck::must_cast(*p));
        let d = _mm256_sub_ps(_mm256_mul_ps(x, scales), p);
        let bits = _mm256_movemask_ps(_mm256_cmp_ps::<_CMP_GE_OQ>(d, floors)) as u32 & 0xFF;
        let front: __m256i = bytemuck::must_cast(FRONT[bits as usize]);
        let packed: [u32; 8] = bytemuck::must_cast(_mm256_add_epi32(first, front));
        found[count..][..8].copy_from_slice(&packed);
        count += bits.count_ones() as usize;
        first = _mm256_add_epi32(first, _mm256_set1_epi32(8));
    }
    let first = (x.len() - rest.len()) as u32;
    for (j, (x, p)) in (first..).zip(rest.iter().zip(rest_prices)) {
        found[count] = j;
        count += usize::from(x * scale - p >= floor);
    }
    count
}
