//! All of it in order: check, prices, shortest paths, certificate; and once more without the numbers that decide ties,
//! if the tolerance asks for it.

use alloc::vec::Vec;

use super::bound::{Scratch, Summing, Sums, combine};
use super::grid::{TIE_BITS, fixed, scale};
use super::input::{Check, Rows};
use super::lists::Lists;
use super::pass::Pass;
use super::prices::{LARGEST, Market};
use super::repair::{Frame, Repair};
use super::tier::Tiers;
use crate::arith::mix;
use crate::error::{Error, check_len, check_slots, reserve};
use crate::simd::Kernels;
use crate::threads::{Threads, for_each};

/// What is asked for.
#[derive(Debug, Clone)]
pub(super) struct Order {
    pub(super) capacities: Vec<u64>,
    pub(super) fan_out: usize,
    pub(super) tolerance: f64,
    pub(super) effort: u32,
    pub(super) prices: Option<Vec<f32>>,
    pub(super) threads: Threads,
}

impl Order {
    pub(super) fn check(&self) -> Result<(), Error> {
        if self.tolerance.is_nan() || self.tolerance < 0.0 {
            let range = "a number that is not negative";
            return Err(Error::Parameter { what: "tolerance", value: self.tolerance, range });
        }
        let Some(prices) = &self.prices else { return Ok(()) };
        check_len("prices", prices.len(), self.capacities.len())?;
        let bad = |price: &f32| price.is_nan() || *price == f32::NEG_INFINITY;
        match prices.iter().position(bad) {
            Some(target) => Err(Error::Price { target, value: prices[target] }),
            None => Ok(()),
        }
    }
}

/// What calls keep. A clone begins with none.
#[derive(Default)]
pub(super) struct Memory {
    checks: Vec<Check>,
    market: Market,
    lists: Lists,
    repair: Repair,
    prices_f: Vec<f32>,
    sums: Vec<Sums>,
    scratch: Vec<Scratch>,
    pub(super) ids: Vec<i32>,
    pub(super) prices: Vec<f32>,
    places: Vec<i64>,
    /// The prices that the lists were made at.
    before: Vec<i32>,
}

impl Clone for Memory {
    fn clone(&self) -> Self {
        Self::default()
    }
}

/// A call.
struct Call<'a> {
    order: &'a Order,
    rows: &'a dyn Rows,
    tiers: Tiers,
    threads: Threads,
    scale: f32,
    /// Rows, and the most targets of one.
    n: usize,
    k: usize,
    slots: u64,
    want: usize,
    stride: usize,
}

/// Rounds that a call makes at most, on samples and on all rows.
const ROUNDS: usize = 48;

/// Rows worth a task of their own.
const ROWS_PER_TASK: usize = 512;

/// Leaves ids and prices in the memory.
pub(super) fn solve(
    order: &Order,
    kernels: &Kernels,
    rows: &dyn Rows,
    memory: &mut Memory,
) -> Result<Certified, Error> {
    let (n, e) = (rows.len(), order.capacities.len());
    let k = order.fan_out.min(e);
    check_slots(n, order.fan_out)?;
    let tiers = Tiers::of(kernels);
    let largest = checked(rows, tiers, order.threads, &mut memory.checks)?;
    let want = (k + 9 + k / 4).min(e);
    let stride = (2 * k + 16).next_multiple_of(16).min(rows.longest().max(1));
    let call = Call {
        order,
        rows,
        tiers,
        threads: order.threads,
        scale: scale(largest),
        n,
        k,
        slots: n as u64 * k as u64,
        want,
        stride,
    };
    call.open(memory)?;
    if call.slots == 0 {
        memory.repair.nothing_to_do(e);
    } else {
        call.rounds(memory)?;
        call.repair(memory)?;
    }
    let mut result = call.certify(memory)?;
    if call.slots > 0 && (result.gap() > order.tolerance || order.tolerance == 0.0) {
        let first = (memory.ids.clone(), memory.prices.clone());
        call.exact(memory)?;
        let exact = call.certify(memory)?;
        if memory.repair.hurried && exact.total < result.total {
            (memory.ids, memory.prices) = first;
        } else {
            result = exact;
        }
    }
    Ok(result)
}

