//! The lanes in four of wasm's 128-bit vectors, with masks as wide as the lanes.

use core::arch::wasm32::*;

use super::operations::{LANES, Lanes, NUMBERS};

/// Returns the operations. Only a library that is compiled for the features has them.
#[inline(always)]
pub(crate) fn simd128() -> impl Lanes {
    Simd128
}

#[derive(Clone, Copy)]
struct Simd128;

impl Lanes for Simd128 {
    const KEPT: usize = 2;

    type F = [v128; 4];
    type I = [v128; 4];
    type M = [v128; 4];

    #[inline(always)]
    fn load(self, from: &[f32; LANES]) -> Self::F {
        bytemuck::must_cast(*from)
    }

    #[inline(always)]
    fn store(self, a: Self::F) -> [f32; LANES] {
        bytemuck::must_cast(a)
    }

    #[inline(always)]
    fn splat(self, value: f32) -> Self::F {
        [f32x4_splat(value); 4]
    }

    #[inline(always)]
    fn add(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1, 2, 3] v => f32x4_add(a[v], b[v]))
    }

    #[inline(always)]
    fn sub(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1, 2, 3] v => f32x4_sub(a[v], b[v]))
    }

    #[inline(always)]
    fn mul(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1, 2, 3] v => f32x4_mul(a[v], b[v]))
    }

    #[inline(always)]
    fn div(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1, 2, 3] v => f32x4_div(a[v], b[v]))
    }

    /// `pmax(b, a)` is `if b < a { a } else { b }`.
    #[inline(always)]
    fn larger(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1, 2, 3] v => f32x4_pmax(b[v], a[v]))
    }

    /// `pmin(b, a)` is `if a < b { a } else { b }`.
    #[inline(always)]
    fn smaller(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1, 2, 3] v => f32x4_pmin(b[v], a[v]))
    }

    #[inline(always)]
    fn below(self, a: Self::F, b: Self::F) -> Self::M {
        each!([0, 1, 2, 3] v => f32x4_lt(a[v], b[v]))
    }

    #[inline(always)]
    fn at_least(self, a: Self::F, b: Self::F) -> Self::M {
        each!([0, 1, 2, 3] v => f32x4_ge(a[v], b[v]))
    }

    #[inline(always)]
    fn load_i32(self, from: &[i32; LANES]) -> Self::I {
        bytemuck::must_cast(*from)
    }

    #[inline(always)]
    fn store_i32(self, a: Self::I) -> [i32; LANES] {
        bytemuck::must_cast(a)
    }

    #[inline(always)]
    fn splat_i32(self, value: i32) -> Self::I {
        [i32x4_splat(value); 4]
    }

    #[inline(always)]
    fn add_i32(self, a: Self::I, b: Self::I) -> Self::I {
        each!([0, 1, 2, 3] v => i32x4_add(a[v], b[v]))
    }

    #[inline(always)]
    fn sub_i32(self, a: Self::I, b: Self::I) -> Self::I {
        each!([0, 1, 2, 3] v => i32x4_sub(a[v], b[v]))
    }

    #[inline(always)]
    fn xor_i32(self, a: Self::I, b: Self::I) -> Self::I {
        each!([0, 1, 2, 3] v => v128_xor(a[v], b[v]))
    }

    #[inline(always)]
    fn and_i32(self, a: Self::I, b: Self::I) -> Self::I {
        each!([0, 1, 2, 3] v => v128_and(a[v], b[v]))
    }

    #[inline(always)]
    fn shift_left<const BITS: u32>(self, a: Self::I) -> Self::I {
        each!([0, 1, 2, 3] v => i32x4_shl(a[v], BITS))
    }

    #[inline(always)]
    fn shift_right<const BITS: u32>(self, a: Self::I) -> Self::I {
        each!([0, 1, 2, 3] v => i32x4_shr(a[v], BITS))
    }

    #[inline(always)]
    fn above_i32(self, a: Self::I, b: Self::I) -> Self::M {
        each!([0, 1, 2, 3] v => i32x4_gt(a[v], b[v]))
    }

    #[inline(always)]
    fn to_bits(self, a: Self::F) -> Self::I {
        a
    }

    #[inline(always)]
    fn of_bits(self, a: Self::I) -> Self::F {
        a
    }

    #[inline(always)]
    fn both(self, a: Self::M, b: Self::M) -> Self::M {
        self.and_i32(a, b)
    }

    #[inline(always)]
    fn mask_bits(self, [a, b, c, d]: Self::M) -> u16 {
        i8x16_bitmask(i8x16_narrow_i16x8(i16x8_narrow_i32x4(a, b), i16x8_narrow_i32x4(c, d)))
    }

    #[inline(always)]
    fn first(self, len: usize) -> Self::M {
        self.above_i32(self.splat_i32(len.min(LANES) as i32), self.load_i32(&NUMBERS))
    }

    #[inline(always)]
    fn select(self, mask: Self::M, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1, 2, 3] v => v128_bitselect(a[v], b[v], mask[v]))
    }

    #[inline(always)]
    fn select_i32(self, mask: Self::M, a: Self::I, b: Self::I) -> Self::I {
        each!([0, 1, 2, 3] v => v128_bitselect(a[v], b[v], mask[v]))
    }

    #[inline(always)]
    fn count(self, count: Self::I, mask: Self::M) -> Self::I {
        self.sub_i32(count, mask)
    }

    #[cfg(feature = "half")]
    #[inline(always)]
    fn load_u16(self, from: &[u16; LANES]) -> Self::I {
        let [a, b]: [v128; 2] = bytemuck::must_cast(*from);
        [
            u32x4_extend_low_u16x8(a),
            u32x4_extend_high_u16x8(a),
            u32x4_extend_low_u16x8(b),
            u32x4_extend_high_u16x8(b),
        ]
    }

    #[cfg(feature = "half")]
    #[inline(always)]
    fn store_u16(self, a: Self::I) -> [u16; LANES] {
        // Sign-extended lower halves, which the saturating conversion leaves as they are.
        let a = self.shift_right::<16>(self.shift_left::<16>(a));
        bytemuck::must_cast(each!([0, 2] v => i16x8_narrow_i32x4(a[v], a[v + 1])))
    }

    #[inline(always)]
    fn swap<const DISTANCE: usize>(self, a: Self::F) -> Self::F {
        match DISTANCE {
            8 => [a[2], a[3], a[0], a[1]],
            4 => [a[1], a[0], a[3], a[2]],
            2 => each!([0, 1, 2, 3] v => i32x4_shuffle::<2, 3, 0, 1>(a[v], a[v])),
            _ => each!([0, 1, 2, 3] v => i32x4_shuffle::<1, 0, 3, 2>(a[v], a[v])),
        }
    }
}
