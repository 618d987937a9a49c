//! Exact loads: quotas, exact routers, streams.

use bytemuck::Zeroable;
use phase_router::{Error, ExactBuilder, ExactRouter, Quotas, StreamRouter};

use crate::border::{Call, Fault, checked, give, pr_status};
use crate::choice::{copied, flag, permutations, pr_isa, pr_shape, run_on, zeros};

/// How many slots each target gets. They never change, and any number of threads may use them.
pub struct pr_quotas(pub(crate) Quotas);

/// Routes each source to `k` distinct targets so that every target gets exactly its quota. Any number of threads may
/// route with it while none rebuilds it.
pub struct pr_exact_router(ExactRouter);

/// Routes rows of an unknown number, numbered as they come, in proportion to shares. It never changes, and any number of
/// threads may use it.
pub struct pr_stream_router(StreamRouter);

/// Options of quotas. All zeros are the defaults.
#[repr(C)]
#[derive(Clone, Copy, Zeroable)]
pub struct pr_quotas_options {
    /// The most slots of each target; NULL: no limits.
    pub limits: *const u64,
    /// Number of limits: that of the targets, or 0.
    pub limits_len: usize,
    /// The fewest slots of a target that has capacity.
    pub minimum: u64,
    /// 1: round by chance, with `seed`, so that the mean over all seeds is the exact part. 0: by largest remainder.
    pub by_chance: u32,
    /// The seed of the chance.
    pub seed: u64,
}

/// Options of an exact router. All zeros are the defaults.
#[repr(C)]
#[derive(Clone, Copy, Zeroable)]
pub struct pr_exact_options {
    /// The seed of everything that is not given.
    pub seed: u64,
    /// Routers that differ in their streams alone are independent.
    pub stream: u64,
    /// Number of batches of consecutive rows, each balanced by itself; 0 stands for 1.
    pub batches: usize,
    /// `PR_ISA_BEST` by default.
    pub isa: pr_isa,
    /// The most threads that a call uses: 0 for all of them, 1 for the caller's alone.
    pub threads: usize,
    /// Weights of the sources, which add up to the demand of the quotas; NULL: each source counts as one.
    pub weights: *const u64,
    /// Number of weights.
    pub weights_len: usize,
    /// Positions of the targets, a permutation of E entries; NULL: derived from the seed, and so is `tau`.
    pub sigma: *const u32,
    /// Number of entries of `sigma`.
    pub sigma_len: usize,
    /// Phases of the sources, a permutation of N entries; NULL if `sigma` is.
    pub tau: *const u32,
    /// Number of entries of `tau`.
    pub tau_len: usize,
}

/// Options of a stream router. All zeros are the defaults.
#[repr(C)]
#[derive(Clone, Copy, Zeroable)]
pub struct pr_stream_options {
    /// The seed of everything that is random.
    pub seed: u64,
    /// Routers that differ in their streams alone are independent.
    pub stream: u64,
    /// `PR_ISA_BEST` by default.
    pub isa: pr_isa,
    /// The most threads that a call uses: 0 for all of them, 1 for the caller's alone.
    pub threads: usize,
}

zeros!(pr_quotas_options, pr_exact_options, pr_stream_options);

/// Splits `k` slots per source over the targets, in proportion to `capacities`, none above `demand`. The demand is the
/// number of sources, or the sum of their weights. `options` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_quotas_new(
    capacities: *const f64,
    targets: usize,
    demand: u64,
    k: usize,
    options: *const pr_quotas_options,
    quotas: *mut *mut pr_quotas,
) -> pr_status {
    checked!(|c| {
        let capacities = c.read("capacities", capacities, targets)?;
        let options = c.options(options)?;
        let place = c.result("quotas", quotas)?;
        let mut builder =
            Quotas::builder(capacities).demand(demand).fan_out(k).minimum(options.minimum);
        if let Some(limits) = c.optional("limits", options.limits, options.limits_len)? {
            builder = builder.limits(limits);
        }
        if flag("by_chance", options.by_chance)? {
            builder = builder.seed(options.seed);
        }
        give(place, pr_quotas(builder.build()?));
        Ok(())
    })
}

