//! The operations on the bitmap with wasm's vectors.

use core::arch::wasm32::*;

use super::ops::Ops;
use super::scalar::{carry, select_in_word};
use crate::router::range::{self, ArcTable};

/// Returns the tier's operations.
#[inline]
pub(crate) fn ops() -> impl Ops {
    (
        |table: &ArcTable, first, phase, words: &mut [u64]| {
            range::simd128::range_check(table, first, phase, words)
        },
        |before: &mut [u16; 64], from, to| carry(before, from, to),
        |entries: &[u16; 64], ordinal| not_above_u16(entries, ordinal),
        |entries: &[u32; 64], ordinal| not_above_u32(entries, ordinal),
        |word, ordinal| select_in_word(word, ordinal),
        // Not measured: as with SSE2, which has as many lanes.
        4,
    )
}

#[inline]
fn not_above_u16(entries: &[u16; 64], ordinal: u16) -> u32 {
    let entries: [v128; 8] = bytemuck::must_cast(*entries);
    let ordinal = u16x8_splat(ordinal);
    let mut count = u16x8_splat(0);
    for entries in entries {
        count = u16x8_sub(count, u16x8_le(entries, ordinal));
    }
    sum(u32x4_extadd_pairwise_u16x8(count))
}

#[inline]
fn not_above_u32(entries: &[u32; 64], ordinal: u32) -> u32 {
    let entries: [v128; 16] = bytemuck::must_cast(*entries);
    let ordinal = u32x4_splat(ordinal);
    let mut count = u32x4_splat(0);
    for entries in entries {
        count = u32x4_sub(count, u32x4_le(entries, ordinal));
    }
    sum(count)
}

#[inline]
fn sum(counts: v128) -> u32 {
    bytemuck::must_cast::<_, [u32; 4]>(counts).iter().sum()
}
