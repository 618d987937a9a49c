//! A test binary that runs itself again, or another binary of the same build.

#![allow(dead_code)] // each user takes a part

use std::path::PathBuf;
use std::process::Command;

/// The emulator that this binary runs under, with its arguments; empty where there is none.
pub fn runner() -> String {
    let target = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let name = format!("CARGO_TARGET_{}_RUNNER", target.replace('-', "_").to_uppercase());
    std::env::var(name).unwrap_or_default()
}

/// This binary, the way that it was run itself.
pub fn myself() -> Command {
    emulated(std::env::current_exe().unwrap())
}

/// Another binary, under the emulator that this one runs under.
pub fn emulated(binary: PathBuf) -> Command {
    let runner = runner();
    let mut words = runner.split_whitespace();
    let mut command = match words.next() {
        Some(program) => {
            let mut command = Command::new(program);
            command.args(words).arg(binary);
            command
        }
        None => Command::new(binary),
    };
    // Those that are to panic by the hundred take seconds to resolve the symbols of a backtrace that nobody reads.
    command.env("RUST_BACKTRACE", "0");
    command
}
