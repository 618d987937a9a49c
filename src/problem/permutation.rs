//! Permutations: the position of each target on its ring, and the phase of each source.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use crate::error::{Error, check_size};

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
            if std::mem::replace(seen, true) {
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

    pub(crate) fn shuffled(len: u32, rng: &mut ChaCha8Rng) -> Self {
        let mut image = Vec::new();
        shuffle(&mut image, len, rng);
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

/// Makes `image` a shuffle of `0..len` (Fisher-Yates in R. Durstenfeld's form, from the last entry down), drawn from
/// u32 words.
pub(crate) fn shuffle(image: &mut Vec<u32>, len: u32, rng: &mut ChaCha8Rng) {
    image.clear();
    image.extend(0..len);
    for i in (1..len).rev() {
        image.swap(i as usize, uniform_u32(rng, i + 1) as usize);
    }
}

/// Draws uniformly from `0..range`, `range > 0`: the high half of the product of a word and the range, rejected if the
/// low half would bias it (D. Lemire's method, with the power-of-two zone of `rand`'s `UniformInt`).
fn uniform_u32(rng: &mut ChaCha8Rng, range: u32) -> u32 {
    let zone = (range << range.leading_zeros()).wrapping_sub(1);
    loop {
        let product = u64::from(rng.next_u32()) * u64::from(range);
        if product as u32 <= zone {
            return (product >> 32) as u32;
        }
    }
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
        Self::draw(seed, (&mut sigma, targets), (&mut tau, sources));
        Ok(Self { sigma: Permutation { image: sigma }, tau: Permutation { image: tau } })
    }

    /// Draws the images of both, of the given lengths, into kept memory.
    pub(crate) fn draw(seed: u64, sigma: (&mut Vec<u32>, u32), tau: (&mut Vec<u32>, u32)) {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        shuffle(sigma.0, sigma.1, &mut rng);
        shuffle(tau.0, tau.1, &mut rng);
    }
}
