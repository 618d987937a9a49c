//! The bitmap and its counts, of four kinds: one word, a few, one page, and any size.

use alloc::vec::Vec;

use bytemuck::Zeroable;

use super::ops::Ops;

/// 4096 ring positions.
#[derive(Clone, Copy, Debug, Zeroable)]
#[repr(C, align(64))]
struct Page {
    words: [u64; 64],
    before: [u16; 64],
}

/// Counts of 64 pages.
#[derive(Clone, Copy, Debug, Zeroable)]
#[repr(C, align(64))]
struct Group {
    before: [u32; 64],
}

/// Which ring positions hold a target whose arc covers the phase of the sweep.
pub(crate) trait Membership {
    /// Replaces the bits by the words that `words_of` writes; it is given the number of the first word to write.
    fn fill(&mut self, words_of: impl Fn(usize, &mut [u64]));

    /// Inverts the bits at both positions of each pair: an arc ends at the first and one starts at the second.
    ///
    /// An empty or a full arc starts and ends at the same phase, so within one call. Its bit is inverted twice and
    /// stays as it was. (If junctions set and cleared bits instead, the bit of a full arc would be lost.)
    fn pass(&mut self, junctions: &[[u32; 2]], ops: &impl Ops);

    /// Returns the number of positions.
    fn ring(&self) -> u32;

    /// Returns the number of set bits.
    fn total(&self) -> u32;

    /// Returns the number of set bits below `position < ring`.
    fn rank(&self, position: u32) -> u32;

    /// Returns the position of set bit number `ordinal < total`.
    fn select(&self, ordinal: u32, ops: &impl Ops) -> u32;

    /// Returns the number of set bits in the arc of `len` positions from `start` on.
    #[inline(always)]
    fn count(&self, start: u32, len: u32) -> u32 {
        let end = start + len;
        let around = end >= self.ring();
        let (end, turn) = if around { (end - self.ring(), self.total()) } else { (end, 0) };
        turn + self.rank(end) - self.rank(start)
    }

    /// Returns the position of the set bit that comes, around the ring, `ordinal < total` set bits after the one of
    /// number `rank`.
    #[inline(always)]
    fn select_after(&self, rank: u32, ordinal: u32, ops: &impl Ops) -> u32 {
        let ordinal = rank + ordinal;
        let turn = if ordinal >= self.total() { self.total() } else { 0 };
        self.select(ordinal - turn, ops)
    }
}

/// A ring of up to 64 positions: one word, which stays in a register and needs no counts.
pub(crate) struct Word {
    pub(crate) ring: u32,
    pub(crate) bits: u64,
}

impl Membership for Word {
    #[inline(always)]
    fn fill(&mut self, words_of: impl Fn(usize, &mut [u64])) {
        words_of(0, core::slice::from_mut(&mut self.bits));
    }

    #[inline(always)]
    fn pass(&mut self, junctions: &[[u32; 2]], _: &impl Ops) {
        for &[from, to] in junctions {
            self.bits ^= (1 << (from & 63)) ^ (1 << (to & 63));
        }
    }

    #[inline(always)]
    fn ring(&self) -> u32 {
        self.ring
    }

    #[inline(always)]
    fn total(&self) -> u32 {
        self.bits.count_ones()
    }

    #[inline(always)]
    fn rank(&self, position: u32) -> u32 {
        (self.bits & ((1 << (position & 63)) - 1)).count_ones()
    }

    #[inline(always)]
    fn select(&self, ordinal: u32, ops: &impl Ops) -> u32 {
        ops.in_word(self.bits, ordinal)
    }
}

/// Rings of at most this many positions are [`Few`] words.
pub(crate) const FEW_WORDS: u32 = 64 * FEW as u32;
const FEW: usize = 8;

/// A ring of up to 512 positions: eight words, whose counts are one vector of 128 bits.
pub(crate) struct Few {
    ring: u32,
    words: [u64; FEW],
    before: [u16; FEW],
    total: u32,
}

