//! Between Python and Rust: arguments, arrays, errors.
//!
//! Every message names the argument and says what it must be. As in NumPy, a value of the wrong type is a `TypeError`
//! and a wrong value of the right type a `ValueError`.

use std::fmt::Display;
use std::ops::Range;

use numpy::ndarray::Dimension;
use numpy::{
    Element, PyArray, PyArray1, PyArray2, PyArrayDescrMethods, PyArrayDyn, PyArrayMethods,
    PyReadonlyArray, PyReadonlyArray1, PyReadonlyArrayDyn, PyReadwriteArray, PyReadwriteArrayDyn,
    PyUntypedArray, PyUntypedArrayMethods, dtype,
};
use phase_router::{Error, Isa, IsaError, Permutation, Permutations, Sampling};
use pyo3::exceptions::{PyMemoryError, PyOverflowError, PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyFloat, PyString, PyTuple};

use crate::fork::on_live_threads;

/// Returns the Python exception for an error of the library.
pub fn refused(error: Error) -> PyErr {
    match error {
        Error::OutOfMemory { .. } => PyMemoryError::new_err(error.to_string()),
        _ => PyValueError::new_err(error.to_string()),
    }
}

/// Calls `work` without the interpreter's lock. If threads are to help but cannot be started, it is called again.
pub fn unlocked<T: Send>(
    py: Python<'_>,
    work: impl FnMut() -> Result<T, Error> + Send,
) -> PyResult<T> {
    py.detach(|| on_live_threads(work)).map_err(refused)
}

/// Allocates for `len` elements, or says that they cannot be allocated.
pub fn room_for<T>(len: usize) -> PyResult<Vec<T>> {
    let mut room = Vec::new();
    match room.try_reserve_exact(len) {
        Ok(()) => Ok(room),
        Err(_) => {
            let bytes = len as u128 * size_of::<T>() as u128;
            Err(PyMemoryError::new_err(format!("cannot allocate {bytes} bytes")))
        }
    }
}

/// Refuses work for which `counts` elements of so many bytes each cannot be allocated: where the library allocates what
/// it has no error for, the process would end.
pub fn memory_for(counts: &[(usize, usize)]) -> PyResult<()> {
    let bytes = counts.iter().map(|(count, each)| count.saturating_mul(*each));
    room_for::<u8>(bytes.fold(0, usize::saturating_add)).map(drop)
}

/// Reads a seed, 0 to 2**64 - 1.
pub fn seed(value: &Bound<'_, PyAny>) -> PyResult<u64> {
    integer("seed", value, u64::MAX)
}

/// Reads a count or an index.
pub fn size(what: &str, value: &Bound<'_, PyAny>) -> PyResult<usize> {
    integer(what, value, i64::MAX as u64).map(|size| size as usize)
}

/// Reads `k` and the seed with the defaults of every router: one slot, seed 0.
pub fn slots_and_seed(
    k: Option<&Bound<'_, PyAny>>,
    seed: Option<&Bound<'_, PyAny>>,
) -> PyResult<(usize, u64)> {
    let k = k.map_or(Ok(1), |k| size("k", k))?;
    Ok((k, seed.map_or(Ok(0), self::seed)?))
}

/// Reads the most threads to use; 0, the default, stands for all of them.
pub fn threads(value: Option<&Bound<'_, PyAny>>) -> PyResult<usize> {
    value.map_or(Ok(0), |value| size("threads", value))
}

/// Reads a whole number, 0 to `most`.
pub fn integer(what: &str, value: &Bound<'_, PyAny>, most: u64) -> PyResult<u64> {
    let range = || {
        let shown = shown(value);
        PyValueError::new_err(format!("{what} is {shown}, but it must be between 0 and {most}"))
    };
    match value.extract::<u64>() {
        Ok(number) if number <= most => Ok(number),
        Ok(_) => Err(range()),
        Err(error) if error.is_instance_of::<PyOverflowError>(value.py()) => Err(range()),
        Err(_) => {
            let message = format!("{what} must be an integer, not {}", type_name(value));
            Err(PyTypeError::new_err(message))
        }
    }
}

/// Reads a count, or returns `None` if the value is a sequence.
pub fn as_count(what: &str, value: &Bound<'_, PyAny>) -> PyResult<Option<usize>> {
    let text = value.is_instance_of::<PyString>() || value.is_instance_of::<PyBytes>();
    let scalar = text
        || !value.hasattr("__len__")?
        || value.cast::<PyUntypedArray>().is_ok_and(|a| a.ndim() == 0);
    if scalar { size(what, value).map(Some) } else { Ok(None) }
}

