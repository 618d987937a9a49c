//! Four lanes of u32, for tiers with vectors of 128 bits: the generator and the draws over [`Four`] are written once
//! (`chacha/four.rs`, `router/draw/four.rs`), and a tier is the list of instructions in its file here.
//!
//! A tier's type is the proof of its features, as in `lanes`. Code over it runs inside of `fenced!`.

mod operations;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd128;
#[cfg(target_arch = "x86_64")]
mod sse2;
#[cfg(test)]
mod tests;

pub(crate) use operations::{Four, LANES};
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
pub(crate) use simd128::simd128;
#[cfg(target_arch = "x86_64")]
pub(crate) use sse2::sse2;
