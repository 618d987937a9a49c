//! The kernels, once for every instruction set, and the choice between them at run time.
//!
//! [`Isa`] is a name, which anyone can write. [`Kernels`] is the proof: it can only be had from here, after the machine
//! was asked, so a kernel that the machine cannot run cannot be called.

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
pub(crate) mod chacha;
pub(crate) mod draw;
pub(crate) mod layout;
#[cfg(target_arch = "aarch64")]
mod neon;
pub(crate) mod rank;
mod scalar;
mod sweep;
#[cfg(test)]
mod tests;
mod tier;

use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;

use crate::bijection::Bijection;
use crate::bits::BitMatrix;
use crate::error::Error;
use draw::{Job, Scratch, VECTOR_K};
use layout::{ArcTable, Layout};
use rank::RankBitmap;

/// The name of an instruction set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Isa {
    /// Plain Rust, on every machine.
    Scalar,
    /// x86-64 with AVX2, BMI1, BMI2, FMA, LZCNT and POPCNT (x86-64-v3).
    Avx2,
    /// x86-64 with AVX-512 F, BW, CD, DQ and VL (x86-64-v4), and VPOPCNTDQ where the machine has it.
    Avx512,
    /// aarch64 with NEON.
    Neon,
}

impl Isa {
    /// Every instruction set that has a name, available or not.
    pub const ALL: [Isa; 4] = [Isa::Scalar, Isa::Avx2, Isa::Avx512, Isa::Neon];

    /// The name in lower case, as `PHASE_ROUTER_ISA` takes it.
    pub const fn name(self) -> &'static str {
        match self {
            Isa::Scalar => "scalar",
            Isa::Avx2 => "avx2",
            Isa::Avx512 => "avx512",
            Isa::Neon => "neon",
        }
    }

    pub(crate) fn list(isas: &[Isa]) -> String {
        isas.iter().map(|isa| isa.name()).collect::<Vec<_>>().join(", ")
    }
}

impl fmt::Display for Isa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Isa {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        let known = Isa::ALL.into_iter().find(|isa| isa.name() == name);
        known.ok_or_else(|| Error::IsaUnknown { name: name.to_owned() })
    }
}

/// The kernels of one instruction set that this machine can run.
///
/// All tables compute the same; they differ in time.
pub struct Kernels {
    isa: Isa,
    name: &'static str,
    row_popcounts: fn(BitMatrix<'_>, &mut [u32]),
    range_check: fn(&ArcTable, usize, u32, &mut [u64]),
    count: fn(&Layout, &mut RankBitmap, &[u32], &mut [u32]),
    select: fn(&Layout, &mut RankBitmap, &[u32], usize, &mut [i32]),
    algorithm_r: fn(u64, u32, &[Job], &mut [i32], &mut Scratch),
    floyd: fn(u64, u32, &[Job], &mut [i32], &mut Scratch),
    /// Count, draw and select in one, where the tier has that.
    floyd_sweep: Option<FloydSweep>,
    biject: fn(&Bijection, u32, &mut [u32]),
}

type FloydSweep = fn(&Layout, &mut RankBitmap, &[u32], u64, u32, &mut [i32]);

impl Kernels {
    /// Every table that this machine can run, slowest first. Tests, fuzzers and benches loop over these.
    pub fn available() -> &'static [&'static Kernels] {
        static AVAILABLE: OnceLock<Vec<&'static Kernels>> = OnceLock::new();
        AVAILABLE.get_or_init(detect)
    }

