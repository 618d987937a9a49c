//! What is promised of kept memory: after the first call a route allocates nothing, and a gate never does.

#[path = "support/counting.rs"]
mod counting;

use std::ops::Range;

use counting::{allocations, kept};
use phase_router::{
    Error, ExactRouter, Gate, GroupScore, Kernels, Permutations, Problem, Quotas, Router, Sampling,
    Workspace,
};

#[global_allocator]
static ALLOCATOR: counting::Counting = counting::Counting;

const BOTH: [Sampling; 2] = [Sampling::AlgorithmR, Sampling::Floyd];

/// Runs `test` for every size, sampling, fan-out and tier, on a pool of one thread: several threads would start tasks,
/// which are allocated.
fn for_each_router(test: impl Fn(&Router, &str) + Sync) {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    pool.install(|| {
        for n in [64, 256] {
            let weights: Vec<f64> = (0..n).map(|i| f64::from(1 + i % 7)).collect();
            let problem = Problem::with_density(&weights, &weights, 0.3).unwrap();
            for (sampling, k) in BOTH.into_iter().flat_map(|s| [1, 2, 8, 40].map(|k| (s, k))) {
                for kernels in Kernels::available() {
                    let builder = Router::builder(&problem).fan_out(k).seed(42).sampling(sampling);
                    let router = builder.kernels(kernels).build().unwrap();
                    test(&router, &format!("n {n} k {k} {sampling:?} on {kernels:?}"));
                }
            }
        }
    });
}

/// Ranges of few, many and all rows, which take different ways through the engine.
fn parts(rows: usize) -> [Range<usize>; 5] {
    [0..1, rows / 2..rows / 2 + 2, 1..rows, 0..rows / 3, 0..rows]
}

#[test]
fn routing_into_kept_memory_allocates_nothing() {
    for_each_router(|router, name| {
        let mut out = vec![0; router.slots()];
        let mut workspace = Workspace::new();
        router.route_into(&mut out, &mut workspace).unwrap();
        for _ in 0..3 {
            let count = allocations(|| router.route_into(&mut out, &mut workspace).unwrap());
            assert_eq!(count, 0, "{name}");
        }
    });
}

#[test]
fn a_gate_of_many_targets_allocates_nothing() {
    for (targets, with_values) in [(8, false), (1024, false), (8, true), (512, true)] {
        for (k, rows) in [(1, 1), (8, 1), (8, 40), (targets / 2, 9)] {
            let bias = vec![0.5; targets];
            let gate = Gate::builder(targets, k).threads(1);
            let gate = if with_values { gate.bias(&bias) } else { gate };
            let grouped = gate.clone().groups(targets / 2, targets / 2, GroupScore::TopTwo);
            let gates = if with_values { vec![gate, grouped] } else { vec![gate] };
            for gate in gates.into_iter().map(|gate| gate.build().unwrap()) {
                let logits = vec![0.25f32; rows * targets];
                let (mut ids, mut weights) = (vec![0; rows * k], vec![0.0; rows * k]);
                let count = allocations(|| {
                    gate.choose_into(&logits, &mut ids, &mut weights).unwrap();
                });
                assert_eq!(count, 0, "{targets} targets, {rows} rows, k {k}");
            }
        }
    }
}

#[test]
fn routing_rows_into_kept_memory_allocates_nothing() {
    for_each_router(|router, name| {
        let mut out = vec![0; router.slots()];
        let mut workspace = Workspace::new();
        let mut route = |rows: Range<usize>| {
            let out = &mut out[..rows.len() * router.fan_out()];
            router.route_rows(rows, out, &mut workspace).unwrap();
        };
        for rows in parts(router.rows()) {
            route(rows);
        }
        for rows in parts(router.rows()) {
            assert_eq!(allocations(|| route(rows.clone())), 0, "{name} rows {rows:?}");
        }
    });
}

/// A workspace grown by one router serves a smaller one, of another sampling and seed, as it is.
#[test]
fn a_workspace_is_not_grown_for_less() {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    pool.install(|| {
        let problem = |n: usize| Problem::from_degrees(vec![n as u32 / 2; n], vec![n as u32; n]);
        let (large, small) = (problem(256).unwrap(), problem(64).unwrap());
        let samplings = || BOTH.into_iter().flat_map(|first| BOTH.map(|then| (first, then)));
        for (kernels, (first, then)) in Kernels::available()
            .iter()
            .flat_map(|kernels| samplings().map(move |samplings| (kernels, samplings)))
        {
            let router = |problem, k, sampling| {
                let builder = Router::builder(problem).fan_out(k).sampling(sampling);
                builder.kernels(kernels).build().unwrap()
            };
            let (large, mut small) = (router(&large, 8, first), router(&small, 2, then));
            let mut out = vec![0; large.slots()];
            let mut workspace = Workspace::new();
            large.route_into(&mut out, &mut workspace).unwrap();
            for seed in [1, 2, u64::MAX] {
                small.set_sampling_seed(seed);
                let out = &mut out[..small.slots()];
                let count = allocations(|| small.route_into(out, &mut workspace).unwrap());
                assert_eq!(count, 0, "{first:?}, then {then:?} on {kernels:?}");
            }
        }
    });
}

