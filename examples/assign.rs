//! Scores and hard capacities: what an assignment keeps of a gate's score, beside what else is done.
//!
//! `cargo run --release --example assign`
//!
//! Prints, for tokens and experts, the score that each way of balancing keeps, the slots above capacity and the time;
//! then a gate whose bias is the prices of earlier batches.
//!
//! `cargo run --release --example assign -- --headrooms` and `-- --loads` print the numbers of the pictures of
//! docs/assign.md as CSV, and `-- --ratios` the times of assignments beside a plain selection, on every tier. With
//! `--quick` after it they take small problems.
//!
//! `cargo run --release --example assign -- FILE TARGETS FAN_OUT CAPACITY TOLERANCE` assigns the scores in a file of
//! raw f32 and prints time, total, bound and filled slots, for `scripts/assign.py`.

use std::io::Write;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result};
use phase_router::{Assigner, Assignment, Kernels, capacity};

#[path = "support/output.rs"]
mod output;
#[path = "support/splitmix.rs"]
#[allow(dead_code)] // not rows and hashes
mod splitmix;
use splitmix::SplitMix64;

const TOKENS: usize = 4096;
const EXPERTS: usize = 256;
const FAN_OUT: usize = 8;
const ROOM: usize = TOKENS * FAN_OUT / EXPERTS;

fn main() -> ExitCode {
    output::run(|out| match &std::env::args().skip(1).collect::<Vec<_>>()[..] {
        [] => {
            experts(out)?;
            batches(out)
        }
        [option, rest @ ..] if option.starts_with("--") => {
            let quick = rest.iter().any(|rest| rest == "--quick");
            match option.as_str() {
                "--headrooms" => headrooms(quick, out),
                "--loads" => loads(quick, out),
                "--ratios" => ratios(quick, out),
                _ => anyhow::bail!("no such option: {option}"),
            }
        }
        [file, numbers @ ..] => solve(file, numbers, out),
    })
}

/// A bias per target plus noise, both Gaussian.
fn gate(random: &mut SplitMix64, bias: &[f32], tokens: usize) -> Vec<f32> {
    (0..tokens)
        .flat_map(|_| bias.iter().map(|b| b + gaussian(random)).collect::<Vec<_>>())
        .collect()
}

fn gaussian(random: &mut SplitMix64) -> f32 {
    (0..12).map(|_| (random.next() >> 40) as f32 / (1 << 24) as f32).sum::<f32>() - 6.0
}

/// The targets of each row with the largest score minus price.
fn best(scores: &[f32], prices: &[f32], fan_out: usize) -> Vec<i32> {
    let mut order: Vec<i32> = Vec::new();
    let mut ids = Vec::new();
    for row in scores.chunks(prices.len()) {
        order.clear();
        order.extend(0..prices.len() as i32);
        let value = |c: i32| row[c as usize] - prices[c as usize];
        let by = |&a: &i32, &b: &i32| value(b).total_cmp(&value(a)).then(a.cmp(&b));
        order.select_nth_unstable_by(fan_out - 1, by);
        order[..fan_out].sort_unstable_by(by);
        ids.extend(&order[..fan_out]);
    }
    ids
}

/// Prices by turns, as quantile balancing has them: a row's threshold is its k-th value, a target's price the score
/// above the thresholds of as many rows as it has room for.
fn quantiles(
    scores: &[f32],
    targets: usize,
    fan_out: usize,
    room: usize,
    rounds: usize,
) -> Vec<f32> {
    let mut prices = vec![0.0; targets];
    let mut values: Vec<f32> = Vec::new();
    for _ in 0..rounds {
        let thresholds: Vec<f32> = (scores.chunks(targets))
            .map(|row| {
                values.clear();
                values.extend(row.iter().zip(&prices).map(|(s, p)| s - p));
                *values.select_nth_unstable_by(fan_out - 1, |a, b| b.total_cmp(a)).1
            })
            .collect();
        for (c, price) in prices.iter_mut().enumerate() {
            values.clear();
            values.extend(scores[c..].iter().step_by(targets).zip(&thresholds).map(|(s, t)| s - t));
            *price = *values.select_nth_unstable_by(room - 1, |a, b| b.total_cmp(a)).1;
        }
    }
    prices
}

