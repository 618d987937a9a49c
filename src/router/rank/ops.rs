//! The operations on the bitmap that each tier writes for itself.

use crate::router::range::ArcTable;

/// The operations of a tier: closures made in its `#[target_feature]` function.
pub(crate) trait Ops {
    /// Finds which arcs cover `phase`, in words of 64: see [`ArcTable::check`].
    fn check(&self, table: &ArcTable, first: usize, phase: u32, words: &mut [u64]);
    /// Updates the counts of the bits before each word, for one set bit less in word `from` and one more in word `to`.
    fn carry(&self, before: &mut [u16; 64], from: u32, to: u32);
    /// Counts how many of 64 ascending entries are not above `ordinal`; the first one never is above it.
    fn not_above_u16(&self, entries: &[u16; 64], ordinal: u16) -> u32;
    /// [`Ops::not_above_u16`] for entries of u32.
    fn not_above_u32(&self, entries: &[u32; 64], ordinal: u32) -> u32;
    /// Returns the position of set bit number `ordinal` (from 0) of a word that has as many.
    fn in_word(&self, word: u64, ordinal: u32) -> u32;
    /// Returns how many junctions take as long as a check of four words of 64 arcs, on a ring of one page: see
    /// `worth_a_check` in sweep/phases.rs. At most [`MOST_JUNCTIONS`].
    fn junctions_per_four_words(&self) -> usize;
}

/// [`Ops::junctions_per_four_words`] of the tier whose checks take longest beside a junction.
pub(crate) const MOST_JUNCTIONS: usize = 6;

impl<A, B, C, D, E> Ops for (A, B, C, D, E, usize)
where
    A: Fn(&ArcTable, usize, u32, &mut [u64]),
    B: Fn(&mut [u16; 64], u32, u32),
    C: Fn(&[u16; 64], u16) -> u32,
    D: Fn(&[u32; 64], u32) -> u32,
    E: Fn(u64, u32) -> u32,
{
    #[inline(always)]
    fn check(&self, table: &ArcTable, first: usize, phase: u32, words: &mut [u64]) {
        self.0(table, first, phase, words);
    }

    #[inline(always)]
    fn carry(&self, before: &mut [u16; 64], from: u32, to: u32) {
        self.1(before, from, to);
    }

    #[inline(always)]
    fn not_above_u16(&self, entries: &[u16; 64], ordinal: u16) -> u32 {
        self.2(entries, ordinal)
    }

    #[inline(always)]
    fn not_above_u32(&self, entries: &[u32; 64], ordinal: u32) -> u32 {
        self.3(entries, ordinal)
    }

    #[inline(always)]
    fn in_word(&self, word: u64, ordinal: u32) -> u32 {
        self.4(word, ordinal)
    }
    #[inline(always)]
    fn junctions_per_four_words(&self) -> usize {
        self.5
    }
}
