//! The three routers as frozen classes: built once, shared by threads, pickled by what they were built from.

use std::ops::Range;
use std::sync::Mutex;

use numpy::{PyArray1, PyArray2, PyReadonlyArrayDyn, PyUntypedArrayMethods};
use phase_router as lib;
use phase_router::{
    BitMatrix, Error, Kernels, Permutations, Quotas, Sampling, Workspace, degrees_from_weights,
};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};

use crate::convert::{
    BLOCK, Pair, as_count, copied, counts, fill, float_slice, floats, integers, isa, memory_for,
    permutation_arrays, permutations, real, refused, room_for, sampling, sampling_name, seed,
    shape_of, size, slice, slots_and_seed, threads, unlocked, with_keywords, words,
};
use crate::hashes::mix;

type Degrees = Vec<u32>;

/// A problem that owns its degrees.
type Problem = lib::Problem<'static>;

/// Samples up to `k` of E targets for each of N sources; load follows capacity on average.
///
/// `sources` is the number of sources. `targets` is the number of equal targets, or one capacity per target. Every slot is
/// filled if at least `k` targets have capacity; a capacity below 2**-62 of the largest counts as 0. A target's expected
/// load is in proportion to its capacity, unless that is more than N slots: it then has N, and the others share the rest.
/// `ExactRouter` meets every quota exactly.
///
/// A `density` makes it the published setting: a source of mean weight can meet that part of the targets, a target of
/// mean capacity that part of the sources, and **slots may stay empty** (the last example). `sources` may then be one
/// weight per source, which sets how many targets it can meet.
///
/// `sampling` chooses `k` of a source's matches: ``"floyd"`` draws `k` random numbers per row; ``"algorithm_r"``, the
/// published one, draws one per match. `permutations` is a pair (sigma of 0..E, tau of 0..N), by default
/// ``permutations(N, E, seed)``. `isa` forces one of ``available_isas()`` and `threads` is the most threads to use, 0 for
/// all of them; neither changes the routes.
///
/// A router never changes, and any number of threads may use it at once. Building takes O(N + E log E).
///
/// Raises ValueError for weights that are negative, not finite or all zero, for weights of sources without a density, for
/// a density outside 0 to 1, an unknown sampling or instruction set, and sizes above 2**31 - 1.
///
/// >>> router = Router(1000, [1, 1, 1, 3], k=2, seed=42)
/// >>> router
/// Router(rows=1000, targets=4, k=2, seed=42, sampling='floyd')
/// >>> routes = router.route()
/// >>> routes.shape, str(routes.dtype), float((routes >= 0).mean())
/// ((1000, 2), 'int32', 1.0)
/// >>> bool((router.route_rows(500, 510) == routes[500:510]).all())
/// True
/// >>> sparse = Router(1000, [1, 1, 1, 3], k=2, seed=42, density=0.3)
/// >>> float((sparse.route() >= 0).mean())
/// 0.1435
#[pyclass(frozen, module = "phase_router")]
pub struct Router {
    inner: lib::Router,
    problem: Problem,
    permutations: Option<Permutations>,
    threads: usize,
    /// Memory of earlier calls for later ones; as many as have run at the same time.
    workspaces: Mutex<Vec<Workspace>>,
}

struct Options<'a> {
    k: usize,
    seed: u64,
    sampling: Sampling,
    isa: Option<&'a str>,
    threads: usize,
}

impl Router {
    fn build(
        py: Python<'_>,
        problem: Problem,
        permutations: Option<Permutations>,
        options: &Options<'_>,
    ) -> PyResult<Self> {
        let isa = isa(options.isa)?;
        memory_for(&[(problem.sources(), 28), (problem.targets(), 40)])?;
        let inner = unlocked(py, || {
            let mut builder = lib::Router::builder(&problem)
                .fan_out(options.k)
                .seed(options.seed)
                .sampling(options.sampling)
                .threads(options.threads);
            if let Some(permutations) = &permutations {
                builder = builder.permutations(permutations);
            }
            if let Some(isa) = isa {
                builder = builder.isa(isa);
            }
            builder.build()
        })?;
        let threads = options.threads;
        Ok(Self { inner, problem, permutations, threads, workspaces: Mutex::default() })
    }