/// Refuses scores that have no rank, and returns the largest magnitude.
fn checked(
    rows: &dyn Rows,
    tiers: Tiers,
    threads: Threads,
    parts: &mut Vec<Check>,
) -> Result<f32, Error> {
    let tasks = threads.tasks(rows.len().div_ceil(ROWS_PER_TASK)).max(1);
    let part = rows.len().div_ceil(tasks);
    parts.resize_with(tasks, Check::default);
    for (at, check) in parts.iter_mut().enumerate() {
        check.rows = (at * part).min(rows.len())..((at + 1) * part).min(rows.len());
        (check.largest, check.bad) = (0.0, None);
    }
    for_each(parts.iter_mut(), |part| (tiers.check)(rows, part));
    if let Some(row) = parts.iter().find_map(|part| part.bad) {
        let mut wide = Vec::new();
        let view = rows.row(row, &mut wide);
        let bad = |x: &f32| x.is_nan() || *x == f32::INFINITY;
        let at = view.x.iter().position(bad).unwrap_or(0);
        let target = view.target(at) as usize;
        return Err(Error::RowScore { row, target, value: view.x[at] });
    }
    Ok(parts.iter().fold(0.0, |largest, part| part.largest.max(largest)))
}

/// What a certificate says.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Certified {
    pub(super) total: f64,
    pub(super) bound: f64,
    pub(super) filled: usize,
}

impl Certified {
    pub(super) fn gap(&self) -> f64 {
        (self.bound - self.total) / self.bound.abs().max(f64::MIN_POSITIVE)
    }
}

