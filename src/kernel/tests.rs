//! Every kernel against a naive reading of what it computes.
//!
//! Where a table has a field for it, the function under test is taken from each table of `Kernels::available()`, so a
//! new tier is tested as soon as it is there.

use std::sync::LazyLock;

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::chacha::{PortableLanes, key_from_seed};
use super::draw::{Job, Scratch, uniform};
use super::layout::{ArcTable, Layout};
use super::rank::{Membership, ONE_BLOCK, RankBitmap, Word};
use super::scalar::{ops, select_in_word};
use super::{Isa, Kernels};
use crate::bits::{BitMatrix, words_per_row};
use crate::engine::Workspace;
use crate::permutation::{Permutation, Permutations};
use crate::problem::Problem;
use crate::ring::Arc;
use crate::router::Router;
use crate::sampling::Sampling;

/// The tiers, printed once past the capture of test output: a run that left one out must show it.
fn tiers() -> &'static [&'static Kernels] {
    use std::io::Write;
    static PRINTED: std::sync::Once = std::sync::Once::new();
    PRINTED.call_once(|| {
        let ran: Vec<_> = Kernels::available().iter().map(|kernels| kernels.name).collect();
        let left_out = Isa::ALL.into_iter().filter(|&isa| Kernels::for_isa(isa).is_none());
        let line = format!(
            "\ntiers: {}; not on this machine: {}\n",
            ran.join(", "),
            left_out.map(Isa::name).collect::<Vec<_>>().join(", ")
        );
        std::io::stderr().write_all(line.as_bytes()).expect("stderr");
    });
    Kernels::available()
}

/// Random numbers for the inputs; the tests' own, so that no seed below names a stream that a kernel draws from.
struct Random(ChaCha8Rng);

impl Random {
    fn new(seed: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        rng.set_stream(!0);
        Self(rng)
    }

    fn word(&mut self) -> u64 {
        self.0.next_u64()
    }

    /// In `0..range`, evenly enough for a test.
    fn below(&mut self, range: u32) -> u32 {
        (self.word() % u64::from(range)) as u32
    }

    /// In `0..=last`, its ends more often than by chance.
    fn up_to(&mut self, last: u32) -> u32 {
        match self.below(6) {
            0 => 0,
            1 => last,
            _ => self.below(last + 1),
        }
    }

    /// A word whose bits are none, all, sparse or even.
    fn bits(&mut self) -> u64 {
        match self.below(4) {
            0 => 0,
            1 => !0,
            2 => self.word() & self.word() & self.word() & self.word(),
            _ => self.word(),
        }
    }
}

// --- keystream -----------------------------------------------------------------

/// Compares lanes with rand_chacha: `generator(keys, streams, block)` makes them at a block number.
fn lanes_are_rand_chacha<const L: usize, G>(
    generator: impl Fn(&[[u32; 8]; L], &[u64; L], u64) -> G,
    next_block: impl Fn(&mut G) -> [[u32; L]; 16],
) {
    let mut random = Random::new(1);
    // The low word of the counter overflows while these are read, after each number of blocks up to the lanes'.
    let carries = (0..=L as u64 + 1).map(|before| (1 << 32) - before);
    let blocks = carries.chain([0, 1, (7 << 32) - 1, (1 << 60) - 2]);
    for block in blocks {
        let seeds = [(); L].map(|()| random.word());
        // A lane with a stream of its own, one without, and the largest.
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
            let mut lanes = PortableLanes::new(keys, streams);
            lanes.block = block;
            lanes
        },
        PortableLanes::next_block,
    );
}

#[test]
fn portable_keystream() {
    portable_lanes_are_rand_chacha::<1>();
    portable_lanes_are_rand_chacha::<4>();
    portable_lanes_are_rand_chacha::<8>();
    portable_lanes_are_rand_chacha::<16>();
}

/// Compares the lanes of a vector tier with rand_chacha, across the carry of the block counter.
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
                // SAFETY: the machine has the tier's features, by the question above.
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

#[test]
fn keys_are_those_of_seed_from_u64() {
    let mut random = Random::new(2);
    for seed in (0..200).map(|_| random.word()).chain([0, 1, u64::MAX, u64::MAX - 1, 1 << 32]) {
        let key: Vec<u8> = key_from_seed(seed).iter().flat_map(|word| word.to_le_bytes()).collect();
        assert_eq!(key, ChaCha8Rng::seed_from_u64(seed).get_seed(), "{seed}");
    }
}

// --- draws ---------------------------------------------------------------------