    fn sampled_by(&self, seed: u64) -> Self {
        let mut inner = self.inner.clone();
        inner.set_sampling_seed(seed);
        Self {
            inner,
            problem: self.problem.clone(),
            permutations: self.permutations.clone(),
            threads: self.threads,
            workspaces: Mutex::default(),
        }
    }

    /// Lends `work` a workspace.
    fn with_workspace<T>(&self, work: impl FnOnce(&mut Workspace) -> T) -> T {
        // Never waits for the lock: in a forked child it may be held by a thread that does not exist there.
        let kept = self.workspaces.try_lock().ok().and_then(|mut kept| kept.pop());
        let mut workspace = kept.unwrap_or_default();
        let result = work(&mut workspace);
        if let Ok(mut kept) = self.workspaces.try_lock() {
            kept.push(workspace);
        }
        result
    }
}

/// Returns the degrees of one side by density: of equal members, or by weight.
fn side(
    py: Python<'_>,
    what: &'static str,
    value: &Bound<'_, PyAny>,
    density: f64,
    ring: usize,
    count: Option<usize>,
) -> PyResult<Degrees> {
    if let Some(count) = count {
        let degree = degrees_from_weights(&[1.0], density, ring).map_err(refused)?[0];
        return repeated(what, count, degree);
    }
    let weights = floats(what, value)?;
    let weights = float_slice(what, &weights)?;
    unlocked(py, || {
        let mut degrees = degrees_from_weights(weights, density, ring);
        if let (Ok(degrees), "targets") = (&mut degrees, what) {
            // As in `Problem::with_density`: a target without capacity gets nothing.
            for (degree, _) in degrees.iter_mut().zip(weights).filter(|(_, weight)| **weight == 0.0)
            {
                *degree = 0;
            }
        }
        degrees.map_err(|error| named(what, error))
    })
}

/// Returns `count` times the same value.
fn repeated<T: Clone>(what: &'static str, count: usize, value: T) -> PyResult<Vec<T>> {
    if count > i32::MAX as usize {
        let (given, max) = (count as u128, i32::MAX as u128);
        return Err(refused(Error::TooLarge { what, given, max }));
    }
    let mut values = room_for(count)?;
    values.resize(count, value);
    Ok(values)
}

/// Returns the error with the name that the argument has here.
fn named(name: &'static str, error: Error) -> Error {
    match error {
        Error::Weight { index, value, .. } => Error::Weight { what: name, index, value },
        Error::WeightSum { sum, .. } => Error::WeightSum { what: name, sum },
        other => other,
    }
}

/// Returns the problem of equal sources in which every slot is filled.
fn filling(
    py: Python<'_>,
    sources: &Bound<'_, PyAny>,
    targets: &Bound<'_, PyAny>,
    k: usize,
) -> PyResult<Problem> {
    let Some(rows) = as_count("sources", sources)? else {
        let message = "sources have weights, which need a density (and may leave slots empty): \
                       pass density=0.3, or the number of sources";
        return Err(PyValueError::new_err(message));
    };
    let problem = |capacities: &[f64]| {
        memory_for(&[(rows, 4), (capacities.len(), 64)])?;
        unlocked(py, || {
            Problem::from_capacities(rows, capacities, k).map_err(|error| named("targets", error))
        })
    };
    match as_count("targets", targets)? {
        Some(count) => problem(&repeated("targets", count, 1.0)?),
        None => problem(float_slice("targets", &floats("targets", targets)?)?),
    }
}

/// Returns the published problem: degrees by weight and density.
fn with_density(
    py: Python<'_>,
    sources: &Bound<'_, PyAny>,
    targets: &Bound<'_, PyAny>,
    density: f64,
) -> PyResult<Problem> {
    let (n, e) = (as_count("sources", sources)?, as_count("targets", targets)?);
    let len =
        |value: &Bound<'_, PyAny>, count: Option<usize>| count.map_or_else(|| value.len(), Ok);
    let (rows, columns) = (len(sources, n)?, len(targets, e)?);
    let source_degrees = side(py, "sources", sources, density, columns, n)?;
    let target_degrees = side(py, "targets", targets, density, rows, e)?;
    Problem::from_degrees(source_degrees, target_degrees).map_err(refused)
}

