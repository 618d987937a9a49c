//! The NEON tier: four rows side by side.
//!
//! The draws are those of the AVX-512 tier (`avx512.rs` says why the high half of a word is enough). NEON has unsigned
//! comparisons and leading zeros, but no cheap way from a mask to bits, so the candidates of a ChaCha block are
//! collected as bits of one vector.

use core::arch::aarch64::*;

use super::lane::{self, Candidates, Chosen, Job, Rows, VECTOR_K};
use crate::simd::chacha::key_from_seed;
use crate::simd::chacha::neon::{LANES, Lanes};

/// Returns `range << leading_zeros(range)`.
#[target_feature(enable = "neon")]
#[inline]
fn zone(range: uint32x4_t) -> uint32x4_t {
    vshlq_u32(range, vreinterpretq_s32_u32(vclzq_u32(range)))
}

/// Returns whether any lane of the mask is set.
#[target_feature(enable = "neon")]
#[inline]
fn any(mask: uint32x4_t) -> bool {
    vmaxvq_u32(mask) != 0
}

#[target_feature(enable = "neon")]
pub(crate) fn algorithm_r(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], _: &mut Chosen) {
    if k > VECTOR_K {
        let keyed = |seeds: &[u64; LANES]| Lanes::keyed(seeds);
        let next_block = |lanes: &mut Lanes| bytemuck::must_cast(lanes.next_block());
        return lane::algorithm_r(seed, k, jobs, slots, keyed, next_block);
    }
    let none = vdupq_n_u32(0);
    // If the compiler knows their number, the picks of a few slots stay in registers at the start of a row.
    match k {
        1 => algorithm_r_groups(seed, jobs, slots, [none; 1]),
        2 => algorithm_r_groups(seed, jobs, slots, [none; 2]),
        4 => algorithm_r_groups(seed, jobs, slots, [none; 4]),
        _ => algorithm_r_groups(seed, jobs, slots, &mut [none; VECTOR_K as usize][..k as usize]),
    }
}

/// Draws `jobs`, four at a time.
#[target_feature(enable = "neon")]
fn algorithm_r_groups(
    seed: u64,
    jobs: &[Job],
    slots: &mut [i32],
    mut picks: impl AsMut<[uint32x4_t]>,
) {
    let picks = picks.as_mut();
    let one = vdupq_n_u32(1);
    let k = picks.len() as u32;
    let stored = &mut [[0; LANES]; VECTOR_K as usize][..picks.len()];
    for jobs in jobs.chunks(LANES) {
        let rows = Rows::<LANES>::new(jobs);
        let mut lanes = Lanes::keyed(&rows.seeds(seed));
        for (slot, pick) in (0..).zip(picks.iter_mut()) {
            *pick = vdupq_n_u32(slot);
        }
        let last: uint32x4_t = bytemuck::must_cast(rows.matches);
        let mut range = vdupq_n_u32(k + 1);
        let mut dense = lane::dense_blocks(k);
        while dense > 0 && any(vcleq_u32(range, last)) {
            dense -= 1;
            for pair in lanes.next_block().chunks_exact(2) {
                let (accepted, r) = uniform(pair[0], pair[1], range);
                let live = vandq_u32(accepted, vcleq_u32(range, last));
                let c = vsubq_u32(range, one);
                for (slot, pick) in (0..).zip(picks.iter_mut()) {
                    let hit = vandq_u32(live, vceqq_u32(r, vdupq_n_u32(slot)));
                    *pick = vbslq_u32(hit, c, *pick);
                }
                range = vsubq_u32(range, accepted);
            }
        }
        for (stored, pick) in stored.iter_mut().zip(&*picks) {
            *stored = bytemuck::must_cast(*pick);
        }
        if any(vcleq_u32(range, last)) {
            algorithm_r_sparse(&mut lanes, range, &rows.matches, stored);
        }
        lane::store_picks(stored.iter(), jobs, slots);
    }
}

