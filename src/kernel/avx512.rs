//! The AVX-512 tier: F, BW, CD, DQ and VL, sixteen rows side by side.
//!
//! # Algorithm R
//!
//! A lane consumes one u64 `(high, low)` a step, whether it is accepted or not, so all lanes stay at the same word of
//! their streams and only the match they draw for, `range - 1`, differs. The exact test needs the product of the whole
//! word with the range. The high half alone decides all but about one word in 2^31 / range:
//!
//! ```text
//! u = high * range mod 2^32              the middle of the product, short of a carry below `range`
//! accepted  =  u < zone                  unless u + range reaches zone or 2^32: then the block is done again exactly
//! candidate =  high < limit              limit = k 2^32 / range of the first range of the block; ranges only grow
//! range    +=  accepted
//! ```
//!
//! The limit may be rounded down to a whole number. A word with `high` equal to it can be a hit only by a carry into the
//! upper half of the product: then `u + range` reaches 2^32, and the block is done again. No hit is missed.
//!
//! Candidates are few and jump about: a branch on them would be mispredicted every time. Their places are compressed
//! into a list without branching and looked at once a window, with the exact product. At the start of a row, where the
//! range is small, they are not few; there the product is exact at once and every slot is compared with every word.

use std::arch::x86_64::*;

use super::chacha::{CONSTANTS, PCG_JUMPS, key_from_seed, rounds};
use super::draw::{self, Block, Job, Rows, Scratch, VECTOR_K};
use super::layout::{ArcTable, Layout, WORD};
use super::rank::RankBitmap;
use super::{Isa, Kernels, scalar, sweep, tier::tier};
use crate::bijection::Bijection;
use crate::bits::{BitMatrix, last_word_mask, words_per_row};

tier!(
    Isa::Avx512,
    "avx512",
    pulp::x86::V4,
    "avx512f",
    "avx512bw",
    "avx512cd",
    "avx512dq",
    "avx512vl",
    "bmi1",
    "bmi2",
    "lzcnt",
    "popcnt"
);

/// The tier with the one kernel that a vector popcount changes.
#[allow(unsafe_code)]
pub(super) const VPOPCNTDQ: Kernels = Kernels {
    name: "avx512+vpopcntdq",
    row_popcounts: |bits, degrees| {
        // SAFETY: `Kernels::available` hands this table out after it has found these features on the machine.
        unsafe { row_popcounts(bits, degrees) }
    },
    ..KERNELS
};

#[target_feature(enable = "avx512f,avx512vpopcntdq,popcnt")]
fn row_popcounts(bits: BitMatrix<'_>, degrees: &mut [u32]) {
    let (words, mask) = (words_per_row(bits.cols()), last_word_mask(bits.cols()));
    if words == 0 {
        degrees.fill(0);
        return;
    }
    for (row, degree) in bits.words().chunks_exact(bits.stride()).zip(degrees) {
        let (pairs, rest) = row[..words].as_chunks::<16>();
        let mut counts = [_mm512_setzero_si512(); 2];
        for pair in pairs {
            let pair: [__m512i; 2] = bytemuck::must_cast(*pair);
            for (count, words) in counts.iter_mut().zip(pair) {
                *count = _mm512_add_epi64(*count, _mm512_popcnt_epi64(words));
            }
        }
        let counted = _mm512_reduce_add_epi64(_mm512_add_epi64(counts[0], counts[1])) as u32;
        let rest: u32 = rest.iter().map(|word| word.count_ones()).sum();
        // What the padding added is taken off again.
        *degree = counted + rest - (row[words - 1] & !mask).count_ones();
    }
}

#[target_feature(enable = "avx512f,avx512bw")]
#[inline]
fn not_above_u16(entries: &[u16; 64], ordinal: u16) -> u32 {
    let entries: [__m512i; 2] = bytemuck::must_cast(*entries);
    let ordinal = _mm512_set1_epi16(ordinal as i16);
    let low = u64::from(_mm512_cmple_epu16_mask(entries[0], ordinal));
    let high = u64::from(_mm512_cmple_epu16_mask(entries[1], ordinal));
    (low | high << 32).count_ones()
}

#[target_feature(enable = "avx512f,avx512bw")]
#[inline]
fn not_above_u32(entries: &[u32; 64], ordinal: u32) -> u32 {
    let entries: [__m512i; 4] = bytemuck::must_cast(*entries);
    let ordinal = _mm512_set1_epi32(ordinal as i32);
    let mut not_above = 0;
    for (q, entries) in entries.into_iter().enumerate() {
        not_above |= u64::from(_mm512_cmple_epu32_mask(entries, ordinal)) << (16 * q);
    }
    not_above.count_ones()
}

