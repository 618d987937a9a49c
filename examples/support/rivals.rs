//! Other ways to spread load, each as its users would write it: tables are built once, slots are filled into existing
//! memory, and the targets of a row are distinct, except with the uniform hash, which is that of the published benchmark.
//!
//! Weighted rendezvous hashing is `weighted_rendezvous` in `baseline.rs`.

use crate::splitmix::{SplitMix64, hash};

/// Picks the target of a slot by a hash of row and slot, whatever the capacities. A row may name a target twice.
pub struct UniformHash {
    pub targets: usize,
}

impl UniformHash {
    pub fn fill(&self, seed: u64, k: usize, out: &mut [i32]) {
        for (row, slots) in (0..).zip(out.chunks_exact_mut(k)) {
            let mut stream = SplitMix64::of_row(seed, row);
            slots.fill_with(|| stream.below(self.targets) as i32);
        }
    }
}

/// Draws a target for every slot with probability proportional to its capacity, by the alias method (A. Walker, 1974;
/// M. Vose, 1991), and draws again if the row already has it. It uses one word per draw and does not branch on what is
/// drawn, so it takes a third of the time of `rand_distr`'s table.
pub struct Weighted {
    /// One column per target: the part that belongs to the target itself, in units of 2^-64, and the target that has
    /// the rest.
    columns: Vec<(u64, [i32; 2])>,
}

impl Weighted {
    /// Builds the table, O(E). Capacities must be finite, and their sum above 0.
    pub fn new(capacities: &[f64]) -> Self {
        let mean = capacities.iter().sum::<f64>() / capacities.len() as f64;
        let mut height: Vec<f64> = capacities.iter().map(|c| c / mean).collect();
        let mut columns: Vec<_> = (0..).map(|c| (u64::MAX, [c; 2])).take(height.len()).collect();
        let (mut low, mut high): (Vec<usize>, Vec<usize>) =
            (0..height.len()).partition(|&c| height[c] < 1.0);
        // Each low column is filled up from a high one, which may be low afterwards. What rounding leaves over is full.
        while let (Some(&from), Some(to)) = (high.last(), low.pop()) {
            columns[to] = ((height[to] * 2f64.powi(64)) as u64, [from as i32, to as i32]);
            height[from] -= 1.0 - height[to];
            if height[from] < 1.0 {
                low.extend(high.pop());
            }
        }
        Self { columns }
    }

    pub fn fill(&self, seed: u64, k: usize, out: &mut [i32]) {
        for (row, slots) in (0..).zip(out.chunks_exact_mut(k)) {
            let mut stream = SplitMix64::of_row(seed, row);
            for slot in 0..k {
                slots[slot] = self.other_than(&slots[..slot], &mut stream);
            }
        }
    }

    /// Draws a target that is not in `taken`; one of them must have a capacity above 0. The high half of the product is
    /// a column, the low half a place in it.
    fn other_than(&self, taken: &[i32], stream: &mut SplitMix64) -> i32 {
        loop {
            let place = u128::from(stream.next()) * self.columns.len() as u128;
            let (own, targets) = self.columns[(place >> 64) as usize];
            let target = targets[usize::from((place as u64) < own)];
            if !taken.contains(&target) {
                return target;
            }
        }
    }
}

/// Power of two choices (Y. Azar, A. Broder, A. Karlin and E. Upfal, 1994; M. Mitzenmacher, 1996), for unequal targets:
/// draws two candidates in proportion to capacity and takes the one with less load per capacity. Needs the loads of all
/// earlier rows.
pub struct TwoChoices {
    candidates: Weighted,
    /// 1 / capacity
    weight: Vec<f64>,
}

impl TwoChoices {
    pub fn new(capacities: &[f64]) -> Self {
        let weight = capacities.iter().map(|c| 1.0 / c).collect();
        Self { candidates: Weighted::new(capacities), weight }
    }

    pub fn fill(&self, seed: u64, k: usize, out: &mut [i32]) {
        let mut loads = vec![0u32; self.weight.len()];
        for (row, slots) in (0..).zip(out.chunks_exact_mut(k)) {
            let mut stream = SplitMix64::of_row(seed, row);
            for slot in 0..k {
                let mut candidate = || self.candidates.other_than(&slots[..slot], &mut stream);
                let (a, b) = (candidate(), candidate());
                let filled = |id: i32| f64::from(loads[id as usize] + 1) * self.weight[id as usize];
                slots[slot] = if filled(b) < filled(a) { b } else { a };
                loads[slots[slot] as usize] += 1;
            }
        }
    }
}

/// Consistent hashing (D. Karger et al., 1997): every target has points on a ring, their number in proportion to its
/// capacity, and a row takes the first `k` targets that it meets from its own point on.
pub struct Ring {
    /// Ascending.
    points: Vec<(u64, i32)>,
    /// High bits of a point -> index of the first point that is not below them.
    index: Vec<u32>,
    shift: u32,
}

impl Ring {
    /// Points of a target of mean capacity.
    const POINTS: f64 = 100.0;

    pub fn new(capacities: &[f64], seed: u64) -> Self {
        let mean = capacities.iter().sum::<f64>() / capacities.len() as f64;
        let count = |capacity: f64| (capacity / mean * Self::POINTS).round() as u64;
        let points = (0..).zip(capacities).flat_map(|(target, &capacity)| {
            let of_target = hash(!seed, target);
            (0..count(capacity)).map(move |point| (hash(of_target, point), target as i32))
        });
        let mut points: Vec<(u64, i32)> = points.collect();
        points.sort_unstable();
        // About one point per bucket, so that a look-up takes a step or two.
        let bits = points.len().next_power_of_two().ilog2().max(1);
        let shift = 64 - bits;
        let mut first = 0;
        let index = (0..1 << bits).map(|bucket| {
            first += points[first..].iter().take_while(|(at, _)| at >> shift < bucket).count();
            first as u32
        });
        let index = index.collect();
        Self { points, index, shift }
    }

    /// Returns the targets of all points, from `at` on around the ring.
    fn walk(&self, at: u64) -> impl Iterator<Item = i32> {
        let bucket = self.index[(at >> self.shift) as usize] as usize;
        let behind = self.points[bucket..].iter().take_while(|(point, _)| *point < at).count();
        let (before, after) = self.points.split_at(bucket + behind);
        after.iter().chain(before).map(|&(_, target)| target)
    }

    pub fn fill(&self, seed: u64, k: usize, out: &mut [i32]) {
        self.fill_where(seed, k, out, |_| true);
    }

    /// Bounded loads (V. Mirrokni, M. Thorup and M. Zadimoghaddam, 2018): skips a target that is full. Needs the loads of
    /// all earlier rows.
    pub fn fill_bounded(&self, seed: u64, k: usize, bounds: &[u64], out: &mut [i32]) {
        let mut room = bounds.to_vec();
        self.fill_where(seed, k, out, |target| {
            let room = &mut room[target as usize];
            let free = *room > 0;
            *room = room.saturating_sub(1);
            free
        });
    }

    /// Leaves slots that find no target empty, -1. Calls `takes` once for every target that is met.
    fn fill_where(&self, seed: u64, k: usize, out: &mut [i32], mut takes: impl FnMut(i32) -> bool) {
        for (row, slots) in (0..).zip(out.chunks_exact_mut(k)) {
            slots.fill(-1);
            let mut filled = 0;
            for target in self.walk(hash(seed, row)) {
                if !slots[..filled].contains(&target) && takes(target) {
                    slots[filled] = target;
                    filled += 1;
                    if filled == k {
                        break;
                    }
                }
            }
        }
    }
}
