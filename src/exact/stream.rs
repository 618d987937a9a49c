//! Balance without a known number of sources: phases that spread as they come.
//!
//! The ring has 2^64 phases. The arcs of the targets lie end to end `k` times around it, and row `i` has the phase
//! [`spread`] of `i`: a scrambled van der Corput sequence.
//!
//! **Theorem.** In any `n <= 2^31` consecutive rows, wherever they start, a target's load differs from `n` times its
//! share of a row by less than `2 log2(n) + 1`.
//!
//! *Proof.* The phases of an aligned block of `2^m` rows (those with the same number but for its lowest `m` bits) are
//! the `2^m`-th parts of the ring, all shifted by the same amount. So an arc of length `a` holds `2^m a` of them, up to
//! less than 1. Any `n > 1` consecutive rows are at most `2 floor(log2 n)` aligned blocks: no more than two of each
//! size, from the ends inwards. Last, arcs are whole multiples of 2^-32 of the ring, which is less than 2^-32 off the
//! share, and less than half a row in 2^31. ∎ Every further 2^31 rows add at most 3 to the bound.
//!
//! Rows in an arithmetic progression, those of one of many workers for example, have phases that are as even as random
//! ones, or more even: tests/balance.rs compares them with what random draws give, over thousands of steps.

use alloc::vec;
use core::fmt;
use core::ops::Range;

use super::runs::{Runs, Scratch, rows_per_task};
use crate::arith::{Kind, key, spread};
use crate::error::{Error, check_len, check_size, check_slots};
use crate::options::{Options, set_options};
use crate::problem::Permutations;
use crate::problem::{Rounding, Share, apportion};
use crate::simd::{Kernels, per_tier};
use crate::threads::{Threads, for_each};

/// Routes a stream of sources (tokens, keys), numbered as they come, to `k` distinct targets in proportion to the
/// targets' shares.
///
/// The routes of a row depend only on its number, the shares, `k` and the seed. They are the same on every machine,
/// instruction set and number of threads.
///
/// **Bound.** In any `n <= 2^31` consecutive rows, wherever they start, a target's load differs from its share of the
/// slots by less than `2 log2(n) + 1`, and every further 2^31 rows add at most 3. In practice the difference stays far
/// below the bound. Rows in any arithmetic progression, every 987th for example, are at least as even as random ones.
/// If N is known, an [`ExactRouter`](crate::ExactRouter) has no error at all.
///
/// **Small batches.** Give each batch the rows that follow those of the batch before: then the bound holds over any
/// number of batches together, however small each is.
///
/// ```
/// use phase_router::StreamRouter;
/// let router = StreamRouter::new(&[1.0, 1.0, 2.0], 2, 42)?;
/// // 1000 rows from the middle of the stream.
/// let mut out = [0; 2000];
/// router.route_rows(5_000_000..5_001_000, &mut out)?;
/// let load = out.iter().filter(|&&id| id == 0).count();
/// assert!(load.abs_diff(500) <= 20);
/// assert_eq!(router.route_one(5_000_007), &out[14..16]);
/// # Ok::<(), phase_router::Error>(())
/// ```
#[derive(Clone)]
pub struct StreamRouter {
    targets: usize,
    fan_out: usize,
    key: u64,
    runs: Runs,
    kernels: &'static Kernels,
    threads: Threads,
}

/// Options of a [`StreamRouter`], from [`StreamRouter::builder`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct StreamBuilder<'a> {
    shares: &'a [f64],
    fan_out: usize,
    seed: u64,
    stream: u64,
    options: Options,
}

/// Shares are cut into units of 2^-32 of the ring, which has 2^64 phases.
const UNITS: u32 = 32;
const RING: u32 = 64;

/// About the time to find the run of a row.
const FIND_NS: f64 = 1.5;

/// Rows whose runs are found before their sets are copied.
const ROWS: usize = 64;

impl StreamBuilder<'_> {
    /// Sets the slots per row, `k`. The default is 1.
    pub fn fan_out(mut self, k: usize) -> Self {
        self.fan_out = k;
        self
    }

    /// Sets the seed of the positions of the targets, which order the slots of a row, and of the phases of the rows.
    /// The default is 0. Routers of other targets, slots per row or kind are independent of this one, with the same
    /// seed too.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets the number of a stream of the seed. The default is 0. Routers that differ in nothing else, on two levels of
    /// a tree for example, are independent if their streams differ.
    pub fn stream(mut self, stream: u64) -> Self {
        self.stream = stream;
        self
    }

    set_options!();

    /// Validates the shares and makes the sets of targets. O(E log E + E k log k)
    /// time, O(E k) memory.
    ///
    /// A row cannot take a target twice, so a share of more than a `k`-th of all is cut to that, and the rest goes to
    /// the others in proportion, as in [`Quotas::within`](crate::Quotas::within). If fewer than `k` targets have a
    /// share above zero, the last slots of every row stay empty.
    ///
    /// # Errors
    /// [`Error::Weight`] or [`Error::WeightSum`] for shares that are negative, not finite, or all zero;
    /// [`Error::TooLarge`] above [`i32::MAX`] targets or slots per row; [`Error::OutOfMemory`] if the sets cannot
    /// be allocated; [`Error::Isa`] if the instruction set that the builder or `PHASE_ROUTER_ISA` asks for is not
    /// available.
    pub fn build(self) -> Result<StreamRouter, Error> {
        let Self { shares, fan_out, seed, stream, options: Options { choice, threads } } = self;
        let targets = shares.len();
        check_size("targets", targets)?;
        check_size("fan_out", fan_out)?;
        let kernels = choice.kernels()?;
        let total = (fan_out.min(targets) as u64) << UNITS;
        let limits = vec![1 << UNITS; targets];
        let shares = Share::of("shares", shares)?;
        let parts = apportion(&shares, &limits, total, Rounding::LargestRemainder);
        let sum: u128 = parts.iter().map(|&part| u128::from(part)).sum();
        let width = sum.div_ceil(1 << UNITS) as usize;
        let key = key(seed, Kind::Stream, &[targets as u64, fan_out as u64, stream]);
        let sigma = Permutations::from_seed(0, targets, key)?.sigma;
        let mut runs = Runs::default();
        runs.lay(
            0,
            1 << RING,
            (0..).zip(parts.iter().map(|&part| u128::from(part) << (RING - UNITS))),
            sigma.as_slice(),
            sigma.inverse().as_slice(),
            width,
            &mut Scratch::default(),
        )?;
        runs.finish(1 << RING);
        Ok(StreamRouter { targets, fan_out, key, runs, kernels, threads })
    }
}

