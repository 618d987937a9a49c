//! That the samplings are fair: every match of a row equally likely, every k-subset of them too, the slots filled in
//! the contract's order, and the streams of neighbouring rows and seeds independent.
//!
//! All seeds are fixed, so a test that passes once passes always. Thresholds are the quantiles that a fair sampling
//! exceeds once in a million: with a few hundred statistics in this file, a false alarm was unlikely when the seeds were
//! chosen, and none was met; a draw that is off by one exceeds them many times over (the last test).

mod support;

use std::collections::BTreeMap;

use phase_router::{Kernels, Permutation, Permutations, Problem, Router, Sampling, Workspace};
use support::{SplitMix64, tiers};

const BOTH: [Sampling; 2] = [Sampling::AlgorithmR, Sampling::Floyd];

/// The standard normal quantiles at 1 - 1e-6 and 1 - 0.5e-6, for one-sided and two-sided tests at 1e-6.
const ONE_SIDED: f64 = 4.753_424;
const TWO_SIDED: f64 = 4.891_638;

/// The value that chi-square of `freedom` degrees exceeds with probability 1e-6, after E. Wilson and M. Hilferty
/// (1931): the cube root of chi-square / freedom is close to normal. So far out it lies above the exact value: by 15 %
/// at one degree, 4.5 % at 5, 1 % at 20.
fn quantile(freedom: usize) -> f64 {
    let spread = 2.0 / (9.0 * freedom as f64);
    freedom as f64 * (1.0 - spread + ONE_SIDED * spread.sqrt()).powi(3)
}

/// Pearson's sum of (observed - expected)^2 / expected.
fn chi_square(cells: impl IntoIterator<Item = (u64, f64)>) -> f64 {
    cells.into_iter().map(|(seen, expected)| (seen as f64 - expected).powi(2) / expected).sum()
}

/// A router of `rows` sources with arcs around all of the `m` targets, whose arcs are full too: every row has the m
/// matches 0..m in this order, so target ids are ordinals.
fn full(
    kernels: &'static Kernels,
    sampling: Sampling,
    rows: usize,
    m: usize,
    k: usize,
) -> (Router, usize) {
    let problem = Problem::from_degrees(vec![m as u32; rows], vec![rows as u32; m]).unwrap();
    let permutations =
        Permutations { sigma: Permutation::identity(m), tau: Permutation::identity(rows) };
    let builder = Router::builder(&problem).fan_out(k).sampling(sampling);
    let router = builder.permutations(&permutations).kernels(kernels).build().unwrap();
    (router, rows)
}

/// Seeds of `count` calls of a router of `rows` rows, no stream used twice: AlgorithmR's row i draws from the stream
/// `seed + i`, so they are `rows` apart.
fn seeds(rows: usize, count: u64) -> impl Iterator<Item = u64> {
    (0..count).map(move |call| 0x5EED_0000 + call * rows as u64)
}

/// Calls `visit` with the row number and slots of every row, for every seed.
fn for_each_row(
    router: &mut Router,
    seeds: impl Iterator<Item = u64>,
    mut visit: impl FnMut(usize, &[i32]),
) {
    let mut out = vec![0; router.slots()];
    let mut workspace = Workspace::new();
    for seed in seeds {
        router.set_sampling_seed(seed);
        router.route_into(&mut out, &mut workspace).unwrap();
        out.chunks_exact(router.fan_out()).enumerate().for_each(|(i, row)| visit(i, row));
    }
}