/// Prices of an entropic plan (M. Cuturi, 2013) at temperature 0.05: rows and targets are scaled by turns.
fn sinkhorn(
    scores: &[f32],
    targets: usize,
    fan_out: usize,
    room: usize,
    rounds: usize,
) -> Vec<f32> {
    const TEMPERATURE: f32 = 0.05;
    let mut prices = vec![0.0f32; targets];
    for _ in 0..rounds {
        let mut loads = vec![0.0f32; targets];
        for row in scores.chunks(targets) {
            let values = row.iter().zip(&prices).map(|(s, p)| (s - p) / TEMPERATURE);
            let most = values.clone().fold(f32::MIN, f32::max);
            let parts: Vec<f32> = values.map(|value| (value - most).exp()).collect();
            let sum: f32 = parts.iter().sum();
            for (load, part) in loads.iter_mut().zip(parts) {
                *load += fan_out as f32 * part / sum;
            }
        }
        for (price, load) in prices.iter_mut().zip(loads) {
            *price += TEMPERATURE * (load / room as f32).ln();
        }
    }
    prices
}

/// Each target takes the rows that score it best; rows get as many targets as come.
fn expert_choice(scores: &[f32], targets: usize, room: usize) -> (usize, f64) {
    let rows = scores.len() / targets;
    let (mut kept, mut slots) = (0.0, vec![0; rows]);
    for c in 0..targets {
        let mut order: Vec<usize> = (0..rows).collect();
        let score = |i: usize| scores[i * targets + c];
        order.select_nth_unstable_by(room - 1, |&a, &b| score(b).total_cmp(&score(a)));
        for &i in &order[..room] {
            kept += f64::from(score(i));
            slots[i] += 1;
        }
    }
    (slots.iter().filter(|&&slots| slots < FAN_OUT).count(), kept)
}

fn experts(out: &mut dyn Write) -> Result<()> {
    writeln!(out, "{TOKENS} tokens x {FAN_OUT} of {EXPERTS} experts with room for {ROOM} each\n")?;
    for spread in [0.0, 0.3, 1.0] {
        let mut random = SplitMix64::new(1);
        let bias: Vec<f32> = (0..EXPERTS).map(|_| spread * gaussian(&mut random)).collect();
        let scores = gate(&mut random, &bias, TOKENS);
        let score = |ids: &[i32]| -> f64 {
            let of = |(i, row): (usize, &[i32])| {
                let held = row.iter().filter(|&&id| id >= 0);
                held.map(|&id| f64::from(scores[i * EXPERTS + id as usize])).sum::<f64>()
            };
            ids.chunks(FAN_OUT).enumerate().map(of).sum()
        };
        let room = [ROOM as u64; EXPERTS];
        let over = |ids: &[i32]| -> Result<u64> {
            let loads = capacity::loads(ids, EXPERTS)?;
            Ok(loads.iter().map(|&load| load.saturating_sub(ROOM as u64)).sum())
        };
        let start = Instant::now();
        let wanted = best(&scores, &[0.0; EXPERTS], FAN_OUT);
        let gate_ms = ms(start);
        let all = score(&wanted);
        writeln!(out, "bias of spread {spread}\n")?;
        writeln!(
            out,
            "{:34} {:>10} {:>13} {:>12} {:>9} {:>8}",
            "", "score kept", "over capacity", "empty slots", "gap", "ms"
        )?;
        let mut line = |name: &str, kept: f64, over: u64, empty: usize, gap: &str, ms: f64| {
            let kept = 100.0 * kept / all;
            writeln!(out, "{name:34} {kept:8.2} % {over:13} {empty:12} {gap:>9} {ms:8.1}")
        };
        let empty = |ids: &[i32]| ids.iter().filter(|&&id| id < 0).count();
        line("gate, no limit", all, over(&wanted)?, 0, "", gate_ms)?;

        let mut ids = wanted.clone();
        let slot = |(slot, &id): (usize, &i32)| scores[slot / FAN_OUT * EXPERTS + id as usize];
        let chosen: Vec<f32> = wanted.iter().enumerate().map(slot).collect();
        let start = Instant::now();
        capacity::drop_by_score(&mut ids, &chosen, &room)?;
        line("gate, drop by score", score(&ids), 0, empty(&ids), "", gate_ms + ms(start))?;

        let mut ids = wanted.clone();
        let start = Instant::now();
        capacity::reroute_by_score(&mut ids, FAN_OUT, &room, &scores)?;
        line("gate, reroute by score", score(&ids), 0, empty(&ids), "", gate_ms + ms(start))?;

        let start = Instant::now();
        let (short, kept) = expert_choice(&scores, EXPERTS, ROOM);
        let name = format!("expert choice ({short} tokens short)");
        line(&name, kept, 0, 0, "", ms(start))?;

        for rounds in [4, 16] {
            let start = Instant::now();
            let prices = sinkhorn(&scores, EXPERTS, FAN_OUT, ROOM, rounds);
            let ids = best(&scores, &prices, FAN_OUT);
            let name = format!("Sinkhorn, {rounds} rounds");
            line(&name, score(&ids), over(&ids)?, 0, "", ms(start))?;
        }
        for rounds in [4, 16] {
            let start = Instant::now();
            let prices = quantiles(&scores, EXPERTS, FAN_OUT, ROOM, rounds);
            let ids = best(&scores, &prices, FAN_OUT);
            let name = format!("quantile balancing, {rounds} rounds");
            line(&name, score(&ids), over(&ids)?, 0, "", ms(start))?;
        }
        let assigner = Assigner::builder(&room, FAN_OUT).threads(1).build()?;
        let mut a = Assignment::new();
        let mut least = f64::INFINITY;
        for _ in 0..5 {
            let start = Instant::now();
            assigner.assign_into(&scores, &mut a)?;
            least = least.min(ms(start));
        }
        let gap = format!("{:.0e}", a.gap());
        line("assign", a.total(), over(a.ids().as_slice())?, a.empty(), &gap, least)?;
        writeln!(out)?;
    }
    Ok(())
}

