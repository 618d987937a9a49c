//! What must hold for every problem, on every tier.
//!
//! Two oracles stand beside the engine: the crate's own `reference`, and `support::brute`, which reads the contract a
//! second time and shares nothing with the crate.

mod support;

use std::collections::HashSet;

use phase_router::router::{phase_router, try_phase_router};
use phase_router::{
    BitMatrix, Permutation, Permutations, Problem, Router, Sampling, Workspace, bits, reference,
};
use proptest::collection::vec;
use proptest::prelude::*;
use support::brute::Contract;
use support::{SplitMix64, config, tiers};

/// A problem with everything that decides its routes.
#[derive(Debug, Clone)]
struct Setting {
    problem: Problem<'static>,
    permutations: Permutations,
    k: usize,
    seed: u64,
    sampling: Sampling,
}

impl Setting {
    fn router(&self, kernels: &'static phase_router::Kernels) -> Router {
        Router::builder(&self.problem)
            .permutations(&self.permutations)
            .fan_out(self.k)
            .seed(self.seed)
            .sampling(self.sampling)
            .kernels(kernels)
            .build()
            .unwrap()
    }

    fn contract(&self) -> Contract<'_> {
        Contract {
            s: self.problem.source_degrees(),
            t: self.problem.target_degrees(),
            sigma: self.permutations.sigma.as_slice(),
            tau: self.permutations.tau.as_slice(),
        }
    }

    fn reference(&self) -> Vec<i32> {
        reference::route(&self.problem, &self.permutations, self.k, self.seed, self.sampling)
            .unwrap()
    }
}

/// Sizes up to a few hundred, most of them where a word or a lane group ends.
fn size() -> impl Strategy<Value = usize> {
    let edges = vec![1, 2, 31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 256, 257];
    prop_oneof![1 => 0..4usize, 3 => prop::sample::select(edges), 2 => 0..300usize]
}

/// `count` degrees on a ring: all of one kind, or each of its own.
fn degrees(count: usize, ring: usize) -> impl Strategy<Value = Vec<u32>> {
    let ring = ring as u32;
    let any = move || {
        prop_oneof![
            1 => Just(0),
            1 => Just(ring),
            1 => 0..=ring.min(3),
            3 => 0..=ring,
        ]
    };
    prop_oneof![
        1 => any().prop_map(move |d| vec![d; count]),
        4 => vec(any(), count),
        2 => vec(0..=ring.div_ceil(4), count),
    ]
}

fn permutation(len: usize) -> impl Strategy<Value = Permutation> {
    let shuffled = any::<u64>().prop_map(move |seed| {
        let entries = SplitMix64(seed).permutation(len);
        Permutation::new(entries.into_iter().map(|e| e as u32).collect()).unwrap()
    });
    prop_oneof![1 => Just(Permutation::identity(len)), 6 => shuffled]
}

/// Seeds, some so near to 2^64 that adding a row wraps.
fn seed() -> impl Strategy<Value = u64> {
    prop_oneof![2 => any::<u64>(), 1 => 0..4u64, 2 => (0..300u64).prop_map(|d| u64::MAX - d)]
}

fn sampling() -> impl Strategy<Value = Sampling> {
    prop_oneof![Just(Sampling::AlgorithmR), Just(Sampling::Floyd)]
}

/// Fan-outs: small ones, up to past the number of targets, and past where Floyd's draws keep a set of the chosen.
fn fan_out(targets: usize) -> impl Strategy<Value = usize> {
    let edges = vec![0, 1, 2, 31, 32, 33, 64, 100, targets.saturating_sub(1), targets, targets + 1];
    prop_oneof![3 => 0..5usize, 2 => 0..=targets + 3, 2 => prop::sample::select(edges)]
}

fn setting_of(sources: usize, targets: usize) -> impl Strategy<Value = Setting> {
    (
        (degrees(sources, targets), degrees(targets, sources)),
        (permutation(targets), permutation(sources)),
        (fan_out(targets), seed(), sampling()),
    )
        .prop_map(|((s, t), (sigma, tau), (k, seed, sampling))| Setting {
            problem: Problem::from_degrees(s, t).unwrap(),
            permutations: Permutations { sigma, tau },
            k,
            seed,
            sampling,
        })
}

