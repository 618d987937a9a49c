//! Instruction sets: what this machine can run, asked once, and the fence around the code of each tier.
//!
//! [`Isa`] is a name, which anyone can write. [`Kernels`] is the proof: it comes from here alone, after the machine was
//! asked. A room that has kernels keeps a table of them for each tier and hands one out for a [`Kernels`] of that tier, so
//! a kernel that the machine cannot run cannot be called.

#[cfg(target_arch = "x86_64")]
pub(crate) mod avx2;
pub(crate) mod chacha;
pub(crate) mod fence;
pub(crate) mod kernels;
#[cfg(test)]
mod tests;

pub(crate) use fence::{fenced, per_tier};
pub use kernels::Kernels;
pub(crate) use kernels::{Choice, Tier};
