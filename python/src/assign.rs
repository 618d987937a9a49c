//! Assignments: scores and hard capacities to ids and the prices that prove how good they are.

use std::borrow::Cow;

use half::{bf16, f16};
use numpy::{
    PyArray1, PyArray2, PyArrayDyn, PyArrayMethods, PyReadonlyArray2, PyUntypedArray,
    PyUntypedArrayMethods,
};
use phase_router as lib;
use phase_router::{Assigner, Error, certificate};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::convert::{
    FloatType, Ids, ReadIds, bits, copied, float_slice, float_type, floats, ids as ids_of, integer,
    integers, isa as isa_of, memory_for, readable, real, refused, room_for, rows_of, shape_of,
    size, slice, threads as threads_of, unlocked, with_ids,
};

/// An assignment, its total score, and the bound that proves how good it is: what ``assign`` and ``assign_lists``
/// return.
///
/// Its arrays are the caller's, to read and to write. An assignment is pickled and copied with its arrays; `filled` is
/// then counted again. The constructor is for that.
///
/// >>> import numpy as np
/// >>> scores = np.array([[0.75, 0.5], [1.0, 0.25]], dtype=np.float32)
/// >>> assign(scores, [1, 1], 1)
/// Assignment(rows=2, k=1, filled=2, empty=0, total=1.5, gap=...)
#[pyclass(frozen, module = "phase_router")]
pub struct Assignment {
    ids: Py<PyArray2<i32>>,
    prices: Py<PyArray1<f32>>,
    total: f64,
    bound: f64,
    gap: f64,
    rows: usize,
    k: usize,
    filled: usize,
}

impl Assignment {
    fn made(py: Python<'_>, found: lib::Assignment, rows: usize, k: usize) -> PyResult<Self> {
        let prices = copied(py, found.prices())?.unbind();
        let (total, bound, gap, filled) =
            (found.total(), found.bound(), found.gap(), found.filled());
        let mut slots = found.into_ids().into_vec();
        if slots.is_empty() {
            // Without targets a matrix has no scores that would say how many rows it has.
            slots = empty_slots(rows, k)?;
        }
        let ids = rows_of(py, slots, rows, k)?.unbind();
        Ok(Self { ids, prices, total, bound, gap, rows, k, filled })
    }
}

fn empty_slots(rows: usize, k: usize) -> PyResult<Vec<i32>> {
    let count = rows.saturating_mul(k);
    let mut slots = room_for(count)?;
    slots.resize(count, -1);
    Ok(slots)
}

#[pymethods]
impl Assignment {
    #[new]
    fn new(
        ids: Bound<'_, PyArray2<i32>>,
        prices: Bound<'_, PyArray1<f32>>,
        total: f64,
        bound: f64,
        gap: f64,
    ) -> PyResult<Self> {
        let read: PyReadonlyArray2<'_, i32> = readable("ids", &ids)?;
        let filled = read.as_array().iter().filter(|&&id| id >= 0).count();
        let (rows, k) = (ids.shape()[0], ids.shape()[1]);
        drop(read);
        let (ids, prices) = (ids.unbind(), prices.unbind());
        Ok(Self { ids, prices, total, bound, gap, rows, k, filled })
    }

    /// The targets of each row: int32 of shape (N, k), those with the highest scores first, equal ones by id, and -1 in
    /// empty slots.
    #[getter]
    fn ids(&self, py: Python<'_>) -> Py<PyArray2<i32>> {
        self.ids.clone_ref(py)
    }

    /// The price of each target, in the unit of the scores: float32 of shape (E,), +inf for targets of capacity 0.
    ///
    /// A row prefers the targets with the largest score minus price. As the bias of a gate, negated, prices balance
    /// rows that are like these. They are a good start for the next batch, too.
    #[getter]
    fn prices(&self, py: Python<'_>) -> Py<PyArray1<f32>> {
        self.prices.clone_ref(py)
    }

    /// The sum of the scores of all pairs.
    #[getter]
    fn total(&self) -> f64 {
        self.total
    }