fn ms(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1e3
}

/// A gate of spread 0.3, and what its choices are.
fn choices(tokens: usize) -> (Vec<f32>, Vec<i32>) {
    let mut random = SplitMix64::new(1);
    let bias: Vec<f32> = (0..EXPERTS).map(|_| 0.3 * gaussian(&mut random)).collect();
    let scores = gate(&mut random, &bias, tokens);
    let wanted = best(&scores, &[0.0; EXPERTS], FAN_OUT);
    (scores, wanted)
}

fn total(scores: &[f32], ids: &[i32]) -> f64 {
    let row = |(scores, ids): (&[f32], &[i32])| -> f64 {
        ids.iter().filter(|&&id| id >= 0).map(|&id| f64::from(scores[id as usize])).sum()
    };
    scores.chunks(EXPERTS).zip(ids.chunks(FAN_OUT)).map(row).sum()
}

/// The score that is kept if experts have room for their share times a headroom.
fn headrooms(quick: bool, out: &mut dyn Write) -> Result<()> {
    let tokens = if quick { 256 } else { TOKENS };
    let (scores, wanted) = choices(tokens);
    let all = total(&scores, &wanted);
    writeln!(out, "headroom,drop,reroute,assign,bound")?;
    for step in 0..=20 {
        let headroom = 1.0 + f64::from(step) * 0.05;
        let room = capacity::hard_capacities(&[1.0; EXPERTS], tokens, FAN_OUT, headroom)?;
        let slot = |(slot, &id): (usize, &i32)| scores[slot / FAN_OUT * EXPERTS + id as usize];
        let chosen: Vec<f32> = wanted.iter().enumerate().map(slot).collect();
        let mut dropped = wanted.clone();
        capacity::drop_by_score(&mut dropped, &chosen, &room)?;
        let mut rerouted = wanted.clone();
        capacity::reroute_by_score(&mut rerouted, FAN_OUT, &room, &scores)?;
        let a = Assigner::builder(&room, FAN_OUT).build()?.assign(&scores)?;
        let kept = [total(&scores, &dropped), total(&scores, &rerouted), a.total(), a.bound()];
        let [drop, reroute, assign, bound] = kept.map(|kept| 100.0 * kept / all);
        writeln!(out, "{headroom:.2},{drop:.3},{reroute:.3},{assign:.3},{bound:.3}")?;
    }
    Ok(())
}

