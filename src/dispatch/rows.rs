//! Rows: from the order of sources to that of a plan, and back as weighted sums.
//!
//! # Gather
//!
//! A copy of a row for every place, in the order of the places. So writes are in order, reads are whole rows, and each
//! is as fast as the system's `memcpy`.
//!
//! # Combine
//!
//! Every source reads the rows at its places and is written once. The columns are cut into blocks of two cache lines:
//! a block adds up the products of all its rows, in registers, before the next one begins. So no sum goes through
//! memory, and a result is rounded once. The kernel is written once, over sixteen lanes, which also convert halves. Where
//! blocks are cut changes no bit, because each column is a sum of its own, in the stated order.
//!
//! - A core prefetches a few streams by itself, and a source has k of them, each of a row. Beyond the cache, wide blocks
//!   are therefore slower than narrow ones. So rows are fetched ahead, unless all of them fit the second-level cache.
//! - The places of a source are sorted first, as pairs of place and weight in one word: three to eight by a network
//!   without branches, and others by the standard library.
//!
//! `docs/dispatch.md` has the numbers.

use core::ops::Range;

use super::plan::{DispatchPlan, prefetch};
use crate::error::{Error, check_len, check_rows, filled};
use crate::float::Float;
use crate::simd::Kernels;
use crate::simd::lanes::{LANES, Lanes, on_lanes};
use crate::threads::join;

/// In which order [`DispatchPlan::combine_in`] adds up the rows of a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum CombineOrder {
    /// By ascending target, and slots of the same target by index: the order of code that adds up target by target, as
    /// models in candle do with `index_add`.
    #[default]
    Target,
    /// By slot, so that a gate's first choice comes first.
    Slot,
}

impl DispatchPlan {
    /// Returns the number of sources, N; none if the fan-out is 0, when any number of sources has no slots.
    fn rows(&self) -> Option<usize> {
        self.len().checked_div(self.fan_out())
    }

    /// Refuses rows of `width` elements for all sources that are not of that number.
    fn check_sources(&self, what: &'static str, given: usize, width: usize) -> Result<(), Error> {
        match self.rows() {
            Some(rows) => check_len(what, given, rows.saturating_mul(width)),
            None => check_rows(what, given, width),
        }
    }