    /// A number that the total of no assignment with as many filled slots exceeds. ``certificate_bound`` computes it
    /// from the prices.
    #[getter]
    fn bound(&self) -> f64 {
        self.bound
    }

    /// How far the total may be from the best: ``(bound - total) / abs(bound)``; 0 if both are 0. Rounding may make it
    /// negative, by some 1e-16.
    #[getter]
    fn gap(&self) -> f64 {
        self.gap
    }

    /// Number of slots that hold a target. No assignment has more.
    #[getter]
    fn filled(&self) -> usize {
        self.filled
    }

    /// Number of empty slots. No assignment has fewer.
    #[getter]
    fn empty(&self) -> usize {
        self.rows * self.k - self.filled
    }

    fn __repr__(&self) -> String {
        let Self { rows, k, filled, total, gap, .. } = self;
        let empty = self.empty();
        format!(
            "Assignment(rows={rows}, k={k}, filled={filled}, empty={empty}, total={total:?}, gap={gap:?})"
        )
    }

    #[allow(clippy::type_complexity)] // the constructor and its arguments
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> (Bound<'py, PyAny>, (Py<PyArray2<i32>>, Py<PyArray1<f32>>, f64, f64, f64)) {
        let (py, this) = (slf.py(), slf.get());
        let arguments = (this.ids(py), this.prices(py), this.total, this.bound, this.gap);
        (slf.get_type().into_any(), arguments)
    }
}

/// A contiguous array of scores, seen as unsigned integers, and the type that they are of.
struct Scores<'py> {
    seen: Bound<'py, PyUntypedArray>,
    dtype: FloatType,
}

impl<'py> Scores<'py> {
    fn read(scores: &Bound<'py, PyAny>) -> PyResult<Self> {
        let seen = bits("scores", scores)?;
        Ok(Self { seen, dtype: float_type("scores", scores.cast()?)? })
    }

    /// Reads an N x E matrix. Returns N with it.
    fn matrix(scores: &Bound<'py, PyAny>, targets: usize) -> PyResult<(Self, usize)> {
        let read = Self::read(scores)?;
        match *read.seen.shape() {
            [rows, columns] if columns == targets => Ok((read, rows)),
            _ => {
                let given = shape_of(scores);
                let message =
                    format!("scores have shape {given}, but they must have shape (N, {targets})");
                Err(PyValueError::new_err(message))
            }
        }
    }
}

/// Evaluates `$work` with the elements of some [`Scores`], whatever their type is.
macro_rules! with_scores {
    ($scores:expr, $slice:ident => $work:expr) => {
        match $scores.dtype {
            FloatType::F32 => with_scores!($scores, $slice: f32 as u32 => $work),
            FloatType::F16 => with_scores!($scores, $slice: f16 as u16 => $work),
            FloatType::Bf16 => with_scores!($scores, $slice: bf16 as u16 => $work),
        }
    };
    ($scores:expr, $slice:ident: $float:ty as $bits:ty => $work:expr) => {{
        let array = readable("scores", $scores.seen.cast::<PyArrayDyn<$bits>>()?)?;
        let $slice: &[$float] = bytemuck::cast_slice(slice("scores", &array)?);
        $work
    }};
}

/// Lists of candidates, and the scores at their places.
struct Lists<'py> {
    offsets: Vec<usize>,
    targets: ReadIds<'py>,
    scores: Scores<'py>,
}

impl<'py> Lists<'py> {
    fn read(
        offsets: &Bound<'py, PyAny>,
        targets: &Bound<'py, PyAny>,
        scores: &Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let offsets = integers("offsets", offsets)?;
        let read = Scores::read(scores)?;
        let ids = ids_of("targets", targets)?;
        with_ids!(&ids, ids => one_dimension("targets", ids.as_untyped()))?;
        one_dimension("scores", &read.seen)?;
        Ok(Self { offsets, targets: ids, scores: read })
    }

    /// The number of sources.
    fn rows(&self) -> usize {
        self.offsets.len().saturating_sub(1)
    }

