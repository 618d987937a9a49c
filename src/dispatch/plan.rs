//! The plan: slots grouped by target.
//!
//! # How it is built
//!
//! A counting sort (Knuth, The Art of Computer Programming 3, 5.2, algorithm D) in two passes over the ids. The first
//! pass counts each target and notes the *rank* of every slot: the count before it. The second adds the rank to the
//! offset of the target, which gives the *place* of the slot, and writes the slot index there. (In the usual form,
//! cursors move along the output, so both passes read and write one counter per slot. With ranks, the second pass only
//! reads counters, and what it reads does not depend on what it wrote.) Three more things decide the speed:
//!
//! - A core writes to about one cache line per cycle, so the number of writes decides: at least one for the counter and
//!   one for the slot index. So ranks are packed four to a word, in 16 bits while a part has at most 2^16 slots, and
//!   places are written two to a word.
//! - The slots are counted as two halves side by side, each with its own table of counters. So if many neighbours have
//!   chosen the same target, not every count waits for the one before it.
//! - The look-up of its counter checks an id, so validation needs no pass.
//!
//! With several threads, each task has two such halves with their tables. They write to interleaved places of one array,
//! through relaxed atomic stores, which are plain stores to the machine. O(N k + E) time, where E counts once per
//! table. With few slots per target, what counts is the memory that is touched for all targets: such a plan checks its
//! ids first, and then counts in place. `docs/dispatch.md` has the numbers, and `docs/rejected.md` the vector kernels
//! that were slower.

use alloc::vec::Vec;
use core::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use crate::arith::Divisor;
use crate::error::{Error, check_rows, check_size, reserve};
use crate::ids::{Id, Routes};
use crate::options::{Options, set_options};
use crate::threads::for_each;

/// The slots of N x k target ids grouped by target (tokens by expert), by a counting sort in O(N k + E).
///
/// ```text
/// ids, 4 sources x 2    slot   0  1   2  3   4  5   6  7
///                       id     2  0   2  -   1  2   0  2
///
/// counts   2 1 4               slots of target 0 | 1 | 2       | empty
/// offsets  0 2 3 7      slots  1  6              | 4 | 0 2 5 7 | 3
///                       place  0  1                2   3 4 5 6   7
/// places of slots 0..8         3  0   4  7   2  5   1  6
/// ```
///
/// The slots of a target are in ascending order of their flat index, `source * k + slot`. So a plan is a pure function
/// of the ids: the same on every machine, with any number of threads. A plan keeps its memory, and a build allocates
/// nothing if one before it had at least as many slots and at least as many targets.
///
/// [`gather_rows`](Self::gather_rows) and [`combine`](Self::combine) bring rows to their targets and back, and
/// [`AlignedBlocks`](crate::AlignedBlocks) pads the groups for tiled kernels.
///
/// ```
/// use phase_router::DispatchPlan;
///
/// // 4 tokens, two of three experts each. The second token has an empty slot.
/// let ids = [2, 0, 2, -1, 1, 2, 0, 2];
/// let mut plan = DispatchPlan::new();
/// plan.build(&ids, 2, 3)?;
///
/// assert_eq!(plan.counts(), [2, 1, 4]);
/// assert_eq!(plan.offsets(), [0, 2, 3, 7]);
/// assert_eq!(plan.slots(), [1, 6, 4, 0, 2, 5, 7]);
/// assert_eq!(plan.places(), [3, 0, 4, 7, 2, 5, 1, 6]);
///
/// // Expert 2 gathers the tokens 0, 1, 2 and 3. Slot 1 of token 2 finds its output at place 5.
/// assert!(plan.sources_of(2).eq([0, 1, 2, 3]));
/// assert_eq!(plan.places()[2 * 2 + 1], 5);
/// # Ok::<(), phase_router::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct DispatchPlan {
    pub(super) options: Options,
    fan_out: usize,
    by_fan_out: Divisor,
    /// E + 1 counts, that of empty slots first; none before the first build.
    counts: Vec<u32>,
    /// E + 1 offsets; none before the first build.
    offsets: Vec<u32>,
    /// A permutation of all slots, empty ones last.
    slots: Vec<u32>,
    places: Vec<u32>,
    /// Packed: a word for each [`STEP`] if a part has at most 2^16 slots, else two. Not in the memory of `places`, which
    /// must be unchanged if an id is refused.
    ranks: Vec<u64>,
    /// One table of E + 1 counters per part; the first counts empty slots.
    tables: Vec<u32>,
}