#[pymethods]
impl Router {
    #[new]
    #[pyo3(signature = (
        sources, targets, k=None, seed=None, *, density=None, sampling="floyd", permutations=None, isa=None, threads=None
    ))]
    #[pyo3(
        text_signature = "(sources, targets, k=1, seed=0, *, density=None, sampling='floyd', permutations=None, isa=None, threads=0)"
    )]
    #[allow(clippy::too_many_arguments)] // keywords
    fn new(
        py: Python<'_>,
        sources: &Bound<'_, PyAny>,
        targets: &Bound<'_, PyAny>,
        k: Option<&Bound<'_, PyAny>>,
        seed: Option<&Bound<'_, PyAny>>,
        density: Option<&Bound<'_, PyAny>>,
        sampling: &str,
        permutations: Option<&Bound<'_, PyAny>>,
        isa: Option<&str>,
        threads: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let options = options(k, seed, sampling, isa, threads)?;
        let problem = match density {
            Some(density) => with_density(py, sources, targets, real("density", density)?)?,
            None => filling(py, sources, targets, options.k)?,
        };
        Self::build(py, problem, self::permutations(permutations)?, &options)
    }

    /// Makes a router from degrees: how many targets each source can meet (0 to E), and how many sources each target can
    /// meet (0 to N).
    ///
    /// >>> Router.from_degrees([2, 2, 1], [3, 1], k=2).source_degrees
    /// array([2, 2, 1], dtype=uint32)
    #[classmethod]
    #[pyo3(signature = (
        source_degrees, target_degrees, k=None, seed=None, *, sampling="floyd", permutations=None, isa=None, threads=None
    ))]
    #[pyo3(
        text_signature = "($cls, source_degrees, target_degrees, k=1, seed=0, *, sampling='floyd', permutations=None, isa=None, threads=0)"
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
        threads: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let options = options(k, seed, sampling, isa, threads)?;
        let sources = integers("source_degrees", source_degrees)?;
        let targets = integers("target_degrees", target_degrees)?;
        let problem = Problem::from_degrees(sources, targets).map_err(refused)?;
        Self::build(cls.py(), problem, self::permutations(permutations)?, &options)
    }

    /// Makes a router from bit matrices of uint64 words: `source_bits` of shape (N, ceil(E / 64)) and `target_bits` of
    /// shape (E, ceil(N / 64)). A degree is the number of bits in a row; bits past the last column are ignored.
    ///
    /// >>> import numpy as np
    /// >>> bits = np.array([[0b11], [0b01]], dtype=np.uint64)
    /// >>> Router.from_bits(bits, bits, k=2).source_degrees
    /// array([2, 1], dtype=uint32)
    #[classmethod]
    #[pyo3(signature = (
        source_bits, target_bits, k=None, seed=None, *, sampling="floyd", permutations=None, isa=None, threads=None
    ))]
    #[pyo3(
        text_signature = "($cls, source_bits, target_bits, k=1, seed=0, *, sampling='floyd', permutations=None, isa=None, threads=0)"
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
        threads: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let options = options(k, seed, sampling, isa, threads)?;
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
            let bits = (
                BitMatrix::new(source_words, n, e).map_err(|e| length("source_bits", e))?,
                BitMatrix::new(target_words, e, n).map_err(|e| length("target_bits", e))?,
            );
            if options.threads == 1 {
                let kernels = Kernels::best()?;
                Problem::from_degrees(kernels.row_popcounts(bits.0), kernels.row_popcounts(bits.1))
            } else {
                Problem::from_bits(bits.0, bits.1)
            }
        })?;
        Self::build(cls.py(), problem, self::permutations(permutations)?, &options)
    }

    /// Routes all rows. Returns an int32 array of shape (N, k), with -1 in empty slots: a new one, or `out`, which must be
    /// contiguous.
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
        fill(py, 0..rows, k, out, usize::MAX, |_, slots| {
            self.with_workspace(|workspace| self.inner.route_into(slots, workspace))
        })
    }

    /// Routes rows `start` to `stop` alone. Returns what ``route()`` has in these rows, so any machine can compute any part.
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
        fill(py, rows, self.inner.fan_out(), out, usize::MAX, |rows, slots| {
            self.with_workspace(|workspace| self.inner.route_rows(rows, slots, workspace))
        })
    }

    /// Returns a router with other random streams and the same degrees and permutations. O(N + E).
    ///
    /// >>> other = Router(10, 4, k=2, seed=1).with_sampling_seed(9)
    /// >>> other.seed, other.sampling_seed
    /// (1, 9)
    #[pyo3(text_signature = "($self, seed)")]
    fn with_sampling_seed(&self, py: Python<'_>, seed: &Bound<'_, PyAny>) -> PyResult<Self> {
        let seed = self::seed(seed)?;
        Ok(py.detach(|| self.sampled_by(seed)))
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

    /// Slots per row.
    #[getter]
    fn k(&self) -> usize {
        self.inner.fan_out()
    }

    /// Seed that the router was made with.
    #[getter]
    fn seed(&self) -> u64 {
        self.inner.seed()
    }

    /// Seed of the rows' random streams: `seed`, unless the router comes from `with_sampling_seed`.
    #[getter]
    fn sampling_seed(&self) -> u64 {
        self.inner.sampling_seed()
    }

    /// How matches are sampled.
    #[getter]
    fn sampling(&self) -> &'static str {
        sampling_name(self.inner.sampling())
    }

    /// The kernels that this router runs on: an instruction set and its optional parts, such as ``avx512+vpopcntdq``.
    #[getter]
    fn kernels(&self) -> &'static str {
        self.inner.kernels().name()
    }

    /// Length of every source's arc: how many targets it can meet. A copy.
    #[getter]
    fn source_degrees<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyArray1<u32>>> {
        copied(py, self.problem.source_degrees())
    }

    /// Length of every target's arc: how many sources it can meet. A copy.
    #[getter]
    fn target_degrees<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyArray1<u32>>> {
        copied(py, self.problem.target_degrees())
    }

    fn __repr__(&self) -> String {
        let sampling_seed = match self.sampling_seed() {
            seed if seed == self.seed() => String::new(),
            seed => format!(", sampling_seed={seed}"),
        };
        format!(
            "Router(rows={}, targets={}, k={}, seed={}{sampling_seed}, sampling='{}')",
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

    /// Pickled as a call of the public constructor, so that a pickle names nothing private. The instruction set is left
    /// out: another machine has others.
    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let (py, this) = (slf.py(), slf.get());
        if this.sampling_seed() != this.seed() {
            let call = py.import("operator")?.getattr("methodcaller")?;
            let call = call.call1(("with_sampling_seed", this.sampling_seed()))?;
            return (call, (this.sampled_by(this.seed()),)).into_pyobject(py);
        }
        let keywords = PyDict::new(py);
        keywords.set_item("sampling", this.sampling())?;
        keywords.set_item("permutations", pair(py, this.permutations.as_ref())?)?;
        keywords.set_item("threads", this.threads)?;
        let make = with_keywords(&slf.get_type().getattr("from_degrees")?, &keywords)?;
        let degrees = (this.source_degrees(py)?, this.target_degrees(py)?);
        (make, (degrees.0, degrees.1, this.k(), this.seed())).into_pyobject(py)
    }
}

