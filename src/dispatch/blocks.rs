//! Padded blocks: the groups of a plan cut into blocks of one size.

use alloc::vec::Vec;

use super::plan::DispatchPlan;
use crate::error::{Error, check_size, reserve};

/// The slots of a [`DispatchPlan`] padded to whole blocks, each with the slots of one target (expert): the input of a
/// tiled matrix kernel.
///
/// The layout is that of vLLM's `moe_align_block_size`. The slots of each target are followed by *sentinels* that fill
/// up its last block. A target without slots has no block, unless [`empty_targets`](Self::empty_targets) is set. The
/// sentinel is the number of slots, one past the last slot index, so a kernel only has to mask by `slot < N * k`.
/// [`slots`](Self::slots) is vLLM's `sorted_token_ids` (its length is `num_tokens_post_padded`), and
/// [`targets`](Self::targets) is `expert_ids`.
///
/// ```
/// use phase_router::{AlignedBlocks, DispatchPlan};
///
/// let mut plan = DispatchPlan::new();
/// plan.build(&[2, 0, 2, -1, 1, 2, 0, 2], 2, 3)?;
/// let mut blocks = AlignedBlocks::new();
/// blocks.build(&plan, 2)?;
///
/// assert_eq!(blocks.slots(), [1, 6, 4, 8, 0, 2, 5, 7]);
/// assert_eq!(blocks.targets(), [0, 1, 2, 2]);
/// assert_eq!((blocks.sentinel(), blocks.padding()), (8, 1));
/// # Ok::<(), phase_router::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct AlignedBlocks {
    /// Whether a target without slots has a block.
    empty_targets: bool,
    block_size: usize,
    sentinel: u32,
    padding: usize,
    slots: Vec<u32>,
    targets: Vec<u32>,
    offsets: Vec<u32>,
}

