//! The fence around vector code: how a plain function gets to run with the instructions of a tier.

/// `fenced!(tier, |a: A, b: B| body)` is a plain `fn(A, B)` whose body is compiled with the features of `tier`.
///
/// What the body calls is safe code: functions with `#[target_feature]`, which the compiler lets it call as it has
/// their features, and plain functions marked `#[inline(always)]`, which are compiled anew inside of it. So the call
/// into the body is the only `unsafe` of a tier, and a missing feature is a compile error.
///
/// The function that comes out can be called by anyone, so it must not get out: rooms keep such functions in private
/// tables, and hand out the one of a tier to those who show a [`Kernels`](super::kernels::Kernels) of that tier.
macro_rules! fenced {
    (avx2, $($function:tt)*) => {
        $crate::simd::fence::fenced!(@"avx2,bmi1,bmi2,fma,lzcnt,popcnt", $($function)*)
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
    (@$features:literal, |$($name:ident: $type:ty),+| $body:expr) => {{
        #[target_feature(enable = $features)]
        fn body($($name: $type),+) {
            $body;
        }
        #[allow(unsafe_code)]
        fn call($($name: $type),+) {
            // SAFETY: this function is reached through a table of the tier only, which its room hands out for a
            // `Kernels` of the tier only; and `Kernels::available` makes that one after it has found on the machine all
            // of the features that the body is compiled for.
            unsafe { body($($name),+) }
        }
        call
    }};
}

/// `per_tier!(kernels, scalar, |a: A, b: B| body)` is the function of the tier that `kernels` proves, for a kernel that is
/// plain Rust: `scalar` itself, or the body compiled with the features of the tier.
macro_rules! per_tier {
    ($kernels:expr, $scalar:expr, $($function:tt)*) => {
        match $kernels.tier() {
            $crate::simd::kernels::Tier::Scalar => $scalar,
            #[cfg(target_arch = "x86_64")]
            $crate::simd::kernels::Tier::Avx2 => $crate::simd::fence::fenced!(avx2, $($function)*),
            #[cfg(target_arch = "x86_64")]
            $crate::simd::kernels::Tier::Avx512 | $crate::simd::kernels::Tier::Avx512Vpopcntdq => {
                $crate::simd::fence::fenced!(avx512, $($function)*)
            }
            #[cfg(target_arch = "aarch64")]
            $crate::simd::kernels::Tier::Neon => $crate::simd::fence::fenced!(neon, $($function)*),
        }
    };
}

pub(crate) use {fenced, per_tier};
