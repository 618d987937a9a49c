//! The membership bitmap of the target ring, with counts that make `rank` and `select` cost the same on rings of up to
//! some millions of positions.
//!
//! Bit `p` says whether the arc of the target at ring position `p` covers the phase of the sweep. Above the bits are
//! three levels of running counts. Each entry is the number of set bits *before* its part, inside the part one level
//! up:
//!
//! ```text
//! u32 per group       (2^18 bits)   set bits before the group
//!   u32 per page     (2^12 bits)   set bits before the page, inside its group
//!     u16 per word    (2^6 bits)    set bits before the word, inside its page
//!       u64 word
//! ```
//!
//! `rank(p)`, the number of set bits below `p`, adds three entries and one popcount. `select(o)`, the position of set
//! bit number `o`, finds the last entry not above the ordinal on each level; 64 entries are a few vectors, compared at
//! once. A bit that changes adds 1 to the entries after it, or subtracts 1: a few vectors in its page and, on rings of
//! more than one page, a few more in its group. Nothing here depends on the number of set bits, and neither a count nor
//! a select walks an arc. Only the list of groups grows, one for every 2^18 positions, and a select and a change read
//! all of it: 4 entries at 2^20 positions, 8192 at 2^31.
//!
//! `bitmap` has the algorithms in plain Rust. They are inlined into the sweep of each tier, where the compiler
//! vectorises them with the tier's instructions. What it does not do well is passed in ([`Ops`]), from a file per tier;
//! `scalar` is the specification.

#[cfg(target_arch = "x86_64")]
pub(super) mod avx2;
#[cfg(target_arch = "x86_64")]
pub(super) mod avx512;
mod bitmap;
#[cfg(target_arch = "aarch64")]
pub(super) mod neon;
mod ops;
pub(super) mod scalar;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
pub(super) mod simd128;
#[cfg(target_arch = "x86_64")]
pub(super) mod sse2;
#[cfg(test)]
mod tests;

pub use bitmap::RankBitmap;
pub(super) use bitmap::{FEW_WORDS, Few, Membership, ONE_PAGE, Word};
pub(super) use ops::{MOST_JUNCTIONS, Ops};
