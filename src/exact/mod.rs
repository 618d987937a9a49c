//! Exact balance: every target gets exactly its quota, every source `k` distinct targets, and nothing is random.
//!
//! **Setting.** The arc of every source is the whole target ring. Target `c` has an arc of `q_c <= N` phases, its
//! quota, and the quotas add up to `k N`. Laid end to end, the arcs go around the ring of N phases exactly `k` times.
//!
//! **Theorem.** Every source matches exactly `k` distinct targets, and target `c` matches exactly `q_c` sources.
//! *Proof.* Unroll the ring: the arcs tile the line `[0, k N)`. The source of phase `x` matches the targets whose arcs
//! hold the `k` points `x, x + N, …, x + (k-1) N`. Two of these points are at least N apart, and an arc has at most N
//! points, so no arc holds two of them. The `q_c` consecutive points of an arc are distinct phases, and each phase is
//! that of one source. ∎ In scheduling this is R. McNaughton's wrap-around rule (1959), in sampling W. Madow's
//! systematic sampling (1949). If the quotas add up to `T < k N`, the points at T and beyond are empty: a row fills
//! `floor(T / N)` slots or one more.
//!
//! **Speed.** From one phase to the next the set of targets changes only if an arc starts there, so there are at most E
//! sets (E + 1 if slots stay empty). They are made once, and a row is a look-up and a copy. Unless permutations are
//! given, the phase of a row is computed ([`Bijection`]), so there is no table of N entries.
//!
//! **Weights** ([`ExactBuilder::weights`]). The ring has as many points as the sum of the weights. In the order of
//! their phases, sources take intervals as long as their weights, and a source is routed by the middle of its interval.
//! *Proof that a load differs from its quota by at most the largest weight.* A source whose interval lies inside the
//! arc counts its weight, and covers as much of the arc. One whose interval lies outside counts and covers nothing. A
//! source of weight `w` whose interval the arc starts or ends in counts `w` if the arc holds its middle, and so at
//! least `w / 2` of the interval; else it counts 0, and the arc covers at most `w / 2` of it. The error is at most `w /
//! 2`. There is one such source at each end. If both ends lie in the same interval, the arc covers between nothing and
//! `w` of it, and it counts 0 or `w`. ∎ (The middle is a point of the ring like any other, so the source still has `k`
//! distinct targets. If all weights are zero there is no ring, and all slots stay empty.)
//!
//! **Batches** ([`ExactBuilder::batches`]). Each batch has a ring with its part of the quotas ([`Quotas::batch`]), and
//! its arcs in a different order.
//!
//! In reading order: this file, with the router; `runs`, the sets of targets along a ring; `stream`, the router for an
//! unknown number of sources, which lays one ring in the same way.

mod runs;
mod stream;

use alloc::vec;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

use crate::arith::{Kind, key};
use crate::error::{Error, check_len, check_size, check_slots, empty_slots};
use crate::ids::Routes;
use crate::isa::Isa;
use crate::options::{Options, set_options};
use crate::problem::Bijection;
use crate::problem::{Permutation, Permutations};
use crate::problem::{Quotas, sources};
use crate::simd::Kernels;
use crate::threads::{Threads, for_each};
use runs::{Runs, Scratch, rows_per_task};
pub use stream::{StreamBuilder, StreamRouter};

/// Routes every source (token, key) to `k` distinct targets (experts, shards) so that every target gets exactly its
/// quota.
///
/// The output is N rows of `k` target ids (`i32`), -1 in an empty slot. The targets of a row are in the order of their
/// positions `sigma`. It is the output of the [reference router](mod@crate::reference) on
/// [`Problem::from_quotas`](crate::Problem::from_quotas), and the same on every machine, instruction set and number of
/// threads. Any range of rows can be computed by itself.
///
/// The method is R. McNaughton's wrap-around rule (1959), or W. Madow's systematic sampling (1949): the arcs of the
/// targets lie end to end, `k` times around a ring.
///
/// ```
/// use phase_router::{ExactRouter, Quotas};
///
/// // 1000 tokens, two of four experts each. The last expert has three times the capacity of the others.
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
/// It also makes tables of experts by token id, as in hash layers (S. Roller et al., 2021), but balanced: N is the size
/// of the vocabulary, and row `t` holds the experts of token id `t`. With the frequencies of the token ids as
/// [weights](ExactBuilder::weights), the traffic is balanced.
#[derive(Clone)]
pub struct ExactRouter {
    rows: usize,
    targets: usize,
    fan_out: usize,
    runs: Runs,
    phases: Phases,
    kernels: &'static Kernels,
    threads: Threads,
    key: u64,
    unfilled: usize,
    building: Building,
}