    /// Copies the row of every filled slot's source, in the order of [`DispatchPlan::slots`]: `x` has N rows of `width`
    /// elements, and `grouped` gets [`DispatchPlan::filled`] rows, those of a target side by side. Elements are copied
    /// as they are, whatever their type. O(filled * width). With a fan-out of 0, `x` may have any number of rows.
    ///
    /// # Errors
    /// [`Error::Length`] unless `x` has N rows and `grouped` one per filled slot. On error `grouped` is unchanged.
    ///
    /// ```
    /// use phase_router::DispatchPlan;
    ///
    /// let mut plan = DispatchPlan::new();
    /// plan.build(&[2, 0, 2, -1, 1, 2], 2, 3)?;
    /// let x = [[1.0, 1.5], [2.0, 2.5], [3.0, 3.5]];
    /// let mut grouped = [[0.0; 2]; 5];
    /// plan.gather_rows(x.as_flattened(), 2, grouped.as_flattened_mut())?;
    /// assert_eq!(grouped, [x[0], x[2], x[0], x[1], x[2]]);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn gather_rows<T: Copy + Send + Sync>(
        &self,
        x: &[T],
        width: usize,
        grouped: &mut [T],
    ) -> Result<(), Error> {
        self.check_sources("x", x.len(), width)?;
        check_len("grouped", grouped.len(), self.filled().saturating_mul(width))?;
        if !grouped.is_empty() {
            let worth = size_of_val(grouped) / BYTES_PER_THREAD;
            let gather = Gather { plan: self, x, width, first: 0, grouped };
            gather.run(self.options.threads.threads(worth));
        }
        Ok(())
    }

    /// Adds up, for every source, the rows of its filled slots, each times the weight of its slot: [`combine_in`] by
    /// ascending target.
    ///
    /// ```
    /// use phase_router::DispatchPlan;
    ///
    /// let mut plan = DispatchPlan::new();
    /// plan.build(&[2, 0, 2, -1, 1, 2], 2, 3)?;
    /// // A row of two elements for each place, in the order of plan.slots() = [1, 4, 0, 2, 5].
    /// let y = [[1.0, 10.0], [2.0, 20.0], [3.0, 30.0], [4.0, 40.0], [5.0, 50.0]];
    /// let weights = [0.75, 0.25, 1.0, 9.0, 0.5, 0.5];
    /// let mut out = [[0.0; 2]; 3];
    /// plan.combine(y.as_flattened(), &weights, 2, out.as_flattened_mut())?;
    /// assert_eq!(out, [[2.5, 25.0], [4.0, 40.0], [3.5, 35.0]]);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`combine_in`].
    ///
    /// [`combine_in`]: Self::combine_in
    pub fn combine<T: Float>(
        &self,
        y: &[T],
        weights: &[f32],
        width: usize,
        out: &mut [T],
    ) -> Result<(), Error> {
        self.combine_in(CombineOrder::Target, y, weights, width, out)
    }

    /// Adds up, for every source, the rows of its filled slots, each times the weight of its slot, in the given order.
    ///
    /// `y` has a row of `width` elements for every filled slot, in the order of [`DispatchPlan::slots`]; `weights` has
    /// one weight for every slot, empty ones too, by flat index; `out` gets N rows, those of sources without filled
    /// slots all zeros. With a fan-out of 0, `out` may have any number of rows.
    ///
    /// The sum of every element starts from zero. One product after the other is rounded to f32, then added and rounded
    /// again; there is no fused multiply-add. The sum is rounded once to the type of `out`. So the bits are the same on
    /// every tier and number of threads, and for f32 in [`CombineOrder::Target`] they are those of a tensor of zeros to
    /// which every target adds its weighted rows in turn, as models in candle do with `index_add`. (A sum of negative
    /// zeros is positive zero for that reason.) NaN and infinities in rows and weights of filled slots propagate as
    /// IEEE 754 says; which bits a NaN has is not specified. What belongs to empty slots is not read.
    ///
    /// O(filled * width + N k log k). Nothing is allocated for a fan-out of up to 64; above it, 8 k bytes per thread.
    ///
    /// # Errors
    /// [`Error::Length`] unless `y` has one row per filled slot, `weights` one weight per slot, and `out` N rows;
    /// [`Error::Isa`] if the instruction set asked for is not available, [`Error::OutOfMemory`] if the working memory of
    /// a large fan-out cannot be allocated. On error `out` is unchanged.
    pub fn combine_in<T: Float>(
        &self,
        order: CombineOrder,
        y: &[T],
        weights: &[f32],
        width: usize,
        out: &mut [T],
    ) -> Result<(), Error> {
        let kernels = self.options.choice.kernels()?;
        check_len("y", y.len(), self.filled().saturating_mul(width))?;
        check_len("weights", weights.len(), self.len())?;
        self.check_sources("out", out.len(), width)?;
        let Some(rows) = self.rows().filter(|_| !out.is_empty()) else {
            out.fill(T::narrow(0.0));
            return Ok(());
        };
        let worth = size_of_val(y) / BYTES_PER_THREAD;
        let threads = self.options.threads.threads(worth.min(rows));
        let per_thread = if self.fan_out() > MOST_ON_STACK { self.fan_out() } else { 0 };
        let mut memory = filled(0, per_thread * threads)?;
        let filled = self.filled() as u32;
        let (fan_out, places) = (self.fan_out(), self.places());
        Combine { order, filled, fan_out, y, width, places, weights, out, memory: &mut memory }
            .run(threads, combine_of(kernels));
        Ok(())
    }

    /// Iterates over the targets with slots: each target and its range of places, the rows of a gather that are its
    /// own. In ascending order; together the ranges are `0..filled()`. O(E) for all of them.
    ///
    /// ```
    /// use phase_router::DispatchPlan;
    ///
    /// let mut plan = DispatchPlan::new();
    /// plan.build(&[3, 0, 3, -1], 2, 5)?;
    /// assert!(plan.groups().eq([(0, 0..1), (3, 1..3)]));
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn groups(&self) -> impl Iterator<Item = (usize, Range<usize>)> + Clone + '_ {
        let ranges = self.offsets().windows(2).map(|ends| ends[0] as usize..ends[1] as usize);
        ranges.enumerate().filter(|(_, places)| !places.is_empty())
    }

    /// Puts values of slots, by flat index, into the order of [`DispatchPlan::slots`]: `permuted` gets one value per
    /// filled slot. The weights that an expert multiplies its own rows with, for example. O(filled).
    ///
    /// # Errors
    /// [`Error::Length`] unless `values` has one value per slot and `permuted` one per filled slot. On error `permuted`
    /// is unchanged.
    ///
    /// ```
    /// use phase_router::DispatchPlan;
    ///
    /// let mut plan = DispatchPlan::new();
    /// plan.build(&[1, 0, -1, 0], 2, 2)?;
    /// let mut permuted = [0.0; 3];
    /// plan.permute(&[0.7, 0.3, 9.0, 1.0], &mut permuted)?;
    /// assert_eq!(permuted, [0.3, 1.0, 0.7]);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn permute<T: Copy>(&self, values: &[T], permuted: &mut [T]) -> Result<(), Error> {
        check_len("values", values.len(), self.len())?;
        check_len("permuted", permuted.len(), self.filled())?;
        for (value, &slot) in permuted.iter_mut().zip(self.slots()) {
            *value = values[slot as usize];
        }
        Ok(())
    }
}