/// The contract's uniform draw from one word, where the word is accepted: on u64 words, in 128 bits.
fn contract_uniform(word: u64, range: u64) -> Option<u64> {
    let product = u128::from(word) * u128::from(range);
    let zone = (range << range.leading_zeros()) - 1;
    (product as u64 <= zone).then_some((product >> 64) as u64)
}

fn contract_draw(rng: &mut ChaCha8Rng, range: u64) -> u32 {
    loop {
        if let Some(r) = contract_uniform(rng.next_u64(), range) {
            return r as u32;
        }
    }
}

#[test]
fn uniform_is_the_contract() {
    let mut random = Random::new(3);
    let near_powers = (0..32).flat_map(|b| {
        let power = 1u32 << b;
        [power.wrapping_sub(1), power, power + 1, power | power >> 1]
    });
    let ends = (0..40).map(|d| u32::MAX - d).chain(1..40);
    let mut ranges: Vec<u32> = near_powers.chain(ends).filter(|&range| range > 0).collect();
    ranges.extend((0..100).map(|_| (random.word() as u32).max(1)));
    for range in ranges {
        let zone = (u64::from(range) << u64::from(range).leading_zeros()) - 1;
        // Words whose product's low half is next to the zone's end: only there does `<` differ from `<=`.
        let at_zone =
            |high: u64| (((u128::from(high) << 64) + u128::from(zone)) / u128::from(range)) as u64;
        let mut words: Vec<u64> = [0, 1, range / 2, range - 1].map(|h| at_zone(h.into())).into();
        words.extend(words.clone().iter().flat_map(|w| [w.wrapping_add(1), w.wrapping_sub(1)]));
        words.extend([0, 1, u64::MAX, u64::MAX - 1, 1 << 32, (1 << 32) - 1, 1 << 63]);
        words.extend((0..50).map(|_| random.word()));
        for word in words {
            let (accepted, r) = uniform(word as u32, (word >> 32) as u32, range);
            let expected = contract_uniform(word, range.into());
            assert_eq!(accepted.then_some(r.into()), expected, "word {word:#x}, range {range}");
        }
    }
}

/// Jobs with matches above `k`, and slots with a mark in each: every other place is left out, or none, and the places
/// are in order, in order but for two, or in none.
fn jobs(random: &mut Random, count: usize, k: u32, spread: u32) -> (Vec<Job>, Vec<i32>) {
    let stride = 1 + random.below(2);
    let mut places: Vec<u32> = (0..count as u32).map(|p| stride * p + 1).collect();
    match random.below(3) {
        0 => {}
        1 if count > 3 => places.swap(1, 2),
        _ => {
            for i in (1..count).rev() {
                places.swap(i, random.below(i as u32 + 1) as usize);
            }
        }
    }
    let jobs: Vec<Job> = places
        .into_iter()
        .map(|place| Job {
            row: match random.below(3) {
                0 => random.below(8),
                1 => i32::MAX as u32 - 1 - random.below(8),
                _ => random.below(i32::MAX as u32),
            },
            matches: k + 1 + random.up_to(spread),
            place,
        })
        .collect();
    (jobs, vec![MARK; (2 * count + 2) * k as usize])
}

const MARK: i32 = -77;

/// Numbers of jobs around every number of lanes that a tier may have.
const JOB_COUNTS: [usize; 14] = [0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 33, 70];

fn for_each_draw(mut check: impl FnMut(u64, u32, &[Job], &[i32])) {
    let mut random = Random::new(4);
    for count in JOB_COUNTS {
        for k in [1, 2, 3, 4, 8, 16, 31, 32, 33, 64, 100] {
            for spread in [0, 3, 40, 300] {
                // One row next to another overflows the seed.
                let seed = match random.below(3) {
                    0 => u64::MAX - u64::from(random.below(9)),
                    1 => u64::MAX - u64::from(random.below(i32::MAX as u32)),
                    _ => random.word(),
                };
                let (jobs, slots) = jobs(&mut random, count, k, spread);
                check(seed, k, &jobs, &slots);
            }
        }
    }
}

#[test]
fn algorithm_r_draws() {
    for_each_draw(|seed, k, jobs, slots| {
        let mut expected = slots.to_vec();
        for job in jobs {
            let slots = &mut expected[job.place as usize * k as usize..][..k as usize];
            slots.copy_from_slice(&(0..k as i32).collect::<Vec<_>>());
            let mut rng = ChaCha8Rng::seed_from_u64(seed.wrapping_add(job.row.into()));
            for c in k..job.matches {
                let r = contract_draw(&mut rng, u64::from(c) + 1);
                if r < k {
                    slots[r as usize] = c as i32;
                }
            }
        }
        for kernels in tiers() {
            let mut drawn = slots.to_vec();
            let mut scratch = Scratch::default();
            scratch.reserve(1, k);
            (kernels.algorithm_r)(seed, k, jobs, &mut drawn, &mut scratch);
            assert_eq!(drawn, expected, "{kernels:?}: seed {seed}, k {k}, {jobs:?}");
        }
    });
}