/// Takes quotas as they are.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_quotas_from_counts(
    counts: *const u64,
    targets: usize,
    demand: u64,
    k: usize,
    quotas: *mut *mut pr_quotas,
) -> pr_status {
    checked!(|c| {
        let counts = copied(c.read("counts", counts, targets)?)?;
        let place = c.result("quotas", quotas)?;
        give(place, pr_quotas(Quotas::from_counts(counts, demand, k)?));
        Ok(())
    })
}

/// Makes quotas in proportion to hard limits, and within them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_quotas_from_limits(
    limits: *const u64,
    targets: usize,
    demand: u64,
    k: usize,
    quotas: *mut *mut pr_quotas,
) -> pr_status {
    checked!(|c| {
        let limits = c.read("limits", limits, targets)?;
        let place = c.result("quotas", quotas)?;
        give(place, pr_quotas(Quotas::from_limits(limits, demand, k)?));
        Ok(())
    })
}

/// Makes the quotas of one of several batches of consecutive rows.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_quotas_batch(
    quotas: *const pr_quotas,
    batches: usize,
    batch: usize,
    part: *mut *mut pr_quotas,
) -> pr_status {
    checked!(|c| {
        let quotas = c.handle("quotas", quotas)?;
        let place = c.result("part", part)?;
        give(place, pr_quotas(quotas.0.batch(batches, batch)?));
        Ok(())
    })
}

/// Gives the quotas, one number per target. They stay until the handle is freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_quotas_get(
    quotas: *const pr_quotas,
    counts: *mut *const u64,
    targets: *mut usize,
) -> pr_status {
    checked!(|c| {
        let quotas = c.handle("quotas", quotas)?.0.as_slice();
        let (counts, targets) = (c.result("counts", counts)?, c.result("targets", targets)?);
        counts.write(quotas.as_ptr());
        targets.write(quotas.len());
        Ok(())
    })
}

/// Frees quotas. NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_quotas_free(quotas: *mut pr_quotas) {
    checked!(|c| c.free(quotas));
}

/// Calls `work` with the builder that the options describe.
fn with_builder(
    call: &Call,
    quotas: *const pr_quotas,
    options: *const pr_exact_options,
    work: impl FnOnce(ExactBuilder<'_>) -> Result<(), Error>,
) -> Result<(), Fault> {
    let quotas = call.handle("quotas", quotas)?;
    let options = call.options(options)?;
    let permutations =
        permutations(call, (options.sigma, options.sigma_len), (options.tau, options.tau_len))?;
    let builder = ExactRouter::builder(&quotas.0)
        .seed(options.seed)
        .stream(options.stream)
        .batches(options.batches.max(1));
    let mut builder = run_on!(builder, options);
    if let Some(weights) = call.optional("weights", options.weights, options.weights_len)? {
        builder = builder.weights(weights);
    }
    Ok(match &permutations {
        Some(permutations) => work(builder.permutations(permutations)),
        None => work(builder),
    }?)
}

/// Makes a router that gives every target its quota. `options` may be NULL. The quotas may be freed afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_exact_router_new(
    quotas: *const pr_quotas,
    options: *const pr_exact_options,
    router: *mut *mut pr_exact_router,
) -> pr_status {
    checked!(|c| {
        let place = c.result("router", router)?;
        with_builder(c, quotas, options, |builder| {
            give(place, pr_exact_router(builder.build()?));
            Ok(())
        })
    })
}

/// Makes a router anew in its own memory, as `pr_exact_router_new` would. Without weights, permutations or batches
/// nothing is allocated if the router has been as large before. On error the router is as it was.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_exact_router_rebuild(
    router: *mut pr_exact_router,
    quotas: *const pr_quotas,
    options: *const pr_exact_options,
) -> pr_status {
    checked!(|c| {
        let router = c.handle_mut("router", router)?;
        with_builder(c, quotas, options, |builder| builder.build_in(&mut router.0))
    })
}

