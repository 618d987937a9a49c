//! Sizes: a million sources and targets, within the memory promised, and shapes with far more of one than of the other.

#[path = "support/counting.rs"]
mod counting;
mod support;

use std::time::Instant;

use counting::memory;
use phase_router::{Error, Kernels, Permutations, Problem, Router, Sampling, Workspace, reference};
use support::brute::Contract;
use support::{SplitMix64, tiers};

#[global_allocator]
static ALLOCATOR: counting::Counting = counting::Counting;

const BOTH: [Sampling; 2] = [Sampling::AlgorithmR, Sampling::Floyd];
const MILLION: usize = 1 << 20;

/// Degrees from 0 to twice the mean (or the ring), a full one now and then.
fn degrees(stream: &mut SplitMix64, count: usize, mean: u64, ring: usize, full: u64) -> Vec<u32> {
    let most = (2 * mean).min(ring as u64);
    let degree = |stream: &mut SplitMix64| match stream.next() % full {
        0 => ring as u32,
        _ => (stream.next() % (most + 1)) as u32,
    };
    (0..count).map(|_| degree(stream)).collect()
}

/// Runs on one thread, so that a time or a number of bytes is that of one.
fn on_one_thread<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap().install(work)
}

fn build<'a>(
    problem: &'a Problem,
    permutations: &'a Permutations,
    (sampling, k): (Sampling, usize),
    kernels: &'static Kernels,
) -> Router {
    let builder = Router::builder(problem).fan_out(k).seed(42).sampling(sampling);
    builder.permutations(permutations).kernels(kernels).build().unwrap()
}

/// Routes a million by a million on every tier, compares the tiers with each other, a few ranges with the whole, two
/// threads with one, and `sampled` rows with the contract read row by row.
fn a_million_by_a_million(sampling: Sampling, mean: u64, full: u64, sampled: usize) {
    let (n, k) = (MILLION, 2);
    let stream = &mut SplitMix64(20);
    let mut degrees = || degrees(stream, n, mean, n, full);
    let problem = Problem::from_degrees(degrees(), degrees()).unwrap();
    let permutations = Permutations::from_seed(n, n, 42).unwrap();
    let mut whole: Vec<i32> = vec![];
    for kernels in tiers() {
        let router = build(&problem, &permutations, (sampling, k), kernels);
        let mut workspace = Workspace::new();
        let mut out = vec![i32::MIN; router.slots()];
        let began = Instant::now();
        on_one_thread(|| router.route_into(&mut out, &mut workspace).unwrap());
        let seconds = began.elapsed().as_secs_f64();
        println!("{sampling:?} on {}: {:.0} ns per row", kernels.name(), seconds * 1e9 / n as f64);
        if whole.is_empty() {
            whole = out;
        } else {
            let differs = out.iter().zip(&whole).position(|(a, b)| a != b);
            assert_eq!(differs, None, "{sampling:?} on {kernels:?}: first differing slot");
        }
        for rows in [0..1, 777_777..777_780, n / 2..n / 2 + 5000, n - 100_000..n] {
            let mut part = vec![i32::MIN; rows.len() * k];
            router.route_rows(rows.clone(), &mut part, &mut workspace).unwrap();
            assert!(part == whole[rows.start * k..rows.end * k], "{rows:?} on {kernels:?}");
        }
    }
    let best = build(&problem, &permutations, (sampling, k), tiers()[tiers().len() - 1]);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build().unwrap();
    assert!(pool.install(|| best.route().unwrap()).as_slice() == whole, "two threads");

    let contract = Contract {
        s: problem.source_degrees(),
        t: problem.target_degrees(),
        sigma: permutations.sigma.as_slice(),
        tau: permutations.tau.as_slice(),
    };
    let mut sample: Vec<usize> =
        (0..sampled).map(|_| (stream.next() % n as u64) as usize).collect();
    // The ends, and a row with an arc all around.
    sample.extend([0, n - 1]);
    sample.extend(problem.source_degrees().iter().position(|&s| s == n as u32));
    for i in sample {
        let row = contract.row(i, k, 42, sampling);
        assert_eq!(whole[i * k..][..k], row, "{sampling:?} row {i}");
    }
    let filled = whole.iter().filter(|&&id| id >= 0).count();
    assert!(filled > n, "most rows have matches: {filled} slots are filled");
}

/// Degrees of density 0.3, as in the smaller measurements: Floyd's cost does not depend on them.
#[test]
#[ignore = "minutes in a debug build: run in release by .ci/run"]
fn a_million_by_a_million_with_floyd() {
    a_million_by_a_million(Sampling::Floyd, (0.3 * MILLION as f64) as u64, 1000, 100);
}

