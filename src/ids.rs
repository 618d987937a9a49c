//! Target ids: their integer types, routes as N rows of k ids, and the loads that they make.

use alloc::vec;
use alloc::vec::Vec;

use crate::arith::sqrt;
use crate::error::{Error, check_len, check_size, check_slots, filled};

mod sealed {
    pub trait Sealed: bytemuck::Pod + Eq + Send + Sync {
        /// An empty slot.
        const EMPTY: Self;
        /// The id as a number, for messages.
        fn number(self) -> i64;
        /// 0 for an empty slot, `c + 1` for target `c`, and a number above [`i32::MAX`] for anything else.
        fn counter(self) -> usize;
        /// The target in a slot that is known to hold one.
        fn target(self) -> usize;
        fn from_target(target: u32) -> Self;
        /// A mark for a slot that `target` has refused: neither empty nor a target.
        fn refused(target: u32) -> Self;
        /// The target of such a mark; none if the slot holds anything else.
        fn refused_by(self) -> Option<u32>;
    }
}

/// An integer type of target ids: [`i32`] or [`i64`] with -1 for an empty slot, or [`u32`] with [`u32::MAX`].
pub trait Id: sealed::Sealed {}

macro_rules! id {
    ($type:ty, $empty:expr, $counter:expr) => {
        impl Id for $type {}

        impl sealed::Sealed for $type {
            const EMPTY: Self = $empty;

            fn number(self) -> i64 {
                self.into()
            }

            #[inline(always)]
            fn counter(self) -> usize {
                let counter: fn($type) -> usize = $counter;
                counter(self)
            }

            #[inline(always)]
            fn target(self) -> usize {
                self as usize
            }

            #[inline(always)]
            fn from_target(target: u32) -> Self {
                target as $type
            }

            // Counted down from the empty slot, wrapping: no target is above i32::MAX.
            fn refused(target: u32) -> Self {
                Self::EMPTY.wrapping_sub(1).wrapping_sub(target as $type)
            }

            fn refused_by(self) -> Option<u32> {
                let target = u32::try_from(Self::EMPTY.wrapping_sub(1).wrapping_sub(self)).ok()?;
                (target <= i32::MAX as u32).then_some(target)
            }
        }
    };
}

id!(i32, -1, |id| id.wrapping_add(1) as u32 as usize);
id!(u32, u32::MAX, |id| id.wrapping_add(1) as usize);
// Saturated, for machines with a narrower usize.
id!(i64, -1, |id| usize::try_from(id.wrapping_add(1) as u64).unwrap_or(usize::MAX));

/// Returns whether a slot is empty.
#[inline(always)]
pub(crate) fn is_empty<I: Id>(id: I) -> bool {
    id.counter() == 0
}

/// Routes of N sources (tokens, keys): N rows of `fan_out` slots, each with a target id in `0..targets`, or -1 if it is
/// empty.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Unchecked"))]
pub struct Routes {
    ids: Vec<i32>,
    rows: usize,
    fan_out: usize,
    targets: usize,
}

/// [`Routes`] as they are read, before they are checked.
#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
struct Unchecked {
    ids: Vec<i32>,
    rows: usize,
    fan_out: usize,
    targets: usize,
}

#[cfg(feature = "serde")]
impl TryFrom<Unchecked> for Routes {
    type Error = Error;

    fn try_from(read: Unchecked) -> Result<Self, Error> {
        Self::from_ids(read.ids, read.rows, read.fan_out, read.targets)
    }
}

impl Routes {
    /// Makes routes from ids that come from elsewhere, such as a learned gate or a file. O(N k). Ids of type i32 and
    /// u32 are not copied.
    ///
    /// # Errors
    /// [`Error::Length`] unless there are `rows * fan_out` ids, [`Error::TargetId`] if one is neither empty nor in
    /// `0..targets`, [`Error::TooLarge`] for more than [`i32::MAX`] targets or if the slots cannot be addressed.
    pub fn from_ids<I: Id>(
        ids: Vec<I>,
        rows: usize,
        fan_out: usize,
        targets: usize,
    ) -> Result<Self, Error> {
        check_len("ids", ids.len(), check_slots(rows, fan_out)?)?;
        check_ids(&ids, targets)?;
        let ids = ids.into_iter().map(|id| id.counter() as i32 - 1).collect();
        Ok(Self { ids, rows, fan_out, targets })
    }