impl DispatchPlan {
    /// Makes a plan of no slots and no targets, without allocating.
    pub fn new() -> Self {
        Self::default()
    }

    set_options!();

    /// Groups the slots of `ids`, `fan_out` ids per source in row-major order, by target. O(N k + E).
    ///
    /// With few slots the cost per target is that of a sum, half a nanosecond or less. The plan keeps 10 bytes per slot
    /// (12 above 2^16 slots), 8 per target, and 4 per counter. There is one counter for every target and one for empty
    /// slots, or several of each while they are at most a quarter of the slots.
    /// Nothing is allocated if an earlier build had at least as many slots and at least as many targets, but for a few
    /// words if a large build enters rayon's pool from outside.
    ///
    /// # Errors
    /// [`Error::TargetId`] for the first id that is neither empty nor in `0..targets`, [`Error::Length`] unless `ids`
    /// has `fan_out` ids per source, [`Error::TooLarge`] above [`i32::MAX`] slots or targets, [`Error::OutOfMemory`] if
    /// the memory cannot be allocated. On error the plan is unchanged.
    pub fn build<I: Id>(&mut self, ids: &[I], fan_out: usize, targets: usize) -> Result<(), Error> {
        let width = check_size("targets", targets)? as usize + 1;
        self.build_by(ids, fan_out, width, Direct, targets)
    }

