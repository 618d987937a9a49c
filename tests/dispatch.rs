//! Dispatch plans, their rows and aligned blocks against definitions written out plainly.

use half::{bf16, f16};
use phase_router::{
    AlignedBlocks, CombineOrder, DispatchPlan, Error, Float, Isa, Kernels, Problem, Router, Routes,
};
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
    let laid_out = blocks;
    let mut blocks = AlignedBlocks::new();
    blocks.build_from_counts(plan.counts(), block_size).unwrap();
    assert_eq!((blocks.targets(), blocks.offsets()), (laid_out.targets(), laid_out.offsets()));
    assert_eq!((blocks.padding(), blocks.block_size()), (laid_out.padding(), block_size));
    assert_eq!((blocks.sentinel() as usize, blocks.slots()), (plan.filled(), &[][..]));

    // With a block for every target without slots, and else the same.
    let mut all = AlignedBlocks::new().empty_targets(true);
    all.build(plan, block_size).unwrap();
    let mut others = laid_out.iter().peekable();
    for (target, block) in all.iter() {
        if others.next_if_eq(&(target, block)).is_none() {
            assert_eq!(plan.counts()[target as usize], 0);
            assert!(block.iter().all(|&slot| slot == all.sentinel()));
        }
    }
    assert!(others.next().is_none() && all.targets().is_sorted());
    assert!((0..plan.targets() as u32).all(|target| all.targets().contains(&target)));
    assert_eq!(all.padding(), all.slots().len() - plan.filled());
    assert_eq!(all.offsets().last().copied().unwrap_or(0) as usize, all.slots().len());
}

/// An element type, with the conversions of the crate `half` and not those of the library.
trait Element: Float + std::fmt::Debug {
    fn from_f32(value: f32) -> Self;
    fn to_f32(self) -> f32;
}

impl Element for f32 {
    fn from_f32(value: f32) -> Self {
        value
    }
    fn to_f32(self) -> f32 {
        self
    }
}

impl Element for bf16 {
    fn from_f32(value: f32) -> Self {
        Self::from_f32(value)
    }
    fn to_f32(self) -> f32 {
        self.to_f32()
    }
}

impl Element for f16 {
    fn from_f32(value: f32) -> Self {
        Self::from_f32(value)
    }
    fn to_f32(self) -> f32 {
        self.to_f32()
    }
}

fn hash(index: usize, salt: u64) -> u64 {
    let mut z = (index as u64).wrapping_add(salt).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    z = (z ^ z >> 31).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z ^ z >> 29
}

/// Numbers of all sizes, both zeros among them, and with `special` also infinities and NaN.
fn number(index: usize, salt: u64, special: bool) -> f32 {
    let word = hash(index, salt);
    match word % 40 {
        0 => 0.0,
        1 => -0.0,
        2 => f32::from_bits(word as u32 & 0x803F_FFFF),
        3 if special => f32::INFINITY,
        4 if special => f32::NEG_INFINITY,
        5 if special => f32::NAN,
        _ => f32::from_bits((word >> 20) as u32 & 0x83FF_FFFF | 0x3C00_0000),
    }
}

/// Adds the rows of one target after the other to a tensor of zeros, as candle's models do, or slot by slot.
fn naive_combine<T: Element>(
    ids: &[i32],
    fan_out: usize,
    order: CombineOrder,
    y: &[T],
    weights: &[f32],
    width: usize,
) -> Vec<T> {
    let mut slots: Vec<usize> = (0..ids.len()).filter(|&slot| ids[slot] >= 0).collect();
    slots.sort_by_key(|&slot| ids[slot]);
    let mut places = vec![usize::MAX; ids.len()];
    slots.iter().enumerate().for_each(|(place, &slot)| places[slot] = place);
    if order == CombineOrder::Slot {
        slots.sort();
    }
    let rows = ids.len().checked_div(fan_out).unwrap_or(0);
    let mut sums = vec![0.0f32; rows * width];
    for slot in slots {
        for column in 0..width {
            let product = weights[slot] * y[places[slot] * width + column].to_f32();
            sums[slot / fan_out * width + column] += product;
        }
    }
    sums.into_iter().map(T::from_f32).collect()
}

/// The same bits, or both NaN.
#[track_caller]
fn same_numbers<T: Element>(given: &[T], wanted: &[T], name: &str) {
    assert_eq!(given.len(), wanted.len());
    for (at, (given, wanted)) in given.iter().zip(wanted).enumerate() {
        let (a, b) = (given.to_f32(), wanted.to_f32());
        let same = a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan();
        assert!(same, "{name}: element {at} is {given:?}, not {wanted:?}");
    }
}

