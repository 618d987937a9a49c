//! Replicas: the slots of one target divided among several unequal copies.
//!
//! # By rank: a cycle
//!
//! The slots of a target, in row-major order, have ranks 0, 1, 2, …. A cycle of replicas, built once, says which takes
//! which rank. Replica `i` has share `s_i`; `S` is the sum of the shares. Of the first `n` slots it should have
//! `n s_i / S`. So its `j`-th slot (from 1) may not come before rank `floor((j - 1) S / s_i)`, and must have come by
//! rank `ceil(j S / s_i)`: this is its *window*. Each rank is given to the replica that may take it and has the
//! earliest deadline, the first of equal ones. That meets every deadline:
//!
//! - A slot that must lie inside ranks `a..b` has `(j - 1) S / s_i >= a` and `j S / s_i <= b`. So replica `i` has at
//!   most `(b - a) s_i / S` such slots, and all replicas together have at most `b - a`. That is Hall's condition for
//!   windows that are intervals, under which the earliest-deadline rule finds a schedule. `S` slots in `S` ranks leave
//!   no rank free.
//! - After `n` ranks, replica `i` has had all slots with deadlines up to `n`, so at least
//!   `floor(n s_i / S) > n s_i / S - 1`. It has had only slots whose window has begun, with `(j - 1) S / s_i < n`, so
//!   fewer than `n s_i / S + 1`. So the error is below one slot.
//!
//! (This is the chairman assignment problem of R. Tijdeman, Discrete Mathematics 32, 1980, where the bound is shown to
//! be nearly the best; with windows as in G. Steiner and S. Yeomans, Management Science 39, 1993.) After `S / gcd(s)`
//! ranks all errors are zero, and the cycle begins again.
//!
//! Equal shares give equal cycles up to the first physical id. So a cycle holds indices of replicas, from 0 for the first
//! of a target, and is stored once for all targets with the same shares.
//!
//! # By counter: phases
//!
//! A cycle over counters would be exact for consecutive counters, but useless if only every second counter occurs and
//! there are two equal replicas. So counters are turned into phases on a ring by [`spread`], with a key per target, and
//! a replica has an arc of the ring as long as its share.
//!
//! - Of the `2^m` counters of an aligned block, an arc holds its share up to less than 1. Any `n` consecutive counters
//!   are at most `2 log2(n) + 1` aligned blocks: with at most two of each size, and `n >= 2^t` if the largest is `2^t`,
//!   there are at most `2 t + 1`, or, if there are two of the largest and so `n >= 2^(t+1)`, at most `2 (t + 1)`. So the
//!   error is below `2 log2(n) + 1` slots. (Arcs end at multiples of 2^-64 of the ring, where the exact end may lie in
//!   between. That changes no count of a block of up to 2^48 counters, as no share has a denominator above 2^16.)
//! - Any other arithmetic progression of counters sees independent choices: its loads are as even as those of random
//!   draws. (Multiples of the golden ratio, another usual choice, are more even for some progressions, but every 987th
//!   of them, a Fibonacci number, falls on one spot.)

use alloc::collections::{BTreeMap, BinaryHeap};
use alloc::vec::Vec;
use core::cmp::Reverse;
use core::ops::Range;

use crate::arith::{Kind, key, spread};
use crate::error::{Error, check_len, check_rows, check_size};
use crate::ids::{Id, check_ids, is_empty};

/// The longest cycle supported: 2^16 ranks, which take 256 KiB.
const LONGEST: u64 = 1 << 16;

