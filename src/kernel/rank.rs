//! The membership bitmap of the target ring, with counts that make `rank` and `select` cost the same at every size.
//!
//! Bit `p` says whether the arc of the target at ring position `p` covers the phase of the sweep. Three levels of
//! running counts stand over the bits, each entry the number of set bits *before* its part inside the part above:
//!
//! ```text
//! u32 per group       (2^18 bits)   set bits before the group
//!   u32 per block     (2^12 bits)   set bits before the block, inside its group
//!     u16 per word    (2^6 bits)    set bits before the word, inside its block
//!       u64 word
//! ```
//!
//! `rank` adds three entries and one popcount. `select` finds the last entry not above the ordinal on each level; 64
//! entries are a few vectors, compared at once. A flip adds one to the entries behind it: two AVX-512 vectors in its
//! block and, on rings that have more than one block or group, four and one more. Nothing here depends on the number
//! of set bits, and neither a count nor a select walks an arc.
//!
//! Every function is plain Rust, inlined into the sweep of each tier and vectorised there by the compiler with the
//! tier's own instructions; only the select inside a word differs (`SelectInWord`).

use bytemuck::Zeroable;

/// 4096 ring positions.
#[derive(Clone, Copy, Zeroable)]
#[repr(C, align(64))]
struct Block {
    words: [u64; 64],
    before: [u16; 64],
}

/// Counts of 64 blocks.
#[derive(Clone, Copy, Zeroable)]
#[repr(C, align(64))]
struct Group {
    before: [u32; 64],
}

/// The position of set bit number `ordinal` (from 0) of a word that has it.
pub(crate) trait SelectInWord: Copy {
    fn select_in_word(self, word: u64, ordinal: u32) -> u32;
}

/// See the module.
#[derive(Clone, Default)]
pub(crate) struct RankBitmap {
    blocks: Vec<Block>,
    groups: Vec<Group>,
    before_group: Vec<u32>,
    total: u32,
}

impl RankBitmap {
    /// Makes room for a ring of `ring` positions, without allocating where there was that much room before.
    pub(crate) fn resize(&mut self, ring: u32) {
        let ring = (ring as usize).max(1);
        self.blocks.resize(ring.div_ceil(1 << 12), Block::zeroed());
        self.groups.resize(ring.div_ceil(1 << 18), Group::zeroed());
        self.before_group.resize(self.groups.len(), 0);
    }

    /// Replaces the bits, 64 words a block at most, by what `words_of` writes for each block from its first word on.
    #[inline(always)]
    pub(crate) fn fill(&mut self, mut words_of: impl FnMut(usize, &mut [u64; 64])) {
        let mut total = 0;
        let mut in_group = 0;
        for (b, block) in self.blocks.iter_mut().enumerate() {
            if b.is_multiple_of(64) {
                self.before_group[b / 64] = total;
                in_group = 0;
            }
            self.groups[b / 64].before[b % 64] = in_group;
            words_of(b * 64, &mut block.words);
            let mut in_block = 0;
            for (word, before) in block.words.iter().zip(&mut block.before) {
                *before = in_block;
                in_block += word.count_ones() as u16;
            }
            in_group += u32::from(in_block);
            total += u32::from(in_block);
        }
        self.total = total;
        // Blocks past the last one hold no bits, so that all of theirs stand before them.
        let used = self.blocks.len() % 64;
        if let Some(last) = self.groups.last_mut()
            && used > 0
        {
            last.before[used..].fill(in_group);
        }
    }

    /// Inverts the bit at `position`.
    #[inline(always)]
    pub(crate) fn flip(&mut self, position: u32) {
        let (b, w) = (position as usize >> 12, position as usize >> 6 & 63);
        let block = &mut self.blocks[b];
        let bit = 1 << (position & 63);
        block.words[w] ^= bit;
        let delta = if block.words[w] & bit != 0 { 1u32 } else { !0 };
        self.total = self.total.wrapping_add(delta);
        for (j, before) in block.before.iter_mut().enumerate() {
            let step = if j as u16 > w as u16 { delta as u16 } else { 0 };
            *before = before.wrapping_add(step);
        }
        if self.blocks.len() > 1 {
            self.flip_above(b, delta);
        }
    }

    #[inline(always)]
    fn flip_above(&mut self, b: usize, delta: u32) {
        let g = b / 64;
        for (j, before) in self.groups[g].before.iter_mut().enumerate() {
            let step = if j as u32 > (b % 64) as u32 { delta } else { 0 };
            *before = before.wrapping_add(step);
        }
        for before in &mut self.before_group[g + 1..] {
            *before = before.wrapping_add(delta);
        }
    }

    /// Number of set bits on the ring.
    #[inline(always)]
    pub(crate) fn total(&self) -> u32 {
        self.total
    }

    /// Number of set bits at positions below `position`, which is on the ring.
    #[inline(always)]
    pub(crate) fn rank(&self, position: u32) -> u32 {
        let (b, w) = (position as usize >> 12, position as usize >> 6 & 63);
        let block = &self.blocks[b];
        let below = block.words[w] & ((1 << (position & 63)) - 1);
        let above = if self.blocks.len() > 1 {
            self.before_group[b / 64] + self.groups[b / 64].before[b % 64]
        } else {
            0
        };
        above + u32::from(block.before[w]) + below.count_ones()
    }

    /// Number of set bits in the arc `[start, start + len)` of a ring of `ring` positions.
    #[inline(always)]
    pub(crate) fn count(&self, ring: u32, start: u32, len: u32) -> u32 {
        let end = start + len;
        let (end, turn) = if end >= ring { (end - ring, self.total) } else { (end, 0) };
        turn + self.rank(end) - self.rank(start)
    }

    /// The position of set bit number `ordinal < total`, from position 0 on.
    #[inline(always)]
    pub(crate) fn select(&self, mut ordinal: u32, word: impl SelectInWord) -> u32 {
        let mut b = 0;
        if self.blocks.len() > 1 {
            // Few groups: one for each 2^18 positions.
            let g = self.before_group.iter().filter(|&&before| before <= ordinal).count() - 1;
            ordinal -= self.before_group[g];
            let before = &self.groups[g].before;
            let in_group = last_not_above(before, ordinal);
            ordinal -= before[in_group];
            b = g * 64 + in_group;
        }
        let block = &self.blocks[b];
        let before = &block.before;
        let w = last_not_above(before, ordinal as u16);
        ordinal -= u32::from(before[w]);
        (b * 4096 + w * 64) as u32 + word.select_in_word(block.words[w], ordinal)
    }
}

/// Index of the last of 64 ascending entries that is not above `ordinal`; the first entry never is.
#[inline(always)]
fn last_not_above<T: Copy + PartialOrd>(entries: &[T; 64], ordinal: T) -> usize {
    let not_above: u8 = entries.iter().map(|&entry| (entry <= ordinal) as u8).sum();
    usize::from(not_above & 127) - 1
}
