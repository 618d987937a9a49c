//! Weighted replicas: one target served by several unequal copies.
//!
//! An engine that replicates hot experts has a *logical* target with several *physical* replicas, on devices of unequal
//! speed. [`Replicas`] replaces the logical ids of slots by physical ones, in two ways:
//!
//! - **By rank.** The slots of a target, in row-major order, have ranks 0, 1, 2, …; a cycle of replicas, built once,
//!   says which takes which rank. After any number of slots every replica has its share of them with an **error below
//!   one slot**: the best split there is, and not only at the end of a batch.
//! - **By counter.** Every source carries a number of its own (a token's position in its sequence, say), and its replica
//!   depends on that and the target alone. Whoever else is in the batch changes nothing, so results are
//!   **batch-invariant**; the split is close to the shares, not exact.
//!
//! # The cycle
//!
//! Replica `i` of weight `w_i`, with `W` the sum of the weights, should have `n w_i / W` of the first `n` slots. Its
//! `j`-th slot (from 1) may then not come before rank `floor((j - 1) W / w_i)` and must have come by rank
//! `ceil(j W / w_i)`. Giving each rank to the replica that may take it and has the earliest deadline, the first of equal
//! ones, meets every deadline:
//!
//! - Slots that must lie wholly inside ranks `a..b` have `(j - 1) W / w_i >= a` and `j W / w_i <= b`, so replica `i` has at
//!   most `(b - a) w_i / W` of them, and all replicas together at most `b - a`. That is Hall's condition for windows
//!   that are intervals, under which the earliest-deadline rule finds a schedule; `W` slots in `W` ranks leave none free.
//! - After `n` ranks replica `i` has had all slots with deadlines up to `n`, so at least `floor(n w_i / W) > n w_i / W - 1`,
//!   and only slots whose window has begun, so `(j - 1) W / w_i < n` and fewer than `n w_i / W + 1`.
//!
//! (The chairman assignment problem of Tijdeman, Discrete Mathematics 32, 1980, where the bound is shown to be nearly
//! the best; with windows as in Steiner and Yeomans, Management Science 39, 1993.) After `W / gcd(w)` ranks all errors
//! are zero and the cycle begins again.
//!
//! # Phases for counters
//!
//! A cycle over counters would be exact for consecutive ones, and useless for every second one with two equal replicas.
//! So counters are turned into phases by the golden ratio, `counter * (2^64 / 1.618…)` modulo 2^64 (Fibonacci hashing;
//! Knuth 3, 6.4), plus an offset of the target's own, and a replica has an arc of the ring as long as its share. Of the
//! multiples of one number those of the golden ratio keep the most even distances. Measured over 100,000 slots at shares
//! 5 : 3 : 1 : 0 : 7: consecutive counters stay within 4 slots of the shares, every second one within 6, every 8th, 64th or
//! 1000th within 12; independent draws would be off by a hundred.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::Range;

use crate::arith::GOLDEN;
use crate::error::{Error, check_len, check_rows, check_size};
use crate::ids::{Id, check_ids, is_empty};

/// The longest cycle served: 2^16 ranks, 256 KiB a target.
const LONGEST: u64 = 1 << 16;

/// 2^64 divided by the plastic number, which sets targets apart.
const PLASTIC: u64 = 0xC13F_A9A9_02A6_328F;

/// The replicas of every target. See [the module](self).
///
/// Physical ids are consecutive: those of target 0 first, then those of target 1.
///
/// ```
/// use phase_router::Replicas;
///
/// // Target 0 has replicas of speeds 3 and 1, target 1 has one replica.
/// let replicas = Replicas::new(&[vec![3, 1], vec![1]])?;
/// assert_eq!(replicas.replicas_of(0), 0..2);
/// assert_eq!(replicas.replicas_of(1), 2..3);
///
/// let mut ids = [0, 1, 0, -1, 0, 1, 0, 1];
/// let mut ranks = [0; 2];
/// replicas.split_by_rank(&mut ids, &mut ranks)?;
/// assert_eq!(ids, [0, 2, 0, -1, 0, 2, 1, 2]);
/// assert_eq!(ranks, [4, 3]);
/// # Ok::<(), phase_router::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Replicas {
    targets: Vec<Target>,
    /// Rank, within a target's part -> physical id.
    cycles: Vec<u32>,
    /// Physical id -> end of its arc on the ring of its target, `0..period`.
    ends: Vec<u32>,
}

#[derive(Debug, Clone, Copy)]
struct Target {
    replicas: (u32, u32),
    cycle: usize,
    period: u32,
}

impl Replicas {
    /// Takes the weights of the replicas of every target: whole numbers in any unit, 0 for a replica that is to get
    /// nothing. Real weights are scaled and rounded first; how far is the caller's choice, as it sets the period.
    /// O(sum of the periods, times the logarithm of the replicas of a target), and 4 bytes for every rank of a period.
    ///
    /// # Errors
    /// [`Error::NoReplica`] for a target without a positive weight, [`Error::TooLarge`] where the weights of a target,
    /// divided by their greatest common divisor, add up to more than 2^16, or for more than [`i32::MAX`] replicas.
    pub fn new<W: AsRef<[u32]>>(weights: &[W]) -> Result<Self, Error> {
        check_size("replicas", weights.iter().map(|w| w.as_ref().len()).sum())?;
        let mut result = Self { targets: Vec::new(), cycles: Vec::new(), ends: Vec::new() };
        for (target, weights) in weights.iter().map(AsRef::as_ref).enumerate() {
            let divisor = weights.iter().fold(0, |a, &b| gcd(a, b));
            if divisor == 0 {
                return Err(Error::NoReplica { target });
            }
            let period: u64 = weights.iter().map(|&w| u64::from(w / divisor)).sum();
            if period > LONGEST {
                let what = "sum of the reduced replica weights of a target";
                return Err(Error::TooLarge { what, given: period.into(), max: LONGEST.into() });
            }
            let (first, cycle) = (result.ends.len() as u32, result.cycles.len());
            let mut end = 0;
            result.ends.extend(weights.iter().map(|&weight| {
                end += weight / divisor;
                end
            }));
            push_cycle(&mut result.cycles, first, weights, divisor, end);
            let replicas = (first, result.ends.len() as u32);
            result.targets.push(Target { replicas, cycle, period: end });
        }
        Ok(result)
    }

