//! The draws of every tier against the contract, word by word.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::lane::uniform;
use super::{Chosen, Job};
#[cfg(target_arch = "x86_64")]
use crate::isa::Isa;
use crate::router::table::Table;
#[cfg(target_arch = "x86_64")]
use crate::simd::Kernels;
#[cfg(target_arch = "x86_64")]
use crate::simd::chacha::key_from_seed;
use crate::testing::{MARK, Random, tiers};

/// The contract's uniform draw from one u64 word, in 128 bits; none if the word is rejected.
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

/// Makes jobs with more than `k` matches, and slots with a mark in each. Every other place is left out, or none; the
/// places are in order, in order except for two, or shuffled.
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
            let mut chosen = Chosen::default();
            chosen.reserve(1, k);
            Table::of(kernels).algorithm_r(seed, k, jobs, &mut drawn, &mut chosen);
            assert_eq!(drawn, expected, "{kernels:?}: seed {seed}, k {k}, {jobs:?}");
        }
    });
}

/// Numbers of matches above 16 bits, in all lanes; the larger one in a few rows only, for the time it takes. Ranges are
/// so large that the vector tiers' test of the high half alone is wrong now and then, and slots so many that a hit
/// after such a word shows it.
#[test]
fn algorithm_r_draws_of_many_matches() {
    let k = 24;
    for (matches, rows) in [(65_600, 17), (300_000, 2)] {
        let jobs: Vec<Job> = (0..rows).map(|row| Job { row, matches, place: row }).collect();
        let mut drawn: Vec<Vec<i32>> = Vec::new();
        for kernels in tiers() {
            let mut slots = vec![MARK; (rows * k) as usize];
            let mut chosen = Chosen::default();
            chosen.reserve(1, k);
            Table::of(kernels).algorithm_r(9, k, &jobs, &mut slots, &mut chosen);
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

/// Draws a row by the contract of Floyd's sampling.
pub(crate) fn floyd_row(seed: u64, k: u32, job: &Job) -> Vec<i32> {
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
    // One set per tier for all calls: the bits of one call must not show in the next.
    let mut sets: Vec<Chosen> = tiers().iter().map(|_| Chosen::default()).collect();
    for_each_draw(|seed, k, jobs, slots| {
        let mut expected = slots.to_vec();
        for job in jobs {
            expected[job.place as usize * k as usize..][..k as usize]
                .copy_from_slice(&floyd_row(seed, k, job));
        }
        for (kernels, chosen) in tiers().iter().zip(&mut sets) {
            let mut drawn = slots.to_vec();
            let most = jobs.iter().map(|job| job.matches).max().unwrap_or(0);
            chosen.reserve(most, k);
            Table::of(kernels).floyd(seed, k, jobs, &mut drawn, chosen);
            assert_eq!(drawn, expected, "{kernels:?}: seed {seed}, k {k}, {jobs:?}");
        }
    });
}

/// Ranges so large that the high half of a word now and then decides wrongly whether it is accepted, in both ways; at
/// the smaller ones seldom both ways in one group of rows.
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
                Table::of(kernels).floyd(5, k, &jobs, &mut slots, &mut Chosen::default());
                assert_eq!(slots, expected, "{kernels:?}: {matches} matches, k {k}");
            }
        }
    }
}

/// The exact draws of the AVX-512 tier, with rows of few matches among the others.
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
