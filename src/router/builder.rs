//! The sampling router with types: a problem, validated and laid out once, routed as often as asked.

use std::fmt;
use std::ops::Range;

use super::engine::{self, Settings, Workspace};
use super::layout::{Layout, Positions};
use super::sampling::Sampling;
use super::table::Table;
use crate::error::{Error, check_len, check_slots, empty_slots};
use crate::ids::Routes;
use crate::isa::Isa;
use crate::problem::{Permutations, Problem};
use crate::simd::{Choice, Kernels};
use crate::threads::Threads;

/// Assigns each of N sources to at most `k` of E targets, by sampling.
///
/// The output is N rows of `k` target ids (`i32`), -1 in an empty slot. A row's ids are distinct and fill it from its
/// first slot on. The same problem, permutations, seed and sampling give the same output on every machine, instruction
/// set and number of threads, for the whole as for any range of rows.
///
/// Sampling balances loads as well as drawing targets at random with probability in proportion to capacity does. For
/// loads that are exact take an [`ExactRouter`](crate::ExactRouter).
///
/// ```
/// use phase_router::{Problem, Router, Workspace};
///
/// // 1000 tokens, two of four experts each, the last with three times the capacity.
/// let problem = Problem::from_capacities(1000, &[1.0, 1.0, 1.0, 3.0], 2)?;
/// let router = Router::builder(&problem).fan_out(2).seed(42).build()?;
///
/// let routes = router.route()?;
/// assert_eq!(routes.filled(), 2000);
///
/// // Into memory of your own, again and again; on one thread nothing is allocated from the second call on.
/// let mut workspace = Workspace::new();
/// let mut out = vec![0; router.slots()];
/// router.route_into(&mut out, &mut workspace)?;
/// assert_eq!(out, routes.as_slice());
///
/// // Rows 500..510 alone, on whatever machine needs them.
/// let mut part = [0; 10 * 2];
/// router.route_rows(500..510, &mut part, &mut workspace)?;
/// assert_eq!(part, routes.as_slice()[1000..1020]);
/// # Ok::<(), phase_router::Error>(())
/// ```
#[derive(Clone)]
pub struct Router {
    layout: Layout,
    seed: u64,
    pub(super) settings: Settings,
}

/// Options of a [`Router`], from [`Router::builder`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct RouterBuilder<'a> {
    problem: &'a Problem<'a>,
    permutations: Option<&'a Permutations>,
    fan_out: usize,
    seed: u64,
    sampling: Sampling,
    choice: Choice,
    threads: Threads,
}

impl<'a> RouterBuilder<'a> {
    /// Slots per source, `k`. Default 1.
    pub fn fan_out(mut self, k: usize) -> Self {
        self.fan_out = k;
        self
    }

    /// Seed of the rows' random streams, and of the permutations unless they are given. Default 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// How the matches of a row are sampled. Default [`Sampling::Floyd`].
    pub fn sampling(mut self, sampling: Sampling) -> Self {
        self.sampling = sampling;
        self
    }

    /// The positions of the targets and the phases of the sources. Default [`Permutations::from_seed`] of the seed.
    pub fn permutations(mut self, permutations: &'a Permutations) -> Self {
        self.permutations = Some(permutations);
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

    /// Validates everything and lays the problem out. O(N + E) time and memory.
    ///
    /// # Errors
    /// [`Error::Length`] unless each permutation has the size of its side, [`Error::TooLarge`] if the N x k output
    /// cannot be addressed, [`Error::Isa`] if the instruction set asked for (here or by `PHASE_ROUTER_ISA`) is not
    /// available.
    pub fn build(self) -> Result<Router, Error> {
        let (layout, settings) = (Layout::default(), self.settings()?);
        let mut router = Router { layout, seed: self.seed, settings };
        self.build_in(&mut router)?;
        Ok(router)
    }

    /// [`RouterBuilder::build`] in the memory of a router that is no longer needed, that of the last batch for example.
    /// Nothing is allocated if an earlier problem of that router had as many sources and as many targets.
    ///
    /// # Errors
    /// As [`RouterBuilder::build`]; `router` is then as it was.
    ///
    /// ```
    /// use phase_router::{Problem, Router};
    /// let capacities = [1.0, 2.0, 4.0];
    /// let mut router = Router::builder(&Problem::from_capacities(512, &capacities, 1)?).build()?;
    /// // A smaller batch.
    /// Router::builder(&Problem::from_capacities(100, &capacities, 1)?).build_in(&mut router)?;
    /// assert_eq!(router.rows(), 100);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn build_in(self, router: &mut Router) -> Result<(), Error> {
        let settings = self.settings()?;
        let positions = match self.permutations {
            Some(permutations) => Positions::Given(permutations),
            None => Positions::Seed(self.seed),
        };
        router.layout.lay(self.problem, positions)?;
        (router.seed, router.settings) = (self.seed, settings);
        Ok(())
    }

