//! Routes the sources of one CSV file to the targets of another, shows how the load follows the capacities, and writes
//! the routes as CSV.
//!
//! `cargo run --release --example route` takes the files in `data/`; `-- --help` lists the options.

#[path = "support/alias.rs"]
mod alias;
#[path = "support/baseline.rs"]
#[allow(dead_code)] // the other of the two
mod baseline;
#[path = "support/weighted.rs"]
mod weighted;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use alias::Alias;
use anyhow::{Context, Result};
use clap::{Parser, ValueEnum};
use phase_router::capacity::hard_capacities;
use phase_router::{Isa, LoadStats, Problem, Router, Routes, Sampling, Workspace};
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
    /// Where the routes go: a row a source, its name and those of its targets, empty where a slot is
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/target/routes.csv"))]
    out: PathBuf,
    /// Targets a source, at most
    #[arg(long, default_value_t = 2)]
    k: usize,
    /// Seed of everything random
    #[arg(long, default_value_t = 42)]
    seed: u64,
    /// How up to k of a source's matches are chosen
    #[arg(long, value_enum, default_value_t = Method::Floyd)]
    sampling: Method,
    /// Mean length of an arc as a part of its ring, 0 to 1
    #[arg(long, default_value_t = 0.3)]
    density: f64,
    /// Hard capacity of a target over its share of all slots
    #[arg(long, default_value_t = 1.2)]
    headroom: f64,
    /// Instruction set (scalar, avx2, avx512, neon) [default: the fastest here]
    #[arg(long)]
    isa: Option<Isa>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Method {
    Floyd,
    AlgorithmR,
}

impl From<Method> for Sampling {
    fn from(method: Method) -> Self {
        match method {
            Method::Floyd => Sampling::Floyd,
            Method::AlgorithmR => Sampling::AlgorithmR,
        }
    }
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        // One line: whoever has a malformed file wants no backtrace.
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<()> {
    let sources = Weighted::read(&options.sources, "source", "weight")?;
    let targets = Weighted::read(&options.targets, "target", "capacity")?;

    let began = Instant::now();
    let problem = Problem::from_weights(&sources.weights, &targets.weights, options.density)?;
    let mut builder = Router::builder(&problem)
        .fan_out(options.k)
        .seed(options.seed)
        .sampling(options.sampling.into());
    if let Some(isa) = options.isa {
        builder = builder.isa(isa);
    }
    let router = builder.build()?;
    let laid_out = began.elapsed();
    let routes = router.route()?;

    // Before anything is printed: the reader of the output may have gone by its end.
    write(&options.out, &sources, &targets, &routes)
        .with_context(|| format!("cannot write {}", options.out.display()))?;

    describe(options, &sources, &targets);
    println!(
        "router    k {}, seed {}, density {}, {:?}, {}",
        options.k,
        options.seed,
        options.density,
        router.sampling(),
        router.kernels().name()
    );
    println!(
        "time      {laid_out:.1?} to lay out, {:.1?} to route (best of 5)",
        best_of_5(&router)?
    );
    let unrouted = routes.iter().filter(|row| row.iter().all(|&id| id < 0)).count();
    println!(
        "filled    {} of {} slots; {unrouted} sources got no target\n",
        routes.filled(),
        router.slots()
    );
    balance(options, &targets.weights, &routes)?;
    bars(&targets, &routes.loads());
    println!("\nroutes written to {}", shown(&options.out));
    Ok(())
}

fn describe(options: &Options, sources: &Weighted, targets: &Weighted) {
    for (what, rows, measure, file) in [
        ("sources", sources, "weights", &options.sources),
        ("targets", targets, "capacities", &options.targets),
    ] {
        let least = rows.weights.iter().copied().fold(f64::INFINITY, f64::min);
        let most = rows.weights.iter().copied().fold(0.0, f64::max);
        let count = rows.names.len();
        println!("{what}   {count:>5} from {}, {measure} {least} to {most}", shown(file));
    }
}

/// A path as a user of this directory would write it.
fn shown(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).display().to_string()
}

/// The shortest of five routes into memory that is there already.
fn best_of_5(router: &Router) -> Result<Duration> {
    let (mut out, mut workspace) = (vec![0; router.slots()], Workspace::new());
    router.route_into(&mut out, &mut workspace)?;
    let mut best = Duration::MAX;
    for _ in 0..5 {
        let began = Instant::now();
        router.route_into(&mut out, &mut workspace)?;
        best = best.min(began.elapsed());
    }
    Ok(best)
}

