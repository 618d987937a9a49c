//! What every tier can do with sixteen lanes.

#[cfg(feature = "half")]
use crate::float::power_of_two;
use crate::float::{Float, Kind};

/// The number of lanes.
pub(crate) const LANES: usize = 16;

/// The operations of a tier, lane by lane.
pub(crate) trait Lanes: Copy {
    /// So many sums of sixteen lanes stay in registers, beside what is being added to them.
    const KEPT: usize;

    /// Sixteen f32.
    type F: Copy;
    /// Sixteen i32.
    type I: Copy;
    /// Yes or no, sixteen times.
    type M: Copy;

    fn load(self, from: &[f32; LANES]) -> Self::F;
    fn store(self, a: Self::F) -> [f32; LANES];
    fn splat(self, value: f32) -> Self::F;
    fn add(self, a: Self::F, b: Self::F) -> Self::F;
    fn sub(self, a: Self::F, b: Self::F) -> Self::F;
    fn mul(self, a: Self::F, b: Self::F) -> Self::F;
    fn div(self, a: Self::F, b: Self::F) -> Self::F;
    /// `if a > b { a } else { b }`.
    fn larger(self, a: Self::F, b: Self::F) -> Self::F;
    /// `if a < b { a } else { b }`.
    fn smaller(self, a: Self::F, b: Self::F) -> Self::F;
    /// Adds numbers to what is known of those before: the largest of each lane, and whether all are at most `f32::MAX`. A
    /// tier may leave the second open and let the largest be +inf or NaN instead, so both are to be asked. Of 0 and -0
    /// either may be the largest.
    #[inline(always)]
    fn look_at(self, (largest, fine): (Self::F, Self::M), x: Self::F) -> (Self::F, Self::M) {
        let at_most = self.at_least(self.splat(f32::MAX), x);
        (self.larger(x, largest), self.both(fine, at_most))
    }

    /// `a < b`.
    fn below(self, a: Self::F, b: Self::F) -> Self::M;
    /// `a >= b`.
    fn at_least(self, a: Self::F, b: Self::F) -> Self::M;

    fn load_i32(self, from: &[i32; LANES]) -> Self::I;
    fn store_i32(self, a: Self::I) -> [i32; LANES];
    fn splat_i32(self, value: i32) -> Self::I;
    /// Wraps.
    fn add_i32(self, a: Self::I, b: Self::I) -> Self::I;
    /// Wraps.
    fn sub_i32(self, a: Self::I, b: Self::I) -> Self::I;
    fn xor_i32(self, a: Self::I, b: Self::I) -> Self::I;
    fn and_i32(self, a: Self::I, b: Self::I) -> Self::I;
    fn shift_left<const BITS: u32>(self, a: Self::I) -> Self::I;
    /// Copies the sign.
    fn shift_right<const BITS: u32>(self, a: Self::I) -> Self::I;
    /// `a > b`.
    fn above_i32(self, a: Self::I, b: Self::I) -> Self::M;

    /// The bits of the numbers.
    fn to_bits(self, a: Self::F) -> Self::I;
    /// The numbers with these bits.
    fn of_bits(self, a: Self::I) -> Self::F;

    fn both(self, a: Self::M, b: Self::M) -> Self::M;
    /// Bit `l` is that of lane `l`.
    fn mask_bits(self, mask: Self::M) -> u16;
    /// [`Lanes::mask_bits`] of four masks, the first one's in the lowest bits.
    #[inline(always)]
    fn mask_bits_of_four(self, [a, b, c, d]: [Self::M; 4]) -> u64 {
        let bits = |mask| u64::from(self.mask_bits(mask));
        bits(a) | bits(b) << 16 | bits(c) << 32 | bits(d) << 48
    }

    /// The first `len` lanes, or all.
    fn first(self, len: usize) -> Self::M;
    /// `if mask { a } else { b }`.
    fn select(self, mask: Self::M, a: Self::F, b: Self::F) -> Self::F;
    /// `if mask { a } else { b }`.
    fn select_i32(self, mask: Self::M, a: Self::I, b: Self::I) -> Self::I;
    /// Adds one if `mask`.
    fn count(self, count: Self::I, mask: Self::M) -> Self::I;

    /// Unsigned numbers of 16 bits.
    #[cfg(feature = "half")]
    fn load_u16(self, from: &[u16; LANES]) -> Self::I;
    /// The lower half of every lane.
    #[cfg(feature = "half")]
    fn store_u16(self, a: Self::I) -> [u16; LANES];

