//! The AVX-512 tier: F, BW, CD, DQ and VL, sixteen rows side by side.
//!
//! # Algorithm R
//!
//! In each step a lane consumes one u64 `(high, low)`, accepted or not. So all lanes are at the same word of their
//! streams, and only the match that they draw for, `range - 1`, differs. The exact test needs the product of the whole
//! word with the range. The high half alone decides all but about one word in 2^31 / range:
//!
//! ```text
//! u = high * range mod 2^32              the middle of the product, without a carry below `range`
//! accepted  =  u < zone                  unless u + range reaches zone or 2^32: then the block is drawn again exactly
//! candidate =  high < limit              limit = k 2^32 / range of the first range of the block; ranges only grow
//! range    +=  accepted
//! ```
//!
//! The limit may be rounded down to a whole number. A word with `high` equal to it can be a hit only by a carry into
//! the upper half of the product: then `u + range` reaches 2^32, and the block is drawn again. So no hit is missed.
//!
//! Each word waits for the one before, so the words of a block are drawn between the rounds of the next one.
//!
//! Candidates are few and irregular: a branch on each would be mispredicted. So each step keeps a mask of them, and they
//! are listed and looked at once per window, with the exact product. At the start of a row, where the range is small,
//! they are not few; there the product is exact, and every slot is compared with every word.
//!
//! # Floyd
//!
//! `u` decides here too. The words that it accepts go to their slots unchanged, and the exact product is made last,
//! once per slot. With `carry < range` it differs from `u` in three ways:
//!
//! ```text
//! u < zone,  u + carry >= zone           accepted wrongly: the slot's exact product says so
//! u < zone,  u + carry >= 2^32           wraps to less than range <= zone: accepted rightly
//! u >= zone, u + carry >= 2^32           rejected wrongly: u is above 2^32 - range, which the highest u shows
//! ```
//!
//! In the first and the last case the group is drawn again by the exact test.

use core::arch::x86_64::*;

use bytemuck::Zeroable;

use super::lane::{self, Block, Chosen, Job, Rows, VECTOR_K};
use crate::simd::chacha::avx512::{LANES, Lanes};
use crate::simd::chacha::key_from_seed;

/// ChaCha blocks whose candidates are looked at together.
const WINDOW: usize = 8;
/// Words per lane of a window.
const STEPS: usize = 8 * WINDOW;

/// The words of a window, the ranges that they were drawn for, and its candidates.
struct Window {
    blocks: [[__m512i; 16]; WINDOW],
    ranges: [__m512i; STEPS],
    /// Which lanes have a candidate in each step.
    candidates: [u16; STEPS],
    /// `step * LANES + lane` of each candidate, with room for two more.
    list: [u32; STEPS * LANES + 2],
}

#[target_feature(enable = "avx512f,avx512bw,avx512cd,avx512dq,avx512vl,bmi1")]
pub(crate) fn algorithm_r(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], _: &mut Chosen) {
    if k > VECTOR_K {
        let keyed = |seeds: &[u64; LANES]| Lanes::keyed(seeds);
        let next_block = |lanes: &mut Lanes| bytemuck::must_cast(lanes.next_block());
        return lane::algorithm_r(seed, k, jobs, slots, keyed, next_block);
    }
    let one = _mm512_set1_epi32(1);
    let picks = &mut [[0; LANES]; VECTOR_K as usize][..k as usize];
    // Made once: clearing it takes as long as a block.
    let mut window = None;
    for jobs in jobs.chunks(LANES) {
        let rows = Rows::<LANES>::new(jobs);
        let mut lanes = Lanes::keyed(&rows.seeds(seed));
        for (slot, pick) in (0..).zip(picks.iter_mut()) {
            *pick = [slot; LANES];
        }
        let last: __m512i = bytemuck::must_cast(rows.matches);
        let mut range = _mm512_set1_epi32((k + 1) as i32);
        let mut dense = lane::dense_blocks(k);
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
            let window = window.get_or_insert_with(|| Window::new());
            algorithm_r_sparse(&mut lanes, range, &rows.matches, picks, window);
        }
        lane::store_picks(picks.iter(), jobs, slots);
    }
}

