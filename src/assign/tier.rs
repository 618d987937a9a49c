//! The kernels of a tier.

use super::bound::{self, Part, Summing};
use super::input::{Check, Rows, check};
use super::pass::{self, Pass, Strip};
use super::survivors::scalar;
#[cfg(target_arch = "x86_64")]
use super::survivors::{avx2, avx512};
use crate::simd::{Kernels, Tier, fenced};

/// Scale and floor.
pub(super) type Line = (f32, f32);

/// The functions of one tier: survivors of a row, and passes over consecutive rows.
#[derive(Clone, Copy)]
pub(super) struct Tiers {
    pub(super) survivors: fn(&[f32], &[f32], Line, &mut [u32], &mut usize),
    pub(super) check: fn(&dyn Rows, &mut Check),
    pub(super) pass: pass::Kernel,
    pub(super) sum: bound::Kernel,
}

impl Tiers {
    pub(super) fn of(kernels: &Kernels) -> Self {
        match kernels.tier() {
            Tier::Scalar => SCALAR,
            // Plain Rust has SSE2 on every x86-64.
            #[cfg(target_arch = "x86_64")]
            Tier::Sse2 => SCALAR,
            #[cfg(target_arch = "x86_64")]
            Tier::Avx2 | Tier::Avx2SlowPdep => AVX2,
            #[cfg(target_arch = "x86_64")]
            Tier::Avx512 | Tier::Avx512Vpopcntdq => AVX512,
            #[cfg(target_arch = "aarch64")]
            Tier::Neon => NEON,
            // Plain Rust is compiled for the same features.
            #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
            Tier::Simd128 => SCALAR,
        }
    }
}

const SCALAR: Tiers = Tiers {
    survivors: |x, p, (scale, floor), found, count| {
        *count = scalar::survivors(x, p, scale, floor, found);
    },
    check,
    pass: |pass, strip| {
        pass.run(strip, scalar::survivors);
    },
    sum: |summing, part| {
        summing.run(part, scalar::survivors);
    },
};

macro_rules! tier {
    ($tier:ident, $file:ident) => {
        Tiers {
            survivors: fenced!($tier, |x: &[f32],
                                       p: &[f32],
                                       line: Line,
                                       found: &mut [u32],
                                       count: &mut usize| {
                *count = $file::survivors(x, p, line.0, line.1, found)
            }),
            check: fenced!($tier, |rows: &dyn Rows, part: &mut Check| check(rows, part)),
            pass: fenced!($tier, |pass: &Pass<'_>, strip: &mut Strip<'_>| {
                pass.run(strip, |x, p, s, f, found| $file::survivors(x, p, s, f, found))
            }),
            sum: fenced!($tier, |summing: &Summing<'_>, part: &mut Part<'_>| {
                summing.run(part, |x, p, s, f, found| $file::survivors(x, p, s, f, found))
            }),
        }
    };
}

#[cfg(target_arch = "x86_64")]
const AVX2: Tiers = tier!(avx2, avx2);
#[cfg(target_arch = "x86_64")]
const AVX512: Tiers = tier!(avx512, avx512);
#[cfg(target_arch = "aarch64")]
const NEON: Tiers = tier!(neon, scalar);
