//! Exact balance: every target gets its quota to the unit, every source `k` distinct targets, and nothing is random.
//!
//! **The setting.** Give every source the whole target ring for its arc and target `c` an arc of `q_c <= N` phases, its
//! quota, where the quotas add up to `k N`. Laid end to end the arcs go around the ring of N phases exactly `k` times.
//!
//! **Theorem.** Every source matches exactly `k` distinct targets, and target `c` matches exactly `q_c` sources.
//! *Proof.* Unroll the ring: the arcs tile the line `[0, k N)`. The source of phase `x` matches the targets that hold the
//! `k` points `x, x + N, …, x + (k-1) N`, one target each. Two points lie at least N apart and an arc has at most N
//! points, so no target holds two. An arc of `q_c` consecutive points holds as many distinct phases, and every phase
//! is that of one source. ∎ As scheduling this is R. McNaughton's wrap-around rule (1959), as sampling W. Madow's
//! systematic sampling (1949). Where the quotas add up to `T < k N`, the points at T and beyond are empty: a row fills
//! `floor(T / N)` slots or one more.
//!
//! **Speed.** From one phase to the next the set of targets changes only where an arc starts. That is at most E times
//! (E + 1 where slots stay empty), so the sets are made once, and a row is a look-up and a copy. Where no permutation is
//! given the phase of a row is a [`Bijection`], so no table of N entries exists.
//!
//! **Options.** [`ExactBuilder::weights`] for sources of unequal demand, [`ExactBuilder::blocks`] for batches balanced
//! one by one and for more distinct sets, [`StreamRouter`](crate::StreamRouter) where N is not known.

mod runs;
mod stream;

use std::fmt;
use std::ops::Range;

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

use crate::error::{Error, check_len, check_size, check_slots, empty_slots};
use crate::ids::Routes;
use crate::isa::Isa;
use crate::problem::Bijection;
use crate::problem::{Permutation, Permutations};
use crate::problem::{Quotas, sources};
use crate::simd::Kernels;
use crate::threads::{Threads, for_each};
use runs::{Runs, Scratch};
pub use stream::StreamRouter;

/// Routes every source to `k` distinct targets so that every target gets exactly its quota.
///
/// The output is that of the [reference router](mod@crate::reference) on [`Quotas::problem`], slot by slot: a row's
/// targets stand in the order of their positions `sigma`. It is the same on every machine and any part of it can be
/// computed alone.
///
/// ```
/// use phase_router::{ExactRouter, Quotas};
///
/// // 1000 tokens to two experts each, one expert three times as large as the others.
/// let quotas = Quotas::from_shares(&[1.0, 1.0, 1.0, 3.0], 1000, 2)?;
/// let router = ExactRouter::builder(&quotas).seed(42).build()?;
///
/// let routes = router.route()?;
/// assert_eq!(routes.loads(), quotas.as_slice());
/// assert_eq!(routes.loads(), [334, 333, 333, 1000]);
/// assert_eq!(routes.row(7), router.route_one(7)?);
///
/// let mut part = [0; 10 * 2];
/// router.route_rows(500..510, &mut part)?;
/// assert_eq!(part, routes.as_slice()[1000..1020]);
/// # Ok::<(), phase_router::Error>(())
/// ```
///
/// A table of token ids is the same thing: N is the size of the vocabulary, row `t` the experts of token `t` (hash
/// layers, S. Roller et al., 2021, but balanced). With how often each token occurs as [weights](ExactBuilder::weights),
/// it is the traffic that is balanced.
pub struct ExactRouter {
    rows: usize,
    targets: usize,
    fan_out: usize,
    runs: Runs,
    phases: Phases,
    kernels: &'static Kernels,
}

/// How a row finds its run.
enum Phases {
    /// Row -> run.
    Table(Vec<u32>),
    /// By its phase, computed.
    Keyed(Keyed),
}

/// The bijections of all blocks: those of the shorter and of the longer ones differ in their keys only.
struct Keyed {
    seed: u64,
    blocks: Blocks,
    short: Bijection,
    long: Bijection,
}

impl Keyed {
    fn new(seed: u64, blocks: Blocks) -> Self {
        let sized = |rows| Bijection::sized(rows, seed, 0);
        Self { seed, blocks, short: sized(blocks.short), long: sized(blocks.short + 1) }
    }

