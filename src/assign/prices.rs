//! Prices by rounds: each target raises or lowers its price until as many rows want it as it has room for.

use alloc::vec::Vec;
use core::ops::Range;

use super::grid::{fixed, tie};
use super::input::Rows;
use super::lists::{List, Lists};
use crate::error::{Error, reserve};
use crate::threads::{Threads, for_each};

/// Prices stay within this magnitude while rounds change them.
pub(super) const LARGEST: i32 = 1 << 30;

/// Rows and targets worth a task of their own.
const ROWS_PER_TASK: usize = 512;
const TARGETS_PER_TASK: usize = 64;
/// The same for rows of whole columns.
const ROWS_PER_COLUMN_TASK: usize = 64;

/// The prices of a call while they are sought.
#[derive(Default)]
pub(super) struct Market {
    pub(super) prices: Vec<i32>,
    /// The slots of each target, at most one per row.
    pub(super) room: Vec<u64>,
    /// What an empty slot is worth, if slots have to stay empty for lack of room; else rows take what they can get.
    pub(super) level: Option<i32>,
    /// There is more room than slots, so prices end at 0.
    pub(super) spare: bool,
    loads: Vec<u64>,
    parts: Vec<Part>,
    bids: Vec<Vec<i32>>,
    steps: Vec<i32>,
    over: Vec<bool>,
    /// The prices of the start, which may be negative.
    start: Vec<i32>,
}

/// The value of the place after the last one, for rows that have no more targets.
const NOTHING: i32 = -(1 << 30) - (1 << 29);

impl Market {
    /// How many of the listed targets the row takes.
    pub(super) fn taken(&self, list: &List<'_>, k: usize) -> usize {
        let most = k.min(list.ids.len());
        match self.level {
            None => most,
            Some(level) => list.values[..most].partition_point(|&value| value > level),
        }
    }

    /// The values that decide: of the last place that a row takes, and of the next.
    fn edge(&self, list: &List<'_>, k: usize) -> (i32, i32) {
        let level = self.level.unwrap_or(NOTHING);
        let value = |j: usize| list.values.get(j).map_or(level, |&value| value.max(level));
        (k.checked_sub(1).map_or(level, value), value(k))
    }

    /// Counts the rows of the lists that want each target, and returns how many slots are in the wrong place: those
    /// above a target's share of the room, or, if more, those missing where a price keeps rows away.
    pub(super) fn count(&mut self, lists: &Lists, k: usize, all: usize, threads: Threads) -> u64 {
        let (targets, rows) = (self.prices.len(), lists.rows.len());
        let tasks = threads.tasks(rows.div_ceil(ROWS_PER_TASK)).max(1);
        let size = rows.div_ceil(tasks);
        let mut parts = core::mem::take(&mut self.parts);
        parts.resize_with(tasks, Part::default);
        for (at, part) in parts.iter_mut().enumerate() {
            part.rows = (at * size).min(rows)..((at + 1) * size).min(rows);
        }
        for_each(parts.iter_mut(), |part| part.count(self, lists, k));
        self.loads.clear();
        self.loads.resize(targets, 0);
        for part in &parts {
            for (load, &wanted) in self.loads.iter_mut().zip(&part.wanted) {
                *load += u64::from(wanted);
            }
        }
        self.parts = parts;
        let (mut over, mut under) = (0, 0);
        for ((&load, &room), &price) in self.loads.iter().zip(&self.room).zip(&self.prices) {
            let share = share(room, rows, all);
            over += load.saturating_sub(share);
            if self.level.is_some() || (self.spare && price > 0) {
                under += share.saturating_sub(load);
            }
        }
        // Unused room moves many units at a time. What is too much for the targets with a price does not.
        if self.spare { (3 * over).max(under) } else { over.max(under) }
    }