/// Draws the rest of sixteen rows, from `range` on, where hits are rare.
#[target_feature(enable = "avx512f,avx512bw,avx512cd,avx512dq,avx512vl,bmi1")]
fn algorithm_r_sparse(
    lanes: &mut Lanes,
    mut range: __m512i,
    matches: &[u32; LANES],
    picks: &mut [[u32; LANES]],
    window: &mut Window,
) {
    let zero = _mm512_setzero_si512();
    // Hidden from the compiler, which would take two instructions for a masked addition of a known 1.
    let one = core::hint::black_box(_mm512_set1_epi32(1));
    let last: __m512i = bytemuck::must_cast(*matches);
    // 2^32 k, rounded up by more than the conversions and the division can lose.
    let k = picks.len() as f32;
    let limit_at_1 = _mm512_set1_ps(k * (4_294_967_296.0 * (1.0 + 1.0 / 1_048_576.0)));
    let mut active = _mm512_cmple_epu32_mask(range, last);
    let mut next = lanes.next_block();
    while active != 0 {
        window.candidates = [0; STEPS];
        for b in 0..WINDOW {
            window.blocks[b] = next;
            let limit = _mm512_div_ps(limit_at_1, _mm512_cvtepu32_ps(range));
            let limit = _mm512_maskz_cvttps_epu32(active, limit);
            let first = range;
            let mut nearest = _mm512_set1_epi32(-1);
            let mut farthest = zero;
            // Each word waits for the one before, so they are drawn between the rounds of the next block.
            next = lanes.next_block_beside(|round| {
                for j in [2 * round, 2 * round + 1] {
                    let step = b * 8 + j;
                    let high = window.blocks[b][2 * j + 1];
                    window.ranges[step] = range;
                    let u = _mm512_mullo_epi32(high, range);
                    let zone = zone(range);
                    nearest = _mm512_min_epu32(nearest, _mm512_sub_epi32(zone, u));
                    farthest = _mm512_max_epu32(farthest, u);
                    window.candidates[step] = _mm512_cmplt_epu32_mask(high, limit);
                    let accepted = _mm512_cmplt_epu32_mask(u, zone);
                    range = _mm512_mask_add_epi32(range, accepted, range, one);
                }
            });
            let doubtful = _mm512_cmple_epu32_mask(nearest, range)
                | _mm512_cmpge_epu32_mask(farthest, _mm512_sub_epi32(zero, range));
            if doubtful & active != 0 {
                range = exact_block(window, b, first);
            }
            active = _mm512_cmple_epu32_mask(range, last);
            if active == 0 {
                break;
            }
        }
        window.resolve(matches, picks);
    }
}

/// Draws a block again by the exact test, with every word a candidate. Returns the ranges after it.
#[cold]
#[target_feature(enable = "avx512f")]
fn exact_block(window: &mut Window, b: usize, first: __m512i) -> __m512i {
    let block: Block<LANES> = bytemuck::must_cast(window.blocks[b]);
    let mut ranges: [u32; LANES] = bytemuck::must_cast(first);
    for (j, pair) in block.chunks_exact(2).enumerate() {
        let step = b * 8 + j;
        window.ranges[step] = bytemuck::must_cast(ranges);
        window.candidates[step] = !0;
        for (lane, range) in ranges.iter_mut().enumerate() {
            *range += u32::from(lane::uniform(pair[0][lane], pair[1][lane], *range).0);
        }
    }
    bytemuck::must_cast(ranges)
}