/// With fewer bytes to read than this, a thread takes longer to wake than to do its work.
const BYTES_PER_THREAD: usize = 1 << 17;

/// The places at `first` and after it, as many as `grouped` has rows.
struct Gather<'a, T> {
    plan: &'a DispatchPlan,
    x: &'a [T],
    width: usize,
    first: usize,
    grouped: &'a mut [T],
}

impl<T: Copy + Send + Sync> Gather<'_, T> {
    fn run(self, threads: usize) {
        let Self { plan, x, width, first, grouped } = self;
        let rows = grouped.len() / width;
        if threads > 1 {
            let half = rows / 2;
            let (a, b) = grouped.split_at_mut(half * width);
            let a = Gather { plan, x, width, first, grouped: a };
            let b = Gather { plan, x, width, first: first + half, grouped: b };
            join(|| a.run(threads / 2), || b.run(threads - threads / 2));
            return;
        }
        for (row, source) in grouped.chunks_exact_mut(width).zip(plan.sources().skip(first)) {
            row.copy_from_slice(&x[source as usize * width..][..width]);
        }
    }
}

/// Some sources with their slots, and what all sources share.
struct Combine<'a, T> {
    order: CombineOrder,
    filled: u32,
    fan_out: usize,
    y: &'a [T],
    width: usize,
    places: &'a [u32],
    weights: &'a [f32],
    out: &'a mut [T],
    /// For the terms of a source, if they do not fit the stack: as many for every thread as there are slots.
    memory: &'a mut [u64],
}

