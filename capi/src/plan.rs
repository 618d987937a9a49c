//! What follows the ids: plans, rows in their order and back, aligned blocks.

use bytemuck::{Pod, Zeroable};
use half::{bf16, f16};
use phase_router::{AlignedBlocks, DispatchPlan, Error, Float, Id};

use crate::border::{Call, Fault, checked, give, pr_status};
use crate::choice::{flag, order_of, pr_isa, pr_order, run_on, zeros};

/// The slots of N x k ids grouped by target. It keeps its memory for the next build. Any number of threads may use it
/// while none builds it.
pub struct pr_plan(DispatchPlan);

/// The groups of a plan padded to blocks of one size. It keeps its memory for the next build. Any number of threads may
/// use it while none builds it.
pub struct pr_blocks(AlignedBlocks);

/// Options of a plan. All zeros are the defaults.
#[repr(C)]
#[derive(Clone, Copy, Zeroable)]
pub struct pr_plan_options {
    /// `PR_ISA_BEST` by default.
    pub isa: pr_isa,
    /// The most threads that a call uses: 0 for all of them, 1 for the caller's alone.
    pub threads: usize,
}

zeros!(pr_plan_options);

/// What a plan says. The arrays stay until the plan is built again or freed.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct pr_plan_view {
    /// Number of targets, E.
    pub targets: usize,
    /// Slots per source.
    pub k: usize,
    /// Number of slots, N * k, with the empty ones.
    pub slots_len: usize,
    /// Number of slots that hold a target.
    pub filled: usize,
    /// `targets` numbers: the slots of each target.
    pub counts: *const u32,
    /// `targets + 1` numbers: target c has the places `offsets[c]` to `offsets[c + 1] - 1`.
    pub offsets: *const u32,
    /// `filled` numbers: the flat slot index `source * k + slot` at each place, grouped by target, in ascending order in
    /// each group.
    pub slots: *const u32,
    /// `slots_len - filled` numbers: the flat indices of the empty slots.
    pub empty_slots: *const u32,
    /// `slots_len` numbers: the place of each slot, by flat index. Those of empty slots come last.
    pub places: *const u32,
}

/// A target with slots, and its places: those from `start` to `end - 1`.
#[repr(C)]
#[derive(Clone, Copy, Pod, Zeroable)]
pub struct pr_group {
    /// The target.
    pub target: u32,
    /// Its first place.
    pub start: u32,
    /// One past its last place.
    pub end: u32,
}

/// What blocks say. The arrays stay until the blocks are built again or freed.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct pr_blocks_view {
    /// Slots per block.
    pub block_size: usize,
    /// Number of blocks.
    pub blocks: usize,
    /// The target of each block, in ascending order.
    pub targets: *const u32,
    /// `blocks * block_size` flat slot indices, with `sentinel` where a block is filled up.
    pub slots: *const u32,
    /// The number of slots, N * k: no slot has this index.
    pub sentinel: u32,
    /// How often the sentinel stands in the slots.
    pub padding: usize,
}

/// Makes a plan of no slots. `options` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_plan_new(
    options: *const pr_plan_options,
    plan: *mut *mut pr_plan,
) -> pr_status {
    checked!(|c| {
        let options = c.options(options)?;
        let place = c.result("plan", plan)?;
        give(place, pr_plan(run_on!(DispatchPlan::new(), options)));
        Ok(())
    })
}

fn build<I: Id + Pod>(
    call: &Call,
    plan: *mut pr_plan,
    (ids, ids_len): (*const I, usize),
    k: usize,
    targets: usize,
) -> Result<(), Fault> {
    let plan = call.handle_mut("plan", plan)?;
    Ok(plan.0.build(call.read("ids", ids, ids_len)?, k, targets)?)
}

