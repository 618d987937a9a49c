//! The one error type: each variant says what was given and what was needed.

use alloc::string::String;
use alloc::vec::Vec;

use crate::isa::IsaError;

/// Why an input was refused. On error nothing is routed, and no output is changed; only a gate that meets NaN or +inf
/// empties its output ([`Gate::choose_into`](crate::Gate::choose_into)).
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A slice has the wrong number of elements.
    #[error("{what} has {given} elements, but {needed} are needed")]
    Length {
        /// Which slice.
        what: &'static str,
        /// Its length.
        given: usize,
        /// The length that the other arguments ask for.
        needed: usize,
    },
    /// A permutation has an entry that is not in `0..len`.
    #[error("{which}[{index}] is {entry}, but the entries of a permutation of {len} are 0..{len}")]
    PermutationEntry {
        /// Which permutation.
        which: &'static str,
        /// Index of the entry.
        index: usize,
        /// The entry.
        entry: u64,
        /// Length of the permutation.
        len: usize,
    },
    /// A permutation has the same entry twice.
    #[error("{which} has the entry {entry} twice, at {first} and at {second}")]
    PermutationRepeat {
        /// Which permutation.
        which: &'static str,
        /// The repeated entry.
        entry: u32,
        /// Index of its first occurrence.
        first: usize,
        /// Index of its second occurrence.
        second: usize,
    },
    /// A degree is larger than the ring that its arc lies on.
    #[error("the degree of {side} {index} is {degree}, but its arc lies on a ring of {ring}")]
    Degree {
        /// `"source"` or `"target"`.
        side: &'static str,
        /// Which source or target.
        index: usize,
        /// Its degree.
        degree: u32,
        /// The number of positions on the ring.
        ring: usize,
    },
    /// A size is larger than the library supports.
    #[error("{what} is {given}, but at most {max} is served")]
    TooLarge {
        /// Which size.
        what: &'static str,
        /// The size given; [`u128::MAX`] if it does not fit.
        given: u128,
        /// The largest size supported.
        max: u128,
    },
    /// Memory cannot be allocated.
    #[error("cannot allocate {bytes} bytes")]
    OutOfMemory {
        /// Number of bytes asked for.
        bytes: u128,
    },
    /// A weight, a capacity or a share is negative, infinite or not a number.
    #[error("{what}[{index}] is {value}, but it must be finite and not negative")]
    Weight {
        /// Which slice.
        what: &'static str,
        /// Index of the value.
        index: usize,
        /// The value.
        value: f64,
    },
    /// Weights, capacities or shares add up to zero, or their sum overflows, so that parts of it have no meaning.
    #[error("{what} add up to {sum}, but shares need a finite sum above zero")]
    WeightSum {
        /// Which slice.
        what: &'static str,
        /// The sum.
        sum: f64,
    },
    /// A real-valued parameter is outside its range.
    #[error("{what} is {value}, but it must be {range}")]
    Parameter {
        /// Which parameter.
        what: &'static str,
        /// The value given.
        value: f64,
        /// The values that are accepted.
        range: &'static str,
    },
    /// A range of rows is reversed or reaches past the last row.
    #[error("rows {start}..{end} were asked for, but the problem has rows 0..{rows}")]
    Rows {
        /// First row asked for.
        start: usize,
        /// One past the last row asked for.
        end: usize,
        /// Number of rows of the problem.
        rows: usize,
    },
    /// A quota is larger than the demand: some source would have to take the target twice.
    #[error(
        "the quota of target {index} is {quota}, but the sources demand {max} of one target at most"
    )]
    Quota {
        /// Which target.
        index: usize,
        /// Its quota.
        quota: u64,
        /// The demand: the number of sources, or the sum of their weights.
        max: u64,
    },
    /// The targets cannot all have the least that was asked for.
    #[error(
        "a minimum of {minimum} cannot be kept by {targets} targets with {slots} slots and their limits"
    )]
    Minimum {
        /// The least that each target is to have.
        minimum: u64,
        /// Number of targets with a share.
        targets: usize,
        /// Slots to share out.
        slots: u64,
    },
    /// A target would get sources of more weight than its limit.
    #[error("target {target} would get a load of {load}, but its limit is {limit}")]
    Limit {
        /// The target.
        target: usize,
        /// The weight of the sources that it would get.
        load: u64,
        /// Its limit.
        limit: u64,
    },
    /// The weights of the sources do not add up to the demand that the quotas were made for.
    #[error("the sources' weights add up to {given}, but the quotas are for a demand of {needed}")]
    Demand {
        /// The sum of the weights.
        given: u128,
        /// The demand of the quotas.
        needed: u64,
    },
    /// The rows cannot be cut into that many batches.
    #[error("{given} batches were asked for, but there can be 1 to {max}")]
    Batches {
        /// Number of batches asked for.
        given: usize,
        /// The largest number that is possible here.
        max: usize,
    },
    /// There is no such batch.
    #[error("batch {batch} was asked for, but the batches are 0..{batches}")]
    Batch {
        /// The batch asked for.
        batch: usize,
        /// Number of batches.
        batches: usize,
    },
    /// A target id is neither -1 nor in `0..targets`.
    #[error("slot {slot} holds target {id}, but it must be -1 or in 0..{targets}")]
    TargetId {
        /// Flat index of the slot.
        slot: usize,
        /// The id in it.
        id: i64,
        /// Number of targets.
        targets: usize,
    },
    /// An entry of a map from global to local targets is neither -1 nor in `0..targets`.
    #[error("map[{index}] is {entry}, but it must be -1 or in 0..{targets}")]
    MapEntry {
        /// The global target.
        index: usize,
        /// Its entry.
        entry: i32,
        /// Number of local targets.
        targets: usize,
    },
    /// A score that decides is not a number.
    #[error("scores[{index}] is not a number, so it has no rank")]
    Score {
        /// Index of the score.
        index: usize,
    },
    /// A score of a row and a target, a gate's logit for example, is NaN or +inf, so it has no rank. (-inf forbids the
    /// target to the row.)
    #[error("the score of row {row} and target {target} is {value}, but it must be finite or -inf")]
    RowScore {
        /// Which row.
        row: usize,
        /// Which target.
        target: usize,
        /// The score.
        value: f32,
    },
    /// The bias of a target is NaN or +inf. (-inf forbids the target to all rows.)
    #[error("the bias of target {target} is {value}, but it must be finite or -inf")]
    Bias {
        /// Which target.
        target: usize,
        /// The bias.
        value: f32,
    },
    /// The price of a target is NaN or -inf. (+inf forbids the target to all rows.)
    #[error("the price of target {target} is {value}, but it must be finite or +inf")]
    Price {
        /// Which target.
        target: usize,
        /// The price.
        value: f32,
    },
    /// A target has no replica that could take a slot.
    #[error("target {target} has no replica of positive share")]
    NoReplica {
        /// The target.
        target: usize,
    },
    /// A placement has no members.
    #[error("a placement needs at least one member")]
    NoMembers,
    /// The name of a member is empty, not known, or that of another.
    #[error("{name:?} {what}")]
    MemberName {
        /// The name.
        name: String,
        /// What is wrong with it.
        what: &'static str,
    },
    /// What was saved is of a version that this release does not read.
    #[error("the version is {given}, but this release reads version {served}")]
    Version {
        /// The version given.
        given: u32,
        /// The version that is read.
        served: u32,
    },
    /// A part of what was saved is not as it is written.
    #[error("{what} must be {needed}")]
    Saved {
        /// Which part.
        what: &'static str,
        /// What it must be.
        needed: &'static str,
    },
    /// The instruction set that a builder or `PHASE_ROUTER_ISA` asks for is not available.
    #[error(transparent)]
    Isa(#[from] IsaError),
}

