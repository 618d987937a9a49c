//! The row popcounts with AVX-512: by VPOPCNTDQ, or as `avx2` does it, with two instructions for a full adder.

use core::arch::x86_64::*;

use super::rows_by_four;
use crate::problem::bits::BitMatrix;

/// Vectors that the adders take together, to three vectors of weights 1, 2 and 4.
const BLOCK: usize = 7;

// Inlined into its caller, it takes half as long again on rows of one word: there the compiler masks the words at the
// end of a row.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512vpopcntdq,popcnt")]
pub(crate) fn row_popcounts(bits: BitMatrix<'_>, degrees: &mut [u32]) {
    let count = |vectors: &[[u64; 8]], last: &[u64; 8], mask: &[u64; 8]| {
        let last = _mm512_and_si512(bytemuck::must_cast(*last), bytemuck::must_cast(*mask));
        let mut counts = _mm512_popcnt_epi64(last);
        for vector in vectors {
            let vector = _mm512_popcnt_epi64(bytemuck::must_cast(*vector));
            counts = _mm512_add_epi64(counts, vector);
        }
        counts
    };
    rows_by_four(bits, degrees, _mm512_setzero_si512(), count, |parts| join(parts));
}

/// [`row_popcounts`] without VPOPCNTDQ.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512bw,popcnt")]
pub(crate) fn row_popcounts_by_adders(bits: BitMatrix<'_>, degrees: &mut [u32]) {
    let count = |vectors: &[_], last: &_, mask: &_| count_by_adders(vectors, last, mask);
    rows_by_four(bits, degrees, _mm512_setzero_si512(), count, |parts| join(parts));
}

/// Counts the bits of the vectors and of the last one, in eight parts.
#[target_feature(enable = "avx512f,avx512bw")]
#[inline]
fn count_by_adders(vectors: &[[u64; 8]], last: &[u64; 8], mask: &[u64; 8]) -> __m512i {
    let (blocks, rest) = vectors.as_chunks::<BLOCK>();
    let zero = _mm512_setzero_si512();
    let mut counts = zero;
    for block in blocks {
        let bytes = block_in_bytes(bytemuck::must_cast(*block));
        counts = _mm512_add_epi64(counts, _mm512_sad_epu8(bytes, zero));
    }
    let last = _mm512_and_si512(bytemuck::must_cast(*last), bytemuck::must_cast(*mask));
    // At most 7 x 8 per byte.
    let mut bytes = in_bytes(last);
    for vector in rest {
        bytes = _mm512_add_epi8(bytes, in_bytes(bytemuck::must_cast(*vector)));
    }
    _mm512_add_epi64(counts, _mm512_sad_epu8(bytes, zero))
}

/// Counts the bits of a block in every byte: 7 x 8 at most.
#[target_feature(enable = "avx512f,avx512bw")]
#[inline]
fn block_in_bytes(v: [__m512i; BLOCK]) -> __m512i {
    let (a, a2) = add(v[0], v[1], v[2]);
    let (b, b2) = add(v[3], v[4], v[5]);
    let (ones, c2) = add(a, b, v[6]);
    let (twos, fours) = add(a2, b2, c2);
    let mut bytes = in_bytes(fours);
    for weight in [twos, ones] {
        bytes = _mm512_add_epi8(_mm512_add_epi8(bytes, bytes), in_bytes(weight));
    }
    bytes
}

/// Adds three bits in every place: the sum, which is their parity, and the carry, their majority.
#[target_feature(enable = "avx512f")]
#[inline]
fn add(a: __m512i, b: __m512i, c: __m512i) -> (__m512i, __m512i) {
    (_mm512_ternarylogic_epi64::<0x96>(a, b, c), _mm512_ternarylogic_epi64::<0xE8>(a, b, c))
}

/// Counts the bits of every byte by its two nibbles.
#[target_feature(enable = "avx512f,avx512bw")]
#[inline]
fn in_bytes(vector: __m512i) -> __m512i {
    let table =
        _mm512_broadcast_i32x4(_mm_setr_epi8(0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4));
    let nibble = _mm512_set1_epi8(0x0F);
    let low = _mm512_and_si512(vector, nibble);
    let high = _mm512_and_si512(_mm512_srli_epi16::<4>(vector), nibble);
    _mm512_add_epi8(_mm512_shuffle_epi8(table, low), _mm512_shuffle_epi8(table, high))
}

/// Adds up the parts of four counts.
#[target_feature(enable = "avx512f")]
#[inline]
fn join([a, b, c, d]: [__m512i; 4]) -> [u32; 4] {
    let ab = _mm512_or_si512(a, _mm512_slli_epi64::<32>(b));
    let cd = _mm512_or_si512(c, _mm512_slli_epi64::<32>(d));
    let (even, odd) = (_mm512_unpacklo_epi64(ab, cd), _mm512_unpackhi_epi64(ab, cd));
    let sums = _mm512_add_epi32(even, odd);
    let half = _mm256_add_epi32(_mm512_castsi512_si256(sums), _mm512_extracti64x4_epi64::<1>(sums));
    let quarter = _mm_add_epi32(_mm256_castsi256_si128(half), _mm256_extracti128_si256::<1>(half));
    bytemuck::must_cast(quarter)
}