fn setting() -> impl Strategy<Value = Setting> {
    let square = size().prop_flat_map(|n| setting_of(n, n));
    let rectangular = (size(), size()).prop_flat_map(|(n, e)| setting_of(n, e));
    prop_oneof![2 => square, 3 => rectangular]
}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn engine_and_reference_are_the_contract(x in setting()) {
        let contract = x.contract().route(x.k, x.seed, x.sampling);
        prop_assert_eq!(x.reference(), &contract[..], "the reference");
        for kernels in tiers() {
            let routes = x.router(kernels).route().unwrap();
            prop_assert_eq!(routes.as_slice(), &contract, "{:?}", kernels);
        }
    }

    #[test]
    fn rows_hold_distinct_matches_from_the_first_slot_on(x in setting()) {
        let contract = x.contract();
        for kernels in tiers() {
            let routes = x.router(kernels).route().unwrap();
            prop_assert_eq!(routes.rows(), x.problem.sources());
            prop_assert_eq!(routes.fan_out(), x.k);
            for (i, row) in routes.iter().enumerate() {
                let matches = contract.matches(i);
                let (filled, empty) = row.split_at(x.k.min(matches.len()));
                prop_assert!(filled.iter().all(|id| matches.contains(id)), "row {}: {:?}", i, row);
                prop_assert!(empty.iter().all(|&id| id == -1), "row {}: {:?}", i, row);
                let distinct: HashSet<_> = filled.iter().collect();
                prop_assert_eq!(distinct.len(), filled.len(), "row {}: {:?}", i, row);
            }
        }
    }

    #[test]
    fn a_seed_decides_the_routes(x in setting(), other in seed()) {
        for kernels in tiers() {
            let mut router = x.router(kernels);
            let first = router.route().unwrap();
            prop_assert_eq!(&router.route().unwrap(), &first);
            prop_assert_eq!(&x.router(kernels).route().unwrap(), &first);

            router.set_sampling_seed(other);
            prop_assert_eq!((router.seed(), router.sampling_seed()), (x.seed, other));
            let reseeded = Setting { seed: other, ..x.clone() };
            prop_assert_eq!(&router.route().unwrap(), &reseeded.router(kernels).route().unwrap());

            router.set_sampling_seed(x.seed);
            prop_assert_eq!(&router.route().unwrap(), &first);
        }
    }

    #[test]
    fn any_cut_of_the_rows_is_that_part_of_the_whole(
        settings in vec(setting(), 1..4),
        cuts in vec(any::<prop::sample::Index>(), 0..6),
        order in any::<u64>(),
    ) {
        for kernels in tiers() {
            // One workspace for all problems: what an earlier one left behind must not show.
            let mut workspace = Workspace::new();
            for x in &settings {
                let router = x.router(kernels);
                let whole = x.reference();
                let rows = router.rows();
                let mut ends: Vec<usize> = cuts.iter().map(|cut| cut.index(rows + 1)).collect();
                ends.extend([0, rows]);
                ends.sort_unstable();
                let mut pairs: Vec<_> = ends.windows(2).map(|w| w[0]..w[1]).collect();
                let shuffle = SplitMix64(order).permutation(pairs.len());
                pairs = shuffle.into_iter().map(|p| pairs[p].clone()).collect();
                pairs.push(0..rows);
                for rows in pairs {
                    // The old content of `out` must not show either.
                    let mut out = vec![i32::MIN; rows.len() * x.k];
                    router.route_rows(rows.clone(), &mut out, &mut workspace).unwrap();
                    let part = &whole[rows.start * x.k..rows.end * x.k];
                    prop_assert_eq!(&out[..], part, "{:?} rows {:?}", kernels, rows);
                }
            }
        }
    }

    #[test]
    fn permutations_come_from_the_seed_where_none_are_given(x in setting()) {
        let (n, e) = (x.problem.sources(), x.problem.targets());
        let permutations = Permutations::from_seed(n, e, x.seed).unwrap();
        let given = Setting { permutations, ..x };
        for kernels in tiers() {
            let builder = Router::builder(&given.problem).fan_out(given.k).seed(given.seed);
            let router = builder.sampling(given.sampling).kernels(kernels).build().unwrap();
            prop_assert_eq!(router.route().unwrap(), given.router(kernels).route().unwrap());
        }
    }
}

