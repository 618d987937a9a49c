//! The scores of a call, as a matrix or as lists of candidates, behind one view of a row.

use alloc::vec::Vec;
use core::any::TypeId;
use core::ops::Range;

use crate::error::{Error, check_len, check_rows, check_size};
use crate::float::Float;

/// Scores by row.
pub(super) enum Input<'a, F> {
    /// N x E.
    Matrix { scores: &'a [F], targets: usize },
    /// Row `i` has the candidates `offsets[i]..offsets[i + 1]`.
    Lists { offsets: &'a [usize], ids: &'a [u32], scores: &'a [F] },
}

impl<'a, F: Float> Input<'a, F> {
    pub(super) fn matrix(scores: &'a [F], targets: usize) -> Result<Self, Error> {
        check_rows("scores", scores.len(), targets)?;
        if targets == 0 {
            check_len("scores", scores.len(), 0)?;
        }
        check_size("rows", scores.len().checked_div(targets).unwrap_or(0))?;
        Ok(Self::Matrix { scores, targets })
    }

    pub(super) fn lists(
        offsets: &'a [usize],
        ids: &'a [u32],
        scores: &'a [F],
        targets: usize,
    ) -> Result<Self, Error> {
        check_len("scores", scores.len(), ids.len())?;
        let Some((&last, starts)) = offsets.split_last() else {
            return Err(Error::Length { what: "offsets", given: 0, needed: 1 });
        };
        check_size("rows", starts.len())?;
        check_len("targets", ids.len(), last)?;
        for (&start, &end) in offsets.iter().zip(&offsets[1..]) {
            if start > end || end > last {
                return Err(Error::Rows { start, end, rows: last });
            }
            for slot in start..end {
                let ascends = slot == start || ids[slot - 1] < ids[slot];
                if ids[slot] as usize >= targets || !ascends {
                    return Err(Error::TargetId { slot, id: ids[slot].into(), targets });
                }
            }
        }
        if offsets[0] != 0 {
            return Err(Error::Rows { start: offsets[0], end: offsets[0], rows: last });
        }
        Ok(Self::Lists { offsets, ids, scores })
    }
}

/// The scores of one row, as f32, and the targets that they are for: `0..E` unless there are ids.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    pub(super) x: &'a [f32],
    pub(super) ids: Option<&'a [u32]>,
}

impl Row<'_> {
    /// The target at place `j` of the row.
    #[inline(always)]
    pub(super) fn target(&self, j: usize) -> u32 {
        match self.ids {
            None => j as u32,
            Some(ids) => ids[j],
        }
    }

    /// The place of a target that the row has.
    pub(super) fn place(&self, target: u32) -> usize {
        match self.ids {
            None => target as usize,
            Some(ids) => ids.partition_point(|&id| id < target),
        }
    }
}

/// Reads rows. A trait without the type of the scores, so that what reads them is compiled once for all types.
pub(super) trait Rows: Sync {
    /// Returns row `i`; `wide` is memory for its conversion.
    fn row<'b>(&'b self, i: usize, wide: &'b mut Vec<f32>) -> Row<'b>;
    /// Returns how many rows there are.
    fn len(&self) -> usize;
    /// Returns how many scores there are.
    fn scores(&self) -> usize;
    /// Returns the most scores of a row.
    fn longest(&self) -> usize;
    /// Returns whether every row has a score for every target.
    fn dense(&self) -> bool;
}

impl<F: Float> Rows for Input<'_, F> {
    fn row<'b>(&'b self, i: usize, wide: &'b mut Vec<f32>) -> Row<'b> {
        let (scores, ids) = match *self {
            Input::Matrix { scores, targets } => (&scores[i * targets..][..targets], None),
            Input::Lists { offsets, ids, scores } => {
                let range = offsets[i]..offsets[i + 1];
                (&scores[range.clone()], Some(&ids[range]))
            }
        };
        Row { x: widened(scores, wide), ids }
    }

    fn len(&self) -> usize {
        match *self {
            Input::Matrix { scores, targets } => scores.len().checked_div(targets).unwrap_or(0),
            Input::Lists { offsets, .. } => offsets.len() - 1,
        }
    }

    fn scores(&self) -> usize {
        match self {
            Input::Matrix { scores, .. } | Input::Lists { scores, .. } => scores.len(),
        }
    }

    fn longest(&self) -> usize {
        match *self {
            Input::Matrix { targets, .. } => targets,
            Input::Lists { offsets, .. } => {
                offsets.windows(2).map(|pair| pair[1] - pair[0]).max().unwrap_or(0)
            }
        }
    }

    fn dense(&self) -> bool {
        matches!(self, Input::Matrix { .. })
    }
}

/// Scores as f32, without a copy if they are.
fn widened<'b, F: Float>(scores: &'b [F], wide: &'b mut Vec<f32>) -> &'b [f32] {
    if TypeId::of::<F>() == TypeId::of::<f32>() {
        return bytemuck::cast_slice(scores);
    }
    wide.clear();
    wide.extend(scores.iter().map(|score| score.widen()));
    wide
}

/// Rows to check, and what was found.
#[derive(Clone, Default)]
pub(super) struct Check {
    pub(super) rows: Range<usize>,
    wide: Vec<f32>,
    /// The largest magnitude of a finite score.
    pub(super) largest: f32,
    /// The first row with a score that is NaN or +inf.
    pub(super) bad: Option<usize>,
}

/// Checks rows. Compiled for every tier.
#[inline(always)]
pub(super) fn check(rows: &dyn Rows, part: &mut Check) {
    for i in part.rows.clone() {
        let (largest, bad) = magnitude(rows.row(i, &mut part.wide).x);
        part.largest = part.largest.max(largest);
        if bad && part.bad.is_none() {
            part.bad = Some(i);
        }
    }
}

/// The largest magnitude of the finite scores of a row, and whether one is NaN or +inf.
#[inline(always)]
fn magnitude(x: &[f32]) -> (f32, bool) {
    // As integers: without the sign, magnitudes are in order, and infinity and NaN come last.
    const LANES: usize = 32;
    let number = |x: f32| {
        let bits = x.to_bits() as i32;
        if bits == f32::NEG_INFINITY.to_bits() as i32 { 0 } else { bits & i32::MAX }
    };
    let mut largest = [0i32; LANES];
    let (blocks, rest) = x.as_chunks::<LANES>();
    for block in blocks {
        for l in 0..LANES {
            largest[l] = largest[l].max(number(block[l]));
        }
    }
    for (largest, &x) in largest.iter_mut().zip(rest) {
        *largest = (*largest).max(number(x));
    }
    let largest = f32::from_bits(largest.into_iter().max().unwrap_or(0) as u32);
    (largest, !largest.is_finite())
}
