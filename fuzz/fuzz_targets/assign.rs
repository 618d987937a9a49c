#![no_main]

use libfuzzer_sys::fuzz_target;
use phase_router_fuzz::oracles::{Oracle, assign::Input};

fuzz_target!(|input: Input| input.check());
