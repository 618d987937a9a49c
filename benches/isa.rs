//! Every kernel and whole problem on every tier of this machine in one table: nanoseconds, how many times faster than
//! the scalar tier, and the share of its floor, the least that any such kernel must do. One thread, half a minute.
//!
//! `cargo bench --bench isa` prints the table and writes it as CSV to target/isa.csv, or to a path:
//! `cargo bench --bench isa -- --csv isa.csv`. Other words select rows by their names. `--test` runs each row once.

#[path = "support/floor.rs"]
mod floor;
mod support;

use std::fmt::Write as _;
use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use phase_router::internals::{Arc, ArcTable, RankBitmap, Table};
use phase_router::{
    Assigner, Assignment, Bijection, DispatchPlan, ExactRouter, Gate, Isa, Kernels, Permutations,
    Placement, Problem, Quotas, Rebalancer, Router, Sampling, StreamRouter, Workspace,
};
use support::{Case, Chunk, SEED};

#[path = "../examples/support/splitmix.rs"]
#[allow(dead_code)] // neither rows nor hashes
mod splitmix;
use splitmix::SplitMix64;

const DENSITY: f64 = 0.3;
/// Rows per chunk of the engine.
const CHUNK: usize = 1024;

type Tier = &'static Kernels;
type Work = Box<dyn FnMut()>;

/// A row of the table.
struct Row {
    name: String,
    /// What is counted, and how much of it a call does.
    unit: &'static str,
    count: usize,
    /// Makes the work on a tier; none if the tier has no such kernel.
    work: Box<dyn Fn(Tier) -> Option<Work>>,
    /// The same code on every tier.
    same: bool,
    floor: Option<Box<dyn Fn(Isa) -> Work>>,
}

impl Row {
    fn new(
        name: impl Into<String>,
        (count, unit): (usize, &'static str),
        work: impl Fn(Tier) -> Work + 'static,
    ) -> Self {
        let work = Box::new(move |tier| Some(work(tier)));
        Self { name: name.into(), unit, count, work, same: false, floor: None }
    }

    fn on_every_tier(mut self) -> Self {
        self.same = true;
        self
    }

    fn with_floor(mut self, floor: impl Fn(Isa) -> Work + 'static) -> Self {
        self.floor = Some(Box::new(floor));
        self
    }
}

fn main() {
    let (mut csv, mut test, mut names) = (None, true, Vec::new());
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            // What cargo adds if benches are to be timed.
            "--bench" => test = false,
            "--csv" => csv = Some(PathBuf::from(arguments.next().expect("--csv needs a path"))),
            option if option.starts_with("--") => {}
            name => names.push(name.to_owned()),
        }
    }
    test |= std::env::args().any(|argument| argument == "--test");
    let chosen = |name: &str| names.is_empty() || names.iter().any(|part| name.contains(part));
    let tiers = Kernels::available();

    if !test {
        let heads = tiers.iter().map(|tier| format!(" {} |", tier.name())).collect::<String>();
        println!(
            "ns, how many times faster than scalar, and the share of the floor; = is the same code on every\n\
             tier\n\n\
             | kernel or problem | ns per |{heads}\n| --- | --- |{}",
            " ---: |".repeat(tiers.len())
        );
    }
    let mut lines = "name,unit,tier,ns,times_scalar,floor_ns,share_of_floor\n".to_owned();
    // One maker of rows after the other, so that what they share is freed again.
    for rows in [popcounts, ranges, engine, routers, layouts, choices, plans, exact, tables] {
        for row in rows(test).into_iter().filter(|row| chosen(&row.name)) {
            if test {
                tiers.iter().filter_map(|tier| (row.work)(tier)).for_each(|mut work| work());
                let isas = tiers.iter().map(|tier| tier.isa());
                row.floor.iter().for_each(|floor| isas.clone().for_each(|isa| floor(isa)()));
            } else {
                println!("{}", measured(&row, tiers, &mut lines));
            }
        }
    }
    if !test {
        let path = csv.unwrap_or_else(|| target().join("isa.csv"));
        std::fs::write(&path, lines).expect("a file that can be written");
        println!("\nwritten to {}", path.display());
    }
}

