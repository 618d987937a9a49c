//! Exact balance: quotas, the exact router and its options, streams.

#[path = "../examples/support/published.rs"]
#[allow(dead_code)] // its router samples
mod published;
mod support;

use std::collections::HashSet;

use phase_router::capacity::hard_capacities;
use phase_router::{
    Bijection, Error, ExactRouter, Kernels, Permutation, Permutations, Problem, Quotas, Sampling,
    StreamRouter, reference,
};
use proptest::prelude::*;
use support::SplitMix64;

/// Rows have distinct targets, filled from the first slot on; returns how many slots each row fills.
fn fills(ids: &[i32], fan_out: usize) -> Vec<usize> {
    let row = |row: &[i32]| {
        let filled = row.iter().take_while(|&&id| id >= 0).count();
        assert!(row[filled..].iter().all(|&id| id == -1), "a gap in {row:?}");
        let distinct: HashSet<_> = row[..filled].iter().collect();
        assert_eq!(distinct.len(), filled, "a target twice in {row:?}");
        filled
    };
    ids.chunks_exact(fan_out.max(1)).map(row).collect()
}

fn random_permutations(sources: usize, targets: usize, seed: u64) -> Permutations {
    let mut stream = SplitMix64(seed);
    let mut draw = |n| {
        Permutation::new(stream.permutation(n).into_iter().map(|e| e as u32).collect()).unwrap()
    };
    Permutations { sigma: draw(targets), tau: draw(sources) }
}

fn by_reference(quotas: &Quotas, permutations: &Permutations, sampling: Sampling) -> Vec<i32> {
    let problem = Problem::from_quotas(quotas).unwrap();
    reference::route(&problem, permutations, quotas.fan_out(), 99, sampling).unwrap()
}

