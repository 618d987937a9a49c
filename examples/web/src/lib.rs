//! What `index.html` calls: plain functions over numbers, and one array that the page reads from the module's memory.
//!
//! A module for wasm has one thread, so what is kept from call to call is in a thread's local storage.

use std::cell::RefCell;

use anyhow::Result;
use phase_router::{ExactRouter, Kernels, Problem, Quotas, Router, Sampling};

#[path = "../../digest.rs"]
#[allow(dead_code)] // it is a program of its own
mod digest;

thread_local! {
    static CAPACITIES: RefCell<Vec<f64>> = const { RefCell::new(Vec::new()) };
    static LOADS: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };
}

/// Forgets all targets.
#[unsafe(no_mangle)]
pub extern "C" fn clear() {
    CAPACITIES.take();
}

/// Adds a target.
#[unsafe(no_mangle)]
pub extern "C" fn add_target(capacity: f64) {
    CAPACITIES.with_borrow_mut(|capacities| capacities.push(capacity));
}

/// Routes `sources` to `k` targets each: exactly (0), by Floyd's sampling (1), by AlgorithmR (2). Returns the number of
/// loads, one per target, that [`loads`] points to, or -1 if the input is refused.
#[unsafe(no_mangle)]
pub extern "C" fn route(sources: u32, k: u32, seed: u32, how: u32) -> i32 {
    let loads = CAPACITIES.with_borrow(|capacities| route_loads(capacities, sources, k, seed, how));
    let Ok(loads) = loads else { return -1 };
    let count = loads.len() as i32;
    LOADS.set(loads);
    count
}

fn route_loads(capacities: &[f64], sources: u32, k: u32, seed: u32, how: u32) -> Result<Vec<u32>> {
    let (sources, k, seed) = (sources as usize, k as usize, seed.into());
    let routes = if how == 0 {
        let quotas = Quotas::from_shares(capacities, sources as u64, k)?;
        ExactRouter::builder(&quotas).seed(seed).build()?.route()?
    } else {
        let problem = Problem::from_capacities(sources, capacities, k)?;
        let sampling = if how == 1 { Sampling::Floyd } else { Sampling::AlgorithmR };
        Router::builder(&problem).fan_out(k).seed(seed).sampling(sampling).build()?.route()?
    };
    Ok(routes.loads().into_iter().map(|load| load as u32).collect())
}

/// Where the loads of the last call of [`route`] are.
#[unsafe(no_mangle)]
pub extern "C" fn loads() -> *const u32 {
    LOADS.with_borrow(|loads| loads.as_ptr())
}

/// The number of `docs/platforms.md`, found here; 0 if it cannot be computed.
#[unsafe(no_mangle)]
pub extern "C" fn digest() -> u64 {
    Kernels::best().map_err(Into::into).and_then(digest::digest).unwrap_or(0)
}

/// 1 if the module has the kernels for vectors.
#[unsafe(no_mangle)]
pub extern "C" fn has_simd128() -> u32 {
    cfg!(target_feature = "simd128").into()
}
