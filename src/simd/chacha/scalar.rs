//! ChaCha8 in plain Rust: the specification, and the generator of the scalar tier.

use super::rounds::{CONSTANTS, rounds};

/// ChaCha8 on `L` streams.
#[derive(Clone)]
pub(crate) struct Lanes<const L: usize> {
    input: [[u32; L]; 16],
    /// The number of the next block.
    pub(crate) block: u64,
}

impl<const L: usize> Lanes<L> {
    /// Starts at block 0; lane `l` is the stream `streams[l]` of the key `keys[l]`.
    #[inline(always)]
    pub(crate) fn new(keys: &[[u32; 8]; L], streams: &[u64; L]) -> Self {
        let mut input = [[0; L]; 16];
        for (word, constant) in input.iter_mut().zip(CONSTANTS) {
            *word = [constant; L];
        }
        for (l, (key, stream)) in keys.iter().zip(streams).enumerate() {
            for (word, &k) in input[4..12].iter_mut().zip(key) {
                word[l] = k;
            }
            input[14][l] = *stream as u32;
            input[15][l] = (*stream >> 32) as u32;
        }
        Self { input, block: 0 }
    }

    /// Returns the next block of every stream, word by word.
    #[inline(always)]
    pub(crate) fn next_block(&mut self) -> [[u32; L]; 16] {
        self.input[12] = [self.block as u32; L];
        self.input[13] = [(self.block >> 32) as u32; L];
        self.block += 1;
        let mut block = rounds(self.input, quarter);
        for (word, &input) in block.iter_mut().zip(&self.input) {
            for l in 0..L {
                word[l] = word[l].wrapping_add(input[l]);
            }
        }
        block
    }
}

#[inline(always)]
fn quarter<const L: usize>([mut a, mut b, mut c, mut d]: [[u32; L]; 4]) -> [[u32; L]; 4] {
    for l in 0..L {
        a[l] = a[l].wrapping_add(b[l]);
        d[l] = (d[l] ^ a[l]).rotate_left(16);
        c[l] = c[l].wrapping_add(d[l]);
        b[l] = (b[l] ^ c[l]).rotate_left(12);
        a[l] = a[l].wrapping_add(b[l]);
        d[l] = (d[l] ^ a[l]).rotate_left(8);
        c[l] = c[l].wrapping_add(d[l]);
        b[l] = (b[l] ^ c[l]).rotate_left(7);
    }
    [a, b, c, d]
}
