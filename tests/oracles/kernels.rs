//! Every kernel of every tier: against the scalar tier, and that against plain code that computes the same.

use arbitrary::{Result, Unstructured};
use phase_router::bits::words_per_row;
use phase_router::internals::{Arc, ArcTable, Chosen, Job, Layout, RankBitmap, Table};
use phase_router::{BitMatrix, Isa, Kernels, Permutations, Problem, reference};

use super::{Oracle, Scale, SplitMix64, degrees, permutations, same, size, sizes};

#[derive(Debug)]
pub enum Input {
    Popcounts {
        rows: usize,
        cols: usize,
        words: Vec<u64>,
    },
    RangeCheck {
        ring: u32,
        arcs: Vec<Arc>,
        first: usize,
        phases: Vec<u32>,
        words: usize,
    },
    Sweep {
        problem: Problem<'static>,
        permutations: Permutations,
        visits: Vec<u32>,
        fan_out: usize,
    },
    Draw {
        seed: u64,
        k: u32,
        jobs: Vec<Job>,
        floyd: bool,
    },
}

crate::arbitrary_from_oracle!(Input);

impl Oracle for Input {
    fn decode(u: &mut Unstructured<'_>, scale: Scale) -> Result<Self> {
        Ok(match u.arbitrary::<u8>()? % 4 {
            0 => {
                let cols = size(u, scale)?;
                let rows = size(u, scale)?.min(scale.slots / words_per_row(cols).max(1));
                let mut random = SplitMix64(u.arbitrary::<u16>()?.into());
                let mut word = || {
                    let given = u.arbitrary::<u32>()?;
                    Ok(match given % 4 {
                        0 => 0,
                        1 => !0,
                        2 => u64::from(given) << 32 | u64::from(given),
                        _ => random.next(),
                    })
                };
                let words = (0..rows * words_per_row(cols)).map(|_| word());
                Self::Popcounts { rows, cols, words: words.collect::<Result<_>>()? }
            }
            1 => {
                let (ring, count) = sizes(u, scale)?;
                let lengths = degrees(u, count, ring)?;
                let mut random = SplitMix64(u.arbitrary::<u16>()?.into());
                // As laid end to end, and as no problem has them.
                let arcs = lengths.into_iter().enumerate().map(|(i, len)| {
                    let start = if i % 4 == 0 { 0 } else { random.below(ring.max(1)) as u32 };
                    Arc { start, len }
                });
                let arcs = arcs.collect();
                let first = usize::from(u.arbitrary::<u8>()?);
                let words = usize::from(u.arbitrary::<u8>()?);
                let phases = if ring == 0 { 0 } else { 4 };
                let phase = |_| Ok((u.arbitrary::<u32>()? as usize % ring) as u32);
                let phases = (0..phases).map(phase).collect::<Result<_>>()?;
                Self::RangeCheck { ring: ring as u32, arcs, first, phases, words }
            }
            2 => {
                let (sources, targets) = (size(u, scale)?, size(u, scale)?);
                let permutations = permutations(u, sources, targets)?;
                let fan_out = 1 + usize::from(u.arbitrary::<u8>()? % 40);
                let [keep, from] = u.arbitrary::<[u8; 2]>()?;
                let (s, t) = (degrees(u, sources, targets)?, degrees(u, targets, sources)?);
                let mut random = SplitMix64(from.into());
                // Consecutive phases, most of them or few: the bitmap is updated from one to the next, or rebuilt if they
                // are too far apart.
                let first = random.below(sources + 1);
                let some = (scale.cells / targets.max(1)).min(scale.slots / fan_out).max(2);
                let window = first as u32..(first + some).min(sources) as u32;
                let visits = window.filter(|_| random.next() as u8 <= keep).collect();
                let problem = Problem::from_degrees(s, t).unwrap();
                Self::Sweep { problem, permutations, visits, fan_out }
            }
            _ => {
                let floyd = u.arbitrary()?;
                let k = 1 + u32::from(u.arbitrary::<u8>()? % 80);
                let seed = super::seed(u)?;
                let spread = u.arbitrary::<u16>()?;
                let count = u32::from(u.arbitrary::<u8>()? % 70);
                let mut random = SplitMix64(u.arbitrary::<u16>()?.into());
                let mut job = |place: u32| {
                    let style = u.arbitrary::<u8>()?;
                    let row = (random.next() >> 33) as u32 % i32::MAX as u32;
                    let most = match (style, floyd && k <= 32) {
                        // What the vectors take for a float without loss, and the largest.
                        (250.., true) => i32::MAX as u32 - k - 1,
                        (240..250, true) => (1 << 24) - 32,
                        (253.., false) => 100_000,
                        _ => u32::from(spread % 2048),
                    };
                    let less = if style % 2 == 0 { 0 } else { random.below(most as usize + 1) };
                    let row = if style % 3 == 0 { u32::from(style) } else { row };
                    Ok(Job { row, matches: k + 1 + most - less as u32, place: 2 * place })
                };
                let jobs = (0..count).map(&mut job).collect::<Result<_>>()?;
                Self::Draw { seed, k, jobs, floyd }
            }
        })
    }

