//! The best targets by score within hard capacities, and the proof of how good they are.

use bytemuck::{Pod, Zeroable};
use half::{bf16, f16};
use phase_router::{Assigner, Assignment, Float, certificate};

use crate::border::{Call, Fault, checked, give, pr_status};
use crate::choice::{flag, pr_isa, pr_shape, run_on, zeros};

/// Assigns each source at most `k` distinct targets within hard capacities, with the highest total score. It never
/// changes, and any number of threads may use it, each with an assignment of its own.
pub struct pr_assigner(Assigner);

/// An assignment, and the memory to make one. One thread may write it at a time.
pub struct pr_assignment(Assignment);

/// Options of an assigner. All zeros are the defaults.
#[repr(C)]
#[derive(Clone, Copy, Zeroable)]
pub struct pr_assigner_options {
    /// The gap between total and bound that is good enough, as a part of the bound; 0 stands for 1e-5.
    pub tolerance: f64,
    /// 1: the best there is, for scores rounded to a grid of 28 bits; `tolerance` is 0 then.
    pub best: u32,
    /// The most steps of the searches, as a multiple of the number of scores; 0 stands for 256.
    pub effort: u32,
    /// `PR_ISA_BEST` by default.
    pub isa: pr_isa,
    /// The most threads that a call uses: 0 for all of them, 1 for the caller's alone.
    pub threads: usize,
    /// Prices to start from, one per target, such as those of an earlier assignment; NULL: none.
    pub prices: *const f32,
    /// Number of prices.
    pub prices_len: usize,
}

zeros!(pr_assigner_options);

/// What an assignment says. The arrays stay until the assignment is made again or freed.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct pr_assignment_view {
    /// Number of rows, N.
    pub rows: usize,
    /// Number of targets, E.
    pub targets: usize,
    /// Slots per row.
    pub k: usize,
    /// `rows * k` target ids, those of the highest scores first in each row, -1 in an empty slot.
    pub ids: *const i32,
    /// Number of slots that hold a target; no assignment has more.
    pub filled: usize,
    /// The sum of the scores of all pairs.
    pub total: f64,
    /// What no assignment with as many filled slots exceeds; it follows from the prices (`pr_certificate_bound_f32`).
    pub bound: f64,
    /// `(bound - total) / |bound|`.
    pub gap: f64,
    /// A price per target, in the unit of the scores. Negated they are the bias of a gate that balances rows like these.
    pub prices: *const f32,
    /// Number of prices: `targets`, or 0 before the first assignment.
    pub prices_len: usize,
}

/// Makes an assigner for the most sources of each target, and the most targets `k` of each source. `options` may be NULL.
/// What they point to is copied.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_assigner_new(
    capacities: *const u64,
    targets: usize,
    k: usize,
    options: *const pr_assigner_options,
    assigner: *mut *mut pr_assigner,
) -> pr_status {
    checked!(|c| {
        let capacities = c.read("capacities", capacities, targets)?;
        let options = c.options(options)?;
        let place = c.result("assigner", assigner)?;
        let mut builder = run_on!(Assigner::builder(capacities, k), options);
        if flag("best", options.best)? {
            builder = builder.tolerance(0.0);
        } else if options.tolerance != 0.0 {
            builder = builder.tolerance(options.tolerance);
        }
        if options.effort > 0 {
            builder = builder.effort(options.effort);
        }
        if let Some(prices) = c.optional("prices", options.prices, options.prices_len)? {
            builder = builder.prices(prices);
        }
        give(place, pr_assigner(builder.build()?));
        Ok(())
    })
}

/// Returns the sizes of an assigner, with no rows; zeros for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_assigner_shape(assigner: *const pr_assigner) -> pr_shape {
    let mut shape = pr_shape::default();
    checked!(|c| {
        let assigner = &c.handle("assigner", assigner)?.0;
        shape = pr_shape { targets: assigner.targets(), k: assigner.fan_out(), ..shape };
        Ok(())
    });
    shape
}

fn assign<T: Float + Pod, B: Pod>(
    call: &Call,
    assigner: *const pr_assigner,
    (scores, scores_len): (*const B, usize),
    assignment: *mut pr_assignment,
) -> Result<(), Fault> {
    let assigner = call.handle("assigner", assigner)?;
    let scores = bytemuck::cast_slice(call.read("scores", scores, scores_len)?);
    let assignment = call.handle_mut("assignment", assignment)?;
    Ok(assigner.0.assign_into::<T>(scores, &mut assignment.0)?)
}

/// Assigns the rows of `scores`, E numbers each. A score of -inf forbids a pair. On error the assignment is as it was.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_assigner_assign_f32(
    assigner: *const pr_assigner,
    scores: *const f32,
    scores_len: usize,
    assignment: *mut pr_assignment,
) -> pr_status {
    checked!(|c| assign::<f32, f32>(c, assigner, (scores, scores_len), assignment))
}

