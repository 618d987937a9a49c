//! The row popcounts in plain Rust, which the compiler vectorises with the features of the calling tier.

use crate::problem::bits::{BitMatrix, last_word_mask, words_per_row};

/// Counts the set bits of each row of `bits`.
pub(crate) struct CountRows<'a> {
    pub(crate) bits: BitMatrix<'a>,
    pub(crate) degrees: &'a mut [u32],
}

impl pulp::NullaryFnOnce for CountRows<'_> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        let Self { bits, degrees } = self;
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
}
