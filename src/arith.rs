//! Integer arithmetic that several rooms share: a mixer, the golden constant, a divisor.

/// 2^64 divided by the golden ratio, rounded down; it is odd.
pub(crate) const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;

/// The finaliser of SplitMix64 (G. Steele, D. Lea and C. Flood, 2014).
pub(crate) fn mix(mut z: u64) -> u64 {
    z = (z ^ z >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ z >> 31
}

/// Divides numbers below 2^31 by a fixed number, with one product and one shift.
///
/// With `2^shift` the power of two at or above the divisor and `multiplier = ceil(2^(31 + shift) / by)` the quotient is
/// exact (Granlund and Montgomery, Division by Invariant Integers using Multiplication, 1994, theorem 4.2 for 31 bits).
/// Both factors fit 32 bits, so the loop over all slots is vectorised.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Divisor {
    multiplier: u32,
    shift: u32,
}

impl Divisor {
    pub(crate) fn new(by: u32) -> Self {
        if by == 0 {
            return Self::default(); // no slots, nothing to divide
        }
        let shift = 31 + by.next_power_of_two().ilog2();
        Self { multiplier: (1u64 << shift).div_ceil(by.into()) as u32, shift }
    }

    #[inline(always)]
    pub(crate) fn divide(self, number: u32) -> u32 {
        ((u64::from(number) * u64::from(self.multiplier)) >> self.shift) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn divides_exactly() {
        let divisors =
            (1..=300).chain([1000, 4097, 65_535, 65_537, 1 << 30, (1 << 30) + 1, i32::MAX as u32]);
        for by in divisors {
            let divisor = Divisor::new(by);
            let most = i32::MAX as u32;
            let multiples = [1, 2, 3, 1000, most / by].map(|q| by.saturating_mul(q).min(most));
            for number in multiples.into_iter().chain([0, most]) {
                for number in [number.saturating_sub(1), number, (number + 1).min(most)] {
                    assert_eq!(divisor.divide(number), number / by, "{number} / {by}");
                }
            }
        }
    }
}