#[target_feature(enable = "bmi1,bmi2")]
#[inline]
fn select_in_word(word: u64, ordinal: u32) -> u32 {
    _tzcnt_u64(_pdep_u64(1 << ordinal, word)) as u32
}

#[target_feature(enable = "avx512f,avx512bw")]
#[inline]
fn range_check(table: &ArcTable, first: usize, phase: u32, words: &mut [u64]) {
    table.check(first, phase, words, |s, n, x| word_u16(s, n, x), |s, n, x| word_u32(s, n, x));
}

#[target_feature(enable = "avx512f,avx512bw")]
#[inline]
fn word_u16(start: &[u16; WORD], len: &[u16; WORD], phase: u16) -> u64 {
    let start: [__m512i; 2] = bytemuck::must_cast(*start);
    let len: [__m512i; 2] = bytemuck::must_cast(*len);
    let x = _mm512_set1_epi16(phase as i16);
    let half = |h: usize| _mm512_cmplt_epu16_mask(_mm512_sub_epi16(x, start[h]), len[h]);
    u64::from(half(0)) | u64::from(half(1)) << 32
}

#[target_feature(enable = "avx512f,avx512bw")]
#[inline]
fn word_u32(start: &[u32; WORD], len: &[u32; WORD], phase: u32) -> u64 {
    let start: [__m512i; 4] = bytemuck::must_cast(*start);
    let len: [__m512i; 4] = bytemuck::must_cast(*len);
    let x = _mm512_set1_epi32(phase as i32);
    let quarter = |q: usize| {
        u64::from(_mm512_cmplt_epu32_mask(_mm512_sub_epi32(x, start[q]), len[q])) << (16 * q)
    };
    quarter(0) | quarter(1) | quarter(2) | quarter(3)
}

/// Rows side by side.
const LANES: usize = 16;

/// ChaCha8 on sixteen streams.
pub(super) struct Lanes {
    input: [__m512i; 16],
    pub(super) block: u64,
}

impl Lanes {
    #[target_feature(enable = "avx512f")]
    #[inline]
    fn new(key: [__m512i; 8], stream_low: __m512i, stream_high: __m512i) -> Self {
        let mut input = [_mm512_setzero_si512(); 16];
        for (word, constant) in input.iter_mut().zip(CONSTANTS) {
            *word = _mm512_set1_epi32(constant as i32);
        }
        input[4..12].copy_from_slice(&key);
        input[14] = stream_low;
        input[15] = stream_high;
        Self { input, block: 0 }
    }

