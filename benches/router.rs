//! Whole problems on every tier of this machine, beside the reference router, one thread; then two.
//!
//! - `bits`: counts bit matrices, builds a router and routes.
//! - `degrees`: builds a router from degrees and routes.
//! - `kept`: routes again with an existing router, as an engine would.
//!
//! Output and workspace are kept in all of them. The permutations are given, as the published router takes them.
//! Densities are those of the published setting, because the cost of AlgorithmR depends on them.

mod support;

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use phase_router::{Kernels, Problem, Router, Sampling, Workspace, reference};
use support::{Case, SEED};

struct Shape {
    sources: usize,
    targets: usize,
    k: usize,
    density: f64,
}

/// The published sizes, and two shapes of a mixture of experts. Those need a higher density, or most of eight slots would
/// stay empty.
const SHAPES: [Shape; 7] = [
    Shape { sources: 64, targets: 64, k: 2, density: 0.3 },
    Shape { sources: 256, targets: 256, k: 2, density: 0.3 },
    Shape { sources: 1024, targets: 1024, k: 2, density: 0.3 },
    Shape { sources: 4096, targets: 4096, k: 2, density: 0.3 },
    Shape { sources: 4096, targets: 4096, k: 32, density: 0.3 },
    Shape { sources: 8192, targets: 64, k: 2, density: 0.6 },
    Shape { sources: 8192, targets: 64, k: 8, density: 0.6 },
];

/// The reference takes 30 ms or more per call for larger problems.
const LARGEST_FOR_REFERENCE: usize = 4096;

fn sampling_name(sampling: Sampling) -> &'static str {
    match sampling {
        Sampling::Floyd => "floyd",
        _ => "algorithm_r",
    }
}

fn router(
    kernels: &'static Kernels,
    problem: &Problem<'_>,
    case: &Case,
    k: usize,
    sampling: Sampling,
) -> Router {
    Router::builder(problem)
        .fan_out(k)
        .seed(SEED)
        .sampling(sampling)
        .permutations(&case.permutations)
        .kernels(kernels)
        .build()
        .expect("permutations of the problem")
}

fn from_degrees(sources: Vec<u32>, targets: Vec<u32>) -> Problem<'static> {
    Problem::from_degrees(sources, targets).expect("degrees of a problem")
}

/// Limits rayon to this thread from here on. Its global pool would use every core, and handing a small problem to another
/// thread takes as long as routing it.
fn one_thread() {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build();
    std::mem::forget(pool.expect("a thread that is in no pool"));
    assert_eq!(rayon::current_num_threads(), 1);
}

fn whole(c: &mut Criterion) {
    one_thread();
    for Shape { sources, targets, k, density } in SHAPES {
        let case = Case::new(sources, targets, density);
        for sampling in [Sampling::AlgorithmR, Sampling::Floyd] {
            let name = format!("{}/{sources}x{targets}, k = {k}", sampling_name(sampling));
            let mut group = c.benchmark_group(name);
            group.throughput(Throughput::Elements(sources as u64));
            let (mut out, mut workspace) = (vec![0; sources * k], Workspace::new());
            for kernels in Kernels::available().iter().copied() {
                let mut run = |router: &Router| {
                    router.route_into(&mut out, &mut workspace).expect("slots");
                    black_box(&mut out);
                };
                group.bench_function(BenchmarkId::new(kernels.name(), "bits"), |b| {
                    b.iter(|| {
                        let problem = from_degrees(
                            kernels.row_popcounts(case.source_bits()),
                            kernels.row_popcounts(case.target_bits()),
                        );
                        run(&router(kernels, &problem, &case, k, sampling));
                    })
                });
                group.bench_function(BenchmarkId::new(kernels.name(), "degrees"), |b| {
                    b.iter(|| run(&router(kernels, &case.problem, &case, k, sampling)))
                });
                let kept = router(kernels, &case.problem, &case, k, sampling);
                group.bench_function(BenchmarkId::new(kernels.name(), "kept"), |b| {
                    b.iter(|| run(&kept))
                });
            }
            if sources > LARGEST_FOR_REFERENCE {
                continue;
            }
            // The least that criterion takes, because a call is long and its last digit decides nothing.
            group.sample_size(10);
            let route = |problem: &Problem| {
                black_box(reference::route(problem, &case.permutations, k, SEED, sampling))
                    .expect("permutations of the problem");
            };
            group.bench_function(BenchmarkId::new("reference", "bits"), |b| {
                b.iter(|| {
                    route(&from_degrees(
                        reference::row_popcounts(case.source_bits()),
                        reference::row_popcounts(case.target_bits()),
                    ));
                })
            });
            group.bench_function(BenchmarkId::new("reference", "degrees"), |b| {
                b.iter(|| route(&case.problem))
            });
        }
    }
}

fn threads(c: &mut Criterion) {
    let case = Case::new(4096, 4096, 0.3);
    let kernels = Kernels::best().expect("kernels");
    for sampling in [Sampling::AlgorithmR, Sampling::Floyd] {
        let mut group = c.benchmark_group(format!("threads/{}", sampling_name(sampling)));
        group.throughput(Throughput::Elements(4096));
        let router = router(kernels, &case.problem, &case, 2, sampling);
        let (mut out, mut workspace) = (vec![0; router.slots()], Workspace::new());
        for threads in [1, 2] {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("pool");
            group.bench_function(BenchmarkId::new(kernels.name(), threads), |b| {
                b.iter(|| {
                    pool.install(|| router.route_into(&mut out, &mut workspace)).expect("slots");
                    black_box(&mut out);
                })
            });
        }
    }
}

criterion_group! {
    name = benches;
    // Short: two hundred measurements must fit into four minutes.
    config = Criterion::default()
        .warm_up_time(Duration::from_millis(150))
        .measurement_time(Duration::from_millis(600))
        .sample_size(20);
    targets = whole, threads
}
criterion_main!(benches);
