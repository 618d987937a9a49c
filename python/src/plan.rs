//! What follows the ids: dispatch plans, aligned blocks, replicas.

use bytemuck::Pod;
use half::{bf16, f16};
use numpy::ndarray::ArrayView1;
use numpy::{
    Element, PyArray1, PyArrayDescrMethods, PyArrayDyn, PyArrayMethods, PyUntypedArrayMethods,
};
use phase_router as lib;
use phase_router::{AlignedBlocks, CombineOrder, DispatchPlan, Error, Float};
use pyo3::PyClass;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::pyclass::boolean_struct::True;
use pyo3::types::{PyList, PySlice, PyTuple};

use crate::convert::{
    FloatType, Ids, apart, bits, collected, copied_ids, float_type, ids as ids_of, ids_to_write,
    in_place, integers, one_of, out_like, readable, refused, room_for, size, slice, slice_mut,
    span, threads as threads_of, unlocked, with_ids, writable,
};

/// Returns a read-only int32 array over a slice of `owner`, which it keeps alive. Plans have fewer than 2^31 slots.
fn view<'py, T: PyClass<Frozen = True> + Sync>(
    owner: &Bound<'py, T>,
    slice: impl FnOnce(&T) -> &[u32],
) -> PyResult<Bound<'py, PyArray1<i32>>> {
    let values: &[i32] = bytemuck::cast_slice(slice(owner.get()));
    let values = ArrayView1::from(values);
    // SAFETY: the slice borrows from a frozen class, which gives out no `&mut`, so its memory stays as and where it is
    // until the owner is dropped; the array holds a reference to the owner.
    let array = unsafe { PyArray1::borrow_from_array(&values, owner.clone().into_any()) };
    array.getattr("flags")?.setattr("writeable", false)?;
    Ok(array)
}

/// Groups the slots of N x k ids by target: what an engine needs to run each target once on one contiguous block.
///
/// `ids` has shape (N, k) or, for k = 1, (N,). It may come from a router or a gate; -1 marks an empty slot. Contiguous
/// int32, uint32 (2**32 - 1 for -1) and int64 arrays are read without a copy, other integers are converted. The slots
/// of a target are in the order of their flat index ``source * k + slot``. The arrays of a plan are read-only int32
/// views. `threads` is the most threads that the plan may use, 0 for all of them. O(N k + E).
///
/// With `map`, ids are global targets and the plan is of the local ones: `map` has the local target of every global one,
/// -1 for a target that is not on this machine, whose slots count as empty. `targets` is the number of local targets.
///
/// Raises ValueError for an id that is neither -1 nor in 0..targets (with `map`, in 0..len(map)) and for an entry of `map`
/// that is neither -1 nor in 0..targets, and TypeError for ids that are not integers.
///
/// >>> plan = Plan([[2, 0], [2, -1], [1, 2], [0, 2]], targets=3)
/// >>> plan.counts.tolist(), plan.offsets.tolist()
/// ([2, 1, 4], [0, 2, 3, 7])
/// >>> plan.slots.tolist()
/// [1, 6, 4, 0, 2, 5, 7]
/// >>> plan.sources_of(2).tolist()
/// [0, 1, 2, 3]
/// >>> Plan([[2, 0], [2, -1], [1, 2], [0, 2]], targets=1, map=[-1, -1, 0]).slots.tolist()
/// [0, 2, 5, 7]
#[pyclass(frozen, module = "phase_router")]
pub struct Plan {
    inner: DispatchPlan,
    /// The number of sources, which a plan does not know if k is 0.
    rows: usize,
}

impl Plan {
    fn target(&self, target: &Bound<'_, PyAny>) -> PyResult<usize> {
        let targets = self.inner.targets();
        match size("target", target)? {
            target if target < targets => Ok(target),
            target => Err(PyValueError::new_err(format!(
                "target is {target}, but the plan has the targets 0..{targets}"
            ))),
        }
    }

    fn gather<T: Element + Copy>(
        &self,
        x: &Bound<'_, PyAny>,
        width: usize,
        out: &Bound<'_, PyAny>,
    ) -> PyResult<()> {
        let py = x.py();
        let (x, out) = (x.cast::<PyArrayDyn<T>>()?, out.cast::<PyArrayDyn<T>>()?);
        apart(&span("out", out), &[&span("x", x)])?;
        let (x, mut out) = (readable("x", x)?, writable("out", out)?);
        let (x, out) = (slice("x", &x)?, slice_mut("out", &mut out)?);
        unlocked(py, || self.inner.gather_rows(x, width, out))
    }

