//! The sweep: one bitmap, carried from phase to phase, that serves every source.
//!
//! ```text
//! for each phase x to visit, ascending:
//!     bring the bitmap to x          pass the junctions on the way, or check the whole ring anew where that is less
//!     count  m = set bits in the arc of the source at x                           (first sweep)
//!     select ordinals -> the positions of those set bits -> targets               (second sweep)
//! ```
//!
//! A step from one phase to the next passes the junctions there, where the arc of one target ends and that of the next
//! one starts: E junctions, of two bits each, on a whole turn. Visits far apart (a few rows of many, or far more
//! targets than sources) cost a check of the ring each instead; there is no other path for them. Between the two
//! sweeps the ordinals are drawn, which needs the counts and nothing else. The second sweep starts from its own check,
//! which costs less than keeping a copy of the bitmap.

use super::layout::Layout;
use super::rank::{Membership, ONE_BLOCK, Ops, RankBitmap, Word};

/// Brings `map` to each phase of `visits` (ascending) in turn and calls `visit` with the index of the visit.
#[inline(always)]
fn sweep<M: Membership>(
    layout: &Layout,
    mut map: M,
    visits: &[u32],
    ops: &impl Ops,
    mut visit: impl FnMut(usize, u32, &M),
) {
    let (offsets, junctions) = (&layout.junction_offsets[..], &layout.junctions[..]);
    let worth_a_check = layout.worth_a_check;
    let mut visits = visits.iter().copied().enumerate();
    let mut next = visits.next();
    while let Some((mut v, mut phase)) = next {
        map.fill(|first, words| ops.check(&layout.table, first, phase, words));
        let mut passed = offsets[phase as usize + 1] as usize;
        next = loop {
            visit(v, phase, &map);
            let Some(step) = visits.next() else { return };
            let end = offsets[step.1 as usize + 1] as usize;
            if end - passed > worth_a_check {
                break Some(step);
            }
            map.pass(&junctions[passed..end], ops);
            passed = end;
            (v, phase) = step;
        };
    }
}

/// Runs `$body`, generic in the kind of bitmap, with the one that fits the ring.
macro_rules! with_membership {
    ($layout:expr, $map:expr, |$m:ident| $body:expr) => {
        match $layout.targets {
            ring @ 0..=64 => {
                let $m = Word { ring, bits: 0 };
                $body
            }
            ring @ ..=ONE_BLOCK => {
                let $m = $map.for_ring::<true>(ring);
                $body
            }
            ring => {
                let $m = $map.for_ring::<false>(ring);
                $body
            }
        }
    };
}

/// The number of matches of the source at each phase of `visits`.
#[inline(always)]
pub(crate) fn count(
    layout: &Layout,
    map: &mut RankBitmap,
    visits: &[u32],
    matches: &mut [u32],
    ops: impl Ops,
) {
    let arcs = &layout.arc_at[..];
    with_membership!(layout, map, |map| sweep(layout, map, visits, &ops, |v, phase, map| {
        let arc = arcs[phase as usize];
        matches[v] = map.count(arc.start, arc.len);
    }));
}

/// Replaces the ordinals in the slots of each visit, `fan_out` a visit and -1 behind the last, by targets.
#[inline(always)]
pub(crate) fn select(
    layout: &Layout,
    map: &mut RankBitmap,
    visits: &[u32],
    fan_out: usize,
    slots: &mut [i32],
    ops: impl Ops,
) {
    // Two slots, known to be two, are two loads and stores and no loop. For more that gains nothing.
    match fan_out {
        2 => select_rows(layout, map, visits, slots.as_chunks_mut::<2>().0, ops),
        _ => select_rows(layout, map, visits, slots.chunks_exact_mut(fan_out), ops),
    }
}

#[inline(always)]
fn select_rows<'a, Row: IntoIterator<Item = &'a mut i32>>(
    layout: &Layout,
    map: &mut RankBitmap,
    visits: &[u32],
    rows: impl IntoIterator<Item = Row>,
    ops: impl Ops,
) {
    let (arcs, target_at) = (&layout.arc_at[..], &layout.target_at[..]);
    let mut rows = rows.into_iter();
    with_membership!(layout, map, |map| sweep(layout, map, visits, &ops, |_, phase, map| {
        let Some(row) = rows.next() else { return };
        let before = map.rank(arcs[phase as usize].start);
        for slot in row {
            if *slot < 0 {
                break;
            }
            let position = map.select_after(before, *slot as u32, &ops);
            *slot = target_at[position as usize] as i32;
        }
    }));
}
