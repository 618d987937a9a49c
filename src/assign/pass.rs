//! One pass over rows at given prices: the best targets of each row, sorted, and how far outside all others are.

use alloc::vec::Vec;

use super::grid::{ERROR, fixed, tie};
use super::input::Rows;
use super::survivors::SLACK;

/// Lanes in which maxima are taken.
const LANES: usize = 64;

/// What a pass needs to know.
pub(super) struct Pass<'a> {
    pub(super) rows: &'a dyn Rows,
    pub(super) scale: f32,
    /// Prices on the grid, magnitude at most 2^30, and the same as f32; +inf for a target of capacity 0.
    pub(super) prices: &'a [i32],
    pub(super) prices_f: &'a [f32],
    /// How many targets to list per row, at least.
    pub(super) want: usize,
    /// Room per row, at most.
    pub(super) stride: usize,
    /// Whether the numbers that decide ties count.
    pub(super) ties: bool,
    /// How many targets a row takes.
    pub(super) k: usize,
    /// The lists are those of the same rows at other prices, of which none was higher by more than this: most need only
    /// be sorted again.
    pub(super) fell: Option<i32>,
}

/// The lists of consecutive rows, `stride` entries each, best first.
pub(super) struct Strip<'a> {
    pub(super) rows: &'a [u32],
    pub(super) ids: &'a mut [u32],
    /// Scores on the grid.
    pub(super) fixed: &'a mut [i32],
    /// Scores minus prices.
    pub(super) values: &'a mut [i32],
    pub(super) len: &'a mut [u32],
    /// No target that is not listed has a larger value.
    pub(super) floors: &'a mut [i32],
    pub(super) scratch: &'a mut Scratch,
}

#[derive(Default)]
pub(super) struct Scratch {
    wide: Vec<f32>,
    prices: Vec<f32>,
    found: Vec<u32>,
    order: Vec<(i32, u32)>,
    values: Vec<i32>,
    fixed: Vec<i32>,
}

/// [`Pass::run`] of a tier.
pub(super) type Kernel = fn(&Pass<'_>, &mut Strip<'_>);

/// The floor of a row whose list is complete.
pub(super) const COMPLETE: i32 = i32::MIN;

impl Pass<'_> {
    /// Fills the lists of a strip. Compiled for every tier.
    #[inline(always)]
    pub(super) fn run(
        &self,
        strip: &mut Strip<'_>,
        survivors: impl Fn(&[f32], &[f32], f32, f32, &mut [u32]) -> usize,
    ) {
        for (at, &row) in strip.rows.iter().enumerate() {
            if self.fell.is_some_and(|fell| self.sort_again(strip, at, fell)) {
                continue;
            }
            let Scratch { wide, prices, found, order, values, fixed: grid } = &mut *strip.scratch;
            let view = self.rows.row(row as usize, wide);
            let x = view.x;
            let p = match view.ids {
                None => self.prices_f,
                Some(ids) => {
                    prices.clear();
                    prices.extend(ids.iter().map(|&id| self.prices_f[id as usize]));
                    prices.as_slice()
                }
            };
            if found.len() < x.len() + SLACK {
                found.resize(x.len() + SLACK, 0);
            }
            let level =
                if x.len() <= self.stride { None } else { level(x, p, self.scale, self.want) };
            let cut = level.map_or(f32::MIN, |level| level - (2 * ERROR) as f32);
            let count = survivors(x, p, self.scale, cut, found);
            let found = &mut found[..count];

            // Values on the grid.
            if values.len() < count.max(SMALL) {
                values.resize(count.max(SMALL), 0);
                grid.resize(count.max(SMALL), 0);
            }
            if let Some(lanes) = values.first_chunk_mut::<SMALL>() {
                *lanes = [i32::MIN; SMALL];
            }
            for ((value, g), j) in values.iter_mut().zip(grid.iter_mut()).zip(found.iter_mut()) {
                let target = view.target(*j as usize);
                let number = if self.ties { tie(row, target) } else { 0 };
                *g = fixed(x[*j as usize], self.scale) + number;
                *value = *g - self.prices[target as usize];
                *j = target;
            }
            let out = at * self.stride..(at + 1) * self.stride;
            let (ids, fixed) = (&mut strip.ids[out.clone()], &mut strip.fixed[out.clone()]);
            let sorted = &mut strip.values[out];
            let mut floor = level.map_or(COMPLETE, |level| level as i32 - ERROR);
            if count <= SMALL.min(self.stride) {
                let lanes = values.first_chunk().unwrap_or(&[i32::MIN; SMALL]);
                let ranks = ranks(lanes, count);
                for (j, &rank) in ranks[..count].iter().enumerate() {
                    let rank = rank as usize;
                    ids[rank] = found[j];
                    fixed[rank] = grid[j];
                    sorted[rank] = values[j];
                }
            } else {
                order.clear();
                order.extend((0..).zip(&values[..count]).map(|(j, &value)| (!value, j)));
                if count > self.stride {
                    order.select_nth_unstable(self.stride);
                    floor = floor.max(!order[self.stride].0);
                    order.truncate(self.stride);
                }
                order.sort_unstable();
                for (rank, &(value, j)) in order.iter().enumerate() {
                    ids[rank] = found[j as usize];
                    fixed[rank] = grid[j as usize];
                    sorted[rank] = !value;
                }
            }
            strip.len[at] = count.min(self.stride) as u32;
            strip.floors[at] = floor;
        }
    }

    /// Sorts a list by the prices of now. False if it does not reach far enough for them: what is not listed may be
    /// worth more by as much as a price fell.
    #[inline(always)]
    fn sort_again(&self, strip: &mut Strip<'_>, at: usize, fell: i32) -> bool {
        /// Targets that a list keeps beyond those that the row takes.
        const SPARE: usize = 3;
        let len = strip.len[at] as usize;
        let start = at * self.stride;
        let list = start..start + self.stride.min(SMALL);
        if len > list.len() {
            return false;
        }
        let ids = &mut strip.ids[list.clone()];
        let fixed = &mut strip.fixed[list.clone()];
        let sorted = &mut strip.values[list];
        let (mut old_ids, mut old_fixed) = ([0; SMALL], [0; SMALL]);
        if let (Some(ids), Some(fixed)) = (ids.first_chunk(), fixed.first_chunk()) {
            (old_ids, old_fixed) = (*ids, *fixed);
        } else {
            old_ids[..len].copy_from_slice(&ids[..len]);
            old_fixed[..len].copy_from_slice(&fixed[..len]);
        }
        let mut lanes = [i32::MIN; SMALL];
        for j in 0..len {
            lanes[j] = old_fixed[j] - self.prices[old_ids[j] as usize];
        }
        let mut floor = strip.floors[at];
        if floor != COMPLETE {
            floor = floor.saturating_add(fell);
            let good = lanes.iter().map(|&value| u32::from(value >= floor)).sum::<u32>();
            if (good as usize) < self.k + SPARE {
                return false;
            }
        }
        for (j, rank) in ranks(&lanes, len).into_iter().enumerate().take(len) {
            let rank = rank as usize;
            ids[rank] = old_ids[j];
            fixed[rank] = old_fixed[j];
            sorted[rank] = lanes[j];
        }
        strip.floors[at] = floor;
        true
    }
}

