//! Arithmetic that several rooms share: a mixer, keys, a sequence that spreads, a divisor; functions of f64 that core
//! lacks.

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
    Rebalance = 6,
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

// Functions of f64 that core lacks. They are exact or rounded once, as IEEE 754 says, so they are those of std on every
// machine; having one of our own everywhere is simpler than having two.

/// Every f64 from here on is a whole number.
const WHOLE: f64 = (1u64 << 52) as f64;

/// The whole number nearest to `x`; halves go away from zero.
pub(crate) fn round(x: f64) -> f64 {
    let whole = truncate(x);
    if (x - whole).abs() < 0.5 { whole } else { whole + 1f64.copysign(x) }
}

/// The smallest whole number that is not below `x`.
pub(crate) fn ceil(x: f64) -> f64 {
    let whole = truncate(x);
    if whole < x { whole + 1.0 } else { whole }
}

fn truncate(x: f64) -> f64 {
    // Also for NaN.
    if x.abs() < WHOLE { (x as i64 as f64).copysign(x) } else { x }
}

/// The square root of `x`, rounded to the nearest f64.
pub(crate) fn sqrt(x: f64) -> f64 {
    if x <= 0.0 || !x.is_finite() {
        return if x < 0.0 { f64::NAN } else { x };
    }
    // x = fraction * 2^exponent.
    let field = (x.to_bits() >> 52) as i32;
    let fraction = x.to_bits() & ((1 << 52) - 1) | u64::from(field > 0) << 52;
    let exponent = field.max(1) - 1075;
    // To the left until there is room for twice the bits that are needed, and an even exponent.
    let shift = (fraction.leading_zeros() + 62) as i32;
    let shift = shift - ((exponent - shift) & 1);
    let square = u128::from(fraction) << shift;
    let root = square.isqrt() as u64;
    // The last bit says that there is more, and decides between two neighbours in the one rounding below.
    let sticky = u64::from(u128::from(root) * u128::from(root) != square);
    let scale = f64::from_bits(((1023 + (exponent - shift) / 2) as u64) << 52);
    (root | sticky) as f64 * scale
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Random;

    /// Numbers of every size, whole ones and their neighbours, halves, and what is no number.
    #[test]
    fn functions_of_floats_are_those_of_std() {
        let mut random = Random::new(7);
        let mut numbers = vec![0.0, f64::MIN_POSITIVE, f64::from_bits(1), f64::MAX, f64::INFINITY];
        numbers.push(f64::NAN);
        for _ in 0..20_000 {
            let whole = (random.word() >> random.below(64)) as f64;
            numbers.extend([whole, whole + 0.5, whole * whole, f64::from_bits(random.word())]);
        }
        let near = |x: f64| [x, x.next_up(), x.next_down()];
        for x in numbers.into_iter().flat_map(near).flat_map(|x| [x, -x]) {
            for (name, ours, theirs) in [
                ("round", round(x), x.round()),
                ("ceil", ceil(x), x.ceil()),
                ("sqrt", sqrt(x), x.sqrt()),
            ] {
                let same = ours.to_bits() == theirs.to_bits() || ours.is_nan() && theirs.is_nan();
                assert!(same, "{name} of {x:e}: {ours:e}, not {theirs:e}");
            }
        }
    }

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
