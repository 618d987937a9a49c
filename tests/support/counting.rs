//! An allocator that counts, for the tests that say how much memory is used. A test binary that wants it says
//!
//! ```text
//! #[path = "support/counting.rs"]
//! mod counting;
//! #[global_allocator]
//! static ALLOCATOR: counting::Counting = counting::Counting;
//! ```

#![allow(dead_code)] // each test file uses a part

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// The system's allocator, with every call counted on the way.
pub struct Counting;

/// Bytes that are allocated and not freed, by all threads.
static LIVE: AtomicUsize = AtomicUsize::new(0);
/// The most that `LIVE` has been since it was last reset.
static PEAK: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    /// Allocations of this thread. Its own, so that tests in other threads do not show; `const`, so that looking at
    /// it allocates nothing.
    static CALLS: Cell<usize> = const { Cell::new(0) };
    /// Bytes that this thread has allocated, less those that it has freed.
    static HERE: Cell<isize> = const { Cell::new(0) };
}

fn grown(bytes: usize) {
    CALLS.with(|calls| calls.set(calls.get() + 1));
    HERE.with(|here| here.set(here.get() + bytes as isize));
    PEAK.fetch_max(LIVE.fetch_add(bytes, Relaxed) + bytes, Relaxed);
}

fn shrunk(bytes: usize) {
    HERE.with(|here| here.set(here.get() - bytes as isize));
    LIVE.fetch_sub(bytes, Relaxed);
}

// SAFETY: every call is handed to `System` as it came, and its answer handed back.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        grown(layout.size());
        // SAFETY: the caller keeps the contract of `alloc`, which is that of `System`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        grown(layout.size());
        // SAFETY: as for `alloc`.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // The old block and the new one may stand side by side while the one is copied to the other.
        grown(size);
        shrunk(layout.size());
        // SAFETY: as for `alloc`.
        unsafe { System.realloc(block, layout, size) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        shrunk(layout.size());
        // SAFETY: as for `alloc`.
        unsafe { System.dealloc(block, layout) }
    }
}

/// The number of allocations that `work` makes on this thread.
pub fn allocations(work: impl FnOnce()) -> usize {
    let before = CALLS.get();
    work();
    CALLS.get() - before
}

/// What `work` returns, the bytes that it leaves live, and the most that were live during it; both less what was live
/// before. Of the whole process, so nothing else may run, and not inside another call of this.
pub fn memory<T>(work: impl FnOnce() -> T) -> (T, (usize, usize)) {
    let before = LIVE.load(Relaxed);
    PEAK.store(before, Relaxed);
    let result = work();
    let kept = LIVE.load(Relaxed).saturating_sub(before);
    (result, (kept, PEAK.load(Relaxed) - before))
}

/// What `work` returns, and the bytes that it leaves allocated, if it allocates and frees on this thread only.
pub fn kept<T>(work: impl FnOnce() -> T) -> (T, isize) {
    let before = HERE.get();
    let result = work();
    (result, HERE.get() - before)
}
