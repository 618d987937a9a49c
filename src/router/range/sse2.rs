//! The range check with SSE2.

use core::arch::x86_64::*;

use super::table::{ArcTable, WORD};

#[target_feature(enable = "sse2")]
#[inline]
pub(crate) fn range_check(table: &ArcTable, first: usize, phase: u32, words: &mut [u64]) {
    table.check(first, phase, words, |s, n, x| word_u16(s, n, x), |s, n, x| word_u32(s, n, x));
}

/// An arc covers the phase unless its length, less the offset of the phase, saturates to zero.
#[target_feature(enable = "sse2")]
#[inline]
fn word_u16(start: &[u16; WORD], len: &[u16; WORD], phase: u16) -> u64 {
    let start: [__m128i; 8] = bytemuck::must_cast(*start);
    let len: [__m128i; 8] = bytemuck::must_cast(*len);
    let x = _mm_set1_epi16(phase as i16);
    let mut outside = [_mm_setzero_si128(); 8];
    for e in 0..8 {
        let left = _mm_subs_epu16(len[e], _mm_sub_epi16(x, start[e]));
        outside[e] = _mm_cmpeq_epi16(left, _mm_setzero_si128());
    }
    !bits(outside)
}

/// Comparisons are signed: 2^31 is added to both sides.
#[target_feature(enable = "sse2")]
#[inline]
fn word_u32(start: &[u32; WORD], len: &[u32; WORD], phase: u32) -> u64 {
    let start: [__m128i; 16] = bytemuck::must_cast(*start);
    let len: [__m128i; 16] = bytemuck::must_cast(*len);
    let sign = _mm_set1_epi32(i32::MIN);
    let x = _mm_set1_epi32((phase ^ 1 << 31) as i32);
    let inside =
        |e: usize| _mm_cmplt_epi32(_mm_sub_epi32(x, start[e]), _mm_xor_si128(len[e], sign));
    let mut masks = [_mm_setzero_si128(); 8];
    for (e, mask) in masks.iter_mut().enumerate() {
        *mask = _mm_packs_epi32(inside(2 * e), inside(2 * e + 1));
    }
    bits(masks)
}

/// Returns a bit for each of 64 lanes.
#[target_feature(enable = "sse2")]
#[inline]
fn bits(masks: [__m128i; 8]) -> u64 {
    let mut bits = 0;
    for q in 0..4 {
        let bytes = _mm_packs_epi16(masks[2 * q], masks[2 * q + 1]);
        bits |= u64::from(_mm_movemask_epi8(bytes) as u32) << (16 * q);
    }
    bits
}
