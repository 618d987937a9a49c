//! Integer arithmetic that several rooms share: a mixer, keys, a sequence that spreads, a divisor.

/// 2^64 divided by the golden ratio, rounded down; it is odd.
pub(crate) const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;

/// The finaliser of SplitMix64 (G. Steele, D. Lea and C. Flood, 2014).
pub(crate) fn mix(mut z: u64) -> u64 {
    z = (z ^ z >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ z >> 31
}

/// What a key is for. Things of different kinds have nothing to do with each other, whatever their seeds.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Quotas = 1,
    Exact = 2,
    Stream = 3,
    Replicas = 4,
}

/// Derives a key from a seed and from all that sets the thing with that key apart from others of the same seed.
pub(crate) fn key(seed: u64, kind: Kind, apart: &[u64]) -> u64 {
    let absorb =
        |state: u64, &word: &u64| mix(state.wrapping_add(GOLDEN) ^ mix(word.wrapping_add(GOLDEN)));
    apart.iter().fold(mix(seed ^ mix((kind as u64).wrapping_mul(GOLDEN))), absorb)
}

/// The phase of an index on a ring of 2^64: evenly spread over consecutive indices, and like a random number over every
/// second, every tenth or every 987th.
///
/// The bits of the index are reversed (J. van der Corput, 1935), so that the lowest bit decides on the half of the
/// ring, the next one on the quarter, and so on. What follows are bijections in which each bit is changed by those
/// below it only. So the `2^m` indices of an aligned block still fall into the `2^m` parts of the ring, one into each
/// and all at the same place in it: an arc of length `a` holds `2^m a` of them, up to less than 1. But which half a
/// pair of indices begins with depends on all the higher bits of the index, and likewise on every level: an arithmetic
/// progression that always takes the same one of a block sees independent choices. (Nested scrambling, A. Owen, 1995;
/// by multiplication, S. Laine and T. Karras, 2011, and B. Burley, 2020; here of the index instead of the point.)
#[inline(always)]
pub(crate) fn spread(index: u64, key: u64) -> u64 {
    // An even multiplier, so that a bit is not changed by itself.
    let stir = |x: u64, even: u64| x ^ x.wrapping_mul(even);
    let x = stir(index.reverse_bits().wrapping_add(key), 0x9E37_79B9_7F4A_7C14);
    let x = stir(x.wrapping_mul(key | 1), 0xBF58_476D_1CE4_E5B8);
    let x = stir(x.wrapping_add(key.rotate_left(32)), 0x94D0_49BB_1331_11EA);
    stir(x, 0xD6E8_FEB8_6659_FD92)
}

/// Divides numbers below 2^31 by a fixed number, with one product and one shift.
///
/// With `2^shift` the power of two at or above the divisor and `multiplier = ceil(2^(31 + shift) / by)` the quotient is
/// exact (Granlund and Montgomery, Division by Invariant Integers using Multiplication, 1994, theorem 4.2 for 31 bits).
/// Both factors fit 32 bits, so the loop over all slots is vectorised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
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