fn pair<'py>(
    py: Python<'py>,
    permutations: Option<&Permutations>,
) -> PyResult<Option<Pair<Bound<'py, PyArray1<u32>>>>> {
    permutations.map(|permutations| permutation_arrays(py, permutations)).transpose()
}

fn options<'a>(
    k: Option<&Bound<'_, PyAny>>,
    seed: Option<&Bound<'_, PyAny>>,
    sampling: &str,
    isa: Option<&'a str>,
    threads: Option<&Bound<'_, PyAny>>,
) -> PyResult<Options<'a>> {
    let (k, seed) = slots_and_seed(k, seed)?;
    let (sampling, threads) = (self::sampling(sampling)?, self::threads(threads)?);
    Ok(Options { k, seed, sampling, isa, threads })
}

/// Returns a bit matrix of two dimensions.
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

/// Reads a range of rows. It is checked here because its length is that of the output.
fn rows(start: &Bound<'_, PyAny>, stop: &Bound<'_, PyAny>, rows: usize) -> PyResult<Range<usize>> {
    let (start, end) = (size("start", start)?, size("stop", stop)?);
    if start > end || end > rows {
        return Err(refused(Error::Rows { start, end, rows }));
    }
    Ok(start..end)
}

/// Gives every source `k` distinct targets and every target its quota to the unit; nothing is dropped.
///
/// `sources` is the number of sources, or one whole weight per source; a target's load is then the weight of its sources,
/// which differs from its quota by at most the largest weight. Sources of weight 0 are spread by count; if all weights are
/// 0, all sources are routed as if they had weight 1.
///
/// `capacities` are shares in any unit; a target of capacity 0 gets nothing. Their exact parts are rounded by chance, with
/// the seed, so small batches with seeds of their own do not favour the first targets: see `quotas`. With `limits` no
/// target gets more than its limit, and every target that has capacity gets at least `minimum`. If the limits add up to
/// fewer than N * k, slots stay empty: `unfilled` is their number.
///
/// `batches` cuts the rows into this many batches, each balanced by itself. Routers that differ in `stream` only are
/// independent of each other: give each level of a tree its own. `permutations` is a pair (sigma of 0..E, tau of 0..N), by
/// default derived from `key`. `isa` forces one of ``available_isas()`` and `threads` is the most threads to use, 0 for
/// all of them; neither changes the routes.
///
/// Building takes O(E log E), without a table of N entries if `sources` is a number and no permutations are given.
///
/// Raises ValueError for capacities that are negative, not finite or all zero, for weights that would give a target more
/// than its limit, for a minimum that not all can have, for no batches, more batches than rows or several batches with
/// weights, and for permutations of another length.
///
/// >>> router = ExactRouter(1000, [1, 1, 1, 3], k=2, seed=42)
/// >>> router.quotas
/// array([ 333,  333,  334, 1000])
/// >>> import numpy as np
/// >>> np.bincount(router.route().ravel())
/// array([ 333,  333,  334, 1000])
/// >>> ExactRouter(10, [1, 1], limits=[3, 3]).unfilled
/// 4
#[pyclass(frozen, module = "phase_router")]
pub struct ExactRouter {
    inner: lib::ExactRouter,
    quotas: Quotas,
    weights: Option<Vec<u64>>,
    permutations: Option<Permutations>,
    seed: u64,
    stream: u64,
    batches: usize,
    threads: usize,
}

