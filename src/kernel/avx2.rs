//! The AVX2 tier: eight rows side by side.
//!
//! The draws are those of the AVX-512 tier (see there for why the high half of a word is enough), with what AVX2 lacks
//! made from what it has: unsigned comparisons from `min` and `max`, leading zeros from the exponent of a conversion to
//! float, which is exact below 2^24, and candidates as one bit of a u64 a word and lane.

use std::arch::x86_64::*;

use super::chacha::{CONSTANTS, key_from_seed, rounds};
use super::draw::{self, Candidates, Job, Rows, Scratch, VECTOR_K};
use super::layout::{ArcTable, Layout, WORD};
use super::rank::{Ops, RankBitmap, carry};
use super::{Isa, Kernels, scalar, sweep, tier::tier};
use crate::bijection::Bijection;

tier!(Isa::Avx2, "avx2", pulp::x86::V3, "avx2", "bmi1", "bmi2", "fma", "lzcnt", "popcnt");

#[target_feature(enable = "avx2")]
#[inline]
fn range_check(table: &ArcTable, first: usize, phase: u32, words: &mut [u64]) {
    table.check(first, phase, words, |s, n, x| word_u16(s, n, x), |s, n, x| word_u32(s, n, x));
}

#[target_feature(enable = "avx2")]
#[inline]
fn word_u16(start: &[u16; WORD], len: &[u16; WORD], phase: u16) -> u64 {
    let start: [__m256i; 4] = bytemuck::must_cast(*start);
    let len: [__m256i; 4] = bytemuck::must_cast(*len);
    let x = _mm256_set1_epi16(phase as i16);
    let mut outside = [_mm256_setzero_si256(); 4];
    for q in 0..4 {
        let offset = _mm256_sub_epi16(x, start[q]);
        outside[q] = _mm256_cmpeq_epi16(_mm256_max_epu16(offset, len[q]), offset);
    }
    !(u64::from(bits_u16(outside[0], outside[1]))
        | u64::from(bits_u16(outside[2], outside[3])) << 32)
}

/// A bit for each lane of two masks. The pack takes the halves of both in turn, which the permutation undoes.
#[target_feature(enable = "avx2")]
#[inline]
fn bits_u16(low: __m256i, high: __m256i) -> u32 {
    let bytes = _mm256_permute4x64_epi64::<0b11_01_10_00>(_mm256_packs_epi16(low, high));
    _mm256_movemask_epi8(bytes) as u32
}

#[target_feature(enable = "avx2")]
#[inline]
fn word_u32(start: &[u32; WORD], len: &[u32; WORD], phase: u32) -> u64 {
    let start: [__m256i; 8] = bytemuck::must_cast(*start);
    let len: [__m256i; 8] = bytemuck::must_cast(*len);
    let x = _mm256_set1_epi32(phase as i32);
    let mut outside = 0;
    for e in 0..8 {
        let offset = _mm256_sub_epi32(x, start[e]);
        outside |= u64::from(bits_u32(at_least(offset, len[e]))) << (8 * e);
    }
    !outside
}

/// A bit for each lane of a mask.
#[target_feature(enable = "avx2")]
#[inline]
fn bits_u32(mask: __m256i) -> u8 {
    _mm256_movemask_ps(_mm256_castsi256_ps(mask)) as u8
}

/// Lanes where `a >= b`, unsigned.
#[target_feature(enable = "avx2")]
#[inline]
fn at_least(a: __m256i, b: __m256i) -> __m256i {
    _mm256_cmpeq_epi32(_mm256_max_epu32(a, b), a)
}

#[target_feature(enable = "avx2,popcnt")]
#[inline]
fn not_above_u16(entries: &[u16; 64], ordinal: u16) -> u32 {
    let entries: [__m256i; 4] = bytemuck::must_cast(*entries);
    let ordinal = _mm256_set1_epi16(ordinal as i16);
    let mut below = [_mm256_setzero_si256(); 4];
    for q in 0..4 {
        below[q] = _mm256_cmpeq_epi16(_mm256_min_epu16(entries[q], ordinal), entries[q]);
    }
    // Only the number counts, so the order of the pack may stay.
    let low = _mm256_movemask_epi8(_mm256_packs_epi16(below[0], below[1])) as u32;
    let high = _mm256_movemask_epi8(_mm256_packs_epi16(below[2], below[3])) as u32;
    (u64::from(low) | u64::from(high) << 32).count_ones()
}