impl Window {
    #[target_feature(enable = "avx512f")]
    fn new() -> Self {
        let zero = _mm512_setzero_si512();
        Self {
            blocks: [[zero; 16]; WINDOW],
            ranges: [zero; STEPS],
            candidates: [0; STEPS],
            list: [0; STEPS * LANES + 2],
        }
    }

    /// Stores the hits among the candidates.
    #[inline(always)]
    fn resolve(&mut self, matches: &[u32; LANES], picks: &mut [[u32; LANES]]) {
        let count = self.list_candidates();
        let words: &[u32; 2 * STEPS * LANES] = bytemuck::must_cast_ref(&self.blocks);
        let ranges: &[u32; STEPS * LANES] = bytemuck::must_cast_ref(&self.ranges);
        for &candidate in &self.list[..count] {
            let (step, lane) = (candidate as usize / LANES, candidate as usize % LANES);
            let low = (2 * step % (2 * STEPS)) * LANES + lane;
            let range = ranges[candidate as usize % (STEPS * LANES)];
            let (accepted, r) = lane::uniform(words[low], words[low + LANES], range);
            lane::store_hit(picks, lane, r, accepted & (range <= matches[lane]), range - 1);
        }
    }

    /// Lists the candidates, in the order of the words, and returns their number.
    #[inline(always)]
    fn list_candidates(&mut self) -> usize {
        let sets: [u64; STEPS / 4] = bytemuck::must_cast(self.candidates);
        let mut count = 0;
        for (place, mut set) in (0..).step_by(64).zip(sets) {
            // Seldom more than two in four steps; whether there is one cannot be predicted.
            for _ in 0..2 {
                self.list[count] = place + set.trailing_zeros();
                count += usize::from(set != 0);
                set &= set.wrapping_sub(1);
            }
            while set != 0 {
                self.list[count] = place + set.trailing_zeros();
                count += 1;
                set &= set - 1;
            }
        }
        count
    }
}

#[target_feature(enable = "avx512f,avx512bw,avx512cd,avx512dq,avx512vl")]
pub(crate) fn floyd(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], chosen: &mut Chosen) {
    let key = key_from_seed(seed);
    if k > VECTOR_K {
        let streams = |rows: &[u32; LANES]| Lanes::streams(&key, rows);
        let next_block = |lanes: &mut Lanes| bytemuck::must_cast(lanes.next_block());
        return lane::floyd(k, jobs, slots, chosen, streams, next_block);
    }
    let none = [_mm512_setzero_si512(); 2];
    // If the compiler knows their number, the words of a few slots stay in registers.
    match k {
        1 => floyd_groups(&key, jobs, slots, [none; 1]),
        2 => floyd_groups(&key, jobs, slots, [none; 2]),
        4 => floyd_groups(&key, jobs, slots, [none; 4]),
        _ => floyd_groups(&key, jobs, slots, &mut [none; VECTOR_K as usize][..k as usize]),
    }
}

/// Draws `jobs`, sixteen at a time.
#[target_feature(enable = "avx512f,avx512bw,avx512cd,avx512dq,avx512vl")]
fn floyd_groups(
    key: &[u32; 8],
    jobs: &[Job],
    slots: &mut [i32],
    mut words: impl AsMut<[[__m512i; 2]]>,
) {
    let one = core::hint::black_box(_mm512_set1_epi32(1));
    for jobs in jobs.chunks(LANES) {
        let [rows, matches, places] = columns(jobs);
        if floyd_group(key, rows, matches, one, &mut words) {
            store_picks(words.as_mut(), places, jobs, slots);
        } else {
            floyd_exact(key, words.as_mut().len() as u32, jobs, slots);
        }
    }
}

