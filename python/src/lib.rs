//! `_phase_router._native`: the Python face of the library.
//!
//! Each class and function checks and converts its arguments under the interpreter's lock, and works without it.

mod assign;
mod convert;
mod dropin;
mod fork;
mod functions;
mod gate;
mod hashes;
mod placement;
mod plan;
mod routers;

use pyo3::prelude::*;

// On an interpreter without the lock, importing the module turns it on: nothing has been tested there.
#[pymodule(gil_used = true)]
mod _native {
    #[pymodule_export]
    const RESULTS_VERSION: u32 = ::phase_router::RESULTS_VERSION;
    #[pymodule_export]
    use crate::assign::{
        Assignment, assign, assign_lists, certificate_bound, certificate_bound_lists,
    };
    #[pymodule_export]
    use crate::dropin::{phase_router, phase_router_auto, phase_router_uniform_dispatch};
    #[pymodule_export]
    use crate::fork::after_fork;
    #[pymodule_export]
    use crate::functions::{
        available_isas, batch_quotas, build_bits, compute_loads, degrees, drop_by_choice,
        drop_by_position, drop_by_score, permutations, quotas, reroute, reroute_by_score,
        utilisation,
    };
    #[pymodule_export]
    use crate::gate::Gate;
    #[pymodule_export]
    use crate::hashes::{uniform_hash, weighted_rendezvous};
    #[pymodule_export]
    use crate::placement::{Placement, rebalance};
    #[pymodule_export]
    use crate::plan::{Blocks, Plan, Replicas};
    #[pymodule_export]
    use crate::routers::{ExactRouter, Router, StreamRouter};
}
