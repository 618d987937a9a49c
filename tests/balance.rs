//! That balance is what the words say, on inputs of the kinds that users of routers, load balancers, partitioners and
//! apportionment libraries report.

use std::collections::HashMap;

use phase_router::capacity::hard_capacities;
use phase_router::{
    Error, ExactRouter, LoadStats, Problem, Quotas, Router, StreamRouter, degrees_from_weights,
};

fn loads(ids: impl IntoIterator<Item = i32>, targets: usize) -> Vec<u64> {
    let mut loads = vec![0; targets];
    ids.into_iter().filter(|&id| id >= 0).for_each(|id| loads[id as usize] += 1);
    loads
}

/// Chi squared over its degrees of freedom, in standard deviations off its mean.
fn off(counts: &[u64], expected: &[f64]) -> f64 {
    let pairs = counts.iter().zip(expected).filter(|(_, e)| **e > 0.0);
    let chi: f64 = pairs.clone().map(|(&c, e)| (c as f64 - e).powi(2) / e).sum();
    let degrees = (pairs.count() - 1) as f64;
    (chi - degrees) / (2.0 * degrees).sqrt()
}

// --- remainders ------------------------------------------------------------------

/// With a seed, each quota is its exact part rounded down or up, and in the mean over seeds it is the part.
#[test]
fn remainders_are_dealt_out_by_chance() {
    let cases: [(&[f64], u64, usize); 7] = [
        (&[1.0; 8], 1, 1),
        (&[1.0; 4], 2, 1),
        (&[3.0, 1.0], 1, 1),
        (&[1.0, 2.0, 3.0, 4.0, 5.0], 7, 2),
        (&[1e20, 1.0, 1.0], 3, 2),
        (&[0.3, 0.0, 0.7, 1e-9], 10, 1),
        (&[1.0; 384], 1, 8),
    ];
    for (shares, demand, k) in cases {
        let seeds = 20_000;
        let mut sums = vec![0u64; shares.len()];
        let exact = Quotas::from_shares(shares, demand << 40, k).unwrap();
        let part = |c: usize| exact.as_slice()[c] as f64 / (1u64 << 40) as f64;
        for seed in 0..seeds {
            let quotas = Quotas::builder(shares).demand(demand).fan_out(k).seed(seed).build();
            let quotas = quotas.unwrap();
            assert_eq!(quotas.unfilled(), 0);
            for (c, &quota) in quotas.as_slice().iter().enumerate() {
                let part = part(c);
                let near = quota as f64 > part - 1.0 - 1e-9 && (quota as f64) < part + 1.0 + 1e-9;
                assert!(near, "{shares:?}: {quota} for {part}");
                sums[c] += quota;
            }
        }
        for (c, &sum) in sums.iter().enumerate() {
            let fraction = part(c).fract();
            let sd = (fraction * (1.0 - fraction) / seeds as f64).sqrt();
            let off = (sum as f64 / seeds as f64 - part(c)).abs();
            assert!(off <= 5.0 * sd + 1e-6, "{shares:?}, target {c}: off by {off}");
        }
    }
    // Without a seed it is largest remainder, and always the same.
    assert_eq!(Quotas::from_shares(&[1.0; 8], 1, 1).unwrap().as_slice(), [1, 0, 0, 0, 0, 0, 0, 0]);
    let largest = |shares: &[f64], demand| Quotas::from_shares(shares, demand, 1).unwrap();
    assert_eq!(largest(&[5.0, 15.0, 30.0, 5.0, 45.0], 50).as_slice(), [3, 8, 15, 2, 22]);
    assert_eq!(largest(&[0.7, 0.2, 0.1], 10).as_slice(), [7, 2, 1]);
    assert_eq!(largest(&[1.0, 1.0, 1.0, 0.0], 16_384).as_slice(), [5462, 5461, 5461, 0]);
}

/// Small batches, as consecutive rows of one stream, load all targets evenly over all of them.
#[test]
fn batches_of_a_stream_are_even_together() {
    let router = StreamRouter::new(&[1.0; 4], 1, 42).unwrap();
    let mut total = vec![0; 4];
    for batch in 0..50u64 {
        let mut out = [0; 2];
        router.route_rows(2 * batch..2 * batch + 2, &mut out).unwrap();
        loads(out, 4).iter().zip(&mut total).for_each(|(load, total)| *total += load);
    }
    assert!(total.iter().all(|&load| load.abs_diff(25) <= 3), "{total:?}");
}

