//! Bit matrices: rows of u64 words, bit `c` of a row in word `c / 64` at bit `c % 64`.

use crate::error::{Error, check_len, check_size};

/// Words that a row of `cols` bits takes.
pub const fn words_per_row(cols: usize) -> usize {
    cols.div_ceil(64)
}

/// A borrowed `rows x cols` bit matrix in row-major u64 words.
///
/// Bits at `cols` and beyond are padding: they may be set and are ignored.
#[derive(Debug, Clone, Copy)]
pub struct BitMatrix<'a> {
    words: &'a [u64],
    rows: usize,
    cols: usize,
    stride: usize,
}

impl<'a> BitMatrix<'a> {
    /// A matrix whose rows take [`words_per_row`]`(cols)` words each.
    ///
    /// # Errors
    /// [`Error::Length`] unless `words` holds exactly `rows` rows; [`Error::TooLarge`] where a size is above
    /// [`i32::MAX`].
    pub fn new(words: &'a [u64], rows: usize, cols: usize) -> Result<Self, Error> {
        Self::with_stride("words", words, rows, cols, words_per_row(cols))
    }

    /// A matrix whose rows start `stride` words apart; `what` names the words in an error.
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

    /// Number of rows.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Number of columns.
    pub fn cols(&self) -> usize {
        self.cols
    }

    /// Words from one row to the next.
    pub(crate) fn stride(&self) -> usize {
        self.stride
    }

    /// All words, row after row.
    pub(crate) fn words(&self) -> &'a [u64] {
        self.words
    }

    /// The words of row `row` that hold columns, the last one with its padding bits as they were given.
    pub fn row(&self, row: usize) -> &'a [u64] {
        assert!(row < self.rows, "row {row} of a bit matrix of {} rows", self.rows);
        &self.words[row * self.stride..][..words_per_row(self.cols)]
    }
}

/// The mask of the columns in the last word of a row; all ones where the row has no padding.
pub(crate) const fn last_word_mask(cols: usize) -> u64 {
    match cols % 64 {
        0 => !0,
        used => (1 << used) - 1,
    }
}

/// A bit matrix of `degrees.len()` rows in which row `i` has its first `degrees[i]` columns set.
///
/// The router reads degrees only, so this is the plainest matrix that stands for them.
///
/// # Errors
/// [`Error::Degree`] where a degree is above `cols`; [`Error::TooLarge`] where the matrix cannot be addressed.
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
    let len = degrees.len() * stride;
    let mut words = Vec::new();
    words.try_reserve_exact(len).map_err(|_| Error::TooLarge {
        what: "words of the bit matrix",
        given: len as u128,
        max: (isize::MAX / 8) as u128,
    })?;
    for &degree in degrees {
        let (full, rest) = (degree as usize / 64, degree % 64);
        words.extend((0..stride).map(|w| match w.cmp(&full) {
            std::cmp::Ordering::Less => !0,
            std::cmp::Ordering::Equal => (1 << rest) - 1,
            std::cmp::Ordering::Greater => 0,
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
