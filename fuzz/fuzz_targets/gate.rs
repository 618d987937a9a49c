#![no_main]

use libfuzzer_sys::fuzz_target;
use phase_router_fuzz::oracles::{Oracle, gate::Input};

fuzz_target!(|input: Input| input.check());