/// More targets than rows: no target is favoured over seeds.
#[test]
fn more_targets_than_rows() {
    let mut total = vec![0; 60];
    for seed in 0..3000 {
        let quotas = Quotas::builder(&[1.0; 60]).demand(3).fan_out(2).seed(seed).build().unwrap();
        let routes = ExactRouter::builder(&quotas).seed(seed).build().unwrap().route().unwrap();
        assert_eq!(routes.filled(), 6);
        routes.loads().iter().zip(&mut total).for_each(|(load, total)| *total += load);
    }
    assert!(off(&total, &[300.0; 60]) < 5.0, "{total:?}");
}

#[test]
fn a_minimum_is_kept_or_refused() {
    let least = |shares: &[f64], demand, k, minimum| {
        Quotas::builder(shares).demand(demand).fan_out(k).minimum(minimum).build()
    };
    assert_eq!(least(&[1000.0, 1.0, 1.0], 10, 1, 1).unwrap().as_slice(), [8, 1, 1]);
    assert_eq!(least(&[1000.0, 1.0, 0.0], 10, 1, 1).unwrap().as_slice(), [9, 1, 0]);
    assert_eq!(least(&[1.0; 4], 8, 1, 2).unwrap().as_slice(), [2; 4]);
    // Those above the minimum share what is left in proportion.
    assert_eq!(least(&[6.0, 3.0, 0.1, 0.1], 29, 1, 1).unwrap().as_slice(), [18, 9, 1, 1]);
    assert_eq!(least(&[6.0, 3.0, 0.1, 0.1], 10, 2, 3).unwrap().as_slice(), [9, 5, 3, 3]);
    for (shares, demand, k, minimum) in
        [(&[1.0; 4][..], 3, 1, 1), (&[1.0, 1.0], 5, 1, 3), (&[1.0], 5, 3, 6)]
    {
        let refused = least(shares, demand, k, minimum).unwrap_err();
        assert!(matches!(refused, Error::Minimum { .. }), "{refused}");
    }
    let limited = Quotas::builder(&[1.0; 2]).limits(&[0, 9]).demand(5).minimum(1).build();
    assert!(matches!(limited, Err(Error::Minimum { .. })));
    for seed in 0..200 {
        let shares = [100.0, 1.0, 2.5, 1.0, 0.2];
        let quotas = Quotas::builder(&shares).demand(12).minimum(1).seed(seed).build().unwrap();
        assert!(quotas.as_slice().iter().all(|&quota| quota >= 1), "{quotas:?}");
        assert_eq!(quotas.as_slice().iter().sum::<u64>(), 12);
    }
}

// --- weights ---------------------------------------------------------------------

#[test]
fn sources_without_weight_are_spread() {
    let mut weights = vec![0u64; 10_000];
    weights[0] = 1000;
    for shares in [&[1.0; 4][..], &[1.0, 2.0, 3.0, 4.0]] {
        let quotas = Quotas::from_shares(shares, 1000, 1).unwrap();
        let router = ExactRouter::builder(&quotas).weights(&weights).seed(3).build().unwrap();
        let routes = router.route().unwrap();
        let counts = loads(routes.as_slice()[1..].iter().copied(), 4);
        let sum: f64 = shares.iter().sum();
        for (count, share) in counts.iter().zip(shares) {
            assert!((*count as f64 - 9999.0 * share / sum).abs() <= 2.0, "{counts:?}");
        }
        assert_eq!(router.unfilled(), 0);
    }
}