    /// The candidates as the library takes them. What is no target becomes one that it refuses.
    fn candidates(&self) -> PyResult<Cow<'_, [u32]>> {
        Ok(match &self.targets {
            Ids::U32(ids) => Cow::Borrowed(slice("targets", ids)?),
            Ids::I32(ids) => Cow::Borrowed(bytemuck::cast_slice(slice("targets", ids)?)),
            Ids::I64(ids) => {
                let given = slice("targets", ids)?;
                let mut narrowed = room_for(given.len())?;
                narrowed.extend(given.iter().map(|&id| u32::try_from(id).unwrap_or(u32::MAX)));
                Cow::Owned(narrowed)
            }
        })
    }

    /// Returns the Python exception for an error of the library, in the words of lists.
    fn refused(&self, error: Error) -> PyErr {
        match error {
            Error::TargetId { slot, targets, .. } => with_ids!(&self.targets, ids => {
                let given = ids.as_slice().ok().and_then(|ids| ids.get(slot));
                let given = given.map_or_else(String::new, ToString::to_string);
                PyValueError::new_err(format!(
                    "targets[{slot}] is {given}, but candidates must be in 0..{targets} and ascend within a source"
                ))
            }),
            Error::Rows { start, end, .. } if start == end => {
                PyValueError::new_err(format!("offsets[0] is {start}, but it must be 0"))
            }
            Error::Rows { start, end, rows } => PyValueError::new_err(format!(
                "offsets have {start} before {end}, but they must ascend from 0 to {rows}, the number of candidates"
            )),
            other => refused(other),
        }
    }
}

fn one_dimension(what: &str, array: &Bound<'_, PyUntypedArray>) -> PyResult<()> {
    if array.ndim() == 1 {
        return Ok(());
    }
    let given = shape_of(array);
    let message = format!("{what} has shape {given}, but it must have one dimension");
    Err(PyValueError::new_err(message))
}

/// Reads prices as float32.
fn read_prices(prices: &Bound<'_, PyAny>) -> PyResult<Vec<f32>> {
    let given = floats("prices", prices)?;
    let given = float_slice("prices", &given)?;
    let mut prices = room_for(given.len())?;
    prices.extend(given.iter().map(|&price| price as f32));
    Ok(prices)
}

/// Makes an assigner from arguments of Python.
fn assigner(
    capacities: &Bound<'_, PyAny>,
    k: &Bound<'_, PyAny>,
    tolerance: Option<&Bound<'_, PyAny>>,
    prices: Option<&Bound<'_, PyAny>>,
    effort: Option<&Bound<'_, PyAny>>,
    isa: Option<&str>,
    threads: Option<&Bound<'_, PyAny>>,
) -> PyResult<Assigner> {
    let (caps, k) = (integers::<u64>("capacities", capacities)?, size("k", k)?);
    let tolerance = tolerance.map(|tolerance| real("tolerance", tolerance)).transpose()?;
    let prices = prices.map(read_prices).transpose()?;
    let effort = effort.map(|effort| integer("effort", effort, u32::MAX.into())).transpose()?;
    let (isa, threads) = (isa_of(isa)?, threads_of(threads)?);
    memory_for(&[(caps.len(), size_of::<u64>() + size_of::<f32>())])?;
    unlocked(capacities.py(), || {
        let mut builder = Assigner::builder(&caps, k).threads(threads);
        if let Some(tolerance) = tolerance {
            builder = builder.tolerance(tolerance);
        }
        if let Some(prices) = &prices {
            builder = builder.prices(prices);
        }
        if let Some(effort) = effort {
            builder = builder.effort(effort as u32);
        }
        if let Some(isa) = isa {
            builder = builder.isa(isa);
        }
        builder.build()
    })
}