/// Cargo's target directory.
fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(path) => path.into(),
        None => PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/target")),
    }
}

/// Measures a row on all tiers and returns its line of the table; `csv` gets one line per tier.
fn measured(row: &Row, tiers: &[Tier], csv: &mut String) -> String {
    let tiers_measured = if row.same { &tiers[..1] } else { tiers };
    let mut work: Vec<Option<Work>> = tiers_measured.iter().map(|tier| (row.work)(tier)).collect();
    let mut floors: Vec<Option<Work>> =
        tiers.iter().map(|tier| row.floor.as_ref().map(|floor| floor(tier.isa()))).collect();
    let (times, floors) = {
        let all = work.iter_mut().chain(&mut floors);
        let mut times = least(all, row.count);
        let floors = times.split_off(work.len());
        (times, floors)
    };
    let mut line = format!("| {} | {} |", row.name, row.unit);
    for (at, (tier, floor)) in tiers.iter().zip(floors).enumerate() {
        let (Some(&Some(ns)), scalar) = (times.get(at), times[0]) else {
            line += if row.same { " = |" } else { " |" };
            continue;
        };
        let ratio = scalar.map(|scalar| scalar / ns);
        let share = floor.map(|floor| floor / ns);
        write!(line, " {}", number(ns)).expect("a string");
        if let Some(ratio) = ratio.filter(|_| at > 0) {
            write!(line, ", {}x", number(ratio)).expect("a string");
        }
        if let Some(share) = share {
            write!(line, ", {:.0} %", 100.0 * share).expect("a string");
        }
        line += " |";
        let tier = if row.same { "all" } else { tier.name() };
        let optional = |value: Option<f64>| value.map_or(String::new(), |v| format!("{v:.3}"));
        let (ratio, floor, share) = (optional(ratio), optional(floor), optional(share));
        let (name, unit) = (&row.name, row.unit);
        writeln!(csv, "\"{name}\",{unit},{tier},{ns:.3},{ratio},{floor},{share}")
            .expect("a string");
    }
    line
}

fn number(value: f64) -> String {
    match value {
        ..0.995 => format!("{value:.2}"),
        ..19.95 => format!("{value:.1}"),
        _ => format!("{value:.0}"),
    }
}

/// Returns the least nanoseconds of each work, by unit, of several turns: other work on the machine affects all alike,
/// and each finds a quiet moment.
fn least<'a>(all: impl Iterator<Item = &'a mut Option<Work>>, count: usize) -> Vec<Option<f64>> {
    const TURNS: usize = 6;
    const TURN: Duration = Duration::from_millis(12);
    /// Below this the clock would be part of what is measured.
    const SAMPLE: Duration = Duration::from_micros(20);
    let mut all: Vec<_> =
        all.map(|work| work.as_mut().map(|work| (work, 1u32, f64::INFINITY))).collect();
    for (work, calls, _) in all.iter_mut().flatten() {
        // The first call warms the caches and allocates; the second tells how long a call takes.
        work();
        let once = Instant::now();
        work();
        *calls = SAMPLE.as_nanos().div_ceil(once.elapsed().as_nanos().max(1)) as u32;
    }
    for _ in 0..TURNS {
        for (work, calls, least) in all.iter_mut().flatten() {
            let began = Instant::now();
            while began.elapsed() < TURN {
                let sample = Instant::now();
                (0..*calls).for_each(|_| work());
                *least = least.min(sample.elapsed().as_nanos() as f64 / f64::from(*calls));
            }
        }
    }
    all.into_iter().map(|work| work.map(|(.., least)| least / count as f64)).collect()
}

/// The same problem for all the rows that want it.
fn shared<T: 'static>(value: T) -> std::rc::Rc<T> {
    std::rc::Rc::new(value)
}