    /// The streams of AlgorithmR: a key for each seed.
    #[target_feature(enable = "avx512f,avx512dq")]
    #[inline]
    pub(super) fn keyed(seeds: &[u64; LANES]) -> Self {
        let seeds: [__m512i; 2] = bytemuck::must_cast(*seeds);
        // The low halves of the sixteen u64 in two vectors.
        let even = _mm512_setr_epi32(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
        let mut key = [_mm512_setzero_si512(); 8];
        for (word, (multiplier, increment)) in key.iter_mut().zip(PCG_JUMPS) {
            let multiplier = _mm512_set1_epi64(multiplier as i64);
            let increment = _mm512_set1_epi64(increment as i64);
            let mut shifted = seeds;
            let mut rotation = seeds;
            for h in 0..2 {
                let state = _mm512_add_epi64(_mm512_mullo_epi64(seeds[h], multiplier), increment);
                let folded = _mm512_xor_si512(_mm512_srli_epi64::<18>(state), state);
                shifted[h] = _mm512_srli_epi64::<27>(folded);
                rotation[h] = _mm512_srli_epi64::<59>(state);
            }
            *word = _mm512_rorv_epi32(
                _mm512_permutex2var_epi32(shifted[0], even, shifted[1]),
                _mm512_permutex2var_epi32(rotation[0], even, rotation[1]),
            );
        }
        Self::new(key, _mm512_setzero_si512(), _mm512_setzero_si512())
    }

    /// The streams of Floyd: one key, a stream number for each row.
    #[target_feature(enable = "avx512f")]
    #[inline]
    pub(super) fn streams(key: &[u32; 8], rows: &[u32; LANES]) -> Self {
        let mut lanes = [_mm512_setzero_si512(); 8];
        for (lanes, word) in lanes.iter_mut().zip(key) {
            *lanes = _mm512_set1_epi32(*word as i32);
        }
        Self::new(lanes, bytemuck::must_cast(*rows), _mm512_setzero_si512())
    }

    /// The next block of every stream, word by word.
    #[target_feature(enable = "avx512f")]
    #[inline]
    pub(super) fn next_block(&mut self) -> [__m512i; 16] {
        self.input[12] = _mm512_set1_epi32(self.block as i32);
        self.input[13] = _mm512_set1_epi32((self.block >> 32) as i32);
        self.block += 1;
        let mut block = rounds(self.input, |[mut a, mut b, mut c, mut d]| {
            a = _mm512_add_epi32(a, b);
            d = _mm512_rol_epi32::<16>(_mm512_xor_si512(d, a));
            c = _mm512_add_epi32(c, d);
            b = _mm512_rol_epi32::<12>(_mm512_xor_si512(b, c));
            a = _mm512_add_epi32(a, b);
            d = _mm512_rol_epi32::<8>(_mm512_xor_si512(d, a));
            c = _mm512_add_epi32(c, d);
            b = _mm512_rol_epi32::<7>(_mm512_xor_si512(b, c));
            [a, b, c, d]
        });
        for (word, &input) in block.iter_mut().zip(&self.input) {
            *word = _mm512_add_epi32(*word, input);
        }
        block
    }
}

/// Blocks whose candidates are looked at together.
const WINDOW: usize = 4;
/// Words of a window, a lane each.
const STEPS: usize = 8 * WINDOW;

/// What the words of a window were drawn for.
struct Window {
    blocks: [[__m512i; 16]; WINDOW],
    ranges: [__m512i; STEPS],
    /// `step * LANES + lane` of each candidate; room for a whole vector behind the last.
    candidates: [u32; STEPS * LANES + LANES],
}

#[target_feature(enable = "avx512f,avx512bw,avx512cd,avx512dq,avx512vl,popcnt")]
fn algorithm_r(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], scratch: &mut Scratch) {
    if k > VECTOR_K {
        let keyed = |seeds: &[u64; LANES]| Lanes::keyed(seeds);
        let next_block = |lanes: &mut Lanes| bytemuck::must_cast(lanes.next_block());
        return draw::algorithm_r(seed, k, jobs, slots, keyed, next_block);
    }
    let one = _mm512_set1_epi32(1);
    let picks = scratch.picks::<LANES>(k);
    for jobs in jobs.chunks(LANES) {
        let rows = Rows::<LANES>::new(jobs);
        let mut lanes = Lanes::keyed(&rows.seeds(seed));
        for (slot, pick) in (0..).zip(picks.iter_mut()) {
            *pick = [slot; LANES];
        }
        let last: __m512i = bytemuck::must_cast(rows.matches);
        let mut range = _mm512_set1_epi32((k + 1) as i32);
        let mut dense = draw::dense_blocks(k);
        while dense > 0 && _mm512_cmple_epu32_mask(range, last) != 0 {
            dense -= 1;
            for pair in lanes.next_block().chunks_exact(2) {
                let (accepted, r) = uniform(pair[0], pair[1], range);
                let live = _mm512_mask_cmple_epu32_mask(accepted, range, last);
                let c = _mm512_sub_epi32(range, one);
                for (slot, pick) in (0..).zip(picks.iter_mut()) {
                    let hit = _mm512_mask_cmpeq_epi32_mask(live, r, _mm512_set1_epi32(slot));
                    let kept = bytemuck::must_cast(*pick);
                    *pick = bytemuck::must_cast(_mm512_mask_mov_epi32(kept, hit, c));
                }
                range = _mm512_mask_add_epi32(range, accepted, range, one);
            }
        }
        if _mm512_cmple_epu32_mask(range, last) != 0 {
            algorithm_r_sparse(&mut lanes, range, &rows.matches, picks);
        }
        draw::store_picks(picks, jobs, slots);
    }
}

