//! Assignments beside the plainest solver: one unit of flow at a time, each along a cheapest path.

use arbitrary::{Result, Unstructured};
use phase_router::{Assigner, Assignment, Kernels, certificate};

use super::{Oracle, Scale, SplitMix64, on_threads, same};

#[derive(Debug, Clone)]
pub struct Input {
    pub scores: Vec<f32>,
    pub rows: usize,
    pub capacities: Vec<u64>,
    pub fan_out: usize,
    pub tolerance: f64,
    pub effort: u32,
    pub prices: Option<Vec<f32>>,
    /// On a pool of several threads.
    pub threads: bool,
    /// The finite scores as lists of candidates.
    pub lists: bool,
}

crate::arbitrary_from_oracle!(Input);

impl Oracle for Input {
    fn decode(u: &mut Unstructured<'_>, scale: Scale) -> Result<Self> {
        let flags = u.arbitrary::<u8>()?;
        let style = u.arbitrary::<u8>()?;
        // The plain solver takes the square of the pairs; without it, sizes may be anything.
        let large = flags & 0xF0 == 0xF0 && scale.side > 1 << 16;
        let (rows, targets) = if large {
            (usize::from(u.arbitrary::<u16>()? % 700), 1 + usize::from(u.arbitrary::<u8>()?))
        } else {
            (usize::from(u.arbitrary::<u8>()? % 13), 1 + usize::from(u.arbitrary::<u8>()? % 9))
        };
        let fan_out = usize::from(u.arbitrary::<u8>()?) % (if large { 20 } else { targets + 2 });
        let mut random = SplitMix64(u.arbitrary::<u16>()?.into());
        let share = (rows * fan_out).div_ceil(targets) as u64;
        let mut capacity = |_| match style >> 4 {
            0..6 => share,
            6..8 => share + share / 4,
            8..10 => share / 2,
            10 => random.next() % (2 * share + 1),
            11 => [0, share, 2 * share, u64::MAX][(random.next() % 4) as usize],
            _ => random.next() % (rows as u64 + 3),
        };
        let capacities: Vec<u64> = (0..targets).map(&mut capacity).collect();
        let bias: Vec<f32> = (0..targets).map(|_| (random.next() % 1000) as f32 / 500.0).collect();
        let mut score = |at: usize| {
            let word = random.next();
            let even = (word >> 40) as f32 / (1 << 24) as f32;
            let (row, target) = (at / targets, at % targets);
            match style & 15 {
                0 => 1.0,
                1 => (word % 2) as f32,
                2 => (word % 5) as f32 - 2.0,
                3 => bias[target],
                4 => bias[target] + even,
                5 if word.is_multiple_of(3) => f32::NEG_INFINITY,
                6 if !word.is_multiple_of(8) => f32::NEG_INFINITY,
                7 => [1e30, 1e-30, -1e30, 0.0][(word % 4) as usize],
                8 => [1e30, even, -even][(word % 3) as usize],
                // All want one target.
                9 => even + if target == 0 { 10.0 } else { 0.0 },
                // A chain: each row knows two targets, and each of them is a little better than the next.
                10 if target != row % targets && target != (row + 1) % targets => f32::NEG_INFINITY,
                10 => target as f32,
                11 => -even,
                12 => 1000.0 + even / 64.0,
                13 => even * 1e-38,
                14 => f32::from_bits((word as u32 & 0x807F_FFFF) | 0x7F00_0000),
                _ => even - 0.5 + bias[target],
            }
        };
        let scores = (0..rows * targets).map(&mut score).collect();
        let prices = (flags & 4 != 0).then(|| bias.iter().map(|b| b * 0.5).collect());
        Ok(Self {
            scores,
            rows,
            capacities,
            fan_out,
            tolerance: if flags & 1 != 0 { 0.0 } else { 1e-5 },
            effort: if flags & 0x18 == 0x18 { 0 } else { 256 },
            prices,
            threads: flags & 2 != 0,
            lists: large || flags & 0x20 != 0,
        })
    }

