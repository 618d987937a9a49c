//! Every tier beside the specification, on lengths around the width of a vector.

use super::{SLACK, scalar};
use crate::assign::tier::Tiers;
use crate::testing::{Random, tiers};

#[test]
fn tiers_agree() {
    let mut random = Random::new(7);
    for len in (0..70).chain([255, 256, 257, 1000]) {
        for case in 0..20 {
            let value = |random: &mut Random| match random.below(12) {
                0 => f32::NEG_INFINITY,
                1 => 1.0,
                _ => random.below(2000) as f32 / 1000.0 - 1.0,
            };
            let x: Vec<f32> = (0..len).map(|_| value(&mut random)).collect();
            let p: Vec<f32> = (0..len).map(|_| value(&mut random).max(-0.5)).collect();
            let floor = [f32::MIN, -0.5, 0.0, 0.9, 3.0][case % 5];
            let mut wanted = vec![0; len + SLACK];
            let count = scalar::survivors(&x, &p, 4.0, floor, &mut wanted);
            for kernels in tiers() {
                let mut found = vec![0; len + SLACK];
                let survivors = Tiers::of(kernels).survivors;
                let mut number = 0;
                survivors(&x, &p, (4.0, floor), &mut found, &mut number);
                assert_eq!(&found[..number], &wanted[..count], "{kernels:?} {len} {case}");
            }
        }
    }
}