/// Returns the value as Python shows it. Python refuses to show numbers of thousands of digits.
fn shown(value: &Bound<'_, PyAny>) -> String {
    match value.str() {
        Ok(text) => text.to_string(),
        Err(_) => "a number of many digits".to_owned(),
    }
}

/// Reads a real number.
pub fn real(what: &str, value: &Bound<'_, PyAny>) -> PyResult<f64> {
    if let Ok(value) = value.cast_exact::<PyFloat>() {
        return Ok(value.value());
    }
    from_arrays(value.py(), "real")?.call1((what, value))?.extract()
}

fn type_name(value: &Bound<'_, PyAny>) -> String {
    value.get_type().name().map_or_else(|_| "this".to_owned(), |name| name.to_string())
}

/// Reads one of some names. Returns the name with what it stands for.
pub fn one_of<T: Copy>(
    what: &str,
    given: &str,
    names: &[(&'static str, T)],
) -> PyResult<(&'static str, T)> {
    names.iter().find(|(name, _)| *name == given).copied().ok_or_else(|| {
        let names: Vec<String> = names.iter().map(|(name, _)| format!("'{name}'")).collect();
        let names = names.join(" or ");
        PyValueError::new_err(format!("{what} is {given:?}, but it must be {names}"))
    })
}

pub fn sampling(name: &str) -> PyResult<Sampling> {
    let names = [("floyd", Sampling::Floyd), ("algorithm_r", Sampling::AlgorithmR)];
    Ok(one_of("sampling", name, &names)?.1)
}

pub fn sampling_name(sampling: Sampling) -> &'static str {
    match sampling {
        Sampling::AlgorithmR => "algorithm_r",
        _ => "floyd",
    }
}

pub fn isa(name: Option<&str>) -> PyResult<Option<Isa>> {
    let parse = |name: &str| name.parse().map_err(|error: IsaError| refused(error.into()));
    name.map(parse).transpose()
}

// --- arrays in -----------------------------------------------------------------

/// Returns a function of the module `_phase_router.arrays`, which converts what cannot be read in place.
fn from_arrays<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    static ARRAYS: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    let module =
        ARRAYS.get_or_try_init(py, || py.import("_phase_router.arrays").map(Bound::unbind));
    module?.bind(py).getattr(name)
}

/// Returns the array if its elements can be read where they are. A subclass may give them another meaning, as masks do.
fn plain<'py, T: Element, D: Dimension>(
    value: &Bound<'py, PyAny>,
) -> Option<Bound<'py, PyArray<T, D>>> {
    let array = value.cast_exact::<PyArray<T, D>>().ok()?;
    (array.is_c_contiguous() && array.is_aligned()).then(|| array.clone())
}

/// Returns the shape as Python shows it.
pub fn shape_of(array: &Bound<'_, PyAny>) -> String {
    array.getattr("shape").map_or_else(|_| String::new(), |shape| shape.to_string())
}

fn in_use(what: &str) -> PyErr {
    PyValueError::new_err(format!("{what} is in use by a call on another thread that writes it"))
}

/// Reads weights: any one-dimensional array-like of real numbers. A contiguous float64 array is not copied.
pub fn floats<'py>(what: &str, value: &Bound<'py, PyAny>) -> PyResult<PyReadonlyArray1<'py, f64>> {
    let array = match plain(value) {
        Some(array) => array,
        None => from_arrays(value.py(), "reals")?.call1((what, value))?.cast_into()?,
    };
    readable(what, &array)
}

/// Returns the elements of an array from [`floats`].
pub fn float_slice<'a>(what: &str, array: &'a PyReadonlyArray1<'_, f64>) -> PyResult<&'a [f64]> {
    array.as_slice().map_err(|_| unaligned(what))
}

fn unaligned(what: &str) -> PyErr {
    PyValueError::new_err(format!("{what} is not aligned in memory: pass {what}.copy()"))
}

/// Reads whole numbers from zero: any one-dimensional array-like of integers, copied.
pub fn integers<T: TryFrom<u64> + TryFrom<i64>>(
    what: &str,
    value: &Bound<'_, PyAny>,
) -> PyResult<Vec<T>> {
    if let Some(array) = plain::<i64, _>(value) {
        return narrow(what, &array);
    }
    let array = from_arrays(value.py(), "integers")?.call1((what, value))?;
    match array.cast::<PyArray1<u64>>() {
        Ok(array) => narrow(what, array),
        Err(_) => narrow(what, array.cast::<PyArray1<i64>>()?),
    }
}

