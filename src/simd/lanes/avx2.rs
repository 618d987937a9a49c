//! The lanes in two vectors of AVX2, with masks as wide as the lanes.

use core::arch::x86_64::*;
use core::ops::Deref;

#[cfg(feature = "half")]
use pulp::core_arch::x86::F16c;
use pulp::x86::V3;

use super::operations::{LANES, Lanes, NUMBERS};

/// Returns the operations.
///
/// # Panics
/// Panics on a machine without the features. A kernel of the tier runs only on those that have them.
#[inline(always)]
pub(crate) fn avx2() -> impl Lanes {
    Avx2 {
        v3: V3::try_new().expect("the tier has the features of V3"),
        #[cfg(feature = "half")]
        _f16c: F16c::try_new().expect("the tier has F16C"),
    }
}

/// The proof of the tier's features, whose instructions are methods of pulp's.
#[derive(Clone, Copy)]
struct Avx2 {
    v3: V3,
    #[cfg(feature = "half")]
    _f16c: F16c,
}

impl Deref for Avx2 {
    type Target = V3;

    #[inline(always)]
    fn deref(&self) -> &V3 {
        &self.v3
    }
}

// The conversions of F16C, which all machines with AVX2 have, and for which pulp has no methods. Miri does not know them,
// and takes the plain ones.

#[cfg(all(feature = "half", not(miri)))]
#[target_feature(enable = "avx,f16c")]
#[inline]
fn widen_by_f16c(from: __m128i) -> __m256 {
    _mm256_cvtph_ps(from)
}

#[cfg(all(feature = "half", not(miri)))]
#[target_feature(enable = "avx,f16c")]
#[inline]
fn narrow_by_f16c(a: __m256) -> __m128i {
    _mm256_cvtps_ph::<_MM_FROUND_TO_NEAREST_INT>(a)
}

#[cfg(all(feature = "half", not(miri)))]
impl Avx2 {
    #[inline(always)]
    fn widen_eight(self, from: __m128i) -> __m256 {
        // SAFETY: `self` has pulp's proofs that the machine has AVX and F16C.
        #[allow(unsafe_code)]
        unsafe {
            widen_by_f16c(from)
        }
    }

    #[inline(always)]
    fn narrow_eight(self, a: __m256) -> __m128i {
        // SAFETY: `self` has pulp's proofs that the machine has AVX and F16C.
        #[allow(unsafe_code)]
        unsafe {
            narrow_by_f16c(a)
        }
    }
}

