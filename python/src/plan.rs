//! What follows the ids: dispatch plans, aligned blocks, replicas.

use numpy::ndarray::ArrayView1;
use numpy::{PyArray1, PyArrayMethods, PyUntypedArrayMethods};
use phase_router as lib;
use phase_router::{AlignedBlocks, DispatchPlan, Error};
use pyo3::PyClass;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::pyclass::boolean_struct::True;
use pyo3::types::{PyList, PyTuple};

use crate::convert::{
    collected, copied_ids, ids as ids_of, ids_to_write, in_place, integers, refused, room_for,
    size, slice, slice_mut, threads as threads_of, unlocked, with_ids, writable,
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
/// views. `threads` is the most threads that the building may use, 0 for all of them. O(N k + E).
///
/// Raises ValueError for an id that is neither -1 nor in 0..targets, and TypeError for ids that are not integers.
///
/// >>> plan = Plan([[2, 0], [2, -1], [1, 2], [0, 2]], targets=3)
/// >>> plan.counts.tolist(), plan.offsets.tolist()
/// ([2, 1, 4], [0, 2, 3, 7])
/// >>> plan.slots.tolist()
/// [1, 6, 4, 0, 2, 5, 7]
/// >>> plan.sources_of(2).tolist()
/// [0, 1, 2, 3]
#[pyclass(frozen, module = "phase_router")]
pub struct Plan {
    inner: DispatchPlan,
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
}

#[pymethods]
impl Plan {
    #[new]
    #[pyo3(signature = (ids, targets, *, threads=None))]
    #[pyo3(text_signature = "(ids, targets, *, threads=0)")]
    fn new(
        py: Python<'_>,
        ids: &Bound<'_, PyAny>,
        targets: &Bound<'_, PyAny>,
        threads: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let (targets, threads) = (size("targets", targets)?, threads_of(threads)?);
        let inner = with_ids!(&ids_of("ids", ids)?, ids => {
            let k = match ids.shape() {
                [_] => 1,
                [_, k] => *k,
                shape => {
                    let message =
                        format!("ids have {} dimensions, but they must be N x k", shape.len());
                    return Err(PyValueError::new_err(message));
                }
            };
            let ids = slice("ids", ids)?;
            let mut plan = DispatchPlan::new().threads(threads);
            unlocked(py, || plan.build(ids, k, targets))?;
            plan
        });
        Ok(Self { inner })
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
        let rows = this.inner.len().checked_div(this.k()).unwrap_or(0);
        let ids = PyArray1::from_vec(py, ids).reshape([rows, this.k()])?;
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
