//! The functions of the published package, with the same signatures and output.

use alloc::vec;
use alloc::vec::Vec;

use super::builder::Router;
use super::engine::Workspace;
use super::sampling::Sampling;
use crate::arith::round;
use crate::error::{Error, check_len, check_size, check_slots, empty_slots};
use crate::problem::bits::BitMatrix;
use crate::problem::{Permutation, Permutations, Problem};

/// Routes like the published `phase_router_rs::router::phase_router`: same signature, same output bit for bit.
///
/// `s_bits` and `t_bits` are n x n bit matrices of `nb_words` u64 words per row, the degrees of the sources and of the
/// targets. `col_perm_s` and `col_perm_t` are permutations of `0..n`. The result has n rows of `k` target ids, -1 in an
/// empty slot. `k = 0` and `n = 0` give an empty vector. Padding bits are ignored. (If they are set, the published
/// router repeats columns.) The algorithm is [`Sampling::AlgorithmR`].
///
/// # Panics
/// Panics if [`try_phase_router`] returns an error, with its message. That includes an instruction set in
/// `PHASE_ROUTER_ISA` that this machine does not have.
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

/// Routes like [`phase_router`], with an error instead of a panic.
///
/// # Errors
/// [`Error::Length`] unless `s_bits` and `t_bits` have `n * nb_words` words, `nb_words` is enough for `n` bits, and
/// each permutation has `n` entries; [`Error::PermutationEntry`] or [`Error::PermutationRepeat`] if `col_perm_s` or
/// `col_perm_t` is not a permutation; [`Error::TooLarge`] or [`Error::OutOfMemory`] if the output cannot be allocated;
/// [`Error::Isa`] if `PHASE_ROUTER_ISA` names no instruction set of this machine.
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

/// Routes tokens to experts of equal capacity like the published
/// `phase_router_rs::router::phase_router_uniform_dispatch`: same signature, same output bit for bit.
///
/// The result has `n_tokens` rows of `k` distinct expert ids, -1 in an empty slot. It comes from a square problem whose
/// size `n` is the smallest multiple of `n_experts` that is at least `n_tokens`. Each expert stands for
/// `n / n_experts` neighbouring columns, and each source and each expert covers `base_density` of its ring. For each
/// token `max(k * oversample, k + 1)` columns are drawn; the first `k` distinct experts among them are its row.
///
/// **Many slots stay empty unless the density is high**: one token of 8 experts at density 0.5 gets none. An
/// [`ExactRouter`](crate::ExactRouter) fills every slot, and balances exactly.
///
/// For N tokens it takes O(N) memory besides the output, and no bit matrix. The published router draws a number for each
/// match, and a token has `base_density^2 * N / n_experts` of them, so the time is in proportion to the square of N: a
/// few minutes for a million tokens, 4 experts and density 0.5, and hours for ten million.
///
/// # Panics
/// Panics if [`try_phase_router_uniform_dispatch`] returns an error, with its message. That includes an instruction set
/// in `PHASE_ROUTER_ISA` that this machine does not have.
///
/// ```
/// use phase_router::router::phase_router_uniform_dispatch;
/// let experts = phase_router_uniform_dispatch(8, 8, 2, 0.1, 1, 936);
/// assert_eq!(experts, [6, -1, 4, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3, -1, 7, -1]);
/// ```
pub fn phase_router_uniform_dispatch(
    n_tokens: usize,
    n_experts: usize,
    k: usize,
    base_density: f64,
    oversample: usize,
    seed: u64,
) -> Vec<i32> {
    match try_phase_router_uniform_dispatch(n_tokens, n_experts, k, base_density, oversample, seed)
    {
        Ok(routes) => routes,
        Err(error) => panic!("phase_router_uniform_dispatch: {error}"),
    }
}

/// Routes like [`phase_router_uniform_dispatch`], with an error instead of a panic.
///
/// # Errors
/// [`Error::Parameter`] for a density that is not a number and for no experts (unless there are no tokens or slots);
/// [`Error::TooLarge`] or [`Error::OutOfMemory`] if the problem or the output is too large; [`Error::Isa`] if
/// `PHASE_ROUTER_ISA` names no instruction set of this machine.
pub fn try_phase_router_uniform_dispatch(
    n_tokens: usize,
    n_experts: usize,
    k: usize,
    base_density: f64,
    oversample: usize,
    seed: u64,
) -> Result<Vec<i32>, Error> {
    let mut experts = empty_slots(check_slots(n_tokens, k)?)?;
    if experts.is_empty() {
        return Ok(experts);
    }
    if n_experts == 0 {
        let range = "at least 1";
        return Err(Error::Parameter { what: "n_experts", value: 0.0, range });
    }
    if base_density.is_nan() {
        let range = "a number";
        return Err(Error::Parameter { what: "base_density", value: base_density, range });
    }
    // Sizes above i32::MAX are refused below.
    let mut width = (n_tokens / n_experts).max(1);
    if width.saturating_mul(n_experts) < n_tokens {
        width += 1;
    }
    let n = check_size("columns", width.saturating_mul(n_experts))?;
    // A float that is too large or negative becomes the nearest integer.
    let degree = |ring: f64| (round(base_density * ring) as u32).clamp(1, n);
    let problem = Problem::from_degrees(
        vec![degree(f64::from(n)); n as usize],
        vec![degree(width as f64); n as usize],
    )?;
    let drawn = k.saturating_mul(oversample).max(k + 1).min(n as usize);
    let router = Router::builder(&problem)
        .fan_out(drawn)
        .seed(seed)
        .sampling(Sampling::AlgorithmR)
        .build()?;

    // Tokens are routed in parts, so that the drawn columns take no more memory than the experts and the problem. That
    // is also why no product of a part wraps.
    let part = ((experts.len() + n as usize) / drawn).clamp(1, n_tokens);
    let mut columns = empty_slots(part * drawn)?;
    let mut workspace = Workspace::new();
    // Expert -> the last token that took it, counted from 1.
    let mut taken_by = vec![0; n_experts];
    let mut token = 0u32;
    for (first, experts) in (0..).step_by(part).zip(experts.chunks_mut(part * k)) {
        let rows = first..first + experts.len() / k;
        let columns = &mut columns[..rows.len() * drawn];
        router.route_rows(rows, columns, &mut workspace)?;
        for (row, columns) in experts.chunks_exact_mut(k).zip(columns.chunks_exact(drawn)) {
            token += 1;
            let mut free = row.iter_mut();
            for &column in columns.iter().take_while(|&&column| column >= 0) {
                let expert = column as usize / width;
                if taken_by[expert] != token {
                    let Some(slot) = free.next() else { break };
                    (*slot, taken_by[expert]) = (expert as i32, token);
                }
            }
        }
    }
    Ok(experts)
}
