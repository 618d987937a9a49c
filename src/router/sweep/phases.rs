//! The sweeps: from phase to phase, in plain Rust that is compiled for every tier.

use crate::router::layout::{GROUP_JUNCTIONS, Layout};
use crate::router::rank::{FEW_WORDS, Few, Membership, ONE_PAGE, Ops, RankBitmap, Word};

/// Brings `map` to each phase of `visits` (ascending) in turn, and calls `visit` with the index of the visit.
#[inline(always)]
fn sweep<M: Membership>(
    layout: &Layout,
    mut map: M,
    visits: &[u32],
    ops: &impl Ops,
    mut visit: impl FnMut(usize, u32, &M),
) {
    let (offsets, junctions) = (&layout.junction_offsets[..], &layout.junctions[..]);
    let worth_a_check = worth_a_check(layout, ops);
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

/// Returns how many junctions at most are passed from one visit to the next. More cost more than a new check of the ring.
#[inline(always)]
fn worth_a_check(layout: &Layout, ops: &impl Ops) -> usize {
    // On a ring of several pages a junction updates counts of pages, too, and takes three times as long.
    let words = layout.targets as usize / if layout.targets <= ONE_PAGE { 64 } else { 3 * 64 };
    let worth = words * ops.junctions_per_four_words() / 4 + 2;
    debug_assert!(worth < layout.gap);
    worth
}

/// Runs `$body`, generic in the kind of bitmap, with the one that fits the ring.
macro_rules! with_membership {
    ($layout:expr, $map:expr, |$m:ident| $body:expr) => {
        match $layout.targets {
            ring @ 0..=64 => {
                let $m = Word { ring, bits: 0 };
                $body
            }
            ring @ ..=FEW_WORDS => {
                let $m = Few::new(ring);
                $body
            }
            ring @ ..=ONE_PAGE => {
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

/// Counts the matches of the source at each phase of `visits`.
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

/// Replaces the ordinals in the slots of each visit, `fan_out` per visit and -1 after the last, by targets.
#[inline(always)]
pub(crate) fn select(
    layout: &Layout,
    map: &mut RankBitmap,
    visits: &[u32],
    fan_out: usize,
    slots: &mut [i32],
    ops: impl Ops,
) {
    // If the compiler knows that there are two slots, it needs no loop. For more slots that gains nothing.
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
    let mut rows = rows.into_iter();
    with_membership!(layout, map, |map| sweep(layout, map, visits, &ops, |_, phase, map| {
        if let Some(row) = rows.next() {
            select_row(layout, map, phase, row, &ops);
        }
    }));
}

/// Replaces the ordinals in the slots of the source at `phase` by targets, on the bitmap of that phase.
#[inline(always)]
fn select_row<'a>(
    layout: &Layout,
    map: &impl Membership,
    phase: u32,
    row: impl IntoIterator<Item = &'a mut i32>,
    ops: &impl Ops,
) {
    let before = map.rank(layout.arc_at[phase as usize].start);
    for slot in row {
        if *slot < 0 {
            break;
        }
        let position = map.select_after(before, *slot as u32, ops);
        *slot = layout.target_at[position as usize] as i32;
    }
}

/// Routes the sources at `visits` in one sweep, in groups of up to `L`: counts, draws and selects. `fan_out` is above
/// 0.
///
/// All visits of a group are counted on the bitmap at the phase of its first one; `recount` then adds what the
/// junctions on the way to each change. `draw` writes the ordinals of the group's rows, given their numbers and their
/// numbers of matches; lanes without a row have no matches. Then the bitmap passes the phases of the group, and each
/// row selects.
#[cfg_attr(
    not(target_arch = "x86_64"),
    allow(dead_code, reason = "AVX2 and AVX-512 alone sweep once")
)]
#[expect(clippy::too_many_arguments, reason = "a kernel's arguments and the tier's three parts")]
#[inline(always)]
pub(crate) fn route_groups<const L: usize, M: Membership>(
    layout: &Layout,
    mut map: M,
    mut visits: &[u32],
    fan_out: usize,
    mut slots: &mut [i32],
    ops: &impl Ops,
    recount: impl Fn(&mut Parts<L>, &[[u32; 2]]),
    mut draw: impl FnMut(&[u32; L], &[u32; L], &mut [i32]),
) {
    debug_assert_eq!(slots.len(), visits.len() * fan_out);
    let junctions = &layout.junctions[..];
    // The number of junctions up to a phase, with those at it.
    let junctions_to = |phase: u32| layout.junction_offsets[phase as usize + 1] as usize;
    let worth_a_check = worth_a_check(layout, ops);
    let mut at = None;
    while let Some(&first) = visits.first() {
        let mut here = junctions_to(first);
        match at {
            Some(at) if here - at <= worth_a_check => map.pass(&junctions[at..here], ops),
            _ => map.fill(|word, words| ops.check(&layout.table, word, first, words)),
        }
        let mut group = &visits[..visits.len().min(L)];
        if junctions_to(group[group.len() - 1]) - here > GROUP_JUNCTIONS {
            let near = |&phase: &u32| junctions_to(phase) - here <= GROUP_JUNCTIONS;
            group = &group[..group.partition_point(near)];
        }
        visits = &visits[group.len()..];
        let (rows, later) = core::mem::take(&mut slots).split_at_mut(group.len() * fan_out);
        slots = later;

        let mut parts = Parts { starts: [0; L], lens: [0; L], junctions: [0; L], inside: [0; L] };
        let mut complement = [0; L];
        let mut sources = [0; L];
        for (l, &phase) in group.iter().enumerate().take(L) {
            let (arc, ring) = (layout.arc_at[phase as usize], map.ring());
            // All ones if the arc reaches the end of the ring. That cannot be predicted and must not become a branch.
            complement[l] = u32::from(arc.start + arc.len >= ring).wrapping_neg();
            let start = arc.start.wrapping_add(complement[l] & arc.len.wrapping_sub(ring));
            let len = arc.len.wrapping_add(complement[l] & ring.wrapping_sub(2 * arc.len));
            (parts.starts[l], parts.lens[l]) = (start, len);
            parts.inside[l] = map.rank(start + len) - map.rank(start);
            parts.junctions[l] = (junctions_to(phase) - here) as u32;
            sources[l] = layout.source_at[phase as usize];
        }
        recount(&mut parts, &junctions[here..junctions_to(group[group.len() - 1])]);
        let mut matches = parts.inside;
        for (m, complement) in matches.iter_mut().zip(complement) {
            // m, or total - m for a complement.
            *m = (*m ^ complement).wrapping_sub(complement).wrapping_add(complement & map.total());
        }
        draw(&sources, &matches, rows);

        for (&phase, row) in group.iter().zip(rows.chunks_exact_mut(fan_out)) {
            let end = junctions_to(phase);
            map.pass(&junctions[here..end], ops);
            here = end;
            select_row(layout, &map, phase, row, ops);
        }
        at = Some(here);
    }
}

/// For each row of a group, a part of the target ring that does not wrap: its arc or, if that reaches the end of the
/// ring, the complement.
#[cfg_attr(
    not(target_arch = "x86_64"),
    allow(dead_code, reason = "AVX2 and AVX-512 alone sweep once")
)]
pub(crate) struct Parts<const L: usize> {
    pub(crate) starts: [u32; L],
    pub(crate) lens: [u32; L],
    /// Junctions from the group's first row to this one.
    pub(crate) junctions: [u32; L],
    /// The number of set bits in the part.
    pub(crate) inside: [u32; L],
}
