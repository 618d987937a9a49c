//! The sampling router with types: a problem is validated and laid out once, and routed as often as asked.

use core::fmt;
use core::ops::Range;

use super::engine::{self, Settings, Workspace};
use super::layout::{Layout, Positions};
use super::sampling::Sampling;
use super::small::Small;
use super::table::Table;
use crate::error::{Error, check_len, check_slots, empty_slots};
use crate::ids::Routes;
use crate::options::{Options, set_options};
use crate::problem::{Permutations, Problem};
use crate::simd::Kernels;

/// Assigns each of N sources (tokens, keys) to at most `k` of E targets (experts, shards), by sampling.
///
/// The output is N rows of `k` target ids (`i32`), -1 in an empty slot. The ids of a row are distinct; empty slots come
/// last. The same problem, permutations, `k`, seed and sampling give the same output on every machine, instruction set
/// and number of threads, for all rows or for any range of them.
///
/// The loads are about as even as if each target were drawn at random, with a probability in proportion to its
/// capacity. For exact loads use an [`ExactRouter`](crate::ExactRouter).
///
/// ```
/// use phase_router::{Problem, Router, Workspace};
///
/// // 1000 tokens, two of four experts each. The last expert has three times the capacity of the others.
/// let problem = Problem::from_capacities(1000, &[1.0, 1.0, 1.0, 3.0], 2)?;
/// let router = Router::builder(&problem).fan_out(2).seed(42).build()?;
///
/// let routes = router.route()?;
/// assert_eq!(routes.filled(), 2000);
///
/// // Into kept memory: on one thread nothing is allocated from the second call on.
/// let mut workspace = Workspace::new();
/// let mut out = vec![0; router.slots()];
/// router.route_into(&mut out, &mut workspace)?;
/// assert_eq!(out, routes.as_slice());
///
/// // Only rows 500..510, on whatever machine needs them.
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
    options: Options,
}

impl<'a> RouterBuilder<'a> {
    /// Sets the slots per source, `k`. The default is 1.
    pub fn fan_out(mut self, k: usize) -> Self {
        self.fan_out = k;
        self
    }

    /// Sets the seed of the rows' random streams, and of the permutations unless they are given. The default is 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets how the matches of a row are sampled. The default is [`Sampling::Floyd`].
    pub fn sampling(mut self, sampling: Sampling) -> Self {
        self.sampling = sampling;
        self
    }

    /// Sets the positions of the targets and the phases of the sources. The default is [`Permutations::from_seed`] of
    /// the seed.
    pub fn permutations(mut self, permutations: &'a Permutations) -> Self {
        self.permutations = Some(permutations);
        self
    }

    set_options!();

    /// Validates everything and lays the problem out. O(N + E) time and memory.
    ///
    /// # Errors
    /// [`Error::Length`] unless `sigma` has E entries and `tau` has N, [`Error::TooLarge`] if the N x k output cannot
    /// be addressed, [`Error::Isa`] if the instruction set that the builder or `PHASE_ROUTER_ISA` asks for is not
    /// available.
    pub fn build(self) -> Result<Router, Error> {
        let settings = self.settings()?;
        // In its place from the start: for a problem of a few rows, a move of the router would be a part of the time.
        let mut built = Ok(Router { layout: Layout::default(), seed: self.seed, settings });
        if let Ok(router) = &mut built
            && let Err(error) = self.lay(&mut router.layout, settings.kernels)
        {
            built = Err(error);
        }
        built
    }

