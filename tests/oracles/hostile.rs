//! Raw slices and numbers into every public entry point: a result that makes sense or an error that leaves the output
//! as it was, and nothing else.
//!
//! Numbers are small or absurd. What lies between is a size that a caller may mean, and takes that much memory.

use arbitrary::{Result, Unstructured};
use phase_router::bits::{left_filled, words_per_row};
use phase_router::capacity::{
    drop_by_choice, drop_by_position, drop_by_score, hard_capacities, loads, reroute,
    reroute_by_score,
};
use phase_router::router::{try_phase_router, try_phase_router_uniform_dispatch};
use phase_router::{
    AlignedBlocks, Bijection, BitMatrix, DispatchPlan, Error, ExactRouter, Isa, LoadStats,
    Permutation, Permutations, Problem, Quotas, Replicas, Router, Routes, Sampling, StreamRouter,
    Utilisation, Workspace, degrees_from_weights, reference,
};

use super::{Oracle, Scale};

#[derive(Debug)]
pub struct Input {
    entry: u8,
    /// Bit `i` set: argument `i` is made to fit the others.
    fit: u8,
    /// Small or absurd.
    numbers: [usize; 6],
    /// Any number at all, for arguments that allocate nothing.
    wild: [u64; 4],
    words: [Vec<u64>; 4],
}

crate::arbitrary_from_oracle!(Input);

/// Numbers at which something wraps, or nearly.
const EDGES: [u64; 24] = [
    0,
    1,
    (1 << 31) - 1,
    1 << 31,
    (1 << 31) + 1,
    (1 << 32) - 1,
    1 << 32,
    (1 << 32) + 1,
    3 << 30,
    1 << 33,
    (1 << 53) + 1,
    1 << 58,
    (1 << 61) - 1,
    1 << 61,
    (1 << 61) + 1,
    1 << 62,
    (1 << 62) + 1,
    (1 << 63) - 1,
    1 << 63,
    (1 << 63) + 1,
    u64::MAX / 3,
    u64::MAX - 64,
    u64::MAX - 1,
    u64::MAX,
];

/// Edges from here on are refused before anything is allocated, even as slots of a single row.
const ABSURD: usize = 13;

impl Oracle for Input {
    fn decode(u: &mut Unstructured<'_>, _: Scale) -> Result<Self> {
        let [entry, fit] = u.arbitrary()?;
        let mut number = || {
            Ok(match u.arbitrary::<u8>()? {
                small @ 0..=223 => usize::from(small) % 70,
                edge => EDGES[ABSURD + usize::from(edge) % (EDGES.len() - ABSURD)] as usize,
            })
        };
        let mut numbers = [0; 6];
        for n in &mut numbers {
            *n = number()?;
        }
        let word = |u: &mut Unstructured<'_>| {
            Ok(match u.arbitrary::<u8>()? {
                small @ 0..=159 => u64::from(small) % 20,
                edge @ 160..=207 => EDGES[usize::from(edge) % EDGES.len()],
                _ => u.arbitrary::<u64>()?,
            })
        };
        let mut wild = [0; 4];
        for w in &mut wild {
            *w = word(u)?;
        }
        let mut words = [const { Vec::new() }; 4];
        for words in &mut words {
            let len = u.arbitrary::<u8>()? % 80;
            *words = (0..len).map(|_| word(u)).collect::<Result<_>>()?;
        }
        Ok(Self { entry, fit, numbers, wild, words })
    }

    fn check(&self) {
        match self.entry % 9 {
            0 => self.drop_in(),
            1 => self.problems(),
            2 => self.routers(),
            3 => self.exact(),
            4 => self.streams(),
            5 => self.plans(),
            6 => self.policies(),
            7 => self.replicas(),
            _ => self.uniform_dispatch(),
        }
    }
}

/// Checks that an error has a message of one line.
fn told(error: &Error) {
    let message = error.to_string();
    assert!(!message.is_empty() && message.len() < 1000 && !message.contains('\n'), "{message}");
}

/// Ids of targets, or of none.
fn check_ids(ids: &[i32], targets: usize) {
    assert!(ids.iter().all(|&id| id == -1 || (0..targets).contains(&(id as usize))), "{ids:?}");
}

/// Runs `work` on a copy of `output`; an error must leave it as it was.
fn untouched<T: Clone + PartialEq + std::fmt::Debug, R>(
    output: &[T],
    work: impl FnOnce(&mut [T]) -> Result<R, Error>,
) -> Option<(R, Vec<T>)> {
    let mut given = output.to_vec();
    match work(&mut given) {
        Ok(result) => Some((result, given)),
        Err(error) => {
            told(&error);
            assert_eq!(given, output, "changed, with the error {error}");
            None
        }
    }
}