fn popcounts(test: bool) -> Vec<Row> {
    let rows = [1024, 4096].map(|n| {
        let n = if test { n / 16 } else { n };
        let case = shared(Case::new(n, n, DENSITY));
        let words = case.clone();
        let count = move |tier: Tier| -> Work {
            let case = case.clone();
            Box::new(move || drop(black_box(tier.row_popcounts(black_box(case.source_bits())))))
        };
        Row::new(format!("popcounts, rows of {n} bits"), (n, "row"), count).with_floor(move |isa| {
            let (sum, case) = (floor::sum(isa), words.clone());
            Box::new(move || {
                black_box(sum(black_box(&case.source_words)));
            })
        })
    });
    rows.into()
}

fn ranges(_: bool) -> Vec<Row> {
    const ARCS: usize = 4096;
    let rows = [("16", 1 << 16), ("32", 1 << 17)].map(|(lane, ring)| {
        let arc = move |a: usize| Arc {
            start: (a as u32).wrapping_mul(0x9E37_79B9) % ring,
            len: a as u32 * 7 % (ring / 2),
        };
        let check = move |tier: Tier| -> Work {
            let table = ArcTable::new(ring, (0..ARCS).map(arc));
            let (mut words, mut phase) = (vec![0; ARCS / 64], 0);
            Box::new(move || {
                phase = (phase + 1) % ring;
                Table::of(tier).range_check(&table, 0, phase, &mut words);
                black_box(&mut words);
            })
        };
        Row::new(format!("range check, u{lane}"), (ARCS / 64, "64 arcs"), check)
    });
    rows.into()
}

/// The passes of the engine on a chunk of rows.
fn engine(_: bool) -> Vec<Row> {
    let case = Case::new(4096, 4096, DENSITY);
    let chunk = shared(Chunk::new(&case, CHUNK, 2));
    let mut drawn = chunk.first_ordinals();
    let best = Kernels::best().expect("kernels");
    Table::of(best).floyd(SEED, 2, &chunk.jobs, &mut drawn, &mut chunk.scratch());
    let of = |chunk: &std::rc::Rc<Chunk>| chunk.clone();

    let shape = "4096 x 4096, k = 2";
    let (rows, c) = ((CHUNK, "row"), of(&chunk));
    let count = Row::new(format!("count, {shape}"), rows, move |tier| {
        let (c, mut map, mut matches) = (c.clone(), RankBitmap::default(), c.matches.clone());
        Box::new(move || {
            Table::of(tier).count(&c.layout, &mut map, &c.visits, &mut matches);
            black_box(&mut matches);
        })
    });
    let c = of(&chunk);
    let select = Row::new(format!("select, {shape}"), rows, move |tier| {
        let (c, drawn, mut map) = (c.clone(), drawn.clone(), RankBitmap::default());
        let mut slots = drawn.clone();
        Box::new(move || {
            // The kernel replaces the ordinals; the copy is a hundredth of its time.
            slots.copy_from_slice(&drawn);
            Table::of(tier).select(&c.layout, &mut map, &c.visits, 2, &mut slots);
            black_box(&mut slots);
        })
    });
    let c = of(&chunk);
    let floyd = Row::new(format!("draw of Floyd, {shape}"), rows, move |tier| {
        let (c, mut slots, mut scratch) = (c.clone(), c.first_ordinals(), c.scratch());
        Box::new(move || {
            Table::of(tier).floyd(SEED, 2, &c.jobs, &mut slots, &mut scratch);
            black_box(&mut slots);
        })
    });
    let (c, keys) = (of(&chunk), of(&chunk));
    let algorithm_r = Row::new(format!("draw of AlgorithmR, {shape}"), rows, move |tier| {
        let (c, mut slots, mut scratch) = (c.clone(), c.first_ordinals(), c.scratch());
        Box::new(move || {
            Table::of(tier).algorithm_r(SEED, 2, &c.sorted, &mut slots, &mut scratch);
            black_box(&mut slots);
        })
    })
    .with_floor(move |isa| {
        let keystream = floor::Keystream::of_algorithm_r(isa, SEED, 2, &keys.sorted);
        Box::new(move || keystream.generate())
    });
    let c = of(&chunk);
    let mut sweep = Row::new(format!("Floyd in one sweep, {shape}"), rows, |_| unreachable!());
    sweep.work = Box::new(move |tier| {
        let (c, mut map, mut slots) = (c.clone(), RankBitmap::default(), c.first_ordinals());
        let mut sweep = move || {
            Table::of(tier).floyd_sweep(&c.layout, &mut map, &c.visits, SEED, 2, &mut slots)
        };
        sweep().then(|| -> Work {
            Box::new(move || {
                black_box(sweep());
            })
        })
    });
    // The same number of blocks on each tier, whose lanes differ.
    let c = of(&chunk);
    let blocks = floor::Keystream::of_algorithm_r(Isa::Scalar, SEED, 2, &c.sorted);
    let count_of = (blocks.blocks(Isa::Scalar), "block of 64 bytes");
    let chacha = Row::new("ChaCha8 keystream", count_of, move |tier| {
        let keystream = floor::Keystream::of_algorithm_r(tier.isa(), SEED, 2, &c.sorted);
        Box::new(move || keystream.generate())
    });
    vec![count, floyd, algorithm_r, select, sweep, chacha]
}