    /// The rows of the block that holds `row`, and their phases there.
    fn block_of(&self, row: u32) -> (Range<u32>, Bijection) {
        let block = self.blocks.of(row);
        let tau = if block < self.blocks.longer { &self.long } else { &self.short };
        (self.blocks.rows_of(block), tau.rekeyed(self.seed, block.into()))
    }
}

/// Options of an [`ExactRouter`], from [`ExactRouter::builder`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ExactBuilder<'a> {
    quotas: &'a Quotas,
    permutations: Option<&'a Permutations>,
    weights: Option<&'a [u64]>,
    seed: u64,
    blocks: usize,
    isa: Option<Isa>,
}

impl<'a> ExactBuilder<'a> {
    /// Seed of what is not given: positions of targets, phases of sources, order of the arcs in
    /// [blocks](ExactBuilder::blocks). Default 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The positions of the targets and the phases of the sources, as tables. The router then keeps 4 bytes a source.
    /// Default [`Permutations::keyed`] of the seed, which is never made a table.
    pub fn permutations(mut self, permutations: &'a Permutations) -> Self {
        self.permutations = Some(permutations);
        self
    }

    /// Weights of the sources, whole numbers: the load of a target is the weight of the sources it gets. The demand
    /// of the quotas must be their sum.
    ///
    /// Sources take intervals as long as their weights on a ring of the sum of weights W, in the order of their phases,
    /// and are routed by the middle of their interval. **The load of a target differs from its quota by at most the
    /// largest weight**, more closely by half the sum of the weights of two sources, those that its arc starts and ends
    /// in. *Proof.* A source whose interval lies inside the arc counts with its weight and covers as much of the arc;
    /// one outside counts and covers nothing. One of weight `w` that the arc starts or ends in counts `w` where the
    /// arc holds its middle and so at least `w / 2` of it, else 0 where the arc covers at most `w / 2`: it errs by
    /// `w / 2` at most. There is one such source at each end; where both ends lie in the same interval, the arc covers
    /// between nothing and `w` of it, and it counts 0 or `w`. ∎
    ///
    /// Every source still has exactly `k` distinct targets: its middle is a point of the ring as any other. (Where all
    /// weights are zero there is no ring, and all slots stay empty.) Takes 4 bytes a source. Cannot be combined with
    /// more than one [block](ExactBuilder::blocks).
    ///
    /// ```
    /// use phase_router::{ExactRouter, Quotas};
    /// let weights = [5, 1, 1, 9, 4, 4, 7, 1];
    /// let quotas = Quotas::from_shares(&[1.0, 1.0, 2.0], 32, 2)?;
    /// let router = ExactRouter::builder(&quotas).weights(&weights).seed(1).build()?;
    /// let routes = router.route()?;
    /// for (target, &quota) in quotas.as_slice().iter().enumerate() {
    ///     let served = routes.iter().zip(weights).filter(|(row, _)| row.contains(&(target as i32)));
    ///     let load: u64 = served.map(|(_, weight)| weight).sum();
    ///     assert!(load.abs_diff(quota) <= 9);
    /// }
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn weights(mut self, weights: &'a [u64]) -> Self {
        self.weights = Some(weights);
        self
    }

    /// Cuts the rows into this many blocks of consecutive rows, each routed by the part of the quotas that falls to it
    /// ([`Quotas::block`]), with its arcs in an order of its own. Default 1: one block, arcs in the order of targets.
    ///
    /// The balance of the whole stays exact, every block is balanced too, and there are up to `blocks` times as many
    /// distinct sets of targets. Blocks differ by at most one row, the longer ones come first. Building takes O(E log E)
    /// a block; the router keeps O(k) for every run of every block, at most the size of the output.
    ///
    /// Where permutations are given as tables, the rows of a block take its phases in the order of their `tau`.
    pub fn blocks(mut self, blocks: usize) -> Self {
        self.blocks = blocks;
        self
    }

    /// The instruction set to run on. Default the one [`Kernels::best`] chooses. It changes the speed, never the
    /// output.
    pub fn isa(mut self, isa: Isa) -> Self {
        self.isa = Some(isa);
        self
    }

