//! Limits: what happens to slots that do not fit.
//!
//! A target's limit, its hard capacity, is the most slots it may serve. Three policies say which slots it serves when more
//! chose it:
//!
//! | policy | served | the others |
//! | --- | --- | --- |
//! | [`drop_by_position`] | the first in row-major order | are emptied |
//! | [`drop_by_score`] | those of the highest score | are emptied |
//! | [`reroute`] | the first in row-major order | go to the next target with room, or are emptied |
//!
//! Each works in place on a slice of N x k ids ([`Id`](crate::Id)), with one limit per target, and returns the number of
//! slots that hold a target afterwards. All arguments are checked before anything is written. [`Routes`] has the same as
//! methods: [`Routes::enforce`], [`Routes::enforce_by_score`] and [`Routes::enforce_by_reroute`].
//!
//! The first is how Switch Transformer drops tokens over an expert's capacity; the second is the batch prioritized
//! routing of V-MoE (Riquelme et al. 2021), with priorities of slots in place of tokens.

use super::plan::DispatchPlan;
use crate::error::{Error, check_len, check_rows, check_slots, check_weights};
pub use crate::ids::loads;
use crate::ids::{Id, Routes, check_ids, is_empty};

/// The number of slots each target may serve: its share of `sources * fan_out` slots, times `headroom`, rounded up, and
/// at least 1.
///
/// # Errors
/// [`Error::Weight`] or [`Error::WeightSum`] for capacities that have no shares, [`Error::Parameter`] for a headroom
/// that is negative or not finite, [`Error::TooLarge`] where the slots cannot be addressed.
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
    let total = check_weights("capacities", capacities)?;
    let (n, k) = (sources as f64, fan_out as f64);
    // The order of the products is that of the published benchmark: its roundings decide some ceilings.
    Ok(capacities.iter().map(|c| ((c / total * n * k * headroom).ceil() as u64).max(1)).collect())
}

impl Routes {
    /// Empties every slot whose target is already full, in row-major order: who comes first is served. Returns the
    /// number of slots that survive. O(N k + E).
    ///
    /// # Errors
    /// [`Error::Length`] unless there is one limit a target; the routes are then left as they were.
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

    /// [`drop_by_score`] on these routes: `scores` has one score a slot.
    ///
    /// # Errors
    /// [`Error::Length`] unless there is one limit a target and one score a slot, [`Error::Score`] for a filled slot
    /// whose score is not a number; the routes are then left as they were.
    pub fn enforce_by_score(&mut self, scores: &[f32], limits: &[u64]) -> Result<usize, Error> {
        check_len("limits", limits.len(), self.targets())?;
        drop_by_score(self.as_mut_slice(), scores, limits)
    }

    /// [`reroute`] on these routes.
    ///
    /// # Errors
    /// [`Error::Length`] unless there is one limit a target; the routes are then left as they were.
    pub fn enforce_by_reroute(&mut self, limits: &[u64]) -> Result<usize, Error> {
        check_len("limits", limits.len(), self.targets())?;
        let fan_out = self.fan_out();
        reroute(self.as_mut_slice(), fan_out, limits)
    }
}

/// Empties every slot whose target is already full, in row-major order: who comes first is served. Returns the number
/// of slots that survive. O(N k + E).
///
/// # Errors
/// [`Error::TargetId`] for an id that is neither -1 nor has a limit, [`Error::TooLarge`] for more than [`i32::MAX`]
/// targets; `ids` are then left as they were.
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

/// Empties, at every target that more slots chose than fit, those of the lowest scores; of equal scores those that come
/// later in row-major order. Returns the number of slots that survive. O(N k + E), by selection, not by sorting.
///
/// `scores` has one score a slot, the gate's weight of it as a rule; infinities are ranked as numbers, 0 and -0 are
/// equal, and the scores of empty slots are not looked at.
///
/// # Errors
/// [`Error::TargetId`] for an id that is neither -1 nor has a limit, [`Error::Length`] unless there is one score a
/// slot, [`Error::Score`] for a filled slot whose score is not a number, [`Error::TooLarge`] above [`i32::MAX`] slots or
/// targets; `ids` are then left as they were.
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

/// Ascends with falling scores and, of equal scores, with slots.
fn order_key(score: f32, slot: u32) -> u64 {
    let bits = (score + 0.0).to_bits(); // -0 becomes 0
    // As unsigned numbers the bits of positive floats ascend with them, those of negative ones descend, above.
    let descending = if bits >> 31 == 0 { !(bits | 1 << 31) } else { bits };
    u64::from(descending) << 32 | u64::from(slot)
}

/// Sends every slot that does not fit to another target with room. Returns the number of slots that hold a target.
///
/// The order, exactly. First every slot whose target still has room is served there, in row-major order, as
/// [`drop_by_position`] does: nobody loses a place to a rerouted slot. Then the slots that were not served, in row-major
/// order, each take the next target by index after the one they had chosen, going on from 0 after the last, that has
/// room and is not in their row already (served or rerouted); where there is none the slot is emptied. Slots that were
/// empty stay so.
///
/// With the N x k slots filled, distinct targets in a row and room for all, slots are emptied only where every target
/// with room is in the row already. O(N k (k + log E) + E).
///
/// # Errors
/// [`Error::TargetId`] for an id that is neither -1 nor has a limit, [`Error::Length`] where the last row has fewer
/// than `fan_out` ids, [`Error::TooLarge`] for more than [`i32::MAX`] targets; `ids` are then left as they were.
///
/// ```
/// // Two slots a row. The last row finds target 0 full and has 1 already, so it gets 2.
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

/// Serves slots in order while there is room and calls `refuse` on the others. Returns the room left and the number
/// served.
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

/// The targets that have room, as a forest in which every closed target points past itself: the next open one is found
/// by following pointers, and every search shortens the paths it took (disjoint sets with path halving).
struct OpenTargets {
    /// Target -> itself where it is open, else some later one; one entry past the last target ends every path.
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

    /// The first open target at or after `target`, or the number of targets.
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

    /// The first open target after `chosen`, cyclically, that is not `taken`.
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
