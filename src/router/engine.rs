//! The engine: count, draw, select.
//!
//! Which of its matches a row chooses, by their *ordinals* (0 for the first match), depends on its random stream, `k`
//! and the number of matches, but not on where the matches lie. So there are three steps, each a kernel:
//!
//! 1. **count** the matches of every source, in one sweep over the phases;
//! 2. **draw** the chosen ordinals of the rows with more than `k` matches, many rows side by side;
//! 3. **select**, in a second sweep: turn each ordinal into a ring position, and that into a target.
//!
//! Small problems are routed another way, row by row ([`small`]).
//!
//! If a tier draws Floyd's samples faster than it sweeps, one kernel does all three in one sweep ([`one_sweep`]).
//!
//! Rows are visited in the order of their phases, a chunk at a time. Their slots stay in that order until the end, when
//! each row of the output fetches its slots. Each thread takes consecutive chunks; threads share nothing that they
//! write to, and no write is scattered.

use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use super::draw::{self, Chosen, Job};
use super::layout::Layout;
use super::rank::RankBitmap;
use super::sampling::Sampling;
use super::small::{self, Memory};
use super::table::Table;
use crate::error::Error;
use crate::isa::Isa;
use crate::simd::Kernels;
use crate::threads::{TASK_NS, Threads, for_each};

/// The options of a router.
#[derive(Clone, Copy)]
pub(crate) struct Settings {
    pub(crate) kernels: &'static Kernels,
    pub(crate) table: &'static Table,
    pub(crate) sampling: Sampling,
    pub(crate) fan_out: usize,
    pub(crate) seed: u64,
    pub(crate) threads: Threads,
}

/// The memory that a [`Router`](crate::Router) needs besides its output, kept from one call to the next.
///
/// A workspace can be used with any router. It grows to the largest problem it has served and never shrinks.
#[derive(Clone, Default)]
pub struct Workspace {
    /// The phases to visit, ascending, if not all are.
    visits: Vec<u32>,
    /// Row, counted from the first one asked for -> its visit; if not all phases are visited.
    visit_of: Vec<u32>,
    /// The slots of every visit.
    slots: Vec<i32>,
    tasks: Vec<Task>,
}

impl Workspace {
    /// Makes an empty workspace.
    pub fn new() -> Self {
        Self::default()
    }
}

impl fmt::Debug for Workspace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Workspace")
            .field("slots", &self.slots.len())
            .field("tasks", &self.tasks.len())
            .finish()
    }
}

impl Settings {
    /// Draws the ordinals of `jobs`.
    pub(crate) fn draw(
        &self,
        k: u32,
        jobs: &[Job],
        sorted: &mut Vec<Job>,
        slots: &mut [i32],
        chosen: &mut Chosen,
    ) {
        match self.sampling {
            Sampling::AlgorithmR => {
                sort_by_matches(jobs, sorted);
                self.table.algorithm_r(self.seed, k, sorted, slots, chosen);
            }
            Sampling::Floyd => self.table.floyd(self.seed, k, jobs, slots, chosen),
        }
    }
}

/// The memory of one task.
#[derive(Clone, Default)]
struct Task {
    map: RankBitmap,
    phases: Vec<u32>,
    matches: Vec<u32>,
    jobs: Vec<Job>,
    sorted: Vec<Job>,
    chosen: Chosen,
}

/// Routes `rows` into `out`, `rows.len() * settings.fan_out` slots.
pub(crate) fn route(
    layout: &Layout,
    settings: Settings,
    rows: Range<usize>,
    out: &mut [i32],
    workspace: &mut Workspace,
) -> Result<(), Error> {
    // A row has at most E matches. Slots past that many stay empty, and only the output has them.
    let width = settings.fan_out.min(layout.targets as usize);
    if width == 0 || rows.is_empty() {
        out.fill(-1);
        return Ok(());
    }
    if layout.small.is_laid() {
        if workspace.tasks.is_empty() {
            workspace.tasks.resize_with(1, Task::default);
        }
        let (k, memory) = (settings.fan_out, workspace.tasks[0].memory());
        layout.small.route(rows, k, out, memory, |jobs, sorted, slots, chosen| {
            // A row that draws has more matches than slots, so `k` is below the number of targets.
            settings.draw(k as u32, jobs, sorted, slots, chosen);
        });
        return Ok(());
    }
    let Workspace { visits, visit_of, slots, tasks } = workspace;
    let count = rows.len();
    let (visits, visit_of) = if count == layout.sources as usize {
        (None, &layout.phase_of[..])
    } else {
        list_visits(layout, rows, visits, visit_of);
        (Some(&visits[..]), &visit_of[..])
    };

    // The caller has checked that `count * settings.fan_out` slots can be addressed. None of the products below is
    // larger, so none wraps: a task takes at most `count` rows, and `width` is at most the fan-out.
    let used = tasks_worth(layout, &settings, count);
    let per_task = count.div_ceil(used);
    if tasks.len() < used {
        tasks.resize_with(used, Task::default);
    }
    // The workspace may serve a small problem next.
    small::reserve(count, layout.targets as usize, width, tasks[0].memory());
    if slots.len() < count * width {
        // This is as large as the output, so it may be too large to be allocated.
        slots
            .try_reserve_exact(count * width - slots.len())
            .map_err(|_| Error::out_of_memory::<i32>(count * width))?;
        slots.resize(count * width, 0);
    }
    let slots = &mut slots[..count * width];
    for_each(
        tasks.iter_mut().zip(slots.chunks_mut(per_task * width)).enumerate(),
        |(t, (task, slots))| task.run(layout, &settings, visits, t * per_task, width, slots),
    );

    let slots = &*slots;
    let per_fetch = count.div_ceil(fetches_worth(&settings, slots.len()).min(count));
    for_each(
        out.chunks_mut(per_fetch * settings.fan_out).zip(visit_of.chunks(per_fetch)),
        |(out, visit_of)| {
            fetch(slots, width, visit_of, out, settings.fan_out);
        },
    );
    Ok(())
}