    /// Groups the slots of `ids` by *local* target: `map` has the local target of every global one, -1 for a global
    /// target that is not on this machine. A slot of the latter counts as empty. Else like [`DispatchPlan::build`], for
    /// `targets` local targets. Several global targets may have the same local one. O(N k + E + map).
    ///
    /// # Errors
    /// [`Error::MapEntry`] for the first entry of `map` that is neither -1 nor in `0..targets`, [`Error::TargetId`] for
    /// the first id that is neither empty nor in `0..map.len()`, and those of [`DispatchPlan::build`]. On error the plan
    /// is unchanged.
    ///
    /// ```
    /// use phase_router::DispatchPlan;
    ///
    /// // Of four experts, this machine has the last two, as its experts 0 and 1.
    /// let mut plan = DispatchPlan::new();
    /// plan.build_mapped(&[3, 0, 2, 3], 2, 2, &[-1, -1, 0, 1])?;
    /// assert_eq!(plan.counts(), [1, 2]);
    /// assert_eq!(plan.slots(), [2, 0, 3]);
    /// assert_eq!(plan.empty_slots(), [1]);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn build_mapped<I: Id>(
        &mut self,
        ids: &[I],
        fan_out: usize,
        targets: usize,
        map: &[i32],
    ) -> Result<(), Error> {
        let width = check_size("targets", targets)? as usize + 1;
        check_size("map", map.len())?;
        let wrong = |&local: &i32| Mapped::counter_of(local) >= width;
        // Looked at as a whole first, in vectors.
        if map.iter().fold(false, |any, local| any | wrong(local)) {
            let index = map.iter().position(wrong).unwrap_or(0);
            return Err(Error::MapEntry { index, entry: map[index], targets });
        }
        self.build_by(ids, fan_out, width, Mapped(map), map.len())
    }

    /// Groups slots by their counters, of which there are `width`. `known` is the number of targets that an id may name.
    fn build_by<I: Id>(
        &mut self,
        ids: &[I],
        fan_out: usize,
        width: usize,
        lookup: impl Lookup<I>,
        known: usize,
    ) -> Result<(), Error> {
        check_size("slots", ids.len())?;
        check_rows("ids", ids.len(), fan_out)?;
        self.reserve(ids.len(), width)?;

        let sorted = if ids.len() / FEW_PER_COUNTER <= width {
            self.sort_few(ids, width, lookup)
        } else {
            self.sort(ids, self.parts_worth(ids.len(), width), width, lookup)
        };
        if sorted.is_none() {
            let slot = ids.iter().position(|&id| lookup.counter(id) >= width).unwrap_or(0);
            return Err(Error::TargetId { slot, id: ids[slot].number(), targets: known });
        }
        // Without slots the fan-out may be any number, and there is nothing to divide.
        (self.fan_out, self.by_fan_out) = (fan_out, Divisor::new(fan_out.min(ids.len()) as u32));
        Ok(())
    }

    /// Groups the slots of `routes` by target, like [`DispatchPlan::build`]. O(N k + E).
    ///
    /// # Errors
    /// [`Error::TooLarge`] above [`i32::MAX`] slots, [`Error::OutOfMemory`] if the memory cannot be allocated. On error
    /// the plan is unchanged.
    pub fn build_routes(&mut self, routes: &Routes) -> Result<(), Error> {
        self.build(routes.as_slice(), routes.fan_out(), routes.targets())
    }

    /// Makes room for this shape and for all with no more slots and no more targets. One of these may be cut into more
    /// parts, or into longer ones, than a shape with more slots.
    fn reserve(&mut self, slots: usize, width: usize) -> Result<(), Error> {
        let words = if slots > 1 << 16 { 2 } else { 1 };
        // What `parts_worth` allows: one table, or several with eight slots for each counter of half of them.
        let tables = (2 * (slots / SLOTS_PER_THREAD)).max(2);
        let counters = width.max(tables.saturating_mul(width).min(slots / 4));
        reserve(&mut self.ranks, slots.div_ceil(STEP) * words)?;
        reserve(&mut self.tables, counters)?;
        reserve(&mut self.offsets, width)?;
        reserve(&mut self.counts, width)?;
        reserve(&mut self.slots, slots)?;
        reserve(&mut self.places, slots)
    }

    /// Returns the number of parts in which to count the slots: one, or two per thread.
    fn parts_worth(&self, slots: usize, width: usize) -> usize {
        // With few slots per counter, two tables cost more than they save. (Not `8 * width`, which may wrap.)
        if slots < 2048 || slots / 8 < width {
            return 1;
        }
        2 * self.options.threads.threads(slots / SLOTS_PER_THREAD.max(8 * width))
    }

    /// Sorts `ids` in one part, without packed ranks. Returns none, with nothing changed, if an id has no counter.
    ///
    /// The ids are checked first. As nothing can fail then, the plan's own counts are the counters, and the ranks wait
    /// in the places: no memory beside the result is touched.
    fn sort_few<I: Id>(&mut self, ids: &[I], width: usize, lookup: impl Lookup<I>) -> Option<()> {
        // Without an early end, so that it is vectorised.
        if ids.iter().fold(false, |any, &id| any | (lookup.counter(id) >= width)) {
            return None;
        }
        self.counts.clear();
        self.counts.resize(width, 0);
        self.slots.resize(ids.len(), 0);
        self.places.resize(ids.len(), 0);
        let counts = &mut self.counts[..];
        for (&id, rank) in ids.iter().zip(&mut self.places) {
            let count = &mut counts[lookup.counter(id)];
            *rank = *count;
            *count += 1;
        }
        self.sum_counts();
        let (offsets, slots) = (&self.offsets[..], &mut self.slots[..]);
        for ((&id, place), slot) in ids.iter().zip(&mut self.places).zip(0..) {
            // Empty slots start after all others, at the last offset.
            let target = lookup.counter(id).wrapping_sub(1).min(width - 1);
            let found = *place + offsets[target];
            *place = found;
            slots[found as usize] = slot;
        }
        Some(())
    }

    /// Sets the offsets to the sums of the counts.
    fn sum_counts(&mut self) {
        self.offsets.clear();
        self.offsets.push(0);
        let mut end = 0;
        self.offsets.extend(self.counts[1..].iter().map(|count| {
            end += count;
            end
        }));
    }

    /// Sorts `ids` in `parts` parts, with tables of `width` counters. Returns none, with nothing visible changed, if an
    /// id has no counter.
    fn sort<I: Id>(
        &mut self,
        ids: &[I],
        parts: usize,
        width: usize,
        lookup: impl Lookup<I>,
    ) -> Option<()> {
        let part = ids.len().div_ceil(parts).next_multiple_of(STEP);
        if part <= 1 << 16 {
            self.sort_with::<I, _, 1>(ids, parts, part, width, lookup)
        } else {
            self.sort_with::<I, _, 2>(ids, parts, part, width, lookup)
        }
    }

    fn sort_with<I: Id, L: Lookup<I>, const W: usize>(
        &mut self,
        ids: &[I],
        parts: usize,
        part: usize,
        width: usize,
        lookup: L,
    ) -> Option<()> {
        self.ranks.resize(ids.len().div_ceil(STEP) * W, 0);
        self.tables.clear();
        self.tables.resize(parts * width, 0);
        // Two parts at a time, if there are several.
        let together = parts.min(2);
        let (run, counters) = ((together * part).max(STEP), together * width);

        let ranks = self.ranks.as_chunks_mut::<W>().0.chunks_mut(run / STEP);
        let runs = ids.chunks(run).zip(ranks).zip(self.tables.chunks_mut(counters));
        let refused = AtomicBool::new(false);
        for_each(runs, |((ids, ranks), tables)| {
            let (first, second) = tables.split_at_mut(width);
            let counted = match second {
                [] => count_part(ids, lookup, ranks, first),
                _ => {
                    let (ids, b_ids) = ids.split_at(part.min(ids.len()));
                    let (ranks, b_ranks) = ranks.split_at_mut(ids.len().div_ceil(STEP));
                    let a = Counted { ids, ranks, table: first };
                    count_two(a, Counted { ids: b_ids, ranks: b_ranks, table: second }, lookup)
                }
            };
            if counted.is_none() {
                refused.store(true, Ordering::Relaxed);
            }
        });
        if refused.into_inner() {
            return None;
        }

        self.lay_out(width, ids.len());
        self.slots.resize(ids.len(), 0);
        self.places.resize(ids.len(), 0);
        let slots = shared(&mut self.slots);
        let ranks = self.ranks.as_chunks::<W>().0.chunks(run / STEP);
        let runs = ids.chunks(run).zip(ranks).zip(self.tables.chunks(counters));
        for_each(runs.zip(self.places.chunks_mut(run)).enumerate(), |(r, (of_run, places))| {
            let ((ids, ranks), tables) = of_run;
            let parts = ids.chunks(part.max(STEP)).zip(ranks.chunks(part.max(STEP) / STEP));
            let parts = parts.zip(tables.chunks(width)).zip(places.chunks_mut(part.max(STEP)));
            let mut first = (r * run) as u32;
            for (((ids, ranks), starts), places) in parts {
                place_part(Part { first, ids, ranks, starts, places }, lookup, slots);
                first += ids.len() as u32;
            }
        });
        Some(())
    }

    /// Turns the counts in the tables, of `slots` slots in all, into counts and offsets, and each count into the place
    /// of its first slot. All but the sum over the targets is done in vectors.
    fn lay_out(&mut self, width: usize, slots: usize) {
        let (first, others) = self.tables.split_at(width);
        self.counts.clear();
        self.counts.extend_from_slice(first);
        for table in others.chunks_exact(width) {
            for (sum, count) in self.counts.iter_mut().zip(table) {
                *sum += count;
            }
        }
        self.sum_counts();
        // From the last table to the first: what a part counted starts that far before the part after it.
        let last = self.tables.len() - width;
        let (before, after) = self.tables.split_at_mut(last);
        let ends = [slots as u32].into_iter().chain(self.offsets[1..].iter().copied());
        for (start, end) in after.iter_mut().zip(ends) {
            *start = end - *start;
        }
        let mut after = after;
        for before in before.chunks_exact_mut(width).rev() {
            for (start, end) in before.iter_mut().zip(&*after) {
                *start = end - *start;
            }
            after = before;
        }
    }

    /// Returns the number of slots, N * k, including empty ones.
    pub fn len(&self) -> usize {
        self.slots.len()
    }

    /// Returns whether there are no slots, not even empty ones.
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// Returns the number of slots that hold a target.
    pub fn filled(&self) -> usize {
        self.offsets.last().map_or(0, |&end| end as usize)
    }

    /// Returns the slots per source, k.
    pub fn fan_out(&self) -> usize {
        self.fan_out
    }

    /// Returns the number of targets, E.
    pub fn targets(&self) -> usize {
        self.counts().len()
    }

    /// Returns the number of slots of each target; E entries.
    pub fn counts(&self) -> &[u32] {
        self.counts.get(1..).unwrap_or(&[])
    }

    /// Returns the E + 1 offsets of the targets: target `c` has the places `offsets()[c]..offsets()[c + 1]`, and the
    /// last offset is [`DispatchPlan::filled`]. Empty before the first build.
    pub fn offsets(&self) -> &[u32] {
        &self.offsets
    }

    /// Returns the flat slot index at each place: the filled slots grouped by target, in ascending order in each group.
    pub fn slots(&self) -> &[u32] {
        &self.slots[..self.filled()]
    }

    /// Returns the flat indices of the empty slots, in ascending order. Their places come after those of the filled
    /// ones.
    pub fn empty_slots(&self) -> &[u32] {
        &self.slots[self.filled()..]
    }

    /// Returns the place of each slot, by flat index; N * k entries. Empty slots have places too, from
    /// [`DispatchPlan::filled`] on, so the places are a permutation of `0..len()`.
    pub fn places(&self) -> &[u32] {
        &self.places
    }

    /// Returns the flat indices of the slots assigned to `target`, in ascending order.
    ///
    /// # Panics
    /// Panics if `target >= self.targets()`.
    pub fn slots_of(&self, target: usize) -> &[u32] {
        let targets = self.targets();
        assert!(target < targets, "target {target} of {targets} targets");
        &self.slots[self.offsets[target] as usize..self.offsets[target + 1] as usize]
    }

    /// Returns the source of the slot with flat index `slot`: `slot / k`, computed without a division.
    ///
    /// # Panics
    /// Panics if `slot >= self.len()`.
    pub fn source_of_slot(&self, slot: usize) -> usize {
        assert!(slot < self.len(), "slot {slot} of {} slots", self.len());
        self.by_fan_out.divide(slot as u32) as usize
    }

    /// Iterates over the sources of the filled slots, by place: the rows that a gather reads.
    pub fn sources(&self) -> impl ExactSizeIterator<Item = u32> + Clone + '_ {
        let by_fan_out = self.by_fan_out;
        self.slots().iter().map(move |&slot| by_fan_out.divide(slot))
    }

    /// Iterates over the sources assigned to `target`, in the order of [`DispatchPlan::slots_of`].
    ///
    /// # Panics
    /// Panics if `target >= self.targets()`.
    pub fn sources_of(&self, target: usize) -> impl ExactSizeIterator<Item = u32> + Clone + '_ {
        let by_fan_out = self.by_fan_out;
        self.slots_of(target).iter().map(move |&slot| by_fan_out.divide(slot))
    }
}

