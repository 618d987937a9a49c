//! The gate: scores to the k best targets and their weights.

use bytemuck::{Pod, Zeroable};
use half::{bf16, f16};
use phase_router::{Float, Gate};

use crate::border::{Call, Fault, checked, give, pr_status};
use crate::choice::{
    flag, group_score_of, pr_group_score, pr_isa, pr_scoring, pr_shape, run_on, scoring_of, zeros,
};

/// Chooses the `k` best of E targets for each row of logits. It never changes, and any number of threads may use it.
pub struct pr_gate(Gate);

/// Options of a gate. All zeros are the defaults: softmax over all targets, weights as they are.
#[repr(C)]
#[derive(Clone, Copy, Zeroable)]
pub struct pr_gate_options {
    /// `PR_SCORING_SOFTMAX` by default.
    pub scoring: pr_scoring,
    /// 1: weights are divided by their sum.
    pub renormalize: u32,
    /// A factor of all weights; 0 stands for 1.
    pub scale: f32,
    /// `PR_ISA_BEST` by default.
    pub isa: pr_isa,
    /// The most threads that a call uses: 0 for all of them, 1 for the caller's alone.
    pub threads: usize,
    /// A number per target that is added to its score to choose by, and plays no part in the weights; NULL: none.
    pub bias: *const f32,
    /// Number of entries of `bias`.
    pub bias_len: usize,
    /// Number of groups of neighbours, all of one size; 0: no groups.
    pub groups: usize,
    /// Number of groups that are chosen from.
    pub groups_kept: usize,
    /// How groups are compared: `PR_GROUP_SCORE_MAX` by default.
    pub group_score: pr_group_score,
}

zeros!(pr_gate_options);

/// Makes a gate that chooses `k` of `targets` targets. `options` may be NULL. What they point to is copied.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_gate_new(
    targets: usize,
    k: usize,
    options: *const pr_gate_options,
    gate: *mut *mut pr_gate,
) -> pr_status {
    checked!(|c| {
        let options = c.options(options)?;
        let place = c.result("gate", gate)?;
        let builder = Gate::builder(targets, k)
            .scoring(scoring_of(options.scoring)?)
            .renormalize(flag("renormalize", options.renormalize)?)
            .scale(if options.scale == 0.0 { 1.0 } else { options.scale });
        let mut builder = run_on!(builder, options);
        if let Some(bias) = c.optional("bias", options.bias, options.bias_len)? {
            builder = builder.bias(bias);
        }
        let score = group_score_of(options.group_score)?;
        if options.groups > 0 {
            builder = builder.groups(options.groups, options.groups_kept, score);
        }
        give(place, pr_gate(builder.build()?));
        Ok(())
    })
}

/// Returns the sizes of a gate, with no rows; zeros for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_gate_shape(gate: *const pr_gate) -> pr_shape {
    let mut shape = pr_shape::default();
    checked!(|c| {
        let gate = &c.handle("gate", gate)?.0;
        shape = pr_shape { targets: gate.targets(), k: gate.fan_out(), ..shape };
        Ok(())
    });
    shape
}

/// `T` is what the logits are, and `B` what C has for it.
fn choose<T: Float + Pod, B: Pod>(
    call: &Call,
    gate: *const pr_gate,
    (logits, logits_len): (*const B, usize),
    (ids, ids_len): (*mut i32, usize),
    (weights, weights_len): (*mut f32, usize),
) -> Result<(), Fault> {
    let gate = call.handle("gate", gate)?;
    let logits = call.read("logits", logits, logits_len)?;
    let ids = call.write("ids", ids, ids_len)?;
    let weights = call.write("weights", weights, weights_len)?;
    Ok(gate.0.choose_into::<T>(bytemuck::cast_slice(logits), ids, weights)?)
}

/// Chooses targets for the rows of `logits`, E numbers each: `ids` and `weights` get `k` per row, best first, -1 with
/// weight 0 in slots that stay empty. A logit of -inf is a target that is not chosen. On one thread nothing is allocated
/// for up to 512 targets.
///
/// If a logit is NaN or +inf, all ids are -1 and all weights 0; on other errors both are as they were.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_gate_choose_f32(
    gate: *const pr_gate,
    logits: *const f32,
    logits_len: usize,
    ids: *mut i32,
    ids_len: usize,
    weights: *mut f32,
    weights_len: usize,
) -> pr_status {
    checked!(|c| choose::<f32, f32>(
        c,
        gate,
        (logits, logits_len),
        (ids, ids_len),
        (weights, weights_len)
    ))
}

/// The same for logits of bfloat16, as their bits.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_gate_choose_bf16(
    gate: *const pr_gate,
    logits: *const u16,
    logits_len: usize,
    ids: *mut i32,
    ids_len: usize,
    weights: *mut f32,
    weights_len: usize,
) -> pr_status {
    checked!(|c| choose::<bf16, u16>(
        c,
        gate,
        (logits, logits_len),
        (ids, ids_len),
        (weights, weights_len)
    ))
}

/// The same for logits of IEEE half precision, as their bits.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_gate_choose_f16(
    gate: *const pr_gate,
    logits: *const u16,
    logits_len: usize,
    ids: *mut i32,
    ids_len: usize,
    weights: *mut f32,
    weights_len: usize,
) -> pr_status {
    checked!(|c| choose::<f16, u16>(
        c,
        gate,
        (logits, logits_len),
        (ids, ids_len),
        (weights, weights_len)
    ))
}

/// Frees a gate. NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_gate_free(gate: *mut pr_gate) {
    checked!(|c| c.free(gate));
}
