//! The proof of what this machine can run, and the detection that makes it.

use alloc::vec::Vec;
use core::fmt;
#[cfg(feature = "std")]
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
    Sse2,
    #[cfg(target_arch = "x86_64")]
    Avx2,
    /// The same features, for kernels that do without PDEP.
    #[cfg(target_arch = "x86_64")]
    Avx2SlowPdep,
    #[cfg(target_arch = "x86_64")]
    Avx512,
    #[cfg(target_arch = "x86_64")]
    Avx512Vpopcntdq,
    #[cfg(target_arch = "aarch64")]
    Neon,
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    Simd128,
}

impl Kernels {
    /// Returns the kernels of every tier that this machine can run, slowest first. Tests and benches loop over these.
    pub fn available() -> &'static [&'static Kernels] {
        #[cfg(target_arch = "x86_64")]
        let tiers = if slow_pdep() { TIERS_SLOW_PDEP } else { TIERS };
        #[cfg(not(target_arch = "x86_64"))]
        let tiers = TIERS;
        let found = tiers.iter().take_while(|kernels| kernels.tier.is_available()).count();
        &tiers[..found]
    }

    /// Returns the fastest kernels of `isa`, if this machine can run them.
    pub fn for_isa(isa: Isa) -> Option<&'static Kernels> {
        Self::available().iter().rev().copied().find(|kernels| kernels.isa == isa)
    }

    /// Returns the default kernels: the fastest, or those of the instruction set that the environment variable
    /// `PHASE_ROUTER_ISA` names. The variable is read once, by the first call; an empty one counts as unset.
    ///
    /// Without the feature `std` the environment is not read, and the machine is not asked: it has the features that
    /// the library was compiled for (`-C target-cpu`, `-C target-feature`).
    ///
    /// # Errors
    /// [`IsaError`] if `PHASE_ROUTER_ISA` names no instruction set of this machine.
    pub fn best() -> Result<&'static Kernels, IsaError> {
        #[cfg(feature = "std")]
        {
            static BEST: OnceLock<Result<&'static Kernels, IsaError>> = OnceLock::new();
            let choose = || match std::env::var_os("PHASE_ROUTER_ISA") {
                Some(name) if !name.is_empty() => Self::require(name.to_string_lossy().parse()?),
                _ => Ok(Self::fastest()),
            };
            BEST.get_or_init(choose).clone()
        }
        #[cfg(not(feature = "std"))]
        Ok(Self::fastest())
    }

    /// Returns the scalar kernels, which every machine can run.
    pub(crate) fn scalar() -> &'static Kernels {
        TIERS[0]
    }

    fn fastest() -> &'static Kernels {
        Self::available().last().expect("the scalar tier is always there")
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

    /// Returns the instruction set, with its optional parts and those that kernels do without, for reports:
    /// `avx512+vpopcntdq` or `avx2-pdep`, for example.
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

/// All there is for this kind of machine, slowest first. A machine that has the features of one has those of all before.
static TIERS: &[&Kernels] = &[
    &Kernels { isa: Isa::Scalar, name: "scalar", tier: Tier::Scalar },
    #[cfg(target_arch = "x86_64")]
    &Kernels { isa: Isa::Sse2, name: "sse2", tier: Tier::Sse2 },
    #[cfg(target_arch = "x86_64")]
    &Kernels { isa: Isa::Avx2, name: "avx2-pdep", tier: Tier::Avx2SlowPdep },
    #[cfg(target_arch = "x86_64")]
    &Kernels { isa: Isa::Avx2, name: "avx2", tier: Tier::Avx2 },
    #[cfg(target_arch = "x86_64")]
    &Kernels { isa: Isa::Avx512, name: "avx512", tier: Tier::Avx512 },
    #[cfg(target_arch = "x86_64")]
    &Kernels { isa: Isa::Avx512, name: "avx512+vpopcntdq", tier: Tier::Avx512Vpopcntdq },
    #[cfg(target_arch = "aarch64")]
    &Kernels { isa: Isa::Neon, name: "neon", tier: Tier::Neon },
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    &Kernels { isa: Isa::Simd128, name: "simd128", tier: Tier::Simd128 },
];

