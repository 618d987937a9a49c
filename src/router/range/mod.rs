//! The cyclic range check: which arcs of a ring cover a phase, 64 arcs per word.
//!
//! `table` has the arcs in the form that is compared, and says how; each tier compares 64 of them in its own file.
//! `scalar` is the specification.

#[cfg(target_arch = "x86_64")]
pub(super) mod avx2;
#[cfg(target_arch = "x86_64")]
pub(super) mod avx512;
#[cfg(target_arch = "aarch64")]
pub(super) mod neon;
pub(super) mod scalar;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
pub(super) mod simd128;
#[cfg(target_arch = "x86_64")]
pub(super) mod sse2;
mod table;
#[cfg(test)]
mod tests;

pub use table::ArcTable;
