//! `RAYON_NUM_THREADS=1 cargo run --release -p candle-moe`
//!
//! Runs the layer with ids from its gate and from a router, checks both against the naive loop, and prints the time of a
//! plan beside that of buckets, alone and in the whole layer.

#[path = "../../support/output.rs"]
mod output;

use std::hint::black_box;
use std::io::Write;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, ensure};
use candle_core::Tensor;
use candle_moe::{Buckets, Choice, Dispatch, EMPTY, Layer, Shape, difference, tokens};
use phase_router::{Problem, Router};

fn main() -> ExitCode {
    output::run(|out| {
        report(&Shape { tokens: 512, d_model: 64, d_ff: 128, experts: 16, fan_out: 2 }, 301, out)?;
        report(&Shape { tokens: 4096, d_model: 64, d_ff: 128, experts: 128, fan_out: 8 }, 31, out)
    })
}

fn report(shape: &Shape, rounds: usize, out: &mut dyn Write) -> Result<()> {
    let Shape { tokens: n, d_model, d_ff, experts, fan_out } = *shape;
    writeln!(out, "{n} tokens x {fan_out} of {experts} experts, d_model {d_model}, d_ff {d_ff}")?;
    let layer = Layer::new(shape, 1)?;
    let x = tokens(shape, 2)?;

    let problem = Problem::from_capacities(n, &vec![1.0; experts], fan_out)?;
    let routes = Router::builder(&problem).fan_out(fan_out).seed(42).build()?.route()?;
    let choices = [("gate", layer.choose(&x)?), ("router", layer.weigh(&x, routes.as_slice())?)];
    for (name, choice) in &choices {
        check(name, &layer, &x, choice, shape, out)?;
    }

    writeln!(out, "median of {rounds} rounds, us     buckets       plan    ratio")?;
    for (name, choice) in &choices {
        let mut dispatch = Dispatch::default();
        // In turns, so that other work on the machine slows all of them alike.
        let mut times = [const { Vec::new() }; 4];
        for _ in 0..rounds {
            time(&mut times[0], || {
                drop(black_box(Buckets::new(black_box(choice), fan_out, experts)));
                Ok(())
            })?;
            time(&mut times[1], || dispatch.build(black_box(choice), fan_out, experts))?;
            time(&mut times[2], || layer.forward_buckets(&x, choice).map(|_| ()))?;
            time(&mut times[3], || layer.forward(&x, choice, &mut dispatch).map(|_| ()))?;
        }
        let [buckets, plan, layer_buckets, layer_plan] = times.map(|mut times| {
            times.sort_by(f64::total_cmp);
            times[times.len() / 2]
        });
        for (what, a, b) in
            [("grouping", buckets, plan), ("whole layer", layer_buckets, layer_plan)]
        {
            writeln!(out, "  {name:6}  {what:12} {a:15.1} {b:10.1} {:7.2}x", a / b)?;
        }
    }
    writeln!(out)?;
    Ok(())
}

/// Compares both tensor implementations with the loop. Outputs are near 1, so a wrong row or weight is off by far more
/// than the tolerance.
fn check(
    name: &str,
    layer: &Layer,
    x: &Tensor,
    choice: &Choice,
    shape: &Shape,
    out: &mut dyn Write,
) -> Result<()> {
    let naive = layer.forward_naive(x, choice)?;
    let plan = difference(&layer.forward(x, choice, &mut Dispatch::default())?, &naive)?;
    let buckets = difference(&layer.forward_buckets(x, choice)?, &naive)?;

    let filled = choice.ids.iter().filter(|&&id| id != EMPTY).count();
    let groups = Buckets::new(choice, shape.fan_out, shape.experts).tokens;
    let busiest = groups.iter().map(Vec::len).max().unwrap_or(0);
    let largest = naive.iter().flatten().fold(0.0_f32, |max, v| max.max(v.abs()));
    writeln!(
        out,
        "  {name:6}  {filled} slots filled, largest load {:.2} x the mean; largest output {largest:.2}",
        busiest as f64 * shape.experts as f64 / filled as f64
    )?;
    writeln!(
        out,
        "          difference from the naive loop: plan {plan:.1e}, buckets {buckets:.1e}"
    )?;
    ensure!(plan < 1e-5 && buckets < 1e-5, "the results differ");
    Ok(())
}

fn time(times: &mut Vec<f64>, work: impl FnOnce() -> Result<()>) -> Result<()> {
    let start = Instant::now();
    work()?;
    times.push(start.elapsed().as_secs_f64() * 1e6);
    Ok(())
}