fn narrow<S: Element + Copy + Display, T: TryFrom<S>>(
    what: &str,
    array: &Bound<'_, PyArray1<S>>,
) -> PyResult<Vec<T>> {
    let array = readable(what, array)?;
    let numbers = array.as_slice().map_err(|_| unaligned(what))?;
    let mut narrowed = room_for(numbers.len())?;
    for (index, &number) in numbers.iter().enumerate() {
        let Ok(number) = T::try_from(number) else {
            let bits = 8 * size_of::<T>();
            let message =
                format!("{what}[{index}] is {number}, but it must be between 0 and 2**{bits} - 1");
            return Err(PyValueError::new_err(message));
        };
        narrowed.push(number);
    }
    Ok(narrowed)
}

/// Returns an array that is used in place: it must have the dtype already and be contiguous.
pub fn in_place<'py, T: Element>(
    what: &str,
    value: &Bound<'py, PyAny>,
    dtype: &str,
) -> PyResult<Bound<'py, PyArrayDyn<T>>> {
    if value.cast_exact::<PyUntypedArray>().is_err() {
        from_arrays(value.py(), "unmasked")?.call1((what, value))?;
    }
    let Ok(untyped) = value.cast::<PyUntypedArray>() else {
        let message = format!("{what} must be a NumPy array of {dtype}, not {}", type_name(value));
        return Err(PyTypeError::new_err(message));
    };
    let Ok(array) = value.cast::<PyArrayDyn<T>>() else {
        let given = untyped.dtype();
        let message = format!(
            "{what} has dtype {given}, but it must have {dtype}: convert it with {what}.astype(numpy.{dtype})"
        );
        return Err(PyTypeError::new_err(message));
    };
    if !array.is_c_contiguous() {
        let message =
            format!("{what} is not contiguous in memory: pass numpy.ascontiguousarray({what})");
        return Err(PyValueError::new_err(message));
    }
    Ok(array.clone())
}

/// Returns a contiguous array whose elements are moved as they are, seen as unsigned integers `uint8` to `uint64` of
/// their size.
pub fn bits<'py>(what: &str, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyUntypedArray>> {
    if value.cast_exact::<PyUntypedArray>().is_err() {
        from_arrays(value.py(), "unmasked")?.call1((what, value))?;
    }
    let Ok(array) = value.cast::<PyUntypedArray>() else {
        let message = format!("{what} must be a NumPy array, not {}", type_name(value));
        return Err(PyTypeError::new_err(message));
    };
    let given = array.dtype();
    let size = given.itemsize();
    if given.has_object() || ![1, 2, 4, 8].contains(&size) {
        let message = format!(
            "{what} has dtype {given}, but its elements must be numbers of 1, 2, 4 or 8 bytes"
        );
        return Err(PyTypeError::new_err(message));
    }
    if !array.is_c_contiguous() {
        let message =
            format!("{what} is not contiguous in memory: pass numpy.ascontiguousarray({what})");
        return Err(PyValueError::new_err(message));
    }
    let py = array.py();
    let seen = match size {
        1 => dtype::<u8>(py),
        2 => dtype::<u16>(py),
        4 => dtype::<u32>(py),
        _ => dtype::<u64>(py),
    };
    Ok(array.call_method1(intern!(py, "view"), (seen,))?.cast_into()?)
}

/// The types of scores and rows that the library calculates with.
#[derive(Clone, Copy)]
pub enum FloatType {
    F32,
    F16,
    Bf16,
}

/// Returns the type of an array's elements.
pub fn float_type(what: &str, array: &Bound<'_, PyUntypedArray>) -> PyResult<FloatType> {
    let dtype = array.dtype();
    match (dtype.kind(), dtype.itemsize()) {
        _ if dtype.is_native_byteorder() == Some(false) => {}
        (b'f', 4) => return Ok(FloatType::F32),
        (b'f', 2) => return Ok(FloatType::F16),
        // A type of ml_dtypes, which need not be installed.
        (_, 2) if dtype.typeobj().name()? == "bfloat16" => return Ok(FloatType::Bf16),
        _ => {}
    }
    let message =
        format!("{what} has dtype {dtype}, but it must have float32, float16 or bfloat16");
    Err(PyTypeError::new_err(message))
}