    /// The fastest table of `isa`, where this machine can run it.
    pub fn for_isa(isa: Isa) -> Option<&'static Kernels> {
        Self::available().iter().rev().copied().find(|kernels| kernels.isa == isa)
    }

    /// The table that is used where none is asked for: the fastest one, or that of the instruction set named by the
    /// environment variable `PHASE_ROUTER_ISA` when the first call is made.
    ///
    /// # Errors
    /// [`Error::IsaUnknown`] or [`Error::IsaUnavailable`] where the variable names no instruction set of this machine.
    pub fn best() -> Result<&'static Kernels, Error> {
        static BEST: OnceLock<Result<&'static Kernels, Error>> = OnceLock::new();
        let choose = || match std::env::var_os("PHASE_ROUTER_ISA") {
            None => Ok(*Self::available().last().expect("the scalar tier is always there")),
            Some(name) => Self::require(name.to_string_lossy().parse()?),
        };
        BEST.get_or_init(choose).clone()
    }

    /// [`Kernels::for_isa`], or the error that names what there is.
    pub(crate) fn require(isa: Isa) -> Result<&'static Kernels, Error> {
        Self::for_isa(isa).ok_or_else(|| {
            let mut available: Vec<Isa> = Self::available().iter().map(|k| k.isa).collect();
            available.dedup();
            Error::IsaUnavailable { isa, available }
        })
    }

    /// The instruction set.
    pub fn isa(&self) -> Isa {
        self.isa
    }

    /// The instruction set and its optional parts, for reports: `avx512+vpopcntdq`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The number of set bits in every row of `bits`.
    pub fn row_popcounts(&self, bits: BitMatrix<'_>) -> Vec<u32> {
        let mut degrees = vec![0; bits.rows()];
        (self.row_popcounts)(bits, &mut degrees);
        degrees
    }

    /// Which of 64 arcs a word cover `phase`: see [`ArcTable`].
    #[doc(hidden)]
    pub fn range_check(&self, table: &ArcTable, first: usize, phase: u32, words: &mut [u64]) {
        (self.range_check)(table, first, phase, words);
    }

    #[doc(hidden)]
    pub fn count(
        &self,
        layout: &Layout,
        map: &mut RankBitmap,
        visits: &[u32],
        matches: &mut [u32],
    ) {
        (self.count)(layout, map, visits, matches);
    }

    #[doc(hidden)]
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

    #[doc(hidden)]
    pub fn algorithm_r(
        &self,
        seed: u64,
        k: u32,
        jobs: &[Job],
        slots: &mut [i32],
        scratch: &mut Scratch,
    ) {
        (self.algorithm_r)(seed, k, jobs, slots, scratch);
    }

    #[doc(hidden)]
    pub fn floyd(&self, seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], scratch: &mut Scratch) {
        (self.floyd)(seed, k, jobs, slots, scratch);
    }

    /// The targets of the sources at `visits` in their slots, `k > 0` a visit, by Floyd's sampling. Returns whether this
    /// table can do that in one sweep; if not, nothing is written.
    #[doc(hidden)]
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

    pub(crate) fn biject(&self, bijection: &Bijection, first: u32, images: &mut [u32]) {
        (self.biject)(bijection, first, images);
    }
}

/// Asks the machine.
fn detect() -> Vec<&'static Kernels> {
    let mut available = vec![&scalar::KERNELS];
    #[cfg(target_arch = "x86_64")]
    {
        static AVX2: Kernels = avx2::KERNELS;
        static AVX512: Kernels = avx512::ONE_SWEEP;
        static AVX512_VPOPCNTDQ: Kernels = avx512::VPOPCNTDQ;
        if pulp::x86::V3::is_available() {
            available.push(&AVX2);
        }
        if pulp::x86::V4::is_available() {
            available.push(&AVX512);
            if std::arch::is_x86_feature_detected!("avx512vpopcntdq") {
                available.push(&AVX512_VPOPCNTDQ);
            }
        }
    }
    #[cfg(target_arch = "aarch64")]
    {
        static NEON: Kernels = neon::KERNELS;
        if pulp::aarch64::Neon::is_available() {
            available.push(&NEON);
        }
    }
    available
}

impl fmt::Debug for Kernels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Kernels").field(&self.name).finish()
    }
}