/// How an id leads to its counter: 0 counts empty slots, `c + 1` those of target `c`. An id that is refused leads past
/// the last counter.
trait Lookup<I>: Copy + Send + Sync {
    fn counter(self, id: I) -> usize;
}

/// Ids are targets.
#[derive(Clone, Copy)]
struct Direct;

impl<I: Id> Lookup<I> for Direct {
    #[inline(always)]
    fn counter(self, id: I) -> usize {
        id.counter()
    }
}

/// Ids are global targets, and the slice has the local target of each, or -1.
#[derive(Clone, Copy)]
struct Mapped<'a>(&'a [i32]);

impl Mapped<'_> {
    #[inline(always)]
    fn counter_of(local: i32) -> usize {
        local.wrapping_add(1) as u32 as usize
    }
}

impl<I: Id> Lookup<I> for Mapped<'_> {
    #[inline(always)]
    fn counter(self, id: I) -> usize {
        match id.counter() {
            0 => 0,
            counter => self.0.get(counter - 1).map_or(usize::MAX, |&local| Self::counter_of(local)),
        }
    }
}

/// With no more slots per counter than this, a plan is built without packed ranks. Packing saves about a third of a
/// nanosecond per slot, and costs about one per target, for a table beside the plan's own.
const FEW_PER_COUNTER: usize = 2;

