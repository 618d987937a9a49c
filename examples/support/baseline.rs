//! Plain ways to assign sources to targets, for comparison.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use phase_router::capacity::hard_capacities;
use phase_router::{Error, Routes};

/// The hash router of the published benchmark: slot `s` of row `i` is `SipHash(i, seed, s) mod targets`.
///
/// It ignores capacities, and a row may name a target twice. SipHash-1-3 with zero keys over three u64
/// (J.-P. Aumasson and D. Bernstein, 2012).
pub fn uniform_hash(
    sources: usize,
    targets: usize,
    fan_out: usize,
    seed: u64,
) -> Result<Routes, Error> {
    let mut ids = empty_slots(sources, fan_out)?;
    for (row, slots) in (0u64..).zip(ids.chunks_exact_mut(fan_out.max(1))) {
        for (slot, id) in (0u64..).zip(slots) {
            let mut hasher = DefaultHasher::new();
            // The same bytes on machines of either order.
            (row.to_le(), seed.to_le(), slot.to_le()).hash(&mut hasher);
            *id = hasher.finish().checked_rem(targets as u64).map_or(-1, |id| id as i32);
        }
    }
    Routes::from_ids(ids, sources, fan_out, targets)
}

/// Weighted rendezvous hashing: a row takes the `fan_out` targets of the largest `capacity / -ln(u)`, with `u` uniform
/// from a hash of row, target and seed (D. Thaler and C. Ravishankar, 1998; weights as by C. Schindelhauer and
/// G. Schomaker, 2005). O(N E). When one capacity changes, no more routes move than have to.
///
/// Targets of capacity 0 are never taken. The logarithm is the platform's, so ties aside it is the same everywhere.
pub fn weighted_rendezvous(
    sources: usize,
    capacities: &[f64],
    fan_out: usize,
    seed: u64,
) -> Result<Routes, Error> {
    // For its checks: capacities that have no shares are refused.
    hard_capacities(capacities, sources, fan_out, 1.0)?;
    // As fractions of the largest, so that scores neither overflow nor all underflow, whatever the unit of the capacities.
    let largest = capacities.iter().copied().fold(0.0, f64::max);
    let mut ids = empty_slots(sources, fan_out)?;
    let mut scored: Vec<(f64, i32)> = Vec::with_capacity(capacities.len());
    for (row, slots) in ids.chunks_exact_mut(fan_out.max(1)).enumerate() {
        scored.clear();
        for (target, &capacity) in capacities.iter().enumerate().filter(|(_, c)| **c > 0.0) {
            let key = (row as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ (target as u64) << 32;
            let word = mix(mix(seed ^ key).wrapping_add(key));
            let u = ((word >> 11) as f64 + 0.5) / (1u64 << 53) as f64;
            // The last few words round to 1, whose logarithm is 0.
            let u = u.min(1.0 - f64::EPSILON / 2.0);
            scored.push((capacity / largest / -u.ln(), target as i32));
        }
        let taken = slots.len().min(scored.len());
        let larger = |a: &(f64, i32), b: &(f64, i32)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
        if taken > 0 && taken < scored.len() {
            scored.select_nth_unstable_by(taken - 1, larger);
        }
        scored[..taken].sort_unstable_by(larger);
        for (slot, (_, target)) in slots.iter_mut().zip(&scored[..taken]) {
            *slot = *target;
        }
    }
    Routes::from_ids(ids, sources, fan_out, capacities.len())
}

/// Allocates all slots, each of them empty.
fn empty_slots(sources: usize, fan_out: usize) -> Result<Vec<i32>, Error> {
    let slots = sources.saturating_mul(fan_out);
    let mut ids = Vec::new();
    ids.try_reserve_exact(slots).map_err(|_| Error::OutOfMemory { bytes: 4 * slots as u128 })?;
    ids.resize(slots, -1);
    Ok(ids)
}

/// The finaliser of SplitMix64 (G. Steele, D. Lea and C. Flood, 2014).
fn mix(mut z: u64) -> u64 {
    z = (z ^ z >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ z >> 31
}
