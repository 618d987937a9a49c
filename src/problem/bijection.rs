//! A keyed permutation without a table: any entry, and any entry of its inverse, is computed by itself.
//!
//! An index is split into a quotient and a remainder, which are the two halves of a Feistel network over residues: each
//! half in turn is advanced by a keyed function of the other. The grid of all pairs is larger than `len` by less than
//! its number of rows, about `1 / sqrt(len)` of the whole. The few indices that leave `0..len` are sent through again
//! until they come back (cycle walking; J. Black and P. Rogaway, "Ciphers with Arbitrary Finite Domains", 2002).
//! Integer arithmetic throughout, so the result is the same on every machine.

use super::permutation::{Permutation, Permutations};
use crate::arith::{Divisor, GOLDEN, mix};
use crate::error::{Error, check_size};
use crate::simd::{Kernels, per_tier};

/// Rounds of the Feistel network, each a pair of steps, one on either half. Four steps with a pseudo-random function
/// make a strong pseudo-random permutation (M. Luby and C. Rackoff, 1988).
const ROUNDS: usize = 4;

/// Permutations up to this length are shuffled, in a table of four bits per entry: the network is far from uniform on
/// grids of a few places.
const TABLE: u32 = 16;

/// Indices whose images are computed side by side, one per lane.
const LANES: usize = 64;

/// A permutation of `0..len` as a function of a key, in 52 bytes, whatever its length.
///
/// Each entry is computed in O(1), by a Feistel network with cycle walking (M. Luby and C. Rackoff, 1988; J. Black and
/// P. Rogaway, 2002). The same length, seed and stream give the same permutation on every machine. It spreads indices
/// evenly, but keeps no secrets.
///
/// ```
/// use phase_router::Bijection;
/// let tau = Bijection::new(1_000_000, 42)?;
/// let phase = tau.apply(123_456);
/// assert!(phase < 1_000_000);
/// assert_eq!(tau.invert(phase), 123_456);
/// # Ok::<(), phase_router::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bijection {
    len: u32,
    /// The grid is `rows x cols`: index = row * cols + col.
    rows: u32,
    cols: u32,
    by_cols: Divisor,
    /// Of the rounds; up to [`TABLE`] entries the first pair is the permutation itself, four bits per entry.
    keys: [[u32; 2]; ROUNDS],
}

// The size that its documentation names.
const _: () = assert!(size_of::<Bijection>() == 52);

impl Bijection {
    /// Makes the permutation of `0..len` that `seed` selects: [`Bijection::with_stream`] with stream 0. O(1).
    ///
    /// # Errors
    /// [`Error::TooLarge`] above [`i32::MAX`] entries.
    pub fn new(len: usize, seed: u64) -> Result<Self, Error> {
        Self::with_stream(len, seed, 0)
    }

    /// Makes one of the 2^64 permutations of `0..len` that each seed has: the one that `stream` selects. O(1).
    ///
    /// # Errors
    /// [`Error::TooLarge`] above [`i32::MAX`] entries.
    pub fn with_stream(len: usize, seed: u64, stream: u64) -> Result<Self, Error> {
        Ok(Self::sized(check_size("bijection", len)?, seed, stream))
    }

    pub(crate) fn sized(len: u32, seed: u64, stream: u64) -> Self {
        let root = len.isqrt();
        let rows = if root * root == len { root } else { root + 1 }.max(1);
        let cols = len.div_ceil(rows).max(1);
        // The grid can have up to 2^16 places more than 2^31, which the divisor is made for; but then `cols` is so far
        // below a power of two that its margin holds.
        let by_cols = Divisor::new(cols);
        Self { len, rows, cols, by_cols, keys: keys(len, seed, stream) }
    }

    /// Makes a bijection of the same length for another seed and stream.
    pub(crate) fn rekeyed(&self, seed: u64, stream: u64) -> Self {
        Self { keys: keys(self.len, seed, stream), ..*self }
    }

    /// Returns the number of entries.
    pub fn len(&self) -> usize {
        self.len as usize
    }

    /// Returns whether there are no entries.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Returns the image of `index`. O(1): one pass through the network for nearly every index.
    ///
    /// # Panics
    /// Panics if `index >= self.len()`.
    pub fn apply(&self, index: u32) -> u32 {
        assert!(index < self.len, "index {index} of a bijection of {}", self.len);
        self.image(index)
    }

    /// Returns the index whose image is `image`: the inverse of [`Bijection::apply`]. O(1).
    ///
    /// # Panics
    /// Panics if `image >= self.len()`.
    pub fn invert(&self, image: u32) -> u32 {
        assert!(image < self.len, "image {image} of a bijection of {}", self.len);
        if self.len <= TABLE {
            return (0..self.len).find(|&index| self.entry(index) == image).unwrap_or(0);
        }
        let mut index = self.backward(image);
        while index >= self.len {
            index = self.backward(index);
        }
        index
    }

    /// Returns the permutation as a table. O(len).
    pub fn to_permutation(&self) -> Permutation {
        let image = (0..self.len).map(|index| self.apply(index)).collect();
        Permutation::named("bijection", image).expect("a bijection permutes")
    }

    /// Writes the images of the consecutive indices from `first` on, all of them below the length.
    pub(crate) fn apply_run(&self, kernels: &Kernels, first: u32, images: &mut [u32]) {
        apply_run_of(kernels)(self, first, images);
    }

    /// [`Bijection::apply_run`] in plain Rust, compiled for every tier.
    #[inline(always)]
    fn apply_run_inline(&self, mut first: u32, images: &mut [u32]) {
        let (runs, rest) = images.as_chunks_mut::<LANES>();
        // A table is shorter than a run.
        for images in runs {
            self.apply_lanes(first, images);
            first += LANES as u32;
        }
        for (image, index) in rest.iter_mut().zip(first..) {
            *image = self.image(index);
        }
    }

