//! Limits on the load of targets (experts, shards), and what happens to the slots that do not fit.
//!
//! A target's *limit* is the most slots that it may serve. If more slots have chosen it, a policy says which it serves:
//!
//! | policy | served | the others |
//! | --- | --- | --- |
//! | [`drop_by_position`] | the first in row-major order | are emptied |
//! | [`drop_by_choice`] | first choices before second ones, and so on; in each, the first rows | are emptied |
//! | [`drop_by_score`] | those with the highest scores | are emptied |
//! | [`reroute`] | the first in row-major order | go to the next target with room, or are emptied |
//! | [`reroute_by_score`] | the first in row-major order | go to the best target with room, or are emptied |
//!
//! Each policy changes a slice of N x k ids ([`Id`]) in place, takes one limit per target, and returns the
//! number of slots that hold a target afterwards. On error the ids are unchanged. [`Routes`] has the policies as
//! methods: [`Routes::enforce`], [`Routes::enforce_by_choice`], [`Routes::enforce_by_score`],
//! [`Routes::enforce_by_reroute`] and [`Routes::enforce_by_reroute_score`].
//!
//! Switch Transformer (W. Fedus et al., 2021), whose tokens have one choice, drops by position. GShard (D. Lepikhin et
//! al., 2020), whose tokens have two, drops by choice. V-MoE (C. Riquelme et al., 2021) drops by score, with a priority
//! per token instead of per slot ("batch prioritized routing").

use alloc::vec;
use alloc::vec::Vec;

use super::plan::DispatchPlan;
use crate::arith::ceil;
use crate::error::{Error, Parts, check_len, check_rows, check_slots};
pub use crate::ids::loads;
use crate::ids::{Id, Routes, check_ids, is_empty};

/// Computes a limit for each target from its capacity: its part of the `sources * fan_out` slots, times `headroom`,
/// rounded up. A target of capacity 0 serves nothing. (The published benchmark gives every target a limit of at least 1.)
/// O(E).
///
/// # Errors
/// [`Error::Weight`] for a capacity that is negative or not finite, [`Error::WeightSum`] if all are zero,
/// [`Error::Parameter`] for a headroom that is negative or not finite, [`Error::TooLarge`] if the slots
/// cannot be addressed.
///
/// ```
/// use phase_router::capacity::hard_capacities;
/// assert_eq!(hard_capacities(&[1.0, 1.0, 2.0], 10, 2, 1.2)?, [6, 6, 12]);
/// # Ok::<(), phase_router::Error>(())
/// ```
pub fn hard_capacities(
    capacities: &[f64],
    sources: usize,
    fan_out: usize,
    headroom: f64,
) -> Result<Vec<u64>, Error> {
    check_slots(sources, fan_out)?;
    if !(headroom.is_finite() && headroom >= 0.0) {
        let range = "finite and not negative";
        return Err(Error::Parameter { what: "headroom", value: headroom, range });
    }
    let parts = Parts::new("capacities", capacities)?;
    let (n, k) = (sources as f64, fan_out as f64);
    // The products are in the order of the published benchmark, whose rounding decides some ceilings.
    let limit = |&c: &f64| ceil(parts.scaled(c) / parts.sum * n * k * headroom) as u64;
    Ok(capacities.iter().map(limit).collect())
}

