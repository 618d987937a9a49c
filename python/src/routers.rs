//! The three routers as frozen classes: built once, shared by threads, pickled by what they were built from.

use std::sync::Mutex;

use numpy::{PyArray1, PyArray2, PyReadonlyArrayDyn, PyUntypedArrayMethods};
use phase_router as lib;
use phase_router::{
    BitMatrix, Error, Permutations, Problem, Quotas, Sampling, Workspace, degrees_from_weights,
};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyTuple, PyType};

use crate::convert::{
    as_count, counts, fill, float_slice, floats, integers, isa, permutation_arrays, permutations,
    refused, sampling, sampling_name, seed, shape_of, size, slice, unlocked, words,
};

type Degrees = Vec<u32>;

/// Sends each of N sources to at most `k` of E targets, load following capacity.
///
/// `sources` and `targets` are numbers of equal members, or one weight (capacity) each. A source's weight sets how many
/// targets it can meet, a target's capacity its load. `density` is the part of the other side that a member of mean
/// weight can meet. `sampling` chooses `k` among a source's matches: ``"floyd"`` needs `k` random numbers a row,
/// ``"algorithm_r"`` one a match; that is the published router's.
///
/// `permutations` is a pair (sigma of 0..E, tau of 0..N), by default ``permutations(N, E, seed)``. `isa` forces one of
/// ``available_isas()``; it changes the speed only.
///
/// A router never changes, and any number of threads may use it at once. The routes are the same on every machine and
/// number of threads. Building takes O(N + E).
///
/// Raises ValueError for weights that are negative, not finite or all zero, a density outside 0 to 1, an unknown
/// sampling or instruction set, and sizes above 2**31 - 1.
///
/// >>> router = Router(1000, [1, 1, 1, 3], k=2, seed=42)
/// >>> router
/// Router(rows=1000, targets=4, k=2, seed=42, sampling='floyd')
/// >>> routes = router.route()
/// >>> routes.shape, str(routes.dtype)
/// ((1000, 2), 'int32')
/// >>> bool((router.route_rows(500, 510) == routes[500:510]).all())
/// True
#[pyclass(frozen, module = "phase_router")]
pub struct Router {
    inner: lib::Router,
    problem: Problem,
    permutations: Option<Permutations>,
    /// Memory that calls have used and later ones will, one for each that has run at the same time.
    workspaces: Mutex<Vec<Workspace>>,
}

struct Options<'a> {
    k: usize,
    seed: u64,
    sampling: Sampling,
    isa: Option<&'a str>,
}

impl Router {
    fn build(
        py: Python<'_>,
        problem: Problem,
        permutations: Option<Permutations>,
        options: &Options<'_>,
    ) -> PyResult<Self> {
        let isa = isa(options.isa)?;
        let inner = unlocked(py, || {
            let mut builder = lib::Router::builder(&problem)
                .fan_out(options.k)
                .seed(options.seed)
                .sampling(options.sampling);
            if let Some(permutations) = &permutations {
                builder = builder.permutations(permutations);
            }
            if let Some(isa) = isa {
                builder = builder.isa(isa);
            }
            builder.build()
        })?;
        Ok(Self { inner, problem, permutations, workspaces: Mutex::new(Vec::new()) })
    }

    /// Lends `work` a workspace.
    fn with_workspace<T>(&self, work: impl FnOnce(&mut Workspace) -> T) -> T {
        // A lock that is taken is one more reason for memory of one's own: it is held for moments only, but in a forked
        // child it may be held by a thread that is no more.
        let kept = self.workspaces.try_lock().ok().and_then(|mut kept| kept.pop());
        let mut workspace = kept.unwrap_or_default();
        let result = work(&mut workspace);
        if let Ok(mut kept) = self.workspaces.try_lock() {
            kept.push(workspace);
        }
        result
    }
}

