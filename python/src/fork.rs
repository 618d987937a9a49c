//! Threads after a fork.
//!
//! A forked child has rayon's pool but not its threads, so a task given to the pool would wait for ever.
//! `multiprocessing` forks on Linux before Python 3.14, and so do many data loaders. The package therefore has
//! [`after_fork`] called in every child, which from then on routes on a pool of its own.

use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicPtr, Ordering};

use pyo3::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

static FORKED: AtomicBool = AtomicBool::new(false);
/// The pool of a forked child, once it has routed. Not behind a lock: another thread could hold it during the fork.
static POOL: AtomicPtr<ThreadPool> = AtomicPtr::new(ptr::null_mut());

/// Forgets the parent's pool, whose threads do not exist in this process. It is leaked: dropping it would wait for them.
#[pyfunction]
#[pyo3(name = "_after_fork")]
pub fn after_fork() {
    POOL.store(ptr::null_mut(), Ordering::Release);
    FORKED.store(true, Ordering::Release);
}

/// Runs `work` on a pool that has threads.
pub fn on_live_threads<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    if !FORKED.load(Ordering::Acquire) {
        return work(); // rayon's own pool
    }
    match pool() {
        Some(pool) => pool.install(work),
        None => work(),
    }
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
