//! Runs: consecutive phases of a ring whose sources have the same set of targets.

use alloc::vec::Vec;

use crate::error::{Error, reserve};
use crate::threads::{TASK_NS, Threads};

/// Arcs laid end to end around a ring, as the list of runs between one arc's end and the next.
///
/// There can be several rings. Each has a range of phases, and these ranges follow one another.
#[derive(Clone, Default)]
pub(crate) struct Runs {
    /// First phase of every run, ascending.
    starts: Vec<u64>,
    /// The targets of every run in slot order, `width` each, -1 past the last.
    sets: Vec<i32>,
    width: usize,
    /// Bucket, `phase >> shift` -> the run of its first phase; then one entry more, the last run.
    index: Vec<u32>,
    shift: u32,
}

/// The memory that laying a ring needs, kept from one ring to the next.
#[derive(Clone, Default)]
pub(crate) struct Scratch {
    /// The targets that have an arc, and the end of the arc on the unrolled line.
    arcs: Vec<(u32, u128)>,
    /// First phases of runs.
    cuts: Vec<u64>,
    /// The arc that covers the current phase, on every turn around the ring.
    heads: Vec<usize>,
    /// Ring positions of the current targets.
    positions: Vec<u32>,
}

impl Runs {
    /// Makes room for this many runs of `width` targets: [`Runs::lay`] then allocates nothing for them.
    pub(crate) fn reserve(&mut self, runs: usize, width: usize) -> Result<(), Error> {
        reserve(&mut self.sets, runs.saturating_mul(width))?;
        reserve(&mut self.starts, runs)
    }

    /// Removes all rings and keeps the memory.
    pub(crate) fn clear(&mut self) {
        self.starts.clear();
        self.sets.clear();
    }

    /// Adds a ring with the phases `base..base + ring` and arcs of the given lengths (target, length), in this order,
    /// each at most `ring` long. The targets of a row are sorted by `position`, whose inverse is `target_at`. `width`
    /// is at least the number of turns that the arcs take, and the same for all rings. O(E log E), and O(width log
    /// width) per run.
    #[allow(clippy::too_many_arguments)] // internal, and a struct of them would be made once and taken apart at once
    pub(crate) fn lay(
        &mut self,
        base: u64,
        ring: u128,
        lengths: impl Iterator<Item = (u32, u128)>,
        position: &[u32],
        target_at: &[u32],
        width: usize,
        scratch: &mut Scratch,
    ) -> Result<(), Error> {
        let Scratch { arcs, cuts, heads, positions } = scratch;
        self.width = width;
        arcs.clear();
        cuts.clear();
        if ring == 0 {
            return Ok(());
        }
        // An arc starts where the one before it ends. The end of the last one is a cut too, unless it closes a turn.
        cuts.push(0);
        let (mut end, mut phase) = (0, 0);
        for (target, length) in lengths.filter(|(_, length)| *length > 0) {
            end += length;
            arcs.push((target, end));
            phase += length;
            if phase >= ring {
                phase -= ring;
            }
            cuts.push(phase as u64);
        }
        cuts.sort_unstable();
        cuts.dedup();

        let slots = cuts.len().saturating_mul(width);
        self.sets.try_reserve(slots).map_err(|_| Error::out_of_memory::<i32>(slots))?;
        heads.clear();
        let mut turn = 0;
        while turn < end {
            heads.push(arcs.partition_point(|(_, end)| *end <= turn));
            turn += ring;
        }
        for &cut in &*cuts {
            self.starts.push(base + cut);
            positions.clear();
            let mut at = u128::from(cut);
            for head in &mut *heads {
                if at >= end {
                    break; // the last turn may end inside
                }
                while arcs[*head].1 <= at {
                    *head += 1;
                }
                positions.push(position[arcs[*head].0 as usize]);
                at += ring;
            }
            positions.sort_unstable();
            self.sets.extend(positions.iter().map(|&p| target_at[p as usize] as i32));
            self.sets.resize(self.starts.len() * width, -1);
        }
        Ok(())
    }

    /// Builds the index, with the last ring ending at phase `end`.
    pub(crate) fn finish(&mut self, end: u128) {
        // About four buckets per run: nearly all then hold one run, and a look-up is two loads.
        let buckets = 4 * self.starts.len() as u128 + 1;
        self.shift = 0;
        while end >> self.shift > buckets {
            self.shift += 1;
        }
        let count = if end == 0 { 0 } else { ((end - 1) >> self.shift) as usize + 1 };
        self.index.clear();
        self.index.reserve(count + 1);
        let mut run = 0;
        for bucket in 0..count as u64 {
            let first = bucket << self.shift;
            while self.starts.get(run + 1).is_some_and(|&start| start <= first) {
                run += 1;
            }
            self.index.push(run as u32);
        }
        self.index.push(self.starts.len().saturating_sub(1) as u32);
    }

    /// Finds the run that holds `phase`. O(1) for nearly every phase, O(log runs) for any.
    #[inline(always)]
    pub(crate) fn find(&self, phase: u64) -> u32 {
        let bucket = (phase >> self.shift) as usize;
        let (mut low, mut high) = (self.index[bucket], self.index[bucket + 1]);
        // If at most one run starts in the bucket, the choice between two runs is a conditional move: a branch on it
        // could not be predicted.
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            if self.starts[middle as usize] <= phase {
                low = middle;
            } else {
                high = middle;
            }
        }
        if self.starts[high as usize] <= phase { high } else { low }
    }

    /// Returns the targets of `run`, in slot order, without empty slots.
    pub(crate) fn targets(&self, run: u32) -> &[i32] {
        let set = &self.sets[run as usize * self.width..][..self.width];
        // Filled slots come first.
        &set[..set.partition_point(|&id| id >= 0)]
    }

    /// Returns the number of runs. There may be fewer distinct sets.
    pub(crate) fn len(&self) -> usize {
        self.starts.len()
    }

    /// Copies the sets of `runs` to rows of `fan_out >= width` slots.
    #[inline(always)]
    pub(crate) fn copy(&self, runs: &[u32], fan_out: usize, out: &mut [i32]) {
        // If the compiler knows the length, a copy is a load and a store.
        match (fan_out == self.width, fan_out) {
            (true, 1) => self.copy_fixed::<1>(runs, out),
            (true, 2) => self.copy_fixed::<2>(runs, out),
            (true, 4) => self.copy_fixed::<4>(runs, out),
            (true, 8) => self.copy_fixed::<8>(runs, out),
            _ => {
                for (row, &run) in out.chunks_exact_mut(fan_out).zip(runs) {
                    let (filled, past) = row.split_at_mut(self.width);
                    filled.copy_from_slice(&self.sets[run as usize * self.width..][..self.width]);
                    past.fill(-1);
                }
            }
        }
    }

    #[inline(always)]
    fn copy_fixed<const WIDTH: usize>(&self, runs: &[u32], out: &mut [i32]) {
        let (sets, _) = self.sets.as_chunks::<WIDTH>();
        for (row, &run) in out.as_chunks_mut::<WIDTH>().0.iter_mut().zip(runs) {
            *row = sets[run as usize];
        }
    }
}

/// Returns the number of rows per task, at most `rows`, if a row of `fan_out` slots takes so long to find.
pub(crate) fn rows_per_task(rows: usize, find_ns: f64, fan_out: usize, threads: Threads) -> usize {
    /// To copy a slot of a set.
    const SLOT_NS: f64 = 0.25;
    let worth = rows as f64 * (find_ns + SLOT_NS * fan_out as f64) / TASK_NS;
    rows.div_ceil(threads.tasks((worth as usize).min(rows)))
}
