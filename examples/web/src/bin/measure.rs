//! Times the draws and the gate on every tier, and computes the number of `docs/platforms.md`: for targets where the
//! benches do not build, and without what the tests need. `scripts/wasm-speed.sh` runs it under Node.

use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::Result;
use phase_router::internals::{Chosen, Job, Table};
use phase_router::{Gate, Kernels};

#[path = "../../../digest.rs"]
#[allow(dead_code)] // it is a program of its own
mod digest;

const ROWS: u32 = 1024;
const TARGETS: u32 = 256;
const GATE_FAN_OUT: usize = 8;

fn main() -> Result<()> {
    println!("{:18} {:>11} {:>11} {:>11}   digest", "ns per row", "algorithm_r", "floyd", "gate");
    for &kernels in Kernels::available() {
        let [algorithm_r, floyd] = draws(kernels);
        let gate = gate(kernels)?;
        let digest = digest::digest(kernels)?;
        let name = kernels.name();
        println!("{name:18} {algorithm_r:11.0} {floyd:11.0} {gate:11.0}   {digest:016x}");
    }
    Ok(())
}

/// The draws of 2 of about 90 matches (a problem of 1024 x 1024 at density 0.3).
fn draws(kernels: &'static Kernels) -> [f64; 2] {
    let table = Table::of(kernels);
    let jobs: Vec<Job> =
        (0..ROWS).map(|row| Job { row, matches: 80 + row % 20, place: row }).collect();
    let (mut slots, mut chosen) = (vec![0; 2 * ROWS as usize], Chosen::default());
    [
        per_row(|| table.algorithm_r(42, 2, black_box(&jobs), &mut slots, &mut chosen)),
        per_row(|| table.floyd(42, 2, black_box(&jobs), &mut slots, &mut chosen)),
    ]
}

/// 8 of 256 by softmax, renormalized.
fn gate(kernels: &'static Kernels) -> Result<f64> {
    let number = |i: u32| (i.wrapping_mul(0x9e37_79b1) >> 8) as f32 / 2_097_152.0 - 4.0;
    let logits: Vec<f32> = (0..ROWS * TARGETS).map(number).collect();
    let gate =
        Gate::builder(TARGETS as usize, GATE_FAN_OUT).renormalize(true).kernels(kernels).build()?;
    let slots = ROWS as usize * GATE_FAN_OUT;
    let (mut ids, mut weights) = (vec![0; slots], vec![0.0; slots]);
    gate.choose_into(&logits, &mut ids, &mut weights)?;
    Ok(per_row(|| {
        gate.choose_into(black_box(&logits), &mut ids, &mut weights).expect("chosen before")
    }))
}

/// The least time of several runs, in nanoseconds per row.
fn per_row(mut work: impl FnMut()) -> f64 {
    let mut least = Duration::MAX;
    for _ in 0..15 {
        let start = Instant::now();
        work();
        least = least.min(start.elapsed());
    }
    least.as_secs_f64() * 1e9 / f64::from(ROWS)
}