/// The memory that building needs, kept for the next build.
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
    /// By a table: row -> run.
    Table(Vec<u32>),
    /// By its phase, which is computed.
    Keyed(Keyed),
}

/// The bijections of all batches. Those of the shorter batches differ in their keys only, and so do those of the
/// longer.
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

    /// Returns the rows of the batch that holds `row`, and the bijection from these rows to their phases.
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
    stream: u64,
    batches: usize,
    options: Options,
}

impl<'a> ExactBuilder<'a> {
    /// Sets the seed of everything that is not given: positions of targets, phases of sources, and the order of the
    /// arcs in [batches](ExactBuilder::batches). The default is 0. Routers for another number of targets or slots per
    /// source are independent of this one, with the same seed too.
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

    /// Sets the positions of the targets and the phases of the sources. The router then keeps 4 bytes per source. The
    /// default is [`Permutations::keyed`] of [`ExactRouter::key`], without a table.
    pub fn permutations(mut self, permutations: &'a Permutations) -> Self {
        self.permutations = Some(permutations);
        self
    }

    /// Sets the weights of the sources, whole numbers. The load of a target is then the sum of the weights of its
    /// sources, and the demand of the quotas must be the sum of all weights.
    ///
    /// **The load of a target differs from its quota by at most the largest weight**; more precisely, by at most half
    /// the sum of the weights of two sources. Every source still gets `k` distinct targets. Sources of weight 0 add to
    /// no load; they are spread over the targets in proportion to the quotas, by count. If all weights are zero, so are
    /// the quotas, and all slots stay empty. The router keeps 4 bytes per source. Weights cannot be combined with more
    /// than one [batch](ExactBuilder::batches).
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

    /// Sets the number of batches: runs of consecutive rows, each with its part of the quotas ([`Quotas::batch`]). The
    /// default is 1.
    ///
    /// The balance of the whole stays exact, every batch is balanced too, and there are up to `batches` times as many
    /// distinct sets of targets. Batches differ by at most one row; the longer ones come first. Building takes
    /// O(E log E) time per batch. The router keeps `4 k + 28` bytes for each run of phases with one set of targets, of
    /// which a batch has at most `min(E + 1, its rows)`.
    ///
    /// If permutations are given, the rows of a batch take its phases in the order of their `tau`.
    pub fn batches(mut self, batches: usize) -> Self {
        self.batches = batches;
        self
    }

    set_options!();

    /// Validates everything and makes the sets of targets. O(E log E) time per batch, and O(k) time and memory for each
    /// of at most E + 1 sets per batch; O(N) more with permutations or weights.
    ///
    /// # Errors
    /// [`Error::Length`] unless `sigma` has E entries and `tau` has N; [`Error::Demand`] unless the weights add up to
    /// the demand of the quotas; [`Error::Batches`] for no batches, for more batches than rows (one batch of no rows is
    /// accepted), and for several batches with weights; [`Error::TooLarge`] for more than [`i32::MAX`] sources, for
    /// weights with a sum above [`i64::MAX`], and if the N x k output cannot be addressed; [`Error::Limit`] if
    /// weights give a target more than its limit; [`Error::OutOfMemory`] if the sets cannot be allocated;
    /// [`Error::Isa`] if the instruction set that the builder or `PHASE_ROUTER_ISA` asks for is not available.
    pub fn build(self) -> Result<ExactRouter, Error> {
        let mut router = ExactRouter::empty(self.options.choice.kernels()?);
        self.build_in(&mut router)?;
        Ok(router)
    }