/// The replicas of every target (expert), which divide its slots by their shares.
///
/// A *logical* target has one or more *physical* replicas, on devices of unequal speed for example. Physical ids are
/// consecutive: first those of target 0, then those of target 1, and so on. The logical ids of slots are replaced by
/// physical ones in one of two ways:
///
/// - **By rank** ([`split_by_rank`](Self::split_by_rank)): after any number of a target's slots, in row-major order,
///   the load of every replica differs from its share of them by **less than one slot** (chairman assignment,
///   R. Tijdeman, 1980).
/// - **By counter** ([`split_by_counter`](Self::split_by_counter)): the replica depends only on the target and on a
///   counter that the source carries, such as a token's position in its sequence. So the other sources of a call change
///   nothing (**batch invariance**). Over `n` consecutive counters, the load of every replica differs from its share by
///   less than `2 log2(n) + 1` slots. Over every second, every tenth or every 987th counter, loads are as even as those
///   of random draws.
///
/// ```
/// use phase_router::Replicas;
///
/// // Target 0 has replicas of shares 3 and 1, target 1 has one replica.
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
    /// The different cycles, one after the other: rank -> index of a replica of the target.
    cycles: Vec<u32>,
    /// Physical id -> the end of its arc on the ring of its target, which has `period` positions.
    ends: Vec<u32>,
}

#[derive(Debug, Clone, Copy)]
struct Target {
    replicas: (u32, u32),
    cycle: usize,
    period: u32,
    /// Sets its phases apart from those of other targets.
    key: u64,
}

impl Replicas {
    /// Takes the shares of the replicas of every target: whole numbers, in any unit per target, 0 for a replica that
    /// gets no slots. Scale and round real shares first; the finer they are, the longer the [`period`](Self::period).
    /// O(P log R) time and 4 P bytes of tables, for at most R replicas per target and a sum P of the periods; targets
    /// whose shares are the same, up to a common factor, have one table together and count once.
    ///
    /// # Errors
    /// [`Error::NoReplica`] for a target without a positive share, [`Error::TooLarge`] if the shares of a target,
    /// divided by their greatest common divisor, add up to more than 2^16, or for more than [`i32::MAX`] replicas,
    /// [`Error::OutOfMemory`] if the tables cannot be allocated.
    pub fn new<S: AsRef<[u32]>>(shares: &[S]) -> Result<Self, Error> {
        let replicas = shares.iter().fold(0, |sum: usize, s| sum.saturating_add(s.as_ref().len()));
        check_size("replicas", replicas)?;
        let mut result = Self { targets: Vec::new(), cycles: Vec::new(), ends: Vec::new() };
        // Shares in lowest terms -> where their cycle starts.
        let mut cycle_of: BTreeMap<Vec<u32>, usize> = BTreeMap::new();
        for (target, shares) in shares.iter().map(AsRef::as_ref).enumerate() {
            let divisor = shares.iter().fold(0, |a, &b| gcd(a, b));
            if divisor == 0 {
                return Err(Error::NoReplica { target });
            }
            let period: u64 = shares.iter().map(|&share| u64::from(share / divisor)).sum();
            if period > LONGEST {
                let what = "sum of the reduced replica shares of a target";
                return Err(Error::TooLarge { what, given: period.into(), max: LONGEST.into() });
            }
            let shares: Vec<u32> = shares.iter().map(|&share| share / divisor).collect();
            let first = result.ends.len() as u32;
            let mut end = 0;
            result.ends.extend(shares.iter().map(|&share| {
                end += share;
                end
            }));
            let cycle = match cycle_of.get(&shares) {
                Some(&cycle) => cycle,
                None => {
                    let cycle = result.cycles.len();
                    push_cycle(&mut result.cycles, &shares, end)?;
                    cycle_of.insert(shares, cycle);
                    cycle
                }
            };
            let replicas = (first, result.ends.len() as u32);
            let key = key(0, Kind::Replicas, &[target as u64]);
            result.targets.push(Target { replicas, cycle, period: end, key });
        }
        Ok(result)
    }

    /// Returns the number of targets.
    pub fn targets(&self) -> usize {
        self.targets.len()
    }

    /// Returns the number of replicas of all targets; physical ids are `0..replicas()`.
    pub fn replicas(&self) -> usize {
        self.ends.len()
    }

    /// Returns the physical ids of `target`.
    ///
    /// # Panics
    /// Panics if `target >= self.targets()`.
    pub fn replicas_of(&self, target: usize) -> Range<u32> {
        let (start, end) = self.targets[target].replicas;
        start..end
    }