/// Whole problems: the router kept, and from bit matrices.
fn routers(test: bool) -> Vec<Row> {
    let mut rows = Vec::new();
    for n in [64, 1024, 4096] {
        let n = if test { n / 16 } else { n };
        let case = shared(Case::new(n, n, DENSITY));
        for sampling in [Sampling::Floyd, Sampling::AlgorithmR] {
            let build = move |tier, problem: &Problem<'_>, permutations: &Permutations| {
                let builder = Router::builder(problem).fan_out(2).seed(SEED).sampling(sampling);
                builder
                    .permutations(permutations)
                    .kernels(tier)
                    .threads(1)
                    .build()
                    .expect("permutations of the problem")
            };
            let c = case.clone();
            let kept = move |tier| -> Work {
                let router = build(tier, &c.problem, &c.permutations);
                let (mut ids, mut workspace) = (vec![0; n * 2], Workspace::new());
                Box::new(move || {
                    router.route_into(&mut ids, &mut workspace).expect("slots");
                    black_box(&mut ids);
                })
            };
            rows.push(Row::new(format!("{sampling:?} {n}, kept"), (n, "row"), kept));
            let c = case.clone();
            let from_bits = move |tier: Tier| -> Work {
                let c = c.clone();
                let (mut ids, mut workspace) = (vec![0; n * 2], Workspace::new());
                Box::new(move || {
                    let [sources, targets] =
                        [c.source_bits(), c.target_bits()].map(|bits| tier.row_popcounts(bits));
                    let problem = Problem::from_degrees(sources, targets).expect("degrees");
                    let router = build(tier, &problem, &c.permutations);
                    router.route_into(&mut ids, &mut workspace).expect("slots");
                    black_box(&mut ids);
                })
            };
            rows.push(Row::new(format!("{sampling:?} {n}, from bits"), (n, "row"), from_bits));
        }
    }
    rows
}

fn layouts(test: bool) -> Vec<Row> {
    let n = if test { 256 } else { 4096 };
    let case = shared(Case::new(n, n, DENSITY));
    let c = case.clone();
    let lay = move |tier: Tier| -> Work {
        let c = c.clone();
        let build =
            move || Router::builder(&c.problem).kernels(tier).permutations(&c.permutations).build();
        let mut router = build().expect("a router");
        let c = case.clone();
        Box::new(move || {
            let builder = Router::builder(&c.problem).kernels(tier).permutations(&c.permutations);
            builder.build_in(&mut router).expect("the same problem");
        })
    };
    let case = shared(Case::new(n, n, DENSITY));
    let seed = move |tier: Tier| -> Work {
        let c = case.clone();
        let mut router = Router::builder(&c.problem).build().expect("a router");
        Box::new(move || {
            let builder = Router::builder(&c.problem).kernels(tier).seed(SEED);
            builder.build_in(&mut router).expect("the same problem");
        })
    };
    vec![
        Row::new(format!("layout, {n} x {n}"), (n, "row"), lay).on_every_tier(),
        Row::new(format!("build by a seed, {n} x {n}"), (n, "row"), seed),
    ]
}

