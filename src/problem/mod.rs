//! A routing problem: the degree of every source and every target.

mod bijection;
pub(crate) mod bits;
mod permutation;
mod popcount;
mod quotas;

use std::borrow::Cow;

use crate::error::{Error, check_len, check_size, check_weights};
use crate::simd::Kernels;
pub use bijection::Bijection;
pub use bits::BitMatrix;
use bits::check_degrees;
pub use permutation::{Permutation, Permutations};
pub use quotas::Quotas;
pub(crate) use quotas::{apportion, sources, whole_shares};

/// N sources and E targets with their degrees, checked; borrowed or owned.
///
/// The degree of a source is the length of its arc on the ring of E targets. The degree of a target, in proportion to its
/// capacity, is the length of its arc on the ring of N sources. A [`Router`](crate::Router) needs to know nothing else.
///
/// | from | arcs | slots |
/// | --- | --- | --- |
/// | [`from_capacities`](Problem::from_capacities) | as long as capacities allow | all filled |
/// | [`with_density`](Problem::with_density) | as the published experiments have them | some stay empty |
/// | [`from_bits`](Problem::from_bits), [`from_degrees`](Problem::from_degrees) | as given | as given |
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
    /// Takes the degrees of the sources (each `0..=E`) and targets (each `0..=N`), as vectors or as slices.
    ///
    /// # Errors
    /// [`Error::Degree`] if a degree is above its ring; [`Error::TooLarge`] if a side has more than [`i32::MAX`]
    /// members.
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

    /// Mean number of matches per source. Sampling fills at most that many slots of a row, in the mean.
    pub fn mean_matches(&self) -> f64 {
        let sum = |degrees: &[u32]| degrees.iter().map(|&d| u64::from(d)).sum::<u64>() as f64;
        let (n, e) = (self.sources() as f64, self.targets() as f64);
        sum(&self.source_degrees) * sum(&self.target_degrees) / (n * n * e).max(1.0)
    }

    /// Number of sources, N.
    pub fn sources(&self) -> usize {
        self.source_degrees.len()
    }

    /// Number of targets, E.
    pub fn targets(&self) -> usize {
        self.target_degrees.len()
    }

    /// The degree of every source.
    pub fn source_degrees(&self) -> &[u32] {
        &self.source_degrees
    }

    /// The degree of every target.
    pub fn target_degrees(&self) -> &[u32] {
        &self.target_degrees
    }
}

impl Problem<'static> {
    /// A problem of `sources` equal sources that fills `fan_out` slots per source, with targets of the given
    /// capacities, in any unit.
    ///
    /// Every source matches the same number of targets, `m`, and target `c` matches [`Quotas`] for a fan-out of `m`
    /// sources. A router that samples `k <= m` of them fills all `k` slots of every row, and the expected load of each
    /// target is `k / m` times its quota: in proportion to the capacities. `m` is the largest number for which no target
    /// would have to match a source twice, the whole part of `sum / largest` of the capacities; it is raised to
    /// `fan_out` if that is more, and then targets above `1 / fan_out` of the whole are cut to that. If fewer than
    /// `fan_out` targets have any capacity, `m` is their number, and the slots past it stay empty. O(N + E log E).
    ///
    /// # Errors
    /// [`Error::Weight`] for a negative or non-finite capacity, [`Error::WeightSum`] if all are zero or their sum
    /// overflows, [`Error::TooLarge`] if a side has more than [`i32::MAX`] members.
    ///
    /// ```
    /// use phase_router::Problem;
    /// // With two slots per source, target 2 can be in every row and no more; the others share the rest.
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
        let shares = whole_shares("capacities", capacities)?;
        let largest = shares.iter().copied().max().unwrap_or(0).max(1);
        let sum: u128 = shares.iter().map(|&share| u128::from(share)).sum();
        let takers = shares.iter().filter(|&&share| share > 0).count();
        let matches = ((sum / u128::from(largest)) as usize).max(fan_out).min(takers) as u64;
        let limits = vec![u64::from(ring); shares.len()];
        let quotas = apportion(&shares, &limits, matches * u64::from(ring));
        let target_degrees: Vec<u32> = quotas.iter().map(|&quota| quota as u32).collect();
        Self::from_degrees(vec![targets; sources], target_degrees)
    }

    /// The published experiments' problem: degrees are [`degrees_from_weights`] of the sources' weights on the ring of
    /// targets and of the targets' capacities on the ring of sources, so that a part `density` of each ring is
    /// covered in the mean.
    ///
    /// **A source matches about `density^2 * E` targets, and slots past its matches stay empty**: at density 0.3 with
    /// 4 targets that is 0.36 targets per source, and with two slots five of six stay empty. Use this to reproduce
    /// the published router, and [`Problem::from_capacities`] otherwise. O(N + E).
    ///
    /// # Errors
    /// As [`degrees_from_weights`].
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
        Self::from_degrees(
            degrees("source_weights", source_weights, density, targets)?,
            degrees("capacities", capacities, density, sources)?,
        )
    }

    /// A problem from bit matrices, `source_bits` of N x E and `target_bits` of E x N: the degree of a row is the
    /// number of its bits. Counts with the best kernels of this machine; [`Kernels::row_popcounts`] counts with
    /// chosen ones.
    ///
    /// # Errors
    /// [`Error::Length`] unless `target_bits` has the size of `source_bits` transposed; [`Error::Isa`] if
    /// `PHASE_ROUTER_ISA` names no instruction set of this machine.
    pub fn from_bits(
        source_bits: BitMatrix<'_>,
        target_bits: BitMatrix<'_>,
    ) -> Result<Self, Error> {
        check_len("rows of target_bits", target_bits.rows(), source_bits.cols())?;
        check_len("columns of target_bits", target_bits.cols(), source_bits.rows())?;
        let kernels = Kernels::best()?;
        Ok(Self {
            source_degrees: kernels.row_popcounts(source_bits).into(),
            target_degrees: kernels.row_popcounts(target_bits).into(),
        })
    }

    /// The setting of an exact router as a problem of the general one: sources of degree E, targets of degree quota.
    /// With at most `fan_out` matches per row, nothing is left to sampling.
    ///
    /// # Errors
    /// [`Error::TooLarge`] for a demand above [`i32::MAX`].
    pub fn from_quotas(quotas: &Quotas) -> Result<Self, Error> {
        let sources = sources(quotas.demand())?;
        let target_degrees: Vec<u32> = quotas.as_slice().iter().map(|&q| q as u32).collect();
        Self::from_degrees(vec![quotas.targets() as u32; sources], target_degrees)
    }
}

/// `round(w / mean(w) * density * ring)` clipped to `1..=ring`, for every weight `w`; all zero on a ring of size 0.
///
/// Halves round away from zero and the mean is taken over the sum from first to last, so the degrees are the same on
/// every machine.
///
/// # Errors
/// [`Error::Weight`] for a negative or non-finite weight, [`Error::WeightSum`] where all are zero or their sum
/// overflows, [`Error::Parameter`] for a density outside `0.0..=1.0`, [`Error::TooLarge`] for a ring above
/// [`i32::MAX`].
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
    let mean = check_weights(what, weights)? / weights.len() as f64;
    let degree = |&w: &f64| (w / mean * density * f64::from(ring)).round().max(1.0) as u32;
    Ok(weights.iter().map(|w| degree(w).min(ring)).collect())
}
