//! The draws of the scalar tier.

use super::lane::{self, Chosen, Job, Rows};
use crate::simd::chacha::key_from_seed;
use crate::simd::chacha::scalar::Lanes;

/// Rows side by side, which the compiler turns into the machine's baseline vectors.
const LANES: usize = 16;

/// So few rows are drawn one by one.
const FEW: usize = 9;

/// Splits off the last rows, if they are few in a group.
fn split(jobs: &[Job]) -> (&[Job], &[Job]) {
    let last = jobs.len() % LANES;
    jobs.split_at(if last <= FEW { jobs.len() - last } else { jobs.len() })
}

pub(crate) fn algorithm_r(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], _: &mut Chosen) {
    let (many, few) = split(jobs);
    if many.iter().any(|job| job.matches >= EXACT_FLOAT) {
        algorithm_r_lanes::<LANES>(seed, k, many, slots);
    } else {
        algorithm_r_groups(seed, k, many, slots);
    }
    algorithm_r_lanes::<1>(seed, k, few, slots);
}

fn algorithm_r_lanes<const L: usize>(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32]) {
    lane::algorithm_r(seed, k, jobs, slots, keyed::<L>, Lanes::next_block);
}

#[inline(always)]
fn keyed<const L: usize>(seeds: &[u64; L]) -> Lanes<L> {
    Lanes::new(&seeds.map(key_from_seed), &[0; L])
}

/// Numbers of matches below this convert to float exactly, and so do the ranges that a row goes on to at its end.
const EXACT_FLOAT: u32 = (1 << 24) - 64;

/// Returns `range << leading_zeros(range)`, for ranges that convert to float exactly: the bits after the first one are
/// the top of the float's fraction. Unlike a count of zeros, every machine with vectors can do this in them.
#[inline(always)]
fn zone(range: u32) -> u32 {
    (range as i32 as f32).to_bits() << 8 | 1 << 31
}

/// Draws `jobs` by AlgorithmR, in loops that the compiler vectorises: those over the lanes have no branch, and hits,
/// which are rare, are looked for after each word.
fn algorithm_r_groups(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32]) {
    for jobs in jobs.chunks(LANES) {
        for job in jobs {
            let slots = &mut slots[job.place as usize * k as usize..][..k as usize];
            slots.iter_mut().zip(0..).for_each(|(slot, ordinal)| *slot = ordinal);
        }
        let rows = Rows::<LANES>::new(jobs);
        let mut lanes = keyed(&rows.seeds(seed));
        let mut ranges = [k + 1; LANES];
        while ranges.iter().zip(&rows.matches).any(|(range, last)| range <= last) {
            let block = lanes.next_block();
            for pair in block.chunks_exact(2) {
                let drawn_for = ranges;
                let mut numbers = [0; LANES];
                let mut hit = 0;
                for l in 0..LANES {
                    let range = ranges[l];
                    let carry = (u64::from(pair[0][l]) * u64::from(range)) >> 32;
                    let product = u64::from(pair[1][l]) * u64::from(range) + carry;
                    let accepted = u32::from((product as u32) < zone(range)).wrapping_neg();
                    let r = (product >> 32) as u32;
                    // No number is u32::MAX.
                    numbers[l] = r | !accepted;
                    hit |= u32::from((r as i32) < k as i32) & accepted;
                    ranges[l] = range.wrapping_sub(accepted);
                }
                if hit == 0 {
                    continue;
                }
                for (l, job) in jobs.iter().enumerate().take(LANES) {
                    if numbers[l] < k && drawn_for[l] <= job.matches {
                        slots[job.place as usize * k as usize + numbers[l] as usize] =
                            drawn_for[l] as i32 - 1;
                    }
                }
            }
        }
    }
}

pub(crate) fn floyd(seed: u64, k: u32, jobs: &[Job], slots: &mut [i32], chosen: &mut Chosen) {
    let (many, few) = split(jobs);
    let key = key_from_seed(seed);
    floyd_lanes::<LANES>(&key, k, many, slots, chosen);
    floyd_lanes::<1>(&key, k, few, slots, chosen);
}

fn floyd_lanes<const L: usize>(
    key: &[u32; 8],
    k: u32,
    jobs: &[Job],
    slots: &mut [i32],
    chosen: &mut Chosen,
) {
    let streams = |rows: &[u32; L]| Lanes::new(&[*key; L], &rows.map(u64::from));
    lane::floyd(k, jobs, slots, chosen, streams, Lanes::next_block);
}