impl Call<'_> {
    /// Sets up the room and the first prices.
    fn open(&self, memory: &mut Memory) -> Result<(), Error> {
        let e = self.order.capacities.len();
        let market = &mut memory.market;
        market.room.clear();
        reserve(&mut market.room, e)?;
        market.room.extend(self.order.capacities.iter().map(|&c| c.min(self.n as u64)));
        let room: u64 = market.room.iter().sum();
        market.level = (room < self.slots).then_some(0);
        market.spare = room > self.slots;
        market.prices.clear();
        reserve(&mut market.prices, e)?;
        match &self.order.prices {
            None => market.prices.resize(e, 0),
            Some(prices) => {
                let largest = LARGEST as f32;
                let fixed = |&price: &f32| (price * self.scale).clamp(-largest, largest) as i32;
                market.prices.extend(prices.iter().map(fixed));
                market.settle();
            }
        }
        self.lists_of(memory, 0)
    }

    /// Reserves the lists for so many rows.
    fn lists_of(&self, memory: &mut Memory, rows: usize) -> Result<(), Error> {
        memory.lists.reserve(rows, self.stride)
    }

    /// Lists the best targets of some rows, evenly chosen, at the prices of now. `again`, the rows are those of the
    /// lists.
    fn list(
        &self,
        memory: &mut Memory,
        count: usize,
        ties: bool,
        again: bool,
    ) -> Result<(), Error> {
        self.lists_of(memory, count)?;
        let Memory { market, lists, prices_f, before, .. } = memory;
        let fall = |(&before, &now): (&i32, &i32)| before.saturating_sub(now);
        let fell = before.iter().zip(&market.prices).map(fall).max().unwrap_or(0).max(0);
        before.clear();
        before.extend_from_slice(&market.prices);
        lists.rows.clear();
        if count == self.n {
            lists.rows.extend(0..self.n as u32);
        } else {
            // One of each part, so that neither a period of the rows nor their order matters.
            let start = |j: usize| (j as u128 * self.n as u128 / count as u128) as u64;
            let row = |j: usize| start(j) + mix(j as u64) % (start(j + 1) - start(j));
            lists.rows.extend((0..count).map(|j| row(j) as u32));
        }
        prices_f.clear();
        let price =
            |(&price, &room): (&i32, &u64)| if room > 0 { price as f32 } else { f32::INFINITY };
        prices_f.extend(market.prices.iter().zip(&market.room).map(price));
        let pass = Pass {
            rows: self.rows,
            scale: self.scale,
            prices: &market.prices,
            prices_f,
            want: self.want,
            stride: self.stride,
            ties,
            k: self.k,
            fell: again.then_some(fell),
        };
        lists.fill(&pass, self.tiers.pass, self.threads);
        Ok(())
    }

    /// How many rows have so many slots in an average target.
    fn sample(&self, memory: &Memory, slots: u64, least: usize) -> usize {
        let room: u64 = memory.market.room.iter().sum();
        let e = self.order.capacities.len() as u128;
        let rows = u128::from(slots) * e * self.n as u128 / u128::from(room.max(1));
        (rows.min(self.n as u128) as usize).max(least).min(self.n)
    }

    /// Finds prices, and lists all rows at them.
    fn rounds(&self, memory: &mut Memory) -> Result<(), Error> {
        let e = self.order.capacities.len() as u64;
        let mut sample = self.n;
        if self.order.prices.is_none() {
            if self.rows.dense() {
                let first = self.sample(memory, if self.n < 2048 { 8 } else { 4 }, 128);
                self.list(memory, first, true, false)?;
                memory.market.columns(
                    self.rows,
                    &memory.lists,
                    self.scale,
                    self.k,
                    self.threads,
                )?;
                if memory.market.spare {
                    self.level(memory, first)?;
                }
            }
            sample = self.sample(memory, 32, 512);
        }
        let (mut last, mut grouped, mut again) = (u64::MAX, false, false);
        for round in 0.. {
            self.list(memory, sample, true, again)?;
            again = true;
            let market = &mut memory.market;
            let excess = market.count(&memory.lists, self.k, self.n, self.threads);
            // What a round costs is little beside so many searches.
            let slow = if excess > 4 * e { 0.9 } else { 0.7 };
            let stuck = excess as f64 > last as f64 * slow;
            let done =
                excess < e.min(self.n as u64 / 8 + 1) || (stuck && grouped) || round >= ROUNDS;
            if done && sample == self.n {
                return Ok(());
            }
            if done {
                sample = if sample.saturating_mul(32) >= self.n { self.n } else { sample * 8 };
                market.each(&memory.lists, self.k, self.n, self.threads)?;
                (last, grouped, again) = (u64::MAX, false, false);
                continue;
            }
            // With room to spare every round moves them together as well.
            grouped = stuck || market.spare;
            if stuck && !market.spare {
                market.group(&memory.lists, self.k, self.n)?;
            } else {
                market.each(&memory.lists, self.k, self.n, self.threads)?;
            }
            last = excess;
        }
        Ok(())
    }

    /// Raises the prices of the start as far as rows want more of the targets with a price than these have room for.
    fn level(&self, memory: &mut Memory, sample: usize) -> Result<(), Error> {
        let (mut low, mut high) = (0, memory.market.depth());
        for _ in 0..5 {
            let middle = low + (high - low) / 2;
            memory.market.raise(middle);
            self.list(memory, sample, true, false)?;
            memory.market.count(&memory.lists, self.k, self.n, self.threads);
            match memory.market.priced(sample, self.n) {
                (load, room) if load > room => low = middle,
                _ => high = middle,
            }
        }
        memory.market.raise(high);
        Ok(())
    }

    fn frame<'a>(&'a self, room: &'a [u64], ties: bool) -> Frame<'a> {
        Frame {
            rows: self.rows,
            tiers: self.tiers,
            scale: self.scale,
            k: self.k,
            room,
            ties,
            want: self.want,
            effort: (self.rows.scores() as u64 + 1).saturating_mul(self.order.effort.into()),
        }
    }

    /// Begins with what rows want by their lists, and moves the last slots.
    fn repair(&self, memory: &mut Memory) -> Result<(), Error> {
        let Memory { market, lists, repair, .. } = memory;
        let frame = self.frame(&market.room, true);
        let scarce = market.level.is_some();
        repair.start(&frame, lists, &market.prices, scarce, |_, list, taken| {
            let most = market.taken(list, self.k);
            taken.extend(list.ids[..most].iter().copied().zip(list.fixed.iter().copied()));
            list.values.get(most).copied().unwrap_or(i32::MIN)
        })?;
        repair.run(&frame, lists);
        Ok(())
    }

    /// Goes on without the numbers that decide ties. Rows keep what they hold where nothing is better.
    fn exact(&self, memory: &mut Memory) -> Result<(), Error> {
        let Memory { market, repair, .. } = memory;
        let e = market.room.len();
        let held = core::mem::take(&mut repair.held);
        let base = match market.level {
            None => repair.prices[e + 1],
            Some(_) => repair.prices[e] - repair.nothing,
        };
        let largest = i64::from(LARGEST);
        let of = |price: i64| (price - base).clamp(-largest, largest) as i32;
        market.prices.clear();
        market.prices.extend(repair.prices[..e].iter().map(|&price| of(price)));
        market.settle();
        // If many scores are equal, so are prices but for the numbers.
        let exact = market.prices.clone();
        let half = 1 << (TIE_BITS - 1);
        for price in &mut market.prices {
            *price = (*price + half) >> TIE_BITS << TIE_BITS;
        }
        market.settle();
        let rounded = self.keep(memory, &held)?;
        if rounded > 0 {
            let prices = core::mem::replace(&mut memory.market.prices, exact);
            let mut excess = self.keep(memory, &held)?;
            if rounded < excess {
                memory.market.prices = prices;
                excess = self.keep(memory, &held)?;
            }
            // Prices may be off by as much as the numbers were.
            for _ in 0..8 {
                if excess <= e as u64 {
                    break;
                }
                let prices = memory.market.prices.clone();
                memory.market.count(&memory.lists, self.k, self.n, self.threads);
                memory.market.each(&memory.lists, self.k, self.n, self.threads)?;
                let now = self.keep(memory, &held)?;
                if now >= excess {
                    memory.market.prices = prices;
                    self.keep(memory, &held)?;
                    break;
                }
                excess = now;
            }
        }
        let Memory { market, lists, repair, .. } = memory;
        repair.run(&self.frame(&market.room, false), lists);
        Ok(())
    }

    /// Begins with what rows want at the prices of now, the targets in `kept` before others that are as good, and
    /// returns by how much targets are too full.
    fn keep(&self, memory: &mut Memory, kept: &[u32]) -> Result<u64, Error> {
        self.list(memory, self.n, false, false)?;
        let Memory { market, lists, repair, .. } = memory;
        let e = market.room.len();
        let frame = self.frame(&market.room, false);
        let scarce = market.level.is_some();
        let (mut wide, mut all) = (Vec::new(), Vec::new());
        repair.start(&frame, lists, &market.prices, scarce, |i, list, taken| {
            let row = self.rows.row(i, &mut wide);
            let kept = &kept[i * self.k..][..self.k];
            all.clear();
            for (j, &id) in list.ids.iter().enumerate().filter(|(_, id)| !kept.contains(id)) {
                all.push((!list.values[j], true, id, list.fixed[j]));
            }
            for &id in kept.iter().filter(|&&id| id as usize != e) {
                let fixed = fixed(row.x[row.place(id)], self.scale);
                all.push((!(fixed - market.prices[id as usize]), false, id, fixed));
            }
            all.sort_unstable();
            let fits = |&&(value, new, ..): &&(i32, bool, u32, i32)| match market.level {
                None => true,
                Some(level) => !value > level || (!value == level && !new),
            };
            let most = all.iter().take(self.k).take_while(fits).count();
            taken.extend(all[..most].iter().map(|&(_, _, id, fixed)| (id, fixed)));
            all.get(most).map_or(i32::MIN, |next| !next.0)
        })?;
        Ok(repair.excess(&frame))
    }

    /// Computes ids, prices, total and bound.
    fn certify(&self, memory: &mut Memory) -> Result<Certified, Error> {
        let Memory { market, repair, prices_f, sums, scratch, ids, prices, places, .. } = memory;
        let e = market.room.len();
        let filled = repair.held.iter().filter(|&&id| id as usize != e).count();
        let full = filled as u64 == self.slots;
        // If slots are empty, prices are relative to the value of an empty one; else the lowest is 0.
        let open = |c: &usize| market.room[*c] > 0;
        let base = if full {
            (0..e).filter(open).map(|c| repair.prices[c]).min().unwrap_or(0)
        } else {
            repair.prices[e] - repair.nothing
        };
        places.clear();
        places.extend((0..e).filter(open).map(|c| repair.prices[c] - base));
        places.push(0);
        narrow(places);
        let unit = 1.0 / self.scale;
        prices.clear();
        reserve(prices, e)?;
        let mut next = 0;
        for c in 0..e {
            prices.push(f32::INFINITY);
            if open(&c) {
                prices[c] = (places[next] as f32 * unit).clamp(f32::MIN, f32::MAX);
                next += 1;
            }
        }
        prices_f.clear();
        prices_f.extend(prices.iter().map(|&price| price * self.scale));
        let fan_out = self.order.fan_out;
        reserve(ids, self.n * fan_out)?;
        ids.resize(self.n * fan_out, -1);
        ids.truncate(self.n * fan_out);
        reserve(sums, self.n)?;
        sums.clear();
        sums.resize(self.n, Sums::default());
        let summing = Summing {
            rows: self.rows,
            scale: self.scale,
            k: self.k,
            fan_out,
            held: &repair.held,
            prices,
            prices_f,
            full,
        };
        summing.fill(ids, sums, scratch, self.tiers.sum, self.threads);
        let (mut total, mut surplus) = (0.0, 0.0);
        for sums in &*sums {
            total += sums.total;
            surplus += sums.surplus;
        }
        Ok(Certified { total, bound: combine(surplus, prices, &market.room, filled), filled })
    }
}

/// Narrows gaps between prices that are so wide that no score bridges them, so that f32 is exact enough for all. The
/// last one stays 0.
fn narrow(places: &mut [i64]) {
    const WIDE: i64 = 1 << 30;
    let (least, most) = (places.iter().min(), places.iter().max());
    if most.zip(least).is_none_or(|(most, least)| most - least <= WIDE) {
        return;
    }
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_unstable_by_key(|&at| places[at]);
    let (mut last, mut now) = (places[order[0]], 0);
    for &at in &order {
        now += (places[at] - last).min(WIDE);
        last = places[at];
        places[at] = now;
    }
    let zero = places[places.len() - 1];
    for place in places {
        *place -= zero;
    }
}
