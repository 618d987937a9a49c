//! The cyclic range check: which of 64 arcs a word cover a phase.

#[cfg(target_arch = "x86_64")]
pub(super) mod avx2;
#[cfg(target_arch = "x86_64")]
pub(super) mod avx512;
#[cfg(target_arch = "aarch64")]
pub(super) mod neon;
pub(super) mod scalar;
mod table;
#[cfg(test)]
mod tests;

pub use table::ArcTable;