impl Routes {
    /// Empties every slot whose target is already full, in row-major order: first come, first served. Returns the
    /// number of slots that hold a target afterwards. O(N k + E).
    ///
    /// # Errors
    /// [`Error::Length`] unless there is one limit per target. On error the routes are unchanged.
    ///
    /// ```
    /// use phase_router::Routes;
    /// let mut routes = Routes::from_ids(vec![0, 1, 0, -1, 0, 1], 3, 2, 2)?;
    /// assert_eq!(routes.enforce(&[2, 1])?, 3);
    /// assert_eq!(routes.as_slice(), [0, 1, 0, -1, -1, -1]);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn enforce(&mut self, limits: &[u64]) -> Result<usize, Error> {
        check_len("limits", limits.len(), self.targets())?;
        Ok(serve(self.as_mut_slice().iter_mut(), &mut limits.to_vec(), |id| *id = -1))
    }

    /// Applies [`drop_by_choice`] to these routes.
    ///
    /// # Errors
    /// [`Error::Length`] unless there is one limit per target. On error the routes are unchanged.
    pub fn enforce_by_choice(&mut self, limits: &[u64]) -> Result<usize, Error> {
        check_len("limits", limits.len(), self.targets())?;
        let fan_out = self.fan_out();
        drop_by_choice(self.as_mut_slice(), fan_out, limits)
    }

    /// Applies [`drop_by_score`] to these routes; `scores` has one score per slot.
    ///
    /// # Errors
    /// [`Error::Length`] unless there is one limit per target and one score per slot, [`Error::Score`] for a filled
    /// slot whose score is not a number, [`Error::TooLarge`] above [`i32::MAX`] slots, [`Error::OutOfMemory`] if the
    /// working memory cannot be allocated. On error the routes are unchanged.
    pub fn enforce_by_score(&mut self, scores: &[f32], limits: &[u64]) -> Result<usize, Error> {
        check_len("limits", limits.len(), self.targets())?;
        drop_by_score(self.as_mut_slice(), scores, limits)
    }

    /// Applies [`reroute`] to these routes.
    ///
    /// # Errors
    /// [`Error::Length`] unless there is one limit per target. On error the routes are unchanged.
    pub fn enforce_by_reroute(&mut self, limits: &[u64]) -> Result<usize, Error> {
        check_len("limits", limits.len(), self.targets())?;
        let fan_out = self.fan_out();
        reroute(self.as_mut_slice(), fan_out, limits)
    }

    /// Applies [`reroute_by_score`] to these routes; `scores` has one score per row and target.
    ///
    /// # Errors
    /// [`Error::Length`] unless there is one limit per target and one score per row and target, [`Error::Score`] for a
    /// score that is not a number, in a row with a slot that does not fit. On error the routes are unchanged.
    pub fn enforce_by_reroute_score(
        &mut self,
        limits: &[u64],
        scores: &[f32],
    ) -> Result<usize, Error> {
        check_len("limits", limits.len(), self.targets())?;
        check_len("scores", scores.len(), self.rows().saturating_mul(self.targets()))?;
        let fan_out = self.fan_out();
        reroute_by_score(self.as_mut_slice(), fan_out, limits, scores)
    }
}

/// Empties every slot whose target is already full, in row-major order: first come, first served. Returns the number of
/// slots that hold a target afterwards. O(N k + E).
///
/// # Errors
/// [`Error::TargetId`] for an id that is neither empty nor in `0..limits.len()`, [`Error::TooLarge`] for more than
/// [`i32::MAX`] targets. On error `ids` is unchanged.
///
/// ```
/// let mut ids = [0, 1, 0, -1, 0, 1];
/// assert_eq!(phase_router::capacity::drop_by_position(&mut ids, &[2, 1])?, 3);
/// assert_eq!(ids, [0, 1, 0, -1, -1, -1]);
/// # Ok::<(), phase_router::Error>(())
/// ```
pub fn drop_by_position<I: Id>(ids: &mut [I], limits: &[u64]) -> Result<usize, Error> {
    check_ids(ids, limits.len())?;
    Ok(serve(ids.iter_mut(), &mut limits.to_vec(), |id| *id = I::EMPTY))
}

/// Empties every slot whose target is already full, all first choices before any second one: slot 0 of every row, in
/// the order of the rows, then slot 1 of every row, and so on. Returns the number of slots that hold a target
/// afterwards. O(N k + E).
///
/// # Errors
/// [`Error::TargetId`] for an id that is neither empty nor in `0..limits.len()`, [`Error::Length`] unless `ids` has
/// `fan_out` ids per row, [`Error::TooLarge`] for more than [`i32::MAX`] targets. On error `ids` is unchanged.
///
/// ```
/// // Each target has room for one slot, and is the first choice of one row.
/// let mut ids = [0, 1, 1, 0];
/// assert_eq!(phase_router::capacity::drop_by_choice(&mut ids, 2, &[1, 1])?, 2);
/// assert_eq!(ids, [0, -1, 1, -1]);
/// # Ok::<(), phase_router::Error>(())
/// ```
pub fn drop_by_choice<I: Id>(
    ids: &mut [I],
    fan_out: usize,
    limits: &[u64],
) -> Result<usize, Error> {
    check_ids(ids, limits.len())?;
    check_rows("ids", ids.len(), fan_out)?;
    let mut room = limits.to_vec();
    // Without rows the fan-out may be any number.
    let choices = (0..fan_out.min(ids.len())).map(|choice| {
        let slots = ids[choice..].iter_mut().step_by(fan_out);
        serve(slots, &mut room, |id| *id = I::EMPTY)
    });
    Ok(choices.sum())
}

