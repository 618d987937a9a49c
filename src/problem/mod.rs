//! A routing problem: what a router is given.
//!
//! A problem of the sampling router is the degree of every source and every target ([`Problem`], in this file, which
//! may be counted from bit matrices: `bits`, `popcount`). A problem of an exact router is the load of every target
//! (`quotas`). Both place targets and sources on their rings by permutations: tables (`permutation`), or a function of
//! a key (`bijection`).

mod bijection;
pub(crate) mod bits;
mod permutation;
mod popcount;
mod quotas;

use alloc::borrow::Cow;
use alloc::vec;
use alloc::vec::Vec;

use crate::arith::round;
use crate::error::{Error, Parts, check_len, check_size};
use crate::simd::Kernels;
pub use bijection::Bijection;
pub use bits::BitMatrix;
use bits::check_degrees;
pub use permutation::{Permutation, Permutations};
use popcount::count_both;
pub use quotas::Quotas;
pub use quotas::QuotasBuilder;
pub(crate) use quotas::{Rounding, Share, apportion, sources};

/// The input of a [`Router`](crate::Router): N sources (tokens, keys) and E targets (experts, shards) with their
/// degrees, checked; borrowed or owned.
///
/// The degree of a source is the length of its arc on the ring of E targets. The degree of a target is the length of
/// its arc on the ring of N sources, in proportion to its capacity. A router needs nothing else.
///
/// | constructor | degrees | slots |
/// | --- | --- | --- |
/// | [`from_capacities`](Problem::from_capacities) | as large as the capacities allow | all filled |
/// | [`with_density`](Problem::with_density) | those of the published experiments | some stay empty |
/// | [`from_bits`](Problem::from_bits), [`from_degrees`](Problem::from_degrees) | the given ones | depends on them |
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Unchecked"))]
pub struct Problem<'a> {
    source_degrees: Cow<'a, [u32]>,
    target_degrees: Cow<'a, [u32]>,
}

/// A [`Problem`] as it is read, before it is checked.
#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
struct Unchecked {
    source_degrees: Vec<u32>,
    target_degrees: Vec<u32>,
}

#[cfg(feature = "serde")]
impl TryFrom<Unchecked> for Problem<'_> {
    type Error = Error;

    fn try_from(read: Unchecked) -> Result<Self, Error> {
        Self::from_degrees(read.source_degrees, read.target_degrees)
    }
}

impl<'a> Problem<'a> {
    /// Takes the degrees of the sources (each `0..=E`) and targets (each `0..=N`), as vectors or as slices. O(N + E).
    ///
    /// # Errors
    /// [`Error::Degree`] if a degree is above the size of its ring; [`Error::TooLarge`] for more than [`i32::MAX`]
    /// sources or targets.
    ///
    /// ```
    /// use phase_router::Problem;
    /// // Three sources, two targets. Target 1 matches no more than one source.
    /// let problem = Problem::from_degrees(&[2, 2, 2][..], vec![3, 1])?;
    /// assert_eq!((problem.sources(), problem.targets()), (3, 2));
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn from_degrees(
        source_degrees: impl Into<Cow<'a, [u32]>>,
        target_degrees: impl Into<Cow<'a, [u32]>>,
    ) -> Result<Self, Error> {
        let (source_degrees, target_degrees) = (source_degrees.into(), target_degrees.into());
        check_size("sources", source_degrees.len())?;
        check_size("targets", target_degrees.len())?;
        check_degrees("source", &source_degrees, target_degrees.len())?;
        check_degrees("target", &target_degrees, source_degrees.len())?;
        Ok(Self { source_degrees, target_degrees })
    }

    /// Computes the mean number of matches per source. On average, sampling fills at most that many slots of a row.
    /// O(N + E).
    pub fn mean_matches(&self) -> f64 {
        let sum = |degrees: &[u32]| degrees.iter().map(|&d| u64::from(d)).sum::<u64>() as f64;
        let (n, e) = (self.sources() as f64, self.targets() as f64);
        sum(&self.source_degrees) * sum(&self.target_degrees) / (n * n * e).max(1.0)
    }

    /// Returns the number of sources, N.
    pub fn sources(&self) -> usize {
        self.source_degrees.len()
    }

    /// Returns the number of targets, E.
    pub fn targets(&self) -> usize {
        self.target_degrees.len()
    }