#[test]
fn limits_are_kept_or_refused() {
    let mut weights = vec![1u64; 401];
    weights[0] = 600;
    let quotas = Quotas::within(&[1.0; 4], &[300; 4], 1000, 1).unwrap();
    let refused = ExactRouter::builder(&quotas).weights(&weights).build().unwrap_err();
    assert!(matches!(refused, Error::Limit { limit: 300, .. }), "{refused}");
    // With room for the largest weight it is kept.
    weights[0] = 10;
    let quotas = Quotas::within(&[1.0; 4], &[120; 4], 410, 1).unwrap();
    for seed in 0..50 {
        let router = ExactRouter::builder(&quotas).weights(&weights).seed(seed).build().unwrap();
        let mut loads = [0; 4];
        for (row, weight) in router.route().unwrap().iter().zip(&weights) {
            loads[row[0] as usize] += weight;
        }
        assert!(loads.iter().all(|&load| load <= 120), "{loads:?}");
    }
    // What limits leave empty is said.
    let quotas = Quotas::within(&[1.0; 2], &[3, 3], 10, 1).unwrap();
    let router = ExactRouter::builder(&quotas).build().unwrap();
    assert_eq!((quotas.unfilled(), router.unfilled()), (4, 4));
    assert_eq!(router.route().unwrap().filled(), 6);
}

// --- levels ----------------------------------------------------------------------

/// Routers of one seed on two levels have nothing to do with each other.
#[test]
fn levels_are_independent() {
    let rows = 8000;
    let route = |targets: usize, k, stream| {
        let quotas = Quotas::from_shares(&vec![1.0; targets], rows, k).unwrap();
        let router = ExactRouter::builder(&quotas).seed(42).stream(stream).build().unwrap();
        router.route().unwrap()
    };
    let stream = |targets: usize, stream| {
        let shares = vec![1.0; targets];
        let router = StreamRouter::builder(&shares).seed(42).stream(stream).build().unwrap();
        let mut out = vec![0; rows as usize];
        router.route_rows(0..rows, &mut out).unwrap();
        out
    };
    let first = route(4, 1, 0);
    let (by_targets, by_stream) = (route(8, 1, 0), route(4, 1, 1));
    let (kinds, streams, streamed) = (stream(4, 0), stream(8, 0), stream(4, 1));
    let pairs: [(&str, &[i32], &[i32]); 5] = [
        ("targets", first.as_slice(), by_targets.as_slice()),
        ("stream", first.as_slice(), by_stream.as_slice()),
        ("kind", first.as_slice(), &kinds),
        ("targets of streams", &kinds, &streams),
        ("streams of streams", &kinds, &streamed),
    ];
    for (name, a, b) in pairs {
        let targets = b.iter().max().unwrap() + 1;
        let mut counts = vec![0; 4 * targets as usize];
        a.iter().zip(b).for_each(|(a, b)| counts[(a * targets + b) as usize] += 1);
        let cells = counts.len();
        // Both margins are even, so fewer degrees are free: well below 5 of these.
        let off = off(&counts, &vec![rows as f64 / cells as f64; cells]);
        assert!(off < 5.0, "{name}: {counts:?}");
    }
}

// --- steps -----------------------------------------------------------------------

/// Rows in any arithmetic progression are at least as even as random draws; golden-ratio phases are not.
#[test]
fn every_worker_of_many_is_balanced() {
    let mut steps: Vec<u64> = (2..1200).chain([1597, 4181, 28_657]).collect();
    steps.extend((1..40).flat_map(|p| [1 << p, (1 << p) - 1, (1 << p) + 1]));
    steps.extend((1..12).map(|p| 10u64.pow(p)));
    for shares in [&[1.0; 4][..], &[1.0, 2.0, 4.0, 8.0, 3.0, 1.0, 1.0]] {
        let sum: f64 = shares.iter().sum();
        let rows = 800u64;
        let expected: Vec<f64> = shares.iter().map(|s| s / sum * rows as f64).collect();
        let (mut all, mut far) = (0.0, 0);
        for seed in 0..4 {
            let router = StreamRouter::new(shares, 1, seed).unwrap();
            for &step in &steps {
                let ids = (0..rows).map(|i| router.route_one(5 + i * step)[0]);
                let off = off(&loads(ids, shares.len()), &expected);
                all += off;
                far += u32::from(off > 4.0);
                assert!(off < 9.0, "step {step}: {off} standard deviations");
            }
        }
        let tried = 4.0 * steps.len() as f64;
        assert!(all / tried < 0.2, "{} in the mean", all / tried);
        assert!(f64::from(far) < 0.01 * tried, "{far} of {tried} are far");
    }
}

// --- scale -----------------------------------------------------------------------