/// 4096 slots take about 4 us per pass. With fewer, a thread takes longer to come than to do its work.
const SLOTS_PER_THREAD: usize = 4096;

/// Slots whose ranks are written at once. Eight are no faster with one part, and slower with two, as registers spill.
const STEP: usize = 4;

/// Returns in which word of a step the rank of slot `j` is, and its first bit there.
#[inline(always)]
fn rank_bits<const W: usize>(j: usize) -> (usize, usize) {
    let per_word = STEP / W;
    (j / per_word, j % per_word * (64 / per_word))
}

/// Counts the slots of a step, at most [`STEP`], and packs their ranks.
#[inline(always)]
fn count_step<I: Id, const W: usize>(
    ids: &[I],
    lookup: impl Lookup<I>,
    table: &mut [u32],
) -> Option<[u64; W]> {
    let mut ranks = [0; W];
    for (j, &id) in ids.iter().enumerate() {
        let counter = table.get_mut(lookup.counter(id))?;
        let (word, shift) = rank_bits::<W>(j);
        ranks[word] |= u64::from(*counter) << shift;
        *counter += 1;
    }
    Some(ranks)
}

fn count_part<I: Id, const W: usize>(
    ids: &[I],
    lookup: impl Lookup<I>,
    ranks: &mut [[u64; W]],
    table: &mut [u32],
) -> Option<()> {
    let (steps, rest) = ids.as_chunks::<STEP>();
    let (ranks, last) = ranks.split_at_mut(steps.len());
    for (ids, ranks) in steps.iter().zip(ranks) {
        fetch_ahead(ranks);
        *ranks = count_step(ids, lookup, table)?;
    }
    if let Some(ranks) = last.first_mut() {
        *ranks = count_step(rest, lookup, table)?;
    }
    Some(())
}

