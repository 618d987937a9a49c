//! Routes the sources of one CSV file to the targets of another so that the load in weight follows the capacities, shows
//! how even that is beside other methods, and writes the routes as CSV.
//!
//! `cargo run --release --example route` takes the files in `data/`; `-- --help` lists the options.

#[path = "support/alias.rs"]
mod alias;
#[path = "support/baseline.rs"]
#[allow(dead_code)] // only one of its two functions is used
mod baseline;
#[path = "support/output.rs"]
mod output;
#[path = "support/weighted.rs"]
mod weighted;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use alias::Alias;
use anyhow::{Context, Result, ensure};
use clap::{Parser, ValueEnum};
use phase_router::capacity::{drop_by_position, hard_capacities};
use phase_router::{ExactRouter, Isa, Problem, Quotas, Router, Routes, Sampling};
use weighted::Weighted;

/// Route sources to targets so that load follows capacity
#[derive(Parser)]
struct Options {
    /// CSV file with the columns `source` and `weight`
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/data/sources.csv"))]
    sources: PathBuf,
    /// CSV file with the columns `target` and `capacity`
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/data/targets.csv"))]
    targets: PathBuf,
    /// Where to write the routes: one row per source, its name and the names of its targets, empty for an empty slot
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/target/routes.csv"))]
    out: PathBuf,
    /// Targets per source
    #[arg(long, default_value_t = 2)]
    k: usize,
    /// Seed of all random choices
    #[arg(long, default_value_t = 42)]
    seed: u64,
    /// How to make the routes
    #[arg(long, value_enum, default_value_t = Method::Exact)]
    method: Method,
    /// Density of the published router, 0 to 1, for floyd and algorithm-r: the part of the targets that a source of mean
    /// weight can get; slots may stay empty [default: none, every slot is filled]
    #[arg(long, allow_hyphen_values = true)]
    density: Option<f64>,
    /// What a target may serve, as a multiple of its share; 1.0 is always shown too
    #[arg(long, default_value_t = 1.2, allow_hyphen_values = true)]
    headroom: f64,
    /// Instruction set (scalar, sse2, avx2, avx512, neon) [default: the fastest here]
    #[arg(long)]
    isa: Option<Isa>,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Method {
    /// Every target gets its share of the weight
    Exact,
    /// Random targets, in proportion to capacity
    Floyd,
    /// The same, with the sampling of the published router
    AlgorithmR,
}

fn main() -> ExitCode {
    let options = Options::parse();
    output::run(|out| run(&options, out))
}

fn run(options: &Options, out: &mut dyn Write) -> Result<()> {
    let Options { k, method, density, .. } = *options;
    ensure!(
        density.is_none() || method != Method::Exact,
        "--density is for --method floyd and --method algorithm-r"
    );
    let sources = Weighted::read(&options.sources, "source", "weight")?;
    let targets = Weighted::read(&options.targets, "target", "capacity")?;
    let most = targets.names.len();
    ensure!(
        (1..=most).contains(&k),
        "--k is {k}, but it must be 1 to {most}, the number of targets"
    );

    let weights = sources.whole();
    let methods = methods(options, &sources, &weights, &targets.weights)?;
    let table = table(options, &methods, &weights, &targets.weights)?;
    let chosen = &methods[usize::from(method != Method::Exact)];
    write_routes(&options.out, &sources, &targets, &chosen.routes)
        .with_context(|| format!("cannot write {}", options.out.display()))?;

    describe(options, &sources, &targets, &weights, chosen.name, out)?;
    for (name, cells) in table {
        write!(out, "{name:<36}")?;
        for (cell, method) in cells.iter().zip(&methods) {
            let width = 3 + method.name.len().max(8);
            write!(out, "{cell:>width$}")?;
        }
        writeln!(out)?;
    }
    writeln!(
        out,
        "\n\
        Fullest target: its share of the load over its share of the capacity, 1.00 at best. Served: what gets through if\n\
        every target takes up to its share times the headroom, first come, first served; empty slots count as lost. In\n\
        weight a slot counts as much as its source weighs, in slots each counts 1.\n\
        \n\
        Share of the capacity and of the load in weight, {}: █ load up to its share, ░ room left, ▓ above its share\n",
        chosen.name
    )?;
    bars(&targets, &loads(&chosen.routes, &weights), out)
}

/// Prints what was routed and how.
fn describe(
    options: &Options,
    sources: &Weighted,
    targets: &Weighted,
    weights: &[u64],
    method: &str,
    out: &mut dyn Write,
) -> Result<()> {
    let rounded = weights.iter().zip(&sources.weights).any(|(&whole, &w)| whole as f64 != w);
    let note = if rounded { ", rounded to 2^-48 of their sum" } else { "" };
    for (what, rows, measure, note, file) in [
        ("sources", sources, "weights", note, &options.sources),
        ("targets", targets, "capacities", "", &options.targets),
    ] {
        let least = number(rows.weights.iter().copied().fold(f64::INFINITY, f64::min));
        let most = number(rows.weights.iter().copied().fold(0.0, f64::max));
        let (count, file) = (rows.names.len(), shown(file));
        writeln!(out, "{what:9}{count} from {file}, {measure} {least} to {most}{note}")?;
    }
    let density =
        options.density.map_or(String::new(), |density| format!(" at density {density:?}"));
    let (Options { k, seed, .. }, file) = (options, shown(&options.out));
    writeln!(out, "routes   {method}{density}, {k} slots per source, seed {seed}, in {file}\n")?;
    Ok(())
}

/// A method and its routes.
struct Routed {
    name: &'static str,
    routes: Routes,
}

/// Routes with the exact router, a sampled one, and two plain methods.
fn methods(
    options: &Options,
    sources: &Weighted,
    weights: &[u64],
    capacities: &[f64],
) -> Result<[Routed; 4]> {
    let Options { k, seed, .. } = *options;
    let (n, e) = (weights.len(), capacities.len());

    let quotas = Quotas::from_shares(capacities, weights.iter().sum(), k)?;
    let mut exact = ExactRouter::builder(&quotas).weights(weights).seed(seed);
    let problem = match options.density {
        Some(density) => Problem::with_density(&sources.weights, capacities, density)?,
        None => Problem::from_capacities(n, capacities, options.k)?,
    };
    let (name, sampling) = match options.method {
        Method::AlgorithmR => ("algorithm-r", Sampling::AlgorithmR),
        _ => ("floyd", Sampling::Floyd),
    };
    let mut sampled = Router::builder(&problem).fan_out(k).seed(seed).sampling(sampling);
    if let Some(isa) = options.isa {
        (exact, sampled) = (exact.isa(isa), sampled.isa(isa));
    }
    let (exact, sampled) = (exact.build()?.route()?, sampled.build()?.route()?);

    let largest = capacities.iter().copied().fold(0.0, f64::max);
    // The sampler refuses capacities near the largest number there is.
    let parts: Vec<f64> = capacities.iter().map(|capacity| capacity / largest).collect();
    let mut ids = vec![-1; n * k];
    Alias::new(&parts)?.fill(seed, &mut ids);
    Ok([
        Routed { name: "exact", routes: exact },
        Routed { name, routes: sampled },
        Routed { name: "weighted random", routes: Routes::from_ids(ids, n, k, e)? },
        Routed { name: "uniform hash", routes: baseline::uniform_hash(n, e, k, seed)? },
    ])
}

/// Measures how well the loads follow the capacities. A row is a name and one cell per method.
fn table(
    options: &Options,
    methods: &[Routed],
    weights: &[u64],
    capacities: &[f64],
) -> Result<Vec<(String, Vec<String>)>> {
    let (n, k) = (weights.len(), options.k);
    let ones = vec![1; n];
    let mut rows = Vec::new();
    let mut row = |name: String, cell: &dyn Fn(&Routed) -> Result<String>| {
        rows.push((name, methods.iter().map(cell).collect::<Result<_>>()?));
        anyhow::Ok(())
    };
    row(String::new(), &|method| Ok(method.name.to_owned()))?;
    for (unit, weights) in [("weight", weights), ("slots", &ones)] {
        row(format!("fullest target, in {unit}"), &|method| {
            Ok(format!("{:.2}", fullest(&loads(&method.routes, weights), capacities)))
        })?;
    }
    let mut headrooms = vec![1.0, options.headroom];
    headrooms.dedup();
    for headroom in headrooms {
        row(format!("served at headroom {headroom:?}, in weight"), &|method| {
            // A source of weight w takes the room of w sources.
            let total: u64 = weights.iter().sum();
            let room = hard_capacities(capacities, usize::try_from(total)?, k, headroom)?;
            Ok(percent(served(&method.routes, weights, room), total, k))
        })?;
        row(format!("served at headroom {headroom:?}, in slots"), &|method| {
            let room = hard_capacities(capacities, n, k, headroom)?;
            let served = drop_by_position(&mut method.routes.as_slice().to_vec(), &room)?;
            Ok(percent(served as u64, n as u64, k))
        })?;
    }
    row("sources without a target".to_owned(), &|method| {
        Ok(method.routes.iter().filter(|row| row.iter().all(|&id| id < 0)).count().to_string())
    })?;
    Ok(rows)
}

/// Returns the weight that every target gets.
fn loads(routes: &Routes, weights: &[u64]) -> Vec<u64> {
    let mut loads = vec![0; routes.targets()];
    for (row, weight) in routes.iter().zip(weights) {
        for &id in row.iter().filter(|&&id| id >= 0) {
            loads[id as usize] += weight;
        }
    }
    loads
}

/// Returns the largest ratio of a target's share of the load to its share of the capacity.
fn fullest(loads: &[u64], capacities: &[f64]) -> f64 {
    let load: u64 = loads.iter().sum();
    let capacity: f64 = capacities.iter().sum();
    let over = |(&l, c): (&u64, &f64)| (l as f64 / load as f64) / (c / capacity);
    loads.iter().zip(capacities).map(over).fold(0.0, f64::max)
}

/// Returns the weight that is served, first come first served. A source that does not fit whole is lost.
fn served(routes: &Routes, weights: &[u64], mut room: Vec<u64>) -> u64 {
    let mut served = 0;
    for (row, &weight) in routes.iter().zip(weights) {
        for &id in row.iter().filter(|&&id| id >= 0) {
            let room = &mut room[id as usize];
            if *room >= weight {
                *room -= weight;
                served += weight;
            }
        }
    }
    served
}

/// Formats a percentage, rounded down so that 100.0 means all.
fn percent(served: u64, sources: u64, k: usize) -> String {
    let tenths = 1000 * u128::from(served) / (u128::from(sources) * k as u128);
    format!("{}.{} %", tenths / 10, tenths % 10)
}

/// Prints load against capacity: one bar per size of target, or bars of the largest and the smallest targets if there are
/// too many sizes.
fn bars(targets: &Weighted, loads: &[u64], out: &mut dyn Write) -> Result<()> {
    const SIZES: usize = 16;
    const WIDTH: f64 = 48.0;
    struct Bar {
        label: String,
        capacity: f64,
        load: f64,
    }

    let all_capacity: f64 = targets.weights.iter().sum();
    let all_load = loads.iter().sum::<u64>().max(1) as f64;
    let bar = |label, members: &[usize]| Bar {
        label,
        capacity: members.iter().map(|&target| targets.weights[target] / all_capacity).sum(),
        load: members.iter().map(|&target| loads[target] as f64 / all_load).sum(),
    };
    let mut order: Vec<usize> = (0..loads.len()).collect();
    order.sort_by(|&a, &b| targets.weights[b].total_cmp(&targets.weights[a]));
    let sizes: Vec<&[usize]> =
        order.chunk_by(|&a, &b| targets.weights[a] == targets.weights[b]).collect();
    let bars: Vec<Bar> = if sizes.len() <= SIZES {
        let label =
            |size: &[usize]| format!("{} x {}", size.len(), number(targets.weights[size[0]]));
        sizes.iter().map(|size| bar(label(size), size)).collect()
    } else {
        let ends = order[..SIZES / 2].iter().chain(&order[order.len() - SIZES / 2..]);
        ends.map(|&target| bar(targets.names[target].clone(), &[target])).collect()
    };

    let longest = bars.iter().fold(0.0, |a: f64, bar| a.max(bar.capacity).max(bar.load));
    // Rounded up, so that every share above 0 shows.
    let cells = |share: f64| (share / longest * WIDTH).ceil() as usize;
    let width = bars.iter().map(|bar| bar.label.chars().count()).max().unwrap_or(0).max(7);
    writeln!(out, "{:<width$}  capacity    load  load/cap", "targets")?;
    for Bar { label, capacity, load } in &bars {
        let (inside, whole) = (cells(capacity.min(*load)), cells(capacity.max(*load)));
        let rest = if load > capacity { "▓" } else { "░" }.repeat(whole - inside);
        let ratio = load / capacity;
        let ratio = if ratio.is_nan() { "-".to_owned() } else { format!("{ratio:.2}") };
        let ([capacity, load], inside) = ([capacity, load].map(|c| 100.0 * c), "█".repeat(inside));
        writeln!(
            out,
            "{label:<width$}  {capacity:>6.1} % {load:>5.1} %  {ratio:>8}  {inside}{rest}"
        )?;
    }
    Ok(())
}

/// Formats a number, with an exponent if it has many digits.
fn number(value: f64) -> String {
    if value == 0.0 || (1e-4..1e9).contains(&value) {
        value.to_string()
    } else {
        format!("{value:e}")
    }
}

/// Formats a path relative to the current directory.
fn shown(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).display().to_string()
}

fn write_routes(
    path: &Path,
    sources: &Weighted,
    targets: &Weighted,
    routes: &Routes,
) -> Result<()> {
    if let Some(directory) = path.parent() {
        std::fs::create_dir_all(directory)?;
    }
    let mut writer = csv::Writer::from_path(path)?;
    let slots = (1..=routes.fan_out()).map(|slot| format!("target_{slot}"));
    writer.write_record(std::iter::once("source".to_owned()).chain(slots))?;
    for (source, row) in sources.names.iter().zip(routes.iter()) {
        let name = |&id: &i32| usize::try_from(id).map_or("", |id| &targets.names[id]);
        writer.write_record(std::iter::once(source.as_str()).chain(row.iter().map(name)))?;
    }
    Ok(writer.flush()?)
}
