//! Recorded hashes of every kind of output, so that no result changes by accident. `golden.rs` does the same for the
//! outputs of the published router.
//!
//! `PHASE_ROUTER_PIN=print cargo test --test pinned` prints what `data/pinned.json` should hold.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::ops::Range;

use phase_router::capacity::{
    drop_by_choice, drop_by_position, drop_by_score, hard_capacities, reroute, reroute_by_score,
};
use phase_router::{
    AlignedBlocks, Bijection, DispatchPlan, ExactBuilder, ExactRouter, LoadStats, Permutation,
    Permutations, Problem, Quotas, Replicas, Router, Sampling, StreamRouter, Utilisation,
    Workspace, degrees_from_weights, reference,
};
use support::{SplitMix64, fnv1a64, tiers};

#[test]
fn every_kind_of_output_is_as_recorded() {
    let mut found = Found::default();
    routers(&mut found);
    exact_routers(&mut found);
    quotas(&mut found);
    streams(&mut found);
    permutations(&mut found);
    replicas(&mut found);
    dispatch(&mut found);
    capacities(&mut found);
    found.check();
}

/// The hashes (FNV-1a, 64 bits) of this build: the label, what computed the output, the hash of its words.
#[derive(Default)]
struct Found(Vec<(&'static str, &'static str, String)>);

impl Found {
    fn add<W: Word>(&mut self, label: &'static str, words: &[W]) {
        self.add_by("the same code on every tier", label, words);
    }

    fn add_by<W: Word>(&mut self, by: &'static str, label: &'static str, words: &[W]) {
        let bytes = words.iter().flat_map(|word| word.little_endian());
        self.0.push((label, by, format!("{:016x}", fnv1a64(bytes))));
    }

    fn check(self) {
        if std::env::var_os("PHASE_ROUTER_PIN").is_some_and(|pin| pin == "print") {
            let table: BTreeMap<_, _> =
                self.0.iter().map(|(label, _, hash)| (label, hash)).collect();
            let table = serde_json::to_string_pretty(&table).unwrap();
            // Past the capture of test output.
            std::io::stdout().write_all(format!("\n{table}\n").as_bytes()).expect("stdout");
            return;
        }
        let recorded: BTreeMap<String, String> =
            serde_json::from_str(include_str!("data/pinned.json")).unwrap();
        let mut wrong = BTreeMap::<_, Vec<_>>::new();
        for (label, by, hash) in &self.0 {
            if recorded.get(*label) != Some(hash) {
                wrong.entry((*label, hash.as_str())).or_default().push(*by);
            }
        }
        let labels: BTreeSet<_> = self.0.iter().map(|(label, ..)| *label).collect();
        for label in recorded.keys().filter(|label| !labels.contains(label.as_str())) {
            wrong.insert((label, "nothing"), vec!["no output has this label"]);
        }
        let fault = |((label, hash), by): (_, Vec<_>)| {
            let expected = recorded.get(label).map_or("nothing", String::as_str);
            format!("{label}: expected {expected}, found {hash} ({})", by.join(", "))
        };
        let faults: Vec<_> = wrong.into_iter().map(fault).collect();
        assert!(
            faults.is_empty(),
            "\n{}\nif this change of results is meant, say so in CHANGELOG under Changes to results, raise \
             RESULTS_VERSION, and record anew: PHASE_ROUTER_PIN=print cargo test --test pinned",
            faults.join("\n")
        );
    }
}

trait Word: Copy {
    fn little_endian(self) -> Vec<u8>;
}

macro_rules! words {
    ($($word:ty)*) => {
        $(impl Word for $word {
            fn little_endian(self) -> Vec<u8> {
                self.to_le_bytes().into()
            }
        })*
    };
}
words!(i32 u32 u64);

impl Word for f64 {
    fn little_endian(self) -> Vec<u8> {
        self.to_bits().little_endian()
    }
}

impl SplitMix64 {
    /// `count` numbers in `0..=most`.
    fn numbers(&mut self, count: usize, most: usize) -> Vec<u64> {
        (0..count).map(|_| self.below(most + 1) as u64).collect()
    }

    fn degrees(&mut self, count: usize, most: usize) -> Vec<u32> {
        self.numbers(count, most).into_iter().map(|degree| degree as u32).collect()
    }

    /// `count` weights in `0.0..1.0`.
    fn weights(&mut self, count: usize) -> Vec<f64> {
        (0..count).map(|_| (self.next() >> 11) as f64 / (1u64 << 53) as f64).collect()
    }

    /// Ids of `0..targets`, every eighth or so empty.
    fn ids(&mut self, count: usize, targets: usize) -> Vec<i32> {
        let id = |_| if self.below(8) == 0 { -1 } else { self.below(targets) as i32 };
        (0..count).map(id).collect()
    }

