//! Random sets of targets: problems, routers, and the functions of the published package.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use bytemuck::Zeroable;
use phase_router::router::{try_phase_router, try_phase_router_uniform_dispatch};
use phase_router::{
    BitMatrix, Error, Kernels, Permutations, Problem, Router, RouterBuilder, Workspace,
};

use crate::border::{Call, Fault, checked, give, pr_status};
use crate::choice::{
    copied, permutations, pr_isa, pr_sampling, pr_shape, run_on, sampling_of, zeros,
};
use crate::exact::pr_quotas;

/// What is to be routed: how large a part of its ring each source and each target covers. It never changes, and any
/// number of threads may use it.
pub struct pr_problem(Problem<'static>);

/// Routes by sampling: random sets of distinct targets, with loads in proportion to capacity. Any number of threads may
/// route with it, each with a workspace of its own, while none changes it.
pub struct pr_router(Router);

/// Memory that routing keeps from call to call. One thread may use it at a time. It serves any router.
pub struct pr_workspace(Workspace);

/// Options of a router. All zeros are the defaults.
#[repr(C)]
#[derive(Clone, Copy, Zeroable)]
pub struct pr_router_options {
    /// The seed of everything that is random.
    pub seed: u64,
    /// How targets are sampled: `PR_SAMPLING_FLOYD` by default.
    pub sampling: pr_sampling,
    /// `PR_ISA_BEST` by default.
    pub isa: pr_isa,
    /// The most threads that a call uses: 0 for all of them, 1 for the caller's alone.
    pub threads: usize,
    /// Positions of the targets, a permutation of E entries; NULL: derived from the seed, and so is `tau`.
    pub sigma: *const u32,
    /// Number of entries of `sigma`.
    pub sigma_len: usize,
    /// Phases of the sources, a permutation of N entries; NULL if `sigma` is.
    pub tau: *const u32,
    /// Number of entries of `tau`.
    pub tau_len: usize,
}

zeros!(pr_router_options);

/// Makes a problem from the degrees of `sources` sources, 0 to `targets` each, and of `targets` targets, 0 to `sources`
/// each.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_problem_from_degrees(
    source_degrees: *const u32,
    sources: usize,
    target_degrees: *const u32,
    targets: usize,
    problem: *mut *mut pr_problem,
) -> pr_status {
    checked!(|c| {
        let source_degrees = c.read("source_degrees", source_degrees, sources)?;
        let target_degrees = c.read("target_degrees", target_degrees, targets)?;
        let place = c.result("problem", problem)?;
        let problem = Problem::from_degrees(copied(source_degrees)?, copied(target_degrees)?)?;
        give(place, pr_problem(problem));
        Ok(())
    })
}

/// Makes a problem from bit matrices, whose rows have as many bits set as the degree is: `source_bits` with a row of
/// `targets` bits per source, `target_bits` with a row of `sources` bits per target. A row is whole 64-bit words; bit `c`
/// is bit `c % 64` of word `c / 64`, and the bits past the last column are ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_problem_from_bits(
    source_bits: *const u64,
    source_words: usize,
    target_bits: *const u64,
    target_words: usize,
    sources: usize,
    targets: usize,
    problem: *mut *mut pr_problem,
) -> pr_status {
    checked!(|c| {
        let source_bits = c.read("source_bits", source_bits, source_words)?;
        let target_bits = c.read("target_bits", target_bits, target_words)?;
        let place = c.result("problem", problem)?;
        // On the caller's thread, as there is no option to ask for that.
        let kernels = Kernels::best().map_err(Error::from)?;
        let problem = Problem::from_degrees(
            kernels.row_popcounts(BitMatrix::new(source_bits, sources, targets)?),
            kernels.row_popcounts(BitMatrix::new(target_bits, targets, sources)?),
        )?;
        give(place, pr_problem(problem));
        Ok(())
    })
}

/// Makes a problem of `sources` sources with `k` slots each, whose slots are all filled, from the capacities of the
/// targets in any unit.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_problem_from_capacities(
    sources: usize,
    capacities: *const f64,
    targets: usize,
    k: usize,
    problem: *mut *mut pr_problem,
) -> pr_status {
    checked!(|c| {
        let capacities = c.read("capacities", capacities, targets)?;
        let place = c.result("problem", problem)?;
        give(place, pr_problem(Problem::from_capacities(sources, capacities, k)?));
        Ok(())
    })
}

/// Makes a problem from weights of sources and targets: the degree is `weight / mean * density * ring`, rounded, 1 to the
/// ring.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_problem_from_weights(
    source_weights: *const f64,
    sources: usize,
    target_weights: *const f64,
    targets: usize,
    density: f64,
    problem: *mut *mut pr_problem,
) -> pr_status {
    checked!(|c| {
        let source_weights = c.read("source_weights", source_weights, sources)?;
        let target_weights = c.read("target_weights", target_weights, targets)?;
        let place = c.result("problem", problem)?;
        let problem = Problem::with_density(source_weights, target_weights, density)?;
        give(place, pr_problem(problem));
        Ok(())
    })
}

