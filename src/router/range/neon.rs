//! The range check with NEON.

use core::arch::aarch64::*;

use super::table::{ArcTable, WORD};
use crate::simd::neon::bits_of_bytes;

#[target_feature(enable = "neon")]
#[inline]
pub(crate) fn range_check(table: &ArcTable, first: usize, phase: u32, words: &mut [u64]) {
    table.check(first, phase, words, |s, n, x| word_u16(s, n, x), |s, n, x| word_u32(s, n, x));
}

#[target_feature(enable = "neon")]
#[inline]
fn word_u16(start: &[u16; WORD], len: &[u16; WORD], phase: u16) -> u64 {
    let start: [uint16x8_t; 8] = bytemuck::must_cast(*start);
    let len: [uint16x8_t; 8] = bytemuck::must_cast(*len);
    let x = vdupq_n_u16(phase);
    let mut inside = [vdupq_n_u16(0); 8];
    for e in 0..8 {
        inside[e] = vcltq_u16(vsubq_u16(x, start[e]), len[e]);
    }
    bits(inside)
}

#[target_feature(enable = "neon")]
#[inline]
fn word_u32(start: &[u32; WORD], len: &[u32; WORD], phase: u32) -> u64 {
    let start: [uint32x4_t; 16] = bytemuck::must_cast(*start);
    let len: [uint32x4_t; 16] = bytemuck::must_cast(*len);
    let x = vdupq_n_u32(phase);
    let mut inside = [vdupq_n_u16(0); 8];
    for e in 0..8 {
        let low = vcltq_u32(vsubq_u32(x, start[2 * e]), len[2 * e]);
        let high = vcltq_u32(vsubq_u32(x, start[2 * e + 1]), len[2 * e + 1]);
        inside[e] = vuzp1q_u16(vreinterpretq_u16_u32(low), vreinterpretq_u16_u32(high));
    }
    bits(inside)
}

/// Returns a bit for each of 64 lanes.
#[target_feature(enable = "neon")]
#[inline]
fn bits(masks: [uint16x8_t; 8]) -> u64 {
    let mut bytes = [vdupq_n_u8(0); 4];
    for (q, byte) in bytes.iter_mut().enumerate() {
        let [low, high] = [masks[2 * q], masks[2 * q + 1]].map(|mask| vreinterpretq_u8_u16(mask));
        *byte = vuzp1q_u8(low, high);
    }
    bits_of_bytes(bytes)
}
