//! Every operation of every tier with four lanes against plain Rust.

use super::{Four, LANES};
use crate::testing::Random;

/// Compares the operations with plain Rust.
fn all<F: Four>(f: F, name: &str) {
    let mut random = Random::new(14);
    let map = |a: [u32; LANES], b: [u32; LANES], of: fn(u32, u32) -> u32| -> [u32; LANES] {
        std::array::from_fn(|l| of(a[l], b[l]))
    };
    let mask = |yes: bool| if yes { !0 } else { 0 };
    for round in 0..if cfg!(miri) { 20 } else { 4000 } {
        let mut number = || match random.below(4) {
            0 => random.below(3),
            1 => u32::MAX - random.below(3),
            2 => 1 << random.below(32),
            _ => random.word() as u32,
        };
        let a: [u32; LANES] = std::array::from_fn(|_| number());
        let b: [u32; LANES] = std::array::from_fn(|l| if round % 3 == 0 { a[l] } else { number() });
        let (x, y): (F::V, F::V) = (bytemuck::must_cast(a), bytemuck::must_cast(b));
        let of = |v: F::V| -> [u32; LANES] { bytemuck::must_cast(v) };
        assert_eq!(of(f.splat(a[0])), [a[0]; LANES], "{name}");
        assert_eq!(of(f.add(x, y)), map(a, b, u32::wrapping_add), "{name}");
        assert_eq!(of(f.sub(x, y)), map(a, b, u32::wrapping_sub), "{name}");
        assert_eq!(of(f.and(x, y)), map(a, b, |a, b| a & b), "{name}");
        assert_eq!(of(f.or(x, y)), map(a, b, |a, b| a | b), "{name}");
        assert_eq!(of(f.xor(x, y)), map(a, b, |a, b| a ^ b), "{name}");
        assert_eq!(of(f.rotate::<16>(x)), a.map(|a| a.rotate_left(16)), "{name}");
        assert_eq!(of(f.rotate::<12>(x)), a.map(|a| a.rotate_left(12)), "{name}");
        assert_eq!(of(f.rotate::<8>(x)), a.map(|a| a.rotate_left(8)), "{name}");
        assert_eq!(of(f.rotate::<7>(x)), a.map(|a| a.rotate_left(7)), "{name}");
        assert_eq!(of(f.equal(x, y)), std::array::from_fn(|l| mask(a[l] == b[l])), "{name}");

        let (small_a, small_b) = (a.map(|a| a >> 1), b.map(|b| b >> 1));
        let below = f.below(bytemuck::must_cast(small_a), bytemuck::must_cast(small_b));
        assert_eq!(of(below), std::array::from_fn(|l| mask(small_a[l] < small_b[l])), "{name}");
        let chosen: [u32; LANES] =
            std::array::from_fn(|l| if small_a[l] < small_b[l] { a[l] } else { b[l] });
        assert_eq!(of(f.select(below, x, y)), chosen, "{name}");
        assert_eq!(f.any(below), of(below) != [0; LANES], "{name}");

        let masks: [[u32; LANES]; 8] =
            std::array::from_fn(|_| std::array::from_fn(|_| mask(random.below(2) == 0)));
        let bits = masks.iter().flatten().zip(0..).fold(0, |bits, (m, at)| bits | (m & 1) << at);
        assert_eq!(f.bits(masks.map(bytemuck::must_cast)), bits, "{name}");
    }
}

/// Ranges around powers of two and at the ends; words next to the end of the zone.
fn uniform<F: Four>(f: F, name: &str) {
    let mut random = Random::new(15);
    let powers = (0..32).flat_map(|b| [(1u32 << b) - 1, 1 << b, (1 << b) + 1]);
    let ends = (0..70).flat_map(|d| [F::MOST - d, 1 + d]);
    let drawn: Vec<u32> = (0..200).map(|_| random.word() as u32 >> random.below(32)).collect();
    let ranges = powers.chain(ends).chain(drawn).filter(|range| (1..=F::MOST).contains(range));
    for range in ranges {
        let zone = u128::from(range) << u64::from(range).leading_zeros();
        for round in 0..20 {
            let words: [u64; LANES] = std::array::from_fn(|_| match round % 4 {
                0 => {
                    let high = u128::from(random.below(range)) << 64;
                    ((high + zone) / u128::from(range)) as u64 + u64::from(random.below(2))
                }
                1 => [0, u64::MAX, 1 << 32, u64::MAX << 32][random.below(4) as usize],
                _ => random.word(),
            });
            let (low, high) = (words.map(|w| w as u32), words.map(|w| (w >> 32) as u32));
            let (accepted, r) =
                f.uniform(bytemuck::must_cast(low), bytemuck::must_cast(high), f.splat(range));
            let (accepted, r): ([u32; LANES], [u32; LANES]) =
                (bytemuck::must_cast(accepted), bytemuck::must_cast(r));
            for (l, word) in words.into_iter().enumerate() {
                let product = u128::from(word) * u128::from(range);
                let expected = u128::from(product as u64) < zone;
                assert_eq!(accepted[l] != 0, expected, "{name}: {word:#x} of {range}");
                assert_eq!(r[l], (product >> 64) as u32, "{name}: {word:#x} of {range}");
            }
        }
    }
}

#[cfg(target_arch = "x86_64")]
#[test]
fn sse2_is_plain_rust() {
    all(super::sse2(), "sse2");
    uniform(super::sse2(), "sse2");
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
#[test]
fn simd128_is_plain_rust() {
    all(super::simd128(), "simd128");
    uniform(super::simd128(), "simd128");
}