/// Returns the value of a call, after checking its error.
fn value<T>(result: Result<T, Error>) -> Option<T> {
    result.inspect_err(told).ok()
}

fn floats(words: &[u64]) -> Vec<f64> {
    let float = |&word: &u64| if word < 1 << 20 { word as f64 } else { f64::from_bits(word) };
    words.iter().map(float).collect()
}

fn narrow(words: &[u64]) -> Vec<u32> {
    words.iter().map(|&word| word as u32).collect()
}

fn wide(words: &[u64]) -> Vec<i64> {
    words.iter().map(|&word| (word as i64).wrapping_sub(1)).collect()
}

fn signed(words: &[u64]) -> Vec<i32> {
    words.iter().map(|&word| (word as i32).wrapping_sub(1)).collect()
}

impl Input {
    fn fits(&self, argument: u8) -> bool {
        self.fit >> argument & 1 != 0
    }

    /// Cut or filled up to `len`, if this argument is to fit and `len` is sensible.
    fn fitted(&self, argument: u8, len: usize) -> Vec<u64> {
        let mut words = self.words[usize::from(argument) % 4].clone();
        if self.fits(argument) && len <= 1 << 14 {
            words.resize(len, 1);
        }
        words
    }

    /// A permutation, if this argument is to be one.
    fn permutation(&self, argument: u8, len: usize) -> Vec<u64> {
        if self.fits(argument) && len <= 1 << 14 {
            return (0..len as u64).rev().collect();
        }
        self.words[usize::from(argument) % 4].clone()
    }

    fn drop_in(&self) {
        let [n, stride, k, ..] = self.numbers;
        let stride = if self.fits(4) { words_per_row(n) } else { stride };
        let len = n.saturating_mul(stride);
        let entries = |words: Vec<u64>| words.into_iter().map(|w| w as usize).collect::<Vec<_>>();
        let routes = try_phase_router(
            &self.fitted(0, len),
            &self.fitted(1, len),
            n,
            stride,
            k,
            &entries(self.permutation(2, n)),
            &entries(self.permutation(3, n)),
            self.wild[0],
        );
        if let Some(routes) = value(routes) {
            assert_eq!(routes.len(), n * k);
            check_ids(&routes, n);
        }
    }

    fn uniform_dispatch(&self) {
        let [tokens, experts, k, oversample, ..] = self.numbers;
        let density = floats(&self.wild)[0];
        let seed = self.wild[1];
        let ids = try_phase_router_uniform_dispatch(tokens, experts, k, density, oversample, seed);
        if let Some(ids) = value(ids) {
            assert_eq!(ids.len(), tokens * k);
            check_ids(&ids, experts);
        }
    }

    fn problems(&self) {
        let [rows, cols, ring, ..] = self.numbers;
        let density = floats(&self.wild)[0];
        let weights = [floats(&self.words[0]), floats(&self.words[1])];
        if let Some(degrees) = value(degrees_from_weights(&weights[0], density, ring)) {
            assert!(degrees.iter().all(|&d| d as usize <= ring && (d > 0 || ring == 0)));
        }
        value(Problem::with_density(&weights[0], &weights[1], density));
        let given = if rows > 1 << 14 { usize::MAX } else { rows };
        if let Some(problem) = value(Problem::from_capacities(given, &weights[1], ring)) {
            assert_eq!((problem.sources(), problem.targets()), (rows, weights[1].len()));
            assert!(problem.target_degrees().iter().all(|&degree| degree as usize <= rows));
        }
        value(Problem::from_degrees(narrow(&self.words[0]), narrow(&self.words[1])));
        value(left_filled(&narrow(&self.words[0]), cols));
        let words =
            [self.fitted(2, rows.saturating_mul(words_per_row(cols))), self.fitted(3, cols)];
        let bits = [
            value(BitMatrix::new(&words[0], rows, cols)),
            value(BitMatrix::new(&words[1], cols, rows)),
        ];
        if let [Some(s), Some(t)] = bits {
            let problem = value(Problem::from_bits(s, t)).expect("transposed sizes");
            assert_eq!(problem.source_degrees(), reference::row_popcounts(s));
        }
        value(Permutation::new(narrow(&self.words[0])));
        let small = [rows, cols].map(|n| if n > 1 << 20 { usize::MAX } else { n });
        value(Permutations::from_seed(small[0], small[1], self.wild[1]));
        if let Some(bijection) = value(Bijection::with_stream(small[0], self.wild[1], self.wild[2]))
        {
            (0..small[0] as u32).for_each(|i| assert!(bijection.apply(i) < small[0] as u32));
        }
    }