impl Few {
    /// Makes a bitmap of `ring` positions, which must be [filled](Membership::fill) first.
    #[inline(always)]
    pub(crate) fn new(ring: u32) -> Self {
        Self { ring, words: [0; FEW], before: [0; FEW], total: 0 }
    }
}

impl Membership for Few {
    #[inline(always)]
    fn fill(&mut self, words_of: impl Fn(usize, &mut [u64])) {
        words_of(0, &mut self.words);
        let mut total = 0;
        for (word, before) in self.words.iter().zip(&mut self.before) {
            *before = total;
            total += word.count_ones() as u16;
        }
        self.total = total.into();
    }

    #[inline(always)]
    fn pass(&mut self, junctions: &[[u32; 2]], _: &impl Ops) {
        for &[from, to] in junctions {
            self.words[from as usize >> 6 & 7] ^= 1 << (from & 63);
            self.words[to as usize >> 6 & 7] ^= 1 << (to & 63);
            let (from, to) = ((from >> 6) as i16, (to >> 6) as i16);
            for (j, before) in (0..).zip(&mut self.before) {
                let step = u16::from(j > to).wrapping_sub(u16::from(j > from));
                *before = before.wrapping_add(step);
            }
        }
    }

    #[inline(always)]
    fn ring(&self) -> u32 {
        self.ring
    }

    #[inline(always)]
    fn total(&self) -> u32 {
        self.total
    }

    #[inline(always)]
    fn rank(&self, position: u32) -> u32 {
        let w = position as usize >> 6 & 7;
        let below = self.words[w] & ((1 << (position & 63)) - 1);
        u32::from(self.before[w]) + below.count_ones()
    }

    #[inline(always)]
    fn select(&self, ordinal: u32, ops: &impl Ops) -> u32 {
        let not_above = self.before.iter().map(|&before| u16::from(before <= ordinal as u16));
        let w = not_above.sum::<u16>() as usize - 1;
        let ordinal = ordinal - u32::from(self.before[w & 7]);
        (w * 64) as u32 + ops.in_word(self.words[w & 7], ordinal)
    }
}

/// The memory of a bitmap, kept from one ring to the next.
#[derive(Clone, Debug, Default)]
pub struct RankBitmap {
    pages: Vec<Page>,
    groups: Vec<Group>,
    before_group: Vec<u32>,
}

/// Rings of at most this many positions have one page, and need no counts above it.
pub(crate) const ONE_PAGE: u32 = 1 << 12;

impl RankBitmap {
    /// Makes a bitmap of `ring` positions, which must be [filled](Membership::fill) first. Does not allocate if an
    /// earlier ring was at least as large.
    ///
    /// `ONE` is `ring <= ONE_PAGE`, known to the compiler, so that small rings pay for one level only.
    #[inline(always)]
    pub(crate) fn for_ring<const ONE: bool>(&mut self, ring: u32) -> Ranked<'_, ONE> {
        let pages = (ring as usize).div_ceil(1 << 12).max(1);
        self.pages.resize(pages, Page::zeroed());
        self.groups.resize(pages.div_ceil(64), Group::zeroed());
        self.before_group.resize(pages.div_ceil(64), 0);
        Ranked {
            ring,
            pages: &mut self.pages,
            groups: &mut self.groups,
            before_group: &mut self.before_group,
            total: 0,
        }
    }
}

/// A bitmap of a ring of any size.
pub(crate) struct Ranked<'a, const ONE: bool> {
    ring: u32,
    pages: &'a mut [Page],
    groups: &'a mut [Group],
    before_group: &'a mut [u32],
    total: u32,
}