    /// Makes routes from ids that are known to be in range.
    pub(crate) fn trusted(ids: Vec<i32>, rows: usize, fan_out: usize, targets: usize) -> Self {
        Self { ids, rows, fan_out, targets }
    }

    /// Returns the number of rows, N.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Returns the slots per row, k.
    pub fn fan_out(&self) -> usize {
        self.fan_out
    }

    /// Returns the number of targets, E.
    pub fn targets(&self) -> usize {
        self.targets
    }

    /// Returns the slots of source `row`.
    ///
    /// # Panics
    /// Panics if `row >= self.rows()`.
    pub fn row(&self, row: usize) -> &[i32] {
        assert!(row < self.rows, "row {row} of {} rows", self.rows);
        &self.ids[row * self.fan_out..][..self.fan_out]
    }

    /// Iterates over the rows, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &[i32]> {
        (0..self.rows).map(|row| self.row(row))
    }

    /// Returns all slots, in row-major order.
    pub fn as_slice(&self) -> &[i32] {
        &self.ids
    }

    /// Returns all slots, to write to; for [`crate::capacity`].
    pub(crate) fn as_mut_slice(&mut self) -> &mut [i32] {
        &mut self.ids
    }

    /// Returns all slots, in row-major order, without a copy.
    pub fn into_vec(self) -> Vec<i32> {
        self.ids
    }

    /// Counts the slots that hold a target. O(N k).
    pub fn filled(&self) -> usize {
        self.ids.iter().filter(|&&id| id >= 0).count()
    }

    /// Returns the load of each target: the number of slots that hold it. O(N k + E).
    pub fn loads(&self) -> Vec<u64> {
        let mut loads = vec![0; self.targets];
        count_loads(&self.ids, &mut loads);
        loads
    }
}

/// Refuses an id that is neither empty nor a target.
pub(crate) fn check_ids<I: Id>(ids: &[I], targets: usize) -> Result<(), Error> {
    check_size("targets", targets)?;
    match ids.iter().position(|id| id.counter() > targets) {
        None => Ok(()),
        Some(slot) => Err(Error::TargetId { slot, id: ids[slot].number(), targets }),
    }
}

/// Returns the load of each of `targets` targets: the number of slots that hold it. O(N k + E). For [`Routes`], see
/// [`Routes::loads`].
///
/// # Errors
/// [`Error::TargetId`] if an id is neither empty nor in `0..targets`, [`Error::TooLarge`] for more than [`i32::MAX`]
/// targets, [`Error::OutOfMemory`] if the loads cannot be allocated.
///
/// ```
/// assert_eq!(phase_router::capacity::loads(&[0, 2, -1, 2], 3)?, [1, 0, 2]);
/// # Ok::<(), phase_router::Error>(())
/// ```
pub fn loads<I: Id>(ids: &[I], targets: usize) -> Result<Vec<u64>, Error> {
    check_ids(ids, targets)?;
    let mut loads = filled(0, targets)?;
    count_loads(ids, &mut loads);
    Ok(loads)
}

/// Adds to the loads, zeros at first, those of ids that are known to be in range.
fn count_loads<I: Id>(ids: &[I], loads: &mut [u64]) {
    for &id in ids.iter().filter(|&&id| !is_empty(id)) {
        loads[id.target()] += 1;
    }
}

/// How loads spread over the targets. A statistic without a meaning (no targets, no load, no variance) is 0.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LoadStats {
    /// Mean load of a target.
    pub mean: f64,
    /// Standard deviation of the loads (of the population: divided by E).
    pub sd: f64,
    /// Coefficient of variation, sd / mean.
    pub cv: f64,
    /// Largest load / mean.
    pub max_over_mean: f64,
    /// Pearson correlation of the loads with the capacities.
    pub correlation: f64,
}

