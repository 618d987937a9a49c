//! The certificate: a bound on the total score of every assignment, from prices alone.

use alloc::vec::Vec;

use super::input::{Input, Rows};
use super::survivors::SLACK;
use crate::error::{Error, check_len};
use crate::float::Float;
use crate::threads::{Threads, for_each};

/// Computes a number that the total score of no assignment of `filled` slots exceeds, from the prices of the targets:
///
/// ```text
/// sum over rows of the k largest (score - price)  +  sum over targets of price * room
///     -  least price * (sum of room - filled)
/// ```
///
/// `room` is the capacity, or the number of rows if that is less. Targets of capacity 0 and scores of -inf are left
/// out. If `filled` is less than `k` slots per row (or E, if that is less), only positive terms of a row count. The
/// prices may be any. Computed in f64, in the order of rows and targets; of equal terms of a row the first ones count.
/// So it is off by roundings, of some 2^-53 of the largest scores and prices each, and can be that much below a total.
/// O(N E).
///
/// [`Assignment::bound`](crate::Assignment::bound) is this number for its prices. The essay of the module `assign` has
/// the proof, which is two lines.
///
/// # Errors
/// [`Error::Length`] unless the scores are whole rows and there is a price per target, [`Error::RowScore`] for a score
/// that is NaN or +inf, [`Error::Price`] for the price of a target with room that is not finite, [`Error::TooLarge`]
/// for more than [`i32::MAX`] rows.
///
/// ```
/// use phase_router::certificate::bound;
/// // Two rows want target 0, which has room for one. At a price of 2 each row is worth 1, and the target 2.
/// assert_eq!(bound(&[3.0f32, 1.0, 3.0, 1.0], &[1, 1], 1, &[2.0, 0.0], 2)?, 4.0);
/// // Without prices the bound is weaker.
/// assert_eq!(bound(&[3.0f32, 1.0, 3.0, 1.0], &[1, 1], 1, &[0.0, 0.0], 2)?, 6.0);
/// # Ok::<(), phase_router::Error>(())
/// ```
pub fn bound<F: Float>(
    scores: &[F],
    capacities: &[u64],
    fan_out: usize,
    prices: &[f32],
    filled: usize,
) -> Result<f64, Error> {
    of_rows(&Input::matrix(scores, capacities.len())?, capacities, fan_out, prices, filled)
}

/// The same for lists of candidates, as [`Assigner::assign_lists`](crate::Assigner::assign_lists) takes them.
///
/// # Errors
/// Those of [`bound`], and those of `assign_lists` for the lists.
pub fn bound_lists<F: Float>(
    offsets: &[usize],
    targets: &[u32],
    scores: &[F],
    capacities: &[u64],
    fan_out: usize,
    prices: &[f32],
    filled: usize,
) -> Result<f64, Error> {
    let input = Input::lists(offsets, targets, scores, capacities.len())?;
    of_rows(&input, capacities, fan_out, prices, filled)
}

fn of_rows(
    rows: &dyn Rows,
    capacities: &[u64],
    fan_out: usize,
    prices: &[f32],
    filled: usize,
) -> Result<f64, Error> {
    check_len("prices", prices.len(), capacities.len())?;
    let room: Vec<u64> = capacities.iter().map(|&c| c.min(rows.len() as u64)).collect();
    for (target, (&value, &room)) in prices.iter().zip(&room).enumerate() {
        if room > 0 && !value.is_finite() {
            return Err(Error::Price { target, value });
        }
    }
    let k = fan_out.min(capacities.len());
    let full = filled as u128 == rows.len() as u128 * k as u128;
    let (mut wide, mut values, mut sorted) = (Vec::new(), Vec::new(), Vec::new());
    let mut sum = 0.0;
    for row in 0..rows.len() {
        let view = rows.row(row, &mut wide);
        values.clear();
        for (j, &score) in view.x.iter().enumerate() {
            let target = view.target(j) as usize;
            if score.is_nan() || score == f32::INFINITY {
                return Err(Error::RowScore { row, target, value: score });
            }
            if room[target] > 0 && score != f32::NEG_INFINITY {
                values.push(f64::from(score) - f64::from(prices[target]));
            }
        }
        sum += surplus(&values, k, full, &mut sorted);
    }
    Ok(combine(sum, prices, &room, filled))
}

