//! The operations on the bitmap with NEON.

use core::arch::aarch64::*;

use super::ops::Ops;
use super::scalar::select_in_word;
use crate::router::range::{self, ArcTable};

/// Returns the tier's operations, which the compiler can inline into a caller that has their features.
#[target_feature(enable = "neon")]
#[inline]
pub(crate) fn ops() -> impl Ops {
    (
        |table: &ArcTable, first, phase, words: &mut [u64]| {
            range::neon::range_check(table, first, phase, words)
        },
        |before: &mut [u16; 64], from, to| carry(before, from, to),
        |entries: &[u16; 64], ordinal| not_above_u16(entries, ordinal),
        |entries: &[u32; 64], ordinal| not_above_u32(entries, ordinal),
        select_in_word,
        // Not measured: as with SSE2, which has as many lanes.
        4,
    )
}

/// [`Ops::carry`], with the numbers of words in bytes: one comparison for sixteen of them, though the counts are wider.
#[target_feature(enable = "neon")]
#[inline]
fn carry(before: &mut [u16; 64], from: u32, to: u32) {
    let words: [int8x16_t; 4] = bytemuck::must_cast(WORDS);
    let (from, to) = (vdupq_n_s8(from as i8), vdupq_n_s8(to as i8));
    let (before, _) = before.as_chunks_mut::<16>();
    for (before, words) in before.iter_mut().zip(words) {
        // A mask is -1.
        let from = vreinterpretq_s8_u8(vcgtq_s8(words, from));
        let to = vreinterpretq_s8_u8(vcgtq_s8(words, to));
        let step = vsubq_s8(from, to);
        let [low, high]: [int16x8_t; 2] = bytemuck::must_cast(*before);
        let sums = [vaddw_s8(low, vget_low_s8(step)), vaddw_high_s8(high, step)];
        *before = bytemuck::must_cast(sums);
    }
}

/// The numbers of a page's words.
const WORDS: [i8; 64] = {
    let mut words = [0; 64];
    let mut word = 0;
    while word < 64 {
        words[word] = word as i8;
        word += 1;
    }
    words
};

/// Sums by pairs: one after the other, each would wait for the one before.
#[target_feature(enable = "neon")]
#[inline]
fn not_above_u16(entries: &[u16; 64], ordinal: u16) -> u32 {
    let entries: [uint16x8_t; 8] = bytemuck::must_cast(*entries);
    let ordinal = vdupq_n_u16(ordinal);
    let mask = |e: usize| vcleq_u16(entries[e], ordinal);
    let two = |e: usize| vaddq_u16(mask(e), mask(e + 1));
    let masks = vaddq_u16(vaddq_u16(two(0), two(2)), vaddq_u16(two(4), two(6)));
    // A mask is -1.
    vaddvq_u16(masks).wrapping_neg().into()
}

/// Sums by pairs, like [`not_above_u16`].
#[target_feature(enable = "neon")]
#[inline]
fn not_above_u32(entries: &[u32; 64], ordinal: u32) -> u32 {
    let entries: [uint32x4_t; 16] = bytemuck::must_cast(*entries);
    let ordinal = vdupq_n_u32(ordinal);
    let mask = |e: usize| vcleq_u32(entries[e], ordinal);
    let two = |e: usize| vaddq_u32(mask(e), mask(e + 1));
    let four = |e: usize| vaddq_u32(two(e), two(e + 2));
    let masks = vaddq_u32(vaddq_u32(four(0), four(4)), vaddq_u32(four(8), four(12)));
    vaddvq_u32(masks).wrapping_neg()
}
