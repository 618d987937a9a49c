//! The router of the published `phase_router_rs`, as functions with its signatures.
//!
//! In place of that package this one is named in `Cargo.toml`, and the caller's source stays as it is:
//!
//! ```toml
//! phase_router_rs = { package = "phase-router", version = "0.1" }
//! ```
//!
//! [`Router`](crate::Router) is the same router with types, kept memory and a choice of samplings.

// The room: the contract (`reference`), the problem as the kernels read it (`layout`), the kernels, each a folder with a
// file per tier (`range`, `rank`, `draw`, `sweep`), their table, and what runs them (`engine`).
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