/// A row of words whose bits are all, none, half, one or the first few.
fn bit_words(words: usize) -> impl Strategy<Value = Vec<u64>> {
    let word = prop_oneof![
        2 => any::<u64>(),
        1 => Just(0),
        1 => Just(!0),
        1 => (0..64u32).prop_map(|b| 1 << b),
        1 => (0..64u32).prop_map(|b| (1 << b) - 1),
    ];
    vec(word, words)
}

/// Bits of an `n x n` matrix, one by one.
fn popcounts_bit_by_bit(words: &[u64], n: usize, stride: usize) -> Vec<u32> {
    let bit = |r: usize, c: usize| (words[r * stride + c / 64] >> (c % 64) & 1) as u32;
    (0..n).map(|r| (0..n).map(|c| bit(r, c)).sum()).collect()
}

proptest! {
    #![proptest_config(config(64))]

    #[test]
    fn drop_in_is_the_typed_router_is_the_reference(
        (n, stride, s_bits, t_bits, sigma, tau) in (0..200usize, 0..3usize).prop_flat_map(|(n, extra)| {
            let stride = n.div_ceil(64) + extra;
            let bits = || bit_words(n * stride);
            (Just(n), Just(stride), bits(), bits(), permutation(n), permutation(n))
        }),
        k in fan_out(200),
        seed in seed(),
    ) {
        let wide = |p: &Permutation| p.as_slice().iter().map(|&e| e as usize).collect::<Vec<_>>();
        let (perm_s, perm_t) = (wide(&sigma), wide(&tau));
        let routes = phase_router(&s_bits, &t_bits, n, stride, k, &perm_s, &perm_t, seed);
        let tried = try_phase_router(&s_bits, &t_bits, n, stride, k, &perm_s, &perm_t, seed);
        prop_assert_eq!(tried.as_ref(), Ok(&routes));

        let x = Setting {
            problem: Problem::from_degrees(
                popcounts_bit_by_bit(&s_bits, n, stride),
                popcounts_bit_by_bit(&t_bits, n, stride),
            )
            .unwrap(),
            permutations: Permutations { sigma, tau },
            k,
            seed,
            sampling: Sampling::AlgorithmR,
        };
        prop_assert_eq!(&x.reference(), &routes);
        for kernels in tiers() {
            let typed = x.router(kernels).route().unwrap();
            prop_assert_eq!(typed.as_slice(), &routes, "{:?}", kernels);
        }
    }

    #[test]
    fn degrees_are_popcounts(
        (rows, cols, words) in (0..70usize, size()).prop_flat_map(|(rows, cols)| {
            (Just(rows), Just(cols), bit_words(rows * cols.div_ceil(64)))
        }),
    ) {
        let matrix = BitMatrix::new(&words, rows, cols).unwrap();
        let stride = cols.div_ceil(64);
        let bit = |r: usize, c: usize| (words[r * stride + c / 64] >> (c % 64) & 1) as u32;
        let counted: Vec<u32> = (0..rows).map(|r| (0..cols).map(|c| bit(r, c)).sum()).collect();
        prop_assert_eq!(&reference::row_popcounts(matrix), &counted);
        for kernels in tiers() {
            prop_assert_eq!(&kernels.row_popcounts(matrix), &counted, "{:?}", kernels);
        }
        let plainest = bits::left_filled(&counted, cols).unwrap();
        let plainest = BitMatrix::new(&plainest, rows, cols).unwrap();
        prop_assert_eq!(&reference::row_popcounts(plainest), &counted);
    }
}

/// Degrees in which arcs are empty, full, short, or of any length, by the kind asked for.
fn drawn_degrees(stream: &mut SplitMix64, count: usize, ring: usize, kind: &str) -> Vec<u32> {
    let ring = ring as u64;
    let degree = |stream: &mut SplitMix64| match kind {
        "empty" => 0,
        "full" => ring,
        // About one turn of the ring in all.
        "short" => stream.next() % (2 * ring / count as u64 + 2).min(ring + 1),
        // A few turns in all, so that some arcs wrap.
        "wrapping" => ring / 2 + stream.next() % (ring - ring / 2 + 1),
        "mixed" => match stream.next() % 4 {
            0 => 0,
            1 => ring,
            _ => stream.next() % (ring + 1),
        },
        other => panic!("unknown kind {other}"),
    };
    (0..count).map(|_| degree(stream) as u32).collect()
}