    #[inline(always)]
    fn image(&self, index: u32) -> u32 {
        if self.len <= TABLE { self.entry(index) } else { self.walk(self.forward(index)) }
    }

    /// An entry of the table that [`keys`] has made.
    #[inline(always)]
    fn entry(&self, index: u32) -> u32 {
        self.keys[0][index as usize / 8 % 2] >> (index % 8 * 4) & 15
    }

    /// Computes the images of one index per lane. Each step is a loop over all lanes without branches, which the
    /// compiler turns into vector instructions.
    #[inline(always)]
    fn apply_lanes(&self, first: u32, images: &mut [u32; LANES]) {
        let (mut rows, mut cols) = ([0; LANES], [0; LANES]);
        for lane in 0..LANES {
            (rows[lane], cols[lane]) = self.split(first + lane as u32);
        }
        for [a, b] in self.keys {
            for lane in 0..LANES {
                rows[lane] = forth(rows[lane], cols[lane], a, self.rows);
            }
            for lane in 0..LANES {
                cols[lane] = forth(cols[lane], rows[lane], b, self.cols);
            }
        }
        let mut most = 0;
        for lane in 0..LANES {
            images[lane] = rows[lane] * self.cols + cols[lane];
            most = most.max(images[lane]);
        }
        if most >= self.len {
            for image in images {
                *image = self.walk(*image);
            }
        }
    }

    fn walk(&self, mut image: u32) -> u32 {
        // This ends: the cycle that `image` is on came from an index in the range, so it leads back there.
        while image >= self.len {
            image = self.forward(image);
        }
        image
    }

    #[inline(always)]
    fn split(&self, index: u32) -> (u32, u32) {
        let row = self.by_cols.divide(index);
        (row, index - row * self.cols)
    }

    #[inline(always)]
    fn forward(&self, index: u32) -> u32 {
        let (mut row, mut col) = self.split(index);
        for [a, b] in self.keys {
            row = forth(row, col, a, self.rows);
            col = forth(col, row, b, self.cols);
        }
        row * self.cols + col
    }

    #[inline(always)]
    fn backward(&self, image: u32) -> u32 {
        let (mut row, mut col) = self.split(image);
        for [a, b] in self.keys.into_iter().rev() {
            col = back(col, row, b, self.cols);
            row = back(row, col, a, self.rows);
        }
        row * self.cols + col
    }
}

/// Returns the kernel of the tier that `kernels` proves.
fn apply_run_of(kernels: &Kernels) -> fn(&Bijection, u32, &mut [u32]) {
    per_tier!(
        kernels,
        Bijection::apply_run_inline,
        |tau: &Bijection, first: u32, images: &mut [u32]| { tau.apply_run_inline(first, images) }
    )
}

/// Makes the keys of the rounds, or of a short permutation its table.
fn keys(len: u32, seed: u64, stream: u64) -> [[u32; 2]; ROUNDS] {
    let mut state = mix(seed ^ mix(stream.wrapping_mul(GOLDEN)));
    let mut next = || {
        state = state.wrapping_add(GOLDEN);
        mix(state)
    };
    if len > TABLE {
        return core::array::from_fn(|_| {
            let word = next();
            [word as u32, (word >> 32) as u32]
        });
    }
    // Fisher-Yates. A word of 64 bits is uneven over so few values by less than 2^-59.
    let mut image: [u32; TABLE as usize] = core::array::from_fn(|i| i as u32);
    for i in (1..len).rev() {
        let other = (u128::from(next()) * u128::from(i + 1)) >> 64;
        image.swap(i as usize, other as usize);
    }
    let mut keys = [[0; 2]; ROUNDS];
    for (i, entry) in image.into_iter().enumerate() {
        keys[0][i / 8] |= entry << (i % 8 * 4);
    }
    keys
}

/// Advances one half by a keyed function of the other.
#[inline(always)]
fn forth(half: u32, other: u32, key: u32, modulus: u32) -> u32 {
    // The wrapped difference is the smaller one exactly if the sum has reached the modulus.
    let sum = half + step(other, key, modulus);
    sum.min(sum.wrapping_sub(modulus))
}

/// Undoes [`forth`].
#[inline(always)]
fn back(half: u32, other: u32, key: u32, modulus: u32) -> u32 {
    let difference = half.wrapping_sub(step(other, key, modulus));
    difference.min(difference.wrapping_add(modulus))
}

/// Maps one half into `0..modulus`, by a key: the two multiplications of C. Wellons' 32-bit hash `lowbias32`, then the
/// high half of the product with the modulus.
#[inline(always)]
fn step(half: u32, key: u32, modulus: u32) -> u32 {
    let mut word = (half ^ key).wrapping_mul(0x7FEB_352D);
    word ^= word >> 15;
    word = word.wrapping_mul(0x846C_A68B);
    ((u64::from(word) * u64::from(modulus)) >> 32) as u32
}

impl Permutations {
    /// Makes the default permutations of an [`ExactRouter`](crate::ExactRouter): `sigma` as in
    /// [`Permutations::from_seed`], and `tau` the [`Bijection`] of the seed, as a table. O(N + E).
    ///
    /// # Errors
    /// [`Error::TooLarge`] if a size is above [`i32::MAX`].
    pub fn keyed(sources: usize, targets: usize, seed: u64) -> Result<Self, Error> {
        // `from_seed` draws sigma first, so the number of sources does not change it.
        let sigma = Self::from_seed(0, targets, seed)?.sigma;
        Ok(Self { sigma, tau: Bijection::new(sources, seed)?.to_permutation() })
    }
}
