//! The last units: shortest paths from targets that are too full to targets with room.

use alloc::collections::BinaryHeap;
use alloc::vec::Vec;
use core::cmp::Reverse;

use super::grid::{BITS, ERROR, fixed, tie};
use super::input::{Row, Rows};
use super::lists::{List, Lists};
use super::pass::{COMPLETE, Pass};
use super::prices::LARGEST;
use super::survivors::SLACK;
use super::tier::Tiers;
use crate::error::{Error, reserve};

/// A row in a target.
#[derive(Clone, Copy)]
struct Member {
    row: u32,
    fixed: i32,
}

/// The rows in a target.
#[derive(Default)]
struct Node {
    members: Vec<Member>,
    /// Per member the least that a move costs: what the target is worth to the row at the price `then`, less the most
    /// that one which it does not hold is worth. Prices go up, so these numbers stay below, and a search reads them
    /// alone to find the members that matter.
    keys: Vec<i32>,
    then: i64,
}

/// How a node was reached: from which, and which of its rows moves (`PARKED` if it is unused room).
#[derive(Clone, Copy, Default)]
struct Via {
    from: u32,
    row: u32,
    fixed: i32,
}

/// The most ends of one search, and how many times as far as the nearest one the others may be.
const ENDS: usize = 32;
const SPREAD: i64 = 16;
/// How far the first search looks.
const REACH: i64 = 1 << (BITS - 10);

const PARKED: u32 = u32::MAX;
/// The origin of a node where a search begins.
const START: u32 = u32::MAX;
const FAR: i64 = i64::MAX;

/// A row of which not all targets have been looked at, and the distance at which the others begin.
#[derive(Clone, Copy)]
struct Rest {
    from: u32,
    row: u32,
    base: i64,
}

/// What is fixed during a call.
pub(super) struct Frame<'a> {
    pub(super) rows: &'a dyn Rows,
    pub(super) tiers: Tiers,
    pub(super) scale: f32,
    pub(super) k: usize,
    /// At most one per row.
    pub(super) room: &'a [u64],
    pub(super) ties: bool,
    /// How many targets to list per row, at least.
    pub(super) want: usize,
    /// Steps after which costs are no longer looked at.
    pub(super) effort: u64,
}

#[derive(Default)]
pub(super) struct Repair {
    /// By target, then the empty slots, then the pool of unused room.
    pub(super) prices: Vec<i64>,
    /// Per row: targets held, `empty()` in a slot without one.
    pub(super) held: Vec<u32>,
    /// What an empty slot is worth, negative: no sum of differences of scores pays for one more of them.
    pub(super) nothing: i64,
    nodes: Vec<Node>,
    /// Per slot: which member of its target it is.
    places: Vec<u32>,
    parked: Vec<u64>,
    pool: u64,
    /// No target that the row does not hold has a larger value.
    others: Vec<i64>,
    /// The same for those that are not listed.
    floors: Vec<i64>,
    /// Prices less `base`, of targets alone: as i32, which is good only while they are `near`, and as f32.
    prices_i: Vec<i32>,
    prices_f: Vec<f32>,
    base: i64,
    near: bool,
    // Of a search.
    distance: Vec<i64>,
    via: Vec<Via>,
    seen: Vec<u32>,
    heap: BinaryHeap<Reverse<(i64, u32)>>,
    rests: Vec<Rest>,
    marks: Vec<u32>,
    closed: Vec<bool>,
    looked: Vec<u32>,
    mark: u32,
    wide: Vec<f32>,
    gathered: Vec<f32>,
    found: Vec<u32>,
    /// The nearest nodes with room, by distance, at most `ends`.
    sinks: Vec<(i64, u32)>,
    ends: usize,
    /// Nothing as far as this matters.
    bound: i64,
    /// How far the next search looks at first.
    reach: i64,
    path: Vec<u32>,
    /// Members and targets looked at.
    steps: u64,
    /// The effort was used up.
    pub(super) hurried: bool,
}

