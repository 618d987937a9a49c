//! The range check with AVX-512.

use core::arch::x86_64::*;

use super::table::{ArcTable, WORD};

#[target_feature(enable = "avx512f,avx512bw")]
#[inline]
pub(crate) fn range_check(table: &ArcTable, first: usize, phase: u32, words: &mut [u64]) {
    table.check(first, phase, words, |s, n, x| word_u16(s, n, x), |s, n, x| word_u32(s, n, x));
}

#[target_feature(enable = "avx512f,avx512bw")]
#[inline]
fn word_u16(start: &[u16; WORD], len: &[u16; WORD], phase: u16) -> u64 {
    let start: [__m512i; 2] = bytemuck::must_cast(*start);
    let len: [__m512i; 2] = bytemuck::must_cast(*len);
    let x = _mm512_set1_epi16(phase as i16);
    let half = |h: usize| _mm512_cmplt_epu16_mask(_mm512_sub_epi16(x, start[h]), len[h]);
    u64::from(half(0)) | u64::from(half(1)) << 32
}

#[target_feature(enable = "avx512f,avx512bw")]
#[inline]
fn word_u32(start: &[u32; WORD], len: &[u32; WORD], phase: u32) -> u64 {
    let start: [__m512i; 4] = bytemuck::must_cast(*start);
    let len: [__m512i; 4] = bytemuck::must_cast(*len);
    let x = _mm512_set1_epi32(phase as i32);
    let quarter = |q: usize| {
        u64::from(_mm512_cmplt_epu32_mask(_mm512_sub_epi32(x, start[q]), len[q])) << (16 * q)
    };
    quarter(0) | quarter(1) | quarter(2) | quarter(3)
}
