//! The NEON tier: four rows side by side.
//!
//! The draws are those of the other vector tiers (`avx512.rs` says why the high half of a word is enough). NEON has
//! unsigned comparisons and leading zeros, but no way from a mask to bits that is cheap; candidates of a block are
//! gathered as weights in one vector of bytes.

use std::arch::aarch64::*;

use super::chacha::{CONSTANTS, key_from_seed, rounds};
use super::draw::{self, Candidates, Job, Rows, Scratch, VECTOR_K};
use super::layout::{ArcTable, Layout, WORD};
use super::rank::{Ops, RankBitmap, carry};
use super::{Isa, Kernels, scalar, sweep, tier::tier};
use crate::bijection::Bijection;

tier!(Isa::Neon, "neon", pulp::aarch64::Neon, "neon");

#[target_feature(enable = "neon")]
#[inline]
fn range_check(table: &ArcTable, first: usize, phase: u32, words: &mut [u64]) {
    table.check(first, phase, words, |s, n, x| word_u16(s, n, x), |s, n, x| word_u32(s, n, x));
}

#[target_feature(enable = "neon")]
#[inline]
fn word_u16(start: &[u16; WORD], len: &[u16; WORD], phase: u16) -> u64 {
    let start: [uint16x8_t; 8] = bytemuck::must_cast(*start);
    let len: [uint16x8_t; 8] = bytemuck::must_cast(*len);
    let x = vdupq_n_u16(phase);
    let mut inside = [vdupq_n_u16(0); 8];
    for e in 0..8 {
        inside[e] = vcltq_u16(vsubq_u16(x, start[e]), len[e]);
    }
    bits(inside)
}

#[target_feature(enable = "neon")]
#[inline]
fn word_u32(start: &[u32; WORD], len: &[u32; WORD], phase: u32) -> u64 {
    let start: [uint32x4_t; 16] = bytemuck::must_cast(*start);
    let len: [uint32x4_t; 16] = bytemuck::must_cast(*len);
    let x = vdupq_n_u32(phase);
    let mut inside = [vdupq_n_u16(0); 8];
    for e in 0..8 {
        let low = vcltq_u32(vsubq_u32(x, start[2 * e]), len[2 * e]);
        let high = vcltq_u32(vsubq_u32(x, start[2 * e + 1]), len[2 * e + 1]);
        inside[e] = vuzp1q_u16(vreinterpretq_u16_u32(low), vreinterpretq_u16_u32(high));
    }
    bits(inside)
}

/// A bit for each of 64 lanes: a byte each, weighed by its place in eight, and added up by pairs three times.
#[target_feature(enable = "neon")]
#[inline]
fn bits(masks: [uint16x8_t; 8]) -> u64 {
    let weights: uint8x16_t = bytemuck::must_cast([[1u8, 2, 4, 8, 16, 32, 64, 128]; 2]);
    let mut bytes = [weights; 4];
    for q in 0..4 {
        let narrow =
            vuzp1q_u8(vreinterpretq_u8_u16(masks[2 * q]), vreinterpretq_u8_u16(masks[2 * q + 1]));
        bytes[q] = vandq_u8(narrow, weights);
    }
    let sums = vpaddq_u8(vpaddq_u8(bytes[0], bytes[1]), vpaddq_u8(bytes[2], bytes[3]));
    vgetq_lane_u64::<0>(vreinterpretq_u64_u8(vpaddq_u8(sums, sums)))
}

#[target_feature(enable = "neon")]
#[inline]
fn not_above_u16(entries: &[u16; 64], ordinal: u16) -> u32 {
    let entries: [uint16x8_t; 8] = bytemuck::must_cast(*entries);
    let ordinal = vdupq_n_u16(ordinal);
    let mut count = vdupq_n_u16(0);
    for entries in entries {
        count = vsubq_u16(count, vcleq_u16(entries, ordinal));
    }
    vaddvq_u16(count).into()
}

#[target_feature(enable = "neon")]
#[inline]
fn not_above_u32(entries: &[u32; 64], ordinal: u32) -> u32 {
    let entries: [uint32x4_t; 16] = bytemuck::must_cast(*entries);
    let ordinal = vdupq_n_u32(ordinal);
    let mut count = vdupq_n_u32(0);
    for entries in entries {
        count = vsubq_u32(count, vcleq_u32(entries, ordinal));
    }
    vaddvq_u32(count)
}