impl Repair {
    /// Stands for the result of a call without slots.
    pub(super) fn nothing_to_do(&mut self, targets: usize) {
        self.held.clear();
        self.prices.clear();
        self.prices.resize(targets + 2, 0);
    }

    /// Takes over prices and lists. `choose` writes the targets that a row takes, with their scores on the grid, and
    /// returns the value of the best one that it leaves.
    pub(super) fn start(
        &mut self,
        frame: &Frame<'_>,
        lists: &Lists,
        prices: &[i32],
        scarce: bool,
        mut choose: impl FnMut(usize, &List<'_>, &mut Vec<(u32, i32)>) -> i32,
    ) -> Result<(), Error> {
        let (n, e, k) = (lists.rows.len(), prices.len(), frame.k);
        self.nothing = -((e as i64 + 4) << 31);
        self.base = if scarce { -self.nothing } else { 0 };
        self.near = true;
        self.reach = REACH;
        self.steps = 0;
        self.hurried = false;
        self.prices.clear();
        self.prices.extend(prices.iter().map(|&price| i64::from(price) + self.base));
        self.prices.extend([0, 0]);
        self.prices_i.clear();
        self.prices_i.extend_from_slice(prices);
        self.prices_f.clear();
        let price =
            |(&price, &room): (&i32, &u64)| if room > 0 { price as f32 } else { f32::INFINITY };
        self.prices_f.extend(prices.iter().zip(frame.room).map(price));
        if self.held.len() != n * k {
            self.held.clear();
            reserve(&mut self.held, n * k)?;
            self.held.resize(n * k, e as u32);
        }
        reserve(&mut self.places, n * k)?;
        self.places.resize(n * k, 0);
        for node in &mut self.nodes {
            node.members.clear();
            node.keys.clear();
        }
        self.nodes.resize_with(e + 1, Node::default);
        for (node, &price) in self.nodes.iter_mut().zip(&self.prices) {
            node.then = price;
        }
        self.nodes[e].then -= self.nothing;
        self.others.clear();
        reserve(&mut self.others, n)?;
        self.floors.clear();
        reserve(&mut self.floors, n)?;
        let mut taken = Vec::new();
        for i in 0..n {
            let list = lists.list(i);
            taken.clear();
            let next = choose(i, &list, &mut taken);
            let wide = |value: i32| {
                if value == COMPLETE { i64::MIN } else { i64::from(value) - self.base }
            };
            let others = wide(next.max(list.floor));
            self.floors.push(wide(list.floor));
            self.others.push(others);
            taken.resize(k, (e as u32, 0));
            let slots = i * k..(i + 1) * k;
            let slots = self.held[slots.clone()].iter_mut().zip(&mut self.places[slots]);
            for ((held, place), &(id, fixed)) in slots.zip(&taken) {
                *held = id;
                *place = self.nodes[id as usize].push(Member { row: i as u32, fixed }, others)?;
            }
        }
        // Unused room: in empty slots first, then in targets of price 0.
        let filled = (n * k) as u64 - self.nodes[e].members.len() as u64;
        let room: u64 = frame.room.iter().sum();
        self.parked.clear();
        self.parked.resize(e + 1, 0);
        self.parked[e] = filled.min(room);
        let mut left = room - self.parked[e];
        for c in (0..e).filter(|&c| self.prices[c] == 0) {
            let load = self.nodes[c].members.len() as u64;
            self.parked[c] = frame.room[c].saturating_sub(load).min(left);
            left -= self.parked[c];
        }
        self.pool = left;
        self.distance.clear();
        reserve(&mut self.distance, e + 2)?;
        self.distance.resize(e + 2, FAR);
        self.seen.clear();
        self.via.clear();
        reserve(&mut self.via, e + 2)?;
        self.via.resize(e + 2, Via::default());
        self.marks.clear();
        reserve(&mut self.marks, e + 1)?;
        self.marks.resize(e + 1, 0);
        self.mark = 0;
        Ok(())
    }

    fn room(&self, frame: &Frame<'_>, c: usize) -> u64 {
        if c < frame.room.len() { frame.room[c] } else { self.floors.len() as u64 * frame.k as u64 }
    }

    fn used(&self, c: usize) -> u64 {
        self.nodes[c].members.len() as u64 + self.parked[c]
    }

    /// Moves all that is too much to where room is.
    pub(super) fn run(&mut self, frame: &Frame<'_>, lists: &mut Lists) {
        loop {
            let Some(moved) = self.search(frame, lists) else { return };
            // The nearest path is always free, so every search moves a unit, and there are at most as many as slots.
            debug_assert!(moved > 0);
            if moved == 0 || self.steps > frame.effort {
                return self.finish(frame);
            }
        }
    }

    /// Moves units from where there are too many along shortest paths, as many as one search finds, and changes prices
    /// so that no move has a negative cost. Returns how many units it moved; none if there was nothing to move.
    fn search(&mut self, frame: &Frame<'_>, lists: &mut Lists) -> Option<u64> {
        let e = frame.room.len();
        let mut excess = self.pool;
        let mut open = 0;
        for c in 0..=e {
            let (used, room) = (self.used(c), self.room(frame, c));
            open += usize::from(used < room);
            excess += used.saturating_sub(room);
        }
        if excess == 0 {
            return None;
        }
        self.ends = (excess as usize).min(open / 2).clamp(1, ENDS);
        // The farther a search looks, the more rows it looks at: it begins a little beyond where the last one ended.
        loop {
            self.explore(frame, lists);
            if !self.sinks.is_empty() || self.reach == FAR {
                break;
            }
            self.reach = self.reach.saturating_mul(16);
        }
        // There is always a way: a slot can be emptied, and then there is unused room.
        debug_assert!(!self.sinks.is_empty());
        let bound = self.bound.min(self.sinks.last().map_or(FAR, |&(distance, _)| distance));
        self.reach = if bound < -self.nothing >> 2 { (2 * bound).max(16) } else { REACH };
        for at in 0..self.seen.len() {
            let c = self.seen[at] as usize;
            if self.distance[c] < bound {
                self.prices[c] += bound - self.distance[c];
                self.refresh(c);
                if c < e {
                    let price = self.prices[c] - self.base;
                    self.near &= price <= i64::from(LARGEST);
                    self.prices_i[c] = price as i32;
                    self.prices_f[c] = price as f32;
                }
            }
        }
        let mut moved = 0;
        for at in 0..self.sinks.len() {
            let (distance, sink) = self.sinks[at];
            let sink = sink as usize;
            while distance <= bound
                && self.used(sink) < self.room(frame, sink)
                && let Some(source) = self.trace(frame, sink)
                && self.take(frame, source)
            {
                self.augment(frame);
                moved += 1;
            }
        }
        Some(moved)
    }

    /// Computes the keys of a target at its price of now, if that went so far up that they might all be small beside
    /// it.
    fn refresh(&mut self, c: usize) {
        let zero = if c + 1 < self.nodes.len() { 0 } else { self.nothing };
        match self.nodes.get_mut(c) {
            Some(node) if self.prices[c] - zero - node.then > 1 << BITS => {
                node.then = self.prices[c] - zero;
                for at in 0..node.members.len() {
                    let Member { row, fixed } = node.members[at];
                    node.keys[at] = node.key(fixed, self.others[row as usize]);
                }
            }
            _ => {}
        }
    }

    /// Whether there is still a unit too many at the start of a path; if it is unused room, takes it.
    fn take(&mut self, frame: &Frame<'_>, source: usize) -> bool {
        if source <= frame.room.len() {
            return self.used(source) > self.room(frame, source);
        }
        let left = self.pool.checked_sub(1);
        self.pool = left.unwrap_or(0);
        left.is_some()
    }

    /// Finds the distances from where there are too many, as far as they matter.
    fn explore(&mut self, frame: &Frame<'_>, lists: &mut Lists) {
        let (e, pool) = (frame.room.len(), frame.room.len() + 1);
        for &c in &self.seen {
            self.distance[c as usize] = FAR;
        }
        self.seen.clear();
        self.heap.clear();
        self.rests.clear();
        self.sinks.clear();
        self.bound = self.reach;
        for c in 0..=e {
            if self.used(c) > self.room(frame, c) && (self.seen.is_empty() || self.ends > 1) {
                self.begin(c);
            }
        }
        if self.pool > 0 && (self.seen.is_empty() || self.ends > 1) {
            self.begin(pool);
        }
        while let Some(Reverse((distance, node))) = self.heap.pop() {
            if distance >= self.bound {
                break;
            }
            let node = node as usize;
            if node > pool {
                let rest = self.rests[node - pool - 1];
                let row = rest.row as usize;
                let floor = self.floors[row];
                if self.near {
                    self.refill(frame, lists, row);
                }
                if self.floors[row] < floor {
                    self.look(frame, lists, rest);
                } else {
                    self.look_at_all(frame, rest);
                }
                continue;
            }
            if distance > self.distance[node] {
                continue;
            }
            if node == pool {
                for c in 0..=e {
                    if self.room(frame, c) > 0 {
                        let cost = self.prices[c] - self.prices[pool];
                        let via = Via { from: pool as u32, row: PARKED, fixed: 0 };
                        self.relax(frame, c, distance + cost, via);
                    }
                }
                continue;
            }
            if self.parked[node] > 0 {
                let cost = self.prices[pool] - self.prices[node];
                let via = Via { from: node as u32, row: PARKED, fixed: 0 };
                self.relax(frame, pool, distance + cost, via);
            }
            self.expand(frame, lists, node, distance);
        }
    }

    fn begin(&mut self, c: usize) {
        self.distance[c] = 0;
        self.via[c] = Via { from: START, row: PARKED, fixed: 0 };
        self.seen.push(c as u32);
        self.heap.push(Reverse((0, c as u32)));
    }

    /// Relaxes all moves out of a target, or out of empty slots.
    fn expand(&mut self, frame: &Frame<'_>, lists: &Lists, node: usize, distance: i64) {
        let e = frame.room.len();
        self.steps += self.nodes[node].members.len() as u64 / 16;
        let price = self.prices[node];
        let zero = if node < e { 0 } else { self.nothing };
        let rise = price - zero - self.nodes[node].then;
        const BLOCK: usize = 32;
        for first in (0..self.nodes[node].keys.len()).step_by(BLOCK) {
            let most = self.bound.saturating_sub(distance).saturating_add(rise);
            let most = most.saturating_sub(1).clamp(-1, i32::MAX.into()) as i32;
            let end = (first + BLOCK).min(self.nodes[node].keys.len());
            let keys = &self.nodes[node].keys[first..end];
            if !keys.iter().fold(false, |any, &key| any | (key <= most)) {
                continue;
            }
            for at in first..end {
                if self.nodes[node].keys[at] > most {
                    continue;
                }
                let Member { row, fixed } = self.nodes[node].members[at];
                let base = distance + i64::from(fixed) + zero - price;
                self.look(frame, lists, Rest { from: node as u32, row, base });
                let others = self.others[row as usize];
                let key = self.nodes[node].key(fixed, others);
                self.nodes[node].keys[at] = key;
            }
        }
        // Into an empty slot, which costs more than any other move if all slots can be filled.
        let cost = distance - price - self.nothing + self.prices[e];
        if node < e && cost - (1 << BITS) < self.bound {
            let cheapest = self.nodes[node].members.iter().min_by_key(|member| member.fixed);
            if let Some(&Member { row, fixed }) = cheapest {
                let via = Via { from: node as u32, row, fixed: 0 };
                self.relax(frame, e, cost + i64::from(fixed), via);
            }
        }
    }

    #[inline]
    fn relax(&mut self, frame: &Frame<'_>, c: usize, distance: i64, via: Via) {
        if distance >= self.distance[c] || distance >= self.bound {
            return;
        }
        if self.distance[c] == FAR {
            self.seen.push(c as u32);
        }
        let before = core::mem::replace(&mut self.distance[c], distance);
        self.via[c] = via;
        if c <= frame.room.len() && self.used(c) < self.room(frame, c) {
            if before != FAR
                && let Some(at) = self.sinks.iter().position(|sink| sink.1 == c as u32)
            {
                self.sinks.remove(at);
            }
            let at = self.sinks.partition_point(|sink| *sink < (distance, c as u32));
            self.sinks.insert(at, (distance, c as u32));
            self.sinks.truncate(self.ends);
            let (nearest, _) = self.sinks[0];
            self.bound = self.bound.min(nearest.saturating_mul(SPREAD).saturating_add(1));
            if self.sinks.len() == self.ends {
                self.bound = self.bound.min(self.sinks[self.ends - 1].0);
            }
            if distance >= self.bound {
                return;
            }
        }
        self.heap.push(Reverse((distance, c as u32)));
    }

    /// Marks the targets that a row holds.
    fn mark_held(&mut self, frame: &Frame<'_>, row: usize) {
        self.mark = self.mark.wrapping_add(1);
        if self.mark == 0 {
            self.marks.fill(0);
            self.mark = 1;
        }
        for &id in &self.held[row * frame.k..][..frame.k] {
            self.marks[id as usize] = self.mark;
        }
    }

    /// Relaxes the listed targets of a row, and notes the others for later if they can matter.
    fn look(&mut self, frame: &Frame<'_>, lists: &Lists, from: Rest) {
        let row = from.row as usize;
        self.mark_held(frame, row);
        let list = lists.list(row);
        let floor = self.floors[row];
        let mut best = floor;
        for ((&id, &fixed), &value) in list.ids.iter().zip(list.fixed).zip(list.values) {
            // Prices have gone up since, so this and all that follow are worth no more.
            let most = i64::from(value) - self.base;
            if from.base - most >= self.bound {
                best = best.max(most);
                break;
            }
            self.steps += 1;
            let c = id as usize;
            if self.marks[c] == self.mark {
                continue;
            }
            let value = i64::from(fixed) - self.prices[c];
            best = best.max(value);
            let distance = from.base - value;
            if distance < self.bound {
                self.relax(frame, c, distance, Via { from: from.from, row: from.row, fixed });
            }
        }
        self.others[row] = best;
        if floor != i64::MIN && from.base - floor < self.bound {
            let id = self.distance.len() + self.rests.len();
            self.heap.push(Reverse((from.base - floor, id as u32)));
            self.rests.push(from);
        }
    }

    /// Lists the best targets of a row at the prices of now.
    fn refill(&mut self, frame: &Frame<'_>, lists: &mut Lists, row: usize) {
        let pass = Pass {
            rows: frame.rows,
            scale: frame.scale,
            prices: &self.prices_i,
            prices_f: &self.prices_f,
            want: frame.want,
            stride: lists.stride,
            ties: frame.ties,
            k: frame.k,
            fell: None,
        };
        lists.refill(&pass, frame.tiers.pass, row);
        self.floors[row] = match lists.list(row).floor {
            COMPLETE => i64::MIN,
            floor => i64::from(floor) - self.base,
        };
    }

    /// Relaxes all targets of a row.
    fn look_at_all(&mut self, frame: &Frame<'_>, from: Rest) {
        let row = from.row;
        self.mark_held(frame, row as usize);
        let mut wide = core::mem::take(&mut self.wide);
        let mut found = core::mem::take(&mut self.found);
        let Row { x, ids } = frame.rows.row(row as usize, &mut wide);
        let floor = if self.bound == FAR {
            f32::MIN
        } else {
            let floor = (from.base - self.bound).saturating_add(self.base);
            floor as f32 - floor.unsigned_abs() as f32 * 1e-6 - self.error()
        };
        self.steps += x.len() as u64;
        found.resize(x.len() + SLACK, 0);
        let mut count = 0;
        let prices = match ids {
            None => self.prices_f.as_slice(),
            Some(ids) => {
                self.gathered.clear();
                self.gathered.extend(ids.iter().map(|&id| self.prices_f[id as usize]));
                self.gathered.as_slice()
            }
        };
        (frame.tiers.survivors)(x, prices, (frame.scale, floor), &mut found, &mut count);
        for &j in &found[..count] {
            let target = ids.map_or(j, |ids| ids[j as usize]);
            let c = target as usize;
            if self.marks[c] == self.mark {
                continue;
            }
            let number = if frame.ties { tie(row, target) } else { 0 };
            let fixed = fixed(x[j as usize], frame.scale) + number;
            let distance = from.base - (i64::from(fixed) - self.prices[c]);
            self.relax(frame, c, distance, Via { from: from.from, row, fixed });
        }
        self.wide = wide;
        self.found = found;
    }

    /// How far a value in f32 may be off.
    fn error(&self) -> f32 {
        let largest = self.prices[..self.prices.len() - 2].iter().max().copied().unwrap_or(0);
        let spread = (largest - self.base).unsigned_abs().max(self.base.unsigned_abs());
        ERROR as f32 + spread as f32 * 1e-6
    }

    /// Returns by how much targets are too full, in all.
    pub(super) fn excess(&self, frame: &Frame<'_>) -> u64 {
        let loads = self.nodes.iter().map(|node| node.members.len() as u64);
        loads.zip(frame.room).map(|(load, &room)| load.saturating_sub(room)).sum()
    }

    /// Goes on without a look at costs, for as few empty slots as before.
    fn finish(&mut self, frame: &Frame<'_>) {
        let e = frame.room.len();
        self.hurried = true;
        self.parked.fill(0);
        self.pool = 0;
        // Targets from which no room can be reached. What is too much there stays too much.
        self.closed.clear();
        self.closed.resize(e + 1, false);
        self.looked.clear();
        self.looked.resize(self.floors.len(), 0);
        let load = |node: &Node| node.members.len() as u64;
        let free = |(node, &room): (&Node, &u64)| room.saturating_sub(load(node));
        let mut free: u64 = self.nodes.iter().zip(frame.room).map(free).sum();
        let mut turn = 0;
        for c in (0..=e).rev() {
            let most = if c < e { frame.room[c] } else { 0 };
            while load(&self.nodes[c]) > most {
                turn += 1;
                if free > 0 && !self.closed[c] {
                    match self.any_path(frame, c, turn) {
                        true => free -= 1,
                        false => {
                            for &c in &self.seen {
                                self.closed[c as usize] = true;
                            }
                        }
                    }
                } else if c < e {
                    let last = self.nodes[c].members.len() - 1;
                    let Member { row, .. } = self.nodes[c].members[last];
                    self.put(frame, row, c as u32, e as u32, 0);
                } else {
                    break;
                }
            }
        }
    }

    /// Moves one unit from `source` along any path to a target with room. False if there is none: then `seen` has all
    /// that can be reached. Each row is looked at once.
    fn any_path(&mut self, frame: &Frame<'_>, source: usize, turn: u32) -> bool {
        for &c in &self.seen {
            self.distance[c as usize] = FAR;
        }
        self.seen.clear();
        self.distance[source] = 0;
        self.via[source] = Via { from: START, row: PARKED, fixed: 0 };
        self.seen.push(source as u32);
        let mut wide = core::mem::take(&mut self.wide);
        let mut sink = None;
        let mut next = 0;
        'search: while let Some(&node) = self.seen.get(next) {
            next += 1;
            for at in 0..self.nodes[node as usize].members.len() {
                let row = self.nodes[node as usize].members[at].row;
                if self.looked[row as usize] == turn {
                    continue;
                }
                self.looked[row as usize] = turn;
                self.mark_held(frame, row as usize);
                let Row { x, ids } = frame.rows.row(row as usize, &mut wide);
                for (j, &x) in (0..).zip(x) {
                    let target = ids.map_or(j, |ids| ids[j as usize]);
                    let c = target as usize;
                    let open = x > f32::NEG_INFINITY && frame.room[c] > 0 && !self.closed[c];
                    if !open || self.distance[c] != FAR || self.marks[c] == self.mark {
                        continue;
                    }
                    let number = if frame.ties { tie(row, target) } else { 0 };
                    let fixed = fixed(x, frame.scale) + number;
                    self.distance[c] = 0;
                    self.via[c] = Via { from: node, row, fixed };
                    self.seen.push(target);
                    if (self.nodes[c].members.len() as u64) < frame.room[c] {
                        sink = Some(c);
                        break 'search;
                    }
                }
            }
        }
        self.wide = wide;
        let source = sink.and_then(|sink| self.trace(frame, sink));
        if source.is_some() {
            self.augment(frame);
        }
        source.is_some()
    }