    /// Gives each target the price at which it would be full if no other price changed. The lists are those that were
    /// counted last.
    pub(super) fn each(
        &mut self,
        lists: &Lists,
        k: usize,
        all: usize,
        threads: Threads,
    ) -> Result<(), Error> {
        let (targets, rows) = (self.prices.len(), lists.rows.len());
        let shift = if self.spare { self.shift(lists, k, all)? } else { 0 };
        let mut parts = core::mem::take(&mut self.parts);
        for part in &mut parts {
            part.reserve(lists.stride)?;
        }
        for_each(parts.iter_mut(), |part| {
            part.layout(lists);
            part.bid(self, lists, k);
        });
        let tasks = threads.tasks(targets.div_ceil(TARGETS_PER_TASK)).max(1);
        let size = targets.div_ceil(tasks).max(1);
        self.bids.resize_with(tasks, Vec::new);
        for bids in &mut self.bids {
            reserve(bids, rows)?;
        }
        let blocks = self.prices.chunks_mut(size).zip(self.room.chunks(size)).zip(&mut self.bids);
        let blocks: Vec<_> = (0..).step_by(size).zip(blocks).collect();
        for_each(blocks.into_iter(), |(first, ((prices, room), bids))| {
            for (c, (price, &room)) in (first..).zip(prices.iter_mut().zip(room)) {
                if room > 0 {
                    let own = step(&parts, c, share(room, rows, all).max(1) as usize, bids);
                    let shift = if *price > 0 { shift } else { 0 };
                    *price = price.saturating_add(own).saturating_add(shift);
                }
            }
        });
        self.parts = parts;
        self.settle();
        Ok(())
    }

    /// Gives each target the price at which it would be full if each row took what is better than its last place now,
    /// from whole columns: targets that no row lists get a price too. The prices are those that the lists were made at.
    pub(super) fn columns(
        &mut self,
        rows: &dyn Rows,
        lists: &Lists,
        scale: f32,
        k: usize,
        threads: Threads,
    ) -> Result<(), Error> {
        let (targets, count) = (self.prices.len(), lists.rows.len());
        let mut edges = core::mem::take(&mut self.steps);
        edges.clear();
        reserve(&mut edges, count)?;
        edges.extend((0..count).map(|at| self.edge(&lists.list(at), k).0));
        let blocks = targets.div_ceil(TARGETS_PER_TASK);
        self.bids.resize_with(blocks, Vec::new);
        for bids in &mut self.bids {
            reserve(bids, count * TARGETS_PER_TASK)?;
        }
        let prices = self.prices.chunks_mut(TARGETS_PER_TASK);
        let parts = prices.zip(self.room.chunks(TARGETS_PER_TASK)).zip(&mut self.bids);
        let columns = (0..).step_by(TARGETS_PER_TASK).zip(parts);
        let columns =
            columns.map(|(first, ((prices, room), bids))| Columns { first, prices, room, bids });
        let fill = |mut columns: Columns<'_>| columns.fill(rows, &lists.rows, &edges, scale);
        if threads.tasks(count.div_ceil(ROWS_PER_COLUMN_TASK)) == 1 {
            columns.for_each(fill);
        } else {
            for_each(columns.collect::<Vec<_>>().into_iter(), fill);
        }
        self.steps = edges;
        self.start.clone_from(&self.prices);
        self.settle();
        Ok(())
    }

    /// Sets the prices to those of the start, raised by one amount.
    pub(super) fn raise(&mut self, amount: i32) {
        for (price, start) in self.prices.iter_mut().zip(&self.start) {
            *price = start.saturating_add(amount);
        }
        self.settle();
    }

    /// By how much to raise the prices of the start so that none is below 0.
    pub(super) fn depth(&self) -> i32 {
        self.start.iter().min().map_or(0, |&least| least.saturating_neg().max(0))
    }

    /// The slots that rows want in targets with a price, and the room of these.
    pub(super) fn priced(&self, rows: usize, all: usize) -> (u64, u64) {
        let priced = (0..self.prices.len()).filter(|&c| self.prices[c] > 0);
        priced.fold((0, 0), |(load, room), c| {
            (load + self.loads[c], room + share(self.room[c], rows, all))
        })
    }

    /// If there is room to spare: the step of all prices above 0 together, which keeps rows in targets with a price or
    /// out of them. A target's own step is for other prices as they are, so it hardly moves the level of all.
    fn shift(&mut self, lists: &Lists, k: usize, all: usize) -> Result<i32, Error> {
        let rows = lists.rows.len();
        let (mut load, room) = self.priced(rows, all);
        if rows == all {
            // A little too high rather than too low: unused room is moved many units at a time.
            load += self.prices.len() as u64;
        }
        let (raise, units) = (load > room, load.abs_diff(room) as usize);
        self.steps.clear();
        reserve(&mut self.steps, rows * k.min(lists.stride))?;
        for at in 0..rows {
            let list = lists.list(at);
            let taken = self.taken(&list, k);
            let priced = |j: &usize| self.prices[list.ids[*j] as usize] > 0;
            let leave = (0..taken).rev().filter(|j| priced(j) == raise);
            let enter = (taken..list.ids.len()).filter(|j| priced(j) != raise);
            let step =
                |(j, other): (usize, usize)| list.values[j].saturating_sub(list.values[other]);
            self.steps.extend(leave.zip(enter).map(step));
        }
        if units == 0 || self.steps.is_empty() {
            return Ok(0);
        }
        let at = units.min(self.steps.len()) - 1;
        // Their own steps go some of the way.
        let step = *self.steps.select_nth_unstable(at).1 / 4 * 3;
        Ok(if raise { step } else { -step })
    }

