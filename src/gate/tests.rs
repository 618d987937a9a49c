//! Every tier against the definition, and the definition against plain arithmetic in f64.

use super::builder::{Gate, GateBuilder};
use super::reference;
use super::spec::{GroupScore, Scoring};
use crate::error::Error;
use crate::float::Float;
use crate::testing::{Random, tiers};

const SCORINGS: [Scoring; 3] = [Scoring::Softmax, Scoring::Sigmoid, Scoring::Logits];

/// Logits of a kind: bell-shaped, with few different values, with the best in few columns, or far apart; some are masked.
fn logits(random: &mut Random, count: usize) -> Vec<f32> {
    let kind = random.below(6);
    let masked = [0, 0, 10, 90][random.below(4) as usize];
    let mut any = |at: usize| -> f32 {
        if random.below(100) < masked {
            return f32::NEG_INFINITY;
        }
        let bell =
            (0..4).map(|_| random.below(1 << 20) as f32 / (1 << 20) as f32 - 0.5).sum::<f32>();
        match kind {
            0 | 1 => 2.0 * bell,
            2 => [0.0, -0.0, 0.5, 0.5][random.below(4) as usize],
            3 => bell + if at % 16 == 3 { 8.0 } else { 0.0 },
            4 => f32::from_bits(random.word() as u32 & 0x3f80_0000) * bell * 1e30,
            _ => random.below(3) as f32,
        }
    };
    (0..count).map(&mut any).collect()
}

/// Chooses on every tier and compares all bits with the definition.
fn check<T: Float>(builder: &GateBuilder<'_>, logits: &[T]) -> (Vec<i32>, Vec<f32>) {
    let gate = builder.clone().build().unwrap();
    let slots = logits.len().checked_div(gate.targets()).unwrap_or(0) * gate.fan_out();
    let (mut ids, mut weights) = (vec![-7; slots], vec![7.0; slots]);
    let wanted = reference(&gate, logits, &mut ids, &mut weights);
    for &kernels in tiers() {
        let gate = builder.clone().kernels(kernels).build().unwrap();
        let (mut found, mut found_weights) = (vec![-7; slots], vec![7.0; slots]);
        let result = gate.choose_into(logits, &mut found, &mut found_weights);
        assert_eq!(format!("{result:?}"), format!("{wanted:?}"), "{gate:?}");
        assert_eq!(found, ids, "{gate:?}");
        let bits = |weights: &[f32]| weights.iter().map(|w| w.to_bits()).collect::<Vec<_>>();
        assert_eq!(bits(&found_weights), bits(&weights), "{gate:?}");
    }
    (ids, weights)
}

#[test]
fn every_tier_gives_the_bits_of_the_definition() {
    let mut random = Random::new(1);
    let shapes = [1, 2, 7, 8, 15, 16, 17, 31, 32, 33, 48, 63, 64, 65, 96, 128, 160, 256, 257, 300];
    for round in 0..if cfg!(miri) { 2 } else { 400 } {
        let targets = shapes[random.below(shapes.len() as u32) as usize];
        let k = match random.below(4) {
            0 => random.below(targets as u32 + 1) as usize,
            _ => (random.below(12) as usize).min(targets),
        };
        let rows = if cfg!(miri) { 2 } else { [1, 2, 7, 8, 9, 30][round % 6] };
        let x = logits(&mut random, rows * targets);
        let bias: Vec<f32> = logits(&mut random, targets).iter().map(|b| b * 0.1).collect();
        let mut builder = Gate::builder(targets, k)
            .scoring(SCORINGS[random.below(3) as usize])
            .renormalize(random.below(2) == 0)
            .scale([1.0, 2.5][random.below(2) as usize])
            .threads(1 + random.below(2) as usize);
        if random.below(2) == 0 {
            builder = builder.bias(&bias);
        }
        let counts: Vec<usize> = (1..=targets).filter(|count| targets % count == 0).collect();
        let count = counts[random.below(counts.len() as u32) as usize];
        let kept = k.div_ceil(targets / count).max(random.below(count as u32 + 1) as usize);
        builder = match random.below(4) {
            0 => builder.groups(count, kept, GroupScore::Max),
            1 if count < targets => builder.groups(count, kept, GroupScore::TopTwo),
            _ => builder,
        };
        check(&builder, &x);
    }
}

#[test]
fn many_targets_many_groups_and_large_k() {
    let mut random = Random::new(2);
    let scale = if cfg!(miri) { 10 } else { 1 };
    for (targets, k) in [(1000, 8), (1000, 40), (5000, 33), (5000, 4), (20_000, 64)] {
        let (targets, k) = (targets / scale, k / scale);
        let x = logits(&mut random, 3 * targets);
        let bias = vec![0.25; targets];
        check(&Gate::builder(targets, k), &x);
        check(&Gate::builder(targets, k).bias(&bias).renormalize(true), &x);
        let groups = targets / 2;
        check(&Gate::builder(targets, k).groups(groups, groups / 2, GroupScore::TopTwo), &x);
        check(&Gate::builder(targets, targets), &x[..targets]);
    }
}

