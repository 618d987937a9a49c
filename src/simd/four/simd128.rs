//! The four lanes of wasm's 128-bit vectors.

use core::arch::wasm32::*;

use super::operations::Four;

/// Returns the operations. Only a library that is compiled for the features has them.
#[inline(always)]
pub(crate) fn simd128() -> impl Four {
    Simd128
}

#[derive(Clone, Copy)]
struct Simd128;

impl Four for Simd128 {
    type V = v128;

    /// Ranges below 2^24 convert to float exactly. The lane of a row that has ended goes on to larger ones, whose numbers
    /// nobody reads.
    const MOST: u32 = (1 << 24) - 64;

    #[inline(always)]
    fn splat(self, value: u32) -> v128 {
        u32x4_splat(value)
    }

    #[inline(always)]
    fn add(self, a: v128, b: v128) -> v128 {
        i32x4_add(a, b)
    }

    #[inline(always)]
    fn sub(self, a: v128, b: v128) -> v128 {
        i32x4_sub(a, b)
    }

    #[inline(always)]
    fn and(self, a: v128, b: v128) -> v128 {
        v128_and(a, b)
    }

    #[inline(always)]
    fn or(self, a: v128, b: v128) -> v128 {
        v128_or(a, b)
    }

    #[inline(always)]
    fn xor(self, a: v128, b: v128) -> v128 {
        v128_xor(a, b)
    }

    /// Rotations by whole bytes are shuffles.
    #[inline(always)]
    fn rotate<const BITS: i32>(self, a: v128) -> v128 {
        match BITS {
            16 => i8x16_shuffle::<2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13>(a, a),
            8 => i8x16_shuffle::<3, 0, 1, 2, 7, 4, 5, 6, 11, 8, 9, 10, 15, 12, 13, 14>(a, a),
            _ => v128_or(u32x4_shl(a, BITS as u32), u32x4_shr(a, 32 - BITS as u32)),
        }
    }

    #[inline(always)]
    fn equal(self, a: v128, b: v128) -> v128 {
        i32x4_eq(a, b)
    }

    #[inline(always)]
    fn below(self, a: v128, b: v128) -> v128 {
        i32x4_lt(a, b)
    }

    #[inline(always)]
    fn select(self, mask: v128, a: v128, b: v128) -> v128 {
        v128_bitselect(a, b, mask)
    }

    #[inline(always)]
    fn any(self, mask: v128) -> bool {
        v128_any_true(mask)
    }

    #[inline(always)]
    fn bits(self, [a, b, c, d, e, f, g, h]: [v128; 8]) -> u32 {
        let pack = |a, b, c, d| {
            let bytes = i8x16_narrow_i16x8(i16x8_narrow_i32x4(a, b), i16x8_narrow_i32x4(c, d));
            u32::from(i8x16_bitmask(bytes))
        };
        pack(a, b, c, d) | pack(e, f, g, h) << 16
    }

    /// A float has the bits of a range after the first one at the top of its fraction: shifted to the left end, without
    /// that first bit, they are `range << leading_zeros(range)` with the top bit inverted, as the signed comparison
    /// wants it; most machines have no other.
    #[inline(always)]
    fn uniform(self, low: v128, high: v128, range: v128) -> (v128, v128) {
        let first = u64x2_add(
            u64x2_extmul_low_u32x4(high, range),
            u64x2_shr(u64x2_extmul_low_u32x4(low, range), 32),
        );
        let second = u64x2_add(
            u64x2_extmul_high_u32x4(high, range),
            u64x2_shr(u64x2_extmul_high_u32x4(low, range), 32),
        );
        let middle = i32x4_shuffle::<0, 2, 4, 6>(first, second);
        let r = i32x4_shuffle::<1, 3, 5, 7>(first, second);
        let zone = u32x4_shr(u32x4_shl(f32x4_convert_i32x4(range), 9), 1);
        (i32x4_lt(v128_xor(middle, i32x4_splat(i32::MIN)), zone), r)
    }
}