impl<const ONE: bool> Ranked<'_, ONE> {
    #[inline(always)]
    fn page(&mut self, position: u32) -> &mut Page {
        &mut self.pages[if ONE { 0 } else { position as usize >> 12 }]
    }

    #[inline(always)]
    fn invert(&mut self, position: u32) {
        self.page(position).words[position as usize >> 6 & 63] ^= 1 << (position & 63);
    }

    /// Adds `delta` to the counts of the words after that of `position` in its page, of the pages after that in its
    /// group, and of the groups after that.
    #[inline(always)]
    fn add_after(&mut self, position: u32, delta: u32) {
        let word = (position >> 6 & 63) as i16;
        for (j, before) in (0..).zip(&mut self.page(position).before) {
            *before = before.wrapping_add(if j > word { delta as u16 } else { 0 });
        }
        let (group, page) = (position as usize >> 18, position >> 12 & 63);
        for (j, before) in (0..).zip(&mut self.groups[group].before) {
            *before = before.wrapping_add(if j > page { delta } else { 0 });
        }
        for before in &mut self.before_group[group + 1..] {
            *before = before.wrapping_add(delta);
        }
    }
}

impl<const ONE: bool> Membership for Ranked<'_, ONE> {
    #[inline(always)]
    fn fill(&mut self, words_of: impl Fn(usize, &mut [u64])) {
        let mut total = 0;
        let mut in_group = 0;
        for (p, page) in self.pages.iter_mut().enumerate() {
            if p.is_multiple_of(64) {
                self.before_group[p / 64] = total;
                in_group = 0;
            }
            self.groups[p / 64].before[p % 64] = in_group;
            let held = (self.ring as usize).div_ceil(64).saturating_sub(p * 64).min(64);
            words_of(p * 64, &mut page.words[..held]);
            let mut in_page = 0;
            for (word, before) in page.words[..held].iter().zip(&mut page.before) {
                *before = in_page;
                in_page += word.count_ones() as u16;
            }
            // Words and pages past the last one hold no bits, so all bits are before them.
            page.before[held..].fill(in_page);
            in_group += u32::from(in_page);
            total += u32::from(in_page);
        }
        if let Some(last) = self.groups.last_mut() {
            let used = self.pages.len() % 64;
            last.before[if used == 0 { 64 } else { used }..].fill(in_group);
        }
        self.total = total;
    }

    #[inline(always)]
    fn pass(&mut self, junctions: &[[u32; 2]], ops: &impl Ops) {
        for &[from, to] in junctions {
            self.invert(from);
            self.invert(to);
            if ONE || from >> 12 == to >> 12 {
                // Both updates at once: the second would wait for the first one's stores.
                ops.carry(&mut self.page(to).before, from >> 6 & 63, to >> 6 & 63);
            } else {
                self.add_after(from, !0);
                self.add_after(to, 1);
            }
        }
    }

    #[inline(always)]
    fn ring(&self) -> u32 {
        self.ring
    }

    #[inline(always)]
    fn total(&self) -> u32 {
        self.total
    }

    #[inline(always)]
    fn rank(&self, position: u32) -> u32 {
        let p = if ONE { 0 } else { position as usize >> 12 };
        let (page, w) = (&self.pages[p], position as usize >> 6 & 63);
        let below = page.words[w] & ((1 << (position & 63)) - 1);
        let above =
            if ONE { 0 } else { self.before_group[p / 64] + self.groups[p / 64].before[p % 64] };
        above + u32::from(page.before[w]) + below.count_ones()
    }

    #[inline(always)]
    fn select(&self, mut ordinal: u32, ops: &impl Ops) -> u32 {
        let mut p = 0;
        if !ONE {
            // Few groups: one per 2^18 positions.
            let g = self.before_group.iter().filter(|&&before| before <= ordinal).count() - 1;
            ordinal -= self.before_group[g];
            let before = &self.groups[g].before;
            let in_group = ops.not_above_u32(before, ordinal) as usize - 1;
            ordinal -= before[in_group % 64];
            p = g * 64 + in_group;
        }
        let page = &self.pages[p];
        let w = ops.not_above_u16(&page.before, ordinal as u16) as usize - 1;
        ordinal -= u32::from(page.before[w % 64]);
        (p * 4096 + w * 64) as u32 + ops.in_word(page.words[w % 64], ordinal)
    }
}
