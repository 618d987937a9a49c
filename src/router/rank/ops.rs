//! What a tier does in its own way when it reads and changes the bitmap.

use crate::router::range::ArcTable;

/// What a tier does in its own way: closures made in its `#[target_feature]` function.
pub(crate) trait Ops {
    /// Which of 64 arcs a word cover `phase`: see [`ArcTable::check`].
    fn check(&self, table: &ArcTable, first: usize, phase: u32, words: &mut [u64]);
    /// One set bit less in word `from` and one more in word `to`: the counts of what is before each word.
    fn carry(&self, before: &mut [u16; 64], from: u32, to: u32);
    /// How many of 64 ascending entries are not above `ordinal`; the first one never is.
    fn not_above_u16(&self, entries: &[u16; 64], ordinal: u16) -> u32;
    /// The same among u32.
    fn not_above_u32(&self, entries: &[u32; 64], ordinal: u32) -> u32;
    /// The position of set bit number `ordinal` (from 0) of a word that has it.
    fn in_word(&self, word: u64, ordinal: u32) -> u32;
}

impl<A, B, C, D, E> Ops for (A, B, C, D, E)
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
}
