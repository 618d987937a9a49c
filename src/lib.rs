//! Deterministic routing of sources to targets of limited capacity: tokens to experts, records to workers, keys to
//! shards, k-mers to nodes.
//!
//! Every source gets `k` distinct targets and every target its exact share. The routes are a pure function of the
//! capacities, the number of sources and a seed: any machine computes any part alone, on any instruction set and number
//! of threads, and gets the same bits.
//!
//! ```
//! use phase_router::{ExactRouter, Quotas};
//!
//! // 1000 records, two of four workers each; the last worker is three times as large.
//! let quotas = Quotas::from_shares(&[1.0, 1.0, 1.0, 3.0], 1000, 2)?;
//! let router = ExactRouter::builder(&quotas).seed(42).build()?;
//!
//! let routes = router.route()?;
//! assert_eq!(routes.loads(), [334, 333, 333, 1000]);
//! // One record alone, without the others.
//! assert_eq!(router.route_one(7)?, routes.row(7));
//! # Ok::<(), phase_router::Error>(())
//! ```
//!
//! A mixture-of-experts layer chooses experts, groups the tokens by expert, and adds up what the experts return:
//!
//! ```
//! use phase_router::{DispatchPlan, Gate};
//!
//! // Two tokens of width 3, the best two of four experts.
//! let (logits, x) = ([0.0, 1.0, 3.0, 1.0, 2.0, 0.5, 2.0, 0.0], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
//! let (ids, weights) = Gate::builder(4, 2).renormalize(true).build()?.choose(&logits)?;
//!
//! let mut plan = DispatchPlan::new();
//! plan.build_routes(&ids)?;
//! let mut grouped = vec![0.0; plan.filled() * 3];
//! plan.gather_rows(&x, 3, &mut grouped)?;
//! for (expert, places) in plan.groups() {
//!     // One product of matrices per expert; here each expert multiplies by its number.
//!     grouped[3 * places.start..3 * places.end].iter_mut().for_each(|y| *y *= expert as f32);
//! }
//! let mut out = [0.0; 6];
//! plan.combine(&grouped, &weights, 3, &mut out)?;
//! assert_eq!(out[3..], [4.0, 5.0, 6.0]); // experts 0 and 2, half of each
//! # Ok::<(), phase_router::Error>(())
//! ```
//!
//! Random sets of targets instead of exact loads:
//!
//! ```
//! use phase_router::{Problem, Router};
//! let problem = Problem::from_capacities(1000, &[1.0, 1.0, 1.0, 3.0], 2)?;
//! let routes = Router::builder(&problem).fan_out(2).seed(42).build()?.route()?;
//! assert_eq!(routes.filled(), 2000);
//! # Ok::<(), phase_router::Error>(())
//! ```
//!
//! # The parts
//!
//! | part | for |
//! | --- | --- |
//! | [`ExactRouter`], [`Quotas`] | loads that are exact; limits, weighted sources, batches |
//! | [`StreamRouter`] | the same for an unknown number of sources |
//! | [`Router`], [`Problem`], [`Sampling`] | random sets of targets, and the published router |
//! | [`Routes`], [`LoadStats`], [`Utilisation`] | the output, its loads and how they spread |
//! | [`Gate`], [`Scoring`], [`GroupScore`] | the k best targets per row of scores, and their weights |
//! | [`Assigner`], [`Assignment`], [`certificate`] | the best targets by score within hard capacities, with a proof of how good they are |
//! | [`DispatchPlan`], [`AlignedBlocks`] | slots grouped by target, rows gathered and summed up, groups padded to tiles |
//! | [`Placement`], [`rebalance`] | tables that change: exact loads, fewest moves; members by name |
//! | [`capacity`], [`Replicas`] | slots above a limit; targets with several unequal copies |
//! | [`router`] | the functions of the published `phase_router_rs`, as a drop-in replacement |
//! | [`mod@reference`], [`gate::reference`] | plain code that defines the output, for tests of your own |
//! | [`Kernels`], [`Isa`] | the instruction sets of this machine; `PHASE_ROUTER_ISA` overrides the choice |
//!
//! # When not to use it
//!
//! If a learned gate chooses the targets, no router is needed, only the gate and what follows the ids. If targets come and
//! go and there is no place to keep a table, weighted rendezvous hashing moves fewer routes than a router. The number of
//! sources must be known for exact loads.
//!
//! # Features
//!
//! - `std` (default): the instruction set is chosen on the machine, and `PHASE_ROUTER_ISA` is read. Without it the
//!   library needs `alloc` only, and the instruction set is the widest that it is compiled for (`-C target-cpu`). The
//!   output is the same with and without.
//! - `rayon` (default, with `std`): large calls use rayon's current thread pool, unless a builder's `threads(1)` says otherwise.
//!   Small ones never ask for it. The output is the same with and without.
//! - `half`: scores and rows of bf16 and f16, the types of the crate `half`.
//! - `serde`: routes, quotas, problems, permutations, placements, statistics and names can be written and read; what is
//!   read is checked.
//!
//! Minimum supported Rust version: 1.89.