/// Capacities of many shapes: even, uneven, with zeros, with some far above the rest.
fn capacities(most: usize) -> impl Strategy<Value = Vec<u64>> {
    let capacity = prop_oneof![
        4 => 0..50u64,
        2 => 0..2000u64,
        1 => Just(0),
        1 => Just(u64::MAX),
    ];
    prop::collection::vec(capacity, 0..most)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    /// The definition of the quotas, from the outside: sums, limits, and shares within one of the water level.
    #[test]
    fn quotas_follow_capacities(caps in capacities(40), n in 0..400u64, k in 0..12usize) {
        let quotas = Quotas::from_limits(&caps, n, k).unwrap();
        let limits: Vec<u64> = caps.iter().map(|&c| c.min(n)).collect();
        let room: u128 = limits.iter().map(|&l| u128::from(l)).sum();
        let wanted = u128::from(n) * k as u128;
        let sum: u128 = quotas.as_slice().iter().map(|&q| u128::from(q)).sum();
        prop_assert_eq!(sum, wanted.min(room));
        prop_assert!(quotas.as_slice().iter().zip(&limits).all(|(q, l)| q <= l));
        if room <= wanted {
            prop_assert_eq!(quotas.as_slice(), &limits[..]);
        } else if wanted > 0 {
            // The water level by bisection in floats, accurate enough for these sizes.
            let held = |level: f64| -> f64 {
                caps.iter().zip(&limits).map(|(&c, &l)| (level * c as f64).min(l as f64)).sum()
            };
            let (mut low, mut high) = (0.0, 1e9);
            for _ in 0..300 {
                let middle = (low + high) / 2.0;
                if held(middle) < wanted as f64 { low = middle } else { high = middle }
            }
            for ((&q, &c), &l) in quotas.as_slice().iter().zip(&caps).zip(&limits) {
                let share = (high * c as f64).min(l as f64);
                prop_assert!((q as f64 - share).abs() < 1.0 + 1e-6, "{q} of a share of {share}");
            }
        }
    }

    /// A larger share never gets less, and of equal shares the first gets the more.
    #[test]
    fn quotas_are_monotone(shares in prop::collection::vec(0.0..10.0f64, 1..40), n in 0..300u64, k in 0..6usize) {
        prop_assume!(shares.iter().sum::<f64>() > 0.0);
        let mut shares = shares;
        shares.push(shares[0]);
        let quotas = Quotas::from_shares(&shares, n, k).unwrap();
        for a in 0..shares.len() {
            for b in 0..shares.len() {
                if shares[a] > shares[b] || shares[a] == shares[b] && a < b {
                    prop_assert!(quotas.as_slice()[a] >= quotas.as_slice()[b]);
                }
            }
        }
        let scaled: Vec<f64> = shares.iter().map(|s| s * 2f64.powi(-900)).collect();
        prop_assert_eq!(quotas, Quotas::from_shares(&scaled, n, k).unwrap());
    }

    #[test]
    fn loads_are_quotas_and_routes_the_reference(
        caps in capacities(40),
        n in 0..300usize,
        k in 0..10usize,
        seed in any::<u64>(),
        own in any::<bool>(),
    ) {
        let quotas = Quotas::from_limits(&caps, n as u64, k).unwrap();
        let permutations = if own {
            random_permutations(n, caps.len(), seed)
        } else {
            let router = ExactRouter::builder(&quotas).seed(seed).build().unwrap();
            Permutations::keyed(n, caps.len(), router.key()).unwrap()
        };
        let builder = ExactRouter::builder(&quotas).seed(seed);
        let table = builder.clone().permutations(&permutations).build().unwrap();
        let routes = table.route().unwrap();
        prop_assert_eq!(routes.loads(), quotas.as_slice());

        let total = quotas.as_slice().iter().sum::<u64>() as usize;
        let least = total.checked_div(n).unwrap_or(0);
        for filled in fills(routes.as_slice(), k) {
            prop_assert!(filled == least || filled == least + 1 && total > least * n);
        }
        for sampling in [Sampling::AlgorithmR, Sampling::Floyd] {
            prop_assert_eq!(routes.as_slice(), by_reference(&quotas, &permutations, sampling));
        }
        if !own {
            for kernels in Kernels::available() {
                let keyed = builder.clone().kernels(kernels).build().unwrap();
                prop_assert_eq!(keyed.route().unwrap(), routes.clone(), "{}", kernels.name());
            }
        }
        let distinct: HashSet<&[i32]> = routes.iter().collect();
        prop_assert!(distinct.len() <= table.runs());
        let closed = n > 0 && total.is_multiple_of(n);
        prop_assert!(table.runs() <= (caps.len() + usize::from(!closed)).max(1));
    }

    /// Hard capacities that hold every slot drop none.
    #[test]
    fn nothing_is_dropped(shares in prop::collection::vec(0.01..10.0f64, 1..30), n in 1..300usize, k in 1..5usize) {
        let hard = hard_capacities(&shares, n, k, 1.0).unwrap();
        let fits = hard.iter().map(|&c| c.min(n as u64)).sum::<u64>() >= (n * k) as u64;
        let quotas = Quotas::within(&shares, &hard, n as u64, k).unwrap();
        let mut routes = ExactRouter::builder(&quotas).build().unwrap().route().unwrap();
        let filled = routes.filled();
        prop_assert_eq!(routes.enforce(&hard).unwrap(), filled);
        prop_assert!(!fits || filled == n * k);
    }

    #[test]
    fn parts_are_parts_of_the_whole(
        caps in capacities(30),
        n in 1..500usize,
        k in 0..10usize,
        batches in 1..20usize,
        seed in any::<u64>(),
        cut in any::<(prop::sample::Index, prop::sample::Index)>(),
        keyed in any::<bool>(),
    ) {
        let quotas = Quotas::from_limits(&caps, n as u64, k).unwrap();
        let permutations = random_permutations(n, caps.len(), seed);
        let mut builder = ExactRouter::builder(&quotas).seed(seed).batches(batches.min(n));
        if !keyed {
            builder = builder.permutations(&permutations);
        }
        let router = builder.build().unwrap();
        let whole = router.route().unwrap();
        let (a, b) = (cut.0.index(n + 1), cut.1.index(n + 1));
        let rows = a.min(b)..a.max(b);
        let mut part = vec![7; rows.len() * k];
        router.route_rows(rows.clone(), &mut part).unwrap();
        prop_assert_eq!(&part, &whole.as_slice()[rows.start * k..rows.end * k]);
        for source in rows {
            let row = router.route_one(source).unwrap();
            prop_assert_eq!(row, &whole.row(source)[..row.len()]);
            prop_assert!(whole.row(source)[row.len()..].iter().all(|&id| id == -1));
        }
    }

    /// The whole is balanced, every batch is balanced, and a batch is the reference on relabelled targets.
    #[test]
    fn batches_are_balanced(
        caps in capacities(30),
        n in 1..400usize,
        k in 0..6usize,
        batches in 1..20usize,
        seed in any::<u64>(),
        own in any::<bool>(),
    ) {
        let batches = batches.min(n);
        let quotas = Quotas::from_limits(&caps, n as u64, k).unwrap();
        let full = quotas.as_slice().iter().sum::<u64>() == (n * k) as u64;
        let permutations = random_permutations(n, caps.len(), seed);
        let mut builder = ExactRouter::builder(&quotas).seed(seed).batches(batches);
        if own {
            builder = builder.permutations(&permutations);
        }
        let router = builder.build().unwrap();
        let routes = router.route().unwrap();
        prop_assert_eq!(routes.loads(), quotas.as_slice());
        let mut first = 0;
        for batch in 0..batches {
            let part = quotas.batch(batches, batch).unwrap();
            let rows = part.demand() as usize;
            prop_assert!(rows == n / batches || rows == n / batches + 1);
            if full {
                prop_assert_eq!(part.as_slice().iter().sum::<u64>(), (rows * k) as u64);
            }
            let bound = if n % batches == 0 { 1.0 } else { 2.0 };
            for (&all, &here) in quotas.as_slice().iter().zip(part.as_slice()) {
                prop_assert!((here as f64 - all as f64 / batches as f64).abs() < bound);
            }
            let ids = &routes.as_slice()[first * k..][..rows * k];
            fills(ids, k);
            let mut loads = vec![0; caps.len()];
            ids.iter().filter(|&&id| id >= 0).for_each(|&id| loads[id as usize] += 1);
            prop_assert_eq!(&loads, part.as_slice());
            if full {
                prop_assert!(ids.iter().all(|&id| id >= 0));
            }
            first += rows;
        }
        prop_assert_eq!(first, n);
    }

    #[test]
    fn weighted_loads_keep_their_bound(
        weights in prop::collection::vec(prop_oneof![Just(0), 1..20u64, 1..2000u64], 1..200),
        caps in prop::collection::vec(0..100u64, 1..30),
        k in 0..6usize,
        seed in any::<u64>(),
        own in any::<bool>(),
    ) {
        let demand: u64 = weights.iter().sum();
        let shares: Vec<f64> = caps.iter().map(|&c| c as f64 + 0.5).collect();
        let quotas = Quotas::from_shares(&shares, demand, k).unwrap();
        let permutations = random_permutations(weights.len(), caps.len(), seed);
        let mut builder = ExactRouter::builder(&quotas).weights(&weights).seed(seed);
        if own {
            builder = builder.permutations(&permutations);
        }
        let router = builder.build().unwrap();
        let routes = router.route().unwrap();
        let filled = if demand == 0 { 0 } else { k.min(caps.len()) };
        prop_assert!(fills(routes.as_slice(), k).iter().all(|&f| f == filled));
        let mut loads = vec![0u64; caps.len()];
        for (row, weight) in routes.iter().zip(&weights) {
            row.iter().filter(|&&id| id >= 0).for_each(|&id| loads[id as usize] += weight);
        }
        // Whose interval holds a unit of the ring, in the order of phases.
        let tau = if own {
            permutations.tau
        } else {
            Bijection::new(weights.len(), router.key()).unwrap().to_permutation()
        };
        let holder: Vec<u64> = tau
            .inverse()
            .as_slice()
            .iter()
            .flat_map(|&row| std::iter::repeat_n(weights[row as usize], weights[row as usize] as usize))
            .collect();
        let mut start = 0;
        for (load, &quota) in loads.iter().zip(quotas.as_slice()) {
            let error = load.abs_diff(quota);
            if quota == 0 || quota == demand {
                prop_assert_eq!(error, 0);
            } else {
                let last = (start + quota - 1) % demand;
                let ends = holder[start as usize] + holder[last as usize];
                prop_assert!(2 * error <= ends, "{load} for {quota}, its ends weigh {ends}");
                start = (start + quota) % demand;
            }
        }
        for source in 0..weights.len() {
            prop_assert_eq!(router.route_one(source).unwrap(), &routes.row(source)[..filled]);
        }
    }

    #[test]
    fn streams_keep_their_bound(
        shares in prop::collection::vec(0.0..10.0f64, 1..40),
        k in 1..6usize,
        seed in any::<u64>(),
        first in prop_oneof![0..1000u64, any::<u64>().prop_map(|f| f.min(u64::MAX - 5000))],
        n in 1..3000u64,
    ) {
        prop_assume!(shares.iter().sum::<f64>() > 0.0);
        let router = StreamRouter::new(&shares, k, seed).unwrap();
        let mut out = vec![0; n as usize * k];
        router.route_rows(first..first + n, &mut out).unwrap();
        let takers = shares.iter().filter(|&&s| s > 0.0).count();
        prop_assert!(fills(&out, k).iter().all(|&f| f == k.min(takers)));
        for (row, ids) in (first..).zip(out.chunks_exact(k)) {
            prop_assert_eq!(router.route_one(row), &ids[..k.min(takers)]);
        }
        // Shares of a row in units of 2^-32, as the quotas of that many sources.
        let units = Quotas::from_shares(&shares, 1 << 32, k).unwrap();
        let bound = 2.0 * (n as f64).log2() + 1.0;
        for (target, &part) in units.as_slice().iter().enumerate() {
            let load = out.iter().filter(|&&id| id == target as i32).count() as f64;
            let share = part as f64 / 2f64.powi(32) * n as f64;
            prop_assert!((load - share).abs() < bound, "{load} for {share} of {n}");
        }
    }

    #[test]
    fn bijections_permute(len in 0..3000usize, seed in any::<u64>(), stream in any::<u64>()) {
        let bijection = Bijection::with_stream(len, seed, stream).unwrap();
        // `Permutation::new` is what proves it.
        let table = Permutation::new(bijection.to_permutation().as_slice().to_vec()).unwrap();
        for (index, &image) in (0..).zip(table.as_slice()) {
            prop_assert_eq!(bijection.apply(index), image);
            prop_assert_eq!(bijection.invert(image), index);
        }
    }

    #[test]
    fn large_bijections_come_back(len in 1..=i32::MAX as usize, seed in any::<u64>(), at in any::<prop::sample::Index>()) {
        let bijection = Bijection::new(len, seed).unwrap();
        for index in [at.index(len) as u32, 0, len as u32 - 1] {
            let image = bijection.apply(index);
            prop_assert!((image as usize) < len);
            prop_assert_eq!(bijection.invert(image), index);
        }
    }
}

