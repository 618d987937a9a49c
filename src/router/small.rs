//! Small problems, row by row.
//!
//! The sweep needs sorted phases, junctions and a bitmap. On a small problem making these takes longer than they save.
//! So each row walks its arc, as the reference does, but without a branch on what it finds. Only the rows with more
//! matches than slots are drawn side by side, by the kernels of the tier.

use alloc::vec::Vec;
use core::ops::Range;

use super::draw::{Chosen, Job};
use super::ring::Arc;
use crate::problem::Problem;

/// The most sources, and the most targets, of a small problem.
const MOST: usize = 128;

/// The most matches that are kept at a time, those of a batch of rows. All of a row's targets fit.
const ROOM: usize = 4096;

/// Returns the number of matches to keep for so many rows and targets. Problems with less of both need no more.
fn room(rows: usize, targets: usize) -> usize {
    (rows * targets).min(ROOM)
}

/// A row, or a position of the target ring.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    /// The arc of a row on the target ring. Or that of a target on the source ring, so that it covers a phase if
    /// `phase - start < len`, computed in u32. An arc that wraps has `len + 2^32 - ring` for its length.
    start: u32,
    len: u32,
    /// The phase of a row, or the target at a position.
    id: u32,
}

/// A small problem.
#[derive(Clone, Debug, Default)]
pub(crate) struct Small {
    sources: usize,
    /// The rows, then the positions.
    places: Vec<Place>,
}

impl Small {
    /// Returns whether a problem is small.
    pub(crate) fn holds(problem: &Problem<'_>) -> bool {
        problem.sources() <= MOST && problem.targets() <= MOST
    }

    /// Returns whether a problem is laid out here.
    pub(crate) fn is_laid(&self) -> bool {
        !self.places.is_empty()
    }

    /// Forgets the problem. Makes room for those of no more sources and targets than these.
    pub(crate) fn clear(&mut self, sources: usize, targets: usize) {
        self.places.clear();
        self.places.reserve(sources.min(MOST) + targets.min(MOST));
    }

    /// Lays out a small problem under permutations of its targets and sources.
    pub(crate) fn lay(&mut self, problem: &Problem<'_>, sigma: &[u32], tau: &[u32]) {
        let (sources, targets) = (problem.sources() as u32, problem.targets() as u32);
        let Self { sources: rows, places } = self;
        *rows = sources as usize;
        places.clear();
        let arcs = Arc::end_to_end(problem.source_degrees(), targets);
        places.extend(arcs.zip(tau).map(|(Arc { start, len }, &id)| Place { start, len, id }));
        places.resize((sources + targets) as usize, Place::default());
        let ring = &mut places[sources as usize..];
        let arcs = Arc::end_to_end(problem.target_degrees(), sources);
        for ((id, &position), Arc { start, len }) in (0..).zip(sigma).zip(arcs) {
            let full = len == sources;
            let wraps = start + len > sources && !full;
            ring[position as usize] = Place {
                start: if full { 0 } else { start },
                len: if wraps { len.wrapping_sub(sources) } else { len },
                id,
            };
        }
    }

    /// Routes `rows` into `out`, `fan_out > 0` slots each. There are targets. `draw` replaces the slots of jobs by
    /// ordinals.
    pub(crate) fn route(
        &self,
        rows: Range<usize>,
        fan_out: usize,
        mut out: &mut [i32],
        memory: Memory<'_>,
        draw: impl Fn(&[Job], &mut Vec<Job>, &mut [i32], &mut Chosen),
    ) {
        let (places, ring) = self.places.split_at(self.sources);
        let targets = ring.len();
        let Memory { found, jobs, sorted, chosen } = memory;
        let room = room(rows.len(), targets);
        found.resize(found.len().max(room), 0);
        // Whether rows have more matches than slots or not: those of the next call may.
        for jobs in [&mut *jobs, sorted] {
            jobs.clear();
            jobs.reserve(rows.len());
        }
        chosen.reserve(targets as u32, fan_out.min(targets) as u32);
        let mut next = rows.start;
        while next < rows.end {
            let first = next;
            let mut used = 0;
            while next < rows.end && used + targets <= room {
                let Place { start, len, id: phase } = places[next];
                let (start, end) = (start as usize, (start + len) as usize);
                let room = &mut found[used..][..targets];
                let mut matches = walk(&ring[start..end.min(targets)], phase, room);
                if end > targets {
                    matches += walk(&ring[..end - targets], phase, &mut room[matches..]);
                }
                let slots = &mut out[(next - first) * fan_out..][..fan_out];
                if matches > fan_out {
                    let (row, place) = (next as u32, (next - first) as u32);
                    jobs.push(Job { row, matches: matches as u32, place });
                    used += matches;
                } else {
                    let (filled, past) = slots.split_at_mut(matches);
                    for (slot, target) in filled.iter_mut().zip(room) {
                        *slot = *target as i32;
                    }
                    past.fill(-1);
                }
                next += 1;
            }
            let (slots, later) = core::mem::take(&mut out).split_at_mut((next - first) * fan_out);
            out = later;
            if !jobs.is_empty() {
                draw(jobs, sorted, slots, chosen);
                let mut found = &found[..];
                for job in jobs.drain(..) {
                    for slot in &mut slots[job.place as usize * fan_out..][..fan_out] {
                        *slot = found[*slot as usize] as i32;
                    }
                    found = &found[job.matches as usize..];
                }
            }
        }
    }
}

/// The memory that a call needs.
pub(crate) struct Memory<'a> {
    pub(crate) found: &'a mut Vec<u32>,
    pub(crate) jobs: &'a mut Vec<Job>,
    pub(crate) sorted: &'a mut Vec<Job>,
    pub(crate) chosen: &'a mut Chosen,
}

/// Makes room to route a small problem of no more rows, targets and slots per row than these.
pub(crate) fn reserve(rows: usize, targets: usize, fan_out: usize, memory: Memory<'_>) {
    let (rows, targets) = (rows.min(MOST), targets.min(MOST));
    memory.found.clear();
    memory.found.reserve(room(rows, targets));
    for jobs in [memory.jobs, memory.sorted] {
        jobs.clear();
        jobs.reserve(rows);
    }
    memory.chosen.reserve(targets as u32, fan_out.min(targets) as u32);
}

/// Writes the targets at the places whose arcs cover `phase` to `found`, in order. Returns their number.
#[inline(always)]
fn walk(places: &[Place], phase: u32, found: &mut [u32]) -> usize {
    let mut count = 0;
    for place in places {
        found[count] = place.id;
        count += usize::from(phase.wrapping_sub(place.start) < place.len);
    }
    count
}
