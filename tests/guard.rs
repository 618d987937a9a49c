//! Every allocation against a page that cannot be touched: a kernel that reads or writes one element past a slice, or
//! one before it, ends the process here instead of going unseen.
//!
//! The allocator of this binary puts each block, of the tests as of the library (outputs, bitmaps, lanes, scratch), at
//! the end of its pages or at their start, with a page on either side that is mapped without any access; freed blocks
//! become such pages and are never handed out again. The inputs are those of the fuzz targets.

#![cfg(target_os = "linux")]

#[path = "support/child.rs"]
mod child;
mod oracles;

use std::alloc::{GlobalAlloc, Layout, System};
use std::env;
use std::ops::Range;
use std::os::unix::process::ExitStatusExt;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering::Relaxed, Ordering::SeqCst};
use std::sync::{Mutex, OnceLock};

use oracles::{ALL, Check, Scale, SplitMix64};
use phase_router::Kernels;

// --- the allocator -------------------------------------------------------------

struct Fence;

#[global_allocator]
static FENCE: Fence = Fence;

/// Where blocks stand: as the system puts them, or against a page without access, after them or before them.
const OFF: u8 = 0;
const END: u8 = 1;
const START: u8 = 2;
static MODE: AtomicU8 = AtomicU8::new(OFF);

/// Addresses set aside for blocks, all without access at first; they are used once.
const REGION: usize = 1 << 38;
static NEXT: AtomicUsize = AtomicUsize::new(0);

/// Page size and the region. Asks the system once, and does not allocate.
fn region() -> (usize, Range<usize>) {
    static REGION_AT: OnceLock<(usize, usize)> = OnceLock::new();
    let (page, at) = *REGION_AT.get_or_init(|| {
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
        // SAFETY: a new mapping at an address of the system's choice touches nothing that is there.
        let at = unsafe { libc::mmap(std::ptr::null_mut(), REGION, libc::PROT_NONE, flags, -1, 0) };
        assert!(at != libc::MAP_FAILED, "no addresses");
        // SAFETY: reads a number.
        let page = unsafe { libc::sysconf(libc::_SC_PAGESIZE) } as usize;
        (page, at as usize)
    });
    (page, at..at + REGION)
}

/// SAFETY: the pages belong to one block of the region.
unsafe fn protect(at: usize, len: usize, access: i32) {
    // SAFETY: by the caller, nobody else has these pages.
    let done = unsafe { libc::mprotect(at as *mut _, len, access) };
    if done != 0 {
        std::process::abort();
    }
}

// SAFETY: a block is fresh pages of its own, large enough and aligned, until it is freed; all others are the system's.
unsafe impl GlobalAlloc for Fence {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let mode = MODE.load(Relaxed);
        let (page, region) = region();
        if mode == OFF || layout.align() > page {
            // SAFETY: the caller keeps the contract of `alloc`, which is that of `System`.
            return unsafe { System.alloc(layout) };
        }
        let pages = layout.size().next_multiple_of(page);
        let at = region.start + NEXT.fetch_add(pages + page, Relaxed) + page;
        if at + pages + page > region.end {
            return std::ptr::null_mut();
        }
        // SAFETY: `fetch_add` gave these pages to this block alone.
        unsafe { protect(at, pages, libc::PROT_READ | libc::PROT_WRITE) };
        let block = if mode == END { at + pages - layout.size() } else { at };
        // A block whose size is no multiple of its alignment ends a little before the page.
        (block & !(layout.align() - 1)) as *mut u8
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        let (page, region) = region();
        let at = block as usize;
        if !region.contains(&at) {
            // SAFETY: it came from `System`, with this layout.
            return unsafe { System.dealloc(block, layout) };
        }
        let (start, len) = (at & !(page - 1), layout.size().next_multiple_of(page));
        // SAFETY: the caller gives the block up, and its pages hold no other.
        unsafe {
            libc::madvise(start as *mut _, len, libc::MADV_DONTNEED);
            protect(start, len, libc::PROT_NONE);
        }
    }
}

/// One at a time: the mode is that of the whole process.
static ONE: Mutex<()> = Mutex::new(());

fn fenced<T>(mode: u8, work: impl FnOnce() -> T) -> T {
    let _one = ONE.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    MODE.store(mode, SeqCst);
    let result = work();
    MODE.store(OFF, SeqCst);
    result
}

// --- the tests -----------------------------------------------------------------

/// Every length from 0 on, past three words of 64, for one side or the other of each target's problems.
fn lengths(check: Check, heads: &[&[u8]]) {
    for head in heads {
        // An emulator takes long for every page.
        for len in (0..=200).step_by(if child::runner().is_empty() { 1 } else { 3 }) {
            for order in 0..2 {
                let sizes = if order == 0 { [len, 7] } else { [7, len] };
                let mut bytes = [head, &sizes[..]].concat();
                bytes.extend([3, 5, 9, 1, 0, 2, 77, 4, 1, 3, 6, 200, 31, 8, 250, 6, 1]);
                check(&bytes, Scale::FUZZ);
            }
        }
    }
}

fn every_slice(mode: u8) {
    // Made before, so that it is not what is tested.
    let tiers: Vec<_> = Kernels::available().iter().map(|kernels| kernels.name()).collect();
    eprintln!("tiers: {}", tiers.join(", "));
    oracles::on_threads(true, || ());
    rayon::current_num_threads();
    fenced(mode, || {
        for (target, check) in ALL {
            match target {
                "kernels" => lengths(check, &[&[0], &[1], &[2], &[3, 0], &[3, 1]]),
                "tiers" | "exact" => lengths(check, &[&[]]),
                "dispatch" => lengths(check, &[&[0], &[1], &[7]]),
                _ => {}
            }
            let mut random = SplitMix64(mode.into());
            for round in 0..60 {
                let bytes: Vec<u8> = (0..10 + 9 * round).map(|_| random.next() as u8).collect();
                check(&bytes, Scale::FUZZ);
            }
        }
    });
}

#[test]
fn nothing_is_touched_behind_a_slice() {
    every_slice(END);
}

#[test]
fn nothing_is_touched_before_a_slice() {
    every_slice(START);
}

/// What each test above would see, in a separate process.
#[test]
#[ignore = "ends the process: run in a separate one by `the_fence_is_there`"]
fn touch() {
    let at = env::var("PHASE_ROUTER_TOUCH").expect("where to");
    let mode = if at == "before" { START } else { END };
    fenced(mode, || {
        let slice = vec![7_u32; 33];
        let block = slice.as_ptr();
        // SAFETY: there is none, but for `inside`: the page that ends this process is what is tested.
        unsafe {
            match &*at {
                "inside" => assert_eq!(block.add(32).read_volatile(), 7),
                "behind" => _ = block.add(33).read_volatile(),
                "before" => _ = block.sub(1).read_volatile(),
                "freed" => {
                    drop(slice);
                    _ = block.read_volatile();
                }
                other => panic!("{other}"),
            }
        }
    });
}

#[test]
fn the_fence_is_there() {
    for (at, signal) in [
        ("inside", None),
        ("behind", Some(libc::SIGSEGV)),
        ("before", Some(libc::SIGSEGV)),
        ("freed", Some(libc::SIGSEGV)),
    ] {
        let mut child = child::myself();
        child.args(["--exact", "touch", "--ignored"]).env("PHASE_ROUTER_TOUCH", at);
        let output = child.output().unwrap();
        assert_eq!(output.status.signal(), signal, "{at}: {output:?}");
    }
}
