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
//! **Options.** [`ExactBuilder::weights`] for sources of unequal demand, [`ExactBuilder::batches`] for batches balanced
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
use crate::simd::{Choice, Kernels};
use crate::threads::{Threads, for_each};
use runs::{Runs, Scratch, rows_per_task};
pub use stream::{StreamBuilder, StreamRouter};

/// Routes every source to `k` distinct targets so that every target gets exactly its quota.
///
/// The output is that of the [reference router](mod@crate::reference) on [`Problem::from_quotas`], slot by slot: a row's
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
#[derive(Clone)]
pub struct ExactRouter {
    rows: usize,
    targets: usize,
    fan_out: usize,
    runs: Runs,
    phases: Phases,
    kernels: &'static Kernels,
    threads: Threads,
    building: Building,
}

/// The memory that building takes, kept for the next time.
#[derive(Clone, Default)]
struct Building {
    /// Target -> its position.
    sigma: Vec<u32>,
    /// Position -> the target there.
    target_at: Vec<u32>,
    scratch: Scratch,
}

/// How a row finds its run.
#[derive(Clone)]
enum Phases {
    /// Row -> run.
    Table(Vec<u32>),
    /// By its phase, computed.
    Keyed(Keyed),
}

/// The bijections of all batches: those of the shorter and of the longer ones differ in their keys only.
#[derive(Clone)]
struct Keyed {
    seed: u64,
    batches: Batches,
    short: Bijection,
    long: Bijection,
}

impl Keyed {
    fn new(seed: u64, batches: Batches) -> Self {
        let sized = |rows| Bijection::sized(rows, seed, 0);
        Self { seed, batches, short: sized(batches.short), long: sized(batches.short + 1) }
    }

    /// The rows of the batch that holds `row`, and their phases there.
    fn batch_of(&self, row: u32) -> (Range<u32>, Bijection) {
        let batch = self.batches.of(row);
        let tau = if batch < self.batches.longer { &self.long } else { &self.short };
        (self.batches.rows_of(batch), tau.rekeyed(self.seed, batch.into()))
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
    batches: usize,
    choice: Choice,
    threads: Threads,
}

impl<'a> ExactBuilder<'a> {
    /// Seed of what is not given: positions of targets, phases of sources, order of the arcs in
    /// [batches](ExactBuilder::batches). Default 0.
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
    /// more than one [batch](ExactBuilder::batches).
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

    /// Cuts the rows into this many batches of consecutive rows, each routed by the part of the quotas that falls to it
    /// ([`Quotas::batch`]), with its arcs in an order of its own. Default 1: one batch, arcs in the order of targets.
    ///
    /// The balance of the whole stays exact, every batch is balanced too, and there are up to `batches` times as many
    /// distinct sets of targets. Batches differ by at most one row, the longer ones come first. Building takes O(E log E)
    /// a batch; the router keeps O(k) for every run of every batch, at most the size of the output.
    ///
    /// Where permutations are given as tables, the rows of a batch take its phases in the order of their `tau`.
    pub fn batches(mut self, batches: usize) -> Self {
        self.batches = batches;
        self
    }

    /// The most threads that a call may use; 0, the default, for as many as rayon's current pool has. It changes the
    /// speed, never the output. With 1, rayon is never asked.
    pub fn threads(mut self, threads: usize) -> Self {
        self.threads = Threads::at_most(threads);
        self
    }

    /// The instruction set to run on. Default the one [`Kernels::best`] chooses. It changes the speed, never the
    /// output.
    pub fn isa(mut self, isa: Isa) -> Self {
        self.choice = Choice::Isa(isa);
        self
    }

    /// The kernels to run on, if an instruction set is not precise enough: some have optional parts.
    pub fn kernels(mut self, kernels: &'static Kernels) -> Self {
        self.choice = Choice::These(kernels);
        self
    }

    /// Validates everything and makes the sets of targets. O(E log E) time and O(k) for each of at most E + 1 sets per
    /// batch, and O(N) more with tables or weights.
    ///
    /// # Errors
    /// [`Error::Length`] unless each permutation has the size of its side; [`Error::Demand`] unless the weights add
    /// up to the demand of the quotas; [`Error::Batches`] for no batches, for more batches than rows (one is accepted
    /// for no rows), and for several with weights; [`Error::TooLarge`] for more than [`i32::MAX`] sources, a sum of
    /// weights above [`i64::MAX`], and if the N x k output cannot be addressed; [`Error::OutOfMemory`]; [`Error::Isa`]
    /// if the instruction set asked for (here or by `PHASE_ROUTER_ISA`) is not available.
    pub fn build(self) -> Result<ExactRouter, Error> {
        let mut router = ExactRouter {
            rows: 0,
            targets: 0,
            fan_out: 0,
            runs: Runs::default(),
            phases: Phases::Table(Vec::new()),
            kernels: self.choice.kernels()?,
            threads: self.threads,
            building: Building::default(),
        };
        self.build_in(&mut router)?;
        Ok(router)
    }