    /// Returns the degree of every source.
    pub fn source_degrees(&self) -> &[u32] {
        &self.source_degrees
    }

    /// Returns the degree of every target.
    pub fn target_degrees(&self) -> &[u32] {
        &self.target_degrees
    }
}

impl Problem<'static> {
    /// Makes a problem of `sources` equal sources and targets of the given capacities, in any unit, in which `fan_out`
    /// slots per source are filled. O(N + E log E).
    ///
    /// Every source matches the same number `m` of targets. A router that samples `k <= m` of them fills all `k` slots
    /// of every row, and the expected load of a target is in proportion to its capacity: `k / m` times its quota
    /// ([`Quotas::from_shares`] with fan-out `m`), which is the number of sources that it matches.
    ///
    /// `m` is the largest number for which no target would have to match a source twice: the sum of the capacities
    /// divided by the largest one, rounded down. If `fan_out` is larger, `m` is `fan_out`, and targets above
    /// `1 / fan_out` of the whole are cut to that. If fewer than `fan_out` targets have any capacity, `m` is their
    /// number, and the other slots stay empty.
    ///
    /// # Errors
    /// [`Error::Weight`] for a negative or non-finite capacity, [`Error::WeightSum`] if all are zero,
    /// [`Error::TooLarge`] for more than [`i32::MAX`] sources or targets.
    ///
    /// ```
    /// use phase_router::Problem;
    /// // Two slots per source. Target 2 has two thirds of the capacity, but can be in each row only once.
    /// let problem = Problem::from_capacities(6, &[1.0, 1.0, 4.0, 0.0], 2)?;
    /// assert_eq!(problem.target_degrees(), [3, 3, 6, 0]);
    /// assert_eq!(problem.source_degrees(), [4; 6]);
    /// assert_eq!(problem.mean_matches(), 2.0);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn from_capacities(
        sources: usize,
        capacities: &[f64],
        fan_out: usize,
    ) -> Result<Self, Error> {
        let ring = check_size("sources", sources)?;
        let targets = check_size("targets", capacities.len())?;
        let shares = Share::of("capacities", capacities)?;
        let unit = shares.iter().map(|share| share.exponent()).max().unwrap_or(0);
        let whole = || shares.iter().map(|share| share.whole(unit));
        let largest = whole().max().unwrap_or(0).max(1);
        let sum: u128 = whole().map(u128::from).sum();
        let takers = shares.iter().filter(|share| !share.is_zero()).count();
        let matches = ((sum / u128::from(largest)) as usize).max(fan_out).min(takers) as u64;
        let limits = vec![u64::from(ring); shares.len()];
        let total = matches * u64::from(ring);
        let quotas = apportion(&shares, &limits, total, Rounding::LargestRemainder);
        let target_degrees: Vec<u32> = quotas.iter().map(|&quota| quota as u32).collect();
        Self::from_degrees(vec![targets; sources], target_degrees)
    }

    /// Makes a problem as in the published experiments. The degrees are [`degrees_from_weights`] of the sources'
    /// weights on the ring of targets, and of the targets' capacities on the ring of sources, so that an arc covers a
    /// part `density` of its ring on average. O(N + E).
    ///
    /// **A source matches about `density^2 * E` targets, and the slots beyond its matches stay empty**: at density 0.3
    /// with 4 targets that is 0.36 targets per source, so with two slots per source five of six stay empty. Use this to
    /// reproduce the published router, and [`Problem::from_capacities`] otherwise.
    ///
    /// # Errors
    /// As [`degrees_from_weights`], for the weights or for the capacities.
    ///
    /// ```
    /// let problem = phase_router::Problem::with_density(&[1.0; 6], &[1.0, 1.0, 4.0], 0.5)?;
    /// assert_eq!(problem.source_degrees(), [2; 6]);
    /// assert_eq!(problem.target_degrees(), [2, 2, 6]);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn with_density(
        source_weights: &[f64],
        capacities: &[f64],
        density: f64,
    ) -> Result<Self, Error> {
        let (sources, targets) = (source_weights.len(), capacities.len());
        let source_degrees = degrees("source_weights", source_weights, density, targets)?;
        let mut target_degrees = degrees("capacities", capacities, density, sources)?;
        for (degree, &capacity) in target_degrees.iter_mut().zip(capacities) {
            // The published function gives even such a target a degree of 1.
            *degree = if capacity > 0.0 { *degree } else { 0 };
        }
        Self::from_degrees(source_degrees, target_degrees)
    }

    /// Makes a problem from bit matrices, `source_bits` of N x E and `target_bits` of E x N: a degree is the number of
    /// set bits in a row. Counts with [`Kernels::best`], large matrices on the threads of rayon's current pool; to choose
    /// the kernels, or to stay on one thread, use [`Kernels::row_popcounts`] and [`Problem::from_degrees`]. O(N E / 64).
    ///
    /// # Errors
    /// [`Error::Length`] unless `target_bits` has the size of `source_bits` transposed; [`Error::Isa`] if
    /// `PHASE_ROUTER_ISA` names no instruction set of this machine.
    ///
    /// ```
    /// use phase_router::{BitMatrix, Problem};
    /// let source_bits = BitMatrix::new(&[0b11, 0b10, 0b00], 3, 2)?;
    /// let target_bits = BitMatrix::new(&[0b111, 0b100], 2, 3)?;
    /// let problem = Problem::from_bits(source_bits, target_bits)?;
    /// assert_eq!(problem.source_degrees(), [2, 1, 0]);
    /// assert_eq!(problem.target_degrees(), [3, 1]);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn from_bits(
        source_bits: BitMatrix<'_>,
        target_bits: BitMatrix<'_>,
    ) -> Result<Self, Error> {
        check_len("rows of target_bits", target_bits.rows(), source_bits.cols())?;
        check_len("columns of target_bits", target_bits.cols(), source_bits.rows())?;
        let kernels = Kernels::best()?;
        let [source_degrees, target_degrees] = count_both(kernels, [source_bits, target_bits]);
        Ok(Self { source_degrees: source_degrees.into(), target_degrees: target_degrees.into() })
    }

    /// Makes the problem whose matches are the routes of an [`ExactRouter`](crate::ExactRouter): every source has
    /// degree E, and the degree of a target is its quota. A row has at most `fan_out` matches, so nothing is left to
    /// sampling. O(N + E).
    ///
    /// # Errors
    /// [`Error::TooLarge`] for a demand above [`i32::MAX`].
    pub fn from_quotas(quotas: &Quotas) -> Result<Self, Error> {
        let sources = sources(quotas.demand())?;
        let target_degrees: Vec<u32> = quotas.as_slice().iter().map(|&q| q as u32).collect();
        Self::from_degrees(vec![quotas.targets() as u32; sources], target_degrees)
    }
}

