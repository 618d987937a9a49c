//! Tables that change: rows of targets (keys and their replicas, shards and their copies) when targets come, go, grow
//! or shrink, and what moves has to be copied.
//!
//! A router computes a table from nothing, so a small change of the capacities gives quite another table. Here the
//! table is kept, and changed in as few slots as can be:
//!
//! - `rules`: what a table must keep to: quotas, and rows of distinct targets in distinct zones;
//! - `rebalance`: a table is brought to its quotas in place ([`rebalance`], [`Rebalancer`]): a greedy pass, which is
//!   all there is to do in most cases;
//! - `flow`: the exact part, for what the greedy pass leaves open;
//! - `members`: the same by name, with keys ([`Placement`]).

mod rules;
mod flow;
mod rebalance;
mod members;

pub use members::{Member, Placement, Relocation};
pub use rebalance::{Move, Rebalancer, RebalancerBuilder, rebalance};
