//! The router of the published `phase_router_rs`, as functions with its signatures.
//!
//! This package is a drop-in replacement for that one. Only its name in `Cargo.toml` changes:
//!
//! ```toml
//! phase_router_rs = { package = "phase-router", version = "0.1" }
//! ```
//!
//! [`Router`](crate::Router) is the same router with typed inputs and errors, kept memory and a choice of samplings.

// The sampling router. A source and a target match if each lies in the other's arc; a row keeps at most `k` of its
// matches. The idea of the engine is to count the matches of a row before it knows them, draw which ones it keeps, and
// only then find those.
//
// In reading order: the vocabulary (`ring`, `sampling`) and the contract (`reference`); the typed interface (`builder`)
// and the published one (`published`); the problem as the kernels read it (`layout`) and the three steps (`engine`); small problems, row by row (`small`);
// the kernels, each a folder with a file per tier: which arcs cover a phase (`range`), a bitmap with counts (`rank`),
// the bitmap carried from phase to phase (`sweep`), the random draws (`draw`); and the kernels of each tier (`table`).
pub(crate) mod builder;
mod draw;
pub(crate) mod engine;
mod layout;
mod published;
mod range;
mod rank;
pub(crate) mod reference;
mod ring;
pub(crate) mod sampling;
mod small;
mod sweep;
mod table;
#[cfg(test)]
mod tests;

pub use published::{
    phase_router, phase_router_uniform_dispatch, try_phase_router,
    try_phase_router_uniform_dispatch,
};

/// For the benches, the fuzz targets and their tests.
#[cfg(feature = "internals")]
pub(crate) mod internals {
    pub use crate::router::draw::{Chosen, Job};
    pub use crate::router::layout::Layout;
    pub use crate::router::range::ArcTable;
    pub use crate::router::rank::RankBitmap;
    pub use crate::router::ring::Arc;
    pub use crate::router::table::Table;
}
