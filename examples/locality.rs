//! Data placement with locality: records prefer the workers that hold their replicas, and every worker reads as many.
//!
//! `cargo run --release --example locality`
//!
//! Prints the part that is read locally, then the times, which differ from run to run.

#[path = "support/output.rs"]
mod output;
#[path = "support/splitmix.rs"]
#[allow(dead_code)] // not rows and hashes
mod splitmix;

use std::fmt::Write as _;
use std::io::Write;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, ensure};
use phase_router::{Assigner, ExactRouter, Quotas, capacity};
use splitmix::SplitMix64;

const RECORDS: usize = 100_000;
const WORKERS: usize = 100;
const REPLICAS: usize = 3;
/// A replica in memory, and two on disks.
const SCORES: [f32; REPLICAS] = [1.0, 0.5, 0.5];
const ROOM: u64 = (RECORDS / WORKERS) as u64;
const SEED: u64 = 1;

/// Three distinct workers per record, in the order of the scores.
type Replicas = Vec<[u32; REPLICAS]>;
/// How often a worker is drawn as a replica, by its number; those drawn most come first.
type Case = (&'static str, fn(usize) -> f64);
/// A worker per record; none for those that are read from wherever there is room.
type Method = fn(&Replicas) -> Result<Vec<i32>>;

const METHODS: [(&str, Method); 6] = [
    ("a worker at random", |_| Ok(anywhere(&mut SplitMix64::new(SEED)))),
    ("a replica at random", |replicas| Ok(some_replica(replicas, &mut SplitMix64::new(SEED)))),
    ("exact", |_| Ok(vec![-1; RECORDS])),
    ("best replica with room", |replicas| {
        Ok(greedy(replicas, |known, loads| {
            known.iter().copied().find(|&worker| loads[worker as usize] < ROOM)
        }))
    }),
    ("emptiest replica with room", |replicas| {
        Ok(greedy(replicas, |known, loads| {
            let open = known.iter().copied().filter(|&worker| loads[worker as usize] < ROOM);
            open.min_by_key(|&worker| loads[worker as usize])
        }))
    }),
    ("assign", assign),
];

fn main() -> ExitCode {
    output::run(run)
}

fn run(out: &mut dyn Write) -> Result<()> {
    let cases: [Case; 3] = [
        ("alike", |_| 1.0),
        ("half hold twice", |worker| if worker < WORKERS / 2 { 2.0 } else { 1.0 }),
        ("a tenth hold half", |worker| if worker < WORKERS / 10 { 9.0 } else { 1.0 }),
    ];
    writeln!(
        out,
        "{RECORDS} records with replicas on {REPLICAS} of {WORKERS} workers, which have room for {ROOM} each\n"
    )?;
    let titles: String = cases.iter().map(|(title, _)| format!("{title:>27}")).collect();
    writeln!(out, "{:28}{titles}", "replicas: workers")?;
    writeln!(out, "{:28}{}", "", "   local %   score  fullest".repeat(cases.len()))?;
    let replicas = cases.map(|(_, weight)| draw(weight));
    let mut times = String::new();
    for (name, method) in METHODS {
        write!(out, "{name:28}")?;
        write!(times, "{name:28}")?;
        for replicas in &replicas {
            let start = Instant::now();
            let mut workers = method(replicas)?;
            fill(&mut workers)?;
            write!(times, "{:>27.1}", start.elapsed().as_secs_f64() * 1e3)?;
            let loads = capacity::loads(&workers, WORKERS)?;
            let fullest = loads.into_iter().max().unwrap_or(0) as f64 / ROOM as f64;
            let (mut local, mut score) = (0, 0.0f32);
            for (known, &worker) in replicas.iter().zip(&workers) {
                if let Some(place) = known.iter().position(|&known| known == worker as u32) {
                    local += 1;
                    score += SCORES[place];
                }
            }
            let percent = |part: f64| 100.0 * part / RECORDS as f64;
            let (local, score) = (percent(f64::from(local)), percent(f64::from(score)));
            write!(out, "{local:>10.2}{score:>8.2}{fullest:>9.3}")?;
        }
        writeln!(out)?;
        writeln!(times)?;
    }
    let most = replicas.each_ref().map(|replicas| {
        let most = 100.0 * most_local(replicas) as f64 / RECORDS as f64;
        format!("{most:>10.2}{:17}", "")
    });
    writeln!(out, "{:28}{}", "no more can be local than", most.concat().trim_end())?;
    write!(out, "\nmilliseconds\n{times}")?;
    Ok(())
}

/// Draws the replicas of all records, each worker as often as its weight says.
fn draw(weight: impl Fn(usize) -> f64) -> Replicas {
    let mut random = SplitMix64::new(SEED);
    let most = (0..WORKERS).map(&weight).fold(0.0, f64::max);
    let one = |known: &[u32], random: &mut SplitMix64| loop {
        let worker = random.below(WORKERS);
        let accepted = (random.next() as f64) < weight(worker) / most * 2f64.powi(64);
        if accepted && !known.contains(&(worker as u32)) {
            return worker as u32;
        }
    };
    let record = |_| {
        let mut known = [u32::MAX; REPLICAS];
        for i in 0..REPLICAS {
            known[i] = one(&known[..i], &mut random);
        }
        known
    };
    (0..RECORDS).map(record).collect()
}

fn anywhere(random: &mut SplitMix64) -> Vec<i32> {
    (0..RECORDS).map(|_| random.below(WORKERS) as i32).collect()
}

fn some_replica(replicas: &Replicas, random: &mut SplitMix64) -> Vec<i32> {
    replicas.iter().map(|known| known[random.below(REPLICAS)] as i32).collect()
}

/// Takes records in order. Those for which there is no choice are left.
fn greedy(
    replicas: &Replicas,
    choose: impl Fn(&[u32; REPLICAS], &[u64; WORKERS]) -> Option<u32>,
) -> Vec<i32> {
    let mut loads = [0; WORKERS];
    let place = |known| match choose(known, &loads) {
        Some(worker) => {
            loads[worker as usize] += 1;
            worker as i32
        }
        None => -1,
    };
    replicas.iter().map(place).collect()
}

/// As many records as can be on one of their replicas, and of those as many as can be in memory.
fn assign(replicas: &Replicas) -> Result<Vec<i32>> {
    let offsets: Vec<usize> = (0..=RECORDS).map(|i| REPLICAS * i).collect();
    let (mut known, mut scores) = (Vec::new(), Vec::new());
    for record in replicas {
        let mut order = [0, 1, 2];
        order.sort_unstable_by_key(|&place| record[place]);
        known.extend(order.map(|place| record[place]));
        scores.extend(order.map(|place| SCORES[place]));
    }
    let assigner = Assigner::builder(&[ROOM; WORKERS], 1).build()?;
    let assignment = assigner.assign_lists(&offsets, &known, &scores)?;
    ensure!(assignment.gap() <= 1e-5, "not shown to be the best: {:e}", assignment.gap());
    Ok(assignment.into_ids().into_vec())
}

/// Records that know none but the first few workers find no room there if they are too many.
fn most_local(replicas: &Replicas) -> usize {
    let mut known_by_first = [0; WORKERS];
    for known in replicas {
        let last = known.iter().max().map_or(0, |&worker| worker as usize);
        known_by_first[last..].iter_mut().for_each(|records| *records += 1);
    }
    let over = |(worker, &records): (usize, &usize)| {
        usize::saturating_sub(records, (worker + 1) * ROOM as usize)
    };
    RECORDS - known_by_first.iter().enumerate().map(over).max().unwrap_or(0)
}

/// Sends the records without a worker to what room is left, by exact routing.
fn fill(workers: &mut [i32]) -> Result<()> {
    let left: Vec<usize> = (0..workers.len()).filter(|&record| workers[record] < 0).collect();
    if left.is_empty() {
        return Ok(());
    }
    let loads = capacity::loads(workers, WORKERS)?;
    ensure!(loads.iter().all(|&load| load <= ROOM), "a worker has too many");
    let rooms = loads.iter().map(|&load| ROOM - load).collect();
    let quotas = Quotas::from_counts(rooms, left.len() as u64, 1)?;
    let routes = ExactRouter::builder(&quotas).seed(SEED).build()?.route()?;
    for (&record, &worker) in left.iter().zip(routes.as_slice()) {
        workers[record] = worker;
    }
    Ok(())
}