    /// `T` is what the elements are, and `B` what NumPy's arrays are seen as.
    fn sum<T: Float, B: Element + Pod>(
        &self,
        order: CombineOrder,
        y: &Bound<'_, PyAny>,
        weights: &Bound<'_, PyArrayDyn<f32>>,
        width: usize,
        out: &Bound<'_, PyAny>,
    ) -> PyResult<()> {
        let py = y.py();
        let (y, out) = (y.cast::<PyArrayDyn<B>>()?, out.cast::<PyArrayDyn<B>>()?);
        apart(&span("out", out), &[&span("y", y), &span("weights", weights)])?;
        let (y, weights) = (readable("y", y)?, readable("weights", weights)?);
        let mut out = writable("out", out)?;
        let (y, weights) = (slice("y", &y)?, slice("weights", &weights)?);
        let y: &[T] = bytemuck::cast_slice(y);
        let out: &mut [T] = bytemuck::cast_slice_mut(slice_mut("out", &mut out)?);
        unlocked(py, || self.inner.combine_in(order, y, weights, width, out))
    }

    fn put_in_order<T: Element + Copy>(
        &self,
        values: &Bound<'_, PyAny>,
        out: &Bound<'_, PyAny>,
    ) -> PyResult<()> {
        let py = values.py();
        let (values, out) = (values.cast::<PyArrayDyn<T>>()?, out.cast::<PyArrayDyn<T>>()?);
        apart(&span("out", out), &[&span("values", values)])?;
        let (values, mut out) = (readable("values", values)?, writable("out", out)?);
        let (values, out) = (slice("values", &values)?, slice_mut("out", &mut out)?);
        unlocked(py, || self.inner.permute(values, out))
    }
}

/// Returns the shape of `out` rows like those of an array, which must have `needed` of them, one for each of `what_for`.
fn rows_like(
    what: &str,
    shape: &[usize],
    needed: usize,
    what_for: &str,
    out: usize,
) -> PyResult<Vec<usize>> {
    match shape {
        [rows, inner @ ..] if *rows == needed => Ok([&[out], inner].concat()),
        [rows, ..] => Err(PyValueError::new_err(format!(
            "{what} has {rows} rows, but the plan has {needed} {what_for}"
        ))),
        [] => Err(PyValueError::new_err(format!("{what} has no rows: its shape is ()"))),
    }
}

/// Reads a map from global to local targets. What no i32 holds becomes one that is refused.
fn local_targets(map: &Bound<'_, PyAny>) -> PyResult<Vec<i32>> {
    let nearest = |local: i64| local.clamp(i32::MIN.into(), i32::MAX.into()) as i32;
    let map = match ids_of("map", map)? {
        Ids::I32(map) => slice("map", &map)?.to_vec(),
        Ids::I64(map) => slice("map", &map)?.iter().map(|&local| nearest(local)).collect(),
        Ids::U32(map) => {
            let local = |&local: &u32| if local == u32::MAX { -1 } else { nearest(local.into()) };
            slice("map", &map)?.iter().map(local).collect()
        }
    };
    Ok(map)
}

#[pymethods]
impl Plan {
    #[new]
    #[pyo3(signature = (ids, targets, *, map=None, threads=None))]
    #[pyo3(text_signature = "(ids, targets, *, map=None, threads=0)")]
    fn new(
        py: Python<'_>,
        ids: &Bound<'_, PyAny>,
        targets: &Bound<'_, PyAny>,
        map: Option<&Bound<'_, PyAny>>,
        threads: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let (targets, threads) = (size("targets", targets)?, threads_of(threads)?);
        let map = map.map(local_targets).transpose()?;
        let mut inner = DispatchPlan::new().threads(threads);
        let rows = with_ids!(&ids_of("ids", ids)?, ids => {
            let (rows, k) = match ids.shape() {
                [rows] => (*rows, 1),
                [rows, k] => (*rows, *k),
                shape => {
                    let message =
                        format!("ids have {} dimensions, but they must be N x k", shape.len());
                    return Err(PyValueError::new_err(message));
                }
            };
            let ids = slice("ids", ids)?;
            unlocked(py, || match &map {
                None => inner.build(ids, k, targets),
                Some(map) => inner.build_mapped(ids, k, targets, map),
            })?;
            rows
        });
        Ok(Self { inner, rows })
    }

