//! The published four-experiment benchmark (mixture of experts): which part of the slots survives hard capacities, by
//! headroom, fan-out, scale and heterogeneity. The recorded counts stand beside what this build gives.

#[path = "support/alias.rs"]
mod alias;
#[path = "support/baseline.rs"]
mod baseline;
#[path = "support/moved.rs"]
mod moved;
#[path = "support/published.rs"]
mod published;

use std::path::{Path, PathBuf};

use alias::Alias;
use anyhow::{Context, Result, ensure};
use clap::Parser;
use indicatif::{ProgressBar, ProgressStyle};
use moved::moved;
use phase_router::{Routes, Sampling};
use published::Case;

/// Repeat the published mixture-of-experts benchmark and compare
#[derive(Parser)]
struct Options {
    /// Where the survivor counts go, as CSV
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/target/moe.csv"))]
    out: PathBuf,
    /// Seeds of the last table, which the published benchmark does not have (0 leaves it out)
    #[arg(long, default_value_t = 40)]
    seeds: u64,
}

#[derive(Clone, Copy)]
enum Method {
    AlgorithmR,
    UniformHash,
    Floyd,
    WeightedRandom,
    Rendezvous,
}

impl Method {
    const ALL: [(Method, &str); 5] = [
        (Method::AlgorithmR, "algorithm R"),
        (Method::UniformHash, "uniform hash"),
        (Method::Floyd, "Floyd"),
        (Method::WeightedRandom, "weighted random"),
        (Method::Rendezvous, "weighted rendezvous"),
    ];

    fn route(self, case: &Case, capacities: &[f64]) -> Result<Routes> {
        let Case { n, k, route_seed: seed, .. } = *case;
        Ok(match self {
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

    fn survivors(self, case: &Case) -> Result<usize> {
        let capacities = case.capacities();
        Ok(case.survivors(self.route(case, &capacities)?, &capacities)?)
    }
}

/// A published case, and the survivors of every method in the order of [`Method::ALL`].
struct Measured {
    case: Case,
    survivors: Vec<usize>,
}

impl Measured {
    fn equal(&self) -> bool {
        self.survivors[..2] == [self.case.survived_phase, self.case.survived_hash]
    }
}

fn main() -> Result<()> {
    let options = Options::parse();
    let cases = Case::all();
    let bar = ProgressBar::new(cases.len() as u64 + options.seeds)
        .with_style(ProgressStyle::with_template("{bar:40} {pos}/{len}  {msg}")?);

    let mut rows = Vec::new();
    for case in cases {
        bar.set_message(format!("{}: n {}, k {}", case.experiment, case.n, case.k));
        let survivors = Method::ALL.iter().map(|(method, _)| method.survivors(&case));
        rows.push(Measured { survivors: survivors.collect::<Result<_>>()?, case });
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

    println!(
        "Survival: the part of all slots that stays when every expert serves at most its share x headroom, in %."
    );
    println!("Algorithm R and the uniform hash stand beside the published values.");
    for experiment in rows.chunk_by(|a, b| a.case.experiment == b.case.experiment) {
        table(experiment);
    }
    let equal = rows.iter().filter(|row| row.equal()).count();
    println!("\n{equal} of {} published cases are equal, slot for slot", rows.len());
    if !over_seeds.is_empty() {
        seeds_table(&strong, &over_seeds);
    }
    write(&options.out, &rows)
        .with_context(|| format!("cannot write {}", options.out.display()))?;
    ensure!(equal == rows.len(), "some cases differ from the published counts");
    Ok(())
}

fn table(rows: &[Measured]) {
    println!("\n{}", rows[0].case.experiment.replace('_', "-"));
    println!(
        "{:>10} {:>5} {:>3} {:>8} | {:>11} {:>9} | {:>7} {:>9} | {:>6} {:>15} {:>10}",
        "profile",
        "n",
        "k",
        "headroom",
        "algorithm R",
        "published",
        "hash",
        "published",
        "Floyd",
        "weighted random",
        "rendezvous"
    );
    for Measured { case, survivors } in rows {
        let part = |survived: usize| 100.0 * survived as f64 / case.slots as f64;
        println!(
            "{:>10} {:>5} {:>3} {:>8} | {:>11.2} {:>9.2} | {:>7.2} {:>9.2} | {:>6.2} {:>15.2} {:>10.2}",
            case.profile,
            case.n,
            case.k,
            case.headroom,
            part(survivors[0]),
            part(case.survived_phase),
            part(survivors[1]),
            part(case.survived_hash),
            part(survivors[2]),
            part(survivors[3]),
            part(survivors[4]),
        );
    }
}

/// Survival and moved routes of a method, both as parts of all slots.
type Outcome = (f64, f64);

/// Every method on `case` with other seeds: what survives, and what moves when the capacity of one target doubles.
fn one_seed(case: &Case, seed: u64) -> Result<Vec<Outcome>> {
    // Far apart, because adjacent seeds share random streams under algorithm R.
    let seed = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let case = Case { route_seed: seed, permutation_seed: seed ^ 1, ..case.clone() };
    let capacities = case.capacities();
    let mut changed = capacities.clone();
    changed[(seed >> 32) as usize % case.n] *= 2.0;
    let outcome = |(method, _): &(Method, _)| {
        let routes = method.route(&case, &capacities)?;
        let after = method.route(&case, &changed)?;
        let moved = moved(routes.as_slice(), after.as_slice(), case.k);
        let survived = case.survivors(routes, &capacities)?;
        Ok((survived as f64 / case.slots as f64, moved as f64 / case.slots as f64))
    };
    Method::ALL.iter().map(outcome).collect()
}

fn seeds_table(case: &Case, seeds: &[Vec<Outcome>]) {
    println!(
        "\n{} seeds: profile {}, n {}, k {}, headroom {}. Moved: routes that change when one capacity doubles, in %.",
        seeds.len(),
        case.profile,
        case.n,
        case.k,
        case.headroom
    );
    println!("{:>20} | {:>8} {:>6} | {:>7}", "", "survival", "sd", "moved");
    for (m, (_, name)) in Method::ALL.iter().enumerate() {
        let mean = |value: &dyn Fn(Outcome) -> f64| {
            seeds.iter().map(|methods| value(methods[m])).sum::<f64>() / seeds.len() as f64
        };
        let survival = mean(&|(survival, _)| survival);
        let sd = mean(&|(s, _)| (s - survival).powi(2)).sqrt();
        let moved = mean(&|(_, moved)| moved);
        println!(
            "{name:>20} | {:>8.2} {:>6.2} | {:>7.2}",
            100.0 * survival,
            100.0 * sd,
            100.0 * moved
        );
    }
}

fn write(path: &Path, rows: &[Measured]) -> Result<()> {
    if let Some(directory) = path.parent() {
        std::fs::create_dir_all(directory)?;
    }
    let mut writer = csv::Writer::from_path(path)?;
    let fixed = ["experiment", "profile", "n", "k", "headroom", "route_seed", "slots"];
    let published = ["published algorithm R", "published uniform hash"];
    writer.write_record(
        fixed.into_iter().chain(Method::ALL.map(|(_, name)| name)).chain(published),
    )?;
    for Measured { case, survivors } in rows {
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