/// Returns the sizes of a router; zeros for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_exact_router_shape(router: *const pr_exact_router) -> pr_shape {
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
/// allocated. On error `out` is as it was.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_exact_router_route(
    router: *const pr_exact_router,
    out: *mut i32,
    out_len: usize,
) -> pr_status {
    checked!(|c| {
        let router = c.handle("router", router)?;
        Ok(router.0.route_into(c.write("out", out, out_len)?)?)
    })
}

/// Routes the rows `start` to `end - 1` into `out`, as they are in the whole output.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_exact_router_route_rows(
    router: *const pr_exact_router,
    start: usize,
    end: usize,
    out: *mut i32,
    out_len: usize,
) -> pr_status {
    checked!(|c| {
        let router = c.handle("router", router)?;
        Ok(router.0.route_rows(start..end, c.write("out", out, out_len)?)?)
    })
}

/// Gives the targets of one row without a copy: `count` ids, without empty slots. They stay until the router is rebuilt
/// or freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_exact_router_route_one(
    router: *const pr_exact_router,
    row: usize,
    targets: *mut *const i32,
    count: *mut usize,
) -> pr_status {
    checked!(|c| {
        let router = c.handle("router", router)?;
        let (targets, count) = (c.result("targets", targets)?, c.result("count", count)?);
        let row = router.0.route_one(row)?;
        targets.write(row.as_ptr());
        count.write(row.len());
        Ok(())
    })
}

/// Frees a router. NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_exact_router_free(router: *mut pr_exact_router) {
    checked!(|c| c.free(router));
}

/// Makes a router for targets of these shares, in any unit. `options` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_stream_router_new(
    shares: *const f64,
    targets: usize,
    k: usize,
    options: *const pr_stream_options,
    router: *mut *mut pr_stream_router,
) -> pr_status {
    checked!(|c| {
        let shares = c.read("shares", shares, targets)?;
        let options = c.options(options)?;
        let place = c.result("router", router)?;
        let builder =
            StreamRouter::builder(shares).fan_out(k).seed(options.seed).stream(options.stream);
        give(place, pr_stream_router(run_on!(builder, options).build()?));
        Ok(())
    })
}

/// Returns the sizes of a router, with no rows; zeros for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_stream_router_shape(router: *const pr_stream_router) -> pr_shape {
    let mut shape = pr_shape::default();
    checked!(|c| {
        let router = &c.handle("router", router)?.0;
        shape = pr_shape { targets: router.targets(), k: router.fan_out(), ..shape };
        Ok(())
    });
    shape
}

/// Routes the rows `start` to `end - 1` of the stream into `out`, which has `k` elements per row: target ids, -1 in an
/// empty slot. On one thread nothing is allocated. On error `out` is as it was.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_stream_router_route_rows(
    router: *const pr_stream_router,
    start: u64,
    end: u64,
    out: *mut i32,
    out_len: usize,
) -> pr_status {
    checked!(|c| {
        let router = c.handle("router", router)?;
        Ok(router.0.route_rows(start..end, c.write("out", out, out_len)?)?)
    })
}

/// Gives the targets of one row without a copy: `count` ids, without empty slots. They stay until the router is freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_stream_router_route_one(
    router: *const pr_stream_router,
    row: u64,
    targets: *mut *const i32,
    count: *mut usize,
) -> pr_status {
    checked!(|c| {
        let router = c.handle("router", router)?;
        let (targets, count) = (c.result("targets", targets)?, c.result("count", count)?);
        let row = router.0.route_one(row);
        targets.write(row.as_ptr());
        count.write(row.len());
        Ok(())
    })
}

/// Frees a router. NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_stream_router_free(router: *mut pr_stream_router) {
    checked!(|c| c.free(router));
}
