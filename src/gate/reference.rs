//! The definition of the gate: plain code, row by row, never optimised.

use alloc::vec::Vec;

use super::builder::Gate;
use super::exp::exp;
use super::spec::{GroupScore, Scoring, Spec};
use crate::error::{Error, check_len};
use crate::float::Float;

/// Chooses like [`Gate::choose_into`], by plain code that sorts each row: the definition of its output, bit for bit.
/// O(N E log E), with memory of its own.
///
/// # Errors
/// Those of [`Gate::choose_into`].
///
/// ```
/// use phase_router::Gate;
/// let gate = Gate::builder(4, 2).renormalize(true).build()?;
/// let logits = [0.5, 2.0, -1.0, 2.0];
/// let (mut ids, mut weights) = ([0; 2], [0.0; 2]);
/// phase_router::gate::reference(&gate, &logits, &mut ids, &mut weights)?;
/// assert_eq!((ids, weights), ([1, 3], [0.5, 0.5]));
/// # Ok::<(), phase_router::Error>(())
/// ```
pub fn reference<T: Float>(
    gate: &Gate,
    logits: &[T],
    ids: &mut [i32],
    weights: &mut [f32],
) -> Result<(), Error> {
    let spec = &gate.spec;
    let rows = logits.len().checked_div(spec.targets).unwrap_or(0);
    check_len("logits", logits.len(), rows * spec.targets)?;
    check_len("ids", ids.len(), rows * spec.k)?;
    check_len("weights", weights.len(), rows * spec.k)?;
    ids.fill(-1);
    weights.fill(0.0);
    if spec.k == 0 {
        return Ok(());
    }
    let logits: Vec<f32> = logits.iter().map(|x| x.widen()).collect();
    if let Some(at) = logits.iter().position(|x| x.is_nan() || *x == f32::INFINITY) {
        let (row, target) = (at / spec.targets, at % spec.targets);
        return Err(Error::RowScore { row, target, value: logits[at] });
    }
    for (row, x) in logits.chunks_exact(spec.targets).enumerate() {
        let slots = row * spec.k..(row + 1) * spec.k;
        choose(spec, x, &mut ids[slots.clone()], &mut weights[slots]);
    }
    Ok(())
}

fn choose(spec: &Spec, x: &[f32], ids: &mut [i32], weights: &mut [f32]) {
    // Of a row without a number, the lowest one.
    let max = x.iter().copied().fold(f32::MIN, f32::max);
    let exp_of = |x: f32| exp(x - max);
    let total = sum(x.iter().map(|&x| exp_of(x)));
    let score = |x: f32| match spec.scoring {
        Scoring::Softmax => exp_of(x) / total,
        Scoring::Sigmoid => 1.0 / (1.0 + exp(-x)),
        Scoring::Logits => x,
    };
    let bias = |c: usize| spec.bias.as_flattened().get(c).copied();
    let value = |c: usize| match x[c] {
        f32::NEG_INFINITY => f32::NEG_INFINITY,
        x => (score(x) + bias(c).unwrap_or(0.0)).min(f32::MAX),
    };

    let mut allowed: Vec<usize> = (0..x.len()).collect();
    if let Some(groups) = &spec.groups {
        let group_value = |g: usize| {
            let members = g * groups.size..(g + 1) * groups.size;
            let value = match groups.score {
                GroupScore::Max if spec.bias.is_empty() => {
                    members.map(|c| x[c]).fold(f32::NEG_INFINITY, f32::max)
                }
                GroupScore::Max => members.map(value).fold(f32::NEG_INFINITY, f32::max),
                GroupScore::TopTwo => {
                    let mut values: Vec<f32> = members.map(value).collect();
                    values.sort_by(|a, b| b.total_cmp(a));
                    values[0] + values[1]
                }
            };
            value.max(f32::MIN)
        };
        let kept = best((0..groups.count).collect(), groups.kept, group_value);
        allowed.retain(|c| kept.contains(&(c / groups.size)));
    }
    let chosen = match spec.bias.is_empty() {
        true => best(allowed, spec.k, |c| x[c]),
        false => best(allowed, spec.k, value),
    };

    let scores: Vec<f32> = match (spec.scoring, spec.renormalize) {
        // A common divisor plays no part.
        (Scoring::Softmax, true) => chosen.iter().map(|&c| exp_of(x[c])).collect(),
        _ => chosen.iter().map(|&c| score(x[c])).collect(),
    };
    let of_chosen = sum(scores.iter().copied());
    for (slot, (&c, score)) in chosen.iter().zip(scores).enumerate() {
        ids[slot] = c as i32;
        weights[slot] = spec.scale
            * match spec.renormalize {
                true if of_chosen == 0.0 => 1.0 / chosen.len() as f32,
                true => score / of_chosen,
                false => score,
            };
    }
}

/// Returns the `k` items of the largest value, best first, ties to the one that comes first; those of -inf never.
fn best(mut items: Vec<usize>, k: usize, value: impl Fn(usize) -> f32) -> Vec<usize> {
    items.retain(|&item| value(item) > f32::NEG_INFINITY);
    // Stable. A sum with 0 makes -0 equal to 0.
    items.sort_by(|&a, &b| (value(b) + 0.0).total_cmp(&(value(a) + 0.0)));
    items.truncate(k);
    items
}

/// Adds up in the order that sixteen lanes have: number i to the sum i mod 16; then the sums 0 and 8, 1 and 9, and so on;
/// then 0 and 4, 1 and 5, and so on.
fn sum(numbers: impl Iterator<Item = f32>) -> f32 {
    let mut sums = [0.0; 16];
    for (i, number) in numbers.enumerate() {
        sums[i % 16] += number;
    }
    for half in [8, 4, 2, 1] {
        for l in 0..half {
            sums[l] += sums[l + half];
        }
    }
    sums[0]
}