/// Groups the slots of `ids` by target: `k` ids per source, each in 0 to `targets - 1`, or -1 for an empty slot. The slots
/// of a target are in the order of their flat index, whatever the number of threads. On one thread nothing is allocated if
/// an earlier build had as many slots and targets. On error the plan is as it was.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_plan_build_i32(
    plan: *mut pr_plan,
    ids: *const i32,
    ids_len: usize,
    k: usize,
    targets: usize,
) -> pr_status {
    checked!(|c| build(c, plan, (ids, ids_len), k, targets))
}

/// The same for ids of 32 bits without a sign; 2^32 - 1 is an empty slot.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_plan_build_u32(
    plan: *mut pr_plan,
    ids: *const u32,
    ids_len: usize,
    k: usize,
    targets: usize,
) -> pr_status {
    checked!(|c| build(c, plan, (ids, ids_len), k, targets))
}

/// The same for ids of 64 bits.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_plan_build_i64(
    plan: *mut pr_plan,
    ids: *const i64,
    ids_len: usize,
    k: usize,
    targets: usize,
) -> pr_status {
    checked!(|c| build(c, plan, (ids, ids_len), k, targets))
}

fn build_mapped<I: Id + Pod>(
    call: &Call,
    plan: *mut pr_plan,
    (ids, ids_len): (*const I, usize),
    k: usize,
    targets: usize,
    (map, map_len): (*const i32, usize),
) -> Result<(), Fault> {
    let plan = call.handle_mut("plan", plan)?;
    let (ids, map) = (call.read("ids", ids, ids_len)?, call.read("map", map, map_len)?);
    Ok(plan.0.build_mapped(ids, k, targets, map)?)
}

/// Groups slots by local target: `map` has the local target, in 0 to `targets - 1`, of every global one, or -1 if it is on
/// another machine, in which case its slots count as empty. Else like `pr_plan_build_i32`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_plan_build_mapped_i32(
    plan: *mut pr_plan,
    ids: *const i32,
    ids_len: usize,
    k: usize,
    targets: usize,
    map: *const i32,
    map_len: usize,
) -> pr_status {
    checked!(|c| build_mapped(c, plan, (ids, ids_len), k, targets, (map, map_len)))
}

/// The same for ids of 32 bits without a sign; 2^32 - 1 is an empty slot.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_plan_build_mapped_u32(
    plan: *mut pr_plan,
    ids: *const u32,
    ids_len: usize,
    k: usize,
    targets: usize,
    map: *const i32,
    map_len: usize,
) -> pr_status {
    checked!(|c| build_mapped(c, plan, (ids, ids_len), k, targets, (map, map_len)))
}

/// The same for ids of 64 bits.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_plan_build_mapped_i64(
    plan: *mut pr_plan,
    ids: *const i64,
    ids_len: usize,
    k: usize,
    targets: usize,
    map: *const i32,
    map_len: usize,
) -> pr_status {
    checked!(|c| build_mapped(c, plan, (ids, ids_len), k, targets, (map, map_len)))
}

/// Gives the sizes and arrays of a plan. Nothing is copied.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_plan_get(plan: *const pr_plan, view: *mut pr_plan_view) -> pr_status {
    checked!(|c| {
        let plan = &c.handle("plan", plan)?.0;
        // Before the first build there is no offset, not even that of the end.
        let offsets = if plan.offsets().is_empty() { &[0] } else { plan.offsets() };
        c.result("view", view)?.write(pr_plan_view {
            targets: plan.targets(),
            k: plan.fan_out(),
            slots_len: plan.len(),
            filled: plan.filled(),
            counts: plan.counts().as_ptr(),
            offsets: offsets.as_ptr(),
            slots: plan.slots().as_ptr(),
            empty_slots: plan.empty_slots().as_ptr(),
            places: plan.places().as_ptr(),
        });
        Ok(())
    })
}