    fn table(&mut self, len: usize) -> Permutation {
        Permutation::new(self.permutation(len).into_iter().map(|e| e as u32).collect()).unwrap()
    }

    fn tables(&mut self, sources: usize, targets: usize) -> Permutations {
        Permutations { sigma: self.table(targets), tau: self.table(sources) }
    }
}

fn routers(found: &mut Found) {
    use Sampling::{AlgorithmR, Floyd};
    // With AlgorithmR the seeds of the rows wrap around.
    let last = u64::MAX - 5;
    let mut pin =
        |label, (sources, targets), k, seed, sampling, given, rows: Option<Range<usize>>| {
            let mut rng = SplitMix64(1);
            let degrees = (rng.degrees(sources, targets), rng.degrees(targets, sources));
            let problem = Problem::from_degrees(degrees.0, degrees.1).unwrap();
            let tables = if given {
                rng.tables(sources, targets)
            } else {
                Permutations::from_seed(sources, targets, seed).unwrap()
            };
            if rows.is_none() {
                let routes = reference::route(&problem, &tables, k, seed, sampling).unwrap();
                found.add_by("reference", label, routes.as_slice());
            }
            for &kernels in tiers() {
                let builder = Router::builder(&problem).fan_out(k).seed(seed).sampling(sampling);
                let builder = if given { builder.permutations(&tables) } else { builder };
                let router = builder.kernels(kernels).build().unwrap();
                let rows = rows.clone().unwrap_or(0..sources);
                let mut out = vec![0; rows.len() * k];
                router.route_rows(rows, &mut out, &mut Workspace::new()).unwrap();
                found.add_by(kernels.name(), label, &out);
            }
        };
    let small = (40, 12);
    pin("Floyd, small, k 1", small, 1, 42, Floyd, false, None);
    pin("Floyd, small, k 2, given tables", small, 2, 42, Floyd, true, None);
    pin("Floyd, small, k 8, last seeds", small, 8, last, Floyd, false, None);
    pin("Floyd, small, k 33 past the targets", small, 33, 42, Floyd, false, None);
    let medium = (900, 300);
    pin("Floyd, medium, k 1", medium, 1, 7, Floyd, false, None);
    pin("Floyd, medium, k 2", medium, 2, 7, Floyd, false, None);
    pin("Floyd, medium, k 8, given tables", medium, 8, 7, Floyd, true, None);
    pin("Floyd, medium, k 33", medium, 33, 7, Floyd, false, None);
    pin("Floyd, rows of a short range", medium, 8, 7, Floyd, false, Some(321..350));
    pin("Floyd, rows of a long range", medium, 8, 7, Floyd, false, Some(100..801));
    pin("Floyd, large target ring", (24, 9000), 8, 7, Floyd, false, None);
    pin("Floyd, source ring past 2^16", (70_000, 70), 2, 7, Floyd, false, Some(69_000..69_400));
    pin("AlgorithmR, small, k 2, wrapping seeds", small, 2, last, AlgorithmR, false, None);
    pin("AlgorithmR, wide, k 8", (60, 300), 8, 7, AlgorithmR, false, None);
    pin("AlgorithmR, tall, k 33, given tables", (300, 100), 33, 7, AlgorithmR, true, None);
    pin("AlgorithmR, rows of a range", (300, 100), 1, 7, AlgorithmR, false, Some(99..201));
    pin("AlgorithmR, large target ring", (24, 9000), 8, 7, AlgorithmR, false, None);
}

fn exact_routers(found: &mut Found) {
    let mut pin = |label, builder: ExactBuilder, rows: Option<Range<usize>>| {
        for &kernels in tiers() {
            let router = builder.clone().kernels(kernels).build().unwrap();
            let rows = rows.clone().unwrap_or(0..router.rows());
            let mut out = vec![0; rows.len() * router.fan_out()];
            router.route_rows(rows, &mut out).unwrap();
            found.add_by(kernels.name(), label, &out);
        }
    };
    let mut rng = SplitMix64(2);
    let (n, e) = (1003, 40);
    let shares = rng.weights(e);
    let one = Quotas::from_shares(&shares, n as u64, 1).unwrap();
    let full = Quotas::from_shares(&shares, n as u64, 3).unwrap();
    let part = Quotas::from_limits(&rng.numbers(e, 120), n as u64, 3).unwrap();
    assert!(part.as_slice().iter().sum::<u64>() < 3 * n as u64);
    let tables = rng.tables(n, e);
    let exact = |quotas| ExactRouter::builder(quotas).seed(42);
    pin("exact, keyed, k 1", exact(&one), None);
    pin("exact, keyed, k 3", exact(&full), None);
    pin("exact, keyed, rows of a range", exact(&full), Some(299..700));
    pin("exact, tables", exact(&full).permutations(&tables), None);
    pin("exact, keyed, 7 batches", exact(&full).batches(7), None);
    pin("exact, tables, 7 batches", exact(&full).batches(7).permutations(&tables), None);
    pin("exact, keyed, empty slots", exact(&part), None);
    pin(
        "exact, tables, 7 batches, empty slots",
        exact(&part).batches(7).permutations(&tables),
        None,
    );

    let weights = rng.numbers(n, 90);
    let weighted = Quotas::from_shares(&shares, weights.iter().sum(), 3).unwrap();
    pin("exact, weights, keyed", exact(&weighted).weights(&weights), None);
    let builder = exact(&weighted).weights(&weights).permutations(&tables);
    pin("exact, weights, tables", builder, None);
}