    /// Number of slots of each target; E entries.
    #[getter]
    fn counts<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyArray1<i32>>> {
        view(slf, |this| this.inner.counts())
    }

    /// Start of each target's places: target c has offsets[c] to offsets[c + 1]; E + 1 entries.
    #[getter]
    fn offsets<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyArray1<i32>>> {
        view(slf, |this| this.inner.offsets())
    }

    /// Flat slot index of each place: the filled slots, grouped by target.
    #[getter]
    fn slots<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyArray1<i32>>> {
        view(slf, |this| this.inner.slots())
    }

    /// Place of each flat slot index; N * k entries. Empty slots come after the filled ones.
    #[getter]
    fn places<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyArray1<i32>>> {
        view(slf, |this| this.inner.places())
    }

    /// Flat indices of the empty slots.
    #[getter]
    fn empty_slots<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyArray1<i32>>> {
        view(slf, |this| this.inner.empty_slots())
    }

    /// Returns the flat indices of the slots that hold `target`, in ascending order.
    ///
    /// >>> Plan([1, 0, 1], targets=2).slots_of(1).tolist()
    /// [0, 2]
    #[pyo3(text_signature = "($self, target)")]
    fn slots_of<'py>(
        slf: &Bound<'py, Self>,
        target: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyArray1<i32>>> {
        let target = slf.get().target(target)?;
        view(slf, |plan| plan.inner.slots_of(target))
    }

    /// Returns the sources of the slots that hold `target`, in ascending order: the rows to gather. A new array.
    ///
    /// >>> Plan([[1, 0], [0, 1]], targets=2).sources_of(1).tolist()
    /// [0, 1]
    #[pyo3(text_signature = "($self, target)")]
    fn sources_of<'py>(
        &self,
        py: Python<'py>,
        target: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyArray1<i32>>> {
        let sources = self.inner.sources_of(self.target(target)?);
        collected(py, sources.map(|source| source as i32))
    }

    /// Source of each place of the filled slots. A new array.
    #[getter]
    fn sources<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyArray1<i32>>> {
        collected(py, self.inner.sources().map(|source| source as i32))
    }

    /// Pads every target's slots to whole blocks of `block_size`, the layout of vLLM's ``moe_align_block_size``.
    ///
    /// Raises ValueError for a block size of 0 and for more than 2**31 - 1 padded slots.
    ///
    /// >>> blocks = Plan([[2, 0], [2, -1], [1, 2], [0, 2]], targets=3).blocks(2)
    /// >>> blocks.slots.tolist()
    /// [1, 6, 4, 8, 0, 2, 5, 7]
    /// >>> blocks.targets.tolist()
    /// [0, 1, 2, 2]
    #[pyo3(text_signature = "($self, block_size)")]
    fn blocks(&self, py: Python<'_>, block_size: &Bound<'_, PyAny>) -> PyResult<Blocks> {
        let block_size = size("block_size", block_size)?;
        let mut inner = AlignedBlocks::new();
        unlocked(py, || inner.build(&self.inner, block_size))?;
        Ok(Blocks { inner })
    }