    /// The numbers of a row of any type; exact, but for the bits of a NaN.
    #[inline(always)]
    fn widen<T: Float>(self, from: &[T; LANES]) -> Self::F {
        match T::KIND {
            Kind::F32 => self.load(bytemuck::cast_ref(from)),
            #[cfg(feature = "half")]
            Kind::Bf16 => {
                self.of_bits(self.shift_left::<16>(self.load_u16(bytemuck::cast_ref(from))))
            }
            #[cfg(feature = "half")]
            Kind::F16 => self.widen_f16(bytemuck::cast_ref(from)),
        }
    }

    /// The nearest numbers of a type, as [`narrow`](crate::float::Sealed::narrow) gives them, but for the bits of a NaN.
    #[inline(always)]
    fn narrow<T: Float>(self, a: Self::F) -> [T; LANES] {
        match T::KIND {
            Kind::F32 => bytemuck::cast(self.store(a)),
            #[cfg(feature = "half")]
            Kind::Bf16 => bytemuck::cast(self.narrow_bf16(a)),
            #[cfg(feature = "half")]
            Kind::F16 => bytemuck::cast(self.narrow_f16(a)),
        }
    }

    /// [`Lanes::widen`] of twice as many, in an order that [`Lanes::narrow_pair`] takes back. For bf16 each vector gets
    /// every second number: a lane of 32 bits holds two of them, and a shift or a mask makes an f32 of one.
    #[inline(always)]
    fn widen_pair<T: Float>(self, from: &[[T; LANES]; 2]) -> [Self::F; 2] {
        match T::KIND {
            #[cfg(feature = "half")]
            Kind::Bf16 => {
                let both = self.load_i32(&bytemuck::cast(*from));
                let upper = self.and_i32(both, self.splat_i32(UPPER_HALF));
                [self.of_bits(self.shift_left::<16>(both)), self.of_bits(upper)]
            }
            _ => [self.widen(&from[0]), self.widen(&from[1])],
        }
    }

    /// [`Lanes::narrow`] of twice as many, which are in the order of [`Lanes::widen_pair`].
    #[inline(always)]
    fn narrow_pair<T: Float>(self, [a, b]: [Self::F; 2]) -> [[T; LANES]; 2] {
        match T::KIND {
            #[cfg(feature = "half")]
            Kind::Bf16 => {
                let lower = self.shift_right::<16>(self.rounded_to_bf16(a));
                let lower = self.and_i32(lower, self.splat_i32(!UPPER_HALF));
                let upper = self.and_i32(self.rounded_to_bf16(b), self.splat_i32(UPPER_HALF));
                bytemuck::cast(self.store_i32(self.xor_i32(lower, upper)))
            }
            _ => [self.narrow(a), self.narrow(b)],
        }
    }

    #[cfg(feature = "half")]
    #[inline(always)]
    fn narrow_bf16(self, a: Self::F) -> [u16; LANES] {
        self.store_u16(self.shift_right::<16>(self.rounded_to_bf16(a)))
    }

    /// The steps of `half::bf16`'s [`narrow`](crate::float::Sealed::narrow), but for the last shift: the result is the
    /// upper half of each lane.
    #[cfg(feature = "half")]
    #[inline(always)]
    fn rounded_to_bf16(self, a: Self::F) -> Self::I {
        let bits = self.to_bits(a);
        let odd = self.and_i32(self.shift_right::<16>(bits), self.splat_i32(1));
        let rounded = self.add_i32(self.add_i32(bits, self.splat_i32(0x7fff)), odd);
        self.select_i32(self.at_least(a, a), rounded, self.splat_i32(0x7fc0_0000))
    }

    /// The steps of `half::f16`'s [`widen`](crate::float::Sealed::widen).
    #[cfg(feature = "half")]
    #[inline(always)]
    fn widen_f16(self, from: &[u16; LANES]) -> Self::F {
        let bits = self.load_u16(from);
        let magnitude = self.and_i32(bits, self.splat_i32(0x7fff));
        let shifted = self.shift_left::<13>(magnitude);
        let number = self.mul(self.of_bits(shifted), self.splat(power_of_two(112)));
        let special = self.add_i32(shifted, self.splat_i32(0x7f80_0000 - (0x7c00 << 13)));
        let is_special = self.above_i32(magnitude, self.splat_i32(0x7bff));
        let widened = self.select_i32(is_special, special, self.to_bits(number));
        let sign = self.shift_left::<16>(self.xor_i32(bits, magnitude));
        self.of_bits(self.xor_i32(widened, sign))
    }