/// Sums of uniform numbers.
fn scores(count: usize) -> Vec<f32> {
    let mut random = SplitMix64::new(1);
    let mut uniform = || (random.next() >> 40) as f32 / (1 << 24) as f32;
    (0..count).map(|_| (0..12).map(|_| uniform()).sum::<f32>() - 6.0).collect()
}

/// The gate and the assigner.
fn choices(test: bool) -> Vec<Row> {
    const TARGETS: usize = 256;
    const K: usize = 8;
    let rows = if test { 64 } else { 4096 };
    let scores = shared(scores(rows * TARGETS));
    let x = scores.clone();
    let gate = move |tier| -> Work {
        let gate = Gate::builder(TARGETS, K).renormalize(true).kernels(tier).threads(1);
        let (gate, x) = (gate.build().expect("a gate"), x.clone());
        let (mut ids, mut weights) = (vec![0; rows * K], vec![0.0; rows * K]);
        Box::new(move || {
            gate.choose_into(black_box(&x[..]), &mut ids, &mut weights).expect("numbers");
            black_box((&mut ids, &mut weights));
        })
    };
    let assign = move |tier| -> Work {
        let room = [(rows * K / TARGETS) as u64; TARGETS];
        let builder = Assigner::builder(&room, K).tolerance(1e-5).kernels(tier).threads(1);
        let (assigner, x) = (builder.build().expect("an assigner"), scores.clone());
        let mut assignment = Assignment::new();
        Box::new(move || {
            assigner.assign_into(black_box(&x[..]), &mut assignment).expect("numbers");
            black_box(&mut assignment);
        })
    };
    vec![
        Row::new(format!("gate, {rows} x {TARGETS}, k = {K}"), (rows, "row"), gate),
        Row::new(format!("assign, {rows} x {TARGETS}, k = {K}"), (rows, "row"), assign),
    ]
}

/// Plans, and rows in their order.
fn plans(test: bool) -> Vec<Row> {
    const TARGETS: usize = 256;
    const K: usize = 8;
    let ids = |rows: usize| -> Vec<u32> {
        let mut random = SplitMix64::new(1);
        (0..rows * K).map(|_| random.below(TARGETS) as u32).collect()
    };
    let plan_of = move |rows: usize| {
        let mut plan = DispatchPlan::new().threads(1);
        plan.build(&ids(rows), K, TARGETS).expect("ids in range");
        plan
    };
    let mut table = Vec::new();
    for rows in [16, 4096] {
        let build = move |_| -> Work {
            let (mut plan, ids) = (plan_of(rows), ids(rows));
            Box::new(move || {
                plan.build(black_box(&ids), K, TARGETS).expect("ids in range");
                black_box(&mut plan);
            })
        };
        let name = format!("plan, {rows} x {K} of {TARGETS}");
        table.push(Row::new(name, (rows, "row"), build).on_every_tier());
    }
    let (rows, width) = (256, if test { 64 } else { 2048 });
    // As many bytes read and written in all as what stands beside it.
    let copy = |count: usize| -> Work {
        let (from, mut to) = (vec![1.0f32; count], vec![0.0; count]);
        Box::new(move || {
            to.copy_from_slice(black_box(&from));
            black_box(&mut to);
        })
    };
    let gather = move |_| -> Work {
        let plan = plan_of(rows);
        let (x, mut y) = (vec![1.0f32; rows * width], vec![0.0; plan.filled() * width]);
        Box::new(move || {
            plan.gather_rows(black_box(&x), width, &mut y).expect("lengths of the plan");
            black_box(&mut y);
        })
    };
    let combine = move |tier| -> Work {
        let plan = plan_of(rows).kernels(tier);
        let (y, weights) = (vec![1.0f32; plan.filled() * width], vec![0.125; rows * K]);
        let mut x = vec![0.0; rows * width];
        Box::new(move || {
            plan.combine(black_box(&y), &weights, width, &mut x).expect("lengths of the plan");
            black_box(&mut x);
        })
    };
    let shape = format!("{rows} x {K}, {width} columns");
    table.push(
        Row::new(format!("gather, {shape}"), (rows, "row"), gather)
            .on_every_tier()
            .with_floor(move |_| copy(rows * K * width)),
    );
    table.push(
        Row::new(format!("combine, {shape}"), (rows, "row"), combine)
            .with_floor(move |_| copy(rows * (K + 1) * width / 2)),
    );
    table
}

