//! Exact routing: every target its quota, every source `k` distinct targets, and any part equal to the whole.

use std::ops::Range;

use arbitrary::{Result, Unstructured};
use phase_router::{
    Bijection, Error, ExactRouter, Kernels, Permutations, Problem, Quotas, Sampling, StreamRouter,
    reference,
};

use super::{Oracle, Scale, SplitMix64, on_threads, permutations, rows, same, seed, sizes};

#[derive(Debug)]
pub struct Input {
    caps: Vec<u64>,
    sources: usize,
    fan_out: usize,
    seed: u64,
    permutations: Option<Permutations>,
    batches: usize,
    weights: Option<Vec<u64>>,
    cuts: [Range<usize>; 2],
    /// Built in the memory of the router of the tier before.
    reuse: bool,
    /// On a pool of several threads, at most so many of them if not 0.
    threads: bool,
    at_most: usize,
    row: u64,
}

crate::arbitrary_from_oracle!(Input);

impl Oracle for Input {
    fn decode(u: &mut Unstructured<'_>, scale: Scale) -> Result<Self> {
        let (sources, targets) = sizes(u, scale)?;
        let flags = u.arbitrary::<u8>()?;
        let fan_out = usize::from(u.arbitrary::<u8>()?);
        // The sets of targets take width * runs.
        let fan_out = fan_out.min((scale.slots / sources.max(1)).max(1));
        let fan_out = fan_out.min((scale.slots / targets.max(1)).max(1));
        let seed = seed(u)?;
        let given = flags & 1 != 0;
        let permutations = if given { Some(permutations(u, sources, targets)?) } else { None };
        let cuts = [rows(u, sources)?, rows(u, sources)?];
        let batches = 1 + usize::from(u.arbitrary::<u8>()?) % 20;
        let row = u.arbitrary()?;
        let caps = numbers(u, targets)?;
        let weights = if flags & 2 != 0 {
            Some(numbers(u, sources)?.into_iter().map(|w| w % 1_000_003).collect())
        } else {
            None
        };
        let threads = flags & 4 != 0;
        let (reuse, at_most) = (flags & 8 != 0, usize::from(flags >> 4 & 3));
        Ok(Self {
            caps,
            sources,
            fan_out,
            seed,
            permutations,
            batches,
            weights,
            cuts,
            reuse,
            threads,
            at_most,
            row,
        })
    }

    fn check(&self) {
        let demand = match &self.weights {
            Some(weights) => weights.iter().sum(),
            None => self.sources as u64,
        };
        let quotas = Quotas::from_limits(&self.caps, demand, self.fan_out).unwrap();
        self.check_quotas(&quotas, demand);
        match &self.weights {
            Some(weights) => {
                self.check_limits(&quotas, weights);
                // The same quotas without limits, which no load is held to.
                let counts = quotas.as_slice().to_vec();
                let quotas = Quotas::from_counts(counts, demand, self.fan_out).unwrap();
                self.check_weighted(&quotas, weights);
            }
            None => self.check_counted(&quotas),
        }
        self.check_stream();
        check_bijection(self.sources, self.seed, self.row);
    }
}

/// Whole numbers of many sizes.
fn numbers(u: &mut Unstructured<'_>, count: usize) -> Result<Vec<u64>> {
    let style = u.arbitrary::<u8>()?;
    if style % 4 == 0 {
        return (0..count).map(|_| Ok(u64::from(u.arbitrary::<u16>()?))).collect();
    }
    let mut random = SplitMix64(u.arbitrary::<u16>()?.into());
    let mut any = || match (style % 4, random.next() % 16) {
        (1, _) => random.next() % 8,
        (_, 0) => 0,
        (2, 1) => u64::MAX,
        (3, 1) => random.next() >> 20,
        _ => random.next() % 5000,
    };
    Ok((0..count).map(|_| any()).collect())
}