/// Tokens per expert, those that the gate likes best first.
fn loads(quick: bool, out: &mut dyn Write) -> Result<()> {
    let tokens = if quick { 256 } else { TOKENS };
    let (scores, wanted) = choices(tokens);
    writeln!(out, "expert,gate,assign 1.25,assign 1.0")?;
    let mut rows = vec![capacity::loads(&wanted, EXPERTS)?];
    for headroom in [1.25, 1.0] {
        let room = capacity::hard_capacities(&[1.0; EXPERTS], tokens, FAN_OUT, headroom)?;
        let a = Assigner::builder(&room, FAN_OUT).build()?.assign(&scores)?;
        rows.push(capacity::loads(a.ids().as_slice(), EXPERTS)?);
    }
    let mut order: Vec<usize> = (0..EXPERTS).collect();
    order.sort_by_key(|&c| std::cmp::Reverse(rows[0][c]));
    for (place, c) in order.into_iter().enumerate() {
        let loads: Vec<String> = rows.iter().map(|row| row[c].to_string()).collect();
        writeln!(out, "{place},{}", loads.join(","))?;
    }
    Ok(())
}

/// Times of assignments on every tier and on two threads, beside those of a plain selection of the same rows.
fn ratios(quick: bool, out: &mut dyn Write) -> Result<()> {
    let tiers = Kernels::available();
    write!(out, "| | selection |")?;
    for kernels in tiers {
        write!(out, " {} |", kernels.name())?;
    }
    writeln!(out, " two threads |\n| --- |{}", " ---: |".repeat(tiers.len() + 2))?;
    let cases = [
        ("4096 x 8", 4096, 8, 0.3, 1.0),
        ("4096 x 8, spread 0", 4096, 8, 0.0, 1.0),
        ("4096 x 8, spread 1", 4096, 8, 1.0, 1.0),
        ("4096 x 8, spread 1, headroom 1.25", 4096, 8, 1.0, 1.25),
        ("4096 x 2", 4096, 2, 0.3, 1.0),
        ("512 x 8", 512, 8, 0.3, 1.0),
        ("4096 x 8, rand(N, E) + rand(E)", 4096, 8, -1.0, 1.0),
        ("100,000 x 8, rand(N, E) + rand(E)", 100_000, 8, -1.0, 1.0),
    ];
    for (name, rows, k, spread, headroom) in cases {
        let rows = if quick { rows / 64 } else { rows };
        let mut random = SplitMix64::new(1);
        let even = |random: &mut SplitMix64| (random.next() >> 40) as f32 / (1 << 24) as f32;
        let scores = if spread < 0.0 {
            let bias: Vec<f32> = (0..EXPERTS).map(|_| even(&mut random)).collect();
            (0..rows * EXPERTS).map(|at| bias[at % EXPERTS] + even(&mut random)).collect()
        } else {
            let bias: Vec<f32> = (0..EXPERTS).map(|_| spread * gaussian(&mut random)).collect();
            gate(&mut random, &bias, rows)
        };
        let room = capacity::hard_capacities(&[1.0; EXPERTS], rows, k, headroom)?;
        let of = |kernels: Option<&'static Kernels>, threads: usize| {
            let builder = Assigner::builder(&room, k).threads(threads);
            kernels.map_or(builder.clone(), |kernels| builder.kernels(kernels)).build()
        };
        let assigners = tiers.iter().map(|&kernels| of(Some(kernels), 1));
        let assigners: Vec<_> = assigners.chain([of(None, 2)]).collect::<Result<_, _>>()?;
        // All in turns, so that other work on the machine affects all of them alike; the least time of each.
        let mut least = vec![f64::INFINITY; assigners.len() + 1];
        let mut a = Assignment::new();
        let mut order = Vec::new();
        for _ in 0..if quick { 1 } else { (400_000 / rows).clamp(5, 40) } {
            let start = Instant::now();
            std::hint::black_box(select(&scores, k, &mut order));
            least[0] = least[0].min(ms(start));
            for (assigner, least) in assigners.iter().zip(&mut least[1..]) {
                let start = Instant::now();
                assigner.assign_into(&scores, &mut a)?;
                *least = least.min(ms(start));
            }
        }
        anyhow::ensure!(a.gap() <= 1e-5, "the gap is {:e}", a.gap());
        write!(out, "| {name} | {:.2} ms |", least[0])?;
        for ms in &least[1..=tiers.len()] {
            write!(out, " {:.2} x |", ms / least[0])?;
        }
        let two = least[tiers.len() + 1];
        writeln!(out, " {:.2} x as fast |", least[tiers.len()] / two)?;
    }
    Ok(())
}

