//! The published four-experiment benchmark (mixture of experts): how many slots survive hard capacities, by headroom,
//! fan-out, scale and heterogeneity, beside other methods and over many seeds. What this build gives is compared with the
//! recorded counts.

#[path = "support/alias.rs"]
mod alias;
#[path = "support/baseline.rs"]
mod baseline;
#[path = "support/moved.rs"]
mod moved;
#[path = "support/output.rs"]
mod output;
#[path = "support/published.rs"]
mod published;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use alias::Alias;
use anyhow::{Context, Result, ensure};
use clap::Parser;
use indicatif::{ProgressBar, ProgressStyle};
use moved::moved;
use phase_router::{ExactRouter, Problem, Quotas, Router, Routes, Sampling};
use published::Case;

/// Repeat the published mixture-of-experts benchmark, beside other methods
#[derive(Parser)]
struct Options {
    /// Where to write the survivor counts, as CSV
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/target/moe.csv"))]
    out: PathBuf,
    /// Number of seeds of the first table; the published benchmark has one [0 leaves the table out]
    #[arg(long, default_value_t = 40)]
    seeds: u64,
}

#[derive(Clone, Copy)]
enum Method {
    Exact,
    Sampled,
    WeightedRandom,
    Rendezvous,
    UniformHash,
    Floyd,
    AlgorithmR,
}

impl Method {
    const ALL: [(Method, &str); 7] = [
        (Method::Exact, "exact"),
        (Method::Sampled, "sampled (Floyd)"),
        (Method::WeightedRandom, "weighted random"),
        (Method::Rendezvous, "weighted rendezvous"),
        (Method::UniformHash, "uniform hash"),
        (Method::Floyd, "Floyd, density 0.3"),
        (Method::AlgorithmR, "AlgorithmR, density 0.3"),
    ];
    /// Places in [`Method::ALL`] of what the published benchmark compares.
    const PUBLISHED: [usize; 2] = [6, 4];

    fn route(self, case: &Case, capacities: &[f64]) -> Result<Routes> {
        let Case { n, k, route_seed: seed, .. } = *case;
        Ok(match self {
            Method::Exact => {
                let quotas = Quotas::from_shares(capacities, n as u64, k)?;
                ExactRouter::builder(&quotas).seed(seed).build()?.route()?
            }
            Method::Sampled => {
                let problem = Problem::from_capacities(n, capacities, k)?;
                Router::builder(&problem).fan_out(k).seed(seed).build()?.route()?
            }
            Method::AlgorithmR => case.route(capacities, Sampling::AlgorithmR)?,
            Method::Floyd => case.route(capacities, Sampling::Floyd)?,
            Method::UniformHash => baseline::uniform_hash(n, n, k, seed)?,
            Method::WeightedRandom => {
                let mut ids = vec![-1; n * k];
                Alias::new(capacities)?.fill(seed, &mut ids);
                Routes::from_ids(ids, n, k, n)?
            }
            Method::Rendezvous => baseline::weighted_rendezvous(n, capacities, k, seed)?,
        })
    }
}

/// A published case, with results of every method in the order of [`Method::ALL`].
struct Measured {
    case: Case,
    filled: Vec<usize>,
    survivors: Vec<usize>,
}

impl Measured {
    fn new(case: Case) -> Result<Self> {
        let capacities = case.capacities();
        let (mut filled, mut survivors) = (Vec::new(), Vec::new());
        for (method, _) in Method::ALL {
            let routes = method.route(&case, &capacities)?;
            filled.push(routes.filled());
            survivors.push(case.survivors(routes, &capacities)?);
        }
        Ok(Self { case, filled, survivors })
    }

    fn equal(&self) -> bool {
        let [router, hash] = Method::PUBLISHED.map(|method| self.survivors[method]);
        (router, hash) == (self.case.survived_phase, self.case.survived_hash)
    }
}

fn main() -> ExitCode {
    let options = Options::parse();
    output::run(|out| run(&options, out))
}

fn run(options: &Options, out: &mut dyn Write) -> Result<()> {
    let cases = Case::all();
    let bar = ProgressBar::new(cases.len() as u64 + options.seeds)
        .with_style(ProgressStyle::with_template("{bar:40} {pos}/{len}  {msg}")?);

    let mut rows = Vec::new();
    for case in cases {
        bar.set_message(format!("{}: n {}, k {}", case.experiment, case.n, case.k));
        rows.push(Measured::new(case)?);
        bar.inc(1);
    }
    let strong = rows
        .iter()
        .find(|row| row.case.experiment == "heterogeneity" && row.case.profile == "strong");
    let strong = strong.context("survival.json has no strong profile")?.case.clone();
    bar.set_message("seeds");
    let mut over_seeds = Vec::new();
    for seed in 0..options.seeds {
        over_seeds.push(one_seed(&strong, seed)?);
        bar.inc(1);
    }
    bar.finish_and_clear();

    write(&options.out, &rows)
        .with_context(|| format!("cannot write {}", options.out.display()))?;
    writeln!(
        out,
        "Survival: slots that are left if every expert serves at most its share times the headroom, in % of all slots.\n"
    )?;
    if !over_seeds.is_empty() {
        seeds_table(&strong, &over_seeds, out)?;
    }
    let filled = |row: &Measured| row.filled[Method::PUBLISHED[0]] as f64 / row.case.slots as f64;
    writeln!(
        out,
        "The published benchmark, one seed per row, survival in %. AlgorithmR at density 0.3 is the published router; its\n\
        lowest fill rate here is {:.1} %. \"published\" repeats the recorded counts, \"Floyd\" is at density 0.3 too.",
        100.0 * rows.iter().map(filled).fold(1.0, f64::min)
    )?;
    for experiment in rows.chunk_by(|a, b| a.case.experiment == b.case.experiment) {
        table(experiment, out)?;
    }
    let equal = rows.iter().filter(|row| row.equal()).count();
    writeln!(out, "\n{equal} of {} published cases are equal, slot for slot", rows.len())?;
    ensure!(equal == rows.len(), "some cases differ from the published counts");
    Ok(())
}

