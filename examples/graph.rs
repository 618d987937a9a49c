//! Graph partitioning: vertices to parts of unequal size, and the edges that are cut.
//!
//! `cargo run --release --example graph`
//!
//! The graphs are a torus with some long edges and the cross-references of Roget's thesaurus (`data/README.md`).

#[path = "support/output.rs"]
mod output;
#[path = "support/rivals.rs"]
#[allow(dead_code)] // not every method is used
mod rivals;
#[path = "support/splitmix.rs"]
mod splitmix;

use std::fmt::Write as _;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use phase_router::{
    Assigner, ExactRouter, Permutation, Permutations, Problem, Quotas, Router, capacity,
};
use rivals::Weighted;
use splitmix::SplitMix64;

const CAPACITIES: [f64; 8] = [1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 4.0, 4.0];
const PARTS: usize = CAPACITIES.len();
const SEED: u64 = 1;
/// Of a stream.
const BLOCKS: usize = 64;
const PASSES: usize = 20;

fn main() -> ExitCode {
    output::run(run)
}

fn run(out: &mut dyn Write) -> Result<()> {
    let (torus, thesaurus) = (torus()?, thesaurus()?);
    writeln!(out, "{PARTS} parts of capacity 1, 2 and 4")?;
    for (name, graph) in [("torus", &torus), ("thesaurus", &thesaurus)] {
        writeln!(out, "{name}: {} vertices, {} edges", graph.vertices(), graph.edges.len())?;
    }
    let total: f64 = CAPACITIES.iter().sum();
    let kept: f64 = CAPACITIES.iter().map(|c| (c / total).powi(2)).sum();
    writeln!(out, "edges cut if vertices are placed at random: {:.1} %\n", 100.0 * (1.0 - kept))?;

    // The same graphs with shuffled numbers, which have no locality.
    let others = [torus.shuffled()?, thesaurus.shuffled()?];
    let graphs = [&torus, &others[0], &thesaurus, &others[1]];
    writeln!(out, "{:30}{:>14}{:>46}", "", "fullest part", "edges cut, %, if numbered")?;
    writeln!(
        out,
        "{:30}{:>14}{:>12}{:>10}{:>14}{:>10}",
        "", "over its share", "torus, rows", "shuffled", "thesaurus", "shuffled"
    )?;
    for (name, method) in METHODS {
        let (mut fullest, mut cut) = (0.0f64, String::new());
        for (graph, width) in graphs.into_iter().zip([12, 10, 14, 10]) {
            let parts = method(graph)?;
            fullest = fullest.max(graph.fullest(&parts)?);
            write!(cut, "{:>width$.1}", graph.cut(&parts))?;
        }
        writeln!(out, "{name:30}{fullest:>14.3}{cut}")?;
    }
    Ok(())
}

type Method = fn(&Graph) -> Result<Vec<i32>>;

const METHODS: [(&str, Method); 11] = [
    ("exact", exact),
    ("exact, phases in order", ranges),
    ("sampled (Floyd)", |graph| {
        let problem = Problem::from_capacities(graph.vertices(), &CAPACITIES, 1)?;
        Ok(Router::builder(&problem).seed(SEED).build()?.route()?.into_vec())
    }),
    ("weighted random", |graph| {
        let mut parts = vec![0; graph.vertices()];
        Weighted::new(&CAPACITIES).fill(SEED, 1, &mut parts);
        Ok(parts)
    }),
    ("greedy (LDG)", |graph| greedy(graph, 1)),
    ("greedy (LDG), 20 passes", |graph| greedy(graph, PASSES)),
    ("assign, 64 blocks of a stream", |graph| stream(graph, 0)),
    ("  and 4 x within each block", |graph| stream(graph, 4)),
    ("exact, then 20 x assign", |graph| refined(graph, exact(graph)?)),
    ("in order, then 20 x assign", |graph| refined(graph, ranges(graph)?)),
    ("greedy, then 20 x assign", |graph| refined(graph, greedy(graph, 1)?)),
];

struct Graph {
    edges: Vec<[usize; 2]>,
    neighbours: Vec<Vec<usize>>,
    /// How many vertices each part takes. They add up to all.
    sizes: Quotas,
}

