//! Names of instruction sets. A name proves nothing; [`Kernels`](crate::Kernels) proves that this machine can run one.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

/// The name of an instruction set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Isa {
    /// Plain Rust, on every machine.
    Scalar,
    /// x86-64 with SSE2, which all of them have.
    Sse2,
    /// x86-64 with AVX2, BMI1, BMI2, F16C, FMA, LZCNT and POPCNT (x86-64-v3).
    Avx2,
    /// x86-64 with AVX-512 F, BW, CD, DQ and VL (x86-64-v4), and VPOPCNTDQ if the machine has it.
    Avx512,
    /// aarch64 with NEON.
    Neon,
    /// wasm32 with vectors of 128 bits. Chosen when the library is compiled: `-C target-feature=+simd128`.
    Simd128,
}

impl Isa {
    /// Every instruction set, available on this machine or not.
    pub const ALL: [Isa; 6] =
        [Isa::Scalar, Isa::Sse2, Isa::Avx2, Isa::Avx512, Isa::Neon, Isa::Simd128];

    /// Returns the name in lower case, as `PHASE_ROUTER_ISA` takes it.
    pub const fn name(self) -> &'static str {
        match self {
            Isa::Scalar => "scalar",
            Isa::Sse2 => "sse2",
            Isa::Avx2 => "avx2",
            Isa::Avx512 => "avx512",
            Isa::Neon => "neon",
            Isa::Simd128 => "simd128",
        }
    }
}

impl fmt::Display for Isa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Isa {
    type Err = IsaError;

    fn from_str(name: &str) -> Result<Self, IsaError> {
        let known = Isa::ALL.into_iter().find(|isa| isa.name() == name);
        known.ok_or_else(|| IsaError::Unknown { name: name.to_owned() })
    }
}

/// Why an instruction set cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IsaError {
    /// This machine or build cannot run the instruction set.
    #[error("instruction set {isa} is not available here; available: {}", list(available))]
    Unavailable {
        /// The instruction set asked for.
        isa: Isa,
        /// The instruction sets that are available.
        available: Vec<Isa>,
    },
    /// No instruction set has this name.
    #[error("unknown instruction set {name:?}; the names are {}", list(&Isa::ALL))]
    Unknown {
        /// The name given.
        name: String,
    },
}

fn list(isas: &[Isa]) -> String {
    isas.iter().map(|isa| isa.name()).collect::<Vec<_>>().join(", ")
}