    /// Returns the rows of `x` in the order of `slots`: row ``sources[p]`` at place p, those of a target side by side.
    ///
    /// `x` is a contiguous array of N rows, of any shape after the first axis, with elements of 1, 2, 4 or 8 bytes, which
    /// are copied as they are. `out` is an array of `filled` such rows to write to, of the same dtype; without it a new
    /// array is made.
    ///
    /// >>> import numpy as np
    /// >>> plan = Plan([[1, 0], [1, -1]], targets=2)
    /// >>> plan.gather_rows(np.array([[1.0, 1.5], [2.0, 2.5]], dtype=np.float32)).tolist()
    /// [[1.0, 1.5], [1.0, 1.5], [2.0, 2.5]]
    #[pyo3(signature = (x, out=None))]
    fn gather_rows<'py>(
        &self,
        x: &Bound<'py, PyAny>,
        out: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let seen = bits("x", x)?;
        let shape = rows_like("x", seen.shape(), self.rows, "sources", self.inner.filled())?;
        let width = shape[1..].iter().product();
        let out = out_like(out, x, &shape)?;
        let (x, written) = (seen.as_any(), bits("out", &out)?);
        match seen.dtype().itemsize() {
            1 => self.gather::<u8>(x, width, &written),
            2 => self.gather::<u16>(x, width, &written),
            4 => self.gather::<u32>(x, width, &written),
            _ => self.gather::<u64>(x, width, &written),
        }?;
        Ok(out)
    }

    /// Returns, for every source, the sum of the rows of its filled slots, each times the weight of its slot:
    /// ``out[i] = sum(weights[i, j] * y[places[i * k + j]])``. A source without filled slots gets zeros.
    ///
    /// `y` is a contiguous array of `filled` rows in the order of `slots`, of any shape after the first axis, and of dtype
    /// float32, float16 or bfloat16 (of ``ml_dtypes``); `weights` a contiguous float32 array with one weight per slot.
    /// `out` is an array of N such rows to write to, of the dtype of `y`; without it a new array is made.
    ///
    /// Sums are made in float32, beginning with zero, one rounded product after the other, and rounded once to the dtype.
    /// `order` is ``"target"``, by ascending target, as code adds up that runs one target after the other; or ``"slot"``.
    /// The bits do not depend on the machine or the number of threads; those of a NaN may be any.
    ///
    /// >>> import numpy as np
    /// >>> plan = Plan([[1, 0], [1, -1]], targets=2)
    /// >>> y = np.array([[1.0], [2.0], [3.0]], dtype=np.float32)  # of the slots 1, 0 and 2
    /// >>> weights = np.array([[0.5, 0.25], [1.0, 0.0]], dtype=np.float32)
    /// >>> plan.combine(y, weights).tolist()
    /// [[1.25], [3.0]]
    #[pyo3(signature = (y, weights, out=None, *, order="target"))]
    fn combine<'py>(
        &self,
        y: &Bound<'py, PyAny>,
        weights: &Bound<'py, PyAny>,
        out: Option<&Bound<'py, PyAny>>,
        order: &str,
    ) -> PyResult<Bound<'py, PyAny>> {
        let orders = [("target", CombineOrder::Target), ("slot", CombineOrder::Slot)];
        let (_, order) = one_of("order", order, &orders)?;
        let seen = bits("y", y)?;
        let shape = rows_like("y", seen.shape(), self.inner.filled(), "filled slots", self.rows)?;
        let width = shape[1..].iter().product();
        let dtype = float_type("y", y.cast()?)?;
        let weights = in_place::<f32>("weights", weights, "float32")?;
        let out = out_like(out, y, &shape)?;
        let (y, written) = (seen.as_any(), bits("out", &out)?);
        match dtype {
            FloatType::F32 => self.sum::<f32, u32>(order, y, &weights, width, &written),
            FloatType::F16 => self.sum::<f16, u16>(order, y, &weights, width, &written),
            FloatType::Bf16 => self.sum::<bf16, u16>(order, y, &weights, width, &written),
        }?;
        Ok(out)
    }

    /// Returns the targets that have slots, in ascending order, each with its places as a slice: the rows of a gather that
    /// are its own.
    ///
    /// >>> Plan([3, 0, 3], targets=5).groups()
    /// [(0, slice(0, 1, None)), (3, slice(1, 3, None))]
    fn groups<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let slices = py.get_type::<PySlice>();
        let groups = self
            .inner
            .groups()
            .map(|(target, places)| Ok((target, slices.call1((places.start, places.end))?)));
        PyList::new(py, groups.collect::<PyResult<Vec<_>>>()?)
    }

    /// Returns values of slots, such as weights, in the order of `slots`: one for every filled slot.
    ///
    /// `values` is a contiguous array with one value per slot, of 1, 2, 4 or 8 bytes. `out` is an array of `filled` values
    /// to write to, of the same dtype; without it a new array is made.
    ///
    /// >>> import numpy as np
    /// >>> Plan([[1, 0], [1, -1]], targets=2).permute(np.array([[10, 20], [30, 40]])).tolist()
    /// [20, 10, 30]
    #[pyo3(signature = (values, out=None))]
    fn permute<'py>(
        &self,
        values: &Bound<'py, PyAny>,
        out: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let seen = bits("values", values)?;
        let out = out_like(out, values, &[self.inner.filled()])?;
        let (values, written) = (seen.as_any(), bits("out", &out)?);
        match seen.dtype().itemsize() {
            1 => self.put_in_order::<u8>(values, &written),
            2 => self.put_in_order::<u16>(values, &written),
            4 => self.put_in_order::<u32>(values, &written),
            _ => self.put_in_order::<u64>(values, &written),
        }?;
        Ok(out)
    }

    /// Number of slots that hold a target.
    #[getter]
    fn filled(&self) -> usize {
        self.inner.filled()
    }

    /// Slots per source.
    #[getter]
    fn k(&self) -> usize {
        self.inner.fan_out()
    }

    /// Number of targets, E.
    #[getter]
    fn targets(&self) -> usize {
        self.inner.targets()
    }

    /// Number of slots, N * k, empty ones included.
    fn __len__(&self) -> usize {
        self.inner.len()
    }

    fn __repr__(&self) -> String {
        format!(
            "Plan(slots={}, filled={}, k={}, targets={})",
            self.inner.len(),
            self.filled(),
            self.k(),
            self.targets()
        )
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(text_signature = "($self, memo)")]
    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }

    /// Pickled as its ids: building a plan from them takes less time than reading its arrays.
    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let (py, this) = (slf.py(), slf.get());
        let mut ids = room_for(this.inner.len())?;
        ids.resize(this.inner.len(), -1);
        for target in 0..this.inner.targets() {
            for &slot in this.inner.slots_of(target) {
                ids[slot as usize] = target as i32;
            }
        }
        let ids = PyArray1::from_vec(py, ids).reshape([this.rows, this.k()])?;
        (slf.get_type(), (ids, this.targets())).into_pyobject(py)
    }
}

