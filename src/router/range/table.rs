//! The arcs of a ring in the form that the cyclic range check compares.

use aligned_vec::AVec;

use crate::router::ring::{Arc, advance};

/// Positions a word of the range check covers.
pub(crate) const WORD: usize = 64;

/// Arcs on one ring, in the form that the cyclic range check compares.
///
/// An arc that wraps is stored as its complement, which does not, with its bit set in `inverted`. Membership is then
/// one wrapping subtraction and one unsigned comparison, `phase - start < len`, with no test for the wrap. It is exact
/// in u16 lanes for rings of up to 2^16 positions: a full arc is the complement of the empty one, so no length is 2^16.
pub struct ArcTable {
    lanes: Lanes,
    inverted: Vec<u64>,
}

/// The starts, lengths and inversions of `arcs`.
#[inline(always)]
fn in_words<T: Copy + Default>(
    ring: u32,
    mut arcs: impl ExactSizeIterator<Item = Arc>,
    narrow: impl Fn(u32) -> T,
) -> (AVec<[T; WORD]>, AVec<[T; WORD]>, Vec<u64>) {
    let words = arcs.len().div_ceil(WORD);
    let none = || AVec::from_iter(64, std::iter::repeat_n([T::default(); WORD], words));
    let (mut starts, mut lens, mut inverted) = (none(), none(), vec![0; words]);
    for ((starts, lens), inverted) in starts.iter_mut().zip(lens.iter_mut()).zip(&mut inverted) {
        let lanes = starts.iter_mut().zip(lens).enumerate();
        for ((l, to), Arc { start, len }) in lanes.zip(arcs.by_ref()) {
            let wraps = (start + len > ring) | (len == ring);
            let complement = Arc { start: advance(ring, start, len), len: ring - len };
            let arc = if wraps { complement } else { Arc { start, len } };
            (*to.0, *to.1) = (narrow(arc.start), narrow(arc.len));
            *inverted |= u64::from(wraps) << l;
        }
    }
    (starts, lens, inverted)
}

/// Starts and lengths; whole words of 64, cache-line aligned, empty arcs behind the last.
enum Lanes {
    U16 { start: AVec<[u16; WORD]>, len: AVec<[u16; WORD]> },
    U32 { start: AVec<[u32; WORD]>, len: AVec<[u32; WORD]> },
}

impl ArcTable {
    /// The given arcs on a ring of `ring` positions.
    pub fn new(ring: u32, arcs: impl ExactSizeIterator<Item = Arc>) -> Self {
        if ring <= 1 << 16 {
            let (start, len, inverted) = in_words(ring, arcs, |position| position as u16);
            Self { lanes: Lanes::U16 { start, len }, inverted }
        } else {
            let (start, len, inverted) = in_words(ring, arcs, |position| position);
            Self { lanes: Lanes::U32 { start, len }, inverted }
        }
    }

    /// Bit `l` of word `w` says whether arc `64 * (first + w) + l` covers `phase`; words past the last are zero.
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
        let inverted = &self.inverted[first..][..held];
        match &self.lanes {
            Lanes::U16 { start, len } => {
                let lanes = start[first..][..held].iter().zip(&len[first..][..held]);
                for ((word, (start, len)), inverted) in here.iter_mut().zip(lanes).zip(inverted) {
                    *word = word_u16(start, len, phase as u16) ^ inverted;
                }
            }
            Lanes::U32 { start, len } => {
                let lanes = start[first..][..held].iter().zip(&len[first..][..held]);
                for ((word, (start, len)), inverted) in here.iter_mut().zip(lanes).zip(inverted) {
                    *word = word_u32(start, len, phase) ^ inverted;
                }
            }
        }
    }
}
