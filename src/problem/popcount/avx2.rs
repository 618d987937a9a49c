//! The row popcounts with AVX2, which has no popcount: full adders (R. Seal's tree, in H. Warren, "Hacker's Delight")
//! count the bits of many vectors at each place, and a table of nibbles counts the bits of the few vectors that are left.

use core::arch::x86_64::*;

use super::rows_by_four;
use crate::problem::bits::BitMatrix;

/// Vectors that the adders take together, to four vectors of weights 1, 2, 4 and 8.
const BLOCK: usize = 15;

// On its own, so that the compiler cannot mask the words at the end of a row: see `avx512`.
#[inline(never)]
#[target_feature(enable = "avx2,popcnt")]
pub(crate) fn row_popcounts(bits: BitMatrix<'_>, degrees: &mut [u32]) {
    let none = _mm256_setzero_si256();
    rows_by_four(bits, degrees, none, |v, last, mask| count(v, last, mask), |parts| join(parts));
}

/// Counts the bits of the vectors and of the last one, in four parts.
#[target_feature(enable = "avx2")]
#[inline]
fn count(vectors: &[[u64; 4]], last: &[u64; 4], mask: &[u64; 4]) -> __m256i {
    let (blocks, rest) = vectors.as_chunks::<BLOCK>();
    let zero = _mm256_setzero_si256();
    let mut counts = zero;
    for block in blocks {
        let bytes = block_in_bytes(bytemuck::must_cast(*block));
        counts = _mm256_add_epi64(counts, _mm256_sad_epu8(bytes, zero));
    }
    let last = _mm256_and_si256(bytemuck::must_cast(*last), bytemuck::must_cast(*mask));
    // At most 15 x 8 per byte.
    let mut bytes = in_bytes(last);
    for vector in rest {
        bytes = _mm256_add_epi8(bytes, in_bytes(bytemuck::must_cast(*vector)));
    }
    _mm256_add_epi64(counts, _mm256_sad_epu8(bytes, zero))
}

/// Counts the bits of a block in every byte: 15 x 8 at most.
#[target_feature(enable = "avx2")]
#[inline]
fn block_in_bytes(v: [__m256i; BLOCK]) -> __m256i {
    let (a, a2) = add(v[0], v[1], v[2]);
    let (b, b2) = add(v[3], v[4], v[5]);
    let (c, c2) = add(v[6], v[7], v[8]);
    let (a, d2) = add(a, b, c);
    let (a2, a4) = add(a2, b2, c2);
    let (b, b2) = add(v[9], v[10], v[11]);
    let (c, c2) = add(v[12], v[13], v[14]);
    let (ones, e2) = add(a, b, c);
    let (b2, b4) = add(b2, c2, d2);
    let (twos, c4) = add(a2, b2, e2);
    let (fours, eights) = add(a4, b4, c4);
    let mut bytes = in_bytes(eights);
    for weight in [fours, twos, ones] {
        bytes = _mm256_add_epi8(_mm256_add_epi8(bytes, bytes), in_bytes(weight));
    }
    bytes
}

/// Adds three bits in every place: the sum and the carry.
#[target_feature(enable = "avx2")]
#[inline]
fn add(a: __m256i, b: __m256i, c: __m256i) -> (__m256i, __m256i) {
    let either = _mm256_xor_si256(a, b);
    let carry = _mm256_or_si256(_mm256_and_si256(a, b), _mm256_and_si256(either, c));
    (_mm256_xor_si256(either, c), carry)
}

/// Counts the bits of every byte by its two nibbles.
#[target_feature(enable = "avx2")]
#[inline]
fn in_bytes(vector: __m256i) -> __m256i {
    let table =
        _mm256_broadcastsi128_si256(_mm_setr_epi8(0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4));
    let nibble = _mm256_set1_epi8(0x0F);
    let low = _mm256_and_si256(vector, nibble);
    let high = _mm256_and_si256(_mm256_srli_epi16::<4>(vector), nibble);
    _mm256_add_epi8(_mm256_shuffle_epi8(table, low), _mm256_shuffle_epi8(table, high))
}

/// Adds up the parts of four counts.
#[target_feature(enable = "avx2")]
#[inline]
fn join([a, b, c, d]: [__m256i; 4]) -> [u32; 4] {
    let ab = _mm256_or_si256(a, _mm256_slli_epi64::<32>(b));
    let cd = _mm256_or_si256(c, _mm256_slli_epi64::<32>(d));
    let (even, odd) = (_mm256_unpacklo_epi64(ab, cd), _mm256_unpackhi_epi64(ab, cd));
    let sums = _mm256_add_epi32(even, odd);
    let half = _mm256_extracti128_si256::<1>(sums);
    bytemuck::must_cast(_mm_add_epi32(_mm256_castsi256_si128(sums), half))
}
