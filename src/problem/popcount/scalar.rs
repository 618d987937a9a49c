//! The row popcounts in plain Rust, which the compiler vectorises with the features that all machines have.

use crate::problem::bits::{BitMatrix, last_word_mask, words_per_row};

/// Counts the set bits of each row of `bits`.
pub(super) fn row_popcounts(bits: BitMatrix<'_>, degrees: &mut [u32]) {
    let (words, mask) = (words_per_row(bits.cols()), last_word_mask(bits.cols()));
    if words == 0 {
        degrees.fill(0);
        return;
    }
    for (row, degree) in bits.words().chunks_exact(bits.stride()).zip(degrees) {
        // All words are counted alike, so that the loop vectorises; then the padding bits are subtracted.
        let counted: u64 = row[..words].iter().map(|word| u64::from(word.count_ones())).sum();
        *degree = counted as u32 - (row[words - 1] & !mask).count_ones();
    }
}
