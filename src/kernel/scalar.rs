//! The scalar tier: plain Rust on any machine, and the specification of every kernel.

use super::chacha::{PortableLanes, key_from_seed};
use super::draw::{self, Job, Scratch};
use super::layout::{ArcTable, Layout, WORD};
use super::rank::{Ops, RankBitmap, carry};
use super::{Isa, Kernels, sweep};
use crate::bijection::Bijection;
use crate::bits::{BitMatrix, last_word_mask, words_per_row};
use pulp::NullaryFnOnce;

pub(super) static KERNELS: Kernels = Kernels {
    isa: Isa::Scalar,
    name: "scalar",
    row_popcounts,
    range_check,
    count,
    select,
    algorithm_r,
    floyd,
    floyd_sweep: None,
    biject,
};

fn biject(bijection: &Bijection, first: u32, images: &mut [u32]) {
    bijection.apply_run(first, images);
}

fn row_popcounts(bits: BitMatrix<'_>, degrees: &mut [u32]) {
    CountRows { bits, degrees }.call();
}

/// The row popcounts, for the compiler to vectorise with the features of the tier that calls.
pub(super) struct CountRows<'a> {
    pub(super) bits: BitMatrix<'a>,
    pub(super) degrees: &'a mut [u32],
}

impl pulp::NullaryFnOnce for CountRows<'_> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        let Self { bits, degrees } = self;
        let (words, mask) = (words_per_row(bits.cols()), last_word_mask(bits.cols()));
        if words == 0 {
            degrees.fill(0);
            return;
        }
        for (row, degree) in bits.words().chunks_exact(bits.stride()).zip(degrees) {
            // All words alike, for the vectors; then what the padding added is taken off again.
            let counted: u64 = row[..words].iter().map(|word| u64::from(word.count_ones())).sum();
            *degree = counted as u32 - (row[words - 1] & !mask).count_ones();
        }
    }
}

fn range_check(table: &ArcTable, first: usize, phase: u32, words: &mut [u64]) {
    table.check(first, phase, words, word_u16, word_u32);
}

fn word_u16(start: &[u16; WORD], len: &[u16; WORD], phase: u16) -> u64 {
    let lanes = start.iter().zip(len).enumerate();
    lanes.fold(0, |word, (l, (s, n))| word | u64::from(phase.wrapping_sub(*s) < *n) << l)
}

fn word_u32(start: &[u32; WORD], len: &[u32; WORD], phase: u32) -> u64 {
    let lanes = start.iter().zip(len).enumerate();
    lanes.fold(0, |word, (l, (s, n))| word | u64::from(phase.wrapping_sub(*s) < *n) << l)
}

/// Halves the word until one bit is left.
pub(super) fn select_in_word(word: u64, mut ordinal: u32) -> u32 {
    let mut position = 0;
    for width in [32, 16, 8, 4, 2, 1] {
        let low = (word >> position & ((1 << width) - 1)).count_ones();
        let above = ordinal >= low;
        position += if above { width } else { 0 };
        ordinal -= if above { low } else { 0 };
    }
    position
}

/// How many of 64 entries are not above `ordinal`.
pub(super) fn not_above<T: Copy + PartialOrd>(entries: &[T; 64], ordinal: T) -> u32 {
    let not_above: u8 = entries.iter().map(|&entry| u8::from(entry <= ordinal)).sum();
    not_above.into()
}

pub(super) fn ops() -> impl Ops {
    (range_check, carry, not_above::<u16>, not_above::<u32>, select_in_word)
}

fn count(layout: &Layout, map: &mut RankBitmap, visits: &[u32], matches: &mut [u32]) {
    sweep::count(layout, map, visits, matches, ops());
}

fn select(
    layout: &Layout,
    map: &mut RankBitmap,
    visits: &[u32],
    fan_out: usize,
    slots: &mut [i32],
) {
    sweep::select(layout, map, visits, fan_out, slots, ops());
}

/// Rows side by side in the scalar tier: what the compiler turns into the machine's baseline vectors.
const LANES: usize = 16;

fn algorithm_r(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], _: &mut Scratch) {
    draw::algorithm_r(
        seed,
        k,
        jobs,
        slots,
        |seeds: &[u64; LANES]| PortableLanes::new(&seeds.map(key_from_seed), &[0; LANES]),
        PortableLanes::next_block,
    );
}

fn floyd(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], scratch: &mut Scratch) {
    let key = key_from_seed(seed);
    draw::floyd(
        k,
        jobs,
        slots,
        scratch,
        |rows: &[u32; LANES]| PortableLanes::new(&[key; LANES], &rows.map(u64::from)),
        PortableLanes::next_block,
    );
}
