//! Dispatch plans and aligned blocks against definitions written out plainly.

use phase_router::{AlignedBlocks, DispatchPlan, Error, Problem, Router, Routes};
use proptest::prelude::*;
use proptest::test_runner::RngAlgorithm;

/// What a plan must be: a stable sort by target, empty slots last, and its inverse.
fn check(plan: &DispatchPlan, ids: &[i32], fan_out: usize, targets: usize) {
    assert_eq!(
        (plan.len(), plan.fan_out(), plan.targets()),
        (ids.len(), fan_out, targets),
        "shape"
    );
    let mut sorted: Vec<u32> = (0..ids.len() as u32).collect();
    sorted.sort_by_key(|&slot| ids[slot as usize] as u32); // stable; -1 is the largest
    let filled = ids.iter().filter(|&&id| id >= 0).count();
    assert_eq!(
        (plan.filled(), plan.slots(), plan.empty_slots()),
        (filled, &sorted[..filled], &sorted[filled..])
    );
    assert_eq!(plan.places().len(), ids.len());
    for (place, &slot) in sorted.iter().enumerate() {
        assert_eq!(plan.places()[slot as usize] as usize, place, "place of slot {slot}");
    }

    assert_eq!(plan.offsets().len(), targets + 1);
    assert_eq!((plan.offsets()[0], plan.offsets()[targets] as usize), (0, filled));
    let mut at = 0;
    for c in 0..targets {
        let count = sorted[at..].iter().take_while(|&&slot| ids[slot as usize] == c as i32).count();
        let slots = &sorted[at..at + count];
        assert_eq!(plan.slots_of(c), slots, "slots of {c}");
        assert_eq!((plan.counts()[c] as usize, plan.offsets()[c] as usize), (count, at));
        assert!(plan.sources_of(c).eq(slots.iter().map(|slot| slot / fan_out as u32)));
        at += count;
    }
    assert!(plan.sources().eq(plan.slots().iter().map(|slot| slot / fan_out as u32)));
    for slot in (0..ids.len()).step_by(7) {
        assert_eq!(plan.source_of_slot(slot), slot / fan_out);
    }
}

fn check_blocks(blocks: &AlignedBlocks, plan: &DispatchPlan, block_size: usize) {
    assert_eq!((blocks.block_size(), blocks.sentinel() as usize), (block_size, plan.len()));
    assert_eq!(blocks.slots().len(), blocks.targets().len() * block_size);
    assert_eq!(blocks.padding(), blocks.slots().len() - plan.filled());
    assert!(blocks.targets().is_sorted());
    assert_eq!(blocks.offsets().len(), plan.targets() + 1);
    let mut at = blocks.iter();
    for c in 0..plan.targets() {
        let count = plan.counts()[c] as usize;
        let padded =
            &blocks.slots()[blocks.offsets()[c] as usize..blocks.offsets()[c + 1] as usize];
        assert_eq!(
            padded.len(),
            count.div_ceil(block_size) * block_size,
            "whole blocks, as few as fit"
        );
        assert_eq!(&padded[..count], plan.slots_of(c));
        assert!(padded[count..].iter().all(|&slot| slot == blocks.sentinel()));
        for block in padded.chunks(block_size) {
            assert_eq!(at.next(), Some((c as u32, block)));
        }
    }
    assert_eq!(at.next(), None);
}

/// Ids of any shape: few and many targets, more or fewer of them empty, all the same or spread.
fn any_ids() -> impl Strategy<Value = (Vec<i32>, usize, usize)> {
    let shape = (0..400usize, 1..9usize, prop_oneof![1..5usize, 1..300usize]);
    (shape, 0..4u32).prop_flat_map(|((rows, fan_out, targets), empties)| {
        let empty = Just(-1);
        let id = prop_oneof![empties => empty, 4 => 0..targets as i32];
        (prop::collection::vec(id, rows * fan_out), Just(fan_out), Just(targets))
    })
}