/// Computes degrees on a ring of `ring` positions from the weights of sources, or from the capacities of targets:
/// `round(w / mean(w) * density * ring)`, clipped to `1..=ring`. On a ring of size 0 all degrees are 0. O(len).
///
/// Halves are rounded away from zero, and the sum is taken from the first weight to the last, so the degrees are the
/// same on every machine.
///
/// # Errors
/// [`Error::Weight`] for a negative or non-finite weight, [`Error::WeightSum`] if all are zero,
/// [`Error::Parameter`] for a density outside `0.0..=1.0`, [`Error::TooLarge`] for a ring or a number of weights above
/// [`i32::MAX`].
///
/// ```
/// use phase_router::degrees_from_weights;
/// assert_eq!(degrees_from_weights(&[1.0, 1.0, 4.0], 0.5, 6)?, [2, 2, 6]);
/// # Ok::<(), phase_router::Error>(())
/// ```
pub fn degrees_from_weights(weights: &[f64], density: f64, ring: usize) -> Result<Vec<u32>, Error> {
    degrees("weights", weights, density, ring)
}

fn degrees(
    what: &'static str,
    weights: &[f64],
    density: f64,
    ring: usize,
) -> Result<Vec<u32>, Error> {
    check_size("weights", weights.len())?;
    let ring = check_size("ring", ring)?;
    if !(0.0..=1.0).contains(&density) {
        let range = "between 0 and 1";
        return Err(Error::Parameter { what: "density", value: density, range });
    }
    let parts = Parts::new(what, weights)?;
    let mean = parts.sum / weights.len() as f64;
    let degree =
        |&w: &f64| round(parts.scaled(w) / mean * density * f64::from(ring)).max(1.0) as u32;
    Ok(weights.iter().map(|w| degree(w).min(ring)).collect())
}