/// The sum of the `k` largest values, in their order; unless rows are full, of those above 0.
#[inline(always)]
fn surplus(values: &[f64], k: usize, full: bool, sorted: &mut Vec<f64>) -> f64 {
    let (mut least, mut equal) = (f64::NEG_INFINITY, usize::MAX);
    if k == 0 {
        return 0.0;
    }
    if k < values.len() {
        sorted.clear();
        sorted.extend_from_slice(values);
        least = *sorted.select_nth_unstable_by(k - 1, |a, b| b.total_cmp(a)).1;
        // Those that are equal to the least of the k have room while there are fewer than k larger ones.
        equal = k - values.iter().filter(|&&value| value > least).count();
    }
    let mut sum = 0.0;
    for &value in values {
        let mut counts = value >= least && (full || value > 0.0);
        if value == least {
            counts &= equal > 0;
            equal = equal.saturating_sub(1);
        }
        sum += if counts { value } else { 0.0 };
    }
    sum
}

/// Up to so many ids are sorted by counting, without a branch that depends on them.
const FEW: usize = 16;

/// The ids of a row with their scores, to be written with the best first, equal ones by id.
struct Held {
    scores: [f32; FEW],
    ids: [u32; FEW],
    len: usize,
}

impl Held {
    #[inline(always)]
    fn write(&self, out: &mut [i32], sorted: &mut [f32; FEW]) {
        let (scores, ids) = (&self.scores, &self.ids);
        let mut places = [0; FEW];
        for j in 0..self.len.min(FEW) {
            for l in 0..FEW {
                let equal = (scores[j] == scores[l]) & (ids[j] < ids[l]);
                places[l] += u32::from((scores[j] > scores[l]) | equal);
            }
        }
        for j in 0..self.len.min(FEW) {
            let place = places[j] as usize % FEW;
            out[place] = ids[j] as i32;
            sorted[place] = scores[j];
        }
    }
}

/// The bound, from what the rows have in all.
pub(super) fn combine(surplus: f64, prices: &[f32], room: &[u64], filled: usize) -> f64 {
    let (mut bound, mut least, mut sum) = (surplus, f64::INFINITY, 0u64);
    for (&price, &room) in prices.iter().zip(room).filter(|&(_, &room)| room > 0) {
        bound += f64::from(price) * room as f64;
        least = least.min(f64::from(price));
        sum += room;
    }
    if sum as u128 == filled as u128 {
        return bound;
    }
    bound - least * (sum as f64 - filled as f64)
}

/// What a row adds to the total and to the bound.
#[derive(Clone, Copy, Default)]
pub(super) struct Sums {
    pub(super) total: f64,
    pub(super) surplus: f64,
}

/// The pass that sums up rows.
pub(super) struct Summing<'a> {
    pub(super) rows: &'a dyn Rows,
    pub(super) scale: f32,
    /// Targets that a row can hold, and the slots of a row of ids.
    pub(super) k: usize,
    pub(super) fan_out: usize,
    /// E for an empty slot.
    pub(super) held: &'a [u32],
    /// Prices in the unit of the scores, +inf for a target of capacity 0; and the same times `scale`.
    pub(super) prices: &'a [f32],
    pub(super) prices_f: &'a [f32],
    /// Every row fills all its slots.
    pub(super) full: bool,
}

/// Some consecutive rows and their results.
pub(super) struct Part<'a> {
    pub(super) first: usize,
    pub(super) ids: &'a mut [i32],
    pub(super) sums: &'a mut [Sums],
    scratch: &'a mut Scratch,
}

#[derive(Default)]
pub(super) struct Scratch {
    wide: Vec<f32>,
    gathered: Vec<f32>,
    found: Vec<u32>,
    best: Vec<f64>,
    sorted: Vec<f64>,
    order: Vec<(f32, u32)>,
}

/// [`Summing::run`] of a tier.
pub(super) type Kernel = fn(&Summing<'_>, &mut Part<'_>);

/// Rows worth a task of their own.
const ROWS_PER_TASK: usize = 256;

