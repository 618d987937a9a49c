//! Times in Rust the calls that `python/benchmarks/calls.py` times in Python: one line per call, its name and the median
//! time in nanoseconds. `RAYON_NUM_THREADS=1` limits it to one thread.

#[path = "support/output.rs"]
mod output;

use std::hint::black_box;
use std::io::Write;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use phase_router::router::phase_router;
use phase_router::{
    Assigner, DispatchPlan, ExactRouter, Gate, Permutations, Problem, Quotas, Router, Sampling,
    Workspace, bits, capacity,
};

const LARGE: usize = 1 << 20;

fn main() -> ExitCode {
    output::run(run)
}

fn run(out: &mut dyn Write) -> Result<()> {
    let usage = "usage: calls SECONDS, the time to spend on each call";
    let seconds = std::env::args().nth(1).context(usage)?.parse().context(usage)?;
    let budget = Duration::try_from_secs_f64(seconds).context(usage)?;
    let mut time = Timer { budget, out };

    for n in [64, 4096] {
        let router = &router(n, n, Sampling::Floyd)?;
        let mut workspace = Workspace::new();
        let mut row = [0; 2];
        time.call(&format!("one row of {n}"), || {
            router.route_rows(7..8, &mut row, &mut workspace)
        })?;
        let mut out = vec![0; 2 * n];
        time.call(&format!("{n} rows into out"), || router.route_into(&mut out, &mut workspace))?;
        time.call(&format!("{n} rows"), || {
            let mut out = vec![0; 2 * n];
            router.route_into(&mut out, &mut workspace).map(|()| out)
        })?;
    }
    time.call("make a router of 4096", || router(4096, 4096, Sampling::Floyd))?;

    for n in [64, 1024, 4096] {
        let words = bits::left_filled(&vec![(0.3 * n as f64).round() as u32; n], n)?;
        let pair = Permutations::from_seed(n, n, 42)?;
        let wide = |entries: &[u32]| entries.iter().map(|&e| e as usize).collect::<Vec<_>>();
        let (sigma, tau) = (wide(pair.sigma.as_slice()), wide(pair.tau.as_slice()));
        time.call(&format!("drop-in, n {n}"), || {
            anyhow::Ok(phase_router(&words, &words, n, n.div_ceil(64), 2, &sigma, &tau, 42))
        })?;
    }

    time.call("make a router of 2^20 to 256", || router(LARGE, 256, Sampling::Floyd))?;
    time.call("make an exact one", || {
        let quotas = Quotas::from_shares(&capacities(256), LARGE as u64, 2)?;
        ExactRouter::builder(&quotas).seed(42).build()
    })?;
    let large = router(LARGE, 256, Sampling::Floyd)?;
    let mut workspace = Workspace::new();
    time.call("2^20 rows to 256", || {
        let mut out = vec![0; 2 * LARGE];
        large.route_into(&mut out, &mut workspace).map(|()| out)
    })?;
    let quotas = Quotas::from_shares(&capacities(256), LARGE as u64, 2)?;
    let exact = ExactRouter::builder(&quotas).seed(42).build()?;
    time.call("2^20 rows to 256, exact", || exact.route())?;

    let routes = large.route()?;
    let ids = routes.as_slice();
    time.call("plan of 2^20 x 2 slots", || {
        let mut plan = DispatchPlan::new();
        plan.build(ids, 2, 256).map(|()| plan)
    })?;
    time.call("plan of 512 x 2 slots", || {
        let mut plan = DispatchPlan::new();
        plan.build(&ids[..1024], 2, 256).map(|()| plan)
    })?;
    let caps = capacity::hard_capacities(&capacities(256), LARGE, 2, 1.0)?;
    let mut left = ids.to_vec();
    time.call("drop from 2^20 x 2 slots", || {
        left.copy_from_slice(ids);
        capacity::drop_by_position(&mut left, &caps)
    })?;
    time.call("loads of 2^20 x 2 slots", || capacity::loads(ids, 256))?;

    let scores: Vec<f32> = (0..4096 * 256).map(mixed).collect();
    let gate = Gate::builder(256, 8).build()?;
    for rows in [1, 4096] {
        let logits = &scores[..rows * 256];
        let (mut chosen, mut weights) = (vec![0; rows * 8], vec![0.0; rows * 8]);
        time.call(&format!("gate, {rows} x 8 of 256, into out"), || {
            gate.choose_into(logits, &mut chosen, &mut weights)
        })?;
    }
    for rows in [64, 4096] {
        let part = &scores[..rows * 256];
        let room = [rows as u64 * 8 / 256; 256];
        time.call(&format!("assign, {rows} x 8 of 256"), || {
            Assigner::builder(&room, 8).build()?.assign(part)
        })?;
    }
    Ok(())
}

/// A number from 0 to 1, mixed from its place.
fn mixed(place: u32) -> f32 {
    let x = (place ^ place >> 16).wrapping_mul(0x7FEB_352D);
    let x = (x ^ x >> 15).wrapping_mul(0x846C_A68B);
    ((x ^ x >> 16) >> 8) as f32 / (1 << 24) as f32
}

/// 1, 2, 3, 4, 1, 2, …
fn capacities(targets: usize) -> Vec<f64> {
    (0..targets).map(|c| (1 + c % 4) as f64).collect()
}

fn router(n: usize, targets: usize, sampling: Sampling) -> Result<Router> {
    let problem = Problem::with_density(&vec![1.0; n], &capacities(targets), 0.3)?;
    Ok(Router::builder(&problem).fan_out(2).seed(42).sampling(sampling).build()?)
}

struct Timer<'a> {
    budget: Duration,
    out: &'a mut dyn Write,
}

impl Timer<'_> {
    /// Makes a call as often as the budget allows and prints its median time.
    fn call<T, E: Into<anyhow::Error>>(
        &mut self,
        name: &str,
        mut call: impl FnMut() -> Result<T, E>,
    ) -> Result<()> {
        let (mut times, began) = (Vec::new(), Instant::now());
        while began.elapsed() < self.budget || times.len() < 3 {
            let start = Instant::now();
            black_box(call().map_err(Into::into)?);
            times.push(start.elapsed());
        }
        times.sort_unstable();
        writeln!(self.out, "{name},{}", times[times.len() / 2].as_nanos())?;
        Ok(())
    }
}
