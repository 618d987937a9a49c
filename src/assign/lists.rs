//! The lists of many rows, made by strips on several threads.

use alloc::vec::Vec;

use super::pass::{Kernel, Pass, Scratch, Strip};
use crate::error::{Error, reserve};
use crate::threads::{Threads, for_each};

/// The lists of some rows at the prices of a pass, `stride` entries each, best first.
#[derive(Default)]
pub(super) struct Lists {
    pub(super) rows: Vec<u32>,
    pub(super) stride: usize,
    pub(super) ids: Vec<u32>,
    pub(super) fixed: Vec<i32>,
    pub(super) values: Vec<i32>,
    pub(super) len: Vec<u32>,
    pub(super) floors: Vec<i32>,
    scratch: Vec<Scratch>,
}

/// One row of the lists.
pub(super) struct List<'a> {
    pub(super) ids: &'a [u32],
    pub(super) fixed: &'a [i32],
    pub(super) values: &'a [i32],
    pub(super) floor: i32,
}

/// Rows worth a task of their own.
const ROWS_PER_TASK: usize = 256;

impl Lists {
    pub(super) fn reserve(&mut self, rows: usize, stride: usize) -> Result<(), Error> {
        let entries = rows.saturating_mul(stride);
        reserve(&mut self.ids, entries)?;
        reserve(&mut self.fixed, entries)?;
        reserve(&mut self.values, entries)?;
        reserve(&mut self.rows, rows)?;
        reserve(&mut self.len, rows)?;
        reserve(&mut self.floors, rows)
    }

    /// Lists the best targets of `self.rows`.
    pub(super) fn fill(&mut self, pass: &Pass<'_>, kernel: Kernel, threads: Threads) {
        let (rows, stride) = (self.rows.len(), pass.stride);
        self.stride = stride;
        self.ids.resize(rows * stride, 0);
        self.fixed.resize(rows * stride, 0);
        self.values.resize(rows * stride, 0);
        self.len.resize(rows, 0);
        self.floors.resize(rows, 0);
        if rows == 0 {
            return;
        }
        let tasks = threads.tasks(rows.div_ceil(ROWS_PER_TASK));
        self.scratch.resize_with(tasks, Scratch::default);
        let part = rows.div_ceil(tasks);
        let entries = (part * stride).max(1);
        let strips = (self.rows.chunks(part))
            .zip(self.ids.chunks_mut(entries))
            .zip(self.fixed.chunks_mut(entries).zip(self.values.chunks_mut(entries)))
            .zip(self.len.chunks_mut(part).zip(self.floors.chunks_mut(part)))
            .zip(&mut self.scratch)
            .map(|((((rows, ids), (fixed, values)), (len, floors)), scratch)| Strip {
                rows,
                ids,
                fixed,
                values,
                len,
                floors,
                scratch,
            });
        let strips: Vec<_> = strips.collect();
        for_each(strips.into_iter(), |mut strip| kernel(pass, &mut strip));
    }

    /// Lists the best targets of one row again.
    pub(super) fn refill(&mut self, pass: &Pass<'_>, kernel: Kernel, at: usize) {
        let range = at * self.stride..(at + 1) * self.stride;
        let mut strip = Strip {
            rows: &self.rows[at..][..1],
            ids: &mut self.ids[range.clone()],
            fixed: &mut self.fixed[range.clone()],
            values: &mut self.values[range],
            len: &mut self.len[at..][..1],
            floors: &mut self.floors[at..][..1],
            scratch: &mut self.scratch[0],
        };
        kernel(pass, &mut strip);
    }

    /// The list of a row.
    pub(super) fn list(&self, at: usize) -> List<'_> {
        let range = at * self.stride..at * self.stride + self.len[at] as usize;
        List {
            ids: &self.ids[range.clone()],
            fixed: &self.fixed[range.clone()],
            values: &self.values[range],
            floor: self.floors[at],
        }
    }
}