/// Match counts past what 16 bits hold, in all lanes; the larger one in a few rows only, for the time it takes. Ranges
/// are large enough that the vector tiers' test of the high half alone is wrong now and then, and slots many enough
/// that a hit behind such a word shows it.
#[test]
fn algorithm_r_draws_of_many_matches() {
    let k = 24;
    for (matches, rows) in [(65_600, 17), (300_000, 2)] {
        let jobs: Vec<Job> = (0..rows).map(|row| Job { row, matches, place: row }).collect();
        let mut drawn: Vec<Vec<i32>> = Vec::new();
        for kernels in tiers() {
            let mut slots = vec![MARK; (rows * k) as usize];
            let mut scratch = Scratch::default();
            scratch.reserve(1, k);
            (kernels.algorithm_r)(9, k, &jobs, &mut slots, &mut scratch);
            drawn.push(slots);
        }
        let mut expected = (0..k as i32).collect::<Vec<_>>().repeat(rows as usize);
        for (job, slots) in jobs.iter().zip(expected.chunks_exact_mut(k as usize)) {
            let mut rng = ChaCha8Rng::seed_from_u64(9 + u64::from(job.row));
            for c in k..matches {
                let r = contract_draw(&mut rng, u64::from(c) + 1);
                if r < k {
                    slots[r as usize] = c as i32;
                }
            }
        }
        for (drawn, kernels) in drawn.iter().zip(tiers()) {
            assert_eq!(drawn, &expected, "{kernels:?}: {matches} matches");
        }
    }
}

/// Floyd's subset as the contract has it.
fn floyd_row(seed: u64, k: u32, job: &Job) -> Vec<i32> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    rng.set_stream(job.row.into());
    let mut row = Vec::new();
    for q in job.matches - k..job.matches {
        let r = contract_draw(&mut rng, u64::from(q) + 1) as i32;
        row.push(if row.contains(&r) { q as i32 } else { r });
    }
    row
}

#[test]
fn floyd_draws() {
    // One scratch a tier for all: what one call leaves behind must not show in the next.
    let mut scratches: Vec<Scratch> = tiers().iter().map(|_| Scratch::default()).collect();
    for_each_draw(|seed, k, jobs, slots| {
        let mut expected = slots.to_vec();
        for job in jobs {
            expected[job.place as usize * k as usize..][..k as usize]
                .copy_from_slice(&floyd_row(seed, k, job));
        }
        for (kernels, scratch) in tiers().iter().zip(&mut scratches) {
            let mut drawn = slots.to_vec();
            let most = jobs.iter().map(|job| job.matches).max().unwrap_or(0);
            scratch.reserve(most, k);
            (kernels.floyd)(seed, k, jobs, &mut drawn, scratch);
            assert_eq!(drawn, expected, "{kernels:?}: seed {seed}, k {k}, {jobs:?}");
        }
    });
}

/// Ranges so large that the high half of a word alone now and then decides wrongly whether it is accepted, in both
/// ways; at the smaller ones seldom both ways in one group of rows.
#[test]
fn floyd_draws_of_many_matches() {
    for matches in [3 << 19, (1 << 24) - 65, 1 << 24, 3 << 28, (1 << 30) + 1, i32::MAX as u32] {
        for k in [1, 2, 3, 4, 32] {
            let job = |row| Job { row, matches: matches - row % 2, place: row };
            let rows = if matches == 3 << 19 { 9000 } else { 300 };
            let jobs: Vec<Job> = (0..rows).map(job).collect();
            let expected: Vec<i32> = jobs.iter().flat_map(|job| floyd_row(5, k, job)).collect();
            for kernels in tiers() {
                let mut slots = vec![MARK; expected.len()];
                (kernels.floyd)(5, k, &jobs, &mut slots, &mut Scratch::default());
                assert_eq!(slots, expected, "{kernels:?}: {matches} matches, k {k}");
            }
        }
    }
}

// --- popcounts and range checks --------------------------------------------------

