//! The operations on the bitmap in plain Rust: the specification.

use super::ops::Ops;
use crate::router::range;

pub(crate) fn ops() -> impl Ops {
    (range::scalar::range_check, carry, not_above::<u16>, not_above::<u32>, select_in_word)
}

/// [`Ops::carry`] in plain Rust.
#[inline(always)]
pub(crate) fn carry(before: &mut [u16; 64], from: u32, to: u32) {
    for (j, before) in (0..).zip(before) {
        let step = u16::from(j > to as u16).wrapping_sub(u16::from(j > from as u16));
        *before = before.wrapping_add(step);
    }
}

/// [`Ops::not_above_u16`] and [`Ops::not_above_u32`] in plain Rust.
pub(crate) fn not_above<T: Copy + PartialOrd>(entries: &[T; 64], ordinal: T) -> u32 {
    let not_above: u8 = entries.iter().map(|&entry| u8::from(entry <= ordinal)).sum();
    not_above.into()
}

/// [`Ops::in_word`] in plain Rust: halves the word until one bit is left.
pub(crate) fn select_in_word(word: u64, mut ordinal: u32) -> u32 {
    let mut position = 0;
    for width in [32, 16, 8, 4, 2, 1] {
        let low = (word >> position & ((1 << width) - 1)).count_ones();
        let above = ordinal >= low;
        position += if above { width } else { 0 };
        ordinal -= if above { low } else { 0 };
    }
    position
}