    /// [`ExactBuilder::build`] in the memory of a router that is no longer needed, that of the last batch for example.
    /// Nothing is allocated if an earlier build of that router had as many targets, slots per source and sources, for a
    /// router of one batch without weights or permutations.
    ///
    /// # Errors
    /// As [`ExactBuilder::build`]; `router` is then as it was, except for [`Error::OutOfMemory`], after which it has no
    /// rows.
    ///
    /// ```
    /// use phase_router::{ExactRouter, Quotas};
    /// let shares = [1.0, 2.0, 4.0];
    /// let mut router = ExactRouter::builder(&Quotas::from_shares(&shares, 512, 1)?).build()?;
    /// // A smaller batch.
    /// ExactRouter::builder(&Quotas::from_shares(&shares, 70, 1)?).build_in(&mut router)?;
    /// assert_eq!(router.route()?.loads(), [10, 20, 40]);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn build_in(self, router: &mut ExactRouter) -> Result<(), Error> {
        let Self { quotas, permutations, weights, seed, batches, .. } = self;
        let kernels = self.choice.kernels()?;
        let (targets, fan_out) = (quotas.targets(), quotas.fan_out());
        let rows = match weights {
            Some(weights) => check_size("sources", weights.len()).map(|_| weights.len())?,
            None => sources(quotas.demand())?,
        };
        check_slots(rows, fan_out)?;
        if batches == 0 || batches > rows.max(1) || weights.is_some() && batches > 1 {
            let max = if weights.is_some() { 1 } else { rows.max(1) };
            return Err(Error::Batches { given: batches, max });
        }
        if let Some(weights) = weights {
            check_demand(quotas, weights)?;
        }
        if let Some(given) = permutations {
            check_len("sigma", given.sigma.len(), targets)?;
            check_len("tau", given.tau.len(), rows)?;
        }

        router.rows = 0;
        (router.targets, router.fan_out) = (targets, fan_out);
        (router.kernels, router.threads) = (kernels, self.threads);
        let Building { sigma, target_at, .. } = &mut router.building;
        match permutations {
            Some(given) => {
                sigma.clear();
                sigma.extend_from_slice(given.sigma.as_slice());
            }
            // tau is the bijection.
            None => Permutations::draw(seed, (sigma, targets as u32), (&mut Vec::new(), 0)),
        }
        target_at.resize(targets, 0);
        for (c, &position) in (0..).zip(&*sigma) {
            target_at[position as usize] = c;
        }
        let tau = permutations.map(|given| &given.tau);
        // Memory for the table, if there is one from before.
        let table = match std::mem::replace(&mut router.phases, Phases::Table(Vec::new())) {
            Phases::Table(table) => table,
            Phases::Keyed(_) => Vec::new(),
        };
        let (runs, building) = (&mut router.runs, &mut router.building);
        runs.clear();
        router.phases = match weights {
            Some(weights) => lay_weighted(runs, building, quotas, tau, weights, seed, table)?,
            None => {
                lay_batches(runs, building, quotas, tau, Batches::new(rows, batches), seed, table)?
            }
        };
        router.rows = rows;
        Ok(())
    }
}

/// Refuses weights that do not add up to the demand, or to more than can be laid out.
fn check_demand(quotas: &Quotas, weights: &[u64]) -> Result<(), Error> {
    let given = weights.iter().map(|&w| u128::from(w)).sum();
    if given != u128::from(quotas.demand()) {
        return Err(Error::Demand { given, needed: quotas.demand() });
    }
    let max = i64::MAX as u128;
    if given > max {
        return Err(Error::TooLarge { what: "the sum of the weights", given, max });
    }
    Ok(())
}

/// Slots of the fullest row.
fn width(quotas: &Quotas) -> usize {
    let sum: u128 = quotas.as_slice().iter().map(|&q| u128::from(q)).sum();
    sum.div_ceil(u128::from(quotas.demand().max(1))) as usize
}

