//! Examples whose standard output is closed early, as `head` closes it, or goes to a full disk.
//!
//! A plain `cargo test` builds the examples; `cargo test --test output` alone does not.

#[path = "support/child.rs"]
mod child;

use std::io;
use std::path::PathBuf;
use std::process::{Output, Stdio};

/// One that parses options and reads files, one that only computes, and one whose output goes through a CSV writer.
const EXAMPLES: [(&str, &[&str]); 3] = [
    ("route", &["--out", "/dev/null"]),
    ("table", &[]),
    ("scaling", &["--quick", "--powers", "6"]),
];

/// Cargo puts examples beside the directory of test binaries.
fn binary(name: &str) -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    let profile = tests.parent().and_then(|deps| deps.parent()).expect("a directory of a profile");
    let binary = profile.join("examples").join(name);
    assert!(
        binary.exists(),
        "{} is not built: run `cargo build --examples` first, with `--release` if the test has it",
        binary.display()
    );
    binary
}

fn run(name: &str, options: &[&str], stdout: impl Into<Stdio>) -> Output {
    let mut command = child::emulated(binary(name));
    command.args(options).stdout(stdout).stderr(Stdio::piped());
    command.output().unwrap()
}

#[test]
fn a_reader_that_has_gone_ends_an_example_quietly() {
    for (name, options) in EXAMPLES {
        // Closed before the example starts, so that every write fails, whatever fits into a pipe.
        let (reader, writer) = io::pipe().unwrap();
        drop(reader);
        let ended = run(name, options, writer);
        let errors = String::from_utf8_lossy(&ended.stderr);
        assert!(ended.status.success(), "{name}: {}, {errors}", ended.status);
        assert!(!errors.contains("error") && !errors.contains("panicked"), "{name}: {errors}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_one_line_of_error() {
    for (name, options) in EXAMPLES {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let ended = run(name, options, full);
        let errors = String::from_utf8_lossy(&ended.stderr);
        assert_eq!(ended.status.code(), Some(1), "{name}: {errors}");
        let lines: Vec<&str> = errors.lines().filter(|line| !line.starts_with("pass ")).collect();
        assert!(matches!(lines[..], [line] if line.starts_with("error: ")), "{name}: {errors}");
    }
}