    /// Validates everything and makes the sets of targets. O(E log E) time and O(k) for each of at most E + 1 sets a
    /// block, and O(N) more with tables or weights.
    ///
    /// # Errors
    /// [`Error::Length`] where a permutation has not the size of its side; [`Error::Demand`] where the weights do not
    /// add up to the demand of the quotas; [`Error::Blocks`] for no blocks, for more blocks than rows (one is
    /// accepted for no rows), and for several with weights; [`Error::TooLarge`] for more than [`i32::MAX`] sources, a
    /// sum of weights above [`i64::MAX`], and where the N x k output cannot be addressed; [`Error::OutOfMemory`];
    /// [`Error::IsaUnavailable`] or [`Error::IsaUnknown`] where the instruction set asked for (here or by
    /// `PHASE_ROUTER_ISA`) cannot be had.
    pub fn build(self) -> Result<ExactRouter, Error> {
        let kernels = match self.isa {
            Some(isa) => Kernels::require(isa)?,
            None => Kernels::best()?,
        };
        self.build_with(kernels)
    }

    /// [`ExactBuilder::build`] with a chosen table of kernels.
    ///
    /// # Errors
    /// As [`ExactBuilder::build`].
    pub fn build_with(self, kernels: &'static Kernels) -> Result<ExactRouter, Error> {
        let Self { quotas, permutations, weights, seed, blocks, .. } = self;
        let targets = quotas.targets();
        let rows = match weights {
            Some(weights) => check_size("sources", weights.len()).map(|_| weights.len())?,
            None => sources(quotas.demand())?,
        };
        check_slots(rows, quotas.fan_out())?;
        if blocks == 0 || blocks > rows.max(1) || weights.is_some() && blocks > 1 {
            let max = if weights.is_some() { 1 } else { rows.max(1) };
            return Err(Error::Blocks { given: blocks, max });
        }
        let drawn; // sigma alone: tau is the bijection
        let sigma = match permutations {
            Some(given) => {
                check_len("sigma", given.sigma.len(), targets)?;
                check_len("tau", given.tau.len(), rows)?;
                &given.sigma
            }
            None => {
                drawn = Permutations::from_seed(0, targets, seed)?.sigma;
                &drawn
            }
        };
        let tau = permutations.map(|given| &given.tau);

        let mut runs = Runs::default();
        let phases = match weights {
            Some(weights) => lay_weighted(&mut runs, quotas, sigma, tau, weights, seed)?,
            None => lay_blocks(&mut runs, quotas, sigma, tau, Blocks::new(rows, blocks), seed)?,
        };
        Ok(ExactRouter { rows, targets, fan_out: quotas.fan_out(), runs, phases, kernels })
    }
}

/// Slots of the fullest row.
fn width(quotas: &Quotas) -> usize {
    let sum: u128 = quotas.as_slice().iter().map(|&q| u128::from(q)).sum();
    sum.div_ceil(u128::from(quotas.demand().max(1))) as usize
}

fn lay_blocks(
    runs: &mut Runs,
    quotas: &Quotas,
    sigma: &Permutation,
    tau: Option<&Permutation>,
    blocks: Blocks,
    seed: u64,
) -> Result<Phases, Error> {
    let (target_at, width) = (sigma.inverse(), width(quotas));
    let mut scratch = Scratch::default();
    let mut lay = |first: u32, rows: u32, lengths: &mut dyn Iterator<Item = (u32, u128)>| {
        let (sigma, target_at) = (sigma.as_slice(), target_at.as_slice());
        runs.lay(first.into(), rows.into(), lengths, sigma, target_at, width, &mut scratch)
    };
    if blocks.count == 1 {
        let lengths = quotas.as_slice().iter().map(|&q| u128::from(q));
        lay(0, blocks.rows, &mut (0..).zip(lengths))?;
    } else {
        for block in 0..blocks.count {
            let part = quotas.block(blocks.count as usize, block as usize)?;
            let order = arc_order(quotas.targets(), seed, block);
            let length = |&c: &u32| (c, u128::from(part.as_slice()[c as usize]));
            let rows = blocks.rows_of(block);
            lay(rows.start, rows.len() as u32, &mut order.as_slice().iter().map(length))?;
        }
    }
    runs.finish(blocks.rows.into());
    let Some(tau) = tau else { return Ok(Phases::Keyed(Keyed::new(seed, blocks))) };

    if blocks.count == 1 {
        let run = |&phase: &u32| runs.find(phase.into());
        return Ok(Phases::Table(tau.as_slice().iter().map(run).collect()));
    }
    let mut next: Vec<u32> = (0..blocks.count).map(|block| blocks.rows_of(block).start).collect();
    let mut table = vec![0; tau.len()];
    for &row in tau.inverse().as_slice() {
        let phase = &mut next[blocks.of(row) as usize];
        table[row as usize] = runs.find(u64::from(*phase));
        *phase += 1;
    }
    Ok(Phases::Table(table))
}

