//! ChaCha8 on four streams, with NEON.

use core::arch::aarch64::*;

use super::rounds::{CONSTANTS, key_from_seed, rounds_beside};

/// Streams side by side.
pub(crate) const LANES: usize = 4;

/// ChaCha8 on four streams.
pub(crate) struct Lanes {
    input: [uint32x4_t; 16],
    /// The number of the next block.
    pub(crate) block: u64,
}

impl Lanes {
    #[target_feature(enable = "neon")]
    #[inline]
    fn new(keys: &[[u32; 8]; LANES], streams: &[u32; LANES]) -> Self {
        let mut input = [vdupq_n_u32(0); 16];
        for (word, constant) in input.iter_mut().zip(CONSTANTS) {
            *word = vdupq_n_u32(constant);
        }
        for (w, word) in input[4..12].iter_mut().enumerate() {
            *word = bytemuck::must_cast([keys[0][w], keys[1][w], keys[2][w], keys[3][w]]);
        }
        input[14] = bytemuck::must_cast(*streams);
        Self { input, block: 0 }
    }

    /// Starts the streams of AlgorithmR: one key per seed.
    #[target_feature(enable = "neon")]
    #[inline]
    pub(crate) fn keyed(seeds: &[u64; LANES]) -> Self {
        Self::new(&seeds.map(key_from_seed), &[0; LANES])
    }

    /// Starts the streams of Floyd: one key, and one stream number per row.
    #[target_feature(enable = "neon")]
    #[inline]
    pub(crate) fn streams(key: &[u32; 8], rows: &[u32; LANES]) -> Self {
        Self::new(&[*key; LANES], rows)
    }

    /// Returns the next block of every stream, word by word.
    #[target_feature(enable = "neon")]
    #[inline]
    pub(crate) fn next_block(&mut self) -> [uint32x4_t; 16] {
        self.next_block_beside(|_| ())
    }

    /// Returns the next block like [`Lanes::next_block`], and calls `other` with the number of each double round.
    #[target_feature(enable = "neon")]
    #[inline]
    pub(crate) fn next_block_beside(&mut self, other: impl FnMut(usize)) -> [uint32x4_t; 16] {
        self.input[12] = vdupq_n_u32(self.block as u32);
        self.input[13] = vdupq_n_u32((self.block >> 32) as u32);
        self.block += 1;
        // A rotation by 16 swaps halves, a rotation by 8 is a byte shuffle, the others shift and insert. They insert to
        // the left: insertion to the right is plain shifts to LLVM, which makes the slower shift and accumulate of them.
        let by_8: uint8x16_t =
            bytemuck::must_cast([3u8, 0, 1, 2, 7, 4, 5, 6, 11, 8, 9, 10, 15, 12, 13, 14]);
        let quarter = |[mut a, mut b, mut c, mut d]: [uint32x4_t; 4]| {
            a = vaddq_u32(a, b);
            d = vreinterpretq_u32_u16(vrev32q_u16(vreinterpretq_u16_u32(veorq_u32(d, a))));
            c = vaddq_u32(c, d);
            b = veorq_u32(b, c);
            b = vsliq_n_u32::<12>(vshrq_n_u32::<20>(b), b);
            a = vaddq_u32(a, b);
            d = vreinterpretq_u32_u8(vqtbl1q_u8(vreinterpretq_u8_u32(veorq_u32(d, a)), by_8));
            c = vaddq_u32(c, d);
            b = veorq_u32(b, c);
            b = vsliq_n_u32::<7>(vshrq_n_u32::<25>(b), b);
            [a, b, c, d]
        };
        let mut block = rounds_beside(self.input, quarter, other);
        for (word, &input) in block.iter_mut().zip(&self.input) {
            *word = vaddq_u32(*word, input);
        }
        block
    }
}