/// The degrees of one side: of equal members, or by weight.
fn side(
    what: &'static str,
    value: &Bound<'_, PyAny>,
    density: f64,
    ring: usize,
    count: Option<usize>,
) -> PyResult<Degrees> {
    let Some(count) = count else {
        let weights = floats(what, value)?;
        let degrees = degrees_from_weights(float_slice(what, &weights)?, density, ring);
        return degrees.map_err(|error| refused(named(what, error)));
    };
    let degree = degrees_from_weights(&[1.0], density, ring).map_err(refused)?[0];
    if count > i32::MAX as usize {
        let (given, max) = (count as u128, i32::MAX as u128);
        return Err(refused(Error::TooLarge { what, given, max }));
    }
    let mut degrees = Vec::new();
    let bytes = 4 * count as u128;
    degrees.try_reserve_exact(count).map_err(|_| refused(Error::OutOfMemory { bytes }))?;
    degrees.resize(count, degree);
    Ok(degrees)
}

/// The error under the name that the argument has here.
fn named(name: &'static str, error: Error) -> Error {
    match error {
        Error::Weight { index, value, .. } => Error::Weight { what: name, index, value },
        Error::WeightSum { sum, .. } => Error::WeightSum { what: name, sum },
        other => other,
    }
}

fn len(value: &Bound<'_, PyAny>, count: Option<usize>) -> PyResult<usize> {
    count.map_or_else(|| value.len(), Ok)
}

