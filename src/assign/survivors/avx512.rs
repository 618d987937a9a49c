//! Survivors with AVX-512: the lane numbers are compressed in a register and stored whole.

use core::arch::x86_64::*;

#[target_feature(enable = "avx512f,popcnt")]
#[inline]
pub(crate) fn survivors(x: &[f32], p: &[f32], scale: f32, floor: f32, found: &mut [u32]) -> usize {
    let (scales, floors) = (_mm512_set1_ps(scale), _mm512_set1_ps(floor));
    let mut lanes = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    let (blocks, rest) = x.as_chunks::<16>();
    let (prices, rest_prices) = p[..x.len()].as_chunks::<16>();
    let mut count = 0;
    for (x, p) in blocks.iter().zip(prices) {
        let (x, p): (__m512, __m512) = (bytemuck::must_cast(*x), bytemuck::must_cast(*p));
        let d = _mm512_sub_ps(_mm512_mul_ps(x, scales), p);
        let hit = _mm512_cmp_ps_mask::<_CMP_GE_OQ>(d, floors);
        let packed: [u32; 16] = bytemuck::must_cast(_mm512_maskz_compress_epi32(hit, lanes));
        found[count..][..16].copy_from_slice(&packed);
        count += hit.count_ones() as usize;
        lanes = _mm512_add_epi32(lanes, _mm512_set1_epi32(16));
    }
    let first = (x.len() - rest.len()) as u32;
    for (j, (x, p)) in (first..).zip(rest.iter().zip(rest_prices)) {
        found[count] = j;
        count += usize::from(x * scale - p >= floor);
    }
    count
}
