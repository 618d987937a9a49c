//! A table is brought to its quotas, in place, with the fewest changes.
//!
//! # The least number of changes
//!
//! A slot is *kept* if it holds the same target before and after. A class of slots (a target, or "empty") with `load`
//! slots to begin with and quota `q` keeps at most `min(load, q)`, so at least `sum of max(load - q, 0)` slots change,
//! and so do all that hold nothing to keep. For one slot per row that many changes are enough. With more, a slot that
//! is given up helps only if its row can take a target that lacks slots.
//!
//! The greedy pass changes none but such slots: surplus ones, if their row can take a lacking target, and those that
//! must change anyway. If it meets all quotas, it has changed as few slots as the bound says. What it leaves open goes
//! to `flow`, which is exact. docs/placement.md has the proof.
//!
//! # Which slots move
//!
//! The surplus slots of a target give up in the order of a hash of the seed and the slot. To sort only a few, slots are
//! taken in bands of hashes: the first is wide enough for what is expected to move, each further one four times as
//! wide.
//!
//! A slot that gives up draws from all units that are lacking, so each target is drawn in proportion to what it lacks.
//! A row that is empty altogether draws all its targets at once, at equal distances along a line of what is lacking,
//! from a random point on (systematic sampling; W. Madow, 1949). No target lacks more than one unit for each such row,
//! and this stays so, so they never get in each other's way; and as the line is shuffled again and again, every pair of
//! targets meets in some row.

use alloc::vec::Vec;
use core::ops::Range;

use crate::arith::{GOLDEN, Kind, key, mix, sqrt};
use crate::error::{Error, check_len, filled, reserve};
use crate::ids::Id;
use crate::problem::Quotas;

use super::flow::Flow;
use super::rules::{EMPTY, HOLE, Rules};

/// A slot that was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Move {
    /// Flat index of the slot.
    pub slot: usize,
    /// The target that it held: where to copy from. `None` if it was empty, or held no target or one that an earlier
    /// slot of its row holds.
    pub from: Option<u32>,
    /// The target that it holds now; `None` if it is empty.
    pub to: Option<u32>,
}

/// Brings N rows of `fan_out` target ids to their quotas, in place, with the fewest changed slots; [`Rebalancer`]
/// without options. Returns the changed slots, in order. For a dry run, pass a clone.
///
/// ```
/// use phase_router::{Quotas, rebalance};
///
/// // Four rows of two targets. Target 2 is new.
/// let mut ids = [0, 1, 1, 0, 0, 1, 1, 0];
/// let quotas = Quotas::from_shares(&[1.0, 1.0, 2.0], 4, 2)?;
/// let moves = rebalance(&mut ids, 2, &quotas)?;
/// // It gets one slot in each row, half of them from target 0 and half from target 1, and nothing else moves.
/// assert_eq!(phase_router::capacity::loads(&ids, 3)?, [2, 2, 4]);
/// assert_eq!(moves.len(), 4);
/// assert!(moves.iter().all(|change| change.to == Some(2)));
/// # Ok::<(), phase_router::Error>(())
/// ```
///
/// # Errors
/// [`Error::Length`] unless the quotas were made for rows of `fan_out` slots; and as [`Rebalancer::rebalance`].
pub fn rebalance<I: Id>(
    ids: &mut [I],
    fan_out: usize,
    quotas: &Quotas,
) -> Result<Vec<Move>, Error> {
    check_len("a row", fan_out, quotas.fan_out())?;
    Rebalancer::builder(quotas).build()?.rebalance(ids)
}