/// The ids of the `k` best of each row, in no order.
fn select(scores: &[f32], k: usize, order: &mut Vec<u32>) -> u64 {
    let mut sum = 0;
    for row in scores.chunks(EXPERTS) {
        order.clear();
        order.extend(0..EXPERTS as u32);
        order.select_nth_unstable_by(k - 1, |&a, &b| {
            row[b as usize].total_cmp(&row[a as usize]).then(a.cmp(&b))
        });
        sum += order[..k].iter().map(|&id| u64::from(id)).sum::<u64>();
    }
    sum
}

/// Batches one after the other: each is served by a gate whose bias comes from earlier ones.
fn batches(out: &mut dyn Write) -> Result<()> {
    const BATCHES: usize = 24;
    let mut random = SplitMix64::new(3);
    let mut bias: Vec<f32> = (0..EXPERTS).map(|_| 0.3 * gaussian(&mut random)).collect();
    let room = [ROOM as u64; EXPERTS];
    let (mut prices, mut stepped) = (vec![0.0f32; EXPERTS], vec![0.0f32; EXPERTS]);
    let (mut by_prices, mut by_steps, mut by_none) = (0.0, 0.0, 0.0);
    for batch in 0..BATCHES {
        // What experts are good at drifts.
        for b in &mut bias {
            *b += 0.01 * gaussian(&mut random);
        }
        let scores = gate(&mut random, &bias, TOKENS);
        let overflow = |prices: &[f32]| -> Result<(f64, Vec<u64>)> {
            let loads = capacity::loads(&best(&scores, prices, FAN_OUT), EXPERTS)?;
            let over: u64 = loads.iter().map(|&load| load.saturating_sub(ROOM as u64)).sum();
            Ok((100.0 * over as f64 / (TOKENS * FAN_OUT) as f64, loads))
        };
        let (none, _) = overflow(&[0.0; EXPERTS])?;
        let (priced, _) = overflow(&prices)?;
        let (step, loads) = overflow(&stepped)?;
        if batch >= BATCHES / 2 {
            by_none += none;
            by_prices += priced;
            by_steps += step;
        }
        // A step of fixed size against the sign of the error, as in training without an auxiliary loss.
        for (price, load) in stepped.iter_mut().zip(loads) {
            *price += 0.01 * (load as f32 - ROOM as f32).signum();
        }
        let assigner = Assigner::builder(&room, FAN_OUT).prices(&prices).build()?;
        let found = assigner.assign(&scores)?;
        for (price, &now) in prices.iter_mut().zip(found.prices()) {
            *price = if batch == 0 { now } else { 0.7 * *price + 0.3 * now };
        }
    }
    let half = (BATCHES / 2) as f64;
    writeln!(
        out,
        "Slots above capacity, the last {half} of {BATCHES} batches of {TOKENS} tokens, each by a gate alone\n"
    )?;
    writeln!(out, "no bias {:.2} %", by_none / half)?;
    writeln!(out, "bias by steps of 0.01 against the sign of the error {:.2} %", by_steps / half)?;
    writeln!(out, "bias from the prices of earlier batches {:.2} %", by_prices / half)?;
    Ok(())
}

fn solve(file: &str, numbers: &[String], out: &mut dyn Write) -> Result<()> {
    let [targets, fan_out, room, tolerance] = numbers else {
        anyhow::bail!("FILE TARGETS FAN_OUT CAPACITY TOLERANCE");
    };
    let bytes = std::fs::read(file).with_context(|| file.to_owned())?;
    let scores: Vec<f32> =
        bytes.as_chunks::<4>().0.iter().map(|&four| f32::from_le_bytes(four)).collect();
    let room: Vec<u64> = vec![room.parse()?; targets.parse()?];
    let assigner = Assigner::builder(&room, fan_out.parse()?)
        .tolerance(tolerance.parse()?)
        .threads(1)
        .build()?;
    let mut a = Assignment::new();
    let mut least = f64::INFINITY;
    for _ in 0..5 {
        let start = Instant::now();
        assigner.assign_into(&scores, &mut a)?;
        least = least.min(ms(start));
    }
    writeln!(out, "{least} {} {} {}", a.total(), a.bound(), a.filled())?;
    Ok(())
}
