//! Hash routers to compare with, as plain loops.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use numpy::PyArray2;
use phase_router::Error;
use pyo3::prelude::*;

use crate::convert::{BLOCK, fill, float_slice, floats, refused, room_for, size, slots_and_seed};

/// Routes by hash as the published Rust benchmark does: slot s of row i goes to ``SipHash(i, seed, s) mod targets``.
///
/// It ignores capacities, and a row may name a target twice.
///
/// >>> uniform_hash(1000, 8, k=2, seed=1).shape
/// (1000, 2)
#[pyfunction]
#[pyo3(signature = (sources, targets, k=None, seed=None))]
#[pyo3(text_signature = "(sources, targets, k=1, seed=0)")]
pub fn uniform_hash<'py>(
    py: Python<'py>,
    sources: &Bound<'py, PyAny>,
    targets: &Bound<'py, PyAny>,
    k: Option<&Bound<'py, PyAny>>,
    seed: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyArray2<i32>>> {
    let (sources, targets) = (size("sources", sources)?, size("targets", targets)?);
    check_targets(targets).map_err(refused)?;
    let (k, seed) = slots_and_seed(k, seed)?;
    fill(py, 0..sources, k, None, BLOCK / k.max(1), |rows, slots| {
        for (row, slots) in (rows.start as u64..).zip(slots.chunks_exact_mut(k.max(1))) {
            for (slot, id) in (0u64..).zip(slots) {
                let mut hasher = DefaultHasher::new();
                // The same bytes on machines of either order.
                (row.to_le(), seed.to_le(), slot.to_le()).hash(&mut hasher);
                *id = hasher.finish().checked_rem(targets as u64).map_or(-1, |id| id as i32);
            }
        }
        Ok(())
    })
}

/// Routes by weighted rendezvous hashing: a row takes the `k` targets that score best for it, in proportion to capacity.
///
/// When one capacity changes, as few routes move as possible. A factor common to all capacities changes nothing. O(N E).
///
/// Raises ValueError for capacities that are negative, not finite or all zero.
///
/// >>> weighted_rendezvous(1000, [1, 1, 6], k=1, seed=1).shape
/// (1000, 1)
#[pyfunction]
#[pyo3(signature = (sources, capacities, k=None, seed=None))]
#[pyo3(text_signature = "(sources, capacities, k=1, seed=0)")]
pub fn weighted_rendezvous<'py>(
    py: Python<'py>,
    sources: &Bound<'py, PyAny>,
    capacities: &Bound<'py, PyAny>,
    k: Option<&Bound<'py, PyAny>>,
    seed: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyArray2<i32>>> {
    let sources = size("sources", sources)?;
    let (k, seed) = slots_and_seed(k, seed)?;
    let capacities = floats("capacities", capacities)?;
    let parts = parts_of_largest(float_slice("capacities", &capacities)?)?;
    let mut scored: Vec<(f64, i32)> = room_for(parts.len())?;
    fill(py, 0..sources, k, None, BLOCK / parts.len().max(k).max(1), |rows, slots| {
        for (row, slots) in (rows.start as u64..).zip(slots.chunks_exact_mut(k.max(1))) {
            scored.clear();
            scored.extend(
                parts.iter().map(|&(target, part)| (score(seed, row, target, part), target)),
            );
            let taken = slots.len().min(scored.len());
            let better = |a: &(f64, i32), b: &(f64, i32)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
            if 0 < taken && taken < scored.len() {
                scored.select_nth_unstable_by(taken - 1, better);
            }
            scored[..taken].sort_unstable_by(better);
            slots.fill(-1);
            for (slot, &(_, target)) in slots.iter_mut().zip(&scored[..taken]) {
                *slot = target;
            }
        }
        Ok(())
    })
}

/// The targets that have capacity, each with its capacity over the largest one. So no score overflows, and a factor
/// common to all capacities drops out.
fn parts_of_largest(capacities: &[f64]) -> PyResult<Vec<(i32, f64)>> {
    check_targets(capacities.len()).map_err(refused)?;
    let what = "capacities";
    if let Some(index) = capacities.iter().position(|&c| !(c.is_finite() && c >= 0.0)) {
        return Err(refused(Error::Weight { what, index, value: capacities[index] }));
    }
    let largest = capacities.iter().copied().fold(0.0, f64::max);
    if largest == 0.0 && !capacities.is_empty() {
        return Err(refused(Error::WeightSum { what, sum: 0.0 }));
    }
    let mut parts = room_for(capacities.len())?;
    let targets = (0..).zip(capacities.iter().map(|&capacity| capacity / largest));
    parts.extend(targets.filter(|&(_, part)| part > 0.0));
    Ok(parts)
}

/// `part / -ln(u)` for a `u` in 0..1 that is a hash of row and target (C. Schindelhauer and G. Schomaker, 2005).
fn score(seed: u64, row: u64, target: i32, part: f64) -> f64 {
    let key = row.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ (target as u64) << 32;
    let word = mix(mix(seed ^ key).wrapping_add(key));
    // Of 52 bits, so that the half below keeps u from 0 and from 1, where the logarithm is 0.
    let u = ((word >> 12) as f64 + 0.5) / (1u64 << 52) as f64;
    part / -u.ln()
}

/// The finalizer of SplitMix64.
pub fn mix(mut z: u64) -> u64 {
    z = (z ^ z >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ z >> 31
}

/// Target ids are int32.
fn check_targets(targets: usize) -> Result<(), Error> {
    match i32::try_from(targets) {
        Ok(_) => Ok(()),
        Err(_) => {
            let (given, max) = (targets as u128, i32::MAX as u128);
            Err(Error::TooLarge { what: "targets", given, max })
        }
    }
}
