//! `RAYON_NUM_THREADS=1 cargo run --release -p candle-moe`
//!
//! Runs the public models of candle-transformers and the same models on this library's block, compares what they give,
//! and prints the times of candle's block beside ours, whole and by stage. `--hidden 2048 --inner 768` has the experts of
//! Qwen3-30B-A3B, and takes 4 GB.

#[path = "../../support/output.rs"]
mod output;

use std::hint::black_box;
use std::io::Write;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, ensure};
use candle_core::{Module, Tensor};
use candle_moe::block::{Arithmetic, SparseMoe, Stage, Workspace};
use candle_moe::candle::{CandleMoe, Kind};
use candle_moe::model::{Model, Serving, Sizes};
use candle_moe::weights::{Random, hidden_states, token_ids};
use candle_transformers::models::{mixtral, qwen3_moe};
use clap::Parser;

/// Largest difference to an output with the library's gate, of outputs near 1.
const TOLERANCE: f32 = 1e-4;

/// Experts, and how many of them a token goes to.
const EXPERTS: [(usize, usize); 3] = [(8, 2), (64, 8), (128, 8)];

#[derive(Parser)]
struct Options {
    /// Small sizes and few rounds: whether it runs, not how fast.
    #[arg(long)]
    quick: bool,
    /// Width of a token; even.
    #[arg(long, default_value_t = 64)]
    hidden: usize,
    /// Width inside an expert.
    #[arg(long, default_value_t = 128)]
    inner: usize,
    /// Tokens in a call of a block.
    #[arg(long, value_delimiter = ',', default_values_t = [1, 7, 64, 512, 4096])]
    tokens: Vec<usize>,
    /// Only the times of the blocks.
    #[arg(long)]
    blocks: bool,
    /// Seconds for each row of the table of blocks.
    #[arg(long, default_value_t = 3.0)]
    seconds: f64,
}

impl Options {
    fn sizes(&self, (experts, fan_out): (usize, usize)) -> Sizes {
        Sizes {
            hidden: self.hidden,
            inner: self.inner,
            experts,
            fan_out,
            layers: 2,
            vocabulary: 1000,
            positions: 5000,
        }
    }
}

fn main() -> ExitCode {
    let options = Options::parse();
    output::run(|out| {
        writeln!(out, "hidden size {}, experts of {}", options.hidden, options.inner)?;
        if !options.blocks {
            models(&options, out)?;
        }
        blocks(&options, out)
    })
}

/// Whole models of two layers: a prompt, then tokens one by one.
fn models(options: &Options, out: &mut dyn Write) -> Result<()> {
    writeln!(out, "\nwhole models of two layers: a prompt, then 8 tokens one by one; ms, one run")?;
    writeln!(
        out,
        "                               candle's gate:   library's gate:    prompt           decode"
    )?;
    writeln!(
        out,
        "model      experts    prompt   bits             difference         candle    ours   candle    ours"
    )?;
    let prompts: &[usize] = if options.quick { &[7, 64] } else { &[7, 512, 4096] };
    for kind in [Kind::Qwen3, Kind::Mixtral] {
        for experts in EXPERTS {
            for &prompt in prompts {
                let sizes = options.sizes(experts);
                let random = Random { seed: 1, flat_experts: 0 };
                let ids = token_ids(prompt + 8, sizes.vocabulary, 2)?;
                let (public, _) = public(kind, &sizes, random, &ids)?;
                let mut runs = Vec::new();
                for serving in [Serving::Candle, Serving::CandleGate, Serving::Library] {
                    let mut model = Model::new(kind, serving, &sizes, random.weights())?;
                    runs.push(generate(&ids, |input, offset| model.forward(input, offset))?);
                }
                let [candle, candle_gate, library] = runs.as_slice() else { unreachable!() };
                let same = |run: &Run| {
                    run.logits.iter().zip(&public).all(|(a, b)| a.to_bits() == b.to_bits())
                };
                ensure!(same(candle), "the model with candle's block is not candle's model");
                ensure!(same(candle_gate), "the model with candle's gate is not candle's model");
                let differences = library.logits.iter().zip(&public).map(|(a, b)| (a - b).abs());
                let difference = differences.fold(0.0, f32::max);
                ensure!(difference <= TOLERANCE, "off by {difference}");
                writeln!(
                    out,
                    "{:10} {:>3} of {:3}   {prompt:4}   equal            {difference:7.1e}         {:9.1} {:7.1} {:8.2} {:7.2}",
                    format!("{kind:?}"),
                    experts.1,
                    experts.0,
                    candle.prompt,
                    library.prompt,
                    candle.decode,
                    library.decode
                )?;
            }
        }
    }
    Ok(())
}