/// The kind of an [`Error`], for callers that do not need the details.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Sizes do not fit together, or an index or a range is out of bounds.
    Shape,
    /// A value has no meaning: a weight, a degree, an id, a permutation, a parameter.
    Value,
    /// A size is larger than the library supports.
    TooLarge,
    /// Memory cannot be allocated.
    OutOfMemory,
    /// The instruction set asked for is not available.
    Isa,
}

impl Error {
    /// Returns the kind of the error.
    ///
    /// ```
    /// use phase_router::{ErrorKind, Routes};
    /// let error = Routes::from_ids(vec![0, 9], 2, 1, 3).unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::Value);
    /// assert_eq!(error.to_string(), "slot 1 holds target 9, but it must be -1 or in 0..3");
    /// ```
    pub fn kind(&self) -> ErrorKind {
        match self {
            Error::Length { .. }
            | Error::Rows { .. }
            | Error::Batches { .. }
            | Error::Batch { .. } => ErrorKind::Shape,
            Error::PermutationEntry { .. }
            | Error::PermutationRepeat { .. }
            | Error::Degree { .. }
            | Error::Weight { .. }
            | Error::WeightSum { .. }
            | Error::Parameter { .. }
            | Error::Quota { .. }
            | Error::Demand { .. }
            | Error::Minimum { .. }
            | Error::Limit { .. }
            | Error::TargetId { .. }
            | Error::MapEntry { .. }
            | Error::Score { .. }
            | Error::RowScore { .. }
            | Error::Bias { .. }
            | Error::Price { .. }
            | Error::NoReplica { .. }
            | Error::NoMembers
            | Error::MemberName { .. }
            | Error::Version { .. }
            | Error::Saved { .. } => ErrorKind::Value,
            Error::TooLarge { .. } => ErrorKind::TooLarge,
            Error::OutOfMemory { .. } => ErrorKind::OutOfMemory,
            Error::Isa(_) => ErrorKind::Isa,
        }
    }