/// Lists up to this length are sorted by counting.
const SMALL: usize = 32;

/// How many of the first `count` values are larger than each, equal ones in their order: the places of a sort.
#[inline(always)]
fn ranks(lanes: &[i32; SMALL], count: usize) -> [u32; SMALL] {
    let mut ranks = [0; SMALL];
    for (&value, ahead) in lanes.iter().zip(&AHEAD).take(count) {
        for l in 0..SMALL {
            // value + 1 > lane for the lanes behind.
            ranks[l] += u32::from(value + ahead[l] > lanes[l]);
        }
    }
    ranks
}

/// `AHEAD[j][l]` is 1 if `j < l`.
static AHEAD: [[i32; SMALL]; SMALL] = {
    let mut table = [[0; SMALL]; SMALL];
    let mut j = 0;
    while j < SMALL {
        let mut l = j + 1;
        while l < SMALL {
            table[j][l] = 1;
            l += 1;
        }
        j += 1;
    }
    table
};

/// A number that at least `want` values of the row reach, and not many more. None if there are too few.
///
/// The row is folded into lanes of maxima. At least as many values as lanes reach a number, so it is enough to look at
/// the lanes, and bisection finds a number that the right count of them reaches.
#[inline(always)]
fn level(x: &[f32], p: &[f32], scale: f32, want: usize) -> Option<f32> {
    if want > LANES / 2 {
        return fold::<{ 8 * LANES }>(x, p, scale, want);
    }
    fold::<LANES>(x, p, scale, want)
}

#[inline(always)]
fn fold<const L: usize>(x: &[f32], p: &[f32], scale: f32, want: usize) -> Option<f32> {
    const LOWEST: f32 = -4e9;
    if want > L {
        return None;
    }
    let mut lanes = [LOWEST; L];
    let (blocks, rest) = x.as_chunks::<L>();
    let (prices, rest_prices) = p[..x.len()].as_chunks::<L>();
    for (x, p) in blocks.iter().zip(prices) {
        for l in 0..L {
            let d = x[l] * scale - p[l];
            lanes[l] = if d > lanes[l] { d } else { lanes[l] };
        }
    }
    if !rest.is_empty() {
        // Padded, so that the lanes stay in registers.
        let (mut x, mut p) = ([f32::NEG_INFINITY; L], [0.0; L]);
        x[..rest.len()].copy_from_slice(rest);
        p[..rest.len()].copy_from_slice(rest_prices);
        for l in 0..L {
            let d = x[l] * scale - p[l];
            lanes[l] = if d > lanes[l] { d } else { lanes[l] };
        }
    }
    let count = |mid: f32| lanes.iter().map(|&lane| u32::from(lane >= mid)).sum::<u32>() as usize;
    let (mut lows, mut highs) = ([f32::INFINITY; 16], [f32::NEG_INFINITY; 16]);
    for lanes in lanes.chunks_exact(16) {
        for l in 0..16 {
            lows[l] = if lanes[l] < lows[l] { lanes[l] } else { lows[l] };
            highs[l] = if lanes[l] > highs[l] { lanes[l] } else { highs[l] };
        }
    }
    let (mut low, mut high) = (lows[0], highs[0]);
    for l in 1..16 {
        low = if lows[l] < low { lows[l] } else { low };
        high = if highs[l] > high { highs[l] } else { high };
    }
    if low == LOWEST {
        low = -3e9; // every value of the grid is above
        if count(low) < want {
            return None;
        }
    }
    for _ in 0..16 {
        let mid = low + (high - low) * 0.5;
        if mid <= low || mid >= high {
            break;
        }
        let reached = count(mid);
        if reached >= want {
            low = mid;
            if reached <= want + want / 4 {
                break;
            }
        } else {
            high = mid;
        }
    }
    Some(low)
}