/// Gives the targets that have slots, in ascending order. `groups` has room for as many as there are targets (or slots, if
/// they are fewer); `count` tells how many it got.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_plan_groups(
    plan: *const pr_plan,
    groups: *mut pr_group,
    groups_len: usize,
    count: *mut usize,
) -> pr_status {
    checked!(|c| {
        let plan = &c.handle("plan", plan)?.0;
        let groups = c.write("groups", groups, groups_len)?;
        let count = c.result("count", count)?;
        let needed = plan.targets().min(plan.filled());
        if groups.len() < needed {
            let given = groups.len();
            return Err(Error::Length { what: "groups", given, needed }.into());
        }
        let mut written = 0;
        for (group, (target, places)) in groups.iter_mut().zip(plan.groups()) {
            let [target, start, end] = [target, places.start, places.end].map(|n| n as u32);
            *group = pr_group { target, start, end };
            written += 1;
        }
        count.write(written);
        Ok(())
    })
}

/// Writes the source of each of the `filled` places: the row that a gather reads there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_plan_sources(
    plan: *const pr_plan,
    sources: *mut u32,
    sources_len: usize,
) -> pr_status {
    checked!(|c| {
        let plan = &c.handle("plan", plan)?.0;
        let sources = c.write("sources", sources, sources_len)?;
        if sources.len() != plan.filled() {
            let (given, needed) = (sources.len(), plan.filled());
            return Err(Error::Length { what: "sources", given, needed }.into());
        }
        for (place, source) in sources.iter_mut().zip(plan.sources()) {
            *place = source;
        }
        Ok(())
    })
}

/// Copies the row of every place's source: `x` has a row of `row_bytes` bytes per source, and `out` gets one per place of
/// the `filled` ones, those of a target side by side. Rows may be of any type, quantised ones too. `x_bytes` and
/// `out_bytes` are the sizes of the arrays. On error `out` is as it was.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_plan_gather_rows(
    plan: *const pr_plan,
    x: *const std::ffi::c_void,
    x_bytes: usize,
    row_bytes: usize,
    out: *mut std::ffi::c_void,
    out_bytes: usize,
) -> pr_status {
    checked!(|c| {
        let plan = &c.handle("plan", plan)?.0;
        let x = c.read::<u8>("x", x.cast(), x_bytes)?;
        Ok(plan.gather_rows(x, row_bytes, c.write::<u8>("out", out.cast(), out_bytes)?)?)
    })
}

fn permute<T: Pod>(
    call: &Call,
    plan: *const pr_plan,
    (values, values_len): (*const T, usize),
    (out, out_len): (*mut T, usize),
) -> Result<(), Fault> {
    let plan = call.handle("plan", plan)?;
    let values = call.read("values", values, values_len)?;
    Ok(plan.0.permute(values, call.write("out", out, out_len)?)?)
}

/// Puts values of slots, one per slot by flat index, into the order of the `filled` places: the weights that an expert
/// multiplies its own rows with, for example.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_plan_permute_f32(
    plan: *const pr_plan,
    values: *const f32,
    values_len: usize,
    out: *mut f32,
    out_len: usize,
) -> pr_status {
    checked!(|c| permute(c, plan, (values, values_len), (out, out_len)))
}

/// The same for values of 32 bits.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_plan_permute_u32(
    plan: *const pr_plan,
    values: *const u32,
    values_len: usize,
    out: *mut u32,
    out_len: usize,
) -> pr_status {
    checked!(|c| permute(c, plan, (values, values_len), (out, out_len)))
}

/// The same for values of 16 bits: bfloat16, half precision.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_plan_permute_u16(
    plan: *const pr_plan,
    values: *const u16,
    values_len: usize,
    out: *mut u16,
    out_len: usize,
) -> pr_status {
    checked!(|c| permute(c, plan, (values, values_len), (out, out_len)))
}

/// `T` is what the rows are made of, and `B` what C has for it.
fn combine<T: Float + Pod, B: Pod>(
    call: &Call,
    plan: *const pr_plan,
    order: pr_order,
    (y, y_len): (*const B, usize),
    (weights, weights_len): (*const f32, usize),
    width: usize,
    (out, out_len): (*mut B, usize),
) -> Result<(), Fault> {
    let plan = call.handle("plan", plan)?;
    let y = bytemuck::cast_slice(call.read("y", y, y_len)?);
    let weights = call.read("weights", weights, weights_len)?;
    let out = bytemuck::cast_slice_mut(call.write("out", out, out_len)?);
    Ok(plan.0.combine_in::<T>(order_of(order)?, y, weights, width, out)?)
}

