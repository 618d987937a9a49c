//! The builder, the calls and the result.

use alloc::vec::Vec;
use core::fmt;

use super::input::{Input, Rows};
use super::solve::{Certified, Memory, Order, solve};
use crate::error::{Error, check_size};
use crate::float::Float;
use crate::ids::Routes;
use crate::options::{Options, set_options};
use crate::simd::Kernels;

/// Assigns each source (token, record, vertex) at most `k` distinct targets (experts, workers, parts) so that no target
/// has more sources than its capacity, and the total score is the highest.
///
/// Of all assignments within the capacities it gives one with the fewest empty slots, and of these one whose total
/// score is within the tolerance of the best. How far it may be off is part of the result: [`Assignment::gap`] compares
/// the total with a bound that follows from [prices](Assignment::prices) alone.
///
/// A score of -inf forbids a pair. Targets of a row are in the order of their scores, equal ones by id. Which of
/// equally good assignments it is depends on the scores, the capacities, `k`, the first prices, the tolerance and the
/// effort, and on nothing else: not on the machine, the instruction set or the number of threads.
///
/// Balance couples the rows of a call: a row's targets depend on all other rows. To serve rows one by one, use the
/// prices of earlier rows as a bias.
///
/// ```
/// use phase_router::Assigner;
///
/// // Four tokens that all like expert 0 best, two slots per expert.
/// let scores = [
///     0.9f32, 0.5, 0.1, //
///     0.8, 0.7, 0.1, //
///     0.7, 0.1, 0.6, //
///     0.6, 0.4, 0.5,
/// ];
/// let assigner = Assigner::builder(&[2, 1, 1], 1).build()?;
/// let a = assigner.assign(&scores)?;
/// assert_eq!(a.ids().as_slice(), [0, 1, 0, 2]);
/// assert!((a.total() - 2.8).abs() < 1e-6 && a.gap() <= 1e-5);
/// # Ok::<(), phase_router::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Assigner {
    order: Order,
    kernels: &'static Kernels,
}

/// Builds an [`Assigner`].
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct AssignerBuilder {
    order: Order,
    options: Options,
}

/// Rows that are worth a task, of all steps together; much of each step stays on one thread.
const ROWS_PER_TASK: usize = 64;

impl Assigner {
    /// Starts a builder: the most sources of each target, and the most targets of each source.
    pub fn builder(capacities: &[u64], fan_out: usize) -> AssignerBuilder {
        let order = Order {
            capacities: capacities.to_vec(),
            fan_out,
            tolerance: 1e-5,
            effort: 256,
            prices: None,
            threads: Options::default().threads,
        };
        AssignerBuilder { order, options: Options::default() }
    }

    /// Assigns the rows of an N x E matrix of scores.
    ///
    /// # Errors
    /// [`Error::Length`] unless the scores are whole rows, [`Error::RowScore`] for a score that is NaN or +inf,
    /// [`Error::TooLarge`] for more than [`i32::MAX`] rows or slots that cannot be addressed, [`Error::OutOfMemory`].
    pub fn assign<F: Float>(&self, scores: &[F]) -> Result<Assignment, Error> {
        let mut assignment = Assignment::new();
        self.assign_into(scores, &mut assignment)?;
        Ok(assignment)
    }

    /// Does the same, in the memory of an earlier assignment.
    ///
    /// # Errors
    /// Those of [`assign`](Self::assign). On error the assignment is unchanged.
    pub fn assign_into<F: Float>(
        &self,
        scores: &[F],
        assignment: &mut Assignment,
    ) -> Result<(), Error> {
        let targets = self.order.capacities.len();
        self.run(&Input::matrix(scores, targets)?, assignment)
    }

    /// Assigns sources that know a few targets each. Source `i` has the candidates
    /// `targets[offsets[i]..offsets[i + 1]]`, in ascending order, with the scores at the same places; all other targets
    /// are forbidden to it.
    ///
    /// # Errors
    /// [`Error::Length`] unless there is a score per candidate and the last offset is their number, [`Error::Rows`] for
    /// offsets that descend, [`Error::TargetId`] for a candidate that is no target or does not ascend, and those of
    /// [`assign`](Self::assign).
    ///
    /// ```
    /// use phase_router::Assigner;
    /// // Three records with their replicas on two of four workers each.
    /// let (offsets, workers) = ([0, 2, 4, 6], [0, 1, 0, 2, 0, 3]);
    /// let a = Assigner::builder(&[1; 4], 1).build()?.assign_lists(&offsets, &workers, &[1.0f32; 6])?;
    /// assert_eq!((a.filled(), a.total()), (3, 3.0));
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn assign_lists<F: Float>(
        &self,
        offsets: &[usize],
        targets: &[u32],
        scores: &[F],
    ) -> Result<Assignment, Error> {
        let mut assignment = Assignment::new();
        self.assign_lists_into(offsets, targets, scores, &mut assignment)?;
        Ok(assignment)
    }

    /// Does the same, in the memory of an earlier assignment.
    ///
    /// # Errors
    /// Those of [`assign_lists`](Self::assign_lists). On error the assignment is unchanged.
    pub fn assign_lists_into<F: Float>(
        &self,
        offsets: &[usize],
        targets: &[u32],
        scores: &[F],
        assignment: &mut Assignment,
    ) -> Result<(), Error> {
        let input = Input::lists(offsets, targets, scores, self.order.capacities.len())?;
        self.run(&input, assignment)
    }