#[pymethods]
impl Router {
    #[new]
    #[pyo3(signature = (
        sources, targets, k=None, seed=None, *, density=0.3, sampling="floyd", permutations=None, isa=None
    ))]
    #[pyo3(
        text_signature = "(sources, targets, k=1, seed=0, *, density=0.3, sampling='floyd', permutations=None, isa=None)"
    )]
    #[allow(clippy::too_many_arguments)] // keywords
    fn new(
        py: Python<'_>,
        sources: &Bound<'_, PyAny>,
        targets: &Bound<'_, PyAny>,
        k: Option<&Bound<'_, PyAny>>,
        seed: Option<&Bound<'_, PyAny>>,
        density: f64,
        sampling: &str,
        permutations: Option<&Bound<'_, PyAny>>,
        isa: Option<&str>,
    ) -> PyResult<Self> {
        let options = options(k, seed, sampling, isa)?;
        let (n, e) = (as_count("sources", sources)?, as_count("targets", targets)?);
        let (rows, columns) = (len(sources, n)?, len(targets, e)?);
        let source_degrees = side("sources", sources, density, columns, n)?;
        let target_degrees = side("targets", targets, density, rows, e)?;
        let problem = Problem::from_degrees(source_degrees, target_degrees).map_err(refused)?;
        Self::build(py, problem, self::permutations(permutations)?, &options)
    }

    /// A router from degrees: how many targets each source can meet (0 to E), how many sources each target (0 to N).
    ///
    /// >>> Router.from_degrees([2, 2, 1], [3, 1], k=2).source_degrees
    /// array([2, 2, 1], dtype=uint32)
    #[classmethod]
    #[pyo3(signature = (
        source_degrees, target_degrees, k=None, seed=None, *, sampling="floyd", permutations=None, isa=None
    ))]
    #[pyo3(
        text_signature = "($cls, source_degrees, target_degrees, k=1, seed=0, *, sampling='floyd', permutations=None, isa=None)"
    )]
    #[allow(clippy::too_many_arguments)] // keywords
    fn from_degrees(
        cls: &Bound<'_, PyType>,
        source_degrees: &Bound<'_, PyAny>,
        target_degrees: &Bound<'_, PyAny>,
        k: Option<&Bound<'_, PyAny>>,
        seed: Option<&Bound<'_, PyAny>>,
        sampling: &str,
        permutations: Option<&Bound<'_, PyAny>>,
        isa: Option<&str>,
    ) -> PyResult<Self> {
        let options = options(k, seed, sampling, isa)?;
        let sources = integers("source_degrees", source_degrees)?;
        let targets = integers("target_degrees", target_degrees)?;
        let problem = Problem::from_degrees(sources, targets).map_err(refused)?;
        Self::build(cls.py(), problem, self::permutations(permutations)?, &options)
    }

    /// A router from bit matrices of uint64 words: `source_bits` of shape (N, ceil(E / 64)), `target_bits` of shape
    /// (E, ceil(N / 64)). A member's degree is the number of bits in its row; bits past the last column are ignored.
    ///
    /// >>> import numpy as np
    /// >>> bits = np.array([[0b11], [0b01]], dtype=np.uint64)
    /// >>> Router.from_bits(bits, bits, k=2).source_degrees
    /// array([2, 1], dtype=uint32)
    #[classmethod]
    #[pyo3(signature = (
        source_bits, target_bits, k=None, seed=None, *, sampling="floyd", permutations=None, isa=None
    ))]
    #[pyo3(
        text_signature = "($cls, source_bits, target_bits, k=1, seed=0, *, sampling='floyd', permutations=None, isa=None)"
    )]
    #[allow(clippy::too_many_arguments)] // keywords
    fn from_bits(
        cls: &Bound<'_, PyType>,
        source_bits: &Bound<'_, PyAny>,
        target_bits: &Bound<'_, PyAny>,
        k: Option<&Bound<'_, PyAny>>,
        seed: Option<&Bound<'_, PyAny>>,
        sampling: &str,
        permutations: Option<&Bound<'_, PyAny>>,
        isa: Option<&str>,
    ) -> PyResult<Self> {
        let options = options(k, seed, sampling, isa)?;
        let sources = matrix("source_bits", source_bits)?;
        let targets = matrix("target_bits", target_bits)?;
        let (n, e) = (sources.shape()[0], targets.shape()[0]);
        let source_words = slice("source_bits", &sources)?;
        let target_words = slice("target_bits", &targets)?;
        let problem = unlocked(cls.py(), || {
            let length = |what: &'static str, error| match error {
                Error::Length { given, needed, .. } => Error::Length { what, given, needed },
                other => other,
            };
            Problem::from_bits(
                BitMatrix::new(source_words, n, e).map_err(|e| length("source_bits", e))?,
                BitMatrix::new(target_words, e, n).map_err(|e| length("target_bits", e))?,
            )
        })?;
        Self::build(cls.py(), problem, self::permutations(permutations)?, &options)
    }

    /// Routes all rows: an int32 array of shape (N, k), -1 where a slot is empty. Into `out`, where one is given: an
    /// int32 array of that shape in one piece, which is returned.
    ///
    /// >>> import numpy as np
    /// >>> router = Router(100, 8, k=2)
    /// >>> out = np.empty((100, 2), dtype=np.int32)
    /// >>> router.route(out=out) is out
    /// True
    #[pyo3(signature = (*, out=None))]
    fn route<'py>(
        &self,
        py: Python<'py>,
        out: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyArray2<i32>>> {
        let (rows, k) = (self.inner.rows(), self.inner.fan_out());
        fill(py, rows, k, out, |slots| {
            self.with_workspace(|workspace| self.inner.route_into(slots, workspace))
        })
    }

    /// Routes rows `start` to `stop` alone: what the whole has there. Any machine can compute any part.
    ///
    /// >>> router = Router(1000, [1, 2, 3], k=2, seed=7)
    /// >>> bool((router.route_rows(10, 20) == router.route()[10:20]).all())
    /// True
    #[pyo3(signature = (start, stop, *, out=None))]
    fn route_rows<'py>(
        &self,
        py: Python<'py>,
        start: &Bound<'py, PyAny>,
        stop: &Bound<'py, PyAny>,
        out: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyArray2<i32>>> {
        let rows = rows(start, stop, self.inner.rows())?;
        fill(py, rows.len(), self.inner.fan_out(), out, |slots| {
            self.with_workspace(|workspace| self.inner.route_rows(rows, slots, workspace))
        })
    }

    /// The same router with other random streams; degrees and permutations stay. O(N + E).
    ///
    /// >>> Router(10, 4, k=2).with_seed(9).seed
    /// 9
    #[pyo3(text_signature = "($self, seed)")]
    fn with_seed(&self, py: Python<'_>, seed: &Bound<'_, PyAny>) -> PyResult<Self> {
        let permutations = match &self.permutations {
            Some(permutations) => permutations.clone(),
            None => unlocked(py, || {
                Permutations::from_seed(self.inner.rows(), self.inner.targets(), self.inner.seed())
            })?,
        };
        let isa = Some(self.isa());
        let options = Options {
            k: self.inner.fan_out(),
            seed: self::seed(seed)?,
            sampling: self.inner.sampling(),
            isa,
        };
        Self::build(py, self.problem.clone(), Some(permutations), &options)
    }

    /// Number of sources, N.
    #[getter]
    fn rows(&self) -> usize {
        self.inner.rows()
    }

    /// Number of targets, E.
    #[getter]
    fn targets(&self) -> usize {
        self.inner.targets()
    }

    /// Slots a row.
    #[getter]
    fn k(&self) -> usize {
        self.inner.fan_out()
    }

    /// Seed of the rows' random streams.
    #[getter]
    fn seed(&self) -> u64 {
        self.inner.seed()
    }

    /// How matches are sampled.
    #[getter]
    fn sampling(&self) -> &'static str {
        sampling_name(self.inner.sampling())
    }

    /// The instruction set that this router runs on.
    #[getter]
    fn isa(&self) -> &'static str {
        self.inner.kernels().isa().name()
    }

    /// Length of every source's arc: how many targets it can meet. A copy.
    #[getter]
    fn source_degrees<'py>(&self, py: Python<'py>) -> Bound<'py, PyArray1<u32>> {
        PyArray1::from_slice(py, self.problem.source_degrees())
    }

    /// Length of every target's arc: how many sources it can meet. A copy.
    #[getter]
    fn target_degrees<'py>(&self, py: Python<'py>) -> Bound<'py, PyArray1<u32>> {
        PyArray1::from_slice(py, self.problem.target_degrees())
    }

    fn __repr__(&self) -> String {
        format!(
            "Router(rows={}, targets={}, k={}, seed={}, sampling='{}')",
            self.rows(),
            self.targets(),
            self.k(),
            self.seed(),
            self.sampling()
        )
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(text_signature = "($self, memo)")]
    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }

    /// The instruction set is left out: it is the machine's, and another one has others.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let restore = py.import("phase_router._native")?.getattr("_restore_router")?;
        let permutations = self.permutations.as_ref().map(|p| permutation_arrays(py, p));
        let state = (
            self.source_degrees(py),
            self.target_degrees(py),
            self.k(),
            self.seed(),
            self.sampling(),
            permutations,
        );
        (restore, state).into_pyobject(py)
    }
}