/// Brings tables of target ids to their quotas with the fewest changed slots.
///
/// Afterwards target `c` has exactly `quotas[c]` slots, what the quotas leave is empty, and the targets of a row are
/// distinct. This can always be reached: no quota is above the number of rows. **No other way to reach it changes fewer
/// slots.** A slot that is changed takes its new target in the same place, so all others keep their seats in the row.
///
/// Empty slots are filled, or made, as the quotas ask. Slots that hold no target, or one that an earlier slot of their
/// row holds, are always changed: that is no error here.
///
/// Which of equal slots move is decided by a hash of the seed and the slot, so no part of a table is favoured. The
/// result depends on ids, quotas, zones and seed alone, not on the machine or on threads (it runs on the caller's).
///
/// O(N k) time as a rule; where targets of a row stand in each other's way, passes of O(N k^2) over the table are
/// added, some for each length of a chain of moves, of which there are few (docs/placement.md). O(N k + E) memory.
///
/// ```
/// use phase_router::{Quotas, Rebalancer};
///
/// // Targets 0 and 1 are in one zone, 2 and 3 in another. Target 3 is new.
/// let mut ids = [0, 2, 1, 2, 2, 0, 2, 1];
/// let quotas = Quotas::from_counts(vec![2, 2, 2, 2], 4, 2)?;
/// let rebalancer = Rebalancer::builder(&quotas).zones(&[0, 0, 1, 1]).seed(7).build()?;
/// let moves = rebalancer.rebalance(&mut ids)?;
/// assert_eq!(moves.len(), 2);
/// assert!(moves.iter().all(|change| (change.from, change.to) == (Some(2), Some(3))));
/// # Ok::<(), phase_router::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Rebalancer {
    rules: Rules,
    seed: u64,
    at_most: u64,
}

/// Options of a [`Rebalancer`], from [`Rebalancer::builder`].
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until `build`"]
pub struct RebalancerBuilder<'a> {
    quotas: &'a Quotas,
    zones: Option<&'a [u32]>,
    seed: u64,
    at_most: u64,
}

impl<'a> RebalancerBuilder<'a> {
    /// Sets the zone of every target: a rack, a site. Any numbers will do. Then the targets of a row are in distinct
    /// zones. A zone whose quotas add up to more than the number of rows cannot be met so: a row then holds up to
    /// `ceil(sum / rows)` slots of it. [`Rebalancer::shared`] names the targets of such zones.
    pub fn zones(mut self, zones: &'a [u32]) -> Self {
        self.zones = Some(zones);
        self
    }

    /// Sets the seed that decides which of equal slots move. The default is 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets the most slots that one call changes. It then ends as near to the quotas as that many changes can bring it:
    /// the sum over all targets of what is missing from the quota is the least possible. Call again for the next step.
    /// Until the last one a row may still hold what it must not.
    pub fn at_most(mut self, changes: usize) -> Self {
        self.at_most = changes as u64;
        self
    }

    /// Checks the options. O(E log E).
    ///
    /// # Errors
    /// [`Error::Length`] unless there is one zone per target; [`Error::TooLarge`] for quotas of more than [`i32::MAX`]
    /// rows, or if their slots cannot be addressed; [`Error::OutOfMemory`].
    pub fn build(self) -> Result<Rebalancer, Error> {
        let rules = Rules::new(self.quotas, self.zones)?;
        Ok(Rebalancer { rules, seed: self.seed, at_most: self.at_most })
    }
}

impl Rebalancer {
    /// Starts a rebalancer for these quotas, whose demand is the number of rows.
    pub fn builder(quotas: &Quotas) -> RebalancerBuilder<'_> {
        RebalancerBuilder { quotas, zones: None, seed: 0, at_most: u64::MAX }
    }

    /// Returns the targets of zones that have more slots than there are rows, so that rows hold several slots of such a
    /// zone. There are none without zones.
    pub fn shared(&self) -> impl Iterator<Item = u32> + '_ {
        self.rules.shared()
    }

    /// Rebalances a table in place, and returns the slots that were changed, in order.
    ///
    /// # Errors
    /// [`Error::Length`] unless there are `fan_out` ids for each of the quotas' rows; [`Error::OutOfMemory`]. On error
    /// the ids are as they were.
    pub fn rebalance<I: Id>(&self, ids: &mut [I]) -> Result<Vec<Move>, Error> {
        check_len("ids", ids.len(), self.rules.rows * self.rules.fan_out)?;
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let mut pass = Pass::new(self, ids)?;
        match pass.run() {
            Ok(()) => Ok(pass.moves),
            Err(error) => {
                pass.undo();
                Err(error)
            }
        }
    }
}

/// A counter turned into random numbers.
struct Draw {
    key: u64,
    count: u64,
}

