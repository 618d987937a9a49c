//! The kernels of the router: one table per tier, given out for the proof that the machine can run it.

use super::draw::{self, Chosen, Job, VECTOR_K};
use super::layout::Layout;
#[cfg(any(test, feature = "internals"))]
use super::range::{self, ArcTable};
use super::rank::{self, RankBitmap};
use super::sweep;
use crate::simd::{Kernels, Tier, fenced};

/// The kernels of a tier. Those of the scalar tier are the specification.
#[derive(Clone, Debug, Copy)]
pub struct Table {
    #[cfg(any(test, feature = "internals"))]
    pub(super) range_check: fn(&ArcTable, usize, u32, &mut [u64]),
    pub(super) count: fn(&Layout, &mut RankBitmap, &[u32], &mut [u32]),
    pub(super) select: fn(&Layout, &mut RankBitmap, &[u32], usize, &mut [i32]),
    pub(super) algorithm_r: Draw,
    pub(super) floyd: Draw,
    /// Counts, draws and selects in one sweep, if the tier has that.
    pub(super) floyd_sweep: Option<FloydSweep>,
}

type Draw = fn(u64, u32, &[Job], &mut [i32], &mut Chosen);
type FloydSweep = fn(&Layout, &mut RankBitmap, &[u32], u64, u32, &mut [i32]);

impl Table {
    /// Returns the table of the tier that `kernels` proves.
    pub fn of(kernels: &Kernels) -> &'static Self {
        match kernels.tier() {
            Tier::Scalar => &SCALAR,
            #[cfg(target_arch = "x86_64")]
            Tier::Sse2 => &SSE2,
            #[cfg(target_arch = "x86_64")]
            Tier::Avx2 => &AVX2,
            #[cfg(target_arch = "x86_64")]
            Tier::Avx2SlowPdep => &AVX2_SLOW_PDEP,
            #[cfg(target_arch = "x86_64")]
            Tier::Avx512 | Tier::Avx512Vpopcntdq => &AVX512,
            #[cfg(target_arch = "aarch64")]
            Tier::Neon => &NEON,
            #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
            Tier::Simd128 => &SIMD128,
        }
    }

    /// Finds which arcs cover `phase`, in words of 64: see [`ArcTable`]. The sweeps have it inlined.
    #[cfg(any(test, feature = "internals"))]
    pub fn range_check(&self, table: &ArcTable, first: usize, phase: u32, words: &mut [u64]) {
        (self.range_check)(table, first, phase, words);
    }

    /// Counts the matches of the source at each phase of `visits`.
    pub fn count(
        &self,
        layout: &Layout,
        map: &mut RankBitmap,
        visits: &[u32],
        matches: &mut [u32],
    ) {
        (self.count)(layout, map, visits, matches);
    }

    /// Replaces the ordinals in the slots of each visit, `fan_out` per visit and -1 after the last, by targets.
    pub fn select(
        &self,
        layout: &Layout,
        map: &mut RankBitmap,
        visits: &[u32],
        fan_out: usize,
        slots: &mut [i32],
    ) {
        (self.select)(layout, map, visits, fan_out, slots);
    }

    /// Draws the ordinals of `jobs` by AlgorithmR.
    pub fn algorithm_r(
        &self,
        seed: u64,
        k: u32,
        jobs: &[Job],
        slots: &mut [i32],
        chosen: &mut Chosen,
    ) {
        (self.algorithm_r)(seed, k, jobs, slots, chosen);
    }

    /// Draws the ordinals of `jobs` by Floyd's sampling.
    pub fn floyd(&self, seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], chosen: &mut Chosen) {
        (self.floyd)(seed, k, jobs, slots, chosen);
    }

    /// Routes the sources at `visits` into their slots, `k > 0` per visit, by Floyd's sampling. Returns whether this
    /// tier can do that in one sweep; if not, nothing is written.
    pub fn floyd_sweep(
        &self,
        layout: &Layout,
        map: &mut RankBitmap,
        visits: &[u32],
        seed: u64,
        k: u32,
        slots: &mut [i32],
    ) -> bool {
        let Some(sweep) = self.floyd_sweep.filter(|_| k <= VECTOR_K) else { return false };
        sweep(layout, map, visits, seed, k, slots);
        true
    }
}