    fn run(&self, rows: &dyn Rows, assignment: &mut Assignment) -> Result<(), Error> {
        let Assignment { routes, prices, certified, memory } = assignment;
        let solve = || solve(&self.order, self.kernels, rows, memory);
        *certified = self.order.threads.enter(rows.len() / ROWS_PER_TASK, solve)?;
        let old = core::mem::replace(routes, Routes::trusted(Vec::new(), 0, 0, 0));
        let ids = core::mem::replace(&mut memory.ids, old.into_vec());
        *routes = Routes::trusted(ids, rows.len(), self.order.fan_out, self.targets());
        core::mem::swap(prices, &mut memory.prices);
        Ok(())
    }

    /// Returns the number of targets, E.
    pub fn targets(&self) -> usize {
        self.order.capacities.len()
    }

    /// Returns the slots per row, k.
    pub fn fan_out(&self) -> usize {
        self.order.fan_out
    }

    /// Returns the kernels that this assigner runs on.
    pub fn kernels(&self) -> &'static Kernels {
        self.kernels
    }
}

impl AssignerBuilder {
    set_options!();

    /// Sets the gap that is good enough; the default is 1e-5. With 0 the total is that of the best assignment for the
    /// scores on the grid: multiples of `2^(x - 28)`, rounded towards zero, with `2^x` the smallest power of two above
    /// the magnitude of every score; but of `2^-126` at least.
    ///
    /// Most results have a gap of 1e-8 to 1e-6 as it is. If one has not, as much more is done as for 0.
    pub fn tolerance(mut self, tolerance: f64) -> Self {
        self.order.tolerance = tolerance;
        self
    }

    /// Sets the prices to start from, one per target, such as those of an earlier call. Close ones save most of the
    /// rounds; any others only cost time.
    pub fn prices(mut self, prices: &[f32]) -> Self {
        self.order.prices = Some(prices.to_vec());
        self
    }

    /// Sets a limit on the steps of the searches, as a multiple of the number of scores; the default is 256. When they
    /// are used up, what is left is placed by its ids, without a look at the scores: the slots are as full as ever, and
    /// the gap says what it cost. An even distribution of scores needs less than 1.
    pub fn effort(mut self, effort: u32) -> Self {
        self.order.effort = effort;
        self
    }

    /// Builds the assigner.
    ///
    /// # Errors
    /// [`Error::Parameter`] for a tolerance that is negative or not a number, [`Error::Length`] unless there is a price
    /// per target, [`Error::Price`] for one that is NaN or -inf, [`Error::TooLarge`] for more than [`i32::MAX`]
    /// targets, [`Error::Isa`] for an instruction set that is not available.
    pub fn build(mut self) -> Result<Assigner, Error> {
        check_size("targets", self.order.capacities.len())?;
        self.order.check()?;
        self.order.threads = self.options.threads;
        Ok(Assigner { order: self.order, kernels: self.options.choice.kernels()? })
    }
}

/// An assignment, its total score, and the bound that proves how good it is.
#[derive(Clone)]
pub struct Assignment {
    routes: Routes,
    prices: Vec<f32>,
    certified: Certified,
    memory: Memory,
}

impl Assignment {
    /// Makes an assignment of no sources, as memory for [`Assigner::assign_into`].
    pub fn new() -> Self {
        Self {
            routes: Routes::trusted(Vec::new(), 0, 0, 0),
            prices: Vec::new(),
            certified: Certified::default(),
            memory: Memory::default(),
        }
    }

    /// Returns the targets of each source, those with the highest scores first, equal ones by id, and -1 in the slots
    /// that are empty.
    pub fn ids(&self) -> &Routes {
        &self.routes
    }

    /// Returns the targets of each source, without a copy.
    pub fn into_ids(self) -> Routes {
        self.routes
    }

    /// Returns the total score: the sum of the scores of all pairs.
    pub fn total(&self) -> f64 {
        self.certified.total
    }

    /// Returns a number that the total score of no assignment with as many filled slots exceeds. It is
    /// [`certificate::bound`](crate::certificate::bound) of the prices.
    pub fn bound(&self) -> f64 {
        self.certified.bound
    }

    /// Returns how far the total may be from the best: `(bound - total) / |bound|`; 0 if both are 0. Rounding may make
    /// it negative: by some 1e-16, or by more if the total is much smaller than the largest scores.
    pub fn gap(&self) -> f64 {
        self.certified.gap()
    }

    /// Returns the price of each target, in the unit of the scores: a row prefers the targets with the largest score
    /// minus price. Targets of capacity 0 have the price +inf. As the bias of a gate, negated, they balance rows that
    /// are like these.
    ///
    /// If all slots are filled only differences of prices matter; the lowest is 0, and so is that of each target with
    /// room left. If slots are empty, the pairs are worth their while where the score is above the price, and prices
    /// may be negative.
    pub fn prices(&self) -> &[f32] {
        &self.prices
    }

    /// Returns the number of slots that hold a target. No assignment has more.
    pub fn filled(&self) -> usize {
        self.certified.filled
    }

    /// Returns the number of empty slots. No assignment has fewer.
    pub fn empty(&self) -> usize {
        self.routes.as_slice().len() - self.certified.filled
    }
}

impl Default for Assignment {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Assignment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Assignment")
            .field("rows", &self.routes.rows())
            .field("filled", &self.certified.filled)
            .field("total", &self.certified.total)
            .field("bound", &self.certified.bound)
            .finish_non_exhaustive()
    }
}