impl Draw {
    fn next(&mut self) -> u64 {
        self.count += 1;
        mix(self.key.wrapping_add(self.count.wrapping_mul(GOLDEN)))
    }

    /// A number in `0..most`.
    fn below(&mut self, most: u64) -> u64 {
        ((u128::from(self.next()) * u128::from(most)) >> 64) as u64
    }
}

/// How many units a slot draws before it gives way, and how many earlier moves it tries to trade with after that.
const DRAWS: usize = 8;
const TRADES: usize = 64;

/// Hashes of slots have 63 bits, so that a bound can be above all of them.
const ALL: u64 = 1 << 63;

/// One call of [`Rebalancer::rebalance`].
struct Pass<'a, I> {
    rules: &'a Rules,
    ids: &'a mut [I],
    /// Of the order in which slots give up.
    key: u64,
    draw: Draw,
    /// How many more slots may change.
    budget: u64,
    /// Class -> slots above its quota that have not given up, and slots that it lacks.
    excess: Vec<u64>,
    lack: Vec<u64>,
    /// Slots that hold nothing to keep, and what they held. Until they are filled they hold a mark.
    void: Vec<(usize, I)>,
    /// One entry for each slot that is lacking: what is drawn from.
    units: Vec<u32>,
    /// Whether all units are of one class.
    alike: bool,
    moves: Vec<Move>,
}

impl<'a, I: Id> Pass<'a, I> {
    fn new(rebalancer: &'a Rebalancer, ids: &'a mut [I]) -> Result<Self, Error> {
        let rules = &rebalancer.rules;
        let key = key(rebalancer.seed, Kind::Rebalance, &[rules.rows as u64, rules.fan_out as u64]);
        Ok(Self {
            rules,
            ids,
            key,
            draw: Draw { key: mix(key), count: 0 },
            budget: rebalancer.at_most,
            excess: filled(0, rules.classes())?,
            lack: filled(0, rules.classes())?,
            void: Vec::new(),
            units: Vec::new(),
            alike: false,
            moves: Vec::new(),
        })
    }

    fn run(&mut self) -> Result<(), Error> {
        let spread = self.survey()?;
        let loads: Vec<u64> = core::mem::take(&mut self.lack);
        self.lack = filled(0, loads.len())?;
        let mut forced = filled(false, loads.len() + 1)?;
        forced[loads.len()] = !self.void.is_empty();
        for (class, (&load, &quota)) in loads.iter().zip(&self.rules.quotas).enumerate() {
            self.excess[class] = load.saturating_sub(quota);
            self.lack[class] = quota.saturating_sub(load);
            forced[class] = load > 0 && quota == 0;
        }
        if spread {
            let lack: u64 = self.lack.iter().sum();
            reserve(&mut self.moves, lack.min(self.budget) as usize)?;
            // What must go in any case is in no one's way.
            let rules = self.rules.without(&forced);
            let (part, blank) = self.forced_slots(&forced)?;
            if !part.is_empty() || (0..loads.len()).any(|c| self.excess[c] > 0 && !forced[c]) {
                self.list_units()?;
            }
            self.fill_part(&rules, &part);
            self.fill_surplus(&rules, &loads, &forced)?;
            self.fill_blank(&rules, &blank)?;
        }
        if self.budget > 0 && self.lack.iter().any(|&lack| lack > 0) {
            return self.exact();
        }
        for &(slot, id) in &self.void {
            if self.rules.class(self.ids[slot]) == self.rules.void() {
                self.ids[slot] = id;
            }
        }
        self.moves.sort_unstable_by_key(|change| change.slot);
        Ok(())
    }

    /// Puts everything back as it was.
    fn undo(&mut self) {
        for change in &self.moves {
            self.ids[change.slot] = change.from.map_or(I::EMPTY, I::from_target);
        }
        self.void.iter().for_each(|&(slot, id)| self.ids[slot] = id);
    }

    /// Counts the loads, into `lack`, and marks the slots that hold nothing to keep. Returns whether all rows are
    /// spread over zones as they should be.
    fn survey(&mut self) -> Result<bool, Error> {
        match self.rules.fan_out {
            1 => self.survey_short::<1>(),
            2 => self.survey_short::<2>(),
            3 => self.survey_short::<3>(),
            _ => self.survey_rows(0..self.rules.rows),
        }
    }