    /// Number of targets.
    pub fn targets(&self) -> usize {
        self.targets.len()
    }

    /// Number of replicas of all targets; physical ids are `0..replicas()`.
    pub fn replicas(&self) -> usize {
        self.ends.len()
    }

    /// The physical ids of `target`.
    ///
    /// # Panics
    /// Where there is no such target.
    pub fn replicas_of(&self, target: usize) -> Range<u32> {
        let (start, end) = self.targets[target].replicas;
        start..end
    }

    /// Number of ranks after which the split of `target` begins again: the sum of its weights over their greatest
    /// common divisor.
    ///
    /// # Panics
    /// Where there is no such target.
    pub fn period(&self, target: usize) -> u32 {
        self.targets[target].period
    }

    /// The physical id that takes the slot of the given rank (from 0) at `target`. O(1).
    ///
    /// # Panics
    /// Where there is no such target.
    pub fn by_rank(&self, target: usize, rank: u64) -> u32 {
        let Target { cycle, period, .. } = self.targets[target];
        self.cycles[cycle + (rank % u64::from(period)) as usize]
    }

    /// The physical id that serves `target` for a source with the given counter. O(log of the replicas of the target).
    ///
    /// # Panics
    /// Where there is no such target.
    pub fn by_counter(&self, target: usize, counter: u64) -> u32 {
        let Target { replicas: (start, end), period, .. } = self.targets[target];
        let offset = (target as u64).wrapping_mul(PLASTIC);
        let phase = counter.wrapping_mul(GOLDEN).wrapping_add(offset);
        let position = ((u128::from(phase) * u128::from(period)) >> 64) as u32;
        let ends = &self.ends[start as usize..end as usize];
        start + ends.partition_point(|&end| end <= position) as u32
    }

    /// Replaces every target id by a physical id, by rank in row-major order. `ranks` has the rank of each target's
    /// next slot: zeros for a batch on its own, or what the batch before has left, and the bound then holds over all of
    /// them together. Empty slots (-1) stay empty. O(N k + E).
    ///
    /// # Errors
    /// [`Error::Length`] unless there is one rank a target, [`Error::TargetId`] for an id that is neither -1 nor a
    /// target; `ids` and `ranks` are then left as they were.
    pub fn split_by_rank<I: Id>(&self, ids: &mut [I], ranks: &mut [u64]) -> Result<(), Error> {
        check_len("ranks", ranks.len(), self.targets())?;
        check_ids(ids, self.targets())?;
        for id in ids.iter_mut().filter(|id| !is_empty(**id)) {
            let target = id.target();
            *id = I::from_target(self.by_rank(target, ranks[target]));
            ranks[target] = ranks[target].wrapping_add(1);
        }
        Ok(())
    }

    /// Replaces every target id by a physical id, by the counter of its source: `counters` has one a source, `ids` has
    /// `fan_out` a source. Empty slots (-1) stay empty. O(N k), times the logarithm of the replicas of a target.
    ///
    /// # Errors
    /// [`Error::Length`] where the last source has fewer than `fan_out` ids or there is not one counter a source,
    /// [`Error::TargetId`] for an id that is neither -1 nor a target; `ids` are then left as they were.
    pub fn split_by_counter<I: Id>(
        &self,
        ids: &mut [I],
        fan_out: usize,
        counters: &[u64],
    ) -> Result<(), Error> {
        check_rows("ids", ids.len(), fan_out)?;
        if fan_out == 0 {
            return Ok(());
        }
        check_len("counters", counters.len(), ids.len() / fan_out)?;
        check_ids(ids, self.targets())?;
        for (row, &counter) in ids.chunks_exact_mut(fan_out).zip(counters) {
            for id in row.iter_mut().filter(|id| !is_empty(**id)) {
                *id = I::from_target(self.by_counter(id.target(), counter));
            }
        }
        Ok(())
    }
}

/// Appends the cycle of one target, physical ids from `first` on: earliest deadline first.
fn push_cycle(cycles: &mut Vec<u32>, first: u32, weights: &[u32], divisor: u32, period: u32) {
    let period = u64::from(period);
    let weight = |i: usize| u64::from(weights[i] / divisor);
    // The next slot of every replica, by the rank at which its window begins, and of those begun by deadline.
    let mut waiting: BinaryHeap<_> =
        (0..weights.len()).filter(|&i| weight(i) > 0).map(|i| Reverse((0, i, 1))).collect();
    let mut begun = BinaryHeap::new();
    for rank in 0..period {
        while let Some(&Reverse((release, i, j))) = waiting.peek()
            && release <= rank
        {
            waiting.pop();
            begun.push(Reverse(((j * period).div_ceil(weight(i)), i, j)));
        }
        let Reverse((deadline, i, j)) = begun.pop().expect("the windows have no free rank");
        debug_assert!(rank < deadline, "the windows have a schedule");
        cycles.push(first + i as u32);
        waiting.push(Reverse((j * period / weight(i), i, j + 1)));
    }
}

fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { gcd(b, a % b) }
}
