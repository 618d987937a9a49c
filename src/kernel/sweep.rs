//! The sweep: one bitmap, carried from phase to phase, that serves every source.
//!
//! ```text
//! for each phase x to visit, ascending:
//!     bring the bitmap to x          flip what changes on the way, or check the whole ring anew where that is less
//!     count  m = set bits in the arc of the source at x                           (first sweep)
//!     select ordinals -> the positions of those set bits -> targets               (second sweep)
//! ```
//!
//! A step from one phase to the next flips the positions of the targets whose arc starts or ends there: 2 E flips on a
//! whole turn. Visits far apart (a few rows of many, or far more targets than sources) cost a check of the ring each
//! instead; there is no other path for them. Between the two sweeps the ordinals are drawn, which needs the counts and
//! nothing else. The second sweep starts from its own check, which costs less than keeping a copy of the bitmap.

use super::layout::Layout;
use super::rank::{RankBitmap, SelectInWord};

/// Flips that cost as much as checking one word of 64 positions and counting its bits.
const FLIPS_PER_WORD: f64 = 0.5;

/// Brings `map` to each phase of `visits` (ascending) in turn and calls `visit` with the index of the visit.
#[inline(always)]
fn sweep(
    layout: &Layout,
    map: &mut RankBitmap,
    visits: &[u32],
    check: impl Fn(usize, u32, &mut [u64; 64]),
    mut visit: impl FnMut(usize, u32, &RankBitmap),
) {
    map.resize(layout.targets);
    let worth_a_check = (f64::from(layout.targets) / 64.0 * FLIPS_PER_WORD) as usize + 4;
    let mut done = None;
    for (v, &phase) in visits.iter().enumerate() {
        let end = layout.flip_offsets[phase as usize + 1] as usize;
        match done {
            Some(done) if end - done <= worth_a_check => {
                for &position in &layout.flips[done..end] {
                    map.flip(position);
                }
            }
            _ => map.fill(|first, words| check(first, phase, words)),
        }
        done = Some(end);
        visit(v, phase, map);
    }
}

/// The number of matches of the source at each phase of `visits`.
#[inline(always)]
pub(crate) fn count(
    layout: &Layout,
    map: &mut RankBitmap,
    visits: &[u32],
    matches: &mut [u32],
    check: impl Fn(usize, u32, &mut [u64; 64]),
) {
    sweep(layout, map, visits, check, |v, phase, map| {
        let arc = layout.arc_at[phase as usize];
        matches[v] = map.count(layout.targets, arc.start, arc.len);
    });
}

/// Replaces the ordinals in the slots of each visit, `fan_out` a visit and -1 where empty, by targets.
#[inline(always)]
pub(crate) fn select(
    layout: &Layout,
    map: &mut RankBitmap,
    visits: &[u32],
    fan_out: usize,
    slots: &mut [i32],
    check: impl Fn(usize, u32, &mut [u64; 64]),
    word: impl SelectInWord,
) {
    sweep(layout, map, visits, check, |v, phase, map| {
        let arc = layout.arc_at[phase as usize];
        let first = map.rank(arc.start);
        for slot in &mut slots[v * fan_out..][..fan_out] {
            if *slot < 0 {
                break;
            }
            let ordinal = first + *slot as u32;
            let ordinal = if ordinal >= map.total() { ordinal - map.total() } else { ordinal };
            *slot = layout.target_at[map.select(ordinal, word) as usize] as i32;
        }
    });
}
