//! ChaCha8 on sixteen streams, with AVX-512.

use core::arch::x86_64::*;

use super::rounds::{CONSTANTS, PCG_JUMPS, rounds_beside};

/// Streams side by side.
pub(crate) const LANES: usize = 16;

/// ChaCha8 on sixteen streams.
pub(crate) struct Lanes {
    input: [__m512i; 16],
    /// The number of the next block.
    pub(crate) block: u64,
}

impl Lanes {
    #[target_feature(enable = "avx512f")]
    #[inline]
    fn new(key: [__m512i; 8], stream_low: __m512i, stream_high: __m512i) -> Self {
        let mut input = [_mm512_setzero_si512(); 16];
        for (word, constant) in input.iter_mut().zip(CONSTANTS) {
            *word = _mm512_set1_epi32(constant as i32);
        }
        input[4..12].copy_from_slice(&key);
        input[14] = stream_low;
        input[15] = stream_high;
        Self { input, block: 0 }
    }

    /// Starts the streams of AlgorithmR: one key per seed.
    #[target_feature(enable = "avx512f,avx512dq")]
    #[inline]
    pub(crate) fn keyed(seeds: &[u64; LANES]) -> Self {
        let seeds: [__m512i; 2] = bytemuck::must_cast(*seeds);
        // The low halves of the sixteen u64 in two vectors.
        let even = _mm512_setr_epi32(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
        let mut key = [_mm512_setzero_si512(); 8];
        for (word, (multiplier, increment)) in key.iter_mut().zip(PCG_JUMPS) {
            let multiplier = _mm512_set1_epi64(multiplier as i64);
            let increment = _mm512_set1_epi64(increment as i64);
            let mut shifted = seeds;
            let mut rotation = seeds;
            for h in 0..2 {
                let state = _mm512_add_epi64(_mm512_mullo_epi64(seeds[h], multiplier), increment);
                let folded = _mm512_xor_si512(_mm512_srli_epi64::<18>(state), state);
                shifted[h] = _mm512_srli_epi64::<27>(folded);
                rotation[h] = _mm512_srli_epi64::<59>(state);
            }
            *word = _mm512_rorv_epi32(
                _mm512_permutex2var_epi32(shifted[0], even, shifted[1]),
                _mm512_permutex2var_epi32(rotation[0], even, rotation[1]),
            );
        }
        Self::new(key, _mm512_setzero_si512(), _mm512_setzero_si512())
    }

    /// Starts the streams of Floyd: one key, and one stream number per row.
    #[target_feature(enable = "avx512f")]
    #[inline]
    pub(crate) fn streams(key: &[u32; 8], rows: &[u32; LANES]) -> Self {
        let mut words = [_mm512_setzero_si512(); 8];
        for (word, &key) in words.iter_mut().zip(key) {
            *word = _mm512_set1_epi32(key as i32);
        }
        Self::new(words, bytemuck::must_cast(*rows), _mm512_setzero_si512())
    }

    /// Returns the next block of every stream, word by word.
    #[target_feature(enable = "avx512f")]
    #[inline]
    pub(crate) fn next_block(&mut self) -> [__m512i; 16] {
        self.next_block_beside(|_| ())
    }

    /// Returns the next block like [`Lanes::next_block`], and calls `other` with the number of each double round.
    #[target_feature(enable = "avx512f")]
    #[inline]
    pub(crate) fn next_block_beside(&mut self, other: impl FnMut(usize)) -> [__m512i; 16] {
        self.input[12] = _mm512_set1_epi32(self.block as i32);
        self.input[13] = _mm512_set1_epi32((self.block >> 32) as i32);
        self.block += 1;
        self.blocks_of_input(other)
    }

    #[target_feature(enable = "avx512f")]
    #[inline]
    fn blocks_of_input(&self, other: impl FnMut(usize)) -> [__m512i; 16] {
        let quarter = |[mut a, mut b, mut c, mut d]: [__m512i; 4]| {
            a = _mm512_add_epi32(a, b);
            d = _mm512_rol_epi32::<16>(_mm512_xor_si512(d, a));
            c = _mm512_add_epi32(c, d);
            b = _mm512_rol_epi32::<12>(_mm512_xor_si512(b, c));
            a = _mm512_add_epi32(a, b);
            d = _mm512_rol_epi32::<8>(_mm512_xor_si512(d, a));
            c = _mm512_add_epi32(c, d);
            b = _mm512_rol_epi32::<7>(_mm512_xor_si512(b, c));
            [a, b, c, d]
        };
        let mut block = rounds_beside(self.input, quarter, other);
        for (word, &input) in block.iter_mut().zip(&self.input) {
            *word = _mm512_add_epi32(*word, input);
        }
        block
    }
}

/// Writes sixteen blocks of stream 0 of `key`, from block `first` on, one after the other. `first` is a multiple of 16.
#[target_feature(enable = "avx512f")]
#[inline]
pub(crate) fn write_blocks(key: &[u32; 8], first: u32, words: &mut [u32; 256]) {
    let mut lanes = Lanes::streams(key, &[0; LANES]);
    let numbers = core::array::from_fn(|lane: usize| first | lane as u32);
    lanes.input[12] = bytemuck::must_cast::<[u32; LANES], _>(numbers);
    let blocks = transposed(lanes.blocks_of_input(|_| ()));
    *words = bytemuck::must_cast(blocks);
}

/// Transposes sixteen rows of sixteen words.
#[target_feature(enable = "avx512f")]
#[inline]
fn transposed(rows: [__m512i; 16]) -> [__m512i; 16] {
    let mut columns = [_mm512_setzero_si512(); 16];
    // Quarter `q` of `fours[g][c]` has rows 4g to 4g + 3 of column 4q + c.
    let mut fours = [[_mm512_setzero_si512(); 4]; 4];
    for (four, &[a, b, c, d]) in fours.iter_mut().zip(rows.as_chunks::<4>().0) {
        let [low, high] = [_mm512_unpacklo_epi32(a, b), _mm512_unpackhi_epi32(a, b)];
        let [low_next, high_next] = [_mm512_unpacklo_epi32(c, d), _mm512_unpackhi_epi32(c, d)];
        *four = [
            _mm512_unpacklo_epi64(low, low_next),
            _mm512_unpackhi_epi64(low, low_next),
            _mm512_unpacklo_epi64(high, high_next),
            _mm512_unpackhi_epi64(high, high_next),
        ];
    }
    for c in 0..4 {
        let [a, b, d, e] = fours.map(|four| four[c]);
        let [near, far] = [_mm512_shuffle_i32x4::<0x44>(a, b), _mm512_shuffle_i32x4::<0xEE>(a, b)];
        let [near_next, far_next] =
            [_mm512_shuffle_i32x4::<0x44>(d, e), _mm512_shuffle_i32x4::<0xEE>(d, e)];
        columns[c] = _mm512_shuffle_i32x4::<0x88>(near, near_next);
        columns[4 + c] = _mm512_shuffle_i32x4::<0xDD>(near, near_next);
        columns[8 + c] = _mm512_shuffle_i32x4::<0x88>(far, far_next);
        columns[12 + c] = _mm512_shuffle_i32x4::<0xDD>(far, far_next);
    }
    columns
}