/// What a model says after a prompt and after each of the tokens that follow, and the ms that it takes.
struct Run {
    logits: Vec<f32>,
    prompt: f64,
    /// Of one token.
    decode: f64,
}

fn generate(
    ids: &Tensor,
    mut forward: impl FnMut(&Tensor, usize) -> candle_core::Result<Tensor>,
) -> Result<Run> {
    let prompt = ids.dim(1)? - 8;
    let start = Instant::now();
    let mut logits = forward(&ids.narrow(1, 0, prompt)?, 0)?.flatten_all()?.to_vec1()?;
    let prompt_ms = milliseconds(start);
    let start = Instant::now();
    for offset in prompt..prompt + 8 {
        let one = forward(&ids.narrow(1, offset, 1)?, offset)?;
        logits.extend(one.flatten_all()?.to_vec1::<f32>()?);
    }
    Ok(Run { logits, prompt: prompt_ms, decode: milliseconds(start) / 8.0 })
}

/// The same with the unmodified model.
fn public(kind: Kind, sizes: &Sizes, random: Random, ids: &Tensor) -> Result<(Vec<f32>, f64)> {
    let run = match kind {
        Kind::Qwen3 => {
            let mut model = qwen3_moe::ModelForCausalLM::new(&sizes.qwen3(), random.weights())?;
            generate(ids, |input, offset| model.forward(input, offset))?
        }
        Kind::Mixtral => {
            let mut model = mixtral::Model::new(&sizes.mixtral()?, random.weights())?;
            generate(ids, |input, offset| model.forward(input, offset))?
        }
    };
    Ok((run.logits, run.prompt))
}

/// The blocks alone, in turns, so that other work on the machine slows them alike.
fn blocks(options: &Options, out: &mut dyn Write) -> Result<()> {
    writeln!(
        out,
        "\nthe block of Qwen3 alone: median ms of a call, how many times faster, and where our time goes in %\n\
         *same*: with candle's matrices and exponential, so that all that follows the gate is the same bit for bit\n\
         experts   tokens    candle     same            ours            \
         gate  choose   group  gather  experts  combine"
    )?;
    let tokens: &[usize] = if options.quick { &[1, 64] } else { &options.tokens };
    for experts in EXPERTS {
        let sizes = options.sizes(experts);
        // Weights of their own: a block must not find in the cache what the one before has read.
        let weights = || Random { seed: 1, flat_experts: 0 }.weights();
        let workspace = Workspace::default();
        let ours =
            |arithmetic| SparseMoe::new(&sizes.moe(Kind::Qwen3, arithmetic), &workspace, weights());
        let (same, own) = (ours(Arithmetic::Candle)?, ours(Arithmetic::Own)?);
        let cfg = sizes.moe(Kind::Qwen3, Arithmetic::Candle);
        let candle = CandleMoe::new(Kind::Qwen3, &cfg, weights())?;
        for &n in tokens {
            // Different tokens in turn: one that decodes does not meet the same experts each time.
            let inputs = (0..if n < 64 { 64 } else { 2 })
                .map(|seed| hidden_states(n, options.hidden, seed))
                .collect::<candle_core::Result<Vec<_>>>()?;
            let (mut times, mut stages) = ([const { Vec::new() }; 3], [0.0; 6]);
            let began = Instant::now();
            for round in 0.. {
                let xs = &inputs[round % inputs.len()];
                let blocks: [&dyn Module; 3] = [&candle, &same, &own];
                for (block, times) in blocks.iter().zip(&mut times) {
                    let start = Instant::now();
                    black_box(block.forward(xs)?);
                    times.push(milliseconds(start));
                }
                // Apart from the call that is timed as a whole.
                let mut last = Instant::now();
                black_box(own.forward_timed(xs, |stage: Stage| {
                    stages[stage as usize] += milliseconds(last);
                    last = Instant::now();
                })?);
                let seconds = if options.quick { 0.0 } else { options.seconds };
                if round >= 2 && began.elapsed().as_secs_f64() >= seconds {
                    break;
                }
            }
            let [candle, same, own] = times.map(|mut times| {
                times.sort_by(f64::total_cmp);
                times[times.len() / 2]
            });
            let total: f64 = stages.iter().sum();
            let [gate, choose, group, gather, served, combine] =
                stages.map(|time| 100.0 * time / total);
            writeln!(
                out,
                "{:>2} of {:3} {n:6} {candle:9.3} {same:8.3} {:5.2}x {own:8.3} {:5.2}x {gate:8.1} {choose:7.1} \
                 {group:7.1} {gather:7.1} {served:8.1} {combine:8.1}",
                experts.1,
                experts.0,
                candle / same,
                candle / own,
            )?;
        }
    }
    Ok(())
}

fn milliseconds(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1e3
}
