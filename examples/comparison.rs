//! The router beside other ways to spread load, over many seeds: which slots survive hard capacities, how even loads
//! are, how they follow capacity, how many routes move when a capacity changes, and what a slot costs.
//!
//! `cargo run --release --example comparison` prints a summary and writes all results as CSV; it takes three minutes,
//! `-- --quick` some seconds. `scripts/comparison.py` runs it and makes the tables and pictures of docs/comparison.md.
//! Everything but the times is the same in every run.

#[path = "support/baseline.rs"]
#[allow(dead_code)] // only one of its two functions is used
mod baseline;
#[path = "support/moved.rs"]
mod moved;
#[path = "support/output.rs"]
mod output;
#[path = "support/profile.rs"]
mod profile;
#[path = "support/rivals.rs"]
#[allow(dead_code)] // the ring without bounds is not used
mod rivals;
#[path = "support/splitmix.rs"]
mod splitmix;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::Parser;
use indicatif::{ProgressBar, ProgressStyle};
use moved::moved;
use phase_router::capacity::hard_capacities;
use phase_router::{ExactRouter, Problem, Quotas, Router, Sampling, Workspace};
use rayon::prelude::*;
use rivals::{Ring, TwoChoices, UniformHash, Weighted};

/// Compare the router with other ways to spread load
#[derive(Parser)]
struct Options {
    /// Where to write comparison.csv and comparison-times.csv
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/target/comparison"))]
    out: PathBuf,
    /// Number of seeds of every setting
    #[arg(long, default_value_t = 40)]
    seeds: u64,
    /// Small settings and few timed calls: shows that everything runs, not how fast
    #[arg(long)]
    quick: bool,
}

/// The headrooms of the published benchmark.
const HEADROOMS: [f64; 8] = [1.0, 1.05, 1.1, 1.15, 1.2, 1.3, 1.5, 2.0];
/// The headroom of bounded loads unless another one is given.
const HEADROOM: f64 = 1.2;
const DENSITY: f64 = 0.3;
/// The most classes of targets of equal capacity that a profile has.
const CLASSES: usize = 3;

/// A problem without its seed.
#[derive(Clone, Copy, PartialEq)]
struct Setting {
    profile: &'static str,
    sources: usize,
    targets: usize,
    k: usize,
}

impl Setting {
    /// Returns the settings of the published benchmark, and some with many sources and few targets.
    fn all(quick: bool) -> Vec<Self> {
        let n = if quick { 64 } else { 1024 };
        let mut all = Vec::new();
        for profile in ["uniform", "mild", "strong", "extreme"] {
            all.extend([1, 2, 4, 8, 16].map(|k| Self { profile, sources: n, targets: n, k }));
            let few = |k| Self { profile, sources: 4 * n, targets: n / 16, k };
            all.extend([1, 2].map(few));
            if !quick {
                all.extend([4, 8].map(few));
            }
        }
        let profile = "strong";
        all.extend([n / 4, n / 2, n * 2, n * 4].map(|n| Self {
            profile,
            sources: n,
            targets: n,
            k: 2,
        }));
        all
    }

    fn slots(&self) -> usize {
        self.sources * self.k
    }

