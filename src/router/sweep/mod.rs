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
//! targets than sources) cost a check of the ring each instead. Between the two sweeps the ordinals are drawn, which
//! needs the counts and nothing else. The second sweep starts from its own check, which costs less than keeping a copy
//! of the bitmap.
//!
//! [`route_groups`] does all of that in one sweep, for a tier whose draws take no longer than a sweep: it counts a
//! group of rows ahead of the bitmap, draws for them, and selects on the way.

#[cfg(target_arch = "x86_64")]
pub(super) mod avx512;
mod phases;
#[cfg(test)]
mod tests;

pub(super) use phases::{count, select};
