//! The popcount of every row of a bit matrix: how degrees are counted.
//!
//! `scalar` is plain Rust that the compiler vectorises; `avx2` adds bits up before it counts them, `avx512` too, or uses
//! VPOPCNTDQ; `neon` counts bytes. [`count_rows`] chooses.

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
#[cfg(target_arch = "aarch64")]
mod neon;
mod scalar;
#[cfg(test)]
mod tests;

use alloc::vec;
use alloc::vec::Vec;

use super::bits::BitMatrix;
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
use super::bits::{last_word_mask, words_per_row};
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
use crate::simd::fenced;
use crate::simd::{Kernels, Tier};
use crate::threads::{TASK_NS, Threads, for_each};

impl Kernels {
    /// Counts the set bits in every row of `bits`, on the caller's thread; padding is ignored. O(words).
    pub fn row_popcounts(&self, bits: BitMatrix<'_>) -> Vec<u32> {
        let mut degrees = vec![0; bits.rows()];
        count_rows(self, bits, &mut degrees);
        degrees
    }
}

/// Counts the set bits in every row of two matrices, on the threads of the current pool if there are many.
pub(super) fn count_both(kernels: &Kernels, matrices: [BitMatrix<'_>; 2]) -> [Vec<u32>; 2] {
    // Matrices of this size are read from memory, or from the last cache: vectors count no faster than that.
    let word_ns = if kernels.tier() == Tier::Scalar { 0.6 } else { 0.25 };
    let words = matrices.iter().map(|bits| bits.words().len()).sum::<usize>();
    let tasks = Threads::default().tasks((words as f64 * word_ns / TASK_NS) as usize);
    if tasks <= 1 {
        return matrices.map(|bits| kernels.row_popcounts(bits));
    }
    let mut degrees = matrices.map(|bits| vec![0; bits.rows()]);
    let parts: Vec<_> = (matrices.iter().zip(&mut degrees))
        .filter(|(bits, _)| bits.stride() > 0)
        .flat_map(|(bits, degrees)| {
            // Kernels take four rows at a time.
            let rows = (words / tasks / bits.stride()).next_multiple_of(4).max(4);
            bits.parts(rows).zip(degrees.chunks_mut(rows))
        })
        .collect();
    for_each(parts.into_iter(), |(bits, degrees)| count_rows(kernels, bits, degrees));
    degrees
}

/// Writes the number of set bits in every row of `bits` to `degrees`, with the kernel of the tier that `kernels`
/// proves.
pub(super) fn count_rows(kernels: &Kernels, bits: BitMatrix<'_>, degrees: &mut [u32]) {
    match kernels.tier() {
        Tier::Scalar => scalar::row_popcounts(bits, degrees),
        // Plain Rust has SSE2 on every x86-64.
        #[cfg(target_arch = "x86_64")]
        Tier::Sse2 => scalar::row_popcounts(bits, degrees),
        #[cfg(target_arch = "x86_64")]
        Tier::Avx2 | Tier::Avx2SlowPdep => {
            fenced!(avx2, |bits: BitMatrix<'_>, degrees: &mut [u32]| {
                avx2::row_popcounts(bits, degrees)
            })(bits, degrees)
        }
        #[cfg(target_arch = "x86_64")]
        Tier::Avx512 => fenced!(avx512, |bits: BitMatrix<'_>, degrees: &mut [u32]| {
            avx512::row_popcounts_by_adders(bits, degrees)
        })(bits, degrees),
        #[cfg(target_arch = "x86_64")]
        Tier::Avx512Vpopcntdq => {
            fenced!(avx512_vpopcntdq, |bits: BitMatrix<'_>, degrees: &mut [u32]| {
                avx512::row_popcounts(bits, degrees)
            })(bits, degrees)
        }
        #[cfg(target_arch = "aarch64")]
        Tier::Neon => fenced!(neon, |bits: BitMatrix<'_>, degrees: &mut [u32]| {
            neon::row_popcounts(bits, degrees)
        })(bits, degrees),
        // Plain Rust is compiled for the same features.
        #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
        Tier::Simd128 => scalar::row_popcounts(bits, degrees),
    }
}

/// Counts the set bits of every row, four rows at a time, whose counts `join` adds up. `count` counts, in parts, those
/// of some vectors of `W` words and of one more: the last of the row, under a mask of the bits that count.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
#[inline(always)]
fn rows_by_four<const W: usize, V: Copy>(
    bits: BitMatrix<'_>,
    degrees: &mut [u32],
    none: V,
    count: impl Fn(&[[u64; W]], &[u64; W], &[u64; W]) -> V,
    join: impl Fn([V; 4]) -> [u32; 4],
) {
    let (words, mask) = (words_per_row(bits.cols()), last_word_mask(bits.cols()));
    if words < W {
        return rows_of_few_words(bits, degrees);
    }
    // The words of the last vector that no other has, and of the last word no padding.
    let whole = (words - 1) / W;
    let mut counts_in_last = [0; W];
    counts_in_last[W - (words - whole * W)..].fill(!0);
    counts_in_last[W - 1] = mask;
    let mut rows = bits.words();
    for degrees in degrees.chunks_mut(4) {
        let mut counts = [none; 4];
        for (l, counts) in counts.iter_mut().enumerate() {
            if l < degrees.len() {
                let (row, others) = rows.split_at(bits.stride());
                rows = others;
                if let Some(last) = row[..words].last_chunk() {
                    *counts = count(row[..whole * W].as_chunks().0, last, &counts_in_last);
                }
            }
        }
        let counts = join(counts);
        match degrees.first_chunk_mut() {
            Some(degrees) => *degrees = counts,
            None => degrees.copy_from_slice(&counts[..degrees.len()]),
        }
    }
}

/// Counts the set bits of rows that are shorter than a vector.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
#[inline(always)]
fn rows_of_few_words(bits: BitMatrix<'_>, degrees: &mut [u32]) {
    let (words, mask) = (words_per_row(bits.cols()), last_word_mask(bits.cols()));
    if words == 0 {
        return degrees.fill(0);
    }
    for (row, degree) in bits.words().chunks_exact(bits.stride()).zip(degrees) {
        let ones: u32 = row[..words - 1].iter().map(|word| word.count_ones()).sum();
        *degree = ones + (row[words - 1] & mask).count_ones();
    }
}
