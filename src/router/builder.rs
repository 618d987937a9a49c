//! The router: a problem, validated and laid out once, routed as often as asked.

use std::fmt;
use std::ops::Range;

use super::engine::{self, Plan, Workspace};
use super::layout::Layout;
use super::sampling::Sampling;
use super::table::Table;
use crate::error::{Error, check_len, check_slots, empty_slots};
use crate::ids::Routes;
use crate::isa::Isa;
use crate::problem::Permutations;
use crate::problem::Problem;
use crate::simd::Kernels;

/// Assigns each of N sources to at most `k` of E targets.
///
/// The output is N rows of `k` target ids (`i32`), -1 where a slot is empty. A row's ids are distinct, filled from its
/// first slot on. The same problem, permutations, seed and sampling give the same output on every machine, instruction
/// set and number of threads, for the whole as for any range of rows.
///
/// ```
/// use phase_router::{Problem, Router, Workspace};
///
/// // 1000 tokens of equal weight, four experts, the last with three times the capacity.
/// let problem = Problem::from_weights(&[1.0; 1000], &[1.0, 1.0, 1.0, 3.0], 0.3)?;
/// let router = Router::builder(&problem).fan_out(2).seed(42).build()?;
///
/// let routes = router.route()?;
/// assert!(routes.row(7).iter().all(|&expert| (-1..4).contains(&expert)));
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
pub struct Router {
    layout: Layout,
    pub(super) plan: Plan,
}

/// Options of a [`Router`], from [`Router::builder`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct RouterBuilder<'a> {
    problem: &'a Problem,
    permutations: Option<&'a Permutations>,
    fan_out: usize,
    seed: u64,
    sampling: Sampling,
    isa: Option<Isa>,
}

impl<'a> RouterBuilder<'a> {
    /// Slots a source, `k`. Default 1.
    pub fn fan_out(mut self, k: usize) -> Self {
        self.fan_out = k;
        self
    }

    /// Seed of the rows' random streams, and of the permutations where none are given. Default 0.
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

    /// The instruction set to run on. Default the one [`Kernels::best`] chooses. It changes the speed, never the
    /// output.
    pub fn isa(mut self, isa: Isa) -> Self {
        self.isa = Some(isa);
        self
    }

    /// Validates everything and lays the problem out. O(N + E) time and memory.
    ///
    /// # Errors
    /// [`Error::Length`] where a permutation has not the size of its side, [`Error::TooLarge`] where the N x k output
    /// cannot be addressed, [`Error::IsaUnavailable`] or [`Error::IsaUnknown`] where the instruction set asked for
    /// (here or by `PHASE_ROUTER_ISA`) cannot be had.
    pub fn build(self) -> Result<Router, Error> {
        let kernels = match self.isa {
            Some(isa) => Kernels::require(isa)?,
            None => Kernels::best()?,
        };
        self.build_with(kernels)
    }

    /// [`RouterBuilder::build`] with a chosen table of kernels, which may lack optional parts of its instruction set.
    ///
    /// # Errors
    /// As [`RouterBuilder::build`].
    pub fn build_with(self, kernels: &'static Kernels) -> Result<Router, Error> {
        let Self { problem, fan_out, seed, sampling, .. } = self;
        check_slots(problem.sources(), fan_out)?;
        let layout = match self.permutations {
            Some(permutations) => Layout::new(problem, permutations)?,
            None => {
                let (sources, targets) = (problem.sources(), problem.targets());
                Layout::new(problem, &Permutations::from_seed(sources, targets, seed)?)?
            }
        };
        Ok(Router {
            layout,
            plan: Plan { kernels, table: Table::of(kernels), sampling, fan_out, seed },
        })
    }
}

impl Router {
    /// Starts a router for `problem`.
    pub fn builder(problem: &Problem) -> RouterBuilder<'_> {
        RouterBuilder {
            problem,
            permutations: None,
            fan_out: 1,
            seed: 0,
            sampling: Sampling::default(),
            isa: None,
        }
    }

    /// Routes all rows into new memory.
    ///
    /// # Errors
    /// [`Error::OutOfMemory`] where the output cannot be allocated.
    pub fn route(&self) -> Result<Routes, Error> {
        let mut ids = empty_slots(self.slots())?;
        self.route_into(&mut ids, &mut Workspace::new())?;
        Ok(Routes::trusted(ids, self.rows(), self.fan_out(), self.targets()))
    }

    /// Routes all rows into `out`, N x k slots in row-major order.
    ///
    /// On one thread, a workspace that has served as many rows of this router is not grown again and nothing is
    /// allocated; on several, rayon allocates a few bytes a task.
    ///
    /// # Errors
    /// [`Error::Length`] unless `out` has [`Router::slots`] elements, [`Error::OutOfMemory`] where the workspace cannot
    /// hold as many; `out` is then left as it was.
    ///
    /// Should a call unwind (no input makes it), `out` holds old and new ids in any mixture, and the workspace serves
    /// later calls as if nothing had been.
    pub fn route_into(&self, out: &mut [i32], workspace: &mut Workspace) -> Result<(), Error> {
        self.route_rows(0..self.rows(), out, workspace)
    }

    /// Routes a part of the rows: `out` becomes what `rows` of the whole output hold.
    ///
    /// # Errors
    /// [`Error::Rows`] where the range is reversed or ends past the last row, [`Error::Length`] unless `out` has
    /// `rows.len() * k` elements, [`Error::OutOfMemory`] where the workspace cannot hold as many; `out` is then left as
    /// it was.
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
        engine::route(&self.layout, self.plan, rows, out, workspace)
    }

    /// Gives the rows other random streams, and so other routes. The permutations stay.
    pub fn set_seed(&mut self, seed: u64) {
        self.plan.seed = seed;
    }

    /// Number of rows, N.
    pub fn rows(&self) -> usize {
        self.layout.sources as usize
    }

    /// Number of targets, E.
    pub fn targets(&self) -> usize {
        self.layout.targets as usize
    }

    /// Slots a row, k.
    pub fn fan_out(&self) -> usize {
        self.plan.fan_out
    }

    /// Slots of the whole output, N x k.
    pub fn slots(&self) -> usize {
        self.rows() * self.fan_out()
    }

    /// How matches are sampled.
    pub fn sampling(&self) -> Sampling {
        self.plan.sampling
    }

    /// Seed of the rows' random streams.
    pub fn seed(&self) -> u64 {
        self.plan.seed
    }

    /// The kernels that this router runs on.
    pub fn kernels(&self) -> &'static Kernels {
        self.plan.kernels
    }
}

impl fmt::Debug for Router {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Router")
            .field("rows", &self.rows())
            .field("targets", &self.targets())
            .field("fan_out", &self.fan_out())
            .field("seed", &self.seed())
            .field("sampling", &self.sampling())
            .field("kernels", &self.kernels())
            .finish()
    }
}