    fn routers(&self) {
        let [fan_out, extra, threads, ..] = self.numbers;
        let within = |words: &[u64], ring: usize| {
            narrow(words).into_iter().map(|d| d % (ring as u32 + 1)).collect::<Vec<_>>()
        };
        let (sources, targets) = (self.words[0].len(), self.words[1].len());
        let degrees = (within(&self.words[0], targets), within(&self.words[1], sources));
        let problem = Problem::from_degrees(degrees.0, degrees.1).unwrap();
        let permutation =
            |argument, len| value(Permutation::new(narrow(&self.permutation(argument, len))));
        let (Some(sigma), Some(tau)) = (permutation(2, targets), permutation(3, sources)) else {
            return;
        };
        let permutations = Permutations { sigma, tau };
        let sampling = if self.fits(5) { Sampling::Floyd } else { Sampling::AlgorithmR };
        let builder = Router::builder(&problem).fan_out(fan_out).seed(self.wild[0]);
        let builder = builder.sampling(sampling).permutations(&permutations).threads(threads);
        let other = Problem::from_capacities(9, &[1.0, 2.0], 1).unwrap();
        let mut kept = Router::builder(&other).seed(1).build().unwrap();
        let before = kept.route().unwrap();
        let built = value(builder.clone().build_in(&mut kept));
        let Some(router) = value(builder.build()) else {
            assert!(built.is_none() && kept.route().unwrap() == before, "changed by an error");
            return;
        };
        assert!(built.is_some() && (kept.rows(), kept.slots()) == (sources, router.slots()));
        if router.slots() <= 1 << 14 {
            assert_eq!(kept.route().unwrap(), router.route().unwrap());
        }
        let [start, end] = [self.wild[1], self.wild[2]].map(|w| w as usize);
        let len = end.saturating_sub(start).saturating_mul(fan_out);
        let len = if self.fits(6) && len <= 1 << 14 { len } else { extra % 100 };
        let mut workspace = Workspace::new();
        let part =
            untouched(&vec![-9; len], |out| router.route_rows(start..end, out, &mut workspace));
        if let Some(((), part)) = part {
            check_ids(&part, targets);
            if router.slots() <= 1 << 14 {
                assert_eq!(
                    part,
                    router.route().unwrap().as_slice()[start * fan_out..end * fan_out]
                );
            }
        }
        untouched(&vec![-9; len], |out| router.route_into(out, &mut workspace));
    }

    fn exact(&self) {
        let [fan_out, batches, batch, extra, threads, ..] = self.numbers;
        let [demand, start, end, seed] = self.wild;
        let demand = if self.fits(4) { self.words[1].len() as u64 } else { demand };
        let counts = &self.words[0];
        let caps = self.fitted(2, counts.len());
        let quotas = match demand % 4 {
            0 => value(Quotas::from_counts(counts.clone(), demand, fan_out)),
            1 => value(Quotas::from_limits(counts, demand, fan_out)),
            2 => value(Quotas::from_shares(&floats(counts), demand, fan_out)),
            _ => value(Quotas::within(&floats(counts), &caps, demand, fan_out)),
        };
        let Some(quotas) = quotas else { return };
        assert!(quotas.as_slice().iter().all(|&q| q <= demand));
        if let Some(part) = value(quotas.batch(batches, batch)) {
            assert!(
                part.as_slice().iter().zip(quotas.as_slice()).all(|(part, whole)| part <= whole)
            );
        }
        // One table entry per source.
        if demand <= 1 << 12 {
            value(Problem::from_quotas(&quotas));
        } else if demand > i32::MAX as u64 {
            assert_eq!(
                Problem::from_quotas(&quotas).err(),
                ExactRouter::builder(&quotas).build().err()
            );
        }

        let permutations = Permutations::keyed(self.words[1].len(), counts.len(), seed).unwrap();
        let mut builder = ExactRouter::builder(&quotas)
            .seed(seed)
            .batches(batches.max(usize::from(self.fits(5))));
        if self.fits(6) {
            builder = builder.permutations(&permutations);
        }
        if self.fits(7) {
            builder = builder.weights(&self.words[1]);
        }
        // What the router keeps: up to k per run, and one run for every target and batch.
        let runs = batches.saturating_mul(counts.len() + 1).min(usize::try_from(demand).unwrap());
        if fan_out.min(counts.len()).saturating_mul(runs) > 1 << 20 {
            return;
        }
        let builder = builder.threads(threads);
        let other = Quotas::from_shares(&[1.0, 2.0], 9, 1).unwrap();
        let mut kept = ExactRouter::builder(&other).seed(1).build().unwrap();
        let before = kept.route().unwrap();
        let built = value(builder.clone().build_in(&mut kept));
        let Some(router) = value(builder.build()) else {
            assert!(built.is_none() && kept.route().unwrap() == before, "changed by an error");
            return;
        };
        assert!(built.is_some() && (kept.rows(), kept.slots()) == (router.rows(), router.slots()));
        if router.slots() <= 1 << 14 {
            assert_eq!(kept.route().unwrap(), router.route().unwrap());
        }
        if let Some(row) = value(router.route_one(start as usize)) {
            check_ids(row, counts.len());
        }
        let (start, end) = (start as usize, end as usize);
        let len = end.saturating_sub(start).saturating_mul(fan_out);
        let len = if self.fits(3) && len <= 1 << 14 { len } else { extra % 100 };
        if let Some(((), part)) =
            untouched(&vec![-9; len], |out| router.route_rows(start..end, out))
        {
            check_ids(&part, counts.len());
        }
        untouched(&vec![-9; len], |out| router.route_into(out));
    }

