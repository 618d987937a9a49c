//! The AVX2 tier: eight rows side by side.
//!
//! The draws are those of the AVX-512 tier (`avx512.rs` says why the high half of a word is enough). What AVX2 lacks is
//! made from what it has: unsigned comparisons from `min` and `max`, leading zeros from the exponent of a conversion to
//! float, which is exact below 2^24. Candidates are bits of a u64, one per word and lane.

use std::arch::x86_64::*;

use super::lane::{self, Candidates, Chosen, Job, Rows, VECTOR_K};
use crate::simd::avx2::{at_least, bits_u32};
use crate::simd::chacha::avx2::{LANES, Lanes};
use crate::simd::chacha::key_from_seed;

/// Numbers of matches below this convert to float exactly, and so do the ranges that a row goes on to at its end.
const EXACT_FLOAT: u32 = (1 << 24) - 64;

/// Returns `range << leading_zeros(range)`, for ranges that convert to float exactly.
#[target_feature(enable = "avx2")]
#[inline]
fn zone(range: __m256i) -> __m256i {
    let exponent = _mm256_srli_epi32::<23>(_mm256_castps_si256(_mm256_cvtepi32_ps(range)));
    _mm256_sllv_epi32(range, _mm256_sub_epi32(_mm256_set1_epi32(127 + 31), exponent))
}

#[target_feature(enable = "avx2,bmi1")]
pub(crate) fn algorithm_r(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], _: &mut Chosen) {
    if k > VECTOR_K || jobs.iter().any(|job| job.matches >= EXACT_FLOAT) {
        let keyed = |seeds: &[u64; LANES]| Lanes::keyed(seeds);
        let next_block = |lanes: &mut Lanes| bytemuck::must_cast(lanes.next_block());
        return lane::algorithm_r(seed, k, jobs, slots, keyed, next_block);
    }
    let ones = _mm256_set1_epi32(-1);
    let picks = &mut [[0; LANES]; VECTOR_K as usize][..k as usize];
    for jobs in jobs.chunks(LANES) {
        let rows = Rows::<LANES>::new(jobs);
        let mut lanes = Lanes::keyed(&rows.seeds(seed));
        for (slot, pick) in (0..).zip(picks.iter_mut()) {
            *pick = [slot; LANES];
        }
        let last: __m256i = bytemuck::must_cast(rows.matches);
        let mut range = _mm256_set1_epi32((k + 1) as i32);
        let mut dense = lane::dense_blocks(k);
        while dense > 0 && bits_u32(_mm256_cmpgt_epi32(range, last)) != 0xFF {
            dense -= 1;
            for pair in lanes.next_block().chunks_exact(2) {
                let (rejected, r) = uniform(pair[0], pair[1], range);
                let idle = _mm256_or_si256(rejected, _mm256_cmpgt_epi32(range, last));
                let c = _mm256_add_epi32(range, ones);
                for (slot, pick) in (0..).zip(picks.iter_mut()) {
                    let hit = _mm256_cmpeq_epi32(r, _mm256_set1_epi32(slot));
                    let hit = _mm256_andnot_si256(idle, hit);
                    let kept = bytemuck::must_cast(*pick);
                    *pick = bytemuck::must_cast(_mm256_blendv_epi8(kept, c, hit));
                }
                range = _mm256_sub_epi32(_mm256_add_epi32(range, rejected), ones);
            }
        }
        algorithm_r_sparse(&mut lanes, range, &rows.matches, picks);
        lane::store_picks(picks.iter(), jobs, slots);
    }
}

/// Draws the rest of eight rows, from `range` on, where hits are rare.
#[target_feature(enable = "avx2,bmi1")]
#[inline]
fn algorithm_r_sparse(
    lanes: &mut Lanes,
    mut range: __m256i,
    matches: &[u32; LANES],
    picks: &mut [[u32; LANES]],
) {
    let zero = _mm256_setzero_si256();
    let ones = _mm256_set1_epi32(-1);
    let sign = _mm256_set1_epi32(i32::MIN);
    let last: __m256i = bytemuck::must_cast(*matches);
    // 2^32 k, rounded up by more than the conversions and the division can lose.
    let k = picks.len() as f32;
    let limit_at_1 = _mm256_set1_ps(k * (4_294_967_296.0 * (1.0 + 1.0 / 1_048_576.0)));
    let mut done = _mm256_cmpgt_epi32(range, last);
    while bits_u32(done) != 0xFF {
        let block = lanes.next_block();
        let first = range;
        let mut drawn =
            Candidates { block: bytemuck::must_cast(block), ranges: [[0; LANES]; 8], bits: 0 };
        // Conversions are signed: 2^31 is subtracted before (less what that rounds off), and added again by the sign
        // bit.
        let limit = _mm256_div_ps(limit_at_1, _mm256_cvtepi32_ps(range));
        let limit = _mm256_sub_ps(limit, _mm256_set1_ps(2_147_483_648.0 - 512.0));
        let limit = _mm256_min_ps(limit, _mm256_set1_ps(2_147_483_520.0));
        let limit = _mm256_xor_si256(_mm256_cvttps_epi32(limit), sign);
        let limit = _mm256_andnot_si256(done, limit);
        let mut nearest = ones;
        let mut farthest = zero;
        for j in 0..8 {
            let high = block[2 * j + 1];
            drawn.ranges[j] = bytemuck::must_cast(range);
            let u = _mm256_mullo_epi32(high, range);
            let zone = zone(range);
            nearest = _mm256_min_epu32(nearest, _mm256_sub_epi32(zone, u));
            farthest = _mm256_max_epu32(farthest, u);
            drawn.bits |= u64::from(bits_u32(at_least(limit, high))) << (j * LANES);
            let rejected = at_least(u, zone);
            range = _mm256_sub_epi32(_mm256_add_epi32(range, rejected), ones);
        }
        let doubtful = _mm256_or_si256(
            at_least(range, nearest),
            at_least(farthest, _mm256_sub_epi32(zero, range)),
        );
        if bits_u32(_mm256_andnot_si256(done, doubtful)) != 0 {
            range = bytemuck::must_cast(drawn.exact(bytemuck::must_cast(first)));
        }
        drawn.resolve(matches, picks);
        done = _mm256_cmpgt_epi32(range, last);
    }
}

