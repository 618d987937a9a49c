//! The proof of what this machine can run, and the detection that makes it.

use std::fmt;
use std::sync::OnceLock;

use crate::isa::{Isa, IsaError};

/// The kernels of an instruction set that this machine can run.
///
/// All kernels give the same output. They differ in speed only.
pub struct Kernels {
    isa: Isa,
    name: &'static str,
    tier: Tier,
}

/// The features that kernels are compiled for: those that `fenced!` names for the tier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tier {
    Scalar,
    #[cfg(target_arch = "x86_64")]
    Avx2,
    #[cfg(target_arch = "x86_64")]
    Avx512,
    #[cfg(target_arch = "x86_64")]
    Avx512Vpopcntdq,
    #[cfg(target_arch = "aarch64")]
    Neon,
}

impl Kernels {
    /// Returns the kernels of every tier that this machine can run, slowest first. Tests and benches loop over these.
    pub fn available() -> &'static [&'static Kernels] {
        static AVAILABLE: OnceLock<Vec<&'static Kernels>> = OnceLock::new();
        AVAILABLE.get_or_init(detect)
    }

    /// Returns the fastest kernels of `isa`, if this machine can run them.
    pub fn for_isa(isa: Isa) -> Option<&'static Kernels> {
        Self::available().iter().rev().copied().find(|kernels| kernels.isa == isa)
    }

    /// Returns the default kernels: the fastest, or those of the instruction set that the environment variable
    /// `PHASE_ROUTER_ISA` names. The variable is read once, by the first call; an empty one counts as unset.
    ///
    /// # Errors
    /// [`IsaError`] if `PHASE_ROUTER_ISA` names no instruction set of this machine.
    pub fn best() -> Result<&'static Kernels, IsaError> {
        static BEST: OnceLock<Result<&'static Kernels, IsaError>> = OnceLock::new();
        let choose = || match std::env::var_os("PHASE_ROUTER_ISA") {
            Some(name) if !name.is_empty() => Self::require(name.to_string_lossy().parse()?),
            _ => Ok(*Self::available().last().expect("the scalar tier is always there")),
        };
        BEST.get_or_init(choose).clone()
    }

    /// Returns the fastest kernels of `isa`, like [`Kernels::for_isa`], or an error that lists what is available.
    ///
    /// # Errors
    /// [`IsaError::Unavailable`] if this machine cannot run them.
    pub fn require(isa: Isa) -> Result<&'static Kernels, IsaError> {
        Self::for_isa(isa).ok_or_else(|| {
            let mut available: Vec<Isa> = Self::available().iter().map(|k| k.isa).collect();
            available.dedup();
            IsaError::Unavailable { isa, available }
        })
    }

    /// Returns the instruction set.
    pub fn isa(&self) -> Isa {
        self.isa
    }

    /// Returns the instruction set and its optional parts, for reports: `avx512+vpopcntdq`, for example.
    pub fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) fn tier(&self) -> Tier {
        self.tier
    }
}

/// The kernels that a builder was asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) enum Choice {
    #[default]
    Best,
    Isa(Isa),
    These(&'static Kernels),
}

impl Choice {
    pub(crate) fn kernels(self) -> Result<&'static Kernels, IsaError> {
        match self {
            Choice::Best => Kernels::best(),
            Choice::Isa(isa) => Kernels::require(isa),
            Choice::These(kernels) => Ok(kernels),
        }
    }
}

static SCALAR: Kernels = Kernels { isa: Isa::Scalar, name: "scalar", tier: Tier::Scalar };

/// Asks the machine. Only here is a `Kernels` made, after all features that `fenced!` names for its tier were found.
#[cfg(target_arch = "x86_64")]
fn detect() -> Vec<&'static Kernels> {
    static AVX2: Kernels = Kernels { isa: Isa::Avx2, name: "avx2", tier: Tier::Avx2 };
    static AVX512: Kernels = Kernels { isa: Isa::Avx512, name: "avx512", tier: Tier::Avx512 };
    static AVX512_VPOPCNTDQ: Kernels =
        Kernels { isa: Isa::Avx512, name: "avx512+vpopcntdq", tier: Tier::Avx512Vpopcntdq };
    let v4 = pulp::x86::V4::is_available();
    let asked = [
        (&SCALAR, true),
        (&AVX2, pulp::x86::V3::is_available()),
        (&AVX512, v4),
        (&AVX512_VPOPCNTDQ, v4 && std::arch::is_x86_feature_detected!("avx512vpopcntdq")),
    ];
    asked.into_iter().filter_map(|(kernels, found)| found.then_some(kernels)).collect()
}

#[cfg(target_arch = "aarch64")]
fn detect() -> Vec<&'static Kernels> {
    static NEON: Kernels = Kernels { isa: Isa::Neon, name: "neon", tier: Tier::Neon };
    let asked = [(&SCALAR, true), (&NEON, pulp::aarch64::Neon::is_available())];
    asked.into_iter().filter_map(|(kernels, found)| found.then_some(kernels)).collect()
}

#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
fn detect() -> Vec<&'static Kernels> {
    vec![&SCALAR]
}

impl fmt::Debug for Kernels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Kernels").field(&self.name).finish()
    }
}
