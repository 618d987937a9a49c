//! Floyd's sampling in one sweep, with AVX2.

use core::arch::x86_64::*;

use super::phases::{self, Parts};
use crate::router::draw::avx2::{floyd_exact, floyd_group};
use crate::router::draw::{Job, VECTOR_K, take_all};
use crate::router::layout::Layout;
use crate::router::rank::{ONE_PAGE, Ops, RankBitmap};
use crate::simd::avx2::at_least;
use crate::simd::chacha::avx2::LANES;
use crate::simd::chacha::key_from_seed;

/// Rows per group: two vectors.
const ROWS: usize = 2 * LANES;

/// Routes the sources at `visits` in one sweep: see [`phases::route_groups`].
#[target_feature(enable = "avx2,bmi1,bmi2,fma,lzcnt,popcnt")]
#[inline]
pub(crate) fn floyd_sweep(
    layout: &Layout,
    map: &mut RankBitmap,
    visits: &[u32],
    seed: u64,
    k: u32,
    slots: &mut [i32],
    ops: impl Ops,
) {
    let key = key_from_seed(seed);
    let none = [_mm256_setzero_si256(); 2];
    match k {
        2 => floyd_sweep_in(layout, map, visits, &key, slots, [none; 2], ops),
        _ => {
            let words = &mut [none; VECTOR_K as usize][..k as usize];
            floyd_sweep_in(layout, map, visits, &key, slots, words, ops);
        }
    }
}

#[target_feature(enable = "avx2,bmi1,bmi2,fma,lzcnt,popcnt")]
#[inline]
fn floyd_sweep_in<W: AsMut<[[__m256i; 2]]>>(
    layout: &Layout,
    map: &mut RankBitmap,
    visits: &[u32],
    key: &[u32; 8],
    slots: &mut [i32],
    mut words: W,
    ops: impl Ops,
) {
    let k = words.as_mut().len();
    let draw = |rows: &[u32; ROWS], matches: &[u32; ROWS], slots: &mut [i32]| {
        // Not `k`: borrowed here, it would lie in memory, and the compiler would no longer know that it is 2.
        let k = words.as_mut().len();
        let (rows, matches) = (rows.as_chunks::<LANES>().0, matches.as_chunks::<LANES>().0);
        for ((rows, matches), slots) in rows.iter().zip(matches).zip(slots.chunks_mut(LANES * k)) {
            let m = bytemuck::must_cast(*matches);
            if floyd_group(key, rows, m, &mut words) {
                all_of_few(m, words.as_mut());
                store_run(words.as_mut(), slots);
            } else {
                run_exact(key, rows, matches, k, slots);
            }
        }
    };
    let recount = |parts: &mut Parts<ROWS>, junctions: &[[u32; 2]]| recount(parts, junctions);
    if layout.targets <= ONE_PAGE {
        let map = map.for_ring::<true>(layout.targets);
        phases::route_groups(layout, map, visits, k, slots, &ops, recount, draw);
    } else {
        let map = map.for_ring::<false>(layout.targets);
        phases::route_groups(layout, map, visits, k, slots, &ops, recount, draw);
    }
}

/// Adds to the count of each part what the junctions up to its row change.
#[target_feature(enable = "avx2")]
#[inline]
fn recount(parts: &mut Parts<ROWS>, junctions: &[[u32; 2]]) {
    let starts: [__m256i; 2] = bytemuck::must_cast(parts.starts);
    let lens: [__m256i; 2] = bytemuck::must_cast(parts.lens);
    let passed: [__m256i; 2] = bytemuck::must_cast(parts.junctions);
    let mut inside: [__m256i; 2] = bytemuck::must_cast(parts.inside);
    let mut number = _mm256_setzero_si256();
    for &[from, to] in junctions {
        let (from, to) = (_mm256_set1_epi32(from as i32), _mm256_set1_epi32(to as i32));
        for half in 0..2 {
            let outside = |position| at_least(_mm256_sub_epi32(position, starts[half]), lens[half]);
            // -1 where only the bit that ends was in the part, 1 where only the one that starts is.
            let change = _mm256_sub_epi32(outside(to), outside(from));
            let counts = _mm256_cmpgt_epi32(passed[half], number);
            inside[half] = _mm256_add_epi32(inside[half], _mm256_and_si256(change, counts));
        }
        number = _mm256_add_epi32(number, _mm256_set1_epi32(1));
    }
    parts.inside = bytemuck::must_cast(inside);
}

/// Gives the rows with no more matches than slots all their matches, in order.
#[target_feature(enable = "avx2")]
#[inline]
fn all_of_few(matches: __m256i, words: &mut [[__m256i; 2]]) {
    let more = _mm256_cmpgt_epi32(matches, _mm256_set1_epi32(words.len() as i32));
    if _mm256_movemask_epi8(more) == -1 {
        return;
    }
    for (slot, [pick, _]) in (0..).zip(words) {
        let slot = _mm256_set1_epi32(slot);
        let empty = _mm256_cmpeq_epi32(_mm256_max_epi32(matches, slot), slot);
        *pick = _mm256_blendv_epi8(_mm256_or_si256(slot, empty), *pick, more);
    }
}

/// Stores the picks of neighbouring rows: as vectors, if there are eight rows of one or two slots.
#[target_feature(enable = "avx2")]
#[inline]
fn store_run(words: &[[__m256i; 2]], slots: &mut [i32]) {
    let (vectors, rest) = slots.as_chunks_mut::<LANES>();
    match (words, vectors) {
        ([[one, _]], [out]) if rest.is_empty() => *out = bytemuck::must_cast(*one),
        ([[one, _], [two, _]], [low, high]) if rest.is_empty() => {
            let near = _mm256_unpacklo_epi32(*one, *two);
            let far = _mm256_unpackhi_epi32(*one, *two);
            *low = bytemuck::must_cast(_mm256_permute2x128_si256::<0x20>(near, far));
            *high = bytemuck::must_cast(_mm256_permute2x128_si256::<0x31>(near, far));
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

/// Draws up to eight neighbouring rows by the exact test.
#[cold]
#[target_feature(enable = "avx2")]
fn run_exact(
    key: &[u32; 8],
    rows: &[u32; LANES],
    matches: &[u32; LANES],
    k: usize,
    slots: &mut [i32],
) {
    for ((slots, &row), &matches) in slots.chunks_exact_mut(k).zip(rows).zip(matches) {
        if matches as usize > k {
            floyd_exact(key, k as u32, &[Job { row, matches, place: 0 }], slots);
        } else {
            take_all(matches, slots);
        }
    }
}