/// What the two constructors have in common.
struct ExactOptions<'a> {
    seed: u64,
    stream: u64,
    batches: usize,
    permutations: Option<Permutations>,
    isa: Option<&'a str>,
    threads: usize,
}

impl<'a> ExactOptions<'a> {
    fn read(
        seed: u64,
        stream: Option<&Bound<'_, PyAny>>,
        batches: Option<&Bound<'_, PyAny>>,
        permutations: Option<&Bound<'_, PyAny>>,
        isa: Option<&'a str>,
        threads: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let batches = batches.map_or(Ok(1), |batches| size("batches", batches))?;
        let (stream, permutations) = (self::stream(stream)?, self::permutations(permutations)?);
        Ok(Self { seed, stream, batches, permutations, isa, threads: self::threads(threads)? })
    }
}

impl ExactRouter {
    fn build(
        py: Python<'_>,
        quotas: Quotas,
        weights: Option<Vec<u64>>,
        options: ExactOptions<'_>,
    ) -> PyResult<Self> {
        let ExactOptions { seed, stream, batches, permutations, isa, threads } = options;
        let isa = self::isa(isa)?;
        let table = weights
            .as_ref()
            .map_or(0, Vec::len)
            .max(permutations.as_ref().map_or(0, |p| p.tau.len()));
        memory_for(&[(quotas.targets(), 64), (table, 8)])?;
        let inner = unlocked(py, || {
            let mut builder = lib::ExactRouter::builder(&quotas)
                .seed(seed)
                .stream(stream)
                .batches(batches)
                .threads(threads);
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
        Ok(Self { inner, quotas, weights, permutations, seed, stream, batches, threads })
    }

    fn fill<'py>(
        &self,
        py: Python<'py>,
        rows: Range<usize>,
        out: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyArray2<i32>>> {
        let k = self.inner.fan_out();
        fill(py, rows, k, out, BLOCK / k.max(1), |rows, slots| self.inner.route_rows(rows, slots))
    }
}

/// Reads the number of a stream of a seed.
fn stream(value: Option<&Bound<'_, PyAny>>) -> PyResult<u64> {
    value.map_or(Ok(0), |value| crate::convert::integer("stream", value, u64::MAX))
}

/// Reads the demand, and the weights if the sources have weights. Weights of zero alone are a number of sources.
fn demand(sources: &Bound<'_, PyAny>) -> PyResult<(u64, Option<Vec<u64>>)> {
    if let Some(count) = as_count("sources", sources)? {
        return Ok((count as u64, None));
    }
    let weights: Vec<u64> = integers("sources", sources)?;
    let sum: u128 = weights.iter().map(|&weight| u128::from(weight)).sum();
    match u64::try_from(sum) {
        Ok(0) => Ok((weights.len() as u64, None)),
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
        sources, capacities, k=None, seed=None, *, stream=None, limits=None, minimum=None, batches=None,
        permutations=None, isa=None, threads=None
    ))]
    #[pyo3(
        text_signature = "(sources, capacities, k=1, seed=0, *, stream=0, limits=None, minimum=0, batches=1, permutations=None, isa=None, threads=0)"
    )]
    #[allow(clippy::too_many_arguments)] // keywords
    fn new(
        py: Python<'_>,
        sources: &Bound<'_, PyAny>,
        capacities: &Bound<'_, PyAny>,
        k: Option<&Bound<'_, PyAny>>,
        seed: Option<&Bound<'_, PyAny>>,
        stream: Option<&Bound<'_, PyAny>>,
        limits: Option<&Bound<'_, PyAny>>,
        minimum: Option<&Bound<'_, PyAny>>,
        batches: Option<&Bound<'_, PyAny>>,
        permutations: Option<&Bound<'_, PyAny>>,
        isa: Option<&str>,
        threads: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let (k, seed) = slots_and_seed(k, seed)?;
        let (demand, weights) = demand(sources)?;
        let options = ExactOptions::read(seed, stream, batches, permutations, isa, threads)?;
        // Two levels of a tree may differ in their streams only, and must not round alike.
        let rounding = seed.wrapping_add(mix(options.stream));
        let quotas = make_quotas(capacities, demand, k, limits, minimum, Some(rounding))?;
        Self::build(py, quotas, weights, options)
    }

    /// Makes a router from quotas: one whole number per target, none above the number (or the weight) of the sources, and
    /// at most `k` times that number together. If they add up to less, slots stay empty.
    ///
    /// >>> ExactRouter.from_quotas(10, [5, 3, 2]).quotas
    /// array([5, 3, 2])
    #[classmethod]
    #[pyo3(signature = (
        sources, quotas, k=None, seed=None, *, stream=None, batches=None, permutations=None, isa=None, threads=None
    ))]
    #[pyo3(
        text_signature = "($cls, sources, quotas, k=1, seed=0, *, stream=0, batches=1, permutations=None, isa=None, threads=0)"
    )]
    #[allow(clippy::too_many_arguments)] // keywords
    fn from_quotas(
        cls: &Bound<'_, PyType>,
        sources: &Bound<'_, PyAny>,
        quotas: &Bound<'_, PyAny>,
        k: Option<&Bound<'_, PyAny>>,
        seed: Option<&Bound<'_, PyAny>>,
        stream: Option<&Bound<'_, PyAny>>,
        batches: Option<&Bound<'_, PyAny>>,
        permutations: Option<&Bound<'_, PyAny>>,
        isa: Option<&str>,
        threads: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let (k, seed) = slots_and_seed(k, seed)?;
        let (demand, weights) = demand(sources)?;
        let quotas =
            Quotas::from_counts(integers("quotas", quotas)?, demand, k).map_err(refused)?;
        let options = ExactOptions::read(seed, stream, batches, permutations, isa, threads)?;
        Self::build(cls.py(), quotas, weights, options)
    }

    /// Routes all rows. Returns an int32 array of shape (N, k), with -1 in empty slots: a new one, or `out`.
    ///
    /// >>> ExactRouter(3, [1, 1, 1]).route().shape
    /// (3, 1)
    #[pyo3(signature = (*, out=None))]
    fn route<'py>(
        &self,
        py: Python<'py>,
        out: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyArray2<i32>>> {
        self.fill(py, 0..self.rows(), out)
    }

    /// Routes rows `start` to `stop` alone. Returns what ``route()`` has in these rows.
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
        self.fill(py, rows(start, stop, self.rows())?, out)
    }

    /// Returns the targets of one source, without empty slots. O(log E).
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
    fn quotas<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyArray1<i64>>> {
        counts(py, self.quotas.as_slice())
    }

    /// Number of slots that stay empty, of all N * k: because of limits, or because fewer than `k` targets have capacity.
    #[getter]
    fn unfilled(&self) -> usize {
        self.inner.unfilled()
    }

    /// Seed of the default permutations, ``permutations(N, E, key, keyed=True)`` for a router of one batch. It is derived
    /// from seed, stream, number of targets and `k`.
    #[getter]
    fn key(&self) -> u64 {
        self.inner.key()
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

    /// Slots per row.
    #[getter]
    fn k(&self) -> usize {
        self.inner.fan_out()
    }

    /// Seed of the rounding of quotas, the positions of targets and the phases of sources.
    #[getter]
    fn seed(&self) -> u64 {
        self.seed
    }

    /// Number of the stream of the seed.
    #[getter]
    fn stream(&self) -> u64 {
        self.stream
    }

    /// Number of batches of rows, each balanced by itself.
    #[getter]
    fn batches(&self) -> usize {
        self.batches
    }

    /// The kernels that this router runs on: an instruction set and its optional parts, such as ``avx512+vpopcntdq``.
    #[getter]
    fn kernels(&self) -> &'static str {
        self.inner.kernels().name()
    }

    /// The most distinct sets of targets that the rows can have.
    #[getter]
    fn runs(&self) -> usize {
        self.inner.runs()
    }

    fn __repr__(&self) -> String {
        format!(
            "ExactRouter(rows={}, targets={}, k={}, seed={}{}, batches={})",
            self.rows(),
            self.targets(),
            self.k(),
            self.seed,
            shown_stream(self.stream),
            self.batches
        )
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(text_signature = "($self, memo)")]
    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }

    /// Pickled as a call of the public constructor, without the instruction set.
    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let (py, this) = (slf.py(), slf.get());
        let keywords = PyDict::new(py);
        keywords.set_item("stream", this.stream)?;
        keywords.set_item("batches", this.batches)?;
        keywords.set_item("permutations", pair(py, this.permutations.as_ref())?)?;
        keywords.set_item("threads", this.threads)?;
        let make = with_keywords(&slf.get_type().getattr("from_quotas")?, &keywords)?;
        let quotas = copied(py, this.quotas.as_slice())?;
        let sources = match &this.weights {
            Some(weights) => copied(py, weights)?.into_any(),
            None => this.rows().into_pyobject(py)?.into_any(),
        };
        (make, (sources, quotas, this.k(), this.seed)).into_pyobject(py)
    }
}

