//! The row popcounts of every tier against bits counted one by one.

#[cfg(feature = "rayon")]
use super::count_both;
use super::count_rows;
use crate::problem::bits::{BitMatrix, words_per_row};
use crate::testing::{Random, tiers};

#[test]
fn row_popcounts_of_every_width() {
    let mut random = Random::new(5);
    let widths = (0..=34)
        .chain([63, 64, 65, 127, 128, 129])
        .flat_map(|words: usize| [words * 64, (words * 64).saturating_sub(1), words * 64 + 1]);
    for cols in widths {
        for (rows, extra) in [(0, 0), (1, 0), (5, 0), (5, 1), (9, 3)] {
            let stride = words_per_row(cols) + extra;
            let words: Vec<u64> = (0..rows * stride).map(|_| random.bits()).collect();
            let bits = BitMatrix::with_stride("words", &words, rows, cols, stride).unwrap();
            let expected: Vec<u32> = (0..rows)
                .map(|r| {
                    let bit = |c: usize| (words[r * stride + c / 64] >> (c % 64) & 1) as u32;
                    (0..cols).map(bit).sum()
                })
                .collect();
            for kernels in tiers() {
                // What the output held before must not show.
                let mut degrees = vec![u32::MAX; rows];
                count_rows(kernels, bits, &mut degrees);
                assert_eq!(degrees, expected, "{kernels:?}: {rows} x {cols}, stride {stride}");
            }
        }
    }
}

/// Parts of a few rows on several threads: matrices without a row, without a column, and long ones of few rows.
#[test]
#[cfg(feature = "rayon")]
fn counts_do_not_depend_on_the_threads() {
    let mut random = Random::new(11);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(3).build().unwrap();
    for (n, e, extra) in
        [(0, 700, 0), (700, 0, 0), (1021, 2049, 0), (3, 200_000, 2), (2048, 1024, 1)]
    {
        let strides = [words_per_row(e) + extra, words_per_row(n) + extra];
        let words: [Vec<u64>; 2] =
            [n * strides[0], e * strides[1]].map(|len| (0..len).map(|_| random.bits()).collect());
        let bits = |w: usize, rows, cols| {
            BitMatrix::with_stride("words", &words[w], rows, cols, strides[w]).unwrap()
        };
        let matrices = [bits(0, n, e), bits(1, e, n)];
        for kernels in tiers() {
            let expected = matrices.map(|bits| kernels.row_popcounts(bits));
            let counted = pool.install(|| count_both(kernels, matrices));
            assert!(counted == expected, "{kernels:?}: {n} x {e}");
        }
    }
}
