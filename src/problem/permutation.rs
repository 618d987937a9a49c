//! Permutations: the position of each target on its ring, and the phase of each source.

use alloc::vec;
use alloc::vec::Vec;
use core::hint::select_unpredictable;

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use crate::error::{Error, check_size};
use crate::simd::Kernels;
use crate::simd::chacha::{Fill, fill};

/// A permutation of `0..len`: every entry occurs once.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Vec<u32>", into = "Vec<u32>"))]
pub struct Permutation {
    image: Vec<u32>,
}

#[cfg(feature = "serde")]
impl TryFrom<Vec<u32>> for Permutation {
    type Error = Error;

    fn try_from(image: Vec<u32>) -> Result<Self, Error> {
        Self::new(image)
    }
}

#[cfg(feature = "serde")]
impl From<Permutation> for Vec<u32> {
    fn from(permutation: Permutation) -> Self {
        permutation.image
    }
}

impl Permutation {
    /// Makes the permutation that maps `i` to `image[i]`. O(len).
    ///
    /// # Errors
    /// [`Error::PermutationEntry`] or [`Error::PermutationRepeat`] unless every number of `0..image.len()` occurs once;
    /// [`Error::TooLarge`] above [`i32::MAX`] entries.
    ///
    /// ```
    /// use phase_router::Permutation;
    /// assert_eq!(Permutation::new(vec![2, 0, 1])?.inverse().as_slice(), [1, 2, 0]);
    /// assert!(Permutation::new(vec![2, 0, 2]).is_err());
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn new(image: Vec<u32>) -> Result<Self, Error> {
        Self::named("permutation", image)
    }

    /// [`Permutation::new`] under a name that errors show.
    pub(crate) fn named(which: &'static str, image: Vec<u32>) -> Result<Self, Error> {
        let len = image.len();
        check_size(which, len)?;
        let mut seen = vec![false; len];
        for (index, &entry) in image.iter().enumerate() {
            let Some(seen) = seen.get_mut(entry as usize) else {
                return Err(Error::PermutationEntry { which, index, entry: entry.into(), len });
            };
            if core::mem::replace(seen, true) {
                let first = image.iter().position(|&e| e == entry).unwrap_or(index);
                return Err(Error::PermutationRepeat { which, entry, first, second: index });
            }
        }
        Ok(Self { image })
    }

    /// [`Permutation::named`] from `usize` entries, as the published router takes them.
    pub(crate) fn from_usize(which: &'static str, image: &[usize]) -> Result<Self, Error> {
        let len = image.len();
        check_size(which, len)?;
        let narrow = |(index, &entry): (usize, &usize)| match u32::try_from(entry) {
            Ok(entry) => Ok(entry),
            Err(_) => Err(Error::PermutationEntry { which, index, entry: entry as u64, len }),
        };
        Self::named(which, image.iter().enumerate().map(narrow).collect::<Result<_, _>>()?)
    }

    /// Makes the permutation that maps every entry to itself. O(len).
    ///
    /// # Panics
    /// Panics if `len` is above [`i32::MAX`].
    pub fn identity(len: usize) -> Self {
        let len = check_size("permutation", len).expect("identity permutation");
        Self { image: (0..len).collect() }
    }

    /// Shuffles the entries by the words of `rng`.
    pub(crate) fn shuffled(len: u32, rng: ChaCha8Rng) -> Self {
        let mut image = Vec::new();
        shuffle(&mut image, len, &mut Words::new(rng));
        Self { image }
    }

    /// Returns the number of entries.
    pub fn len(&self) -> usize {
        self.image.len()
    }

    /// Returns whether there are no entries.
    pub fn is_empty(&self) -> bool {
        self.image.is_empty()
    }

    /// Returns the entries: `i` is mapped to `as_slice()[i]`.
    pub fn as_slice(&self) -> &[u32] {
        &self.image
    }

