//! The lanes in four vectors of SSE2, which every x86-64 has, with masks as wide as the lanes.

use core::arch::x86_64::*;
use pulp::x86::V1;

use super::operations::{LANES, Lanes, NUMBERS};

/// Returns the operations.
///
/// # Panics
/// Panics on a machine without the features. A kernel of the tier runs only on those that have them.
#[inline(always)]
pub(crate) fn sse2() -> impl Lanes {
    V1::try_new().expect("the tier has the features of V1")
}

impl Lanes for V1 {
    const KEPT: usize = 2;

    type F = [__m128; 4];
    type I = [__m128i; 4];
    type M = [__m128i; 4];

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
        [self.sse._mm_set1_ps(value); 4]
    }

    #[inline(always)]
    fn add(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1, 2, 3] v => self.sse._mm_add_ps(a[v], b[v]))
    }

    #[inline(always)]
    fn sub(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1, 2, 3] v => self.sse._mm_sub_ps(a[v], b[v]))
    }

    #[inline(always)]
    fn mul(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1, 2, 3] v => self.sse._mm_mul_ps(a[v], b[v]))
    }

    #[inline(always)]
    fn div(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1, 2, 3] v => self.sse._mm_div_ps(a[v], b[v]))
    }

    #[inline(always)]
    fn larger(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1, 2, 3] v => self.sse._mm_max_ps(a[v], b[v]))
    }

    #[inline(always)]
    fn smaller(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1, 2, 3] v => self.sse._mm_min_ps(a[v], b[v]))
    }

    #[inline(always)]
    fn below(self, a: Self::F, b: Self::F) -> Self::M {
        each!([0, 1, 2, 3] v => bytemuck::must_cast(self.sse._mm_cmplt_ps(a[v], b[v])))
    }

    #[inline(always)]
    fn at_least(self, a: Self::F, b: Self::F) -> Self::M {
        each!([0, 1, 2, 3] v => bytemuck::must_cast(self.sse._mm_cmpge_ps(a[v], b[v])))
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
        [self.sse2._mm_set1_epi32(value); 4]
    }

    #[inline(always)]
    fn add_i32(self, a: Self::I, b: Self::I) -> Self::I {
        each!([0, 1, 2, 3] v => self.sse2._mm_add_epi32(a[v], b[v]))
    }

    #[inline(always)]
    fn sub_i32(self, a: Self::I, b: Self::I) -> Self::I {
        each!([0, 1, 2, 3] v => self.sse2._mm_sub_epi32(a[v], b[v]))
    }

    #[inline(always)]
    fn xor_i32(self, a: Self::I, b: Self::I) -> Self::I {
        each!([0, 1, 2, 3] v => self.sse2._mm_xor_si128(a[v], b[v]))
    }

    #[inline(always)]
    fn and_i32(self, a: Self::I, b: Self::I) -> Self::I {
        each!([0, 1, 2, 3] v => self.sse2._mm_and_si128(a[v], b[v]))
    }

    #[inline(always)]
    fn shift_left<const BITS: u32>(self, a: Self::I) -> Self::I {
        let bits = self.sse2._mm_set1_epi64x(BITS.into());
        each!([0, 1, 2, 3] v => self.sse2._mm_sll_epi32(a[v], bits))
    }

    #[inline(always)]
    fn shift_right<const BITS: u32>(self, a: Self::I) -> Self::I {
        let bits = self.sse2._mm_set1_epi64x(BITS.into());
        each!([0, 1, 2, 3] v => self.sse2._mm_sra_epi32(a[v], bits))
    }

    #[inline(always)]
    fn above_i32(self, a: Self::I, b: Self::I) -> Self::M {
        each!([0, 1, 2, 3] v => self.sse2._mm_cmpgt_epi32(a[v], b[v]))
    }

    #[inline(always)]
    fn to_bits(self, a: Self::F) -> Self::I {
        bytemuck::must_cast(a)
    }

    #[inline(always)]
    fn of_bits(self, a: Self::I) -> Self::F {
        bytemuck::must_cast(a)
    }

    #[inline(always)]
    fn both(self, a: Self::M, b: Self::M) -> Self::M {
        self.and_i32(a, b)
    }

    #[inline(always)]
    fn mask_bits(self, [a, b, c, d]: Self::M) -> u16 {
        let two = self.sse2;
        let bytes = two._mm_packs_epi16(two._mm_packs_epi32(a, b), two._mm_packs_epi32(c, d));
        two._mm_movemask_epi8(bytes) as u16
    }

    #[inline(always)]
    fn first(self, len: usize) -> Self::M {
        self.above_i32(self.splat_i32(len.min(LANES) as i32), self.load_i32(&NUMBERS))
    }

    #[inline(always)]
    fn select(self, mask: Self::M, a: Self::F, b: Self::F) -> Self::F {
        self.of_bits(self.select_i32(mask, self.to_bits(a), self.to_bits(b)))
    }

    #[inline(always)]
    fn select_i32(self, mask: Self::M, a: Self::I, b: Self::I) -> Self::I {
        each!([0, 1, 2, 3] v => self.sse2._mm_or_si128(
            self.sse2._mm_and_si128(mask[v], a[v]),
            self.sse2._mm_andnot_si128(mask[v], b[v]),
        ))
    }

    #[inline(always)]
    fn count(self, count: Self::I, mask: Self::M) -> Self::I {
        self.sub_i32(count, mask)
    }

    #[cfg(feature = "half")]
    #[inline(always)]
    fn load_u16(self, from: &[u16; LANES]) -> Self::I {
        let of: [__m128i; 2] = bytemuck::must_cast(*from);
        let zero = self.sse2._mm_setzero_si128();
        [
            self.sse2._mm_unpacklo_epi16(of[0], zero),
            self.sse2._mm_unpackhi_epi16(of[0], zero),
            self.sse2._mm_unpacklo_epi16(of[1], zero),
            self.sse2._mm_unpackhi_epi16(of[1], zero),
        ]
    }

    #[cfg(feature = "half")]
    #[inline(always)]
    fn store_u16(self, a: Self::I) -> [u16; LANES] {
        // Sign-extended lower halves, which the saturating pack of signed numbers leaves as they are.
        let a = self.shift_right::<16>(self.shift_left::<16>(a));
        bytemuck::must_cast(each!([0, 2] v => self.sse2._mm_packs_epi32(a[v], a[v + 1])))
    }

    #[inline(always)]
    fn swap<const DISTANCE: usize>(self, a: Self::F) -> Self::F {
        match DISTANCE {
            8 => [a[2], a[3], a[0], a[1]],
            4 => [a[1], a[0], a[3], a[2]],
            2 => each!([0, 1, 2, 3] v => self.sse._mm_shuffle_ps::<0b01_00_11_10>(a[v], a[v])),
            _ => each!([0, 1, 2, 3] v => self.sse._mm_shuffle_ps::<0b10_11_00_01>(a[v], a[v])),
        }
    }
}