#[test]
fn row_popcounts_of_every_width() {
    let mut random = Random::new(5);
    let widths = (0..=34)
        .chain([63, 64, 65, 127, 128, 129])
        .flat_map(|words: usize| [words * 64, (words * 64).saturating_sub(1), words * 64 + 1]);
    for cols in widths {
        for (rows, extra) in [(0, 0), (1, 0), (5, 0), (5, 1), (9, 3)] {
            let stride = words_per_row(cols) + extra;
            let words: Vec<u64> = (0..rows * stride).map(|_| random.bits()).collect();
            let bits = BitMatrix::with_stride("words", &words, rows, cols, stride).unwrap();
            let expected: Vec<u32> = (0..rows)
                .map(|r| {
                    let bit = |c: usize| (words[r * stride + c / 64] >> (c % 64) & 1) as u32;
                    (0..cols).map(bit).sum()
                })
                .collect();
            for kernels in tiers() {
                // What the output held before must not show.
                let mut degrees = vec![u32::MAX; rows];
                (kernels.row_popcounts)(bits, &mut degrees);
                assert_eq!(degrees, expected, "{kernels:?}: {rows} x {cols}, stride {stride}");
            }
        }
    }
}

/// Arcs of every kind on a ring: empty, full, of one, wrapping, ending at the ring's end, any.
fn any_arc(random: &mut Random, ring: u32) -> Arc {
    let start = random.up_to(ring - 1);
    let len = match random.below(5) {
        0 => ring - start,
        1 => (ring - start + 1).min(ring),
        2 => random.up_to(1),
        _ => random.up_to(ring),
    };
    Arc { start, len }
}

#[test]
fn range_checks() {
    let mut random = Random::new(6);
    let rings =
        [1, 2, 3, 255, 32_767, 32_768, 32_769, 65_535, 65_536, 65_537, 1 << 20, i32::MAX as u32];
    let counts: [usize; 17] =
        [0, 1, 31, 32, 33, 63, 64, 65, 127, 128, 129, 191, 192, 193, 255, 256, 257];
    for ring in rings {
        for count in counts {
            let arcs: Vec<Arc> = (0..count).map(|_| any_arc(&mut random, ring)).collect();
            let table = ArcTable::new(ring, arcs.iter().copied());
            let held = count.div_ceil(64);
            let end = |arc: &Arc| (u64::from(arc.start) + u64::from(arc.len)) % u64::from(ring);
            let mut phases = vec![0, ring - 1, ring / 2, random.below(ring)];
            if let Some(arc) = arcs.first() {
                phases.extend([arc.start, end(arc) as u32]);
                phases.extend(
                    [arc.start, end(arc) as u32].map(|p| p.checked_sub(1).unwrap_or(ring - 1)),
                );
            }
            for phase in phases {
                for first in 0..=held + 1 {
                    for len in [0, 1, 2, held.saturating_sub(first), 64] {
                        let covered = |index: usize| {
                            arcs.get(index).is_some_and(|arc| arc.contains(ring, phase))
                        };
                        let expected: Vec<u64> = (0..len)
                            .map(|w| {
                                let from = 64 * (first + w);
                                (0..64).fold(0, |word, l| word | u64::from(covered(from + l)) << l)
                            })
                            .collect();
                        for kernels in tiers() {
                            let mut words = vec![0x5555_5555_5555_5555; len];
                            (kernels.range_check)(&table, first, phase, &mut words);
                            assert_eq!(
                                words, expected,
                                "{kernels:?}: ring {ring}, {count} arcs, phase {phase}, {len} words \
                                 from {first}"
                            );
                        }
                    }
                }
            }
        }
    }
}

/// Every arc of rings so small that all can be tried.
#[test]
fn range_checks_of_every_arc() {
    for ring in 1..12 {
        let arcs: Vec<Arc> =
            (0..ring).flat_map(|start| (0..=ring).map(move |len| Arc { start, len })).collect();
        let table = ArcTable::new(ring, arcs.iter().copied());
        for phase in 0..ring {
            for kernels in tiers() {
                let mut words = [0; 3];
                (kernels.range_check)(&table, 0, phase, &mut words);
                for (index, arc) in arcs.iter().enumerate() {
                    let naive = (0..arc.len).any(|step| (arc.start + step) % ring == phase);
                    let bit = words[index / 64] >> (index % 64) & 1 != 0;
                    assert_eq!(bit, naive, "{kernels:?}: phase {phase} in {arc:?} of {ring}");
                }
            }
        }
    }
}

// --- the bitmap ------------------------------------------------------------------

#[test]
fn select_in_a_word_by_halving() {
    let mut random = Random::new(7);
    let single = (0..64).map(|b| 1u64 << b);
    let runs = (1..64).flat_map(|b| [(1u64 << b) - 1, !0 << b]);
    let words: Vec<u64> =
        single.chain(runs).chain([!0]).chain((0..200).map(|_| random.bits())).collect();
    for word in words {
        for (ordinal, position) in (0..).zip((0..64).filter(|b| word >> b & 1 != 0)) {
            assert_eq!(select_in_word(word, ordinal), position, "{word:#x}, {ordinal}");
        }
    }
}

