//! Limits on the load of targets (experts, shards), and what happens to the slots that do not fit.
//!
//! A target's *limit* is the most slots that it may serve. If more slots have chosen it, a policy says which it serves:
//!
//! | policy | served | the others |
//! | --- | --- | --- |
//! | [`drop_by_position`] | the first in row-major order | are emptied |
//! | [`drop_by_score`] | those with the highest scores | are emptied |
//! | [`reroute`] | the first in row-major order | go to the next target with room, or are emptied |
//!
//! Each policy changes a slice of N x k ids ([`Id`]) in place, takes one limit per target, and returns the
//! number of slots that hold a target afterwards. On error the ids are unchanged. [`Routes`] has the policies as
//! methods: [`Routes::enforce`], [`Routes::enforce_by_score`] and [`Routes::enforce_by_reroute`].
//!
//! Switch Transformer (W. Fedus et al., 2021) drops tokens by position; V-MoE (C. Riquelme et al., 2021) drops them by
//! score, with a priority per token instead of per slot ("batch prioritized routing").

use super::plan::DispatchPlan;
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
    let limit = |&c: &f64| (parts.scaled(c) / parts.sum * n * k * headroom).ceil() as u64;
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
        let (_, survived) = serve_first(self.as_mut_slice(), limits, |id| *id = -1);
        Ok(survived)
    }

    /// Applies [`drop_by_score`] to these routes; `scores` has one score per slot.
    ///
    /// # Errors
    /// [`Error::Length`] unless there is one limit per target and one score per slot, [`Error::Score`] for a filled
    /// slot whose score is not a number, [`Error::TooLarge`] above [`i32::MAX`] slots. On error the routes are
    /// unchanged.
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
    let (_, survived) = serve_first(ids, limits, |id| *id = I::EMPTY);
    Ok(survived)
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
/// [`i32::MAX`] slots or targets. On error `ids` is unchanged.
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
    if let Some(slot) = unranked {
        return Err(Error::Score { slot });
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
    let (mut room, mut survived) =
        serve_first(ids, limits, |id| *id = I::refused(id.target() as u32));
    if survived == ids.len() {
        return Ok(survived);
    }
    let mut open = OpenTargets::new(&room);
    for row in ids.chunks_exact_mut(fan_out.max(1)) {
        for slot in 0..row.len() {
            let Some(chosen) = row[slot].refused_by() else { continue };
            row[slot] = I::EMPTY;
            let taken = |target: u32| row.contains(&I::from_target(target));
            if let Some(target) = open.next(chosen, taken) {
                row[slot] = I::from_target(target);
                survived += 1;
                room[target as usize] -= 1;
                if room[target as usize] == 0 {
                    open.close(target);
                }
            }
        }
    }
    Ok(survived)
}

/// Serves slots in row-major order while there is room, and calls `refuse` on the others. Returns the room left at each
/// target and the number of slots served.
fn serve_first<I: Id>(ids: &mut [I], limits: &[u64], refuse: impl Fn(&mut I)) -> (Vec<u64>, usize) {
    let mut room = limits.to_vec();
    let mut served = 0;
    for id in ids.iter_mut().filter(|id| !is_empty(**id)) {
        let room = &mut room[id.target()];
        if *room > 0 {
            *room -= 1;
            served += 1;
        } else {
            refuse(id);
        }
    }
    (room, served)
}

/// The targets that have room, as disjoint sets with path halving: a closed target points to a later one, the next open
/// one is found by following the pointers, and each search shortens the paths that it takes.
struct OpenTargets {
    /// Target -> itself if it is open, else a later one; an entry after the last target ends every path.
    next: Vec<u32>,
}

impl OpenTargets {
    fn new(room: &[u64]) -> Self {
        let next = (0..).zip(room).map(|(c, &room)| if room > 0 { c } else { c + 1 });
        Self { next: next.chain([room.len() as u32]).collect() }
    }

    fn close(&mut self, target: u32) {
        self.next[target as usize] = target + 1;
    }

    /// Returns the first open target at or after `target`, or the number of targets if there is none.
    fn at_or_after(&mut self, mut target: u32) -> u32 {
        loop {
            let next = self.next[target as usize];
            if next == target {
                return target;
            }
            let after = self.next[next as usize];
            self.next[target as usize] = after;
            target = after;
        }
    }

    /// Returns the first open target after `chosen`, cyclically, that is not `taken`.
    fn next(&mut self, chosen: u32, taken: impl Fn(u32) -> bool) -> Option<u32> {
        let targets = self.next.len() as u32 - 1;
        for (from, end) in [(chosen + 1, targets), (0, chosen)] {
            let mut target = self.at_or_after(from);
            while target < end {
                if !taken(target) {
                    return Some(target);
                }
                target = self.at_or_after(target + 1);
            }
        }
        None
    }
}
