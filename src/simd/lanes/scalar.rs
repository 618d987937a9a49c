//! The lanes in plain Rust: the specification.

use core::array::from_fn;

use super::operations::{LANES, Lanes};

#[derive(Debug, Clone, Copy)]
pub(crate) struct Scalar;

pub(crate) fn scalar() -> impl Lanes {
    Scalar
}

impl Lanes for Scalar {
    const KEPT: usize = 2;

    type F = [f32; LANES];
    type I = [i32; LANES];
    /// 0 or -1.
    type M = [i32; LANES];

    #[inline(always)]
    fn load(self, from: &[f32; LANES]) -> Self::F {
        *from
    }

    #[inline(always)]
    fn store(self, a: Self::F) -> [f32; LANES] {
        a
    }

    #[inline(always)]
    fn splat(self, value: f32) -> Self::F {
        [value; LANES]
    }

    #[inline(always)]
    fn add(self, a: Self::F, b: Self::F) -> Self::F {
        from_fn(|l| a[l] + b[l])
    }

    #[inline(always)]
    fn sub(self, a: Self::F, b: Self::F) -> Self::F {
        from_fn(|l| a[l] - b[l])
    }

    #[inline(always)]
    fn mul(self, a: Self::F, b: Self::F) -> Self::F {
        from_fn(|l| a[l] * b[l])
    }

    #[inline(always)]
    fn div(self, a: Self::F, b: Self::F) -> Self::F {
        from_fn(|l| a[l] / b[l])
    }

    #[inline(always)]
    fn larger(self, a: Self::F, b: Self::F) -> Self::F {
        from_fn(|l| if a[l] > b[l] { a[l] } else { b[l] })
    }

    #[inline(always)]
    fn smaller(self, a: Self::F, b: Self::F) -> Self::F {
        from_fn(|l| if a[l] < b[l] { a[l] } else { b[l] })
    }

    #[inline(always)]
    fn below(self, a: Self::F, b: Self::F) -> Self::M {
        from_fn(|l| -i32::from(a[l] < b[l]))
    }

    #[inline(always)]
    fn at_least(self, a: Self::F, b: Self::F) -> Self::M {
        from_fn(|l| -i32::from(a[l] >= b[l]))
    }

    #[inline(always)]
    fn load_i32(self, from: &[i32; LANES]) -> Self::I {
        *from
    }

    #[inline(always)]
    fn store_i32(self, a: Self::I) -> [i32; LANES] {
        a
    }

    #[inline(always)]
    fn splat_i32(self, value: i32) -> Self::I {
        [value; LANES]
    }

    #[inline(always)]
    fn add_i32(self, a: Self::I, b: Self::I) -> Self::I {
        from_fn(|l| a[l].wrapping_add(b[l]))
    }

    #[inline(always)]
    fn sub_i32(self, a: Self::I, b: Self::I) -> Self::I {
        from_fn(|l| a[l].wrapping_sub(b[l]))
    }

    #[inline(always)]
    fn xor_i32(self, a: Self::I, b: Self::I) -> Self::I {
        from_fn(|l| a[l] ^ b[l])
    }

    #[inline(always)]
    fn and_i32(self, a: Self::I, b: Self::I) -> Self::I {
        from_fn(|l| a[l] & b[l])
    }

    #[inline(always)]
    fn shift_left<const BITS: u32>(self, a: Self::I) -> Self::I {
        from_fn(|l| a[l] << BITS)
    }

    #[inline(always)]
    fn shift_right<const BITS: u32>(self, a: Self::I) -> Self::I {
        from_fn(|l| a[l] >> BITS)
    }

    #[inline(always)]
    fn above_i32(self, a: Self::I, b: Self::I) -> Self::M {
        from_fn(|l| -i32::from(a[l] > b[l]))
    }

    #[inline(always)]
    fn to_bits(self, a: Self::F) -> Self::I {
        from_fn(|l| a[l].to_bits() as i32)
    }

    #[inline(always)]
    fn of_bits(self, a: Self::I) -> Self::F {
        from_fn(|l| f32::from_bits(a[l] as u32))
    }

    #[inline(always)]
    fn both(self, a: Self::M, b: Self::M) -> Self::M {
        from_fn(|l| a[l] & b[l])
    }

    #[inline(always)]
    fn mask_bits(self, mask: Self::M) -> u16 {
        let bytes: [u8; LANES] = from_fn(|l| mask[l] as u8 & 1);
        let [low, high] = bytemuck::must_cast::<_, [[u8; 8]; 2]>(bytes).map(|eight| {
            // The lowest bit of byte b goes to bit 56 + b; no two bits meet.
            u64::from_le_bytes(eight).wrapping_mul(0x0102_0408_1020_4080) >> 56
        });
        (low | high << 8) as u16
    }

    #[inline(always)]
    fn first(self, len: usize) -> Self::M {
        from_fn(|l| -i32::from(l < len))
    }

    #[inline(always)]
    fn select(self, mask: Self::M, a: Self::F, b: Self::F) -> Self::F {
        self.of_bits(self.select_i32(mask, self.to_bits(a), self.to_bits(b)))
    }

    #[inline(always)]
    fn select_i32(self, mask: Self::M, a: Self::I, b: Self::I) -> Self::I {
        from_fn(|l| mask[l] & a[l] | !mask[l] & b[l])
    }

    #[inline(always)]
    fn count(self, count: Self::I, mask: Self::M) -> Self::I {
        from_fn(|l| count[l] - mask[l])
    }

    #[cfg(feature = "half")]
    #[inline(always)]
    fn load_u16(self, from: &[u16; LANES]) -> Self::I {
        from.map(i32::from)
    }

    #[cfg(feature = "half")]
    #[inline(always)]
    fn store_u16(self, a: Self::I) -> [u16; LANES] {
        a.map(|lane| lane as u16)
    }

    #[inline(always)]
    fn swap<const DISTANCE: usize>(self, a: Self::F) -> Self::F {
        from_fn(|l| a[l ^ DISTANCE])
    }
}
