//! The two functions of the published `phase_router_rs` module.

use ::phase_router::router::try_phase_router;
use ::phase_router::{Error, Permutations, bits};
use numpy::PyArray2;
use pyo3::prelude::*;

use crate::convert::{integers, rows_of, seed, size, slice, unlocked, words};

/// The published kernel: routes from bit matrices and permutations.
///
/// `s_bits` and `t_bits` are n x n bit matrices of `nb_words` uint64 words a row, flat or of shape (n, nb_words), in one
/// piece; `col_perm_s` and `col_perm_t` permutations of 0..n, of any integer dtype. The result has shape (n, k) and
/// dtype int32, -1 where a slot is empty. Bits past column n are ignored. The interpreter's lock is released.
///
/// Raises TypeError for another dtype of the bits and ValueError for input that does not fit together.
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

/// The published kernel with permutations derived from the seed, as ``permutations(n, n, seed)`` gives them.
///
/// Arguments and result are those of ``phase_router``; `nb_words` is ceil(n / 64) where it is left out.
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
