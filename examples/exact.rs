//! Exact balance on the shape of a mixture-of-experts layer: 8192 tokens, 64 experts of unequal capacity, 2 a token.
//!
//! `cargo run --release --example exact`

#[path = "support/alias.rs"]
mod alias;
#[path = "support/baseline.rs"]
mod baseline;

use std::collections::HashSet;
use std::hint::black_box;
use std::time::Instant;

use alias::Alias;
use anyhow::{Result, ensure};
use phase_router::capacity::hard_capacities;
use phase_router::{
    ExactRouter, Kernels, Permutations, Problem, Quotas, Router, Routes, StreamRouter,
};

const TOKENS: usize = 8192;
const EXPERTS: usize = 64;
const FAN_OUT: usize = 2;
const SLOTS: usize = TOKENS * FAN_OUT;

/// A way to fill the slots of all tokens.
type Fill<'a> = Box<dyn FnMut(&mut [i32]) -> Result<()> + 'a>;

fn main() -> Result<()> {
    // Three generations of hardware: 4, 2 and 1 parts of the capacity each, dealt out in a fixed order.
    let capacities: Vec<f64> = (0..EXPERTS).map(|c| [1.0, 4.0, 1.0, 2.0, 1.0][c * 7 % 5]).collect();
    let quotas = Quotas::from_shares(&capacities, TOKENS as u64, FAN_OUT)?;
    let permutations = Permutations::keyed(TOKENS, EXPERTS, 1)?;

    let builder = ExactRouter::builder(&quotas).seed(1);
    let table = builder.clone().permutations(&permutations).build()?;
    let keyed = builder.clone().build()?;
    let blocks = builder.batches(16).build()?;
    let stream = StreamRouter::new(&capacities, FAN_OUT, 1)?;
    let problem = Problem::with_density(&[1.0; TOKENS], &capacities, 0.3)?;
    let sampled = Router::builder(&problem).fan_out(FAN_OUT).seed(1).build()?;
    let mut workspace = phase_router::Workspace::new();
    let alias = Alias::new(&capacities)?;

    let mut ways: Vec<(&str, Fill)> = vec![
        ("exact, permutations as tables", Box::new(|out| Ok(table.route_into(out)?))),
        ("exact, keyed", Box::new(|out| Ok(keyed.route_into(out)?))),
        ("exact, keyed, 16 blocks", Box::new(|out| Ok(blocks.route_into(out)?))),
        ("stream, golden ratio", Box::new(|out| Ok(stream.route_rows(0..TOKENS as u64, out)?))),
        ("phase router, sampled", Box::new(|out| Ok(sampled.route_into(out, &mut workspace)?))),
        (
            "alias sampling",
            Box::new(|out| {
                alias.fill(1, out);
                Ok(())
            }),
        ),
        (
            "std SipHash",
            Box::new(|out| {
                let routes = baseline::uniform_hash(TOKENS, EXPERTS, FAN_OUT, black_box(1))?;
                out.copy_from_slice(routes.as_slice());
                Ok(())
            }),
        ),
    ];

    println!(
        "{TOKENS} tokens, {EXPERTS} experts of capacity 1, 2 and 4, {FAN_OUT} experts a token; kernels {}\n",
        Kernels::best()?.name()
    );
    let mut nanoseconds = vec![f64::INFINITY; ways.len()];
    let mut out = vec![0; SLOTS];
    // Interleaved, the best of many: what else the machine does then hits all of them.
    for _ in 0..100 {
        for ((_, fill), best) in ways.iter_mut().zip(&mut nanoseconds) {
            let start = Instant::now();
            fill(black_box(&mut out))?;
            *best = best.min(start.elapsed().as_nanos() as f64 / SLOTS as f64);
        }
    }

    println!(
        "{:30} {:>9} {:>12} {:>13} {:>13} {:>14}",
        "", "ns a slot", "worst load", "survival 1.0", "survival 1.2", "distinct sets"
    );
    for ((name, fill), ns) in ways.iter_mut().zip(&nanoseconds) {
        fill(&mut out)?;
        let routes = Routes::from_ids(out.clone(), TOKENS, FAN_OUT, EXPERTS)?;
        let loads = routes.loads()?;
        let off = |(load, quota): (&u64, &u64)| load.abs_diff(*quota);
        let worst = loads.iter().zip(quotas.as_slice()).map(off).max().unwrap_or(0);
        let survival = |headroom| -> Result<f64> {
            let hard = hard_capacities(&capacities, TOKENS, FAN_OUT, headroom)?;
            Ok(100.0 * routes.clone().enforce(&hard)? as f64 / SLOTS as f64)
        };
        let sets: HashSet<&[i32]> = routes.iter().collect();
        println!(
            "{name:30} {ns:9.2} {:>12} {:>11.2} % {:>11.2} % {:>14}",
            format!("{worst} off"),
            survival(1.0)?,
            survival(1.2)?,
            sets.len(),
        );
        if name.starts_with("exact") {
            ensure!(loads == quotas.as_slice(), "{name}: loads are not the quotas");
            ensure!(survival(1.0)? == 100.0, "{name}: a slot was dropped");
        }
    }

    println!(
        "\nWhat moves when the capacity of one expert grows by a tenth, in the mean over all experts:"
    );
    let moved = |router: &dyn Fn(&[f64]) -> Result<Routes>| -> Result<f64> {
        let before = router(&capacities)?;
        let mut sum = 0;
        for expert in 0..EXPERTS {
            let mut changed = capacities.clone();
            changed[expert] *= 1.1;
            let after = router(&changed)?;
            let rows = before.iter().zip(after.iter());
            sum += rows.flat_map(|(a, b)| b.iter().filter(|id| !a.contains(id))).count();
        }
        Ok(100.0 * sum as f64 / (SLOTS * EXPERTS) as f64)
    };
    let exact = moved(&|capacities| {
        let quotas = Quotas::from_shares(capacities, TOKENS as u64, FAN_OUT)?;
        Ok(ExactRouter::builder(&quotas).seed(1).build()?.route()?)
    })?;
    let blocked = moved(&|capacities| {
        let quotas = Quotas::from_shares(capacities, TOKENS as u64, FAN_OUT)?;
        Ok(ExactRouter::builder(&quotas).seed(1).batches(16).build()?.route()?)
    })?;
    let sampled = moved(&|capacities| {
        let problem = Problem::with_density(&[1.0; TOKENS], capacities, 0.3)?;
        Ok(Router::builder(&problem).fan_out(FAN_OUT).seed(1).build()?.route()?)
    })?;
    let rendezvous =
        moved(&|capacities| Ok(baseline::weighted_rendezvous(TOKENS, capacities, FAN_OUT, 1)?))?;
    println!(
        "exact {exact:.1} %, exact in 16 blocks {blocked:.1} %, sampled {sampled:.1} %, weighted rendezvous {rendezvous:.1} %"
    );
    Ok(())
}