#[pyfunction]
#[pyo3(name = "_restore_router")]
pub fn restore_router(
    py: Python<'_>,
    source_degrees: &Bound<'_, PyAny>,
    target_degrees: &Bound<'_, PyAny>,
    k: usize,
    seed: u64,
    sampling: &str,
    permutations: Option<&Bound<'_, PyAny>>,
) -> PyResult<Router> {
    let sources = integers("source_degrees", source_degrees)?;
    let targets = integers("target_degrees", target_degrees)?;
    let problem = Problem::from_degrees(sources, targets).map_err(refused)?;
    let options = Options { k, seed, sampling: self::sampling(sampling)?, isa: None };
    Router::build(py, problem, self::permutations(permutations)?, &options)
}

fn options<'a>(
    k: Option<&Bound<'_, PyAny>>,
    seed: Option<&Bound<'_, PyAny>>,
    sampling: &str,
    isa: Option<&'a str>,
) -> PyResult<Options<'a>> {
    let (k, seed) = slots_and_seed(k, seed)?;
    Ok(Options { k, seed, sampling: self::sampling(sampling)?, isa })
}

/// The defaults of every router: one slot, seed 0.
fn slots_and_seed(
    k: Option<&Bound<'_, PyAny>>,
    seed: Option<&Bound<'_, PyAny>>,
) -> PyResult<(usize, u64)> {
    let k = k.map_or(Ok(1), |k| size("k", k))?;
    Ok((k, seed.map_or(Ok(0), self::seed)?))
}