/// Gathers, combines and permutes with all kernels and checks every result.
fn check_rows<T: Element>(ids: &[i32], fan_out: usize, targets: usize, width: usize, salt: u64) {
    let rows = ids.len().checked_div(fan_out).unwrap_or(0);
    let special = salt.is_multiple_of(3);
    let numbers = |count: usize, salt: u64, special| {
        (0..count).map(move |i| number(i, salt, special)).map(T::from_f32).collect::<Vec<T>>()
    };
    let mut weights: Vec<f32> = (0..ids.len()).map(|i| number(i, !salt, special)).collect();
    // The weights of empty slots are not looked at.
    ids.iter().zip(&mut weights).filter(|(id, _)| **id < 0).for_each(|(_, w)| *w = f32::NAN);
    let x = numbers(rows * width, salt ^ 1, true);
    for &kernels in Kernels::available() {
        let mut plan = DispatchPlan::new().kernels(kernels);
        plan.build(ids, fan_out, targets).unwrap();
        let y = numbers(plan.filled() * width, salt ^ 2, special);
        for order in [CombineOrder::Target, CombineOrder::Slot] {
            let wanted = naive_combine(ids, fan_out, order, &y, &weights, width);
            let mut out = vec![T::from_f32(7.0); rows * width];
            plan.combine_in(order, &y, &weights, width, &mut out).unwrap();
            let name = format!("{} {order:?} {} x {fan_out} x {width}", kernels.name(), rows);
            same_numbers(&out, &wanted, &name);
            if order == CombineOrder::Target {
                out.fill(T::from_f32(7.0));
                plan.combine(&y, &weights, width, &mut out).unwrap();
                same_numbers(&out, &wanted, "by default");
            }
        }

        let mut grouped = vec![T::from_f32(7.0); plan.filled() * width];
        plan.gather_rows(&x, width, &mut grouped).unwrap();
        let wanted: Vec<T> = plan
            .slots()
            .iter()
            .flat_map(|&slot| x[slot as usize / fan_out * width..][..width].iter().copied())
            .collect();
        same_numbers(&grouped, &wanted, "gathered");
        let mut permuted = vec![0; plan.filled()];
        plan.permute(&(0..ids.len() as u32).collect::<Vec<_>>(), &mut permuted).unwrap();
        assert_eq!(permuted, plan.slots());
        let mut groups = plan.groups();
        for target in (0..targets).filter(|&c| plan.counts()[c] > 0) {
            let (found, places) = groups.next().unwrap();
            assert_eq!((found, &plan.slots()[places]), (target, plan.slots_of(target)));
        }
        assert!(groups.next().is_none());
    }
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

    /// A map to local targets does what replacing every id does.
    #[test]
    fn mapped_ids_are_local((ids, fan_out, targets) in any_ids(), local in 0..40usize, salt in any::<u64>()) {
        let mut random = salt;
        let map: Vec<i32> = (0..targets)
            .map(|_| {
                random = random.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(1);
                ((random >> 33) % (local as u64 + 1)) as i32 - 1
            })
            .collect();
        let replaced: Vec<i32> =
            ids.iter().map(|&id| if id < 0 { -1 } else { map[id as usize] }).collect();
        let mut plan = DispatchPlan::new();
        plan.build_mapped(&ids, fan_out, local, &map).unwrap();
        check(&plan, &replaced, fan_out, local);
        let unsigned: Vec<u32> = ids.iter().map(|&id| id as u32).collect();
        plan.build_mapped(&unsigned, fan_out, local, &map).unwrap();
        check(&plan, &replaced, fan_out, local);

        // An id that the map does not know, and an entry that is no local target: the first is named, nothing changes.
        if let Some(slot) = (salt as usize).checked_rem(ids.len()) {
            let wide: Vec<i64> = (0..).zip(&ids).map(|(at, &id)| if at < slot { id.into() } else { i64::MAX }).collect();
            let error = plan.build_mapped(&wide, fan_out, local, &map).unwrap_err();
            assert_eq!(error, Error::TargetId { slot, id: i64::MAX, targets });
            check(&plan, &replaced, fan_out, local);
        }
        let index = salt as usize % targets;
        for entry in [local as i32, -2, i32::MIN, i32::MAX] {
            let mut broken = map.clone();
            (broken[index], broken[targets - 1]) = (entry, if index + 1 < targets { -2 } else { entry });
            let error = plan.build_mapped(&ids, fan_out, local, &broken).unwrap_err();
            assert_eq!(error, Error::MapEntry { index, entry, targets: local });
            check(&plan, &replaced, fan_out, local);
        }
    }

    /// Rows are gathered and combined as plain loops do it, whatever they hold.
    #[test]
    fn rows_there_and_back(
        (mut ids, fan_out, targets) in any_ids(),
        width in prop_oneof![0..20usize, 0..150usize],
        salt in any::<u64>(),
    ) {
        ids.truncate(60 * fan_out);
        check_rows::<f32>(&ids, fan_out, targets, width, salt);
        check_rows::<bf16>(&ids, fan_out, targets, width, salt);
        check_rows::<f16>(&ids, fan_out, targets, width, salt);
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
            let map: Vec<i32> = (0..targets as i32).collect();
            let mut mapped = DispatchPlan::new();
            pool.install(|| mapped.build_mapped(&ids, 8, targets, &map)).unwrap();
            assert!(mapped.places() == wanted.places(), "mapped on {threads} threads");
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

/// Every number of slots per row around those where the way of sorting changes, and every width around whole blocks.
#[test]
fn rows_of_every_shape() {
    for fan_out in (1..12).chain([16, 17, 20, 21, 63, 64, 65, 300]) {
        let ids = many_ids(5 * fan_out, 40);
        for width in [1, 7, 8, 9, 33] {
            check_rows::<f32>(&ids, fan_out, 40, width, fan_out as u64);
            check_rows::<bf16>(&ids, fan_out, 40, width, fan_out as u64);
        }
    }
    for width in (0..=35).chain([63, 64, 65, 127, 128, 129, 200]) {
        let ids = many_ids(3 * 4, 5);
        check_rows::<f32>(&ids, 4, 5, width, width as u64);
        check_rows::<bf16>(&ids, 4, 5, width, width as u64);
        check_rows::<f16>(&ids, 4, 5, width, width as u64);
    }
    // All in one row, and no targets at all.
    check_rows::<f32>(&many_ids(3000, 7), 3000, 7, 2, 1);
    check_rows::<f32>(&[-1; 12], 4, 0, 3, 1);
    check_rows::<f32>(&[], 4, 3, 5, 1);
}

/// Enough rows to be fetched ahead and cut for threads: the bits are those of one thread.
#[test]
fn threads_change_no_row() {
    let (rows, fan_out, targets, width) = (700, 5, 30, 300);
    let mut ids = many_ids(rows * fan_out, targets);
    ids[7 * fan_out..][..fan_out].fill(-1);
    let weights: Vec<f32> = (0..ids.len()).map(|i| number(i, 3, false)).collect();
    let x: Vec<f32> = (0..rows * width).map(|i| number(i, 4, false)).collect();
    let check = |plan: &mut DispatchPlan| {
        plan.build(&ids, fan_out, targets).unwrap();
        let mut y = vec![0.0; plan.filled() * width];
        plan.gather_rows(&x, width, &mut y).unwrap();
        for (row, source) in y.chunks(width).zip(plan.sources()) {
            assert!(row == &x[source as usize * width..][..width], "gathered");
        }
        let mut out = vec![7.0; rows * width];
        plan.combine(&y, &weights, width, &mut out).unwrap();
        let wanted = naive_combine(&ids, fan_out, CombineOrder::Target, &y, &weights, width);
        same_numbers(&out, &wanted, "combined");
    };
    check(&mut DispatchPlan::new().threads(1));
    #[cfg(feature = "rayon")]
    for pool in [2, 3, 8].map(|t| rayon::ThreadPoolBuilder::new().num_threads(t).build().unwrap()) {
        pool.install(|| {
            check(&mut DispatchPlan::new());
            check(&mut DispatchPlan::new().threads(3));
        });
    }
    // Rows of many slots, whose terms do not fit the stack: memory is shared out.
    let (rows, fan_out, width) = (40, 100, 300);
    let ids = many_ids(rows * fan_out, targets);
    let weights: Vec<f32> = (0..ids.len()).map(|i| number(i, 5, false)).collect();
    let work = || {
        let mut plan = DispatchPlan::new();
        plan.build(&ids, fan_out, targets).unwrap();
        let y: Vec<f32> = (0..plan.filled() * width).map(|i| number(i, 6, false)).collect();
        let mut out = vec![7.0; rows * width];
        plan.combine(&y, &weights, width, &mut out).unwrap();
        let wanted = naive_combine(&ids, fan_out, CombineOrder::Target, &y, &weights, width);
        same_numbers(&out, &wanted, "many slots");
    };
    work();
    #[cfg(feature = "rayon")]
    rayon::ThreadPoolBuilder::new().num_threads(3).build().unwrap().install(work);
}

/// What the order and the zero at the start decide.
#[test]
fn sums_written_out() {
    let mut plan = DispatchPlan::new();
    // In f32, 1 - 1e8 + 1e8 is 0, and 1e8 - 1e8 + 1, in the order of the slots, is 1.
    plan.build(&[2, 1, 0], 3, 3).unwrap();
    let (y, mut out) = ([1.0f32, -1e8, 1e8], [7.0]);
    plan.combine(&y, &[1.0; 3], 1, &mut out).unwrap();
    assert_eq!(out, [0.0]);
    plan.combine_in(CombineOrder::Slot, &y, &[1.0; 3], 1, &mut out).unwrap();
    assert_eq!(out, [1.0]);
    // A target twice in a row: by slot.
    plan.build(&[0, 0, 0], 3, 1).unwrap();
    plan.combine(&[1e8f32, -1e8, 1.0], &[1.0; 3], 1, &mut out).unwrap();
    assert_eq!(out, [1.0]);
    // No fused multiply-add: the product is rounded first.
    plan.build(&[0, 1], 2, 2).unwrap();
    let near = 1.0 + f32::EPSILON;
    plan.combine(&[-near * near, near], &[1.0, near], 1, &mut out).unwrap();
    assert_eq!(out, [0.0]);
    // Sums begin with a zero, so that no result is a negative one.
    plan.combine(&[-0.0f32, -0.0], &[1.0; 2], 1, &mut out).unwrap();
    assert_eq!(out[0].to_bits(), 0);
    // Rounded once: half a unit of bf16 twice is a whole one.
    let (half_unit, mut out) = (bf16::from_f32(1.0 / 256.0), [bf16::ZERO]);
    plan.build(&[0, 1, 2], 3, 3).unwrap();
    plan.combine(&[bf16::ONE, half_unit, half_unit], &[1.0; 3], 1, &mut out).unwrap();
    assert_eq!(out[0].to_f32(), 1.0 + 1.0 / 128.0);
}

#[test]
fn refused_rows() {
    let mut plan = DispatchPlan::new();
    plan.build(&[1, 0, -1, 1], 2, 2).unwrap();
    let length = |what, given, needed| Err(Error::Length { what, given, needed });
    let mut out = [7.0f32; 6];
    assert_eq!(plan.gather_rows(&[0.0; 3], 2, &mut out), length("x", 3, 4));
    assert_eq!(plan.gather_rows(&[0.0; 4], 2, &mut out[..5]), length("grouped", 5, 6));
    assert_eq!(plan.gather_rows(&[], usize::MAX, &mut out), length("x", 0, usize::MAX));
    assert_eq!(plan.combine(&[0.0; 5], &[0.0; 4], 2, &mut out[..4]), length("y", 5, 6));
    assert_eq!(plan.combine(&[0.0; 6], &[0.0; 3], 2, &mut out[..4]), length("weights", 3, 4));
    assert_eq!(plan.combine(&[0.0; 6], &[0.0; 4], 2, &mut out), length("out", 6, 4));
    assert_eq!(plan.combine(&[], &[0.0; 4], usize::MAX, &mut out), length("y", 0, usize::MAX));
    assert_eq!(plan.permute(&[0.0; 3], &mut out[..3]), length("values", 3, 4));
    assert_eq!(plan.permute(&[0.0; 4], &mut out[..4]), length("permuted", 4, 3));
    if let Some(isa) = Isa::ALL.into_iter().find(|&isa| Kernels::for_isa(isa).is_none()) {
        let mut plan = DispatchPlan::new().isa(isa);
        plan.build(&[1, 0, -1, 1], 2, 2).unwrap();
        let error = plan.combine(&[0.0; 6], &[0.0; 4], 2, &mut out[..4]).unwrap_err();
        assert!(matches!(error, Error::Isa(_)), "{error}");
    }
    assert_eq!(out, [7.0; 6], "on error nothing is written");

    // Nothing says how many sources without slots there are.
    plan.build::<i32>(&[], 0, 2).unwrap();
    plan.gather_rows(&[1.0; 6], 2, &mut []).unwrap();
    plan.combine(&[], &[], 3, &mut out).unwrap();
    assert_eq!(out, [0.0; 6]);
    assert_eq!(plan.combine(&[], &[], 4, &mut out), length("out", 6, 8));
    assert_eq!(plan.combine(&[], &[], 0, &mut out), length("out", 6, 0));
    DispatchPlan::new().combine::<f32>(&[], &[], 0, &mut []).unwrap();

    let mut blocks = AlignedBlocks::new();
    let error = blocks.build_from_counts(&[u32::MAX; 9], 1).unwrap_err();
    assert!(matches!(error, Error::TooLarge { what: "padded slots", .. }), "{error}");
    let error = blocks.build_from_counts(&[1, 2], 0).unwrap_err();
    assert!(matches!(error, Error::Parameter { what: "block_size", .. }), "{error}");
    let mut blocks = blocks.empty_targets(true);
    let error = blocks.build_from_counts(&[0, 0], 1 << 30).unwrap_err();
    assert!(matches!(error, Error::TooLarge { what: "padded slots", .. }), "{error}");
    assert_eq!((blocks.targets(), blocks.padding()), (&[][..], 0));
}
