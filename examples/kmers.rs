//! K-mer distribution: the 21-mers of a synthetic genome to nodes of different memory, every occurrence of a k-mer to the
//! same node.
//!
//! `cargo run --release --example kmers`

#[path = "support/baseline.rs"]
#[allow(dead_code)] // only one of its two functions is used
mod baseline;
#[path = "support/output.rs"]
mod output;
#[path = "support/rivals.rs"]
#[allow(dead_code)] // not every method is used
mod rivals;
#[path = "support/splitmix.rs"]
mod splitmix;

use std::io::Write;
use std::process::ExitCode;

use anyhow::Result;
use phase_router::{ExactRouter, Quotas};
use rivals::Weighted;
use splitmix::{SplitMix64, hash};

const BASES: usize = 1_000_000;
const K: usize = 21;
/// Length of a minimiser.
const M: usize = 7;
const BUCKETS: usize = 1 << (2 * M);
/// Memory of the nodes, in GB.
const MEMORY: [f64; 16] = [
    32.0, 32.0, 32.0, 32.0, 32.0, 32.0, 64.0, 64.0, 64.0, 64.0, 64.0, 128.0, 128.0, 128.0, 256.0,
    256.0,
];
const SEED: u64 = 1;

fn main() -> ExitCode {
    output::run(run)
}

fn run(out: &mut dyn Write) -> Result<()> {
    let genome = genome();
    let kmers = canonical(&genome, K);
    let minimisers = minimisers(&genome);
    let mut distinct: Vec<(u64, usize)> = kmers.iter().copied().zip(0..).collect();
    distinct.sort_unstable();
    distinct.dedup_by_key(|(kmer, _)| *kmer);
    writeln!(
        out,
        "{BASES} bases, {} {K}-mers, {} of them distinct; minimisers of {M} bases; {} nodes of 32 to 256 GB\n",
        kmers.len(),
        distinct.len(),
        MEMORY.len()
    )?;

    // How often each minimiser occurs in a tenth of the genome, in pieces as long as reads.
    let mut sample = vec![1u64; BUCKETS];
    for read in minimisers.chunks(100).step_by(10) {
        read.iter().for_each(|&minimiser| sample[minimiser] += 10);
    }
    let mut counts = vec![0u64; BUCKETS];
    minimisers.iter().for_each(|&minimiser| counts[minimiser] += 1);
    let weighted = Weighted::new(&MEMORY);
    let rendezvous = baseline::weighted_rendezvous(BUCKETS, &MEMORY, 1, SEED)?.into_vec();
    let by_buckets = exact(&[1; BUCKETS])?;
    let (by_sample, by_counts) = (exact(&sample)?, exact(&counts)?);

    let by_kmer = |node: &dyn Fn(u64) -> i32| kmers.iter().map(|&kmer| node(kmer)).collect();
    let by_minimiser = |table: &[i32]| minimisers.iter().map(|&m| table[m]).collect();
    let table = BUCKETS * size_of::<i32>();
    let methods: [(&str, usize, Vec<i32>); 7] = [
        ("minimiser, exact by counts", table, by_minimiser(&by_counts)),
        ("minimiser, exact by sample", table, by_minimiser(&by_sample)),
        ("minimiser, exact, unweighted", table, by_minimiser(&by_buckets)),
        ("minimiser, rendezvous", table, by_minimiser(&rendezvous)),
        (
            "minimiser, hash mod nodes",
            0,
            minimisers.iter().map(|&m| (hash(SEED, m as u64) % 16) as i32).collect(),
        ),
        (
            "k-mer, weighted random",
            0,
            by_kmer(&|kmer| {
                let mut node = [0];
                weighted.fill(hash(SEED, kmer), 1, &mut node);
                node[0]
            }),
        ),
        ("k-mer, hash mod nodes", 0, by_kmer(&|kmer| (hash(SEED, kmer) % 16) as i32)),
    ];

    writeln!(
        out,
        "{:30}{:>32}\n{:30}{:>14}{:>18}{:>16}{:>14}",
        "",
        "fullest node over its share",
        "",
        "occurrences",
        "distinct k-mers",
        "k-mers per run",
        "table, kB"
    )?;
    for (name, table, nodes) in methods {
        let work = fullest(nodes.iter().copied());
        let memory = fullest(distinct.iter().map(|&(_, at)| nodes[at]));
        // Neighbouring k-mers of one node are sent together.
        let runs = nodes.chunk_by(|a, b| a == b).count();
        let (run, table) = (nodes.len() as f64 / runs as f64, table as f64 / 1e3);
        writeln!(out, "{name:30}{work:>14.3}{memory:>18.3}{run:>16.2}{table:>14.0}")?;
    }
    Ok(())
}

/// Makes a random sequence with copies of repeat families, some bases of each copy changed.
fn genome() -> Vec<u8> {
    let mut stream = SplitMix64::new(SEED);
    let mut base = |_| stream.below(4) as u8;
    let families: Vec<Vec<u8>> = (0..40).map(|_| (0..300).map(&mut base).collect()).collect();
    let mut genome = Vec::with_capacity(BASES + 300);
    while genome.len() < BASES {
        if stream.below(3) > 0 {
            genome.extend((0..300).map(|_| stream.below(4) as u8));
        } else {
            // Some families are far larger than others.
            let family = stream.below(40).min(stream.below(40)).min(stream.below(40));
            let copy = families[family].iter().map(|&base| match stream.below(50) {
                0 => stream.below(4) as u8,
                _ => base,
            });
            genome.extend(copy);
        }
    }
    genome.truncate(BASES);
    genome
}

/// Returns every word of `length` bases, or its reverse complement if that is smaller; two bits per base.
fn canonical(genome: &[u8], length: usize) -> Vec<u64> {
    let (mut forward, mut backward) = (0u64, 0u64);
    let mask = (1 << (2 * length)) - 1;
    let words = genome.iter().map(|&base| {
        forward = (forward << 2 | u64::from(base)) & mask;
        backward = backward >> 2 | u64::from(3 - base) << (2 * length - 2);
        forward.min(backward)
    });
    words.skip(length - 1).collect()
}

/// Returns the minimiser of every k-mer: its canonical word of M bases with the smallest hash (M. Roberts et al., 2004;
/// in hash order, because in alphabetical order poly-A would have by far the most k-mers).
fn minimisers(genome: &[u8]) -> Vec<usize> {
    let words = canonical(genome, M);
    let least = |window: &[u64]| window.iter().copied().min_by_key(|&word| hash(!SEED, word));
    words.windows(K - M + 1).map(|window| least(window).unwrap_or(0) as usize).collect()
}

/// Returns a node for every bucket, so that loads follow memory if buckets have these weights.
fn exact(weights: &[u64]) -> Result<Vec<i32>> {
    let quotas = Quotas::from_shares(&MEMORY, weights.iter().sum(), 1)?;
    Ok(ExactRouter::builder(&quotas).seed(SEED).weights(weights).build()?.route()?.into_vec())
}

/// Returns the load of the fullest node over its share.
fn fullest(nodes: impl Iterator<Item = i32>) -> f64 {
    let mut loads = [0u64; MEMORY.len()];
    nodes.for_each(|node| loads[node as usize] += 1);
    let (all, total) = (loads.iter().sum::<u64>() as f64, MEMORY.iter().sum::<f64>());
    let over = |(&load, memory): (&u64, f64)| load as f64 / (memory / total * all);
    loads.iter().zip(MEMORY).map(over).fold(0.0, f64::max)
}