    fn check(&self) {
        let targets = self.capacities.len();
        let first = self.assign(Kernels::available()[0]);
        self.check_result(&first);
        for kernels in &Kernels::available()[1..] {
            let other = self.assign(kernels);
            same(other.ids().as_slice(), first.ids().as_slice(), kernels.name());
            assert_eq!(bits(other.prices()), bits(first.prices()), "{kernels:?}");
            let numbers = |a: &Assignment| (a.total().to_bits(), a.bound().to_bits(), a.filled());
            assert_eq!(numbers(&other), numbers(&first), "{kernels:?}");
        }
        if self.lists {
            let (offsets, ids, scores) = self.candidates();
            let assigner = self.assigner(Kernels::available()[0]);
            let listed = assigner.assign_lists(&offsets, &ids, &scores).unwrap();
            self.check_result(&listed);
            assert_eq!(listed.filled(), first.filled());
            let bound = certificate::bound_lists(
                &offsets,
                &ids,
                &scores,
                &self.capacities,
                self.fan_out,
                listed.prices(),
                listed.filled(),
            );
            assert_eq!(bound.unwrap(), listed.bound());
        }
        if self.rows * targets <= 130 {
            let (filled, best) = self.plain();
            assert_eq!(first.filled(), filled, "filled slots");
            let total = self.fixed_total(&first);
            assert!(total <= best);
            if self.tolerance == 0.0 && self.effort > 0 {
                assert_eq!(total, best, "the best total on the grid");
            }
        }
    }
}

fn bits(prices: &[f32]) -> Vec<u32> {
    prices.iter().map(|price| price.to_bits()).collect()
}

impl Input {
    fn assigner(&self, kernels: &'static Kernels) -> Assigner {
        let mut builder = Assigner::builder(&self.capacities, self.fan_out)
            .tolerance(self.tolerance)
            .effort(self.effort)
            .kernels(kernels);
        if let Some(prices) = &self.prices {
            builder = builder.prices(prices);
        }
        builder.build().unwrap()
    }

    pub fn assign(&self, kernels: &'static Kernels) -> Assignment {
        let assigner = self.assigner(kernels);
        on_threads(self.threads, || assigner.assign(&self.scores).unwrap())
    }

    /// The finite scores by row.
    fn candidates(&self) -> (Vec<usize>, Vec<u32>, Vec<f32>) {
        let (mut offsets, mut ids, mut scores) = (vec![0], Vec::new(), Vec::new());
        for row in self.scores.chunks(self.capacities.len()) {
            for (id, &score) in (0..).zip(row).filter(|(_, score)| score.is_finite()) {
                ids.push(id);
                scores.push(score);
            }
            offsets.push(ids.len());
        }
        (offsets, ids, scores)
    }

    /// All that a result promises without a look at other assignments.
    pub fn check_result(&self, a: &Assignment) {
        let targets = self.capacities.len();
        let routes = a.ids();
        assert_eq!((routes.rows(), routes.fan_out()), (self.rows, self.fan_out));
        let mut loads = vec![0u64; targets];
        let (mut total, mut filled) = (0.0, 0);
        for (i, ids) in routes.iter().enumerate() {
            let scores = &self.scores[i * targets..][..targets];
            let held: Vec<usize> =
                ids.iter().take_while(|&&id| id >= 0).map(|&id| id as usize).collect();
            assert!(ids[held.len()..].iter().all(|&id| id == -1), "empty slots come last");
            for pair in held.windows(2) {
                let (a, b) = (scores[pair[0]], scores[pair[1]]);
                assert!(a > b || (a == b && pair[0] < pair[1]), "row {i} is not in order: {ids:?}");
            }
            let mut sum = 0.0;
            for &c in &held {
                assert!(scores[c] > f32::NEG_INFINITY, "row {i} has the forbidden target {c}");
                assert_eq!(held.iter().filter(|&&other| other == c).count(), 1, "row {i}: {ids:?}");
                loads[c] += 1;
                sum += f64::from(scores[c]);
            }
            total += sum;
            filled += held.len();
        }
        for (c, (&load, &capacity)) in loads.iter().zip(&self.capacities).enumerate() {
            assert!(load <= capacity, "target {c} has {load} of {capacity}");
        }
        assert_eq!(a.filled(), filled);
        assert_eq!(a.total(), total);

        let bound =
            certificate::bound(&self.scores, &self.capacities, self.fan_out, a.prices(), filled);
        assert_eq!(a.bound(), bound.unwrap(), "the bound is that of the prices");
        let size: f64 = self.magnitude(a.prices());
        // Numbers may cancel that are much larger than what is left.
        let rounding = 1e-12 * (total.abs() + a.bound().abs()) + 1e-14 * size;
        assert!(a.bound() >= total - rounding, "the bound {} is below {total}", a.bound());
        let plain = self.plain_bound(a.prices(), filled);
        assert!((plain - a.bound()).abs() <= 1e-12 * size, "{plain} is not {}", a.bound());
    }

