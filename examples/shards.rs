//! Shards that change: keys with two replicas on shards of unequal capacity, how even their loads are, and how many
//! replicas move.
//!
//! `cargo run --release --example shards`

#[path = "support/baseline.rs"]
#[allow(dead_code)] // only one of its two functions is used
mod baseline;
#[path = "support/maglev.rs"]
mod maglev;
#[path = "support/moved.rs"]
mod moved;
#[path = "support/output.rs"]
mod output;
#[path = "support/rivals.rs"]
#[allow(dead_code)] // not every method is used
mod rivals;
#[path = "support/splitmix.rs"]
#[allow(dead_code)] // only streams of rows are used
mod splitmix;

use std::io::Write;
use std::process::{Command, ExitCode};
use std::{env, fs};

use anyhow::{Context, Result};
use maglev::Maglev;
use moved::moved;
use phase_router::{
    ExactRouter, Placement, Problem, Quotas, Rebalancer, Router, StreamRouter, Workspace,
};
use rivals::{Ring, UniformHash};

const KEYS: usize = 50_000;
const SHARDS: usize = 24;
const REPLICAS: usize = 2;
const SLOTS: usize = KEYS * REPLICAS;
const SEED: u64 = 1;

/// How the slots are filled for shards of the given capacities.
enum Method {
    /// From nothing, whatever was there.
    Anew(fn(&[f64], &mut [i32]) -> Result<()>),
    /// From the table as it is, with shards in so many zones, or in none.
    Rebalanced(u32),
    /// From a placement by name, of so many slots for all keys.
    Placed(usize),
}
use Method::{Anew, Placed, Rebalanced};

const METHODS: [(&str, Method); 12] = [
    ("rebalance", Rebalanced(0)),
    ("rebalance, 3 zones", Rebalanced(3)),
    ("placement, 2^14 slots", Placed(1 << 14)),
    ("exact", Anew(|capacities, out| exact(capacities, 1, out))),
    ("exact, 16 batches", Anew(|capacities, out| exact(capacities, 16, out))),
    (
        "stream",
        Anew(|capacities, out| {
            Ok(StreamRouter::new(capacities, REPLICAS, SEED)?.route_rows(0..KEYS as u64, out)?)
        }),
    ),
    (
        "sampled (Floyd)",
        Anew(|capacities, out| {
            let problem = Problem::from_capacities(KEYS, capacities, REPLICAS)?;
            let router = Router::builder(&problem).fan_out(REPLICAS).seed(SEED).build()?;
            Ok(router.route_into(out, &mut Workspace::new())?)
        }),
    ),
    (
        "weighted rendezvous",
        Anew(|capacities, out| {
            let routes = baseline::weighted_rendezvous(KEYS, capacities, REPLICAS, SEED)?;
            out.copy_from_slice(routes.as_slice());
            Ok(())
        }),
    ),
    (
        "consistent-hash ring",
        Anew(|capacities, out| {
            Ring::new(capacities, SEED).fill(SEED, REPLICAS, out);
            Ok(())
        }),
    ),
    (
        "ring, loads within 1.1",
        Anew(|capacities, out| {
            let bounds = phase_router::capacity::hard_capacities(capacities, KEYS, REPLICAS, 1.1)?;
            Ring::new(capacities, SEED).fill_bounded(SEED, REPLICAS, &bounds, out);
            Ok(())
        }),
    ),
    (
        "Maglev",
        Anew(|capacities, out| {
            Maglev::new(capacities, SEED).fill(SEED, REPLICAS, out);
            Ok(())
        }),
    ),
    (
        "uniform hash",
        Anew(|capacities, out| {
            let there: Vec<i32> =
                (0..).zip(capacities).filter(|(_, c)| **c > 0.0).map(|(shard, _)| shard).collect();
            UniformHash { targets: there.len() }.fill(SEED, REPLICAS, out);
            out.iter_mut().for_each(|id| *id = there[*id as usize]);
            Ok(())
        }),
    ),
];

fn exact(capacities: &[f64], batches: usize, out: &mut [i32]) -> Result<()> {
    let quotas = Quotas::from_shares(capacities, KEYS as u64, REPLICAS)?;
    Ok(ExactRouter::builder(&quotas).seed(SEED).batches(batches).build()?.route_into(out)?)
}

/// A method at work: what it needs to go on from where it is.
struct Keys {
    placement: Option<Placement>,
    homes: Vec<i32>,
}

impl Keys {
    fn new(method: &Method, capacities: &[f64]) -> Result<Self> {
        let placement = match method {
            Placed(slots) => Some(Placement::new(*slots, REPLICAS, named(capacities))?),
            _ => None,
        };
        let mut keys = Self { placement, homes: vec![-1; SLOTS] };
        keys.fill(method, capacities)?;
        Ok(keys)
    }

    /// The keys after a change, on shards of these capacities.
    fn after(&self, method: &Method, capacities: &[f64]) -> Result<Self> {
        let mut keys = Self { placement: self.placement.clone(), homes: self.homes.clone() };
        if let Some(placement) = &mut keys.placement {
            placement.set(named(capacities))?;
        }
        keys.fill(method, capacities)?;
        Ok(keys)
    }

