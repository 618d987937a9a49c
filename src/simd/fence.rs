//! The fence around vector code: how plain code calls functions that are compiled with the features of a tier.

/// `fenced!(tier, |a: A, b: B| body)` is a plain `fn(A, B)` whose body is compiled with the features of `tier`.
///
/// The body calls safe code only: `#[target_feature]` functions, which the compiler allows because the body has their
/// features, and plain `#[inline(always)]` functions, which are compiled again with those features. So the call into
/// the body is the only `unsafe` of a tier, and a missing feature is a compile error.
///
/// The resulting function is safe to call by its type, but only on a machine with the features. So a room keeps it
/// private, in a table or a `match` over the tiers, and gives it out only for a [`Kernels`](super::kernels::Kernels) of
/// its tier. With `<T: Bound>` before the arguments, the function is generic over that type.
macro_rules! fenced {
    (sse2, $($function:tt)*) => { $crate::simd::fence::fenced!(@"sse2", $($function)*) };
    (avx2, $($function:tt)*) => {
        $crate::simd::fence::fenced!(@"avx2,bmi1,bmi2,f16c,fma,lzcnt,popcnt", $($function)*)
    };
    (avx512, $($function:tt)*) => {
        $crate::simd::fence::fenced!(
            @"avx512f,avx512bw,avx512cd,avx512dq,avx512vl,bmi1,bmi2,fma,lzcnt,popcnt",
            $($function)*
        )
    };
    (avx512_vpopcntdq, $($function:tt)*) => {
        $crate::simd::fence::fenced!(
            @"avx512f,avx512bw,avx512cd,avx512dq,avx512vl,avx512vpopcntdq,bmi1,bmi2,fma,lzcnt,popcnt",
            $($function)*
        )
    };
    (neon, $($function:tt)*) => { $crate::simd::fence::fenced!(@"neon", $($function)*) };
    // A module for wasm has the features or is refused as a whole, so there is nothing to fence.
    (simd128, $(<$t:ident: $bound:path>)? |$($name:ident: $type:ty),+| $body:expr) => {{
        fn call$(<$t: $bound>)?($($name: $type),+) {
            $body;
        }
        call
    }};
    (@$features:literal, $(<$t:ident: $bound:path>)? |$($name:ident: $type:ty),+| $body:expr) => {{
        #[target_feature(enable = $features)]
        fn body$(<$t: $bound>)?($($name: $type),+) {
            $body;
        }
        #[allow(unsafe_code)]
        fn call$(<$t: $bound>)?($($name: $type),+) {
            // SAFETY: the room that keeps this function gives it out only for a `Kernels` of the tier, through a table
            // or a `match` on `Kernels::tier`. `Kernels::available` hands out such a `Kernels` only after all the
            // features that the body is compiled for were found on the machine, or told to the compiler.
            unsafe { body($($name),+) }
        }
        call
    }};
}

/// `per_tier!(kernels, scalar, |a: A, b: B| body)` is, for a kernel in plain Rust, the function of the tier that
/// `kernels` proves: `scalar` itself, or the body compiled with the features of the tier.
macro_rules! per_tier {
    ($kernels:expr, $scalar:expr, $($function:tt)*) => {
        match $kernels.tier() {
            $crate::simd::kernels::Tier::Scalar => $scalar,
            // Plain Rust has SSE2 on every x86-64.
            #[cfg(target_arch = "x86_64")]
            $crate::simd::kernels::Tier::Sse2 => $scalar,
            #[cfg(target_arch = "x86_64")]
            $crate::simd::kernels::Tier::Avx2 | $crate::simd::kernels::Tier::Avx2SlowPdep => {
                $crate::simd::fence::fenced!(avx2, $($function)*)
            }
            #[cfg(target_arch = "x86_64")]
            $crate::simd::kernels::Tier::Avx512 | $crate::simd::kernels::Tier::Avx512Vpopcntdq => {
                $crate::simd::fence::fenced!(avx512, $($function)*)
            }
            #[cfg(target_arch = "aarch64")]
            $crate::simd::kernels::Tier::Neon => $crate::simd::fence::fenced!(neon, $($function)*),
            // Plain Rust is compiled for the same features.
            #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
            $crate::simd::kernels::Tier::Simd128 => $scalar,
        }
    };
}

pub(crate) use {fenced, per_tier};