impl Summing<'_> {
    /// Writes the ids of each row, the best first, and sums up the scores and the `k` largest surpluses.
    pub(super) fn fill(
        &self,
        ids: &mut [i32],
        sums: &mut [Sums],
        scratch: &mut Vec<Scratch>,
        kernel: Kernel,
        threads: Threads,
    ) {
        if sums.is_empty() {
            return;
        }
        let tasks = threads.tasks(sums.len().div_ceil(ROWS_PER_TASK));
        scratch.resize_with(tasks, Scratch::default);
        let part = sums.len().div_ceil(tasks);
        let mut ids = ids.chunks_mut((part * self.fan_out).max(1));
        let parts: Vec<_> = (sums.chunks_mut(part).zip((0..).step_by(part)).zip(scratch))
            .map(|((sums, first), scratch)| Part {
                first,
                ids: ids.next().unwrap_or(&mut []),
                sums,
                scratch,
            })
            .collect();
        for_each(parts.into_iter(), |mut part| kernel(self, &mut part));
    }

    /// Sums up a part. Compiled for every tier.
    #[inline(always)]
    pub(super) fn run(
        &self,
        part: &mut Part<'_>,
        survivors: impl Fn(&[f32], &[f32], f32, f32, &mut [u32]) -> usize,
    ) {
        let Scratch { wide, gathered, found, best, sorted, order } = &mut *part.scratch;
        let empty = self.prices.len() as u32;
        for (at, sums) in part.sums.iter_mut().enumerate() {
            let i = part.first + at;
            let row = self.rows.row(i, wide);
            let x = row.x;
            let prices = match row.ids {
                None => self.prices_f,
                Some(ids) => {
                    gathered.clear();
                    gathered.extend(ids.iter().map(|&id| self.prices_f[id as usize]));
                    gathered.as_slice()
                }
            };
            let ids = &mut part.ids[at * self.fan_out..][..self.fan_out];
            ids.fill(-1);
            let held = self.held[i * self.k..][..self.k].iter().filter(|&&id| id != empty);
            let held = held.map(|&id| (x[row.place(id)], id));
            let (mut total, mut floor, mut len) = (0.0, f32::INFINITY, 0);
            let mut add = |score: f32, id: i32| {
                total += f64::from(score);
                let value = score * self.scale - self.prices_f[id as usize];
                floor = if value < floor { value } else { floor };
            };
            if self.k <= FEW {
                let mut few = Held { scores: [f32::NEG_INFINITY; FEW], ids: [empty; FEW], len };
                for (score, id) in held {
                    (few.scores[len % FEW], few.ids[len % FEW]) = (score, id);
                    len += 1;
                }
                few.len = len;
                let mut sorted = [0.0; FEW];
                few.write(ids, &mut sorted);
                for (&score, &id) in sorted[..len].iter().zip(&*ids) {
                    add(score, id);
                }
            } else {
                order.clear();
                order.extend(held);
                order.sort_unstable_by(|a, b| match b.0.partial_cmp(&a.0) {
                    Some(by) if by.is_ne() => by,
                    _ => a.1.cmp(&b.1),
                });
                len = order.len();
                for (slot, &(score, id)) in ids.iter_mut().zip(&*order) {
                    *slot = id as i32;
                    add(score, id as i32);
                }
            }
            if len < self.k {
                // No value of k is known, but only positive ones count.
                floor = if self.full || floor < 0.0 { floor } else { 0.0 };
            }
            // The k largest surpluses are at least the least one of the row's own targets; and so are they after
            // roundings, of the same kind for all, and of less than the margin.
            let floor = floor - floor.abs() * 1e-6 - 1.0;
            if found.len() < x.len() + SLACK {
                found.resize(x.len() + SLACK, 0);
            }
            let count = survivors(x, prices, self.scale, floor, found);
            best.clear();
            best.extend(found[..count].iter().map(|&j| {
                let price = self.prices[row.target(j as usize) as usize];
                f64::from(x[j as usize]) - f64::from(price)
            }));
            *sums = Sums { total, surplus: surplus(best, self.k, self.full, sorted) };
        }
    }
}
