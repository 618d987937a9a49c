//! The AVX2 tier: eight rows side by side.
//!
//! The draws are those of the AVX-512 tier (`avx512.rs` says why the high half of a word is enough). What AVX2 lacks is
//! made from what it has: unsigned comparisons from `min` and `max`, leading zeros from the exponent of a conversion to
//! float, which is exact below 2^24. Candidates are bits of a u64, one per word and lane.

use core::arch::x86_64::*;

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
    let none = _mm256_setzero_si256();
    // If the compiler knows their number, the picks of a few slots stay in registers at the start of a row.
    match k {
        1 => algorithm_r_groups(seed, jobs, slots, [none; 1]),
        2 => algorithm_r_groups(seed, jobs, slots, [none; 2]),
        4 => algorithm_r_groups(seed, jobs, slots, [none; 4]),
        _ => algorithm_r_groups(seed, jobs, slots, &mut [none; VECTOR_K as usize][..k as usize]),
    }
}

/// Draws `jobs`, eight at a time.
#[target_feature(enable = "avx2,bmi1")]
fn algorithm_r_groups(
    seed: u64,
    jobs: &[Job],
    slots: &mut [i32],
    mut picks: impl AsMut<[__m256i]>,
) {
    let picks = picks.as_mut();
    let ones = _mm256_set1_epi32(-1);
    let k = picks.len() as u32;
    let stored = &mut [[0; LANES]; VECTOR_K as usize][..picks.len()];
    for jobs in jobs.chunks(LANES) {
        let rows = Rows::<LANES>::new(jobs);
        let mut lanes = Lanes::keyed(&rows.seeds(seed));
        for (slot, pick) in (0..).zip(picks.iter_mut()) {
            *pick = _mm256_set1_epi32(slot);
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
                    *pick = _mm256_blendv_epi8(*pick, c, hit);
                }
                range = _mm256_sub_epi32(_mm256_add_epi32(range, rejected), ones);
            }
        }
        for (stored, pick) in stored.iter_mut().zip(&*picks) {
            *stored = bytemuck::must_cast(*pick);
        }
        if bits_u32(_mm256_cmpgt_epi32(range, last)) != 0xFF {
            algorithm_r_sparse(&mut lanes, range, &rows.matches, stored);
        }
        lane::store_picks(stored.iter(), jobs, slots);
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
    let mut next = lanes.next_block();
    while bits_u32(done) != 0xFF {
        let first = range;
        let mut drawn =
            Candidates { block: bytemuck::must_cast(next), ranges: [[0; LANES]; 8], bits: 0 };
        // Conversions are signed: 2^31 is subtracted before (less what that rounds off), and added again by the sign
        // bit.
        let limit = _mm256_div_ps(limit_at_1, _mm256_cvtepi32_ps(range));
        let limit = _mm256_sub_ps(limit, _mm256_set1_ps(2_147_483_648.0 - 512.0));
        let limit = _mm256_min_ps(limit, _mm256_set1_ps(2_147_483_520.0));
        let limit = _mm256_xor_si256(_mm256_cvttps_epi32(limit), sign);
        let limit = _mm256_andnot_si256(done, limit);
        let mut nearest = ones;
        let mut farthest = zero;
        // Each word waits for the one before, so they are drawn between the rounds of the next block.
        next = lanes.next_block_beside(|round| {
            for j in [2 * round, 2 * round + 1] {
                let high = bytemuck::must_cast(drawn.block[2 * j + 1]);
                drawn.ranges[j] = bytemuck::must_cast(range);
                let u = _mm256_mullo_epi32(high, range);
                let zone = zone(range);
                nearest = _mm256_min_epu32(nearest, _mm256_sub_epi32(zone, u));
                farthest = _mm256_max_epu32(farthest, u);
                drawn.bits = drawn.bits >> LANES | u64::from(bits_u32(at_least(limit, high))) << 56;
                let rejected = at_least(u, zone);
                range = _mm256_sub_epi32(_mm256_add_epi32(range, rejected), ones);
            }
        });
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
    if k > VECTOR_K {
        let streams = |rows: &[u32; LANES]| Lanes::streams(&key, rows);
        let next_block = |lanes: &mut Lanes| bytemuck::must_cast(lanes.next_block());
        return lane::floyd(k, jobs, slots, chosen, streams, next_block);
    }
    let none = [_mm256_setzero_si256(); 2];
    // If the compiler knows their number, the words of a few slots stay in registers.
    match k {
        1 => floyd_groups(&key, jobs, slots, [none; 1]),
        2 => floyd_groups(&key, jobs, slots, [none; 2]),
        4 => floyd_groups(&key, jobs, slots, [none; 4]),
        _ => floyd_groups(&key, jobs, slots, &mut [none; VECTOR_K as usize][..k as usize]),
    }
}