/// A batch by itself: the reference router, with targets numbered in the order in which the batch lays their arcs.
#[test]
fn a_batch_is_a_problem_by_itself() {
    let shares: Vec<f64> = (1..=12).map(f64::from).collect();
    let (n, k, batches, seed) = (100, 3, 7, 5);
    let quotas = Quotas::from_shares(&shares, n, k).unwrap();
    let router = ExactRouter::builder(&quotas).seed(seed).batches(batches).build().unwrap();
    let key = router.key();
    let sigma = Permutations::from_seed(0, shares.len(), key).unwrap().sigma;
    let (mut first, mut phases) = (0, Vec::new());
    for batch in 0..batches {
        let part = quotas.batch(batches, batch).unwrap();
        let rows = part.demand() as usize;
        // The order is not public: of all sets, those of consecutive arcs show it. Here the plain stream is drawn
        // again.
        let order = {
            use rand_chacha::ChaCha8Rng;
            use rand_chacha::rand_core::{Rng, SeedableRng};
            let mut rng = ChaCha8Rng::seed_from_u64(key);
            rng.set_stream(batch as u64 + 1);
            let mut order: Vec<usize> = (0..shares.len()).collect();
            for i in (1..shares.len()).rev() {
                let range = i as u32 + 1;
                let zone = (range << range.leading_zeros()).wrapping_sub(1);
                let u = loop {
                    let product = u64::from(rng.next_u32()) * u64::from(range);
                    if product as u32 <= zone {
                        break (product >> 32) as usize;
                    }
                };
                order.swap(i, u);
            }
            order
        };
        let relabelled: Vec<u64> = order.iter().map(|&c| part.as_slice()[c]).collect();
        let relabelled = Quotas::from_counts(relabelled, part.demand(), k).unwrap();
        let permutations = Permutations {
            sigma: Permutation::new(order.iter().map(|&c| sigma.as_slice()[c]).collect()).unwrap(),
            tau: Bijection::with_stream(rows, key, batch as u64).unwrap().to_permutation(),
        };
        let expected: Vec<i32> = by_reference(&relabelled, &permutations, Sampling::Floyd)
            .into_iter()
            .map(|id| order[id as usize] as i32)
            .collect();
        let mut ids = vec![0; rows * k];
        router.route_rows(first..first + rows, &mut ids).unwrap();
        assert_eq!(ids, expected, "batch {batch}");
        phases.extend(permutations.tau.as_slice().iter().map(|&phase| first as u32 + phase));
        first += rows;
    }

    // The same phases as a table.
    let tau = Permutation::new(phases).unwrap();
    let tables = Permutations { sigma, tau };
    let builder = ExactRouter::builder(&quotas).seed(seed).batches(batches);
    let whole = router.route().unwrap();
    assert_eq!(builder.permutations(&tables).build().unwrap().route().unwrap(), whole);
}

