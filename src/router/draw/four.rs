//! The draws of tiers with vectors of four lanes: four rows side by side.
//!
//! Four products of 32 x 32 bits come from two instructions, whole or not. So every word is drawn exactly, and nothing
//! is estimated from its high half first, as the wider tiers do.

use super::lane::{self, Chosen, Job, Rows, VECTOR_K};
use crate::simd::chacha::four::Lanes;
use crate::simd::chacha::key_from_seed;
use crate::simd::four::{Four, LANES};

/// Draws `jobs` by AlgorithmR.
#[inline(always)]
pub(crate) fn algorithm_r<F: Four>(four: F, seed: u64, k: u32, jobs: &[Job], slots: &mut [i32]) {
    if k > VECTOR_K || jobs.iter().any(|job| job.matches > F::MOST) {
        let keyed = |seeds: &[u64; LANES]| Lanes::keyed(four, seeds);
        let next_block = |lanes: &mut Lanes<F>| bytemuck::must_cast(lanes.next_block());
        return lane::algorithm_r(seed, k, jobs, slots, keyed, next_block);
    }
    let one = four.splat(1);
    let picks = &mut [[0; LANES]; VECTOR_K as usize][..k as usize];
    for jobs in jobs.chunks(LANES) {
        let rows = Rows::<LANES>::new(jobs);
        let mut lanes = Lanes::keyed(four, &rows.seeds(seed));
        for (slot, pick) in (0..).zip(picks.iter_mut()) {
            *pick = [slot; LANES];
        }
        let past = four.add(bytemuck::must_cast(rows.matches), one);
        let mut range = four.splat(k + 1);
        let mut dense = lane::dense_blocks(k);
        while dense > 0 && four.any(four.below(range, past)) {
            dense -= 1;
            for pair in lanes.next_block().chunks_exact(2) {
                let (accepted, r) = four.uniform(pair[0], pair[1], range);
                let live = four.and(accepted, four.below(range, past));
                let c = four.sub(range, one);
                for (slot, pick) in (0..).zip(picks.iter_mut()) {
                    let hit = four.and(live, four.equal(r, four.splat(slot)));
                    *pick = bytemuck::must_cast(four.select(hit, c, bytemuck::must_cast(*pick)));
                }
                range = four.sub(range, accepted);
            }
        }
        algorithm_r_sparse(four, &mut lanes, range, &rows.matches, picks);
        lane::store_picks(picks.iter(), jobs, slots);
    }
}

/// Draws the rest of four rows, from `range` on, where hits are rare.
#[inline(always)]
fn algorithm_r_sparse<F: Four>(
    four: F,
    lanes: &mut Lanes<F>,
    mut range: F::V,
    matches: &[u32; LANES],
    picks: &mut [[u32; LANES]],
) {
    let width = four.splat(picks.len() as u32);
    let past = four.add(bytemuck::must_cast(*matches), four.splat(1));
    while four.any(four.below(range, past)) {
        let block = lanes.next_block();
        let mut hits = [width; 8];
        let mut drawn = [[[0; LANES]; 2]; 8];
        for j in 0..8 {
            let (accepted, r) = four.uniform(block[2 * j], block[2 * j + 1], range);
            hits[j] = four.and(accepted, four.below(r, width));
            drawn[j] = [bytemuck::must_cast(r), bytemuck::must_cast(range)];
            range = four.sub(range, accepted);
        }
        let mut bits = four.bits(hits);
        while bits != 0 {
            let (j, l) =
                (bits.trailing_zeros() as usize / LANES, bits.trailing_zeros() as usize % LANES);
            bits &= bits - 1;
            let [r, range] = drawn[j % 8];
            lane::store_hit(picks, l, r[l], range[l] <= matches[l], range[l] - 1);
        }
    }
}

/// Draws `jobs` by Floyd's sampling.
#[inline(always)]
pub(crate) fn floyd<F: Four>(
    four: F,
    seed: u64,
    k: u32,
    jobs: &[Job],
    slots: &mut [i32],
    chosen: &mut Chosen,
) {
    let key = key_from_seed(seed);
    if k > VECTOR_K || jobs.iter().any(|job| job.matches > F::MOST) {
        let streams = |rows: &[u32; LANES]| Lanes::streams(four, &key, rows);
        let next_block = |lanes: &mut Lanes<F>| bytemuck::must_cast(lanes.next_block());
        return lane::floyd(k, jobs, slots, chosen, streams, next_block);
    }
    let none = four.splat(0);
    // If the compiler knows their number, the picks of a few slots stay in registers.
    match k {
        1 => floyd_groups(four, &key, jobs, slots, [none; 1]),
        2 => floyd_groups(four, &key, jobs, slots, [none; 2]),
        4 => floyd_groups(four, &key, jobs, slots, [none; 4]),
        _ => floyd_groups(four, &key, jobs, slots, &mut [none; VECTOR_K as usize][..k as usize]),
    }
}

/// Draws `jobs`, four at a time.
#[inline(always)]
fn floyd_groups<F: Four>(
    four: F,
    key: &[u32; 8],
    jobs: &[Job],
    slots: &mut [i32],
    mut picks: impl AsMut<[F::V]>,
) {
    let one = four.splat(1);
    for jobs in jobs.chunks(LANES) {
        let picks = picks.as_mut();
        let width = four.splat(picks.len() as u32);
        let rows = Rows::<LANES>::new(jobs);
        let mut lanes = Lanes::streams(four, key, &rows.rows);
        // No ordinal is u32::MAX.
        picks.fill(four.splat(u32::MAX));
        // Lanes without a row draw like a row with k matches.
        let first = rows.matches.map(|matches| matches.saturating_sub(picks.len() as u32));
        let first: F::V = bytemuck::must_cast(first);
        let mut filled = four.splat(0);
        let mut open = four.below(filled, width);
        let mut drawn = 0;
        while four.any(open) {
            for pair in lanes.next_block().chunks_exact(2) {
                let q = four.add(first, filled);
                let (accepted, r) = four.uniform(pair[0], pair[1], four.add(q, one));
                let accepted = four.and(accepted, open);
                let mut taken = four.splat(0);
                for pick in picks.iter() {
                    taken = four.or(taken, four.equal(*pick, r));
                }
                let r = four.select(taken, q, r);
                for (slot, pick) in (0..).zip(picks.iter_mut()) {
                    let here = four.and(accepted, four.equal(filled, four.splat(slot)));
                    *pick = four.select(here, r, *pick);
                }
                filled = four.sub(filled, accepted);
                open = four.below(filled, width);
                drawn += 1;
                // Any earlier, the answer could not be predicted.
                if drawn > 2 * picks.len() && !four.any(open) {
                    break;
                }
            }
        }
        let arrays: &[[u32; LANES]] = bytemuck::must_cast_slice(picks);
        lane::store_picks(arrays.iter(), jobs, slots);
    }
}
