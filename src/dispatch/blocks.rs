//! Padded blocks: the groups of a plan cut into blocks of one size.

use super::plan::DispatchPlan;
use crate::error::{Error, check_size, reserve};

/// The slots of a [`DispatchPlan`] padded to whole blocks, each with the slots of one target (expert): the input of a
/// tiled matrix kernel.
///
/// The layout is that of vLLM's `moe_align_block_size`. The slots of each target are followed by *sentinels* that fill
/// up its last block; a target without slots has no block. The sentinel is the number of slots, one past the last slot
/// index, so a kernel only has to mask by `slot < N * k`. [`slots`](Self::slots) is vLLM's `sorted_token_ids` (its
/// length is `num_tokens_post_padded`), and [`targets`](Self::targets) is `expert_ids`.
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
    block_size: usize,
    sentinel: u32,
    filled: usize,
    slots: Vec<u32>,
    targets: Vec<u32>,
    offsets: Vec<u32>,
}

impl AlignedBlocks {
    /// Makes no blocks, without allocating.
    pub fn new() -> Self {
        Self::default()
    }

    /// Pads the groups of `plan` to blocks of `block_size` slots. O(N k + E + padding); there are at most
    /// `N * k + E * (block_size - 1)` padded slots. Nothing is allocated if earlier builds had at least as many padded
    /// slots, blocks and targets.
    ///
    /// # Errors
    /// [`Error::Parameter`] if `block_size` is 0, [`Error::TooLarge`] above [`i32::MAX`] padded slots,
    /// [`Error::OutOfMemory`] if they cannot be allocated. On error the blocks are unchanged.
    pub fn build(&mut self, plan: &DispatchPlan, block_size: usize) -> Result<(), Error> {
        if block_size == 0 {
            let range = "at least 1";
            return Err(Error::Parameter { what: "block_size", value: 0.0, range });
        }
        let blocks_of = |count: u32| (count as usize).div_ceil(block_size);
        let blocks: usize = plan.counts().iter().map(|&count| blocks_of(count)).sum();
        let padded = check_size("padded slots", blocks.saturating_mul(block_size))? as usize;
        reserve(&mut self.slots, padded)?;
        reserve(&mut self.targets, blocks)?;
        reserve(&mut self.offsets, plan.targets() + 1)?;

        self.slots.clear();
        self.targets.clear();
        self.offsets.clear();
        self.offsets.push(0);
        self.sentinel = plan.len() as u32;
        for (c, &count) in plan.counts().iter().enumerate() {
            let blocks = blocks_of(count);
            let end = self.slots.len() + blocks * block_size;
            self.slots.extend_from_slice(plan.slots_of(c));
            self.slots.resize(end, self.sentinel);
            self.targets.resize(self.targets.len() + blocks, c as u32);
            self.offsets.push(end as u32);
        }
        (self.block_size, self.filled) = (block_size, plan.filled());
        Ok(())
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

    /// Returns the target of each block, in ascending order; `slots().len() / block_size()` entries.
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
        self.slots.len() - self.filled
    }

    /// Iterates over the blocks: the target of each, and its padded slots.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (u32, &[u32])> {
        // The block size is 0 before the first build, when there are no slots.
        self.targets.iter().copied().zip(self.slots.chunks_exact(self.block_size.max(1)))
    }
}