/// The order in which a block lays its arcs.
fn arc_order(targets: usize, seed: u64, block: u32) -> Permutation {
    // Stream 0 is where sigma comes from.
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    rng.set_stream(u64::from(block) + 1);
    Permutation::shuffled(targets, &mut rng)
}

fn lay_weighted(
    runs: &mut Runs,
    quotas: &Quotas,
    sigma: &Permutation,
    tau: Option<&Permutation>,
    weights: &[u64],
    seed: u64,
) -> Result<Phases, Error> {
    let given = weights.iter().map(|&w| u128::from(w)).sum();
    if given != u128::from(quotas.demand()) {
        return Err(Error::Demand { given, needed: quotas.demand() });
    }
    if given > i64::MAX as u128 {
        return Err(Error::TooLarge {
            what: "the sum of the weights",
            given,
            max: i64::MAX as u128,
        });
    }
    // Twice the scale, so that the middle of an odd interval is a whole number.
    let ring = 2 * given;
    let lengths = (0..).zip(quotas.as_slice().iter().map(|&q| 2 * u128::from(q)));
    let target_at = sigma.inverse();
    let (position, width) = (sigma.as_slice(), width(quotas));
    runs.lay(0, ring, lengths, position, target_at.as_slice(), width, &mut Scratch::default())?;
    runs.finish(ring);

    let mut table = vec![0; weights.len()];
    if ring == 0 {
        // Nobody has a weight, so nobody has a place.
        return Ok(Phases::Table(table));
    }
    let keyed = Bijection::sized(weights.len() as u32, seed, 0);
    let inverse = tau.map(Permutation::inverse);
    let mut start = 0;
    for phase in 0..weights.len() as u32 {
        let row =
            inverse.as_ref().map_or_else(|| keyed.invert(phase), |i| i.as_slice()[phase as usize]);
        let weight = weights[row as usize];
        // A source without weight behind the last one with weight stands at the ring's end, which is its start.
        table[row as usize] = runs.find((start + weight) % ring as u64);
        start += 2 * weight;
    }
    Ok(Phases::Table(table))
}

/// Consecutive rows in blocks that differ by at most one, the longer ones first.
#[derive(Clone, Copy)]
struct Blocks {
    rows: u32,
    count: u32,
    /// Rows of the shorter blocks, and how many blocks have one more.
    short: u32,
    longer: u32,
}

impl Blocks {
    fn new(rows: usize, count: usize) -> Self {
        let (rows, count) = (rows as u32, count as u32);
        Self { rows, count, short: rows / count, longer: rows % count }
    }

    fn rows_of(self, block: u32) -> Range<u32> {
        let start = block * self.short + block.min(self.longer);
        start..start + self.short + u32::from(block < self.longer)
    }

    fn of(self, row: u32) -> u32 {
        let long_rows = self.longer * (self.short + 1);
        if row < long_rows {
            row / (self.short + 1)
        } else {
            // There is such a row only where short blocks have rows.
            self.longer + (row - long_rows) / self.short
        }
    }
}

/// Rows whose phases, then runs, then sets are found: short enough to stay in the nearest cache.
const RUN: usize = 256;

