//! Between Python and Rust: arguments, arrays, errors.
//!
//! Every message names the argument and says what it must be. As in NumPy, a value of the wrong type is a `TypeError`
//! and a wrong value of the right type a `ValueError`.

use std::fmt::Display;

use numpy::ndarray::Dimension;
use numpy::{
    AsSliceError, Element, PyArray, PyArray1, PyArray2, PyArrayDescrMethods, PyArrayDyn,
    PyArrayMethods, PyReadonlyArray1, PyReadonlyArrayDyn, PyReadwriteArray, PyReadwriteArrayDyn,
    PyUntypedArray, PyUntypedArrayMethods,
};
use phase_router::{Error, Isa, IsaError, Permutation, Permutations, Sampling};
use pyo3::exceptions::{PyMemoryError, PyOverflowError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

use crate::fork::on_live_threads;

/// Returns the Python exception for an error of the library.
pub fn refused(error: Error) -> PyErr {
    match error {
        Error::OutOfMemory { .. } => PyMemoryError::new_err(error.to_string()),
        _ => PyValueError::new_err(error.to_string()),
    }
}

/// Calls `work` without the interpreter's lock.
pub fn unlocked<T: Send>(
    py: Python<'_>,
    work: impl FnOnce() -> Result<T, Error> + Send,
) -> PyResult<T> {
    py.detach(|| on_live_threads(work)).map_err(refused)
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

fn integer(what: &str, value: &Bound<'_, PyAny>, most: u64) -> PyResult<u64> {
    let range =
        || PyValueError::new_err(format!("{what} is {value}, but it must be between 0 and {most}"));
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
    let scalar =
        !value.hasattr("__len__")? || value.cast::<PyUntypedArray>().is_ok_and(|a| a.ndim() == 0);
    if scalar { size(what, value).map(Some) } else { Ok(None) }
}

fn type_name(value: &Bound<'_, PyAny>) -> String {
    value.get_type().name().map_or_else(|_| "this".to_owned(), |name| name.to_string())
}

pub fn sampling(name: &str) -> PyResult<Sampling> {
    match name {
        "floyd" => Ok(Sampling::Floyd),
        "algorithm_r" => Ok(Sampling::AlgorithmR),
        _ => {
            let message = format!("sampling is {name:?}, but it must be 'floyd' or 'algorithm_r'");
            Err(PyValueError::new_err(message))
        }
    }
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

/// Calls `numpy.asarray(value, dtype)`; errors name the argument.
fn asarray<'py>(
    what: &str,
    value: &Bound<'py, PyAny>,
    dtype: Option<&str>,
) -> PyResult<Bound<'py, PyUntypedArray>> {
    static ASARRAY: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let py = value.py();
    let options = PyDict::new(py);
    options.set_item("order", "C")?;
    let array = ASARRAY.import(py, "numpy", "asarray")?.call((value, dtype), Some(&options));
    let array = array.map_err(|error| {
        let message = format!("{what} is no array of numbers: {}", error.value(py));
        let named = if error.is_instance_of::<PyValueError>(py) {
            PyValueError::new_err(message)
        } else if error.is_instance_of::<PyTypeError>(py) {
            PyTypeError::new_err(message)
        } else {
            return error;
        };
        named.set_cause(py, Some(error));
        named
    })?;
    Ok(array.cast_into()?)
}

/// Returns the shape as Python shows it.
pub fn shape_of(array: &Bound<'_, PyAny>) -> String {
    array.getattr("shape").map_or_else(|_| String::new(), |shape| shape.to_string())
}

fn one_dimension(what: &str, array: &Bound<'_, PyUntypedArray>) -> PyResult<()> {
    if array.ndim() == 1 {
        return Ok(());
    }
    let message = format!("{what} has shape {}, but it must have one dimension", shape_of(array));
    Err(PyValueError::new_err(message))
}

fn in_use(what: &str) -> PyErr {
    PyValueError::new_err(format!("{what} is in use by a call on another thread that writes it"))
}

/// Returns the value as a contiguous one-dimensional array, converted only if it is not one already.
fn vector<'py, T: Element>(
    what: &str,
    value: &Bound<'py, PyAny>,
    dtype: &str,
) -> PyResult<PyReadonlyArray1<'py, T>> {
    let array = match value.cast::<PyArray1<T>>() {
        Ok(array) if array.is_c_contiguous() => array.clone(),
        _ => {
            let array = asarray(what, value, Some(dtype))?;
            one_dimension(what, &array)?;
            array.cast_into()?
        }
    };
    array.try_readonly().map_err(|_| in_use(what))
}