/// What the first pass reads and writes of a part.
struct Counted<'a, I, const W: usize> {
    ids: &'a [I],
    ranks: &'a mut [[u64; W]],
    table: &'a mut [u32],
}

/// Counts two parts side by side. (Not inlined where the second is known to follow the first: its address would be made
/// from that of the first again and again.)
#[inline(never)]
fn count_two<I: Id, const W: usize>(
    a: Counted<'_, I, W>,
    b: Counted<'_, I, W>,
    lookup: impl Lookup<I>,
) -> Option<()> {
    let Counted { ids: a_ids, ranks: a_ranks, table: a_table } = a;
    let Counted { ids: b_ids, ranks: b_ranks, table: b_table } = b;
    // The first part is never the shorter one.
    let both = b_ids.len() / STEP;
    let (a_ids, a_ids_after) = a_ids.split_at(both * STEP);
    let (b_ids, b_ids_after) = b_ids.split_at(both * STEP);
    let (a_ranks, a_ranks_after) = a_ranks.split_at_mut(both);
    let (b_ranks, b_ranks_after) = b_ranks.split_at_mut(both);
    let ids = a_ids.as_chunks::<STEP>().0.iter().zip(b_ids.as_chunks::<STEP>().0);
    for ((a_ids, b_ids), (a_ranks, b_ranks)) in ids.zip(a_ranks.iter_mut().zip(b_ranks)) {
        fetch_ahead(a_ranks);
        *a_ranks = count_step(a_ids, lookup, a_table)?;
        fetch_ahead(b_ranks);
        *b_ranks = count_step(b_ids, lookup, b_table)?;
    }
    count_part(a_ids_after, lookup, a_ranks_after, a_table)?;
    count_part(b_ids_after, lookup, b_ranks_after, b_table)
}

/// Returns the places of the slots of a step: the start of the target's slots of this part, plus the rank.
#[inline(always)]
fn places_of_step<I: Id, const W: usize>(
    ids: &[I; STEP],
    lookup: impl Lookup<I>,
    ranks: &[u64; W],
    starts: &[u32],
) -> [u32; STEP] {
    core::array::from_fn(|j| {
        let (word, shift) = rank_bits::<W>(j);
        starts[lookup.counter(ids[j])] + (ranks[word] >> shift & (u64::MAX >> (64 - 16 * W))) as u32
    })
}

/// What the second pass reads and writes of a part. (As single arguments, some would lie on the stack, and be read there
/// at every step.)
struct Part<'a, I, const W: usize> {
    first: u32,
    ids: &'a [I],
    ranks: &'a [[u64; W]],
    starts: &'a [u32],
    places: &'a mut [u32],
}

