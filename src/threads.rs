//! Threads: the only file that asks rayon anything.
//!
//! The size of the work comes first. A call whose work is worth one task runs on the caller's thread, and rayon is not
//! asked how many threads it has, since that question starts its global pool. Without the feature `rayon` every call is
//! such a call. The output is the same on any number of threads.

/// The most threads that a call may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Threads {
    /// 0: as many as rayon's current pool has.
    limit: usize,
}

impl Threads {
    pub(crate) const fn at_most(limit: usize) -> Self {
        Self { limit }
    }

    /// The tasks to cut some work into that repays `worth` of them.
    ///
    /// Without a limit a thread gets a few: they even out rows that cost more than others, and cores that are busy.
    /// With one there are no more tasks than threads are allowed.
    pub(crate) fn tasks(self, worth: usize) -> usize {
        const PER_THREAD: usize = 4;
        match self.threads(worth) {
            1 => 1,
            threads if self.limit == 0 => worth.min(PER_THREAD * threads),
            threads => worth.min(threads),
        }
    }

    /// The threads that some work is given to, if it can keep `worth` of them busy.
    pub(crate) fn threads(self, worth: usize) -> usize {
        if worth <= 1 || self.limit == 1 {
            return 1;
        }
        let allowed = if self.limit == 0 { usize::MAX } else { self.limit };
        worth.min(allowed).min(pool()).max(1)
    }
}

/// Threads of rayon's current pool, or of the global one, which this starts.
#[cfg(feature = "rayon")]
fn pool() -> usize {
    rayon::current_num_threads()
}

#[cfg(not(feature = "rayon"))]
fn pool() -> usize {
    1
}

/// Calls `work` on every item, each in a task of its own; a single item on the caller's thread.
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

/// Both results, in two tasks. rayon's `join` keeps them on the stack.
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