    /// Notes the path to `sink` and returns where it begins. None if an earlier path of the search took a part of it.
    fn trace(&mut self, frame: &Frame<'_>, sink: usize) -> Option<usize> {
        let (e, pool) = (frame.room.len(), frame.room.len() + 1);
        self.path.clear();
        let mut node = sink;
        loop {
            let Via { from, row, .. } = self.via[node];
            if from == START {
                return Some(node);
            }
            self.path.push(node as u32);
            let free = if row == PARKED {
                from as usize == pool || self.parked[from as usize] > 0
            } else {
                let held = &self.held[row as usize * frame.k..][..frame.k];
                held.contains(&from) && (node == e || !held.contains(&(node as u32)))
            };
            if !free {
                return None;
            }
            node = from as usize;
        }
    }

    /// Moves one unit along the path that was traced.
    fn augment(&mut self, frame: &Frame<'_>) {
        let pool = frame.room.len() + 1;
        for at in (0..self.path.len()).rev() {
            let to = self.path[at];
            let Via { from, row, fixed } = self.via[to as usize];
            if row != PARKED {
                self.put(frame, row, from, to, fixed);
                continue;
            }
            if to as usize != pool {
                self.parked[to as usize] += 1;
            }
            if from as usize != pool {
                self.parked[from as usize] -= 1;
            }
        }
    }