    /// Makes the error of memory for `count` elements that cannot be allocated.
    pub(crate) fn out_of_memory<T>(count: usize) -> Self {
        Error::OutOfMemory { bytes: count as u128 * size_of::<T>() as u128 }
    }
}

/// Refuses a slice of the wrong length.
pub(crate) fn check_len(what: &'static str, given: usize, needed: usize) -> Result<(), Error> {
    if given == needed { Ok(()) } else { Err(Error::Length { what, given, needed }) }
}

/// Refuses a size above [`i32::MAX`]: target ids are `i32` in the output.
pub(crate) fn check_size(what: &'static str, given: usize) -> Result<u32, Error> {
    match i32::try_from(given) {
        Ok(size) => Ok(size as u32),
        Err(_) => Err(Error::TooLarge { what, given: given as u128, max: i32::MAX as u128 }),
    }
}

/// Refuses slots that are not whole rows.
pub(crate) fn check_rows(what: &'static str, slots: usize, fan_out: usize) -> Result<(), Error> {
    let rows = slots.checked_div(fan_out).unwrap_or(0);
    let needed = (rows + usize::from(rows * fan_out < slots)).saturating_mul(fan_out);
    check_len(what, slots, needed)
}

/// Returns the number of output slots, `rows * fan_out`, if that many `i32` can be addressed.
pub(crate) fn check_slots(rows: usize, fan_out: usize) -> Result<usize, Error> {
    let max = isize::MAX as usize / size_of::<i32>();
    match rows.checked_mul(fan_out) {
        Some(slots) if slots <= max => Ok(slots),
        _ => {
            let given = rows as u128 * fan_out as u128;
            Err(Error::TooLarge { what: "rows * fan_out", given, max: max as u128 })
        }
    }
}

/// Makes room for `count` elements in all, and for no more.
pub(crate) fn reserve<T>(memory: &mut Vec<T>, count: usize) -> Result<(), Error> {
    let more = count.saturating_sub(memory.len());
    memory.try_reserve_exact(more).map_err(|_| Error::out_of_memory::<T>(count))
}

/// Allocates `count` elements of the same value.
pub(crate) fn filled<T: Clone>(value: T, count: usize) -> Result<Vec<T>, Error> {
    let mut memory = Vec::new();
    reserve(&mut memory, count)?;
    memory.resize(count, value);
    Ok(memory)
}

/// Allocates `slots` output slots, all empty.
pub(crate) fn empty_slots(slots: usize) -> Result<Vec<i32>, Error> {
    filled(-1, slots)
}

/// Parts of a whole in any unit, with a factor that brings them near 1: so neither their sum nor a quotient overflows
/// or underflows, and a common factor of all changes nothing.
pub(crate) struct Parts {
    /// Two powers of two, as one may be too large for a double. Products with them are exact.
    factors: [f64; 2],
    /// The sum of all parts, scaled, from the first to the last.
    pub(crate) sum: f64,
}

impl Parts {
    /// Refuses values that are no parts of a whole: negative ones, ones that are not finite, and all zero.
    pub(crate) fn new(what: &'static str, values: &[f64]) -> Result<Self, Error> {
        for (index, &value) in values.iter().enumerate() {
            if !(value.is_finite() && value >= 0.0) {
                return Err(Error::Weight { what, index, value });
            }
        }
        let largest = values.iter().copied().fold(0.0, f64::max);
        if largest == 0.0 && !values.is_empty() {
            return Err(Error::WeightSum { what, sum: 0.0 });
        }
        let exponent = match (largest.to_bits() >> 52) as i32 {
            0 => -1023 - (largest.to_bits() << 12).leading_zeros() as i32,
            biased => biased - 1023,
        };
        let power = |exponent: i32| f64::from_bits(((1023 + exponent) as u64) << 52);
        let half = -exponent / 2;
        let mut parts = Self { factors: [power(half), power(-exponent - half)], sum: 0.0 };
        parts.sum = values.iter().map(|&value| parts.scaled(value)).sum();
        Ok(parts)
    }

    /// The value in the unit of the sum.
    pub(crate) fn scaled(&self, value: f64) -> f64 {
        value * self.factors[0] * self.factors[1]
    }
}
