//! Rows of logits to ids and weights.
//!
//! ```text
//! logits -> scores -> values -> (the best groups) -> the k best values -> weights of these
//! ```
//!
//! Without a bias the logits are the values: they have the order of the scores. Then scores are computed of the chosen
//! alone, unless a sum over all is needed.

use super::exp::exp_lanes;
use super::select::{self, Part, Shortlist, Winners};
use super::spec::{GroupScore, Groups, Scoring, Spec};
use crate::float::{Float, Floats};
use crate::simd::lanes::{LANES, Lanes};

/// Working memory of a task.
pub(super) struct Scratch<'a> {
    /// As many as rows are chosen for at a time; see [`select`].
    pub(super) rows: &'a mut [RowScratch],
    /// The logits of these rows, each filled up to whole parts with -inf.
    pub(super) logits: &'a mut [Part],
    /// The values, as many; empty if the logits are the values.
    pub(super) values: &'a mut [Part],
    /// The values of groups, filled up with -inf, and the groups that are kept; empty without groups.
    pub(super) groups: &'a mut [Part],
    pub(super) kept: &'a mut [i32],
}

/// What is known of a row between the steps.
pub(super) struct RowScratch {
    list: Shortlist,
    winners: Winners,
    /// The largest logit.
    max: f32,
    /// The sum of the exponentials, if it is needed.
    total: f32,
}

impl RowScratch {
    pub(super) const NEW: Self =
        Self { list: Shortlist::NEW, winners: Winners::NEW, max: 0.0, total: 1.0 };
}

/// Chooses for every row; stops at the first one that has a NaN or +inf, and writes its number to `refused`.
#[inline(always)]
pub(super) fn choose<L: Lanes>(
    lanes: L,
    spec: &Spec,
    logits: Floats<'_>,
    mut ids: &mut [i32],
    mut weights: &mut [f32],
    scratch: &mut Scratch<'_>,
    refused: &mut Option<usize>,
) {
    let Spec { targets, k, .. } = *spec;
    let parts = targets.div_ceil(LANES);
    let mut first = 0;
    while !ids.is_empty() {
        let batch = scratch.rows.len().min(ids.len() / k);
        for j in 0..batch {
            let row = (first + j) * targets..(first + j + 1) * targets;
            let x = &mut scratch.logits[j * parts..][..parts];
            let max = match logits {
                Floats::F32(logits) => load(lanes, &logits[row], x),
                #[cfg(feature = "half")]
                Floats::Bf16(logits) => load(lanes, &logits[row], x),
                #[cfg(feature = "half")]
                Floats::F16(logits) => load(lanes, &logits[row], x),
            };
            let Some(max) = max else {
                *refused = Some(first + j);
                return;
            };
            scratch.rows[j].max = max;
            find(lanes, spec, j, scratch);
        }
        for row in &mut scratch.rows[..batch] {
            row.list.order(lanes);
        }
        for (j, row) in scratch.rows[..batch].iter_mut().enumerate() {
            row.list.rank(lanes, k, &mut row.winners);
            if spec.by_value() {
                row.winners.revalue(scratch.logits[j * parts..][..parts].as_flattened());
            }
        }
        for j in 0..batch {
            if scratch.rows[j].winners.found() {
                weigh(lanes, spec, &mut scratch.rows[j], ids, weights);
            } else {
                let logits = &scratch.logits[j * parts..][..parts];
                let values =
                    if spec.by_value() { &scratch.values[j * parts..][..parts] } else { logits };
                select::by_bits(values, &mut ids[..k]);
                let row = &scratch.rows[j];
                weigh_many(lanes, spec, row, logits, &ids[..k], &mut weights[..k]);
            }
            (ids, weights) = (&mut ids[k..], &mut weights[k..]);
        }
        first += batch;
    }
}

