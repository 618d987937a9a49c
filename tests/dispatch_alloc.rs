//! What dispatch allocates: nothing in a build of a smaller shape than one before, no more than the documentation says,
//! and an error if memory is refused. In a separate binary: the allocator counts, and refuses.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use phase_router::bits::left_filled;
use phase_router::capacity::loads;
use phase_router::{AlignedBlocks, DispatchPlan, Error, Replicas, Routes};

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
    let (mut plan, mut blocks) = (DispatchPlan::new(), AlignedBlocks::new());

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
                + (8 * targets + 4)
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
    assert_eq!(Replicas::new(&[[65_535, 1]]).unwrap_err(), refused(1 << 18));
    assert_eq!(left_filled(&[1, 2], 1 << 20).unwrap_err(), refused(1 << 18));
    MOST.set(usize::MAX);
    assert_eq!(refused(1 << 33).to_string(), "cannot allocate 8589934592 bytes");
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