impl StreamRouter {
    /// Starts to build a router for targets of the given shares, in any unit.
    pub fn builder(shares: &[f64]) -> StreamBuilder<'_> {
        let options = Options::default();
        StreamBuilder { shares, fan_out: 1, seed: 0, stream: 0, options }
    }

    /// Builds a router of `fan_out` slots per row, with the defaults of the builder's other options.
    ///
    /// # Errors
    /// As [`StreamBuilder::build`], [`Error::Isa`] included.
    pub fn new(shares: &[f64], fan_out: usize, seed: u64) -> Result<Self, Error> {
        Self::builder(shares).fan_out(fan_out).seed(seed).build()
    }

    /// Returns the targets of one row, in slot order, without empty slots. O(log E) at most; nothing is copied.
    pub fn route_one(&self, row: u64) -> &[i32] {
        self.runs.targets(self.run(row))
    }

    /// Routes consecutive rows into `out`, `k` slots per row, -1 in an empty slot. O(rows k). On one thread nothing is
    /// allocated.
    ///
    /// # Errors
    /// [`Error::Rows`] if the range is reversed, [`Error::TooLarge`] if its slots cannot be addressed,
    /// [`Error::Length`] unless `out` has `k` elements per row. On error `out` is unchanged.
    pub fn route_rows(&self, rows: Range<u64>, out: &mut [i32]) -> Result<(), Error> {
        let Some(count) = rows.end.checked_sub(rows.start) else {
            let [start, end] =
                [rows.start, rows.end].map(|r| usize::try_from(r).unwrap_or(usize::MAX));
            return Err(Error::Rows { start, end, rows: usize::MAX });
        };
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        check_len("out", out.len(), check_slots(count, self.fan_out)?)?;
        if out.is_empty() {
            return Ok(());
        }
        let per_task = rows_per_task(count, FIND_NS, self.fan_out, self.threads);
        // At most the length of `out`, so the product does not wrap.
        let tasks = out.chunks_mut(per_task * self.fan_out).enumerate();
        for_each(tasks, |(t, out)| self.route_task(rows.start + (t * per_task) as u64, out));
        Ok(())
    }

    fn route_task(&self, first: u64, out: &mut [i32]) {
        let find = find_runs_of(self.kernels);
        let mut runs = [0; ROWS];
        for (out, row) in
            out.chunks_mut(self.fan_out.saturating_mul(ROWS)).zip((first..).step_by(ROWS))
        {
            let runs = &mut runs[..out.len() / self.fan_out];
            find(self, row, runs);
            self.runs.copy(runs, self.fan_out, out);
        }
    }

    /// Finds the runs of the rows from `first` on. Compiled for every tier.
    #[inline(always)]
    fn find_runs(&self, first: u64, runs: &mut [u32]) {
        for (run, row) in runs.iter_mut().zip(first..) {
            *run = self.run(row);
        }
    }

    #[inline(always)]
    fn run(&self, row: u64) -> u32 {
        self.runs.find(spread(row, self.key))
    }

    /// Returns the number of targets, E.
    pub fn targets(&self) -> usize {
        self.targets
    }

    /// Returns the slots per row, k.
    pub fn fan_out(&self) -> usize {
        self.fan_out
    }

    /// Returns the kernels that this router runs on.
    pub fn kernels(&self) -> &'static Kernels {
        self.kernels
    }
}

/// Returns the kernel of the tier that `kernels` proves.
fn find_runs_of(kernels: &Kernels) -> fn(&StreamRouter, u64, &mut [u32]) {
    per_tier!(
        kernels,
        StreamRouter::find_runs,
        |router: &StreamRouter, first: u64, runs: &mut [u32]| { router.find_runs(first, runs) }
    )
}

impl fmt::Debug for StreamRouter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamRouter")
            .field("targets", &self.targets)
            .field("fan_out", &self.fan_out)
            .field("key", &self.key)
            .field("kernels", &self.kernels)
            .finish()
    }
}