/// Copies to each row of the output the slots of its visit, `width` of them.
fn fetch(slots: &[i32], width: usize, visit_of: &[u32], out: &mut [i32], fan_out: usize) {
    /// If the compiler knows the width, a row is a load and a store, without a call.
    fn narrow<const WIDTH: usize>(slots: &[i32], visit_of: &[u32], out: &mut [i32]) {
        let (slots, out) = (slots.as_chunks::<WIDTH>().0, out.as_chunks_mut::<WIDTH>().0);
        for (row, &v) in out.iter_mut().zip(visit_of) {
            *row = slots[v as usize];
        }
    }
    match fan_out {
        1 => narrow::<1>(slots, visit_of, out),
        2 if width == 2 => narrow::<2>(slots, visit_of, out),
        4 if width == 4 => narrow::<4>(slots, visit_of, out),
        8 if width == 8 => narrow::<8>(slots, visit_of, out),
        _ => {
            for (row, &v) in out.chunks_exact_mut(fan_out).zip(visit_of) {
                let (filled, past) = row.split_at_mut(width);
                filled.copy_from_slice(&slots[v as usize * width..][..width]);
                past.fill(-1);
            }
        }
    }
}

/// Lists the phases of `rows` in ascending order, and for each of the rows the index of its phase in that list.
fn list_visits(
    layout: &Layout,
    rows: Range<usize>,
    visits: &mut Vec<u32>,
    visit_of: &mut Vec<u32>,
) {
    visits.clear();
    if rows.len() < layout.sources as usize / 16 {
        visits.extend_from_slice(&layout.phase_of[rows.clone()]);
        visits.sort_unstable();
    } else {
        let wanted = |&phase: &u32| rows.contains(&(layout.source_at[phase as usize] as usize));
        visits.extend((0..layout.sources).filter(wanted));
    }
    visit_of.clear();
    visit_of.resize(rows.len(), 0);
    for (v, &phase) in visits.iter().enumerate() {
        visit_of[layout.source_at[phase as usize] as usize - rows.start] = v as u32;
    }
}

impl Task {
    /// Lends the memory that a small problem needs.
    fn memory(&mut self) -> Memory<'_> {
        let Self { phases: found, jobs, sorted, chosen, .. } = self;
        Memory { found, jobs, sorted, chosen }
    }

    /// Routes the visits from `first` on, as many as there are slots for: phases in the list, or any phase.
    fn run(
        &mut self,
        layout: &Layout,
        settings: &Settings,
        visits: Option<&[u32]>,
        first: usize,
        width: usize,
        slots: &mut [i32],
    ) {
        // Long enough that the checks of the ring, and the idle lanes at the end of a chunk, cost little.
        let chunk = (layout.targets as usize / 32).max(1024).min(slots.len() / width);
        // Memory for all branches of the engine: another router may take those that this call does not.
        self.phases.clear();
        self.phases.reserve(chunk);
        self.matches.clear();
        self.matches.reserve(chunk);
        for jobs in [&mut self.jobs, &mut self.sorted] {
            jobs.clear();
            jobs.reserve(chunk);
        }
        for (c, slots) in slots.chunks_mut(chunk * width).enumerate() {
            let run = first + c * chunk..first + c * chunk + slots.len() / width;
            match visits {
                Some(visits) => self.route_visits(layout, settings, &visits[run], width, slots),
                None => {
                    let mut phases = core::mem::take(&mut self.phases);
                    phases.clear();
                    phases.extend(run.start as u32..run.end as u32);
                    self.route_visits(layout, settings, &phases, width, slots);
                    self.phases = phases;
                }
            }
        }
    }

    fn route_visits(
        &mut self,
        layout: &Layout,
        settings: &Settings,
        visits: &[u32],
        width: usize,
        slots: &mut [i32],
    ) {
        let (map, seed) = (&mut self.map, settings.seed);
        if settings.sampling == Sampling::Floyd
            && one_sweep(layout, visits, width)
            && settings.table.floyd_sweep(layout, map, visits, seed, width as u32, slots)
        {
            return;
        }

        self.matches.clear();
        self.matches.resize(visits.len(), 0);
        settings.table.count(layout, &mut self.map, visits, &mut self.matches);

        self.jobs.clear();
        for (v, (&m, slots)) in self.matches.iter().zip(slots.chunks_exact_mut(width)).enumerate() {
            if m as usize > width {
                let row = layout.source_at[visits[v] as usize];
                self.jobs.push(Job { row, matches: m, place: v as u32 });
            } else {
                draw::take_all(m, slots);
            }
        }
        let k = width as u32;
        self.chosen.reserve(layout.targets, k);
        settings.draw(k, &self.jobs, &mut self.sorted, slots, &mut self.chosen);

        settings.table.select(layout, &mut self.map, visits, width, slots);
    }
}