/// Adds ranks to the starts of the targets, and writes each slot index at its place.
fn place_part<I: Id, const W: usize>(
    part: Part<'_, I, W>,
    lookup: impl Lookup<I>,
    slots: &[AtomicU32],
) {
    let Part { first, ids, ranks, starts, places } = part;
    let mut slot = first;
    let (steps, rest) = ids.as_chunks::<STEP>();
    let (place_steps, places_rest) = places.as_chunks_mut::<STEP>();
    let (ranks, last) = ranks.split_at(steps.len());
    for ((ids, ranks), places) in steps.iter().zip(ranks).zip(place_steps) {
        fetch_ahead(places);
        let found = places_of_step(ids, lookup, ranks, starts);
        // Two words, joined by shifts: of four u32 the compiler would build a vector, which takes longer.
        *places = bytemuck::cast([pair(found[0], found[1]), pair(found[2], found[3])]);
        for place in found {
            slots[place as usize].store(slot, Ordering::Relaxed);
            slot += 1;
        }
    }
    if let Some(ranks) = last.first() {
        let mut ids = [I::EMPTY; STEP];
        ids[..rest.len()].copy_from_slice(rest);
        for (place, found) in
            places_rest.iter_mut().zip(places_of_step(&ids, lookup, ranks, starts))
        {
            *place = found;
            slots[found as usize].store(slot, Ordering::Relaxed);
            slot += 1;
        }
    }
}

/// Prefetches the cache line two lines after `here`. Cores fetch ahead of reads, but not of writes: this is worth 6 to
/// 8 % in both passes.
#[inline(always)]
fn fetch_ahead<T>(here: &T) {
    prefetch(here, 128);
}

/// Prefetches the cache line that is so many bytes after `here`, in the slice that it is from or not.
#[inline(always)]
#[allow(unsafe_code)]
pub(super) fn prefetch<T>(here: &T, bytes: usize) {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: a prefetch may be given any address; every x86-64 has it.
    unsafe {
        use core::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        _mm_prefetch::<_MM_HINT_T0>(core::ptr::from_ref(here).cast::<i8>().wrapping_add(bytes));
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = (here, bytes);
}

/// Joins two neighbours in memory to one word.
#[inline(always)]
fn pair(a: u32, b: u32) -> u64 {
    let (low, high) = if cfg!(target_endian = "little") { (a, b) } else { (b, a) };
    u64::from(low) | u64::from(high) << 32
}

/// Lets several threads write to a slice, each at different places.
#[allow(unsafe_code)]
fn shared(slots: &mut [u32]) -> &[AtomicU32] {
    // SAFETY: AtomicU32 has the size, alignment and bit validity of u32 (its alignment is 4 bytes everywhere, that of
    // u32 at most 4 and on every target with 32-bit atomics 4), and the exclusive borrow is held for as long as the
    // result lives, so nothing else reads or writes these words.
    unsafe { &*(core::ptr::from_mut(slots) as *const [AtomicU32]) }
}
const _: () = assert!(align_of::<AtomicU32>() == align_of::<u32>());

#[cfg(test)]
mod tests {
    use super::*;

    /// Parts of every shape: shorter last ones, empty ones, leftovers of steps.
    #[test]
    fn every_cut_gives_the_same_plan() {
        let ids: Vec<u32> = (0..200u32).map(|i| (i * i % 7).wrapping_sub(1)).collect();
        // Miri takes some thousand times as long.
        for len in (0..=ids.len()).step_by(if cfg!(miri) { 67 } else { 1 }) {
            let ids = &ids[..len];
            let mut wanted: Vec<u32> = (0..len as u32).collect();
            wanted.sort_by_key(|&slot| ids[slot as usize]); // stable; an empty slot has the largest id
            for parts in [1, 2, 4, 6, 14] {
                let mut plan = DispatchPlan::new();
                plan.sort(ids, parts, 7, Direct).unwrap();
                assert_eq!(plan.slots, wanted, "{len} slots in {parts} parts");
                for (place, &slot) in plan.slots.iter().enumerate() {
                    assert_eq!(plan.places[slot as usize] as usize, place);
                }
            }
        }
    }
}