/// Makes the problem whose routes are those of an exact router without batches or weights.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_problem_from_quotas(
    quotas: *const pr_quotas,
    problem: *mut *mut pr_problem,
) -> pr_status {
    checked!(|c| {
        let quotas = c.handle("quotas", quotas)?;
        let place = c.result("problem", problem)?;
        give(place, pr_problem(Problem::from_quotas(&quotas.0)?));
        Ok(())
    })
}

/// Frees a problem. NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_problem_free(problem: *mut pr_problem) {
    checked!(|c| c.free(problem));
}

/// Calls `work` with the builder that the options describe.
fn with_builder(
    call: &Call,
    problem: *const pr_problem,
    k: usize,
    options: *const pr_router_options,
    work: impl FnOnce(RouterBuilder<'_>) -> Result<(), Error>,
) -> Result<(), Fault> {
    let problem = call.handle("problem", problem)?;
    let options = call.options(options)?;
    let permutations =
        permutations(call, (options.sigma, options.sigma_len), (options.tau, options.tau_len))?;
    let builder = Router::builder(&problem.0)
        .fan_out(k)
        .seed(options.seed)
        .sampling(sampling_of(options.sampling)?);
    let builder = run_on!(builder, options);
    Ok(match &permutations {
        Some(permutations) => work(builder.permutations(permutations)),
        None => work(builder),
    }?)
}

/// Lays a problem out for routing with `k` slots per source. `options` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_router_new(
    problem: *const pr_problem,
    k: usize,
    options: *const pr_router_options,
    router: *mut *mut pr_router,
) -> pr_status {
    checked!(|c| {
        let place = c.result("router", router)?;
        with_builder(c, problem, k, options, |builder| {
            give(place, pr_router(builder.build()?));
            Ok(())
        })
    })
}

/// Makes a router anew in its own memory, as `pr_router_new` would. Nothing is allocated if the router has had as many
/// sources and targets before, and no permutations are given. On error the router is as it was.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_router_rebuild(
    router: *mut pr_router,
    problem: *const pr_problem,
    k: usize,
    options: *const pr_router_options,
) -> pr_status {
    checked!(|c| {
        let router = c.handle_mut("router", router)?;
        with_builder(c, problem, k, options, |builder| builder.build_in(&mut router.0))
    })
}

/// Sets the seed of the rows' random numbers, which changes the routes and keeps the permutations.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_router_set_sampling_seed(
    router: *mut pr_router,
    seed: u64,
) -> pr_status {
    checked!(|c| {
        c.handle_mut("router", router)?.0.set_sampling_seed(seed);
        Ok(())
    })
}

/// Returns the sizes of a router; zeros for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_router_shape(router: *const pr_router) -> pr_shape {
    let mut shape = pr_shape::default();
    checked!(|c| {
        let router = &c.handle("router", router)?.0;
        let (rows, targets, k) = (router.rows(), router.targets(), router.fan_out());
        shape = pr_shape { rows, targets, k, slots: router.slots() };
        Ok(())
    });
    shape
}

/// Routes all rows into `out`, which has `slots` elements: target ids, -1 in an empty slot. On one thread nothing is
/// allocated if the workspace has served as many rows of this router before. On error `out` is as it was.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_router_route(
    router: *const pr_router,
    workspace: *mut pr_workspace,
    out: *mut i32,
    out_len: usize,
) -> pr_status {
    checked!(|c| {
        let router = c.handle("router", router)?;
        let workspace = c.handle_mut("workspace", workspace)?;
        let out = c.write("out", out, out_len)?;
        Ok(router.0.route_into(out, &mut workspace.0)?)
    })
}

/// Routes the rows `start` to `end - 1` into `out`, as they are in the whole output.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_router_route_rows(
    router: *const pr_router,
    workspace: *mut pr_workspace,
    start: usize,
    end: usize,
    out: *mut i32,
    out_len: usize,
) -> pr_status {
    checked!(|c| {
        let router = c.handle("router", router)?;
        let workspace = c.handle_mut("workspace", workspace)?;
        let out = c.write("out", out, out_len)?;
        Ok(router.0.route_rows(start..end, out, &mut workspace.0)?)
    })
}

/// Frees a router. NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_router_free(router: *mut pr_router) {
    checked!(|c| c.free(router));
}

/// Makes an empty workspace.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_workspace_new(workspace: *mut *mut pr_workspace) -> pr_status {
    checked!(|c| {
        give(c.result("workspace", workspace)?, pr_workspace(Workspace::new()));
        Ok(())
    })
}