/// Reads weights: any one-dimensional array-like of numbers. A contiguous float64 array is not copied.
pub fn floats<'py>(what: &str, value: &Bound<'py, PyAny>) -> PyResult<PyReadonlyArray1<'py, f64>> {
    vector(what, value, "float64")
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
    let array = match value.cast::<PyUntypedArray>() {
        Ok(array) => array.clone(),
        Err(_) => asarray(what, value, None)?,
    };
    one_dimension(what, &array)?;
    match array.dtype().kind() {
        b'u' => narrow(what, vector::<u64>(what, &array, "uint64")?.as_slice()),
        b'i' => narrow(what, vector::<i64>(what, &array, "int64")?.as_slice()),
        // An empty list has no integers that would make it an array of them.
        _ if array.is_empty() => Ok(Vec::new()),
        _ => {
            let message = format!("{what} has dtype {}, but it must hold integers", array.dtype());
            Err(PyTypeError::new_err(message))
        }
    }
}

fn narrow<S: Copy + Display, T: TryFrom<S>>(
    what: &str,
    numbers: Result<&[S], AsSliceError>,
) -> PyResult<Vec<T>> {
    let numbers = numbers.map_err(|_| unaligned(what))?;
    if let Some(index) = numbers.iter().position(|&number| T::try_from(number).is_err()) {
        let (number, bits) = (numbers[index], 8 * size_of::<T>());
        let message =
            format!("{what}[{index}] is {number}, but it must be between 0 and 2**{bits} - 1");
        return Err(PyValueError::new_err(message));
    }
    // An iterator of results would not know its length.
    let narrow = |&number| T::try_from(number).unwrap_or_else(|_| unreachable!("checked above"));
    Ok(numbers.iter().map(narrow).collect())
}

/// Returns an array that is used in place: it must have the dtype already and be contiguous.
pub fn in_place<'py, T: Element>(
    what: &str,
    value: &Bound<'py, PyAny>,
    dtype: &str,
) -> PyResult<Bound<'py, PyArrayDyn<T>>> {
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
    let arrays = value.py().import("_phase_router.arrays")?;
    let converted = arrays.call_method1("ids", (what, value))?;
    ids_in_place(what, &converted).unwrap_or_else(|| Err(unaligned(what)))
}

fn ids_in_place<'py>(what: &str, value: &Bound<'py, PyAny>) -> Option<PyResult<ReadIds<'py>>> {
    fn readonly<'py, T: Element>(
        what: &str,
        value: &Bound<'py, PyAny>,
    ) -> Option<PyResult<PyReadonlyArrayDyn<'py, T>>> {
        let array = value.cast::<PyArrayDyn<T>>().ok().filter(|array| array.is_c_contiguous())?;
        Some(array.try_readonly().map_err(|_| in_use(what)))
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

/// Borrows an array to write to.
pub fn writable<'py, T: Element, D: Dimension>(
    what: &str,
    array: &Bound<'py, PyArray<T, D>>,
) -> PyResult<PyReadwriteArray<'py, T, D>> {
    array.try_readwrite().map_err(|_| unwritable(what, array))
}

/// Returns the words of a bit matrix, in place.
pub fn words<'py>(what: &str, value: &Bound<'py, PyAny>) -> PyResult<PyReadonlyArrayDyn<'py, u64>> {
    in_place::<u64>(what, value, "uint64")?.try_readonly().map_err(|_| in_use(what))
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
) -> Pair<Bound<'py, PyArray1<u32>>> {
    let array = |p: &Permutation| PyArray1::from_slice(py, p.as_slice());
    (array(&pair.sigma), array(&pair.tau))
}

// --- arrays out ----------------------------------------------------------------

/// Fills `out`, or a new array, of `rows` rows of `k` slots, without the interpreter's lock.
pub fn fill<'py>(
    py: Python<'py>,
    rows: usize,
    k: usize,
    out: Option<&Bound<'py, PyAny>>,
    work: impl FnOnce(&mut [i32]) -> Result<(), Error> + Send,
) -> PyResult<Bound<'py, PyArray2<i32>>> {
    let array = match out {
        Some(out) => checked_out(out, rows, k)?,
        None => zeros(py, rows, k)?,
    };
    let mut borrow = writable("out", &array)?;
    let slots = borrow.as_slice_mut().map_err(|_| unaligned("out"))?;
    unlocked(py, || work(slots))?;
    drop(borrow);
    Ok(array)
}

/// Allocates through NumPy: the system hands out zeroed memory without a pass over it.
fn zeros(py: Python<'_>, rows: usize, k: usize) -> PyResult<Bound<'_, PyArray2<i32>>> {
    static ZEROS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let array = ZEROS.import(py, "numpy", "zeros")?.call1(((rows, k), "int32"))?;
    Ok(array.cast_into()?)
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

/// Returns counts as int64: NumPy turns uint64 into float64 when it meets signed integers.
pub fn counts(py: Python<'_>, numbers: Vec<u64>) -> Bound<'_, PyArray1<i64>> {
    PyArray1::from_vec(
        py,
        numbers.into_iter().map(|n| i64::try_from(n).unwrap_or(i64::MAX)).collect(),
    )
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