    /// Moves a row from a target to another one.
    fn put(&mut self, frame: &Frame<'_>, row: u32, from: u32, to: u32, fixed: i32) {
        let (e, k) = (frame.room.len(), frame.k);
        let slots = row as usize * k..(row as usize + 1) * k;
        let Some(slot) = slots.clone().find(|&slot| self.held[slot] == from) else { return };
        let place = self.places[slot] as usize;
        let node = &mut self.nodes[from as usize];
        let left = node.members.swap_remove(place);
        node.keys.swap_remove(place);
        if let Some(&Member { row, .. }) = node.members.get(place) {
            let last = node.members.len() as u32;
            let slots = row as usize * k..(row as usize + 1) * k;
            let moved = slots.clone().find(|&at| self.held[at] == from && self.places[at] == last);
            self.places[moved.unwrap_or(slot)] = place as u32;
        }
        self.held[slot] = to;
        self.places[slot] = self.nodes[to as usize].members.len() as u32;
        self.nodes[to as usize].members.push(Member { row, fixed });
        self.nodes[to as usize].keys.push(0);
        // It may take the target again later, and nobody looked at what it leaves if it leaves for an empty slot.
        let others = &mut self.others[row as usize];
        if (from as usize) < e {
            *others = (*others).max(i64::from(left.fixed) - self.prices[from as usize]);
        }
        for slot in slots {
            let node = &mut self.nodes[self.held[slot] as usize];
            let place = self.places[slot] as usize;
            node.keys[place] = node.key(node.members[place].fixed, *others);
        }
    }
}

impl Node {
    /// Adds a member, unless there is no memory for it, and returns its place.
    fn push(&mut self, member: Member, others: i64) -> Result<u32, Error> {
        let place = self.members.len();
        if place == self.members.capacity() || place == self.keys.capacity() {
            let out_of_memory = |_| Error::out_of_memory::<Member>(place + 1);
            self.members.try_reserve(1).map_err(out_of_memory)?;
            self.keys.try_reserve(1).map_err(out_of_memory)?;
        }
        self.members.push(member);
        self.keys.push(self.key(member.fixed, others));
        Ok(place as u32)
    }

    /// The least that a move of a member costs at the price of then.
    fn key(&self, fixed: i32, others: i64) -> i32 {
        let key = (i64::from(fixed) - self.then).saturating_sub(others);
        key.clamp(0, i32::MAX.into()) as i32
    }
}