fn blocks(blocks: Option<&Bound<'_, PyAny>>) -> PyResult<usize> {
    blocks.map_or(Ok(1), |blocks| size("blocks", blocks))
}

/// A bit matrix whose number of rows is that of its shape.
fn matrix<'py>(what: &str, value: &Bound<'py, PyAny>) -> PyResult<PyReadonlyArrayDyn<'py, u64>> {
    let words = words(what, value)?;
    if words.ndim() == 2 {
        return Ok(words);
    }
    let shape = shape_of(words.as_any());
    let message =
        format!("{what} has shape {shape}, but it must have a row of words for each member");
    Err(PyValueError::new_err(message))
}

/// A range of rows, checked here because its length is that of the output.
fn rows(
    start: &Bound<'_, PyAny>,
    stop: &Bound<'_, PyAny>,
    rows: usize,
) -> PyResult<std::ops::Range<usize>> {
    let (start, end) = (size("start", start)?, size("stop", stop)?);
    if start > end || end > rows {
        return Err(refused(Error::Rows { start, end, rows }));
    }
    Ok(start..end)
}

/// Gives every target its quota to the unit, every source `k` distinct targets; nothing is random or dropped.
///
/// `sources` is the number of sources, or one whole weight each; then a target's load is the weight of its sources and
/// is off its quota by the largest weight at most. `capacities` are shares. Where `limits` are given, no target gets
/// more than its limit. `blocks` cuts the rows into so many batches, each balanced by itself.
///
/// Building takes O(E log E); where `sources` is a number and no permutations are given, no table of N entries is made.
///
/// Raises ValueError for capacities that have no shares, no blocks or more blocks than rows, several blocks with
/// weights, and permutations that are none or of another length.
///
/// >>> router = ExactRouter(1000, [1, 1, 1, 3], k=2, seed=42)
/// >>> router.quotas
/// array([ 334,  333,  333, 1000])
/// >>> import numpy as np
/// >>> np.bincount(router.route().ravel())
/// array([ 334,  333,  333, 1000])
#[pyclass(frozen, module = "phase_router")]
pub struct ExactRouter {
    inner: lib::ExactRouter,
    quotas: Quotas,
    weights: Option<Vec<u64>>,
    permutations: Option<Permutations>,
    seed: u64,
    blocks: usize,
}

impl ExactRouter {
    fn build(
        py: Python<'_>,
        quotas: Quotas,
        weights: Option<Vec<u64>>,
        permutations: Option<Permutations>,
        seed: u64,
        blocks: usize,
        isa: Option<&str>,
    ) -> PyResult<Self> {
        let isa = self::isa(isa)?;
        let inner = unlocked(py, || {
            let mut builder = lib::ExactRouter::builder(&quotas).seed(seed).blocks(blocks);
            if let Some(weights) = &weights {
                builder = builder.weights(weights);
            }
            if let Some(permutations) = &permutations {
                builder = builder.permutations(permutations);
            }
            if let Some(isa) = isa {
                builder = builder.isa(isa);
            }
            builder.build()
        })?;
        Ok(Self { inner, quotas, weights, permutations, seed, blocks })
    }
}

/// The demand, and the weights where the sources have weights.
fn demand(sources: &Bound<'_, PyAny>) -> PyResult<(u64, Option<Vec<u64>>)> {
    if let Some(count) = as_count("sources", sources)? {
        return Ok((count as u64, None));
    }
    let weights: Vec<u64> = integers("sources", sources)?;
    let sum: u128 = weights.iter().map(|&weight| u128::from(weight)).sum();
    match u64::try_from(sum) {
        Ok(sum) => Ok((sum, Some(weights))),
        Err(_) => {
            let (what, max) = ("the sum of the weights", i64::MAX as u128);
            Err(refused(Error::TooLarge { what, given: sum, max }))
        }
    }
}