impl Input {
    fn check_quotas(&self, quotas: &Quotas, demand: u64) {
        let limits = self.caps.iter().map(|&cap| cap.min(demand));
        let room: u128 = limits.clone().map(u128::from).sum();
        let wanted = room.min(u128::from(demand) * self.fan_out.min(self.caps.len()) as u128);
        let sum: u128 = quotas.as_slice().iter().map(|&q| u128::from(q)).sum();
        assert_eq!(sum, wanted, "sum of the quotas");
        assert!(quotas.as_slice().iter().zip(limits).all(|(&q, limit)| q <= limit));
        // More capacity never means less, except for the unit that rounding moves.
        for (a, qa) in self.caps.iter().zip(quotas.as_slice()).take(30) {
            for (b, qb) in self.caps.iter().zip(quotas.as_slice()).take(30) {
                assert!(a < b || qa + 1 >= *qb, "{a} gets {qa}, {b} gets {qb}");
            }
        }
    }

    fn routers(&self, quotas: &Quotas, batches: usize) -> impl Iterator<Item = ExactRouter> {
        // Of another problem, which must not show in the next.
        let other = Quotas::from_shares(&[1.0, 2.0, 3.0], 50, 2).unwrap();
        let mut last = ExactRouter::builder(&other).seed(!self.seed).batches(7).build().unwrap();
        Kernels::available().iter().map(move |kernels| {
            let mut builder = ExactRouter::builder(quotas).seed(self.seed).batches(batches);
            if let Some(permutations) = &self.permutations {
                builder = builder.permutations(permutations);
            }
            if let Some(weights) = &self.weights {
                builder = builder.weights(weights);
            }
            let builder = builder.kernels(kernels).threads(self.at_most);
            if !self.reuse {
                return builder.build().unwrap();
            }
            builder.build_in(&mut last).unwrap();
            last.clone()
        })
    }

    /// The whole by the first tier, after every cut by every tier was found to be part of it.
    fn route(&self, quotas: &Quotas, batches: usize) -> Vec<i32> {
        let mut whole: Option<Vec<i32>> = None;
        for router in self.routers(quotas, batches) {
            let mut out = vec![i32::MIN; router.slots()];
            on_threads(self.threads, || router.route_into(&mut out)).unwrap();
            let whole = whole.get_or_insert_with(|| out.clone());
            same(&out, whole, "tier");
            for cut in &self.cuts {
                let mut part = vec![i32::MIN; cut.len() * self.fan_out];
                router.route_rows(cut.clone(), &mut part).unwrap();
                same(&part, &whole[cut.start * self.fan_out..cut.end * self.fan_out], "cut");
                for row in cut.clone().take(3) {
                    let alone = router.route_one(row).unwrap();
                    let row = &whole[row * self.fan_out..][..self.fan_out];
                    same(alone, &row[..alone.len()], "row alone");
                    assert!(row[alone.len()..].iter().all(|&id| id == -1));
                }
            }
        }
        whole.unwrap()
    }

    fn check_counted(&self, quotas: &Quotas) {
        let (n, k, e) = (self.sources, self.fan_out, self.caps.len());
        let batches = self.batches.clamp(1, n.max(1));
        let whole = self.route(quotas, batches);
        check_rows(&whole, k, e);
        same(&loads(&whole, e), quotas.as_slice(), "loads");
        let sum: u64 = quotas.as_slice().iter().sum();
        let filled =
            whole.chunks_exact(k.max(1)).map(|row| row.iter().filter(|&&c| c >= 0).count());
        if batches == 1 {
            let least = sum.checked_div(n as u64).unwrap_or(0) as usize;
            assert!(filled.clone().all(|f| f == least || f == least + 1), "uneven rows");
            let router = ExactRouter::builder(quotas).seed(self.seed).build().unwrap();
            let keyed = || Permutations::keyed(n, e, router.key()).unwrap();
            let permutations = self.permutations.clone().unwrap_or_else(keyed);
            let problem = Problem::from_quotas(quotas).unwrap();
            let wanted = reference::route(&problem, &permutations, k, 5, Sampling::Floyd).unwrap();
            same(&whole, &wanted, "reference");
        } else {
            // Every batch has its own part of the quotas.
            let mut start = 0;
            for batch in 0..batches {
                let part = quotas.batch(batches, batch).unwrap();
                let end = start + part.demand() as usize;
                same(&loads(&whole[start * k..end * k], e), part.as_slice(), "loads of a batch");
                start = end;
            }
            assert_eq!(start, n);
        }
    }