/// Empties, at every target that more slots have chosen than its limit, the slots with the lowest scores; of equal
/// scores, those later in row-major order. Returns the number of slots that hold a target afterwards. O(N k + E), by
/// selection, without sorting.
///
/// `scores` has one score per slot, usually that of a gate. Infinities are ranked like numbers, 0 and -0 are equal, and
/// the scores of empty slots are ignored.
///
/// # Errors
/// [`Error::TargetId`] for an id that is neither empty nor in `0..limits.len()`, [`Error::Length`] unless there is one
/// score per slot, [`Error::Score`] for a filled slot whose score is not a number, [`Error::TooLarge`] above
/// [`i32::MAX`] slots or targets, [`Error::OutOfMemory`] if the working memory cannot be allocated. On error `ids` is
/// unchanged.
///
/// ```
/// let mut ids = [0, 1, 0, -1, 0, 1];
/// let scores = [0.2, 0.5, 0.6, 0.0, 0.4, 0.5];
/// assert_eq!(phase_router::capacity::drop_by_score(&mut ids, &scores, &[2, 1])?, 3);
/// assert_eq!(ids, [-1, 1, 0, -1, 0, -1]);
/// # Ok::<(), phase_router::Error>(())
/// ```
pub fn drop_by_score<I: Id>(ids: &mut [I], scores: &[f32], limits: &[u64]) -> Result<usize, Error> {
    check_len("scores", scores.len(), ids.len())?;
    let mut plan = DispatchPlan::new();
    plan.build(ids, 1, limits.len())?;
    let unranked = ids.iter().zip(scores).position(|(&id, score)| !is_empty(id) && score.is_nan());
    if let Some(index) = unranked {
        return Err(Error::Score { index });
    }

    let mut survived = plan.filled();
    let mut keys = Vec::new();
    for (target, &limit) in limits.iter().enumerate() {
        let slots = plan.slots_of(target);
        if slots.len() as u64 <= limit {
            continue;
        }
        let served = limit as usize;
        keys.clear();
        keys.extend(slots.iter().map(|&slot| order_key(scores[slot as usize], slot)));
        keys.select_nth_unstable(served);
        for &key in &keys[served..] {
            ids[key as u32 as usize] = I::EMPTY;
        }
        survived -= slots.len() - served;
    }
    Ok(survived)
}

/// Returns a key that orders slots by falling scores, and those of equal scores by rising indices.
fn order_key(score: f32, slot: u32) -> u64 {
    let bits = (score + 0.0).to_bits(); // -0 becomes 0
    // As unsigned numbers, the bits of positive floats rise with them. Those of negative floats are above, and fall.
    let descending = if bits >> 31 == 0 { !(bits | 1 << 31) } else { bits };
    u64::from(descending) << 32 | u64::from(slot)
}

/// Sends every slot that does not fit to another target with room, or empties it. Returns the number of slots that hold
/// a target afterwards. O(N k (k + log E) + E).
///
/// First every slot is served whose target still has room, in row-major order, as in [`drop_by_position`]; so no slot
/// loses its place to a rerouted one. Then the slots that were not served, in row-major order, each take the next
/// target with room that is not in their row yet, by index after the target they had chosen, and from 0 after the last.
/// If there is none, the slot is emptied. Empty slots stay empty.
///
/// So a slot is emptied only if every target with room is in its row already.
///
/// # Errors
/// [`Error::TargetId`] for an id that is neither empty nor in `0..limits.len()`, [`Error::Length`] unless `ids` has
/// `fan_out` ids per row, [`Error::TooLarge`] for more than [`i32::MAX`] targets. On error `ids` is unchanged.
///
/// ```
/// // Two slots per row. In the last row, target 0 is full and target 1 is taken, so the slot goes to target 2.
/// let mut ids = [0, 1, 0, 2, 0, 1];
/// assert_eq!(phase_router::capacity::reroute(&mut ids, 2, &[2, 2, 2])?, 6);
/// assert_eq!(ids, [0, 1, 0, 2, 2, 1]);
/// # Ok::<(), phase_router::Error>(())
/// ```
pub fn reroute<I: Id>(ids: &mut [I], fan_out: usize, limits: &[u64]) -> Result<usize, Error> {
    check_ids(ids, limits.len())?;
    check_rows("ids", ids.len(), fan_out)?;
    let mut room = limits.to_vec();
    let served = serve(ids.iter_mut(), &mut room, refuse);
    if served == ids.len() {
        return Ok(served);
    }
    let mut open = OpenTargets::new(room);
    let place = |row: &Row<'_>, chosen| {
        let target = open.after(chosen, row)?;
        open.take(target);
        Some(target)
    };
    Ok(served + place_refused(ids, fan_out, limits.len(), place))
}