    /// Returns the number of ranks after which the split of `target` repeats: the sum of its shares, divided by their
    /// greatest common divisor.
    ///
    /// # Panics
    /// Panics if `target >= self.targets()`.
    pub fn period(&self, target: usize) -> u32 {
        self.targets[target].period
    }

    /// Returns the physical id for the slot of the given rank (from 0) at `target`. O(1).
    ///
    /// # Panics
    /// Panics if `target >= self.targets()`.
    pub fn by_rank(&self, target: usize, rank: u64) -> u32 {
        let Target { replicas: (first, _), cycle, period, .. } = self.targets[target];
        first + self.cycles[cycle + (rank % u64::from(period)) as usize]
    }

    /// Returns the physical id of `target` for a source with the given counter. O(log R) for R replicas of the target.
    ///
    /// # Panics
    /// Panics if `target >= self.targets()`.
    pub fn by_counter(&self, target: usize, counter: u64) -> u32 {
        let Target { replicas: (start, end), period, key, .. } = self.targets[target];
        let phase = spread(counter, key);
        let position = ((u128::from(phase) * u128::from(period)) >> 64) as u32;
        let ends = &self.ends[start as usize..end as usize];
        start + ends.partition_point(|&end| end <= position) as u32
    }

    /// Replaces every target id by a physical id, by rank in row-major order. Empty slots stay empty. O(N k + E).
    ///
    /// `ranks` has the rank of each target's next slot, and is updated. Start with zeros; if later calls go on with the
    /// same ranks, the bound holds over all calls together.
    ///
    /// # Errors
    /// [`Error::Length`] unless there is one rank per target, [`Error::TargetId`] for an id that is neither empty nor
    /// in `0..targets()`. On error `ids` and `ranks` are unchanged.
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

    /// Replaces every target id by a physical id, by the counter of its source. `ids` has `fan_out` ids per source, and
    /// `counters` has one counter per source. Empty slots stay empty. O(N k log R) for at most R replicas per target.
    ///
    /// # Errors
    /// [`Error::Length`] unless `ids` has `fan_out` ids per source and there is one counter per source,
    /// [`Error::TargetId`] for an id that is neither empty nor in `0..targets()`. On error `ids` is unchanged.
    ///
    /// ```
    /// use phase_router::Replicas;
    ///
    /// let replicas = Replicas::new(&[vec![3, 1], vec![1]])?;
    /// // Two tokens with two slots each; the counters are their positions in their sequences.
    /// let mut ids = [0, 1, 1, -1];
    /// replicas.split_by_counter(&mut ids, 2, &[7, 8])?;
    /// assert_eq!(ids, [replicas.by_counter(0, 7) as i32, 2, 2, -1]);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
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

/// Appends the cycle of replicas with the given shares, which add up to `period`: earliest deadline first.
fn push_cycle(cycles: &mut Vec<u32>, shares: &[u32], period: u32) -> Result<(), Error> {
    let more = cycles.try_reserve(period as usize);
    more.map_err(|_| Error::out_of_memory::<u32>(cycles.len() + period as usize))?;
    let period = u64::from(period);
    let share = |i: usize| u64::from(shares[i]);
    // The next slot of every replica: those whose window has not begun, by its first rank, and the others by deadline.
    let mut waiting: BinaryHeap<_> =
        (0..shares.len()).filter(|&i| share(i) > 0).map(|i| Reverse((0, i, 1))).collect();
    let mut begun = BinaryHeap::new();
    for rank in 0..period {
        while let Some(&Reverse((release, i, j))) = waiting.peek()
            && release <= rank
        {
            waiting.pop();
            begun.push(Reverse(((j * period).div_ceil(share(i)), i, j)));
        }
        let Reverse((deadline, i, j)) = begun.pop().expect("the windows have no free rank");
        debug_assert!(rank < deadline, "the windows have a schedule");
        cycles.push(i as u32);
        waiting.push(Reverse((j * period / share(i), i, j + 1)));
    }
    Ok(())
}

fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { gcd(b, a % b) }
}
