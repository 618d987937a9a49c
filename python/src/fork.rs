//! Which threads help with large calls.
//!
//! Usually those of rayon's own pool, which starts with the first large call. A forked child has that pool but not its
//! threads, so a task given to the pool would wait for ever. `multiprocessing` forks on Linux before Python 3.14, and so
//! do many data loaders. The package therefore has [`after_fork`] called in every child, which from then on routes on a
//! pool of its own. Where no threads can be started, the calling thread does all the work.

use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicU8, Ordering};

use pyo3::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

/// Which threads there are.
static HELP: AtomicU8 = AtomicU8::new(SHARED);
/// Those of rayon's own pool.
const SHARED: u8 = 0;
/// Those of a pool of this process, a forked child.
const FORKED: u8 = 1;
/// None: they cannot be started.
const NONE: u8 = 2;

/// The pool of a forked child, once it has routed. Not behind a lock: another thread could hold it during the fork.
static POOL: AtomicPtr<ThreadPool> = AtomicPtr::new(ptr::null_mut());

/// Forgets the parent's pool, whose threads do not exist in this process. It is leaked: dropping it would wait for them.
#[pyfunction]
#[pyo3(name = "_after_fork")]
pub fn after_fork() {
    POOL.store(ptr::null_mut(), Ordering::Release);
    HELP.store(FORKED, Ordering::Release);
}

/// Runs `work` with the help of threads that exist, or without help. It is run again if the first run found out that no
/// threads can be started, before it had done anything.
pub fn on_live_threads<T: Send>(mut work: impl FnMut() -> T + Send) -> T {
    match HELP.load(Ordering::Acquire) {
        SHARED => match catch_unwind(AssertUnwindSafe(&mut work)) {
            Ok(result) => return result,
            // rayon panics if its pool cannot start. The library asks for the size of the pool before it begins.
            Err(_) if catch_unwind(rayon::current_num_threads).is_err() => {}
            Err(panic) => resume_unwind(panic),
        },
        FORKED => {
            if let Some(pool) = pool() {
                return pool.install(work);
            }
        }
        _ => {}
    }
    HELP.store(NONE, Ordering::Release);
    alone(work)
}

/// Runs `work` on the calling thread.
fn alone<T>(mut work: impl FnMut() -> T) -> T {
    if rayon::current_thread_index().is_none() {
        // A pool of this thread alone, in which it stays. So rayon asks no other pool.
        if let Ok(pool) = ThreadPoolBuilder::new().num_threads(1).use_current_thread().build() {
            mem::forget(pool);
        }
    }
    work()
}

fn pool() -> Option<&'static ThreadPool> {
    let mut pool = POOL.load(Ordering::Acquire);
    if pool.is_null() {
        let new = Box::into_raw(Box::new(ThreadPoolBuilder::new().build().ok()?));
        pool = match POOL.compare_exchange(
            ptr::null_mut(),
            new,
            Ordering::AcqRel,
            Ordering::Acquire,
        ) {
            Ok(_) => new,
            Err(first) => {
                // SAFETY: from `Box::into_raw` above, and nobody else has seen it.
                drop(unsafe { Box::from_raw(new) });
                first
            }
        };
    }
    // SAFETY: not null, from `Box::into_raw`, and never freed once it is in POOL.
    Some(unsafe { &*pool })
}