/// The same if PDEP is slow, on machines that have no AVX-512.
#[cfg(target_arch = "x86_64")]
static TIERS_SLOW_PDEP: &[&Kernels] = &[TIERS[0], TIERS[1], TIERS[3], TIERS[2]];

/// Returns whether PDEP takes hundreds of cycles, as on AMD before Zen 3, and on Hygon's copies of it. These are known by
/// what they have, SSE4a (AMD alone), and by what came with Zen 3 and 4, VAES and AVX-512: a virtual machine may hide one.
#[cfg(target_arch = "x86_64")]
fn slow_pdep() -> bool {
    #[cfg(feature = "std")]
    use std::arch::is_x86_feature_detected as has;
    #[cfg(not(feature = "std"))]
    macro_rules! has {
        ($feature:literal) => {
            cfg!(target_feature = $feature)
        };
    }
    let (sse4a, vaes, avx512) = (has!("sse4a"), has!("vaes"), has!("avx512f"));
    sse4a && !vaes && !avx512
}

impl Tier {
    /// Whether the machine has all features that `fenced!` names for the tier. Only after this is a `Kernels` handed out.
    #[cfg(feature = "std")]
    fn is_available(self) -> bool {
        match self {
            Tier::Scalar => true,
            #[cfg(target_arch = "x86_64")]
            Tier::Sse2 => std::arch::is_x86_feature_detected!("sse2"),
            #[cfg(target_arch = "x86_64")]
            Tier::Avx2 | Tier::Avx2SlowPdep => {
                pulp::x86::V3::is_available() && std::arch::is_x86_feature_detected!("f16c")
            }
            #[cfg(target_arch = "x86_64")]
            Tier::Avx512 => pulp::x86::V4::is_available(),
            #[cfg(target_arch = "x86_64")]
            Tier::Avx512Vpopcntdq => {
                pulp::x86::V4::is_available()
                    && std::arch::is_x86_feature_detected!("avx512vpopcntdq")
            }
            #[cfg(target_arch = "aarch64")]
            Tier::Neon => pulp::aarch64::Neon::is_available(),
            #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
            Tier::Simd128 => true,
        }
    }

    /// The same without an operating system to ask: the compiler was told.
    #[cfg(not(feature = "std"))]
    fn is_available(self) -> bool {
        #[cfg(target_arch = "x86_64")]
        const V3: bool = cfg!(all(
            target_feature = "avx2",
            target_feature = "bmi1",
            target_feature = "bmi2",
            target_feature = "f16c",
            target_feature = "fma",
            target_feature = "lzcnt",
            target_feature = "popcnt"
        ));
        #[cfg(target_arch = "x86_64")]
        const V4: bool = V3
            && cfg!(all(
                target_feature = "avx512f",
                target_feature = "avx512bw",
                target_feature = "avx512cd",
                target_feature = "avx512dq",
                target_feature = "avx512vl"
            ));
        match self {
            Tier::Scalar => true,
            #[cfg(target_arch = "x86_64")]
            Tier::Sse2 => cfg!(target_feature = "sse2"),
            #[cfg(target_arch = "x86_64")]
            Tier::Avx2 | Tier::Avx2SlowPdep => V3,
            #[cfg(target_arch = "x86_64")]
            Tier::Avx512 => V4,
            #[cfg(target_arch = "x86_64")]
            Tier::Avx512Vpopcntdq => V4 && cfg!(target_feature = "avx512vpopcntdq"),
            #[cfg(target_arch = "aarch64")]
            Tier::Neon => cfg!(target_feature = "neon"),
            #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
            Tier::Simd128 => true,
        }
    }
}

impl fmt::Debug for Kernels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Kernels").field(&self.name).finish()
    }
}