#[pymethods]
impl ExactRouter {
    #[new]
    #[pyo3(signature = (
        sources, capacities, k=None, seed=None, *, limits=None, blocks=None, permutations=None, isa=None
    ))]
    #[pyo3(
        text_signature = "(sources, capacities, k=1, seed=0, *, limits=None, blocks=1, permutations=None, isa=None)"
    )]
    #[allow(clippy::too_many_arguments)] // keywords
    fn new(
        py: Python<'_>,
        sources: &Bound<'_, PyAny>,
        capacities: &Bound<'_, PyAny>,
        k: Option<&Bound<'_, PyAny>>,
        seed: Option<&Bound<'_, PyAny>>,
        limits: Option<&Bound<'_, PyAny>>,
        blocks: Option<&Bound<'_, PyAny>>,
        permutations: Option<&Bound<'_, PyAny>>,
        isa: Option<&str>,
    ) -> PyResult<Self> {
        let (k, seed) = slots_and_seed(k, seed)?;
        let (demand, weights) = demand(sources)?;
        let quotas = make_quotas(capacities, demand, k, limits)?;
        let blocks = self::blocks(blocks)?;
        let permutations = self::permutations(permutations)?;
        Self::build(py, quotas, weights, permutations, seed, blocks, isa)
    }

    /// A router from quotas as they are: one whole number a target, none above the number (or the weight) of the
    /// sources, at most `k` times that in all. Where they add up to less, slots stay empty.
    ///
    /// >>> ExactRouter.from_quotas(10, [5, 3, 2]).quotas
    /// array([5, 3, 2])
    #[classmethod]
    #[pyo3(signature = (sources, quotas, k=None, seed=None, *, blocks=None, permutations=None, isa=None))]
    #[pyo3(
        text_signature = "($cls, sources, quotas, k=1, seed=0, *, blocks=1, permutations=None, isa=None)"
    )]
    #[allow(clippy::too_many_arguments)] // keywords
    fn from_quotas(
        cls: &Bound<'_, PyType>,
        sources: &Bound<'_, PyAny>,
        quotas: &Bound<'_, PyAny>,
        k: Option<&Bound<'_, PyAny>>,
        seed: Option<&Bound<'_, PyAny>>,
        blocks: Option<&Bound<'_, PyAny>>,
        permutations: Option<&Bound<'_, PyAny>>,
        isa: Option<&str>,
    ) -> PyResult<Self> {
        let (k, seed) = slots_and_seed(k, seed)?;
        let (demand, weights) = demand(sources)?;
        let quotas =
            Quotas::from_counts(integers("quotas", quotas)?, demand, k).map_err(refused)?;
        let blocks = self::blocks(blocks)?;
        let permutations = self::permutations(permutations)?;
        Self::build(cls.py(), quotas, weights, permutations, seed, blocks, isa)
    }

    /// Routes all rows: an int32 array of shape (N, k), -1 where a slot is empty; into `out` where one is given.
    ///
    /// >>> ExactRouter(3, [1, 1, 1]).route().shape
    /// (3, 1)
    #[pyo3(signature = (*, out=None))]
    fn route<'py>(
        &self,
        py: Python<'py>,
        out: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyArray2<i32>>> {
        fill(py, self.rows(), self.k(), out, |slots| self.inner.route_into(slots))
    }

    /// Routes rows `start` to `stop` alone: what the whole has there.
    ///
    /// >>> router = ExactRouter(1000, [1, 2, 3], k=2, seed=7)
    /// >>> bool((router.route_rows(10, 20) == router.route()[10:20]).all())
    /// True
    #[pyo3(signature = (start, stop, *, out=None))]
    fn route_rows<'py>(
        &self,
        py: Python<'py>,
        start: &Bound<'py, PyAny>,
        stop: &Bound<'py, PyAny>,
        out: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyArray2<i32>>> {
        let rows = rows(start, stop, self.rows())?;
        fill(py, rows.len(), self.k(), out, |slots| self.inner.route_rows(rows, slots))
    }

    /// The targets of one source, without empty slots. O(log E).
    ///
    /// >>> router = ExactRouter(1000, [1, 2, 3], k=2, seed=7)
    /// >>> router.route_one(5) == router.route()[5].tolist()
    /// True
    #[pyo3(text_signature = "($self, row)")]
    fn route_one(&self, row: &Bound<'_, PyAny>) -> PyResult<Vec<i32>> {
        Ok(self.inner.route_one(size("row", row)?).map_err(refused)?.to_vec())
    }

    /// The load of every target.
    #[getter]
    fn quotas<'py>(&self, py: Python<'py>) -> Bound<'py, PyArray1<i64>> {
        counts(py, self.quotas.as_slice().to_vec())
    }

    /// Number of sources, N.
    #[getter]
    fn rows(&self) -> usize {
        self.inner.rows()
    }

    /// Number of targets, E.
    #[getter]
    fn targets(&self) -> usize {
        self.inner.targets()
    }

    /// Slots a row.
    #[getter]
    fn k(&self) -> usize {
        self.inner.fan_out()
    }

    /// Seed of the positions of targets and the phases of sources.
    #[getter]
    fn seed(&self) -> u64 {
        self.seed
    }

    /// Number of blocks of rows, each balanced by itself.
    #[getter]
    fn blocks(&self) -> usize {
        self.blocks
    }

    /// There are no more distinct sets of targets than this.
    #[getter]
    fn runs(&self) -> usize {
        self.inner.runs()
    }

    fn __repr__(&self) -> String {
        format!(
            "ExactRouter(rows={}, targets={}, k={}, seed={}, blocks={})",
            self.rows(),
            self.targets(),
            self.k(),
            self.seed,
            self.blocks
        )
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(text_signature = "($self, memo)")]
    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }

    /// The instruction set is left out: it is the machine's, and another one has others.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let restore = py.import("phase_router._native")?.getattr("_restore_exact_router")?;
        let permutations = self.permutations.as_ref().map(|p| permutation_arrays(py, p));
        let quotas = PyArray1::from_slice(py, self.quotas.as_slice());
        let sources = match &self.weights {
            Some(weights) => PyArray1::from_slice(py, weights).into_any(),
            None => self.rows().into_pyobject(py)?.into_any(),
        };
        let state = (sources, quotas, self.k(), self.seed, self.blocks, permutations);
        (restore, state).into_pyobject(py)
    }
}

