//! Threads: the only file that uses rayon.
//!
//! The size of the work is looked at first. If it is worth one task only, it runs on the caller's thread, and rayon is
//! not asked how many threads it has, since that question starts its global pool. Without the feature `rayon` all work
//! runs on the caller's thread. The output is the same on any number of threads.
//!
//! Work is cut into tasks of one size, and every thread takes the next one when it is done with its last. The caller's
//! thread takes tasks too, from the first moment on: waking a thread takes about as long as a task, so threads that are
//! asleep, or busy elsewhere, join in when they can, and the work does not wait for them.

/// The nanoseconds of work that repay the start of a task, if the threads of the pool are awake.
pub(crate) const TASK_NS: f64 = 8_000.0;

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
    /// Without a limit each thread gets the same number of tasks, a few at most: they even out rows that cost
    /// more than others, and cores that are busy. With a limit there are no more tasks than threads.
    pub(crate) fn tasks(self, worth: usize) -> usize {
        const PER_THREAD: usize = 4;
        match self.threads(worth) {
            1 => 1,
            threads if self.limit == 0 => threads * (worth / threads).min(PER_THREAD),
            threads => threads,
        }
    }

    /// Returns how many threads to use for work that can keep `worth` of them busy.
    pub(crate) fn threads(self, worth: usize) -> usize {
        if worth <= 1 || self.limit == 1 {
            return 1;
        }
        #[cfg(all(feature = "std", feature = "internals"))]
        if let Some(threads) = rehearsal::threads() {
            return worth.min(threads);
        }
        let most = if self.limit == 0 { usize::MAX } else { self.limit };
        pool::threads(worth.min(most), worth)
    }

    /// Makes a call of many steps, from within the pool if it is worth so many tasks: from outside every step would have
    /// to wake threads and to wait for them.
    pub(crate) fn enter<R: Send>(self, worth: usize, call: impl FnOnce() -> R + Send) -> R {
        #[cfg(all(feature = "std", feature = "internals"))]
        if rehearsal::threads().is_some() {
            return call();
        }
        if self.threads(worth) > 1 { pool::enter(call) } else { call() }
    }
}

/// Calls `work` on every item, each a task; a single item on the caller's thread.
pub(crate) fn for_each<T: Send>(
    items: impl ExactSizeIterator<Item = T> + Send,
    work: impl Fn(T) + Sync,
) {
    if items.len() <= 1 {
        return items.for_each(work);
    }
    #[cfg(all(feature = "std", feature = "internals"))]
    if rehearsal::threads().is_some() {
        return rehearsal::for_each(items, work);
    }
    pool::for_each(items, work);
}

/// Runs both closures, in two tasks, and returns both results. Allocates nothing.
pub(crate) fn join<A: Send, B: Send>(
    a: impl FnOnce() -> A + Send,
    b: impl FnOnce() -> B + Send,
) -> (A, B) {
    #[cfg(all(feature = "std", feature = "internals"))]
    if rehearsal::threads().is_some() {
        return rehearsal::join(a, b);
    }
    pool::join(a, b)
}

#[cfg(feature = "rayon")]
mod pool {
    use std::sync::{Mutex, PoisonError};

    pub(super) use rayon::join;

    /// A call from outside the pool must save so many tasks on its own thread: it wakes the threads of the pool, and may
    /// have to sleep until those that have come are done.
    pub(super) const SAVED_OUTSIDE: usize = 5;

    /// Returns how many threads rayon's current pool has for work that is worth so many tasks, up to `most`; one if it
    /// is not worth entering. Outside of any pool this may start the global one.
    pub(super) fn threads(most: usize, worth: usize) -> usize {
        let outside = rayon::current_thread_index().is_none();
        if outside && worth <= SAVED_OUTSIDE {
            return 1;
        }
        let threads = rayon::current_num_threads().min(most);
        if outside && worth - worth.div_ceil(threads) < SAVED_OUTSIDE { 1 } else { threads }
    }

    pub(super) fn enter<R: Send>(call: impl FnOnce() -> R + Send) -> R {
        rayon::scope(|_| call())
    }

    pub(super) fn for_each<T: Send>(
        items: impl ExactSizeIterator<Item = T> + Send,
        work: impl Fn(T) + Sync,
    ) {
        let helpers = rayon::current_num_threads().min(items.len()) - 1;
        let items = Mutex::new(items);
        // Nothing panics while the items are locked.
        let next = || items.lock().unwrap_or_else(PoisonError::into_inner).next();
        let help = || {
            while let Some(item) = next() {
                work(item);
            }
        };
        if rayon::current_thread_index().is_some() {
            rayon::join(help, || wake(helpers, &help));
        } else {
            // From outside `join` would leave all of it to the pool. This allocates an entry in its queue.
            rayon::in_place_scope(|scope| {
                scope.spawn(|_| wake(helpers, &help));
                help();
            });
        }
    }

    /// Runs `help` on up to so many threads. Each thread that comes wakes others before it begins.
    fn wake(threads: usize, help: &(impl Fn() + Sync)) {
        if threads > 1 {
            rayon::join(|| wake(threads / 2, help), || wake(threads - threads / 2, help));
        } else {
            help();
        }
    }
}

#[cfg(not(feature = "rayon"))]
mod pool {
    pub(super) fn threads(_: usize, _: usize) -> usize {
        1
    }

    pub(super) fn enter<R>(call: impl FnOnce() -> R) -> R {
        call()
    }

    pub(super) fn for_each<T>(items: impl Iterator<Item = T>, work: impl Fn(T)) {
        items.for_each(work);
    }

