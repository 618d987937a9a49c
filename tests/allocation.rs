//! What is promised of a kept workspace: after the first call a route allocates nothing.

#[path = "support/counting.rs"]
mod counting;

use std::ops::Range;

use counting::allocations;
use phase_router::{Kernels, Problem, Router, Sampling, Workspace};

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