#[pyfunction]
#[pyo3(name = "_restore_exact_router")]
pub fn restore_exact_router(
    py: Python<'_>,
    sources: &Bound<'_, PyAny>,
    quotas: &Bound<'_, PyAny>,
    k: usize,
    seed: u64,
    blocks: usize,
    permutations: Option<&Bound<'_, PyAny>>,
) -> PyResult<ExactRouter> {
    let (demand, weights) = demand(sources)?;
    let quotas = Quotas::from_counts(integers("quotas", quotas)?, demand, k).map_err(refused)?;
    let permutations = self::permutations(permutations)?;
    ExactRouter::build(py, quotas, weights, permutations, seed, blocks, None)
}

/// Quotas of targets by share, and within limits where there are limits.
pub fn make_quotas(
    capacities: &Bound<'_, PyAny>,
    demand: u64,
    k: usize,
    limits: Option<&Bound<'_, PyAny>>,
) -> PyResult<Quotas> {
    let shares = floats("capacities", capacities)?;
    let shares = float_slice("capacities", &shares)?;
    match limits {
        None => Quotas::from_shares(shares, demand, k),
        Some(limits) => {
            let limits: Vec<u64> = integers("limits", limits)?;
            if limits.len() != shares.len() {
                let (given, needed) = (limits.len(), shares.len());
                return Err(refused(Error::Length { what: "limits", given, needed }));
            }
            Quotas::within(shares, &limits, demand, k)
        }
    }
    .map_err(|error| refused(named("capacities", error)))
}