static SCALAR: Table = Table {
    #[cfg(any(test, feature = "internals"))]
    range_check: range::scalar::range_check,
    count: |layout, map, visits, matches| {
        sweep::count(layout, map, visits, matches, rank::scalar::ops());
    },
    select: |layout, map, visits, fan_out, slots| {
        sweep::select(layout, map, visits, fan_out, slots, rank::scalar::ops());
    },
    algorithm_r: draw::scalar::algorithm_r,
    floyd: draw::scalar::floyd,
    floyd_sweep: None,
};

/// Makes the table of a tier. The range check, the draws and the operations on the bitmap are written for the tier; the
/// two sweeps are plain Rust, compiled with its features. `$ops` are those operations, if not all that the tier has.
macro_rules! table {
    ($tier:ident) => {
        table!($tier, ops)
    };
    ($tier:ident, $ops:ident) => {
        Table {
            #[cfg(any(test, feature = "internals"))]
            range_check: fenced!($tier, |t: &ArcTable, first: usize, x: u32, words: &mut [u64]| {
                range::$tier::range_check(t, first, x, words)
            }),
            count: fenced!($tier, |l: &Layout, map: &mut RankBitmap, v: &[u32], m: &mut [u32]| {
                sweep::count(l, map, v, m, rank::$tier::$ops())
            }),
            select: fenced!($tier, |l: &Layout,
                                    map: &mut RankBitmap,
                                    v: &[u32],
                                    k: usize,
                                    slots: &mut [i32]| {
                sweep::select(l, map, v, k, slots, rank::$tier::$ops())
            }),
            algorithm_r: fenced!($tier, |seed: u64,
                                         k: u32,
                                         jobs: &[Job],
                                         slots: &mut [i32],
                                         chosen: &mut Chosen| {
                draw::$tier::algorithm_r(seed, k, jobs, slots, chosen)
            }),
            floyd: fenced!($tier, |seed: u64,
                                   k: u32,
                                   jobs: &[Job],
                                   slots: &mut [i32],
                                   chosen: &mut Chosen| {
                draw::$tier::floyd(seed, k, jobs, slots, chosen)
            }),
            floyd_sweep: None,
        }
    };
}

#[cfg(target_arch = "x86_64")]
static SSE2: Table = table!(sse2);

/// [`table`] of AVX2, with one sweep.
#[cfg(target_arch = "x86_64")]
macro_rules! avx2_table {
    ($ops:ident) => {
        Table {
            floyd_sweep: Some(fenced!(
                avx2,
                |l: &Layout,
                 map: &mut RankBitmap,
                 v: &[u32],
                 seed: u64,
                 k: u32,
                 slots: &mut [i32]| {
                    sweep::avx2::floyd_sweep(l, map, v, seed, k, slots, rank::avx2::$ops())
                }
            )),
            ..table!(avx2, $ops)
        }
    };
}

#[cfg(target_arch = "x86_64")]
static AVX2: Table = avx2_table!(ops);

/// For machines whose PDEP is slow.
#[cfg(target_arch = "x86_64")]
static AVX2_SLOW_PDEP: Table = avx2_table!(ops_slow_pdep);

#[cfg(target_arch = "x86_64")]
static AVX512: Table =
    Table {
        floyd_sweep: Some(fenced!(
            avx512,
            |l: &Layout, map: &mut RankBitmap, v: &[u32], seed: u64, k: u32, slots: &mut [i32]| {
                sweep::avx512::floyd_sweep(l, map, v, seed, k, slots)
            }
        )),
        ..table!(avx512, ops_in_halves)
    };

#[cfg(target_arch = "aarch64")]
static NEON: Table = table!(neon);

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
static SIMD128: Table = table!(simd128);
