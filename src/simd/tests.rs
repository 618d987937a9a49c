//! Detection against the standard library; without it, against what the library is compiled for.

use super::Kernels;
use crate::isa::Isa;

/// A tier whose features the standard library finds must be available.
#[test]
fn no_tier_of_this_machine_is_left_out() {
    let available = |isa| Kernels::for_isa(isa).is_some();
    assert!(available(Isa::Scalar));
    #[cfg(target_arch = "x86_64")]
    {
        #[cfg(feature = "std")]
        use std::arch::is_x86_feature_detected as has;
        #[cfg(not(feature = "std"))]
        macro_rules! has {
            ($feature:literal) => {
                cfg!(target_feature = $feature)
            };
        }
        assert_eq!(available(Isa::Sse2), has!("sse2"));
        let v3 = [has!("avx2"), has!("bmi1"), has!("bmi2"), has!("f16c"), has!("fma")];
        let v3 = v3 == [true; 5] && [has!("lzcnt"), has!("popcnt")] == [true; 2];
        assert_eq!(available(Isa::Avx2), v3);
        if let Some(fastest) = Kernels::for_isa(Isa::Avx2) {
            // AMD before Zen 3.
            let (sse4a, newer) = (has!("sse4a"), [has!("vaes"), has!("avx512f")]);
            let slow_pdep = sse4a && newer == [false; 2];
            assert_eq!(fastest.name(), if slow_pdep { "avx2-pdep" } else { "avx2" });
            let avx2 = Kernels::available().iter().filter(|kernels| kernels.isa() == Isa::Avx2);
            assert_eq!(avx2.count(), 2);
        }
        let avx512 = has!("avx512f") && has!("avx512bw") && has!("avx512dq") && has!("avx512vl");
        assert_eq!(available(Isa::Avx512), avx512 && has!("avx512cd"));
        let name = "avx512+vpopcntdq";
        let vector_popcount = Kernels::available().iter().any(|kernels| kernels.name() == name);
        assert_eq!(vector_popcount, avx512 && has!("avx512vpopcntdq"));
    }
    assert_eq!(available(Isa::Simd128), cfg!(target_feature = "simd128"));
    #[cfg(target_arch = "aarch64")]
    assert!(available(Isa::Neon));
}
