//! What a lane does with a ChaCha block of its stream, one word after the other.

use alloc::vec::Vec;
use core::hint::select_unpredictable;

use bytemuck::{Pod, Zeroable};

/// A row that needs draws: it has more matches than slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Pod, Zeroable)]
#[repr(C)]
pub struct Job {
    /// The row of the problem, which selects its random stream.
    pub row: u32,
    /// Its number of matches, `m > k`.
    pub matches: u32,
    /// Its place in the slots: slot `r` of the row is `slots[place * k + r]`.
    pub place: u32,
}

/// One ChaCha block per lane, word by word.
pub(crate) type Block<const L: usize> = [[u32; L]; 16];

/// Up to `L` jobs, one per lane; lanes without a job have no matches.
pub(crate) struct Rows<const L: usize> {
    pub(crate) rows: [u32; L],
    pub(crate) matches: [u32; L],
}

impl<const L: usize> Rows<L> {
    #[inline(always)]
    pub(crate) fn new(jobs: &[Job]) -> Self {
        let mut lanes = Self { rows: [0; L], matches: [0; L] };
        for (l, job) in jobs.iter().take(L).enumerate() {
            lanes.rows[l] = job.row;
            lanes.matches[l] = job.matches;
        }
        lanes
    }

    /// Returns the seeds of the rows' AlgorithmR streams.
    #[inline(always)]
    pub(crate) fn seeds(&self, seed: u64) -> [u64; L] {
        let mut seeds = [0; L];
        for (row_seed, &row) in seeds.iter_mut().zip(&self.rows) {
            *row_seed = seed.wrapping_add(row.into());
        }
        seeds
    }
}

/// Draws uniformly from `0..range`, from the u64 word `(high, low)`. Returns whether the word is accepted, and the
/// number.
///
/// The contract takes the 128-bit product of word and range, and accepts the word if the low half of the product is at
/// most `(range << leading_zeros) - 1`. For a range below 2^32 the lower half of that bound is all ones, so bits 32..64
/// of the product alone decide, and two 32-bit multiplications are enough.
#[inline(always)]
pub(crate) fn uniform(low: u32, high: u32, range: u32) -> (bool, u32) {
    let carry = (u64::from(low) * u64::from(range)) >> 32;
    let product = u64::from(high) * u64::from(range) + carry;
    let zone = range << (range.leading_zeros() & 31);
    ((product as u32) < zone, (product >> 32) as u32)
}

/// One ChaCha block per lane, the ranges that its words were drawn for, and the words that may be hits.
pub(crate) struct Candidates<const L: usize> {
    pub(crate) block: Block<L>,
    /// The range of each u64 of the block.
    pub(crate) ranges: [[u32; L]; 8],
    /// Bit `L * j + l`: u64 number `j` of lane `l` may be a hit.
    pub(crate) bits: u64,
}

impl<const L: usize> Candidates<L> {
    /// Draws the block again by the exact test, from the ranges `first` on, with every word a candidate. Returns the
    /// ranges after it.
    #[cold]
    pub(crate) fn exact(&mut self, first: [u32; L]) -> [u32; L] {
        let mut range = first;
        for (pair, ranges) in self.block.chunks_exact(2).zip(&mut self.ranges) {
            *ranges = range;
            for l in 0..L {
                range[l] += u32::from(uniform(pair[0][l], pair[1][l], range[l]).0);
            }
        }
        self.bits = if 8 * L == 64 { !0 } else { (1 << (8 * L)) - 1 };
        range
    }

    /// Stores the hits among the candidates, in the order of the words.
    #[inline(always)]
    pub(crate) fn resolve(&self, matches: &[u32; L], picks: &mut [[u32; L]]) {
        let mut bits = self.bits;
        while bits != 0 {
            let (j, l) =
                (bits.trailing_zeros() as usize / L % 8, bits.trailing_zeros() as usize % L);
            bits &= bits - 1;
            let range = self.ranges[j][l];
            let (accepted, r) = uniform(self.block[2 * j][l], self.block[2 * j + 1][l], range);
            store_hit(picks, l, r, accepted & (range <= matches[l]), range - 1);
        }
    }
}

/// Puts match `c` into slot `r` of a lane, if it is accepted and there is such a slot.
///
/// A candidate that is no hit writes back what is there: a quarter of them is rejected, which cannot be predicted and
/// must not become a branch.
#[inline(always)]
pub(crate) fn store_hit<const L: usize>(
    picks: &mut [[u32; L]],
    lane: usize,
    r: u32,
    accepted: bool,
    c: u32,
) {
    let last = picks.len() - 1;
    let hit = accepted & (r as usize <= last);
    let pick = &mut picks[(r as usize).min(last)][lane];
    *pick = select_unpredictable(hit, c, *pick);
}

/// Returns the number of ChaCha blocks at the start of a row, where ranges are small and hits frequent, in which every
/// slot is compared with every word. After them hits are looked for one by one: a hit costs about as much as comparing
/// 60 words with a slot, and comes once in `range / k` words.
pub(crate) fn dense_blocks(k: u32) -> u32 {
    (40 + 2 * k) / 6
}