impl Graph {
    fn new(vertices: usize, edges: Vec<[usize; 2]>) -> Result<Self> {
        let mut neighbours = vec![Vec::new(); vertices];
        for &[a, b] in &edges {
            neighbours[a].push(b);
            neighbours[b].push(a);
        }
        let sizes = Quotas::from_shares(&CAPACITIES, vertices as u64, 1)?;
        Ok(Self { edges, neighbours, sizes })
    }

    fn vertices(&self) -> usize {
        self.neighbours.len()
    }

    fn shuffled(&self) -> Result<Self> {
        let numbers = Permutations::keyed(self.vertices(), 0, SEED)?.tau;
        let number = |v: usize| numbers.as_slice()[v] as usize;
        Self::new(self.vertices(), self.edges.iter().map(|edge| edge.map(number)).collect())
    }

    /// The load of the fullest part over its size.
    fn fullest(&self, parts: &[i32]) -> Result<f64> {
        let loads = capacity::loads(parts, PARTS)?;
        let over = |(&load, &size): (&u64, &u64)| load as f64 / size as f64;
        Ok(loads.iter().zip(self.sizes.as_slice()).map(over).fold(0.0, f64::max))
    }

    /// The edges between parts, in percent.
    fn cut(&self, parts: &[i32]) -> f64 {
        let cut = self.edges.iter().filter(|[a, b]| parts[*a] != parts[*b]).count();
        100.0 * cut as f64 / self.edges.len() as f64
    }

    /// How many neighbours of a vertex each part has. Those that are in none, with -1, do not count.
    fn here(&self, v: usize, parts: &[i32]) -> [f32; PARTS] {
        let mut here = [0.0; PARTS];
        for &other in &self.neighbours[v] {
            if let Ok(part) = usize::try_from(parts[other]) {
                here[part] += 1.0;
            }
        }
        here
    }
}

/// A torus of 200 x 200, numbered row by row, and one long edge for every 20 vertices.
fn torus() -> Result<Graph> {
    const SIDE: usize = 200;
    const VERTICES: usize = SIDE * SIDE;
    let mut stream = SplitMix64::new(SEED);
    let mut edges: Vec<[usize; 2]> = (0..VERTICES)
        .flat_map(|v| {
            let (row, column) = (v / SIDE, v % SIDE);
            let right = row * SIDE + (column + 1) % SIDE;
            [[v, right], [v, (v + SIDE) % VERTICES]]
        })
        .collect();
    edges.extend((0..VERTICES / 20).map(|_| [stream.below(VERTICES), stream.below(VERTICES)]));
    Graph::new(VERTICES, edges)
}

/// The categories of a thesaurus, in the order of the book, and which refer to which.
fn thesaurus() -> Result<Graph> {
    const CATEGORIES: usize = 1022;
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/roget.csv");
    let mut edges = Vec::new();
    for row in csv::Reader::from_path(&file)?.into_deserialize() {
        let edge: [usize; 2] = row.with_context(|| file.display().to_string())?;
        ensure!(edge.iter().all(|v| (1..=CATEGORIES).contains(v)), "no such category: {edge:?}");
        edges.push(edge.map(|v| v - 1));
    }
    Graph::new(CATEGORIES, edges)
}

/// Exact routing, which does not look at edges.
fn exact(graph: &Graph) -> Result<Vec<i32>> {
    Ok(ExactRouter::builder(&graph.sizes).seed(SEED).build()?.route()?.into_vec())
}

/// The same with phases in the order of the vertices, so that every part is a range of them.
fn ranges(graph: &Graph) -> Result<Vec<i32>> {
    let in_order = Permutations {
        sigma: Permutation::identity(PARTS),
        tau: Permutation::identity(graph.vertices()),
    };
    Ok(ExactRouter::builder(&graph.sizes).permutations(&in_order).build()?.route()?.into_vec())
}