    /// Returns the permutation that undoes this one. O(len).
    pub fn inverse(&self) -> Self {
        let mut image = vec![0; self.len()];
        for (i, &entry) in self.image.iter().enumerate() {
            image[entry as usize] = i as u32;
        }
        Self { image }
    }
}

/// Words drawn together.
const WORDS: usize = 256;

/// The u32 words of a ChaCha8 stream, read from a buffer that is filled many blocks at a time.
struct Words {
    rng: ChaCha8Rng,
    /// Instead of the generator itself: kernels of the tier, and the next block.
    fill: Option<(Fill, u32)>,
    words: [u32; WORDS],
    read: usize,
}

impl Words {
    fn new(rng: ChaCha8Rng) -> Self {
        Self { rng, fill: None, words: [0; WORDS], read: WORDS }
    }

    /// Starts the stream of `seed`, of which about so many words are needed.
    fn from_seed(kernels: &Kernels, seed: u64, words: usize) -> Self {
        let fill = fill(kernels).filter(|_| words >= WORDS).map(|fill| (fill, 0));
        Self { fill, ..Self::new(ChaCha8Rng::seed_from_u64(seed)) }
    }

    /// Returns up to `most > 0` words, at least one.
    fn next(&mut self, most: usize) -> &[u32] {
        if self.read == WORDS {
            if let Some((fill, block)) = &mut self.fill {
                let key = bytemuck::must_cast::<[u8; 32], [u32; 8]>(self.rng.get_seed());
                fill(&key.map(u32::from_le), *block, &mut self.words);
                *block += 16;
                self.read = 0;
            } else {
                // No more blocks than asked for, as a small shuffle needs few.
                self.read = WORDS - most.next_multiple_of(64).min(WORDS);
                let words = &mut self.words[self.read..];
                self.rng.fill_bytes(bytemuck::cast_slice_mut(words));
                words.iter_mut().for_each(|word| *word = u32::from_le(*word));
            }
        }
        let unread = &self.words[self.read..];
        let words = &unread[..unread.len().min(most)];
        self.read += words.len();
        words
    }
}

/// Makes `image` a shuffle of `0..len` (Fisher-Yates in R. Durstenfeld's form, from the last entry down), drawn from
/// u32 words.
fn shuffle(image: &mut Vec<u32>, len: u32, words: &mut Words) {
    image.clear();
    image.extend(0..len);
    let mut range = len;
    let mut drawn = [0; WORDS];
    while range > 1 {
        // No word is drawn past the last entry, and none for a range that has other leading zeros.
        let power = 1 << range.ilog2();
        let most = (range + 1 - power).min(range - 1);
        let first = range;
        range = draw(words.next(most as usize), first, &mut drawn);
        for range in (range + 1..=first).rev() {
            image.swap(range as usize - 1, drawn[usize::from(range as u8)] as usize);
        }
    }
}

/// Draws numbers for ranges from `range` down, each uniformly from `0..range`, to `drawn[range % 256]`: the high half
/// of the product of a word and the range, unless the low half would bias it (D. Lemire's method, with the power-of-two
/// zone of `rand`'s `UniformInt`). Returns the next range. All ranges have the same number of leading zeros.
///
/// A quarter of the words is rejected, at random, so there is no branch on that. Then every range waits for the word
/// before; so both ranges are tried for each second word.
fn draw(words: &[u32], mut range: u32, drawn: &mut [u32; WORDS]) -> u32 {
    let shift = range.leading_zeros() & 31;
    let product = |word: u32, range: u32| u64::from(word) * u64::from(range);
    let accepted = |product: u64, zone: u32| (product as u32) < zone;
    let (pairs, last) = words.as_chunks::<2>();
    for &[one, two] in pairs {
        let zone = range << shift;
        let [first, second] = [product(one, range), product(two, range)];
        let before = accepted(first, zone);
        let next = [
            range - u32::from(accepted(second, zone)),
            range - 1 - u32::from(accepted(second - u64::from(two), zone - (1 << shift))),
        ];
        let range_of_two = range - u32::from(before);
        drawn[usize::from(range as u8)] = (first >> 32) as u32;
        drawn[usize::from(range_of_two as u8)] = (product(two, range_of_two) >> 32) as u32;
        range = select_unpredictable(before, next[1], next[0]);
    }
    for &word in last {
        let product = product(word, range);
        drawn[usize::from(range as u8)] = (product >> 32) as u32;
        range -= u32::from(accepted(product, range << shift));
    }
    range
}

