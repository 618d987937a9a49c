//! The kernel under every pass: which targets of a row are worth a look.
//!
//! `x[j] * scale - p[j] >= floor` for each target `j` of a row, and the `j` for which it holds, in ascending order. A row
//! has some hundred targets and some twenty survivors; all further work is on those. The product is exact (`scale` is a
//! power of two), the difference is rounded once, so every tier finds the same survivors.
//!
//! `scalar` is the specification. A tier has a file if it has an instruction that turns comparisons into bits.

#[cfg(target_arch = "x86_64")]
pub(super) mod avx2;
#[cfg(target_arch = "x86_64")]
pub(super) mod avx512;
pub(super) mod scalar;
#[cfg(test)]
mod tests;

/// Elements that a kernel may write past the last survivor.
pub(super) const SLACK: usize = 16;
