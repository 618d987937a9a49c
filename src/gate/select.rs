//! The `k` best of a row of values, best first, ties to the lower index.
//!
//! Most values need to be looked at only once:
//!
//! ```text
//! values, 16 per part     . . . . . . . . . . . . . . . .     column c has the values c, c + 16, c + 32, ...
//!                         . . . . . . . . . . . . . . . .
//! maxima of the columns   7 2 9 4 8 1 6 5 9 3 2 8 7 1 0 4     of 16 columns; 32 or 64 for a larger k
//! threshold               the k-th largest of the maxima      at least k values are no smaller
//! shortlist               the values that are no smaller      about 11 of 256 if k = 8
//! ranks                   how many of the list come before    all pairs compared
//! ```
//!
//! The passes have no branch that depends on values, but for the walk over the shortlist. The list has room for 64. Rows
//! that need more have very many ties, or their largest values in few columns. These rows, and those with `k > 32`, take
//! [`by_bits`], which looks at the row 32 times, whatever is in it.
//!
//! Finding, ordering and ranking are three functions, since a list is written element by element and then read as
//! vectors: a core waits for that until the writes have reached its cache. So the caller takes each step for several rows.

use core::cmp::Ordering;

use crate::simd::lanes::{LANES, Lanes};

/// Sixteen values of a row.
pub(super) type Part = [f32; LANES];

/// The largest `k` for which values are shortlisted.
const VECTOR_K: usize = 32;

/// The room of the shortlist.
pub(super) const ROOM: usize = 64;

/// Candidates that are written at a time, the last ones past the end of the list.
const STEP: usize = 4;

/// The values of a row that may be among the best, in ascending order of their indices. Aligned, as all that is read as
/// vectors here: a vector across two cache lines costs more.
#[repr(C, align(64))]
pub(super) struct Shortlist {
    /// The order of the values as integers, [`ABSENT`] behind the last.
    keys: [i32; ROOM],
    values: [f32; ROOM + STEP],
    ids: [i32; ROOM + STEP],
    /// How many they are; more than [`ROOM`] if there is no list.
    len: usize,
}

/// The best of a row, best first.
#[repr(C, align(64))]
pub(super) struct Winners {
    pub(super) ids: [i32; ROOM],
    pub(super) values: [f32; ROOM],
    /// How many they are. What stands behind them has no meaning.
    pub(super) len: usize,
}

impl Shortlist {
    pub(super) const NEW: Self =
        Self { keys: [0; ROOM], values: [0.0; ROOM + STEP], ids: [0; ROOM + STEP], len: 0 };

    /// Finds the candidates for the `k` best values. Those of -inf are none. There are no NaN and no +inf.
    #[inline(always)]
    pub(super) fn find<L: Lanes>(&mut self, lanes: L, values: &[Part], k: usize) {
        let threshold = match k {
            // All of them are ranked.
            _ if values.len() == 1 => f32::MIN,
            0..=8 => threshold::<L, 1>(lanes, values, k),
            9..=16 => threshold::<L, 2>(lanes, values, k),
            17..=VECTOR_K => threshold::<L, 4>(lanes, values, k),
            _ => {
                self.len = usize::MAX;
                return;
            }
        };
        let threshold = lanes.splat(threshold);
        let (blocks, rest) = values.as_chunks::<4>();
        let mut len = 0;
        for (b, [p, q, r, s]) in blocks.iter().enumerate() {
            let at_least = |part| lanes.at_least(lanes.load(part), threshold);
            let masks = [at_least(p), at_least(q), at_least(r), at_least(s)];
            len = self.take(len, lanes.mask_bits_of_four(masks), 64 * b, blocks[b].as_flattened());
        }
        for (j, part) in rest.iter().enumerate() {
            let bits = lanes.mask_bits(lanes.at_least(lanes.load(part), threshold));
            len = self.take(len, bits.into(), 64 * blocks.len() + LANES * j, part);
        }
        self.len = len;
    }

    /// Appends the values whose bit is set to a list of `len`, if there is room; returns the new length.
    #[inline(always)]
    fn take(&mut self, mut len: usize, mut bits: u64, first: usize, values: &[f32]) -> usize {
        let taken = len + bits.count_ones() as usize;
        if taken > ROOM {
            return taken;
        }
        // A few at a time: a branch per candidate would often be mispredicted.
        while bits != 0 {
            for j in 0..STEP {
                let lane = bits.trailing_zeros() as usize % 64;
                self.values[len + j] = values[lane];
                self.ids[len + j] = (first + lane) as i32;
                bits &= bits.wrapping_sub(1);
            }
            len += STEP;
        }
        taken
    }