/// The slots of a plan padded to whole blocks, one target per block; made by ``Plan.blocks``.
///
/// Its arrays are read-only int32 views.
///
/// >>> blocks = Plan([0, 0, 1], targets=2).blocks(2)
/// >>> blocks.slots.tolist(), blocks.sentinel, blocks.padding
/// ([0, 1, 2, 3], 3, 1)
#[pyclass(frozen, module = "phase_router")]
pub struct Blocks {
    inner: AlignedBlocks,
}

#[pymethods]
impl Blocks {
    /// Flat slot indices grouped by target, each group padded with the sentinel.
    #[getter]
    fn slots<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyArray1<i32>>> {
        view(slf, |this| this.inner.slots())
    }

    /// The target of each block, in ascending order.
    #[getter]
    fn targets<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyArray1<i32>>> {
        view(slf, |this| this.inner.targets())
    }

    /// Start of each target's padded slots: target c has offsets[c] to offsets[c + 1]; E + 1 entries.
    #[getter]
    fn offsets<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyArray1<i32>>> {
        view(slf, |this| this.inner.offsets())
    }

    /// Slots per block.
    #[getter]
    fn block_size(&self) -> usize {
        self.inner.block_size()
    }

    /// What the padding holds: N * k, one past the last slot.
    #[getter]
    fn sentinel(&self) -> u32 {
        self.inner.sentinel()
    }

    /// Number of sentinels.
    #[getter]
    fn padding(&self) -> usize {
        self.inner.padding()
    }

    /// Number of blocks.
    fn __len__(&self) -> usize {
        self.inner.targets().len()
    }

    fn __repr__(&self) -> String {
        format!(
            "Blocks(blocks={}, block_size={}, padding={})",
            self.__len__(),
            self.block_size(),
            self.padding()
        )
    }
}

/// Turns target ids into ids of replicas, if targets have replicas of unequal share.
///
/// `shares` has a sequence of whole numbers for each target, one per replica; a replica of share 0 gets nothing. Ids
/// of replicas are consecutive, those of target 0 first.
///
/// Raises ValueError for a target without a positive share, and if the shares of a target, divided by their greatest
/// common divisor, add up to more than 2**16.
///
/// >>> replicas = Replicas([[3, 1], [1]])
/// >>> replicas.replicas_of(0)
/// range(0, 2)
/// >>> replicas.split_by_rank([[0, 1], [0, -1], [0, 1], [0, 1]]).tolist()
/// [[0, 2], [0, -1], [0, 2], [1, 2]]
#[pyclass(frozen, module = "phase_router")]
pub struct Replicas {
    inner: lib::Replicas,
    shares: Vec<Vec<u32>>,
}

impl Replicas {
    fn target(&self, target: &Bound<'_, PyAny>) -> PyResult<usize> {
        let targets = self.inner.targets();
        match size("target", target)? {
            target if target < targets => Ok(target),
            target => Err(PyValueError::new_err(format!(
                "target is {target}, but there are the targets 0..{targets}"
            ))),
        }
    }
}

