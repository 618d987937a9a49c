//! Rings and arcs.
//!
//! A *ring* is the integers modulo its size, and an *arc* is a cyclic interval on it. Every source has an arc on the
//! ring of targets, and every target has one on the ring of sources. The arcs on a ring lie end to end.

use core::hint::select_unpredictable;

/// A cyclic interval `[start, start + len)` of a ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Arc {
    /// First position, below the ring's size (0 on a ring of size 0).
    pub start: u32,
    /// Number of positions, at most the ring's size.
    pub len: u32,
}

impl Arc {
    /// Returns whether the arc covers `position` on a ring of `ring` positions.
    #[inline]
    pub fn contains(self, ring: u32, position: u32) -> bool {
        let offset = position.wrapping_sub(self.start);
        let offset = if position < self.start { offset.wrapping_add(ring) } else { offset };
        offset < self.len
    }

    /// Lays arcs of the given lengths end to end from position 0, wrapping as often as needed.
    pub(crate) fn end_to_end(lengths: &[u32], ring: u32) -> impl Iterator<Item = Arc> {
        let mut start = 0;
        lengths.iter().map(move |&len| {
            let arc = Arc { start, len };
            start = advance(ring, start, len);
            arc
        })
    }
}

/// Returns the position `steps <= ring` steps after `position`.
#[inline]
pub(crate) fn advance(ring: u32, position: u32, steps: u32) -> u32 {
    // Two operations, as arcs laid end to end wait for each other. Whether an arc wraps cannot be predicted, so this must
    // not become a branch.
    let (around, before) = position.overflowing_sub(ring - steps);
    select_unpredictable(before, position.wrapping_add(steps), around)
}