/// Returns the number of a stream for a repr, where there is more than one.
fn shown_stream(stream: u64) -> String {
    if stream == 0 { String::new() } else { format!(", stream={stream}") }
}

/// Returns quotas of targets by share, rounded by chance if there is a seed.
pub fn make_quotas(
    capacities: &Bound<'_, PyAny>,
    demand: u64,
    k: usize,
    limits: Option<&Bound<'_, PyAny>>,
    minimum: Option<&Bound<'_, PyAny>>,
    seed: Option<u64>,
) -> PyResult<Quotas> {
    let py = capacities.py();
    let shares = floats("capacities", capacities)?;
    let shares = float_slice("capacities", &shares)?;
    let limits: Option<Vec<u64>> = limits.map(|limits| integers("limits", limits)).transpose()?;
    let minimum = minimum.map_or(Ok(0), |minimum| size("minimum", minimum))? as u64;
    memory_for(&[(shares.len(), 96)])?;
    unlocked(py, || {
        let mut builder = Quotas::builder(shares).demand(demand).fan_out(k).minimum(minimum);
        if let Some(limits) = &limits {
            builder = builder.limits(limits);
        }
        if let Some(seed) = seed {
            builder = builder.seed(seed);
        }
        builder.build().map_err(|error| named("capacities", error))
    })
}