/// A problem of the given size, drawn from `stream`.
fn drawn(
    stream: &mut SplitMix64,
    (sources, targets): (usize, usize),
    (source_kind, target_kind): (&str, &str),
    (k, sampling): (usize, Sampling),
) -> Setting {
    let s = drawn_degrees(stream, sources, targets, source_kind);
    let t = drawn_degrees(stream, targets, sources, target_kind);
    let shuffled = |stream: &mut SplitMix64, len| {
        Permutation::new(stream.permutation(len).into_iter().map(|e| e as u32).collect()).unwrap()
    };
    Setting {
        problem: Problem::from_degrees(s, t).unwrap(),
        permutations: Permutations {
            sigma: shuffled(stream, targets),
            tau: shuffled(stream, sources),
        },
        k,
        seed: stream.next() | (!0 << 48),
        sampling,
    }
}

const BOTH: [Sampling; 2] = [Sampling::AlgorithmR, Sampling::Floyd];

/// Compares every tier with the reference, whole and for a few rows out of many.
fn check_against_reference(x: &Setting, name: &str) {
    let whole = x.reference();
    for kernels in tiers() {
        let router = x.router(kernels);
        let mut workspace = Workspace::new();
        let mut out = vec![i32::MIN; router.slots()];
        router.route_into(&mut out, &mut workspace).unwrap();
        let differs = out.iter().zip(&whole).position(|(a, b)| a != b);
        assert_eq!(differs, None, "{name} {:?} on {kernels:?}: first differing slot", x.sampling);
        let rows = router.rows();
        let some = rows / 2..rows / 2 + rows.div_ceil(10);
        for part in [0..1, rows / 3..rows / 3 + 2, some, rows - 1..rows] {
            let mut out = vec![i32::MIN; part.len() * x.k];
            router.route_rows(part.clone(), &mut out, &mut workspace).unwrap();
            assert_eq!(out, whole[part.start * x.k..part.end * x.k], "{name} {part:?} {kernels:?}");
        }
    }
}

/// Kinds of source and target degrees, and the sampling to try them with.
const KINDS: [((&str, &str), Sampling); 5] = [
    (("full", "mixed"), Sampling::Floyd),
    (("mixed", "wrapping"), Sampling::AlgorithmR),
    (("wrapping", "short"), Sampling::Floyd),
    (("short", "full"), Sampling::AlgorithmR),
    (("full", "empty"), Sampling::AlgorithmR),
];

/// Where a block of the bitmap ends, where the u16 lanes of the range check end, and where the bitmap gets a second
/// group: by the number of targets, few sources.
#[test]
fn target_rings_around_the_edges_of_the_bitmap() {
    let stream = &mut SplitMix64(1);
    for targets in [4095, 4096, 4097, 65_535, 65_536, 65_537, 262_143, 262_144, 262_145] {
        for (sources, (kinds, sampling)) in [3, 4, 2, 70, 5].into_iter().zip(KINDS) {
            // What costs most is left to the smaller rings.
            if targets > 1 << 17 && kinds == KINDS[1].0 {
                continue;
            }
            let x = drawn(stream, (sources, targets), kinds, (3, sampling));
            check_against_reference(&x, &format!("{sources} x {targets} {kinds:?}"));
        }
    }
}

/// So many sources that the bitmap is carried over junctions from one to the next, over several blocks and groups.
#[test]
fn sweeps_over_large_target_rings() {
    let stream = &mut SplitMix64(2);
    for (sources, targets) in [(300, 4097), (150, 12_345), (350, 65_537), (300, 393_217)] {
        for (kinds, sampling) in [("short", "mixed"), ("short", "short")].into_iter().zip(BOTH) {
            let x = drawn(stream, (sources, targets), kinds, (2, sampling));
            check_against_reference(&x, &format!("{sources} x {targets} {kinds:?}"));
        }
    }
}

/// The same edges by the number of sources: the ring that the range check compares on.
#[test]
fn source_rings_around_the_edges_of_the_lanes() {
    let stream = &mut SplitMix64(3);
    for sources in [4095, 4096, 4097, 32_768, 65_535, 65_536, 65_537, 262_145] {
        for (targets, (kinds, sampling)) in [5, 2, 70, 1, 3].into_iter().zip(KINDS) {
            // The largest ring once: it is there for the u32 lanes, which 65 537 has already.
            if sources > 1 << 17 && targets != 2 {
                continue;
            }
            let x = drawn(stream, (sources, targets), kinds, (1, sampling));
            check_against_reference(&x, &format!("{sources} x {targets} {kinds:?}"));
        }
    }
}

