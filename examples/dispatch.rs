//! What an engine does with the ids of its gate: 4096 tokens, 8 of 256 experts each.
//!
//! `cargo run --release --example dispatch`
//!
//! Prints what a plan tells an expert and a token, the padding of aligned blocks, the slots and scores that hard
//! capacities leave under each policy and by an assignment, the split of a hot expert over unequal replicas, and the
//! time of a plan beside the bucket code that it replaces.

use std::hint::black_box;
use std::io::Write;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;
use phase_router::capacity::{self, hard_capacities};
use phase_router::{AlignedBlocks, Assigner, DispatchPlan, LoadStats, Replicas, Utilisation};

mod gate;
#[path = "support/output.rs"]
mod output;
use gate::{Gate, buckets, refill};

const TOKENS: usize = 4096;
const FAN_OUT: usize = 8;
const EXPERTS: usize = 256;

fn main() -> ExitCode {
    output::run(run)
}

fn run(out: &mut dyn Write) -> Result<()> {
    let gate = Gate::new(TOKENS, FAN_OUT, EXPERTS, 0.3, 1);
    let slots = gate.ids.len();
    let loads = capacity::loads(&gate.ids, EXPERTS)?;
    let stats = LoadStats::new(&loads, &[1.0; EXPERTS])?;
    writeln!(out, "{TOKENS} tokens x {FAN_OUT} of {EXPERTS} experts, {slots} slots")?;
    writeln!(
        out,
        "slots per expert: mean {:.0}, largest {:.2} x the mean\n",
        stats.mean, stats.max_over_mean
    )?;

    let mut plan = DispatchPlan::new();
    plan.build(&gate.ids, FAN_OUT, EXPERTS)?;
    let busiest = (0..EXPERTS).max_by_key(|&c| plan.counts()[c]).unwrap_or(0);
    let first = plan.slots_of(busiest)[0] as usize;
    writeln!(
        out,
        "Plan: expert {busiest} serves {} tokens, the first is token {},",
        plan.counts()[busiest],
        plan.source_of_slot(first)
    )?;
    writeln!(
        out,
        "which finds its result at row {} of all outputs in expert order\n",
        plan.places()[first]
    )?;

    writeln!(out, "Groups padded to whole blocks\n")?;
    writeln!(out, "block size   blocks   padded slots   waste")?;
    let mut blocks = AlignedBlocks::new();
    for block_size in [16, 32, 64, 128] {
        blocks.build(&plan, block_size)?;
        let padded = blocks.slots().len();
        let waste = 100.0 * blocks.padding() as f64 / padded as f64;
        writeln!(
            out,
            "{block_size:10}   {:6}   {padded:12}   {waste:4.1} %",
            blocks.targets().len()
        )?;
    }

    writeln!(
        out,
        "\nSlots that have an expert if experts serve at most their share times the headroom; in brackets the part of\n\
        the gate's scores that is kept"
    )?;
    for spread in [0.0, 0.3, 1.0] {
        policies(&Gate::new(TOKENS, FAN_OUT, EXPERTS, spread, 1), spread, out)?;
    }

    // The busiest expert has three replicas on devices of speed 4, 2 and 1; the others have one.
    let weights: Vec<Vec<u32>> =
        (0..EXPERTS).map(|c| if c == busiest { vec![4, 2, 1] } else { vec![1] }).collect();
    let replicas = Replicas::new(&weights)?;
    let mut by_rank = gate.ids.clone();
    replicas.split_by_rank(&mut by_rank, &mut [0; EXPERTS])?;
    let mut by_counter = gate.ids.clone();
    let positions: Vec<u64> = (0..TOKENS as u64).collect();
    replicas.split_by_counter(&mut by_counter, FAN_OUT, &positions)?;
    let (ranked, counted) = (
        capacity::loads(&by_rank, replicas.replicas())?,
        capacity::loads(&by_counter, replicas.replicas())?,
    );
    writeln!(out, "\nslots of expert {busiest} on replicas of speed 4, 2 and 1\n")?;
    writeln!(out, "                        share    by rank   by counter")?;
    for (replica, weight) in replicas.replicas_of(busiest).zip(&weights[busiest]) {
        let share = f64::from(plan.counts()[busiest]) * f64::from(*weight) / 7.0;
        let replica = replica as usize;
        writeln!(
            out,
            "  replica {replica:3}         {share:12.2} {:10} {:12}",
            ranked[replica], counted[replica]
        )?;
    }
    writeln!(out)?;
    times(out)
}

