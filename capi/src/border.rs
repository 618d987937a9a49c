//! The border: what comes from C is checked here before Rust sees it, and nothing but a status goes back.
//!
//! An exported function is one `checked!`. Its [`Call`] turns pointers into references and slices after looking at all
//! that can be seen: NULL, alignment, lengths, memory that is written and given twice. What cannot be seen is the
//! caller's promise, and stands in the header: that the memory is there, and that no other thread writes it. So the
//! pointers of C are followed in this file alone.

use std::cell::{Cell, RefCell};
use std::ffi::{CStr, c_char};
use std::fmt;
use std::io::Write;
use std::mem::MaybeUninit;
use std::panic::{AssertUnwindSafe, catch_unwind};

use bytemuck::Pod;
use phase_router::{Error, ErrorKind};

/// What a call came to. `pr_last_error_message` has the details of an error.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum pr_status {
    /// Success.
    PR_OK = 0,
    /// A pointer is NULL that must not be.
    PR_ERROR_NULL = 1,
    /// A pointer is not aligned for its type.
    PR_ERROR_ALIGNMENT = 2,
    /// Memory that is written is also given for something else.
    PR_ERROR_OVERLAP = 3,
    /// Sizes do not fit together, or an index or a range is out of bounds.
    PR_ERROR_SHAPE = 4,
    /// A value has no meaning: a weight, an id, a score, a permutation, an option.
    PR_ERROR_VALUE = 5,
    /// A size is larger than the library supports.
    PR_ERROR_TOO_LARGE = 6,
    /// Memory cannot be allocated.
    PR_ERROR_OUT_OF_MEMORY = 7,
    /// The instruction set asked for is not available on this machine.
    PR_ERROR_ISA = 8,
    /// A bug of the library, or a thread pool that cannot start its threads. Outputs may hold anything.
    PR_ERROR_INTERNAL = 9,
}

