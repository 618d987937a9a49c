//! What every vector tier has in common: its table of kernels, and the fence around them.

/// Makes the table of a tier from the tier's own `range_check`, `carry`, `not_above_u16`, `not_above_u32`, `select_in_word`,
/// `algorithm_r` and `floyd`, all `#[target_feature]` functions. Row popcounts, the two sweeps and the bijection are
/// plain Rust that the compiler vectorises, by pulp's token of the tier and with the features named.
///
/// The calls from the table's plain functions into those are the only `unsafe` of a tier. Everything within is safe
/// code: the compiler checks that a caller has the features of its callee, and vectors come from arrays by value.
macro_rules! tier {
    ($isa:expr, $name:literal, $token:ty, $($feature:literal),+) => {
        #[target_feature($(enable = $feature),+)]
        #[inline]
        fn ops() -> impl Ops {
            ops_with(|entries: &[u16; 64], ordinal| not_above_u16(entries, ordinal))
        }

        #[target_feature($(enable = $feature),+)]
        #[inline]
        fn ops_with(not_above_u16: impl Fn(&[u16; 64], u16) -> u32) -> impl Ops {
            (
                |table: &ArcTable, first, phase, words: &mut [u64]| {
                    range_check(table, first, phase, words)
                },
                |before: &mut [u16; 64], from, to| carry(before, from, to),
                not_above_u16,
                |entries: &[u32; 64], ordinal| not_above_u32(entries, ordinal),
                |word, ordinal| select_in_word(word, ordinal),
            )
        }

        #[allow(unsafe_code)]
        pub(super) const KERNELS: Kernels = Kernels {
            isa: $isa,
            name: $name,
            row_popcounts: |bits, degrees| {
                let simd = <$token>::try_new().expect("a table is handed out after detection");
                simd.vectorize(scalar::CountRows { bits, degrees });
            },
            range_check: |table, first, phase, words| {
                // SAFETY: this function is reached through a `Kernels` only, and `Kernels::available` hands this
                // one out after it has found on the machine all of the features that its functions are compiled for.
                unsafe { range_check(table, first, phase, words) }
            },
            count: |layout, map, visits, matches| {
                #[target_feature($(enable = $feature),+)]
                fn body(l: &Layout, map: &mut RankBitmap, visits: &[u32], matches: &mut [u32]) {
                    sweep::count(l, map, visits, matches, ops());
                }
                // SAFETY: as for `range_check`.
                unsafe { body(layout, map, visits, matches) }
            },
            select: |layout, map, visits, fan_out, slots| {
                #[target_feature($(enable = $feature),+)]
                fn body(l: &Layout, map: &mut RankBitmap, visits: &[u32], k: usize, slots: &mut [i32]) {
                    sweep::select(l, map, visits, k, slots, ops());
                }
                // SAFETY: as for `range_check`.
                unsafe { body(layout, map, visits, fan_out, slots) }
            },
            algorithm_r: |seed, k, jobs, slots, scratch| {
                // SAFETY: as for `range_check`.
                unsafe { algorithm_r(seed, k, jobs, slots, scratch) }
            },
            floyd: |seed, k, jobs, slots, scratch| {
                // SAFETY: as for `range_check`.
                unsafe { floyd(seed, k, jobs, slots, scratch) }
            },
            floyd_sweep: None,
            biject: |bijection, first, images| {
                #[target_feature($(enable = $feature),+)]
                fn body(bijection: &Bijection, first: u32, images: &mut [u32]) {
                    bijection.apply_run(first, images);
                }
                // SAFETY: as for `range_check`.
                unsafe { body(bijection, first, images) }
            },
        };
    };
}

pub(super) use tier;
