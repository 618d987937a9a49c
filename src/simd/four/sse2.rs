//! The four lanes of SSE2, which every x86-64 has.

use core::arch::x86_64::*;

use pulp::x86::V1;

use super::operations::Four;

/// Returns the operations.
///
/// # Panics
/// Panics on a machine without the features. A kernel of the tier runs only on those that have them.
#[inline(always)]
pub(crate) fn sse2() -> impl Four {
    V1::try_new().expect("the tier has the features of V1")
}

impl Four for V1 {
    type V = __m128i;

    /// Ranges below 2^24 convert to float exactly. The lane of a row that has ended goes on to larger ones, whose numbers
    /// nobody reads.
    const MOST: u32 = (1 << 24) - 64;

    #[inline(always)]
    fn splat(self, value: u32) -> __m128i {
        self.sse2._mm_set1_epi32(value as i32)
    }

    #[inline(always)]
    fn add(self, a: __m128i, b: __m128i) -> __m128i {
        self.sse2._mm_add_epi32(a, b)
    }

    #[inline(always)]
    fn sub(self, a: __m128i, b: __m128i) -> __m128i {
        self.sse2._mm_sub_epi32(a, b)
    }

    #[inline(always)]
    fn and(self, a: __m128i, b: __m128i) -> __m128i {
        self.sse2._mm_and_si128(a, b)
    }

    #[inline(always)]
    fn or(self, a: __m128i, b: __m128i) -> __m128i {
        self.sse2._mm_or_si128(a, b)
    }

    #[inline(always)]
    fn xor(self, a: __m128i, b: __m128i) -> __m128i {
        self.sse2._mm_xor_si128(a, b)
    }

    /// A rotation by 16 swaps halves, which takes two instructions instead of three.
    #[inline(always)]
    fn rotate<const BITS: i32>(self, a: __m128i) -> __m128i {
        let two = self.sse2;
        match BITS {
            16 => two._mm_shufflehi_epi16::<0xB1>(two._mm_shufflelo_epi16::<0xB1>(a)),
            12 => two._mm_or_si128(two._mm_slli_epi32::<12>(a), two._mm_srli_epi32::<20>(a)),
            8 => two._mm_or_si128(two._mm_slli_epi32::<8>(a), two._mm_srli_epi32::<24>(a)),
            _ => two._mm_or_si128(two._mm_slli_epi32::<7>(a), two._mm_srli_epi32::<25>(a)),
        }
    }

    #[inline(always)]
    fn equal(self, a: __m128i, b: __m128i) -> __m128i {
        self.sse2._mm_cmpeq_epi32(a, b)
    }

    #[inline(always)]
    fn below(self, a: __m128i, b: __m128i) -> __m128i {
        self.sse2._mm_cmplt_epi32(a, b)
    }

    #[inline(always)]
    fn select(self, mask: __m128i, a: __m128i, b: __m128i) -> __m128i {
        let two = self.sse2;
        two._mm_or_si128(two._mm_and_si128(mask, a), two._mm_andnot_si128(mask, b))
    }

    #[inline(always)]
    fn any(self, mask: __m128i) -> bool {
        self.sse2._mm_movemask_epi8(mask) != 0
    }

    #[inline(always)]
    fn bits(self, [a, b, c, d, e, f, g, h]: [__m128i; 8]) -> u32 {
        let two = self.sse2;
        let pack = |a, b, c, d| {
            let bytes = two._mm_packs_epi16(two._mm_packs_epi32(a, b), two._mm_packs_epi32(c, d));
            two._mm_movemask_epi8(bytes) as u32
        };
        pack(a, b, c, d) | pack(e, f, g, h) << 16
    }

    /// Products of the even and the odd lanes, joined again. A float has the bits of a range after the first one at the
    /// top of its fraction: shifted to the left end, without that first bit, they are `range << leading_zeros(range)`
    /// with the top bit inverted, as the signed comparison wants it.
    #[inline(always)]
    fn uniform(self, low: __m128i, high: __m128i, range: __m128i) -> (__m128i, __m128i) {
        let two = self.sse2;
        let odd = |a| two._mm_srli_epi64::<32>(a);
        let product = |low, high, range| {
            let carry = two._mm_srli_epi64::<32>(two._mm_mul_epu32(low, range));
            two._mm_castsi128_pd(two._mm_add_epi64(two._mm_mul_epu32(high, range), carry))
        };
        let even_lanes = product(low, high, range);
        let odd_lanes = product(odd(low), odd(high), odd(range));
        let (even_lanes, odd_lanes) = (two._mm_castpd_ps(even_lanes), two._mm_castpd_ps(odd_lanes));
        // Lanes 0 and 2, then 1 and 3.
        let in_order = |a| two._mm_shuffle_epi32::<0b11_01_10_00>(two._mm_castps_si128(a));
        let middle = in_order(self.sse._mm_shuffle_ps::<0b10_00_10_00>(even_lanes, odd_lanes));
        let r = in_order(self.sse._mm_shuffle_ps::<0b11_01_11_01>(even_lanes, odd_lanes));

        let float = two._mm_castps_si128(two._mm_cvtepi32_ps(range));
        let zone = two._mm_srli_epi32::<1>(two._mm_slli_epi32::<9>(float));
        let middle = two._mm_xor_si128(middle, two._mm_set1_epi32(i32::MIN));
        (two._mm_cmplt_epi32(middle, zone), r)
    }
}
