//! Between Python and Rust: arguments, arrays, errors.
//!
//! Every message names the argument and says what it has to be. Values of the wrong kind are a `TypeError`, wrong values
//! of the right kind a `ValueError`, as in NumPy.

use std::fmt::Display;

use numpy::{
    AsSliceError, Element, PyArray1, PyArray2, PyArrayDescrMethods, PyArrayDyn, PyArrayMethods,
    PyReadonlyArray1, PyReadonlyArrayDyn, PyUntypedArray, PyUntypedArrayMethods,
};
use phase_router::{Error, Isa, Permutation, Permutations, Sampling};
use pyo3::exceptions::{PyMemoryError, PyOverflowError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

use crate::fork::on_live_threads;

/// The Python exception of an error of the library.
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

/// A seed, 0 to 2**64 - 1.
pub fn seed(value: &Bound<'_, PyAny>) -> PyResult<u64> {
    integer("seed", value, u64::MAX)
}

/// A number of things or an index.
pub fn size(what: &str, value: &Bound<'_, PyAny>) -> PyResult<usize> {
    integer(what, value, i64::MAX as u64).map(|size| size as usize)
}

/// The defaults of every router: one slot, seed 0.
pub fn slots_and_seed(
    k: Option<&Bound<'_, PyAny>>,
    seed: Option<&Bound<'_, PyAny>>,
) -> PyResult<(usize, u64)> {
    let k = k.map_or(Ok(1), |k| size("k", k))?;
    Ok((k, seed.map_or(Ok(0), self::seed)?))
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

/// A number, where the value is one and not a sequence.
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
    name.map(|name| name.parse().map_err(refused)).transpose()
}

// --- arrays in -----------------------------------------------------------------

/// `numpy.asarray(value, dtype)`, its failures under the name of the argument.
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

/// The shape as Python shows it.
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

/// The value as a one-dimensional array in one piece: as it is where it is one, else converted.
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

/// Weights: any one-dimensional array-like of numbers. An array of float64 that lies in one piece is not copied.
pub fn floats<'py>(what: &str, value: &Bound<'py, PyAny>) -> PyResult<PyReadonlyArray1<'py, f64>> {
    vector(what, value, "float64")
}

/// The elements of an array from [`floats`].
pub fn float_slice<'a>(what: &str, array: &'a PyReadonlyArray1<'_, f64>) -> PyResult<&'a [f64]> {
    array.as_slice().map_err(|_| unaligned(what))
}

fn unaligned(what: &str) -> PyErr {
    PyValueError::new_err(format!("{what} is not aligned in memory: pass {what}.copy()"))
}

/// Whole numbers from zero: any one-dimensional array-like of integers, copied.
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
    // Of known length, which an iterator of results has not.
    let narrow = |&number| T::try_from(number).unwrap_or_else(|_| unreachable!("checked above"));
    Ok(numbers.iter().map(narrow).collect())
}

/// An array that is used where it lies: it must have the dtype already and lie in one piece.
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
        let message = format!(
            "{what} does not lie in one piece of memory: pass numpy.ascontiguousarray({what})"
        );
        return Err(PyValueError::new_err(message));
    }
    Ok(array.clone())
}

/// int32 ids to read, of any shape: where they lie, or converted.
pub fn ids<'py>(what: &str, value: &Bound<'py, PyAny>) -> PyResult<PyReadonlyArrayDyn<'py, i32>> {
    let array = match value.cast::<PyArrayDyn<i32>>() {
        Ok(array) if array.is_c_contiguous() => array.clone(),
        _ => {
            let arrays = value.py().import("_phase_router.arrays")?;
            arrays.call_method1("ids", (what, value))?.cast_into()?
        }
    };
    array.try_readonly().map_err(|_| in_use(what))
}

/// The words of a bit matrix, where they lie.
pub fn words<'py>(what: &str, value: &Bound<'py, PyAny>) -> PyResult<PyReadonlyArrayDyn<'py, u64>> {
    in_place::<u64>(what, value, "uint64")?.try_readonly().map_err(|_| in_use(what))
}

/// The elements of an array that lies in one piece.
pub fn slice<'a, T: Element>(
    what: &str,
    array: &'a PyReadonlyArrayDyn<'_, T>,
) -> PyResult<&'a [T]> {
    array.as_slice().map_err(|_| unaligned(what))
}

/// Permutations as Python has them, the pair (sigma, tau).
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

/// Two of a kind, as a tuple.
pub type Pair<T> = (T, T);

/// Permutations for Python, (sigma, tau).
pub fn permutation_arrays<'py>(
    py: Python<'py>,
    pair: &Permutations,
) -> Pair<Bound<'py, PyArray1<u32>>> {
    let array = |p: &Permutation| PyArray1::from_slice(py, p.as_slice());
    (array(&pair.sigma), array(&pair.tau))
}

// --- arrays out ----------------------------------------------------------------

/// Fills an array of `rows` rows of `k` slots without the interpreter's lock: `out`, or a new one.
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
    let mut borrow = array.try_readwrite().map_err(|_| unwritable("out", &array))?;
    let slots = borrow.as_slice_mut().map_err(|_| unaligned("out"))?;
    unlocked(py, || work(slots))?;
    drop(borrow);
    Ok(array)
}

/// New memory from NumPy, which the system hands out zeroed without a pass over it.
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

/// Why an array cannot be written.
pub fn unwritable(what: &str, array: &Bound<'_, PyAny>) -> PyErr {
    let flag = array.getattr("flags").and_then(|flags| flags.getattr("writeable"));
    match flag.and_then(|flag| flag.is_truthy()) {
        Ok(false) => PyValueError::new_err(format!(
            "{what} is read-only: pass an array that can be written, such as {what}.copy()"
        )),
        _ => in_use(what),
    }
}

/// Counts for Python, where unsigned 64-bit numbers turn into floats as soon as they meet others.
pub fn counts(py: Python<'_>, numbers: Vec<u64>) -> Bound<'_, PyArray1<i64>> {
    PyArray1::from_vec(
        py,
        numbers.into_iter().map(|n| i64::try_from(n).unwrap_or(i64::MAX)).collect(),
    )
}

/// Moves the slots of `rows` rows into an array.
pub fn rows_of<'py>(
    py: Python<'py>,
    slots: Vec<i32>,
    rows: usize,
    k: usize,
) -> PyResult<Bound<'py, PyArray2<i32>>> {
    PyArray1::from_vec(py, slots).reshape([rows, k])
}
