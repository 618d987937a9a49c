//! A build of the same or a smaller shape than one before allocates nothing. In a separate binary: it counts for all
//! threads.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

use phase_router::{AlignedBlocks, DispatchPlan};

struct Counting;

static CALLS: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call goes to the system allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        CALLS.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the caller's promises are passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        // SAFETY: the caller's promises are passed on.
        unsafe { System.dealloc(ptr, layout) }
    }

    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        CALLS.fetch_add(1, Ordering::Relaxed);
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

    let before = CALLS.load(Ordering::Relaxed);
    plan.build(&ids, fan_out as usize, targets).unwrap();
    // Most padded slots, and most blocks.
    blocks.build(&plan, 64).unwrap();
    blocks.build(&plan, 16).unwrap();
    let first = CALLS.load(Ordering::Relaxed);
    assert!(first > before, "the counter counts");

    for slots in [ids.len(), 8, ids.len() / 2, 0, ids.len()] {
        plan.build(&ids[..slots], fan_out as usize, targets).unwrap();
        blocks.build(&plan, 64).unwrap();
        plan.build(&unsigned[..slots], fan_out as usize, targets).unwrap();
        blocks.build(&plan, 16).unwrap();
        sources.clear();
        sources.extend(plan.sources());
    }
    let allocated = CALLS.load(Ordering::Relaxed) - first;
    assert_eq!(allocated, 0, "allocations in later builds");
}