/// The rest of sixteen rows, from `range` on, where hits are rare.
#[target_feature(enable = "avx512f,avx512bw,avx512cd,avx512dq,avx512vl,popcnt")]
fn algorithm_r_sparse(
    lanes: &mut Lanes,
    mut range: __m512i,
    matches: &[u32; LANES],
    picks: &mut [[u32; LANES]],
) {
    let zero = _mm512_setzero_si512();
    // Hidden from the compiler, which would make a masked addition of a known 1 from two instructions.
    let one = std::hint::black_box(_mm512_set1_epi32(1));
    let last: __m512i = bytemuck::must_cast(*matches);
    // 2^32 k, raised by more than the conversions and the division can lose.
    let k = picks.len() as f32;
    let limit_at_1 = _mm512_set1_ps(k * (4_294_967_296.0 * (1.0 + 1.0 / 1_048_576.0)));
    let mut window = Window {
        blocks: [[zero; 16]; WINDOW],
        ranges: [zero; STEPS],
        candidates: [0; STEPS * LANES + LANES],
    };
    let mut active = _mm512_cmple_epu32_mask(range, last);
    while active != 0 {
        let mut count = 0;
        for b in 0..WINDOW {
            window.blocks[b] = lanes.next_block();
            let limit = _mm512_div_ps(limit_at_1, _mm512_cvtepu32_ps(range));
            let limit = _mm512_maskz_cvttps_epu32(active, limit);
            let (first, earlier) = (range, count);
            let mut nearest = _mm512_set1_epi32(-1);
            let mut farthest = zero;
            for j in 0..8 {
                let step = b * 8 + j;
                let high = window.blocks[b][2 * j + 1];
                window.ranges[step] = range;
                let u = _mm512_mullo_epi32(high, range);
                let zone = _mm512_sllv_epi32(range, _mm512_lzcnt_epi32(range));
                nearest = _mm512_min_epu32(nearest, _mm512_sub_epi32(zone, u));
                farthest = _mm512_max_epu32(farthest, u);
                let candidate = _mm512_cmplt_epu32_mask(high, limit);
                let places = _mm512_add_epi32(
                    _mm512_set1_epi32((step * LANES) as i32),
                    _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
                );
                let places = _mm512_maskz_compress_epi32(candidate, places);
                let places: [u32; LANES] = bytemuck::must_cast(places);
                window.candidates[count..][..LANES].copy_from_slice(&places);
                count += candidate.count_ones() as usize;
                let accepted = _mm512_cmplt_epu32_mask(u, zone);
                range = _mm512_mask_add_epi32(range, accepted, range, one);
            }
            let doubtful = _mm512_cmple_epu32_mask(nearest, range)
                | _mm512_cmpge_epu32_mask(farthest, _mm512_sub_epi32(zero, range));
            if doubtful & active != 0 {
                (range, count) = exact_block(&mut window, b, first, earlier);
            }
            active = _mm512_cmple_epu32_mask(range, last);
            if active == 0 {
                break;
            }
        }
        window.resolve(count, matches, picks);
    }
}

/// Does a block again by the exact test, with every word a candidate; returns the ranges behind it and the number of
/// candidates.
#[cold]
#[target_feature(enable = "avx512f")]
fn exact_block(window: &mut Window, b: usize, first: __m512i, earlier: usize) -> (__m512i, usize) {
    let block: Block<LANES> = bytemuck::must_cast(window.blocks[b]);
    let mut ranges: [u32; LANES] = bytemuck::must_cast(first);
    let mut count = earlier;
    for (j, pair) in block.chunks_exact(2).enumerate() {
        let step = b * 8 + j;
        window.ranges[step] = bytemuck::must_cast(ranges);
        for (lane, range) in ranges.iter_mut().enumerate() {
            window.candidates[count] = (step * LANES + lane) as u32;
            count += 1;
            *range += u32::from(draw::uniform(pair[0][lane], pair[1][lane], *range).0);
        }
    }
    (bytemuck::must_cast(ranges), count)
}

impl Window {
    /// Stores the hits among the candidates.
    #[inline(always)]
    fn resolve(&self, count: usize, matches: &[u32; LANES], picks: &mut [[u32; LANES]]) {
        let words: &[u32; 2 * STEPS * LANES] = bytemuck::must_cast_ref(&self.blocks);
        let ranges: &[u32; STEPS * LANES] = bytemuck::must_cast_ref(&self.ranges);
        for &candidate in &self.candidates[..count] {
            let (step, lane) = (candidate as usize / LANES, candidate as usize % LANES);
            let low = (2 * step % (2 * STEPS)) * LANES + lane;
            let range = ranges[candidate as usize % (STEPS * LANES)];
            let (accepted, r) = draw::uniform(words[low], words[low + LANES], range);
            draw::store_hit(picks, lane, r, accepted & (range <= matches[lane]), range - 1);
        }
    }
}