    /// Slices go to the kernels in allocations of just their length, so that what reads past one can be seen.
    fn check(&self) {
        match self {
            Self::Popcounts { rows, cols, words } => check_popcounts(*rows, *cols, &words.to_vec()),
            Self::RangeCheck { ring, arcs, first, phases, words } => {
                check_ranges(*ring, arcs, *first, phases, *words);
            }
            Self::Sweep { problem, permutations, visits, fan_out } => {
                check_sweep(problem, permutations, &visits.to_vec(), *fan_out);
            }
            Self::Draw { seed, k, jobs, floyd } => check_draw(*seed, *k, &jobs.to_vec(), *floyd),
        }
    }
}

fn check_popcounts(rows: usize, cols: usize, words: &[u64]) {
    let bits = BitMatrix::new(words, rows, cols).unwrap();
    let plain = reference::row_popcounts(bits);
    for kernels in Kernels::available() {
        same(&kernels.row_popcounts(bits), &plain, kernels.name());
    }
}

fn check_ranges(ring: u32, arcs: &[Arc], first: usize, phases: &[u32], words: usize) {
    let table = ArcTable::new(ring, arcs.iter().copied());
    for &phase in phases {
        let covered = |bit: usize| arcs.get(bit).is_some_and(|arc| arc.contains(ring, phase));
        let word = |w: usize| {
            (0..64).fold(0, |word, l| word | u64::from(covered((first + w) * 64 + l)) << l)
        };
        let plain: Vec<u64> = (0..words).map(word).collect();
        for kernels in Kernels::available() {
            let mut checked = vec![0x5555; words];
            Table::of(kernels).range_check(&table, first, phase, &mut checked);
            same(&checked, &plain, kernels.name());
        }
    }
}

fn check_sweep(problem: &Problem<'_>, permutations: &Permutations, visits: &[u32], fan_out: usize) {
    let layout = Layout::new(problem, permutations).unwrap();
    let mut counted: Option<Vec<u32>> = None;
    let mut selected: Option<Vec<i32>> = None;
    for kernels in Kernels::available() {
        let mut map = RankBitmap::default();
        let mut matches = vec![u32::MAX; visits.len()];
        Table::of(kernels).count(&layout, &mut map, visits, &mut matches);
        same(
            &matches,
            counted.get_or_insert_with(|| plain_counts(problem, permutations, visits)),
            kernels.name(),
        );

        // Ordinals of every kind: the first, the last, and some between.
        let mut slots = vec![-1; visits.len() * fan_out];
        for (v, (slots, &m)) in slots.chunks_exact_mut(fan_out).zip(&matches).enumerate() {
            for (s, slot) in slots.iter_mut().enumerate().take(m as usize) {
                let m = m as usize;
                *slot = [s, m - 1 - s, (v * 31 + s * 7) % m][(v + s) % 3] as i32;
            }
        }
        Table::of(kernels).select(&layout, &mut map, visits, fan_out, &mut slots);
        same(&slots, selected.get_or_insert_with(|| slots.clone()), kernels.name());
        let in_range = |&id: &i32| (-1..problem.targets() as i32).contains(&id);
        assert!(slots.iter().all(in_range), "{}: an id out of range", kernels.name());
    }
    check_floyd_sweep(&layout, visits, fan_out, &counted.unwrap_or_default());
}

