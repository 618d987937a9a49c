//! Plain functions: degrees and permutations, quotas, loads and hard capacities.

use numpy::{PyArray1, PyUntypedArrayMethods};
use phase_router::{
    Kernels, Permutations, Quotas, Utilisation, bits, capacity, degrees_from_weights,
};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::convert::{
    Pair, counts, float_slice, floats, ids, ids_to_write, in_place, integers, memory_for,
    permutation_arrays, readable, real, refused, room_for, seed, size, slice, slice_mut, unlocked,
    with_ids,
};
use crate::routers::make_quotas;

/// Returns the instruction sets of this machine, slowest first. The environment variable PHASE_ROUTER_ISA chooses one
/// for the whole process, the argument `isa` for one router.
///
/// >>> available_isas()[0]
/// 'scalar'
#[pyfunction]
pub fn available_isas() -> Vec<&'static str> {
    let mut names: Vec<_> =
        Kernels::available().iter().map(|kernels| kernels.isa().name()).collect();
    names.dedup();
    names
}

/// Returns degrees by weight: ``round(w / mean(w) * density * ring)``, halves away from zero, clipped to 1..ring.
///
/// >>> degrees([1, 1, 4], density=0.5, ring=6)
/// array([2, 2, 6], dtype=uint32)
#[pyfunction]
pub fn degrees<'py>(
    py: Python<'py>,
    weights: &Bound<'py, PyAny>,
    density: &Bound<'py, PyAny>,
    ring: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyArray1<u32>>> {
    let (weights, ring) = (floats("weights", weights)?, size("ring", ring)?);
    let (weights, density) = (float_slice("weights", &weights)?, real("density", density)?);
    let degrees = unlocked(py, || degrees_from_weights(weights, density, ring))?;
    Ok(PyArray1::from_vec(py, degrees))
}

/// Returns the permutations that a router derives from a seed: (sigma of 0..targets, tau of 0..sources), uint32.
///
/// Target c has position sigma[c] on the target ring (the published col_perm_s), source i has phase tau[i] on the source
/// ring (col_perm_t). With `keyed`, tau is the bijection that an ExactRouter computes instead of storing a table.
///
/// >>> permutations(2, 2, seed=42)
/// (array([1, 0], dtype=uint32), array([0, 1], dtype=uint32))
#[pyfunction]
#[pyo3(signature = (sources, targets, seed, *, keyed=false))]
pub fn permutations<'py>(
    py: Python<'py>,
    sources: &Bound<'py, PyAny>,
    targets: &Bound<'py, PyAny>,
    seed: &Bound<'py, PyAny>,
    keyed: bool,
) -> PyResult<Pair<Bound<'py, PyArray1<u32>>>> {
    let (sources, targets) = (size("sources", sources)?, size("targets", targets)?);
    let seed = self::seed(seed)?;
    memory_for(&[(sources, 4), (targets, 4)])?;
    let pair = unlocked(py, || {
        if keyed {
            Permutations::keyed(sources, targets, seed)
        } else {
            Permutations::from_seed(sources, targets, seed)
        }
    })?;
    permutation_arrays(py, &pair)
}

/// Returns a bit matrix with the first ``ones_per_row[i]`` of `n` columns set in row i: flat uint64, ceil(n / 64) words
/// per row.
///
/// Numbers above n count as n, and below 0 as 0.
///
/// >>> build_bits([3, 0, 2], n=3)
/// array([7, 0, 3], dtype=uint64)
#[pyfunction]
pub fn build_bits<'py>(
    py: Python<'py>,
    ones_per_row: &Bound<'py, PyAny>,
    n: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyArray1<u64>>> {
    let n = size("n", n)?;
    let ones = floats("ones_per_row", ones_per_row)?;
    let ones = float_slice("ones_per_row", &ones)?;
    if let Some(index) = ones.iter().position(|value| value.is_nan()) {
        let message = format!("ones_per_row[{index}] is not a number");
        return Err(PyValueError::new_err(message));
    }
    let mut degrees: Vec<u32> = room_for(ones.len())?;
    degrees.extend(ones.iter().map(|&ones| ones.clamp(0.0, n as f64) as u32));
    let words = unlocked(py, || bits::left_filled(&degrees, n))?;
    Ok(PyArray1::from_vec(py, words))
}