/// Sends every slot that does not fit to the target with room that has the highest score for its row, or empties it.
/// Returns the number of slots that hold a target afterwards. O(N k + E), and O(E) more for every slot that does not
/// fit.
///
/// `scores` has E scores per row, usually the logits or the probabilities of a gate: `scores[row * E + target]`.
///
/// First every slot is served whose target still has room, in row-major order, as in [`drop_by_position`]. Then the
/// slots that were not served, in row-major order, each take the target with the highest score among those with room
/// that are not in their row yet; of equal scores, the lowest id. A target whose score is minus infinity is never
/// taken. If there is none, the slot is emptied. Empty slots stay empty.
///
/// # Errors
/// [`Error::TargetId`] for an id that is neither empty nor in `0..limits.len()`, [`Error::Length`] unless `ids` has
/// `fan_out` ids per row and `scores` has one score per row and target, [`Error::Score`] for a score that is not a
/// number, in a row with a slot that does not fit (other scores are not read), [`Error::TooLarge`] for more than
/// [`i32::MAX`] targets. On error `ids` is unchanged.
///
/// ```
/// // Three tokens choose target 0, which has room for one. The second prefers target 2, which leaves 1 to the third.
/// let mut ids = [0, 0, 0];
/// let scores = [
///     [0.9, 0.1, 0.0],
///     [0.6, 0.1, 0.3],
///     [0.7, 0.1, 0.2],
/// ];
/// let scores = scores.as_flattened();
/// assert_eq!(phase_router::capacity::reroute_by_score(&mut ids, 1, &[1, 1, 1], scores)?, 3);
/// assert_eq!(ids, [0, 2, 1]);
/// # Ok::<(), phase_router::Error>(())
/// ```
pub fn reroute_by_score<I: Id>(
    ids: &mut [I],
    fan_out: usize,
    limits: &[u64],
    scores: &[f32],
) -> Result<usize, Error> {
    let targets = limits.len();
    check_ids(ids, targets)?;
    check_rows("ids", ids.len(), fan_out)?;
    // Rows without slots may be any number.
    let Some(rows) = ids.len().checked_div(fan_out) else { return Ok(0) };
    check_len("scores", scores.len(), rows.saturating_mul(targets))?;
    let mut room = limits.to_vec();
    let served = serve(ids.iter_mut(), &mut room, refuse);
    if served == ids.len() {
        return Ok(served);
    }
    let scores_of = |row: usize| &scores[row * targets..][..targets];

    let unranked = ids.chunks_exact(fan_out).enumerate().find_map(|(row, slots)| {
        slots.iter().find_map(|id| id.refused_by())?;
        let target = scores_of(row).iter().position(|score| score.is_nan())?;
        Some(row * targets + target)
    });
    if let Some(index) = unranked {
        for id in ids {
            if let Some(chosen) = id.refused_by() {
                *id = I::from_target(chosen);
            }
        }
        return Err(Error::Score { index });
    }

    let place = |row: &Row<'_>, _| {
        let (mut best, mut highest) = (None, f32::NEG_INFINITY);
        for ((target, &score), &room) in (0..).zip(scores_of(row.index)).zip(&room) {
            if score > highest && room > 0 && !row.holds(target) {
                (best, highest) = (Some(target), score);
            }
        }
        room[best? as usize] -= 1;
        best
    };
    Ok(served + place_refused(ids, fan_out, targets, place))
}

/// Serves slots in the given order while there is room, and calls `refuse` on the others. Returns the number of slots
/// served.
fn serve<'a, I: Id>(
    ids: impl Iterator<Item = &'a mut I>,
    room: &mut [u64],
    refuse: impl Fn(&mut I),
) -> usize {
    let mut served = 0;
    for id in ids.filter(|id| !is_empty(**id)) {
        let room = &mut room[id.target()];
        if *room > 0 {
            *room -= 1;
            served += 1;
        } else {
            refuse(id);
        }
    }
    served
}