    fn streams(&self) {
        let [fan_out, extra, ..] = self.numbers;
        let shares = floats(&self.words[0]);
        let Some(router) = value(StreamRouter::new(&shares, fan_out, self.wild[0])) else { return };
        check_ids(router.route_one(self.wild[1]), shares.len());
        let (start, end) = (self.wild[1], self.wild[2]);
        let len = (end.saturating_sub(start) as usize).saturating_mul(fan_out);
        let len = if self.fits(0) && len <= 1 << 14 { len } else { extra % 100 };
        for (start, end, len) in
            [(start, end, len), (u64::MAX - 70, u64::MAX, 70 * (fan_out % 100))]
        {
            let routed = untouched(&vec![-9; len], |out| router.route_rows(start..end, out));
            if let Some(((), out)) = routed {
                check_ids(&out, shares.len());
            }
        }
    }

    fn plans(&self) {
        let [targets, block_size, threads, ..] = self.numbers;
        let fan_out = self.wild[0] as usize;
        let fan_out = if self.fits(0) { fan_out % 5 } else { fan_out };
        let fit = |ids: Vec<i32>| match self.fits(1) {
            true => ids.into_iter().map(|id| id.rem_euclid(targets.clamp(1, 70) as i32)).collect(),
            false => ids,
        };
        let mut plan = DispatchPlan::new().threads(threads);
        let mut blocks = AlignedBlocks::new();
        value(blocks.build(&plan, block_size));
        for ids in [&self.words[0], &self.words[1]].map(|words| fit(signed(words))) {
            let before = format!("{plan:?}");
            match value(plan.build(&ids, fan_out, targets)) {
                // The memory that is kept beside what shows may have changed.
                None => assert_eq!(visible(&before), visible(&format!("{plan:?}"))),
                Some(()) => {
                    assert_eq!((plan.len(), plan.targets()), (ids.len(), targets));
                    assert_eq!(plan.fan_out(), fan_out);
                    assert!(plan.sources().all(|source| (source as usize) < ids.len()));
                }
            }
            value(blocks.build(&plan, block_size));
            assert_eq!(blocks.iter().len(), blocks.targets().len());
            assert_eq!(
                blocks.slots().len() - blocks.padding(),
                blocks.slots().iter().filter(|&&s| s != blocks.sentinel()).count()
            );
        }
        let unsigned = narrow(&self.words[2]);
        value(plan.build(&unsigned, fan_out, targets));
        let wide = wide(&self.words[2]);
        if value(plan.build(&wide, fan_out, targets)).is_some() {
            assert_eq!(plan.empty_slots().len(), wide.iter().filter(|&&id| id == -1).count());
        }
        let rows = self.wild[1] as usize;
        if let Some(routes) =
            value(Routes::from_ids(signed(&self.words[0]), rows, fan_out, targets))
        {
            value(plan.build_routes(&routes)).expect("ids were checked");
            assert_eq!(routes.iter().len(), rows);
        }
    }

