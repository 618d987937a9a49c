//! The layout, and what a fault leaves behind.

use std::sync::LazyLock;

use super::builder::Router;
use super::draw;
use super::engine::Workspace;
use super::layout::Layout;
use super::reference;
use super::ring::Arc;
use super::sampling::Sampling;
use super::table::Table;
use crate::problem::{Permutations, Problem};
use crate::testing::{MARK, Random, tiers};

/// The layout's junctions lead from each phase to the next, except for the gap where the last arc ends.
#[test]
fn junctions_lead_from_phase_to_phase() {
    let mut random = Random::new(10);
    for (sources, targets) in [(1, 1), (1, 5), (7, 1), (40, 40), (65, 130), (130, 63)] {
        let s: Vec<u32> = (0..sources).map(|_| random.up_to(targets)).collect();
        let t: Vec<u32> = (0..targets).map(|_| random.up_to(sources)).collect();
        let problem = Problem::from_degrees(s, t).unwrap();
        let permutations =
            Permutations::from_seed(sources as usize, targets as usize, random.word()).unwrap();
        let layout = Layout::new(&problem, &permutations).unwrap();
        let arcs: Vec<Arc> = Arc::end_to_end(problem.target_degrees(), sources).collect();
        let arc_of = |position: usize| arcs[layout.target_at[position] as usize];
        let at = |phase| -> Vec<bool> {
            (0..targets as usize).map(|p| arc_of(p).contains(sources, phase)).collect()
        };
        let mut bits = at(0);
        let mut gaps = 0;
        for phase in 1..sources {
            let [from, to] =
                [phase, phase + 1].map(|x| layout.junction_offsets[x as usize] as usize);
            if to - from >= layout.gap {
                bits = at(phase);
                gaps += 1;
            }
            for position in
                layout.junctions[from..to].iter().flatten().filter(|_| to - from < layout.gap)
            {
                bits[*position as usize] ^= true;
            }
            assert_eq!(bits, at(phase), "{sources} x {targets}, phase {phase}");
        }
        assert!(gaps <= 1 + targets as usize / layout.gap, "{gaps} gaps");
    }
}

/// Small problems are walked row by row, larger ones are swept: sizes around the limits, arcs of every kind, more rows
/// than a batch holds, and parts of them.
#[test]
fn small_problems_are_routed_by_the_definition() {
    let mut random = Random::new(16);
    let mut workspace = Workspace::new();
    let sizes = [(1, 1), (1, 128), (128, 1), (3, 70), (70, 64), (128, 128), (129, 40), (40, 129)];
    for (sources, targets) in sizes.into_iter().chain([(0, 5), (5, 0)]) {
        for dense in [false, true] {
            let mut degrees = |count, ring| -> Vec<u32> {
                let any = |random: &mut Random| if ring == 0 { 0 } else { random.up_to(ring) };
                (0..count).map(|_| if dense { ring } else { any(&mut random) }).collect()
            };
            let (s, t) = (degrees(sources, targets), degrees(targets, sources));
            let problem = Problem::from_degrees(s, t).unwrap();
            let seed = random.word();
            let permutations =
                Permutations::from_seed(sources as usize, targets as usize, seed).unwrap();
            for (k, sampling) in [1, 2, 9, 33, 300]
                .into_iter()
                .flat_map(|k| [Sampling::AlgorithmR, Sampling::Floyd].map(|s| (k, s)))
            {
                let wanted = reference::route(&problem, &permutations, k, seed, sampling).unwrap();
                for kernels in tiers() {
                    let builder = Router::builder(&problem).fan_out(k).sampling(sampling);
                    let router = builder.seed(seed).kernels(kernels).build().unwrap();
                    for part in [0..sources as usize, sources as usize / 3..sources as usize] {
                        let mut out = vec![MARK; part.len() * k];
                        router.route_rows(part.clone(), &mut out, &mut workspace).unwrap();
                        assert_eq!(
                            out,
                            wanted[part.start * k..part.end * k],
                            "{kernels:?}: {sources} x {targets}, k {k}, {sampling:?}, {part:?}"
                        );
                    }
                }
            }
        }
    }
}

/// A kernel that panics half way through a chunk, as only a bug could make it do. The panic reaches the caller, the
/// output is not written to, and the workspace can still be used.
#[test]
#[cfg_attr(panic = "abort", ignore = "a panic ends the process")]
fn a_panic_leaves_a_workspace_that_works() {
    static SHORT: LazyLock<Table> = LazyLock::new(|| Table {
        algorithm_r: |seed, k, jobs, slots, scratch| {
            let half = slots.len() / 2 + 1;
            draw::scalar::algorithm_r(seed, k, jobs, &mut slots[..half], scratch);
        },
        floyd: |seed, k, jobs, slots, scratch| {
            let half = slots.len() / 2 + 1;
            draw::scalar::floyd(seed, k, jobs, &mut slots[..half], scratch);
        },
        ..*Table::of(tiers()[0])
    });
    let problem = Problem::from_degrees(vec![90; 3000], vec![1500; 100]).unwrap();
    for sampling in [Sampling::AlgorithmR, Sampling::Floyd] {
        // With 40 slots, Floyd keeps a set of the chosen ordinals instead of comparing with each.
        for k in [3, 40] {
            let builder = || Router::builder(&problem).fan_out(k).sampling(sampling);
            let mut broken = builder().kernels(tiers()[0]).build().unwrap();
            broken.settings.table = &SHORT;
            let router = builder().kernels(tiers()[0]).build().unwrap();
            let wanted = router.route().unwrap();
            let mut workspace = Workspace::new();
            let mut out = vec![MARK; router.slots()];
            for rows in [0..3000, 100..200] {
                let out = &mut out[..rows.len() * k];
                let call = || broken.route_rows(rows, out, &mut workspace);
                std::panic::catch_unwind(std::panic::AssertUnwindSafe(call)).unwrap_err();
                assert!(out.iter().all(|&id| id == MARK), "{sampling:?}, k {k}: written to");
            }
            router.route_into(&mut out, &mut workspace).unwrap();
            assert!(out == wanted.as_slice(), "{sampling:?}, k {k}: the panic shows");
        }
    }
}
