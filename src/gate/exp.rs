//! The exponential function, by a polynomial in a fixed order of operations, so that every tier gives the same bits.
//!
//! `x = n ln 2 + r` with an integer `n` and `|r| <= ln 2 / 2`; then `exp(x) = 2^n exp(r)`. ln 2 is split into two parts
//! (Cody and Waite), so that `x - n ln 2` is nearly exact. `exp(r)` is `1 + r + r^2 P(r)` with the polynomial of degree
//! five of `expf` in the Cephes library (S. Moshier). No multiplication is fused with an addition: not every tier has that
//! instruction. The error is below 1.1 units in the last place, which a test measures.

use crate::float::power_of_two;
use crate::simd::lanes::Lanes;

/// The sum with 1.5 * 2^23 has no room for a fraction: it is rounded to an integer, which stands in its last bits.
const ROUND: f32 = 12_582_912.0;

/// Returns `exp(x)`: 0 below about -103.97, infinite above about 88.72. Not for NaN, for which the result may be anything.
#[inline(always)]
#[allow(clippy::excessive_precision, reason = "the numbers as they are published")] // the coefficients are as published
pub(crate) fn exp(x: f32) -> f32 {
    // The ends are beyond those of the results. The comparisons are in the order in which vector instructions have them.
    let x = if x < 100.0 { x } else { 100.0 };
    let x = if x > -110.0 { x } else { -110.0 };
    let shifted = x * core::f32::consts::LOG2_E + ROUND;
    let n = shifted - ROUND;
    // The high part has nine bits, so its products with n are exact.
    let r = x - n * 0.693_359_375;
    let r = r + n * 2.121_944_40e-4;
    let p = 1.987_569_15e-4;
    let p = p * r + 1.398_199_950_7e-3;
    let p = p * r + 8.333_451_907_3e-3;
    let p = p * r + 4.166_579_589_4e-2;
    let p = p * r + 1.666_666_545_9e-1;
    let p = p * r + 5.000_000_120_1e-1;
    let p = p * (r * r) + r + 1.0;
    // In two steps: 2^n may be too large or too small for a number of its own.
    let n = (shifted.to_bits() as i32).wrapping_sub(ROUND.to_bits() as i32);
    let half = n >> 1;
    p * power_of_two(half) * power_of_two(n - half)
}

/// [`exp`] of sixteen lanes.
#[inline(always)]
#[allow(clippy::excessive_precision)]
pub(super) fn exp_lanes<L: Lanes>(lanes: L, x: L::F) -> L::F {
    let splat = |value| lanes.splat(value);
    let x = lanes.smaller(x, splat(100.0));
    let x = lanes.larger(x, splat(-110.0));
    let shifted = lanes.add(lanes.mul(x, splat(core::f32::consts::LOG2_E)), splat(ROUND));
    let n = lanes.sub(shifted, splat(ROUND));
    let r = lanes.sub(x, lanes.mul(n, splat(0.693_359_375)));
    let r = lanes.add(r, lanes.mul(n, splat(2.121_944_40e-4)));
    let mut p = splat(1.987_569_15e-4);
    for coefficient in [
        1.398_199_950_7e-3,
        8.333_451_907_3e-3,
        4.166_579_589_4e-2,
        1.666_666_545_9e-1,
        5.000_000_120_1e-1,
    ] {
        p = lanes.add(lanes.mul(p, r), splat(coefficient));
    }
    let p = lanes.add(lanes.add(lanes.mul(p, lanes.mul(r, r)), r), splat(1.0));
    let n = lanes.sub_i32(lanes.to_bits(shifted), lanes.splat_i32(ROUND.to_bits() as i32));
    let half = lanes.shift_right::<1>(n);
    let power = |n| lanes.of_bits(lanes.shift_left::<23>(lanes.add_i32(n, lanes.splat_i32(127))));
    lanes.mul(lanes.mul(p, power(half)), power(lanes.sub_i32(n, half)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The error of `exp(x)` in units in the last place of the result; subnormal results have the unit of the smallest
    /// normal ones.
    fn error(x: f32) -> f64 {
        let wanted = f64::from(x).exp();
        let exponent = wanted.log2().floor().max(-126.0);
        (f64::from(exp(x)) - wanted).abs() / (exponent - 23.0).exp2()
    }

    fn worst(step: usize) -> f64 {
        let negative = (0x8000_0000..(-103.9f32).to_bits()).step_by(step);
        let positive = (0..88.7f32.to_bits()).step_by(step);
        negative.chain(positive).map(|bits| error(f32::from_bits(bits))).fold(0.0, f64::max)
    }

    #[test]
    fn the_error_is_small() {
        let worst = worst(if cfg!(miri) { 10_000_019 } else { 1009 });
        assert!(worst < 1.1, "{worst} units in the last place");
    }

    #[test]
    #[ignore = "every number: half a minute"]
    fn the_error_is_small_everywhere() {
        let worst = worst(1);
        println!("largest error of exp: {worst:.3} units in the last place");
        assert!(worst < 1.1);
    }

    #[test]
    fn ends() {
        assert_eq!(exp(0.0), 1.0);
        assert_eq!(exp(-0.0), 1.0);
        assert_eq!(exp(f32::NEG_INFINITY), 0.0);
        assert_eq!(exp(-104.0), 0.0);
        assert_eq!(exp(-3e38), 0.0);
        assert!(exp(-103.9) > 0.0);
        assert!(exp(88.7).is_finite());
        assert_eq!(exp(88.8), f32::INFINITY);
        assert_eq!(exp(3e38), f32::INFINITY);
        assert_eq!(exp(f32::INFINITY), f32::INFINITY);
    }
}
