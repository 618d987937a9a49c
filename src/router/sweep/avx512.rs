//! Floyd's sampling in one sweep, with AVX-512.

use core::arch::x86_64::*;

use super::phases::{self, Parts};
use crate::router::draw::VECTOR_K;
use crate::router::draw::avx512::{floyd_group, floyd_run_exact, store_run};
use crate::router::layout::Layout;
use crate::router::rank::avx512::{ops, ops_in_halves};
use crate::router::rank::{ONE_PAGE, Ops, RankBitmap};
use crate::simd::chacha::avx512::LANES;
use crate::simd::chacha::key_from_seed;

/// Routes the sources at `visits` in one sweep: see [`phases::route_groups`].
#[target_feature(enable = "avx512f,avx512bw,avx512cd,avx512dq,avx512vl,bmi1,bmi2,lzcnt,popcnt")]
pub(crate) fn floyd_sweep(
    layout: &Layout,
    map: &mut RankBitmap,
    visits: &[u32],
    seed: u64,
    k: u32,
    slots: &mut [i32],
) {
    let key = key_from_seed(seed);
    let none = [_mm512_setzero_si512(); 2];
    let words = &mut [none; VECTOR_K as usize][..k as usize];
    // With up to three slots, the first search reads counts that `carry` has just stored.
    let halves = ops_in_halves();
    match k {
        2 => floyd_sweep_in(layout, map, visits, &key, slots, [none; 2], halves),
        1 | 3 => floyd_sweep_in(layout, map, visits, &key, slots, words, halves),
        _ => floyd_sweep_in(layout, map, visits, &key, slots, words, ops()),
    }
}

#[target_feature(enable = "avx512f,avx512bw,avx512cd,avx512dq,avx512vl,bmi1,bmi2,lzcnt,popcnt")]
fn floyd_sweep_in<W: AsMut<[[__m512i; 2]]>>(
    layout: &Layout,
    map: &mut RankBitmap,
    visits: &[u32],
    key: &[u32; 8],
    slots: &mut [i32],
    mut words: W,
    ops: impl Ops,
) {
    let one = core::hint::black_box(_mm512_set1_epi32(1));
    let k = words.as_mut().len();
    let draw = |rows: &[u32; LANES], matches: &[u32; LANES], slots: &mut [i32]| {
        let (row, m) = (bytemuck::must_cast(*rows), bytemuck::must_cast(*matches));
        if floyd_group(key, row, m, one, &mut words) {
            take_all(m, words.as_mut());
            store_run(words.as_mut(), slots);
        } else {
            // Not `k`: borrowed here, it would lie in memory, and the compiler would no longer know that it is 2.
            floyd_run_exact(key, rows, matches, words.as_mut().len(), slots);
        }
    };
    let recount = |parts: &mut Parts<LANES>, junctions: &[[u32; 2]]| recount(parts, junctions, one);
    if layout.targets <= ONE_PAGE {
        let map = map.for_ring::<true>(layout.targets);
        phases::route_groups(layout, map, visits, k, slots, &ops, recount, draw);
    } else {
        let map = map.for_ring::<false>(layout.targets);
        phases::route_groups(layout, map, visits, k, slots, &ops, recount, draw);
    }
}

/// Adds to the count of each part what the junctions up to its row change.
#[target_feature(enable = "avx512f")]
#[inline]
fn recount(parts: &mut Parts<LANES>, junctions: &[[u32; 2]], one: __m512i) {
    let starts: __m512i = bytemuck::must_cast(parts.starts);
    let lens: __m512i = bytemuck::must_cast(parts.lens);
    let passed: __m512i = bytemuck::must_cast(parts.junctions);
    let mut inside: __m512i = bytemuck::must_cast(parts.inside);
    let mut number = _mm512_setzero_si512();
    for &[from, to] in junctions {
        let from = _mm512_sub_epi32(_mm512_set1_epi32(from as i32), starts);
        let to = _mm512_sub_epi32(_mm512_set1_epi32(to as i32), starts);
        let counts = _mm512_cmplt_epu32_mask(number, passed);
        let ended = _mm512_mask_cmplt_epu32_mask(counts, from, lens);
        let started = _mm512_mask_cmplt_epu32_mask(counts, to, lens);
        inside = _mm512_mask_sub_epi32(inside, ended, inside, one);
        inside = _mm512_mask_add_epi32(inside, started, inside, one);
        number = _mm512_add_epi32(number, one);
    }
    parts.inside = bytemuck::must_cast(inside);
}

/// Gives the rows with no more matches than slots all their matches, in order.
#[target_feature(enable = "avx512f")]
#[inline]
fn take_all(matches: __m512i, words: &mut [[__m512i; 2]]) {
    let few = _mm512_cmple_epu32_mask(matches, _mm512_set1_epi32(words.len() as i32));
    if few == 0 {
        return;
    }
    for (slot, [pick, _]) in (0..).zip(words) {
        let slot = _mm512_set1_epi32(slot);
        let filled = _mm512_cmplt_epu32_mask(slot, matches);
        let all = _mm512_mask_mov_epi32(_mm512_set1_epi32(-1), filled, slot);
        *pick = _mm512_mask_mov_epi32(*pick, few, all);
    }
}
