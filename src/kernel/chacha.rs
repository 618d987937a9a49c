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
    #[inline(always)]
    fn on<V: Copy>(x: &mut [V; 16], i: [usize; 4], quarter: &impl Fn([V; 4]) -> [V; 4]) {
        [x[i[0]], x[i[1]], x[i[2]], x[i[3]]] = quarter([x[i[0]], x[i[1]], x[i[2]], x[i[3]]]);
    }
    for _ in 0..4 {
        on(&mut x, [0, 4, 8, 12], &quarter);
        on(&mut x, [1, 5, 9, 13], &quarter);
        on(&mut x, [2, 6, 10, 14], &quarter);
        on(&mut x, [3, 7, 11, 15], &quarter);
        on(&mut x, [0, 5, 10, 15], &quarter);
        on(&mut x, [1, 6, 11, 12], &quarter);
        on(&mut x, [2, 7, 8, 13], &quarter);
        on(&mut x, [3, 4, 9, 14], &quarter);
    }
    x
}

/// The ChaCha key that `SeedableRng::seed_from_u64` of rand_core derives: eight outputs of a PCG32 generator
/// (M. O'Neill, 2014) that starts at `seed`.
pub(crate) fn key_from_seed(seed: u64) -> [u32; 8] {
    PCG_JUMPS.map(|(m, i)| pcg_output(seed.wrapping_mul(m).wrapping_add(i)))
}

const PCG_MULTIPLIER: u64 = 6_364_136_223_846_793_005;
const PCG_INCREMENT: u64 = 11_634_580_027_462_260_723;

/// `(m, i)` for each of the eight states: `state = seed * m + i`, so that none has to wait for the one before.
pub(crate) const PCG_JUMPS: [(u64, u64); 8] = {
    let mut jumps = [(PCG_MULTIPLIER, PCG_INCREMENT); 8];
    let mut word = 1;
    while word < 8 {
        let (m, i) = jumps[word - 1];
        jumps[word] = (
            m.wrapping_mul(PCG_MULTIPLIER),
            i.wrapping_mul(PCG_MULTIPLIER).wrapping_add(PCG_INCREMENT),
        );
        word += 1;
    }
    jumps
};

#[inline(always)]
fn pcg_output(state: u64) -> u32 {
    let xorshifted = (((state >> 18) ^ state) >> 27) as u32;
    xorshifted.rotate_right((state >> 59) as u32)
}

/// ChaCha8 on `L` lanes in plain Rust: the specification, and the generator of the scalar tier.
#[derive(Clone)]
pub(crate) struct PortableLanes<const L: usize> {
    input: [[u32; L]; 16],
    /// The number of the next block.
    pub(crate) block: u64,
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
        Self { input, block: 0 }
    }

    /// The next block of every lane.
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