    pub(super) fn join<A, B>(a: impl FnOnce() -> A, b: impl FnOnce() -> B) -> (A, B) {
        (a(), b())
    }
}

/// What a call would take on more cores than a machine has: its tasks run one after the other, each is timed, and the
/// time that threads would have saved is taken off. What is left is a bound: the part of the call that stays on one
/// thread, and the longest of the threads. Waking threads, and sharing caches and memory, come on top.
#[cfg(all(feature = "std", feature = "internals"))]
pub(crate) mod rehearsal {
    use std::cell::Cell;
    use std::time::{Duration, Instant};

    thread_local! {
        /// The number of threads, and the time that they would have saved so far.
        static REHEARSED: Cell<Option<(usize, Duration)>> = const { Cell::new(None) };
    }

    /// Makes a call as if there were so many threads, all on this one. Returns the time that they would need.
    pub fn rehearse(threads: usize, call: impl FnOnce()) -> Duration {
        /// Ends the rehearsal, also if the call panics.
        struct End;
        impl Drop for End {
            fn drop(&mut self) {
                REHEARSED.set(None);
            }
        }
        REHEARSED.set(Some((threads.max(1), Duration::ZERO)));
        let _end = End;
        let (_, elapsed) = timed(call);
        elapsed.saturating_sub(saved())
    }

    pub(super) fn threads() -> Option<usize> {
        REHEARSED.get().map(|(threads, _)| threads)
    }

    fn saved() -> Duration {
        REHEARSED.get().map_or(Duration::ZERO, |(_, saved)| saved)
    }

    fn save(time: Duration) {
        REHEARSED.set(REHEARSED.get().map(|(threads, saved)| (threads, saved + time)));
    }

    fn timed<T>(call: impl FnOnce() -> T) -> (T, Duration) {
        let began = Instant::now();
        let result = call();
        (result, began.elapsed())
    }

    /// Each task goes to the thread that is free first.
    pub(super) fn for_each<T>(items: impl Iterator<Item = T>, work: impl Fn(T)) {
        let mut busy = vec![Duration::ZERO; threads().unwrap_or(1)];
        for item in items {
            let before = saved();
            let ((), time) = timed(|| work(item));
            // Without what the task has saved itself.
            let time = time.saturating_sub(saved() - before);
            if let Some(first) = busy.iter_mut().min() {
                *first += time;
            }
        }
        let longest = busy.iter().max().copied().unwrap_or_default();
        save(busy.iter().sum::<Duration>() - longest);
    }

    /// The shorter of the two sides is saved, each without what it has saved itself.
    pub(super) fn join<A, B>(a: impl FnOnce() -> A, b: impl FnOnce() -> B) -> (A, B) {
        let before = saved();
        let (a, a_time) = timed(a);
        let between = saved();
        let (b, b_time) = timed(b);
        let a_time = a_time.saturating_sub(between - before);
        let b_time = b_time.saturating_sub(saved() - between);
        save(a_time.min(b_time));
        (a, b)
    }
}

#[cfg(feature = "rayon")]
#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::pool::SAVED_OUTSIDE;
    use super::*;

    fn within<R: Send>(threads: usize, call: impl FnOnce() -> R + Send) -> R {
        rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap().install(call)
    }

    #[test]
    fn tasks_are_whole_turns_of_all_threads() {
        let (all, four) = (Threads::default(), Threads::at_most(4));
        let wanted =
            [(0, 1, 1), (1, 1, 1), (2, 2, 2), (5, 5, 4), (16, 16, 4), (31, 16, 4), (99, 64, 4)];
        within(16, || {
            for (worth, tasks, limited) in wanted {
                assert_eq!((all.tasks(worth), four.tasks(worth)), (tasks, limited), "{worth}");
            }
        });
        assert_eq!(within(1, || all.tasks(99)), 1);
        assert_eq!(within(16, || Threads::at_most(1).tasks(99)), 1);
    }

    /// Pools are entered from outside only if that saves the caller enough.
    #[test]
    fn a_small_call_stays_outside() {
        let threads = Threads::default();
        assert_eq!([2, SAVED_OUTSIDE].map(|worth| threads.tasks(worth)), [1, 1]);
        assert_eq!(threads.enter(SAVED_OUTSIDE, rayon::current_thread_index), None);
        let inside = threads.enter(1000, rayon::current_thread_index);
        assert_eq!(inside.is_some(), rayon::current_num_threads() > 1);
    }

    #[test]
    fn every_item_is_worked_on_once() {
        let work = |count: usize| {
            let mut items: Vec<AtomicU32> = (0..count).map(|_| AtomicU32::new(0)).collect();
            for_each(items.iter_mut(), |item| *item.get_mut() += 1);
            // From within a task too.
            for_each(0..3, |_| {
                for_each(items.iter(), |item| {
                    item.fetch_add(1, Ordering::Relaxed);
                });
            });
            assert!(items.into_iter().all(|item| item.into_inner() == 4), "{count}");
        };
        for count in [0, 1, 2, 3, 7, 40] {
            work(count);
            [1, 2, 5].into_iter().for_each(|threads| within(threads, || work(count)));
        }
    }

    #[test]
    fn a_panic_reaches_the_caller() {
        for outside in [true, false] {
            let call = || for_each(0..20, |item| assert!(item != 13, "thirteen"));
            let caught =
                std::panic::catch_unwind(|| if outside { call() } else { within(3, call) });
            assert_eq!(*caught.unwrap_err().downcast::<&str>().unwrap(), "thirteen");
        }
    }
}
