//! Instruction sets: what this machine can run, and the fence around the code that needs it.
//!
//! An [`Isa`](crate::Isa) is a name, which anyone can write. A [`Kernels`] is the proof that this machine has the
//! features of a *tier*: only detection makes one. Each room with kernels keeps them private and gives out those of a
//! tier only for a [`Kernels`] of that tier. So a kernel that the machine cannot run cannot be called.
//!
//! In reading order:
//!
//! - `kernels`: the proof, and detection;
//! - `fence`: `fenced!` and `per_tier!`, through which plain code calls the vector code of a tier;
//! - `chacha`: the random generator, in a file per tier;
//! - `four`: four lanes of u32, over which the generator and the draws of 128-bit tiers are written once;
//! - `lanes`: sixteen lanes on every tier, for kernels that are written once;
//! - `avx2`, `neon`: helpers for a tier that several rooms need.
//!
//! The kernels are in `router/table.rs`, `problem/popcount`, `problem/bijection.rs` and `exact/stream.rs`.

#[cfg(target_arch = "x86_64")]
pub(crate) mod avx2;
pub(crate) mod chacha;
pub(crate) mod fence;
#[cfg(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128")))]
pub(crate) mod four;
pub(crate) mod kernels;
pub(crate) mod lanes;
#[cfg(target_arch = "aarch64")]
pub(crate) mod neon;
#[cfg(test)]
mod tests;

pub(crate) use fence::{fenced, per_tier};
pub use kernels::Kernels;
pub(crate) use kernels::{Choice, Tier};
