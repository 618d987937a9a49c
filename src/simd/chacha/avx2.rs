//! ChaCha8 on eight streams, with AVX2.

use core::arch::x86_64::*;

use super::rounds::{CONSTANTS, key_from_seed, rounds_beside};

/// Streams side by side.
pub(crate) const LANES: usize = 8;

/// ChaCha8 on eight streams.
pub(crate) struct Lanes {
    input: [__m256i; 16],
    /// The number of the next block.
    pub(crate) block: u64,
    /// Byte shuffles that rotate by 16 and by 8.
    by_16: __m256i,
    by_8: __m256i,
}

impl Lanes {
    #[target_feature(enable = "avx2")]
    #[inline]
    fn new(keys: &[[u32; LANES]; 8], streams: &[u32; LANES]) -> Self {
        let mut input = [_mm256_setzero_si256(); 16];
        for (word, constant) in input.iter_mut().zip(CONSTANTS) {
            *word = _mm256_set1_epi32(constant as i32);
        }
        for (word, key) in input[4..12].iter_mut().zip(keys) {
            *word = bytemuck::must_cast(*key);
        }
        input[14] = bytemuck::must_cast(*streams);
        // Hidden from the compiler, which would replace one shuffle by a constant with two or more instructions.
        let by_16 = core::hint::black_box(_mm_setr_epi8(
            2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13,
        ));
        let by_8 = core::hint::black_box(_mm_setr_epi8(
            3, 0, 1, 2, 7, 4, 5, 6, 11, 8, 9, 10, 15, 12, 13, 14,
        ));
        Self {
            input,
            block: 0,
            by_16: _mm256_broadcastsi128_si256(by_16),
            by_8: _mm256_broadcastsi128_si256(by_8),
        }
    }

    /// Starts the streams of AlgorithmR: one key per seed.
    #[target_feature(enable = "avx2")]
    #[inline]
    pub(crate) fn keyed(seeds: &[u64; LANES]) -> Self {
        let mut keys = [[0; LANES]; 8];
        for (l, &seed) in seeds.iter().enumerate() {
            for (word, key) in keys.iter_mut().zip(key_from_seed(seed)) {
                word[l] = key;
            }
        }
        Self::new(&keys, &[0; LANES])
    }

    /// Starts the streams of Floyd: one key, and one stream number per row.
    #[target_feature(enable = "avx2")]
    #[inline]
    pub(crate) fn streams(key: &[u32; 8], rows: &[u32; LANES]) -> Self {
        let mut keys = [[0; LANES]; 8];
        for (word, &key) in keys.iter_mut().zip(key) {
            *word = [key; LANES];
        }
        Self::new(&keys, rows)
    }

    /// Returns the next block of every stream, word by word.
    #[target_feature(enable = "avx2")]
    #[inline]
    pub(crate) fn next_block(&mut self) -> [__m256i; 16] {
        self.next_block_beside(|_| ())
    }

    /// Returns the next block like [`Lanes::next_block`], and calls `other` with the number of each double round.
    #[target_feature(enable = "avx2")]
    #[inline]
    pub(crate) fn next_block_beside(&mut self, other: impl FnMut(usize)) -> [__m256i; 16] {
        self.input[12] = _mm256_set1_epi32(self.block as i32);
        self.input[13] = _mm256_set1_epi32((self.block >> 32) as i32);
        self.block += 1;
        let (by_16, by_8) = (self.by_16, self.by_8);
        let quarter = |[mut a, mut b, mut c, mut d]: [__m256i; 4]| {
            a = _mm256_add_epi32(a, b);
            d = _mm256_shuffle_epi8(_mm256_xor_si256(d, a), by_16);
            c = _mm256_add_epi32(c, d);
            b = _mm256_xor_si256(b, c);
            b = _mm256_or_si256(_mm256_slli_epi32::<12>(b), _mm256_srli_epi32::<20>(b));
            a = _mm256_add_epi32(a, b);
            d = _mm256_shuffle_epi8(_mm256_xor_si256(d, a), by_8);
            c = _mm256_add_epi32(c, d);
            b = _mm256_xor_si256(b, c);
            b = _mm256_or_si256(_mm256_slli_epi32::<7>(b), _mm256_srli_epi32::<25>(b));
            [a, b, c, d]
        };
        let mut block = rounds_beside(self.input, quarter, other);
        for (word, &input) in block.iter_mut().zip(&self.input) {
            *word = _mm256_add_epi32(*word, input);
        }
        block
    }
}