/// Frees a workspace. NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_workspace_free(workspace: *mut pr_workspace) {
    checked!(|c| c.free(workspace));
}

/// Writes the permutations that a router derives from a seed: `sigma` of 0 to `targets - 1`, `tau` of 0 to `sources - 1`,
/// the `col_perm_s` and `col_perm_t` of the published package.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_permutations_from_seed(
    sources: usize,
    targets: usize,
    seed: u64,
    sigma: *mut u32,
    sigma_len: usize,
    tau: *mut u32,
    tau_len: usize,
) -> pr_status {
    checked!(|c| {
        let sigma = c.write("sigma", sigma, sigma_len)?;
        let tau = c.write("tau", tau, tau_len)?;
        for (what, given, needed) in [("sigma", sigma.len(), targets), ("tau", tau.len(), sources)]
        {
            if given != needed {
                return Err(Error::Length { what, given, needed }.into());
            }
        }
        let derived = Permutations::from_seed(sources, targets, seed)?;
        sigma.copy_from_slice(derived.sigma.as_slice());
        tau.copy_from_slice(derived.tau.as_slice());
        Ok(())
    })
}

/// Routes like the published `phase_router`, bit for bit: n sources, n targets, `k` slots, bit matrices of `nb_words`
/// words per row. `out` has n * k elements.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_phase_router(
    s_bits: *const u64,
    s_words: usize,
    t_bits: *const u64,
    t_words: usize,
    n: usize,
    nb_words: usize,
    k: usize,
    col_perm_s: *const usize,
    col_perm_s_len: usize,
    col_perm_t: *const usize,
    col_perm_t_len: usize,
    seed: u64,
    out: *mut i32,
    out_len: usize,
) -> pr_status {
    checked!(|c| {
        let s_bits = c.read("s_bits", s_bits, s_words)?;
        let t_bits = c.read("t_bits", t_bits, t_words)?;
        let sigma = c.read("col_perm_s", col_perm_s, col_perm_s_len)?;
        let tau = c.read("col_perm_t", col_perm_t, col_perm_t_len)?;
        let out = c.write("out", out, out_len)?;
        check_slots(out.len(), n, k)?;
        out.copy_from_slice(&try_phase_router(s_bits, t_bits, n, nb_words, k, sigma, tau, seed)?);
        Ok(())
    })
}

/// Routes tokens to experts of equal capacity like the published `phase_router_uniform_dispatch`, bit for bit. `out` has
/// `n_tokens` * `k` elements.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_phase_router_uniform_dispatch(
    n_tokens: usize,
    n_experts: usize,
    k: usize,
    base_density: f64,
    oversample: usize,
    seed: u64,
    out: *mut i32,
    out_len: usize,
) -> pr_status {
    checked!(|c| {
        let out = c.write("out", out, out_len)?;
        check_slots(out.len(), n_tokens, k)?;
        out.copy_from_slice(&try_phase_router_uniform_dispatch(
            n_tokens,
            n_experts,
            k,
            base_density,
            oversample,
            seed,
        )?);
        Ok(())
    })
}

/// Routes by hash, the baseline of the published benchmark: slot `s` of row `i` is SipHash(i, seed, s) modulo `targets`.
/// It ignores capacities, and a row may name a target twice. `out` has `sources` * `k` elements.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_uniform_hash(
    sources: usize,
    targets: usize,
    k: usize,
    seed: u64,
    out: *mut i32,
    out_len: usize,
) -> pr_status {
    checked!(|c| {
        let out = c.write("out", out, out_len)?;
        check_slots(out.len(), sources, k)?;
        if i32::try_from(targets).is_err() {
            let (given, max) = (targets as u128, i32::MAX as u128);
            return Err(Error::TooLarge { what: "targets", given, max }.into());
        }
        for (row, slots) in (0u64..).zip(out.chunks_exact_mut(k.max(1))) {
            for (slot, id) in (0u64..).zip(slots) {
                let mut hasher = DefaultHasher::new();
                // The same bytes on machines of either order.
                (row.to_le(), seed.to_le(), slot.to_le()).hash(&mut hasher);
                *id = hasher.finish().checked_rem(targets as u64).map_or(-1, |id| id as i32);
            }
        }
        Ok(())
    })
}

/// Refuses an output that is not of `rows` rows of `k` slots.
fn check_slots(given: usize, rows: usize, k: usize) -> Result<(), Error> {
    match rows.checked_mul(k) {
        Some(needed) if needed == given => Ok(()),
        Some(needed) => Err(Error::Length { what: "out", given, needed }),
        None => {
            let (given, max) = (rows as u128 * k as u128, isize::MAX as u128 / 4);
            Err(Error::TooLarge { what: "rows * k", given, max })
        }
    }
}