/// Sends a stream of sources, numbered in their order, to `k` distinct targets each, in proportion to capacity.
///
/// The routes of a row depend on its number, the capacities and the seed only. In any n consecutive rows, up to 2**31, a
/// target's load differs from its share by less than 2 log2(n) + 1. For a sequence of small batches give each the rows
/// that follow those of the batch before: the bound then holds over all of them together.
///
/// A target gets at most one slot per row, so a capacity above 1 / k of the sum counts as that; a target of capacity 0 gets
/// nothing. Routers that differ in `stream` only are independent of each other. `isa` forces one of ``available_isas()``
/// and `threads` is the most threads to use, 0 for all of them; neither changes the routes. Building takes O(E log E).
///
/// >>> router = StreamRouter([1, 1, 2], k=2, seed=42)
/// >>> part = router.route_rows(5_000_000, 5_001_000)
/// >>> import numpy as np
/// >>> np.bincount(part.ravel())
/// array([ 500,  500, 1000])
#[pyclass(frozen, module = "phase_router")]
pub struct StreamRouter {
    inner: lib::StreamRouter,
    capacities: Vec<f64>,
    seed: u64,
    stream: u64,
    threads: usize,
}

#[pymethods]
impl StreamRouter {
    #[new]
    #[pyo3(signature = (capacities, k=None, seed=None, *, stream=None, isa=None, threads=None))]
    #[pyo3(text_signature = "(capacities, k=1, seed=0, *, stream=0, isa=None, threads=0)")]
    fn new(
        py: Python<'_>,
        capacities: &Bound<'_, PyAny>,
        k: Option<&Bound<'_, PyAny>>,
        seed: Option<&Bound<'_, PyAny>>,
        stream: Option<&Bound<'_, PyAny>>,
        isa: Option<&str>,
        threads: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let ((k, seed), stream) = (slots_and_seed(k, seed)?, self::stream(stream)?);
        let (isa, threads) = (self::isa(isa)?, self::threads(threads)?);
        let given = floats("capacities", capacities)?;
        let given = float_slice("capacities", &given)?;
        let mut capacities = room_for(given.len())?;
        capacities.extend_from_slice(given);
        memory_for(&[(capacities.len(), 112)])?;
        let inner = unlocked(py, || {
            let mut builder = lib::StreamRouter::builder(&capacities)
                .fan_out(k)
                .seed(seed)
                .stream(stream)
                .threads(threads);
            if let Some(isa) = isa {
                builder = builder.isa(isa);
            }
            builder.build().map_err(|error| named("capacities", error))
        })?;
        Ok(Self { inner, capacities, seed, stream, threads })
    }