    /// The sum of the magnitudes of all numbers that a bound adds.
    fn magnitude(&self, prices: &[f32]) -> f64 {
        let room = |c: usize| self.capacities[c].min(self.rows as u64) as f64;
        let open = (0..prices.len()).filter(|&c| room(c) > 0.0);
        let largest = open.clone().map(|c| f64::from(prices[c]).abs()).fold(0.0, f64::max);
        let scores = self.scores.iter().filter(|s| s.is_finite()).map(|&s| f64::from(s).abs());
        2.0 * largest * open.map(room).sum::<f64>() + scores.sum::<f64>() + 1e-300
    }

    /// The bound as its formula is written.
    fn plain_bound(&self, prices: &[f32], filled: usize) -> f64 {
        let targets = self.capacities.len();
        let k = self.fan_out.min(targets);
        let open: Vec<usize> =
            (0..targets).filter(|&c| self.capacities[c].min(self.rows as u64) > 0).collect();
        let room: f64 = open.iter().map(|&c| self.capacities[c].min(self.rows as u64) as f64).sum();
        let mut bound = 0.0;
        for row in self.scores.chunks(targets) {
            let mut values: Vec<f64> = open
                .iter()
                .map(|&c| f64::from(row[c]) - f64::from(prices[c]))
                .filter(|v| v.is_finite())
                .collect();
            values.sort_by(|a, b| b.total_cmp(a));
            values.truncate(k);
            bound += values.iter().filter(|&&v| filled == self.rows * k || v > 0.0).sum::<f64>();
        }
        for &c in &open {
            bound += f64::from(prices[c]) * self.capacities[c].min(self.rows as u64) as f64;
        }
        let least = open.iter().map(|&c| f64::from(prices[c])).fold(f64::INFINITY, f64::min);
        if least.is_finite() { bound - least * (room - filled as f64) } else { bound }
    }

    /// Scores on the grid, as the documentation has it.
    fn fixed(&self) -> Vec<Option<i64>> {
        let largest = self
            .scores
            .iter()
            .filter(|s| s.is_finite())
            .fold(0f64, |m, &s| m.max(f64::from(s).abs()));
        let mut power = -98;
        while largest >= 2f64.powi(power) {
            power += 1;
        }
        let fixed = |&s: &f32| s.is_finite().then(|| (f64::from(s) * 2f64.powi(28 - power)) as i64);
        self.scores.iter().map(fixed).collect()
    }

    pub fn fixed_total(&self, a: &Assignment) -> i64 {
        let fixed = self.fixed();
        let of_row = |(i, ids): (usize, &[i32])| {
            let held = ids.iter().filter(|&&id| id >= 0);
            held.map(|&id| fixed[i * self.capacities.len() + id as usize].unwrap()).sum::<i64>()
        };
        a.ids().iter().enumerate().map(of_row).sum()
    }

    /// The most slots that can be filled, and the best total on the grid: successive shortest paths with the residual
    /// graph written out (Bellman and Ford).
    fn plain(&self) -> (usize, i64) {
        let (n, e) = (self.rows, self.capacities.len());
        let (source, sink) = (n + e, n + e + 1);
        // Edges in pairs: to, room, cost.
        let mut edges: Vec<(usize, usize, u64, i64)> = Vec::new();
        let mut edge = |from, to, room, cost: i64| {
            edges.push((from, to, room, cost));
            edges.push((to, from, 0, -cost));
        };
        for i in 0..n {
            edge(source, i, self.fan_out as u64, 0);
        }
        for c in 0..e {
            edge(n + c, sink, self.capacities[c].min(n as u64), 0);
        }
        for (at, fixed) in self.fixed().into_iter().enumerate() {
            if let Some(fixed) = fixed {
                edge(at / e, n + at % e, 1, -fixed);
            }
        }
        let (mut filled, mut total) = (0, 0);
        loop {
            let mut distance = vec![i64::MAX; n + e + 2];
            let mut via = vec![usize::MAX; n + e + 2];
            distance[source] = 0;
            while {
                let mut changed = false;
                for (at, &(from, to, room, cost)) in edges.iter().enumerate() {
                    if room > 0
                        && distance[from] != i64::MAX
                        && distance[from] + cost < distance[to]
                    {
                        distance[to] = distance[from] + cost;
                        via[to] = at;
                        changed = true;
                    }
                }
                changed
            } {}
            if distance[sink] == i64::MAX {
                return (filled, total);
            }
            filled += 1;
            total -= distance[sink];
            let mut node = sink;
            while node != source {
                edges[via[node]].2 -= 1;
                edges[via[node] ^ 1].2 += 1;
                node = edges[via[node]].0;
            }
        }
    }
}