#[pymethods]
impl Replicas {
    #[new]
    fn new(py: Python<'_>, shares: &Bound<'_, PyAny>) -> PyResult<Self> {
        let shares = shares
            .try_iter()?
            .enumerate()
            .map(|(target, shares)| integers(&format!("shares[{target}]"), &shares?))
            .collect::<PyResult<Vec<Vec<u32>>>>()?;
        let inner = unlocked(py, || lib::Replicas::new(&shares))?;
        Ok(Self { inner, shares })
    }

    /// Replaces target ids by ids of replicas in a new array of the same dtype. After any number of a target's slots, in
    /// row-major order, every replica has its share of them, off by less than one slot.
    ///
    /// `ranks` carries on from batch to batch: a uint64 array with the rank of each target's next slot, zeros at first.
    /// The call updates it.
    ///
    /// >>> Replicas([[1, 1]]).split_by_rank([0, 0, 0, 0]).tolist()
    /// [0, 1, 0, 1]
    #[pyo3(signature = (ids, ranks=None))]
    fn split_by_rank<'py>(
        &self,
        py: Python<'py>,
        ids: &Bound<'py, PyAny>,
        ranks: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let copy = copied_ids("ids", ids)?;
        with_ids!(ids_to_write("ids", &copy)?, mut ids => {
            let slots = slice_mut("ids", &mut ids)?;
            match ranks {
                None => {
                    let mut ranks = room_for(self.inner.targets())?;
                    ranks.resize(self.inner.targets(), 0);
                    unlocked(py, || self.inner.split_by_rank(slots, &mut ranks))?;
                }
                Some(ranks) => {
                    let mut ranks = writable("ranks", &in_place::<u64>("ranks", ranks, "uint64")?)?;
                    let ranks = slice_mut("ranks", &mut ranks)?;
                    unlocked(py, || self.inner.split_by_rank(slots, ranks))?;
                }
            }
        });
        Ok(copy)
    }

    /// Replaces target ids by ids of replicas in a new array. `counters` has one number per source, such as a token's
    /// position. A slot's replica depends on that number and its target alone, whatever else is in the batch. Over n
    /// consecutive counters every replica has its share, off by less than 2 log2(n) + 1 slots.
    ///
    /// >>> replicas = Replicas([[2, 1], [1]])
    /// >>> batch = replicas.split_by_counter([[0, 1], [0, 1]], counters=[7, 8])
    /// >>> bool((batch[1:] == replicas.split_by_counter([[0, 1]], counters=[8])).all())
    /// True
    fn split_by_counter<'py>(
        &self,
        py: Python<'py>,
        ids: &Bound<'py, PyAny>,
        counters: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let copy = copied_ids("ids", ids)?;
        let counters: Vec<u64> = integers("counters", counters)?;
        with_ids!(ids_to_write("ids", &copy)?, mut ids => {
            let k = ids.shape().get(1..).map_or(1, |inner| inner.iter().product());
            let needed = ids.shape().first().copied().unwrap_or(1);
            if counters.len() != needed {
                let given = counters.len();
                return Err(refused(Error::Length { what: "counters", given, needed }));
            }
            let slots = slice_mut("ids", &mut ids)?;
            unlocked(py, || self.inner.split_by_counter(slots, k, &counters))?;
        });
        Ok(copy)
    }

    /// Returns the ids of the replicas of `target`.
    ///
    /// >>> Replicas([[3, 1], [1]]).replicas_of(1)
    /// range(2, 3)
    #[pyo3(text_signature = "($self, target)")]
    fn replicas_of<'py>(
        &self,
        py: Python<'py>,
        target: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let ids = self.inner.replicas_of(self.target(target)?);
        py.import("builtins")?.call_method1("range", (ids.start, ids.end))
    }

    /// Returns the number of ranks after which the split of `target` repeats.
    ///
    /// >>> Replicas([[6, 2]]).period(0)
    /// 4
    #[pyo3(text_signature = "($self, target)")]
    fn period(&self, target: &Bound<'_, PyAny>) -> PyResult<u32> {
        Ok(self.inner.period(self.target(target)?))
    }

    /// Number of targets.
    #[getter]
    fn targets(&self) -> usize {
        self.inner.targets()
    }

    /// Number of replicas of all targets.
    fn __len__(&self) -> usize {
        self.inner.replicas()
    }

    fn __repr__(&self) -> String {
        format!("Replicas(targets={}, replicas={})", self.inner.targets(), self.inner.replicas())
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(text_signature = "($self, memo)")]
    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let py = slf.py();
        let shares = PyList::new(py, &slf.get().shares)?;
        (slf.get_type(), (shares,)).into_pyobject(py)
    }
}