/// One sweep gives what count, draw and select do one after the other.
fn check_floyd_sweep(layout: &Layout, visits: &[u32], fan_out: usize, matches: &[u32]) {
    let (seed, k) = (visits.len() as u64, fan_out as u32);
    let mut swept = vec![i32::MIN; visits.len() * fan_out];
    for kernels in Kernels::available() {
        let mut map = RankBitmap::default();
        if !Table::of(kernels).floyd_sweep(layout, &mut map, visits, seed, k, &mut swept) {
            continue;
        }
        let mut slots = vec![-1; visits.len() * fan_out];
        let mut jobs = Vec::new();
        for (v, (slots, &m)) in slots.chunks_exact_mut(fan_out).zip(matches).enumerate() {
            if m > k {
                let row = layout.source_at(visits[v]);
                jobs.push(Job { row, matches: m, place: v as u32 });
            } else {
                slots[..m as usize].iter_mut().zip(0..).for_each(|(slot, o)| *slot = o);
            }
        }
        let scalar = Kernels::for_isa(Isa::Scalar).expect("always there");
        let mut scratch = Chosen::default();
        scratch.reserve(matches.iter().copied().max().unwrap_or(0), k);
        Table::of(scalar).floyd(seed, k, &jobs, &mut slots, &mut scratch);
        Table::of(scalar).select(layout, &mut map, visits, fan_out, &mut slots);
        same(&swept, &slots, kernels.name());
    }
}

/// Matches of the sources at some phases, arc by arc.
fn plain_counts(problem: &Problem<'_>, permutations: &Permutations, visits: &[u32]) -> Vec<u32> {
    let (n, e) = (problem.sources() as u64, problem.targets() as u64);
    let starts = |degrees: &[u32], ring: u64| {
        let mut end = 0;
        let start = |&d: &u32| {
            let next = (end + u64::from(d)) % ring.max(1);
            std::mem::replace(&mut end, next)
        };
        degrees.iter().map(start).collect::<Vec<_>>()
    };
    let (a, b) = (starts(problem.source_degrees(), e), starts(problem.target_degrees(), n));
    let source_at = permutations.tau.inverse();
    let count = |&phase: &u32| {
        let i = source_at.as_slice()[phase as usize] as usize;
        let matched = |&c: &usize| {
            let step = (u64::from(permutations.sigma.as_slice()[c]) + e - a[i]) % e;
            let turn = (u64::from(phase) + n - b[c]) % n;
            step < problem.source_degrees()[i].into() && turn < problem.target_degrees()[c].into()
        };
        (0..problem.targets()).filter(matched).count() as u32
    };
    visits.iter().map(count).collect()
}

fn check_draw(seed: u64, k: u32, jobs: &[Job], floyd: bool) {
    const MARK: i32 = -77;
    let mut scalar: Option<Vec<i32>> = None;
    let most = jobs.iter().map(|job| job.matches).max().unwrap_or(0);
    for kernels in Kernels::available() {
        let mut slots = vec![MARK; (2 * jobs.len() + 1) * k as usize];
        let mut scratch = Chosen::default();
        scratch.reserve(most, k);
        if floyd {
            Table::of(kernels).floyd(seed, k, jobs, &mut slots, &mut scratch);
        } else {
            Table::of(kernels).algorithm_r(seed, k, jobs, &mut slots, &mut scratch);
        }
        same(&slots, scalar.get_or_insert_with(|| slots.clone()), kernels.name());
    }
    let slots = scalar.unwrap_or_default();
    for job in jobs {
        let (drawn, other) = slots[(job.place * k) as usize..].split_at(k as usize);
        assert!(other.iter().take(k as usize).all(|&slot| slot == MARK), "wrote past {job:?}");
        let mut sorted = drawn.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), k as usize, "an ordinal twice in {drawn:?}");
        assert!(sorted[0] >= 0 && sorted[sorted.len() - 1] < job.matches as i32, "{drawn:?}");
    }
}
