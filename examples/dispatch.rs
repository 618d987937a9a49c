//! What an engine does with the ids of its gate: 4096 tokens, 8 of 256 experts each.
//!
//! `cargo run --release --example dispatch`
//!
//! Prints the time of a plan beside the bucket code it replaces, the padding of aligned blocks, what survives hard
//! capacities under each policy, and the split of a hot expert over unequal replicas.

use std::hint::black_box;
use std::time::Instant;

use phase_router::capacity::{self, hard_capacities};
use phase_router::{AlignedBlocks, DispatchPlan, Error, LoadStats, Replicas, Utilisation};

mod gate;
use gate::{Gate, buckets, refill};

const TOKENS: usize = 4096;
const FAN_OUT: usize = 8;
const EXPERTS: usize = 256;

fn main() -> Result<(), Error> {
    let gate = Gate::new(TOKENS, FAN_OUT, EXPERTS, 0.3, 1);
    let slots = gate.ids.len();
    let loads = capacity::loads(&gate.ids, EXPERTS)?;
    let stats = LoadStats::new(&loads, &[1.0; EXPERTS])?;
    println!("{TOKENS} tokens x {FAN_OUT} of {EXPERTS} experts, {slots} slots");
    println!("load of an expert: mean {:.0}, largest {:.2} x\n", stats.mean, stats.max_over_mean);

    times()?;

    let mut plan = DispatchPlan::new();
    plan.build(&gate.ids, FAN_OUT, EXPERTS)?;
    // What an expert works on, and how a token finds its results.
    let busiest = (0..EXPERTS).max_by_key(|&c| plan.counts()[c]).unwrap_or(0);
    let first = plan.slots_of(busiest)[0] as usize;
    println!(
        "expert {busiest} serves {} tokens, the first is {}",
        plan.counts()[busiest],
        plan.source_of_slot(first)
    );
    println!("that token finds the result at row {}\n", plan.places()[first]);

    println!("block size   blocks   padded slots   waste");
    let mut blocks = AlignedBlocks::new();
    for block_size in [16, 32, 64, 128] {
        blocks.build(&plan, block_size)?;
        let padded = blocks.slots().len();
        let waste = 100.0 * blocks.padding() as f64 / padded as f64;
        println!("{block_size:10}   {:6}   {padded:12}   {waste:4.1} %", blocks.targets().len());
    }

    println!("\nheadroom     by position          by score           reroute");
    for headroom in [1.0, 1.2, 1.5, 2.0] {
        let room = hard_capacities(&[1.0; EXPERTS], TOKENS, FAN_OUT, headroom)?;
        print!("{headroom:8}");
        let mut ids = gate.ids.clone();
        let survived = capacity::drop_by_position(&mut ids, &room)?;
        report(&gate, &ids, survived);
        ids.copy_from_slice(&gate.ids);
        let survived = capacity::drop_by_score(&mut ids, &gate.scores, &room)?;
        report(&gate, &ids, survived);
        ids.copy_from_slice(&gate.ids);
        let survived = capacity::reroute(&mut ids, FAN_OUT, &room)?;
        report(&gate, &ids, survived);
        let used = Utilisation::new(&capacity::loads(&ids, EXPERTS)?, &room)?;
        println!("   {:5.1} % of the room used, {} experts full", 100.0 * used.total, used.full);
    }
    println!(
        "(slots that keep an expert, and the share of the gate's score they had at the one it chose)"
    );

    // The busiest expert has three replicas on devices of speeds 4, 2 and 1; the others have one.
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
    println!("\nexpert {busiest} split 4 : 2 : 1    share    by rank   by counter");
    for (replica, weight) in replicas.replicas_of(busiest).zip(&weights[busiest]) {
        let share = f64::from(plan.counts()[busiest]) * f64::from(*weight) / 7.0;
        let replica = replica as usize;
        println!(
            "  replica {replica:3}         {share:12.2} {:10} {:12}",
            ranked[replica], counted[replica]
        );
    }
    Ok(())
}

fn report(gate: &Gate, ids: &[i32], survived: usize) {
    let kept = ids.iter().zip(&gate.ids).zip(&gate.scores).filter(|((id, chosen), _)| id == chosen);
    let score: f32 = kept.map(|(_, score)| score).sum();
    let slots = 100.0 * survived as f64 / ids.len() as f64;
    print!("   {slots:5.1} % ({:5.1} %)", 100.0 * f64::from(score) / TOKENS as f64);
}

/// Interleaved, the median of many rounds of each: a busy machine slows all of them alike.
fn times() -> Result<(), Error> {
    const ROUNDS: usize = 501;
    println!(
        "median of {ROUNDS} rounds, us   Vec<Vec<u32>>         kept         plan    with blocks of 64"
    );
    for (experts, spread) in [(128, 0.0), (128, 0.3), (256, 0.0), (256, 0.3)] {
        let ids = Gate::new(TOKENS, FAN_OUT, experts, spread, 1).ids;
        let (mut plan, mut blocks) = (DispatchPlan::new(), AlignedBlocks::new());
        let mut kept = vec![Vec::new(); experts];
        let mut rounds = [const { Vec::new() }; 4];
        for _ in 0..ROUNDS {
            time(&mut rounds[0], || drop(black_box(buckets(black_box(&ids), FAN_OUT, experts))));
            time(&mut rounds[1], || refill(black_box(&ids), FAN_OUT, &mut kept));
            time(&mut rounds[2], || plan.build(black_box(&ids), FAN_OUT, experts).unwrap());
            time(&mut rounds[3], || {
                plan.build(black_box(&ids), FAN_OUT, experts).unwrap();
                blocks.build(&plan, 64).unwrap();
            });
        }
        print!("{experts:3} experts, spread {spread:3}  ");
        let median = rounds.map(|mut times| {
            times.sort_by(f64::total_cmp);
            times[ROUNDS / 2]
        });
        for us in median {
            print!(" {us:6.1} {:4.1}x", median[0] / us);
        }
        println!();
    }
    println!();
    Ok(())
}

fn time(rounds: &mut Vec<f64>, work: impl FnOnce()) {
    let start = Instant::now();
    work();
    rounds.push(start.elapsed().as_secs_f64() * 1e6);
}
