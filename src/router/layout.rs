//! A problem laid out for the sweep: sources in the order of their phases, targets in the order of their positions.

use alloc::vec::Vec;

use super::range::ArcTable;
use super::rank::MOST_JUNCTIONS;
use super::ring::Arc;
use super::small::Small;
use crate::error::{Error, check_len};
use crate::problem::{Permutations, Problem};
use crate::simd::Kernels;

/// Where the permutations of a problem come from.
#[derive(Clone, Copy, Debug)]
pub enum Positions<'a> {
    /// The given ones.
    Given(&'a Permutations),
    /// Those of [`Permutations::from_seed`], drawn by these kernels.
    Seed(u64, &'static Kernels),
}

/// The problem as the kernels read it: laid out once per router, in O(N + E), in 20 bytes per source and 24 per target.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    pub(crate) sources: u32,
    pub(crate) targets: u32,
    /// Mean number of matches per row.
    pub(crate) mean_matches: f64,
    /// Phase -> the source that has it.
    pub(crate) source_at: Vec<u32>,
    /// Source -> its phase.
    pub(crate) phase_of: Vec<u32>,
    /// Phase -> the arc of its source on the target ring.
    pub(crate) arc_at: Vec<Arc>,
    /// Target-ring position -> the target there.
    pub(crate) target_at: Vec<u32>,
    /// Target -> its position. Permutations are drawn into this and `phase_of`.
    position_of: Vec<u32>,
    /// Target-ring position -> the arc of its target on the source ring.
    pub(crate) table: ArcTable,
    /// The junctions on the step to phase `x` are `junctions[junction_offsets[x]..junction_offsets[x + 1]]`.
    pub(crate) junction_offsets: Vec<u32>,
    /// A junction is a phase at which the arc of one target ends and that of the next starts: the positions of the two.
    pub(crate) junctions: Vec<[u32; 2]>,
    /// The length of a gap: more junctions than any tier passes, rather than check the ring anew.
    pub(crate) gap: usize,
    /// A small problem has this instead of all from `source_at` on.
    pub(crate) small: Small,
}

impl Layout {
    /// Lays out `problem` under `permutations`.
    #[cfg(any(test, feature = "internals"))]
    pub fn new(problem: &Problem<'_>, permutations: &Permutations) -> Result<Self, Error> {
        let mut layout = Self::default();
        layout.lay(problem, Positions::Given(permutations))?;
        Ok(layout)
    }

    /// Lays out a small problem to be routed row by row, in the memory of an earlier one. On error that is unchanged.
    pub(crate) fn lay_small(
        &mut self,
        problem: &Problem<'_>,
        positions: Positions<'_>,
    ) -> Result<(), Error> {
        let (sources, targets) = (problem.sources() as u32, problem.targets() as u32);
        match positions {
            Positions::Given(Permutations { sigma, tau }) => {
                check_len("sigma", sigma.len(), targets as usize)?;
                check_len("tau", tau.len(), sources as usize)?;
                self.small.lay(problem, sigma.as_slice(), tau.as_slice());
            }
            Positions::Seed(seed, kernels) => {
                let (sigma, tau) = (&mut self.position_of, &mut self.phase_of);
                Permutations::draw(kernels, seed, (sigma, targets), (tau, sources));
                self.small.lay(problem, sigma, tau);
            }
        }
        (self.sources, self.targets, self.mean_matches) =
            (sources, targets, problem.mean_matches());
        Ok(())
    }

    /// Lays out `problem` in the memory of an earlier one. On error that is unchanged.
    pub(crate) fn lay(
        &mut self,
        problem: &Problem<'_>,
        positions: Positions<'_>,
    ) -> Result<(), Error> {
        let (sources, targets) = (problem.sources() as u32, problem.targets() as u32);
        if let Positions::Given(permutations) = positions {
            check_len("sigma", permutations.sigma.len(), targets as usize)?;
            check_len("tau", permutations.tau.len(), sources as usize)?;
        }
        (self.sources, self.targets, self.mean_matches) =
            (sources, targets, problem.mean_matches());
        self.small.clear(sources as usize, targets as usize);
        match positions {
            Positions::Given(Permutations { sigma, tau }) => {
                for (to, from) in [(&mut self.position_of, sigma), (&mut self.phase_of, tau)] {
                    to.clear();
                    to.extend_from_slice(from.as_slice());
                }
            }
            Positions::Seed(seed, kernels) => {
                Permutations::draw(
                    kernels,
                    seed,
                    (&mut self.position_of, targets),
                    (&mut self.phase_of, sources),
                );
            }
        }

        self.source_at.resize(sources as usize, 0);
        self.arc_at.resize(sources as usize, Arc::default());
        let source_arcs = Arc::end_to_end(problem.source_degrees(), targets);
        for ((i, &phase), arc) in (0..).zip(&self.phase_of).zip(source_arcs) {
            self.source_at[phase as usize] = i;
            self.arc_at[phase as usize] = arc;
        }

        self.target_at.resize(targets as usize, 0);
        for (c, &position) in (0..).zip(&self.position_of) {
            self.target_at[position as usize] = c;
        }
        let target_arcs = || Arc::end_to_end(problem.target_degrees(), sources);
        let positions = self.position_of.iter().copied();
        self.table.lay(sources, targets as usize, positions.zip(target_arcs()));

        // Two arcs meet at every junction, but where the last arc ends none starts. So that every entry is a pair, that
        // phase gets a gap instead: so many entries that the sweep does not pass them, but checks the ring anew. (The
        // first arc starts at phase 0, which no step leads to.)
        let most = targets as usize / 64 * MOST_JUNCTIONS / 4 + 2;
        self.gap = most.max(GROUP_JUNCTIONS) + 1;
        let gap = self.gap as u32;
        let offsets = &mut self.junction_offsets;
        offsets.clear();
        offsets.resize(sources as usize + 2, 0);
        for arc in target_arcs() {
            offsets[arc.start as usize + 1] += 1;
        }
        if targets > 0 {
            offsets[1] -= 1;
        }
        let total: u64 = problem.target_degrees().iter().map(|&degree| u64::from(degree)).sum();
        let end = (total % u64::from(sources.max(1))) as usize;
        offsets[end + 1] += gap;
        // Turns counts into starts, in place and one entry late: filling a bucket then moves its start into its entry.
        let mut filled = 0;
        for offset in &mut offsets[1..] {
            filled += core::mem::replace(offset, filled);
        }
        self.junctions.clear();
        self.junctions.resize(filled as usize, [0; 2]);
        for (arc, pair) in target_arcs().skip(1).zip(self.position_of.windows(2)) {
            let offset = &mut offsets[arc.start as usize + 1];
            self.junctions[*offset as usize] = [pair[0], pair[1]];
            *offset += 1;
        }
        offsets[end + 1] += gap;
        Ok(())
    }

    /// Returns the source at `phase`.
    #[cfg(feature = "internals")]
    pub fn source_at(&self, phase: u32) -> u32 {
        self.source_at[phase as usize]
    }

    /// Counts the junctions from the first to the last of `visits`; the gap counts with its length.
    pub(crate) fn junctions_between(&self, visits: &[u32]) -> usize {
        let junctions_to = |&phase: &u32| self.junction_offsets[phase as usize + 1];
        let [first, last] =
            [visits.first(), visits.last()].map(|visit| visit.map_or(0, junctions_to));
        (last - first) as usize
    }
}

/// The most junctions between the first and the last row of a group, see `route_groups` in sweep/phases.rs. The gap is
/// longer.
pub(crate) const GROUP_JUNCTIONS: usize = 64;