/// Marks a slot that its target refuses, in a way that keeps the target.
fn refuse<I: Id>(id: &mut I) {
    *id = I::refused(id.target() as u32);
}

/// A row, and which targets it holds so far.
struct Row<'a> {
    index: usize,
    /// Target -> the last row, counted from 1, that was found to hold it. So no row is searched for a target.
    held_by: &'a [usize],
}

impl Row<'_> {
    fn holds(&self, target: u32) -> bool {
        self.held_by[target as usize] == self.index + 1
    }
}

/// Places the marked slots in row-major order: each gets the target that `place` returns for the row and for the target
/// that the slot had chosen, or is emptied. Returns the number of slots that got a target. O(N k + E) besides the calls
/// of `place`.
fn place_refused<I: Id>(
    ids: &mut [I],
    fan_out: usize,
    targets: usize,
    mut place: impl FnMut(&Row<'_>, u32) -> Option<u32>,
) -> usize {
    let mut held_by = vec![0; targets];
    let mut placed = 0;
    for (index, slots) in ids.chunks_exact_mut(fan_out.max(1)).enumerate() {
        if slots.iter().all(|id| id.refused_by().is_none()) {
            continue;
        }
        for id in slots.iter().filter(|id| !is_empty(**id) && id.refused_by().is_none()) {
            held_by[id.target()] = index + 1;
        }
        for id in slots {
            let Some(chosen) = id.refused_by() else { continue };
            *id = I::EMPTY;
            if let Some(target) = place(&Row { index, held_by: &held_by }, chosen) {
                *id = I::from_target(target);
                held_by[target as usize] = index + 1;
                placed += 1;
            }
        }
    }
    placed
}

/// The targets that have room, as a ring in the order of their ids, from any of which the next is found in one step.
///
/// A closed target points to a later one, and following these pointers leads to the next open target (disjoint sets
/// with path halving, so O(log E) per search).
struct OpenTargets {
    /// Target -> the slots that it can still serve; then an entry that stays open and is no target, where the ring
    /// begins and every path ends.
    room: Vec<u64>,
    /// The next open entry; of a closed one, a later entry.
    next: Vec<u32>,
    /// The open entry before an open one.
    previous: Vec<u32>,
}

impl OpenTargets {
    fn new(mut room: Vec<u64>) -> Self {
        let end = room.len() as u32;
        room.push(u64::MAX);
        let (mut next, mut previous) = (vec![0; room.len()], vec![0; room.len()]);
        let mut last = end;
        for c in (0..end).filter(|&c| room[c as usize] > 0) {
            next[last as usize] = c;
            previous[c as usize] = last;
            last = c;
        }
        (next[last as usize], previous[end as usize]) = (end, last);
        for c in (0..end).filter(|&c| room[c as usize] == 0) {
            next[c as usize] = c + 1;
        }
        Self { room, next, previous }
    }

    fn is_open(&self, entry: u32) -> bool {
        self.room[entry as usize] > 0
    }

    /// Takes a place at an open target.
    fn take(&mut self, target: u32) {
        let room = &mut self.room[target as usize];
        *room -= 1;
        if *room == 0 {
            let (next, previous) = (self.next[target as usize], self.previous[target as usize]);
            self.next[previous as usize] = next;
            self.previous[next as usize] = previous;
        }
    }

    /// Returns the first open entry at or after `entry`.
    fn at_or_after(&mut self, mut entry: u32) -> u32 {
        while !self.is_open(entry) {
            let next = self.next[entry as usize];
            if !self.is_open(next) {
                self.next[entry as usize] = self.next[next as usize];
            }
            entry = next;
        }
        entry
    }

    /// Returns the first open target after `chosen`, cyclically, that is not in the row. O(log E), and one step for
    /// every target that is.
    fn after(&mut self, chosen: u32, row: &Row<'_>) -> Option<u32> {
        let end = self.room.len() as u32 - 1;
        let first = self.at_or_after(chosen + 1);
        let mut entry = first;
        loop {
            if entry != end && !row.holds(entry) {
                return Some(entry);
            }
            entry = self.next[entry as usize];
            if entry == first {
                return None;
            }
        }
    }
}