    /// Builds like [`ExactBuilder::build`], in the memory of a router that is no longer needed, for example that of the
    /// previous step. Without weights, permutations or several batches, nothing is allocated if an earlier build of
    /// that router was at least as large in sources, targets and slots per source.
    ///
    /// # Errors
    /// As [`ExactBuilder::build`]. On error `router` is unchanged.
    ///
    /// ```
    /// use phase_router::{ExactRouter, Quotas};
    /// let shares = [1.0, 2.0, 4.0];
    /// let mut router = ExactRouter::builder(&Quotas::from_shares(&shares, 512, 1)?).build()?;
    /// // The next step has fewer sources.
    /// ExactRouter::builder(&Quotas::from_shares(&shares, 70, 1)?).build_in(&mut router)?;
    /// assert_eq!(router.route()?.loads(), [10, 20, 40]);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn build_in(self, router: &mut ExactRouter) -> Result<(), Error> {
        let Self { quotas, permutations, weights, seed, stream, batches, .. } = self;
        let kernels = self.options.choice.kernels()?;
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
        let key = key(seed, Kind::Exact, &[targets as u64, fan_out as u64, stream]);
        let tau = permutations.map(|given| &given.tau);
        if let Some(weights) = weights {
            // The loads may turn out to be above a limit, so not in the memory of a router that is to stay as it is.
            let mut built = ExactRouter::empty(kernels);
            built.building.place(kernels, permutations, key, targets);
            built.phases = lay_weighted(&mut built, quotas, tau, weights, key)?;
            *router =
                ExactRouter { threads: self.options.threads, key, rows, targets, fan_out, ..built };
            return Ok(());
        }

        let batches = Batches::new(rows, batches);
        router.runs.reserve(most_runs(quotas, batches), width(quotas))?;
        // From here on nothing fails.
        router.building.place(kernels, permutations, key, targets);
        lay_batches(router, quotas, tau, batches, key)?;
        (router.kernels, router.threads, router.key) = (kernels, self.options.threads, key);
        (router.rows, router.targets, router.fan_out) = (rows, targets, fan_out);
        router.unfilled = quotas.unfilled() as usize;
        Ok(())
    }
}

impl Building {
    /// Places the targets as the permutations say, or as the key does.
    fn place(
        &mut self,
        kernels: &Kernels,
        permutations: Option<&Permutations>,
        key: u64,
        targets: usize,
    ) {
        match permutations {
            Some(given) => {
                self.sigma.clear();
                self.sigma.extend_from_slice(given.sigma.as_slice());
            }
            // Without a table of phases: those are the bijection's.
            None => {
                let sigma = (&mut self.sigma, targets as u32);
                Permutations::draw(kernels, key, sigma, (&mut Vec::new(), 0))
            }
        }
        self.target_at.resize(targets, 0);
        for (c, &position) in (0..).zip(&self.sigma) {
            self.target_at[position as usize] = c;
        }
    }
}

/// The most runs that the batches can have: one more than arcs, and no more than rows.
fn most_runs(quotas: &Quotas, batches: Batches) -> usize {
    let arcs = quotas.as_slice().iter().filter(|&&quota| quota > 0).count() as u64;
    let of = |rows: u32| (arcs + 1).min(rows.into());
    let (longer, shorter) = (u64::from(batches.longer), u64::from(batches.count - batches.longer));
    (longer * of(batches.short + 1) + shorter * of(batches.short)) as usize
}

/// Refuses weights whose sum is not the demand, or is too large to be laid out.
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

/// Returns the number of filled slots of the fullest row.
fn width(quotas: &Quotas) -> usize {
    let sum: u128 = quotas.as_slice().iter().map(|&q| u128::from(q)).sum();
    sum.div_ceil(u128::from(quotas.demand().max(1))) as usize
}

/// Lays one ring per batch.
fn lay_batches(
    router: &mut ExactRouter,
    quotas: &Quotas,
    tau: Option<&Permutation>,
    batches: Batches,
    key: u64,
) -> Result<(), Error> {
    let Building { sigma, target_at, scratch } = &mut router.building;
    let (runs, width) = (&mut router.runs, width(quotas));
    runs.clear();
    let mut lay = |first: u32, rows: u32, lengths: &mut dyn Iterator<Item = (u32, u128)>| {
        runs.lay(first.into(), rows.into(), lengths, sigma, target_at, width, scratch)
    };
    if batches.count == 1 {
        let lengths = quotas.as_slice().iter().map(|&q| u128::from(q));
        lay(0, batches.rows, &mut (0..).zip(lengths))?;
    } else {
        for batch in 0..batches.count {
            let part = quotas.batch(batches.count as usize, batch as usize)?;
            let order = arc_order(quotas.targets(), key, batch);
            let length = |&c: &u32| (c, u128::from(part.as_slice()[c as usize]));
            let rows = batches.rows_of(batch);
            lay(rows.start, rows.len() as u32, &mut order.as_slice().iter().map(length))?;
        }
    }
    runs.finish(batches.rows.into());
    let Some(tau) = tau else {
        router.phases = Phases::Keyed(Keyed::new(key, batches));
        return Ok(());
    };

    // In the memory of the last build's table, if it had one.
    let mut table = match core::mem::replace(&mut router.phases, Phases::Table(Vec::new())) {
        Phases::Table(table) => table,
        Phases::Keyed(_) => Vec::new(),
    };
    table.clear();
    if batches.count == 1 {
        table.extend(tau.as_slice().iter().map(|&phase| runs.find(phase.into())));
    } else {
        let first_of = |batch| batches.rows_of(batch).start;
        let mut next: Vec<u32> = (0..batches.count).map(first_of).collect();
        table.resize(tau.len(), 0);
        for &row in tau.inverse().as_slice() {
            let phase = &mut next[batches.of(row) as usize];
            table[row as usize] = runs.find(u64::from(*phase));
            *phase += 1;
        }
    }
    router.phases = Phases::Table(table);
    Ok(())
}