#[test]
fn batches_give_more_sets() {
    let shares: Vec<f64> = (0..64).map(|c| 1.0 + f64::from(c % 5)).collect();
    let quotas = Quotas::from_shares(&shares, 8192, 2).unwrap();
    let sets = |batches| {
        let router = ExactRouter::builder(&quotas).batches(batches).build().unwrap();
        let routes = router.route().unwrap();
        let distinct = routes.iter().map(<[i32]>::to_vec).collect::<HashSet<_>>().len();
        assert!(distinct <= router.runs());
        distinct
    };
    assert!(sets(1) <= 64);
    assert!(sets(16) > 8 * sets(1));
}

#[test]
fn nothing_is_dropped_in_the_published_benchmark() {
    let cases = published::Case::all();
    assert_eq!(cases.len(), 22);
    for case in cases {
        let capacities = case.capacities();
        for headroom in [1.0, case.headroom] {
            let hard = hard_capacities(&capacities, case.n, case.k, headroom).unwrap();
            let demand = case.n as u64;
            for quotas in [
                Quotas::from_limits(&hard, demand, case.k).unwrap(),
                Quotas::within(&capacities, &hard, demand, case.k).unwrap(),
            ] {
                for batches in [1, 4] {
                    let builder = ExactRouter::builder(&quotas).seed(case.route_seed);
                    let mut routes = builder.batches(batches).build().unwrap().route().unwrap();
                    let survived = routes.enforce(&hard).unwrap();
                    assert_eq!(survived, case.slots, "{} {} {headroom}", case.profile, case.n);
                }
            }
        }
    }
}

