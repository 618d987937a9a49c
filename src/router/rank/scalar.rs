//! The operations on the bitmap in plain Rust: the specification.

use super::ops::{MOST_JUNCTIONS, Ops};
use crate::router::range;

pub(crate) fn ops() -> impl Ops {
    (
        range::scalar::range_check,
        carry,
        not_above::<u16>,
        not_above::<u32>,
        select_in_word,
        MOST_JUNCTIONS,
    )
}

/// [`Ops::carry`] in plain Rust. Signed, because AVX2 and SSE2 compare signed numbers only.
#[inline(always)]
pub(crate) fn carry(before: &mut [u16; 64], from: u32, to: u32) {
    for (j, before) in (0..).zip(before) {
        let step = u16::from(j > to as i16).wrapping_sub(u16::from(j > from as i16));
        *before = before.wrapping_add(step);
    }
}

/// [`Ops::not_above_u16`] and [`Ops::not_above_u32`] in plain Rust.
pub(crate) fn not_above<T: Copy + PartialOrd>(entries: &[T; 64], ordinal: T) -> u32 {
    let not_above: u8 = entries.iter().map(|&entry| u8::from(entry <= ordinal)).sum();
    not_above.into()
}

/// A byte of ones, eight times 0x01.
const ONES: u64 = u64::MAX / 0xFF;

/// `IN_BYTE[o][byte]` is the position of set bit number `o` of a byte that has as many.
static IN_BYTE: [[u8; 256]; 8] = {
    let mut table = [[0; 256]; 8];
    let mut byte = 0;
    while byte < 256 {
        let (mut bit, mut ordinal) = (0, 0);
        while bit < 8 {
            if byte >> bit & 1 == 1 {
                table[ordinal][byte] = bit;
                ordinal += 1;
            }
            bit += 1;
        }
        byte += 1;
    }
    table
};

/// [`Ops::in_word`] in plain Rust: finds the byte by the running counts of all eight (S. Vigna, "Broadword
/// Implementation of Rank/Select Queries", 2008), then the bit in a table.
#[inline(always)]
pub(crate) fn select_in_word(word: u64, ordinal: u32) -> u32 {
    let pairs = word - (word >> 1 & (ONES * 0x55));
    let fours = (pairs & (ONES * 0x33)) + (pairs >> 2 & (ONES * 0x33));
    let upto = ((fours + (fours >> 4)) & (ONES * 0x0F)).wrapping_mul(ONES);
    // The counts are at most 64, so no byte borrows from the next: its top bit stays if the count is not above.
    let below = (ONES * 0x80 + u64::from(ordinal) * ONES - upto) >> 7 & ONES;
    let place = (below.wrapping_mul(ONES) >> 56) as u32 * 8;
    let before = (upto << 8 >> place) as u8;
    let byte = (word >> place) as u8;
    let in_byte = IN_BYTE[(ordinal as u8 - before) as usize % 8][byte as usize];
    place + u32::from(in_byte)
}
