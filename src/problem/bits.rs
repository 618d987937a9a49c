//! Bit matrices: rows of u64 words. Column `c` of a row is bit `c % 64` of its word `c / 64`.

use alloc::vec::Vec;

use crate::error::{Error, check_len, check_size, reserve};

/// Returns the number of u64 words in a row of `cols` bits.
pub const fn words_per_row(cols: usize) -> usize {
    cols.div_ceil(64)
}

/// A borrowed `rows x cols` bit matrix in row-major u64 words.
///
/// Column `c` of a row is bit `c % 64` of its word `c / 64`. Bits past the last column are padding: they may be set,
/// and are ignored.
#[derive(Debug, Clone, Copy)]
pub struct BitMatrix<'a> {
    words: &'a [u64],
    rows: usize,
    cols: usize,
    stride: usize,
}

impl<'a> BitMatrix<'a> {
    /// Borrows a matrix whose rows take [`words_per_row`]`(cols)` words each.
    ///
    /// # Errors
    /// [`Error::Length`] unless `words` holds exactly `rows` rows; [`Error::TooLarge`] if a size is above [`i32::MAX`].
    pub fn new(words: &'a [u64], rows: usize, cols: usize) -> Result<Self, Error> {
        Self::with_stride("words", words, rows, cols, words_per_row(cols))
    }

    /// Borrows a matrix whose rows start `stride` words apart; `what` names the words in an error.
    pub(crate) fn with_stride(
        what: &'static str,
        words: &'a [u64],
        rows: usize,
        cols: usize,
        stride: usize,
    ) -> Result<Self, Error> {
        check_size("rows", rows)?;
        check_size("columns", cols)?;
        if stride < words_per_row(cols) {
            return Err(Error::Length {
                what: "a row of the bit matrix (nb_words)",
                given: stride,
                needed: words_per_row(cols),
            });
        }
        let needed = rows.checked_mul(stride).ok_or(Error::TooLarge {
            what: "words of the bit matrix",
            given: rows as u128 * stride as u128,
            max: usize::MAX as u128,
        })?;
        check_len(what, words.len(), needed)?;
        Ok(Self { words, rows, cols, stride })
    }

    /// Returns the number of rows.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Returns the number of columns.
    pub fn cols(&self) -> usize {
        self.cols
    }

    /// Returns the number of words from one row to the next.
    pub(crate) fn stride(&self) -> usize {
        self.stride
    }

    /// Returns all words, row after row.
    pub(crate) fn words(&self) -> &'a [u64] {
        self.words
    }

    /// Returns the matrix in parts of so many rows, the last of fewer.
    pub(crate) fn parts(self, rows: usize) -> impl Iterator<Item = BitMatrix<'a>> {
        let words = self.words.chunks(rows * self.stride);
        words.map(move |words| Self { words, rows: words.len() / self.stride, ..self })
    }

    /// Returns the words of row `row` that hold columns. The last one may have padding bits set.
    ///
    /// # Panics
    /// Panics if `row >= self.rows()`.
    pub fn row(&self, row: usize) -> &'a [u64] {
        assert!(row < self.rows, "row {row} of a bit matrix of {} rows", self.rows);
        &self.words[row * self.stride..][..words_per_row(self.cols)]
    }
}

/// Returns the mask of the columns in the last word of a row; all ones if the row has no padding.
pub(crate) const fn last_word_mask(cols: usize) -> u64 {
    match cols % 64 {
        0 => !0,
        used => (1 << used) - 1,
    }
}

/// Makes a bit matrix of `degrees.len()` rows and `cols` columns, in which row `i` has its first `degrees[i]` columns
/// set. The router reads only degrees, so this matrix can stand for any other with the same ones. O(words).
///
/// # Errors
/// [`Error::Degree`] if a degree is above `cols`; [`Error::TooLarge`] if a size is above [`i32::MAX`];
/// [`Error::OutOfMemory`] if the matrix cannot be allocated.
///
/// ```
/// let words = phase_router::bits::left_filled(&[3, 0, 65], 70)?;
/// assert_eq!(words, [0b111, 0, 0, 0, !0, 1]);
/// # Ok::<(), phase_router::Error>(())
/// ```
pub fn left_filled(degrees: &[u32], cols: usize) -> Result<Vec<u64>, Error> {
    check_size("rows", degrees.len())?;
    check_size("columns", cols)?;
    check_degrees("source", degrees, cols)?;
    let stride = words_per_row(cols);
    let mut words = Vec::new();
    reserve(&mut words, degrees.len().saturating_mul(stride))?;
    for &degree in degrees {
        let (full, rest) = (degree as usize / 64, degree % 64);
        words.extend((0..stride).map(|w| match w.cmp(&full) {
            core::cmp::Ordering::Less => !0,
            core::cmp::Ordering::Equal => (1 << rest) - 1,
            core::cmp::Ordering::Greater => 0,
        }));
    }
    Ok(words)
}

/// Refuses a degree above the ring that its arc lies on.
pub(crate) fn check_degrees(side: &'static str, degrees: &[u32], ring: usize) -> Result<(), Error> {
    match degrees.iter().position(|&d| d as usize > ring) {
        None => Ok(()),
        Some(index) => Err(Error::Degree { side, index, degree: degrees[index], ring }),
    }
}
