//! The operations on the bitmap with NEON.

use std::arch::aarch64::*;

use super::ops::Ops;
use super::scalar::carry;
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
        |word, ordinal| select_in_word(word, ordinal),
    )
}

#[target_feature(enable = "neon")]
#[inline]
fn not_above_u16(entries: &[u16; 64], ordinal: u16) -> u32 {
    let entries: [uint16x8_t; 8] = bytemuck::must_cast(*entries);
    let ordinal = vdupq_n_u16(ordinal);
    let mut count = vdupq_n_u16(0);
    for entries in entries {
        count = vsubq_u16(count, vcleq_u16(entries, ordinal));
    }
    vaddvq_u16(count).into()
}

#[target_feature(enable = "neon")]
#[inline]
fn not_above_u32(entries: &[u32; 64], ordinal: u32) -> u32 {
    let entries: [uint32x4_t; 16] = bytemuck::must_cast(*entries);
    let ordinal = vdupq_n_u32(ordinal);
    let mut count = vdupq_n_u32(0);
    for entries in entries {
        count = vsubq_u32(count, vcleq_u32(entries, ordinal));
    }
    vaddvq_u32(count)
}

/// Finds the byte that holds the bit by the running counts of all eight bytes, which one multiplication adds up.
#[target_feature(enable = "neon")]
#[inline]
fn select_in_word(word: u64, ordinal: u32) -> u32 {
    let counts = vcnt_u8(vcreate_u8(word));
    let upto = vget_lane_u64::<0>(vreinterpret_u64_u8(counts)).wrapping_mul(0x0101_0101_0101_0101);
    let ordinals = vdup_n_u8(ordinal as u8);
    let below = vaddv_u8(vshr_n_u8::<7>(vcle_u8(vcreate_u8(upto), ordinals))) as u32;
    let before = (upto << 8 >> (8 * below)) as u8;
    let mut byte = (word >> (8 * below)) as u8;
    for _ in 0..ordinal as u8 - before {
        byte &= byte - 1;
    }
    8 * below + byte.trailing_zeros()
}
