//! The rounds, and the key that a seed stands for: the same for every tier.

/// "expand 32-byte k"
pub(crate) const CONSTANTS: [u32; 4] = [0x6170_7865, 0x3320_646e, 0x7962_2d32, 0x6b20_6574];

/// Does the four double rounds of ChaCha8 on the state `x`, without the final addition of the input.
#[inline(always)]
pub(crate) fn rounds<V: Copy>(x: [V; 16], quarter: impl Fn([V; 4]) -> [V; 4]) -> [V; 16] {
    rounds_beside(x, quarter, |_| ())
}

/// Does the [`rounds`], and after each calls `other` with its number: for work that waits for itself, and whose waiting
/// the rounds fill.
#[inline(always)]
pub(crate) fn rounds_beside<V: Copy>(
    mut x: [V; 16],
    quarter: impl Fn([V; 4]) -> [V; 4],
    mut other: impl FnMut(usize),
) -> [V; 16] {
    #[inline(always)]
    fn on<V: Copy>(x: &mut [V; 16], i: [usize; 4], quarter: &impl Fn([V; 4]) -> [V; 4]) {
        [x[i[0]], x[i[1]], x[i[2]], x[i[3]]] = quarter([x[i[0]], x[i[1]], x[i[2]], x[i[3]]]);
    }
    for round in 0..4 {
        on(&mut x, [0, 4, 8, 12], &quarter);
        on(&mut x, [1, 5, 9, 13], &quarter);
        on(&mut x, [2, 6, 10, 14], &quarter);
        on(&mut x, [3, 7, 11, 15], &quarter);
        on(&mut x, [0, 5, 10, 15], &quarter);
        on(&mut x, [1, 6, 11, 12], &quarter);
        on(&mut x, [2, 7, 8, 13], &quarter);
        on(&mut x, [3, 4, 9, 14], &quarter);
        other(round);
    }
    x
}

/// Derives the ChaCha key as `SeedableRng::seed_from_u64` of rand_core does: eight outputs of a PCG32 generator
/// (M. O'Neill, 2014) that starts at `seed`.
pub(crate) fn key_from_seed(seed: u64) -> [u32; 8] {
    PCG_JUMPS.map(|(m, i)| pcg_output(seed.wrapping_mul(m).wrapping_add(i)))
}

const PCG_MULTIPLIER: u64 = 6_364_136_223_846_793_005;
const PCG_INCREMENT: u64 = 11_634_580_027_462_260_723;

/// `(m, i)` for each of the eight states: `state = seed * m + i`, so that no state waits for the one before.
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