/// Draws the order in which a batch lays its arcs.
fn arc_order(targets: usize, key: u64, batch: u32) -> Permutation {
    // Stream 0 is where sigma comes from.
    let mut rng = ChaCha8Rng::seed_from_u64(key);
    rng.set_stream(u64::from(batch) + 1);
    Permutation::shuffled(targets as u32, rng)
}

/// Lays one ring whose points are units of weight.
fn lay_weighted(
    router: &mut ExactRouter,
    quotas: &Quotas,
    tau: Option<&Permutation>,
    weights: &[u64],
    key: u64,
) -> Result<Phases, Error> {
    let Building { sigma, target_at, scratch } = &mut router.building;
    let runs = &mut router.runs;
    // All lengths are doubled, so that the middle of an odd interval is a whole number.
    let ring = 2 * u128::from(quotas.demand());
    let lengths = (0..).zip(quotas.as_slice().iter().map(|&q| 2 * u128::from(q)));
    runs.lay(0, ring, lengths, sigma, target_at, width(quotas), scratch)?;
    runs.finish(ring);

    let mut table = vec![0; weights.len()];
    router.unfilled = weights.len() * quotas.fan_out();
    if ring == 0 {
        // All weights are zero, and all slots stay empty.
        return Ok(Phases::Table(table));
    }
    let keyed = Bijection::sized(weights.len() as u32, key, 0);
    let inverse = tau.map(Permutation::inverse);
    let weightless = weights.iter().filter(|&&weight| weight == 0).count() as u128;
    let (mut start, mut before) = (0, 0);
    for phase in 0..weights.len() as u32 {
        let row =
            inverse.as_ref().map_or_else(|| keyed.invert(phase), |i| i.as_slice()[phase as usize]);
        let weight = weights[row as usize];
        let middle = if weight > 0 {
            start + weight
        } else {
            // Intervals of equal length around the ring, one for each source without weight.
            before += 1;
            ((2 * before - 1) * ring / (2 * weightless)) as u64
        };
        table[row as usize] = runs.find(middle);
        router.unfilled -= runs.targets(table[row as usize]).len();
        start += 2 * weight;
    }
    if let Some(limits) = quotas.limits() {
        let mut loads = vec![0; limits.len()];
        for (&run, &weight) in table.iter().zip(weights) {
            for &target in runs.targets(run) {
                loads[target as usize] += weight;
            }
        }
        let over = |(&load, &limit): (&u64, &u64)| load > limit;
        if let Some(target) = loads.iter().zip(limits).position(over) {
            return Err(Error::Limit { target, load: loads[target], limit: limits[target] });
        }
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
            // The row is in a shorter batch, so these have rows.
            self.longer + (row - long_rows) / self.short
        }
    }
}

/// Rows that are routed together: first their phases, then their runs, then their sets. Few enough for the nearest
/// cache.
const ROWS: usize = 256;

impl ExactRouter {
    /// A router of no rows.
    fn empty(kernels: &'static Kernels) -> Self {
        Self {
            rows: 0,
            targets: 0,
            fan_out: 0,
            runs: Runs::default(),
            phases: Phases::Table(Vec::new()),
            kernels,
            threads: Threads::default(),
            key: 0,
            unfilled: 0,
            building: Building::default(),
        }
    }