/// The memory of a contiguous array, with its name for messages.
pub type Span<'a> = (&'a str, Range<usize>);

pub fn span<'a, T: Element, D: Dimension>(
    what: &'a str,
    array: &Bound<'_, PyArray<T, D>>,
) -> Span<'a> {
    let start = array.data() as usize;
    (what, start..start + array.len() * size_of::<T>())
}

/// Refuses to write to memory that another argument has. A borrow of rust-numpy notices that only if both arrays are
/// views of one NumPy array, and not if the memory is that of a tensor or a buffer.
pub fn apart(written: &Span<'_>, others: &[&Span<'_>]) -> PyResult<()> {
    let (what, memory) = written;
    let shared = |other: &Range<usize>| memory.start < other.end && other.start < memory.end;
    match others.iter().find(|(_, other)| shared(other)) {
        Some((other, _)) => Err(PyValueError::new_err(format!(
            "{other} and {what} share memory, so one would be overwritten: pass another {what}"
        ))),
        None => Ok(()),
    }
}

/// Returns `out`, or a new array, of the given shape and of the dtype of `like`.
pub fn out_like<'py>(
    out: Option<&Bound<'py, PyAny>>,
    like: &Bound<'py, PyAny>,
    shape: &[usize],
) -> PyResult<Bound<'py, PyAny>> {
    static EMPTY: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let (py, dtype) = (like.py(), like.getattr("dtype")?);
    let shape = PyTuple::new(py, shape)?;
    let Some(out) = out else {
        return EMPTY.import(py, "numpy", "empty")?.call1((shape, dtype));
    };
    if out.cast::<PyUntypedArray>().is_err() {
        let message = format!("out must be a NumPy array of {dtype}, not {}", type_name(out));
        return Err(PyTypeError::new_err(message));
    }
    let given = out.getattr("dtype")?;
    if !given.eq(&dtype)? {
        let message = format!("out has dtype {given}, but it must have {dtype}");
        return Err(PyTypeError::new_err(message));
    }
    if !out.getattr("shape")?.eq(&shape)? {
        let given = shape_of(out);
        let message = format!("out has shape {given}, but it must have {shape}");
        return Err(PyValueError::new_err(message));
    }
    Ok(out.clone())
}

/// Arrays of ids in one of the types that the library takes.
pub enum Ids<I32, U32, I64> {
    I32(I32),
    U32(U32),
    I64(I64),
}

/// Ids to read, of any shape.
pub type ReadIds<'py> =
    Ids<PyReadonlyArrayDyn<'py, i32>, PyReadonlyArrayDyn<'py, u32>, PyReadonlyArrayDyn<'py, i64>>;

/// Ids to write, of any shape.
pub type WriteIds<'py> = Ids<
    PyReadwriteArrayDyn<'py, i32>,
    PyReadwriteArrayDyn<'py, u32>,
    PyReadwriteArrayDyn<'py, i64>,
>;

/// Evaluates `$work` with the array of some [`Ids`], whatever its type is.
macro_rules! with_ids {
    ($ids:expr, $array:pat => $work:expr) => {
        match $ids {
            $crate::convert::Ids::I32($array) => $work,
            $crate::convert::Ids::U32($array) => $work,
            $crate::convert::Ids::I64($array) => $work,
        }
    };
}
pub(crate) use with_ids;

/// Reads ids: a contiguous array of int32, uint32 or int64 in place, other integers converted.
pub fn ids<'py>(what: &str, value: &Bound<'py, PyAny>) -> PyResult<ReadIds<'py>> {
    if let Some(ids) = ids_in_place(what, value) {
        return ids;
    }
    let converted = from_arrays(value.py(), "ids")?.call1((what, value))?;
    ids_in_place(what, &converted).unwrap_or_else(|| Err(unaligned(what)))
}

/// Returns a new array of ids to write to.
pub fn copied_ids<'py>(what: &str, ids: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    from_arrays(ids.py(), "copied_ids")?.call1((what, ids))
}

fn ids_in_place<'py>(what: &str, value: &Bound<'py, PyAny>) -> Option<PyResult<ReadIds<'py>>> {
    fn readonly<'py, T: Element>(
        what: &str,
        value: &Bound<'py, PyAny>,
    ) -> Option<PyResult<PyReadonlyArrayDyn<'py, T>>> {
        Some(readable(what, &plain(value)?))
    }
    readonly(what, value)
        .map(|array| array.map(Ids::I32))
        .or_else(|| readonly(what, value).map(|array| array.map(Ids::I64)))
        .or_else(|| readonly(what, value).map(|array| array.map(Ids::U32)))
}

