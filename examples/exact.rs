//! Exact balance on the shape of a mixture-of-experts layer: 8192 tokens, 64 experts of unequal capacity, 2 per token.
//!
//! `RAYON_NUM_THREADS=1 cargo run --release --example exact`

#[path = "support/alias.rs"]
mod alias;
#[path = "support/baseline.rs"]
mod baseline;
#[path = "support/output.rs"]
mod output;

use std::collections::HashSet;
use std::hint::black_box;
use std::io::Write;
use std::process::ExitCode;
use std::time::Instant;

use alias::Alias;
use anyhow::{Result, ensure};
use phase_router::capacity::hard_capacities;
use phase_router::{
    ExactRouter, Kernels, Permutations, Problem, Quotas, Router, Routes, StreamRouter, Workspace,
};

const TOKENS: usize = 8192;
const EXPERTS: usize = 64;
const FAN_OUT: usize = 2;
const SLOTS: usize = TOKENS * FAN_OUT;

/// Fills the slots of all tokens.
type Fill<'a> = Box<dyn FnMut(&mut [i32]) -> Result<()> + 'a>;

fn main() -> ExitCode {
    output::run(run)
}

fn run(out: &mut dyn Write) -> Result<()> {
    // Three generations of hardware, of capacity 4, 2 and 1, in a fixed order.
    let capacities: Vec<f64> = (0..EXPERTS).map(|c| [1.0, 4.0, 1.0, 2.0, 1.0][c * 7 % 5]).collect();
    let quotas = Quotas::from_shares(&capacities, TOKENS as u64, FAN_OUT)?;
    let permutations = Permutations::keyed(TOKENS, EXPERTS, 1)?;

    let builder = ExactRouter::builder(&quotas).seed(1);
    let exact = builder.clone().build()?;
    let tables = builder.clone().permutations(&permutations).build()?;
    let batches = builder.batches(16).build()?;
    let stream = StreamRouter::new(&capacities, FAN_OUT, 1)?;
    let sampled = sampled(&Problem::from_capacities(TOKENS, &capacities, FAN_OUT)?)?;
    let published = self::sampled(&Problem::with_density(&[1.0; TOKENS], &capacities, 0.3)?)?;
    let (mut workspace, mut published_workspace) = (Workspace::new(), Workspace::new());
    let alias = Alias::new(&capacities)?;

    let mut methods: Vec<(&str, Fill)> = vec![
        ("exact", Box::new(|ids| Ok(exact.route_into(ids)?))),
        ("exact, permutations as tables", Box::new(|ids| Ok(tables.route_into(ids)?))),
        ("exact, 16 batches", Box::new(|ids| Ok(batches.route_into(ids)?))),
        ("stream", Box::new(|ids| Ok(stream.route_rows(0..TOKENS as u64, ids)?))),
        ("sampled (Floyd)", Box::new(|ids| Ok(sampled.route_into(ids, &mut workspace)?))),
        (
            "sampled (Floyd), density 0.3",
            Box::new(|ids| Ok(published.route_into(ids, &mut published_workspace)?)),
        ),
        (
            "weighted random (alias)",
            Box::new(|ids| {
                alias.fill(1, ids);
                Ok(())
            }),
        ),
        (
            "uniform hash (SipHash)",
            Box::new(|ids| {
                let routes = baseline::uniform_hash(TOKENS, EXPERTS, FAN_OUT, black_box(1))?;
                ids.copy_from_slice(routes.as_slice());
                Ok(())
            }),
        ),
    ];

    writeln!(
        out,
        "{TOKENS} tokens, {EXPERTS} experts of capacity 1, 2 and 4, {FAN_OUT} experts per token; kernels {}\n",
        Kernels::best()?.name()
    )?;
    let mut nanoseconds = vec![f64::INFINITY; methods.len()];
    let mut ids = vec![0; SLOTS];
    // Methods take turns and the best of many counts, so that other work on the machine affects all of them alike.
    for _ in 0..100 {
        for ((_, fill), best) in methods.iter_mut().zip(&mut nanoseconds) {
            let start = Instant::now();
            fill(black_box(&mut ids))?;
            *best = best.min(start.elapsed().as_nanos() as f64 / SLOTS as f64);
        }
    }

    writeln!(
        out,
        "{:30} {:>11} {:>8} {:>11} {:>13} {:>13} {:>14}",
        "", "ns per slot", "filled", "worst load", "survival 1.0", "survival 1.2", "distinct sets"
    )?;
    for ((name, fill), ns) in methods.iter_mut().zip(&nanoseconds) {
        fill(&mut ids)?;
        let routes = Routes::from_ids(ids.clone(), TOKENS, FAN_OUT, EXPERTS)?;
        let loads = routes.loads();
        let off = |(load, quota): (&u64, &u64)| load.abs_diff(*quota);
        let worst = loads.iter().zip(quotas.as_slice()).map(off).max().unwrap_or(0);
        let survival = |headroom| -> Result<f64> {
            let hard = hard_capacities(&capacities, TOKENS, FAN_OUT, headroom)?;
            Ok(100.0 * routes.clone().enforce(&hard)? as f64 / SLOTS as f64)
        };
        let sets: HashSet<&[i32]> = routes.iter().collect();
        writeln!(
            out,
            "{name:30} {ns:11.2} {:>6.1} % {:>11} {:>11.2} % {:>11.2} % {:>14}",
            100.0 * routes.filled() as f64 / SLOTS as f64,
            format!("{worst} off"),
            survival(1.0)?,
            survival(1.2)?,
            sets.len(),
        )?;
        if name.starts_with("exact") {
            ensure!(loads == quotas.as_slice(), "{name}: loads are not the quotas");
            ensure!(survival(1.0)? == 100.0, "{name}: a slot was dropped");
        }
    }
    writeln!(
        out,
        "\nWorst load: the slots by which one expert is off its quota. Survival: the slots that are left if every expert\n\
        serves at most its share times 1.0 or 1.2."
    )?;

    writeln!(
        out,
        "\nRoutes that move if the capacity of one expert grows by a tenth, mean over the experts:"
    )?;
    let moved = |route: &dyn Fn(&[f64]) -> Result<Routes>| -> Result<f64> {
        let before = route(&capacities)?;
        let mut sum = 0;
        for expert in 0..EXPERTS {
            let mut changed = capacities.clone();
            changed[expert] *= 1.1;
            let after = route(&changed)?;
            let rows = before.iter().zip(after.iter());
            sum += rows.flat_map(|(a, b)| b.iter().filter(|id| !a.contains(id))).count();
        }
        Ok(100.0 * sum as f64 / (SLOTS * EXPERTS) as f64)
    };
    let exact = |batches| {
        moved(&|capacities| {
            let quotas = Quotas::from_shares(capacities, TOKENS as u64, FAN_OUT)?;
            Ok(ExactRouter::builder(&quotas).seed(1).batches(batches).build()?.route()?)
        })
    };
    let (one, sixteen) = (exact(1)?, exact(16)?);
    let sampled = moved(&|capacities| {
        Ok(self::sampled(&Problem::from_capacities(TOKENS, capacities, FAN_OUT)?)?.route()?)
    })?;
    let rendezvous =
        moved(&|capacities| Ok(baseline::weighted_rendezvous(TOKENS, capacities, FAN_OUT, 1)?))?;
    writeln!(
        out,
        "exact {one:.1} %, exact in 16 batches {sixteen:.1} %, sampled (Floyd) {sampled:.1} %, weighted rendezvous {rendezvous:.1} %"
    )?;
    Ok(())
}

fn sampled(problem: &Problem<'_>) -> Result<Router> {
    Ok(Router::builder(problem).fan_out(FAN_OUT).seed(1).build()?)
}