    fn policies(&self) {
        let [targets, sources, ..] = self.numbers;
        let fan_out = self.wild[0] as usize;
        let fan_out = if self.fits(0) { fan_out % 5 } else { fan_out };
        let caps = &self.words[1];
        let ids: Vec<i32> = match self.fits(1) {
            true => {
                self.words[0].iter().map(|&w| (w % (caps.len() as u64 + 1)) as i32 - 1).collect()
            }
            false => signed(&self.words[0]),
        };
        let scores: Vec<f32> =
            self.fitted(2, ids.len()).into_iter().map(|w| f32::from_bits(w as u32)).collect();
        let kept = |served: Option<(usize, Vec<i32>)>| {
            let Some((survived, ids)) = served else { return };
            check_ids(&ids, caps.len());
            assert_eq!(survived, ids.iter().filter(|&&id| id >= 0).count());
            let loads = loads(&ids, caps.len()).unwrap();
            assert!(loads.iter().zip(caps).all(|(load, cap)| load <= cap));
        };
        kept(untouched(&ids, |ids| drop_by_position(ids, caps)));
        kept(untouched(&ids, |ids| drop_by_score(ids, &scores, caps)));
        kept(untouched(&ids, |ids| drop_by_choice(ids, fan_out, caps)));
        kept(untouched(&ids, |ids| reroute(ids, fan_out, caps)));
        let rows = ids.len().checked_div(fan_out).unwrap_or(0);
        let by_row = self.fitted(2, rows.saturating_mul(caps.len()));
        let by_row: Vec<f32> = by_row.into_iter().map(|w| f32::from_bits(w as u32)).collect();
        kept(untouched(&ids, |ids| reroute_by_score(ids, fan_out, caps, &by_row)));
        value(loads(&ids, targets));
        let wide = wide(&self.words[0]);
        value(loads(&wide, targets));
        let kept = |served: Option<(usize, Vec<i64>)>| {
            let Some((survived, ids)) = served else { return };
            assert!(ids.iter().all(|&id| (-1..caps.len() as i64).contains(&id)), "{ids:?}");
            assert_eq!(survived, ids.iter().filter(|&&id| id >= 0).count());
        };
        kept(untouched(&wide, |ids| drop_by_position(ids, caps)));
        kept(untouched(&wide, |ids| drop_by_score(ids, &scores, caps)));
        kept(untouched(&wide, |ids| reroute(ids, fan_out, caps)));
        let capacities = floats(caps);
        let headroom = floats(&self.wild)[1];
        if let Some(hard) = value(hard_capacities(&capacities, sources, fan_out, headroom)) {
            let drained = hard.iter().zip(&capacities).filter(|(_, capacity)| **capacity == 0.0);
            assert!(drained.into_iter().all(|(&limit, _)| limit == 0));
        }
        if let Some(stats) = value(LoadStats::new(&self.words[2], &capacities)) {
            assert!(stats.cv >= 0.0 && stats.correlation.abs() <= 1.0 + 1e-6, "{stats:?}");
        }
        if let Some(used) = value(Utilisation::new(&self.words[2], caps)) {
            assert!(used.least <= used.most && used.total >= 0.0, "{used:?}");
        }
    }

    fn replicas(&self) {
        let cut = self.numbers[2];
        let weights = narrow(&self.words[0]);
        let weights: Vec<&[u32]> = weights.chunks(cut.clamp(1, 70)).take(8).collect();
        if let Some(replicas) = value(Replicas::new(&weights)) {
            let ids = signed(&self.words[1]);
            let ranks = self.fitted(2, replicas.targets());
            let physical = |ids: &[i32]| check_ids(ids, replicas.replicas());
            let mut split = ids.clone();
            if let Some(((), ranks_after)) =
                untouched(&ranks, |ranks| replicas.split_by_rank(&mut split, ranks))
            {
                physical(&split);
                assert_eq!(ranks_after.len(), replicas.targets());
            } else {
                assert_eq!(split, ids);
            }
            let fan_out = if self.fits(0) { 1 } else { self.wild[0] as usize };
            let counters = self.fitted(3, ids.len());
            let split = untouched(&ids, |ids| replicas.split_by_counter(ids, fan_out, &counters));
            if let Some(((), ids)) = split {
                physical(&ids);
            }
            for target in 0..replicas.targets() {
                let of = replicas.replicas_of(target);
                assert!(of.contains(&replicas.by_rank(target, self.wild[1])));
                assert!(of.contains(&replicas.by_counter(target, self.wild[2])));
            }
        }
        let name: String = self.words[2].iter().map(|&w| char::from(w as u8)).collect();
        if let Some(isa) = value(name.parse::<Isa>().map_err(Error::from)) {
            assert_eq!(isa.name(), name);
        }
    }
}

/// What can be seen of a plan, in the text of its `Debug`.
fn visible(plan: &str) -> &str {
    plan.split(", ranks:").next().unwrap_or(plan)
}
