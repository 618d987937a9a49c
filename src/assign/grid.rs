//! The grid of integers on which assignments are compared.
//!
//! Scores are multiplied by a power of two that brings the largest magnitude below 2^28, and rounded towards zero. So
//! scores above 1/16 of the largest magnitude are exact, and the others are off by less than 2^-27 of it. (The power is
//! 2^126 at most, so all of this is coarser for scores that are all below 2^-98.) On integers no sum is rounded: every
//! tier and any number of threads find the same assignment.
//!
//! **Ties.** A small number below 2^10, mixed from row and target, is added to each score. It decides between
//! assignments that are equally good, or that differ by less than a millionth of the largest score. Without it rows
//! that are alike would all want the same targets, whatever the prices: raising one price moves all of them at once.
//! The last phase takes it off again if the tolerance asks for more.

/// Scores are below 2 to this power on the grid.
pub(super) const BITS: i32 = 28;

/// The mixed numbers are below 2 to this power.
pub(super) const TIE_BITS: u32 = 10;

/// Bounds the difference between a value on the grid and the one that the kernels compute in f32, if prices are below
/// 2^30: the number for ties, and three roundings of numbers below 2^31.
pub(super) const ERROR: i32 = 1280;

/// The power of two that brings scores of this magnitude on the grid.
pub(super) fn scale(largest: f32) -> f32 {
    let exponent = match (largest.to_bits() >> 23) as i32 {
        0 => -126, // zero and subnormal numbers
        biased => biased - 126,
    };
    // largest < 2^exponent
    crate::float::power_of_two((BITS - exponent).min(126))
}

/// A score on the grid. The product is exact, the rest is cut off.
#[inline(always)]
pub(super) fn fixed(score: f32, scale: f32) -> i32 {
    (score * scale) as i32
}

/// The number that decides between equal scores, from 0 to 1023.
#[inline(always)]
pub(super) fn tie(row: u32, target: u32) -> i32 {
    let x = (target ^ row.wrapping_mul(0x9E37_79B1)).wrapping_mul(0x85EB_CA6B);
    let x = (x ^ x >> 15).wrapping_mul(0xC2B2_AE35);
    (x >> (32 - TIE_BITS)) as i32
}
