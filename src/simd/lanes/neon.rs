//! The lanes in four vectors of NEON, with masks as wide as the lanes.

use core::arch::aarch64::*;
use pulp::aarch64::Neon;

use super::operations::{LANES, Lanes, NUMBERS};
use crate::simd::neon::{CLEAR, SET};

/// Returns the operations.
///
/// # Panics
/// Panics on a machine without the features. A kernel of the tier runs only on those that have them.
#[inline(always)]
pub(crate) fn neon() -> impl Lanes {
    Neon::try_new().expect("the tier has the features of NEON")
}

/// The bit of each lane.
const PLACES: [u32; LANES] = {
    let mut places = [0; LANES];
    let mut l = 0;
    while l < LANES {
        places[l] = 1 << l;
        l += 1;
    }
    places
};

impl Lanes for Neon {
    const KEPT: usize = 4;

    type F = [float32x4_t; 4];
    type I = [int32x4_t; 4];
    type M = [uint32x4_t; 4];

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
        [self.neon.vdupq_n_f32(value); 4]
    }

    #[inline(always)]
    fn add(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1, 2, 3] v => self.neon.vaddq_f32(a[v], b[v]))
    }

    #[inline(always)]
    fn sub(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1, 2, 3] v => self.neon.vsubq_f32(a[v], b[v]))
    }

    #[inline(always)]
    fn mul(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1, 2, 3] v => self.neon.vmulq_f32(a[v], b[v]))
    }

    #[inline(always)]
    fn div(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1, 2, 3] v => self.neon.vdivq_f32(a[v], b[v]))
    }

    // Not vmaxq_f32 and vminq_f32, which order 0 and -0.
    #[inline(always)]
    fn larger(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1, 2, 3] v => self.neon.vbslq_f32(self.neon.vcgtq_f32(a[v], b[v]), a[v], b[v]))
    }

    #[inline(always)]
    fn smaller(self, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1, 2, 3] v => self.neon.vbslq_f32(self.neon.vcltq_f32(a[v], b[v]), a[v], b[v]))
    }

    /// The maximum keeps a NaN, so the largest tells.
    #[inline(always)]
    fn look_at(self, (largest, fine): (Self::F, Self::M), x: Self::F) -> (Self::F, Self::M) {
        (each!([0, 1, 2, 3] v => self.neon.vmaxq_f32(largest[v], x[v])), fine)
    }

    #[inline(always)]
    fn below(self, a: Self::F, b: Self::F) -> Self::M {
        each!([0, 1, 2, 3] v => self.neon.vcltq_f32(a[v], b[v]))
    }

    #[inline(always)]
    fn at_least(self, a: Self::F, b: Self::F) -> Self::M {
        each!([0, 1, 2, 3] v => self.neon.vcgeq_f32(a[v], b[v]))
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
        [self.neon.vdupq_n_s32(value); 4]
    }

    #[inline(always)]
    fn add_i32(self, a: Self::I, b: Self::I) -> Self::I {
        each!([0, 1, 2, 3] v => self.neon.vaddq_s32(a[v], b[v]))
    }

    #[inline(always)]
    fn sub_i32(self, a: Self::I, b: Self::I) -> Self::I {
        each!([0, 1, 2, 3] v => self.neon.vsubq_s32(a[v], b[v]))
    }

    #[inline(always)]
    fn xor_i32(self, a: Self::I, b: Self::I) -> Self::I {
        each!([0, 1, 2, 3] v => self.neon.veorq_s32(a[v], b[v]))
    }

    #[inline(always)]
    fn and_i32(self, a: Self::I, b: Self::I) -> Self::I {
        each!([0, 1, 2, 3] v => self.neon.vandq_s32(a[v], b[v]))
    }

    #[inline(always)]
    fn shift_left<const BITS: u32>(self, a: Self::I) -> Self::I {
        let bits = self.neon.vdupq_n_s32(BITS as i32);
        each!([0, 1, 2, 3] v => self.neon.vshlq_s32(a[v], bits))
    }

    #[inline(always)]
    fn shift_right<const BITS: u32>(self, a: Self::I) -> Self::I {
        // A shift to the left by a negative number.
        let bits = self.neon.vdupq_n_s32(-(BITS as i32));
        each!([0, 1, 2, 3] v => self.neon.vshlq_s32(a[v], bits))
    }

    #[inline(always)]
    fn above_i32(self, a: Self::I, b: Self::I) -> Self::M {
        each!([0, 1, 2, 3] v => self.neon.vcgtq_s32(a[v], b[v]))
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
        each!([0, 1, 2, 3] v => self.neon.vandq_u32(a[v], b[v]))
    }

    /// Each lane's bit at its place, then all lanes added up.
    #[inline(always)]
    fn mask_bits(self, mask: Self::M) -> u16 {
        let places: [uint32x4_t; 4] = bytemuck::must_cast(PLACES);
        let bits: [uint32x4_t; 4] =
            each!([0, 1, 2, 3] v => self.neon.vandq_u32(mask[v], places[v]));
        let halves = [self.neon.vorrq_u32(bits[0], bits[1]), self.neon.vorrq_u32(bits[2], bits[3])];
        self.neon.vaddvq_u32(self.neon.vorrq_u32(halves[0], halves[1])) as u16
    }

    /// Narrowed to bytes, whose bits take fewer instructions than four sums of lanes. They are joined as
    /// [`bits_of_bytes`](crate::simd::neon::bits_of_bytes) joins them.
    #[inline(always)]
    fn mask_bits_of_four(self, masks: [Self::M; 4]) -> u64 {
        let n = self.neon;
        let narrow = |low: uint32x4_t, high: uint32x4_t| {
            n.vuzp1q_u16(bytemuck::must_cast(low), bytemuck::must_cast(high))
        };
        let bytes = each!([0, 1, 2, 3] p => n.vuzp1q_u8(
            bytemuck::must_cast(narrow(masks[p][0], masks[p][1])),
            bytemuck::must_cast(narrow(masks[p][2], masks[p][3])),
        ));
        let (set, clear) = (bytemuck::must_cast(SET), n.vdupq_n_u8(CLEAR));
        let [a, b, c, d] = each!([0, 1, 2, 3] p => n.vbslq_u8(bytes[p], set, clear));
        let sums = n.vpaddq_u8(n.vpaddq_u8(a, b), n.vpaddq_u8(c, d));
        bytemuck::must_cast(n.vpadd_u8(n.vget_low_u8(sums), n.vget_high_u8(sums)))
    }

    #[inline(always)]
    fn first(self, len: usize) -> Self::M {
        self.above_i32(self.splat_i32(len.min(LANES) as i32), self.load_i32(&NUMBERS))
    }

    #[inline(always)]
    fn select(self, mask: Self::M, a: Self::F, b: Self::F) -> Self::F {
        each!([0, 1, 2, 3] v => self.neon.vbslq_f32(mask[v], a[v], b[v]))
    }

    #[inline(always)]
    fn select_i32(self, mask: Self::M, a: Self::I, b: Self::I) -> Self::I {
        each!([0, 1, 2, 3] v => self.neon.vbslq_s32(mask[v], a[v], b[v]))
    }

    #[inline(always)]
    fn count(self, count: Self::I, mask: Self::M) -> Self::I {
        self.sub_i32(count, bytemuck::must_cast(mask))
    }

    #[cfg(feature = "half")]
    #[inline(always)]
    fn load_u16(self, from: &[u16; LANES]) -> Self::I {
        let of: [uint16x8_t; 2] = bytemuck::must_cast(*from);
        [
            bytemuck::must_cast(self.neon.vmovl_u16(self.neon.vget_low_u16(of[0]))),
            bytemuck::must_cast(self.neon.vmovl_high_u16(of[0])),
            bytemuck::must_cast(self.neon.vmovl_u16(self.neon.vget_low_u16(of[1]))),
            bytemuck::must_cast(self.neon.vmovl_high_u16(of[1])),
        ]
    }

    #[cfg(feature = "half")]
    #[inline(always)]
    fn store_u16(self, a: Self::I) -> [u16; LANES] {
        bytemuck::must_cast(each!([0, 1, 2, 3] v => self.neon.vmovn_s32(a[v])))
    }

    #[inline(always)]
    fn swap<const DISTANCE: usize>(self, a: Self::F) -> Self::F {
        match DISTANCE {
            8 => [a[2], a[3], a[0], a[1]],
            4 => [a[1], a[0], a[3], a[2]],
            2 => each!([0, 1, 2, 3] v => self.neon.vextq_f32::<2>(a[v], a[v])),
            _ => each!([0, 1, 2, 3] v => self.neon.vrev64q_f32(a[v])),
        }
    }
}