/// Draws the rest of four rows, from `range` on, where hits are rare.
#[target_feature(enable = "neon")]
#[inline]
fn algorithm_r_sparse(
    lanes: &mut Lanes,
    mut range: uint32x4_t,
    matches: &[u32; LANES],
    picks: &mut [[u32; LANES]],
) {
    let zero = vdupq_n_u32(0);
    let last: uint32x4_t = bytemuck::must_cast(*matches);
    // 2^32 k, rounded up by more than the conversions and the division can lose.
    let k = picks.len() as f32;
    let limit_at_1 = vdupq_n_f32(k * (4_294_967_296.0 * (1.0 + 1.0 / 1_048_576.0)));
    // One bit per lane, shifted by four for each word.
    let lane_bits: uint32x4_t = bytemuck::must_cast([1u32, 2, 4, 8]);
    let mut active = vcleq_u32(range, last);
    let mut next = lanes.next_block();
    while any(active) {
        let first = range;
        let mut drawn =
            Candidates { block: bytemuck::must_cast(next), ranges: [[0; LANES]; 8], bits: 0 };
        // The conversion saturates.
        let limit = vcvtq_u32_f32(vdivq_f32(limit_at_1, vcvtq_f32_u32(range)));
        let limit = vandq_u32(limit, active);
        let mut nearest = vdupq_n_u32(u32::MAX);
        let mut farthest = zero;
        let mut candidates = zero;
        let mut word_bits = lane_bits;
        // Each word waits for the one before, so they are drawn between the rounds of the next block.
        next = lanes.next_block_beside(|round| {
            for j in [2 * round, 2 * round + 1] {
                let high = bytemuck::must_cast(drawn.block[2 * j + 1]);
                drawn.ranges[j] = bytemuck::must_cast(range);
                let u = vmulq_u32(high, range);
                let zone = zone(range);
                nearest = vminq_u32(nearest, vsubq_u32(zone, u));
                farthest = vmaxq_u32(farthest, u);
                candidates = vorrq_u32(candidates, vandq_u32(vcltq_u32(high, limit), word_bits));
                word_bits = vshlq_n_u32::<{ LANES as i32 }>(word_bits);
                range = vsubq_u32(range, vcltq_u32(u, zone));
            }
        });
        drawn.bits = vaddvq_u32(candidates).into();
        let doubtful =
            vorrq_u32(vcleq_u32(nearest, range), vcgeq_u32(farthest, vsubq_u32(zero, range)));
        if any(vandq_u32(doubtful, active)) {
            range = bytemuck::must_cast(drawn.exact(bytemuck::must_cast(first)));
        }
        drawn.resolve(matches, picks);
        active = vcleq_u32(range, last);
    }
}

#[target_feature(enable = "neon")]
pub(crate) fn floyd(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], chosen: &mut Chosen) {
    let key = key_from_seed(seed);
    if k > VECTOR_K {
        let streams = |rows: &[u32; LANES]| Lanes::streams(&key, rows);
        let next_block = |lanes: &mut Lanes| bytemuck::must_cast(lanes.next_block());
        return lane::floyd(k, jobs, slots, chosen, streams, next_block);
    }
    let none = vdupq_n_u32(0);
    // If the compiler knows their number, the picks of a few slots stay in registers.
    match k {
        1 => floyd_groups(&key, jobs, slots, [none; 1]),
        2 => floyd_groups(&key, jobs, slots, [none; 2]),
        4 => floyd_groups(&key, jobs, slots, [none; 4]),
        _ => floyd_groups(&key, jobs, slots, &mut [none; VECTOR_K as usize][..k as usize]),
    }
}

/// Draws `jobs`, four at a time.
#[target_feature(enable = "neon")]
fn floyd_groups(
    key: &[u32; 8],
    jobs: &[Job],
    slots: &mut [i32],
    mut picks: impl AsMut<[uint32x4_t]>,
) {
    let picks = picks.as_mut();
    let one = vdupq_n_u32(1);
    let width = vdupq_n_u32(picks.len() as u32);
    for jobs in jobs.chunks(LANES) {
        let rows = Rows::<LANES>::new(jobs);
        let mut lanes = Lanes::streams(key, &rows.rows);
        // No ordinal is u32::MAX.
        picks.fill(vdupq_n_u32(u32::MAX));
        // Lanes without a row draw like a row with k matches. Those that are full go on; no slot takes what they draw.
        let first = vqsubq_u32(bytemuck::must_cast(rows.matches), width);
        let mut range = vaddq_u32(first, one);
        let mut filled = vdupq_n_u32(0);
        let mut drawn = 0;
        while any(vcltq_u32(filled, width)) {
            for pair in lanes.next_block().chunks_exact(2) {
                let (accepted, r) = uniform(pair[0], pair[1], range);
                let q = vsubq_u32(range, one);
                let mut taken = vdupq_n_u32(0);
                for pick in picks.iter() {
                    taken = vorrq_u32(taken, vceqq_u32(*pick, r));
                }
                let r = vbslq_u32(taken, q, r);
                for (slot, pick) in (0..).zip(picks.iter_mut()) {
                    let here = vandq_u32(accepted, vceqq_u32(filled, vdupq_n_u32(slot)));
                    *pick = vbslq_u32(here, r, *pick);
                }
                filled = vsubq_u32(filled, accepted);
                range = vsubq_u32(range, accepted);
                drawn += 1;
                // Any earlier, the answer could not be predicted.
                if drawn > 2 * picks.len() && !any(vcltq_u32(filled, width)) {
                    break;
                }
            }
        }
        let stored: &[[u32; LANES]] = bytemuck::must_cast_slice(picks);
        lane::store_picks(stored.iter(), jobs, slots);
    }
}

/// [`lane::uniform`] in four lanes: two products of two lanes each, joined again.
#[target_feature(enable = "neon")]
#[inline]
fn uniform(low: uint32x4_t, high: uint32x4_t, range: uint32x4_t) -> (uint32x4_t, uint32x4_t) {
    let carry = vshrq_n_u64::<32>(vmull_u32(vget_low_u32(low), vget_low_u32(range)));
    let first = vmlal_u32(carry, vget_low_u32(high), vget_low_u32(range));
    let carry = vshrq_n_u64::<32>(vmull_high_u32(low, range));
    let second = vmlal_high_u32(carry, high, range);
    let (first, second) = (vreinterpretq_u32_u64(first), vreinterpretq_u32_u64(second));
    (vcltq_u32(vuzp1q_u32(first, second), zone(range)), vuzp2q_u32(first, second))
}