    /// The steps of `half::f16`'s [`narrow`](crate::float::Sealed::narrow).
    #[cfg(feature = "half")]
    #[inline(always)]
    fn narrow_f16(self, a: Self::F) -> [u16; LANES] {
        let bits = self.to_bits(a);
        let magnitude = self.and_i32(bits, self.splat_i32(0x7fff_ffff));
        let odd = self.and_i32(self.shift_right::<13>(magnitude), self.splat_i32(1));
        let normal =
            self.add_i32(self.add_i32(magnitude, self.splat_i32(0x0fff - (112 << 23))), odd);
        let normal = self.shift_right::<13>(normal);
        let subnormal = self.to_bits(self.add(self.of_bits(magnitude), self.splat(0.5)));
        let subnormal = self.sub_i32(subnormal, self.splat_i32(0.5f32.to_bits() as i32));
        let is_subnormal = self.above_i32(self.splat_i32(0x3880_0000), magnitude);
        let finite = self.select_i32(is_subnormal, subnormal, normal);
        let is_infinite = self.above_i32(magnitude, self.splat_i32(0x477f_efff));
        let result = self.select_i32(is_infinite, self.splat_i32(0x7c00), finite);
        let result = self.select_i32(self.at_least(a, a), result, self.splat_i32(0x7e00));
        let sign = self.and_i32(self.shift_right::<16>(bits), self.splat_i32(0x8000));
        self.store_u16(self.xor_i32(result, sign))
    }

    /// Lane `l` gets what lane `l ^ DISTANCE` has; a distance of 8, 4, 2 or 1.
    fn swap<const DISTANCE: usize>(self, a: Self::F) -> Self::F;

    /// The sum of all lanes, in halves: lane 0 with 8, 1 with 9 and so on, then 0 with 4, and so on.
    #[inline(always)]
    fn sum(self, a: Self::F) -> f32 {
        let a = self.add(a, self.swap::<8>(a));
        let a = self.add(a, self.swap::<4>(a));
        let a = self.add(a, self.swap::<2>(a));
        let a = self.add(a, self.swap::<1>(a));
        self.store(a)[0]
    }

    /// The largest lane.
    #[inline(always)]
    fn largest(self, a: Self::F) -> f32 {
        let a = self.larger(a, self.swap::<8>(a));
        let a = self.larger(a, self.swap::<4>(a));
        let a = self.larger(a, self.swap::<2>(a));
        let a = self.larger(a, self.swap::<1>(a));
        self.store(a)[0]
    }

    /// The smallest lane.
    #[inline(always)]
    fn smallest(self, a: Self::F) -> f32 {
        let a = self.smaller(a, self.swap::<8>(a));
        let a = self.smaller(a, self.swap::<4>(a));
        let a = self.smaller(a, self.swap::<2>(a));
        let a = self.smaller(a, self.swap::<1>(a));
        self.store(a)[0]
    }

    /// The two largest of all lanes of both; no lane of `a` is below that of `b`.
    #[inline(always)]
    fn top_two(self, a: Self::F, b: Self::F) -> (f32, f32) {
        let (a, b) = self.top_two_of_pairs::<8>(a, b);
        let (a, b) = self.top_two_of_pairs::<4>(a, b);
        let (a, b) = self.top_two_of_pairs::<2>(a, b);
        let (a, b) = self.top_two_of_pairs::<1>(a, b);
        (self.store(a)[0], self.store(b)[0])
    }

    /// The two largest of lanes at a distance.
    #[inline(always)]
    fn top_two_of_pairs<const DISTANCE: usize>(self, a: Self::F, b: Self::F) -> (Self::F, Self::F) {
        let (other, other_second) = (self.swap::<DISTANCE>(a), self.swap::<DISTANCE>(b));
        let second = self.larger(self.larger(b, other_second), self.smaller(a, other));
        (self.larger(a, other), second)
    }
}

/// The upper 16 bits of a lane.
#[cfg(feature = "half")]
const UPPER_HALF: i32 = -1 << 16;

/// The numbers of the lanes.
pub(super) const NUMBERS: [i32; LANES] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