/// The byte that holds the bit is found among the running counts of all eight, which one multiplication adds up.
#[target_feature(enable = "neon")]
#[inline]
fn select_in_word(word: u64, ordinal: u32) -> u32 {
    let counts = vcnt_u8(vcreate_u8(word));
    let behind =
        vget_lane_u64::<0>(vreinterpret_u64_u8(counts)).wrapping_mul(0x0101_0101_0101_0101);
    let ordinals = vdup_n_u8(ordinal as u8);
    let below = vaddv_u8(vshr_n_u8::<7>(vcle_u8(vcreate_u8(behind), ordinals))) as u32;
    let before = (behind << 8 >> (8 * below)) as u8;
    let mut byte = (word >> (8 * below)) as u8;
    for _ in 0..ordinal as u8 - before {
        byte &= byte - 1;
    }
    8 * below + byte.trailing_zeros()
}

/// Rows side by side.
const LANES: usize = 4;

/// ChaCha8 on four streams.
pub(super) struct Lanes {
    input: [uint32x4_t; 16],
    pub(super) block: u64,
}

impl Lanes {
    #[target_feature(enable = "neon")]
    #[inline]
    fn new(keys: &[[u32; 8]; LANES], streams: &[u32; LANES]) -> Self {
        let mut input = [vdupq_n_u32(0); 16];
        for (word, constant) in input.iter_mut().zip(CONSTANTS) {
            *word = vdupq_n_u32(constant);
        }
        for (w, word) in input[4..12].iter_mut().enumerate() {
            *word = bytemuck::must_cast([keys[0][w], keys[1][w], keys[2][w], keys[3][w]]);
        }
        input[14] = bytemuck::must_cast(*streams);
        Self { input, block: 0 }
    }

    /// The streams of AlgorithmR: a key for each seed.
    #[target_feature(enable = "neon")]
    #[inline]
    pub(super) fn keyed(seeds: &[u64; LANES]) -> Self {
        Self::new(&seeds.map(key_from_seed), &[0; LANES])
    }

    /// The streams of Floyd: one key, a stream number for each row.
    #[target_feature(enable = "neon")]
    #[inline]
    pub(super) fn streams(key: &[u32; 8], rows: &[u32; LANES]) -> Self {
        Self::new(&[*key; LANES], rows)
    }

    /// The next block of every stream, word by word.
    #[target_feature(enable = "neon")]
    #[inline]
    pub(super) fn next_block(&mut self) -> [uint32x4_t; 16] {
        self.input[12] = vdupq_n_u32(self.block as u32);
        self.input[13] = vdupq_n_u32((self.block >> 32) as u32);
        self.block += 1;
        // A rotation by 16 swaps halves, one by 8 is a byte shuffle, the others shift and insert.
        let by_8: uint8x16_t =
            bytemuck::must_cast([3u8, 0, 1, 2, 7, 4, 5, 6, 11, 8, 9, 10, 15, 12, 13, 14]);
        let mut block = rounds(self.input, |[mut a, mut b, mut c, mut d]| {
            a = vaddq_u32(a, b);
            d = vreinterpretq_u32_u16(vrev32q_u16(vreinterpretq_u16_u32(veorq_u32(d, a))));
            c = vaddq_u32(c, d);
            b = veorq_u32(b, c);
            b = vsriq_n_u32::<20>(vshlq_n_u32::<12>(b), b);
            a = vaddq_u32(a, b);
            d = vreinterpretq_u32_u8(vqtbl1q_u8(vreinterpretq_u8_u32(veorq_u32(d, a)), by_8));
            c = vaddq_u32(c, d);
            b = veorq_u32(b, c);
            b = vsriq_n_u32::<25>(vshlq_n_u32::<7>(b), b);
            [a, b, c, d]
        });
        for (word, &input) in block.iter_mut().zip(&self.input) {
            *word = vaddq_u32(*word, input);
        }
        block
    }
}

/// `range << leading_zeros(range)`.
#[target_feature(enable = "neon")]
#[inline]
fn zone(range: uint32x4_t) -> uint32x4_t {
    vshlq_u32(range, vreinterpretq_s32_u32(vclzq_u32(range)))
}

/// Whether a lane of the mask is set.
#[target_feature(enable = "neon")]
#[inline]
fn any(mask: uint32x4_t) -> bool {
    vmaxvq_u32(mask) != 0
}