    /// Raises the prices of all targets that too many rows want by one amount, so that all of them together have as
    /// many rows as room.
    pub(super) fn group(&mut self, lists: &Lists, k: usize, all: usize) -> Result<(), Error> {
        let rows = lists.rows.len();
        self.over.clear();
        let mut excess = 0;
        for (&load, &room) in self.loads.iter().zip(&self.room) {
            let share = share(room, rows, all);
            self.over.push(load > share);
            excess += load.saturating_sub(share) as usize;
        }
        if excess == 0 {
            return Ok(());
        }
        self.steps.clear();
        reserve(&mut self.steps, rows * k.min(lists.stride))?;
        for at in 0..rows {
            let list = lists.list(at);
            let taken = self.taken(&list, k);
            let over = |&j: &usize| self.over[list.ids[j] as usize];
            let mut others = (taken..list.ids.len()).filter(|j| !over(j));
            for j in (0..taken).rev().filter(over) {
                let other = match (others.next(), self.level) {
                    (Some(other), None) => list.values[other],
                    (Some(other), Some(level)) => list.values[other].max(level),
                    (None, Some(level)) => level,
                    (None, None) => break,
                };
                self.steps.push(list.values[j].saturating_sub(other));
            }
        }
        if self.steps.is_empty() {
            return Ok(());
        }
        let at = excess.min(self.steps.len()) - 1;
        let step = *self.steps.select_nth_unstable(at).1;
        for (price, _) in self.prices.iter_mut().zip(&self.over).filter(|(_, over)| **over) {
            *price = price.saturating_add(step).saturating_add(1);
        }
        self.settle();
        Ok(())
    }

    /// Brings the prices into their range. Where rows fill all their slots, only differences of prices matter.
    pub(super) fn settle(&mut self) {
        let mut low = 0;
        if self.level.is_none() && !self.spare {
            let open = self.prices.iter().zip(&self.room).filter(|(_, room)| **room > 0);
            low = open.map(|(price, _)| *price).min().unwrap_or(0);
        }
        let least = if self.level.is_some() { -LARGEST } else { 0 };
        for price in &mut self.prices {
            *price = price.saturating_sub(low).clamp(least, LARGEST);
        }
    }
}

/// The columns of some targets.
struct Columns<'a> {
    first: usize,
    prices: &'a mut [i32],
    room: &'a [u64],
    bids: &'a mut Vec<i32>,
}

impl Columns<'_> {
    /// Sets the prices to the bids of which there are as many as room. A row's edge is what its last target is worth.
    fn fill(&mut self, all: &dyn Rows, rows: &[u32], edges: &[i32], scale: f32) {
        let (count, targets) = (rows.len(), self.prices.len());
        let mut wide = Vec::new();
        self.bids.clear();
        self.bids.resize(count * targets, 0);
        for (at, (&row, edge)) in rows.iter().zip(edges).enumerate() {
            let x = &all.row(row as usize, &mut wide).x[self.first..][..targets];
            for ((c, &x), bids) in (self.first..).zip(x).zip(self.bids.chunks_exact_mut(count)) {
                let value = fixed(x, scale) + tie(row, c as u32);
                bids[at] =
                    if x == f32::NEG_INFINITY { i32::MIN } else { value.saturating_sub(*edge) };
            }
        }
        let bids = self.bids.chunks_exact_mut(count);
        for ((price, &room), bids) in self.prices.iter_mut().zip(self.room).zip(bids) {
            let share = share(room, count, all.len()) as usize;
            if share == 0 || share >= count {
                continue;
            }
            let bid = *bids.select_nth_unstable_by(share - 1, |a, b| b.cmp(a)).1;
            if bid != i32::MIN {
                *price = bid;
            }
        }
    }
}