fn shares(targets: usize) -> Vec<f64> {
    (0..targets).map(|c| 1.0 + (c * 7 % 16) as f64).collect()
}

/// Exact routing.
fn exact(test: bool) -> Vec<Row> {
    let mut table = Vec::new();
    for (rows, targets) in [(8192, 64), (1 << 20, 1024)] {
        let rows = if test { rows >> 6 } else { rows };
        let keyed = move |tier| -> Work {
            let quotas = Quotas::from_shares(&shares(targets), rows as u64, 2).expect("shares");
            let router = ExactRouter::builder(&quotas).kernels(tier).threads(1).build();
            let (router, mut ids) = (router.expect("a router"), vec![0; rows * 2]);
            Box::new(move || {
                router.route_into(&mut ids).expect("slots");
                black_box(&mut ids);
            })
        };
        let name = format!("exact, {rows} x {targets}, k = 2");
        table.push(Row::new(name, (rows, "row"), keyed));
    }
    let rows = 8192;
    let stream = move |tier| -> Work {
        let router = StreamRouter::builder(&shares(64)).fan_out(2).kernels(tier).threads(1).build();
        let (router, mut ids) = (router.expect("a router"), vec![0; rows * 2]);
        Box::new(move || {
            router.route_rows(0..rows as u64, &mut ids).expect("slots");
            black_box(&mut ids);
        })
    };
    table.push(Row::new(format!("stream, {rows} x 64, k = 2"), (rows, "row"), stream));
    let one = move |_| -> Work {
        let (tau, mut index) = (Bijection::new(1 << 20, 1).expect("a size"), 0);
        Box::new(move || {
            index = (index + 7919) % (1 << 20);
            black_box(tau.apply(black_box(index)));
        })
    };
    table.push(Row::new("bijection, one entry", (1, "entry"), one).on_every_tier());
    table
}

/// Tables that change.
fn tables(test: bool) -> Vec<Row> {
    const MEMBERS: usize = 24;
    let rows = if test { 1 << 8 } else { 1 << 16 };
    let rebalancer = move |shares: &[f64]| {
        let quotas = Quotas::from_shares(shares, rows as u64, 2).expect("shares");
        Rebalancer::builder(&quotas).seed(1).build().expect("quotas of a table")
    };
    let rebalance = move |_| -> Work {
        let mut shares: Vec<f64> = (0..MEMBERS).map(|c| [1.0, 1.0, 2.0, 4.0][c % 4]).collect();
        let mut before = vec![u32::MAX; rows * 2];
        rebalancer(&shares).rebalance(&mut before).expect("room");
        shares[3] = 4.4;
        let (rebalancer, mut ids) = (rebalancer(&shares), before.clone());
        Box::new(move || {
            ids.copy_from_slice(&before);
            rebalancer.rebalance(black_box(&mut ids)).expect("room");
        })
    };
    let lookup = |_| -> Work {
        let members = (0..MEMBERS).map(|c| (format!("member {c:02}"), 1 + c as u32 % 4));
        let placement = Placement::new(1 << 14, 2, members).expect("members");
        let mut key = 0u128;
        Box::new(move || {
            key = key.wrapping_add(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835);
            black_box(placement.lookup_ids(&key.to_le_bytes())[0]);
        })
    };
    vec![
        Row::new(
            format!("rebalance, {rows} x 2, one of {MEMBERS} grows"),
            (rows, "row"),
            rebalance,
        )
        .on_every_tier(),
        Row::new("look-up of a key, 16 bytes", (1, "key"), lookup).on_every_tier(),
    ]
}
