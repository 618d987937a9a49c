//! Rebalancing: keys with two replicas on shards of unequal capacity, and how many move when the shards change.
//!
//! `cargo run --release --example shards`

#[path = "support/baseline.rs"]
#[allow(dead_code)] // only one of its two functions is used
mod baseline;
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
use std::process::ExitCode;

use anyhow::Result;
use moved::moved;
use phase_router::{ExactRouter, Problem, Quotas, Router, StreamRouter, Workspace};
use rivals::{Ring, UniformHash};

const KEYS: usize = 50_000;
const SHARDS: usize = 24;
const REPLICAS: usize = 2;
const SLOTS: usize = KEYS * REPLICAS;
const SEED: u64 = 1;

/// A name, and what fills all slots for shards of the given capacities.
type Method = (&'static str, fn(&[f64], &mut [i32]) -> Result<()>);

const METHODS: [Method; 8] = [
    ("exact", |capacities, out| exact(capacities, 1, out)),
    ("exact, 16 batches", |capacities, out| exact(capacities, 16, out)),
    ("stream", |capacities, out| {
        Ok(StreamRouter::new(capacities, REPLICAS, SEED)?.route_rows(0..KEYS as u64, out)?)
    }),
    ("sampled (Floyd)", |capacities, out| {
        let problem = Problem::from_capacities(KEYS, capacities, REPLICAS)?;
        let router = Router::builder(&problem).fan_out(REPLICAS).seed(SEED).build()?;
        Ok(router.route_into(out, &mut Workspace::new())?)
    }),
    ("weighted rendezvous", |capacities, out| {
        let routes = baseline::weighted_rendezvous(KEYS, capacities, REPLICAS, SEED)?;
        out.copy_from_slice(routes.as_slice());
        Ok(())
    }),
    ("consistent-hash ring", |capacities, out| {
        Ring::new(capacities, SEED).fill(SEED, REPLICAS, out);
        Ok(())
    }),
    ("ring, loads within 1.1", |capacities, out| {
        let bounds = phase_router::capacity::hard_capacities(capacities, KEYS, REPLICAS, 1.1)?;
        Ring::new(capacities, SEED).fill_bounded(SEED, REPLICAS, &bounds, out);
        Ok(())
    }),
    ("uniform hash", |capacities, out| {
        let there: Vec<i32> =
            (0..).zip(capacities).filter(|(_, c)| **c > 0.0).map(|(shard, _)| shard).collect();
        UniformHash { targets: there.len() }.fill(SEED, REPLICAS, out);
        out.iter_mut().for_each(|id| *id = there[*id as usize]);
        Ok(())
    }),
];

fn exact(capacities: &[f64], batches: usize, out: &mut [i32]) -> Result<()> {
    let quotas = Quotas::from_shares(capacities, KEYS as u64, REPLICAS)?;
    Ok(ExactRouter::builder(&quotas).seed(SEED).batches(batches).build()?.route_into(out)?)
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

fn main() -> ExitCode {
    output::run(run)
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

    let (mut before, mut after) = (vec![0; SLOTS], vec![0; SLOTS]);
    for (name, route) in METHODS {
        route(&capacities, &mut before)?;
        let mut loads = [0u32; SHARDS];
        before.iter().for_each(|&id| loads[id as usize] += 1);
        let over = |(&load, c): (&u32, &f64)| f64::from(load) / (c / total * SLOTS as f64);
        let fullest = loads.iter().zip(&capacities).map(over).fold(0.0, f64::max);
        write!(out, "{name:24}{fullest:>8.3}")?;
        for (_, change) in CHANGES {
            let mut sum = 0;
            for shard in 0..SHARDS {
                let mut changed = capacities.clone();
                change(&mut changed, shard);
                route(&changed, &mut after)?;
                sum += moved(&before, &after, REPLICAS);
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
    Ok(())
}