    fn capacities(&self) -> Vec<f64> {
        profile::capacities(self.profile, self.targets)
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Method {
    Exact,
    Sampled,
    Weighted,
    Rendezvous,
    TwoChoices,
    BoundedRing,
    UniformHash,
    Floyd,
    AlgorithmR,
}

/// Fills all slots.
type Fill = Box<dyn FnMut(&mut [i32]) -> Result<()>>;

impl Method {
    const ALL: [(Method, &str); 9] = [
        (Method::Exact, "exact"),
        (Method::Sampled, "sampled (Floyd)"),
        (Method::Weighted, "weighted random"),
        (Method::Rendezvous, "weighted rendezvous"),
        (Method::TwoChoices, "two choices"),
        (Method::BoundedRing, "bounded ring"),
        (Method::UniformHash, "uniform hash"),
        (Method::Floyd, "Floyd, density 0.3"),
        (Method::AlgorithmR, "AlgorithmR, density 0.3"),
    ];

    /// Builds what is built once: tables, rings, layouts. `headroom` matters to bounded loads only.
    fn build(self, setting: Setting, capacities: &[f64], seed: u64, headroom: f64) -> Result<Fill> {
        let Setting { sources, targets, k, .. } = setting;
        let sampled = |problem: &Problem<'_>, sampling| -> Result<Fill> {
            let builder = Router::builder(problem).fan_out(k).seed(seed);
            let router = builder.sampling(sampling).build()?;
            let mut workspace = Workspace::new();
            Ok(Box::new(move |out| Ok(router.route_into(out, &mut workspace)?)))
        };
        Ok(match self {
            Method::UniformHash => {
                let hash = UniformHash { targets };
                Box::new(move |out| {
                    hash.fill(seed, k, out);
                    Ok(())
                })
            }
            Method::Weighted => {
                let weighted = Weighted::new(capacities);
                Box::new(move |out| {
                    weighted.fill(seed, k, out);
                    Ok(())
                })
            }
            Method::Rendezvous => {
                let capacities = capacities.to_vec();
                Box::new(move |out| {
                    let routes = baseline::weighted_rendezvous(sources, &capacities, k, seed)?;
                    out.copy_from_slice(routes.as_slice());
                    Ok(())
                })
            }
            Method::TwoChoices => {
                let choices = TwoChoices::new(capacities);
                Box::new(move |out| {
                    choices.fill(seed, k, out);
                    Ok(())
                })
            }
            Method::BoundedRing => {
                let ring = Ring::new(capacities, seed);
                let bounds = hard_capacities(capacities, sources, k, headroom)?;
                Box::new(move |out| {
                    ring.fill_bounded(seed, k, &bounds, out);
                    Ok(())
                })
            }
            Method::AlgorithmR | Method::Floyd => {
                let problem = Problem::with_density(&vec![1.0; sources], capacities, DENSITY)?;
                let sampling = match self {
                    Method::Floyd => Sampling::Floyd,
                    _ => Sampling::AlgorithmR,
                };
                sampled(&problem, sampling)?
            }
            Method::Sampled => {
                sampled(&Problem::from_capacities(sources, capacities, k)?, Sampling::Floyd)?
            }
            Method::Exact => {
                let quotas = Quotas::from_shares(capacities, sources as u64, k)?;
                let router = ExactRouter::builder(&quotas).seed(seed).build()?;
                Box::new(move |out| Ok(router.route_into(out)?))
            }
        })
    }

    fn route(
        self,
        setting: Setting,
        capacities: &[f64],
        seed: u64,
        headroom: f64,
    ) -> Result<Vec<i32>> {
        let mut out = vec![-1; setting.slots()];
        self.build(setting, capacities, seed, headroom)?(&mut out)?;
        Ok(out)
    }
}

/// What is measured of a setting, for one seed.
struct Measures {
    /// Part of all slots that are filled.
    filled: f64,
    /// Part of all slots that survive at each of [`HEADROOMS`].
    survival: [f64; HEADROOMS.len()],
    /// Variance over mean of the loads of targets of equal capacity, all classes together.
    variance: f64,
    /// Mean load over fair load of the targets of each capacity, smallest capacity first.
    classes: [f64; CLASSES],
    /// Part of the slots that move if one capacity grows by a tenth, and if it doubles.
    moved: [f64; 2],
}

impl Measures {
    const COUNT: usize = 1 + HEADROOMS.len() + 1 + CLASSES + 2;

    fn names() -> Vec<String> {
        let survival = HEADROOMS.map(|headroom| format!("survival_{headroom}"));
        let rest = ["variance", "class_1", "class_2", "class_3", "moved_tenth", "moved_double"];
        std::iter::once("filled".to_owned())
            .chain(survival)
            .chain(rest.map(str::to_owned))
            .collect()
    }

    fn values(&self) -> [f64; Self::COUNT] {
        let values = [self.filled].into_iter().chain(self.survival).chain([self.variance]);
        let mut values = values.chain(self.classes).chain(self.moved);
        std::array::from_fn(|_| values.next().unwrap_or(f64::NAN))
    }