fn lay_batches(
    runs: &mut Runs,
    building: &mut Building,
    quotas: &Quotas,
    tau: Option<&Permutation>,
    batches: Batches,
    seed: u64,
    mut table: Vec<u32>,
) -> Result<Phases, Error> {
    let Building { sigma, target_at, scratch } = building;
    let width = width(quotas);
    let mut lay = |first: u32, rows: u32, lengths: &mut dyn Iterator<Item = (u32, u128)>| {
        runs.lay(first.into(), rows.into(), lengths, sigma, target_at, width, scratch)
    };
    if batches.count == 1 {
        let lengths = quotas.as_slice().iter().map(|&q| u128::from(q));
        lay(0, batches.rows, &mut (0..).zip(lengths))?;
    } else {
        for batch in 0..batches.count {
            let part = quotas.batch(batches.count as usize, batch as usize)?;
            let order = arc_order(quotas.targets(), seed, batch);
            let length = |&c: &u32| (c, u128::from(part.as_slice()[c as usize]));
            let rows = batches.rows_of(batch);
            lay(rows.start, rows.len() as u32, &mut order.as_slice().iter().map(length))?;
        }
    }
    runs.finish(batches.rows.into());
    let Some(tau) = tau else { return Ok(Phases::Keyed(Keyed::new(seed, batches))) };

    table.clear();
    if batches.count == 1 {
        table.extend(tau.as_slice().iter().map(|&phase| runs.find(phase.into())));
        return Ok(Phases::Table(table));
    }
    let first_of = |batch| batches.rows_of(batch).start;
    let mut next: Vec<u32> = (0..batches.count).map(first_of).collect();
    table.resize(tau.len(), 0);
    for &row in tau.inverse().as_slice() {
        let phase = &mut next[batches.of(row) as usize];
        table[row as usize] = runs.find(u64::from(*phase));
        *phase += 1;
    }
    Ok(Phases::Table(table))
}

/// The order in which a batch lays its arcs.
fn arc_order(targets: usize, seed: u64, batch: u32) -> Permutation {
    // Stream 0 is where sigma comes from.
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    rng.set_stream(u64::from(batch) + 1);
    Permutation::shuffled(targets as u32, &mut rng)
}

fn lay_weighted(
    runs: &mut Runs,
    building: &mut Building,
    quotas: &Quotas,
    tau: Option<&Permutation>,
    weights: &[u64],
    seed: u64,
    mut table: Vec<u32>,
) -> Result<Phases, Error> {
    let Building { sigma, target_at, scratch } = building;
    // Twice the scale, so that the middle of an odd interval is a whole number.
    let ring = 2 * u128::from(quotas.demand());
    let lengths = (0..).zip(quotas.as_slice().iter().map(|&q| 2 * u128::from(q)));
    runs.lay(0, ring, lengths, sigma, target_at, width(quotas), scratch)?;
    runs.finish(ring);

    table.clear();
    table.resize(weights.len(), 0);
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

/// Consecutive rows in batches that differ by at most one, the longer ones first.
#[derive(Clone, Copy)]
struct Batches {
    rows: u32,
    count: u32,
    /// Rows of the shorter batches, and how many batches have one more.
    short: u32,
    longer: u32,
}

impl Batches {
    fn new(rows: usize, count: usize) -> Self {
        let (rows, count) = (rows as u32, count as u32);
        Self { rows, count, short: rows / count, longer: rows % count }
    }

    fn rows_of(self, batch: u32) -> Range<u32> {
        let start = batch * self.short + batch.min(self.longer);
        start..start + self.short + u32::from(batch < self.longer)
    }

    fn of(self, row: u32) -> u32 {
        let long_rows = self.longer * (self.short + 1);
        if row < long_rows {
            row / (self.short + 1)
        } else {
            // There is such a row only where short batches have rows.
            self.longer + (row - long_rows) / self.short
        }
    }
}

/// Rows whose phases, then runs, then sets are found: short enough to stay in the nearest cache.
const RUN: usize = 256;

impl ExactRouter {
    /// Starts a router that gives every target its quota.
    pub fn builder(quotas: &Quotas) -> ExactBuilder<'_> {
        ExactBuilder {
            quotas,
            permutations: None,
            weights: None,
            seed: 0,
            batches: 1,
            choice: Choice::default(),
            threads: Threads::default(),
        }
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
        let per_task = rows_per_task(rows.len(), self.threads);
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
                let (rows, tau) = keyed.batch_of(row);
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
                    let (rows, tau) = keyed.batch_of(row);
                    let here = ((rows.end - row) as usize).min(out.len() / self.fan_out);
                    let (head, rest) = out.split_at_mut(here * self.fan_out);
                    self.route_keyed(&tau, rows.start, row - rows.start, head);
                    (row, out) = (row + here as u32, rest);
                }
            }
        }
    }

    /// Rows from `first` on of the batch whose phases start at `base`.
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

    /// The kernels that this router runs on.
    pub fn kernels(&self) -> &'static Kernels {
        self.kernels
    }

    /// Runs of consecutive phases with one set of targets: there are no more distinct sets than these, and these are
    /// at most E a batch (E + 1 where slots stay empty).
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
            .field("kernels", &self.kernels())
            .finish()
    }
}
