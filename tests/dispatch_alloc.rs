//! What dispatch allocates: nothing in a build of a smaller shape than one before, no more than the documentation says,
//! and an error if memory is refused. In a separate binary: the allocator counts, and refuses.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use phase_router::bits::left_filled;
use phase_router::capacity::loads;
use phase_router::{
    AlignedBlocks, CombineOrder, DispatchPlan, Error, Quotas, Rebalancer, Replicas, Routes,
};

struct Counting;

// Per thread: the pool's own queues are not the subject.
thread_local! {
    static CALLS: Cell<usize> = const { Cell::new(0) };
    static BYTES: Cell<usize> = const { Cell::new(0) };
    /// The largest block that is not refused.
    static MOST: Cell<usize> = const { Cell::new(usize::MAX) };
}

fn refuses(bytes: usize) -> bool {
    CALLS.set(CALLS.get() + 1);
    BYTES.set(BYTES.get() + bytes);
    bytes > MOST.get()
}

// SAFETY: every call goes to the system allocator unchanged, or is refused, as the contract allows.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if refuses(layout.size()) {
            return std::ptr::null_mut();
        }
        // SAFETY: the caller's promises are passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        // SAFETY: the caller's promises are passed on.
        unsafe { System.dealloc(ptr, layout) }
    }

    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if refuses(size) {
            return std::ptr::null_mut();
        }
        // SAFETY: the caller's promises are passed on.
        unsafe { System.realloc(ptr, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[test]
fn builds_into_kept_memory() {
    let (tokens, fan_out, targets) = (4096, 8, 256);
    let ids: Vec<i32> = (0..tokens * fan_out).map(|i| i * i % 257 - 1).collect();
    let unsigned: Vec<u32> = ids.iter().map(|&id| id as u32).collect();
    let mut sources: Vec<u32> = Vec::with_capacity(ids.len());
    // With more threads, a call from outside the pool would allocate its entry there.
    let (mut plan, mut blocks) = (DispatchPlan::new().threads(1), AlignedBlocks::new());

    let before = CALLS.get();
    plan.build(&ids, fan_out as usize, targets).unwrap();
    // Most padded slots, and most blocks.
    blocks.build(&plan, 64).unwrap();
    blocks.build(&plan, 16).unwrap();
    let first = CALLS.get();
    assert!(first > before, "the counter counts");

    for slots in [ids.len(), 8, ids.len() / 2, 0, ids.len()] {
        plan.build(&ids[..slots], fan_out as usize, targets).unwrap();
        blocks.build(&plan, 64).unwrap();
        plan.build(&unsigned[..slots], fan_out as usize, targets).unwrap();
        blocks.build(&plan, 16).unwrap();
        sources.clear();
        sources.extend(plan.sources());
    }
    assert_eq!(CALLS.get(), first, "allocations in later builds");
}

#[test]
fn rows_move_without_allocating() {
    let (tokens, targets, width) = (64, 128, 96);
    for fan_out in [1, 2, 8, 64] {
        let ids: Vec<i32> = (0..tokens * fan_out).map(|i| i * i % 129 - 1).collect();
        let map: Vec<i32> = (0..targets).map(|target| target % 3 - 1).collect();
        let mut plan = DispatchPlan::new().threads(1);
        plan.build(&ids, fan_out as usize, targets as usize).unwrap();
        let x = vec![1.0f32; tokens as usize * width];
        let (mut y, mut out) = (vec![0.0; plan.filled() * width], x.clone());
        let (weights, mut permuted) = (vec![0.5; ids.len()], vec![0.0; plan.filled()]);
        // The first call of all asks for the default kernels.
        plan.combine(&y, &weights, width, &mut out).unwrap();

        let before = CALLS.get();
        plan.gather_rows(&x, width, &mut y).unwrap();
        plan.combine(&y, &weights, width, &mut out).unwrap();
        plan.combine_in(CombineOrder::Slot, &y, &weights, width, &mut out).unwrap();
        plan.permute(&weights, &mut permuted).unwrap();
        assert_eq!(plan.groups().map(|(_, places)| places.len()).sum::<usize>(), plan.filled());
        plan.build_mapped(&ids, fan_out as usize, 2, &map).unwrap();
        assert_eq!(CALLS.get(), before, "allocations at a fan-out of {fan_out}");
    }
}

/// Pairs of shapes (slots, targets), of which the second is no larger in either: some in which it is cut into other
/// parts than the first, and random ones.
fn shapes() -> Vec<[(usize, usize); 2]> {
    let mut shapes = vec![
        [(72_100, 9000), (72_000, 9000)],
        [(32_768, 4096), (32_768, 4000)],
        [(32_768, 4095), (32_767, 4095)],
        [(131_080, 20), (131_072, 20)],
        [(196_608, 8191), (196_608, 64)],
        [(200_000, 20_000), (200_000, 6)],
    ];
    let mut state = 1u64;
    let mut up_to = |most: usize| {
        state = state.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(1);
        // All magnitudes are as likely.
        let magnitude = state >> 33 & 31;
        let most = if magnitude < 8 { most } else { most >> (magnitude % 16) };
        (state >> 40) as usize % (most + 1)
    };
    for _ in 0..150 {
        let (slots, targets) = (up_to(200_000), 6 + up_to(20_000));
        for _ in 0..3 {
            shapes.push([(slots, targets), (up_to(slots), 6 + up_to(targets - 6))]);
        }
    }
    shapes
}

#[test]
fn a_smaller_shape_allocates_nothing() {
    let ids: Vec<i32> = (0..200_000).map(|i| i % 7 - 1).collect();
    let pool = rayon::ThreadPoolBuilder::new().num_threads(3).build().unwrap();
    let check = |new: &dyn Fn() -> DispatchPlan| {
        for [first, second] in shapes() {
            let mut plan = new();
            let before = BYTES.get();
            let (slots, targets) = first;
            plan.build(&ids[..slots], 1, targets).unwrap();
            let per_slot = if slots > 1 << 16 { 12 } else { 10 };
            let most = per_slot * slots.next_multiple_of(4)
                + 8 * (targets + 1)
                + 4 * (slots / 4).max(targets + 1);
            assert!(BYTES.get() - before <= most, "{first:?}: more than {most} bytes");

            let before = CALLS.get();
            let (slots, targets) = second;
            plan.build(&ids[..slots], 1, targets).unwrap();
            assert_eq!(CALLS.get() - before, 0, "{second:?} after {first:?}");
        }
    };
    check(&|| DispatchPlan::new().threads(1));
    pool.install(|| check(&DispatchPlan::new));
    pool.install(|| check(&|| DispatchPlan::new().threads(2)));
}

/// Sizes that are numbers, and what an allocator that refuses large blocks makes of them.
#[test]
fn refused_memory_is_an_error() {
    let many = i32::MAX as usize;
    let mut plan = DispatchPlan::new();
    plan.build(&[1, 0, 2, 1], 2, 3).unwrap();
    let mut blocks = AlignedBlocks::new();
    blocks.build(&plan, 2).unwrap();
    let routes = Routes::from_ids(vec![0], 1, 1, many).unwrap();

    MOST.set(100_000);
    let refused = |bytes| Error::OutOfMemory { bytes };
    assert_eq!(plan.build(&[0], 1, many).unwrap_err(), refused(1 << 33));
    assert_eq!(plan.build_routes(&routes).unwrap_err(), refused(1 << 33));
    assert_eq!((plan.slots(), plan.targets()), (&[1, 0, 3, 2][..], 3));
    assert_eq!(blocks.build(&plan, 1 << 20).unwrap_err(), refused(3 << 22));
    assert_eq!((blocks.slots(), blocks.block_size()), (&[1, 4, 0, 3, 2, 4][..], 2));
    assert_eq!(loads(&[0], many).unwrap_err(), refused(8 * many as u128));
    // The terms of a row of many slots.
    let mut wide = DispatchPlan::new();
    MOST.set(usize::MAX);
    wide.build(&vec![0; 20_000], 20_000, 1).unwrap();
    let (y, mut out) = (vec![1.0f32; 20_000], [7.0]);
    MOST.set(100_000);
    assert_eq!(wide.combine(&y, &y, 1, &mut out).unwrap_err(), refused(160_000));
    assert_eq!(out, [7.0]);
    MOST.set(160_000);
    wide.combine(&y, &y, 1, &mut out).unwrap();
    assert_eq!(out, [20_000.0]);
    MOST.set(100_000);
    assert_eq!(Replicas::new(&[[65_535, 1]]).unwrap_err(), refused(1 << 18));
    assert_eq!(left_filled(&[1, 2], 1 << 20).unwrap_err(), refused(1 << 18));
    MOST.set(usize::MAX);
    assert_eq!(refused(1 << 33).to_string(), "cannot allocate 8589934592 bytes");
}

/// Memory refused at any point of a rebalance: an error, and the table as it was. What takes the greedy pass alone, and
/// what takes shortest paths.
#[test]
fn a_table_is_kept_if_memory_is_refused() {
    let (rows, targets) = (1 << 15, 8);
    let quotas = |last| {
        let shares: Vec<f64> = (0..targets).map(|c| if c < 7 { 1.0 } else { last }).collect();
        Quotas::from_shares(&shares, rows, 2).unwrap()
    };
    let zones: Vec<u32> = (0..targets).map(|c| c / 2).collect();
    let mut even = vec![-1; 2 * rows as usize];
    Rebalancer::builder(&quotas(1.0)).build().unwrap().rebalance(&mut even).unwrap();
    let void = even.iter().map(|&id| if id == 7 { 99 } else { id }).collect();
    let (mut refused, mut served) = (0, 0);
    for (before, last, zoned) in [(even.clone(), 3.0, false), (even, 3.0, true), (void, 0.0, false)]
    {
        let quotas = quotas(last);
        let builder = Rebalancer::builder(&quotas);
        let builder = if zoned { builder.zones(&zones) } else { builder };
        let rebalancer = builder.build().unwrap();
        for most in (12..22).map(|bits| 1 << bits) {
            let mut ids = before.clone();
            MOST.set(most);
            let result = rebalancer.rebalance(&mut ids);
            MOST.set(usize::MAX);
            match result {
                Err(Error::OutOfMemory { .. }) => {
                    refused += 1;
                    assert_eq!(ids, before);
                }
                result => {
                    served += 1;
                    assert!(!result.unwrap().is_empty());
                    assert_eq!(loads(&ids, 8).unwrap(), quotas.as_slice());
                }
            }
        }
    }
    assert!(refused >= 9 && served >= 3, "{refused} refused, {served} served");
}

/// Equal shares have one table, whatever their unit, and the number of targets does not count.
#[test]
fn equal_replicas_share_a_table() {
    let shares: Vec<_> = (1..=20_000).map(|unit| [unit, unit * 65_535]).collect();
    let before = BYTES.get();
    let replicas = Replicas::new(&shares).unwrap();
    let bytes = BYTES.get() - before;
    assert!(bytes < 10_000_000, "{bytes} bytes");
    for target in [0, 1, 19_999] {
        let first = replicas.replicas_of(target).start;
        let split = |rank| replicas.by_rank(target, rank) - first;
        assert!((0..65_536).all(|rank| split(rank) == replicas.by_rank(0, rank)));
    }
}