/// Finds the candidates of row `j` of a batch, whose logits are loaded.
#[inline(always)]
fn find<L: Lanes>(lanes: L, spec: &Spec, j: usize, scratch: &mut Scratch<'_>) {
    let parts = spec.targets.div_ceil(LANES);
    let Scratch { rows, logits, values, groups, kept } = scratch;
    let row = &mut rows[j];
    let logits = &mut logits[j * parts..][..parts];
    let values = if values.is_empty() { &mut [][..] } else { &mut values[j * parts..][..parts] };
    if spec.has_values() {
        row.total = set_values(lanes, spec, row.max, logits, values);
    } else if spec.needs_total() {
        row.total = sum_of_exp(lanes, logits, row.max);
    }
    if let Some(of) = &spec.groups {
        set_group_values(lanes, of, if spec.has_values() { values } else { logits }, groups);
        select::best_of_few(lanes, groups, kept);
        mask_groups(of, kept, if spec.by_value() { &mut *values } else { &mut *logits });
    }
    row.list.find(lanes, if spec.by_value() { values } else { logits }, spec.k);
}

/// Copies a row as f32 and returns its largest number; none if there is a NaN or +inf. Of a row of -inf, which has no
/// number, it is the lowest one.
#[inline(always)]
fn load<L: Lanes, T: Float>(lanes: L, row: &[T], out: &mut [Part]) -> Option<f32> {
    let mut seen = (lanes.splat(f32::MIN), lanes.first(LANES));
    let (parts, rest) = row.as_chunks::<LANES>();
    let (whole, last) = out.split_at_mut(parts.len());
    for (out, from) in whole.iter_mut().zip(parts) {
        let x = lanes.widen(from);
        seen = lanes.look_at(seen, x);
        *out = lanes.store(x);
    }
    // Apart: with a part that may be either kind, all would go through memory.
    if let [out] = last {
        let mut part = [f32::NEG_INFINITY; LANES];
        for (x, from) in part.iter_mut().zip(rest) {
            *x = from.widen();
        }
        let x = lanes.load(&part);
        seen = lanes.look_at(seen, x);
        *out = lanes.store(x);
    }
    let (max, fine) = seen;
    // The sign of a zero does not matter: what is asked for is exp(x - max).
    let fine = lanes.both(fine, lanes.at_least(lanes.splat(f32::MAX), max));
    (lanes.mask_bits(fine) == u16::MAX).then(|| lanes.largest(max))
}

/// The sum of `exp(x - max)` over all targets.
#[inline(always)]
fn sum_of_exp<L: Lanes>(lanes: L, logits: &[Part], max: f32) -> f32 {
    let (max, mut sums) = (lanes.splat(max), lanes.splat(0.0));
    for part in logits {
        sums = lanes.add(sums, exp_lanes(lanes, lanes.sub(lanes.load(part), max)));
    }
    lanes.sum(sums)
}

#[inline(always)]
fn sigmoid<L: Lanes>(lanes: L, x: L::F) -> L::F {
    let one = lanes.splat(1.0);
    let negative = lanes.sub(lanes.splat(0.0), x);
    lanes.div(one, lanes.add(one, exp_lanes(lanes, negative)))
}

/// Computes the values: scores plus biases, -inf if the logit is. Returns the sum of the scores' exponentials.
#[inline(always)]
fn set_values<L: Lanes>(
    lanes: L,
    spec: &Spec,
    max: f32,
    logits: &[Part],
    values: &mut [Part],
) -> f32 {
    let mut total = 1.0;
    match spec.scoring {
        Scoring::Softmax => {
            let (max, mut sums) = (lanes.splat(max), lanes.splat(0.0));
            for (value, logits) in values.iter_mut().zip(logits) {
                let exp = exp_lanes(lanes, lanes.sub(lanes.load(logits), max));
                sums = lanes.add(sums, exp);
                *value = lanes.store(exp);
            }
            total = lanes.sum(sums);
            let divisor = lanes.splat(total);
            for (p, (value, logits)) in values.iter_mut().zip(logits).enumerate() {
                let score = lanes.div(lanes.load(value), divisor);
                *value = with_bias(lanes, lanes.load(logits), score, spec.bias.get(p));
            }
        }
        Scoring::Sigmoid => {
            for (p, (value, logits)) in values.iter_mut().zip(logits).enumerate() {
                let x = lanes.load(logits);
                *value = with_bias(lanes, x, sigmoid(lanes, x), spec.bias.get(p));
            }
        }
        Scoring::Logits => {
            for (p, (value, logits)) in values.iter_mut().zip(logits).enumerate() {
                let x = lanes.load(logits);
                *value = with_bias(lanes, x, x, spec.bias.get(p));
            }
        }
    }
    total
}