    /// Builds like [`RouterBuilder::build`], in the memory of a router that is no longer needed, for example that of
    /// the previous step. Nothing is allocated if an earlier problem of that router had at least as many sources and as
    /// many targets, and its permutations came from where these come from: given, or the seed.
    ///
    /// # Errors
    /// As [`RouterBuilder::build`]. On error `router` is unchanged.
    ///
    /// ```
    /// use phase_router::{Problem, Router};
    /// let capacities = [1.0, 2.0, 4.0];
    /// let mut router = Router::builder(&Problem::from_capacities(512, &capacities, 1)?).build()?;
    /// // The next step has fewer sources.
    /// Router::builder(&Problem::from_capacities(100, &capacities, 1)?).build_in(&mut router)?;
    /// assert_eq!(router.rows(), 100);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn build_in(self, router: &mut Router) -> Result<(), Error> {
        let settings = self.settings()?;
        self.lay(&mut router.layout, settings.kernels)?;
        (router.seed, router.settings) = (self.seed, settings);
        Ok(())
    }

    /// Lays the problem out. On error `layout` is unchanged.
    fn lay(&self, layout: &mut Layout, kernels: &'static Kernels) -> Result<(), Error> {
        let positions = match self.permutations {
            Some(permutations) => Positions::Given(permutations),
            None => Positions::Seed(self.seed, kernels),
        };
        if Small::holds(self.problem) {
            layout.lay_small(self.problem, positions)
        } else {
            layout.lay(self.problem, positions)
        }
    }

    fn settings(&self) -> Result<Settings, Error> {
        check_slots(self.problem.sources(), self.fan_out)?;
        let Self { fan_out, seed, sampling, options, .. } = *self;
        let kernels = self.options.choice.kernels()?;
        Ok(Settings {
            kernels,
            table: Table::of(kernels),
            sampling,
            fan_out,
            seed,
            threads: options.threads,
        })
    }
}

impl Router {
    /// Starts to build a router for `problem`.
    pub fn builder<'a>(problem: &'a Problem<'a>) -> RouterBuilder<'a> {
        RouterBuilder {
            problem,
            permutations: None,
            fan_out: 1,
            seed: 0,
            sampling: Sampling::default(),
            options: Options::default(),
        }
    }

    /// Routes all rows into new memory. O(N k + E) time with [`Sampling::Floyd`]; [`Sampling::AlgorithmR`] adds one
    /// draw per match.
    ///
    /// # Errors
    /// [`Error::OutOfMemory`] if the output or the workspace cannot be allocated.
    pub fn route(&self) -> Result<Routes, Error> {
        let mut ids = empty_slots(self.slots())?;
        self.route_into(&mut ids, &mut Workspace::new())?;
        Ok(Routes::trusted(ids, self.rows(), self.fan_out(), self.targets()))
    }

    /// Routes all rows into `out`, N x k slots in row-major order, like [`Router::route`].
    ///
    /// On one thread, nothing is allocated if the workspace has served as many rows of this router before. On several
    /// threads rayon allocates a few bytes per task.
    ///
    /// # Errors
    /// [`Error::Length`] unless `out` has [`Router::slots`] elements, [`Error::OutOfMemory`] if the workspace cannot be
    /// allocated. On error `out` is unchanged.
    ///
    /// If a call panics (no input makes it), `out` holds old and new ids in any mixture, and the workspace can still be
    /// used.
    pub fn route_into(&self, out: &mut [i32], workspace: &mut Workspace) -> Result<(), Error> {
        self.route_rows(0..self.rows(), out, workspace)
    }

    /// Routes a range of rows into `out`, with the same result as in the whole output. O(rows (k + log rows) + E) time
    /// with [`Sampling::Floyd`]; [`Sampling::AlgorithmR`] adds one draw per match.
    ///
    /// # Errors
    /// [`Error::Rows`] if the range is reversed or ends past the last row, [`Error::Length`] unless `out` has
    /// `rows.len() * k` elements, [`Error::OutOfMemory`] if the workspace cannot be allocated. On error `out` is
    /// unchanged.
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

    /// Sets the seed of the rows' random streams, which changes the routes and keeps the permutations. (A router that
    /// is built with `seed` has other routes again: its permutations are drawn from it, too, unless they are given.)
    pub fn set_sampling_seed(&mut self, seed: u64) {
        self.settings.seed = seed;
    }

    /// Returns the seed of the rows' random streams: [`Router::seed`], unless [`Router::set_sampling_seed`] has set
    /// another.
    pub fn sampling_seed(&self) -> u64 {
        self.settings.seed
    }

    /// Returns the seed that the router was built with.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// Returns the number of rows, N.
    pub fn rows(&self) -> usize {
        self.layout.sources as usize
    }

    /// Returns the number of targets, E.
    pub fn targets(&self) -> usize {
        self.layout.targets as usize
    }

    /// Returns the slots per row, k.
    pub fn fan_out(&self) -> usize {
        self.settings.fan_out
    }

    /// Returns the number of slots of the whole output, N x k.
    pub fn slots(&self) -> usize {
        self.rows() * self.fan_out()
    }

    /// Returns how matches are sampled.
    pub fn sampling(&self) -> Sampling {
        self.settings.sampling
    }

    /// Returns the kernels that this router runs on.
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