/// The bitmap against a plain vector of bits.
struct Naive {
    bits: Vec<bool>,
    /// Set bits below each position, and below the end.
    below: Vec<u32>,
    set: Vec<u32>,
}

impl Naive {
    fn new(bits: Vec<bool>) -> Self {
        let (mut below, mut set) = (vec![0], Vec::new());
        for (position, &bit) in (0..).zip(&bits) {
            if bit {
                set.push(position);
            }
            below.push(set.len() as u32);
        }
        Self { bits, below, set }
    }

    fn check(&self, map: &impl Membership, random: &mut Random, name: &str) {
        let ring = self.bits.len() as u32;
        let total = self.set.len() as u32;
        assert_eq!(map.total(), total, "{name}");
        // Every position of a small ring, and of a large one those around the ends of words, blocks and groups.
        let edges = [64, 4096, 1 << 18].into_iter().flat_map(|unit| {
            let last = ring / unit;
            [1, 2, 63, 64, 65, last / 2, last.saturating_sub(1), last].map(|i| i.min(last) * unit)
        });
        let around = |edge: u32| [edge.saturating_sub(1), edge, edge + 1];
        let mut positions: Vec<u32> = if ring <= 200 {
            (0..ring).collect()
        } else {
            let drawn: Vec<u32> = (0..100).map(|_| random.below(ring)).collect();
            edges.flat_map(around).chain(drawn).chain([0, ring - 1]).collect()
        };
        positions.retain(|&position| position < ring);
        for &position in &positions {
            assert_eq!(
                map.rank(position),
                self.below[position as usize],
                "{name}: rank {position}"
            );
        }
        for &start in &positions {
            for len in [0, 1.min(ring), ring, ring - start, random.up_to(ring)] {
                let end = start + len;
                let expected = if end <= ring {
                    self.below[end as usize] - self.below[start as usize]
                } else {
                    total - self.below[start as usize] + self.below[(end - ring) as usize]
                };
                assert_eq!(map.count(start, len), expected, "{name}: {len} from {start}");
            }
        }
        let first_at = |position: &u32| self.below[*position as usize];
        let mut ordinals: Vec<u32> = positions.iter().map(first_at).collect();
        ordinals.extend(ordinals.clone().iter().map(|o| o.saturating_sub(1)));
        for ordinal in ordinals.into_iter().filter(|&ordinal| ordinal < total) {
            let position = self.set[ordinal as usize];
            assert_eq!(map.select(ordinal, &ops()), position, "{name}: select {ordinal}");
        }
    }
}

#[test]
fn bitmap_is_a_vector_of_bits() {
    let mut random = Random::new(8);
    // One map for all, larger and smaller in turn: what a larger ring left behind must not show.
    let mut map = RankBitmap::default();
    let (block, group) = (1 << 12, 1 << 18);
    let rings = [
        [1, group + 1, 63, 3 * group + 77],
        [64, group, 65, 5 * block - 1],
        [block - 1, group - 1, block, 2 * group],
        [block + 1, 64 * block + 1, 2, 65 * block - 64],
    ];
    for ring in rings.into_iter().flatten() {
        for kind in ["empty", "full", "sparse", "even", "runs"] {
            let words: Vec<u64> = (0..(ring as usize).div_ceil(64))
                .map(|w| match kind {
                    "empty" => 0,
                    "full" => !0,
                    "sparse" if random.below(40) == 0 => 1 << random.below(64),
                    "sparse" => 0,
                    "even" => random.word(),
                    // Blocks of all and of none, so that whole blocks have nothing to select.
                    _ => {
                        if w / 64 % 3 == 0 {
                            !0
                        } else {
                            0
                        }
                    }
                })
                .collect();
            let name = format!("{kind} ring of {ring}");
            if ring <= 64 {
                pass_and_check(Word { ring, bits: 0 }, &words, &mut random, &name);
            }
            if ring <= ONE_BLOCK {
                pass_and_check(map.for_ring::<true>(ring), &words, &mut random, &name);
            }
            pass_and_check(map.for_ring::<false>(ring), &words, &mut random, &name);
        }
    }
}