/// Values from logits, their scores and biases.
#[inline(always)]
fn with_bias<L: Lanes>(lanes: L, x: L::F, score: L::F, bias: Option<&Part>) -> Part {
    let sum = match bias {
        Some(bias) => lanes.add(score, lanes.load(bias)),
        None => score,
    };
    // A sum that overflows stays a number, so that a sum of two of them is never one of infinities of both signs.
    let sum = lanes.smaller(sum, lanes.splat(f32::MAX));
    let masked = lanes.splat(f32::NEG_INFINITY);
    lanes.store(lanes.select(lanes.below(masked, x), sum, masked))
}

/// Computes the value of each group.
#[inline(always)]
fn set_group_values<L: Lanes>(lanes: L, groups: &Groups, values: &[Part], out: &mut [Part]) {
    let values = values.as_flattened().chunks_exact(groups.size);
    for (group, values) in out.as_flattened_mut().iter_mut().zip(values).take(groups.count) {
        let mut largest = lanes.splat(f32::NEG_INFINITY);
        let mut second = largest;
        for part in values.chunks(LANES) {
            let mut padded = [f32::NEG_INFINITY; LANES];
            padded[..part.len()].copy_from_slice(part);
            let part = lanes.load(part.first_chunk().unwrap_or(&padded));
            second = lanes.larger(second, lanes.smaller(part, largest));
            largest = lanes.larger(part, largest);
        }
        let value = match groups.score {
            GroupScore::Max => lanes.largest(largest),
            GroupScore::TopTwo => {
                let (largest, second) = lanes.top_two(largest, second);
                largest + second
            }
        };
        // A group may have to be kept though its value is -inf.
        *group = if value > f32::MIN { value } else { f32::MIN };
    }
}

/// Masks the targets of all groups but those kept.
#[inline(always)]
fn mask_groups(groups: &Groups, mut kept: &[i32], values: &mut [Part]) {
    let values = values.as_flattened_mut();
    for (g, values) in (0..).zip(values.chunks_exact_mut(groups.size).take(groups.count)) {
        match kept.split_first() {
            Some((&first, rest)) if first == g => kept = rest,
            _ => values.fill(f32::NEG_INFINITY),
        }
    }
}

/// The scores of the logits of chosen targets; 0 in the other lanes.
#[inline(always)]
fn scores<L: Lanes>(lanes: L, spec: &Spec, max: f32, total: f32, x: L::F, chosen: L::M) -> L::F {
    let scores = match spec.scoring {
        Scoring::Softmax => {
            let exp = exp_lanes(lanes, lanes.sub(x, lanes.splat(max)));
            // A common divisor plays no part in weights that are divided by their sum.
            if spec.renormalize { exp } else { lanes.div(exp, lanes.splat(total)) }
        }
        Scoring::Sigmoid => sigmoid(lanes, x),
        Scoring::Logits => x,
    };
    lanes.select(chosen, scores, lanes.splat(0.0))
}

/// Weights from scores, given the sum of all and the number of chosen targets; 0 in the other lanes.
#[inline(always)]
fn weights_of<L: Lanes>(
    lanes: L,
    spec: &Spec,
    mut scores: L::F,
    chosen: L::M,
    mut sum: f32,
    count: usize,
) -> L::F {
    if spec.renormalize {
        if sum == 0.0 {
            (scores, sum) = (lanes.splat(1.0), count as f32);
        }
        scores = lanes.div(scores, lanes.splat(sum));
    }
    let weights = lanes.mul(scores, lanes.splat(spec.scale));
    lanes.select(chosen, weights, lanes.splat(0.0))
}