    /// Computes the keys, if there is a list.
    #[inline(always)]
    pub(super) fn order<L: Lanes>(&mut self, lanes: L) {
        let parts = self.len.min(ROOM).div_ceil(LANES);
        let keys = self.keys.as_chunks_mut::<LANES>().0;
        let values = self.values.as_chunks::<LANES>().0;
        for (v, (keys, values)) in keys.iter_mut().zip(values).enumerate().take(parts.max(1)) {
            let present = lanes.first(self.len - LANES * v);
            let key = keys_of(lanes, lanes.load(values));
            *keys = lanes.store_i32(lanes.select_i32(present, key, lanes.splat_i32(ABSENT)));
        }
        // Lists are ranked in one, two or four parts.
        if parts == 3 {
            keys[3] = [ABSENT; LANES];
        }
    }

    /// Ranks the candidates, if there is a list.
    #[inline(always)]
    pub(super) fn rank<L: Lanes>(&self, lanes: L, k: usize, winners: &mut Winners) {
        winners.len = self.len.min(k);
        match self.len {
            0..=16 => self.rank_among::<L, 1>(lanes, winners),
            17..=32 => self.rank_among::<L, 2>(lanes, winners),
            33..=ROOM => self.rank_among::<L, 4>(lanes, winners),
            _ => winners.len = usize::MAX,
        }
    }

    /// Ranks the candidates, which fit into `V` vectors.
    #[inline(always)]
    fn rank_among<L: Lanes, const V: usize>(&self, lanes: L, winners: &mut Winners) {
        let ranks = ranks::<L, V>(lanes, self.keys.as_chunks().0);
        for (v, ranks) in ranks.into_iter().enumerate() {
            for (l, rank) in lanes.store_i32(ranks).into_iter().enumerate() {
                let rank = rank as usize % (V * LANES);
                winners.ids[rank] = self.ids[v * LANES + l];
                winners.values[rank] = self.values[v * LANES + l];
            }
        }
    }
}

/// How many keys come before each: those that are larger, and of equal ones those that stand before it.
#[inline(always)]
fn ranks<L: Lanes, const V: usize>(lanes: L, all: &[[i32; LANES]]) -> [L::I; V] {
    let mut keys = [lanes.splat_i32(0); V];
    // Compared with keys that stand before it, an own key counts as one less.
    let mut less = keys;
    for v in 0..V {
        keys[v] = lanes.load_i32(&all[v]);
        less[v] = lanes.sub_i32(keys[v], lanes.splat_i32(1));
    }
    let mut ranks = [lanes.splat_i32(0); V];
    for (w, others) in all.iter().enumerate().take(V) {
        for (&other, less_behind) in others.iter().zip(&LESS_BEHIND) {
            let other = lanes.splat_i32(other);
            for v in 0..V {
                let own = match v.cmp(&w) {
                    Ordering::Less => keys[v],
                    Ordering::Equal => lanes.add_i32(keys[v], lanes.load_i32(less_behind)),
                    Ordering::Greater => less[v],
                };
                ranks[v] = lanes.count(ranks[v], lanes.above_i32(other, own));
            }
        }
    }
    ranks
}

/// Writes the indices of the best values to `ids`, in ascending order. There are at least as many values that are
/// numbers.
#[inline(always)]
pub(super) fn best_of_few<L: Lanes>(lanes: L, values: &[Part], ids: &mut [i32]) {
    let &[values] = values else {
        by_bits(values, ids);
        ids.sort_unstable();
        return;
    };
    let keys = lanes.store_i32(keys_of(lanes, lanes.load(&values)));
    let [ranks] = ranks(lanes, &[keys]);
    let best = lanes.above_i32(lanes.splat_i32(ids.len() as i32), ranks);
    let mut bits = lanes.mask_bits(best);
    for id in ids {
        *id = bits.trailing_zeros() as i32;
        bits &= bits.wrapping_sub(1);
    }
}

