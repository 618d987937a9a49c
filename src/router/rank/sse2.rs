//! The operations on the bitmap with SSE2.

use core::arch::x86_64::*;

use super::ops::Ops;
use super::scalar::{carry, select_in_word};
use crate::router::range::{self, ArcTable};

/// Returns the tier's operations, which the compiler can inline into a caller that has their features.
#[target_feature(enable = "sse2")]
#[inline]
pub(crate) fn ops() -> impl Ops {
    (
        |table: &ArcTable, first, phase, words: &mut [u64]| {
            range::sse2::range_check(table, first, phase, words)
        },
        |before: &mut [u16; 64], from, to| carry(before, from, to),
        |entries: &[u16; 64], ordinal| not_above_u16(entries, ordinal),
        |entries: &[u32; 64], ordinal| not_above_u32(entries, ordinal),
        |word, ordinal| select_in_word(word, ordinal),
        4,
    )
}

/// An entry is not above the ordinal if the entry, less the ordinal, saturates to zero.
#[target_feature(enable = "sse2")]
#[inline]
fn not_above_u16(entries: &[u16; 64], ordinal: u16) -> u32 {
    let entries: [__m128i; 8] = bytemuck::must_cast(*entries);
    let ordinal = _mm_set1_epi16(ordinal as i16);
    let mut count = _mm_setzero_si128();
    for entries in entries {
        let above = _mm_subs_epu16(entries, ordinal);
        count = _mm_sub_epi16(count, _mm_cmpeq_epi16(above, _mm_setzero_si128()));
    }
    sum(count)
}

/// Counts of set bits are below 2^31, so signed comparisons do.
#[target_feature(enable = "sse2")]
#[inline]
fn not_above_u32(entries: &[u32; 64], ordinal: u32) -> u32 {
    let entries: [__m128i; 16] = bytemuck::must_cast(*entries);
    let ordinal = _mm_set1_epi32(ordinal as i32);
    let mut above = _mm_setzero_si128();
    for entries in entries {
        above = _mm_sub_epi32(above, _mm_cmpgt_epi32(entries, ordinal));
    }
    64 - sum(above)
}

/// Returns the sum of all bytes.
#[target_feature(enable = "sse2")]
#[inline]
fn sum(counts: __m128i) -> u32 {
    let halves = _mm_sad_epu8(counts, _mm_setzero_si128());
    _mm_cvtsi128_si32(_mm_add_epi32(halves, _mm_unpackhi_epi64(halves, halves))) as u32
}
