//! The options that every builder has: what a call runs on.

use crate::simd::Choice;
use crate::threads::Threads;

/// The kernels and the threads that a builder is asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Options {
    pub(crate) choice: Choice,
    pub(crate) threads: Threads,
}

/// The methods of a builder that set its field `options`.
macro_rules! set_options {
    () => {
        /// Sets the most threads that a call may use. The default, 0, is as many as rayon's current pool has. It
        /// changes the speed, never the output. With 1, rayon is not used.
        pub fn threads(mut self, threads: usize) -> Self {
            self.options.threads = $crate::threads::Threads::at_most(threads);
            self
        }

        /// Sets the instruction set. The default is that of [`Kernels::best`](crate::Kernels::best). It changes the
        /// speed, never the output.
        pub fn isa(mut self, isa: $crate::isa::Isa) -> Self {
            self.options.choice = $crate::simd::Choice::Isa(isa);
            self
        }

        /// Sets the kernels, which say more than [`isa`](Self::isa): some instruction sets have optional parts.
        pub fn kernels(mut self, kernels: &'static $crate::simd::Kernels) -> Self {
            self.options.choice = $crate::simd::Choice::These(kernels);
            self
        }
    };
}

pub(crate) use set_options;