#[target_feature(enable = "avx2")]
pub(crate) fn floyd(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], chosen: &mut Chosen) {
    let key = key_from_seed(seed);
    if k > VECTOR_K || jobs.iter().any(|job| job.matches >= EXACT_FLOAT) {
        let streams = |rows: &[u32; LANES]| Lanes::streams(&key, rows);
        let next_block = |lanes: &mut Lanes| bytemuck::must_cast(lanes.next_block());
        return lane::floyd(k, jobs, slots, chosen, streams, next_block);
    }
    let ones = _mm256_set1_epi32(-1);
    let width = _mm256_set1_epi32(k as i32);
    let picks = &mut [[0; LANES]; VECTOR_K as usize][..k as usize];
    for jobs in jobs.chunks(LANES) {
        let rows = Rows::<LANES>::new(jobs);
        let mut lanes = Lanes::streams(&key, &rows.rows);
        // No ordinal is u32::MAX.
        picks.fill([u32::MAX; LANES]);
        // Lanes without a row draw like a row with k matches.
        let first: __m256i = bytemuck::must_cast(rows.matches);
        let first = _mm256_sub_epi32(_mm256_max_epu32(first, width), width);
        let mut filled = _mm256_setzero_si256();
        let mut open = _mm256_cmpgt_epi32(width, filled);
        while bits_u32(open) != 0 {
            // All eight words, even if the last row is full before: the branch would be mispredicted.
            for pair in lanes.next_block().chunks_exact(2) {
                let q = _mm256_add_epi32(first, filled);
                let (rejected, r) = uniform(pair[0], pair[1], _mm256_sub_epi32(q, ones));
                let accepted = _mm256_andnot_si256(rejected, open);
                let mut taken = _mm256_setzero_si256();
                for pick in picks.iter() {
                    let same = _mm256_cmpeq_epi32(bytemuck::must_cast(*pick), r);
                    taken = _mm256_or_si256(taken, same);
                }
                let r = _mm256_blendv_epi8(r, q, taken);
                for (slot, pick) in (0..).zip(picks.iter_mut()) {
                    let here = _mm256_cmpeq_epi32(filled, _mm256_set1_epi32(slot));
                    let here = _mm256_and_si256(here, accepted);
                    let kept = bytemuck::must_cast(*pick);
                    *pick = bytemuck::must_cast(_mm256_blendv_epi8(kept, r, here));
                }
                filled = _mm256_sub_epi32(filled, accepted);
                open = _mm256_cmpgt_epi32(width, filled);
            }
        }
        lane::store_picks(picks.iter(), jobs, slots);
    }
}

/// [`lane::uniform`] in eight lanes: products of the even and the odd lanes, joined again. Returns the mask of the
/// lanes that are *rejected*, and the numbers.
#[target_feature(enable = "avx2")]
#[inline]
fn uniform(low: __m256i, high: __m256i, range: __m256i) -> (__m256i, __m256i) {
    let odd_range = _mm256_srli_epi64::<32>(range);
    let even = _mm256_add_epi64(
        _mm256_mul_epu32(high, range),
        _mm256_srli_epi64::<32>(_mm256_mul_epu32(low, range)),
    );
    let odd = _mm256_add_epi64(
        _mm256_mul_epu32(_mm256_srli_epi64::<32>(high), odd_range),
        _mm256_srli_epi64::<32>(_mm256_mul_epu32(_mm256_srli_epi64::<32>(low), odd_range)),
    );
    let middle = _mm256_blend_epi32::<0xAA>(even, _mm256_slli_epi64::<32>(odd));
    let r = _mm256_blend_epi32::<0xAA>(_mm256_srli_epi64::<32>(even), odd);
    (at_least(middle, zone(range)), r)
}