#[target_feature(enable = "avx512f,avx512bw,avx512cd,avx512dq,avx512vl")]
fn floyd(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], scratch: &mut Scratch) {
    let key = key_from_seed(seed);
    if k > VECTOR_K {
        let streams = |rows: &[u32; LANES]| Lanes::streams(&key, rows);
        let next_block = |lanes: &mut Lanes| bytemuck::must_cast(lanes.next_block());
        return draw::floyd(k, jobs, slots, scratch, streams, next_block);
    }
    let picks = scratch.picks::<LANES>(k);
    for jobs in jobs.chunks(LANES) {
        let rows = Rows::<LANES>::new(jobs);
        let lanes = Lanes::streams(&key, &rows.rows);
        // With their number known, the slots of a few stay in registers.
        match &mut *picks {
            [one] => floyd_rows(lanes, &rows.matches, std::array::from_mut(one)),
            [one, two] => {
                let mut both = [*one, *two];
                floyd_rows(lanes, &rows.matches, &mut both);
                [*one, *two] = both;
            }
            more => floyd_rows(lanes, &rows.matches, more),
        }
        draw::store_picks(picks, jobs, slots);
    }
}

/// Draws the slots of sixteen rows. A lane without a row draws like a row of as many matches as slots.
#[target_feature(enable = "avx512f,avx512bw,avx512cd,avx512dq,avx512vl")]
#[inline]
fn floyd_rows(mut lanes: Lanes, matches: &[u32; LANES], picks: &mut [[u32; LANES]]) {
    let one = _mm512_set1_epi32(1);
    let width = _mm512_set1_epi32(picks.len() as i32);
    // No ordinal is u32::MAX.
    picks.fill([u32::MAX; LANES]);
    let first: __m512i = bytemuck::must_cast(*matches);
    let first = _mm512_sub_epi32(_mm512_max_epu32(first, width), width);
    let mut filled = _mm512_setzero_si512();
    let mut open = _mm512_cmplt_epu32_mask(filled, width);
    while open != 0 {
        for (word, pair) in lanes.next_block().chunks_exact(2).enumerate() {
            let q = _mm512_add_epi32(first, filled);
            let (accepted, r) = uniform(pair[0], pair[1], _mm512_add_epi32(q, one));
            let accepted = accepted & open;
            let mut taken = 0;
            for pick in picks.iter() {
                taken |= _mm512_cmpeq_epi32_mask(bytemuck::must_cast(*pick), r);
            }
            let r = _mm512_mask_mov_epi32(r, taken, q);
            for (slot, pick) in (0..).zip(picks.iter_mut()) {
                let slot = _mm512_set1_epi32(slot);
                let here = _mm512_mask_cmpeq_epi32_mask(accepted, filled, slot);
                let kept = bytemuck::must_cast(*pick);
                *pick = bytemuck::must_cast(_mm512_mask_mov_epi32(kept, here, r));
            }
            filled = _mm512_mask_add_epi32(filled, accepted, filled, one);
            open = _mm512_cmplt_epu32_mask(filled, width);
            // Asked before, the answer would be a toss-up and the branch mispredicted.
            if word > 2 * picks.len() && open == 0 {
                break;
            }
        }
    }
}

/// [`draw::uniform`] in sixteen lanes: the products of even and odd lanes apart, put together again.
#[target_feature(enable = "avx512f,avx512cd")]
#[inline]
fn uniform(low: __m512i, high: __m512i, range: __m512i) -> (__mmask16, __m512i) {
    const ODD: __mmask16 = 0xAAAA;
    let odd_range = _mm512_srli_epi64::<32>(range);
    let even = _mm512_add_epi64(
        _mm512_mul_epu32(high, range),
        _mm512_srli_epi64::<32>(_mm512_mul_epu32(low, range)),
    );
    let odd = _mm512_add_epi64(
        _mm512_mul_epu32(_mm512_srli_epi64::<32>(high), odd_range),
        _mm512_srli_epi64::<32>(_mm512_mul_epu32(_mm512_srli_epi64::<32>(low), odd_range)),
    );
    let middle = _mm512_mask_blend_epi32(ODD, even, _mm512_slli_epi64::<32>(odd));
    let zone = _mm512_sllv_epi32(range, _mm512_lzcnt_epi32(range));
    let r = _mm512_mask_blend_epi32(ODD, _mm512_srli_epi64::<32>(even), odd);
    (_mm512_cmplt_epu32_mask(middle, zone), r)
}
