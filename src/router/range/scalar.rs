//! The range check in plain Rust: the specification.

use super::table::{ArcTable, WORD};

pub(crate) fn range_check(table: &ArcTable, first: usize, phase: u32, words: &mut [u64]) {
    table.check(first, phase, words, word_u16, word_u32);
}

fn word_u16(start: &[u16; WORD], len: &[u16; WORD], phase: u16) -> u64 {
    let lanes = start.iter().zip(len).enumerate();
    lanes.fold(0, |word, (l, (s, n))| word | u64::from(phase.wrapping_sub(*s) < *n) << l)
}

fn word_u32(start: &[u32; WORD], len: &[u32; WORD], phase: u32) -> u64 {
    let lanes = start.iter().zip(len).enumerate();
    lanes.fold(0, |word, (l, (s, n))| word | u64::from(phase.wrapping_sub(*s) < *n) << l)
}