#[target_feature(enable = "avx2,popcnt")]
#[inline]
fn not_above_u32(entries: &[u32; 64], ordinal: u32) -> u32 {
    let entries: [__m256i; 8] = bytemuck::must_cast(*entries);
    let ordinal = _mm256_set1_epi32(ordinal as i32);
    let mut below = 0;
    for (e, entries) in entries.into_iter().enumerate() {
        below |= u64::from(bits_u32(at_least(ordinal, entries))) << (8 * e);
    }
    below.count_ones()
}

#[target_feature(enable = "bmi1,bmi2")]
#[inline]
fn select_in_word(word: u64, ordinal: u32) -> u32 {
    _tzcnt_u64(_pdep_u64(1 << ordinal, word)) as u32
}

/// Rows side by side.
const LANES: usize = 8;

/// ChaCha8 on eight streams.
pub(super) struct Lanes {
    input: [__m256i; 16],
    pub(super) block: u64,
    /// Byte shuffles that rotate by 16 and by 8.
    by_16: __m256i,
    by_8: __m256i,
}

impl Lanes {
    #[target_feature(enable = "avx2")]
    #[inline]
    fn new(keys: &[[u32; LANES]; 8], streams: &[u32; LANES]) -> Self {
        let mut input = [_mm256_setzero_si256(); 16];
        for (word, constant) in input.iter_mut().zip(CONSTANTS) {
            *word = _mm256_set1_epi32(constant as i32);
        }
        for (word, key) in input[4..12].iter_mut().zip(keys) {
            *word = bytemuck::must_cast(*key);
        }
        input[14] = bytemuck::must_cast(*streams);
        // Hidden from the compiler, which would trade one shuffle by a constant for two and more.
        let by_16 = std::hint::black_box(_mm_setr_epi8(
            2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13,
        ));
        let by_8 = std::hint::black_box(_mm_setr_epi8(
            3, 0, 1, 2, 7, 4, 5, 6, 11, 8, 9, 10, 15, 12, 13, 14,
        ));
        Self {
            input,
            block: 0,
            by_16: _mm256_broadcastsi128_si256(by_16),
            by_8: _mm256_broadcastsi128_si256(by_8),
        }
    }

    /// The streams of AlgorithmR: a key for each seed.
    #[target_feature(enable = "avx2")]
    #[inline]
    pub(super) fn keyed(seeds: &[u64; LANES]) -> Self {
        let mut keys = [[0; LANES]; 8];
        for (l, &seed) in seeds.iter().enumerate() {
            for (word, key) in keys.iter_mut().zip(key_from_seed(seed)) {
                word[l] = key;
            }
        }
        Self::new(&keys, &[0; LANES])
    }

    /// The streams of Floyd: one key, a stream number for each row.
    #[target_feature(enable = "avx2")]
    #[inline]
    pub(super) fn streams(key: &[u32; 8], rows: &[u32; LANES]) -> Self {
        let mut keys = [[0; LANES]; 8];
        for (word, &key) in keys.iter_mut().zip(key) {
            *word = [key; LANES];
        }
        Self::new(&keys, rows)
    }

    /// The next block of every stream, word by word.
    #[target_feature(enable = "avx2")]
    #[inline]
    pub(super) fn next_block(&mut self) -> [__m256i; 16] {
        self.input[12] = _mm256_set1_epi32(self.block as i32);
        self.input[13] = _mm256_set1_epi32((self.block >> 32) as i32);
        self.block += 1;
        let (by_16, by_8) = (self.by_16, self.by_8);
        let mut block = rounds(self.input, |[mut a, mut b, mut c, mut d]| {
            a = _mm256_add_epi32(a, b);
            d = _mm256_shuffle_epi8(_mm256_xor_si256(d, a), by_16);
            c = _mm256_add_epi32(c, d);
            b = _mm256_xor_si256(b, c);
            b = _mm256_or_si256(_mm256_slli_epi32::<12>(b), _mm256_srli_epi32::<20>(b));
            a = _mm256_add_epi32(a, b);
            d = _mm256_shuffle_epi8(_mm256_xor_si256(d, a), by_8);
            c = _mm256_add_epi32(c, d);
            b = _mm256_xor_si256(b, c);
            b = _mm256_or_si256(_mm256_slli_epi32::<7>(b), _mm256_srli_epi32::<25>(b));
            [a, b, c, d]
        });
        for (word, &input) in block.iter_mut().zip(&self.input) {
            *word = _mm256_add_epi32(*word, input);
        }
        block
    }
}