/// One statistic per row, each over as many seeds: how often was each of its m matches among the k chosen?
#[test]
fn every_match_of_a_row_is_equally_likely() {
    let (rows, targets, calls) = (48, 60, 600);
    let stream = &mut SplitMix64(11);
    // Between a quarter and all of a ring, so that the numbers of matches spread from a few to nearly all targets.
    let mut degrees = |count, ring: u64| -> Vec<u32> {
        (0..count).map(|_| (ring / 4 + stream.next() % (ring - ring / 4 + 1)) as u32).collect()
    };
    let problem =
        Problem::from_degrees(degrees(rows, targets as u64), degrees(targets, rows as u64))
            .unwrap();
    let permutations = Permutations::from_seed(rows, targets, 12).unwrap();
    let contract = support::brute::Contract {
        s: problem.source_degrees(),
        t: problem.target_degrees(),
        sigma: permutations.sigma.as_slice(),
        tau: permutations.tau.as_slice(),
    };
    let matches: Vec<Vec<i32>> = (0..rows).map(|i| contract.matches(i)).collect();
    for (kernels, sampling) in tiers().iter().flat_map(|tier| BOTH.map(|s| (tier, s))) {
        for k in [1, 3] {
            let builder = Router::builder(&problem).fan_out(k).sampling(sampling);
            let mut router = builder.permutations(&permutations).kernels(kernels).build().unwrap();
            let mut chosen = vec![vec![0u64; targets]; rows];
            for_each_row(&mut router, seeds(rows, calls), |i, row| {
                row.iter().filter(|&&id| id >= 0).for_each(|&id| chosen[i][id as usize] += 1);
            });
            let mut tested = 0;
            for (i, matches) in matches.iter().enumerate() {
                let m = matches.len();
                let all: u64 = chosen[i].iter().sum();
                assert_eq!(all, (m.min(k) as u64) * calls, "row {i}: only matches are chosen");
                if m <= k {
                    continue;
                }
                let expected = (calls as usize * k) as f64 / m as f64;
                let cells = matches.iter().map(|&c| (chosen[i][c as usize], expected));
                // The k chosen of a row exclude each other, which makes the sum smaller than that of independent
                // choices by (m - k) / (m - 1).
                let statistic = chi_square(cells) * (m - 1) as f64 / (m - k) as f64;
                let limit = quantile(m - 1);
                assert!(
                    statistic < limit,
                    "row {i}, {m} matches, k {k}, {sampling:?} on {kernels:?}: {statistic} >= {limit}"
                );
                tested += 1;
            }
            assert!(tested > rows / 2, "most rows have more matches than slots");
        }
    }
}

/// The chosen ordinals, slot by slot, of every possible sequence of draws: all are equally likely, so counting them
/// gives the exact distribution. Read from the contract, for numbers of matches so small that all can be listed.
fn all_outcomes(sampling: Sampling, m: usize, k: usize) -> BTreeMap<Vec<usize>, u64> {
    let lasts = match sampling {
        Sampling::AlgorithmR => k..m,
        Sampling::Floyd => m - k..m,
        other => panic!("no reading of {other:?}"),
    };
    let mut outcomes: Vec<Vec<usize>> = match sampling {
        Sampling::AlgorithmR => vec![(0..k).collect()],
        _ => vec![vec![]],
    };
    for last in lasts {
        let draws = outcomes.iter().flat_map(|slots| (0..=last).map(move |r| (slots, r)));
        outcomes = draws
            .map(|(slots, r)| {
                let mut slots = slots.clone();
                match sampling {
                    Sampling::AlgorithmR if r < k => slots[r] = last,
                    Sampling::AlgorithmR => {}
                    _ if slots.contains(&r) => slots.push(last),
                    _ => slots.push(r),
                }
                slots
            })
            .collect();
    }
    let mut counts = BTreeMap::new();
    outcomes.into_iter().for_each(|slots| *counts.entry(slots).or_insert(0) += 1);
    counts
}

/// Slots sorted: the subset without its order.
fn subset(slots: &[usize]) -> Vec<usize> {
    let mut subset = slots.to_vec();
    subset.sort_unstable();
    subset
}