    fn fill(&mut self, method: &Method, capacities: &[f64]) -> Result<()> {
        match method {
            Anew(route) => route(capacities, &mut self.homes)?,
            Rebalanced(zones) => {
                let quotas = Quotas::from_shares(capacities, KEYS as u64, REPLICAS)?;
                let zone_of: Vec<u32> = (0..capacities.len() as u32).map(|s| s % 3).collect();
                let builder = Rebalancer::builder(&quotas).seed(SEED);
                let builder = if *zones > 0 { builder.zones(&zone_of) } else { builder };
                builder.build()?.rebalance(&mut self.homes)?;
            }
            Placed(_) => {
                let placement = self.placement.as_ref().context("no placement")?;
                for (key, homes) in (0u64..).zip(self.homes.chunks_exact_mut(REPLICAS)) {
                    // Indices, as the names are in the order of the shards.
                    let members = placement.lookup_ids(&key.to_le_bytes());
                    homes.iter_mut().zip(members).for_each(|(home, &id)| *home = id as i32);
                }
            }
        }
        Ok(())
    }
}

/// Names in the order of the shards.
fn named(capacities: &[f64]) -> impl Iterator<Item = (String, f64)> + '_ {
    capacities.iter().enumerate().map(|(shard, &capacity)| (format!("shard {shard:02}"), capacity))
}

/// A name, and what happens to shard `s`.
type Change = (&'static str, fn(&mut Vec<f64>, usize));

const CHANGES: [Change; 4] = [
    ("+10 %", |capacities, s| capacities[s] *= 1.1),
    ("doubles", |capacities, s| capacities[s] *= 2.0),
    ("leaves", |capacities, s| capacities[s] = 0.0),
    // A new shard, as large as shard s.
    ("joins", |capacities, s| capacities.push(capacities[s])),
];

/// The first argument of the process that loads what this one has saved.
const LOAD: &str = "--load";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.as_slice() {
        [option, path] if option == LOAD => output::run(|out| load(path, out)),
        _ => output::run(run),
    }
}

/// Prints the members of some keys by a placement that another process has saved.
fn load(path: &str, out: &mut dyn Write) -> Result<()> {
    Ok(write!(out, "{}", homes(&serde_json::from_slice(&fs::read(path)?)?))?)
}

fn homes(placement: &Placement) -> String {
    let homes = |key: &str| placement.lookup(key.as_bytes()).collect::<Vec<_>>().join(" and ");
    ["alpha", "beta", "gamma"].map(|key| format!("{key}: {}\n", homes(key))).concat()
}

/// Saves a placement, lets another process load it, and compares what both find.
fn two_processes(capacities: &[f64], out: &mut dyn Write) -> Result<()> {
    let placement = Placement::new(1 << 14, REPLICAS, named(capacities))?;
    let path = env::temp_dir().join(format!("shards-{}.json", std::process::id()));
    fs::write(&path, serde_json::to_string(&placement)?)?;
    let other = Command::new(env::current_exe()?).arg(LOAD).arg(&path).output();
    fs::remove_file(&path)?;
    let other = String::from_utf8(other?.stdout)?;
    let same = if other == homes(&placement) { "the same" } else { "something else" };
    writeln!(out, "\nSaved as JSON and loaded by another process, which finds {same}:\n{other}")?;
    Ok(())
}

fn run(out: &mut dyn Write) -> Result<()> {
    let capacities: Vec<f64> = (0..SHARDS).map(|s| [1.0, 1.0, 2.0, 4.0][s % 4]).collect();
    let total: f64 = capacities.iter().sum();
    writeln!(
        out,
        "{KEYS} keys x {REPLICAS} replicas, {SHARDS} shards of capacity 1, 2 and 4\n\
        \n\
        Fullest: the load of the fullest shard over its share. The other columns: replicas that move if one shard\n\
        changes, in % of all replicas, mean over the shards.\n"
    )?;
    write!(out, "{:24}{:>8}", "", "fullest")?;
    for (name, _) in CHANGES {
        write!(out, "{name:>10}")?;
    }
    writeln!(out)?;

    for (name, method) in &METHODS {
        let before = Keys::new(method, &capacities)?;
        let mut loads = [0u32; SHARDS];
        before.homes.iter().for_each(|&id| loads[id as usize] += 1);
        let over = |(&load, c): (&u32, &f64)| f64::from(load) / (c / total * SLOTS as f64);
        let fullest = loads.iter().zip(&capacities).map(over).fold(0.0, f64::max);
        write!(out, "{name:24}{fullest:>8.3}")?;
        for (_, change) in CHANGES {
            let mut sum = 0;
            for shard in 0..SHARDS {
                let mut changed = capacities.clone();
                change(&mut changed, shard);
                let after = before.after(method, &changed)?;
                sum += moved(&before.homes, &after.homes, REPLICAS);
            }
            write!(out, "{:>10.2}", 100.0 * sum as f64 / (SLOTS * SHARDS) as f64)?;
        }
        writeln!(out)?;
    }

    write!(out, "{:32}", "least possible")?;
    for (_, change) in CHANGES {
        let least = |shard: usize| {
            let mut changed = capacities.clone();
            change(&mut changed, shard);
            let sum: f64 = changed.iter().sum();
            let old = capacities.iter().copied().chain([0.0]);
            changed
                .iter()
                .zip(old)
                .map(|(new, old)| (new / sum - old / total).max(0.0))
                .sum::<f64>()
        };
        let mean = 100.0 * (0..SHARDS).map(least).sum::<f64>() / SHARDS as f64;
        write!(out, "{mean:>10.2}")?;
    }
    writeln!(out)?;
    two_processes(&capacities, out)
}