    fn settings(&self) -> Result<Settings, Error> {
        check_slots(self.problem.sources(), self.fan_out)?;
        let Self { fan_out, seed, sampling, threads, .. } = *self;
        let kernels = self.choice.kernels()?;
        Ok(Settings { kernels, table: Table::of(kernels), sampling, fan_out, seed, threads })
    }
}

impl Router {
    /// Starts a router for `problem`.
    pub fn builder<'a>(problem: &'a Problem<'a>) -> RouterBuilder<'a> {
        RouterBuilder {
            problem,
            permutations: None,
            fan_out: 1,
            seed: 0,
            sampling: Sampling::default(),
            choice: Choice::default(),
            threads: Threads::default(),
        }
    }

    /// Routes all rows into new memory.
    ///
    /// # Errors
    /// [`Error::OutOfMemory`] if the output cannot be allocated.
    pub fn route(&self) -> Result<Routes, Error> {
        let mut ids = empty_slots(self.slots())?;
        self.route_into(&mut ids, &mut Workspace::new())?;
        Ok(Routes::trusted(ids, self.rows(), self.fan_out(), self.targets()))
    }

    /// Routes all rows into `out`, N x k slots in row-major order.
    ///
    /// On one thread, a workspace that has served as many rows of this router is not grown again and nothing is
    /// allocated; on several, rayon allocates a few bytes per task.
    ///
    /// # Errors
    /// [`Error::Length`] unless `out` has [`Router::slots`] elements, [`Error::OutOfMemory`] if the workspace cannot
    /// hold as many; `out` is then as it was.
    ///
    /// Should a call unwind (no input makes it), `out` holds old and new ids in any mixture, and the workspace serves
    /// later calls as if nothing had been.
    pub fn route_into(&self, out: &mut [i32], workspace: &mut Workspace) -> Result<(), Error> {
        self.route_rows(0..self.rows(), out, workspace)
    }

    /// Routes a part of the rows: `out` becomes what `rows` of the whole output hold.
    ///
    /// # Errors
    /// [`Error::Rows`] if the range is reversed or ends past the last row, [`Error::Length`] unless `out` has
    /// `rows.len() * k` elements, [`Error::OutOfMemory`] if the workspace cannot hold as many; `out` is then as it was.
    pub fn route_rows(
        &self,
        rows: Range<usize>,
        out: &mut [i32],
        workspace: &mut Workspace,
    ) -> Result<(), Error> {
        if rows.start > rows.end || rows.end > self.rows() {
            return Err(Error::Rows { start: rows.start, end: rows.end, rows: self.rows() });
        }
        check_len("out", out.len(), rows.len() * self.fan_out())?;
        engine::route(&self.layout, self.settings, rows, out, workspace)
    }

    /// Gives the rows other random streams, and so other routes, on the permutations that there are. A router that is
    /// built with `seed` has other permutations, too, unless they were given, and so other routes again.
    pub fn set_sampling_seed(&mut self, seed: u64) {
        self.settings.seed = seed;
    }

    /// Seed of the rows' random streams: [`Router::seed`] until [`Router::set_sampling_seed`] gives another.
    pub fn sampling_seed(&self) -> u64 {
        self.settings.seed
    }

    /// The seed that the router was built with.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// Number of rows, N.
    pub fn rows(&self) -> usize {
        self.layout.sources as usize
    }

    /// Number of targets, E.
    pub fn targets(&self) -> usize {
        self.layout.targets as usize
    }

    /// Slots per row, k.
    pub fn fan_out(&self) -> usize {
        self.settings.fan_out
    }

    /// Slots of the whole output, N x k.
    pub fn slots(&self) -> usize {
        self.rows() * self.fan_out()
    }

    /// How matches are sampled.
    pub fn sampling(&self) -> Sampling {
        self.settings.sampling
    }

    /// The kernels that this router runs on.
    pub fn kernels(&self) -> &'static Kernels {
        self.settings.kernels
    }
}

impl fmt::Debug for Router {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Router")
            .field("rows", &self.rows())
            .field("targets", &self.targets())
            .field("fan_out", &self.fan_out())
            .field("seed", &self.seed())
            .field("sampling_seed", &self.sampling_seed())
            .field("sampling", &self.sampling())
            .field("kernels", &self.kernels())
            .finish()
    }
}