/// The choice and the weights by the formulas of the contract, in f64.
#[test]
fn the_definition_is_what_the_formulas_say() {
    let mut random = Random::new(3);
    for round in 0..if cfg!(miri) { 3 } else { 300 } {
        let targets = 1 + random.below(70) as usize;
        let k = 1 + random.below(targets as u32) as usize;
        // All values apart by more than roundings.
        let mut x: Vec<f32> = (0..targets).map(|c| c as f32 * 0.05 - 1.5).collect();
        for c in (1..targets).rev() {
            x.swap(c, random.below(c as u32 + 1) as usize);
        }
        let bias: Vec<f32> = (0..targets).map(|_| random.below(100) as f32 * 0.031).collect();
        let with_bias = round % 2 == 0;
        let scoring = SCORINGS[round % 3];
        let renormalize = round % 5 < 2;
        let builder =
            Gate::builder(targets, k).scoring(scoring).renormalize(renormalize).scale(1.5);
        let builder = if with_bias { builder.bias(&bias) } else { builder };
        let (ids, weights) = check(&builder, &x);

        let total: f64 = x.iter().map(|&x| f64::from(x).exp()).sum();
        let score = |c: usize| match (scoring, f64::from(x[c])) {
            (Scoring::Softmax, x) => x.exp() / total,
            (Scoring::Sigmoid, x) => 1.0 / (1.0 + (-x).exp()),
            (Scoring::Logits, x) => x,
        };
        let value = |c: usize| score(c) + if with_bias { f64::from(bias[c]) } else { 0.0 };
        let mut order: Vec<usize> = (0..targets).collect();
        order.sort_by(|&a, &b| value(b).total_cmp(&value(a)));
        order.truncate(k);
        // The order in f32 may differ where two values are closer than its roundings.
        for (&found, &wanted) in ids.iter().zip(&order) {
            assert!((value(found as usize) - value(wanted)).abs() < 1e-6, "{ids:?} {order:?}");
        }
        let sum: f64 =
            if renormalize { ids.iter().map(|&id| score(id as usize)).sum() } else { 1.0 };
        for (&id, &weight) in ids.iter().zip(&weights) {
            let wanted = 1.5 * score(id as usize) / sum;
            let error = (f64::from(weight) - wanted).abs();
            // A sum of logits of both signs may be small.
            assert!(error <= 1e-5 * wanted.abs().max(1.0 / sum.abs()), "{weight} {wanted}");
        }
    }
}

#[test]
fn cases_from_reports() {
    let gate = |targets, k| Gate::builder(targets, k);
    // Ties at the boundary of k.
    assert_eq!(check(&gate(4, 2), &[0.5f32, 0.5, 0.5, 0.1]).0, [0, 1]);
    // Values below zero in two groups of which one is kept: a mask of 0 instead of -inf would choose the other.
    let negative = gate(4, 2).scoring(Scoring::Logits).groups(2, 1, GroupScore::Max);
    assert_eq!(check(&negative, &[-0.1f32, -0.2, -0.9, -0.8]).0, [0, 1]);
    // Scores near zero beside a large bias, which must not reach the weights.
    let bias = [12.0; 2];
    let sigmoid = gate(2, 2).scoring(Scoring::Sigmoid).bias(&bias).renormalize(true);
    assert_eq!(check(&sigmoid, &[-18.0f32, -18.0]).1, [0.5, 0.5]);
    // Far below zero, weights stay finite, whatever the score.
    for scoring in SCORINGS {
        let builder = gate(8, 2).scoring(scoring).renormalize(true);
        assert_eq!(check(&builder, &[-100.0f32; 8]), (vec![0, 1], vec![0.5, 0.5]), "{scoring:?}");
        assert!(check(&gate(8, 2).scoring(scoring), &[-100.0f32; 8]).1[0].is_finite());
    }
    // A bias of -inf is never chosen, even if too few others are left.
    let bias = [0.0, f32::NEG_INFINITY, 0.0];
    let (ids, weights) = check(&gate(3, 3).bias(&bias).renormalize(true), &[1.0f32, 5.0, 1.0]);
    assert_eq!((ids, weights), (vec![0, 2, -1], vec![0.5, 0.5, 0.0]));
    // 0 and -0 are equal.
    assert_eq!(check(&gate(4, 2), &[-1.0f32, -0.0, 0.0, -1.0]).0, [1, 2]);
    // No rows, no slots, no targets.
    assert!(check(&gate(4, 2), &[0f32; 0]).0.is_empty());
    assert!(check(&gate(4, 0), &[0f32; 8]).0.is_empty());
    assert!(check(&gate(0, 0), &[0f32; 0]).0.is_empty());
    // Nothing but masked targets.
    let (ids, weights) = check(&gate(20, 2), &[f32::NEG_INFINITY; 20]);
    assert_eq!((ids, weights), (vec![-1; 2], vec![0.0; 2]));
}