    /// The usual rows, of few slots that all hold something, at once.
    fn survey_short<const K: usize>(&mut self) -> Result<bool, Error> {
        let rules = self.rules;
        let mut spread = true;
        let mut from = 0;
        loop {
            // Two tables, since a count has to be written before it is read again.
            let mut loads = [filled(0u64, rules.classes())?, filled(0u64, rules.classes())?];
            let (rows, _) = self.ids[from * K..].as_chunks::<K>();
            let mut usual = |row: &&[I; K]| {
                let classes = row.map(|id| rules.class(id));
                let mut usual = true;
                for seat in 0..K {
                    usual &= classes[seat] < rules.void();
                    for other in 0..seat {
                        usual &= classes[seat] != classes[other] || classes[seat] == EMPTY;
                    }
                }
                if !usual {
                    return false;
                }
                for (seat, &class) in classes.iter().enumerate() {
                    loads[seat % 2][class as usize] += 1;
                }
                if rules.zoned() {
                    let zones = classes.map(|class| rules.zone(class));
                    for seat in 1..K {
                        let held = zones[..seat].iter().filter(|&&zone| zone == zones[seat]);
                        spread &= held.count() < rules.most(zones[seat]);
                    }
                }
                true
            };
            let count = rows.iter().take_while(|row| usual(row)).count();
            let [even, odd] = loads;
            for (load, (a, b)) in self.lack.iter_mut().zip(even.iter().zip(&odd)) {
                *load += a + b;
            }
            from += count;
            if from == rules.rows {
                return Ok(spread);
            }
            // Where there is one unusual row there may be many.
            let end = (from + rules.classes().max(CHUNK)).min(rules.rows);
            spread &= self.survey_rows(from..end)?;
            from = end;
        }
    }

    /// Any rows.
    fn survey_rows(&mut self, rows: Range<usize>) -> Result<bool, Error> {
        let (rules, fan_out) = (self.rules, self.rules.fan_out);
        // The last row, counted from 1, in which a class was seen; and how often a zone was.
        let mut seen = filled(0u32, rules.classes())?;
        let mut zones = filled((0u32, 0usize), rules.zones())?;
        let mut spread = true;
        for row in rows {
            let stamp = row as u32 + 1;
            for slot in row * fan_out..(row + 1) * fan_out {
                let id = self.ids[slot];
                let class = rules.class(id);
                if class == rules.void() || class != EMPTY && seen[class as usize] == stamp {
                    push(&mut self.void, (slot, id))?;
                    self.ids[slot] = I::refused(0);
                    continue;
                }
                seen[class as usize] = stamp;
                self.lack[class as usize] += 1;
                let (last, held) = &mut zones[rules.zone(class) as usize];
                (*last, *held) = (stamp, if *last == stamp { *held + 1 } else { 1 });
                spread &= *held <= rules.most(rules.zone(class));
            }
        }
        Ok(spread)
    }

    /// Finds the slots that must change: void ones, and those of classes that are to have none. Returns those in rows
    /// that keep something, and the rows that keep nothing.
    fn forced_slots(&self, forced: &[bool]) -> Result<(Vec<usize>, Vec<usize>), Error> {
        let (mut part, mut blank) = (Vec::new(), Vec::new());
        if !forced.contains(&true) {
            return Ok((part, blank));
        }
        let fan_out = self.rules.fan_out;
        for (row, slots) in self.ids.chunks_exact(fan_out).enumerate() {
            let before = part.len();
            for (seat, &id) in slots.iter().enumerate() {
                if forced[self.rules.class(id) as usize] {
                    push(&mut part, row * fan_out + seat)?;
                }
            }
            if part.len() == before + fan_out {
                part.truncate(before);
                push(&mut blank, row)?;
            }
        }
        Ok((part, blank))
    }

    fn list_units(&mut self) -> Result<(), Error> {
        reserve(&mut self.units, self.lack.iter().sum::<u64>() as usize)?;
        for (class, &lack) in (0..).zip(&self.lack) {
            self.units.extend(core::iter::repeat_n(class, lack as usize));
        }
        self.alike = self.units.first() == self.units.last();
        Ok(())
    }

