//! The gate beside other ways to choose k of E experts for each token and to weigh them: nanoseconds per row, one thread,
//! on every instruction set of this machine.
//!
//! `cargo run --release --example choose` takes half a minute. `scripts/cpp.py` compiles a gate in C++ and runs this with
//! its path.

#[path = "support/output.rs"]
mod output;
#[path = "support/splitmix.rs"]
#[allow(dead_code)] // only whole words are drawn
mod splitmix;

use std::hint::black_box;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use clap::Parser;
use phase_router::{Gate, GateBuilder, GroupScore, Isa, Kernels, Scoring};
use splitmix::SplitMix64;

/// Time the gate beside other ways to choose
#[derive(Parser)]
struct Options {
    /// A compiled gate in C++ to compare with: benches/cpp/topk.cpp
    cpp: Option<PathBuf>,
    /// Few rows, one turn: shows that outputs are equal, not how fast
    #[arg(long)]
    quick: bool,
}

/// Tokens and experts, and the experts per token.
const SHAPES: [(usize, usize, usize); 4] =
    [(4096, 256, 8), (4096, 128, 8), (4096, 64, 8), (4096, 8, 2)];

fn main() -> ExitCode {
    let options = Options::parse();
    output::run(|out| run(&options, out))
}

fn run(options: &Options, out: &mut dyn Write) -> Result<()> {
    let tiers: Vec<&Kernels> = Isa::ALL.into_iter().filter_map(Kernels::for_isa).collect();
    let names: Vec<_> = tiers.iter().map(|kernels| kernels.name()).collect();
    writeln!(
        out,
        "Gaussian logits to ids and renormalized softmax weights, ns per row; in brackets, how many times faster than\n\
         selection.\n"
    )?;
    let cpp = if options.cpp.is_some() { " C++ `partial_sort` |" } else { "" };
    writeln!(out, "| tokens x experts, k | sort | selection |{cpp} {} |", names.join(" | "))?;
    let columns = 3 + names.len() + usize::from(options.cpp.is_some());
    writeln!(out, "|{}", " ---: |".repeat(columns))?;
    for (rows, targets, k) in SHAPES {
        let rows = if options.quick { 50 } else { rows };
        let logits = gaussian(rows * targets);
        table_row(options, &tiers, &logits, [rows, targets, k], out)?;
    }

    writeln!(out, "\nOther gates, 4096 x 256, k = 8, and one row alone:\n")?;
    writeln!(out, "| gate | {} |", names.join(" | "))?;
    writeln!(out, "|{}", " ---: |".repeat(1 + names.len()))?;
    let bias = gaussian(256).iter().map(|x| 0.01 * x).collect::<Vec<_>>();
    let gate = Gate::builder(256, 8);
    let sigmoid = gate.clone().scoring(Scoring::Sigmoid).bias(&bias).renormalize(true).scale(2.5);
    let gates = [
        ("softmax, renormalized", gate.clone().renormalize(true), 4096),
        ("softmax over all", gate.clone(), 4096),
        ("sigmoid, bias", sigmoid.clone(), 4096),
        ("sigmoid, bias, 4 of 8 groups", sigmoid.groups(8, 4, GroupScore::TopTwo), 4096),
        ("one row alone, softmax, renormalized", gate.renormalize(true), 1),
    ];
    for (name, builder, rows) in gates {
        let logits = gaussian(if options.quick { rows.min(50) } else { rows } * 256);
        write!(out, "| {name} |")?;
        for kernels in &tiers {
            let mut ours = Ours::new(&builder, kernels, logits.len() / 256)?;
            let ns = least(options, logits.len() / 256, || ours.choose(&logits))?;
            write!(out, " {ns:.0} |")?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn table_row(
    options: &Options,
    tiers: &[&'static Kernels],
    logits: &[f32],
    [rows, targets, k]: [usize; 3],
    out: &mut dyn Write,
) -> Result<()> {
    let builder = Gate::builder(targets, k).renormalize(true);
    let mut ours = Ours::new(&builder, tiers[0], rows)?;
    ours.choose(logits)?;
    let wanted = ours.ids;
    let (mut ids, mut weights) = (vec![0; rows * k], vec![0.0; rows * k]);

    let sort = least(options, rows, || {
        by_order(logits, targets, k, &mut ids, &mut weights, |order, compare| {
            order.sort_unstable_by(compare)
        });
        Ok(())
    })?;
    ensure!(ids == wanted, "sorting chooses others");
    let selection = least(options, rows, || {
        by_order(logits, targets, k, &mut ids, &mut weights, |order, compare| {
            order.select_nth_unstable_by(k - 1, &compare);
            order[..k].sort_unstable_by(compare);
        });
        Ok(())
    })?;
    ensure!(ids == wanted, "selection chooses others");

    write!(out, "| {rows} x {targets}, {k} | {sort:.0} | {selection:.0} |")?;
    if let Some(program) = &options.cpp {
        let mut cpp = Cpp::start(program, logits, [rows, targets, k])?;
        ensure!(cpp.ids(rows * k)? == wanted, "C++ chooses others");
        let ns = (0..turns(options)).map(|_| cpp.ns()).collect::<Result<Vec<_>>>()?;
        let least = ns.into_iter().min().context("no turns")?;
        write!(out, " {:.0} |", least as f64 / rows as f64)?;
    }
    for kernels in tiers {
        let mut ours = Ours::new(&builder, kernels, rows)?;
        let ns = least(options, rows, || ours.choose(logits))?;
        ensure!(ours.ids == wanted, "{} chooses others", kernels.name());
        write!(out, " {ns:.0} ({:.1}) |", selection / ns)?;
    }
    writeln!(out)?;
    Ok(())
}

/// A gate with kept memory for its output.
struct Ours {
    gate: Gate,
    ids: Vec<i32>,
    weights: Vec<f32>,
}

impl Ours {
    fn new(builder: &GateBuilder<'_>, kernels: &'static Kernels, rows: usize) -> Result<Self> {
        let gate = builder.clone().kernels(kernels).threads(1).build()?;
        let slots = rows * gate.fan_out();
        Ok(Self { gate, ids: vec![0; slots], weights: vec![0.0; slots] })
    }

    fn choose(&mut self, logits: &[f32]) -> Result<()> {
        Ok(self.gate.choose_into(logits, &mut self.ids, &mut self.weights)?)
    }
}

/// The usual code: the indices of a row in the order of their logits, of which `first` brings the k best to the front.
fn by_order(
    logits: &[f32],
    targets: usize,
    k: usize,
    ids: &mut [i32],
    weights: &mut [f32],
    first: impl Fn(&mut [u32], &dyn Fn(&u32, &u32) -> std::cmp::Ordering),
) {
    let mut order = Vec::new();
    let slots = ids.chunks_exact_mut(k).zip(weights.chunks_exact_mut(k));
    for (row, (ids, weights)) in logits.chunks_exact(targets).zip(slots) {
        order.clear();
        order.extend(0..targets as u32);
        let compare =
            |&a: &u32, &b: &u32| row[b as usize].total_cmp(&row[a as usize]).then(a.cmp(&b));
        first(&mut order, &compare);
        let max = row[order[0] as usize];
        let mut sum = 0.0;
        for ((id, weight), &target) in ids.iter_mut().zip(&mut *weights).zip(&order) {
            *id = target as i32;
            *weight = (row[target as usize] - max).exp();
            sum += *weight;
        }
        weights.iter_mut().for_each(|weight| *weight /= sum);
    }
}

fn turns(options: &Options) -> usize {
    if options.quick { 1 } else { 25 }
}

/// The least time per row of several turns: other work on the machine only adds to a time.
fn least(options: &Options, rows: usize, mut work: impl FnMut() -> Result<()>) -> Result<f64> {
    // A few rows are chosen for many times, as the clock would be part of what is measured.
    let calls = (1000 / rows).max(1);
    let mut least = f64::INFINITY;
    for _ in 0..turns(options) {
        let start = Instant::now();
        for _ in 0..calls {
            work()?;
            black_box(());
        }
        least = least.min(start.elapsed().as_secs_f64());
    }
    Ok(least * 1e9 / (rows * calls) as f64)
}

fn gaussian(count: usize) -> Vec<f32> {
    let mut random = SplitMix64::new(1);
    let mut uniform = || (random.next() >> 40) as f32 / (1 << 24) as f32;
    (0..count).map(|_| (0..12).map(|_| uniform()).sum::<f32>() - 6.0).collect()
}

/// The gate in C++ as a process that has its logits and waits for commands.
struct Cpp(Child);

impl Cpp {
    fn start(program: &PathBuf, logits: &[f32], shape: [usize; 3]) -> Result<Self> {
        let mut command = Command::new(program);
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut cpp = Self(child.with_context(|| format!("cannot run {}", program.display()))?);
        let shape = shape.into_iter().flat_map(|number| (number as u32).to_le_bytes());
        let bytes: Vec<u8> =
            shape.chain(logits.iter().flat_map(|logit| logit.to_le_bytes())).collect();
        cpp.0.stdin.as_mut().context("standard input")?.write_all(&bytes)?;
        Ok(cpp)
    }

    fn ask(&mut self, command: u8, answer: &mut [u8]) -> Result<()> {
        let stdin = self.0.stdin.as_mut().context("standard input")?;
        stdin.write_all(&[command])?;
        stdin.flush()?;
        Ok(self.0.stdout.as_mut().context("standard output")?.read_exact(answer)?)
    }

    fn ids(&mut self, slots: usize) -> Result<Vec<i32>> {
        let mut bytes = vec![0; slots * 4];
        self.ask(b'r', &mut bytes)?;
        Ok(bytes.as_chunks().0.iter().map(|&id| i32::from_le_bytes(id)).collect())
    }

    fn ns(&mut self) -> Result<u64> {
        let mut ns = [0; 8];
        self.ask(b't', &mut ns)?;
        Ok(u64::from_le_bytes(ns))
    }
}

impl Drop for Cpp {
    fn drop(&mut self) {
        // It ends when its input does.
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}