#[test]
fn every_subset_is_equally_likely_and_slots_have_the_order_of_the_contract() {
    for (m, k) in [(3, 1), (5, 2), (6, 3), (7, 2), (6, 5)] {
        for sampling in BOTH {
            let outcomes = all_outcomes(sampling, m, k);
            let sequences: u64 = outcomes.values().sum();
            let mut subsets = BTreeMap::new();
            for (slots, count) in &outcomes {
                *subsets.entry(subset(slots)).or_insert(0) += count;
            }
            // What theory says of both samplings, before anything is drawn.
            assert!(subsets.values().all(|&c| c * subsets.len() as u64 == sequences));

            for kernels in tiers() {
                let (mut router, rows) = full(kernels, sampling, 500, m, k);
                let calls = 40;
                let mut seen = BTreeMap::new();
                for_each_row(&mut router, seeds(rows, calls), |_, row| {
                    let slots: Vec<usize> = row.iter().map(|&id| id as usize).collect();
                    *seen.entry(slots).or_insert(0u64) += 1;
                });
                let drawn = (calls * rows as u64) as f64;
                let name = format!("{k} of {m}, {sampling:?} on {kernels:?}");
                let stray: Vec<_> = seen.keys().filter(|s| !outcomes.contains_key(*s)).collect();
                assert!(stray.is_empty(), "{name}: orders that no draws give: {stray:?}");

                let cells = outcomes.iter().map(|(slots, &count)| {
                    let expected = drawn * count as f64 / sequences as f64;
                    (seen.get(slots).copied().unwrap_or(0), expected)
                });
                let (statistic, limit) = (chi_square(cells), quantile(outcomes.len() - 1));
                assert!(statistic < limit, "{name}, ordered: {statistic} >= {limit}");

                let mut seen_subsets = BTreeMap::new();
                for (slots, count) in &seen {
                    *seen_subsets.entry(subset(slots)).or_insert(0) += count;
                }
                let expected = drawn / subsets.len() as f64;
                let cells =
                    subsets.keys().map(|s| (seen_subsets.get(s).copied().unwrap_or(0), expected));
                let (statistic, limit) = (chi_square(cells), quantile(subsets.len() - 1));
                assert!(statistic < limit, "{name}, subsets: {statistic} >= {limit}");
            }
        }
    }
}

/// What rows of single draws from `0..m` give under a seed.
fn draws(router: &mut Router, seed: u64) -> Vec<usize> {
    let mut drawn = Vec::with_capacity(router.rows());
    for_each_row(router, [seed].into_iter(), |_, row| drawn.push(row[0] as usize));
    drawn
}

/// Whether the pairs look like two independent uniform draws from `0..m`: every one of the m * m pairs equally often
/// for pairs of small numbers, and no correlation for large ones (m * m cells would hold nothing).
fn assert_independent(pairs: &[(usize, usize)], m: usize, name: &str) {
    if m * m * 10 <= pairs.len() {
        let mut seen = vec![0u64; m * m];
        pairs.iter().for_each(|&(x, y)| seen[x * m + y] += 1);
        let expected = pairs.len() as f64 / (m * m) as f64;
        let (statistic, limit) =
            (chi_square(seen.into_iter().map(|s| (s, expected))), quantile(m * m - 1));
        assert!(statistic < limit, "{name}: pairs, {statistic} >= {limit}");
    }
    // The exact mean and variance of a uniform draw: nothing is estimated, so the sum is normal by its many terms.
    let (mean, variance) = ((m - 1) as f64 / 2.0, (m * m - 1) as f64 / 12.0);
    let sum: f64 = pairs.iter().map(|&(x, y)| (x as f64 - mean) * (y as f64 - mean)).sum();
    let z = sum / (variance * (pairs.len() as f64).sqrt());
    assert!(z.abs() < TWO_SIDED, "{name}: correlation, {z} standard deviations");
}