/// Assigns each row of scores at most `k` distinct targets so that no target has more rows than its capacity and the
/// total score is the highest.
///
/// Of all assignments within the capacities it is one with the fewest empty slots, and of these one whose total is
/// within `tolerance` of the best; ``gap`` of the result says how far it may be off, and ``prices`` prove it.
///
/// `scores` is a contiguous array of shape (N, E) and of dtype float32, float16 or bfloat16 (of ``ml_dtypes``); -inf
/// forbids a pair. `capacities` are E whole numbers from 0, the most rows of each target.
///
/// A `tolerance` of 0 asks for the best total there is, of scores that are rounded towards zero, to multiples of 2**-28
/// times the power of two above the largest magnitude. `prices` are E numbers, rounded to float32, to start from: close
/// ones, such as those of the batch before, save time, and others cost some. `effort` limits the steps of the searches,
/// as a multiple of the number of scores; what is left then is placed without a look at scores, as full as ever, and
/// the gap says what it cost. `isa` forces one of ``available_isas()`` and `threads` is the most threads to use, 0 for
/// all of them; neither changes a bit of the result.
///
/// A row's targets depend on all other rows. O(N E) per round, of which there are few, and O(N E + E log E) per search.
///
/// Raises ValueError for a score that is NaN or +inf, for prices that are NaN or -inf or not one per target, for a
/// tolerance that is negative or NaN, and for more than 2**31 - 1 rows or targets.
///
/// >>> import numpy as np
/// >>> scores = np.array([[4, 2, 0], [3, 2, 0], [3, 0, 2], [2, 1, 1.5]], dtype=np.float32)
/// >>> found = assign(scores, [2, 1, 1], 1)
/// >>> found.ids.ravel().tolist(), found.total, found.gap <= 1e-5
/// ([0, 1, 0, 2], 10.5, True)
#[pyfunction]
#[pyo3(signature = (
    scores, capacities, k, *, tolerance=None, prices=None, effort=None, isa=None, threads=None
))]
#[pyo3(
    text_signature = "(scores, capacities, k, *, tolerance=1e-05, prices=None, effort=256, isa=None, threads=0)"
)]
#[allow(clippy::too_many_arguments)] // keywords
pub fn assign(
    scores: &Bound<'_, PyAny>,
    capacities: &Bound<'_, PyAny>,
    k: &Bound<'_, PyAny>,
    tolerance: Option<&Bound<'_, PyAny>>,
    prices: Option<&Bound<'_, PyAny>>,
    effort: Option<&Bound<'_, PyAny>>,
    isa: Option<&str>,
    threads: Option<&Bound<'_, PyAny>>,
) -> PyResult<Assignment> {
    let assigner = assigner(capacities, k, tolerance, prices, effort, isa, threads)?;
    let (read, rows) = Scores::matrix(scores, assigner.targets())?;
    let found = with_scores!(read, slice => unlocked(scores.py(), || assigner.assign(slice)))?;
    Assignment::made(scores.py(), found, rows, assigner.fan_out())
}

/// Does the same for sources that know a few targets each: records and the workers that hold their replicas, say.
///
/// Source i has the candidates ``targets[offsets[i]:offsets[i + 1]]``, in ascending order, with the `scores` at the
/// same places; all other targets are forbidden to it. These are the `indptr`, `indices` and `data` of a sparse matrix
/// in CSR format with sorted indices. `offsets` has N + 1 whole numbers, the first 0 and the last the number of
/// candidates. Arrays of int32 and uint32 `targets` are read in place; `scores` is a contiguous one-dimensional array
/// of float32, float16 or bfloat16. Everything else is as in ``assign``.
///
/// Raises ValueError for offsets that descend, for a candidate that is no target or does not ascend, and for all that
/// ``assign`` refuses.
///
/// >>> import numpy as np
/// >>> ones = np.ones(6, dtype=np.float32)  # three records, each on two of four workers
/// >>> found = assign_lists([0, 2, 4, 6], [0, 1, 0, 2, 0, 3], ones, [1, 1, 1, 1], 1)
/// >>> found.filled, found.total
/// (3, 3.0)
#[pyfunction]
#[pyo3(signature = (
    offsets, targets, scores, capacities, k, *, tolerance=None, prices=None, effort=None, isa=None,
    threads=None
))]
#[pyo3(
    text_signature = "(offsets, targets, scores, capacities, k, *, tolerance=1e-05, prices=None, effort=256, isa=None, threads=0)"
)]
#[allow(clippy::too_many_arguments)] // keywords
pub fn assign_lists(
    offsets: &Bound<'_, PyAny>,
    targets: &Bound<'_, PyAny>,
    scores: &Bound<'_, PyAny>,
    capacities: &Bound<'_, PyAny>,
    k: &Bound<'_, PyAny>,
    tolerance: Option<&Bound<'_, PyAny>>,
    prices: Option<&Bound<'_, PyAny>>,
    effort: Option<&Bound<'_, PyAny>>,
    isa: Option<&str>,
    threads: Option<&Bound<'_, PyAny>>,
) -> PyResult<Assignment> {
    let assigner = assigner(capacities, k, tolerance, prices, effort, isa, threads)?;
    let lists = Lists::read(offsets, targets, scores)?;
    let (py, candidates) = (scores.py(), lists.candidates()?);
    let found = with_scores!(lists.scores, slice => {
        unlocked(py, || Ok(assigner.assign_lists(&lists.offsets, &candidates, slice)))
    })?;
    let found = found.map_err(|error| lists.refused(error))?;
    Assignment::made(py, found, lists.rows(), assigner.fan_out())
}