proptest! {
    // XorShift, because proptest starts a new generator for every id, which takes ChaCha longer than the rest.
    #![proptest_config(ProptestConfig {
        failure_persistence: None, rng_algorithm: RngAlgorithm::XorShift, ..ProptestConfig::default()
    })]

    #[test]
    fn a_plan_is_a_stable_sort((ids, fan_out, targets) in any_ids(), block_size in 1..80usize) {
        let mut plan = DispatchPlan::new();
        plan.build(&ids, fan_out, targets).unwrap();
        check(&plan, &ids, fan_out, targets);

        let unsigned: Vec<u32> = ids.iter().map(|&id| id as u32).collect();
        let mut other = DispatchPlan::new();
        other.build(&unsigned, fan_out, targets).unwrap();
        check(&other, &ids, fan_out, targets);

        let mut blocks = AlignedBlocks::new();
        blocks.build(&plan, block_size).unwrap();
        check_blocks(&blocks, &plan, block_size);
    }

    /// One plan and one set of blocks for problems of changing shape hold nothing over from one to the next.
    #[test]
    fn kept_memory_leaves_no_trace(problems in prop::collection::vec((any_ids(), 1..80usize), 1..4)) {
        let (mut plan, mut blocks) = (DispatchPlan::new(), AlignedBlocks::new());
        for ((ids, fan_out, targets), block_size) in problems {
            plan.build(&ids, fan_out, targets).unwrap();
            check(&plan, &ids, fan_out, targets);
            blocks.build(&plan, block_size).unwrap();
            check_blocks(&blocks, &plan, block_size);
        }
    }

    /// A wrong id anywhere is found, the first one named, and the plan stays what it was.
    #[test]
    fn a_wrong_id_changes_nothing(
        (ids, fan_out, targets) in any_ids(),
        wrong in prop::collection::vec((any::<prop::sample::Index>(), any::<bool>(), 0..3i32), 1..3),
    ) {
        prop_assume!(!ids.is_empty());
        let mut plan = DispatchPlan::new();
        plan.build(&ids, fan_out, targets).unwrap();
        let mut broken = ids.clone();
        for (at, low, by) in wrong {
            broken[at.index(ids.len())] = if low { -2 - by } else { targets as i32 + by };
        }
        let slot = (0..ids.len()).find(|&slot| !(-1..targets as i32).contains(&broken[slot])).unwrap();
        let id = broken[slot];
        let error = plan.build(&broken, fan_out, targets).unwrap_err();
        assert_eq!(error, Error::TargetId { slot, id: id.into(), targets });
        check(&plan, &ids, fan_out, targets);

        let unsigned: Vec<u32> = broken.iter().map(|&id| id as u32).collect();
        let error = plan.build(&unsigned, fan_out, targets).unwrap_err();
        assert_eq!(error, Error::TargetId { slot, id: (id as u32).into(), targets });
        check(&plan, &ids, fan_out, targets);
    }
}

