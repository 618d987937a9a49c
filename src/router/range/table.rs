//! The arcs of a ring in the form that the cyclic range check compares.

use alloc::vec::Vec;

use aligned_vec::AVec;
use bytemuck::{cast_slice, cast_slice_mut};

use crate::router::ring::{Arc, advance};

/// Arcs per word of the range check.
pub(crate) const WORD: usize = 64;

/// Arcs on one ring, in the form that the cyclic range check compares.
///
/// An arc that wraps is stored as its complement, which does not, and its bit in `inverted` is set. So an arc covers a
/// phase if `phase - start < len`: one wrapping subtraction and one unsigned comparison, without a test for the wrap.
/// That is exact in u16 lanes for rings of up to 2^16 positions: a full arc is stored as the complement of the empty
/// one, so no length is 2^16.
#[derive(Clone, Debug)]
pub struct ArcTable {
    /// Whether starts and lengths are u16.
    narrow: bool,
    /// 64 arcs per word, u32 or u16 in the same memory, aligned to cache lines, with empty arcs after the last.
    starts: AVec<[u32; WORD]>,
    lens: AVec<[u32; WORD]>,
    inverted: Vec<u64>,
}

impl Default for ArcTable {
    fn default() -> Self {
        let none = || AVec::new(64);
        Self { narrow: false, starts: none(), lens: none(), inverted: Vec::new() }
    }
}

impl ArcTable {
    /// Lays out the given arcs on a ring of `ring` positions.
    #[cfg(any(test, feature = "internals"))]
    pub fn new(ring: u32, arcs: impl ExactSizeIterator<Item = Arc>) -> Self {
        let mut table = Self::default();
        table.lay(ring, arcs.len(), (0..).zip(arcs));
        table
    }

    /// Lays out `count` arcs in the memory of earlier ones. Each arc comes with its index, in any order.
    pub(crate) fn lay(&mut self, ring: u32, count: usize, arcs: impl Iterator<Item = (u32, Arc)>) {
        let words = count.div_ceil(WORD);
        self.narrow = ring <= 1 << 16;
        let room = if self.narrow { words.div_ceil(2) } else { words };
        for column in [&mut self.starts, &mut self.lens] {
            column.clear();
            column.resize(room, [0; WORD]);
        }
        self.inverted.clear();
        self.inverted.resize(words, 0);
        let (starts, lens) = (&mut self.starts[..], &mut self.lens[..]);
        if self.narrow {
            let (starts, lens) = (cast_slice_mut(starts), cast_slice_mut(lens));
            scatter(ring, arcs, starts, lens, &mut self.inverted, |position| position as u16);
        } else {
            scatter(ring, arcs, starts, lens, &mut self.inverted, |position| position);
        }
    }

    /// Sets bit `l` of word `w` if arc `64 * (first + w) + l` covers `phase`; words past the last arc are zero.
    /// `word_u16` and `word_u32` are the tier's comparison of 64 lanes.
    #[inline(always)]
    pub(crate) fn check(
        &self,
        first: usize,
        phase: u32,
        words: &mut [u64],
        word_u16: impl Fn(&[u16; WORD], &[u16; WORD], u16) -> u64,
        word_u32: impl Fn(&[u32; WORD], &[u32; WORD], u32) -> u64,
    ) {
        let held = self.inverted.len().saturating_sub(first).min(words.len());
        let (here, past) = words.split_at_mut(held);
        past.fill(0);
        if held == 0 {
            return;
        }
        let words = here.iter_mut().zip(&self.inverted[first..][..held]);
        if self.narrow {
            let (starts, lens): (&[[u16; WORD]], &[[u16; WORD]]) =
                (cast_slice(&self.starts), cast_slice(&self.lens));
            let lanes = starts[first..][..held].iter().zip(&lens[first..][..held]);
            for ((word, inverted), (start, len)) in words.zip(lanes) {
                *word = word_u16(start, len, phase as u16) ^ inverted;
            }
        } else {
            let lanes = self.starts[first..][..held].iter().zip(&self.lens[first..][..held]);
            for ((word, inverted), (start, len)) in words.zip(lanes) {
                *word = word_u32(start, len, phase) ^ inverted;
            }
        }
    }
}

/// Writes each arc to its lane.
#[inline(always)]
fn scatter<T: Copy>(
    ring: u32,
    arcs: impl Iterator<Item = (u32, Arc)>,
    starts: &mut [[T; WORD]],
    lens: &mut [[T; WORD]],
    inverted: &mut [u64],
    narrow: impl Fn(u32) -> T,
) {
    for (index, Arc { start, len }) in arcs {
        let (word, lane) = (index as usize / WORD, index as usize % WORD);
        let wraps = (start + len > ring) | (len == ring);
        let complement = Arc { start: advance(ring, start, len), len: ring - len };
        let arc = if wraps { complement } else { Arc { start, len } };
        starts[word][lane] = narrow(arc.start);
        lens[word][lane] = narrow(arc.len);
        inverted[word] |= u64::from(wraps) << lane;
    }
}
