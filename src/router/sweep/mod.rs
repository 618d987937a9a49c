//! The sweep: one bitmap, carried from phase to phase, that serves every source.
//!
//! ```text
//! for each phase x to visit, ascending:
//!     bring the bitmap to x          pass the junctions on the way, or check the whole ring anew if that costs less
//!     count  m = set bits in the arc of the source at x                           (first sweep)
//!     select ordinals -> the positions of those set bits -> targets               (second sweep)
//! ```
//!
//! A step from one phase to the next passes the junctions there, where the arc of one target ends and that of the next
//! starts: E junctions, of two bits each, on a whole turn. If visits are far apart (a few rows of many, or far more
//! targets than sources), each costs a check of the ring instead. The ordinals are drawn between the two sweeps, from
//! the counts alone. The second sweep starts from a new check of the ring, which costs less than a copy of the bitmap.
//!
//! [`phases::route_groups`] does all of that in one sweep, for a tier whose draws take no longer than a sweep: it
//! counts a group of rows ahead of the bitmap, draws for them, and selects on the way. `phases` has the algorithms in
//! plain Rust, compiled for every tier (see `router/table.rs`); `avx2` and `avx512` are the tiers that sweep once.

#[cfg(target_arch = "x86_64")]
pub(super) mod avx2;
#[cfg(target_arch = "x86_64")]
pub(super) mod avx512;
mod phases;
#[cfg(test)]
mod tests;

pub(super) use phases::{count, select};
