//! The bitmap against a plain vector of bits.

use super::scalar::{ops, select_in_word};
use super::{FEW_WORDS, Few, Membership, ONE_PAGE, RankBitmap, Word};
use crate::testing::Random;

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

/// A plain vector of bits, with its counts.
struct Naive {
    bits: Vec<bool>,
    /// The number of set bits below each position, and below the end.
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
        // Every position of a small ring; of a large one, those around the ends of words, pages and groups.
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
    // One map for all, larger and smaller in turn: the bits of an earlier ring must not show.
    let mut map = RankBitmap::default();
    let (page, group) = (1 << 12, 1 << 18);
    let rings = [
        [1, group + 1, 63, 3 * group + 77],
        [511, 512, 513, 300],
        [64, group, 65, 5 * page - 1],
        [page - 1, group - 1, page, 2 * group],
        [page + 1, 64 * page + 1, 2, 65 * page - 64],
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
                    // Full and empty pages, so that whole pages have nothing to select.
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
            if ring <= FEW_WORDS {
                pass_and_check(Few::new(ring), &words, &mut random, &name);
            }
            if ring <= ONE_PAGE {
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

    // A full arc ends and starts at the same phase; an empty one starts and ends there.
    if let Some(full) = bits.iter().position(|&bit| bit) {
        map.pass(&[[full as u32; 2]], &ops());
    }
    if let [Some(held), Some(free)] = [true, false].map(|is| bits.iter().position(|&bit| bit == is))
    {
        map.pass(&[[held as u32, free as u32], [free as u32, held as u32]], &ops());
    }
    Naive::new(bits).check(&map, random, &format!("{name}, passed in place"));
}
