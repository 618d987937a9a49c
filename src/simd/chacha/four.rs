//! ChaCha8 on four streams, for every tier with vectors of four lanes.

use super::rounds::{CONSTANTS, key_from_seed, rounds};
use crate::simd::four::{Four, LANES};

/// ChaCha8 on four streams.
pub(crate) struct Lanes<F: Four> {
    four: F,
    input: [F::V; 16],
    /// The number of the next block.
    pub(crate) block: u64,
}

impl<F: Four> Lanes<F> {
    #[inline(always)]
    fn new(four: F, keys: &[[u32; 8]; LANES], streams: &[u32; LANES]) -> Self {
        let mut input = [four.splat(0); 16];
        for (word, constant) in input.iter_mut().zip(CONSTANTS) {
            *word = four.splat(constant);
        }
        for (w, word) in input[4..12].iter_mut().enumerate() {
            *word = bytemuck::must_cast([keys[0][w], keys[1][w], keys[2][w], keys[3][w]]);
        }
        input[14] = bytemuck::must_cast(*streams);
        Self { four, input, block: 0 }
    }

    /// Starts the streams of AlgorithmR: one key per seed.
    #[inline(always)]
    pub(crate) fn keyed(four: F, seeds: &[u64; LANES]) -> Self {
        Self::new(four, &seeds.map(key_from_seed), &[0; LANES])
    }

    /// Starts the streams of Floyd: one key, and one stream number per row.
    #[inline(always)]
    pub(crate) fn streams(four: F, key: &[u32; 8], rows: &[u32; LANES]) -> Self {
        Self::new(four, &[*key; LANES], rows)
    }

    /// Returns the next block of every stream, word by word.
    #[inline(always)]
    pub(crate) fn next_block(&mut self) -> [F::V; 16] {
        let four = self.four;
        self.input[12] = four.splat(self.block as u32);
        self.input[13] = four.splat((self.block >> 32) as u32);
        self.block += 1;
        let mut block = rounds(
            self.input,
            #[inline(always)]
            |[mut a, mut b, mut c, mut d]| {
                a = four.add(a, b);
                d = four.rotate::<16>(four.xor(d, a));
                c = four.add(c, d);
                b = four.rotate::<12>(four.xor(b, c));
                a = four.add(a, b);
                d = four.rotate::<8>(four.xor(d, a));
                c = four.add(c, d);
                b = four.rotate::<7>(four.xor(b, c));
                [a, b, c, d]
            },
        );
        for (word, &input) in block.iter_mut().zip(&self.input) {
            *word = four.add(*word, input);
        }
        block
    }
}
