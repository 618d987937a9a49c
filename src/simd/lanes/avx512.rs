//! The lanes in one vector of AVX-512, with masks of one bit per lane.

use core::arch::x86_64::*;

use pulp::x86::V4;

use super::operations::{LANES, Lanes};

/// Returns the operations.
///
/// # Panics
/// Panics on a machine without the features. A kernel of the tier runs only on those that have them.
#[inline(always)]
pub(crate) fn avx512() -> impl Lanes {
    V4::try_new().expect("the tier has the features of V4")
}

impl Lanes for V4 {
    const KEPT: usize = 8;

    type F = __m512;
    type I = __m512i;
    type M = __mmask16;

    #[inline(always)]
    fn load(self, from: &[f32; LANES]) -> __m512 {
        bytemuck::must_cast(*from)
    }

    #[inline(always)]
    fn store(self, a: __m512) -> [f32; LANES] {
        bytemuck::must_cast(a)
    }

    #[inline(always)]
    fn splat(self, value: f32) -> __m512 {
        self.avx512f._mm512_set1_ps(value)
    }

    #[inline(always)]
    fn add(self, a: __m512, b: __m512) -> __m512 {
        self.avx512f._mm512_add_ps(a, b)
    }

    #[inline(always)]
    fn sub(self, a: __m512, b: __m512) -> __m512 {
        self.avx512f._mm512_sub_ps(a, b)
    }

    #[inline(always)]
    fn mul(self, a: __m512, b: __m512) -> __m512 {
        self.avx512f._mm512_mul_ps(a, b)
    }

    #[inline(always)]
    fn div(self, a: __m512, b: __m512) -> __m512 {
        self.avx512f._mm512_div_ps(a, b)
    }

    #[inline(always)]
    fn larger(self, a: __m512, b: __m512) -> __m512 {
        self.avx512f._mm512_max_ps(a, b)
    }

    #[inline(always)]
    fn smaller(self, a: __m512, b: __m512) -> __m512 {
        self.avx512f._mm512_min_ps(a, b)
    }

    #[inline(always)]
    fn below(self, a: __m512, b: __m512) -> __mmask16 {
        self.avx512f._mm512_cmp_ps_mask::<_CMP_LT_OQ>(a, b)
    }

    #[inline(always)]
    fn at_least(self, a: __m512, b: __m512) -> __mmask16 {
        self.avx512f._mm512_cmp_ps_mask::<_CMP_GE_OQ>(a, b)
    }

    #[inline(always)]
    fn load_i32(self, from: &[i32; LANES]) -> __m512i {
        bytemuck::must_cast(*from)
    }

    #[inline(always)]
    fn store_i32(self, a: __m512i) -> [i32; LANES] {
        bytemuck::must_cast(a)
    }

    #[inline(always)]
    fn splat_i32(self, value: i32) -> __m512i {
        self.avx512f._mm512_set1_epi32(value)
    }

    #[inline(always)]
    fn add_i32(self, a: __m512i, b: __m512i) -> __m512i {
        self.avx512f._mm512_add_epi32(a, b)
    }

    #[inline(always)]
    fn sub_i32(self, a: __m512i, b: __m512i) -> __m512i {
        self.avx512f._mm512_sub_epi32(a, b)
    }

    #[inline(always)]
    fn xor_i32(self, a: __m512i, b: __m512i) -> __m512i {
        self.avx512f._mm512_xor_epi32(a, b)
    }

    #[inline(always)]
    fn and_i32(self, a: __m512i, b: __m512i) -> __m512i {
        self.avx512f._mm512_and_epi32(a, b)
    }

    #[inline(always)]
    fn shift_left<const BITS: u32>(self, a: __m512i) -> __m512i {
        self.avx512f._mm512_slli_epi32::<BITS>(a)
    }

    #[inline(always)]
    fn shift_right<const BITS: u32>(self, a: __m512i) -> __m512i {
        self.avx512f._mm512_srai_epi32::<BITS>(a)
    }

    #[inline(always)]
    fn above_i32(self, a: __m512i, b: __m512i) -> __mmask16 {
        self.avx512f._mm512_cmpgt_epi32_mask(a, b)
    }

    #[inline(always)]
    fn to_bits(self, a: __m512) -> __m512i {
        bytemuck::must_cast(a)
    }

    #[inline(always)]
    fn of_bits(self, a: __m512i) -> __m512 {
        bytemuck::must_cast(a)
    }

    #[inline(always)]
    fn both(self, a: __mmask16, b: __mmask16) -> __mmask16 {
        a & b
    }

    #[inline(always)]
    fn mask_bits(self, mask: __mmask16) -> u16 {
        mask
    }

    #[inline(always)]
    fn first(self, len: usize) -> __mmask16 {
        ((1u32 << len.min(LANES)) - 1) as u16
    }

    #[inline(always)]
    fn select(self, mask: __mmask16, a: __m512, b: __m512) -> __m512 {
        self.avx512f._mm512_mask_blend_ps(mask, b, a)
    }

    #[inline(always)]
    fn select_i32(self, mask: __mmask16, a: __m512i, b: __m512i) -> __m512i {
        self.avx512f._mm512_mask_blend_epi32(mask, b, a)
    }

    #[inline(always)]
    fn count(self, count: __m512i, mask: __mmask16) -> __m512i {
        self.avx512f._mm512_sub_epi32(count, self.avx512dq._mm512_movm_epi32(mask))
    }

    #[cfg(feature = "half")]
    #[inline(always)]
    fn load_u16(self, from: &[u16; LANES]) -> __m512i {
        self.avx512f._mm512_cvtepu16_epi32(bytemuck::must_cast(*from))
    }

    #[cfg(feature = "half")]
    #[inline(always)]
    fn store_u16(self, a: __m512i) -> [u16; LANES] {
        bytemuck::must_cast(self.avx512f._mm512_cvtepi32_epi16(a))
    }

    #[cfg(feature = "half")]
    #[inline(always)]
    fn widen_f16(self, from: &[u16; LANES]) -> __m512 {
        self.avx512f._mm512_cvtph_ps(bytemuck::must_cast(*from))
    }

    #[cfg(feature = "half")]
    #[inline(always)]
    fn narrow_f16(self, a: __m512) -> [u16; LANES] {
        bytemuck::must_cast(self.avx512f._mm512_cvtps_ph::<_MM_FROUND_TO_NEAREST_INT>(a))
    }

    #[inline(always)]
    fn swap<const DISTANCE: usize>(self, a: Self::F) -> Self::F {
        match DISTANCE {
            8 => self.avx512f._mm512_shuffle_f32x4::<0b01_00_11_10>(a, a),
            4 => self.avx512f._mm512_shuffle_f32x4::<0b10_11_00_01>(a, a),
            2 => self.avx512f._mm512_permute_ps::<0b01_00_11_10>(a),
            _ => self.avx512f._mm512_permute_ps::<0b10_11_00_01>(a),
        }
    }
}
