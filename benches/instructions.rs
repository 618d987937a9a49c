//! Instructions that the kernels execute, counted by valgrind: the same number on every run and every machine, so
//! that a change of one per cent is seen where a clock would not show it.
//!
//! Scalar and AVX2 tiers only: valgrind does not know AVX-512 and hides it from the program.
//!
//! `scripts/gungraun-runner.sh` installs what this needs and prints the command that runs it.

extern crate iai_callgrind as gungraun;

mod support;

fn main() {}
