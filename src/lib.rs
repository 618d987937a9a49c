//! Deterministic routing of sources to capacity-bounded targets.
//!
//! Tokens to experts, keys to shards, k-mers to nodes: every source gets at most `k` distinct targets, load follows
//! capacity, and the routes are a pure function of the input and a seed. No coordination is needed: any machine can
//! compute any part, on any instruction set, and gets the same bits.
//!
//! ```
//! use phase_router::{LoadStats, Problem, Router};
//!
//! let capacities = [1.0, 1.0, 2.0, 4.0];
//! let problem = Problem::from_weights(&[1.0; 10_000], &capacities, 0.2)?;
//! let routes = Router::builder(&problem).fan_out(1).seed(42).build()?.route()?;
//!
//! let stats = LoadStats::new(&routes.loads(), &capacities)?;
//! assert!(stats.correlation > 0.95);
//! # Ok::<(), phase_router::Error>(())
//! ```
//!
//! # The parts
//!
//! - [`Problem`]: the degrees of sources and targets, from weights, bit matrices or as they are.
//! - [`Router`]: a problem, `k`, a seed and a [`Sampling`]; validates once, routes many times.
//! - [`ExactRouter`]: every target gets its [`Quotas`] to the unit, nothing is dropped; [`StreamRouter`] for an unknown
//!   number of sources.
//! - [`Routes`]: the output, with loads and [hard capacities](capacity): drop by position or by score, or reroute.
//! - [`DispatchPlan`]: slots grouped by target, and padded to [blocks](AlignedBlocks), from any N x k ids.
//! - [`Replicas`]: a target's slots split over replicas of unequal weight.
//! - [`router::phase_router`]: the published function, for engines that have it already.
//! - [`mod@reference`]: the scalar router that defines the output, for tests of your own.
//! - [`Kernels`]: the instruction sets of this machine, chosen at run time; `PHASE_ROUTER_ISA` overrides.

#![deny(missing_docs)]
// What is allowed is listed, with the reasons, in docs/safety.md.
#![deny(unsafe_code)]

mod bijection;
pub mod bits;
pub mod capacity;
pub mod dispatch;
mod engine;
mod error;
pub mod exact;
mod kernel;
mod permutation;
mod problem;
mod quotas;
pub mod reference;
pub mod replicas;
mod ring;
pub mod router;
mod routes;
mod runs;
mod sampling;
mod stream;

pub use bijection::Bijection;
pub use bits::BitMatrix;
pub use capacity::{LoadStats, Utilisation};
pub use dispatch::{AlignedBlocks, DispatchPlan};
pub use engine::Workspace;
pub use error::Error;
pub use exact::{ExactBuilder, ExactRouter};
pub use kernel::{Isa, Kernels};
pub use permutation::{Permutation, Permutations};
pub use problem::{Problem, degrees_from_weights};
pub use quotas::Quotas;
pub use replicas::Replicas;
pub use ring::Arc;
pub use router::{Router, RouterBuilder};
pub use routes::Routes;
pub use sampling::Sampling;
pub use stream::StreamRouter;

/// What the benches call by itself. No part of the API: it may change in any release.
#[doc(hidden)]
pub mod internal {
    pub use crate::kernel::draw::{Job, Scratch};
    pub use crate::kernel::layout::{ArcTable, Layout};
    pub use crate::kernel::rank::RankBitmap;
}
