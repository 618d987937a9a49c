//! Times the calls that `python/benchmarks/calls.py` times from Python, for its column of Rust: one line a call, its name
//! and the median time in nanoseconds. One thread where RAYON_NUM_THREADS is 1.

use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use phase_router::router::phase_router;
use phase_router::{
    DispatchPlan, ExactRouter, Permutations, Problem, Quotas, Router, Sampling, Workspace, bits,
    capacity,
};

const LARGE: usize = 1 << 20;

fn main() -> Result<()> {
    let seconds = std::env::args().nth(1).context("usage: calls SECONDS-A-CALL")?.parse()?;
    let budget = Duration::from_secs_f64(seconds);

    for n in [64, 4096] {
        let router = &router(n, n, Sampling::Floyd)?;
        let mut workspace = Workspace::new();
        let mut row = [0; 2];
        time(&format!("one row of {n}"), budget, || {
            router.route_rows(7..8, &mut row, &mut workspace)
        })?;
        let mut out = vec![0; 2 * n];
        time(&format!("{n} rows into out"), budget, || {
            router.route_into(&mut out, &mut workspace)
        })?;
        time(&format!("{n} rows"), budget, || {
            let mut out = vec![0; 2 * n];
            router.route_into(&mut out, &mut workspace).map(|()| out)
        })?;
    }
    time("make a router of 4096", budget, || router(4096, 4096, Sampling::Floyd))?;

    for n in [64, 1024, 4096] {
        let words = bits::left_filled(&vec![(0.3 * n as f64).round() as u32; n], n)?;
        let pair = Permutations::from_seed(n, n, 42)?;
        let wide = |entries: &[u32]| entries.iter().map(|&e| e as usize).collect::<Vec<_>>();
        let (sigma, tau) = (wide(pair.sigma.as_slice()), wide(pair.tau.as_slice()));
        time(&format!("drop-in, n {n}"), budget, || {
            anyhow::Ok(phase_router(&words, &words, n, n.div_ceil(64), 2, &sigma, &tau, 42))
        })?;
    }

    time("make a router of 2^20 to 256", budget, || router(LARGE, 256, Sampling::Floyd))?;
    time("make an exact one", budget, || {
        let quotas = Quotas::from_shares(&capacities(256), LARGE as u64, 2)?;
        ExactRouter::builder(&quotas).seed(42).build()
    })?;
    let large = router(LARGE, 256, Sampling::Floyd)?;
    let mut workspace = Workspace::new();
    time("2^20 rows to 256", budget, || {
        let mut out = vec![0; 2 * LARGE];
        large.route_into(&mut out, &mut workspace).map(|()| out)
    })?;
    let quotas = Quotas::from_shares(&capacities(256), LARGE as u64, 2)?;
    let exact = ExactRouter::builder(&quotas).seed(42).build()?;
    time("2^20 rows to 256, exact", budget, || exact.route())?;

    let routes = large.route()?;
    let ids = routes.as_slice();
    time("plan of 2^20 x 2 slots", budget, || {
        let mut plan = DispatchPlan::new();
        plan.build(ids, 2, 256).map(|()| plan)
    })?;
    time("plan of 512 x 2 slots", budget, || {
        let mut plan = DispatchPlan::new();
        plan.build(&ids[..1024], 2, 256).map(|()| plan)
    })?;
    let caps = capacity::hard_capacities(&capacities(256), LARGE, 2, 1.0)?;
    let mut left = ids.to_vec();
    time("drop from 2^20 x 2 slots", budget, || {
        left.copy_from_slice(ids);
        capacity::drop_by_position(&mut left, &caps)
    })?;
    time("loads of 2^20 x 2 slots", budget, || capacity::loads(ids, 256))
}

/// 1, 2, 3, 4, 1, 2, …
fn capacities(targets: usize) -> Vec<f64> {
    (0..targets).map(|c| (1 + c % 4) as f64).collect()
}

fn router(n: usize, targets: usize, sampling: Sampling) -> Result<Router> {
    let problem = Problem::with_density(&vec![1.0; n], &capacities(targets), 0.3)?;
    Ok(Router::builder(&problem).fan_out(2).seed(42).sampling(sampling).build()?)
}

/// Prints the median time of `call`, called for the time of the budget.
fn time<T, E: Into<anyhow::Error>>(
    name: &str,
    budget: Duration,
    mut call: impl FnMut() -> Result<T, E>,
) -> Result<()> {
    let (mut times, began) = (Vec::new(), Instant::now());
    while began.elapsed() < budget || times.len() < 3 {
        let start = Instant::now();
        black_box(call().map_err(Into::into)?);
        times.push(start.elapsed());
    }
    times.sort_unstable();
    println!("{name},{}", times[times.len() / 2].as_nanos());
    Ok(())
}