/// Returns ids that are written in place: a contiguous array of int32, uint32 or int64.
pub fn ids_to_write<'py>(what: &str, value: &Bound<'py, PyAny>) -> PyResult<WriteIds<'py>> {
    if value.cast::<PyArrayDyn<i64>>().is_ok() {
        return writable(what, &in_place::<i64>(what, value, "int64")?).map(Ids::I64);
    }
    if value.cast::<PyArrayDyn<u32>>().is_ok() {
        return writable(what, &in_place::<u32>(what, value, "uint32")?).map(Ids::U32);
    }
    writable(what, &in_place::<i32>(what, value, "int32")?).map(Ids::I32)
}

/// Borrows an array to read.
pub fn readable<'py, T: Element, D: Dimension>(
    what: &str,
    array: &Bound<'py, PyArray<T, D>>,
) -> PyResult<PyReadonlyArray<'py, T, D>> {
    array.try_readonly().map_err(|_| in_use(what))
}

/// Borrows an array to write to.
pub fn writable<'py, T: Element, D: Dimension>(
    what: &str,
    array: &Bound<'py, PyArray<T, D>>,
) -> PyResult<PyReadwriteArray<'py, T, D>> {
    array.try_readwrite().map_err(|_| unwritable(what, array))
}

/// Returns the words of a bit matrix, in place if they are aligned.
pub fn words<'py>(what: &str, value: &Bound<'py, PyAny>) -> PyResult<PyReadonlyArrayDyn<'py, u64>> {
    let mut array = in_place::<u64>(what, value, "uint64")?;
    if !array.is_aligned() {
        array = array.call_method0("copy")?.cast_into()?;
    }
    readable(what, &array)
}

/// Returns the elements of a contiguous array that is written to.
pub fn slice_mut<'a, T: Element, D: Dimension>(
    what: &str,
    array: &'a mut PyReadwriteArray<'_, T, D>,
) -> PyResult<&'a mut [T]> {
    array.as_slice_mut().map_err(|_| unaligned(what))
}

/// Returns the elements of a contiguous array.
pub fn slice<'a, T: Element>(
    what: &str,
    array: &'a PyReadonlyArrayDyn<'_, T>,
) -> PyResult<&'a [T]> {
    array.as_slice().map_err(|_| unaligned(what))
}

/// Reads the pair (sigma, tau).
pub fn permutations(pair: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Permutations>> {
    let Some(pair) = pair else { return Ok(None) };
    let Ok((sigma, tau)) = pair.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>() else {
        let message = "permutations must be a pair: (sigma of the targets, tau of the sources)";
        return Err(PyTypeError::new_err(message));
    };
    let read = |what: &str, entries: &Bound<'_, PyAny>| {
        let entries = integers(what, entries)?;
        Permutation::new(entries)
            .map_err(|error| PyValueError::new_err(format!("permutations, {what}: {error}")))
    };
    Ok(Some(Permutations { sigma: read("sigma", &sigma)?, tau: read("tau", &tau)? }))
}

/// A tuple of two values of one type.
pub type Pair<T> = (T, T);

/// Returns permutations for Python, (sigma, tau).
pub fn permutation_arrays<'py>(
    py: Python<'py>,
    pair: &Permutations,
) -> PyResult<Pair<Bound<'py, PyArray1<u32>>>> {
    Ok((copied(py, pair.sigma.as_slice())?, copied(py, pair.tau.as_slice())?))
}

// --- arrays out ----------------------------------------------------------------

/// Returns the numbers as a new array.
pub fn copied<'py, T: Element + Copy>(
    py: Python<'py>,
    numbers: &[T],
) -> PyResult<Bound<'py, PyArray1<T>>> {
    collected(py, numbers.iter().copied())
}

/// Returns the numbers as a new array.
pub fn collected<T: Element>(
    py: Python<'_>,
    numbers: impl ExactSizeIterator<Item = T>,
) -> PyResult<Bound<'_, PyArray1<T>>> {
    // Not in NumPy's memory: rust-numpy panics where that cannot be allocated.
    let mut room = room_for(numbers.len())?;
    room.extend(numbers);
    Ok(PyArray1::from_vec(py, room))
}