#![deny(missing_docs)]
#![deny(missing_debug_implementations)]
// On a target with the scalar tier alone, what the vector tiers share is not used.
#![cfg_attr(
    not(any(
        target_arch = "x86_64",
        target_arch = "aarch64",
        all(target_arch = "wasm32", target_feature = "simd128"),
    )),
    allow(dead_code, unused_imports, unused_macros)
)]
// What is allowed is listed, with the reasons, in docs/safety.md.
#![deny(unsafe_code)]
// The tests use std in any case.
#![cfg_attr(not(any(feature = "std", test)), no_std)]

extern crate alloc;

// The rooms. Each imports only from those that stand above it, which tests/rooms.rs checks.
mod arith;
mod isa;
mod threads;
mod error;
mod float;
mod ids;
mod simd;
mod options;
mod problem;
pub mod router;
mod exact;
pub mod gate;
mod assign;
mod dispatch;
mod placement;
#[cfg(test)]
mod testing;

// The public paths are chosen here: types at the root, functions in a module that says what they are about.
pub use assign::{Assigner, AssignerBuilder, Assignment};
pub use dispatch::{AlignedBlocks, CombineOrder, DispatchPlan, Replicas, capacity};
pub use error::{Error, ErrorKind};
pub use exact::{ExactBuilder, ExactRouter, StreamBuilder, StreamRouter};
pub use float::Float;
pub use gate::builder::{Gate, GateBuilder};
pub use gate::spec::{GroupScore, Scoring};
pub use ids::{Id, LoadStats, Routes, Utilisation};
pub use isa::{Isa, IsaError};
pub use placement::{
    Member, Move, Placement, Rebalancer, RebalancerBuilder, Relocation, rebalance,
};
pub use problem::{
    Bijection, BitMatrix, Permutation, Permutations, Problem, Quotas, QuotasBuilder,
    degrees_from_weights,
};
pub use router::builder::{Router, RouterBuilder};
pub use router::engine::Workspace;
pub use router::sampling::Sampling;
pub use simd::Kernels;

/// Changes when the same input and seed give other results than the release before: when a stored table or a route that
/// was computed elsewhere is no longer what this library gives. `CHANGELOG.md` lists each change under "Changes to
/// results".
pub const RESULTS_VERSION: u32 = 1;

/// Bit matrices as u64 words, the way in which the published router takes degrees.
pub mod bits {
    pub use crate::problem::bits::{left_filled, words_per_row};
}

/// The bound on the total score of assignments, from prices alone: what anyone can check.
pub mod certificate {
    pub use crate::assign::{bound, bound_lists};
}

/// The reference router: the contract as plain code, for tests of your own.
pub mod reference {
    pub use crate::router::reference::{route, row_popcounts};
}

/// What the benches and the fuzz targets call by itself. No part of the API: it may change in any release.
#[cfg(feature = "internals")]
pub mod internals {
    pub use crate::router::internals::*;
    #[cfg(feature = "std")]
    pub use crate::threads::rehearsal::rehearse;
}

/// The code of the README is compiled and run as it is shown.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