#[test]
fn streams_lose_little_at_tight_capacity() {
    for (n, targets, k) in
        [(1000, 16, 2), (4096, 64, 2), (10_000, 64, 4), (50_000, 128, 2), (100_000, 256, 8)]
    {
        let shares: Vec<f64> = (0..targets).map(|c| 1.0 + f64::from(c * 7 % 16)).collect();
        for seed in 0..10 {
            let router = StreamRouter::new(&shares, k, seed).unwrap();
            let mut out = vec![0; n * k];
            router.route_rows(0..n as u64, &mut out).unwrap();
            let hard = hard_capacities(&shares, n, k, 1.0).unwrap();
            let mut routes = phase_router::Routes::from_ids(out, n, k, targets as usize).unwrap();
            let survival = routes.enforce(&hard).unwrap() as f64 / (n * k) as f64;
            assert!(survival >= 0.99, "{survival} of {n} rows, {targets} targets, {k} slots");
        }
    }
}

/// Threads and vector lanes take other paths than short problems: many rows, several tasks, odd ends.
#[test]
fn large_problems_are_balanced_too() {
    let shares: Vec<f64> = (0..1000).map(|c| 1.0 + f64::from(c * 7 % 16)).collect();
    for (n, k, batches) in [(300_001, 3, 1), (200_003, 8, 13), (4096, 2, 1)] {
        let quotas = Quotas::from_shares(&shares, n, k).unwrap();
        let builder = ExactRouter::builder(&quotas).seed(3).batches(batches);
        let router = builder.clone().build().unwrap();
        let routes = router.route().unwrap();
        for kernels in Kernels::available() {
            assert_eq!(builder.clone().kernels(kernels).build().unwrap().route().unwrap(), routes);
        }
        assert_eq!(routes.loads(), quotas.as_slice());
        fills(routes.as_slice(), k);
        for source in (0..n as usize).step_by(997) {
            assert_eq!(router.route_one(source).unwrap(), routes.row(source));
        }
    }
    let router = StreamRouter::new(&shares, 3, 1).unwrap();
    let mut out = vec![0; 3 * 200_001];
    router.route_rows(77..200_078, &mut out).unwrap();
    for row in (0..200_001).step_by(991) {
        assert_eq!(router.route_one(77 + row as u64), &out[3 * row..3 * row + 3]);
    }
}

/// A second implementation of the bijection, in plain integers with division and remainder, as a table.
fn plain_bijection(len: u64, seed: u64, stream: u64) -> Vec<u64> {
    let mut state = mix(seed ^ mix(stream.wrapping_mul(GOLDEN)));
    let mut next = || {
        state = state.wrapping_add(GOLDEN);
        mix(state)
    };
    if len <= 16 {
        let mut table: Vec<u64> = (0..len).collect();
        for i in (1..len).rev() {
            let other = (u128::from(next()) * u128::from(i + 1)) >> 64;
            table.swap(i as usize, other as usize);
        }
        return table;
    }
    let rows = (1..).find(|rows| rows * rows >= len).unwrap();
    let cols = len.div_ceil(rows);
    let keys: Vec<u64> = (0..4).map(|_| next()).collect();
    let advance = |half: u64, other: u64, key: u32, modulus: u64| {
        let mut word = (other as u32 ^ key).wrapping_mul(0x7FEB_352D);
        word ^= word >> 15;
        word = word.wrapping_mul(0x846C_A68B);
        (half + ((u64::from(word) * modulus) >> 32)) % modulus
    };
    let pass = |index: u64| {
        let (mut row, mut col) = (index / cols, index % cols);
        for &key in &keys {
            row = advance(row, col, key as u32, rows);
            col = advance(col, row, (key >> 32) as u32, cols);
        }
        row * cols + col
    };
    let walk = |index| {
        let mut image = pass(index);
        while image >= len {
            image = pass(image);
        }
        image
    };
    (0..len).map(walk).collect()
}