/// Splits `demand` times `k` slots over the targets: whole numbers in proportion to `capacities`, none above the demand,
/// and with `limits` none above its limit. Returns int64.
///
/// Every target that has capacity gets at least `minimum`. Parts are rounded by largest remainder, or with a `seed` by
/// chance: the mean over all seeds is then the exact part. `ExactRouter` rounds its quotas with its seed.
///
/// Raises ValueError for capacities that are negative, not finite or all zero, and if not all can have the minimum.
///
/// >>> quotas([1, 1, 8], demand=10, k=2)
/// array([ 5,  5, 10])
/// >>> quotas([90, 9, 1], demand=20, minimum=1)
/// array([17,  2,  1])
/// >>> sum(quotas([3, 1], demand=1, seed=seed) for seed in range(1000))
/// array([732, 268])
#[pyfunction]
#[pyo3(signature = (capacities, demand, k=None, *, limits=None, minimum=None, seed=None))]
#[pyo3(text_signature = "(capacities, demand, k=1, *, limits=None, minimum=0, seed=None)")]
pub fn quotas<'py>(
    py: Python<'py>,
    capacities: &Bound<'py, PyAny>,
    demand: &Bound<'py, PyAny>,
    k: Option<&Bound<'py, PyAny>>,
    limits: Option<&Bound<'py, PyAny>>,
    minimum: Option<&Bound<'py, PyAny>>,
    seed: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyArray1<i64>>> {
    let k = k.map_or(Ok(1), |k| size("k", k))?;
    let seed = seed.map(self::seed).transpose()?;
    let quotas = make_quotas(capacities, size("demand", demand)? as u64, k, limits, minimum, seed)?;
    counts(py, quotas.as_slice())
}

/// Returns the part of quotas that belongs to one of several batches: the quotas of an ExactRouter that routes this batch
/// alone. int64.
///
/// >>> batch_quotas([5, 3, 2], demand=10, k=1, batches=2, batch=0)
/// array([3, 1, 1])
#[pyfunction]
pub fn batch_quotas<'py>(
    py: Python<'py>,
    quotas: &Bound<'py, PyAny>,
    demand: &Bound<'py, PyAny>,
    k: &Bound<'py, PyAny>,
    batches: &Bound<'py, PyAny>,
    batch: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyArray1<i64>>> {
    let (demand, k) = (size("demand", demand)? as u64, size("k", k)?);
    let (batches, batch) = (size("batches", batches)?, size("batch", batch)?);
    let whole = Quotas::from_counts(integers("quotas", quotas)?, demand, k).map_err(refused)?;
    let part = unlocked(py, || whole.batch(batches, batch))?;
    counts(py, part.as_slice())
}

/// Returns the load of each of `n` targets, the number of slots that hold it, as int64.
///
/// Raises ValueError for an id that is neither -1 nor in 0..n.
///
/// >>> compute_loads([[0, 2], [-1, 2]], n=3)
/// array([1, 0, 2])
#[pyfunction]
pub fn compute_loads<'py>(
    py: Python<'py>,
    routes: &Bound<'py, PyAny>,
    n: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyArray1<i64>>> {
    let n = size("n", n)?;
    let loads = with_ids!(&ids("routes", routes)?, ids => {
        let slots = slice("routes", ids)?;
        unlocked(py, || capacity::loads(slots, n))?
    });
    counts(py, &loads)
}

