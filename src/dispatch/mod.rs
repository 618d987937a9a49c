//! Dispatch plans: from the ids of a gate or a router to slots grouped by target.
//!
//! A mixture-of-experts layer has N x k target ids and wants, for every target, the slots that chose it, side by side, so
//! that an expert runs once on one contiguous block. [`DispatchPlan`] gives the counts, the offsets, the permutation
//! that groups the slots and its inverse; [`AlignedBlocks`] pads the groups to whole blocks for tiled kernels. Both keep
//! their memory: a build allocates only when it meets a larger problem than any before.
//!
//! ```text
//! ids, 4 sources x 2    slot   0  1   2  3   4  5   6  7
//!                       id     2  0   2  -   1  2   0  2
//!
//! counts   2 1 4               slots of target 0 | 1 | 2       | empty
//! offsets  0 2 3 7      slots  1  6              | 4 | 0 2 5 7 | 3
//!                       place  0  1                2   3 4 5 6   7
//! places of slots 0..8         3  0   4  7   2  5   1  6
//!
//! blocks of 2, padded with 8   1  6 | 4  8 | 0  2 | 5  7
//! target of each block         0    | 1    | 2    | 2
//! ```
//!
//! # The order
//!
//! Slots of one target stand in the order of their flat index, `source * k + slot`. That is all there is to decide, so a
//! plan is a pure function of the ids: the same on every machine and on any number of threads.
//!

mod blocks;
pub mod capacity;
mod plan;
mod replicas;

pub use blocks::AlignedBlocks;
pub use plan::DispatchPlan;
pub use replicas::Replicas;
