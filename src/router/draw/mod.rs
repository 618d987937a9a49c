//! The draws: which of its matches a row chooses, by their ordinals.
//!
//! The choice depends on the row's random stream, `k` and the number of matches `m`, and on nothing else. So many rows
//! are drawn side by side, one row per lane. `lane` is what a lane does with a ChaCha block of its stream, one word
//! after the other: the specification, the scalar tier (`scalar`), and what the vector tiers fall back to if their
//! approximate comparison could be wrong. `avx512` explains that comparison; `avx2` and `neon` use it too. `four` draws
//! exactly in four lanes, with the instructions of `simd/four`: SSE2 and wasm.

#[cfg(target_arch = "x86_64")]
pub(super) mod avx2;
#[cfg(target_arch = "x86_64")]
pub(super) mod avx512;
#[cfg(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128")))]
mod four;
mod lane;
#[cfg(target_arch = "aarch64")]
pub(super) mod neon;
pub(super) mod scalar;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
pub(super) mod simd128;
#[cfg(target_arch = "x86_64")]
pub(super) mod sse2;
#[cfg(test)]
pub(super) mod tests;

pub use lane::{Chosen, Job};
pub(super) use lane::{VECTOR_K, take_all};