/// Fills a bitmap with `words` and checks it, then again after it has passed some junctions.
fn pass_and_check(mut map: impl Membership, words: &[u64], random: &mut Random, name: &str) {
    let ring = map.ring();
    let mut bits: Vec<bool> =
        (0..ring as usize).map(|p| words[p / 64] >> (p % 64) & 1 != 0).collect();
    map.fill(|first, out| {
        for (w, out) in (first..).zip(out) {
            let used = (ring as usize).saturating_sub(64 * w).min(64) as u32;
            let mask = !(!0u64).checked_shl(used).unwrap_or(0);
            *out = words.get(w).map_or(0, |word| word & mask);
        }
    });
    Naive::new(bits.clone()).check(&map, random, name);

    let mut junctions = Vec::new();
    for end in [0, ring - 1, ring / 2, (ring - 1) & !63, (ring - 1) & !4095] {
        for _ in 0..8 {
            let other = random.below(ring);
            let [from, to] = if bits[end as usize] { [end, other] } else { [other, end] };
            if bits[from as usize] && !bits[to as usize] {
                (bits[from as usize], bits[to as usize]) = (false, true);
                junctions.push([from, to]);
            }
        }
    }
    let (once, then) = junctions.split_at(junctions.len() / 2);
    map.pass(once, &ops());
    map.pass(then, &ops());
    Naive::new(bits.clone()).check(&map, random, &format!("{name}, passed"));

    // A full arc ends and starts at one phase; an empty one starts and ends there.
    if let Some(full) = bits.iter().position(|&bit| bit) {
        map.pass(&[[full as u32; 2]], &ops());
    }
    if let [Some(held), Some(free)] = [true, false].map(|is| bits.iter().position(|&bit| bit == is))
    {
        map.pass(&[[held as u32, free as u32], [free as u32, held as u32]], &ops());
    }
    Naive::new(bits).check(&map, random, &format!("{name}, passed in place"));
}

// --- count and select --------------------------------------------------------------

/// What the sweep finds at one phase, by walking the arc of the source there.
fn walk(layout: &Layout, target_arcs: &[Arc], phase: u32) -> Vec<i32> {
    let arc = layout.arc_at[phase as usize];
    let positions = (0..arc.len).map(|step| (arc.start + step) % layout.targets);
    let targets = positions.map(|position| layout.target_at[position as usize]);
    let matching = targets.filter(|&c| target_arcs[c as usize].contains(layout.sources, phase));
    matching.map(|c| c as i32).collect()
}

#[test]
fn sweeps_count_and_select() {
    let mut random = Random::new(9);
    // One map a tier, for all problems.
    let mut maps: Vec<RankBitmap> = tiers().iter().map(|_| RankBitmap::default()).collect();
    let block = 4096;
    let shapes = [
        (1, 1),
        (40, 1),
        (1, 70),
        (64, 64),
        (65, 129),
        (300, 63),
        (200, block - 1),
        (90, block),
        (200, block + 1),
        (100, 3 * block + 5),
        (65_537, 3),
        (65_536, 2),
        (130, (1 << 18) + 1),
        (3, (3 << 18) + 77),
        (10, 10),
        (700, 700),
        (300, 1200),
        (1500, block + 4),
        (2100, 2 * block),
    ];
    for (sources, targets) in shapes {
        let s = (0..sources).map(|_| match random.below(5) {
            0 => random.up_to(targets),
            _ => random.up_to(targets.min(2 * targets / sources + 70)),
        });
        let mut s: Vec<u32> = s.collect();
        // Every fifth arc ends where the ring does.
        let mut end = 0;
        for (i, degree) in s.iter_mut().enumerate() {
            *degree = if i % 5 == 0 { targets - end } else { *degree };
            end = (end + *degree) % targets;
        }
        let t: Vec<u32> = (0..targets).map(|_| random.up_to(sources)).collect();
        let problem = Problem::from_degrees(s, t).unwrap();
        let permutations =
            Permutations::from_seed(sources as usize, targets as usize, random.word()).unwrap();
        let layout = Layout::new(&problem, &permutations).unwrap();
        let target_arcs: Vec<Arc> = Arc::end_to_end(problem.target_degrees(), sources).collect();

        let step = 1 + random.below(9);
        let some = (0..sources).filter(|phase| phase % step == step / 2).collect();
        let visited: [Vec<u32>; 5] = [
            (0..sources).collect(),
            (sources / 3..sources.min(sources / 3 + 50)).collect(),
            some,
            vec![sources - 1],
            vec![],
        ];
        for visits in visited {
            let matches: Vec<Vec<i32>> =
                visits.iter().map(|&phase| walk(&layout, &target_arcs, phase)).collect();
            let counts: Vec<u32> = matches.iter().map(|m| m.len() as u32).collect();
            // Ordinals to select in each row: the first, the last, some between, in no order; as many as there are.
            let k = 5;
            let (mut ordinals, mut expected) = (Vec::new(), Vec::new());
            for found in &matches {
                let last = (found.len() as u32).saturating_sub(1);
                let picks = [last, 0, last / 2, random.up_to(last), random.up_to(last)];
                let filled = if found.is_empty() { 0 } else { 1 + random.below(k) as usize };
                for (slot, pick) in picks.into_iter().enumerate() {
                    let empty = slot >= filled;
                    ordinals.push(if empty { -1 } else { pick as i32 });
                    expected.push(if empty { -1 } else { found[pick as usize] });
                }
            }
            for (kernels, map) in tiers().iter().zip(&mut maps) {
                let name = format!("{kernels:?}: {sources} x {targets}, {} visits", visits.len());
                let mut counted = vec![u32::MAX; visits.len()];
                (kernels.count)(&layout, map, &visits, &mut counted);
                assert_eq!(counted, counts, "{name}");
                let mut slots = ordinals.clone();
                (kernels.select)(&layout, map, &visits, k as usize, &mut slots);
                assert_eq!(slots, expected, "{name}");

                for k in [1, 2, 3, 4, 32] {
                    let mut slots = vec![MARK; visits.len() * k as usize];
                    if !kernels.floyd_sweep(&layout, map, &visits, 77, k, &mut slots) {
                        continue;
                    }
                    let rows = visits.iter().zip(&matches);
                    let expected: Vec<i32> = rows
                        .flat_map(|(&phase, found)| {
                            let row = layout.source_at[phase as usize];
                            let matches = found.len() as u32;
                            let job = Job { row, matches, place: 0 };
                            let mut slots = vec![-1; k as usize];
                            if matches <= k {
                                slots[..found.len()].copy_from_slice(found);
                            } else {
                                let ordinals = floyd_row(77, k, &job).into_iter();
                                slots = ordinals.map(|o| found[o as usize]).collect();
                            }
                            slots
                        })
                        .collect();
                    assert_eq!(slots, expected, "{name}: Floyd in one sweep, k {k}");
                }
            }
        }
    }
}

