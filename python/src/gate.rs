//! The gate of a mixture-of-experts layer: scores to the ids and weights of the best targets.

use bytemuck::Pod;
use half::{bf16, f16};
use numpy::{Element, PyArray2, PyArrayDyn, PyUntypedArray, PyUntypedArrayMethods};
use phase_router as lib;
use phase_router::{Float, GroupScore, Scoring};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::convert::{
    FloatType, Pair, apart, bits, copied, float_slice, float_type, floats, isa as isa_of, one_of,
    readable, real, room_for, rows_to_write, shape_of, size, slice, slice_mut, span,
    threads as threads_of, unlocked, with_keywords, writable,
};

const SCORINGS: [(&str, Scoring); 3] =
    [("softmax", Scoring::Softmax), ("sigmoid", Scoring::Sigmoid), ("logits", Scoring::Logits)];
const GROUP_SCORES: [(&str, GroupScore); 2] =
    [("max", GroupScore::Max), ("top_two", GroupScore::TopTwo)];

/// Groups of targets: their number, how many are kept, and the name of their score.
type Groups = (usize, usize, &'static str);

/// Ids and weights, N x k each.
type Chosen<'py> = (Bound<'py, PyArray2<i32>>, Bound<'py, PyArray2<f32>>);

/// Chooses the `k` best of E `targets` (experts) for each row of scores (logits), and weighs them: the gate, or router,
/// of a mixture-of-experts layer.
///
/// `scoring` makes the score of a logit x: ``"softmax"`` over all targets; ``"sigmoid"``, ``1 / (1 + exp(-x))``; or
/// ``"logits"``, x itself. The targets of the largest score are chosen, equal ones by the lower id.
///
/// `bias` has a number per target, rounded to float32, which is added to the scores to choose by; it plays no part in the
/// weights. A bias of -inf forbids a target. `groups` is a pair (count, kept): E / count consecutive targets are a group,
/// and only targets of the `kept` best groups are chosen. The value of a group is that of its best target
/// (``group_score="max"``), or the sum of its two largest scores with their biases (``"top_two"``, as in DeepSeek-V3).
///
/// The weights are the scores of the chosen targets; `renormalize` divides them by their sum, then `scale` multiplies
/// them. `isa` forces one of ``available_isas()`` and `threads` is the most threads to use, 0 for all of them; neither
/// changes a bit of the result.
///
/// A gate never changes, and any number of threads may use it at once.
///
/// Raises ValueError for more slots than targets that may be chosen, for groups that are not of one size (of at least two
/// targets for ``"top_two"``), for a `bias` of another length or with a NaN or +inf, for a `scale` that is not finite, and
/// for unknown names.
///
/// >>> import numpy as np
/// >>> gate = Gate(4, 2, renormalize=True)
/// >>> ids, weights = gate.choose(np.array([[0.5, 2, -1, 2], [0, 0, -np.inf, -np.inf]], dtype=np.float32))
/// >>> ids.tolist(), weights.tolist()
/// ([[1, 3], [0, 1]], [[0.5, 0.5], [0.5, 0.5]])
/// >>> Gate(256, 8, scoring="sigmoid", bias=np.zeros(256), groups=(8, 4), group_score="top_two", scale=2.5)
/// Gate(targets=256, k=8, scoring='sigmoid', bias=..., groups=(8, 4), group_score='top_two', scale=2.5)
#[pyclass(frozen, module = "phase_router")]
pub struct Gate {
    inner: lib::Gate,
    scoring: &'static str,
    bias: Option<Vec<f32>>,
    groups: Option<Groups>,
    renormalize: bool,
    scale: f32,
    threads: usize,
}

impl Gate {
    /// `T` is what the logits are, and `B` what NumPy's array is seen as.
    fn fill<T: Float, B: Element + Pod>(
        &self,
        logits: &Bound<'_, PyUntypedArray>,
        ids: &Bound<'_, PyArrayDyn<i32>>,
        weights: &Bound<'_, PyArrayDyn<f32>>,
    ) -> PyResult<()> {
        let logits = logits.cast::<PyArrayDyn<B>>()?;
        let inputs = span("logits", logits);
        let (chosen, weighed) = (span("ids", ids), span("weights", weights));
        apart(&chosen, &[&inputs])?;
        apart(&weighed, &[&inputs, &chosen])?;
        let py = logits.py();
        let logits = readable("logits", logits)?;
        let (mut ids, mut weights) = (writable("ids", ids)?, writable("weights", weights)?);
        let logits: &[T] = bytemuck::cast_slice(slice("logits", &logits)?);
        let (ids, weights) = (slice_mut("ids", &mut ids)?, slice_mut("weights", &mut weights)?);
        unlocked(py, || self.inner.choose_into(logits, ids, weights))
    }
}

/// Reads a bias per target.
fn read_bias(value: &Bound<'_, PyAny>) -> PyResult<Vec<f32>> {
    let given = floats("bias", value)?;
    let given = float_slice("bias", &given)?;
    let mut bias = room_for(given.len())?;
    bias.extend(given.iter().map(|&number| number as f32));
    Ok(bias)
}

/// Reads the pair (number of groups, groups kept).
fn read_groups(pair: &Bound<'_, PyAny>) -> PyResult<Pair<usize>> {
    let Ok((count, kept)) = pair.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>() else {
        let message = "groups must be a pair: (number of groups, number of groups that are kept)";
        return Err(PyTypeError::new_err(message));
    };
    Ok((size("groups", &count)?, size("groups kept", &kept)?))
}

#[pymethods]
impl Gate {
    #[new]
    #[pyo3(signature = (
        targets, k, *, scoring="softmax", bias=None, groups=None, group_score="max", renormalize=false, scale=None,
        isa=None, threads=None
    ))]
    #[pyo3(
        text_signature = "(targets, k, *, scoring='softmax', bias=None, groups=None, group_score='max', renormalize=False, scale=1.0, isa=None, threads=0)"
    )]
    #[allow(clippy::too_many_arguments)] // keywords
    fn new(
        py: Python<'_>,
        targets: &Bound<'_, PyAny>,
        k: &Bound<'_, PyAny>,
        scoring: &str,
        bias: Option<&Bound<'_, PyAny>>,
        groups: Option<&Bound<'_, PyAny>>,
        group_score: &str,
        renormalize: bool,
        scale: Option<&Bound<'_, PyAny>>,
        isa: Option<&str>,
        threads: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let (targets, k) = (size("targets", targets)?, size("k", k)?);
        let (scoring, scored_by) = one_of("scoring", scoring, &SCORINGS)?;
        let (group_score, grouped_by) = one_of("group_score", group_score, &GROUP_SCORES)?;
        let bias = bias.map(read_bias).transpose()?;
        let groups = groups.map(read_groups).transpose()?;
        if groups.is_none() && grouped_by != GroupScore::Max {
            let message = "group_score is for groups: pass groups=(count, kept)";
            return Err(PyValueError::new_err(message));
        }
        let scale = scale.map_or(Ok(1.0), |scale| real("scale", scale))? as f32;
        let (isa, threads) = (isa_of(isa)?, threads_of(threads)?);
        let inner = unlocked(py, || {
            let mut builder = lib::Gate::builder(targets, k)
                .scoring(scored_by)
                .renormalize(renormalize)
                .scale(scale)
                .threads(threads);
            if let Some(bias) = &bias {
                builder = builder.bias(bias);
            }
            if let Some((count, kept)) = groups {
                builder = builder.groups(count, kept, grouped_by);
            }
            if let Some(isa) = isa {
                builder = builder.isa(isa);
            }
            builder.build()
        })?;
        let groups = groups.map(|(count, kept)| (count, kept, group_score));
        Ok(Self { inner, scoring, bias, groups, renormalize, scale, threads })
    }

    /// Returns ids and weights of N rows: int32 and float32 arrays of shape (N, k), best first in each row.
    ///
    /// `logits` is a contiguous array of shape (N, targets) and of dtype float32, float16 or bfloat16 (of ``ml_dtypes``).
    /// A logit of -inf is a masked target, which is never chosen. If fewer than `k` targets are left, the other slots of
    /// the row have id -1 and weight 0. `ids` and `weights` are arrays to write to; without them new ones are made.
    ///
    /// The bits do not depend on the machine or the number of threads. O(N E) for `k` up to 32.
    ///
    /// Raises ValueError for a logit that is NaN or +inf, and names its row and target. `ids` are then all -1 and
    /// `weights` all 0. On other errors both are as they were.
    ///
    /// >>> import numpy as np
    /// >>> gate = Gate(3, 2, scoring="sigmoid", bias=[0, 0, 1])
    /// >>> ids, weights = gate.choose(np.array([[1, 0, -1], [2, -np.inf, -np.inf]], dtype=np.float32))
    /// >>> ids.tolist()
    /// [[2, 0], [0, -1]]
    /// >>> weights.round(3).tolist() == np.float32([[0.269, 0.731], [0.881, 0]]).tolist()
    /// True
    #[pyo3(signature = (logits, ids=None, weights=None))]
    fn choose<'py>(
        &self,
        logits: &Bound<'py, PyAny>,
        ids: Option<&Bound<'py, PyAny>>,
        weights: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Chosen<'py>> {
        let (py, targets, k) = (logits.py(), self.targets(), self.k());
        let seen = bits("logits", logits)?;
        let dtype = float_type("logits", logits.cast()?)?;
        let rows = match seen.shape() {
            [rows, columns] if *columns == targets => *rows,
            _ => {
                let given = shape_of(logits);
                let message =
                    format!("logits have shape {given}, but they must have shape (N, {targets})");
                return Err(PyValueError::new_err(message));
            }
        };
        let ids = rows_to_write("ids", py, ids, "int32", rows, k)?;
        let weights = rows_to_write("weights", py, weights, "float32", rows, k)?;
        match dtype {
            FloatType::F32 => self.fill::<f32, u32>(&seen, &ids, &weights),
            FloatType::F16 => self.fill::<f16, u16>(&seen, &ids, &weights),
            FloatType::Bf16 => self.fill::<bf16, u16>(&seen, &ids, &weights),
        }?;
        Ok((ids.into_any().cast_into()?, weights.into_any().cast_into()?))
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

    /// The kernels that this gate runs on: an instruction set and its optional parts, such as ``avx512+vpopcntdq``.
    #[getter]
    fn kernels(&self) -> &'static str {
        self.inner.kernels().name()
    }

    fn __repr__(&self) -> String {
        let mut shown =
            format!("Gate(targets={}, k={}, scoring='{}'", self.targets(), self.k(), self.scoring);
        if self.bias.is_some() {
            shown += ", bias=...";
        }
        if let Some((count, kept, score)) = self.groups {
            shown += &format!(", groups=({count}, {kept}), group_score='{score}'");
        }
        if self.renormalize {
            shown += ", renormalize=True";
        }
        if self.scale != 1.0 {
            shown += &format!(", scale={:?}", self.scale);
        }
        shown + ")"
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
        keywords.set_item("scoring", this.scoring)?;
        keywords.set_item("bias", this.bias.as_ref().map(|bias| copied(py, bias)).transpose()?)?;
        if let Some((count, kept, score)) = this.groups {
            keywords.set_item("groups", (count, kept))?;
            keywords.set_item("group_score", score)?;
        }
        keywords.set_item("renormalize", this.renormalize)?;
        keywords.set_item("scale", this.scale)?;
        keywords.set_item("threads", this.threads)?;
        let make = with_keywords(slf.get_type().as_any(), &keywords)?;
        (make, (this.targets(), this.k())).into_pyobject(py)
    }
}
