//! Target ids: what they come as, N rows of k of them, and the loads that they make.

use crate::error::{Error, check_len, check_size, check_slots};

mod sealed {
    pub trait Sealed: bytemuck::Pod + Eq + Send + Sync {
        /// An empty slot.
        const EMPTY: Self;
        /// The id as a number, to show it.
        fn number(self) -> i64;
        /// 0 for an empty slot, `c + 1` for target `c`, and a number above [`i32::MAX`] for what is neither.
        fn counter(self) -> usize;
        /// The target of a slot that is not empty, known to be one.
        fn target(self) -> usize;
        fn from_target(target: u32) -> Self;
        /// A mark for a slot that its target has refused: neither empty nor a target.
        fn refused(target: u32) -> Self;
        /// The target of such a mark.
        fn refused_by(self) -> Option<u32>;
    }
}

/// An integer type that target ids come in: [`i32`] or [`i64`] with -1 for an empty slot, or [`u32`] with [`u32::MAX`] for
/// one.
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

            // Downwards from the empty slot, in wrapping numbers: no target is above i32::MAX.
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
// Saturated, for machines whose addresses are narrower.
id!(i64, -1, |id| usize::try_from(id.wrapping_add(1) as u64).unwrap_or(usize::MAX));

/// Whether a slot is empty.
#[inline(always)]
pub(crate) fn is_empty<I: Id>(id: I) -> bool {
    id.counter() == 0
}

/// Routes of N sources: `fan_out` slots a row, each a target id in `0..targets` or -1 where it is empty.
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
    /// Takes ids from elsewhere, a learned gate or a file, as routes. i32 and u32 stay where they are in memory.
    ///
    /// # Errors
    /// [`Error::Length`] unless there are `rows * fan_out` of them, [`Error::TargetId`] if one is neither empty nor in
    /// `0..targets`, [`Error::TooLarge`] for more than [`i32::MAX`] targets.
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

    /// Ids that are known to be in range.
    pub(crate) fn trusted(ids: Vec<i32>, rows: usize, fan_out: usize, targets: usize) -> Self {
        Self { ids, rows, fan_out, targets }
    }

    /// Number of rows, N.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Slots a row, k.
    pub fn fan_out(&self) -> usize {
        self.fan_out
    }

    /// Number of targets, E.
    pub fn targets(&self) -> usize {
        self.targets
    }

    /// The slots of source `row`.
    ///
    /// # Panics
    /// Where there is no such row.
    pub fn row(&self, row: usize) -> &[i32] {
        assert!(row < self.rows, "row {row} of {} rows", self.rows);
        &self.ids[row * self.fan_out..][..self.fan_out]
    }

    /// All rows in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &[i32]> {
        (0..self.rows).map(|row| self.row(row))
    }

    /// All slots in row-major order.
    pub fn as_slice(&self) -> &[i32] {
        &self.ids
    }

    /// All slots, to write to; for [`crate::capacity`].
    pub(crate) fn as_mut_slice(&mut self) -> &mut [i32] {
        &mut self.ids
    }

    /// All slots in row-major order.
    pub fn into_vec(self) -> Vec<i32> {
        self.ids
    }

    /// Number of slots that hold a target.
    pub fn filled(&self) -> usize {
        self.ids.iter().filter(|&&id| id >= 0).count()
    }

    /// Load of each target: the number of slots that hold it.
    pub fn loads(&self) -> Vec<u64> {
        let mut loads = vec![0; self.targets];
        for &id in self.ids.iter().filter(|&&id| id >= 0) {
            loads[id as usize] += 1;
        }
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

/// Load of each of `targets` targets: the number of slots that hold it. The same as [`Routes::loads`], for a slice.
///
/// # Errors
/// [`Error::TargetId`] for an id that is neither empty nor in `0..targets`, [`Error::TooLarge`] for more than [`i32::MAX`]
/// targets.
///
/// ```
/// assert_eq!(phase_router::capacity::loads(&[0, 2, -1, 2], 3)?, [1, 0, 2]);
/// # Ok::<(), phase_router::Error>(())
/// ```
pub fn loads<I: Id>(ids: &[I], targets: usize) -> Result<Vec<u64>, Error> {
    check_ids(ids, targets)?;
    let mut loads = vec![0; targets];
    for &id in ids.iter().filter(|&&id| !is_empty(id)) {
        loads[id.target()] += 1;
    }
    Ok(loads)
}

/// How loads spread over the targets. All are 0 where they have no meaning (no targets, no load, no variance).
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
    /// Pearson correlation of loads and capacities.
    pub correlation: f64,
}

impl LoadStats {
    /// Statistics of the loads of targets with the given capacities.
    ///
    /// # Errors
    /// [`Error::Length`] unless there is one capacity a target, [`Error::Weight`] where one is negative or not finite.
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
        let sd = ratio(var, n).sqrt();
        let max = loads.iter().fold(0.0, |a: f64, &b| a.max(b));
        Ok(Self {
            mean,
            sd,
            cv: ratio(sd, mean),
            max_over_mean: ratio(max, mean),
            correlation: ratio(cov, (var * var_capacity).sqrt()),
        })
    }
}

fn ratio(a: f64, b: f64) -> f64 {
    if b > 0.0 { a / b } else { 0.0 }
}

/// How far targets are filled.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Utilisation {
    /// Sum of the loads / sum of the limits; 0 if no target may serve any.
    pub total: f64,
    /// Smallest load / limit of a target with a limit above 0; 0 where none has.
    pub least: f64,
    /// Largest load / limit of a target with a limit above 0; 0 where none has.
    pub most: f64,
    /// Targets whose load is at or above their limit.
    pub full: usize,
    /// Slots above the limit of their target, which [`drop_by_position`](crate::capacity::drop_by_position) would drop.
    pub excess: u64,
    /// Slots that targets have left.
    pub room: u64,
}

impl Utilisation {
    /// Utilisation of targets with the given limits.
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
