//! The functions of the published package, with their signatures and their output.

use super::builder::Router;
use super::sampling::Sampling;
use crate::error::{Error, check_len, check_slots};
use crate::problem::{BitMatrix, Permutation, Permutations, Problem};

/// The published `phase_router_rs::router::phase_router`: same signature, same output bit for bit.
///
/// `s_bits` and `t_bits` are n x n bit matrices of `nb_words` u64 words a row, `col_perm_s` and `col_perm_t`
/// permutations of `0..n`; the result has n rows of `k` target ids, -1 where a slot is empty. `k = 0` and `n = 0` give
/// an empty vector. Padding bits, which make the published router repeat columns when they are set, are ignored.
///
/// To use it where `phase_router_rs` stands, name this package so in `Cargo.toml`:
/// `phase_router_rs = { package = "phase-router", version = "0.1" }`.
///
/// # Panics
/// On input that does not fit together, with the message of the error that [`try_phase_router`] returns.
///
/// ```
/// use phase_router::router::phase_router;
/// let routes = phase_router(&[0b11, 0b11], &[0b11, 0b01], 2, 1, 2, &[1, 0], &[0, 1], 42);
/// assert_eq!(routes, [1, 0, 0, -1]);
/// ```
#[allow(clippy::too_many_arguments)] // the published signature
pub fn phase_router(
    s_bits: &[u64],
    t_bits: &[u64],
    n: usize,
    nb_words: usize,
    k: usize,
    col_perm_s: &[usize],
    col_perm_t: &[usize],
    seed: u64,
) -> Vec<i32> {
    match try_phase_router(s_bits, t_bits, n, nb_words, k, col_perm_s, col_perm_t, seed) {
        Ok(routes) => routes,
        Err(error) => panic!("phase_router: {error}"),
    }
}

/// [`phase_router`] with an error in place of the panic.
///
/// # Errors
/// [`Error::Length`] where `s_bits` or `t_bits` has not `n * nb_words` words, `nb_words` is too small for `n` bits, or
/// a permutation has not `n` entries; [`Error::PermutationEntry`] and [`Error::PermutationRepeat`] where one is none;
/// [`Error::TooLarge`] and [`Error::OutOfMemory`] where the output cannot be had.
#[allow(clippy::too_many_arguments)] // the published signature
pub fn try_phase_router(
    s_bits: &[u64],
    t_bits: &[u64],
    n: usize,
    nb_words: usize,
    k: usize,
    col_perm_s: &[usize],
    col_perm_t: &[usize],
    seed: u64,
) -> Result<Vec<i32>, Error> {
    let source_bits = BitMatrix::with_stride("s_bits", s_bits, n, n, nb_words)?;
    let target_bits = BitMatrix::with_stride("t_bits", t_bits, n, n, nb_words)?;
    check_len("col_perm_s", col_perm_s.len(), n)?;
    check_len("col_perm_t", col_perm_t.len(), n)?;
    check_slots(n, k)?;
    let permutations = Permutations {
        sigma: Permutation::from_usize("col_perm_s", col_perm_s)?,
        tau: Permutation::from_usize("col_perm_t", col_perm_t)?,
    };
    let problem = Problem::from_bits(source_bits, target_bits)?;
    let router = Router::builder(&problem)
        .fan_out(k)
        .seed(seed)
        .sampling(Sampling::AlgorithmR)
        .permutations(&permutations)
        .build()?;
    Ok(router.route()?.into_vec())
}