/// Why a call is refused.
#[derive(Debug)]
pub(crate) enum Fault {
    Null(&'static str),
    Unaligned { what: &'static str, needed: usize },
    TooLong { what: &'static str, len: usize },
    Overlap { written: &'static str, other: &'static str },
    Choice { what: &'static str, given: u32, most: u32 },
    Library(Error),
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Fault::Library(error)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Null(what) => write!(f, "{what} is NULL"),
            Fault::Unaligned { what, needed } => {
                write!(f, "{what} is not aligned to {needed} bytes")
            }
            Fault::TooLong { what, len } => {
                write!(f, "{what} cannot have {len} elements: they do not fit the address space")
            }
            Fault::Overlap { written, other } => {
                write!(f, "{written} is written, but shares memory with {other}")
            }
            Fault::Choice { what, given, most } => {
                write!(f, "{what} is {given}, but it must be one of the constants 0 to {most}")
            }
            Fault::Library(error) => error.fmt(f),
        }
    }
}

impl Fault {
    fn status(&self) -> pr_status {
        match self {
            Fault::Null(_) => pr_status::PR_ERROR_NULL,
            Fault::Unaligned { .. } => pr_status::PR_ERROR_ALIGNMENT,
            Fault::Overlap { .. } => pr_status::PR_ERROR_OVERLAP,
            Fault::TooLong { .. } => pr_status::PR_ERROR_TOO_LARGE,
            Fault::Choice { .. } => pr_status::PR_ERROR_VALUE,
            Fault::Library(error) => match error.kind() {
                ErrorKind::Shape => pr_status::PR_ERROR_SHAPE,
                ErrorKind::TooLarge => pr_status::PR_ERROR_TOO_LARGE,
                ErrorKind::OutOfMemory => pr_status::PR_ERROR_OUT_OF_MEMORY,
                ErrorKind::Isa => pr_status::PR_ERROR_ISA,
                _ => pr_status::PR_ERROR_VALUE,
            },
        }
    }
}

/// Memory that a call has been given.
#[derive(Clone, Copy)]
struct Span {
    what: &'static str,
    start: usize,
    end: usize,
    written: bool,
}

/// The options of a function, which C writes.
///
/// # Safety
/// All fields are numbers and raw pointers, so that any bits are a value.
pub(crate) unsafe trait Options: Copy + Default {}

/// The most arrays and results of one function.
const MOST_SPANS: usize = 8;

/// A call from C, as the right to follow its pointers.
pub(crate) struct Call {
    spans: [Cell<Option<Span>>; MOST_SPANS],
}

impl Call {
    /// Begins a call.
    ///
    /// # Safety
    /// Every pointer that is given to a method of this call comes from the caller of an exported function, who keeps
    /// what the header asks: unless it is NULL, a handle is one that a `_new` function gave out and no `_free` took
    /// back, an array has as many elements as are said, and results have their place. No array lies in the memory of a
    /// handle that the same call changes. Until the call returns no other thread writes to what is read, or uses what is
    /// written.
    pub(crate) unsafe fn new() -> Self {
        Self { spans: [const { Cell::new(None) }; MOST_SPANS] }
    }

    /// An array to read. Any pointer will do if it is empty.
    pub(crate) fn read<T: Pod>(
        &self,
        what: &'static str,
        array: *const T,
        len: usize,
    ) -> Result<&[T], Fault> {
        if len == 0 {
            return Ok(&[]);
        }
        self.enter(what, array, len, false)?;
        // SAFETY: neither NULL nor misaligned, of a length that can be, and apart from all that is written, as `enter`
        // has found. That the elements are there, and that neither a handle of this call nor another thread changes them,
        // is the promise of `new`; any bits are a `T`.
        Ok(unsafe { std::slice::from_raw_parts(array, len) })
    }

    /// An array that options may have: none if it is NULL and has no elements.
    pub(crate) fn optional<T: Pod>(
        &self,
        what: &'static str,
        array: *const T,
        len: usize,
    ) -> Result<Option<&[T]>, Fault> {
        if array.is_null() && len == 0 { Ok(None) } else { self.read(what, array, len).map(Some) }
    }

    /// An array to write.
    #[allow(clippy::mut_from_ref)] // from memory of the caller, which no other reference of this call has
    pub(crate) fn write<T: Pod>(
        &self,
        what: &'static str,
        array: *mut T,
        len: usize,
    ) -> Result<&mut [T], Fault> {
        if len == 0 {
            return Ok(&mut []);
        }
        self.enter(what, array, len, true)?;
        // SAFETY: as for `read`, and nothing else that the call was given shares the memory, so this reference is the
        // only one. Memory that C has not written yet holds some bits, as its allocator is none that Rust looks into.
        Ok(unsafe { std::slice::from_raw_parts_mut(array, len) })
    }

    /// The place of a result, which must not be NULL.
    #[allow(clippy::mut_from_ref)] // as for `write`
    pub(crate) fn result<T>(
        &self,
        what: &'static str,
        place: *mut T,
    ) -> Result<&mut MaybeUninit<T>, Fault> {
        self.enter(what, place, 1, true)?;
        // SAFETY: as for `write`; it need not hold a `T` yet.
        Ok(unsafe { &mut *place.cast() })
    }

    /// Options, which may be NULL: zeros then, as all options begin.
    pub(crate) fn options<T: Options>(&self, options: *const T) -> Result<T, Fault> {
        if options.is_null() {
            return Ok(T::default());
        }
        self.enter("options", options, 1, false)?;
        // SAFETY: neither NULL nor misaligned; that they are there is the promise of `new`. They are copied, and may have
        // any bits, as `Options` says.
        Ok(unsafe { *options })
    }

    /// A handle that is read, which other threads may do at the same time.
    pub(crate) fn handle<T: Sync>(
        &self,
        what: &'static str,
        handle: *const T,
    ) -> Result<&T, Fault> {
        point(what, handle)?;
        // SAFETY: neither NULL nor misaligned; the promise of `new` says whose it is, and that nobody changes it now.
        Ok(unsafe { &*handle })
    }

    /// A handle that is changed. A function takes no two of one type.
    #[allow(clippy::mut_from_ref)] // as for `write`
    pub(crate) fn handle_mut<T: Send>(
        &self,
        what: &'static str,
        handle: *mut T,
    ) -> Result<&mut T, Fault> {
        point(what, handle)?;
        // SAFETY: as for `handle`, and nobody else uses it now.
        Ok(unsafe { &mut *handle })
    }

    /// Frees a handle, on whatever thread; NULL is none.
    pub(crate) fn free<T: Send>(&self, handle: *mut T) -> Result<(), Fault> {
        if !handle.is_null() {
            point("handle", handle)?;
            // SAFETY: from `Box::into_raw` in `give`; no other call has taken or will take it, by the promise of `new`.
            drop(unsafe { Box::from_raw(handle) });
        }
        Ok(())
    }

    /// Notes the memory of an array, and refuses what is NULL, misaligned or too long, or shared and written.
    fn enter<T>(
        &self,
        what: &'static str,
        array: *const T,
        len: usize,
        written: bool,
    ) -> Result<(), Fault> {
        let start = point(what, array)?;
        let bytes = len.checked_mul(size_of::<T>()).filter(|&bytes| bytes <= isize::MAX as usize);
        let Some(end) = bytes.and_then(|bytes| start.checked_add(bytes)) else {
            return Err(Fault::TooLong { what, len });
        };
        let given = self.spans.iter().map_while(Cell::get);
        for other in given.filter(|other| start < other.end && other.start < end) {
            match (written, other.written) {
                (true, _) => return Err(Fault::Overlap { written: what, other: other.what }),
                (_, true) => return Err(Fault::Overlap { written: other.what, other: what }),
                _ => {}
            }
        }
        let free = self.spans.iter().find(|span| span.get().is_none());
        free.expect("a function has at most so many").set(Some(Span { what, start, end, written }));
        Ok(())
    }
}

/// Refuses what points nowhere, or between values. Returns the address.
fn point<T>(what: &'static str, pointer: *const T) -> Result<usize, Fault> {
    if pointer.is_null() {
        Err(Fault::Null(what))
    } else if !pointer.is_aligned() {
        Err(Fault::Unaligned { what, needed: align_of::<T>() })
    } else {
        Ok(pointer.addr())
    }
}

/// Puts a new handle into its place.
pub(crate) fn give<T>(place: &mut MaybeUninit<*mut T>, value: T) {
    place.write(Box::into_raw(Box::new(value)));
}

/// The body of an exported function: a closure that is given the call. It compiles in an `unsafe` function alone, whose
/// caller promises what [`Call::new`] asks.
macro_rules! checked {
    ($body:expr) => {{
        #[allow(
            unsafe_op_in_unsafe_fn,
            reason = "so that it compiles in an `unsafe` function alone"
        )]
        let call = $crate::border::Call::new();
        $crate::border::run(&call, $body)
    }};
}
pub(crate) use checked;

