//! Every operation of every tier against plain Rust.

use half::{bf16, f16};

use super::{LANES, Lanes, on_lanes};
use crate::float::Float;
use crate::simd::{Kernels, lanes};
use crate::testing::{Random, tiers};

/// What each operation gives, as bits.
#[inline(always)]
fn all<L: Lanes>(l: L, a: &[f32; LANES], b: &[f32; LANES], len: usize, out: &mut Vec<u32>) {
    let mut push = |lanes: [f32; LANES]| out.extend(lanes.map(f32::to_bits));
    let (x, y) = (l.load(a), l.load(b));
    push(l.store(l.add(x, y)));
    push(l.store(l.sub(x, y)));
    push(l.store(l.mul(x, y)));
    push(l.store(l.div(x, y)));
    push(l.store(l.larger(x, y)));
    push(l.store(l.smaller(x, y)));
    push(l.store(l.splat(a[3])));
    push(l.store(l.select(l.below(x, y), x, y)));
    let masks =
        [l.below(x, y), l.at_least(x, y), l.both(l.first(len), l.below(x, y)), l.first(len)];
    out.extend(masks.map(|mask| u32::from(l.mask_bits(mask))));
    let of_four = l.mask_bits_of_four(masks);
    out.extend([of_four as u32, (of_four >> 32) as u32]);

    let mut push = |lanes: [i32; LANES]| out.extend(lanes.map(|lane| lane as u32));
    let (i, j) = (l.to_bits(x), l.load_i32(&b.map(|b| b.to_bits() as i32)));
    push(l.store_i32(l.add_i32(i, j)));
    push(l.store_i32(l.sub_i32(i, j)));
    push(l.store_i32(l.xor_i32(i, j)));
    push(l.store_i32(l.and_i32(i, j)));
    push(l.store_i32(l.shift_left::<23>(i)));
    push(l.store_i32(l.shift_right::<31>(i)));
    push(l.store_i32(l.shift_right::<1>(j)));
    push(l.store_i32(l.splat_i32(len as i32)));
    push(l.store_i32(l.select_i32(l.above_i32(i, j), i, j)));
    push(l.store_i32(l.count(i, l.above_i32(i, j))));
    out.push(l.mask_bits(l.above_i32(i, j)).into());
    let seen = (l.splat(f32::MIN), l.first(LANES));
    let (largest, _) = l.look_at(l.look_at(seen, x), y);
    // Of a zero either sign.
    out.extend(l.store(l.add(largest, l.splat(0.0))).map(f32::to_bits));

    let (largest, second) = l.top_two(l.larger(x, y), l.smaller(x, y));
    let folds = [l.sum(x), l.largest(x), l.smallest(x), largest, second];
    out.extend(folds.map(f32::to_bits));
    let swapped = [l.swap::<8>(x), l.swap::<4>(x), l.swap::<2>(x), l.swap::<1>(x)];
    out.extend(swapped.into_iter().flat_map(|x| l.store(x)).map(f32::to_bits));
    out.extend(l.store(l.of_bits(j)).map(f32::to_bits));
}

type All = fn(&[f32; LANES], &[f32; LANES], usize, &mut Vec<u32>);

fn of(kernels: &Kernels) -> All {
    on_lanes!(kernels, l, |a: &[f32; LANES], b: &[f32; LANES], len: usize, out: &mut Vec<u32>| {
        all(l, a, b, len, out)
    })
}

#[test]
fn every_tier_computes_the_same() {
    let mut random = Random::new(1);
    // Numbers of all kinds, without NaN, whose bits after an operation no standard fixes.
    let special = [0.0, -0.0, 1.0, -1.0, f32::MIN_POSITIVE, 1e-45, f32::MAX, f32::MIN];
    for round in 0..if cfg!(miri) { 20 } else { 2000 } {
        let mut number = || match random.below(3) {
            0 => special[random.below(special.len() as u32) as usize],
            1 => random.below(9) as f32 - 4.0,
            _ => f32::from_bits(random.word() as u32 & 0xbfff_ffff),
        };
        let a: [f32; LANES] = std::array::from_fn(|_| number());
        // No 0 / 0.
        let b: [f32; LANES] =
            std::array::from_fn(|_| number()).map(|b| if b == 0.0 { 2.0 } else { b });
        let mut wanted = Vec::new();
        all(lanes::scalar(), &a, &b, round % 18, &mut wanted);
        for kernels in tiers() {
            let mut found = Vec::new();
            of(kernels)(&a, &b, round % 18, &mut found);
            assert_eq!(found, wanted, "{kernels:?} {a:?} {b:?}");
        }
    }
}

