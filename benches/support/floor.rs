//! Floors of the kernels: the least work that any kernel of that kind has to do.
//!
//! Popcounts read every word, so their floor is the sum of the words. Draws read a keystream, so their floor is to generate
//! and store the same blocks with the same ChaCha8 body. The quarter-rounds of the tiers are private; those here are the
//! same instructions.

#[path = "../../src/simd/chacha/rounds.rs"]
#[allow(dead_code, reason = "the benches take a part")]
mod rounds;
// Names its neighbour `rounds`, which is the one above here.
#[path = "../../src/simd/chacha/scalar.rs"]
#[allow(dead_code, reason = "the benches take a part")]
mod scalar;

use std::hint::black_box;

use phase_router::Isa;
use phase_router::internals::Job;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// Returns the wrapping sum of words, compiled for the instruction set.
pub fn sum(isa: Isa) -> fn(&[u64]) -> u64 {
    #[inline(always)]
    fn body(words: &[u64]) -> u64 {
        words.iter().fold(0, |sum, word| sum.wrapping_add(*word))
    }
    match isa {
        #[cfg(target_arch = "x86_64")]
        Isa::Avx2 => |words| {
            #[target_feature(enable = "avx2")]
            fn avx2(words: &[u64]) -> u64 {
                body(words)
            }
            // SAFETY: the benches ask only for instruction sets that `Kernels::for_isa` found.
            unsafe { avx2(words) }
        },
        #[cfg(target_arch = "x86_64")]
        Isa::Avx512 => |words| {
            #[target_feature(enable = "avx512f,avx512vl")]
            fn avx512(words: &[u64]) -> u64 {
                body(words)
            }
            // SAFETY: as for AVX2.
            unsafe { avx512(words) }
        },
        _ => body,
    }
}

/// The keystream blocks that a draw pass reads.
pub struct Keystream {
    /// For each group of rows, the key of one row and the number of blocks that the longest row needs.
    groups: Vec<([u32; 8], u32)>,
    generate: fn(&[([u32; 8], u32)]),
}

impl Keystream {
    /// Returns the blocks that AlgorithmR with `k` slots reads for `jobs`, in the lanes of `isa`.
    pub fn of_algorithm_r(isa: Isa, seed: u64, k: u32, jobs: &[Job]) -> Self {
        let group = |jobs: &[Job]| {
            let blocks = jobs.iter().map(|&job| blocks_of_algorithm_r(seed, k, job)).max();
            (rounds::key_from_seed(seed.wrapping_add(jobs[0].row.into())), blocks.unwrap_or(0))
        };
        let groups = jobs.chunks(lanes(isa)).map(group).collect();
        Self { groups, generate: generate(isa) }
    }

    pub fn generate(&self) {
        (self.generate)(&self.groups);
    }

    /// Returns the number of blocks of 64 bytes, of all lanes.
    #[allow(dead_code)] // only one of the benches counts them
    pub fn blocks(&self, isa: Isa) -> usize {
        lanes(isa) * self.groups.iter().map(|&(_, blocks)| blocks as usize).sum::<usize>()
    }
}

fn blocks_of_algorithm_r(seed: u64, k: u32, job: Job) -> u32 {
    let mut rng = ChaCha8Rng::seed_from_u64(seed.wrapping_add(job.row.into()));
    let mut words = 0u32;
    for range in u64::from(k) + 1..=u64::from(job.matches) {
        let zone = (range << range.leading_zeros()).wrapping_sub(1);
        loop {
            words += 1;
            if rng.next_u64().wrapping_mul(range) <= zone {
                break;
            }
        }
    }
    words.div_ceil(8)
}

fn lanes(isa: Isa) -> usize {
    match isa {
        Isa::Avx512 => 16,
        Isa::Avx2 => 8,
        Isa::Neon | Isa::Sse2 => 4,
        _ => SCALAR_LANES,
    }
}

/// The compiler turns these into vectors of the instruction set that every machine has.
const SCALAR_LANES: usize = 16;

fn generate(isa: Isa) -> fn(&[([u32; 8], u32)]) {
    match isa {
        #[cfg(target_arch = "x86_64")]
        Isa::Sse2 => |groups| {
            // SAFETY: as for AVX2.
            unsafe { x86::sse2(groups) }
        },
        #[cfg(target_arch = "x86_64")]
        Isa::Avx2 => |groups| {
            // SAFETY: the benches ask only for instruction sets that `Kernels::for_isa` found.
            unsafe { x86::avx2(groups) }
        },
        #[cfg(target_arch = "x86_64")]
        Isa::Avx512 => |groups| {
            // SAFETY: as for AVX2.
            unsafe { x86::avx512(groups) }
        },
        #[cfg(target_arch = "aarch64")]
        Isa::Neon => |groups| {
            // SAFETY: as for AVX2.
            unsafe { arm::neon(groups) }
        },
        _ => portable,
    }
}

fn portable(groups: &[([u32; 8], u32)]) {
    for &(key, blocks) in groups {
        let mut lanes = scalar::Lanes::new(&[key; SCALAR_LANES], &[0; SCALAR_LANES]);
        for _ in 0..blocks {
            black_box(&lanes.next_block());
        }
    }
}

