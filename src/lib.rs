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

// The rooms. Each imports only from those that stand above it, which tests/rooms.rs checks.
mod arith;
mod isa;
mod threads;
mod error;
mod ids;
mod simd;
mod problem;
pub mod router;
mod exact;
mod dispatch;
#[cfg(test)]
mod testing;

// The public paths are chosen here: types at the root, functions in a module that says what they are about.
pub use dispatch::{AlignedBlocks, DispatchPlan, Replicas, capacity};
pub use error::{Error, ErrorKind};
pub use exact::{ExactBuilder, ExactRouter, StreamBuilder, StreamRouter};
pub use ids::{Id, LoadStats, Routes, Utilisation};
pub use isa::{Isa, IsaError};
pub use problem::{
    Bijection, BitMatrix, Permutation, Permutations, Problem, Quotas, degrees_from_weights,
};
pub use router::builder::{Router, RouterBuilder};
pub use router::engine::Workspace;
pub use router::sampling::Sampling;
pub use simd::Kernels;

/// Changes when the same input and seed give other results than the release before: when a stored table or a route that
/// was computed elsewhere is no longer what this library gives. `CHANGELOG.md` lists each change under "Changes to results".
pub const RESULTS_VERSION: u32 = 1;

/// Bit matrices as u64 words, the way in which the published router takes degrees.
pub mod bits {
    pub use crate::problem::bits::{left_filled, words_per_row};
}

/// The reference router: the contract as plain code, for tests of your own.
pub mod reference {
    pub use crate::router::reference::{route, row_popcounts};
}

/// What the benches and the fuzz targets call by itself. No part of the API: it may change in any release.
#[cfg(feature = "internals")]
pub mod internals {
    pub use crate::router::internals::*;
}
