//! The range check with wasm's vectors.

use core::arch::wasm32::*;

use super::table::{ArcTable, WORD};

#[inline]
pub(crate) fn range_check(table: &ArcTable, first: usize, phase: u32, words: &mut [u64]) {
    table.check(first, phase, words, word_u16, word_u32);
}

/// An arc covers the phase unless its length, less the offset of the phase, saturates to zero.
#[inline]
fn word_u16(start: &[u16; WORD], len: &[u16; WORD], phase: u16) -> u64 {
    let start: [v128; 8] = bytemuck::must_cast(*start);
    let len: [v128; 8] = bytemuck::must_cast(*len);
    let x = u16x8_splat(phase);
    let mut outside = [u16x8_splat(0); 8];
    for e in 0..8 {
        let left = u16x8_sub_sat(len[e], u16x8_sub(x, start[e]));
        outside[e] = u16x8_eq(left, u16x8_splat(0));
    }
    !bits(outside)
}

#[inline]
fn word_u32(start: &[u32; WORD], len: &[u32; WORD], phase: u32) -> u64 {
    let start: [v128; 16] = bytemuck::must_cast(*start);
    let len: [v128; 16] = bytemuck::must_cast(*len);
    let x = u32x4_splat(phase);
    let inside = |e: usize| u32x4_lt(u32x4_sub(x, start[e]), len[e]);
    let mut masks = [u16x8_splat(0); 8];
    for e in 0..8 {
        masks[e] = i16x8_narrow_i32x4(inside(2 * e), inside(2 * e + 1));
    }
    bits(masks)
}

/// Returns a bit for each of 64 lanes.
#[inline]
fn bits(masks: [v128; 8]) -> u64 {
    let mut bits = 0;
    for q in 0..4 {
        let bytes = i8x16_narrow_i16x8(masks[2 * q], masks[2 * q + 1]);
        bits |= u64::from(i8x16_bitmask(bytes)) << (16 * q);
    }
    bits
}