impl AlignedBlocks {
    /// Makes no blocks, without allocating.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets whether a target without slots has a block too, all sentinels. Some kernels write the outputs of every
    /// target, and need one to know it by. The default is no.
    ///
    /// ```
    /// use phase_router::{AlignedBlocks, DispatchPlan};
    ///
    /// let mut plan = DispatchPlan::new();
    /// plan.build(&[2, 0, 2], 1, 3)?;
    /// let mut blocks = AlignedBlocks::new().empty_targets(true);
    /// blocks.build(&plan, 2)?;
    /// assert_eq!(blocks.slots(), [1, 3, 3, 3, 0, 2]);
    /// assert_eq!(blocks.targets(), [0, 1, 2]);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn empty_targets(mut self, have_a_block: bool) -> Self {
        self.empty_targets = have_a_block;
        self
    }

    /// Pads the groups of `plan` to blocks of `block_size` slots. O(N k + E + padding); there are at most
    /// `N * k + E * (block_size - 1)` padded slots, or `N * k + E * block_size` if empty targets have blocks. Nothing is
    /// allocated if earlier builds had at least as many padded slots, blocks and targets.
    ///
    /// # Errors
    /// [`Error::Parameter`] if `block_size` is 0, [`Error::TooLarge`] above [`i32::MAX`] padded slots,
    /// [`Error::OutOfMemory`] if they cannot be allocated. On error the blocks are unchanged.
    pub fn build(&mut self, plan: &DispatchPlan, block_size: usize) -> Result<(), Error> {
        let padded = self.reserve(plan.counts(), block_size)?;
        reserve(&mut self.slots, padded)?;
        self.lay_out(plan.counts(), block_size, plan.len() as u32, padded - plan.filled());
        self.slots.clear();
        for (c, ends) in self.offsets.windows(2).enumerate().filter(|(_, ends)| ends[0] < ends[1]) {
            self.slots.extend_from_slice(plan.slots_of(c));
            self.slots.resize(ends[1] as usize, self.sentinel);
        }
        Ok(())
    }

    /// Lays out blocks for `counts[c]` slots of every target `c`, without the slots, for engines that know counts only:
    /// [`slots`](Self::slots) and [`iter`](Self::iter) are empty, and all else is as [`build`](Self::build) makes it
    /// for a plan with these counts and no empty slots. O(E + blocks).
    ///
    /// # Errors
    /// [`Error::Parameter`] if `block_size` is 0, [`Error::TooLarge`] above [`i32::MAX`] targets or padded slots,
    /// [`Error::OutOfMemory`] if the blocks cannot be allocated. On error the blocks are unchanged.
    ///
    /// ```
    /// use phase_router::AlignedBlocks;
    ///
    /// let mut blocks = AlignedBlocks::new();
    /// blocks.build_from_counts(&[3, 0, 1], 2)?;
    /// assert_eq!(blocks.targets(), [0, 0, 2]);
    /// assert_eq!(blocks.offsets(), [0, 4, 4, 6]);
    /// assert_eq!(blocks.padding(), 2);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn build_from_counts(&mut self, counts: &[u32], block_size: usize) -> Result<(), Error> {
        check_size("targets", counts.len())?;
        let padded = self.reserve(counts, block_size)?;
        // No more than the padded slots, which are few enough.
        let filled: u32 = counts.iter().sum();
        self.lay_out(counts, block_size, filled, padded - filled as usize);
        self.slots.clear();
        Ok(())
    }

    fn blocks_of(&self, count: u32, block_size: usize) -> usize {
        (count as usize).div_ceil(block_size).max(usize::from(self.empty_targets))
    }

    /// Makes room for all but the slots. Returns the number of padded slots.
    fn reserve(&mut self, counts: &[u32], block_size: usize) -> Result<usize, Error> {
        if block_size == 0 {
            let range = "at least 1";
            return Err(Error::Parameter { what: "block_size", value: 0.0, range });
        }
        let blocks_of = |&count: &u32| self.blocks_of(count, block_size);
        let blocks = counts.iter().map(blocks_of).fold(0, usize::saturating_add);
        let padded = check_size("padded slots", blocks.saturating_mul(block_size))? as usize;
        reserve(&mut self.targets, blocks)?;
        reserve(&mut self.offsets, counts.len() + 1)?;
        Ok(padded)
    }

    fn lay_out(&mut self, counts: &[u32], block_size: usize, sentinel: u32, padding: usize) {
        self.targets.clear();
        self.offsets.clear();
        self.offsets.push(0);
        let mut end = 0;
        for (c, &count) in (0..).zip(counts) {
            let blocks = self.blocks_of(count, block_size);
            if blocks > 0 {
                self.targets.resize(self.targets.len() + blocks, c);
                end = (self.targets.len() * block_size) as u32;
            }
            self.offsets.push(end);
        }
        (self.block_size, self.sentinel, self.padding) = (block_size, sentinel, padding);
    }

    /// Returns the slots per block.
    pub fn block_size(&self) -> usize {
        self.block_size
    }

    /// Returns the flat slot indices grouped by target, each group padded to whole blocks with
    /// [`AlignedBlocks::sentinel`].
    pub fn slots(&self) -> &[u32] {
        &self.slots
    }

    /// Returns the target of each block, in ascending order.
    pub fn targets(&self) -> &[u32] {
        &self.targets
    }

    /// Returns the E + 1 offsets of the targets: target `c` has the padded slots `offsets()[c]..offsets()[c + 1]`.
    /// Empty before the first build.
    pub fn offsets(&self) -> &[u32] {
        &self.offsets
    }

    /// Returns the sentinel, which fills up blocks: the number of slots, N * k.
    pub fn sentinel(&self) -> u32 {
        self.sentinel
    }

    /// Returns the number of sentinels: slots that a kernel computes for nothing.
    pub fn padding(&self) -> usize {
        self.padding
    }

    /// Iterates over the blocks: the target of each, and its padded slots.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (u32, &[u32])> {
        // The block size is 0 before the first build, when there are no slots.
        self.targets.iter().copied().zip(self.slots.chunks_exact(self.block_size.max(1)))
    }
}