    fn of(method: Method, setting: Setting, seed: u64) -> Result<Self> {
        let capacities = setting.capacities();
        let routes = method.route(setting, &capacities, seed, HEADROOM)?;
        let twice = routes.chunks_exact(setting.k).position(|row| {
            (1..row.len()).any(|slot| row[slot] >= 0 && row[..slot].contains(&row[slot]))
        });
        if let Some(row) = twice.filter(|_| method != Method::UniformHash) {
            bail!("seed {seed}: row {row} names a target twice");
        }
        let loads = loads(&routes, setting.targets);
        let filled = loads.iter().sum::<u64>() as f64 / setting.slots() as f64;

        let mut survival = [0.0; HEADROOMS.len()];
        for (survival, headroom) in survival.iter_mut().zip(HEADROOMS) {
            let bounds = hard_capacities(&capacities, setting.sources, setting.k, headroom)?;
            let survivors = |loads: &[u64]| -> u64 {
                loads.iter().zip(&bounds).map(|(&load, &bound)| load.min(bound)).sum()
            };
            let survived = if method == Method::BoundedRing {
                let routes = method.route(setting, &capacities, seed, headroom)?;
                survivors(&self::loads(&routes, setting.targets))
            } else {
                survivors(&loads)
            };
            *survival = survived as f64 / setting.slots() as f64;
        }

        let total: f64 = capacities.iter().sum();
        let mut by_capacity: BTreeMap<u64, Vec<f64>> = BTreeMap::new();
        for (&capacity, &load) in capacities.iter().zip(&loads) {
            by_capacity.entry(capacity as u64).or_default().push(load as f64);
        }
        let (mut classes, mut variance) = ([f64::NAN; CLASSES], 0.0);
        for (class, (capacity, loads)) in classes.iter_mut().zip(by_capacity) {
            let mean = mean(&loads);
            *class = mean / (capacity as f64 / total * setting.slots() as f64);
            variance += variance_of(&loads) * loads.len() as f64;
        }
        variance /= loads.iter().sum::<u64>() as f64;

        let grown = |factor| -> Result<f64> {
            let mut capacities = capacities.clone();
            capacities[changed(setting, seed)] *= factor;
            let after = method.route(setting, &capacities, seed, HEADROOM)?;
            Ok(moved(&routes, &after, setting.k) as f64 / setting.slots() as f64)
        };
        Ok(Self { filled, survival, variance, classes, moved: [grown(1.1)?, grown(2.0)?] })
    }
}

/// Returns the target whose capacity changes.
fn changed(setting: Setting, seed: u64) -> usize {
    splitmix::SplitMix64::new(seed).below(setting.targets)
}

/// Returns how much the fair share of that target grows, which is the least that has to move.
fn least_moved(setting: Setting, seed: u64, factor: f64) -> f64 {
    let capacities = setting.capacities();
    let (total, capacity) = (capacities.iter().sum::<f64>(), capacities[changed(setting, seed)]);
    factor * capacity / (total + (factor - 1.0) * capacity) - capacity / total
}

fn loads(routes: &[i32], targets: usize) -> Vec<u64> {
    let mut loads = vec![0; targets];
    for &id in routes.iter().filter(|&&id| id >= 0) {
        loads[id as usize] += 1;
    }
    loads
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// The variance as estimated from a sample; 0 for a single value.
fn variance_of(values: &[f64]) -> f64 {
    let mean = mean(values);
    let sum: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    sum / (values.len().max(2) - 1) as f64
}

fn main() -> ExitCode {
    let options = Options::parse();
    output::run(|out| run(&options, out))
}

fn run(options: &Options, out: &mut dyn Write) -> Result<()> {
    std::fs::create_dir_all(&options.out)
        .with_context(|| format!("cannot make {}", options.out.display()))?;
    let [csv, times_csv] =
        ["comparison.csv", "comparison-times.csv"].map(|name| options.out.join(name));
    let measured = statistics(&csv, options)?;
    let one = rayon::ThreadPoolBuilder::new().num_threads(1).build()?;
    let times = one.install(|| times(&times_csv, options.quick))?;
    for (setting, times) in &times {
        summary(*setting, &measured, times, out)?;
    }
    writeln!(
        out,
        "All results, with standard deviations: {} and {}",
        csv.display(),
        times_csv.display()
    )?;
    Ok(())
}

/// The means of every method in a setting, in the order of [`Method::ALL`].
type Means = Vec<[f64; Measures::COUNT]>;
/// Microseconds to build and nanoseconds per slot of every method.
type Times = [[f64; 2]; Method::ALL.len()];

/// Prints some of the results of a setting.
fn summary(
    setting: Setting,
    measured: &[(Setting, Means)],
    times: &Times,
    out: &mut dyn Write,
) -> Result<()> {
    let Setting { profile, sources, targets, k } = setting;
    let means = measured.iter().find(|(measured, _)| *measured == setting);
    let (_, means) = means.context("a setting that was not measured")?;
    let names = Measures::names();
    writeln!(
        out,
        "{sources} sources, {targets} targets, profile {profile}, k {k}; survival at two headrooms, routes that move if one\n\
        capacity doubles, all in % of the slots; times on one thread\n"
    )?;
    writeln!(
        out,
        "{:24} {:>8} {:>8} {:>8} {:>8} {:>12} {:>10}",
        "", "filled", "at 1.0", "at 1.2", "moved", "ns per slot", "build, µs"
    )?;
    for (((_, name), values), [build, route]) in Method::ALL.iter().zip(means).zip(times) {
        write!(out, "{name:24}")?;
        for column in ["filled", "survival_1", "survival_1.2", "moved_double"] {
            let column = names.iter().position(|name| name == column).context("a column")?;
            write!(out, " {:>8.2}", 100.0 * values[column])?;
        }
        writeln!(out, " {route:>12.1} {build:>10.1}")?;
    }
    Ok(writeln!(out)?)
}

/// Writes what does not depend on time, and returns the means.
fn statistics(path: &Path, options: &Options) -> Result<Vec<(Setting, Means)>> {
    let settings = Setting::all(options.quick);
    // Far apart, because adjacent seeds share random streams under AlgorithmR.
    let seeds: Vec<u64> = (0..options.seeds).map(|seed| splitmix::hash(seed, 0)).collect();
    let bar = ProgressBar::new((settings.len() * Method::ALL.len()) as u64)
        .with_style(ProgressStyle::with_template("{bar:40} {pos}/{len}  {msg}")?);
    let mut writer = csv::Writer::from_path(path)?;
    let mut header: Vec<String> =
        ["profile", "sources", "targets", "k", "method"].map(str::to_owned).to_vec();
    header.extend(Measures::names().into_iter().flat_map(|name| [format!("{name}_sd"), name]));
    header[5..].chunks_exact_mut(2).for_each(|pair| pair.swap(0, 1));
    writer.write_record(&header)?;
    let mut measured = Vec::new();
    for setting in settings {
        let Setting { profile, sources, targets, k } = setting;
        let mut means = Means::new();
        let mut write = |method: &str, values: &[[f64; Measures::COUNT]]| -> Result<()> {
            let mut cells = Vec::new();
            for column in 0..Measures::COUNT {
                let values: Vec<f64> = values.iter().map(|values| values[column]).collect();
                let cell = |value: f64| match value.is_nan() {
                    true => String::new(),
                    false => format!("{value:.5}"),
                };
                cells.extend([cell(mean(&values)), cell(variance_of(&values).sqrt())]);
            }
            Ok(writer.serialize((profile, sources, targets, k, method, cells))?)
        };
        for (method, name) in Method::ALL {
            bar.set_message(format!("{profile} {sources} x {targets}, k {k}: {name}"));
            let values = seeds.par_iter().map(|&seed| Measures::of(method, setting, seed));
            let values = values.map(|measures| Ok(measures?.values()));
            let values = values.collect::<Result<Vec<_>>>()?;
            write(name, &values)?;
            means.push(std::array::from_fn(|column| {
                mean(&values.iter().map(|values| values[column]).collect::<Vec<_>>())
            }));
            bar.inc(1);
        }
        measured.push((setting, means));
        let least = seeds.iter().map(|&seed| {
            let mut values = [f64::NAN; Measures::COUNT];
            for (value, factor) in values[Measures::COUNT - 2..].iter_mut().zip([1.1, 2.0]) {
                *value = least_moved(setting, seed, factor);
            }
            values
        });
        write("least possible", &least.collect::<Vec<_>>())?;
    }
    bar.finish_and_clear();
    writer.flush()?;
    Ok(measured)
}

/// Writes and returns the least times of many turns, in which all methods run one after the other.
fn times(path: &Path, quick: bool) -> Result<Vec<(Setting, Times)>> {
    let turns = if quick { 2 } else { 40 };
    let mut writer = csv::Writer::from_path(path)?;
    writer.write_record([
        "profile",
        "sources",
        "targets",
        "k",
        "method",
        "build_us",
        "ns_per_slot",
    ])?;
    let shapes = if quick { [(64, 64), (256, 4)] } else { [(1024, 1024), (4096, 64)] };
    let mut all = Vec::new();
    for (sources, targets) in shapes {
        let setting = Setting { profile: "strong", sources, targets, k: 2 };
        let capacities = setting.capacities();
        let mut out = vec![0; setting.slots()];
        let mut least = [[f64::INFINITY; 2]; Method::ALL.len()];
        for turn in 0..turns {
            for ((method, _), [build, route]) in Method::ALL.iter().zip(&mut least) {
                let start = Instant::now();
                let mut fill = method.build(setting, &capacities, turn, HEADROOM)?;
                *build = build.min(start.elapsed().as_nanos() as f64);
                fill(&mut out)?; // allocates what is kept, and warms the caches
                let start = Instant::now();
                fill(black_box(&mut out))?;
                *route = route.min(start.elapsed().as_nanos() as f64);
            }
        }
        let least = least.map(|[build, route]| [build / 1e3, route / setting.slots() as f64]);
        for ((_, name), [build, route]) in Method::ALL.iter().zip(least) {
            let [build, route] = [build, route].map(|time| format!("{time:.2}"));
            writer.serialize(("strong", sources, targets, setting.k, name, build, route))?;
        }
        all.push((setting, least));
    }
    writer.flush()?;
    Ok(all)
}
