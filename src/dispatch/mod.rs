//! What follows the ids of a gate or a router: slots grouped by target ([`DispatchPlan`]) and padded to blocks
//! ([`AlignedBlocks`]), slots that do not fit ([`capacity`]), and targets that have several replicas ([`Replicas`]).

mod plan;
mod blocks;
pub mod capacity;
mod replicas;

pub use blocks::AlignedBlocks;
pub use plan::DispatchPlan;
pub use replicas::Replicas;
