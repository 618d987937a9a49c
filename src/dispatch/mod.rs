//! What an engine does with the target ids of a gate or a router.
//!
//! Each file works on any N x k ids and needs no router. In reading order:
//!
//! - `plan`: slots grouped by target ([`DispatchPlan`]), so that an expert gathers its tokens at once;
//! - `rows`: the rows of tokens brought into that order, and the results summed up per token ([`CombineOrder`]);
//! - `blocks`: those groups padded to blocks of one size ([`AlignedBlocks`]), for tiled kernels;
//! - `capacity`: what happens to the slots beyond the limit of their target ([`capacity`]);
//! - `replicas`: the slots of one target divided among several copies of it ([`Replicas`]).

mod plan;
mod rows;
mod blocks;
pub mod capacity;
mod replicas;

pub use blocks::AlignedBlocks;
pub use plan::DispatchPlan;
pub use replicas::Replicas;
pub use rows::CombineOrder;