/// Draws up to sixteen rows, those with more matches than slots. The first word of each pair in `words`, one pair per
/// slot, becomes the ordinals. Returns whether they are exact: the top of this file says when they may not be.
#[target_feature(enable = "avx512f,avx512bw,avx512cd,avx512dq,avx512vl")]
#[inline]
pub(crate) fn floyd_group<W: AsMut<[[__m512i; 2]]>>(
    key: &[u32; 8],
    rows: __m512i,
    matches: __m512i,
    one: __m512i,
    words: &mut W,
) -> bool {
    let words = words.as_mut();
    let width = _mm512_set1_epi32(words.len() as i32);
    let mut lanes = Lanes::streams(key, &bytemuck::must_cast(rows));
    let first = _mm512_sub_epi32(_mm512_max_epu32(matches, width), width);
    let first = _mm512_add_epi32(first, one);
    let past = _mm512_add_epi32(first, width);
    let drawing = _mm512_cmpgt_epu32_mask(matches, width);
    let mut range = _mm512_mask_mov_epi32(past, drawing, first);
    let mut farthest = _mm512_setzero_si512();
    let mut open = drawing;
    let mut drawn = 0;
    while open != 0 {
        for pair in lanes.next_block().chunks_exact(2) {
            let u = _mm512_mullo_epi32(pair[1], range);
            farthest = _mm512_max_epu32(farthest, u);
            let accepted = _mm512_mask_cmplt_epu32_mask(open, u, zone(range));
            let mut slot_range = first;
            for word in words.iter_mut() {
                let here = _mm512_mask_cmpeq_epi32_mask(accepted, range, slot_range);
                word[0] = _mm512_mask_mov_epi32(word[0], here, pair[0]);
                word[1] = _mm512_mask_mov_epi32(word[1], here, pair[1]);
                slot_range = _mm512_add_epi32(slot_range, one);
            }
            range = _mm512_mask_add_epi32(range, accepted, range, one);
            open = _mm512_cmplt_epu32_mask(range, past);
            drawn += 1;
            // Any earlier, the answer could not be predicted.
            if drawn > 2 * words.len() && open == 0 {
                break;
            }
        }
    }

    let reach = _mm512_sub_epi32(_mm512_setzero_si512(), past);
    let mut doubtful = _mm512_cmpge_epu32_mask(farthest, reach);
    let mut range = first;
    for slot in 0..words.len() {
        let (picks, [low, high]) = (&words[..slot], words[slot]);
        let (accepted, r) = uniform(low, high, range);
        doubtful |= !accepted;
        let mut taken = 0;
        for [pick, _] in picks {
            taken |= _mm512_cmpeq_epi32_mask(*pick, r);
        }
        words[slot][0] = _mm512_mask_sub_epi32(r, taken, range, one);
        range = _mm512_add_epi32(range, one);
    }
    doubtful & drawing == 0
}

/// Draws up to sixteen neighbouring rows by the exact test.
#[cold]
#[target_feature(enable = "avx512f,avx512bw,avx512cd,avx512dq,avx512vl")]
pub(crate) fn floyd_run_exact(
    key: &[u32; 8],
    rows: &[u32; LANES],
    matches: &[u32; LANES],
    k: usize,
    slots: &mut [i32],
) {
    let mut jobs = [Job::zeroed(); LANES];
    let mut drawing = 0;
    for (lane, slots) in slots.chunks_exact_mut(k).enumerate().take(LANES) {
        if matches[lane] as usize > k {
            jobs[drawing] = Job { row: rows[lane], matches: matches[lane], place: lane as u32 };
            drawing += 1;
        } else {
            lane::take_all(matches[lane], slots);
        }
    }
    floyd_exact(key, k as u32, &jobs[..drawing], slots);
}

/// Draws up to sixteen jobs by the exact test.
#[cold]
#[target_feature(enable = "avx512f,avx512bw,avx512cd,avx512dq,avx512vl")]
fn floyd_exact(key: &[u32; 8], k: u32, jobs: &[Job], slots: &mut [i32]) {
    let streams = |rows: &[u32; LANES]| Lanes::streams(key, rows);
    let next_block = |lanes: &mut Lanes| bytemuck::must_cast(lanes.next_block());
    lane::floyd(k, jobs, slots, &mut Chosen::default(), streams, next_block);
}