/// Sends a stream of sources, numbered as they come, to `k` distinct targets in proportion to capacity.
///
/// The routes of a row depend on its number, the capacities and the seed only. In any n consecutive rows a target's load
/// is off its share by less than 1.45 log2(n) + 2.5. No target gets more than one slot of a row, so a capacity above a
/// k-th of all is cut to that. Building takes O(E log E).
///
/// >>> router = StreamRouter([1, 1, 2], k=2, seed=42)
/// >>> part = router.route_rows(5_000_000, 5_001_000)
/// >>> import numpy as np
/// >>> np.bincount(part.ravel())
/// array([ 501,  499, 1000])
#[pyclass(frozen, module = "phase_router")]
pub struct StreamRouter {
    inner: lib::StreamRouter,
    capacities: Vec<f64>,
    seed: u64,
}

#[pymethods]
impl StreamRouter {
    #[new]
    #[pyo3(signature = (capacities, k=None, seed=None))]
    #[pyo3(text_signature = "(capacities, k=1, seed=0)")]
    fn new(
        py: Python<'_>,
        capacities: &Bound<'_, PyAny>,
        k: Option<&Bound<'_, PyAny>>,
        seed: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let (k, seed) = slots_and_seed(k, seed)?;
        let capacities = float_slice("capacities", &floats("capacities", capacities)?)?.to_vec();
        let inner = unlocked(py, || {
            lib::StreamRouter::new(&capacities, k, seed).map_err(|error| named("capacities", error))
        })?;
        Ok(Self { inner, capacities, seed })
    }

    /// Routes rows `start` to `stop` of the stream: an int32 array of shape (stop - start, k); into `out` where one is
    /// given.
    ///
    /// >>> StreamRouter([1, 2], k=1).route_rows(10**12, 10**12 + 5).shape
    /// (5, 1)
    #[pyo3(signature = (start, stop, *, out=None))]
    fn route_rows<'py>(
        &self,
        py: Python<'py>,
        start: &Bound<'py, PyAny>,
        stop: &Bound<'py, PyAny>,
        out: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyArray2<i32>>> {
        let rows = rows(start, stop, i64::MAX as usize)?;
        fill(py, rows.len(), self.inner.fan_out(), out, |slots| {
            self.inner.route_rows(rows.start as u64..rows.end as u64, slots)
        })
    }

    /// The targets of one row, without empty slots. O(log E).
    ///
    /// >>> router = StreamRouter([1, 1, 2], k=2)
    /// >>> router.route_one(77) == router.route_rows(77, 78)[0].tolist()
    /// True
    #[pyo3(text_signature = "($self, row)")]
    fn route_one(&self, row: &Bound<'_, PyAny>) -> PyResult<Vec<i32>> {
        Ok(self.inner.route_one(size("row", row)? as u64).to_vec())
    }

    /// Number of targets, E.
    #[getter]
    fn targets(&self) -> usize {
        self.inner.targets()
    }

    /// Slots a row.
    #[getter]
    fn k(&self) -> usize {
        self.inner.fan_out()
    }

    /// Seed of the positions of targets and the phase of row 0.
    #[getter]
    fn seed(&self) -> u64 {
        self.seed
    }

    fn __repr__(&self) -> String {
        format!("StreamRouter(targets={}, k={}, seed={})", self.targets(), self.k(), self.seed)
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(text_signature = "($self, memo)")]
    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let (py, this) = (slf.py(), slf.get());
        let capacities = PyArray1::from_slice(py, &this.capacities);
        (slf.get_type(), (capacities, this.k(), this.seed)).into_pyobject(py)
    }
}
