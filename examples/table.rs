//! A table from token ids to experts, balanced by construction, as hash layers of mixture-of-experts models use.
//!
//! The vocabulary is `data/sources.csv`: the words of six bases of a virus genome and how often each occurs. One table
//! gives every expert the same number of words, the other the same traffic.
//!
//! `cargo run --release --example table`

#[path = "support/baseline.rs"]
#[allow(dead_code)] // only one of its two functions is used
mod baseline;
#[path = "support/output.rs"]
mod output;
#[path = "support/weighted.rs"]
#[allow(dead_code)] // the names are not used
mod weighted;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, ensure};
use phase_router::{ExactRouter, Quotas, Routes};
use weighted::Weighted;

const EXPERTS: usize = 16;
const FAN_OUT: usize = 2;

fn main() -> ExitCode {
    output::run(run)
}

fn run(out: &mut dyn Write) -> Result<()> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/sources.csv");
    let counts = Weighted::read(&file, "source", "weight")?.whole();
    let (words, traffic) = (counts.len(), counts.iter().sum::<u64>());
    let largest = counts.iter().max().copied().unwrap_or(0);
    writeln!(
        out,
        "{words} words, {traffic} occurrences, at most {largest} of one word; {EXPERTS} experts, {FAN_OUT} per word\n"
    )?;

    let even = [1.0; EXPERTS];
    let by_words = Quotas::from_shares(&even, words as u64, FAN_OUT)?;
    let by_traffic = Quotas::from_shares(&even, traffic, FAN_OUT)?;
    let tables = [
        ("exact by traffic", ExactRouter::builder(&by_traffic).weights(&counts).build()?.route()?),
        ("exact by words", ExactRouter::builder(&by_words).build()?.route()?),
        ("uniform hash", baseline::uniform_hash(words, EXPERTS, FAN_OUT, 0)?),
    ];

    writeln!(out, "{:18} {:>22} {:>24}", "", "words per expert", "traffic per expert")?;
    for (name, table) in &tables {
        let loads = loads(table, &counts);
        writeln!(out, "{name:18} {:>22} {:>24}", spread(&table.loads()), spread(&loads))?;
        match *name {
            "exact by words" => ensure!(table.loads() == by_words.as_slice()),
            "exact by traffic" => {
                let mut pairs = loads.iter().zip(by_traffic.as_slice());
                ensure!(pairs.all(|(load, quota)| load.abs_diff(*quota) <= largest));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Returns the traffic of every expert.
fn loads(table: &Routes, counts: &[u64]) -> Vec<u64> {
    let mut loads = vec![0; EXPERTS];
    for (row, count) in table.iter().zip(counts) {
        for &expert in row {
            loads[expert as usize] += count;
        }
    }
    loads
}

/// Formats the smallest and the largest load.
fn spread(loads: &[u64]) -> String {
    let (least, most) = (loads.iter().min(), loads.iter().max());
    format!("{} to {}", least.copied().unwrap_or(0), most.copied().unwrap_or(0))
}
