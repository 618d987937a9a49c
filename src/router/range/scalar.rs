//! The range check in plain Rust: the specification.

use super::table::{ArcTable, WORD};

pub(crate) fn range_check(table: &ArcTable, first: usize, phase: u32, words: &mut [u64]) {
    table.check(first, phase, words, word_u16, word_u32);
}

#[inline(always)]
fn word_u16(start: &[u16; WORD], len: &[u16; WORD], phase: u16) -> u64 {
    let mut inside = [0; WORD];
    for (inside, (s, n)) in inside.iter_mut().zip(start.iter().zip(len)) {
        *inside = u8::from(phase.wrapping_sub(*s) < *n);
    }
    bits(&inside)
}

#[inline(always)]
fn word_u32(start: &[u32; WORD], len: &[u32; WORD], phase: u32) -> u64 {
    let mut inside = [0; WORD];
    for (inside, (s, n)) in inside.iter_mut().zip(start.iter().zip(len)) {
        *inside = u8::from(phase.wrapping_sub(*s) < *n);
    }
    bits(&inside)
}

/// Returns a bit for each of 64 bytes that are 0 or 1. One multiplication moves those of eight bytes to the top.
#[inline(always)]
fn bits(bytes: &[u8; WORD]) -> u64 {
    let mut bits = 0;
    for (e, eight) in bytes.as_chunks::<8>().0.iter().enumerate() {
        let joined = u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        bits |= joined << (8 * e);
    }
    bits
}