fn quotas(found: &mut Found) {
    let mut rng = SplitMix64(3);
    let (shares, capacities) = (rng.weights(50), rng.numbers(50, 400));
    let quotas = Quotas::from_shares(&shares, 10_000, 2).unwrap();
    found.add("quotas, shares by largest remainder", quotas.as_slice());
    let batches = (0..7).flat_map(|batch| quotas.batch(7, batch).unwrap().as_slice().to_vec());
    found.add("quotas, all of 7 batches", &batches.collect::<Vec<_>>());
    let halves = std::iter::successors(Some(1.0), |share| Some(share / 2.0));
    let steep: Vec<f64> = halves.take(1075).collect();
    let quotas = Quotas::from_shares(&steep, 1 << 50, 5).unwrap();
    found.add("quotas, shares cut to the demand, down to subnormal", quotas.as_slice());
    let quotas = Quotas::from_shares(&[1.0; 7], 10, 1).unwrap();
    found.add("quotas, ties", quotas.as_slice());
    let quotas = Quotas::from_limits(&capacities, 3000, 2).unwrap();
    found.add("quotas, capacities above the demand", quotas.as_slice());
    let quotas = Quotas::from_limits(&capacities, 300, 50).unwrap();
    found.add("quotas, capacities below the demand", quotas.as_slice());
    let quotas = Quotas::within(&shares, &capacities, 3500, 2).unwrap();
    found.add("quotas, shares within capacities", quotas.as_slice());
}

fn streams(found: &mut Found) {
    let mut pin = |label, shares: &[f64], k, rows: Range<u64>| {
        let mut out = vec![0; (rows.end - rows.start) as usize * k];
        StreamRouter::new(shares, k, 42).unwrap().route_rows(rows, &mut out).unwrap();
        found.add(label, &out);
    };
    let shares = SplitMix64(4).weights(30);
    let middle = 1 << 40;
    pin("stream, first rows", &shares, 2, 0..500);
    pin("stream, rows from the middle", &shares, 2, middle..middle + 500);
    pin("stream, last rows", &shares, 1, u64::MAX - 100..u64::MAX);
    pin("stream, a share cut to one slot a row", &[1.0, 9.0, 2.0, 1.5], 2, 0..100);
    pin("stream, empty slots", &[1.0, 0.0, 2.0], 4, 0..100);
}

fn permutations(found: &mut Found) {
    let mut pin = |label, len, seed, stream| {
        let tau = Bijection::with_stream(len, seed, stream).unwrap();
        found.add(label, tau.to_permutation().as_slice());
    };
    pin("bijection, length 1", 1, 42, 0);
    pin("bijection, length 3", 3, 42, 0);
    pin("bijection, square length", 1024, 42, 0);
    pin("bijection, prime length", 1021, 42, 0);
    pin("bijection, last seed and stream", 1021, u64::MAX, u64::MAX);
    pin("bijection, stream 7", 1000, 42, 7);
    let longest = Bijection::new(i32::MAX as usize, 42).unwrap();
    let indices = || (0..i32::MAX as u32).step_by(4_294_967);
    found.add("bijection, longest", &indices().map(|i| longest.apply(i)).collect::<Vec<_>>());
    found.add("bijection, inverse", &indices().map(|i| longest.invert(i)).collect::<Vec<_>>());

    let Permutations { sigma, tau } = Permutations::from_seed(777, 333, 42).unwrap();
    found.add("permutations from a seed, sigma", sigma.as_slice());
    found.add("permutations from a seed, tau", tau.as_slice());
    let Permutations { sigma, tau } = Permutations::keyed(777, 333, 42).unwrap();
    found.add("keyed permutations, sigma", sigma.as_slice());
    found.add("keyed permutations, tau", tau.as_slice());
}