impl Lanes for Avx2 {
    const KEPT: usize = 4;
    type F = [__m256; 2];
    type I = [__m256i; 2];
    type M = [__m256i; 2];

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
        [self.avx._mm256_set1_ps(value); 2]
    }

    #[inline(always)]
    fn add(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1] v => self.avx._mm256_add_ps(a[v], b[v]))
    }

    #[inline(always)]
    fn sub(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1] v => self.avx._mm256_sub_ps(a[v], b[v]))
    }

    #[inline(always)]
    fn mul(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1] v => self.avx._mm256_mul_ps(a[v], b[v]))
    }

    #[inline(always)]
    fn div(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1] v => self.avx._mm256_div_ps(a[v], b[v]))
    }

    #[inline(always)]
    fn larger(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1] v => self.avx._mm256_max_ps(a[v], b[v]))
    }

    #[inline(always)]
    fn smaller(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1] v => self.avx._mm256_min_ps(a[v], b[v]))
    }

    #[inline(always)]
    fn below(self, a: Self::F, b: Self::F) -> Self::M {
        each!([0, 1] v => bytemuck::must_cast(self.avx._mm256_cmp_ps::<_CMP_LT_OQ>(a[v], b[v])))
    }

    #[inline(always)]
    fn at_least(self, a: Self::F, b: Self::F) -> Self::M {
        each!([0, 1] v => bytemuck::must_cast(self.avx._mm256_cmp_ps::<_CMP_GE_OQ>(a[v], b[v])))
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
        [self.avx._mm256_set1_epi32(value); 2]
    }

    #[inline(always)]
    fn add_i32(self, a: Self::I, b: Self::I) -> Self::I {
        each!([0, 1] v => self.avx2._mm256_add_epi32(a[v], b[v]))
    }

    #[inline(always)]
    fn sub_i32(self, a: Self::I, b: Self::I) -> Self::I {
        each!([0, 1] v => self.avx2._mm256_sub_epi32(a[v], b[v]))
    }

    #[inline(always)]
    fn xor_i32(self, a: Self::I, b: Self::I) -> Self::I {
        each!([0, 1] v => self.avx2._mm256_xor_si256(a[v], b[v]))
    }

    #[inline(always)]
    fn and_i32(self, a: Self::I, b: Self::I) -> Self::I {
        each!([0, 1] v => self.avx2._mm256_and_si256(a[v], b[v]))
    }

    #[inline(always)]
    fn shift_left<const BITS: u32>(self, a: Self::I) -> Self::I {
        let bits = self.sse2._mm_set1_epi64x(BITS.into());
        each!([0, 1] v => self.avx2._mm256_sll_epi32(a[v], bits))
    }

    #[inline(always)]
    fn shift_right<const BITS: u32>(self, a: Self::I) -> Self::I {
        let bits = self.sse2._mm_set1_epi64x(BITS.into());
        each!([0, 1] v => self.avx2._mm256_sra_epi32(a[v], bits))
    }

    #[inline(always)]
    fn above_i32(self, a: Self::I, b: Self::I) -> Self::M {
        each!([0, 1] v => self.avx2._mm256_cmpgt_epi32(a[v], b[v]))
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
    fn mask_bits(self, mask: Self::M) -> u16 {
        let [low, high] =
            each!([0, 1] v => self.avx._mm256_movemask_ps(bytemuck::must_cast(mask[v])));
        (low | high << 8) as u16
    }

    #[inline(always)]
    fn first(self, len: usize) -> Self::M {
        self.above_i32(self.splat_i32(len.min(LANES) as i32), self.load_i32(&NUMBERS))
    }

    #[inline(always)]
    fn select(self, mask: Self::M, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1] v => self.avx._mm256_blendv_ps(b[v], a[v], bytemuck::must_cast(mask[v])))
    }

    #[inline(always)]
    fn select_i32(self, mask: Self::M, a: Self::I, b: Self::I) -> Self::I {
        each!([0, 1] v => self.avx2._mm256_blendv_epi8(b[v], a[v], mask[v]))
    }

    #[inline(always)]
    fn count(self, count: Self::I, mask: Self::M) -> Self::I {
        self.sub_i32(count, mask)
    }

    #[cfg(feature = "half")]
    #[inline(always)]
    fn load_u16(self, from: &[u16; LANES]) -> Self::I {
        let of: [__m128i; 2] = bytemuck::must_cast(*from);
        each!([0, 1] v => self.avx2._mm256_cvtepu16_epi32(of[v]))
    }

    #[cfg(feature = "half")]
    #[inline(always)]
    fn store_u16(self, a: Self::I) -> [u16; LANES] {
        let a = self.and_i32(a, self.splat_i32(0xffff));
        let packed = self.avx2._mm256_packus_epi32(a[0], a[1]);
        bytemuck::must_cast(self.avx2._mm256_permute4x64_epi64::<0b11_01_10_00>(packed))
    }

    #[cfg(all(feature = "half", not(miri)))]
    #[inline(always)]
    fn widen_f16(self, from: &[u16; LANES]) -> Self::F {
        let of: [__m128i; 2] = bytemuck::must_cast(*from);
        each!([0, 1] v => self.widen_eight(of[v]))
    }

    #[cfg(all(feature = "half", not(miri)))]
    #[inline(always)]
    fn narrow_f16(self, a: Self::F) -> [u16; LANES] {
        bytemuck::must_cast(each!([0, 1] v => self.narrow_eight(a[v])))
    }

    #[inline(always)]
    fn swap<const DISTANCE: usize>(self, a: Self::F) -> Self::F {
        match DISTANCE {
            8 => [a[1], a[0]],
            4 => each!([0, 1] v => self.avx._mm256_permute2f128_ps::<1>(a[v], a[v])),
            2 => each!([0, 1] v => self.avx._mm256_permute_ps::<0b01_00_11_10>(a[v])),
            _ => each!([0, 1] v => self.avx._mm256_permute_ps::<0b10_11_00_01>(a[v])),
        }
    }
}