/// Rows at distances where a shared stream or a mistaken lane would show (the tiers draw 4, 8 and 16 rows side by
/// side), within a seed and from one seed to the next.
///
/// What AlgorithmR shares by design, row i of a seed with row i - 1 of the next, is left out: a test of the properties
/// shows it.
#[test]
fn streams_of_neighbouring_rows_and_seeds_are_independent() {
    let rows = 8192;
    for (kernels, sampling) in tiers().iter().flat_map(|tier| BOTH.map(|s| (tier, s))) {
        // Small numbers for every dependence, large ones for nearness: a power of two, where every
        // draw is accepted, and others.
        for m in [8, 13, 1000] {
            // Under AlgorithmR a draw of 1000 numbers costs a thousand random ones.
            if m == 1000 && sampling == Sampling::AlgorithmR {
                continue;
            }
            let (mut router, rows) = full(kernels, sampling, rows, m, 1);
            let (this, next) = (draws(&mut router, 42), draws(&mut router, 43));
            let name = |what: &str, by| format!("{what} {by}, m {m}, {sampling:?} on {kernels:?}");

            for distance in [1, 2, 4, 8, 16, 32] {
                // Every row in one pair at most, or the pairs themselves would depend on each other.
                let first = (0..rows - distance).filter(|i| i / distance % 2 == 0);
                let pairs: Vec<_> = first.map(|i| (this[i], this[i + distance])).collect();
                assert_independent(&pairs, m, &name("rows at distance", distance));
            }
            for distance in [0, 1, 2] {
                // As above: under AlgorithmR a pair's streams are `distance + 1` apart.
                let first = (0..rows - distance).filter(|i| i / (distance + 1) % 2 == 0);
                let pairs: Vec<_> = first.clone().map(|i| (this[i], next[i + distance])).collect();
                assert_independent(&pairs, m, &name("the next seed, rows further by", distance));
                if sampling == Sampling::Floyd {
                    let pairs: Vec<_> = first.map(|i| (this[i + distance], next[i])).collect();
                    assert_independent(&pairs, m, &name("the next seed, rows back by", distance));
                }
            }
        }
    }
}

/// The power of the tests above: the same statistics, on as many draws by a sampler written here, pass where it draws
/// from `0..=q` and fail, far out, where it draws from `0..q`, and where two rows share a stream one time in ten.
#[test]
fn a_draw_off_by_one_and_a_stream_now_and_then_shared_are_found() {
    let stream = &mut SplitMix64(13);
    let (m, k, calls) = (6, 3, 20_000);
    let outcomes = all_outcomes(Sampling::Floyd, m, k);
    let sequences: u64 = outcomes.values().sum();
    let mut statistic = |ranges: [usize; 3]| {
        let mut seen = BTreeMap::new();
        for _ in 0..calls {
            let mut slots = vec![];
            for (q, range) in (m - k..m).zip(ranges) {
                let r = (stream.next() % range as u64) as usize;
                slots.push(if slots.contains(&r) { q } else { r });
            }
            *seen.entry(slots).or_insert(0u64) += 1;
        }
        chi_square(outcomes.iter().map(|(slots, &count)| {
            let expected = calls as f64 * count as f64 / sequences as f64;
            (seen.get(slots).copied().unwrap_or(0), expected)
        }))
    };
    let limit = quantile(outcomes.len() - 1);
    assert!(statistic([4, 5, 6]) < limit, "fair");
    for biased in [[3, 5, 6], [4, 4, 6], [4, 5, 5]] {
        let statistic = statistic(biased);
        assert!(statistic > 5.0 * limit, "{biased:?}: {statistic}, the limit is {limit}");
    }

    let mut pairs = |shared: u64| -> Vec<(usize, usize)> {
        let mut draw = || (stream.next() % 8) as usize;
        (0..4096)
            .map(|i| (draw(), draw(), i))
            .map(|(x, y, i)| (x, if i % 10 < shared { x } else { y }))
            .collect()
    };
    assert_independent(&pairs(0), 8, "independent");
    let shared = pairs(1);
    assert!(std::panic::catch_unwind(|| assert_independent(&shared, 8, "shared")).is_err());
}