fn replicas(found: &mut Found) {
    let weights = [vec![3, 1], vec![5], vec![0, 7, 11, 2], vec![12, 8, 4, 4], vec![1; 9]];
    let replicas = Replicas::new(&weights).unwrap();
    let targets = 0..replicas.targets();
    let cycle = |c| (0..2 * replicas.period(c)).map(move |rank| (c, u64::from(rank)));
    let cycles = targets.clone().flat_map(cycle).map(|(c, rank)| replicas.by_rank(c, rank));
    found.add("replicas, cycles by rank", &cycles.collect::<Vec<_>>());
    let served = |c| (0..200).map(move |counter| (c, counter));
    let served = targets.flat_map(served).map(|(c, counter)| replicas.by_counter(c, counter));
    found.add("replicas, by counter", &served.collect::<Vec<_>>());

    let mut rng = SplitMix64(5);
    let ids = rng.ids(300, weights.len());
    let counters: Vec<u64> = (0..100).map(|_| rng.next() % u64::MAX).collect();
    let (mut by_rank, mut ranks) = (ids.clone(), [0, 1, 2, 3, u64::MAX]);
    replicas.split_by_rank(&mut by_rank, &mut ranks).unwrap();
    found.add("replicas, ids split by rank", &by_rank);
    found.add("replicas, ranks after the split", &ranks);
    let mut by_counter = ids;
    replicas.split_by_counter(&mut by_counter, 3, &counters).unwrap();
    found.add("replicas, ids split by counter", &by_counter);
}

fn dispatch(found: &mut Found) {
    let mut rng = SplitMix64(6);
    let (mut plan, mut blocks) = (DispatchPlan::new(), AlignedBlocks::new());
    let mut pin = |labels: [_; 3], count, targets| {
        plan.build(&rng.ids(count, targets), 3, targets).unwrap();
        found.add(labels[0], &[plan.slots(), plan.empty_slots(), plan.places()].concat());
        found.add(labels[1], &[plan.offsets(), plan.counts()].concat());
        blocks.build(&plan, 16).unwrap();
        found.add(labels[2], &[blocks.slots(), blocks.targets(), blocks.offsets()].concat());
    };
    let labels = ["dispatch, slots and places", "dispatch, offsets", "aligned blocks"];
    pin(labels, 900, 20);
    let labels = ["dispatch, many slots", "offsets of many slots", "aligned blocks of many slots"];
    pin(labels, 69_999, 20);
    let labels = ["dispatch, many targets", "offsets of many targets", "blocks of many targets"];
    pin(labels, 900, 2000);
}

fn capacities(found: &mut Found) {
    let mut rng = SplitMix64(7);
    let (ids, room) = (rng.ids(900, 20), rng.numbers(20, 60));
    // Few different scores, with zeros of both signs: many slots tie.
    let mut score = || (rng.below(7) as f32 - 3.0) * (rng.below(3) as f32 - 1.0);
    let scores: Vec<_> = (0..900).map(|_| score()).collect();
    let mut pin = |label, policy: &dyn Fn(&mut [i32]) -> usize| {
        let mut ids = ids.clone();
        let survived = policy(&mut ids) as i32;
        ids.push(survived);
        found.add(label, &ids);
    };
    pin("capacity, drop by position", &|ids| drop_by_position(ids, &room).unwrap());
    pin("capacity, drop by score", &|ids| drop_by_score(ids, &scores, &room).unwrap());
    pin("capacity, drop by choice", &|ids| drop_by_choice(ids, 3, &room).unwrap());
    pin("capacity, reroute", &|ids| reroute(ids, 3, &room).unwrap());
    // A score per row and target, in the order of the slots' scores.
    let by_row: Vec<_> = scores.iter().copied().cycle().take(300 * 20).collect();
    let by_score = |ids: &mut [i32]| reroute_by_score(ids, 3, &room, &by_row).unwrap();
    pin("capacity, reroute by score", &by_score);

    let weights = rng.weights(20);
    found.add("hard capacities", &hard_capacities(&weights, 5000, 2, 1.25).unwrap());
    let loads = rng.numbers(20, 1000);
    let s = LoadStats::new(&loads, &weights).unwrap();
    found.add("load statistics", &[s.mean, s.sd, s.cv, s.max_over_mean, s.correlation]);
    let u = Utilisation::new(&loads, &room).unwrap();
    found.add("utilisation", &[u.total, u.least, u.most]);
    found.add("utilisation, slots", &[u.full as u64, u.excess, u.room]);
    found.add("degrees from weights", &degrees_from_weights(&weights, 0.3, 12_345).unwrap());
    // The first degree is half of 1001 where the sum starts with the largest weight, which swallows the others.
    let mut steep = [1.0; 1024];
    steep[0] = (1u64 << 53) as f64;
    let degrees = degrees_from_weights(&steep, 1.0 / 2048.0, 1001).unwrap();
    found.add("degrees from weights, order of the sum", &degrees);
    let problem = Problem::from_capacities(12_345, &weights, 2).unwrap();
    found.add("degrees from capacities", problem.target_degrees());
}