/// Runs the body of a function, and turns an error or a panic into a status and a message.
pub(crate) fn run<'c>(
    call: &'c Call,
    body: impl FnOnce(&'c Call) -> Result<(), Fault>,
) -> pr_status {
    // What a panic may leave half done are outputs, of which the status says so, and kept memory, which every use of it
    // sets anew.
    match catch_unwind(AssertUnwindSafe(|| body(call))) {
        Ok(Ok(())) => pr_status::PR_OK,
        Ok(Err(fault)) => {
            remember(format_args!("{fault}"));
            fault.status()
        }
        Err(panic) => {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
            remember(format_args!("internal error: {}", text.unwrap_or("a panic without a text")));
            pr_status::PR_ERROR_INTERNAL
        }
    }
}

thread_local! {
    /// The message of the last error, with a zero at its end; nothing before the first.
    static MESSAGE: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Keeps a message for `pr_last_error_message`. A thread that is ending has no place for it any more.
fn remember(message: fmt::Arguments<'_>) {
    let _ = MESSAGE.try_with(|kept| {
        let mut kept = kept.borrow_mut();
        kept.clear();
        // Writing to a vector cannot fail.
        let _ = kept.write_fmt(message);
        kept.retain(|&byte| byte != 0);
        kept.push(0);
    });
}

/// Returns the message of the last call on this thread that did not return `PR_OK`: what was given, and what is needed.
/// Empty if there was none. It stays until the next such call on this thread, or the end of the thread.
#[unsafe(no_mangle)]
pub extern "C" fn pr_last_error_message() -> *const c_char {
    let none: &CStr = c"";
    let kept = MESSAGE.try_with(|kept| {
        let kept = kept.borrow();
        if kept.is_empty() { none.as_ptr() } else { kept.as_ptr().cast() }
    });
    kept.unwrap_or(none.as_ptr())
}

/// Returns the name of a status, `"PR_ERROR_SHAPE"` for example; `"unknown"` for a number that is none.
#[unsafe(no_mangle)]
pub extern "C" fn pr_status_name(status: i32) -> *const c_char {
    let name: &CStr = match status {
        0 => c"PR_OK",
        1 => c"PR_ERROR_NULL",
        2 => c"PR_ERROR_ALIGNMENT",
        3 => c"PR_ERROR_OVERLAP",
        4 => c"PR_ERROR_SHAPE",
        5 => c"PR_ERROR_VALUE",
        6 => c"PR_ERROR_TOO_LARGE",
        7 => c"PR_ERROR_OUT_OF_MEMORY",
        8 => c"PR_ERROR_ISA",
        9 => c"PR_ERROR_INTERNAL",
        _ => c"unknown",
    };
    name.as_ptr()
}
