//! Lists beside a plain sort, on every tier; and again at other prices.

use super::grid::{fixed, scale, tie};
use super::input::Input;
use super::lists::Lists;
use super::pass::{COMPLETE, Pass};
use super::tier::Tiers;
use crate::testing::{Random, tiers};
use crate::threads::Threads;

/// The values of a row, the largest first, equal ones by target.
fn plain(x: &[f32], prices: &[i32], row: u32, scale: f32) -> Vec<(i32, u32)> {
    let value = |(c, &x): (u32, &f32)| {
        (x > f32::NEG_INFINITY).then(|| (fixed(x, scale) + tie(row, c) - prices[c as usize], c))
    };
    let mut values: Vec<_> = (0..).zip(x).filter_map(value).collect();
    values.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    values
}

#[test]
fn lists_are_the_front_of_a_sort() {
    let mut random = Random::new(3);
    for (rows, targets, k) in [
        (40usize, 256usize, 8usize),
        (20, 100, 1),
        (9, 64, 20),
        (5, 700, 300),
        (7, 9, 3),
        (3, 1, 1),
    ] {
        for case in 0..6 {
            let score = |random: &mut Random| match (case, random.below(9)) {
                (1, _) => 1.0,
                (2, few) => (few % 2) as f32,
                (3, 0..6) => f32::NEG_INFINITY,
                _ => random.below(1 << 20) as f32 / 1e5 - 5.0,
            };
            let scores: Vec<f32> = (0..rows * targets).map(|_| score(&mut random)).collect();
            let scale =
                scale(scores.iter().filter(|s| s.is_finite()).fold(0.0, |m, s| s.abs().max(m)));
            let input = Input::matrix(&scores, targets).unwrap();
            let mut prices: Vec<i32> = (0..targets).map(|_| random.below(1 << 26) as i32).collect();
            let later: Vec<i32> =
                prices.iter().map(|p| p + random.below(1 << 24) as i32 - (1 << 23)).collect();
            let fell = prices.iter().zip(&later).map(|(p, l)| p - l).max().unwrap().max(0);
            let stride = (2 * k + 16).next_multiple_of(16).min(targets);
            for kernels in tiers() {
                let mut lists = Lists::default();
                lists.rows = (0..rows as u32).collect();
                for again in [false, true] {
                    if again {
                        prices.clone_from(&later);
                    }
                    let prices_f: Vec<f32> = prices.iter().map(|&p| p as f32).collect();
                    let pass = Pass {
                        rows: &input,
                        scale,
                        prices: &prices,
                        prices_f: &prices_f,
                        want: (k + 8 + k / 4).min(targets),
                        stride,
                        ties: true,
                        k,
                        fell: again.then_some(fell),
                    };
                    lists.fill(&pass, Tiers::of(kernels).pass, Threads::at_most(1));
                    for (i, x) in scores.chunks(targets).enumerate() {
                        let wanted = plain(x, &prices, i as u32, scale);
                        let list = lists.list(i);
                        let name = format!("{kernels:?} {targets} {k} case {case} row {i}");
                        let found: Vec<_> =
                            list.values.iter().copied().zip(list.ids.iter().copied()).collect();
                        // All that are above the floor, and no fewer than are needed.
                        let good = found.iter().filter(|(value, _)| *value >= list.floor).count();
                        assert!(good >= (k + 1).min(wanted.len()), "{name}: {good}");
                        assert_eq!(found[..good], wanted[..good], "{name}");
                        let next = wanted.iter().find(|one| !found.contains(one));
                        let floor = next.map_or(COMPLETE, |next| next.0);
                        assert!(list.floor >= floor, "{name}: {} is below {floor}", list.floor);
                    }
                }
            }
        }
    }
}