/// Rows of four million matches: at k = 32 most groups have a word that the high half decides wrongly.
#[test]
fn floyd_in_one_sweep_by_the_exact_test() {
    let (sources, targets) = (300, 1 << 22);
    let problem = Problem::from_degrees(vec![targets; 300], vec![sources; 1 << 22]).unwrap();
    let permutations = Permutations {
        sigma: Permutation::identity(targets as usize),
        tau: Permutation::identity(sources as usize),
    };
    let layout = Layout::new(&problem, &permutations).unwrap();
    let visits: Vec<u32> = (0..sources).collect();
    for k in [2, 32] {
        let expected: Vec<i32> = visits
            .iter()
            .flat_map(|&phase| {
                let row = layout.source_at[phase as usize];
                let start = layout.arc_at[phase as usize].start;
                let job = Job { row, matches: targets, place: 0 };
                let drawn = floyd_row(5, k, &job).into_iter();
                drawn.map(move |ordinal| ((start + ordinal as u32) % targets) as i32)
            })
            .collect();
        for kernels in tiers() {
            let mut slots = vec![MARK; expected.len()];
            let mut map = RankBitmap::default();
            if kernels.floyd_sweep(&layout, &mut map, &visits, 5, k, &mut slots) {
                assert!(slots == expected, "{kernels:?}: k {k}");
            }
        }
    }
}

/// The exact draws of that tier by themselves, with rows of few matches among the others.
#[cfg(target_arch = "x86_64")]
#[test]
#[allow(unsafe_code)]
fn floyd_run_of_the_avx512_tier_by_the_exact_test() {
    if Kernels::for_isa(Isa::Avx512).is_none() {
        return eprintln!("{} is not on this machine", Isa::Avx512);
    }
    let mut random = Random::new(12);
    for k in [1, 2, 5, 32] {
        for count in [1, 15, 16] {
            let rows = [(); 16].map(|()| random.below(i32::MAX as u32));
            let matches = [(); 16].map(|()| random.below(3 * k));
            let mut slots = vec![MARK; count * k as usize];
            let key = key_from_seed(8);
            // SAFETY: the machine was asked for the tier's features first.
            unsafe {
                super::avx512::floyd_run_exact(&key, &rows, &matches, k as usize, &mut slots);
            }
            let lanes = rows.iter().zip(&matches).take(count);
            let expected: Vec<i32> = lanes
                .flat_map(|(&row, &matches)| match matches {
                    few @ 0.. if few <= k => {
                        (0..k).map(|o| if o < few { o as i32 } else { -1 }).collect()
                    }
                    _ => floyd_row(8, k, &Job { row, matches, place: 0 }),
                })
                .collect();
            assert_eq!(slots, expected, "k {k}, {count} rows: {matches:?}");
        }
    }
}