    /// The row of a slot and the seat in it.
    fn seat(&self, slot: usize) -> (&[I], usize) {
        let (row, seat) = (slot / self.rules.fan_out, slot % self.rules.fan_out);
        (&self.ids[row * self.rules.fan_out..][..self.rules.fan_out], seat)
    }

    fn change(&mut self, slot: usize, to: u32) {
        let from = self.rules.class(self.ids[slot]);
        if let Some(excess) = self.excess.get_mut(from as usize) {
            *excess -= 1;
        }
        self.lack[to as usize] -= 1;
        self.budget -= 1;
        self.ids[slot] = self.rules.id(to);
        let (from, to) = (self.rules.target(from), self.rules.target(to));
        self.moves.push(Move { slot, from, to });
    }

    /// Draws a unit that the slot can take, and gives it to the slot.
    fn fill(&mut self, rules: &Rules, slot: usize) -> bool {
        for _ in 0..if self.alike { 1 } else { DRAWS } {
            let Some(last) = self.units.len().checked_sub(1) else { return false };
            let at = if self.alike { last } else { self.draw.below(last as u64 + 1) as usize };
            let to = self.units[at];
            let (row, seat) = self.seat(slot);
            if rules.fits(row, seat, to) {
                self.units.swap_remove(at);
                self.change(slot, to);
                return true;
            }
        }
        false
    }

    /// Takes what an earlier move got, and gives a unit to that one instead.
    fn trade(&mut self, rules: &Rules, slot: usize) -> bool {
        for _ in 0..TRADES {
            if self.moves.is_empty() || self.units.is_empty() {
                return false;
            }
            let other = self.draw.below(self.moves.len() as u64) as usize;
            let at = self.draw.below(self.units.len() as u64) as usize;
            let (there, unit) = (self.moves[other].slot, self.units[at]);
            let to = rules.class(self.ids[there]);
            let ((row, seat), (other_row, other_seat)) = (self.seat(slot), self.seat(there));
            if rules.fits(row, seat, to) && rules.fits(other_row, other_seat, unit) {
                self.units.swap_remove(at);
                self.ids[there] = rules.id(unit);
                self.moves[other].to = rules.target(unit);
                self.lack[unit as usize] -= 1;
                self.lack[to as usize] += 1;
                self.change(slot, to);
                return true;
            }
        }
        false
    }

    fn fill_part(&mut self, rules: &Rules, part: &[usize]) {
        for &slot in part {
            if self.budget == 0 {
                return;
            }
            if !self.fill(rules, slot) {
                self.trade(rules, slot);
            }
        }
    }

