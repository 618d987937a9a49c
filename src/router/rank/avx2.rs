//! The operations on the bitmap with AVX2.

use core::arch::x86_64::*;

use super::ops::Ops;
use super::scalar;
use crate::router::range::{self, ArcTable};
use crate::simd::avx2::{at_least, bits_u32};

/// Returns the tier's operations, which the compiler can inline into a caller that has their features.
#[target_feature(enable = "avx2,bmi1,bmi2,fma,lzcnt,popcnt")]
#[inline]
pub(crate) fn ops() -> impl Ops {
    ops_with(|word, ordinal| select_in_word(word, ordinal))
}

/// Returns [`ops`] for a machine whose PDEP is slow.
#[target_feature(enable = "avx2,bmi1,bmi2,fma,lzcnt,popcnt")]
#[inline]
pub(crate) fn ops_slow_pdep() -> impl Ops {
    ops_with(scalar::select_in_word)
}

#[target_feature(enable = "avx2,bmi1,bmi2,fma,lzcnt,popcnt")]
#[inline]
fn ops_with(in_word: impl Fn(u64, u32) -> u32) -> impl Ops {
    (
        |table: &ArcTable, first, phase, words: &mut [u64]| {
            range::avx2::range_check(table, first, phase, words)
        },
        |before: &mut [u16; 64], from, to| scalar::carry(before, from, to),
        |entries: &[u16; 64], ordinal| not_above_u16(entries, ordinal),
        |entries: &[u32; 64], ordinal| not_above_u32(entries, ordinal),
        in_word,
        2,
    )
}

#[target_feature(enable = "avx2,popcnt")]
#[inline]
fn not_above_u16(entries: &[u16; 64], ordinal: u16) -> u32 {
    let entries: [__m256i; 4] = bytemuck::must_cast(*entries);
    let ordinal = _mm256_set1_epi16(ordinal as i16);
    let mut below = [_mm256_setzero_si256(); 4];
    for q in 0..4 {
        below[q] = _mm256_cmpeq_epi16(_mm256_min_epu16(entries[q], ordinal), entries[q]);
    }
    // Only the number of set bits matters, so the interleaved order of the pack does no harm.
    let low = _mm256_movemask_epi8(_mm256_packs_epi16(below[0], below[1])) as u32;
    let high = _mm256_movemask_epi8(_mm256_packs_epi16(below[2], below[3])) as u32;
    (u64::from(low) | u64::from(high) << 32).count_ones()
}

#[target_feature(enable = "avx2,popcnt")]
#[inline]
fn not_above_u32(entries: &[u32; 64], ordinal: u32) -> u32 {
    let entries: [__m256i; 8] = bytemuck::must_cast(*entries);
    let ordinal = _mm256_set1_epi32(ordinal as i32);
    let mut below = 0;
    for (e, entries) in entries.into_iter().enumerate() {
        below |= u64::from(bits_u32(at_least(ordinal, entries))) << (8 * e);
    }
    below.count_ones()
}

#[target_feature(enable = "bmi1,bmi2")]
#[inline]
fn select_in_word(word: u64, ordinal: u32) -> u32 {
    _tzcnt_u64(_pdep_u64(1 << ordinal, word)) as u32
}
