//! Maglev hashing (D. Eisenbud et al., 2016): a table of a prime number of slots that the targets fill in turns, each by a
//! permutation of its own, so that a changed set of targets gives nearly the same table. Weighted: in a round a target
//! has as many turns as it is larger than the smallest. Replicas are the next other targets in the table.

use crate::splitmix::hash;

pub struct Maglev {
    table: Vec<i32>,
}

impl Maglev {
    const SLOTS: u64 = 65_537;

    pub fn new(capacities: &[f64], seed: u64) -> Self {
        let largest = capacities.iter().copied().fold(0.0, f64::max);
        let mut table = vec![-1; Self::SLOTS as usize];
        // Of each target: where it goes on looking, its step, and the turns that it has saved up.
        let mut turns: Vec<(u64, u64, f64)> = (0..capacities.len() as u64)
            .map(|target| {
                let (offset, skip) = (hash(seed, target), hash(!seed, target));
                (offset % Self::SLOTS, 1 + skip % (Self::SLOTS - 1), 0.0)
            })
            .collect();
        let mut left = table.len();
        while left > 0 {
            for (target, (at, skip, saved)) in (0..).zip(&mut turns) {
                *saved += capacities[target as usize] / largest;
                if *saved < 1.0 || left == 0 {
                    continue;
                }
                *saved -= 1.0;
                while table[*at as usize] >= 0 {
                    *at = (*at + *skip) % Self::SLOTS;
                }
                table[*at as usize] = target;
                left -= 1;
            }
        }
        Self { table }
    }

    pub fn fill(&self, seed: u64, k: usize, out: &mut [i32]) {
        for (row, slots) in (0..).zip(out.chunks_exact_mut(k)) {
            let mut at = (hash(seed, row) % Self::SLOTS) as usize;
            for slot in 0..k {
                while slots[..slot].contains(&self.table[at]) {
                    at = (at + 1) % self.table.len();
                }
                slots[slot] = self.table[at];
            }
        }
    }
}