/// Degrees of 8192 in the mean, 64 matches per row: algorithm R draws a number per match, and at density 0.3 a row has
/// a hundred thousand. Rows and targets with arcs all around are rare for the same reason.
#[test]
#[ignore = "minutes in a debug build: run in release by .ci/run"]
fn a_million_by_a_million_with_algorithm_r() {
    a_million_by_a_million(Sampling::AlgorithmR, 8192, 100_000, 100);
}

/// The memory that a router takes beside the output: at most 64 bytes per row, for a million rows and as many targets.
///
/// Counted by an allocator around everything from the first degree on: the degrees (the `Problem`), the permutations
/// (made by the router from its seed, and gone when it is built), the layout, and a workspace that has served one call
/// on one thread. The most that is live at any time counts.
#[test]
#[ignore = "measures the whole process, so nothing may run beside it: run by .ci/run"]
fn a_million_rows_take_64_bytes_each() {
    let (n, k) = (MILLION, 2);
    let a_row = |bytes: usize| bytes as f64 / n as f64;
    let mut most = 0;
    for (sampling, mean) in
        [(Sampling::Floyd, (0.3 * n as f64) as u64), (Sampling::AlgorithmR, 8192)]
    {
        let mut out = vec![0; n * k];
        println!("{sampling:?}, {n} rows, bytes per row:");
        let (mut below, mut whole) = (0, 0);
        let mut part = |what, (kept, peak): (usize, usize)| {
            println!("  {what:<9} {:6.2} kept, {:6.2} at most", a_row(kept), a_row(peak));
            whole = whole.max(below + peak);
            below += kept;
        };
        on_one_thread(|| {
            let stream = &mut SplitMix64(21);
            let (problem, used) = memory(|| {
                let mut degrees = || degrees(stream, n, mean, n, 100_000);
                Problem::from_degrees(degrees(), degrees()).unwrap()
            });
            part("degrees", used);
            let (router, used) =
                memory(|| Router::builder(&problem).fan_out(k).sampling(sampling).build().unwrap());
            part("router", used);
            let (_workspace, used) = memory(|| {
                let mut workspace = Workspace::new();
                router.route_into(&mut out, &mut workspace).unwrap();
                workspace
            });
            part("workspace", used);
        });
        println!("  in all    {:6.2} kept, {:6.2} at most", a_row(below), a_row(whole));
        most = most.max(whole);
    }
    assert!(most <= 64 * n, "{:.2} bytes per row", a_row(most));
}

/// The shapes of mixtures of experts and their opposite, at the density of 0.3, against the reference on every tier.
#[test]
fn far_more_of_one_side_than_of_the_other() {
    let stream = &mut SplitMix64(22);
    for (sources, targets, k) in [
        (8192, 8, 1),
        (8192, 8, 2),
        (8192, 64, 2),
        (8192, 64, 8),
        (8192, 256, 2),
        (8192, 256, 8),
        (64, 100_000, 2),
        (64, 100_000, 40),
    ] {
        let mut degrees =
            |count, ring: usize| degrees(stream, count, ring as u64 * 3 / 10, ring, 50);
        let problem =
            Problem::from_degrees(degrees(sources, targets), degrees(targets, sources)).unwrap();
        let permutations = Permutations::from_seed(sources, targets, 42).unwrap();
        for sampling in BOTH {
            let whole = reference::route(&problem, &permutations, k, 42, sampling).unwrap();
            let mut workspace = Workspace::new();
            for kernels in tiers() {
                let name = format!("{sources} x {targets}, k {k}, {sampling:?} on {kernels:?}");
                let router = build(&problem, &permutations, (sampling, k), kernels);
                for rows in [0..sources, 1..2, sources / 2..sources / 2 + 10, 3..sources - 3] {
                    let mut out = vec![i32::MIN; rows.len() * k];
                    router.route_rows(rows.clone(), &mut out, &mut workspace).unwrap();
                    let part = &whole[rows.start * k..rows.end * k];
                    let differs = out.iter().zip(part).position(|(a, b)| a != b);
                    assert_eq!(differs, None, "{name}, rows {rows:?}: first differing slot");
                }
            }
        }
    }
}

/// More members of a side than an i32 counts. The degrees are zero pages that nobody touches, where the system gives
/// them: refusing must not read what it refuses.
#[test]
#[ignore = "asks the system for 8 GiB, though it uses none: run by .ci/run"]
fn sides_that_no_id_can_name() {
    let given = 1 << 31;
    let max = i32::MAX as u128;
    let refused = |what| Error::TooLarge { what, given: given as u128, max };
    let zeros = || vec![0u32; given];
    assert_eq!(Problem::from_degrees(zeros(), vec![]).unwrap_err(), refused("sources"));
    assert_eq!(Problem::from_degrees(vec![], zeros()).unwrap_err(), refused("targets"));
    let permutation = phase_router::Permutation::new(zeros());
    assert_eq!(permutation.unwrap_err(), refused("permutation"));
    assert_eq!(
        refused("sources").to_string(),
        "sources is 2147483648, but at most 2147483647 is served"
    );
}