/// Prints what each policy makes of a gate's choices.
fn policies(gate: &Gate, spread: f32, out: &mut dyn Write) -> Result<()> {
    let loads = capacity::loads(&gate.ids, EXPERTS)?;
    let fullest = LoadStats::new(&loads, &[1.0; EXPERTS])?.max_over_mean;
    writeln!(out, "\ngate of spread {spread}: the fullest expert has {fullest:.2} x the mean\n")?;
    write!(out, "headroom")?;
    for name in ["drop by position", "drop by score", "reroute", "reroute by score", "assign"] {
        write!(out, "{name:>20}")?;
    }
    writeln!(out, "   experts then full")?;
    for headroom in [1.0, 1.2, 1.5, 2.0] {
        let room = hard_capacities(&[1.0; EXPERTS], TOKENS, FAN_OUT, headroom)?;
        write!(out, "{headroom:8.1}")?;
        let mut ids = gate.ids.clone();
        capacity::drop_by_position(&mut ids, &room)?;
        report(gate, &ids, out)?;
        ids.copy_from_slice(&gate.ids);
        capacity::drop_by_score(&mut ids, &gate.scores, &room)?;
        report(gate, &ids, out)?;
        ids.copy_from_slice(&gate.ids);
        capacity::reroute(&mut ids, FAN_OUT, &room)?;
        report(gate, &ids, out)?;
        ids.copy_from_slice(&gate.ids);
        capacity::reroute_by_score(&mut ids, FAN_OUT, &room, &gate.all)?;
        report(gate, &ids, out)?;
        let assigned = Assigner::builder(&room, FAN_OUT).build()?.assign(&gate.all)?;
        report(gate, assigned.ids().as_slice(), out)?;
        let used = Utilisation::new(&capacity::loads(assigned.ids().as_slice(), EXPERTS)?, &room)?;
        writeln!(out, "{:20}", used.full)?;
    }
    Ok(())
}

/// Prints the slots that have an expert, and what the gate's scores of these experts add up to, as a part of the scores
/// of its own choices.
fn report(gate: &Gate, ids: &[i32], out: &mut dyn Write) -> Result<()> {
    let filled = ids.iter().filter(|&&id| id >= 0).count();
    let row = |(scores, ids): (&[f32], &[i32])| -> f64 {
        ids.iter().filter(|&&id| id >= 0).map(|&id| f64::from(scores[id as usize])).sum()
    };
    let kept: f64 = gate.all.chunks(EXPERTS).zip(ids.chunks(FAN_OUT)).map(row).sum();
    let percent = |part: f64, all: usize| 100.0 * part / all as f64;
    let (slots, score) = (percent(filled as f64, ids.len()), percent(kept, TOKENS));
    write!(out, "   {slots:5.1} % ({score:5.1} %)")?;
    Ok(())
}

/// Prints the medians of many rounds, in which all methods take turns, so that other work on the machine affects all of
/// them alike.
fn times(out: &mut dyn Write) -> Result<()> {
    const ROUNDS: usize = 501;
    writeln!(
        out,
        "Median time of {ROUNDS} rounds in us, and how many times faster than Vec<Vec<u32>>\n"
    )?;
    writeln!(
        out,
        "{:25} {:>15} {:>15} {:>15} {:>20}",
        "", "Vec<Vec<u32>>", "kept vectors", "plan", "plan, blocks of 64"
    )?;
    for (experts, spread) in [(128, 0.0), (128, 0.3), (256, 0.0), (256, 0.3)] {
        let ids = Gate::new(TOKENS, FAN_OUT, experts, spread, 1).ids;
        let (mut plan, mut blocks) = (DispatchPlan::new(), AlignedBlocks::new());
        let mut kept = vec![Vec::new(); experts];
        let mut rounds = [const { Vec::new() }; 4];
        for _ in 0..ROUNDS {
            time(&mut rounds[0], || drop(black_box(buckets(black_box(&ids), FAN_OUT, experts))));
            time(&mut rounds[1], || refill(black_box(&ids), FAN_OUT, &mut kept));
            time(&mut rounds[2], || plan.build(black_box(&ids), FAN_OUT, experts))?;
            time(&mut rounds[3], || {
                plan.build(black_box(&ids), FAN_OUT, experts)?;
                blocks.build(&plan, 64)
            })?;
        }
        let gate = if spread == 0.0 { "even gate" } else { "uneven gate" };
        write!(out, "{:<25}", format!("{experts} experts, {gate}"))?;
        let median = rounds.map(|mut times| {
            times.sort_by(f64::total_cmp);
            times[ROUNDS / 2]
        });
        for us in median {
            write!(out, " {us:8.1} {:4.1} x", median[0] / us)?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn time<T>(rounds: &mut Vec<f64>, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = work();
    rounds.push(start.elapsed().as_secs_f64() * 1e6);
    result
}