/// Writes the ids and the weights of the winners to the first `k` of both.
#[inline(always)]
fn weigh<L: Lanes>(
    lanes: L,
    spec: &Spec,
    row: &mut RowScratch,
    ids: &mut [i32],
    weights: &mut [f32],
) {
    let RowScratch { winners, max, total, .. } = row;
    let (k, len) = (spec.k, winners.len);
    let mut sums = lanes.splat(0.0);
    let values = &mut winners.values.as_chunks_mut::<LANES>().0[..k.div_ceil(LANES)];
    for (v, x) in values.iter_mut().enumerate() {
        let chosen = lanes.first(len.saturating_sub(v * LANES));
        let scores = scores(lanes, spec, *max, *total, lanes.load(x), chosen);
        sums = lanes.add(sums, scores);
        *x = lanes.store(scores);
    }
    let sum = if spec.renormalize { lanes.sum(sums) } else { 0.0 };
    for (v, x) in values.iter_mut().enumerate() {
        let chosen = lanes.first(len.saturating_sub(v * LANES));
        let scores = lanes.load(x);
        *x = lanes.store(weights_of(lanes, spec, scores, chosen, sum, len));
    }
    match ids.first_chunk_mut::<LANES>() {
        // Selected on the way out. In place it would be a masked store, slow to read back.
        Some(to) if k <= LANES => {
            let found = winners.ids.first_chunk().expect("there is more room");
            let (found, empty) = (lanes.load_i32(found), lanes.splat_i32(-1));
            *to = lanes.store_i32(lanes.select_i32(lanes.first(len), found, empty));
        }
        _ => {
            ids[..len].copy_from_slice(&winners.ids[..len]);
            ids[len..k].fill(-1);
        }
    }
    put(&winners.values, weights, k);
}

/// Copies the first `k` elements; if there is room, as many as a vector has, as the next rows write over the others.
#[inline(always)]
fn put<T: Copy>(from: &[T; select::ROOM], to: &mut [T], k: usize) {
    match to.first_chunk_mut::<LANES>() {
        Some(to) if k <= LANES => *to = *from.first_chunk().expect("there is more room"),
        _ => to[..k].copy_from_slice(&from[..k]),
    }
}

/// [`weigh`] for any number of ids, which stand in their place already.
#[inline(always)]
fn weigh_many<L: Lanes>(
    lanes: L,
    spec: &Spec,
    row: &RowScratch,
    logits: &[Part],
    ids: &[i32],
    weights: &mut [f32],
) {
    let logits = logits.as_flattened();
    let count = ids.iter().filter(|&&id| id >= 0).count();
    let ids = &ids[..count];
    let (weights, empty) = weights.split_at_mut(count);
    let mut sums = lanes.splat(0.0);
    for (ids, weights) in ids.chunks(LANES).zip(weights.chunks_mut(LANES)) {
        let mut x = [0.0; LANES];
        for (x, &id) in x.iter_mut().zip(ids) {
            *x = logits[id as usize];
        }
        let scores =
            scores(lanes, spec, row.max, row.total, lanes.load(&x), lanes.first(ids.len()));
        sums = lanes.add(sums, scores);
        weights.copy_from_slice(&lanes.store(scores)[..ids.len()]);
    }
    let sum = lanes.sum(sums);
    for weights in weights.chunks_mut(LANES) {
        let mut x = [0.0; LANES];
        x[..weights.len()].copy_from_slice(weights);
        let chosen = lanes.first(weights.len());
        let x = lanes.store(weights_of(lanes, spec, lanes.load(&x), chosen, sum, count));
        weights.copy_from_slice(&x[..weights.len()]);
    }
    empty.fill(0.0);
}