/// Returns counts as int64: NumPy turns uint64 into float64 when it meets signed integers.
pub fn counts<'py>(py: Python<'py>, numbers: &[u64]) -> PyResult<Bound<'py, PyArray1<i64>>> {
    collected(py, numbers.iter().map(|&n| i64::try_from(n).unwrap_or(i64::MAX)))
}

/// How many slots or hashes are computed between two looks for signals: some ten milliseconds' worth.
pub const BLOCK: usize = 1 << 22;

/// Fills `out`, or a new array, of the given rows with `k` slots each, without the interpreter's lock. `work` is called
/// for `block` rows at a time. Between two blocks Ctrl-C ends the call.
pub fn fill<'py>(
    py: Python<'py>,
    rows: Range<usize>,
    k: usize,
    out: Option<&Bound<'py, PyAny>>,
    block: usize,
    mut work: impl FnMut(Range<usize>, &mut [i32]) -> Result<(), Error> + Send,
) -> PyResult<Bound<'py, PyArray2<i32>>> {
    let array = match out {
        Some(out) => checked_out(out, rows.len(), k)?,
        None => zeros(py, rows.len(), k, "int32")?.cast_into()?,
    };
    let mut borrow = writable("out", &array)?;
    let mut slots = slice_mut("out", &mut borrow)?;
    let mut start = rows.start;
    while start < rows.end {
        let end = rows.end.min(start.saturating_add(block.max(1)));
        let (now, later) = slots.split_at_mut((end - start) * k);
        unlocked(py, || work(start..end, now))?;
        (slots, start) = (later, end);
        py.check_signals()?;
    }
    drop(borrow);
    Ok(array)
}

/// Allocates through NumPy: the system hands out zeroed memory without a pass over it.
fn zeros<'py>(py: Python<'py>, rows: usize, k: usize, dtype: &str) -> PyResult<Bound<'py, PyAny>> {
    static ZEROS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    ZEROS.import(py, "numpy", "zeros")?.call1(((rows, k), dtype))
}

/// Returns the given array, or a new one, of `rows` rows of `k` elements to write to.
pub fn rows_to_write<'py, T: Element>(
    what: &str,
    py: Python<'py>,
    given: Option<&Bound<'py, PyAny>>,
    dtype: &str,
    rows: usize,
    k: usize,
) -> PyResult<Bound<'py, PyArrayDyn<T>>> {
    let Some(given) = given else {
        return Ok(zeros(py, rows, k, dtype)?.cast_into()?);
    };
    let array = in_place::<T>(what, given, dtype)?;
    if array.shape() != [rows, k] {
        let given = shape_of(given);
        let message = format!("{what} has shape {given}, but it must have ({rows}, {k})");
        return Err(PyValueError::new_err(message));
    }
    Ok(array)
}

fn checked_out<'py>(
    out: &Bound<'py, PyAny>,
    rows: usize,
    k: usize,
) -> PyResult<Bound<'py, PyArray2<i32>>> {
    let array = in_place::<i32>("out", out, "int32")?;
    if array.shape() != [rows, k] {
        let given = shape_of(array.as_untyped());
        let message = format!("out has shape {given}, but the routes have shape ({rows}, {k})");
        return Err(PyValueError::new_err(message));
    }
    Ok(array.into_any().cast_into()?)
}

/// Says why an array cannot be written.
fn unwritable(what: &str, array: &Bound<'_, PyAny>) -> PyErr {
    let flag = array.getattr("flags").and_then(|flags| flags.getattr("writeable"));
    match flag.and_then(|flag| flag.is_truthy()) {
        Ok(false) => PyValueError::new_err(format!(
            "{what} is read-only: pass an array that can be written, such as {what}.copy()"
        )),
        _ => in_use(what),
    }
}

/// Returns the slots of `rows` rows as an array, without a copy.
pub fn rows_of<'py>(
    py: Python<'py>,
    slots: Vec<i32>,
    rows: usize,
    k: usize,
) -> PyResult<Bound<'py, PyArray2<i32>>> {
    PyArray1::from_vec(py, slots).reshape([rows, k])
}

// --- calls -----------------------------------------------------------------------

/// `function` with keyword arguments that it is called with later.
pub fn with_keywords<'py>(
    function: &Bound<'py, PyAny>,
    keywords: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyAny>> {
    let partial = function.py().import("functools")?.getattr("partial")?;
    partial.call((function,), Some(keywords))
}