/// Generates the blocks of each group, one vector per word. `black_box` stores every block, to the same kilobyte.
#[inline(always)]
fn blocks<V: Copy>(
    groups: &[([u32; 8], u32)],
    splat: impl Fn(u32) -> V,
    add: impl Fn(V, V) -> V,
    quarter: impl Fn([V; 4]) -> [V; 4],
) {
    for (key, blocks) in groups {
        let mut input = [splat(0); 16];
        for (lanes, &word) in input.iter_mut().zip(rounds::CONSTANTS.iter().chain(key)) {
            *lanes = splat(word);
        }
        for block in 0..*blocks {
            input[12] = splat(block);
            let mut words = rounds::rounds(input, &quarter);
            for (word, &input) in words.iter_mut().zip(&input) {
                *word = add(*word, input);
            }
            black_box(&words);
        }
    }
}

#[cfg(target_arch = "x86_64")]
mod x86 {
    use std::arch::x86_64::*;

    #[target_feature(enable = "avx512f")]
    pub fn avx512(groups: &[([u32; 8], u32)]) {
        super::blocks(
            groups,
            |word| _mm512_set1_epi32(word as i32),
            |a, b| _mm512_add_epi32(a, b),
            |[mut a, mut b, mut c, mut d]| {
                a = _mm512_add_epi32(a, b);
                d = _mm512_rol_epi32::<16>(_mm512_xor_si512(d, a));
                c = _mm512_add_epi32(c, d);
                b = _mm512_rol_epi32::<12>(_mm512_xor_si512(b, c));
                a = _mm512_add_epi32(a, b);
                d = _mm512_rol_epi32::<8>(_mm512_xor_si512(d, a));
                c = _mm512_add_epi32(c, d);
                b = _mm512_rol_epi32::<7>(_mm512_xor_si512(b, c));
                [a, b, c, d]
            },
        );
    }

    #[target_feature(enable = "sse2")]
    pub fn sse2(groups: &[([u32; 8], u32)]) {
        super::blocks(
            groups,
            |word| _mm_set1_epi32(word as i32),
            |a, b| _mm_add_epi32(a, b),
            |[mut a, mut b, mut c, mut d]| {
                let halves = |a| _mm_shufflehi_epi16::<0xB1>(_mm_shufflelo_epi16::<0xB1>(a));
                a = _mm_add_epi32(a, b);
                d = halves(_mm_xor_si128(d, a));
                c = _mm_add_epi32(c, d);
                b = _mm_xor_si128(b, c);
                b = _mm_or_si128(_mm_slli_epi32::<12>(b), _mm_srli_epi32::<20>(b));
                a = _mm_add_epi32(a, b);
                d = _mm_xor_si128(d, a);
                d = _mm_or_si128(_mm_slli_epi32::<8>(d), _mm_srli_epi32::<24>(d));
                c = _mm_add_epi32(c, d);
                b = _mm_xor_si128(b, c);
                b = _mm_or_si128(_mm_slli_epi32::<7>(b), _mm_srli_epi32::<25>(b));
                [a, b, c, d]
            },
        );
    }

    #[target_feature(enable = "avx2")]
    pub fn avx2(groups: &[([u32; 8], u32)]) {
        let by_16 = _mm256_broadcastsi128_si256(_mm_setr_epi8(
            2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13,
        ));
        let by_8 = _mm256_broadcastsi128_si256(_mm_setr_epi8(
            3, 0, 1, 2, 7, 4, 5, 6, 11, 8, 9, 10, 15, 12, 13, 14,
        ));
        super::blocks(
            groups,
            |word| _mm256_set1_epi32(word as i32),
            |a, b| _mm256_add_epi32(a, b),
            |[mut a, mut b, mut c, mut d]| {
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
            },
        );
    }
}

#[cfg(target_arch = "aarch64")]
mod arm {
    use std::arch::aarch64::*;

    #[target_feature(enable = "neon")]
    pub fn neon(groups: &[([u32; 8], u32)]) {
        let by_8: uint8x16_t =
            bytemuck::must_cast([3u8, 0, 1, 2, 7, 4, 5, 6, 11, 8, 9, 10, 15, 12, 13, 14]);
        super::blocks(
            groups,
            |word| vdupq_n_u32(word),
            |a, b| vaddq_u32(a, b),
            |[mut a, mut b, mut c, mut d]| {
                a = vaddq_u32(a, b);
                d = vreinterpretq_u32_u16(vrev32q_u16(vreinterpretq_u16_u32(veorq_u32(d, a))));
                c = vaddq_u32(c, d);
                b = veorq_u32(b, c);
                b = vsriq_n_u32::<20>(vshlq_n_u32::<12>(b), b);
                a = vaddq_u32(a, b);
                d = vreinterpretq_u32_u8(vqtbl1q_u8(vreinterpretq_u8_u32(veorq_u32(d, a)), by_8));
                c = vaddq_u32(c, d);
                b = veorq_u32(b, c);
                b = vsriq_n_u32::<25>(vshlq_n_u32::<7>(b), b);
                [a, b, c, d]
            },
        );
    }
}