impl LoadStats {
    /// Computes the statistics of the loads of targets with the given capacities, in any unit. O(E).
    ///
    /// # Errors
    /// [`Error::Length`] unless there is one capacity per target, [`Error::Weight`] if one is negative or not finite.
    ///
    /// ```
    /// let stats = phase_router::LoadStats::new(&[2, 2, 8], &[1.0, 1.0, 4.0])?;
    /// assert_eq!((stats.mean, stats.max_over_mean), (4.0, 2.0));
    /// assert!((stats.correlation - 1.0).abs() < 1e-12);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn new(loads: &[u64], capacities: &[f64]) -> Result<Self, Error> {
        check_len("capacities", capacities.len(), loads.len())?;
        for (index, &value) in capacities.iter().enumerate() {
            if !(value.is_finite() && value >= 0.0) {
                return Err(Error::Weight { what: "capacities", index, value });
            }
        }
        let n = loads.len() as f64;
        let loads: Vec<f64> = loads.iter().map(|&load| load as f64).collect();
        let mean = ratio(loads.iter().sum(), n);
        // Scaled by the largest, so that no square of a capacity overflows.
        let scale = capacities.iter().fold(0.0, |a: f64, &c| a.max(c));
        let capacity: Vec<f64> = capacities.iter().map(|&c| ratio(c, scale)).collect();
        let mean_capacity = ratio(capacity.iter().sum(), n);
        let (mut var, mut var_capacity, mut cov) = (0.0, 0.0, 0.0);
        for (load, capacity) in loads.iter().zip(&capacity) {
            let (x, y) = (load - mean, capacity - mean_capacity);
            var += x * x;
            var_capacity += y * y;
            cov += x * y;
        }
        let sd = sqrt(ratio(var, n));
        let max = loads.iter().fold(0.0, |a: f64, &b| a.max(b));
        Ok(Self {
            mean,
            sd,
            cv: ratio(sd, mean),
            max_over_mean: ratio(max, mean),
            correlation: ratio(cov, sqrt(var * var_capacity)),
        })
    }
}

fn ratio(a: f64, b: f64) -> f64 {
    if b > 0.0 { a / b } else { 0.0 }
}

/// How full the targets are.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Utilisation {
    /// Sum of the loads / sum of the limits; 0 if all limits are 0.
    pub total: f64,
    /// Smallest load / limit of a target with a limit above 0; 0 if there is none.
    pub least: f64,
    /// Largest load / limit of a target with a limit above 0; 0 if there is none.
    pub most: f64,
    /// Number of targets whose load is at or above their limit.
    pub full: usize,
    /// Slots beyond their target's limit, which [`drop_by_position`](crate::capacity::drop_by_position) would drop.
    pub excess: u64,
    /// Slots that the targets could still serve.
    pub room: u64,
}

impl Utilisation {
    /// Computes the utilisation of targets with the given limits. O(E).
    ///
    /// # Errors
    /// [`Error::Length`] unless there is one limit per target.
    ///
    /// ```
    /// let u = phase_router::Utilisation::new(&[3, 1, 8], &[4, 4, 4])?;
    /// assert_eq!((u.total, u.least, u.most), (1.0, 0.25, 2.0));
    /// assert_eq!((u.full, u.excess, u.room), (1, 4, 4));
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn new(loads: &[u64], limits: &[u64]) -> Result<Self, Error> {
        check_len("limits", limits.len(), loads.len())?;
        let sum = |values: &[u64]| values.iter().map(|&value| value as f64).sum::<f64>();
        let mut result = Self { total: ratio(sum(loads), sum(limits)), ..Self::default() };
        let mut least = f64::INFINITY;
        for (&load, &limit) in loads.iter().zip(limits) {
            result.full += usize::from(load >= limit);
            result.excess = result.excess.saturating_add(load.saturating_sub(limit));
            result.room = result.room.saturating_add(limit.saturating_sub(load));
            if limit > 0 {
                let filled = load as f64 / limit as f64;
                least = least.min(filled);
                result.most = result.most.max(filled);
            }
        }
        result.least = if least.is_finite() { least } else { 0.0 };
        Ok(result)
    }
}