/// Returns the rows, numbers of matches and places of up to sixteen jobs, one job per lane.
#[target_feature(enable = "avx512f")]
#[inline]
fn columns(jobs: &[Job]) -> [__m512i; 3] {
    // Three words per job. If they were stored one by one, loading them as vectors would wait for the cache.
    let words: [__m512i; 3] = match jobs.first_chunk::<LANES>() {
        Some(jobs) => bytemuck::must_cast(*jobs),
        None => {
            let mut padded = [Job::zeroed(); LANES];
            padded[..jobs.len()].copy_from_slice(jobs);
            bytemuck::must_cast(padded)
        }
    };
    let every_third = _mm512_setr_epi32(0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45);
    let column = |first| {
        let index = _mm512_add_epi32(every_third, _mm512_set1_epi32(first));
        let low = _mm512_permutex2var_epi32(words[0], index, words[1]);
        let above = _mm512_cmpge_epu32_mask(index, _mm512_set1_epi32(32));
        _mm512_mask_permutexvar_epi32(low, above, index, words[2])
    };
    [column(0), column(1), column(2)]
}

/// Stores the picks of the rows at `places`.
#[target_feature(enable = "avx512f")]
#[inline]
fn store_picks(words: &[[__m512i; 2]], places: __m512i, jobs: &[Job], slots: &mut [i32]) {
    let first = jobs[0].place;
    let lanes = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    let run = _mm512_add_epi32(_mm512_set1_epi32(first as i32), lanes);
    if _mm512_cmpneq_epi32_mask(places, run) == 0 {
        store_run(words, &mut slots[first as usize * words.len()..][..LANES * words.len()]);
    } else {
        let words: &[[[u32; LANES]; 2]] = bytemuck::must_cast_slice(words);
        lane::store_picks(words.iter().map(|[pick, _]| pick), jobs, slots);
    }
}

/// Stores the picks of neighbouring rows: as vectors, if there are sixteen rows of one or two slots.
#[target_feature(enable = "avx512f")]
#[inline]
pub(crate) fn store_run(words: &[[__m512i; 2]], slots: &mut [i32]) {
    let (vectors, rest) = slots.as_chunks_mut::<LANES>();
    match (words, vectors) {
        ([[one, _]], [out]) if rest.is_empty() => *out = bytemuck::must_cast(*one),
        ([[one, _], [two, _]], [low, high]) if rest.is_empty() => {
            let index = _mm512_setr_epi32(0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
            *low = bytemuck::must_cast(_mm512_permutex2var_epi32(*one, index, *two));
            let index = _mm512_add_epi32(index, _mm512_set1_epi32(8));
            *high = bytemuck::must_cast(_mm512_permutex2var_epi32(*one, index, *two));
        }
        _ => {
            let words: &[[[u32; LANES]; 2]] = bytemuck::must_cast_slice(words);
            for (lane, row) in slots.chunks_exact_mut(words.len()).enumerate().take(LANES) {
                for (slot, [pick, _]) in row.iter_mut().zip(words) {
                    *slot = pick[lane] as i32;
                }
            }
        }
    }
}

/// Returns `range << leading_zeros(range)`: as a rotation, which is the same for a range above 0, and one instruction.
#[target_feature(enable = "avx512f,avx512cd")]
#[inline]
fn zone(range: __m512i) -> __m512i {
    _mm512_rolv_epi32(range, _mm512_lzcnt_epi32(range))
}

/// [`lane::uniform`] in sixteen lanes: products of the even and the odd lanes, joined again.
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
    let r = _mm512_mask_blend_epi32(ODD, _mm512_srli_epi64::<32>(even), odd);
    (_mm512_cmplt_epu32_mask(middle, zone(range)), r)
}
