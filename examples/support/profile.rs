//! The capacity profiles of the published benchmark.

use phase_router::Permutations;

/// Returns the capacities of `n` targets: 1 except for some large ones, in the order of the published benchmark.
///
/// # Panics
/// Panics unless `profile` is `uniform`, `mild`, `strong` or `extreme`.
pub fn capacities(profile: &str, n: usize) -> Vec<f64> {
    let part = |share: f64| (share * n as f64) as usize;
    let first = match profile {
        "uniform" => vec![],
        "mild" => vec![(part(0.2), 3.0)],
        "strong" => vec![(part(0.1), 8.0), (part(0.2), 2.0)],
        "extreme" => vec![(part(0.05).max(1), 16.0)],
        other => panic!("unknown profile {other}"),
    };
    let large = first.iter().flat_map(|&(count, capacity)| std::iter::repeat_n(capacity, count));
    let ordered: Vec<f64> = large.chain(std::iter::repeat(1.0)).take(n).collect();
    // The published shuffle is the first permutation drawn from the seed.
    let shuffle = Permutations::from_seed(0, n, 42).expect("a number of targets").sigma;
    shuffle.as_slice().iter().map(|&from| ordered[from as usize]).collect()
}
