//! ChaCha with 8 rounds, one stream a lane.
//!
//! A `V` holds one 32-bit word of as many ChaCha blocks as it has lanes, each block of a stream of its own. Block words
//! therefore come out in lane order, row beside row, and nothing is ever transposed. The tiers differ in `V` and in the
//! quarter-round they pass, a closure made inside their `#[target_feature]` function, whose features it inherits.

/// "expand 32-byte k"
pub(crate) const CONSTANTS: [u32; 4] = [0x6170_7865, 0x3320_646e, 0x7962_2d32, 0x6b20_6574];

/// The four double rounds of ChaCha8 on the state `x`, without the final addition of the input.
#[inline(always)]
pub(crate) fn rounds<V: Copy>(mut x: [V; 16], quarter: impl Fn([V; 4]) -> [V; 4]) -> [V; 16] {
    let mut on = |i: [usize; 4]| {
        let q = quarter([x[i[0]], x[i[1]], x[i[2]], x[i[3]]]);
        for (place, word) in i.into_iter().zip(q) {
            x[place] = word;
        }
    };
    for _ in 0..4 {
        on([0, 4, 8, 12]);
        on([1, 5, 9, 13]);
        on([2, 6, 10, 14]);
        on([3, 7, 11, 15]);
        on([0, 5, 10, 15]);
        on([1, 6, 11, 12]);
        on([2, 7, 8, 13]);
        on([3, 4, 9, 14]);
    }
    x
}

/// The ChaCha key that `SeedableRng::seed_from_u64` of rand_core derives: eight outputs of a PCG32 generator
/// (M. O'Neill, 2014) that starts at `seed`.
pub(crate) fn key_from_seed(seed: u64) -> [u32; 8] {
    let mut state = seed;
    [(); 8].map(|()| {
        state = state.wrapping_mul(PCG_MULTIPLIER).wrapping_add(PCG_INCREMENT);
        pcg_output(state)
    })
}

pub(crate) const PCG_MULTIPLIER: u64 = 6_364_136_223_846_793_005;
pub(crate) const PCG_INCREMENT: u64 = 11_634_580_027_462_260_723;

#[inline(always)]
fn pcg_output(state: u64) -> u32 {
    let xorshifted = (((state >> 18) ^ state) >> 27) as u32;
    xorshifted.rotate_right((state >> 59) as u32)
}

/// ChaCha8 on `L` lanes in plain Rust: the specification, and the generator of the scalar tier.
#[derive(Clone)]
pub(crate) struct PortableLanes<const L: usize> {
    input: [[u32; L]; 16],
}

impl<const L: usize> PortableLanes<L> {
    /// Lane `l` is the stream `streams[l]` of the key `keys[l]`, at block 0.
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
        Self { input }
    }

    /// Sets the number of the next block of every lane.
    #[inline(always)]
    pub(crate) fn set_block(&mut self, block: u64) {
        self.input[12] = [block as u32; L];
        self.input[13] = [(block >> 32) as u32; L];
    }

    /// The next block of every lane.
    #[inline(always)]
    pub(crate) fn next_block(&mut self) -> [[u32; L]; 16] {
        let mut block = rounds(self.input, |[mut a, mut b, mut c, mut d]| {
            a = add(a, b);
            d = xor_rotate::<L, 16>(d, a);
            c = add(c, d);
            b = xor_rotate::<L, 12>(b, c);
            a = add(a, b);
            d = xor_rotate::<L, 8>(d, a);
            c = add(c, d);
            b = xor_rotate::<L, 7>(b, c);
            [a, b, c, d]
        });
        for (word, &input) in block.iter_mut().zip(&self.input) {
            *word = add(*word, input);
        }
        for l in 0..L {
            let (low, carry) = self.input[12][l].overflowing_add(1);
            self.input[12][l] = low;
            self.input[13][l] = self.input[13][l].wrapping_add(carry.into());
        }
        block
    }
}

#[inline(always)]
fn add<const L: usize>(a: [u32; L], b: [u32; L]) -> [u32; L] {
    std::array::from_fn(|l| a[l].wrapping_add(b[l]))
}

#[inline(always)]
fn xor_rotate<const L: usize, const BY: u32>(a: [u32; L], b: [u32; L]) -> [u32; L] {
    std::array::from_fn(|l| (a[l] ^ b[l]).rotate_left(BY))
}