/// Says how full the targets are if `caps` are their hard capacities.
///
/// Returns a dict: ``total`` (load over capacity of all targets together), ``least`` and ``most`` (the smallest and the
/// largest load over capacity of a target that has capacity), ``full`` (targets at or above their capacity), ``excess``
/// (slots above it), ``room`` (slots left).
///
/// >>> utilisation([3, 1, 8], caps=[4, 4, 4])
/// {'total': 1.0, 'least': 0.25, 'most': 2.0, 'full': 1, 'excess': 4, 'room': 4}
#[pyfunction]
pub fn utilisation<'py>(
    py: Python<'py>,
    loads: &Bound<'py, PyAny>,
    caps: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyDict>> {
    let (loads, caps): (Vec<u64>, Vec<u64>) = (integers("loads", loads)?, integers("caps", caps)?);
    let u = unlocked(py, || Utilisation::new(&loads, &caps))?;
    let dict = PyDict::new(py);
    dict.set_item("total", u.total)?;
    dict.set_item("least", u.least)?;
    dict.set_item("most", u.most)?;
    dict.set_item("full", u.full)?;
    dict.set_item("excess", u.excess)?;
    dict.set_item("room", u.room)?;
    Ok(dict)
}

#[pyfunction]
#[pyo3(name = "_drop_by_position")]
pub fn drop_by_position(
    py: Python<'_>,
    out: &Bound<'_, PyAny>,
    caps: &Bound<'_, PyAny>,
) -> PyResult<usize> {
    let caps: Vec<u64> = integers("caps", caps)?;
    with_ids!(ids_to_write("out", out)?, mut ids => {
        let slots = slice_mut("out", &mut ids)?;
        unlocked(py, || capacity::drop_by_position(slots, &caps))
    })
}

#[pyfunction]
#[pyo3(name = "_drop_by_score")]
pub fn drop_by_score(
    py: Python<'_>,
    out: &Bound<'_, PyAny>,
    scores: &Bound<'_, PyAny>,
    caps: &Bound<'_, PyAny>,
) -> PyResult<usize> {
    let caps: Vec<u64> = integers("caps", caps)?;
    let scores = in_place::<f32>("scores", scores, "float32")?;
    let scores = readable("scores", &scores)?;
    let scores = slice("scores", &scores)?;
    with_ids!(ids_to_write("out", out)?, mut ids => {
        let slots = slice_mut("out", &mut ids)?;
        unlocked(py, || capacity::drop_by_score(slots, scores, &caps))
    })
}

#[pyfunction]
#[pyo3(name = "_drop_by_choice")]
pub fn drop_by_choice(
    py: Python<'_>,
    out: &Bound<'_, PyAny>,
    caps: &Bound<'_, PyAny>,
) -> PyResult<usize> {
    let caps: Vec<u64> = integers("caps", caps)?;
    with_ids!(ids_to_write("out", out)?, mut ids => {
        let k = slots_per_row(ids.shape());
        let slots = slice_mut("out", &mut ids)?;
        unlocked(py, || capacity::drop_by_choice(slots, k, &caps))
    })
}

#[pyfunction]
#[pyo3(name = "_reroute_by_score")]
pub fn reroute_by_score(
    py: Python<'_>,
    out: &Bound<'_, PyAny>,
    scores: &Bound<'_, PyAny>,
    caps: &Bound<'_, PyAny>,
) -> PyResult<usize> {
    let caps: Vec<u64> = integers("caps", caps)?;
    let scores = in_place::<f32>("scores", scores, "float32")?;
    let scores = readable("scores", &scores)?;
    let scores = slice("scores", &scores)?;
    with_ids!(ids_to_write("out", out)?, mut ids => {
        let k = slots_per_row(ids.shape());
        let slots = slice_mut("out", &mut ids)?;
        unlocked(py, || capacity::reroute_by_score(slots, k, &caps, scores))
    })
}

/// Returns the slots per row of ids of this shape.
fn slots_per_row(shape: &[usize]) -> usize {
    shape.get(1..).map_or(1, |inner| inner.iter().product())
}

#[pyfunction]
#[pyo3(name = "_reroute")]
pub fn reroute(py: Python<'_>, out: &Bound<'_, PyAny>, caps: &Bound<'_, PyAny>) -> PyResult<usize> {
    let caps: Vec<u64> = integers("caps", caps)?;
    with_ids!(ids_to_write("out", out)?, mut ids => {
        let k = slots_per_row(ids.shape());
        let slots = slice_mut("out", &mut ids)?;
        unlocked(py, || capacity::reroute(slots, k, &caps))
    })
}