/// Returns a number that the total score of no assignment of `filled` slots exceeds, whatever the `prices` are:
///
/// ``sum over rows of the k largest (score - price) + sum over targets of price * room - least price * (sum of room -
/// filled)``
///
/// `room` is the capacity, or N if that is less. If fewer than ``k * N`` slots are filled, only positive terms of a row
/// count. Of the prices of an ``Assignment`` it is its ``bound``, to the bit, so that anyone can check one. Arguments
/// are those of ``assign``. O(N E), on one thread.
///
/// Raises ValueError for a score that is NaN or +inf, and for the price of a target with capacity that is not finite.
///
/// >>> import numpy as np
/// >>> scores = np.array([[3, 1], [3, 1]], dtype=np.float32)
/// >>> certificate_bound(scores, [1, 1], 1, [2, 0], 2), certificate_bound(scores, [1, 1], 1, [0, 0], 2)
/// (4.0, 6.0)
#[pyfunction]
pub fn certificate_bound(
    scores: &Bound<'_, PyAny>,
    capacities: &Bound<'_, PyAny>,
    k: &Bound<'_, PyAny>,
    prices: &Bound<'_, PyAny>,
    filled: &Bound<'_, PyAny>,
) -> PyResult<f64> {
    let (capacities, k) = (integers::<u64>("capacities", capacities)?, size("k", k)?);
    let (prices, filled) = (read_prices(prices)?, size("filled", filled)?);
    let (read, _) = Scores::matrix(scores, capacities.len())?;
    with_scores!(read, slice => {
        unlocked(scores.py(), || certificate::bound(slice, &capacities, k, &prices, filled))
    })
}

/// Does the same for lists of candidates, as ``assign_lists`` takes them.
///
/// >>> import numpy as np
/// >>> ones = np.ones(6, dtype=np.float32)
/// >>> certificate_bound_lists([0, 2, 4, 6], [0, 1, 0, 2, 0, 3], ones, [1, 1, 1, 1], 1, [0, 0, 0, 0], 3)
/// 3.0
#[pyfunction]
pub fn certificate_bound_lists(
    offsets: &Bound<'_, PyAny>,
    targets: &Bound<'_, PyAny>,
    scores: &Bound<'_, PyAny>,
    capacities: &Bound<'_, PyAny>,
    k: &Bound<'_, PyAny>,
    prices: &Bound<'_, PyAny>,
    filled: &Bound<'_, PyAny>,
) -> PyResult<f64> {
    let (capacities, k) = (integers::<u64>("capacities", capacities)?, size("k", k)?);
    let (prices, filled) = (read_prices(prices)?, size("filled", filled)?);
    let lists = Lists::read(offsets, targets, scores)?;
    let candidates = lists.candidates()?;
    let bound = with_scores!(lists.scores, slice => unlocked(scores.py(), || {
        let offsets = &lists.offsets;
        Ok(certificate::bound_lists(offsets, &candidates, slice, &capacities, k, &prices, filled))
    }))?;
    bound.map_err(|error| lists.refused(error))
}