/// Prints how the loads spread, beside the plain ways to do the same.
fn balance(options: &Options, capacities: &[f64], routes: &Routes) -> Result<()> {
    let Options { k, seed, headroom, .. } = *options;
    let (n, e) = (routes.rows(), capacities.len());
    let mut ids = vec![-1; n * k];
    Alias::new(capacities)?.fill(seed, &mut ids);
    let weighted = Routes::from_ids(ids, n, k, e)?;
    let hashed = baseline::uniform_hash(n, e, k, seed)?;
    let hard = hard_capacities(capacities, n, k, headroom)?;

    let total: f64 = capacities.iter().sum();
    let share = |&capacity: &f64| (capacity / total * routes.filled() as f64).round() as u64;
    let proportional: Vec<u64> = capacities.iter().map(share).collect();
    let mut stats = vec![LoadStats::new(&proportional, capacities)?];
    let (mut of_filled, mut of_all) = (vec!["".to_owned()], vec!["".to_owned()]);
    for routes in [routes, &weighted, &hashed] {
        stats.push(LoadStats::new(&routes.loads(), capacities)?);
        let mut served = routes.clone();
        let survived = served.enforce(&hard)? as f64;
        of_filled.push(percent(survived / routes.filled() as f64));
        of_all.push(percent(survived / routes.as_slice().len() as f64));
    }

    let head = ["in proportion", "phase router", "weighted random", "uniform hash"];
    row("", head.map(str::to_owned));
    let line = |name: &str, places: usize, value: fn(&LoadStats) -> f64| {
        row(name, stats.iter().map(|stats| format!("{:.places$}", value(stats))));
    };
    line("load of a target: mean", 1, |s| s.mean);
    line("  standard deviation", 1, |s| s.sd);
    line("  CV", 3, |s| s.cv);
    line("  max / mean", 2, |s| s.max_over_mean);
    line("  correlation with capacity", 3, |s| s.correlation);
    row(&format!("survival at headroom {headroom}"), of_filled);
    row("  of all slots, empty ones too", of_all);
    println!(
        "\n\
        Load is counted in slots. A target may serve its share of all {} slots times the headroom, first come first\n\
        served; survival is the part of the filled slots that is served. Slots that stayed empty leave room for others,\n\
        so the line below it counts them as lost. A source's arc follows its weight: one with a short arc meets few\n\
        targets, sometimes none. `in proportion` is what loads that follow the capacities would show, but for rounding;\n\
        `weighted random` draws every slot by capacity alone, and may give a source the same target twice.\n",
        n * k
    );
    Ok(())
}

fn row(name: &str, cells: impl IntoIterator<Item = String>) {
    print!("{name:<32}");
    cells.into_iter().for_each(|cell| print!("{cell:>17}"));
    println!();
}

fn percent(part: f64) -> String {
    // 0 of 0 slots.
    if part.is_nan() { "-".to_owned() } else { format!("{:.1} %", 100.0 * part) }
}

/// Prints load against capacity: a pair of bars for every size of target, or for the largest and the smallest targets
/// where there are too many sizes.
fn bars(targets: &Weighted, loads: &[u64]) {
    const SIZES: usize = 16;
    const WIDTH: f64 = 48.0;
    struct Bar {
        label: String,
        capacity: f64,
        load: u64,
    }

    let mut order: Vec<usize> = (0..loads.len()).collect();
    order.sort_by(|&a, &b| targets.weights[b].total_cmp(&targets.weights[a]));
    let sizes: Vec<&[usize]> =
        order.chunk_by(|&a, &b| targets.weights[a] == targets.weights[b]).collect();
    let sum = |label, members: &[usize]| Bar {
        label,
        capacity: members.iter().map(|&target| targets.weights[target]).sum(),
        load: members.iter().map(|&target| loads[target]).sum(),
    };
    let bars: Vec<Bar> = if sizes.len() <= SIZES {
        let label = |size: &[usize]| format!("{} x {}", size.len(), targets.weights[size[0]]);
        sizes.iter().map(|size| sum(label(size), size)).collect()
    } else {
        let ends = order[..SIZES / 2].iter().chain(&order[order.len() - SIZES / 2..]);
        ends.map(|&target| sum(targets.names[target].clone(), &[target])).collect()
    };

    let all_capacity: f64 = targets.weights.iter().sum();
    let all_load = loads.iter().sum::<u64>().max(1) as f64;
    let shares = |bar: &Bar| (bar.capacity / all_capacity, bar.load as f64 / all_load);
    let longest = bars.iter().map(shares).fold(0.0, |a: f64, (c, l)| a.max(c).max(l));
    // Rounded up, so that a share above nothing shows.
    let bar = |share: f64, ink: &str| ink.repeat((share / longest * WIDTH).ceil() as usize);
    let width = bars.iter().map(|bar| bar.label.chars().count()).max().unwrap_or(0).max(8);
    println!("{:<width$}  load/cap  share of capacity ░ and of load █", "targets");
    for b in &bars {
        let (capacity, load) = shares(b);
        let ratio = if capacity > 0.0 { format!("{:.2}", load / capacity) } else { "-".to_owned() };
        println!(
            "{:<width$}  {:>8}  {:5.1} % {}",
            b.label,
            "",
            100.0 * capacity,
            bar(capacity, "░")
        );
        println!("{:<width$}  {ratio:>8}  {:5.1} % {}", "", 100.0 * load, bar(load, "█"));
    }
}

fn write(path: &Path, sources: &Weighted, targets: &Weighted, routes: &Routes) -> Result<()> {
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
