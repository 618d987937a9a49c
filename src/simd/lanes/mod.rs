//! Sixteen lanes of f32 and of i32, the same on every tier: for kernels that are written once.
//!
//! Code over [`Lanes`] is compiled once per tier. It gives the same bits on all, as every operation here is exact or
//! rounded once, in the same lane; what crosses lanes (a sum, for example) stores them and has an order of its own. The
//! tiers have these lanes in one vector (AVX-512), in two (AVX2), in four (NEON, SSE2, simd128) and in an array.
//!
//! A tier's type is the proof of its features, made by [pulp](pulp) from the machine's answer, and pulp's safe methods
//! are the instructions. So nothing here is `unsafe`, but for two conversions of AVX2 that pulp lacks. A kernel still runs
//! inside of `fenced!`, since only code that is compiled with the features has the instructions inlined.

/// An array of what the expression is for each vector. A closure might stay a function of its own, without the features.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_feature = "simd128"))]
macro_rules! each {
    ([$($vector:literal),+] $v:ident => $value:expr) => {
        [$({ let $v = $vector; $value }),+]
    };
}

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
#[cfg(target_arch = "aarch64")]
mod neon;
mod operations;
mod scalar;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd128;
#[cfg(target_arch = "x86_64")]
mod sse2;
#[cfg(test)]
mod tests;

/// `on_lanes!(kernels, lanes, |a: A| body)` is a plain `fn(A)`: the body on the lanes of the tier that `kernels` proves,
/// compiled with its features. With `<T: Bound>` before the arguments, the function is generic over that type.
macro_rules! on_lanes {
    (
        $kernels:expr, $lanes:ident,
        $(<$t:ident: $bound:path>)? |$($name:ident: $type:ty),+| $body:expr
    ) => {{
        /// The body, fenced for a tier.
        macro_rules! of {
            ($tier:ident) => {
                $crate::simd::fenced!($tier, $(<$t: $bound>)? |$($name: $type),+| {
                    let $lanes = $crate::simd::lanes::$tier();
                    $body
                })
            };
        }
        match $kernels.tier() {
            $crate::simd::Tier::Scalar => {
                fn plain$(<$t: $bound>)?($($name: $type),+) {
                    let $lanes = $crate::simd::lanes::scalar();
                    $body;
                }
                plain
            }
            #[cfg(target_arch = "x86_64")]
            $crate::simd::Tier::Sse2 => of!(sse2),
            #[cfg(target_arch = "x86_64")]
            $crate::simd::Tier::Avx2 | $crate::simd::Tier::Avx2SlowPdep => of!(avx2),
            #[cfg(target_arch = "x86_64")]
            $crate::simd::Tier::Avx512 | $crate::simd::Tier::Avx512Vpopcntdq => of!(avx512),
            #[cfg(target_arch = "aarch64")]
            $crate::simd::Tier::Neon => of!(neon),
            #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
            $crate::simd::Tier::Simd128 => of!(simd128),
        }
    }};
}
pub(crate) use on_lanes;

#[cfg(target_arch = "x86_64")]
pub(crate) use avx2::avx2;
#[cfg(target_arch = "x86_64")]
pub(crate) use avx512::avx512;
#[cfg(target_arch = "aarch64")]
pub(crate) use neon::neon;
pub(crate) use operations::{LANES, Lanes};
pub(crate) use scalar::scalar;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
pub(crate) use simd128::simd128;
#[cfg(target_arch = "x86_64")]
pub(crate) use sse2::sse2;