/// Linear deterministic greedy (I. Stanton and G. Kliot, 2012): places vertices in order, each in the part with most of
/// its neighbours, which count less the fuller the part is. Ties go to the emptiest part. Further passes know the places
/// of all vertices from the pass before (J. Nishimura and J. Ugander, 2013).
fn greedy(graph: &Graph, passes: usize) -> Result<Vec<i32>> {
    let room: Vec<f32> = graph.sizes.as_slice().iter().map(|&size| size as f32).collect();
    let mut parts = vec![-1; graph.vertices()];
    for _ in 0..passes {
        let mut loads = [0.0; PARTS];
        for v in 0..graph.vertices() {
            let here = graph.here(v, &parts);
            let free = |part: usize| 1.0 - loads[part] / room[part];
            let better = |&a: &usize, &b: &usize| {
                let score = |part: usize| here[part] * free(part);
                score(a).total_cmp(&score(b)).then(free(a).total_cmp(&free(b)))
            };
            let open = (0..PARTS).filter(|&part| loads[part] < room[part]);
            let best = open.max_by(better).context("the parts are too small")?;
            parts[v] = best as i32;
            loads[best] += 1.0;
        }
    }
    Ok(parts)
}

/// Places vertices in blocks, as they come: those of a block at once, so that as many as possible of their edges to
/// earlier blocks stay uncut. Every part gets its share of every block.
fn stream(graph: &Graph, passes: usize) -> Result<Vec<i32>> {
    let mut parts = vec![-1; graph.vertices()];
    let mut placed = 0;
    for block in 0..BLOCKS {
        let rooms = graph.sizes.batch(BLOCKS, block)?;
        let vertices: Vec<usize> = (placed..placed + rooms.demand() as usize).collect();
        placed += vertices.len();
        place(graph, &vertices, rooms.as_slice(), &mut parts)?;
        refine(graph, &vertices, passes, &mut parts)?;
    }
    Ok(parts)
}

fn refined(graph: &Graph, mut parts: Vec<i32>) -> Result<Vec<i32>> {
    let vertices: Vec<usize> = (0..graph.vertices()).collect();
    let before = graph.cut(&parts);
    refine(graph, &vertices, PASSES, &mut parts)?;
    ensure!(graph.cut(&parts) <= before, "the cut has grown");
    Ok(parts)
}

/// Takes sets of vertices out, and assigns them to the places they leave. No edge joins two vertices of a set, so each
/// time the cut is the least for the places of all others, and it never grows.
fn refine(graph: &Graph, vertices: &[usize], passes: usize, parts: &mut [i32]) -> Result<()> {
    let mut order = vertices.to_vec();
    let mut random = SplitMix64::new(SEED);
    for _ in 0..passes {
        for i in (1..order.len()).rev() {
            order.swap(i, random.below(i + 1));
        }
        for set in independent(graph, &order) {
            let mut rooms = [0; PARTS];
            for &v in &set {
                rooms[parts[v] as usize] += 1;
                parts[v] = -1;
            }
            place(graph, &set, &rooms, parts)?;
        }
    }
    Ok(())
}

/// Splits vertices into sets without edges: each vertex in order joins the first set that has none of its neighbours.
fn independent(graph: &Graph, order: &[usize]) -> Vec<Vec<usize>> {
    let mut sets: Vec<Vec<usize>> = Vec::new();
    let mut set_of = vec![usize::MAX; graph.vertices()];
    for &v in order {
        let near = |set: usize| graph.neighbours[v].iter().any(|&other| set_of[other] == set);
        let set = (0..sets.len()).find(|&set| !near(set)).unwrap_or(sets.len());
        if set == sets.len() {
            sets.push(Vec::new());
        }
        sets[set].push(v);
        set_of[v] = set;
    }
    sets
}

/// Assigns vertices to the rooms of the parts. The score is the number of neighbours that are there already.
fn place(graph: &Graph, vertices: &[usize], rooms: &[u64], parts: &mut [i32]) -> Result<()> {
    let scores: Vec<f32> = vertices.iter().flat_map(|&v| graph.here(v, parts)).collect();
    let assignment = Assigner::builder(rooms, 1).threads(1).build()?.assign(&scores)?;
    // Scores are whole, so no other assignment keeps an edge more.
    ensure!(assignment.bound() - assignment.total() < 1.0, "not the best, or not shown to be");
    for (&v, &part) in vertices.iter().zip(assignment.ids().as_slice()) {
        parts[v] = part;
    }
    Ok(())
}
