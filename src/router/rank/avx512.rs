//! The operations on the bitmap with AVX-512.

use core::arch::x86_64::*;

use super::ops::Ops;
use crate::router::range::{self, ArcTable};

/// Returns the tier's operations, which the compiler can inline into a caller that has their features.
#[target_feature(enable = "avx512f,avx512bw,avx512cd,avx512dq,avx512vl,bmi1,bmi2,lzcnt,popcnt")]
#[inline]
pub(crate) fn ops() -> impl Ops {
    ops_with(|entries: &[u16; 64], ordinal| not_above_u16(entries, ordinal))
}

/// Returns [`ops`] for searches in counts that [`carry`] has just stored: see [`not_above_u16_in_halves`].
#[target_feature(enable = "avx512f,avx512bw,avx512cd,avx512dq,avx512vl,bmi1,bmi2,lzcnt,popcnt")]
#[inline]
pub(crate) fn ops_in_halves() -> impl Ops {
    ops_with(|entries: &[u16; 64], ordinal| not_above_u16_in_halves(entries, ordinal))
}

#[target_feature(enable = "avx512f,avx512bw,avx512cd,avx512dq,avx512vl,bmi1,bmi2,lzcnt,popcnt")]
#[inline]
fn ops_with(not_above_u16: impl Fn(&[u16; 64], u16) -> u32) -> impl Ops {
    (
        |table: &ArcTable, first, phase, words: &mut [u64]| {
            range::avx512::range_check(table, first, phase, words)
        },
        |before: &mut [u16; 64], from, to| carry(before, from, to),
        not_above_u16,
        |entries: &[u32; 64], ordinal| not_above_u32(entries, ordinal),
        |word, ordinal| select_in_word(word, ordinal),
        2,
    )
}

#[target_feature(enable = "avx512f,avx512bw,avx512vl")]
#[inline]
fn carry(before: &mut [u16; 64], from: u32, to: u32) {
    // Half vectors: a count is read soon after, and a store of 64 bytes cannot be forwarded to that load.
    let word = _mm256_setr_epi16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    let from = _mm256_sub_epi16(_mm256_set1_epi16(from as i16), word);
    let to = _mm256_sub_epi16(_mm256_set1_epi16(to as i16), word);
    let mut counts: [__m256i; 4] = bytemuck::must_cast(*before);
    for (q, counts) in counts.iter_mut().enumerate() {
        let first = _mm256_set1_epi16(16 * q as i16);
        let less = _mm256_cmpgt_epi16(first, from);
        let more = _mm256_cmpgt_epi16(first, to);
        *counts = _mm256_sub_epi16(_mm256_add_epi16(*counts, less), more);
    }
    *before = bytemuck::must_cast(counts);
}

#[target_feature(enable = "avx512f,avx512bw,avx512vl,popcnt")]
#[inline]
fn not_above_u16(entries: &[u16; 64], ordinal: u16) -> u32 {
    let entries: [__m512i; 2] = bytemuck::must_cast(*entries);
    let ordinal = _mm512_set1_epi16(ordinal as i16);
    let half = |h: usize| _mm512_cmple_epu16_mask(entries[h], ordinal).count_ones();
    half(0) + half(1)
}

/// [`not_above_u16`] by the half vectors that [`carry`] stores: the load of a whole vector would wait for the cache.
#[target_feature(enable = "avx512f,avx512bw,avx512vl,popcnt")]
#[inline]
fn not_above_u16_in_halves(entries: &[u16; 64], ordinal: u16) -> u32 {
    let entries: [__m256i; 4] = bytemuck::must_cast(*entries);
    let ordinal = _mm256_set1_epi16(ordinal as i16);
    let quarter = |q: usize| u32::from(_mm256_cmple_epu16_mask(entries[q], ordinal)).count_ones();
    quarter(0) + quarter(1) + quarter(2) + quarter(3)
}

#[target_feature(enable = "avx512f,avx512bw")]
#[inline]
fn not_above_u32(entries: &[u32; 64], ordinal: u32) -> u32 {
    let entries: [__m512i; 4] = bytemuck::must_cast(*entries);
    let ordinal = _mm512_set1_epi32(ordinal as i32);
    let mut not_above = 0;
    for (q, entries) in entries.into_iter().enumerate() {
        not_above |= u64::from(_mm512_cmple_epu32_mask(entries, ordinal)) << (16 * q);
    }
    not_above.count_ones()
}

#[target_feature(enable = "bmi1,bmi2")]
#[inline]
fn select_in_word(word: u64, ordinal: u32) -> u32 {
    _tzcnt_u64(_pdep_u64(1 << ordinal, word)) as u32
}