#[test]
fn every_tier_notices_nan_and_infinity() {
    let numbers: [f32; LANES] = std::array::from_fn(|l| l as f32 - 8.0);
    for kernels in tiers() {
        let fine = on_lanes!(kernels, l, |a: &[f32; LANES], b: &[f32; LANES], fine: &mut u16| {
            let seen = (l.splat(f32::MIN), l.first(LANES));
            let (largest, fine_all) = l.look_at(l.look_at(seen, l.load(a)), l.load(b));
            *fine = l.mask_bits(l.both(fine_all, l.at_least(l.splat(f32::MAX), largest)));
        });
        for number in [f32::NAN, -f32::NAN, f32::INFINITY, f32::NEG_INFINITY, f32::MAX] {
            let is_fine = number <= f32::MAX;
            for lane in 0..LANES {
                let mut other = numbers;
                other[lane] = number;
                let wanted = if is_fine { u16::MAX } else { !(1 << lane) };
                for (a, b) in [(&other, &numbers), (&numbers, &other)] {
                    let mut found = 0;
                    fine(a, b, &mut found);
                    assert_eq!(found, wanted, "{kernels:?}: {number} in lane {lane}");
                }
            }
        }
    }
}

/// Numbers of type `T` widened, and others narrowed to it.
fn convert<T: Float>(kernels: &Kernels) -> fn(&[T; LANES], &mut [f32; LANES], &mut [T; LANES]) {
    on_lanes!(kernels, l, <T: Float> |a: &[T; LANES], f: &mut [f32; LANES], b: &mut [T; LANES]| {
        *b = l.narrow(l.load(f));
        *f = l.store(l.widen(a));
    })
}

/// Every number of 16 bits, and f32 of every exponent around the halfway points, as they are converted one by one.
fn halves_are_converted<T: Float>() {
    let mut random = Random::new(2);
    for kernels in tiers() {
        for first in (0..=u16::MAX).step_by(if cfg!(miri) { 1 << 12 } else { LANES }) {
            let halves: [T; LANES] =
                std::array::from_fn(|l| bytemuck::cast::<u16, T>(first + l as u16));
            let exact: [f32; LANES] = std::array::from_fn(|_| {
                let tail = [0, 1, 0x0fff, 0x1000, 0x1001, 0x7fff, 0x8000, 0x8001];
                let word = random.word() as u32;
                f32::from_bits((word & !0xffff) | tail[(word & 7) as usize])
            });
            let (mut floats, mut narrowed) = (exact, halves);
            convert(kernels)(&halves, &mut floats, &mut narrowed);
            for l in 0..LANES {
                let (wanted, found) = (halves[l].widen(), floats[l]);
                let same = wanted.to_bits() == found.to_bits() || wanted.is_nan() && found.is_nan();
                assert!(same, "{kernels:?}: {wanted:e}, {found:e}");
                let (wanted, found) = (T::narrow(exact[l]).widen(), narrowed[l].widen());
                let same = wanted.to_bits() == found.to_bits() || wanted.is_nan() && found.is_nan();
                assert!(same, "{kernels:?}: {:e} becomes {found:e}, not {wanted:e}", exact[l]);
            }
        }
    }
}

/// Twice as many numbers, doubled.
fn double<T: Float>(kernels: &Kernels) -> fn(&mut [[T; LANES]; 2]) {
    on_lanes!(kernels, l, <T: Float> |numbers: &mut [[T; LANES]; 2]| {
        let [a, b] = l.widen_pair(numbers);
        *numbers = l.narrow_pair([l.add(a, a), l.add(b, b)]);
    })
}

/// Every number of 16 bits, in both halves of a pair.
fn pairs_keep_their_order<T: Float>() {
    for kernels in tiers() {
        for first in (0..=u16::MAX).step_by(if cfg!(miri) { 1 << 12 } else { LANES }) {
            let number = |l: usize, sign: u16| bytemuck::cast::<u16, T>((first + l as u16) ^ sign);
            let numbers: [[T; LANES]; 2] =
                [0, 0x8000].map(|sign| std::array::from_fn(|l| number(l, sign)));
            let mut found = numbers;
            double(kernels)(&mut found);
            for (l, number) in numbers.as_flattened().iter().enumerate() {
                let (wanted, found) = (number.widen() * 2.0, found.as_flattened()[l].widen());
                let same = T::narrow(wanted).widen().to_bits() == found.to_bits();
                assert!(
                    same || wanted.is_nan() && found.is_nan(),
                    "{kernels:?}: {wanted:e}, {found:e}"
                );
            }
        }
    }
}

#[test]
fn every_tier_converts_halves_the_same() {
    halves_are_converted::<bf16>();
    halves_are_converted::<f16>();
    pairs_keep_their_order::<bf16>();
    pairs_keep_their_order::<f16>();
}