impl<T: Float> Combine<'_, T> {
    /// Cuts the sources into `threads` parts of one size, and runs `kernel` on each.
    fn run(self, threads: usize, kernel: fn(Combine<'_, T>)) {
        if threads <= 1 {
            return kernel(self);
        }
        let first = threads / 2;
        let rows = self.out.len() / self.width * first / threads;
        let (out, out_after) = self.out.split_at_mut(rows * self.width);
        let (places, places_after) = self.places.split_at(rows * self.fan_out);
        let (weights, weights_after) = self.weights.split_at(rows * self.fan_out);
        let (memory, memory_after) = self.memory.split_at_mut(self.memory.len() / threads * first);
        let a = Combine { out, places, weights, memory, ..self };
        let b = Combine {
            out: out_after,
            places: places_after,
            weights: weights_after,
            memory: memory_after,
            ..a
        };
        join(|| a.run(first, kernel), || b.run(threads - first, kernel));
    }
}

/// Returns the kernel of the tier that `kernels` proves.
fn combine_of<T: Float>(kernels: &Kernels) -> fn(Combine<'_, T>) {
    on_lanes!(kernels, lanes, <T: Float> |job: Combine<'_, T>| combine_rows(lanes, job))
}

#[inline(always)]
fn combine_rows<L: Lanes, T: Float>(lanes: L, job: Combine<'_, T>) {
    let near = size_of_val(job.y) <= NEAR;
    // Two cache lines per block, or what the registers hold.
    match ((128 / size_of::<[T; LANES]>()).min(L::KEPT), near) {
        (4.., true) => combine_blocks::<L, T, 4, false>(lanes, job),
        (4.., false) => combine_blocks::<L, T, 4, true>(lanes, job),
        (2.., true) => combine_blocks::<L, T, 2, false>(lanes, job),
        (2.., false) => combine_blocks::<L, T, 2, true>(lanes, job),
        (_, true) => combine_blocks::<L, T, 1, false>(lanes, job),
        (_, false) => combine_blocks::<L, T, 1, true>(lanes, job),
    }
}

/// The largest fan-out whose terms are on the stack.
const MOST_ON_STACK: usize = 64;

/// So many bytes are near enough, in the second-level cache, not to be fetched ahead.
const NEAR: usize = 1 << 20;

/// How many bytes ahead a row is fetched: a core follows few rows at once by itself.
const AHEAD: usize = 512;

/// Combines the rows of a job, in blocks of `V` times the lanes; fetches rows ahead if they are `FAR`.
#[inline(always)]
fn combine_blocks<L: Lanes, T: Float, const V: usize, const FAR: bool>(
    lanes: L,
    job: Combine<'_, T>,
) {
    let Combine { order, filled, fan_out, y, width, places, weights, out, memory } = job;
    let mut on_stack = [0; MOST_ON_STACK];
    let memory = if memory.is_empty() { &mut on_stack[..] } else { memory };
    let slots = places.chunks_exact(fan_out).zip(weights.chunks_exact(fan_out));
    for (out, (places, weights)) in out.chunks_exact_mut(width).zip(slots) {
        let terms = terms_of(order, filled, places, weights, memory);
        if width >= V * LANES {
            sum_columns::<L, T, V, FAR>(lanes, y, terms, out);
        } else if width >= LANES {
            sum_columns::<L, T, 1, FAR>(lanes, y, terms, out);
        } else {
            sum_narrow(y, terms, out);
        }
    }
}

/// Adds up the terms in the columns of a source, at least one block. A last block that is not whole begins in the one
/// before it, and finds the same sums there again.
#[inline(always)]
fn sum_columns<L: Lanes, T: Float, const V: usize, const FAR: bool>(
    lanes: L,
    y: &[T],
    terms: &[u64],
    out: &mut [T],
) {
    let width = out.len();
    let mut column = 0;
    while column < width {
        let first = column.min(width - V * LANES);
        let mut sums = [lanes.splat(0.0); V];
        for &term in terms {
            let row = &y[(term >> 32) as usize * width + first..][..V * LANES];
            if FAR {
                for line in row.chunks(64 / size_of::<T>()) {
                    prefetch(&line[0], AHEAD);
                }
            }
            let weight = lanes.splat(f32::from_bits(term as u32));
            let parts: &[_; V] = row.as_chunks::<LANES>().0.first_chunk().expect("a block");
            let plus = |sum, value| lanes.add(sum, lanes.mul(weight, value));
            let (pairs, one) = parts.as_chunks();
            for (sums, pair) in sums.as_chunks_mut().0.iter_mut().zip(pairs) {
                let [a, b] = lanes.widen_pair(pair);
                *sums = [plus(sums[0], a), plus(sums[1], b)];
            }
            if let [part] = one {
                sums[V - 1] = plus(sums[V - 1], lanes.widen(part));
            }
        }
        let parts = out[first..].as_chunks_mut::<LANES>().0;
        let parts: &mut [_; V] = parts.first_chunk_mut().expect("a block");
        let (pairs, one) = parts.as_chunks_mut();
        for (pair, sums) in pairs.iter_mut().zip(sums.as_chunks().0) {
            *pair = lanes.narrow_pair(*sums);
        }
        if let [part] = one {
            *part = lanes.narrow(sums[V - 1]);
        }
        column += V * LANES;
    }
}

/// Adds up the terms in the columns of a source if there are fewer than lanes.
#[inline(always)]
fn sum_narrow<T: Float>(y: &[T], terms: &[u64], out: &mut [T]) {
    let mut sums = [0.0; LANES];
    for &term in terms {
        let weight = f32::from_bits(term as u32);
        let row = &y[(term >> 32) as usize * out.len()..][..out.len()];
        for (sum, value) in sums.iter_mut().zip(row) {
            *sum += weight * value.widen();
        }
    }
    for (element, sum) in out.iter_mut().zip(sums) {
        *element = T::narrow(sum);
    }
}

/// Returns the terms of a source in the order in which they are added: places and, in the lower half, the bits of their
/// weights. `memory` has room for all slots.
#[inline(always)]
fn terms_of<'a>(
    order: CombineOrder,
    filled: u32,
    places: &[u32],
    weights: &[f32],
    memory: &'a mut [u64],
) -> &'a [u64] {
    let mut count = 0;
    for (&place, &weight) in places.iter().zip(weights) {
        memory[count] = u64::from(place) << 32 | u64::from(weight.to_bits());
        // An empty slot's term is written over by the next.
        count += usize::from(place < filled);
    }
    if order == CombineOrder::Target {
        if let (Some(eight), 3..=8) = (memory.first_chunk_mut(), count) {
            eight[count..].fill(u64::MAX);
            sort_eight(eight);
        } else {
            memory[..count].sort_unstable();
        }
    }
    &memory[..count]
}

/// Sorts by the network with the fewest comparisons (Knuth, The Art of Computer Programming 3, 5.3.4), without branches:
/// the places of a source are in any order, so guesses would be wrong. The pairs of a line are independent.
#[inline(always)]
#[rustfmt::skip]
fn sort_eight(terms: &mut [u64; 8]) {
    let mut t = *terms;
    let mut order = |a: usize, b: usize| (t[a], t[b]) = (t[a].min(t[b]), t[a].max(t[b]));
    order(0, 2); order(1, 3); order(4, 6); order(5, 7);
    order(0, 4); order(1, 5); order(2, 6); order(3, 7);
    order(0, 1); order(2, 3); order(4, 5); order(6, 7);
    order(2, 4); order(3, 5);
    order(1, 4); order(3, 6);
    order(1, 2); order(3, 4); order(5, 6);
    *terms = t;
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A network that sorts all zeros and ones sorts anything (Knuth, 5.3.4, theorem Z).
    #[test]
    fn the_network_sorts() {
        for bits in 0..1u32 << 8 {
            let mut terms = std::array::from_fn(|i| u64::from(bits >> i & 1));
            sort_eight(&mut terms);
            assert!(terms.is_sorted(), "{bits:08b}");
        }
    }
}
