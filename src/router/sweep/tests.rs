//! The sweeps of every tier against arcs walked position by position.

use crate::problem::{Permutation, Permutations, Problem};
use crate::router::draw::Job;
use crate::router::draw::tests::floyd_row;
use crate::router::layout::Layout;
use crate::router::rank::RankBitmap;
use crate::router::ring::Arc;
use crate::router::table::Table;
use crate::testing::{MARK, Random, tiers};

/// Finds the matches of the source at one phase, by walking its arc.
fn walk(layout: &Layout, target_arcs: &[Arc], phase: u32) -> Vec<i32> {
    let arc = layout.arc_at[phase as usize];
    let positions = (0..arc.len).map(|step| (arc.start + step) % layout.targets);
    let targets = positions.map(|position| layout.target_at[position as usize]);
    let matching = targets.filter(|&c| target_arcs[c as usize].contains(layout.sources, phase));
    matching.map(|c| c as i32).collect()
}

#[test]
fn sweeps_count_and_select() {
    let mut random = Random::new(9);
    // One map per tier, for all problems.
    let mut maps: Vec<RankBitmap> = tiers().iter().map(|_| RankBitmap::default()).collect();
    let page = 4096;
    let shapes = [
        (1, 1),
        (40, 1),
        (1, 70),
        (64, 64),
        (65, 129),
        (300, 63),
        (200, page - 1),
        (90, page),
        (200, page + 1),
        (100, 3 * page + 5),
        (65_537, 3),
        (65_536, 2),
        (130, (1 << 18) + 1),
        (3, (3 << 18) + 77),
        (10, 10),
        (700, 700),
        (300, 1200),
        (1500, page + 4),
        (2100, 2 * page),
    ];
    for (sources, targets) in shapes {
        let s = (0..sources).map(|_| match random.below(5) {
            0 => random.up_to(targets),
            _ => random.up_to(targets.min(2 * targets / sources + 70)),
        });
        let mut s: Vec<u32> = s.collect();
        // Every fifth arc ends where the ring does.
        let mut end = 0;
        for (i, degree) in s.iter_mut().enumerate() {
            *degree = if i % 5 == 0 { targets - end } else { *degree };
            end = (end + *degree) % targets;
        }
        let t: Vec<u32> = (0..targets).map(|_| random.up_to(sources)).collect();
        let problem = Problem::from_degrees(s, t).unwrap();
        let permutations =
            Permutations::from_seed(sources as usize, targets as usize, random.word()).unwrap();
        let layout = Layout::new(&problem, &permutations).unwrap();
        let target_arcs: Vec<Arc> = Arc::end_to_end(problem.target_degrees(), sources).collect();

        let step = 1 + random.below(9);
        let some = (0..sources).filter(|phase| phase % step == step / 2).collect();
        let visited: [Vec<u32>; 5] = [
            (0..sources).collect(),
            (sources / 3..sources.min(sources / 3 + 50)).collect(),
            some,
            vec![sources - 1],
            vec![],
        ];
        for visits in visited {
            let matches: Vec<Vec<i32>> =
                visits.iter().map(|&phase| walk(&layout, &target_arcs, phase)).collect();
            let counts: Vec<u32> = matches.iter().map(|m| m.len() as u32).collect();
            // Ordinals to select in each row: the first, the last and some between, in no order.
            let k = 5;
            let (mut ordinals, mut expected) = (Vec::new(), Vec::new());
            for found in &matches {
                let last = (found.len() as u32).saturating_sub(1);
                let picks = [last, 0, last / 2, random.up_to(last), random.up_to(last)];
                let filled = if found.is_empty() { 0 } else { 1 + random.below(k) as usize };
                for (slot, pick) in picks.into_iter().enumerate() {
                    let empty = slot >= filled;
                    ordinals.push(if empty { -1 } else { pick as i32 });
                    expected.push(if empty { -1 } else { found[pick as usize] });
                }
            }
            for (kernels, map) in tiers().iter().zip(&mut maps) {
                let name = format!("{kernels:?}: {sources} x {targets}, {} visits", visits.len());
                let mut counted = vec![u32::MAX; visits.len()];
                Table::of(kernels).count(&layout, map, &visits, &mut counted);
                assert_eq!(counted, counts, "{name}");
                let mut slots = ordinals.clone();
                Table::of(kernels).select(&layout, map, &visits, k as usize, &mut slots);
                assert_eq!(slots, expected, "{name}");

                for k in [1, 2, 3, 4, 32] {
                    let mut slots = vec![MARK; visits.len() * k as usize];
                    if !Table::of(kernels).floyd_sweep(&layout, map, &visits, 77, k, &mut slots) {
                        continue;
                    }
                    let rows = visits.iter().zip(&matches);
                    let expected: Vec<i32> = rows
                        .flat_map(|(&phase, found)| {
                            let row = layout.source_at[phase as usize];
                            let matches = found.len() as u32;
                            let job = Job { row, matches, place: 0 };
                            let mut slots = vec![-1; k as usize];
                            if matches <= k {
                                slots[..found.len()].copy_from_slice(found);
                            } else {
                                let ordinals = floyd_row(77, k, &job).into_iter();
                                slots = ordinals.map(|o| found[o as usize]).collect();
                            }
                            slots
                        })
                        .collect();
                    assert_eq!(slots, expected, "{name}: Floyd in one sweep, k {k}");
                }
            }
        }
    }
}

/// Rows of four million matches: at k = 32 most groups have a word that the high half decides wrongly.
#[test]
fn floyd_in_one_sweep_by_the_exact_test() {
    let (sources, targets) = (300, 1 << 22);
    let problem = Problem::from_degrees(vec![targets; 300], vec![sources; 1 << 22]).unwrap();
    let permutations = Permutations {
        sigma: Permutation::identity(targets as usize),
        tau: Permutation::identity(sources as usize),
    };
    let layout = Layout::new(&problem, &permutations).unwrap();
    let visits: Vec<u32> = (0..sources).collect();
    for k in [2, 32] {
        let expected: Vec<i32> = visits
            .iter()
            .flat_map(|&phase| {
                let row = layout.source_at[phase as usize];
                let start = layout.arc_at[phase as usize].start;
                let job = Job { row, matches: targets, place: 0 };
                let drawn = floyd_row(5, k, &job).into_iter();
                drawn.map(move |ordinal| ((start + ordinal as u32) % targets) as i32)
            })
            .collect();
        for kernels in tiers() {
            let mut slots = vec![MARK; expected.len()];
            let mut map = RankBitmap::default();
            if Table::of(kernels).floyd_sweep(&layout, &mut map, &visits, 5, k, &mut slots) {
                assert!(slots == expected, "{kernels:?}: k {k}");
            }
        }
    }
}