    /// Routes rows `start` to `stop` of the stream. Returns an int32 array of shape (stop - start, k): a new one, or `out`.
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
        let (rows, k) = (rows(start, stop, i64::MAX as usize)?, self.k());
        fill(py, rows, k, out, BLOCK / k.max(1), |rows, slots| {
            self.inner.route_rows(rows.start as u64..rows.end as u64, slots)
        })
    }

    /// Returns the targets of one row, without empty slots. O(log E).
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

    /// Slots per row.
    #[getter]
    fn k(&self) -> usize {
        self.inner.fan_out()
    }

    /// The kernels that this router runs on: an instruction set and its optional parts, such as ``avx512+vpopcntdq``.
    #[getter]
    fn kernels(&self) -> &'static str {
        self.inner.kernels().name()
    }

    /// Seed of the positions of targets and the phases of rows.
    #[getter]
    fn seed(&self) -> u64 {
        self.seed
    }

    /// Number of the stream of the seed.
    #[getter]
    fn stream(&self) -> u64 {
        self.stream
    }

    fn __repr__(&self) -> String {
        let stream = shown_stream(self.stream);
        let (targets, k, seed) = (self.targets(), self.k(), self.seed);
        format!("StreamRouter(targets={targets}, k={k}, seed={seed}{stream})")
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
        let keywords = PyDict::new(py);
        keywords.set_item("stream", this.stream)?;
        keywords.set_item("threads", this.threads)?;
        let make = with_keywords(slf.get_type().as_any(), &keywords)?;
        let capacities = copied(py, &this.capacities)?;
        (make, (capacities, this.k(), this.seed)).into_pyobject(py)
    }
}
