//! Every generator against rand_chacha.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

#[cfg(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128")))]
use super::four;
use super::{key_from_seed, scalar};
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
use crate::isa::Isa;
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
use crate::simd::Kernels;
#[cfg(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128")))]
use crate::simd::four::Four;
use crate::testing::Random;

/// Compares streams with rand_chacha: `generator(keys, streams, block)` starts them at a block number.
fn lanes_are_rand_chacha<const L: usize, G>(
    generator: impl Fn(&[[u32; 8]; L], &[u64; L], u64) -> G,
    next_block: impl Fn(&mut G) -> [[u32; L]; 16],
) {
    let mut random = Random::new(1);
    // The low word of the counter overflows while these are read, after each number of blocks up to L + 1.
    let carries = (0..=L as u64 + 1).map(|before| (1 << 32) - before);
    let blocks = carries.chain([0, 1, (7 << 32) - 1, (1 << 60) - 2]);
    for block in blocks {
        let seeds = [(); L].map(|()| random.word());
        // A random stream number, zero, and the largest ones.
        let streams = std::array::from_fn(|l| match l % 3 {
            0 => random.word(),
            1 => 0,
            _ => u64::MAX - l as u64,
        });
        let mut lanes = generator(&seeds.map(key_from_seed), &streams, block);
        let mut single: Vec<ChaCha8Rng> = seeds
            .iter()
            .zip(streams)
            .map(|(&seed, stream)| {
                let mut rng = ChaCha8Rng::seed_from_u64(seed);
                rng.set_stream(stream);
                rng.set_word_pos(u128::from(block) * 16);
                rng
            })
            .collect();
        for b in 0..L + 3 {
            let words = next_block(&mut lanes);
            for (w, word) in words.iter().enumerate() {
                for (l, rng) in single.iter_mut().enumerate() {
                    assert_eq!(word[l], rng.next_u32(), "block {block} + {b}, word {w}, lane {l}");
                }
            }
        }
    }
}

fn portable_lanes_are_rand_chacha<const L: usize>() {
    lanes_are_rand_chacha(
        |keys: &[[u32; 8]; L], streams, block| {
            let mut lanes = scalar::Lanes::new(keys, streams);
            lanes.block = block;
            lanes
        },
        scalar::Lanes::next_block,
    );
}

#[test]
fn portable_keystream() {
    portable_lanes_are_rand_chacha::<1>();
    portable_lanes_are_rand_chacha::<4>();
    portable_lanes_are_rand_chacha::<8>();
    portable_lanes_are_rand_chacha::<16>();
}

/// Compares the streams of a vector tier with rand_chacha, across the carry of the block counter.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
macro_rules! tier_keystream {
    ($test:ident, $tier:ident, $isa:expr, $lanes:literal) => {
        #[test]
        #[allow(unsafe_code)]
        fn $test() {
            if Kernels::for_isa($isa).is_none() {
                return eprintln!("{} is not on this machine", $isa);
            }
            let mut random = Random::new(11);
            let carries = (0..=$lanes + 1).map(|before| (1u64 << 32) - before);
            for block in carries.chain([0, 1, (7 << 32) - 1]) {
                let seeds = [(); $lanes].map(|()| random.word());
                let rows = [(); $lanes].map(|()| random.below(i32::MAX as u32));
                // SAFETY: the machine has the tier's features, as asked above.
                let mut keyed = unsafe { super::$tier::Lanes::keyed(&seeds) };
                let mut streams =
                    // SAFETY: as above.
                    unsafe { super::$tier::Lanes::streams(&key_from_seed(seeds[0]), &rows) };
                for (lanes, by_row) in [(&mut keyed, false), (&mut streams, true)] {
                    lanes.block = block;
                    let mut single: Vec<ChaCha8Rng> = Vec::new();
                    for (&seed, &row) in seeds.iter().zip(&rows) {
                        let mut rng =
                            ChaCha8Rng::seed_from_u64(if by_row { seeds[0] } else { seed });
                        rng.set_stream(if by_row { row.into() } else { 0 });
                        rng.set_word_pos(u128::from(block) * 16);
                        single.push(rng);
                    }
                    for b in 0..$lanes + 3 {
                        // SAFETY: as above.
                        let words = unsafe { lanes.next_block() };
                        let words: [[u32; $lanes]; 16] = bytemuck::must_cast(words);
                        for (w, word) in words.iter().enumerate() {
                            for (l, rng) in single.iter_mut().enumerate() {
                                let expected = rng.next_u32();
                                assert_eq!(word[l], expected, "block {block} + {b}, word {w}, {l}");
                            }
                        }
                    }
                }
            }
        }
    };
}

#[cfg(target_arch = "x86_64")]
tier_keystream!(avx2_keystream, avx2, Isa::Avx2, 8);
#[cfg(target_arch = "x86_64")]
tier_keystream!(avx512_keystream, avx512, Isa::Avx512, 16);
#[cfg(target_arch = "aarch64")]
tier_keystream!(neon_keystream, neon, Isa::Neon, 4);

/// Four lanes against the plain ones, across the carry of the block counter.
#[cfg(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128")))]
fn four_lanes_are_plain<F: Four>(four: F) {
    let mut random = Random::new(13);
    for block in (0..=5).map(|before| (1u64 << 32) - before).chain([0, 1, (7 << 32) - 1]) {
        let seeds = [(); 4].map(|()| random.word());
        let rows = [(); 4].map(|()| random.below(i32::MAX as u32));
        let key = key_from_seed(seeds[0]);
        let plain = [
            scalar::Lanes::new(&seeds.map(key_from_seed), &[0; 4]),
            scalar::Lanes::new(&[key; 4], &rows.map(u64::from)),
        ];
        let lanes = [four::Lanes::keyed(four, &seeds), four::Lanes::streams(four, &key, &rows)];
        for (mut lanes, mut plain) in lanes.into_iter().zip(plain) {
            (lanes.block, plain.block) = (block, block);
            for b in 0..7 {
                let words: [[u32; 4]; 16] = bytemuck::must_cast(lanes.next_block());
                assert_eq!(words, plain.next_block(), "block {block} + {b}");
            }
        }
    }
}

#[cfg(target_arch = "x86_64")]
#[test]
fn sse2_keystream() {
    four_lanes_are_plain(crate::simd::four::sse2());
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
#[test]
fn simd128_keystream() {
    four_lanes_are_plain(crate::simd::four::simd128());
}

#[test]
fn keys_are_those_of_seed_from_u64() {
    let mut random = Random::new(2);
    for seed in (0..200).map(|_| random.word()).chain([0, 1, u64::MAX, u64::MAX - 1, 1 << 32]) {
        let key: Vec<u8> = key_from_seed(seed).iter().flat_map(|word| word.to_le_bytes()).collect();
        assert_eq!(key, ChaCha8Rng::seed_from_u64(seed).get_seed(), "{seed}");
    }
}

/// The runs of blocks of every tier that has its own, up to the last block whose number is a u32.
#[test]
fn fills_are_rand_chacha() {
    for kernels in crate::testing::tiers() {
        let Some(fill) = super::fill(kernels) else { continue };
        for (seed, first) in (0..).zip([0, 16, 32, 1 << 20, u32::MAX - 15]) {
            let mut rng = ChaCha8Rng::seed_from_u64(seed);
            rng.set_word_pos(u128::from(first) * 16);
            let mut words = [7; 256];
            fill(&key_from_seed(seed), first, &mut words);
            let expected: Vec<u32> = words.iter().map(|_| rng.next_u32()).collect();
            assert_eq!(words[..], expected, "{kernels:?}: seed {seed}, block {first}");
        }
    }
}
