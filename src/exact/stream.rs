//! Balance without a known number of sources: phases by the golden ratio.
//!
//! The ring has 2^64 phases. The arcs of the targets lie end to end `k` times around it, and row `i` has the phase
//! `offset + i * 0x9E3779B97F4A7C15` in wrapping 64-bit integers: a Kronecker sequence of the golden ratio, each point
//! of which falls into one of the largest gaps between those before it.
//!
//! **Theorem.** In any `n <= 2^31` consecutive rows, wherever they start, a target's load differs from `n` times its
//! share of a row by less than `2 z + 1/2`, where `z` is the number of terms of `n` as a sum of non-adjacent Fibonacci
//! numbers. That is at most `1.45 log2(n) + 2.5`.
//!
//! *Proof.* Let `F` be a Fibonacci number and `G` the one before it. The multiples 0, …, F-1 of `G / F` are the F-th
//! parts of the ring, in some order. The multiples of the golden ratio's inverse (here a number within 2^-64 of it) are
//! next to them, all shifted in the same direction, by less than the gap `1 / F`. An arc of length `a` holds `F a` of
//! the F-th parts, up to less than 1. The shift brings at most one point in at one end and takes at most one out at the
//! other, so the arc holds `F a` of the shifted points, up to less than 2. Any `n` rows are consecutive pieces of
//! Fibonacci lengths, one for each term (E. Zeckendorf). Last, arcs are whole multiples of 2^-32 of the ring, which is
//! less than 2^-32 off the share, and less than half a row in 2^31. ∎ Every further 2^30 rows add at most 3 to the
//! bound.

use std::fmt;
use std::ops::Range;

use super::runs::{Runs, Scratch, rows_per_task};
use crate::arith::{GOLDEN, mix};
use crate::error::{Error, check_len, check_size, check_slots};
use crate::isa::Isa;
use crate::problem::Permutations;
use crate::problem::{Rounding, Share, apportion};
use crate::simd::{Choice, Kernels, per_tier};
use crate::threads::{Threads, for_each};

/// Routes a stream of sources (tokens, keys), numbered as they come, to `k` distinct targets in proportion to the
/// targets' shares.
///
/// The routes of a row depend only on its number, the shares, `k` and the seed. They are the same on every machine,
/// instruction set and number of threads.
///
/// **Bound.** In any `n <= 2^31` consecutive rows, wherever they start, a target's load differs from its share of the
/// slots by less than `1.45 log2(n) + 2.5`, and every further 2^30 rows add at most 3. (Phases follow the golden ratio,
/// a Kronecker sequence.) In practice the difference stays far below the bound. If N is known, an
/// [`ExactRouter`](crate::ExactRouter) has no error at all.
///
/// ```
/// use phase_router::StreamRouter;
/// let router = StreamRouter::new(&[1.0, 1.0, 2.0], 2, 42)?;
/// // 1000 rows from the middle of the stream.
/// let mut out = [0; 2000];
/// router.route_rows(5_000_000..5_001_000, &mut out)?;
/// let load = out.iter().filter(|&&id| id == 0).count();
/// assert!(load.abs_diff(500) <= 17);
/// assert_eq!(router.route_one(5_000_007), &out[14..16]);
/// # Ok::<(), phase_router::Error>(())
/// ```
#[derive(Clone)]
pub struct StreamRouter {
    targets: usize,
    fan_out: usize,
    offset: u64,
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
    choice: Choice,
    threads: Threads,
}

/// Shares are cut into units of 2^-32 of the ring, which has 2^64 phases.
const UNITS: u32 = 32;
const RING: u32 = 64;

/// Rows whose runs are found before their sets are copied.
const ROWS: usize = 64;

impl StreamBuilder<'_> {
    /// Sets the slots per row, `k`. The default is 1.
    pub fn fan_out(mut self, k: usize) -> Self {
        self.fan_out = k;
        self
    }

    /// Sets the seed of the positions of the targets ([`Permutations::from_seed`]), which order the slots of a row, and
    /// of the phase of row 0. The default is 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets the most threads that a call may use. The default, 0, is as many as rayon's current pool has. It changes
    /// the speed, never the output. With 1, rayon is not used.
    pub fn threads(mut self, threads: usize) -> Self {
        self.threads = Threads::at_most(threads);
        self
    }

    /// Sets the instruction set. The default is that of [`Kernels::best`]. It changes the speed, never the output.
    pub fn isa(mut self, isa: Isa) -> Self {
        self.choice = Choice::Isa(isa);
        self
    }

    /// Sets the kernels, which say more than [`StreamBuilder::isa`]: some instruction sets have optional parts.
    pub fn kernels(mut self, kernels: &'static Kernels) -> Self {
        self.choice = Choice::These(kernels);
        self
    }

    /// Validates the shares and makes the sets of targets. O(E log E) time, O(E k) memory.
    ///
    /// A row cannot take a target twice, so a share of more than a `k`-th of all is cut to that, and the rest goes to
    /// the others in proportion, as in [`Quotas::within`](crate::Quotas::within). If fewer than `k` targets have a
    /// share above zero, the last slots of every row stay empty.
    ///
    /// # Errors
    /// [`Error::Weight`] or [`Error::WeightSum`] for shares that are negative, not finite, all zero, or overflow in
    /// sum; [`Error::TooLarge`] above [`i32::MAX`] targets or slots per row; [`Error::OutOfMemory`] if the sets cannot
    /// be allocated; [`Error::Isa`] if the instruction set that the builder or `PHASE_ROUTER_ISA` asks for is not
    /// available.
    pub fn build(self) -> Result<StreamRouter, Error> {
        let Self { shares, fan_out, seed, threads, choice } = self;
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
        let sigma = Permutations::from_seed(0, targets, seed)?.sigma;
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
        Ok(StreamRouter { targets, fan_out, offset: mix(seed ^ GOLDEN), runs, kernels, threads })
    }
}

impl StreamRouter {
    /// Starts to build a router for targets of the given shares, in any unit.
    pub fn builder(shares: &[f64]) -> StreamBuilder<'_> {
        let (choice, threads) = (Choice::default(), Threads::default());
        StreamBuilder { shares, fan_out: 1, seed: 0, choice, threads }
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
        let per_task = rows_per_task(count, self.threads);
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
        self.runs.find(self.offset.wrapping_add(row.wrapping_mul(GOLDEN)))
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
            .field("offset", &self.offset)
            .field("kernels", &self.kernels)
            .finish()
    }
}