fn table(rows: &[Measured], out: &mut dyn Write) -> Result<()> {
    writeln!(
        out,
        "\n{:26} | {:>20} | {:>20} |",
        rows[0].case.experiment.replace('_', "-"),
        "AlgorithmR",
        "uniform hash"
    )?;
    writeln!(
        out,
        "{:>9} {:>4} {:>2} {:>8} | {:>10} {:>9} | {:>10} {:>9} | {:>6} {:>8} {:>8} {:>10} {:>6}",
        "profile",
        "n",
        "k",
        "headroom",
        "this build",
        "published",
        "this build",
        "published",
        "exact",
        "sampled",
        "weighted",
        "rendezvous",
        "Floyd"
    )?;
    for Measured { case, survivors, .. } in rows {
        let part = |survived: usize| 100.0 * survived as f64 / case.slots as f64;
        let [exact, sampled, weighted, rendezvous, hash, floyd, router] =
            std::array::from_fn(|method| part(survivors[method]));
        writeln!(
            out,
            "{:>9} {:>4} {:>2} {:>8} | {router:>10.2} {:>9.2} | {hash:>10.2} {:>9.2} | \
            {exact:>6.2} {sampled:>8.2} {weighted:>8.2} {rendezvous:>10.2} {floyd:>6.2}",
            case.profile,
            case.n,
            case.k,
            case.headroom,
            part(case.survived_phase),
            part(case.survived_hash),
        )?;
    }
    Ok(())
}

/// What a method gives with one seed, as parts of all slots.
#[derive(Clone, Copy)]
struct Outcome {
    filled: f64,
    survival: f64,
    moved: f64,
}

/// Runs every method on `case` with another seed, and again with the capacity of one target doubled.
fn one_seed(case: &Case, seed: u64) -> Result<Vec<Outcome>> {
    // Far apart, because adjacent seeds share random streams under AlgorithmR.
    let seed = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let case = Case { route_seed: seed, permutation_seed: seed ^ 1, ..case.clone() };
    let capacities = case.capacities();
    let mut changed = capacities.clone();
    changed[(seed >> 32) as usize % case.n] *= 2.0;
    let outcome = |(method, _): &(Method, _)| {
        let routes = method.route(&case, &capacities)?;
        let after = method.route(&case, &changed)?;
        let (filled, moved) = (routes.filled(), moved(routes.as_slice(), after.as_slice(), case.k));
        let survived = case.survivors(routes, &capacities)?;
        let part = |slots: usize| slots as f64 / case.slots as f64;
        Ok(Outcome { filled: part(filled), survival: part(survived), moved: part(moved) })
    };
    Method::ALL.iter().map(outcome).collect()
}

fn seeds_table(case: &Case, seeds: &[Vec<Outcome>], out: &mut dyn Write) -> Result<()> {
    writeln!(
        out,
        "{} seeds: profile {}, n {}, k {}, headroom {}. Moved: routes that change if one capacity doubles, in %.",
        seeds.len(),
        case.profile,
        case.n,
        case.k,
        case.headroom
    )?;
    writeln!(out, "{:24} {:>8} {:>9} {:>6} {:>7}", "", "filled", "survival", "sd", "moved")?;
    for (m, (_, name)) in Method::ALL.iter().enumerate() {
        let mean = |value: &dyn Fn(Outcome) -> f64| {
            seeds.iter().map(|methods| value(methods[m])).sum::<f64>() / seeds.len() as f64
        };
        let survival = mean(&|outcome| outcome.survival);
        let sd = mean(&|outcome| (outcome.survival - survival).powi(2)).sqrt();
        let [filled, survival, sd, moved] =
            [mean(&|outcome| outcome.filled), survival, sd, mean(&|outcome| outcome.moved)]
                .map(|part| 100.0 * part);
        writeln!(out, "{name:24} {filled:>8.1} {survival:>9.2} {sd:>6.2} {moved:>7.2}")?;
    }
    writeln!(out)?;
    Ok(())
}

fn write(path: &Path, rows: &[Measured]) -> Result<()> {
    if let Some(directory) = path.parent() {
        std::fs::create_dir_all(directory)?;
    }
    let mut writer = csv::Writer::from_path(path)?;
    let fixed = ["experiment", "profile", "n", "k", "headroom", "route_seed", "slots"];
    let published = ["published AlgorithmR", "published uniform hash"];
    writer.write_record(
        fixed.into_iter().chain(Method::ALL.map(|(_, name)| name)).chain(published),
    )?;
    for Measured { case, survivors, .. } in rows {
        let fixed = (
            &case.experiment,
            &case.profile,
            case.n,
            case.k,
            case.headroom,
            case.route_seed,
            case.slots,
        );
        writer.serialize((fixed, survivors, case.survived_phase, case.survived_hash))?;
    }
    Ok(writer.flush()?)
}
