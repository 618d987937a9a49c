//! A routing problem: the degree of every source and every target.

mod bijection;
pub(crate) mod bits;
mod permutation;
mod popcount;
mod quotas;

use crate::error::{Error, check_len, check_size, check_weights};
use crate::simd::Kernels;
pub use bijection::Bijection;
pub use bits::BitMatrix;
use bits::check_degrees;
pub use permutation::{Permutation, Permutations};
pub use quotas::Quotas;
pub(crate) use quotas::{apportion, sources, whole_shares};

/// N sources and E targets with their degrees, checked.
///
/// The degree of a source is the length of its arc on the ring of E targets, the degree of a target (in proportion to
/// its capacity) the length of its arc on the ring of N sources. Degrees are all that a router needs to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    source_degrees: Vec<u32>,
    target_degrees: Vec<u32>,
}

impl Problem {
    /// A problem from the degrees of its sources (each `0..=E`) and targets (each `0..=N`).
    ///
    /// # Errors
    /// [`Error::Degree`] where a degree is above its ring; [`Error::TooLarge`] where a side has more than
    /// [`i32::MAX`] members.
    pub fn from_degrees(source_degrees: Vec<u32>, target_degrees: Vec<u32>) -> Result<Self, Error> {
        check_size("sources", source_degrees.len())?;
        check_size("targets", target_degrees.len())?;
        check_degrees("source", &source_degrees, target_degrees.len())?;
        check_degrees("target", &target_degrees, source_degrees.len())?;
        Ok(Self { source_degrees, target_degrees })
    }

    /// A problem from bit matrices, `source_bits` of N x E and `target_bits` of E x N: the degree of a row is the
    /// number of its bits. Counts with the best kernels of this machine; [`Kernels::row_popcounts`] counts with
    /// chosen ones.
    ///
    /// # Errors
    /// [`Error::Length`] where `target_bits` is not the size of `source_bits` transposed.
    pub fn from_bits(
        source_bits: BitMatrix<'_>,
        target_bits: BitMatrix<'_>,
    ) -> Result<Self, Error> {
        Self::from_bits_with(Kernels::best()?, source_bits, target_bits)
    }

    pub(crate) fn from_bits_with(
        kernels: &Kernels,
        source_bits: BitMatrix<'_>,
        target_bits: BitMatrix<'_>,
    ) -> Result<Self, Error> {
        check_len("rows of target_bits", target_bits.rows(), source_bits.cols())?;
        check_len("columns of target_bits", target_bits.cols(), source_bits.rows())?;
        Ok(Self {
            source_degrees: kernels.row_popcounts(source_bits),
            target_degrees: kernels.row_popcounts(target_bits),
        })
    }

    /// A problem from weights: degrees are [`degrees_from_weights`] of the sources on the ring of targets and of the
    /// targets' capacities on the ring of sources.
    ///
    /// # Errors
    /// As [`degrees_from_weights`].
    ///
    /// ```
    /// let problem = phase_router::Problem::from_weights(&[1.0; 6], &[1.0, 1.0, 4.0], 0.5)?;
    /// assert_eq!(problem.source_degrees(), [2; 6]);
    /// assert_eq!(problem.target_degrees(), [2, 2, 6]);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn from_weights(
        source_weights: &[f64],
        target_capacities: &[f64],
        density: f64,
    ) -> Result<Self, Error> {
        let (sources, targets) = (source_weights.len(), target_capacities.len());
        Self::from_degrees(
            degrees("source_weights", source_weights, density, targets)?,
            degrees("target_capacities", target_capacities, density, sources)?,
        )
    }

    /// A problem of `sources` equal sources whose arcs are as long as they can be: every source's is the whole ring of
    /// targets, the largest target's the whole ring of sources, and the others follow their capacities.
    ///
    /// A source's matches are then about `sum / largest` of the capacities, the most there can be: no target saturates,
    /// and loads vary least. Where that is below the fan-out, slots stay empty.
    ///
    /// # Errors
    /// [`Error::Weight`] for a negative or non-finite capacity, [`Error::WeightSum`] where all are zero or their sum
    /// overflows, [`Error::TooLarge`] where a side has more than [`i32::MAX`] members.
    ///
    /// ```
    /// let problem = phase_router::Problem::proportional(6, &[1.0, 1.0, 4.0, 0.0])?;
    /// assert_eq!(problem.source_degrees(), [4; 6]);
    /// assert_eq!(problem.target_degrees(), [2, 2, 6, 0]);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn proportional(sources: usize, capacities: &[f64]) -> Result<Self, Error> {
        let ring = check_size("sources", sources)?;
        let targets = check_size("targets", capacities.len())?;
        check_weights("capacities", capacities)?;
        let largest = capacities.iter().copied().fold(0.0, f64::max);
        // Divided first: a quotient is at most 1, a product could overflow.
        let degree = |&c: &f64| (c / largest * f64::from(ring)).round() as u32;
        Self::from_degrees(vec![targets; sources], capacities.iter().map(degree).collect())
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

impl Quotas {
    /// The same setting as a [`Problem`] of the general router: sources of degree E, targets of degree quota. With at
    /// most `fan_out` matches a row, nothing is left to sampling.
    ///
    /// # Errors
    /// [`Error::TooLarge`] for a demand above [`i32::MAX`].
    pub fn problem(&self) -> Result<Problem, Error> {
        let sources = sources(self.demand())?;
        let degrees = self.as_slice().iter().map(|&q| q as u32).collect();
        Problem::from_degrees(vec![self.targets() as u32; sources], degrees)
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