/// Returns whether Floyd's sampling in one sweep is worth it. Rows must draw at all. Then it is, if the ring has more
/// than one word and visits are so near that a group of rows shares its draws; or if visits are so far apart that each
/// of two sweeps would check a large ring for every row.
fn one_sweep(layout: &Layout, visits: &[u32], width: usize) -> bool {
    let junctions = layout.junctions_between(visits);
    let near = layout.targets > 64 && junctions <= 2 * visits.len();
    // In junctions, at least what a check of so large a ring takes.
    let check = layout.targets as usize / 256;
    let far = layout.targets > 1 << 13 && junctions > check * visits.len();
    layout.mean_matches > width as f64 && (near || far)
}

/// Buckets of the counting sort. The rows of a bucket are drawn side by side, so they should take about as long.
const BUCKETS: usize = 128;

/// Sorts jobs by their number of matches: exactly if these span at most [`BUCKETS`] values, else roughly.
fn sort_by_matches(jobs: &[Job], sorted: &mut Vec<Job>) {
    let least = jobs.iter().map(|job| job.matches).min().unwrap_or(0);
    let most = jobs.iter().map(|job| job.matches).max().unwrap_or(0);
    let shift = (32 - (most - least).leading_zeros()).saturating_sub(BUCKETS.ilog2());
    let bucket = |job: &Job| ((job.matches - least) >> shift) as usize % BUCKETS;
    let mut ends = [0; BUCKETS + 1];
    for job in jobs {
        ends[bucket(job) + 1] += 1;
    }
    for b in 1..=((most - least) >> shift) as usize % BUCKETS {
        ends[b] += ends[b - 1];
    }
    sorted.clear();
    sorted.resize(jobs.len(), Job { row: 0, matches: 0, place: 0 });
    for job in jobs {
        let end = &mut ends[bucket(job)];
        sorted[*end as usize] = *job;
        *end += 1;
    }
}

/// What the work of a tier takes, in nanoseconds, about.
struct Cost {
    /// A row and each of its slots, with Floyd's sampling.
    row: f64,
    slot: f64,
    /// One draw of AlgorithmR.
    draw: f64,
    /// A target in the two checks of the ring that start a chunk.
    start: f64,
}

impl Cost {
    fn of(kernels: &Kernels) -> Self {
        match kernels.isa() {
            Isa::Avx512 => Self { row: 10.0, slot: 7.0, draw: 1.3, start: 0.1 },
            Isa::Avx2 | Isa::Neon => Self { row: 15.0, slot: 10.0, draw: 2.3, start: 0.2 },
            _ => Self { row: 30.0, slot: 33.0, draw: 6.0, start: 0.7 },
        }
    }
}

/// The most tasks that `rows` rows are cut into. A task is to repay its own start, and to be long beside the start of a
/// chunk.
fn tasks_worth(layout: &Layout, settings: &Settings, rows: usize) -> usize {
    let Cost { row, slot, draw, start } = Cost::of(settings.kernels);
    let row = match settings.sampling {
        Sampling::AlgorithmR => row + draw * layout.mean_matches,
        Sampling::Floyd => row + slot * settings.fan_out.min(layout.targets as usize) as f64,
    };
    let least = (8.0 * start * f64::from(layout.targets)).max(TASK_NS);
    settings.threads.tasks(((rows as f64 * row / least) as usize).min(rows))
}

/// The most tasks that fetching so many slots is cut into.
fn fetches_worth(settings: &Settings, slots: usize) -> usize {
    /// It waits for the caches more than for the core, so not by tier.
    const SLOT_NS: f64 = 1.0;
    settings.threads.tasks((slots as f64 * SLOT_NS / TASK_NS) as usize)
}
