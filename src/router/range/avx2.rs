//! The range check with AVX2.

use core::arch::x86_64::*;

use super::table::{ArcTable, WORD};
use crate::simd::avx2::{at_least, bits_u32};

#[target_feature(enable = "avx2")]
#[inline]
pub(crate) fn range_check(table: &ArcTable, first: usize, phase: u32, words: &mut [u64]) {
    table.check(first, phase, words, |s, n, x| word_u16(s, n, x), |s, n, x| word_u32(s, n, x));
}

#[target_feature(enable = "avx2")]
#[inline]
fn word_u16(start: &[u16; WORD], len: &[u16; WORD], phase: u16) -> u64 {
    let start: [__m256i; 4] = bytemuck::must_cast(*start);
    let len: [__m256i; 4] = bytemuck::must_cast(*len);
    let x = _mm256_set1_epi16(phase as i16);
    let mut outside = [_mm256_setzero_si256(); 4];
    for q in 0..4 {
        let offset = _mm256_sub_epi16(x, start[q]);
        outside[q] = _mm256_cmpeq_epi16(_mm256_max_epu16(offset, len[q]), offset);
    }
    !(u64::from(bits_u16(outside[0], outside[1]))
        | u64::from(bits_u16(outside[2], outside[3])) << 32)
}

/// Returns a bit for each lane of two masks. The pack interleaves the halves of both, which the permutation undoes.
#[target_feature(enable = "avx2")]
#[inline]
fn bits_u16(low: __m256i, high: __m256i) -> u32 {
    let bytes = _mm256_permute4x64_epi64::<0b11_01_10_00>(_mm256_packs_epi16(low, high));
    _mm256_movemask_epi8(bytes) as u32
}

#[target_feature(enable = "avx2")]
#[inline]
fn word_u32(start: &[u32; WORD], len: &[u32; WORD], phase: u32) -> u64 {
    let start: [__m256i; 8] = bytemuck::must_cast(*start);
    let len: [__m256i; 8] = bytemuck::must_cast(*len);
    let x = _mm256_set1_epi32(phase as i32);
    let mut outside = 0;
    for e in 0..8 {
        let offset = _mm256_sub_epi32(x, start[e]);
        outside |= u64::from(bits_u32(at_least(offset, len[e]))) << (8 * e);
    }
    !outside
}
