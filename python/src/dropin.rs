//! The functions of the published `phase_router_rs` module.

use ::phase_router::router::{try_phase_router, try_phase_router_uniform_dispatch};
use ::phase_router::{Error, Permutations, bits};
use numpy::PyArray2;
use pyo3::prelude::*;

use crate::convert::{integers, rows_of, seed, size, slice, unlocked, words};

/// Routes from bit matrices and permutations: the published kernel.
///
/// `s_bits` and `t_bits` are contiguous n x n bit matrices with `nb_words` uint64 words per row, flat or of shape
/// (n, nb_words). `col_perm_s` and `col_perm_t` are permutations of 0..n of any integer dtype. Returns int32 of shape
/// (n, k), with -1 in empty slots. Bits past column n are ignored. The interpreter's lock is released.
///
/// Raises TypeError for bits of another dtype and ValueError for input that does not fit together.
///
/// >>> import numpy as np
/// >>> bits = np.array([0b11, 0b01], dtype=np.uint64)
/// >>> phase_router(bits, bits, n=2, nb_words=1, k=2, col_perm_s=[1, 0], col_perm_t=[0, 1], seed=42).tolist()
/// [[1, 0], [-1, -1]]
#[pyfunction]
#[allow(clippy::too_many_arguments)] // the published signature
pub fn phase_router<'py>(
    py: Python<'py>,
    s_bits: &Bound<'py, PyAny>,
    t_bits: &Bound<'py, PyAny>,
    n: &Bound<'py, PyAny>,
    nb_words: &Bound<'py, PyAny>,
    k: &Bound<'py, PyAny>,
    col_perm_s: &Bound<'py, PyAny>,
    col_perm_t: &Bound<'py, PyAny>,
    seed: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyArray2<i32>>> {
    let (n, nb_words, k) = (size("n", n)?, size("nb_words", nb_words)?, size("k", k)?);
    let seed = self::seed(seed)?;
    let (s_bits, t_bits) = (words("s_bits", s_bits)?, words("t_bits", t_bits)?);
    let (s_bits, t_bits) = (slice("s_bits", &s_bits)?, slice("t_bits", &t_bits)?);
    let sigma: Vec<usize> = integers("col_perm_s", col_perm_s)?;
    let tau: Vec<usize> = integers("col_perm_t", col_perm_t)?;
    let slots =
        unlocked(py, || try_phase_router(s_bits, t_bits, n, nb_words, k, &sigma, &tau, seed))?;
    rows_of(py, slots, n, k)
}

/// Routes from bit matrices, with permutations derived from the seed as in ``permutations(n, n, seed)``.
///
/// Arguments and result are those of ``phase_router``; `nb_words` is ceil(n / 64) by default.
///
/// >>> import numpy as np
/// >>> bits = np.array([0b11, 0b01], dtype=np.uint64)
/// >>> phase_router_auto(bits, bits, n=2, k=2, seed=42).tolist()
/// [[1, 0], [-1, -1]]
#[pyfunction]
#[pyo3(signature = (s_bits, t_bits, n, k, seed, *, nb_words=None))]
pub fn phase_router_auto<'py>(
    py: Python<'py>,
    s_bits: &Bound<'py, PyAny>,
    t_bits: &Bound<'py, PyAny>,
    n: &Bound<'py, PyAny>,
    k: &Bound<'py, PyAny>,
    seed: &Bound<'py, PyAny>,
    nb_words: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyArray2<i32>>> {
    let (n, k, seed) = (size("n", n)?, size("k", k)?, self::seed(seed)?);
    let nb_words = nb_words.map_or(Ok(bits::words_per_row(n)), |w| size("nb_words", w))?;
    let (s_bits, t_bits) = (words("s_bits", s_bits)?, words("t_bits", t_bits)?);
    let (s_bits, t_bits) = (slice("s_bits", &s_bits)?, slice("t_bits", &t_bits)?);
    let slots = unlocked(py, || {
        // Before the permutations are made, which are as large as n says.
        let needed = n.saturating_mul(nb_words);
        if s_bits.len() != needed {
            return Err(Error::Length { what: "s_bits", given: s_bits.len(), needed });
        }
        let pair = Permutations::from_seed(n, n, seed)?;
        let wide = |entries: &[u32]| entries.iter().map(|&e| e as usize).collect::<Vec<_>>();
        let (sigma, tau) = (wide(pair.sigma.as_slice()), wide(pair.tau.as_slice()));
        try_phase_router(s_bits, t_bits, n, nb_words, k, &sigma, &tau, seed)
    })?;
    rows_of(py, slots, n, k)
}

/// Routes tokens to equal experts: the published function for mixtures of experts.
///
/// Returns int32 of shape (n_tokens, k): up to `k` distinct experts per token, then -1. Every expert stands for a band of
/// columns of the published kernel, whose ``k * oversample`` slots are mapped to experts. **Many slots stay empty** unless
/// `base_density` is high and there are few experts; `ExactRouter` fills all of them. `oversample` 0 stands for one slot
/// more than `k`; the published module refuses it.
///
/// Raises ValueError for tokens without experts and for a density that is not a number.
///
/// >>> phase_router_uniform_dispatch(6, 2, 1, 0.5, seed=7).tolist()
/// [[1], [0], [1], [0], [1], [0]]
#[pyfunction]
#[pyo3(signature = (n_tokens, n_experts, k, base_density, seed, oversample=None))]
#[pyo3(text_signature = "(n_tokens, n_experts, k, base_density, seed, oversample=4)")]
pub fn phase_router_uniform_dispatch<'py>(
    py: Python<'py>,
    n_tokens: &Bound<'py, PyAny>,
    n_experts: &Bound<'py, PyAny>,
    k: &Bound<'py, PyAny>,
    base_density: f64,
    seed: &Bound<'py, PyAny>,
    oversample: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyArray2<i32>>> {
    let (rows, experts) = (size("n_tokens", n_tokens)?, size("n_experts", n_experts)?);
    let (k, seed) = (size("k", k)?, self::seed(seed)?);
    let oversample = oversample.map_or(Ok(4), |times| size("oversample", times))?;
    let slots = unlocked(py, || {
        try_phase_router_uniform_dispatch(rows, experts, k, base_density, oversample, seed)
    })?;
    rows_of(py, slots, rows, k)
}