/// The layout's junctions lead from each phase to the next, but for the gap where the last arc ends.
#[test]
fn junctions_lead_from_phase_to_phase() {
    let mut random = Random::new(10);
    for (sources, targets) in [(1, 1), (1, 5), (7, 1), (40, 40), (65, 130), (130, 63)] {
        let s = (0..sources).map(|_| random.up_to(targets)).collect();
        let t: Vec<u32> = (0..targets).map(|_| random.up_to(sources)).collect();
        let problem = Problem::from_degrees(s, t).unwrap();
        let permutations =
            Permutations::from_seed(sources as usize, targets as usize, random.word()).unwrap();
        let layout = Layout::new(&problem, &permutations).unwrap();
        let arcs: Vec<Arc> = Arc::end_to_end(problem.target_degrees(), sources).collect();
        let arc_of = |position: usize| arcs[layout.target_at[position] as usize];
        let at = |phase| -> Vec<bool> {
            (0..targets as usize).map(|p| arc_of(p).contains(sources, phase)).collect()
        };
        let mut bits = at(0);
        let mut gaps = 0;
        for phase in 1..sources {
            let [from, to] =
                [phase, phase + 1].map(|x| layout.junction_offsets[x as usize] as usize);
            if to - from > layout.worth_a_check {
                bits = at(phase);
                gaps += 1;
            }
            for position in layout.junctions[from..to]
                .iter()
                .flatten()
                .filter(|_| to - from <= layout.worth_a_check)
            {
                bits[*position as usize] ^= true;
            }
            assert_eq!(bits, at(phase), "{sources} x {targets}, phase {phase}");
        }
        assert!(gaps <= 1 + targets as usize / layout.worth_a_check, "{gaps} gaps");
    }
}

/// The tables against the standard library's own look at the machine: a tier that is there must run.
#[test]
fn no_tier_of_this_machine_is_left_out() {
    let available = |isa| Kernels::for_isa(isa).is_some();
    assert!(available(Isa::Scalar));
    #[cfg(target_arch = "x86_64")]
    {
        use std::arch::is_x86_feature_detected as has;
        assert_eq!(available(Isa::Avx2), has!("avx2") && has!("bmi2") && has!("fma"));
        let avx512 = has!("avx512f") && has!("avx512bw") && has!("avx512dq") && has!("avx512vl");
        assert_eq!(available(Isa::Avx512), avx512 && has!("avx512cd"));
        let name = "avx512+vpopcntdq";
        let vector_popcount = Kernels::available().iter().any(|kernels| kernels.name == name);
        assert_eq!(vector_popcount, avx512 && has!("avx512vpopcntdq"));
    }
    #[cfg(target_arch = "aarch64")]
    assert!(available(Isa::Neon));
}

// --- faults --------------------------------------------------------------------

/// A kernel that panics half way through a chunk, which only a bug could make one do: the panic reaches the caller, the
/// output is not written to, and the workspace serves the next call as if nothing had been.
#[test]
fn a_panic_leaves_a_workspace_that_works() {
    static SHORT: LazyLock<Kernels> = LazyLock::new(|| Kernels {
        name: "short",
        algorithm_r: |seed, k, jobs, slots, scratch| {
            let half = slots.len() / 2 + 1;
            (super::scalar::KERNELS.algorithm_r)(seed, k, jobs, &mut slots[..half], scratch);
        },
        floyd: |seed, k, jobs, slots, scratch| {
            let half = slots.len() / 2 + 1;
            (super::scalar::KERNELS.floyd)(seed, k, jobs, &mut slots[..half], scratch);
        },
        ..super::scalar::KERNELS
    });
    let problem = Problem::from_degrees(vec![90; 3000], vec![1500; 100]).unwrap();
    for sampling in [Sampling::AlgorithmR, Sampling::Floyd] {
        // 40 slots are more than Floyd compares one by one.
        for k in [3, 40] {
            let builder = || Router::builder(&problem).fan_out(k).sampling(sampling);
            let broken = builder().build_with(&SHORT).unwrap();
            let router = builder().build_with(tiers()[0]).unwrap();
            let wanted = router.route().unwrap();
            let mut workspace = Workspace::new();
            let mut out = vec![MARK; router.slots()];
            for rows in [0..3000, 100..200] {
                let out = &mut out[..rows.len() * k];
                let call = || broken.route_rows(rows, out, &mut workspace);
                std::panic::catch_unwind(std::panic::AssertUnwindSafe(call)).unwrap_err();
                assert!(out.iter().all(|&id| id == MARK), "{sampling:?}, k {k}: written to");
            }
            router.route_into(&mut out, &mut workspace).unwrap();
            assert!(out == wanted.as_slice(), "{sampling:?}, k {k}: the panic shows");
        }
    }
}