/// Shares any factor apart: once a target is full, the others share the rest by their own scale.
#[test]
fn shares_far_apart() {
    let of = |shares: &[f64], demand, k| Quotas::from_shares(shares, demand, k).unwrap();
    assert_eq!(of(&[1e20, 1.0, 1.0], 10, 2).as_slice(), [10, 5, 5]);
    assert_eq!(of(&[1e300, 1.0, 3.0], 1000, 2).as_slice(), [1000, 250, 750]);
    assert_eq!(of(&[1e300, 1e150, 1.0], 10, 3).as_slice(), [10, 10, 10]);
    assert_eq!(of(&[1e300, 1e150, 1.0, 1e-300, 3e-300], 12, 4).as_slice(), [12, 12, 12, 3, 9]);
    assert_eq!(of(&[9e18, 1.9, 1.0], 1000, 2).as_slice(), [1000, 655, 345]);
    let within = Quotas::within(&[1e20, 1.0, 1.0], &[4, 100, 100], 10, 2).unwrap();
    assert_eq!(within.as_slice(), [4, 8, 8]);
    let router = StreamRouter::new(&[1e20, 1.0, 1.0], 2, 9).unwrap();
    let mut out = [0; 2000];
    router.route_rows(0..1000, &mut out).unwrap();
    let loads = loads(out, 3);
    assert_eq!(loads[0], 1000);
    assert!(loads[1].abs_diff(500) < 20 && loads[1] + loads[2] == 1000, "{loads:?}");
}

/// A common factor of all weights changes nothing, the largest and the smallest doubles included.
#[test]
fn a_common_factor_changes_nothing() {
    let shapes: [&[f64]; 4] = [&[1.0, 1.0], &[1.0, 2.0, 4.0, 0.0], &[3.0, 1.0, 8.0], &[1.0]];
    // Powers of two, so that the products are exact; the largest of them times 8 is still a number.
    for shape in shapes {
        for factor in [2f64.powi(1020), 2f64.powi(-1074), 2f64.powi(-1040), 2f64.powi(500)] {
            let scaled: Vec<f64> = shape.iter().map(|w| w * factor).collect();
            let (a, b) = (shape, &scaled[..]);
            assert_eq!(Quotas::from_shares(a, 1000, 1), Quotas::from_shares(b, 1000, 1));
            assert_eq!(degrees_from_weights(a, 0.1, 500), degrees_from_weights(b, 0.1, 500));
            assert_eq!(hard_capacities(a, 100, 2, 1.1), hard_capacities(b, 100, 2, 1.1));
            assert_eq!(Problem::from_capacities(77, a, 1), Problem::from_capacities(77, b, 1));
            let ones = vec![factor; 50];
            assert_eq!(
                Problem::with_density(&[1.0; 50], a, 0.3),
                Problem::with_density(&ones, b, 0.3)
            );
            let loads: Vec<u64> = (1..=shape.len() as u64).collect();
            assert_eq!(LoadStats::new(&loads, a), LoadStats::new(&loads, b));
            let stream = |shares| StreamRouter::new(shares, 1, 5).unwrap();
            assert!((0..100).all(|row| stream(a).route_one(row) == stream(b).route_one(row)));
        }
    }
    assert_eq!(degrees_from_weights(&[5e-324, 0.0, 0.0], 0.1, 100), Ok(vec![30, 1, 1]));
}

/// Capacity 0 drains a target, whatever is made of the capacities; only the published functions give it a place.
#[test]
fn capacity_zero_drains() {
    let capacities = [1.0, 0.0, 2.0, 0.0];
    assert_eq!(hard_capacities(&capacities, 10, 2, 1.2).unwrap(), [8, 0, 16, 0]);
    let mut problems = vec![Problem::with_density(&[1.0; 60], &capacities, 0.5).unwrap()];
    problems.push(Problem::from_capacities(60, &capacities, 2).unwrap());
    let mut seen = HashMap::new();
    for problem in &problems {
        let routes = Router::builder(problem).fan_out(2).build().unwrap().route().unwrap();
        routes.as_slice().iter().for_each(|&id| *seen.entry(id).or_insert(0) += 1);
    }
    let quotas = Quotas::from_shares(&capacities, 60, 2).unwrap();
    let routes = ExactRouter::builder(&quotas).build().unwrap().route().unwrap();
    routes.as_slice().iter().for_each(|&id| *seen.entry(id).or_insert(0) += 1);
    assert!(!seen.contains_key(&1) && !seen.contains_key(&3), "{seen:?}");
}
