//! A table from token ids to experts, balanced by construction, as hash layers of mixture-of-experts models use.
//!
//! The vocabulary is that of `data/sources.csv`: the words of six bases of a virus' genome and how often each occurs.
//! One table gives every expert the same number of words, the other the same traffic.
//!
//! `cargo run --release --example table`

#[path = "support/baseline.rs"]
#[allow(dead_code)] // the other of the two
mod baseline;
#[path = "support/weighted.rs"]
#[allow(dead_code)] // the names
mod weighted;

use std::path::Path;

use anyhow::{Result, ensure};
use phase_router::{ExactRouter, Quotas, Routes};
use weighted::Weighted;

const EXPERTS: usize = 16;
const FAN_OUT: usize = 2;

fn main() -> Result<()> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/sources.csv");
    let counts = Weighted::read(&file, "source", "weight")?.whole();
    let (words, traffic) = (counts.len(), counts.iter().sum::<u64>());
    let largest = counts.iter().max().copied().unwrap_or(0);
    println!(
        "{words} words, {traffic} occurrences, {largest} of one word at most; {EXPERTS} experts, {FAN_OUT} a word\n"
    );

    let even = [1.0; EXPERTS];
    let by_words = Quotas::from_shares(&even, words as u64, FAN_OUT)?;
    let by_traffic = Quotas::from_shares(&even, traffic, FAN_OUT)?;
    let tables = [
        ("exact by words", ExactRouter::builder(&by_words).build()?.route()?),
        ("exact by traffic", ExactRouter::builder(&by_traffic).weights(&counts).build()?.route()?),
        ("std SipHash", baseline::uniform_hash(words, EXPERTS, FAN_OUT, 0)?),
    ];

    println!("{:18} {:>22} {:>24}", "", "words an expert", "traffic an expert");
    for (name, table) in &tables {
        let loads = loads(table, &counts);
        println!("{name:18} {:>22} {:>24}", spread(&table.loads()?), spread(&loads));
        match *name {
            "exact by words" => ensure!(table.loads()? == by_words.as_slice()),
            "exact by traffic" => {
                let mut pairs = loads.iter().zip(by_traffic.as_slice());
                ensure!(pairs.all(|(load, quota)| load.abs_diff(*quota) <= largest));
            }
            _ => {}
        }
    }
    Ok(())
}

/// The traffic of every expert.
fn loads(table: &Routes, counts: &[u64]) -> Vec<u64> {
    let mut loads = vec![0; EXPERTS];
    for (row, count) in table.iter().zip(counts) {
        for &expert in row {
            loads[expert as usize] += count;
        }
    }
    loads
}

fn spread(loads: &[u64]) -> String {
    let (least, most) = (loads.iter().min(), loads.iter().max());
    format!("{} to {}", least.copied().unwrap_or(0), most.copied().unwrap_or(0))
}