/// What some of the rows bid.
#[derive(Default)]
struct Part {
    rows: Range<usize>,
    /// How many of the rows want each target.
    wanted: Vec<u32>,
    /// Where the bids of each target begin: first those of the rows that want it, which are not below 0, then the
    /// others, which are not above.
    starts: Vec<u32>,
    bids: Vec<i32>,
    /// Where the next ones go.
    next: Vec<[u32; 2]>,
}

impl Part {
    fn count(&mut self, market: &Market, lists: &Lists, k: usize) {
        self.wanted.clear();
        self.wanted.resize(market.prices.len(), 0);
        for at in self.rows.clone() {
            let list = lists.list(at);
            for &id in &list.ids[..market.taken(&list, k)] {
                self.wanted[id as usize] += 1;
            }
        }
    }

    /// Reserves memory for the bids of all that is listed.
    fn reserve(&mut self, stride: usize) -> Result<(), Error> {
        reserve(&mut self.starts, self.wanted.len() + 1)?;
        reserve(&mut self.next, self.wanted.len())?;
        reserve(&mut self.bids, self.rows.len().saturating_mul(stride))
    }

    /// Finds where the bids of each target go.
    fn layout(&mut self, lists: &Lists) {
        self.starts.clear();
        self.starts.resize(self.wanted.len() + 1, 0);
        for at in self.rows.clone() {
            for &id in lists.list(at).ids {
                self.starts[id as usize + 1] += 1;
            }
        }
        self.next.clear();
        let mut sum = 0;
        for (start, &wanted) in self.starts.iter_mut().zip(&self.wanted) {
            sum += *start;
            *start = sum;
            self.next.push([sum, sum + wanted]);
        }
        if let Some(end) = self.starts.last_mut() {
            *end += sum;
            sum = *end;
        }
        self.bids.resize(sum as usize, 0);
    }

    /// Computes by how much each row prefers a target that it wants to the best one that it leaves, and how much better
    /// than the last one that it takes another one is.
    fn bid(&mut self, market: &Market, lists: &Lists, k: usize) {
        for at in self.rows.clone() {
            let list = lists.list(at);
            let (last, next) = market.edge(&list, k);
            let taken = market.taken(&list, k);
            for (j, (&id, &value)) in list.ids.iter().zip(list.values).enumerate() {
                let side = usize::from(j >= taken);
                let place = &mut self.next[id as usize][side];
                // Prices to start from may be as far apart as the grid is wide.
                self.bids[*place as usize] = value.saturating_sub([next, last][side]);
                *place += 1;
            }
        }
    }

    /// The bids for a target: of rows that want it, and of the others.
    fn bids(&self, c: usize) -> (&[i32], &[i32]) {
        let bids = &self.bids[self.starts[c] as usize..self.starts[c + 1] as usize];
        bids.split_at(self.wanted[c] as usize)
    }
}

/// The step of a price after which the `share` highest bids are above it.
fn step(parts: &[Part], c: usize, share: usize, bids: &mut Vec<i32>) -> i32 {
    let wanted: usize = parts.iter().map(|part| part.wanted[c] as usize).sum();
    bids.clear();
    let (above, below) = if wanted >= share {
        parts.iter().for_each(|part| bids.extend_from_slice(part.bids(c).0));
        let (low, &mut above, _) = bids.select_nth_unstable(wanted - share);
        let others = || parts.iter().flat_map(|part| part.bids(c).1).copied().max();
        (above, low.iter().copied().max().or_else(others))
    } else {
        parts.iter().for_each(|part| bids.extend_from_slice(part.bids(c).1));
        let Some(at) = bids.len().checked_sub(share - wanted) else {
            // All that know of the target may have it; it may go lower until others do.
            return bids.iter().copied().min().map_or(0, |least| least.saturating_sub(1));
        };
        let (low, &mut above, _) = bids.select_nth_unstable(at);
        (above, low.iter().copied().max())
    };
    below.map_or(above, |below| ((i64::from(above) + i64::from(below)) >> 1) as i32)
}

/// The part of the room that is for some of the rows, rounded.
fn share(room: u64, rows: usize, all: usize) -> u64 {
    if rows == all {
        return room;
    }
    ((u128::from(room) * rows as u128 + all as u128 / 2) / all as u128) as u64
}