/// The two permutations of a problem of N sources and E targets.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Permutations {
    /// A permutation of `0..E`: target `c` is at position `sigma[c]` of the target ring (the published `col_perm_s`).
    pub sigma: Permutation,
    /// A permutation of `0..N`: source `i` has phase `tau[i]` on the source ring (the published `col_perm_t`).
    pub tau: Permutation,
}

impl Permutations {
    /// Draws both permutations from one ChaCha8 stream seeded with `seed`, `sigma` first, as the published router's
    /// `phase_router_auto` does. O(N + E).
    ///
    /// # Errors
    /// [`Error::TooLarge`] if a size is above [`i32::MAX`].
    ///
    /// ```
    /// let p = phase_router::Permutations::from_seed(2, 2, 42)?;
    /// assert_eq!((p.tau.as_slice(), p.sigma.as_slice()), (&[0, 1][..], &[1, 0][..]));
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn from_seed(sources: usize, targets: usize, seed: u64) -> Result<Self, Error> {
        let (sources, targets) = (check_size("sources", sources)?, check_size("targets", targets)?);
        let (mut sigma, mut tau) = (Vec::new(), Vec::new());
        // An instruction set that this machine does not have is for the router to refuse.
        let kernels = Kernels::best().unwrap_or(Kernels::scalar());
        Self::draw(kernels, seed, (&mut sigma, targets), (&mut tau, sources));
        Ok(Self { sigma: Permutation { image: sigma }, tau: Permutation { image: tau } })
    }

    /// Draws the images of both, of the given lengths, into kept memory.
    pub(crate) fn draw(
        kernels: &Kernels,
        seed: u64,
        sigma: (&mut Vec<u32>, u32),
        tau: (&mut Vec<u32>, u32),
    ) {
        let mut words = Words::from_seed(kernels, seed, sigma.1 as usize + tau.1 as usize);
        shuffle(sigma.0, sigma.1, &mut words);
        shuffle(tau.0, tau.1, &mut words);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::tiers;

    /// A shuffle in the plain form: one word after the other, with a branch on each.
    fn plain(len: u32, rng: &mut ChaCha8Rng) -> Vec<u32> {
        let mut image: Vec<u32> = (0..len).collect();
        for last in (1..len).rev() {
            let range = last + 1;
            let entry = loop {
                let product = u64::from(rng.next_u32()) * u64::from(range);
                if (product as u32) < range << range.leading_zeros() {
                    break product >> 32;
                }
            };
            image.swap(last as usize, entry as usize);
        }
        image
    }

    /// Two shuffles of one stream: the second starts with the word after the last one of the first.
    #[test]
    fn shuffles_are_those_of_the_plain_form() {
        let near = [127, 128, 129, 255, 256, 257, 258, 511, 512, 513, 4095, 4096, 4097, 10_000];
        for (seed, len) in (0..).zip((0..100).chain(near)) {
            let second = 3 * len % 301;
            let mut rng = ChaCha8Rng::seed_from_u64(seed);
            let expected = [plain(len, &mut rng), plain(second, &mut rng)];
            for kernels in tiers() {
                let (mut sigma, mut tau) = (vec![7; 3], Vec::new());
                Permutations::draw(kernels, seed, (&mut sigma, len), (&mut tau, second));
                assert_eq!(
                    [&sigma, &tau],
                    [&expected[0], &expected[1]],
                    "{kernels:?}: seed {seed}, {len} and {second}"
                );
            }
        }
    }
}