/// Fan-outs on both sides of where Floyd's draws change from comparing to a set, and past a block of the keystream.
#[test]
fn large_fan_outs() {
    let stream = &mut SplitMix64(4);
    for k in [7, 8, 9, 16, 17, 31, 32, 33, 64, 65, 100, 299, 300, 301] {
        for kinds in [("full", "wrapping"), ("mixed", "mixed"), ("full", "full")] {
            for sampling in BOTH {
                let x = drawn(stream, (41, 300), kinds, (k, sampling));
                check_against_reference(&x, &format!("k {k} {kinds:?}"));
            }
        }
    }
}

/// Rows of many different match counts, more than the draws' sort by match count has buckets for, and runs of equal
/// ones that end inside a group of lanes.
#[test]
fn match_counts_of_every_spread() {
    let stream = &mut SplitMix64(5);
    for (sources, targets) in [(500, 1100), (300, 257), (1030, 40)] {
        for kinds in [("mixed", "full"), ("wrapping", "mixed"), ("full", "full")] {
            let x = drawn(stream, (sources, targets), kinds, (2, Sampling::AlgorithmR));
            check_against_reference(&x, &format!("{sources} x {targets} {kinds:?}"));
        }
    }
}

/// Problems large enough that the engine splits them, on pools of several sizes: thousands of rows of 4 slots are
/// priced at dozens of tasks, so that every pool here is given several, and the smaller pools' have several chunks.
#[cfg(feature = "rayon")]
#[test]
fn threads_do_not_show() {
    let pools: Vec<_> = [2, 3, 8]
        .into_iter()
        .map(|threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap())
        .collect();
    let stream = &mut SplitMix64(6);
    for (sources, targets, kinds) in
        [(12_001, 60, ("mixed", "wrapping")), (8191, 500, ("short", "full"))]
    {
        for sampling in BOTH {
            let x = drawn(stream, (sources, targets), kinds, (4, sampling));
            let whole = x.reference();
            for kernels in tiers() {
                let router = x.router(kernels);
                let mut workspace = Workspace::new();
                for pool in &pools {
                    let threads = pool.current_num_threads();
                    for rows in [0..sources, 1..sources - 1, sources / 3..sources] {
                        let mut out = vec![i32::MIN; rows.len() * x.k];
                        pool.install(|| {
                            router.route_rows(rows.clone(), &mut out, &mut workspace).unwrap();
                        });
                        let part = &whole[rows.start * x.k..rows.end * x.k];
                        let differs = out.iter().zip(part).position(|(a, b)| a != b);
                        assert_eq!(
                            differs, None,
                            "{sources} x {targets} {sampling:?} rows {rows:?} on {threads} threads, \
                             {kernels:?}: first differing slot"
                        );
                    }
                }
            }
        }
    }
}

/// The documented weakness of AlgorithmR's streams, and that Floyd's does not have it: with the same degrees and
/// phases in every row, row i + 1 of a seed draws as row i of the next one.
#[test]
fn adjacent_seeds_share_row_streams_under_algorithm_r_only() {
    let (n, e, k) = (40, 50, 3);
    let problem = Problem::from_degrees(vec![e as u32; n], vec![n as u32; e]).unwrap();
    let permutations =
        Permutations { sigma: Permutation::identity(e), tau: Permutation::identity(n) };
    for kernels in tiers() {
        for (sampling, shared) in [(Sampling::AlgorithmR, n - 1), (Sampling::Floyd, 0)] {
            let route = |seed| {
                let builder = Router::builder(&problem).fan_out(k).seed(seed).sampling(sampling);
                let builder = builder.permutations(&permutations);
                builder.kernels(kernels).build().unwrap().route().unwrap()
            };
            let (this, next) = (route(42), route(43));
            let same = (1..n).filter(|&i| this.row(i) == next.row(i - 1)).count();
            assert_eq!(same, shared, "{sampling:?} on {kernels:?}");
        }
    }
}