    /// Slots of classes that have too many give up, in the order of their hashes, if their row can take a unit.
    fn fill_surplus(&mut self, rules: &Rules, loads: &[u64], forced: &[bool]) -> Result<(), Error> {
        let blocked = self.blocked(rules, loads);
        // The part of a class's slots, in units of hashes, in which so many should be found that can give up.
        let part = |class: usize, excess: u64| {
            let excess = excess as f64;
            let free = match blocked {
                Some((zone, part)) if zone != rules.zone(class as u32) => 1.0 - part,
                _ => 1.0,
            };
            let wanted = (1.02 * excess + 4.0 * sqrt(excess) + 8.0) / free;
            (wanted / loads[class] as f64 * ALL as f64) as u64
        };
        // Class -> where the band of hashes to look at begins, and how wide it is. Also for void.
        let mut bands = filled((0, 0), loads.len() + 1)?;
        for class in 0..loads.len() {
            if self.excess[class] > 0 && !forced[class] {
                bands[class].1 = part(class, self.excess[class]).min(ALL);
            }
        }
        // A hash and the slot, which has the lower bits.
        let slot_bits = self.ids.len().ilog2() + 1;
        let slot_mask = (1 << slot_bits) - 1;
        let mut candidates: Vec<u64> = Vec::new();
        while bands.iter().any(|&(_, width)| width > 0) && !self.units.is_empty() {
            candidates.clear();
            for (chunk, ids) in self.ids.chunks(CHUNK).enumerate() {
                // Every slot is written, and those that are wanted stay: few are, at places that no branch foretells.
                let mut found = [0; CHUNK];
                let mut count = 0;
                for (slot, &id) in (chunk * CHUNK..).zip(ids) {
                    let (from, width) = bands[rules.class(id) as usize];
                    let hash = self.hash(slot);
                    found[count % CHUNK] = hash << 1 & !slot_mask | slot as u64;
                    count += usize::from(hash.wrapping_sub(from) < width);
                }
                let room = candidates.try_reserve(count);
                room.map_err(|_| Error::out_of_memory::<u64>(candidates.len() + count))?;
                candidates.extend_from_slice(&found[..count]);
            }
            candidates.sort_unstable();
            for batch in candidates.chunks(BATCH) {
                // Their rows are anywhere: read together, the reads overlap.
                let mut classes = [0; BATCH];
                for (class, candidate) in classes.iter_mut().zip(batch) {
                    *class = rules.class(self.ids[(candidate & slot_mask) as usize]);
                }
                for (&class, candidate) in classes.iter().zip(batch) {
                    if self.budget == 0 {
                        return Ok(());
                    }
                    if self.excess[class as usize] > 0 {
                        self.fill(rules, (candidate & slot_mask) as usize);
                    }
                }
            }
            for (class, (from, width)) in bands.iter_mut().enumerate() {
                let end = *from + *width;
                let left = self.excess.get(class).copied().unwrap_or(0);
                let more = if left > 0 { part(class, left).max(end / 2) } else { 0 };
                (*from, *width) = (end, if *width > 0 { more.min(ALL - end) } else { 0 });
            }
        }
        Ok(())
    }

    fn hash(&self, slot: usize) -> u64 {
        mix(self.key.wrapping_add((slot as u64).wrapping_mul(GOLDEN))) >> 1
    }

    /// If all that is lacking is one target or one zone: the zone, and what part of the rows, up to 0.9, can take
    /// nothing of it for a slot of another zone, half-way through.
    fn blocked(&self, rules: &Rules, loads: &[u64]) -> Option<(u32, f64)> {
        let targets = 1..rules.void();
        let lacking = |class: &u32| self.lack[*class as usize] > 0;
        let first = targets.clone().find(lacking)?;
        let zone = rules.zone(first);
        let alike = |class: u32| match rules.zoned() {
            true => rules.zone(class) == zone,
            false => class == first,
        };
        if !targets.clone().filter(lacking).all(alike) {
            return None;
        }
        let held = |class: u32| loads[class as usize] + rules.quotas[class as usize];
        let held: u64 = targets.filter(|&class| alike(class)).map(held).sum();
        let part = held as f64 / (2 * rules.rows) as f64;
        // Without zones no slot of another class is exempt.
        Some((if rules.zoned() { zone } else { u32::MAX }, part.min(0.9)))
    }

    /// Fills rows that keep nothing, each with targets at equal distances along a line of all that is lacking.
    fn fill_blank(&mut self, rules: &Rules, blank: &[usize]) -> Result<(), Error> {
        if blank.is_empty() {
            return Ok(());
        }
        let fan_out = rules.fan_out;
        let mut line = Line::new(rules)?;
        let mut picks = filled(0, fan_out)?;
        for block in blank.chunks(rules.classes().max(16)) {
            line.shuffle(rules, &self.lack, &mut self.draw);
            for row in block {
                if line.total == 0 {
                    return Ok(());
                }
                let step = line.total / fan_out as u64;
                let start = self.draw.below(line.total - (fan_out as u64 - 1) * step);
                for (seat, pick) in (0..).zip(&mut picks) {
                    *pick = line.at(start + seat * step);
                }
                for (seat, &pick) in picks.iter().enumerate() {
                    if self.budget == 0 {
                        return Ok(());
                    }
                    let slot = row * fan_out + seat;
                    let (slots, _) = self.seat(slot);
                    if self.lack[pick as usize] > 0 && rules.fits(slots, seat, pick) {
                        self.change(slot, pick);
                        line.take(pick);
                    }
                }
            }
        }
        Ok(())
    }