/// Matches below this convert to float exactly, with room for the ranges past a row's last.
const EXACT_FLOAT: u32 = (1 << 24) - 64;

/// `range << leading_zeros(range)`, for ranges that convert to float exactly.
#[target_feature(enable = "avx2")]
#[inline]
fn zone(range: __m256i) -> __m256i {
    let exponent = _mm256_srli_epi32::<23>(_mm256_castps_si256(_mm256_cvtepi32_ps(range)));
    _mm256_sllv_epi32(range, _mm256_sub_epi32(_mm256_set1_epi32(127 + 31), exponent))
}

#[target_feature(enable = "avx2,bmi1")]
fn algorithm_r(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], _: &mut Scratch) {
    if k > VECTOR_K || jobs.iter().any(|job| job.matches >= EXACT_FLOAT) {
        let keyed = |seeds: &[u64; LANES]| Lanes::keyed(seeds);
        let next_block = |lanes: &mut Lanes| bytemuck::must_cast(lanes.next_block());
        return draw::algorithm_r(seed, k, jobs, slots, keyed, next_block);
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
        let mut dense = draw::dense_blocks(k);
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
        draw::store_picks(picks.iter(), jobs, slots);
    }
}

/// The rest of eight rows, from `range` on, where hits are rare.
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
    // 2^32 k, raised by more than the conversions and the division can lose.
    let k = picks.len() as f32;
    let limit_at_1 = _mm256_set1_ps(k * (4_294_967_296.0 * (1.0 + 1.0 / 1_048_576.0)));
    let mut done = _mm256_cmpgt_epi32(range, last);
    while bits_u32(done) != 0xFF {
        let block = lanes.next_block();
        let first = range;
        let mut drawn =
            Candidates { block: bytemuck::must_cast(block), ranges: [[0; LANES]; 8], bits: 0 };
        // Conversions are signed: down by 2^31 (and up by what that rounds off), up again by the sign bit.
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
fn floyd(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], scratch: &mut Scratch) {
    let key = key_from_seed(seed);
    if k > VECTOR_K || jobs.iter().any(|job| job.matches >= EXACT_FLOAT) {
        let streams = |rows: &[u32; LANES]| Lanes::streams(&key, rows);
        let next_block = |lanes: &mut Lanes| bytemuck::must_cast(lanes.next_block());
        return draw::floyd(k, jobs, slots, scratch, streams, next_block);
    }
    let ones = _mm256_set1_epi32(-1);
    let width = _mm256_set1_epi32(k as i32);
    let picks = &mut [[0; LANES]; VECTOR_K as usize][..k as usize];
    for jobs in jobs.chunks(LANES) {
        let rows = Rows::<LANES>::new(jobs);
        let mut lanes = Lanes::streams(&key, &rows.rows);
        // No ordinal is u32::MAX.
        picks.fill([u32::MAX; LANES]);
        // Lanes without a row draw like a row of k matches.
        let first: __m256i = bytemuck::must_cast(rows.matches);
        let first = _mm256_sub_epi32(_mm256_max_epu32(first, width), width);
        let mut filled = _mm256_setzero_si256();
        let mut open = _mm256_cmpgt_epi32(width, filled);
        while bits_u32(open) != 0 {
            // All eight words, also where the last row is full before: the branch would be mispredicted.
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
        draw::store_picks(picks.iter(), jobs, slots);
    }
}

/// [`draw::uniform`] in eight lanes: the products of even and odd lanes apart, put together again. Gives the lanes
/// that are rejected.
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