#[target_feature(enable = "neon")]
fn algorithm_r(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], _: &mut Scratch) {
    if k > VECTOR_K {
        let keyed = |seeds: &[u64; LANES]| Lanes::keyed(seeds);
        let next_block = |lanes: &mut Lanes| bytemuck::must_cast(lanes.next_block());
        return draw::algorithm_r(seed, k, jobs, slots, keyed, next_block);
    }
    let one = vdupq_n_u32(1);
    let picks = &mut [[0; LANES]; VECTOR_K as usize][..k as usize];
    for jobs in jobs.chunks(LANES) {
        let rows = Rows::<LANES>::new(jobs);
        let mut lanes = Lanes::keyed(&rows.seeds(seed));
        for (slot, pick) in (0..).zip(picks.iter_mut()) {
            *pick = [slot; LANES];
        }
        let last: uint32x4_t = bytemuck::must_cast(rows.matches);
        let mut range = vdupq_n_u32(k + 1);
        let mut dense = draw::dense_blocks(k);
        while dense > 0 && any(vcleq_u32(range, last)) {
            dense -= 1;
            for pair in lanes.next_block().chunks_exact(2) {
                let (accepted, r) = uniform(pair[0], pair[1], range);
                let live = vandq_u32(accepted, vcleq_u32(range, last));
                let c = vsubq_u32(range, one);
                for (slot, pick) in (0..).zip(picks.iter_mut()) {
                    let hit = vandq_u32(live, vceqq_u32(r, vdupq_n_u32(slot)));
                    *pick = bytemuck::must_cast(vbslq_u32(hit, c, bytemuck::must_cast(*pick)));
                }
                range = vsubq_u32(range, accepted);
            }
        }
        algorithm_r_sparse(&mut lanes, range, &rows.matches, picks);
        draw::store_picks(picks.iter(), jobs, slots);
    }
}

/// The rest of four rows, from `range` on, where hits are rare.
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
    // 2^32 k, raised by more than the conversions and the division can lose.
    let k = picks.len() as f32;
    let limit_at_1 = vdupq_n_f32(k * (4_294_967_296.0 * (1.0 + 1.0 / 1_048_576.0)));
    // A bit for each lane, and one place further for each word.
    let weights: uint32x4_t = bytemuck::must_cast([1u32, 2, 4, 8]);
    let mut active = vcleq_u32(range, last);
    while any(active) {
        let block = lanes.next_block();
        let first = range;
        let mut drawn =
            Candidates { block: bytemuck::must_cast(block), ranges: [[0; LANES]; 8], bits: 0 };
        // The conversion saturates.
        let limit = vcvtq_u32_f32(vdivq_f32(limit_at_1, vcvtq_f32_u32(range)));
        let limit = vandq_u32(limit, active);
        let mut nearest = vdupq_n_u32(u32::MAX);
        let mut farthest = zero;
        let mut candidates = zero;
        for j in 0..8 {
            let high = block[2 * j + 1];
            drawn.ranges[j] = bytemuck::must_cast(range);
            let u = vmulq_u32(high, range);
            let zone = zone(range);
            nearest = vminq_u32(nearest, vsubq_u32(zone, u));
            farthest = vmaxq_u32(farthest, u);
            let weights = vshlq_u32(weights, vdupq_n_s32((j * LANES) as i32));
            candidates = vorrq_u32(candidates, vandq_u32(vcltq_u32(high, limit), weights));
            range = vsubq_u32(range, vcltq_u32(u, zone));
        }
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
fn floyd(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], scratch: &mut Scratch) {
    let key = key_from_seed(seed);
    if k > VECTOR_K {
        let streams = |rows: &[u32; LANES]| Lanes::streams(&key, rows);
        let next_block = |lanes: &mut Lanes| bytemuck::must_cast(lanes.next_block());
        return draw::floyd(k, jobs, slots, scratch, streams, next_block);
    }
    let one = vdupq_n_u32(1);
    let width = vdupq_n_u32(k);
    let picks = &mut [[0; LANES]; VECTOR_K as usize][..k as usize];
    for jobs in jobs.chunks(LANES) {
        let rows = Rows::<LANES>::new(jobs);
        let mut lanes = Lanes::streams(&key, &rows.rows);
        // No ordinal is u32::MAX.
        picks.fill([u32::MAX; LANES]);
        // Lanes without a row draw like a row of as many matches as slots.
        let first = vqsubq_u32(bytemuck::must_cast(rows.matches), width);
        let mut filled = vdupq_n_u32(0);
        let mut open = vcltq_u32(filled, width);
        while any(open) {
            for pair in lanes.next_block().chunks_exact(2) {
                let q = vaddq_u32(first, filled);
                let (accepted, r) = uniform(pair[0], pair[1], vaddq_u32(q, one));
                let accepted = vandq_u32(accepted, open);
                let mut taken = vdupq_n_u32(0);
                for pick in picks.iter() {
                    taken = vorrq_u32(taken, vceqq_u32(bytemuck::must_cast(*pick), r));
                }
                let r = vbslq_u32(taken, q, r);
                for (slot, pick) in (0..).zip(picks.iter_mut()) {
                    let here = vandq_u32(accepted, vceqq_u32(filled, vdupq_n_u32(slot)));
                    *pick = bytemuck::must_cast(vbslq_u32(here, r, bytemuck::must_cast(*pick)));
                }
                filled = vsubq_u32(filled, accepted);
                open = vcltq_u32(filled, width);
            }
        }
        draw::store_picks(picks.iter(), jobs, slots);
    }
}

/// [`draw::uniform`] in four lanes: two products of two lanes each, put together again.
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