    /// Fills what is left on shortest paths. On error nothing but `moves` and `void` says what the ids were.
    fn exact(&mut self) -> Result<(), Error> {
        let (rules, fan_out) = (self.rules, self.rules.fan_out);
        // What was there at first, and what is there now, without what is too much: in its zone, or for its quota.
        let mut table = Vec::new();
        reserve(&mut table, self.ids.len())?;
        let class = |&id: &I| Some(rules.class(id)).filter(|&class| class < rules.void());
        table.extend(self.ids.iter().map(|id| class(id).unwrap_or(HOLE)));
        let mut kept = Vec::new();
        reserve(&mut kept, table.len())?;
        kept.extend_from_slice(&table);
        for change in &self.moves {
            kept[change.slot] = change.from.map_or(EMPTY, |target| target + 1);
        }
        self.void.iter().for_each(|&(slot, _)| kept[slot] = HOLE);
        let mut loads = filled(0u64, rules.classes())?;
        for slots in table.chunks_exact_mut(fan_out) {
            for seat in 0..fan_out {
                let class = slots[seat];
                if class != HOLE && rules.zoned() {
                    let zone = rules.zone(class);
                    let before = slots[..seat].iter();
                    if before.filter(|&&held| rules.zone(held) == zone).count() >= rules.most(zone)
                    {
                        slots[seat] = HOLE;
                        continue;
                    }
                }
                if class != HOLE {
                    loads[class as usize] += 1;
                }
            }
        }
        let mut surplus: Vec<(u32, u64, usize)> = Vec::new();
        for (slot, &class) in table.iter().enumerate() {
            if class != HOLE && loads[class as usize] > rules.quotas[class as usize] {
                push(&mut surplus, (class, self.hash(slot), slot))?;
            }
        }
        surplus.sort_unstable();
        for (class, _, slot) in surplus {
            if loads[class as usize] > rules.quotas[class as usize] {
                loads[class as usize] -= 1;
                table[slot] = HOLE;
            }
        }

        let mut flow = Flow::new(rules, &kept, table, self.key)?;
        flow.fill(&mut self.budget, i64::MAX)?;
        let mut table = flow.table;
        for (slots, kept) in table.chunks_exact_mut(fan_out).zip(kept.chunks_exact(fan_out)) {
            put_back(rules, slots, kept);
        }

        let changed = |(_, (new, old)): &(usize, (&u32, &u32))| new != old && **new != HOLE;
        let count = table.iter().zip(&kept).enumerate().filter(changed).count();
        let mut moves = Vec::new();
        reserve(&mut moves, count)?;
        moves.extend(table.iter().zip(&kept).enumerate().filter(changed).map(
            |(slot, (&new, &old))| Move { slot, from: rules.target(old), to: rules.target(new) },
        ));
        self.undo();
        for change in &moves {
            self.ids[change.slot] = change.to.map_or(I::EMPTY, I::from_target);
        }
        self.moves = moves;
        Ok(())
    }
}

/// Puts back into the holes of a row what was there at first, where the row allows it.
fn put_back(rules: &Rules, slots: &mut [u32], kept: &[u32]) {
    let Some(mut hole) = slots.iter().position(|&class| class == HOLE) else { return };
    loop {
        let old = kept[hole];
        if old != HOLE && !rules.allows(slots.iter().copied(), hole, old) {
            // Something new is in its zone. It has come for this one, and what it sits on can stay.
            let zone = rules.zone(old);
            let is_new = |seat: usize| slots[seat] != HOLE && slots[seat] != kept[seat];
            let new = |&seat: &usize| {
                is_new(seat) && rules.zone(slots[seat]) == zone && rules.zone(kept[seat]) != zone
            };
            if let Some(seat) = (0..slots.len()).find(new) {
                slots.swap(hole, seat);
                hole = seat;
                continue;
            }
        }
        slots[hole] = old;
        match (hole + 1..slots.len())
            .chain(0..hole)
            .find(|&seat| slots[seat] == HOLE && kept[seat] != HOLE)
        {
            Some(next) => hole = next,
            None => return,
        }
    }
}

/// Slots that are read together.
const BATCH: usize = 32;

