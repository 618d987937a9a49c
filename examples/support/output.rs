//! Standard output of an example, which may end early or fail.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

/// Runs an example on standard output. A reader that has gone, as `head` does, ends it quietly; any other error is one
/// line, since whoever has a malformed file or a full disk wants no backtrace.
pub fn run(example: impl FnOnce(&mut dyn Write) -> anyhow::Result<()>) -> ExitCode {
    let mut out = io::stdout().lock();
    let Err(error) = example(&mut out).and_then(|()| Ok(out.flush()?)) else {
        return ExitCode::SUCCESS;
    };
    match error.downcast_ref::<io::Error>() {
        Some(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        _ => {
            // Not `eprintln`, which panics if this cannot be written either.
            let _ = writeln!(io::stderr(), "error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