impl ExactRouter {
    /// Starts a router that gives every target its quota.
    pub fn builder(quotas: &Quotas) -> ExactBuilder<'_> {
        ExactBuilder { quotas, permutations: None, weights: None, seed: 0, blocks: 1, isa: None }
    }

    /// Routes all rows into new memory.
    ///
    /// # Errors
    /// [`Error::OutOfMemory`] where the output cannot be allocated.
    pub fn route(&self) -> Result<Routes, Error> {
        let mut ids = empty_slots(self.slots())?;
        self.route_into(&mut ids)?;
        Ok(Routes::trusted(ids, self.rows, self.fan_out, self.targets))
    }

    /// Routes all rows into `out`, N x k slots in row-major order. O(N k); on one thread nothing is allocated.
    ///
    /// # Errors
    /// [`Error::Length`] unless `out` has [`ExactRouter::slots`] elements; it is then left as it was.
    pub fn route_into(&self, out: &mut [i32]) -> Result<(), Error> {
        self.route_rows(0..self.rows, out)
    }

    /// Routes a part of the rows: `out` becomes what `rows` of the whole output hold. O(rows k).
    ///
    /// # Errors
    /// [`Error::Rows`] where the range is reversed or ends past the last row, [`Error::Length`] unless `out` has
    /// `rows.len() * k` elements; it is then left as it was.
    pub fn route_rows(&self, rows: Range<usize>, out: &mut [i32]) -> Result<(), Error> {
        if rows.start > rows.end || rows.end > self.rows {
            return Err(Error::Rows { start: rows.start, end: rows.end, rows: self.rows });
        }
        check_len("out", out.len(), rows.len() * self.fan_out)?;
        if out.is_empty() {
            return Ok(());
        }
        let per_task = rows_per_task(rows.len());
        let tasks = out.chunks_mut(per_task * self.fan_out).enumerate();
        for_each(tasks, |(t, out)| self.route_task(rows.start + t * per_task, out));
        Ok(())
    }

    /// The targets of one source, in slot order, without empty slots. O(log E) at most; nothing is copied.
    ///
    /// # Errors
    /// [`Error::Rows`] where there is no such source.
    pub fn route_one(&self, source: usize) -> Result<&[i32], Error> {
        if source >= self.rows {
            let end = source.saturating_add(1);
            return Err(Error::Rows { start: source, end, rows: self.rows });
        }
        let run = match &self.phases {
            Phases::Table(table) => table[source],
            Phases::Keyed(keyed) => {
                let row = source as u32;
                let (rows, tau) = keyed.block_of(row);
                self.runs.find(u64::from(rows.start + tau.apply(row - rows.start)))
            }
        };
        Ok(self.runs.targets(run))
    }

    fn route_task(&self, first: usize, out: &mut [i32]) {
        match &self.phases {
            Phases::Table(table) => {
                let runs = &table[first..][..out.len() / self.fan_out];
                self.runs.copy(runs, self.fan_out, out);
            }
            Phases::Keyed(keyed) => {
                let (mut row, mut out) = (first as u32, out);
                while !out.is_empty() {
                    let (rows, tau) = keyed.block_of(row);
                    let here = ((rows.end - row) as usize).min(out.len() / self.fan_out);
                    let (head, rest) = out.split_at_mut(here * self.fan_out);
                    self.route_keyed(&tau, rows.start, row - rows.start, head);
                    (row, out) = (row + here as u32, rest);
                }
            }
        }
    }

    /// Rows from `first` on of the block whose phases start at `base`.
    fn route_keyed(&self, tau: &Bijection, base: u32, first: u32, out: &mut [i32]) {
        let (mut phases, mut runs) = ([0; RUN], [0; RUN]);
        for (out, row) in out.chunks_mut(RUN * self.fan_out).zip((first..).step_by(RUN)) {
            let count = out.len() / self.fan_out;
            tau.apply_run(self.kernels, row, &mut phases[..count]);
            for (run, &phase) in runs.iter_mut().zip(&phases[..count]) {
                *run = self.runs.find(u64::from(base + phase));
            }
            self.runs.copy(&runs[..count], self.fan_out, out);
        }
    }

    /// Number of rows, N.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Number of targets, E.
    pub fn targets(&self) -> usize {
        self.targets
    }

    /// Slots a row, k.
    pub fn fan_out(&self) -> usize {
        self.fan_out
    }

    /// Slots of the whole output, N x k.
    pub fn slots(&self) -> usize {
        self.rows * self.fan_out
    }

    /// Runs of consecutive phases with one set of targets: there are no more distinct sets than these, and these are
    /// at most E a block (E + 1 where slots stay empty).
    pub fn runs(&self) -> usize {
        self.runs.len()
    }
}

impl fmt::Debug for ExactRouter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExactRouter")
            .field("rows", &self.rows)
            .field("targets", &self.targets)
            .field("fan_out", &self.fan_out)
            .field("runs", &self.runs())
            .finish()
    }
}

/// Rows that a task takes.
fn rows_per_task(rows: usize) -> usize {
    /// A row costs a few nanoseconds, a task must have some tens of microseconds to do to repay its start.
    const LEAST: usize = 16 * 1024;
    rows.div_ceil(Threads::default().tasks(rows / LEAST))
}