/// Ids that are quick to make in any number.
fn many_ids(slots: usize, targets: usize) -> Vec<i32> {
    let hash = |i: usize| (i as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 33;
    (0..slots).map(|i| (hash(i) % (targets as u64 + 1)) as i32 - 1).collect()
}

/// On one thread, where large inputs are two parts.
fn alone(work: impl FnOnce() + Send) {
    #[cfg(feature = "rayon")]
    rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap().install(work);
    #[cfg(not(feature = "rayon"))]
    work();
}

#[test]
fn large_plans() {
    alone(large_plans_alone);
}

/// With parts on either side of 2^16 slots, where ranks no longer fit 16 bits.
fn large_plans_alone() {
    for slots in [1 << 16, (1 << 17) - 8, 1 << 17, (1 << 17) + 8, 300_000] {
        for targets in [1, 7] {
            let ids = many_ids(slots, targets);
            let mut plan = DispatchPlan::new();
            plan.build(&ids, 8, targets).unwrap();
            check(&plan, &ids, 8, targets);
        }
    }
    // Every slot at one target, so that ranks reach the last that 16 bits hold, and the first that they do not.
    for slots in [1 << 17, (1 << 17) + 8] {
        let mut plan = DispatchPlan::new();
        plan.build(&vec![0; slots], 8, 1).unwrap();
        assert!(plan.slots().iter().copied().eq(0..slots as u32));
        assert_eq!(plan.places(), plan.slots());
    }
    // More counters than slots, so that there is one part only.
    let ids = many_ids(40_000, 50_000);
    let mut plan = DispatchPlan::new();
    plan.build(&ids, 8, 50_000).unwrap();
    let mut sorted: Vec<u32> = (0..40_000).collect();
    sorted.sort_by_key(|&slot| ids[slot as usize] as u32);
    assert_eq!(plan.slots(), &sorted[..plan.filled()]);
}

#[cfg(feature = "rayon")]
#[test]
fn threads_change_nothing() {
    let pool = |threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    let pools: Vec<_> = [1, 2, 3, 5, 8].into_iter().map(|t| (t, pool(t))).collect();
    for (slots, targets) in [(65_536, 100), (262_144 + 8, 256), (524_288, 3), (400_000, 20_000)] {
        let ids = many_ids(slots, targets);
        let mut broken = ids.clone();
        broken[slots - 1] = targets as i32;
        broken[slots / 2] = -5;
        let mut wanted = DispatchPlan::new();
        pools[0].1.install(|| wanted.build(&ids, 8, targets)).unwrap();
        for (threads, pool) in &pools {
            let mut plan = DispatchPlan::new();
            pool.install(|| plan.build(&ids, 8, targets)).unwrap();
            let refused = pool.install(|| plan.build(&broken, 8, targets)).unwrap_err();
            assert_eq!(refused, Error::TargetId { slot: slots / 2, id: -5, targets });
            assert!(plan.slots() == wanted.slots(), "slots on {threads} threads");
            assert!(plan.empty_slots() == wanted.empty_slots());
            assert!(plan.places() == wanted.places(), "places on {threads} threads");
            assert!(plan.offsets() == wanted.offsets() && plan.counts() == wanted.counts());
        }
    }
}

#[test]
fn plans_of_routes() {
    let problem = Problem::with_density(&[1.0; 500], &[1.0, 2.0, 4.0, 1.0, 8.0], 0.4).unwrap();
    let routes = Router::builder(&problem).fan_out(3).seed(7).build().unwrap().route().unwrap();
    let mut plan = DispatchPlan::new();
    plan.build_routes(&routes).unwrap();
    check(&plan, routes.as_slice(), 3, 5);
    let loads: Vec<u64> = plan.counts().iter().map(|&count| count.into()).collect();
    assert_eq!(loads, routes.loads());
}

#[test]
fn shapes_at_the_edge() {
    let mut plan = DispatchPlan::new();
    assert!(plan.is_empty() && plan.slots().is_empty() && plan.offsets().is_empty());
    let mut blocks = AlignedBlocks::new();
    assert_eq!(blocks.iter().len(), 0);

    plan.build::<i32>(&[], 0, 0).unwrap();
    assert_eq!((plan.len(), plan.filled(), plan.offsets()), (0, 0, &[0][..]));
    plan.build::<u32>(&[], 8, 3).unwrap();
    assert_eq!((plan.counts(), plan.offsets()), (&[0; 3][..], &[0; 4][..]));
    plan.build(&[-1, -1], 2, 0).unwrap();
    assert_eq!((plan.filled(), plan.empty_slots()), (0, &[0, 1][..]));
    blocks.build(&plan, 4).unwrap();
    assert_eq!((blocks.slots().len(), blocks.sentinel()), (0, 2));
    plan.build_routes(&Routes::from_ids(Vec::<i32>::new(), 4, 0, 2).unwrap()).unwrap();
    assert_eq!(plan.len(), 0);
}

#[test]
fn refusals() {
    let mut plan = DispatchPlan::new();
    plan.build(&[1, 0, 2, 1], 2, 3).unwrap();
    let kept = |plan: &DispatchPlan| check(plan, &[1, 0, 2, 1], 2, 3);

    let error = plan.build(&[0, 1, 2], 2, 3).unwrap_err();
    assert_eq!(error, Error::Length { what: "ids", given: 3, needed: 4 });
    kept(&plan);
    let error = plan.build(&[0], 0, 3).unwrap_err();
    assert_eq!(error, Error::Length { what: "ids", given: 1, needed: 0 });
    kept(&plan);
    let error = plan.build(&[0], usize::MAX, 3).unwrap_err();
    assert_eq!(error, Error::Length { what: "ids", given: 1, needed: usize::MAX });
    kept(&plan);
    let targets = i32::MAX as usize + 1;
    let error = plan.build(&[0, 1], 2, targets).unwrap_err();
    assert!(matches!(error, Error::TooLarge { what: "targets", .. }), "{error}");
    kept(&plan);

    let mut blocks = AlignedBlocks::new();
    blocks.build(&plan, 2).unwrap();
    let error = blocks.build(&plan, 0).unwrap_err();
    assert!(matches!(error, Error::Parameter { what: "block_size", .. }), "{error}");
    check_blocks(&blocks, &plan, 2);
    let error = blocks.build(&plan, 1 << 30).unwrap_err();
    assert!(matches!(error, Error::TooLarge { what: "padded slots", .. }), "{error}");
    let error = blocks.build(&plan, usize::MAX).unwrap_err();
    assert!(matches!(error, Error::TooLarge { what: "padded slots", .. }), "{error}");
    check_blocks(&blocks, &plan, 2);
}

/// Small cases written out, of the kinds that kernels for GPUs have got wrong: ids to be skipped, repeated ids, numbers
/// of targets that are no powers of two.
#[test]
fn cases_written_out() {
    let mut plan = DispatchPlan::new();
    plan.build(&[-1, 0, 1, -1], 2, 2).unwrap();
    assert_eq!((plan.slots(), plan.empty_slots()), (&[1, 2][..], &[0, 3][..]));
    assert_eq!((plan.counts(), plan.offsets()), (&[1, 1][..], &[0, 1, 2][..]));
    assert_eq!(plan.places(), [2, 0, 1, 3]);

    // A target may be in a row more than once.
    plan.build(&[1, 1, 0, 1, 1, 1], 3, 2).unwrap();
    assert_eq!((plan.slots_of(0), plan.slots_of(1)), (&[2][..], &[0, 1, 3, 4, 5][..]));
    assert!(plan.sources_of(1).eq([0, 0, 1, 1, 1]));

    // Padding rows count nothing.
    plan.build(&[3, 1, -1, -1, -1, -1, 0, 3, -1, -1], 2, 5).unwrap();
    assert_eq!((plan.counts(), plan.filled()), (&[1, 1, 0, 2, 0][..], 4));
    let mut blocks = AlignedBlocks::new();
    blocks.build(&plan, 4).unwrap();
    assert_eq!((blocks.targets(), blocks.padding()), (&[0, 1, 3][..], 8));

    plan.build(&[2, 3, 4, 1, 2, 4, 1, 3, 4, 1, 2, 3], 3, 5).unwrap();
    blocks.build(&plan, 4).unwrap();
    assert_eq!(blocks.slots(), [3, 6, 9, 12, 0, 4, 10, 12, 1, 7, 11, 12, 2, 5, 8, 12]);
    assert_eq!(blocks.targets(), [1, 2, 3, 4]);

    for (ids, slot, id) in [([0, 1, 2, 5], 3, 5), ([0, -2, 9, 1], 1, -2)] {
        let error = plan.build(&ids, 2, 5).unwrap_err();
        assert_eq!(error, Error::TargetId { slot, id, targets: 5 });
        assert!(error.to_string().starts_with(&format!("slot {slot} holds target {id}")));
    }
}

#[test]
fn any_number_of_targets() {
    let (mut plan, mut blocks) = (DispatchPlan::new(), AlignedBlocks::new());
    for targets in [1, 5, 60, 72, 160, 288, 384, 576, 896] {
        for slots in [0, 8, 1000, 8 * (targets + 1), 16_000] {
            let ids = many_ids(slots, targets);
            plan.build(&ids, 8, targets).unwrap();
            check(&plan, &ids, 8, targets);
            for block_size in [1, 16, 100] {
                blocks.build(&plan, block_size).unwrap();
                check_blocks(&blocks, &plan, block_size);
            }
        }
    }
}

#[test]
#[should_panic(expected = "target 3 of 3 targets")]
fn no_such_target() {
    let mut plan = DispatchPlan::new();
    plan.build(&[1, 0, 2, 1], 2, 3).unwrap();
    plan.slots_of(3);
}

/// A fan-out is a number that nothing bounds where there are no slots.
#[test]
fn any_fan_out_of_no_slots() {
    for fan_out in [0u64, 1, 3 << 30, 1 << 31, 1 << 32, (1 << 32) + 1, u64::MAX] {
        let fan_out = fan_out as usize; // 0 and 1 again on machines of 32 bits
        let mut plan = DispatchPlan::new();
        plan.build::<i32>(&[], fan_out, 3).unwrap();
        check(&plan, &[], fan_out, 3);
        let routes = Routes::from_ids(Vec::<i64>::new(), 0, fan_out, 3).unwrap();
        plan.build_routes(&routes).unwrap();
        check(&plan, &[], fan_out, 3);
    }
}
