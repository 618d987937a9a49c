//! The reference router: the contract as code.
//!
//! It defines the routes; the engine only finds them faster. It walks every arc position by position, shares no code
//! with the engine or its kernels, and is public so that users' tests can compare with it.
//!
//! **Arcs.** The arcs of the sources lie end to end around the ring of the E targets, and those of the targets end to
//! end around the ring of the N sources. Target `c` is at position `sigma[c]` of the target ring, source `i` at phase
//! `tau[i]` of the source ring.
//!
//! **Match.** Source `i` and target `c` match if `sigma[c]` lies in the arc of `i` and `tau[i]` in the arc of `c`. The
//! matches of `i` are numbered in the order of a walk along its arc.
//!
//! **Sampling.** At most `k` of the `m` matches of a row are kept, see [`Sampling`].

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::ring::Arc;
use super::sampling::Sampling;
use crate::error::{Error, check_len, check_slots, empty_slots};
use crate::problem::bits::last_word_mask;
use crate::problem::{BitMatrix, Permutations, Problem};

/// Routes every source of `problem` to at most `fan_out` targets. Returns N x `fan_out` target ids in row-major order,
/// -1 in an empty slot: the same as a [`Router`](crate::Router), by the definition.
///
/// Source `i` and target `c` match if target position `sigma[c]` lies in the arc of `i` and phase `tau[i]` in the arc
/// of `c`. Arcs are as long as degrees, and lie end to end around the ring of the other side. At most `fan_out` of the
/// matches of a row are kept, see [`Sampling`].
///
/// The time is O(sum of the source degrees), plus one draw per match with [`Sampling::AlgorithmR`].
///
/// # Errors
/// [`Error::Length`] unless `sigma` has E entries and `tau` has N; [`Error::TooLarge`] or [`Error::OutOfMemory`] if the
/// output cannot be allocated.
///
/// ```
/// use phase_router::{Permutations, Problem, Sampling, reference};
/// let problem = Problem::from_degrees(vec![2, 2, 2], vec![3, 1, 3])?;
/// let permutations = Permutations::from_seed(3, 3, 7)?;
/// let routes = reference::route(&problem, &permutations, 2, 7, Sampling::AlgorithmR)?;
/// assert_eq!(routes.len(), 3 * 2);
/// # Ok::<(), phase_router::Error>(())
/// ```
pub fn route(
    problem: &Problem,
    permutations: &Permutations,
    fan_out: usize,
    seed: u64,
    sampling: Sampling,
) -> Result<Vec<i32>, Error> {
    let (sources, targets) = (problem.sources(), problem.targets());
    check_len("sigma", permutations.sigma.len(), targets)?;
    check_len("tau", permutations.tau.len(), sources)?;
    let mut routes = empty_slots(check_slots(sources, fan_out)?)?;
    if fan_out == 0 {
        return Ok(routes);
    }

    // Target-ring position -> the target there, and its arc on the source ring.
    let target_at = permutations.sigma.inverse();
    let target_arcs: Vec<Arc> = Arc::end_to_end(problem.target_degrees(), sources as u32).collect();
    let arc_at: Vec<Arc> = target_at.as_slice().iter().map(|&c| target_arcs[c as usize]).collect();

    let source_arcs = Arc::end_to_end(problem.source_degrees(), targets as u32);
    let mut matches = Vec::with_capacity(targets);
    for (i, (arc, slots)) in source_arcs.zip(routes.chunks_exact_mut(fan_out)).enumerate() {
        let phase = permutations.tau.as_slice()[i];
        let (start, end) = (arc.start as usize, (arc.start + arc.len) as usize);
        matches.clear();
        for positions in [start..end.min(targets), 0..end.saturating_sub(targets)] {
            for position in positions {
                if arc_at[position].contains(sources as u32, phase) {
                    matches.push(target_at.as_slice()[position] as i32);
                }
            }
        }
        match sampling {
            Sampling::AlgorithmR => algorithm_r(&matches, slots, seed.wrapping_add(i as u64)),
            Sampling::Floyd => floyd(&matches, slots, seed, i as u64),
        }
    }
    Ok(routes)
}

/// Reservoir sampling (algorithm R of J. S. Vitter, "Random Sampling with a Reservoir", ACM TOMS 11, 1985): match `c`
/// replaces that of a uniformly drawn slot with probability `k / (c + 1)`.
fn algorithm_r(matches: &[i32], slots: &mut [i32], row_seed: u64) {
    let k = slots.len().min(matches.len());
    slots[..k].copy_from_slice(&matches[..k]);
    if matches.len() > slots.len() {
        let mut rng = ChaCha8Rng::seed_from_u64(row_seed);
        for (c, &target) in matches.iter().enumerate().skip(slots.len()) {
            let r = uniform(&mut rng, c as u64 + 1) as usize;
            if r < slots.len() {
                slots[r] = target;
            }
        }
    }
}

/// Floyd's uniform k-subset (J. Bentley and R. Floyd, "A Sample of Brilliance", CACM 30(9), 1987), from the stream
/// `row` of the generator keyed by `seed`.
fn floyd(matches: &[i32], slots: &mut [i32], seed: u64, row: u64) {
    let (m, k) = (matches.len(), slots.len());
    if m <= k {
        slots[..m].copy_from_slice(matches);
        return;
    }
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    rng.set_stream(row);
    let mut chosen = BTreeSet::new();
    for (slot, q) in slots.iter_mut().zip(m - k..) {
        let r = uniform(&mut rng, q as u64 + 1) as usize;
        let pick = if chosen.insert(r) { r } else { q };
        chosen.insert(pick);
        *slot = matches[pick];
    }
}

/// Draws uniformly from `0..range`: the high half of `word * range`, rejected if the low half is outside of the zone in
/// which every value is equally likely.
fn uniform(rng: &mut ChaCha8Rng, range: u64) -> u64 {
    let zone = (range << range.leading_zeros()).wrapping_sub(1);
    loop {
        let product = u128::from(rng.next_u64()) * u128::from(range);
        if product as u64 <= zone {
            return (product >> 64) as u64;
        }
    }
}

/// Counts the set bits in every row of `bits`, word by word; padding is ignored. O(words).
pub fn row_popcounts(bits: BitMatrix<'_>) -> Vec<u32> {
    let mask = last_word_mask(bits.cols());
    let degree = |row: &[u64]| match row.split_last() {
        None => 0,
        Some((last, full)) => {
            full.iter().map(|w| w.count_ones()).sum::<u32>() + (last & mask).count_ones()
        }
    };
    (0..bits.rows()).map(|r| degree(bits.row(r))).collect()
}
