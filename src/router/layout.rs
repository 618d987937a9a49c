//! A problem laid out for the sweep: sources in phase order, targets in ring order.

use super::range::ArcTable;
use super::ring::{Arc, advance};
use crate::error::{Error, check_len};
use crate::problem::{Permutations, Problem};

/// The problem as the kernels read it. Built once a router, in O(N + E); 20 bytes a source, 20 a target.
pub struct Layout {
    pub(crate) sources: u32,
    pub(crate) targets: u32,
    /// Matches of a row, in the mean.
    pub(crate) mean_matches: f64,
    /// Phase -> the source that has it.
    pub(crate) source_at: Vec<u32>,
    /// Source -> its phase.
    pub(crate) phase_of: Vec<u32>,
    /// Phase -> the arc of its source on the target ring.
    pub(crate) arc_at: Vec<Arc>,
    /// Target-ring position -> the target that sits there.
    pub(crate) target_at: Vec<u32>,
    /// Target-ring position -> the arc of its target on the source ring.
    pub(crate) table: ArcTable,
    /// What changes on the step to phase `x`: `junctions[junction_offsets[x]..junction_offsets[x + 1]]`.
    pub(crate) junction_offsets: Vec<u32>,
    /// Where the arc of one target ends, that of the next one starts: the ring positions of the two.
    pub(crate) junctions: Vec<[u32; 2]>,
    /// Junctions that cost more to step over than a new check of the ring.
    pub(crate) worth_a_check: usize,
}

impl Layout {
    /// Lays out `problem` under `permutations`.
    pub fn new(problem: &Problem, permutations: &Permutations) -> Result<Self, Error> {
        let (sources, targets) = (problem.sources() as u32, problem.targets() as u32);
        check_len("sigma", permutations.sigma.len(), targets as usize)?;
        check_len("tau", permutations.tau.len(), sources as usize)?;
        let (sigma, tau) = (permutations.sigma.as_slice(), permutations.tau.as_slice());

        let mut source_at = vec![0; sources as usize];
        let mut arc_at = vec![Arc::default(); sources as usize];
        let source_arcs = Arc::end_to_end(problem.source_degrees(), targets);
        for ((i, &phase), arc) in (0..).zip(tau).zip(source_arcs) {
            source_at[phase as usize] = i;
            arc_at[phase as usize] = arc;
        }

        let mut target_at = vec![0; targets as usize];
        for (c, &position) in (0..).zip(sigma) {
            target_at[position as usize] = c;
        }
        let target_arcs: Vec<Arc> = Arc::end_to_end(problem.target_degrees(), sources).collect();
        let table = ArcTable::new(sources, target_at.iter().map(|&c| target_arcs[c as usize]));

        // Two arcs meet at every junction but the last, where an arc ends and none starts. So that every entry is a
        // pair, that one is none: a gap stands in its place which is too long to step over, and the sweep checks the
        // ring anew. (At phase 0 the first arc starts; no step leads there.)
        let worth_a_check = (f64::from(targets) / 64.0 * JUNCTIONS_PER_WORD) as usize + 2;
        let gap = worth_a_check.max(GROUP_JUNCTIONS) as u32 + 1;
        let mut junction_offsets = vec![0; sources as usize + 2];
        for arc in target_arcs.iter().skip(1) {
            junction_offsets[arc.start as usize + 1] += 1;
        }
        let end = target_arcs.last().map_or(0, |arc| advance(sources, arc.start, arc.len));
        junction_offsets[end as usize + 1] += gap;
        // Counts to starts, in place and one entry late: filling a bucket moves its start to where it belongs.
        let mut filled = 0;
        for offset in &mut junction_offsets[1..] {
            filled += std::mem::replace(offset, filled);
        }
        let mut junctions = vec![[0; 2]; filled as usize];
        for (arc, pair) in target_arcs.iter().skip(1).zip(sigma.windows(2)) {
            let offset = &mut junction_offsets[arc.start as usize + 1];
            junctions[*offset as usize] = [pair[0], pair[1]];
            *offset += 1;
        }
        junction_offsets[end as usize + 1] += gap;
        // Before the last table is made: the two decide how much memory this takes at most.
        drop(target_arcs);

        let sum = |degrees: &[u32]| degrees.iter().map(|&d| u64::from(d)).sum::<u64>() as f64;
        let cells = f64::from(sources) * f64::from(sources) * f64::from(targets);
        let mean_matches =
            sum(problem.source_degrees()) * sum(problem.target_degrees()) / cells.max(1.0);
        Ok(Self {
            sources,
            targets,
            mean_matches,
            source_at,
            phase_of: tau.to_vec(),
            arc_at,
            target_at,
            table,
            junction_offsets,
            junctions,
            worth_a_check,
        })
    }

    /// The source at `phase`.
    #[cfg(feature = "internals")]
    pub fn source_at(&self, phase: u32) -> u32 {
        self.source_at[phase as usize]
    }

    /// Junctions from the first to the last of `visits`; the gap counts with its length.
    pub(crate) fn junctions_between(&self, visits: &[u32]) -> usize {
        let junctions_to = |&phase: &u32| self.junction_offsets[phase as usize + 1];
        let [first, last] =
            [visits.first(), visits.last()].map(|visit| visit.map_or(0, junctions_to));
        (last - first) as usize
    }
}

/// Junctions that cost as much as checking one word of 64 positions and counting its bits.
const JUNCTIONS_PER_WORD: f64 = 0.25;

/// Junctions between the rows of a group at most ([`super::sweep::route_groups`]). The gap is longer than these, too.
pub(crate) const GROUP_JUNCTIONS: usize = 64;
