//! Graph partitioning: vertices to parts of different size, and the edges that are cut.
//!
//! `cargo run --release --example graph`

#[path = "support/rivals.rs"]
#[allow(dead_code)] // what is not compared here
mod rivals;
#[path = "support/splitmix.rs"]
mod splitmix;

use anyhow::Result;
use phase_router::{ExactRouter, Permutation, Permutations, Problem, Quotas, Router};
use rivals::Weighted;
use splitmix::SplitMix64;

const SIDE: usize = 200;
const VERTICES: usize = SIDE * SIDE;
const CAPACITIES: [f64; 8] = [1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 4.0, 4.0];
const SEED: u64 = 1;

fn main() -> Result<()> {
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
    // The same graph under numbers that say nothing.
    let numbers = Permutations::keyed(VERTICES, 0, SEED)?.tau;
    let number = |v: usize| numbers.as_slice()[v] as usize;
    let shuffled: Vec<[usize; 2]> = edges.iter().map(|edge| edge.map(number)).collect();

    println!(
        "{VERTICES} vertices, {} edges, {} parts of capacity 1, 2 and 4",
        edges.len(),
        CAPACITIES.len()
    );
    let total: f64 = CAPACITIES.iter().sum();
    let kept: f64 = CAPACITIES.iter().map(|c| (c / total).powi(2)).sum();
    println!("edges cut when vertices are dealt at random: {:.1} %\n", 100.0 * (1.0 - kept));
    println!("{:30}{:>14}{:>18}{:>20}", "", "fullest/share", "cut, by rows, %", "cut, shuffled, %");

    let mut weighted = vec![0; VERTICES];
    Weighted::new(&CAPACITIES).fill(SEED, 1, &mut weighted);
    let degrees: Vec<u32> =
        CAPACITIES.iter().map(|c| (c / 4.0 * VERTICES as f64).round() as u32).collect();
    let problem = Problem::from_degrees(vec![CAPACITIES.len() as u32; VERTICES], degrees)?;
    let quotas = Quotas::from_shares(&CAPACITIES, VERTICES as u64, 1)?;
    // Phases in the order of the vertices: every part is a range of them.
    let in_order = Permutations {
        sigma: Permutation::identity(CAPACITIES.len()),
        tau: Permutation::identity(VERTICES),
    };
    let exact = ExactRouter::builder(&quotas).seed(SEED);
    let ways = [
        ("weighted random", weighted),
        (
            "phase router, full arcs",
            Router::builder(&problem).seed(SEED).build()?.route()?.into_vec(),
        ),
        ("exact", exact.clone().build()?.route()?.into_vec()),
        ("exact, phases in order", exact.permutations(&in_order).build()?.route()?.into_vec()),
    ];
    for (name, parts) in &ways {
        print(name, parts, parts, &edges, &shuffled);
    }
    let greedy = [&edges, &shuffled].map(|edges| greedy(edges));
    print("greedy by neighbours (LDG)", &greedy[0], &greedy[1], &edges, &shuffled);
    Ok(())
}

fn print(
    name: &str,
    by_rows: &[i32],
    by_number: &[i32],
    edges: &[[usize; 2]],
    shuffled: &[[usize; 2]],
) {
    let mut loads = [0u32; CAPACITIES.len()];
    by_rows.iter().for_each(|&part| loads[part as usize] += 1);
    let total: f64 = CAPACITIES.iter().sum();
    let over = |(&load, c): (&u32, f64)| f64::from(load) / (c / total * VERTICES as f64);
    let fullest = loads.iter().zip(CAPACITIES).map(over).fold(0.0, f64::max);
    let cut = |parts: &[i32], edges: &[[usize; 2]]| {
        let cut = edges.iter().filter(|[a, b]| parts[*a] != parts[*b]).count();
        100.0 * cut as f64 / edges.len() as f64
    };
    let cuts = [cut(by_rows, edges), cut(by_number, shuffled)];
    println!("{name:30}{fullest:>14.3}{:>18.1}{:>20.1}", cuts[0], cuts[1]);
}

/// Linear deterministic greedy (I. Stanton and G. Kliot, 2012): vertices in order, each to the part that has most of its
/// neighbours, counted less the fuller the part is; ties to the emptiest.
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