/// Building a router in the memory of one for a problem as large allocates nothing, whatever came between.
#[test]
fn building_in_kept_memory_allocates_nothing() {
    let capacities: Vec<f64> = (0..96).map(|i| f64::from(1 + i % 5)).collect();
    let problems = [70_000, 64, 1, 65_536, 4000, 70_000, 0]
        .map(|sources| Problem::from_capacities(sources, &capacities, 2).unwrap());
    let mut router = Router::builder(&problems[0]).build().unwrap();
    for (seed, problem) in (0..).zip(problems.iter().skip(1)) {
        let builder = Router::builder(problem).fan_out(2).seed(seed).threads(1);
        let fresh = builder.clone().build().unwrap();
        let count = allocations(|| builder.build_in(&mut router).unwrap());
        assert_eq!(count, 0, "{} sources", problem.sources());
        assert_eq!(router.route().unwrap(), fresh.route().unwrap());
        assert_eq!(format!("{router:?}"), format!("{fresh:?}"));
    }

    let quotas = [70_000, 64, 1, 4000, 70_000, 0]
        .map(|sources| Quotas::from_shares(&capacities, sources, 2).unwrap());
    let mut router = ExactRouter::builder(&quotas[0]).build().unwrap();
    for (seed, quotas) in (0..).zip(quotas.iter().skip(1)) {
        let builder = ExactRouter::builder(quotas).seed(seed);
        let fresh = builder.clone().build().unwrap();
        let count = allocations(|| builder.build_in(&mut router).unwrap());
        assert_eq!(count, 0, "{} sources, exact", quotas.demand());
        assert_eq!(router.route().unwrap(), fresh.route().unwrap());
    }
}

/// A build that is refused leaves the router that lent its memory as it was.
#[test]
fn a_refused_build_changes_nothing() {
    let capacities = [1.0, 2.0, 3.0];
    let problem = Problem::from_capacities(100, &capacities, 2).unwrap();
    let mut router = Router::builder(&problem).fan_out(2).build().unwrap();
    let before = router.route().unwrap();
    let permutations = Permutations::from_seed(99, 3, 0).unwrap();
    let wrong = Router::builder(&problem).permutations(&permutations);
    assert!(matches!(wrong.build_in(&mut router), Err(Error::Length { what: "tau", .. })));
    assert!(Router::builder(&problem).fan_out(usize::MAX).build_in(&mut router).is_err());
    assert_eq!(router.route().unwrap(), before);

    let quotas = Quotas::from_shares(&capacities, 100, 2).unwrap();
    let mut router = ExactRouter::builder(&quotas).build().unwrap();
    let before = router.route().unwrap();
    let exact = || ExactRouter::builder(&quotas);
    assert!(exact().permutations(&permutations).build_in(&mut router).is_err());
    assert!(exact().batches(0).build_in(&mut router).is_err());
    assert!(exact().weights(&[1; 99]).build_in(&mut router).is_err());
    assert_eq!(router.route().unwrap(), before);
}

/// A router keeps what its documentation says, whatever the shapes.
#[test]
fn exact_routers_keep_what_they_say() {
    for (sources, targets, k, batches) in [
        (60_000u64, 8usize, 1usize, 1usize),
        (60_000, 8, 1, 6000),
        (60_000, 500, 1, 300),
        (60_000, 500, 4, 60),
        (100, 3000, 8, 1),
        (1_000_000, 64, 2, 1),
    ] {
        let shares: Vec<f64> = (0..targets).map(|c| 1.0 + (c % 7) as f64).collect();
        let quotas = Quotas::from_shares(&shares, sources, k).unwrap();
        let (router, kept) =
            kept(|| ExactRouter::builder(&quotas).batches(batches).build().unwrap());
        let of_batch = (targets as u64 + 1).min(sources.div_ceil(batches as u64));
        let runs = of_batch as usize * batches;
        // Positions and arcs of the targets, and what building keeps for the next time.
        let said = (runs * (4 * k + 28) + 120 * targets + 1000) as isize;
        assert!(kept <= said, "{sources} x {targets}, k {k}, {batches} batches: {kept} of {said}");
        assert!(router.runs() <= runs);
    }
}

/// That the counter counts: a first call grows the workspace.
#[test]
fn a_new_workspace_is_grown() {
    for_each_router(|router, name| {
        let mut out = vec![0; router.slots()];
        let mut workspace = Workspace::new();
        let count = allocations(|| router.route_into(&mut out, &mut workspace).unwrap());
        assert!(count > 0, "{name}");
        let count = allocations(|| drop(router.route().unwrap()));
        assert!(count > 0, "{name}");
    });
}
