#![no_main]

use libfuzzer_sys::fuzz_target;
use phase_router_fuzz::oracles::{Oracle, placement::Input};

fuzz_target!(|input: Input| input.check());