const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;

fn mix(mut z: u64) -> u64 {
    z = (z ^ z >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ z >> 31
}

#[test]
fn bijections_are_the_plain_ones() {
    for len in (1..70).chain([255, 256, 257, 1000, 4096, 100_003]) {
        for (seed, stream) in [(0, 0), (42, 0), (42, 1), (u64::MAX, u64::MAX)] {
            let table = Bijection::with_stream(len, seed, stream).unwrap().to_permutation();
            let plain = plain_bijection(len as u64, seed, stream);
            assert!(table.as_slice().iter().map(|&e| u64::from(e)).eq(plain), "{len} {seed}");
        }
    }
}

/// All orders of few entries are equally likely, and of more entries all pairs of images: chi squared stays within 5
/// standard deviations of its mean.
#[test]
fn short_bijections_are_uniform() {
    let near = |counts: &[u32], drawn: f64, name: &str| {
        let expected = drawn / counts.len() as f64;
        let chi: f64 = counts.iter().map(|&c| (f64::from(c) - expected).powi(2) / expected).sum();
        let degrees = (counts.len() - 1) as f64;
        let off = (chi - degrees) / (2.0 * degrees).sqrt();
        assert!(off.abs() < 5.0, "{name}: chi squared {chi} of {degrees}");
    };
    for len in 2..=6usize {
        let orders: usize = (1..=len).product();
        let seeds = 40 * orders as u64;
        let mut counts = vec![0; orders];
        for seed in 0..seeds {
            let table = Bijection::new(len, seed).unwrap().to_permutation();
            // The order's number: a digit of base `left` for each entry.
            let number = (0..len).fold(0, |number, i| {
                let lower = table.as_slice()[i + 1..].iter().filter(|&&e| e < table.as_slice()[i]);
                number * (len - i) + lower.count()
            });
            counts[number] += 1;
        }
        near(&counts, seeds as f64, &format!("orders of {len}"));
    }
    for len in [7, 12, 16, 17, 18, 20, 26, 30, 31, 56, 100] {
        let seeds = 20_000;
        for (a, b) in [(0, 1), (0, len / 2), (0, len - 1), (len / 2, len / 2 + 1), (2, 5)] {
            let mut counts = vec![0; len * len];
            for seed in 0..seeds {
                let tau = Bijection::new(len, seed).unwrap();
                counts[tau.apply(a as u32) as usize * len + tau.apply(b as u32) as usize] += 1;
            }
            let pairs: Vec<u32> =
                (0..len * len).filter(|i| i / len != i % len).map(|i| counts[i]).collect();
            near(&pairs, seeds as f64, &format!("images of {a} and {b} of {len}"));
        }
    }
}

/// Phases as even as those of a shuffle: over 16 x 16 cells of (phase of i, phase of i + gap), chi squared of 255
/// degrees of freedom stays within 5 standard deviations of its mean.
#[test]
fn bijections_spread_neighbours() {
    let sd = (2.0 * 255f64).sqrt();
    for len in [5000, 65_536, 100_003] {
        for seed in 0..8 {
            let table = Bijection::new(len, seed).unwrap().to_permutation();
            let cell = |i: usize| table.as_slice()[i] as usize * 16 / len;
            for gap in [1, 2, 16, len.isqrt(), len.isqrt() + 1] {
                let mut counts = [0f64; 256];
                (0..len - gap).for_each(|i| counts[cell(i) * 16 + cell(i + gap)] += 1.0);
                let mean = (len - gap) as f64 / 256.0;
                let chi: f64 = counts.iter().map(|c| (c - mean).powi(2) / mean).sum();
                assert!(
                    (chi - 255.0).abs() < 5.0 * sd,
                    "{chi} for {len} entries, seed {seed}, gap {gap}"
                );
            }
        }
    }
}

#[test]
fn hostile_quotas() {
    let most = u64::MAX;
    assert!(Quotas::from_limits(&[], 5, 2).unwrap().as_slice().is_empty());
    assert_eq!(Quotas::from_limits(&[0, 0], 5, 2).unwrap().as_slice(), [0, 0]);
    assert_eq!(Quotas::from_limits(&[3, 1], 0, 2).unwrap().as_slice(), [0, 0]);
    assert_eq!(Quotas::from_limits(&[3, 1], 5, 0).unwrap().as_slice(), [0, 0]);
    assert_eq!(Quotas::from_limits(&[most; 3], 10, 2).unwrap().as_slice(), [7, 7, 6]);
    assert_eq!(Quotas::from_limits(&[most; 3], most, 1).unwrap().as_slice(), [most / 3; 3]);
    assert_eq!(Quotas::from_limits(&[most, 1], most, 1).unwrap().as_slice(), [most - 1, 1]);
    // More slots than targets: every target takes every source, the last slot stays empty.
    assert_eq!(Quotas::from_limits(&[9, 9], 4, 3).unwrap().as_slice(), [4, 4]);
    assert_eq!(Quotas::from_limits(&[1, 1], 4, usize::MAX).unwrap().as_slice(), [1, 1]);

    assert!(matches!(
        Quotas::from_limits(&[most; 3], most, 2),
        Err(Error::TooLarge { given, .. }) if given == 2 * u128::from(most)
    ));
    assert!(matches!(
        Quotas::from_shares(&[1.0, f64::NAN], 5, 1),
        Err(Error::Weight { index: 1, .. })
    ));
    assert!(matches!(Quotas::from_shares(&[-1.0], 5, 1), Err(Error::Weight { index: 0, .. })));
    assert!(matches!(Quotas::from_shares(&[f64::INFINITY], 5, 1), Err(Error::Weight { .. })));
    assert!(matches!(Quotas::from_shares(&[0.0, 0.0], 5, 1), Err(Error::WeightSum { .. })));
    assert_eq!(Quotas::from_shares(&[f64::MAX; 2], 5, 1).unwrap().as_slice(), [3, 2]);
    assert!(matches!(
        Quotas::within(&[1.0], &[1, 2], 5, 1),
        Err(Error::Length { given: 2, needed: 1, .. })
    ));
    let least = f64::from_bits(1);
    assert_eq!(
        Quotas::from_shares(&[least, -0.0, least * 3.0], 8, 1).unwrap().as_slice(),
        [2, 0, 6]
    );
    assert_eq!(Quotas::from_shares(&[1e300, 1e-300], 8, 1).unwrap().as_slice(), [8, 0]);

    assert!(matches!(
        Quotas::from_counts(vec![1, 6], 5, 2),
        Err(Error::Quota { index: 1, quota: 6, max: 5 })
    ));
    assert!(matches!(
        Quotas::from_counts(vec![5, 5, 1], 5, 2),
        Err(Error::TooLarge { given: 11, max: 10, .. })
    ));
    let quotas = Quotas::from_counts(vec![most, 0, most - 1], most / 2, 3);
    assert!(matches!(quotas, Err(Error::TooLarge { .. })));
    let quotas = Quotas::from_counts(vec![2, 2], 2, 2).unwrap();
    assert!(matches!(quotas.batch(2, 2), Err(Error::Batch { batch: 2, batches: 2 })));
    assert!(matches!(quotas.batch(0, 0), Err(Error::Batch { .. })));
    // More batches than units: the last ones are empty.
    assert_eq!(quotas.batch(3, 2).unwrap().as_slice(), [0, 0]);
    let huge = Quotas::from_limits(&[most, 1], most, 1).unwrap();
    let first = huge.batch(usize::MAX, 0).unwrap();
    assert_eq!(first.demand(), most.div_ceil(usize::MAX as u64));
    assert!(matches!(Problem::from_quotas(&huge), Err(Error::TooLarge { .. })));
}

#[test]
fn hostile_routers() {
    let build = |caps: &[u64], n, k| {
        let quotas = Quotas::from_limits(caps, n, k)?;
        ExactRouter::builder(&quotas).build()
    };
    for (caps, n, k) in [
        (&[][..], 3, 2),
        (&[0, 0], 3, 2),
        (&[5], 0, 2),
        (&[5], 3, 0),
        (&[], 0, 0),
        (&[5, 5], 3, 4),
        (&[1, 1], 3, 2),
    ] {
        let router = build(caps, n, k).unwrap();
        let routes = router.route().unwrap();
        let quotas = Quotas::from_limits(caps, n, k).unwrap();
        assert_eq!(routes.loads(), quotas.as_slice());
        assert_eq!(routes.as_slice().len(), n as usize * k);
        for source in 0..n as usize {
            let row = router.route_one(source).unwrap();
            assert_eq!(row, &routes.row(source)[..row.len()]);
        }
        assert!(matches!(router.route_one(n as usize), Err(Error::Rows { .. })));
        assert!(matches!(router.route_one(usize::MAX), Err(Error::Rows { .. })));
    }
    assert!(matches!(build(&[u64::MAX], 1 << 31, 1), Err(Error::TooLarge { .. })));
    assert!(matches!(build(&[1], u64::MAX, 1), Err(Error::TooLarge { .. })));
    assert!(matches!(build(&[1], 1 << 30, usize::MAX), Err(Error::TooLarge { .. })));

    let quotas = Quotas::from_limits(&[5, 5], 5, 2).unwrap();
    let router = ExactRouter::builder(&quotas).build().unwrap();
    let mut out = [9; 4];
    assert!(matches!(router.route_into(&mut out), Err(Error::Length { given: 4, needed: 10, .. })));
    assert!(matches!(router.route_rows(4..6, &mut out), Err(Error::Rows { .. })));
    #[allow(clippy::reversed_empty_ranges)] // that is the point
    let reversed = router.route_rows(3..1, &mut []);
    assert!(matches!(reversed, Err(Error::Rows { .. })));
    assert_eq!(out, [9; 4]);

    let builder = ExactRouter::builder(&quotas);
    let small = Permutations::from_seed(5, 1, 0).unwrap();
    assert!(matches!(
        builder.clone().permutations(&small).build(),
        Err(Error::Length { what: "sigma", .. })
    ));
    let small = Permutations::from_seed(4, 2, 0).unwrap();
    assert!(matches!(
        builder.clone().permutations(&small).build(),
        Err(Error::Length { what: "tau", .. })
    ));
    assert!(matches!(builder.clone().batches(0).build(), Err(Error::Batches { given: 0, max: 5 })));
    assert!(matches!(builder.clone().batches(6).build(), Err(Error::Batches { given: 6, max: 5 })));
    assert!(matches!(
        builder.clone().weights(&[2, 2, 2]).build(),
        Err(Error::Demand { given: 6, needed: 5 })
    ));
    assert!(matches!(
        builder.clone().weights(&[u64::MAX; 3]).build(),
        Err(Error::Demand { given, .. }) if given == 3 * u128::from(u64::MAX)
    ));
    assert!(matches!(
        builder.weights(&[2, 3]).batches(2).build(),
        Err(Error::Batches { given: 2, max: 1 })
    ));
    let huge = Quotas::from_limits(&[u64::MAX; 2], u64::MAX, 1).unwrap();
    let builder = ExactRouter::builder(&huge);
    assert!(matches!(builder.weights(&[u64::MAX]).build(), Err(Error::TooLarge { .. })));

    // The largest sum of weights that is served.
    let weights = [i64::MAX as u64 - 3, 1, 2];
    let quotas = Quotas::from_shares(&[1.0, 1.0], i64::MAX as u64, 2).unwrap();
    let router = ExactRouter::builder(&quotas).weights(&weights).build().unwrap();
    assert_eq!(router.route().unwrap().loads(), [3, 3]);
}

#[test]
fn hostile_streams() {
    assert!(matches!(StreamRouter::new(&[f64::NAN], 1, 0), Err(Error::Weight { .. })));
    assert!(matches!(StreamRouter::new(&[0.0], 1, 0), Err(Error::WeightSum { .. })));
    assert!(matches!(StreamRouter::new(&[1.0], usize::MAX, 0), Err(Error::TooLarge { .. })));
    for (shares, k) in [(&[][..], 2), (&[1.0], 3), (&[1.0, 0.0, 1.0], 2), (&[1.0], 0)] {
        let router = StreamRouter::new(shares, k, 7).unwrap();
        let mut out = vec![5; 10 * k];
        router.route_rows(u64::MAX - 10..u64::MAX, &mut out).unwrap();
        let filled = k.min(shares.iter().filter(|&&s| s > 0.0).count());
        assert!(fills(&out, k).iter().all(|&f| f == filled));
        assert!(matches!(router.route_rows(0..11, &mut out), Err(Error::Length { .. })) || k == 0);
        #[allow(clippy::reversed_empty_ranges)] // that is the point
        let reversed = router.route_rows(3..1, &mut []);
        assert!(matches!(reversed, Err(Error::Rows { .. })));
    }
    let router = StreamRouter::new(&[1.0; 3], 2, 0).unwrap();
    assert!(matches!(router.route_rows(0..u64::MAX, &mut []), Err(Error::TooLarge { .. })));
}

/// Slots per row times the rows that are routed together is 2^32 here, which is 0 on machines of 32 bits.
#[test]
fn a_row_of_many_slots() {
    const K: usize = 1 << 24;
    let quotas = Quotas::from_shares(&[1.0, 1.0], 1, K).unwrap();
    let mut out = vec![7; K];
    ExactRouter::builder(&quotas).build().unwrap().route_into(&mut out).unwrap();
    assert!(out[..2].iter().all(|id| [0, 1].contains(id)) && out[2..].iter().all(|&id| id == -1));

    const LONGER: usize = 1 << 26;
    let mut out = vec![7; LONGER];
    StreamRouter::new(&[1.0, 1.0], LONGER, 0).unwrap().route_rows(0..1, &mut out).unwrap();
    assert!(out[..2].iter().all(|id| [0, 1].contains(id)) && out[2..].iter().all(|&id| id == -1));
}
