//! The element types of scores and rows: f32, and bf16 and f16 with the feature `half`.
//!
//! All arithmetic is in f32. The conversions here are plain bit operations without branches, which the compiler turns
//! into vectors of whatever tier they are inlined into; so every tier gives the same bits.

mod sealed {
    pub trait Sealed: bytemuck::Pod + Send + Sync {
        const KIND: Kind;
        /// The same number as f32; exact. The payload of a NaN may be any.
        fn widen(self) -> f32;
        /// The nearest number of this type, ties to even; infinite above the largest, NaN for a NaN.
        fn narrow(value: f32) -> Self;
        /// A slice of this type, for code that is compiled once for all types.
        fn floats(slice: &[Self]) -> Floats<'_>;
    }

    /// Which of the types; for code that has a way of its own for each.
    #[derive(Debug, Clone, Copy)]
    pub enum Kind {
        F32,
        #[cfg(feature = "half")]
        Bf16,
        #[cfg(feature = "half")]
        F16,
    }

    /// A slice of any of the types.
    #[derive(Debug, Clone, Copy)]
    pub enum Floats<'a> {
        F32(&'a [f32]),
        #[cfg(feature = "half")]
        Bf16(&'a [half::bf16]),
        #[cfg(feature = "half")]
        F16(&'a [half::f16]),
    }
}
pub(crate) use sealed::{Floats, Kind, Sealed};

/// An element type of scores and rows: [`f32`], or with the feature `half` also `half::bf16` and `half::f16`.
pub trait Float: sealed::Sealed {}

impl Float for f32 {}

impl Sealed for f32 {
    const KIND: Kind = Kind::F32;

    #[inline(always)]
    fn widen(self) -> f32 {
        self
    }

    #[inline(always)]
    fn narrow(value: f32) -> Self {
        value
    }

    fn floats(slice: &[Self]) -> Floats<'_> {
        Floats::F32(slice)
    }
}

#[cfg(feature = "half")]
impl Float for half::bf16 {}

#[cfg(feature = "half")]
impl Sealed for half::bf16 {
    const KIND: Kind = Kind::Bf16;

    #[inline(always)]
    fn widen(self) -> f32 {
        f32::from_bits(u32::from(self.to_bits()) << 16)
    }

    #[inline(always)]
    fn narrow(value: f32) -> Self {
        let bits = value.to_bits();
        // Half a unit less one, and one more if the last bit that stays is set. A number never carries into a NaN.
        let rounded = bits.wrapping_add(0x7fff + (bits >> 16 & 1)) >> 16;
        let quiet = bits >> 16 | 0x0040;
        Self::from_bits(if value.is_nan() { quiet } else { rounded } as u16)
    }

    fn floats(slice: &[Self]) -> Floats<'_> {
        Floats::Bf16(slice)
    }
}

#[cfg(feature = "half")]
impl Float for half::f16 {}

#[cfg(feature = "half")]
impl Sealed for half::f16 {
    const KIND: Kind = Kind::F16;

    #[inline(always)]
    fn widen(self) -> f32 {
        let bits = u32::from(self.to_bits());
        let magnitude = bits & 0x7fff;
        // The exponent is moved by a product with a power of two, which makes subnormal numbers normal ones.
        let number = (f32::from_bits(magnitude << 13) * power_of_two(112)).to_bits();
        let special = magnitude << 13 | 0x7f80_0000;
        let magnitude = if magnitude >= 0x7c00 { special } else { number };
        f32::from_bits(magnitude | (bits & 0x8000) << 16)
    }

    #[inline(always)]
    fn narrow(value: f32) -> Self {
        let bits = value.to_bits();
        let magnitude = bits & 0x7fff_ffff;
        // From 2^-14 on the result is normal: as for bf16, 13 bits go, and the exponent moves by 112.
        let normal =
            magnitude.wrapping_add(0x0fff + (magnitude >> 13 & 1)).wrapping_sub(112 << 23) >> 13;
        // Below it the sum with 1/2, whose last bit is worth 2^-24, rounds to a multiple of the smallest result.
        let subnormal = (f32::from_bits(magnitude) + 0.5).to_bits().wrapping_sub(0.5f32.to_bits());
        let finite = if magnitude < 0x3880_0000 { subnormal } else { normal };
        // From 65,520 on it is infinite.
        let result = if magnitude >= 0x477f_f000 { 0x7c00 } else { finite };
        let result = if value.is_nan() { 0x7e00 } else { result };
        Self::from_bits((result | bits >> 16 & 0x8000) as u16)
    }

    fn floats(slice: &[Self]) -> Floats<'_> {
        Floats::F16(slice)
    }
}

/// 2 to the power of an exponent from -126 to 127.
#[inline(always)]
pub(crate) const fn power_of_two(exponent: i32) -> f32 {
    f32::from_bits(((127 + exponent) as u32) << 23)
}

#[cfg(test)]
mod tests {
    use super::*;
    use half::{bf16, f16};

    #[test]
    fn every_half_is_widened_exactly_and_comes_back() {
        for bits in 0..=u16::MAX {
            let (b, f) = (bf16::from_bits(bits), f16::from_bits(bits));
            if b.is_nan() {
                assert!(b.widen().is_nan() && bf16::narrow(b.widen()).is_nan());
            } else {
                assert_eq!(b.widen().to_bits(), b.to_f32().to_bits(), "bf16 {bits:04x}");
                assert_eq!(bf16::narrow(b.widen()).to_bits(), bits);
            }
            if f.is_nan() {
                assert!(f.widen().is_nan() && f16::narrow(f.widen()).is_nan());
            } else {
                assert_eq!(f.widen().to_bits(), f.to_f32().to_bits(), "f16 {bits:04x}");
                assert_eq!(f16::narrow(f.widen()).to_bits(), bits);
            }
        }
    }

    #[test]
    fn narrowing_rounds_as_the_crate_half_does() {
        // Every exponent and sign with all patterns of the bits around the last ones that stay.
        for high in 0..1u32 << 12 {
            for low in 0..1u32 << 9 {
                let tail = [0, 1, 0x7ff, 0x800, 0xfff][low as usize % 5];
                let value = f32::from_bits(high << 20 | low << 11 | tail & 0x7ff);
                if value.is_nan() {
                    assert!(bf16::narrow(value).is_nan() && f16::narrow(value).is_nan());
                    continue;
                }
                let wanted = (bf16::from_f32(value).to_bits(), f16::from_f32(value).to_bits());
                let found = (bf16::narrow(value).to_bits(), f16::narrow(value).to_bits());
                assert_eq!(found, wanted, "{value:e}");
            }
        }
    }
}
