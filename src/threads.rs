//! Threads: the only file that uses rayon.
//!
//! The size of the work is looked at first. If it is worth one task only, it runs on the caller's thread, and rayon is
//! not asked how many threads it has, since that question starts its global pool. Without the feature `rayon` all work
//! runs on the caller's thread. The output is the same on any number of threads.

/// The most threads that a call may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Threads {
    /// 0 stands for as many as rayon's current pool has.
    limit: usize,
}

impl Threads {
    pub(crate) const fn at_most(limit: usize) -> Self {
        Self { limit }
    }

    /// Returns how many tasks to cut work into that is large enough to repay the start of `worth` tasks.
    ///
    /// Without a limit a thread gets a few tasks: they even out rows that cost more than others, and cores that are
    /// busy. With a limit there are no more tasks than threads.
    pub(crate) fn tasks(self, worth: usize) -> usize {
        const PER_THREAD: usize = 4;
        match self.threads(worth) {
            1 => 1,
            threads if self.limit == 0 => worth.min(PER_THREAD * threads),
            threads => worth.min(threads),
        }
    }

    /// Returns how many threads to use for work that can keep `worth` of them busy.
    pub(crate) fn threads(self, worth: usize) -> usize {
        if worth <= 1 || self.limit == 1 {
            return 1;
        }
        let allowed = if self.limit == 0 { usize::MAX } else { self.limit };
        worth.min(allowed).min(pool()).max(1)
    }
}

/// Returns the number of threads of rayon's current pool. Outside of any pool this starts the global one.
#[cfg(feature = "rayon")]
fn pool() -> usize {
    rayon::current_num_threads()
}

#[cfg(not(feature = "rayon"))]
fn pool() -> usize {
    1
}

/// Calls `work` on every item, each in a separate task; on a single item, on the caller's thread.
#[cfg(feature = "rayon")]
pub(crate) fn for_each<T: Send>(
    items: impl ExactSizeIterator<Item = T> + Send,
    work: impl Fn(T) + Sync,
) {
    if items.len() <= 1 {
        items.for_each(work);
    } else {
        let work = &work;
        rayon::scope(|scope| items.for_each(|item| scope.spawn(move |_| work(item))));
    }
}

#[cfg(not(feature = "rayon"))]
pub(crate) fn for_each<T>(items: impl ExactSizeIterator<Item = T>, work: impl Fn(T)) {
    items.for_each(work);
}

/// Runs both closures, in two tasks, and returns both results. rayon's `join` allocates nothing.
#[cfg(feature = "rayon")]
pub(crate) fn join<A: Send, B: Send>(
    a: impl FnOnce() -> A + Send,
    b: impl FnOnce() -> B + Send,
) -> (A, B) {
    rayon::join(a, b)
}

#[cfg(not(feature = "rayon"))]
pub(crate) fn join<A, B>(a: impl FnOnce() -> A, b: impl FnOnce() -> B) -> (A, B) {
    (a(), b())
}