/// Draws `jobs`, eight at a time.
#[target_feature(enable = "avx2")]
fn floyd_groups(
    key: &[u32; 8],
    jobs: &[Job],
    slots: &mut [i32],
    mut words: impl AsMut<[[__m256i; 2]]>,
) {
    for jobs in jobs.chunks(LANES) {
        let rows = Rows::<LANES>::new(jobs);
        if floyd_group(key, &rows.rows, bytemuck::must_cast(rows.matches), &mut words) {
            let words: &[[[u32; LANES]; 2]] = bytemuck::must_cast_slice(words.as_mut());
            lane::store_picks(words.iter().map(|[pick, _]| pick), jobs, slots);
        } else {
            floyd_exact(key, words.as_mut().len() as u32, jobs, slots);
        }
    }
}

/// Draws up to eight rows, those with more matches than slots. The first word of each pair in `words`, one pair per
/// slot, becomes the ordinals. Returns whether they are exact: `avx512.rs` says when they may not be. Here they are not
/// either if a range does not convert to float exactly.
#[target_feature(enable = "avx2")]
#[inline]
pub(crate) fn floyd_group<W: AsMut<[[__m256i; 2]]>>(
    key: &[u32; 8],
    rows: &[u32; LANES],
    matches: __m256i,
    words: &mut W,
) -> bool {
    let words = words.as_mut();
    let (zero, ones) = (_mm256_setzero_si256(), _mm256_set1_epi32(-1));
    let width = _mm256_set1_epi32(words.len() as i32);
    let mut lanes = Lanes::streams(key, rows);
    let first = _mm256_sub_epi32(_mm256_max_epu32(matches, width), width);
    let first = _mm256_sub_epi32(first, ones);
    let past = _mm256_add_epi32(first, width);
    let drawing = _mm256_cmpgt_epi32(matches, width);
    let mut range = _mm256_blendv_epi8(past, first, drawing);
    let mut farthest = zero;
    let mut open = drawing;
    let mut drawn = 0;
    while bits_u32(open) != 0 {
        for pair in lanes.next_block().chunks_exact(2) {
            let u = _mm256_mullo_epi32(pair[1], range);
            farthest = _mm256_max_epu32(farthest, u);
            let accepted = _mm256_andnot_si256(at_least(u, zone(range)), open);
            // Accepted words come in at the last slot, and those before move up: a blend per half and slot, without a
            // comparison for the slot. When all have come, the first is in the first slot. Slots that no word can have
            // reached yet are left out if there are many; a few are to stay in registers.
            let from = if words.len() > 4 { words.len().saturating_sub(drawn + 1) } else { 0 };
            for half in 0..2 {
                for slot in from..words.len() {
                    let next = words.get(slot + 1).map_or(pair[half], |word| word[half]);
                    words[slot][half] = _mm256_blendv_epi8(words[slot][half], next, accepted);
                }
            }
            range = _mm256_sub_epi32(range, accepted);
            open = _mm256_cmpgt_epi32(past, range);
            drawn += 1;
            // Any earlier, the answer could not be predicted.
            if drawn > 2 * words.len() && bits_u32(open) == 0 {
                break;
            }
        }
    }

    let mut doubtful = _mm256_or_si256(
        at_least(farthest, _mm256_sub_epi32(zero, past)),
        _mm256_cmpgt_epi32(matches, _mm256_set1_epi32(EXACT_FLOAT as i32 - 1)),
    );
    let mut range = first;
    for slot in 0..words.len() {
        let (picks, [low, high]) = (&words[..slot], words[slot]);
        let (rejected, r) = uniform(low, high, range);
        doubtful = _mm256_or_si256(doubtful, rejected);
        let mut taken = zero;
        for [pick, _] in picks {
            taken = _mm256_or_si256(taken, _mm256_cmpeq_epi32(*pick, r));
        }
        words[slot][0] = _mm256_blendv_epi8(r, _mm256_add_epi32(range, ones), taken);
        range = _mm256_sub_epi32(range, ones);
    }
    bits_u32(_mm256_and_si256(doubtful, drawing)) == 0
}

/// Draws up to eight jobs by the exact test.
#[cold]
#[target_feature(enable = "avx2")]
pub(crate) fn floyd_exact(key: &[u32; 8], k: u32, jobs: &[Job], slots: &mut [i32]) {
    let streams = |rows: &[u32; LANES]| Lanes::streams(key, rows);
    let next_block = |lanes: &mut Lanes| bytemuck::must_cast(lanes.next_block());
    lane::floyd(k, jobs, slots, &mut Chosen::default(), streams, next_block);
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