#[test]
fn groups() {
    // By the largest, group 1 wins; by the sum of two, group 0.
    let x = [2.0f32, 2.0, 0.0, 3.0, 0.0, 0.0];
    let logits = Gate::builder(6, 2).scoring(Scoring::Logits);
    assert_eq!(check(&logits.clone().groups(2, 1, GroupScore::Max), &x).0, [3, 4]);
    assert_eq!(check(&logits.clone().groups(2, 1, GroupScore::TopTwo), &x).0, [0, 1]);
    // Equal groups: the lower one. Masked groups are kept if there is no other.
    assert_eq!(check(&logits.clone().groups(3, 1, GroupScore::Max), &[1.0f32; 6]).0, [0, 1]);
    let x = [f32::NEG_INFINITY, f32::NEG_INFINITY, 1.0, f32::NEG_INFINITY, 0.0, 0.5];
    assert_eq!(check(&logits.clone().groups(3, 2, GroupScore::TopTwo), &x).0, [5, 4]);
    assert_eq!(check(&logits.groups(3, 2, GroupScore::Max), &x).0, [2, 5]);
}

#[test]
fn half_precision_is_widened_exactly() {
    let mut random = Random::new(4);
    for targets in [8, 100, 256] {
        let x: Vec<half::bf16> =
            logits(&mut random, 9 * targets).into_iter().map(half::bf16::from_f32).collect();
        let wide: Vec<f32> = x.iter().map(|x| x.to_f32()).collect();
        let builder = Gate::builder(targets, 4).renormalize(true);
        assert_eq!(check(&builder, &x), check(&builder, &wide));
        let x: Vec<half::f16> = logits(&mut random, 9 * targets)
            .into_iter()
            .map(|x| half::f16::from_f32(x % 100.0))
            .collect();
        if x.iter().all(|x| !x.is_nan()) {
            let wide: Vec<f32> = x.iter().map(|x| x.to_f32()).collect();
            assert_eq!(check(&builder, &x), check(&builder, &wide));
        }
    }
}

#[test]
fn bad_logits_are_named_and_leave_no_choice() {
    let rows = if cfg!(miri) { 9 } else { 5000 };
    for bad in [f32::NAN, -f32::NAN, f32::INFINITY] {
        for (row, target) in [(0, 0), (3, 19), (rows - 1, 7)] {
            let mut x = vec![0.5; rows * 20];
            x[row * 20 + target] = bad;
            // A later one is not the first.
            x[rows * 20 - 1] = f32::NAN;
            for &kernels in tiers() {
                let gate = Gate::builder(20, 3).kernels(kernels).build().unwrap();
                let (mut ids, mut weights) = (vec![5; rows * 3], vec![5.0; rows * 3]);
                match gate.choose_into(&x, &mut ids, &mut weights) {
                    Err(Error::RowScore { row: r, target: t, value }) => {
                        assert_eq!((r, t, value.to_bits()), (row, target, bad.to_bits()));
                    }
                    other => panic!("{other:?}"),
                }
                assert!(ids.iter().all(|&id| id == -1) && weights.iter().all(|&w| w == 0.0));
            }
        }
    }
}

#[test]
fn bad_options_and_lengths() {
    let error = |builder: GateBuilder<'_>| builder.build().unwrap_err();
    assert!(matches!(error(Gate::builder(4, 5)), Error::TooLarge { given: 5, max: 4, .. }));
    let grouped = |count, kept, score| error(Gate::builder(8, 2).groups(count, kept, score));
    assert!(matches!(grouped(3, 1, GroupScore::Max), Error::Parameter { .. }));
    assert!(matches!(grouped(0, 0, GroupScore::Max), Error::Parameter { .. }));
    assert!(matches!(grouped(4, 5, GroupScore::Max), Error::TooLarge { .. }));
    assert!(matches!(grouped(8, 1, GroupScore::Max), Error::TooLarge { given: 2, max: 1, .. }));
    assert!(matches!(grouped(8, 4, GroupScore::TopTwo), Error::Parameter { .. }));
    assert!(matches!(error(Gate::builder(4, 1).bias(&[0.0; 3])), Error::Length { .. }));
    let bias = [0.0, f32::NAN];
    assert!(matches!(error(Gate::builder(2, 1).bias(&bias)), Error::Bias { target: 1, .. }));
    assert!(matches!(error(Gate::builder(2, 1).scale(f32::INFINITY)), Error::Parameter { .. }));
    assert!(matches!(error(Gate::builder(usize::MAX, 1)), Error::TooLarge { .. }));

    let gate = Gate::builder(4, 2).build().unwrap();
    for (logits, ids, weights) in [(7, 2, 2), (8, 3, 4), (8, 4, 5)] {
        let (mut ids, mut weights) = (vec![9; ids], vec![9.0; weights]);
        let result = gate.choose_into(&vec![0f32; logits], &mut ids, &mut weights);
        assert!(matches!(result, Err(Error::Length { .. })));
        assert!(ids.iter().all(|&id| id == 9) && weights.iter().all(|&w| w == 9.0));
    }
}