/// Adds up, for every source, the rows of its filled slots, each times the weight of its slot. `y` has a row of `width`
/// numbers per place of the `filled` ones, `weights` a number per slot by flat index, and `out` gets a row per source:
/// zeros if it has no filled slot. Sums are made in float32, one rounded product after the other in the given order, so
/// their bits are the same on every machine. On error `out` is as it was.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_plan_combine_f32(
    plan: *const pr_plan,
    order: pr_order,
    y: *const f32,
    y_len: usize,
    weights: *const f32,
    weights_len: usize,
    width: usize,
    out: *mut f32,
    out_len: usize,
) -> pr_status {
    checked!(|c| combine::<f32, f32>(
        c,
        plan,
        order,
        (y, y_len),
        (weights, weights_len),
        width,
        (out, out_len)
    ))
}

/// The same for rows of bfloat16, as their bits. Each sum is rounded once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_plan_combine_bf16(
    plan: *const pr_plan,
    order: pr_order,
    y: *const u16,
    y_len: usize,
    weights: *const f32,
    weights_len: usize,
    width: usize,
    out: *mut u16,
    out_len: usize,
) -> pr_status {
    checked!(|c| combine::<bf16, u16>(
        c,
        plan,
        order,
        (y, y_len),
        (weights, weights_len),
        width,
        (out, out_len)
    ))
}

/// The same for rows of IEEE half precision, as their bits. Each sum is rounded once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_plan_combine_f16(
    plan: *const pr_plan,
    order: pr_order,
    y: *const u16,
    y_len: usize,
    weights: *const f32,
    weights_len: usize,
    width: usize,
    out: *mut u16,
    out_len: usize,
) -> pr_status {
    checked!(|c| combine::<f16, u16>(
        c,
        plan,
        order,
        (y, y_len),
        (weights, weights_len),
        width,
        (out, out_len)
    ))
}

/// Frees a plan. NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_plan_free(plan: *mut pr_plan) {
    checked!(|c| c.free(plan));
}

/// Makes no blocks. With `empty_targets` 1, targets without slots have a block of sentinels.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_blocks_new(
    empty_targets: u32,
    blocks: *mut *mut pr_blocks,
) -> pr_status {
    checked!(|c| {
        let place = c.result("blocks", blocks)?;
        let empty_targets = flag("empty_targets", empty_targets)?;
        give(place, pr_blocks(AlignedBlocks::new().empty_targets(empty_targets)));
        Ok(())
    })
}

/// Pads the groups of a plan to whole blocks of `block_size` slots, the layout of vLLM's `moe_align_block_size`. Nothing
/// is allocated if an earlier build was as large. On error the blocks are as they were.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_blocks_build(
    blocks: *mut pr_blocks,
    plan: *const pr_plan,
    block_size: usize,
) -> pr_status {
    checked!(|c| {
        let blocks = c.handle_mut("blocks", blocks)?;
        Ok(blocks.0.build(&c.handle("plan", plan)?.0, block_size)?)
    })
}

/// Gives the sizes and arrays of blocks. Nothing is copied.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_blocks_get(
    blocks: *const pr_blocks,
    view: *mut pr_blocks_view,
) -> pr_status {
    checked!(|c| {
        let blocks = &c.handle("blocks", blocks)?.0;
        c.result("view", view)?.write(pr_blocks_view {
            block_size: blocks.block_size(),
            blocks: blocks.targets().len(),
            targets: blocks.targets().as_ptr(),
            slots: blocks.slots().as_ptr(),
            sentinel: blocks.sentinel(),
            padding: blocks.padding(),
        });
        Ok(())
    })
}

/// Frees blocks. NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_blocks_free(blocks: *mut pr_blocks) {
    checked!(|c| c.free(blocks));
}