/// The same for scores of bfloat16, as their bits.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_assigner_assign_bf16(
    assigner: *const pr_assigner,
    scores: *const u16,
    scores_len: usize,
    assignment: *mut pr_assignment,
) -> pr_status {
    checked!(|c| assign::<bf16, u16>(c, assigner, (scores, scores_len), assignment))
}

/// The same for scores of IEEE half precision, as their bits.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_assigner_assign_f16(
    assigner: *const pr_assigner,
    scores: *const u16,
    scores_len: usize,
    assignment: *mut pr_assignment,
) -> pr_status {
    checked!(|c| assign::<f16, u16>(c, assigner, (scores, scores_len), assignment))
}

/// Assigns sources that know a few targets each: source i has the candidates `targets[offsets[i]]` to
/// `targets[offsets[i + 1] - 1]`, in ascending order, with the scores at the same places. `offsets` has N + 1 entries.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_assigner_assign_lists_f32(
    assigner: *const pr_assigner,
    offsets: *const usize,
    offsets_len: usize,
    targets: *const u32,
    targets_len: usize,
    scores: *const f32,
    scores_len: usize,
    assignment: *mut pr_assignment,
) -> pr_status {
    checked!(|c| {
        let assigner = c.handle("assigner", assigner)?;
        let offsets = c.read("offsets", offsets, offsets_len)?;
        let targets = c.read("targets", targets, targets_len)?;
        let scores = c.read("scores", scores, scores_len)?;
        let assignment = c.handle_mut("assignment", assignment)?;
        Ok(assigner.0.assign_lists_into(offsets, targets, scores, &mut assignment.0)?)
    })
}

/// Frees an assigner. NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_assigner_free(assigner: *mut pr_assigner) {
    checked!(|c| c.free(assigner));
}

/// Makes an assignment of no sources.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_assignment_new(assignment: *mut *mut pr_assignment) -> pr_status {
    checked!(|c| {
        give(c.result("assignment", assignment)?, pr_assignment(Assignment::new()));
        Ok(())
    })
}

/// Gives the sizes, numbers and arrays of an assignment. Nothing is copied.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_assignment_get(
    assignment: *const pr_assignment,
    view: *mut pr_assignment_view,
) -> pr_status {
    checked!(|c| {
        let a = &c.handle("assignment", assignment)?.0;
        c.result("view", view)?.write(pr_assignment_view {
            rows: a.ids().rows(),
            targets: a.ids().targets(),
            k: a.ids().fan_out(),
            ids: a.ids().as_slice().as_ptr(),
            filled: a.filled(),
            total: a.total(),
            bound: a.bound(),
            gap: a.gap(),
            prices: a.prices().as_ptr(),
            prices_len: a.prices().len(),
        });
        Ok(())
    })
}

/// Frees an assignment. NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_assignment_free(assignment: *mut pr_assignment) {
    checked!(|c| c.free(assignment));
}

/// Computes what the total score of no assignment with `filled` slots exceeds, from prices alone: anyone can check a
/// result so. `capacities` and `prices` have a number per target.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_certificate_bound_f32(
    scores: *const f32,
    scores_len: usize,
    capacities: *const u64,
    capacities_len: usize,
    k: usize,
    prices: *const f32,
    prices_len: usize,
    filled: usize,
    bound: *mut f64,
) -> pr_status {
    checked!(|c| {
        let scores = c.read("scores", scores, scores_len)?;
        let capacities = c.read("capacities", capacities, capacities_len)?;
        let prices = c.read("prices", prices, prices_len)?;
        let bound = c.result("bound", bound)?;
        bound.write(certificate::bound(scores, capacities, k, prices, filled)?);
        Ok(())
    })
}

/// The same for lists of candidates, as `pr_assigner_assign_lists_f32` has them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_certificate_bound_lists_f32(
    offsets: *const usize,
    offsets_len: usize,
    targets: *const u32,
    targets_len: usize,
    scores: *const f32,
    scores_len: usize,
    capacities: *const u64,
    capacities_len: usize,
    k: usize,
    prices: *const f32,
    prices_len: usize,
    filled: usize,
    bound: *mut f64,
) -> pr_status {
    checked!(|c| {
        let offsets = c.read("offsets", offsets, offsets_len)?;
        let targets = c.read("targets", targets, targets_len)?;
        let scores = c.read("scores", scores, scores_len)?;
        let capacities = c.read("capacities", capacities, capacities_len)?;
        let prices = c.read("prices", prices, prices_len)?;
        let place = c.result("bound", bound)?;
        let bound =
            certificate::bound_lists(offsets, targets, scores, capacities, k, prices, filled)?;
        place.write(bound);
        Ok(())
    })
}
