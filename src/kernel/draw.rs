//! The draws: which ordinals of a row's matches are chosen.
//!
//! They depend on the row's random stream, `k` and the number of matches `m`, and on nothing else, so they are made for
//! many rows side by side, one row a lane. This file holds what a lane does with a block of its stream, one word after
//! the other; it is the specification, the scalar tier, and what the vector tiers fall back to for the words where
//! their approximate comparison could be wrong.

use bytemuck::{Pod, Zeroable};

/// A row that needs draws: it has more matches than slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Pod, Zeroable)]
#[repr(C)]
pub struct Job {
    /// The row of the problem, which names its random stream.
    pub row: u32,
    /// Its number of matches, `m > k`.
    pub matches: u32,
    /// Its place in the slots: slot `r` of the row is `slots[place * k + r]`.
    pub place: u32,
}

/// Words of a ChaCha block, a lane each.
pub(crate) type Block<const L: usize> = [[u32; L]; 16];

/// Uniform in `0..range` from the u64 word `(high, low)`, where the word is accepted.
///
/// The contract takes the 128-bit product of word and range and accepts where its low half is at most
/// `(range << leading_zeros) - 1`. For a range below 2^32 the lower half of that bound is all ones, so bits 32..64 of
/// the product decide alone, and two 32-bit multiplications give all that is needed.
#[inline(always)]
pub(crate) fn uniform(low: u32, high: u32, range: u32) -> (bool, u32) {
    let carry = (u64::from(low) * u64::from(range)) >> 32;
    let product = u64::from(high) * u64::from(range) + carry;
    let zone = range << (range.leading_zeros() & 31);
    ((product as u32) < zone, (product >> 32) as u32)
}

/// Gives one lane a block: draws for the matches from `*next` on until the block or the row is used up.
#[inline(always)]
pub(crate) fn algorithm_r_lane<const L: usize>(
    block: &Block<L>,
    lane: usize,
    job: Job,
    next: &mut u32,
    k: u32,
    slots: &mut [i32],
) {
    let base = job.place as usize * k as usize;
    for pair in block.chunks_exact(2) {
        if *next >= job.matches {
            return;
        }
        let (accepted, r) = uniform(pair[0][lane], pair[1][lane], *next + 1);
        if accepted & (r < k) {
            slots[base + r as usize] = *next as i32;
        }
        *next += u32::from(accepted);
    }
}

/// Algorithm R for `jobs` on `L` lanes, with `stream(keys, …)` making the lanes' generator and `block` its next block.
#[inline(always)]
pub(crate) fn algorithm_r<const L: usize, G>(
    seed: u64,
    k: u32,
    jobs: &[Job],
    slots: &mut [i32],
    generator: impl Fn(&[u64; L]) -> G,
    mut next_block: impl FnMut(&mut G) -> Block<L>,
) {
    for jobs in jobs.chunks(L) {
        let seeds = std::array::from_fn(|l| row_seed(seed, jobs.get(l)));
        let mut lanes = generator(&seeds);
        let mut next = [k; L];
        while jobs.iter().zip(&next).any(|(job, &next)| next < job.matches) {
            let block = next_block(&mut lanes);
            for (lane, (&job, next)) in jobs.iter().zip(&mut next).enumerate() {
                algorithm_r_lane(&block, lane, job, next, k, slots);
            }
        }
    }
}

/// The seed of a row's AlgorithmR stream; lanes without a row take that of row 0 and are never read.
#[inline(always)]
pub(crate) fn row_seed(seed: u64, job: Option<&Job>) -> u64 {
    seed.wrapping_add(job.map_or(0, |job| job.row.into()))
}

/// Which of `0..m` a row has chosen, where comparing with every earlier choice would cost more: one bit each.
#[derive(Default)]
pub(crate) struct Chosen {
    bits: Vec<u64>,
}

/// Fan-outs up to this one compare with every earlier choice.
const COMPARE_UP_TO: u32 = 32;

impl Chosen {
    /// Makes room for ordinals below `m` and drawn by rows of `k` slots.
    pub(crate) fn reserve(&mut self, m: u32, k: u32) {
        if k > COMPARE_UP_TO {
            self.bits.resize((m as usize).div_ceil(64), 0);
        }
    }

    fn flip(&mut self, ordinal: i32) {
        self.bits[ordinal as usize / 64] ^= 1 << (ordinal % 64);
    }

    fn has(&self, ordinal: i32) -> bool {
        self.bits[ordinal as usize / 64] >> (ordinal % 64) & 1 != 0
    }
}

/// Floyd's subset for `jobs` on `L` lanes; `generator` makes the lanes' generator from their stream numbers.
#[inline(always)]
pub(crate) fn floyd<const L: usize, G>(
    k: u32,
    jobs: &[Job],
    slots: &mut [i32],
    chosen: &mut Chosen,
    generator: impl Fn(&[u64; L]) -> G,
    mut next_block: impl FnMut(&mut G) -> Block<L>,
) {
    for jobs in jobs.chunks(L) {
        let streams = std::array::from_fn(|l| jobs.get(l).map_or(0, |job| job.row.into()));
        let mut lanes = generator(&streams);
        let mut filled = [0; L];
        while filled[..jobs.len()].iter().any(|&filled| filled < k) {
            let block = next_block(&mut lanes);
            for (lane, (&job, filled)) in jobs.iter().zip(&mut filled).enumerate() {
                floyd_lane(&block, lane, job, filled, k, slots, chosen);
            }
        }
    }
}

/// Gives one lane a block: fills the slots from `*filled` on until the block or the row is used up.
#[inline(always)]
fn floyd_lane<const L: usize>(
    block: &Block<L>,
    lane: usize,
    job: Job,
    filled: &mut u32,
    k: u32,
    slots: &mut [i32],
    chosen: &mut Chosen,
) {
    if *filled == k {
        return;
    }
    let slots = &mut slots[job.place as usize * k as usize..][..k as usize];
    let compare = k <= COMPARE_UP_TO;
    if !compare {
        // The bits are one row's at a time: lanes take turns.
        slots[..*filled as usize].iter().for_each(|&ordinal| chosen.flip(ordinal));
    }
    for pair in block.chunks_exact(2) {
        if *filled == k {
            break;
        }
        let q = job.matches - k + *filled;
        let (accepted, r) = uniform(pair[0][lane], pair[1][lane], q + 1);
        if accepted {
            let (r, earlier) = (r as i32, &slots[..*filled as usize]);
            let taken = if compare { earlier.contains(&r) } else { chosen.has(r) };
            let pick = if taken { q as i32 } else { r };
            slots[*filled as usize] = pick;
            if !compare {
                chosen.flip(pick);
            }
            *filled += 1;
        }
    }
    if !compare {
        slots[..*filled as usize].iter().for_each(|&ordinal| chosen.flip(ordinal));
    }
}