    /// Limits are kept, or the router is refused.
    fn check_limits(&self, quotas: &Quotas, weights: &[u64]) {
        let builder = ExactRouter::builder(quotas).seed(self.seed).weights(weights);
        let routes = match builder.build() {
            Ok(router) => router.route().unwrap(),
            Err(Error::Limit { target, load, limit }) => {
                return assert!(load > limit && limit == self.caps[target]);
            }
            Err(other) => panic!("{other}"),
        };
        let mut loads = vec![0; self.caps.len()];
        for (row, weight) in routes.iter().zip(weights) {
            row.iter().filter(|&&id| id >= 0).for_each(|&id| loads[id as usize] += weight);
        }
        assert!(loads.iter().zip(&self.caps).all(|(load, limit)| load <= limit), "{loads:?}");
    }

    /// The load of a target is within the largest weight of its quota.
    fn check_weighted(&self, quotas: &Quotas, weights: &[u64]) {
        let whole = self.route(quotas, 1);
        check_rows(&whole, self.fan_out, self.caps.len());
        let mut loads = vec![0; self.caps.len()];
        for (row, weight) in whole.chunks_exact(self.fan_out.max(1)).zip(weights) {
            row.iter().filter(|&&id| id >= 0).for_each(|&id| loads[id as usize] += weight);
        }
        let most = weights.iter().copied().max().unwrap_or(0);
        for (c, (&load, &quota)) in loads.iter().zip(quotas.as_slice()).enumerate() {
            assert!(load.abs_diff(quota) <= most, "target {c}: {load}, quota {quota}, {most}");
        }
    }

    fn check_stream(&self) {
        let shares: Vec<f64> = self.caps.iter().map(|&c| c as f64).collect();
        let Ok(router) = StreamRouter::new(&shares, self.fan_out, self.seed) else {
            assert!(shares.iter().sum::<f64>() == 0.0, "refused {shares:?}");
            return;
        };
        let (start, count) = (self.row, 70.min(u64::MAX - self.row));
        let mut out = vec![i32::MIN; count as usize * self.fan_out];
        router.route_rows(start..start + count, &mut out).unwrap();
        check_rows(&out, self.fan_out, self.caps.len());
        for (row, slots) in out.chunks_exact(self.fan_out.max(1)).enumerate().take(3) {
            let alone = router.route_one(start + row as u64);
            same(alone, &slots[..alone.len()], "row of a stream");
        }
    }
}

/// Distinct targets in each row, filled from the first slot on.
fn check_rows(ids: &[i32], fan_out: usize, targets: usize) {
    let mut row_of = vec![usize::MAX; targets];
    for (r, row) in ids.chunks_exact(fan_out.max(1)).enumerate() {
        let filled = row.iter().take_while(|&&id| id >= 0).count();
        assert!(row[filled..].iter().all(|&id| id == -1), "a gap in {row:?}");
        for &id in &row[..filled] {
            assert_ne!(std::mem::replace(&mut row_of[id as usize], r), r, "twice in {row:?}");
        }
    }
}

fn loads(ids: &[i32], targets: usize) -> Vec<u64> {
    let mut loads = vec![0; targets];
    ids.iter().filter(|&&id| id >= 0).for_each(|&id| loads[id as usize] += 1);
    loads
}

fn check_bijection(len: usize, seed: u64, stream: u64) {
    let bijection = Bijection::with_stream(len, seed, stream).unwrap();
    let mut seen = vec![false; len];
    for index in 0..len as u32 {
        let image = bijection.apply(index);
        assert!(!std::mem::replace(&mut seen[image as usize], true), "{image} twice");
        assert_eq!(bijection.invert(image), index);
    }
}

/// The bytes of capacities and sources: what [`Input::decode`] reads back.
pub fn write(caps: &[u64], sources: usize, fan_out: usize, seed: u64, flags: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    super::write_size(&mut bytes, sources);
    super::write_size(&mut bytes, caps.len());
    bytes.extend([flags & !3, fan_out as u8]);
    bytes.extend(seed.to_le_bytes());
    for end in [0, sources / 2, sources / 3, sources] {
        bytes.extend((end as u32).to_le_bytes());
    }
    bytes.push(flags >> 4);
    bytes.extend(seed.to_le_bytes()); // the row of the stream
    bytes.push(0);
    bytes.extend(caps.iter().flat_map(|&c| (c as u16).to_le_bytes()));
    bytes
}
