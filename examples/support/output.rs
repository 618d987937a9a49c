//! Standard output of an example, which may be closed early or fail.

use std::io::{self, ErrorKind, StdoutLock, Write};
use std::process::ExitCode;

/// Runs an example on standard output. If the reader has gone, as `head` does, the example ends quietly. Any other error
/// is one line, because a malformed file or a full disk needs no backtrace.
pub fn run(example: impl FnOnce(&mut dyn Write) -> anyhow::Result<()>) -> ExitCode {
    let mut out = Output { stdout: io::stdout().lock(), reader_gone: false };
    match example(&mut out).and_then(|()| Ok(out.flush()?)) {
        Err(error) if !out.reader_gone => {
            // Not `eprintln`, which panics if this cannot be written either.
            let _ = writeln!(io::stderr(), "error: {error:#}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

/// Remembers why a write failed: the error itself may come back inside another one, and a file or a child process has
/// broken pipes too, which must not pass for success.
struct Output {
    stdout: StdoutLock<'static>,
    reader_gone: bool,
}

impl Output {
    fn noted<T>(&mut self, result: io::Result<T>) -> io::Result<T> {
        self.reader_gone |= matches!(&result, Err(error) if error.kind() == ErrorKind::BrokenPipe);
        result
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let result = self.stdout.write(bytes);
        self.noted(result)
    }

    fn flush(&mut self) -> io::Result<()> {
        let result = self.stdout.flush();
        self.noted(result)
    }
}
