//! The membership bitmap of the target ring, with counts that make `rank` and `select` cost the same on rings of up to
//! some millions of positions.
//!
//! Bit `p` says whether the arc of the target at ring position `p` covers the phase of the sweep. Three levels of
//! running counts stand over the bits, each entry the number of set bits *before* its part inside the part above:
//!
//! ```text
//! u32 per group       (2^18 bits)   set bits before the group
//!   u32 per page     (2^12 bits)   set bits before the page, inside its group
//!     u16 per word    (2^6 bits)    set bits before the word, inside its page
//!       u64 word
//! ```
//!
//! `rank` adds three entries and one popcount. `select` finds the last entry not above the ordinal on each level; 64
//! entries are a few vectors, compared at once. A bit that changes adds one to the entries behind it: a few vectors in
//! its page and, on rings of more than one page, a few more in its group. Nothing here depends on the number of set
//! bits, and neither a count nor a select walks an arc. What grows is the list of groups, one for every
//! 2^18 positions, which a select and a change read from end to end: 4 at 2^20, 8192 at 2^31.
//!
//! Every function is plain Rust, inlined into the sweep of each tier and vectorised there by the compiler with the
//! tier's own instructions; what it does not do well is passed in ([`Ops`]).

#[cfg(target_arch = "x86_64")]
pub(super) mod avx2;
#[cfg(target_arch = "x86_64")]
pub(super) mod avx512;
mod bitmap;
#[cfg(target_arch = "aarch64")]
pub(super) mod neon;
mod ops;
pub(super) mod scalar;
#[cfg(test)]
mod tests;

pub use bitmap::RankBitmap;
pub(super) use bitmap::{Membership, ONE_PAGE, Word};
pub(super) use ops::Ops;
