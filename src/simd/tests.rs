//! Detection against the standard library.

use super::Kernels;
use crate::isa::Isa;

/// A tier whose features the standard library finds must be available.
#[test]
fn no_tier_of_this_machine_is_left_out() {
    let available = |isa| Kernels::for_isa(isa).is_some();
    assert!(available(Isa::Scalar));
    #[cfg(target_arch = "x86_64")]
    {
        use std::arch::is_x86_feature_detected as has;
        assert_eq!(available(Isa::Avx2), has!("avx2") && has!("bmi2") && has!("fma"));
        let avx512 = has!("avx512f") && has!("avx512bw") && has!("avx512dq") && has!("avx512vl");
        assert_eq!(available(Isa::Avx512), avx512 && has!("avx512cd"));
        let name = "avx512+vpopcntdq";
        let vector_popcount = Kernels::available().iter().any(|kernels| kernels.name() == name);
        assert_eq!(vector_popcount, avx512 && has!("avx512vpopcntdq"));
    }
    #[cfg(target_arch = "aarch64")]
    assert!(available(Isa::Neon));
}