/// Draws `jobs` by AlgorithmR on `L` lanes; `keyed` makes the lanes' generator from their seeds.
#[inline(always)]
pub(crate) fn algorithm_r<const L: usize, G>(
    seed: u64,
    k: u32,
    jobs: &[Job],
    slots: &mut [i32],
    keyed: impl Fn(&[u64; L]) -> G,
    mut next_block: impl FnMut(&mut G) -> Block<L>,
) {
    for jobs in jobs.chunks(L) {
        for job in jobs {
            let slots = &mut slots[job.place as usize * k as usize..][..k as usize];
            slots.iter_mut().zip(0..).for_each(|(slot, ordinal)| *slot = ordinal);
        }
        let rows = Rows::<L>::new(jobs);
        let mut lanes = keyed(&rows.seeds(seed));
        let mut ranges = [k + 1; L];
        while ranges.iter().zip(&rows.matches).any(|(range, last)| range <= last) {
            let block = next_block(&mut lanes);
            // All lanes of a word before the next word: a lane waits for its last word only.
            for pair in block.chunks_exact(2) {
                for (l, job) in jobs.iter().enumerate().take(L) {
                    let (accepted, r) = uniform(pair[0][l], pair[1][l], ranges[l]);
                    // The rare condition first: acceptance cannot be predicted and must not become a branch.
                    if r < k && accepted && ranges[l] <= job.matches {
                        slots[job.place as usize * k as usize + r as usize] = ranges[l] as i32 - 1;
                    }
                    ranges[l] += u32::from(accepted);
                }
            }
        }
    }
}

/// Fan-outs up to this one are drawn in vectors, slot by slot; larger ones lane by lane.
pub(crate) const VECTOR_K: u32 = 32;

/// Stores the picks of the rows in the lanes to their slots; `picks` has them slot by slot.
#[inline(always)]
pub(crate) fn store_picks<'a, const L: usize>(
    picks: impl ExactSizeIterator<Item = &'a [u32; L]> + Clone,
    jobs: &[Job],
    slots: &mut [i32],
) {
    let k = picks.len();
    for (lane, job) in jobs.iter().enumerate().take(L) {
        for (slot, pick) in slots[job.place as usize * k..][..k].iter_mut().zip(picks.clone()) {
            *slot = pick[lane] as i32;
        }
    }
}

/// Fills the slots of a row with no more matches than slots: all its ordinals, in order.
pub(crate) fn take_all(matches: u32, slots: &mut [i32]) {
    for (slot, ordinal) in slots.iter_mut().zip(0..) {
        *slot = if ordinal < matches as i32 { ordinal } else { -1 };
    }
}

/// The ordinals that the row of each lane has chosen, for draws of more than `VECTOR_K` slots: one bit for each of
/// `0..m`, all clear again when the row is full. For fewer slots comparing with every earlier choice costs less.
#[derive(Clone, Debug, Default)]
pub struct Chosen {
    chosen: Vec<u64>,
    /// Words per lane.
    stride: usize,
}

/// The lanes of the widest tier.
const MAX_LANES: usize = 16;

impl Chosen {
    /// Makes room for rows of `k` slots and ordinals below `m`.
    pub fn reserve(&mut self, m: u32, k: u32) {
        if k > VECTOR_K {
            self.stride = (m as usize).div_ceil(64);
            // A row clears its bits at its end, unless a panic has ended it early.
            self.chosen.clear();
            self.chosen.resize(MAX_LANES * self.stride, 0);
        }
    }

    fn flip(&mut self, lane: usize, ordinal: i32) {
        self.chosen[lane * self.stride + ordinal as usize / 64] ^= 1 << (ordinal % 64);
    }

    fn has(&self, lane: usize, ordinal: i32) -> bool {
        self.chosen[lane * self.stride + ordinal as usize / 64] >> (ordinal % 64) & 1 != 0
    }
}

/// Draws `jobs` by Floyd's sampling on `L` lanes; `streams` makes the lanes' generator from their rows.
#[inline(always)]
pub(crate) fn floyd<const L: usize, G>(
    k: u32,
    jobs: &[Job],
    slots: &mut [i32],
    chosen: &mut Chosen,
    streams: impl Fn(&[u32; L]) -> G,
    mut next_block: impl FnMut(&mut G) -> Block<L>,
) {
    for jobs in jobs.chunks(L) {
        let mut lanes = streams(&Rows::<L>::new(jobs).rows);
        let mut filled = [0; L];
        while filled[..jobs.len()].iter().any(|&filled| filled < k) {
            let block = next_block(&mut lanes);
            for (lane, (&job, filled)) in jobs.iter().zip(&mut filled).enumerate() {
                floyd_lane(&block, lane, job, filled, k, slots, chosen);
            }
        }
    }
}

/// Fills the slots of one lane, from `*filled` on, until the block is used up or the row is full.
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
    let compare = k <= VECTOR_K;
    for pair in block.chunks_exact(2) {
        if *filled == k {
            break;
        }
        let q = job.matches - k + *filled;
        let (accepted, r) = uniform(pair[0][lane], pair[1][lane], q + 1);
        if accepted {
            let (r, earlier) = (r as i32, &slots[..*filled as usize]);
            let taken = if compare { earlier.contains(&r) } else { chosen.has(lane, r) };
            let pick = if taken { q as i32 } else { r };
            slots[*filled as usize] = pick;
            if !compare {
                chosen.flip(lane, pick);
            }
            *filled += 1;
        }
    }
    if !compare && *filled == k {
        slots.iter().for_each(|&ordinal| chosen.flip(lane, ordinal));
    }
}