    /// Starts to build a router that gives every target its quota.
    pub fn builder(quotas: &Quotas) -> ExactBuilder<'_> {
        ExactBuilder {
            quotas,
            permutations: None,
            weights: None,
            seed: 0,
            stream: 0,
            batches: 1,
            options: Options::default(),
        }
    }

    /// Routes all rows into new memory. O(N k).
    ///
    /// # Errors
    /// [`Error::OutOfMemory`] if the output cannot be allocated.
    pub fn route(&self) -> Result<Routes, Error> {
        let mut ids = empty_slots(self.slots())?;
        self.route_into(&mut ids)?;
        Ok(Routes::trusted(ids, self.rows, self.fan_out, self.targets))
    }

    /// Routes all rows into `out`, N x k slots in row-major order. O(N k). On one thread nothing is allocated.
    ///
    /// # Errors
    /// [`Error::Length`] unless `out` has [`ExactRouter::slots`] elements. On error `out` is unchanged.
    pub fn route_into(&self, out: &mut [i32]) -> Result<(), Error> {
        self.route_rows(0..self.rows, out)
    }

    /// Routes a range of rows into `out`, with the same result as in the whole output. O(rows k). On one thread nothing
    /// is allocated.
    ///
    /// # Errors
    /// [`Error::Rows`] if the range is reversed or ends past the last row, [`Error::Length`] unless `out` has
    /// `rows.len() * k` elements. On error `out` is unchanged.
    pub fn route_rows(&self, rows: Range<usize>, out: &mut [i32]) -> Result<(), Error> {
        if rows.start > rows.end || rows.end > self.rows {
            return Err(Error::Rows { start: rows.start, end: rows.end, rows: self.rows });
        }
        check_len("out", out.len(), rows.len() * self.fan_out)?;
        if out.is_empty() {
            return Ok(());
        }
        // The look-up of a run, and the computation of a phase unless it is in a table.
        let find_ns = match (&self.phases, self.kernels.isa()) {
            (Phases::Table(_), _) => 0.3,
            (_, Isa::Scalar) => 6.0,
            _ => 4.0,
        };
        let per_task = rows_per_task(rows.len(), find_ns, self.fan_out, self.threads);
        // At most the length of `out`, so the product does not wrap.
        let tasks = out.chunks_mut(per_task * self.fan_out).enumerate();
        for_each(tasks, |(t, out)| self.route_task(rows.start + t * per_task, out));
        Ok(())
    }

    /// Returns the targets of one source, in slot order, without empty slots. O(log E) at most; nothing is copied.
    ///
    /// # Errors
    /// [`Error::Rows`] if `source >= self.rows()`.
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

    /// Routes the rows from `first` on of the batch whose phases start at `base`.
    fn route_keyed(&self, tau: &Bijection, base: u32, first: u32, out: &mut [i32]) {
        let (mut phases, mut runs) = ([0; ROWS], [0; ROWS]);
        for (out, row) in
            out.chunks_mut(self.fan_out.saturating_mul(ROWS)).zip((first..).step_by(ROWS))
        {
            let count = out.len() / self.fan_out;
            tau.apply_run(self.kernels, row, &mut phases[..count]);
            for (run, &phase) in runs.iter_mut().zip(&phases[..count]) {
                *run = self.runs.find(u64::from(base + phase));
            }
            self.runs.copy(&runs[..count], self.fan_out, out);
        }
    }

    /// Returns the number of rows, N.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Returns the number of targets, E.
    pub fn targets(&self) -> usize {
        self.targets
    }

    /// Returns the slots per row, k.
    pub fn fan_out(&self) -> usize {
        self.fan_out
    }

    /// Returns the number of slots of the whole output, N x k.
    pub fn slots(&self) -> usize {
        self.rows * self.fan_out
    }

    /// Returns the key of the router, derived from its seed and stream, the number of targets and the slots per source.
    /// Unless they are given, the permutations of a router of one batch are [`Permutations::keyed`] of it.
    pub fn key(&self) -> u64 {
        self.key
    }

    /// Returns the number of slots of the whole output that stay empty: because of limits, or because there are fewer
    /// targets than slots per source.
    pub fn unfilled(&self) -> usize {
        self.unfilled
    }

    /// Returns the kernels that this router runs on.
    pub fn kernels(&self) -> &'static Kernels {
        self.kernels
    }

    /// Returns the number of runs of consecutive phases with the same set of targets: at most E per batch (E + 1 if
    /// slots stay empty). There are no more distinct sets than runs.
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
