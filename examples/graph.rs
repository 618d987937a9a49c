//! Graph partitioning: vertices to parts of unequal size, and the edges that are cut.
//!
//! `cargo run --release --example graph`

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
use phase_router::{ExactRouter, Permutation, Permutations, Problem, Quotas, Router};
use rivals::Weighted;
use splitmix::SplitMix64;

const SIDE: usize = 200;
const VERTICES: usize = SIDE * SIDE;
const CAPACITIES: [f64; 8] = [1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 4.0, 4.0];
const SEED: u64 = 1;

fn main() -> ExitCode {
    output::run(run)
}

fn run(out: &mut dyn Write) -> Result<()> {
    // A torus of 200 x 200, numbered row by row, and one long edge for every 20 vertices.
    let mut stream = SplitMix64::new(SEED);
    let mut edges: Vec<[usize; 2]> = (0..VERTICES)
        .flat_map(|v| {
            let (row, column) = (v / SIDE, v % SIDE);
            let right = row * SIDE + (column + 1) % SIDE;
            [[v, right], [v, (v + SIDE) % VERTICES]]
        })
        .collect();
    edges.extend((0..VERTICES / 20).map(|_| [stream.below(VERTICES), stream.below(VERTICES)]));
    // The same graph with shuffled numbers, which have no locality.
    let numbers = Permutations::keyed(VERTICES, 0, SEED)?.tau;
    let number = |v: usize| numbers.as_slice()[v] as usize;
    let shuffled: Vec<[usize; 2]> = edges.iter().map(|edge| edge.map(number)).collect();

    writeln!(
        out,
        "{VERTICES} vertices, {} edges, {} parts of capacity 1, 2 and 4",
        edges.len(),
        CAPACITIES.len()
    )?;
    let total: f64 = CAPACITIES.iter().sum();
    let kept: f64 = CAPACITIES.iter().map(|c| (c / total).powi(2)).sum();
    writeln!(out, "edges cut if vertices are placed at random: {:.1} %\n", 100.0 * (1.0 - kept))?;
    writeln!(out, "{:30}{:>16}{:>32}", "", "fullest part", "edges cut, %, if numbered")?;
    writeln!(out, "{:30}{:>16}{:>20}{:>12}", "", "over its share", "by rows", "at random")?;

    let mut weighted = vec![0; VERTICES];
    Weighted::new(&CAPACITIES).fill(SEED, 1, &mut weighted);
    let problem = Problem::from_capacities(VERTICES, &CAPACITIES, 1)?;
    let sampled = Router::builder(&problem).seed(SEED).build()?;
    let quotas = Quotas::from_shares(&CAPACITIES, VERTICES as u64, 1)?;
    // Phases in the order of the vertices, so that every part is a range of them.
    let in_order = Permutations {
        sigma: Permutation::identity(CAPACITIES.len()),
        tau: Permutation::identity(VERTICES),
    };
    let exact = ExactRouter::builder(&quotas).seed(SEED);
    let methods = [
        ("exact", exact.clone().build()?.route()?.into_vec()),
        ("exact, phases in order", exact.permutations(&in_order).build()?.route()?.into_vec()),
        ("sampled (Floyd)", sampled.route()?.into_vec()),
        ("weighted random", weighted),
    ];
    for (name, parts) in &methods {
        row(out, name, [parts, parts], [&edges, &shuffled])?;
    }
    let [by_rows, by_number] = [&edges, &shuffled].map(|edges| greedy(edges));
    row(out, "greedy by neighbours (LDG)", [&by_rows, &by_number], [&edges, &shuffled])
}

/// Prints a row of the table: the parts and the edges of both numberings.
fn row(
    out: &mut dyn Write,
    name: &str,
    parts: [&[i32]; 2],
    edges: [&[[usize; 2]]; 2],
) -> Result<()> {
    let mut loads = [0u32; CAPACITIES.len()];
    parts[0].iter().for_each(|&part| loads[part as usize] += 1);
    let total: f64 = CAPACITIES.iter().sum();
    let over = |(&load, c): (&u32, f64)| f64::from(load) / (c / total * VERTICES as f64);
    let fullest = loads.iter().zip(CAPACITIES).map(over).fold(0.0, f64::max);
    let cut = |parts: &[i32], edges: &[[usize; 2]]| {
        let cut = edges.iter().filter(|[a, b]| parts[*a] != parts[*b]).count();
        100.0 * cut as f64 / edges.len() as f64
    };
    let [by_rows, shuffled] = [0, 1].map(|numbering| cut(parts[numbering], edges[numbering]));
    Ok(writeln!(out, "{name:30}{fullest:>16.3}{by_rows:>20.1}{shuffled:>12.1}")?)
}

/// Linear deterministic greedy (I. Stanton and G. Kliot, 2012): places vertices in order, each in the part with most of
/// its neighbours, which count less the fuller the part is. Ties go to the emptiest part.
fn greedy(edges: &[[usize; 2]]) -> Vec<i32> {
    let mut neighbours = vec![Vec::new(); VERTICES];
    for &[a, b] in edges {
        neighbours[a].push(b);
        neighbours[b].push(a);
    }
    let total: f64 = CAPACITIES.iter().sum();
    let room: Vec<f64> = CAPACITIES.iter().map(|c| (c / total * VERTICES as f64).ceil()).collect();
    let (mut parts, mut loads) = (vec![-1; VERTICES], [0.0; CAPACITIES.len()]);
    for v in 0..VERTICES {
        let mut here = [0.0; CAPACITIES.len()];
        for &other in &neighbours[v] {
            if parts[other] >= 0 {
                here[parts[other] as usize] += 1.0;
            }
        }
        let free = |part: usize| 1.0 - loads[part] / room[part];
        let better = |&a: &usize, &b: &usize| {
            let score = |part: usize| here[part] * free(part);
            score(a).total_cmp(&score(b)).then(free(a).total_cmp(&free(b)))
        };
        let open = (0..CAPACITIES.len()).filter(|&part| loads[part] < room[part]);
        let best = open.max_by(better).unwrap_or(0);
        parts[v] = best as i32;
        loads[best] += 1.0;
    }
    parts
}