/// Slots between two looks at the memory that is left.
const CHUNK: usize = 1 << 12;

fn push<T>(list: &mut Vec<T>, item: T) -> Result<(), Error> {
    if list.len() == list.capacity() {
        list.try_reserve(1).map_err(|_| Error::out_of_memory::<T>(list.len() + 1))?;
    }
    list.push(item);
    Ok(())
}

/// Classes in some order along a line, each as long as what it lacks: a Fenwick tree (P. Fenwick, 1994).
struct Line {
    /// Of the same zone side by side.
    order: Vec<u32>,
    /// Class -> its place in the order.
    place: Vec<u32>,
    /// `sums[i]`: of the places `i - lowest bit of i .. i`, counted from 1.
    sums: Vec<u64>,
    keys: Vec<(u64, u64)>,
    total: u64,
}

impl Line {
    fn new(rules: &Rules) -> Result<Self, Error> {
        let mut order = Vec::new();
        reserve(&mut order, rules.classes())?;
        order.extend(0..rules.classes() as u32);
        Ok(Self {
            order,
            place: filled(0, rules.classes())?,
            sums: filled(0, rules.classes() + 1)?,
            keys: filled((0, 0), rules.classes())?,
            total: 0,
        })
    }

    fn shuffle(&mut self, rules: &Rules, lack: &[u64], draw: &mut Draw) {
        let (zones, classes) = (draw.next(), draw.next());
        for (class, key) in (0..).zip(&mut self.keys) {
            let hash =
                |key: u64, of: u32| mix(key.wrapping_add(u64::from(of).wrapping_mul(GOLDEN)));
            *key = (hash(zones, rules.zone(class)), hash(classes, class));
        }
        let keys = &self.keys;
        self.order.sort_unstable_by_key(|&class| (keys[class as usize], class));
        self.sums.fill(0);
        self.total = 0;
        for (place, &class) in (1..).zip(&self.order) {
            self.place[class as usize] = place;
            self.sums[place as usize] += lack[class as usize];
            self.total += lack[class as usize];
            let above = place as usize + (1 << place.trailing_zeros());
            if above < self.sums.len() {
                self.sums[above] += self.sums[place as usize];
            }
        }
    }

    /// The class at a position in `0..total`.
    fn at(&self, mut position: u64) -> u32 {
        let mut place = 0;
        let mut bit = 1 << self.order.len().ilog2();
        while bit > 0 {
            if let Some(&sum) = self.sums.get(place + bit).filter(|&&sum| sum <= position) {
                position -= sum;
                place += bit;
            }
            bit >>= 1;
        }
        self.order[place.min(self.order.len() - 1)]
    }

    /// Takes one off a class.
    fn take(&mut self, class: u32) {
        self.total -= 1;
        let mut place = self.place[class as usize] as usize;
        while let Some(sum) = self.sums.get_mut(place) {
            *sum -= 1;
            place += 1 << place.trailing_zeros();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a row gets back where a step ends early: never two of a zone.
    #[test]
    fn rows_get_back_what_they_can_hold() {
        let quotas = Quotas::from_shares(&[1.0; 6], 6, 3).unwrap();
        let rules = Rules::new(&quotas, Some(&[0, 0, 1, 1, 2, 2])).unwrap();
        for (slots, kept, wanted) in [
            // 4 has come for 3, of the same zone, and sits where 1 was.
            ([4, HOLE, 5], [1, 3, 5], [1, 4, 5]),
            ([4, HOLE, HOLE], [1, 3, 5], [1, 4, 5]),
            // Around two corners: 4 for 3, and 2 for 1.
            ([4, HOLE, 2], [5, 3, 1], [5, 4, 2]),
            ([4, 2, HOLE], [1, 5, 3], [2, 5, 4]),
            // What held nothing stays as it is.
            ([4, HOLE, HOLE], [HOLE, 1, HOLE], [4, 1, HOLE]),
            ([EMPTY, HOLE, 6], [1, EMPTY, 6], [EMPTY, EMPTY, 6]),
        ] {
            let mut row = slots;
            put_back(&rules, &mut row, &kept);
            assert_eq!(row, wanted, "{slots:?} of {kept:?}");
        }
    }
}
