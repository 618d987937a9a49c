//! The range check of every tier against arcs walked position by position.

use super::ArcTable;
use crate::router::ring::Arc;
use crate::router::table::Table;
use crate::testing::{Random, tiers};

/// Draws an arc of any kind: empty, full, of one position, wrapping, ending at the ring's end, any other.
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
                            Table::of(kernels).range_check(&table, first, phase, &mut words);
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

/// Every arc of the smallest rings.
#[test]
fn range_checks_of_every_arc() {
    for ring in 1..12 {
        let arcs: Vec<Arc> =
            (0..ring).flat_map(|start| (0..=ring).map(move |len| Arc { start, len })).collect();
        let table = ArcTable::new(ring, arcs.iter().copied());
        for phase in 0..ring {
            for kernels in tiers() {
                let mut words = [0; 3];
                Table::of(kernels).range_check(&table, 0, phase, &mut words);
                for (index, arc) in arcs.iter().enumerate() {
                    let naive = (0..arc.len).any(|step| (arc.start + step) % ring == phase);
                    let bit = words[index / 64] >> (index % 64) & 1 != 0;
                    assert_eq!(bit, naive, "{kernels:?}: phase {phase} in {arc:?} of {ring}");
                }
            }
        }
    }
}