/// -1 in the lanes behind lane `j`, else 0.
static LESS_BEHIND: [[i32; LANES]; LANES] = {
    let mut table = [[0; LANES]; LANES];
    let mut at = 0;
    while at < LANES * LANES {
        let (j, l) = (at / LANES, at % LANES);
        table[j][l] = -((l > j) as i32);
        at += 1;
    }
    table
};

impl Winners {
    pub(super) const NEW: Self = Self { ids: [0; ROOM], values: [0.0; ROOM], len: 0 };

    /// Whether there was a list to rank.
    #[inline(always)]
    pub(super) fn found(&self) -> bool {
        self.len <= ROOM
    }

    /// Takes other values of the same targets.
    #[inline(always)]
    pub(super) fn revalue(&mut self, values: &[f32]) {
        for (value, &id) in self.values.iter_mut().zip(&self.ids[..self.len.min(ROOM)]) {
            *value = values[id as usize];
        }
    }
}

/// The `k`-th largest of the maxima of `V` vectors of columns, but a number. It is not above the `k`-th largest value.
#[inline(always)]
fn threshold<L: Lanes, const V: usize>(lanes: L, values: &[Part], k: usize) -> f32 {
    let mut maxima = [lanes.splat(f32::MIN); V];
    let (chunks, rest) = values.as_chunks::<V>();
    for chunk in chunks {
        for v in 0..V {
            maxima[v] = lanes.larger(lanes.load(&chunk[v]), maxima[v]);
        }
    }
    for (maxima, part) in maxima.iter_mut().zip(rest) {
        *maxima = lanes.larger(lanes.load(part), *maxima);
    }
    let mut above = [lanes.splat_i32(0); V];
    for others in maxima {
        for other in lanes.store(others) {
            let other = lanes.splat(other);
            for v in 0..V {
                above[v] = lanes.count(above[v], lanes.below(maxima[v], other));
            }
        }
    }
    let (k, mut least) = (lanes.splat_i32(k as i32), lanes.splat(f32::INFINITY));
    for v in 0..V {
        let high = lanes.select(lanes.above_i32(k, above[v]), maxima[v], least);
        least = lanes.smaller(high, least);
    }
    lanes.smallest(least)
}

/// Keys that order integers as the numbers; 0 and -0 have the same. None is near the smallest integer.
#[inline(always)]
fn keys_of<L: Lanes>(lanes: L, values: L::F) -> L::I {
    let bits = lanes.to_bits(lanes.add(values, lanes.splat(0.0)));
    let negative = lanes.shift_right::<31>(bits);
    lanes.xor_i32(bits, lanes.and_i32(negative, lanes.splat_i32(i32::MAX)))
}

/// Below all keys.
const ABSENT: i32 = i32::MIN + 1;

/// The order of one value, as an unsigned integer.
#[inline(always)]
fn order(value: f32) -> u32 {
    let bits = (value + 0.0).to_bits();
    bits ^ (((bits as i32 >> 31) as u32) | 1 << 31)
}

/// Writes the indices of the best values to `ids`, best first, and -1 behind the last: for any number of ids, in 32
/// passes and without memory. Finds the value of the last one bit by bit, takes those above it and the first that are
/// equal, and sorts them in place. O(32 E + k log k).
#[inline(always)]
pub(super) fn by_bits(values: &[Part], ids: &mut [i32]) {
    let count = |least: u32| -> usize {
        let in_part = |part: &Part| part.iter().map(|&v| u32::from(order(v) >= least)).sum::<u32>();
        values.iter().map(in_part).sum::<u32>() as usize
    };
    let mut least = 0;
    for bit in (0..32).rev() {
        if count(least | 1 << bit) >= ids.len() {
            least |= 1 << bit;
        }
    }
    // Values of -inf are masked.
    let least = least.max(order(f32::NEG_INFINITY) + 1);
    let mut equal = ids.len().saturating_sub(count(least + 1));
    let mut len = 0;
    for (id, &value) in values.as_flattened().iter().enumerate() {
        let is_equal = order(value) == least && equal > 0;
        if order(value) > least || is_equal {
            ids[len] = id as i32;
            len += 1;
            equal -= usize::from(is_equal);
        }
    }
    let values = values.as_flattened();
    ids[..len].sort_unstable_by_key(|&id| (!order(values[id as usize]), id));
    ids[len..].fill(-1);
}
