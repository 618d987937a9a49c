//! The output: N rows of k target ids.

use crate::error::{Error, check_len, check_size, check_slots};

/// Routes of N sources: `fan_out` slots a row, each a target id in `0..targets` or -1 where it is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Routes {
    ids: Vec<i32>,
    rows: usize,
    fan_out: usize,
    targets: usize,
}

impl Routes {
    /// Takes ids from elsewhere, a learned gate or a file, as routes.
    ///
    /// # Errors
    /// [`Error::Length`] unless there are `rows * fan_out` of them, [`Error::TargetId`] where one is neither -1 nor in
    /// `0..targets`, [`Error::TooLarge`] for more than [`i32::MAX`] targets.
    pub fn from_ids(
        ids: Vec<i32>,
        rows: usize,
        fan_out: usize,
        targets: usize,
    ) -> Result<Self, Error> {
        check_len("ids", ids.len(), check_slots(rows, fan_out)?)?;
        check_ids(&ids, targets)?;
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

/// Refuses an id that is neither -1 nor a target.
pub(crate) fn check_ids(ids: &[i32], targets: usize) -> Result<(), Error> {
    check_size("targets", targets)?;
    match ids.iter().position(|&id| id < -1 || id >= targets as i32) {
        None => Ok(()),
        Some(slot) => Err(Error::TargetId { slot, id: ids[slot].into(), targets }),
    }
}
