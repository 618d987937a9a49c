//! The row popcounts with VPOPCNTDQ.

use std::arch::x86_64::*;

use crate::problem::bits::{BitMatrix, last_word_mask, words_per_row};

// Inlined into its caller, it takes half as long again on rows of one word: there the compiler masks the words at the
// end of a row.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512vpopcntdq,popcnt")]
pub(crate) fn row_popcounts(bits: BitMatrix<'_>, degrees: &mut [u32]) {
    let (words, mask) = (words_per_row(bits.cols()), last_word_mask(bits.cols()));
    if words == 0 {
        degrees.fill(0);
        return;
    }
    for (row, degree) in bits.words().chunks_exact(bits.stride()).zip(degrees) {
        let (pairs, rest) = row[..words].as_chunks::<16>();
        let mut counts = [_mm512_setzero_si512(); 2];
        for pair in pairs {
            let pair: [__m512i; 2] = bytemuck::must_cast(*pair);
            for (count, words) in counts.iter_mut().zip(pair) {
                *count = _mm512_add_epi64(*count, _mm512_popcnt_epi64(words));
            }
        }
        let counted = _mm512_reduce_add_epi64(_mm512_add_epi64(counts[0], counts[1])) as u32;
        let rest: u32 = rest.iter().map(|word| word.count_ones()).sum();
        // The padding bits were counted too, and are subtracted.
        *degree = counted + rest - (row[words - 1] & !mask).count_ones();
    }
}
