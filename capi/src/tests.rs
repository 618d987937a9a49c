//! The functions as C calls them: what they refuse, what they leave as it was, and that they give what Rust gives.

#[path = "../../tests/support/counting.rs"]
mod counting;

use std::collections::BTreeSet;
use std::ffi::{CStr, c_char, c_void};
use std::fmt::Debug;
use std::ptr::{null, null_mut};

use counting::allocations;
use half::{bf16, f16};
use phase_router as lib;
use phase_router::Kernels;

use crate::assign::*;
use crate::border::*;
use crate::choice::*;
use crate::exact::*;
use crate::gate::*;
use crate::plan::*;
use crate::rebalance::*;
use crate::router::*;

#[global_allocator]
static ALLOCATOR: counting::Counting = counting::Counting;

/// Calls a function as C does.
macro_rules! c {
    ($call:expr) => {
        // SAFETY: each test keeps what the header asks, or breaks it in a way that the function looks for.
        unsafe { $call }
    };
}

fn message() -> String {
    // SAFETY: a string of this thread, which no call changes meanwhile.
    unsafe { CStr::from_ptr(pr_last_error_message()) }.to_str().unwrap().to_owned()
}

#[track_caller]
fn ok(status: pr_status) {
    assert_eq!(status, pr_status::PR_OK, "{}", message());
}

#[track_caller]
fn refused(status: pr_status, wanted: pr_status, part: &str) {
    assert_eq!(status, wanted, "{}", message());
    assert!(message().contains(part), "{:?} has no {part:?}", message());
}

/// What a function puts into its last argument.
#[track_caller]
fn made<T>(call: impl FnOnce(*mut T) -> pr_status) -> T {
    let mut place = std::mem::MaybeUninit::uninit();
    ok(call(place.as_mut_ptr()));
    // SAFETY: the call said that it has written it.
    unsafe { place.assume_init() }
}

/// What a view points to.
fn seen<'a, T>(array: *const T, len: usize) -> &'a [T] {
    // SAFETY: from a view whose handle the test has not changed.
    unsafe { std::slice::from_raw_parts(array, len) }
}

/// A call's argument, or NULL for it if it is a pointer that is not NULL already.
trait OrNull: Copy {
    fn or_null(self, null: bool) -> (Self, bool);
}

impl<T> OrNull for *const T {
    fn or_null(self, null: bool) -> (Self, bool) {
        (if null { std::ptr::null() } else { self }, null && !self.is_null())
    }
}

impl<T> OrNull for *mut T {
    fn or_null(self, null: bool) -> (Self, bool) {
        (if null { null_mut() } else { self }, null && !self.is_null())
    }
}

macro_rules! numbers {
    ($($number:ty)*) => { $(impl OrNull for $number {
        fn or_null(self, _: bool) -> (Self, bool) { (self, false) }
    })* };
}
numbers! { u32 u64 usize f64 }

/// Calls a function once for each pointer among its arguments with NULL in its place, which it must refuse, and then with
/// none. Optional ones are passed as NULL.
macro_rules! every_null {
    ($function:ident($($argument:expr),* $(,)?)) => {{
        for at in 0.. {
            let (mut index, mut replaced) = (0, false);
            let status = c!($function($({
                let (argument, now) = $argument.or_null(index == at);
                replaced |= now;
                index += 1;
                argument
            }),*));
            if at >= index {
                ok(status);
                break;
            }
            if replaced {
                refused(status, pr_status::PR_ERROR_NULL, " is NULL");
            }
        }
    }};
}

// --- problems that every function serves --------------------------------------

fn quotas(weights: &[f64], demand: u64, k: usize) -> *mut pr_quotas {
    made(|q| c!(pr_quotas_new(weights.as_ptr(), weights.len(), demand, k, null(), q)))
}

fn router(
    sources: usize,
    weights: &[f64],
    k: usize,
    options: &pr_router_options,
) -> *mut pr_router {
    let problem =
        made(|p| c!(pr_problem_from_capacities(sources, weights.as_ptr(), weights.len(), k, p)));
    let router = made(|r| c!(pr_router_new(problem, k, options, r)));
    c!(pr_problem_free(problem));
    router
}

fn number(i: u32) -> f32 {
    (i.wrapping_mul(0x9e37_79b1) >> 8) as f32 / 2_097_152.0 - 4.0
}

fn some_numbers(count: usize) -> Vec<f32> {
    (0..count as u32).map(number).collect()
}

/// A plan of ids, of which some are empty.
fn plan(ids: &[i32], k: usize, targets: usize) -> *mut pr_plan {
    let plan = made(|p| c!(pr_plan_new(null(), p)));
    ok(c!(pr_plan_build_i32(plan, ids.as_ptr(), ids.len(), k, targets)));
    plan
}

const IDS: [i32; 8] = [2, 0, 2, -1, 1, 2, 0, 2];

// --- what is refused -----------------------------------------------------------

/// NULL of the type that a function frees.
fn none_for<T>(_: unsafe extern "C" fn(*mut T)) -> *mut T {
    null_mut()
}

/// As `every_null`, for functions that make a handle, which is freed.
macro_rules! every_null_new {
    ($function:ident($($argument:expr),* $(,)?), $free:ident) => {{
        let mut place = none_for($free);
        every_null!($function($($argument,)* &raw mut place));
        assert!(!place.is_null());
        c!($free(place));
        c!($free(null_mut()));
    }};
}

#[test]
fn null_is_refused_by_every_function() {
    let (one, ones) = ([1.0, 2.0, 3.0], [1u32, 1, 1]);
    let (mut count, mut name) = (0usize, null::<c_char>());
    every_null!(pr_kernels_name(PR_ISA_BEST, &raw mut name));

    let mut ids = [0; 6];
    let (out, slots) = (ids.as_mut_ptr(), ids.len());
    let bits = [7u64; 3];
    every_null_new!(pr_problem_from_degrees(ones.as_ptr(), 3, ones.as_ptr(), 3), pr_problem_free);
    every_null_new!(
        pr_problem_from_bits(bits.as_ptr(), 3, bits.as_ptr(), 3, 3, 3),
        pr_problem_free
    );
    every_null_new!(pr_problem_from_capacities(3, one.as_ptr(), 3, 2), pr_problem_free);
    every_null_new!(
        pr_problem_from_weights(one.as_ptr(), 3, one.as_ptr(), 3, 0.5),
        pr_problem_free
    );
    let q = quotas(&one, 3, 2).cast_const();
    every_null_new!(pr_problem_from_quotas(q), pr_problem_free);
    let problem = made(|p| c!(pr_problem_from_capacities(3, one.as_ptr(), 3, 2, p))).cast_const();
    let none = null::<pr_router_options>();
    every_null_new!(pr_router_new(problem, 2, none), pr_router_free);
    every_null_new!(pr_workspace_new(), pr_workspace_free);
    let r = made(|r| c!(pr_router_new(problem, 2, none, r)));
    let w = made(|w| c!(pr_workspace_new(w)));
    every_null!(pr_router_rebuild(r, problem, 2, none));
    every_null!(pr_router_set_sampling_seed(r, 7));
    every_null!(pr_router_route(r.cast_const(), w, out, slots));
    every_null!(pr_router_route_rows(r.cast_const(), w, 0, 3, out, slots));
    assert_eq!(c!(pr_router_shape(null())).slots + c!(pr_router_shape(r)).slots, 6);
    let (mut sigma, mut tau) = ([0u32; 3], [0u32; 3]);
    every_null!(pr_permutations_from_seed(3, 3, 1, sigma.as_mut_ptr(), 3, tau.as_mut_ptr(), 3));
    let perm = [0, 1, 2];
    every_null!(pr_phase_router(
        bits.as_ptr(),
        3,
        bits.as_ptr(),
        3,
        3,
        1,
        2,
        perm.as_ptr(),
        3,
        perm.as_ptr(),
        3,
        1,
        out,
        slots,
    ));
    every_null!(pr_phase_router_uniform_dispatch(3, 3, 2, 0.5, 2, 1, out, slots));
    every_null!(pr_uniform_hash(3, 3, 2, 1, out, slots));

    let limits = [9u64; 3];
    let (mut counts, mut targets) = (null::<u64>(), null::<i32>());
    let none = null::<pr_quotas_options>();
    every_null_new!(pr_quotas_new(one.as_ptr(), 3, 3, 2, none), pr_quotas_free);
    every_null_new!(pr_quotas_from_counts([2, 2, 2].as_ptr(), 3, 3, 2), pr_quotas_free);
    every_null_new!(pr_quotas_from_limits(limits.as_ptr(), 3, 3, 2), pr_quotas_free);
    every_null_new!(pr_quotas_batch(q, 1, 0), pr_quotas_free);
    every_null!(pr_quotas_get(q, &raw mut counts, &raw mut count));
    let none = null::<pr_exact_options>();
    every_null_new!(pr_exact_router_new(q, none), pr_exact_router_free);
    let e = made(|e| c!(pr_exact_router_new(q, none, e)));
    every_null!(pr_exact_router_rebuild(e, q, none));
    every_null!(pr_exact_router_route(e.cast_const(), out, slots));
    every_null!(pr_exact_router_route_rows(e.cast_const(), 0, 3, out, slots));
    every_null!(pr_exact_router_route_one(e.cast_const(), 0, &raw mut targets, &raw mut count));
    assert_eq!(c!(pr_exact_router_shape(null())).slots + c!(pr_exact_router_shape(e)).slots, 6);
    let none = null::<pr_stream_options>();
    every_null_new!(pr_stream_router_new(one.as_ptr(), 3, 2, none), pr_stream_router_free);
    let s = made(|s| c!(pr_stream_router_new(one.as_ptr(), 3, 2, none, s)));
    every_null!(pr_stream_router_route_rows(s.cast_const(), 0, 3, out, slots));
    every_null!(pr_stream_router_route_one(s.cast_const(), 0, &raw mut targets, &raw mut count));
    assert_eq!(c!(pr_stream_router_shape(null())).k + c!(pr_stream_router_shape(s)).k, 2);

    let (scores, halves, mut weights) = ([0.5f32; 9], [0u16; 9], [0.0; 6]);
    let (scores, halves, out_weights) = (scores.as_ptr(), halves.as_ptr(), weights.as_mut_ptr());
    let none = null::<pr_gate_options>();
    every_null_new!(pr_gate_new(3, 2, none), pr_gate_free);
    let g = made(|g| c!(pr_gate_new(3, 2, none, g))).cast_const();
    every_null!(pr_gate_choose_f32(g, scores, 9, out, 6, out_weights, 6));
    every_null!(pr_gate_choose_bf16(g, halves, 9, out, 6, out_weights, 6));
    every_null!(pr_gate_choose_f16(g, halves, 9, out, 6, out_weights, 6));
    assert_eq!(c!(pr_gate_shape(null())).k + c!(pr_gate_shape(g)).k, 2);

    let none = null::<pr_plan_options>();
    every_null_new!(pr_plan_new(none), pr_plan_free);
    let p = made(|p| c!(pr_plan_new(none, p)));
    let (ids, unsigned, long) = ([1i32, 0, -1], [1u32, 0, u32::MAX], [1i64, 0, -1]);
    let (ids, unsigned, long) = (ids.as_ptr(), unsigned.as_ptr(), long.as_ptr());
    let map = [1, 0];
    every_null!(pr_plan_build_u32(p, unsigned, 3, 1, 2));
    every_null!(pr_plan_build_i64(p, long, 3, 1, 2));
    every_null!(pr_plan_build_mapped_i32(p, ids, 3, 1, 2, map.as_ptr(), 2));
    every_null!(pr_plan_build_mapped_u32(p, unsigned, 3, 1, 2, map.as_ptr(), 2));
    every_null!(pr_plan_build_mapped_i64(p, long, 3, 1, 2, map.as_ptr(), 2));
    every_null!(pr_plan_build_i32(p, ids, 3, 1, 2));
    let p = p.cast_const();
    let mut view = std::mem::MaybeUninit::<pr_plan_view>::uninit();
    every_null!(pr_plan_get(p, view.as_mut_ptr()));
    let mut groups = [pr_group { target: 0, start: 0, end: 0 }; 2];
    every_null!(pr_plan_groups(p, groups.as_mut_ptr(), 2, &raw mut count));
    let mut sources = [0; 2];
    every_null!(pr_plan_sources(p, sources.as_mut_ptr(), 2));
    let (mut floats, mut words, mut shorts) = ([0f32; 6], [0u32; 2], [0u16; 6]);
    let (floats, words) = (floats.as_mut_ptr(), words.as_mut_ptr());
    let shorts = shorts.as_mut_ptr();
    every_null!(pr_plan_gather_rows(p, scores.cast::<c_void>(), 12, 4, floats.cast::<c_void>(), 8));
    every_null!(pr_plan_permute_f32(p, scores, 3, floats, 2));
    every_null!(pr_plan_permute_u32(p, unsigned, 3, words, 2));
    every_null!(pr_plan_permute_u16(p, halves, 3, shorts, 2));
    every_null!(pr_plan_combine_f32(p, PR_ORDER_SLOT, scores, 4, scores, 3, 2, floats, 6));
    every_null!(pr_plan_combine_bf16(p, PR_ORDER_SLOT, halves, 4, scores, 3, 2, shorts, 6));
    every_null!(pr_plan_combine_f16(p, PR_ORDER_SLOT, halves, 4, scores, 3, 2, shorts, 6));
    every_null_new!(pr_blocks_new(0), pr_blocks_free);
    let b = made(|b| c!(pr_blocks_new(0, b)));
    every_null!(pr_blocks_build(b, p, 4));
    let mut blocks = std::mem::MaybeUninit::<pr_blocks_view>::uninit();
    every_null!(pr_blocks_get(b.cast_const(), blocks.as_mut_ptr()));

    let none = null::<pr_assigner_options>();
    every_null_new!(pr_assigner_new(limits.as_ptr(), 3, 2, none), pr_assigner_free);
    every_null_new!(pr_assignment_new(), pr_assignment_free);
    let a = made(|a| c!(pr_assigner_new(limits.as_ptr(), 3, 2, none, a))).cast_const();
    let result = made(|a| c!(pr_assignment_new(a)));
    every_null!(pr_assigner_assign_f32(a, scores, 9, result));
    every_null!(pr_assigner_assign_bf16(a, halves, 9, result));
    every_null!(pr_assigner_assign_f16(a, halves, 9, result));
    let (offsets, lists) = ([0, 2, 3], [0, 2, 1]);
    let (offsets, lists) = (offsets.as_ptr(), lists.as_ptr());
    every_null!(pr_assigner_assign_lists_f32(a, offsets, 3, lists, 3, scores, 3, result));
    assert_eq!(c!(pr_assigner_shape(null())).k + c!(pr_assigner_shape(a)).k, 2);
    let mut view = std::mem::MaybeUninit::<pr_assignment_view>::uninit();
    every_null!(pr_assignment_get(result.cast_const(), view.as_mut_ptr()));
    let (caps, prices, mut bound) = (limits.as_ptr(), [0f32; 3], 0.0);
    let prices = prices.as_ptr();
    every_null!(pr_certificate_bound_f32(scores, 9, caps, 3, 2, prices, 3, 6, &raw mut bound));
    every_null!(pr_certificate_bound_lists_f32(
        offsets,
        3,
        lists,
        3,
        scores,
        3,
        caps,
        3,
        2,
        prices,
        3,
        3,
        &raw mut bound,
    ));

    let none = null::<pr_rebalancer_options>();
    every_null_new!(pr_rebalancer_new(q, none), pr_rebalancer_free);
    let t = made(|t| c!(pr_rebalancer_new(q, none, t))).cast_const();
    let none = null_mut::<*mut pr_moves>();
    let (mut unsigned, mut long) = ([0u32; 6], [0i64; 6]);
    every_null!(pr_rebalancer_rebalance_i32(t, out, 6, none));
    every_null!(pr_rebalancer_rebalance_u32(t, unsigned.as_mut_ptr(), 6, none));
    every_null!(pr_rebalancer_rebalance_i64(t, long.as_mut_ptr(), 6, none));
    let moves = made(|m| c!(pr_rebalancer_rebalance_i32(t, out, 6, m)));
    let mut changes = null::<pr_move>();
    every_null!(pr_moves_get(moves.cast_const(), &raw mut changes, &raw mut count));

    c!(pr_moves_free(moves));
    c!(pr_moves_free(null_mut()));
    c!(pr_rebalancer_free(t.cast_mut()));
    c!(pr_assignment_free(result));
    c!(pr_assigner_free(a.cast_mut()));
    c!(pr_blocks_free(b));
    c!(pr_plan_free(p.cast_mut()));
    c!(pr_gate_free(g.cast_mut()));
    c!(pr_stream_router_free(s));
    c!(pr_exact_router_free(e));
    c!(pr_quotas_free(q.cast_mut()));
    c!(pr_workspace_free(w));
    c!(pr_router_free(r));
    c!(pr_problem_free(problem.cast_mut()));
}

#[test]
fn the_test_above_has_every_function() {
    let header = include_str!("../include/phase_router.h");
    let this = include_str!("tests.rs");
    let declared = header.lines().filter_map(|line| line.strip_prefix("pr_status "));
    let declared: BTreeSet<_> = declared.filter_map(|line| line.split('(').next()).collect();
    assert!(declared.len() > 50);
    for function in declared {
        let called = format!("every_null!({function}(");
        let made = format!("every_null_new!({function}(");
        let apart = format!("        {function}(");
        assert!([called, made, apart].iter().any(|call| this.contains(call)), "{function}");
    }
}

/// A call that is refused in every of some ways, with outputs that it leaves as they were.
#[track_caller]
fn unchanged<T: PartialEq + Debug + Clone>(
    outputs: &mut [T],
    wanted: pr_status,
    part: &str,
    call: impl FnOnce(&mut [T]) -> pr_status,
) {
    let before = outputs.to_vec();
    refused(call(outputs), wanted, part);
    assert_eq!(outputs, before);
}

#[test]
fn lengths_that_do_not_fit() {
    use pr_status::{PR_ERROR_SHAPE, PR_ERROR_TOO_LARGE};
    let r = router(5, &[1.0, 2.0], 2, &pr_router_options::default());
    let w = made(|w| c!(pr_workspace_new(w)));
    for len in [0, 9, 11] {
        unchanged(&mut [7; 11], PR_ERROR_SHAPE, "but 10 are needed", |out| {
            c!(pr_router_route(r, w, out.as_mut_ptr(), len))
        });
    }
    unchanged(&mut [7; 10], PR_ERROR_SHAPE, "rows 2..6", |out| {
        c!(pr_router_route_rows(r, w, 2, 6, out.as_mut_ptr(), 8))
    });
    unchanged(&mut [7; 10], PR_ERROR_SHAPE, "rows 3..2", |out| {
        c!(pr_router_route_rows(r, w, 3, 2, out.as_mut_ptr(), 0))
    });
    // Arrays that no address space holds.
    for len in [usize::MAX, usize::MAX / 4 + 2, isize::MAX as usize / 4 + 1] {
        unchanged(&mut [7; 10], PR_ERROR_TOO_LARGE, "out cannot have", |out| {
            c!(pr_router_route(r, w, out.as_mut_ptr(), len))
        });
    }
    // rows * k that wraps to the length given.
    unchanged(&mut [7; 4], PR_ERROR_TOO_LARGE, "rows * k", |out| {
        c!(pr_uniform_hash(usize::MAX / 4 + 2, 3, 4, 1, out.as_mut_ptr(), 4))
    });
    unchanged(&mut [7; 4], PR_ERROR_SHAPE, "out has 4 elements, but 6", |out| {
        c!(pr_phase_router_uniform_dispatch(3, 3, 2, 0.5, 2, 1, out.as_mut_ptr(), 4))
    });
    let huge = made(|p| c!(pr_problem_from_capacities(5, [1.0].as_ptr(), 1, 1, p)));
    let mut place = null_mut();
    let status = c!(pr_router_new(huge, usize::MAX / 2, null(), &mut place));
    refused(status, PR_ERROR_TOO_LARGE, "rows * fan_out");
    assert!(place.is_null());
    refused(c!(pr_router_rebuild(r, huge, usize::MAX / 2, null())), PR_ERROR_TOO_LARGE, "");
    assert_eq!(c!(pr_router_shape(r)).slots, 10);

    let g = made(|g| c!(pr_gate_new(3, 2, null(), g)));
    let (logits, mut weights) = ([0.5f32; 6], [9.0; 5]);
    for (n, ids, weighed) in [(5, 4, 4), (6, 3, 4), (6, 4, 5), (3, 4, 4)] {
        unchanged(&mut [7; 4], PR_ERROR_SHAPE, "are needed", |out| {
            let (ids_at, weights_at) = (out.as_mut_ptr(), weights.as_mut_ptr());
            c!(pr_gate_choose_f32(g, logits.as_ptr(), n, ids_at, ids, weights_at, weighed))
        });
        assert_eq!(weights, [9.0; 5]);
    }
    c!(pr_gate_free(g));

    let p = plan(&IDS, 2, 3);
    let x = [1.0f32; 8];
    unchanged(&mut [7f32; 14], PR_ERROR_SHAPE, "are needed", |out| {
        c!(pr_plan_gather_rows(p, x.as_ptr().cast(), 31, 8, out.as_mut_ptr().cast(), 56))
    });
    unchanged(&mut [7f32; 14], PR_ERROR_SHAPE, "are needed", |out| {
        c!(pr_plan_gather_rows(p, x.as_ptr().cast(), 32, 8, out.as_mut_ptr().cast(), 55))
    });
    unchanged(&mut [7f32; 4], PR_ERROR_SHAPE, "are needed", |out| {
        c!(pr_plan_combine_f32(p, 0, x.as_ptr(), 7, x.as_ptr(), 7, 1, out.as_mut_ptr(), 4))
    });
    unchanged(&mut [7f32; 6], PR_ERROR_SHAPE, "are needed", |out| {
        c!(pr_plan_permute_f32(p, x.as_ptr(), 8, out.as_mut_ptr(), 6))
    });
    unchanged(&mut [7u32; 6], PR_ERROR_SHAPE, "are needed", |out| {
        c!(pr_plan_sources(p, out.as_mut_ptr(), 6))
    });
    let mut groups = [pr_group { target: 9, start: 9, end: 9 }; 2];
    let mut count = 5;
    refused(c!(pr_plan_groups(p, groups.as_mut_ptr(), 2, &mut count)), PR_ERROR_SHAPE, "groups");
    assert_eq!((groups[0].target, count), (9, 5));
    // A plan that refuses ids is as it was.
    refused(c!(pr_plan_build_i32(p, IDS.as_ptr(), 7, 2, 3)), PR_ERROR_SHAPE, "ids");
    refused(c!(pr_plan_build_i32(p, [9].as_ptr(), 1, 1, 3)), pr_status::PR_ERROR_VALUE, "slot 0");
    let view: pr_plan_view = made(|v| c!(pr_plan_get(p, v)));
    assert_eq!((view.slots_len, view.filled), (8, 7));
    c!(pr_plan_free(p));
    c!(pr_problem_free(huge));
    c!(pr_router_free(r));
    c!(pr_workspace_free(w));
}

#[test]
fn empty_arrays_may_be_null() {
    let p = made(|p| c!(pr_plan_new(null(), p)));
    let view: pr_plan_view = made(|v| c!(pr_plan_get(p, v)));
    assert_eq!(seen(view.offsets, 1), [0]);
    ok(c!(pr_plan_build_i32(p, null(), 0, 2, 3)));
    ok(c!(pr_plan_gather_rows(p, null(), 0, 8, null_mut(), 0)));
    let q = made(|q| c!(pr_quotas_new(null(), 0, 0, 1, null(), q)));
    let e = made(|e| c!(pr_exact_router_new(q, null(), e)));
    ok(c!(pr_exact_router_route(e, null_mut(), 0)));
    c!(pr_exact_router_free(e));
    c!(pr_quotas_free(q));
    c!(pr_plan_free(p));
}

#[test]
fn misaligned_pointers_and_shared_memory() {
    use pr_status::{PR_ERROR_ALIGNMENT, PR_ERROR_OVERLAP};
    let e = quotas(&[1.0, 2.0], 3, 1);
    let router = made(|r| c!(pr_exact_router_new(e, null(), r)));
    unchanged(&mut [7; 4], PR_ERROR_ALIGNMENT, "out is not aligned to 4 bytes", |out| {
        c!(pr_exact_router_route(router, out.as_mut_ptr().wrapping_byte_add(1), 3))
    });
    let odd = router.wrapping_byte_add(1);
    let mut out = [0; 3];
    let status = c!(pr_exact_router_route(odd, out.as_mut_ptr(), 3));
    refused(status, PR_ERROR_ALIGNMENT, "router");

    // The output is a part of the input, begins in it, or ends in it.
    let g = made(|g| c!(pr_gate_new(3, 2, null(), g)));
    let mut memory = [0.25f32; 20];
    for ids in [0, 2, 5, 8, 11] {
        unchanged(&mut memory, PR_ERROR_OVERLAP, "shares memory with", |m| {
            let m = m.as_mut_ptr();
            let (logits, weights) = (m.wrapping_add(3), m.wrapping_add(14));
            c!(pr_gate_choose_f32(g, logits, 9, m.wrapping_add(ids).cast(), 6, weights, 6))
        });
    }
    unchanged(&mut memory, PR_ERROR_OVERLAP, "weights is written, but shares", |m| {
        let m = m.as_mut_ptr();
        c!(pr_gate_choose_f32(g, m, 9, m.wrapping_add(9).cast(), 6, m.wrapping_add(14), 6))
    });
    // Side by side is fine.
    let m = memory.as_mut_ptr();
    ok(c!(pr_gate_choose_f32(g, m, 6, m.wrapping_add(6).cast(), 4, m.wrapping_add(10), 4)));
    // Two inputs may be one.
    let p = plan(&[0, 1, 0], 1, 2);
    let mut out = [0f32; 3];
    let y = [1.0, 2.0, 3.0].as_ptr();
    ok(c!(pr_plan_combine_f32(p, 0, y, 3, y, 3, 1, out.as_mut_ptr(), 3)));
    let status = c!(pr_plan_combine_f32(p, 0, out.as_ptr(), 3, y, 3, 1, out.as_mut_ptr(), 3));
    refused(status, PR_ERROR_OVERLAP, "out is written");
    c!(pr_plan_free(p));
    c!(pr_gate_free(g));
    c!(pr_exact_router_free(router));
    c!(pr_quotas_free(e));
}

#[test]
fn options_that_are_no_choices() {
    use pr_status::{PR_ERROR_ISA, PR_ERROR_VALUE};
    let mut gate = null_mut();
    let mut try_gate = |options: pr_gate_options| c!(pr_gate_new(8, 2, &options, &mut gate));
    let zeros = pr_gate_options::default();
    refused(try_gate(pr_gate_options { scoring: 3, ..zeros }), PR_ERROR_VALUE, "scoring is 3");
    refused(try_gate(pr_gate_options { renormalize: 2, ..zeros }), PR_ERROR_VALUE, "renormalize");
    refused(try_gate(pr_gate_options { group_score: 9, ..zeros }), PR_ERROR_VALUE, "group_score");
    refused(try_gate(pr_gate_options { isa: 99, ..zeros }), PR_ERROR_VALUE, "isa is 99");
    refused(try_gate(pr_gate_options { scale: f32::NAN, ..zeros }), PR_ERROR_VALUE, "scale");
    refused(try_gate(pr_gate_options { groups: 3, ..zeros }), PR_ERROR_VALUE, "groups");
    let bias = [f32::INFINITY; 8];
    let biased = pr_gate_options { bias: bias.as_ptr(), bias_len: 8, ..zeros };
    refused(try_gate(biased), PR_ERROR_VALUE, "bias");
    let short = pr_gate_options { bias: bias.as_ptr(), bias_len: 7, ..zeros };
    refused(try_gate(short), pr_status::PR_ERROR_SHAPE, "bias");
    // An array that could not be had is not the same as none.
    let lost = pr_gate_options { bias_len: 8, ..zeros };
    refused(try_gate(lost), pr_status::PR_ERROR_NULL, "bias is NULL");
    assert!(gate.is_null());

    let names = ["scalar", "sse2", "avx2", "avx512", "neon"];
    for (number, isa) in (PR_ISA_SCALAR..).zip(names) {
        let mut name = null();
        let status = c!(pr_kernels_name(number, &mut name));
        match isa.parse().ok().and_then(Kernels::for_isa) {
            None => refused(status, PR_ERROR_ISA, isa),
            Some(kernels) => {
                ok(status);
                // SAFETY: a name that stays.
                let name = unsafe { CStr::from_ptr(name) };
                assert_eq!(name.to_str().unwrap(), kernels.name());
            }
        }
    }
    let mut name = null();
    refused(c!(pr_kernels_name(6, &mut name)), PR_ERROR_VALUE, "isa is 6");
    let sigma = [0, 1, 2];
    let zeros = pr_router_options::default();
    let half = pr_router_options { sigma: sigma.as_ptr(), sigma_len: 3, ..zeros };
    let problem = made(|p| c!(pr_problem_from_capacities(5, [1.0; 3].as_ptr(), 3, 1, p)));
    let mut router = null_mut();
    let status = c!(pr_router_new(problem, 1, &half, &mut router));
    refused(status, pr_status::PR_ERROR_SHAPE, "tau");
    let sampled = pr_router_options { sampling: 2, ..zeros };
    refused(c!(pr_router_new(problem, 1, &sampled, &mut router)), PR_ERROR_VALUE, "sampling");
    assert!(router.is_null());
    c!(pr_problem_free(problem));
}

#[test]
fn a_panic_ends_at_the_border() {
    // SAFETY: no pointer is followed.
    let call = unsafe { Call::new() };
    let numbers: [u8; 0] = [];
    let status = run(&call, |_| panic!("of a number: {}", numbers.len()));
    refused(status, pr_status::PR_ERROR_INTERNAL, "internal error: of a number: 0");
    refused(run(&call, |_| panic!("plain")), pr_status::PR_ERROR_INTERNAL, "plain");
    let odd = run(&call, |_| std::panic::panic_any(7));
    refused(odd, pr_status::PR_ERROR_INTERNAL, "without a text");
    // More arrays than any function has.
    let byte = 1u8;
    let status = run(&call, |c| (0..9).try_for_each(|_| c.read("x", &raw const byte, 1).map(drop)));
    refused(status, pr_status::PR_ERROR_INTERNAL, "at most so many");
    ok(run(&call, |_| Ok(())));
}

#[test]
fn messages_are_of_the_thread_and_stay() {
    let here = c!(pr_plan_get(null(), null_mut()));
    refused(here, pr_status::PR_ERROR_NULL, "plan is NULL");
    std::thread::spawn(|| assert_eq!(message(), "")).join().unwrap();
    let p = made(|p| c!(pr_plan_new(null(), p)));
    assert_eq!(message(), "plan is NULL", "a success leaves it");
    c!(pr_plan_free(p));
}

#[test]
fn every_status_has_its_name() {
    use pr_status::*;
    let all = [
        PR_OK,
        PR_ERROR_NULL,
        PR_ERROR_ALIGNMENT,
        PR_ERROR_OVERLAP,
        PR_ERROR_SHAPE,
        PR_ERROR_VALUE,
        PR_ERROR_TOO_LARGE,
        PR_ERROR_OUT_OF_MEMORY,
        PR_ERROR_ISA,
        PR_ERROR_INTERNAL,
    ];
    let name = |status| {
        // SAFETY: a name that stays.
        unsafe { CStr::from_ptr(pr_status_name(status)) }.to_str().unwrap()
    };
    for (number, status) in (0..).zip(all) {
        assert_eq!((status as i32, name(number)), (number, &*format!("{status:?}")));
    }
    assert_eq!((name(10), name(-1)), ("unknown", "unknown"));
    // SAFETY: as above.
    let version = unsafe { CStr::from_ptr(pr_version()) };
    assert_eq!(version.to_str().unwrap(), env!("CARGO_PKG_VERSION"));
    assert_eq!((pr_abi_version(), pr_results_version()), (1, lib::RESULTS_VERSION));
}

// --- what Rust gives ------------------------------------------------------------

const WEIGHTS: [f64; 5] = [1.0, 4.0, 2.0, 0.5, 2.5];

#[test]
fn routes_are_those_of_rust() {
    let problem = lib::Problem::from_capacities(300, &WEIGHTS, 3).unwrap();
    let permutations = lib::Permutations::from_seed(300, 5, 99).unwrap();
    let (sigma, tau) = (permutations.sigma.as_slice(), permutations.tau.as_slice());
    let (mut a, mut b) = ([9; 5], [9; 300]);
    let short = c!(pr_permutations_from_seed(300, 5, 99, a.as_mut_ptr(), 5, b.as_mut_ptr(), 299));
    refused(short, pr_status::PR_ERROR_SHAPE, "tau has 299");
    assert_eq!((a, b), ([9; 5], [9; 300]));
    ok(c!(pr_permutations_from_seed(300, 5, 99, a.as_mut_ptr(), 5, b.as_mut_ptr(), 300)));
    assert_eq!((&a[..], &b[..]), (sigma, tau));
    let w = made(|w| c!(pr_workspace_new(w)));
    for (number, sampling) in [
        (PR_SAMPLING_FLOYD, lib::Sampling::Floyd),
        (PR_SAMPLING_ALGORITHM_R, lib::Sampling::AlgorithmR),
    ] {
        for given in [false, true] {
            let mut options = pr_router_options { seed: 5, sampling: number, ..Default::default() };
            let mut builder = lib::Router::builder(&problem).fan_out(3).seed(5).sampling(sampling);
            if given {
                (options.sigma, options.sigma_len) = (sigma.as_ptr(), sigma.len());
                (options.tau, options.tau_len) = (tau.as_ptr(), tau.len());
                builder = builder.permutations(&permutations);
            }
            let mut wanted = builder.build().unwrap();
            let r = router(300, &WEIGHTS, 3, &options);
            let mut out = vec![0; c!(pr_router_shape(r)).slots];
            ok(c!(pr_router_route(r, w, out.as_mut_ptr(), out.len())));
            assert_eq!(out, wanted.route().unwrap().as_slice());
            ok(c!(pr_router_route_rows(r, w, 100, 110, out.as_mut_ptr(), 30)));
            assert_eq!(out[..30], wanted.route().unwrap().as_slice()[300..330]);
            wanted.set_sampling_seed(8);
            ok(c!(pr_router_set_sampling_seed(r, 8)));
            ok(c!(pr_router_route(r, w, out.as_mut_ptr(), out.len())));
            assert_eq!(out, wanted.route().unwrap().as_slice());
            c!(pr_router_free(r));
        }
    }
    c!(pr_workspace_free(w));

    // The other ways to make a problem.
    let (s, t) = ([2u32, 3, 1], [1u32, 3]);
    let degrees = lib::Problem::from_degrees(vec![2, 2, 1], vec![1, 3]).unwrap();
    let s = [s[0], 2, s[2]];
    let bits: ([u64; 3], [u64; 2]) = ([3, 3, 2], [4, 7]);
    let all = [
        made(|p| c!(pr_problem_from_degrees(s.as_ptr(), 3, t.as_ptr(), 2, p))),
        made(|p| c!(pr_problem_from_bits(bits.0.as_ptr(), 3, bits.1.as_ptr(), 2, 3, 2, p))),
    ];
    let wanted = lib::Router::builder(&degrees).fan_out(2).build().unwrap().route().unwrap();
    let w = made(|w| c!(pr_workspace_new(w)));
    let r = router(9, &[1.0], 1, &pr_router_options::default());
    for problem in all {
        ok(c!(pr_router_rebuild(r, problem, 2, null())));
        let mut out = [7; 6];
        ok(c!(pr_router_route(r, w, out.as_mut_ptr(), 6)));
        assert_eq!(out, wanted.as_slice());
        c!(pr_problem_free(problem));
    }
    let sources = [1.0, 2.0, 3.0, 4.0];
    let problem =
        made(|p| c!(pr_problem_from_weights(sources.as_ptr(), 4, WEIGHTS.as_ptr(), 5, 0.5, p)));
    ok(c!(pr_router_rebuild(r, problem, 1, null())));
    let mut out = [7; 4];
    ok(c!(pr_router_route(r, w, out.as_mut_ptr(), 4)));
    let wanted = lib::Problem::with_density(&sources, &WEIGHTS, 0.5).unwrap();
    assert_eq!(out, lib::Router::builder(&wanted).build().unwrap().route().unwrap().as_slice());
    c!(pr_problem_free(problem));
    c!(pr_router_free(r));
    c!(pr_workspace_free(w));
}

#[test]
fn published_functions_are_those_of_rust() {
    let (s, t, sigma, tau) = ([7u64, 5, 6], [3u64, 7, 4], [2, 0, 1], [1, 2, 0]);
    let mut out = [0; 6];
    let at = out.as_mut_ptr();
    let (s_at, t_at) = (s.as_ptr(), t.as_ptr());
    let (sigma_at, tau_at) = (sigma.as_ptr(), tau.as_ptr());
    ok(c!(pr_phase_router(s_at, 3, t_at, 3, 3, 1, 2, sigma_at, 3, tau_at, 3, 42, at, 6)));
    assert_eq!(out, *lib::router::phase_router(&s, &t, 3, 1, 2, &sigma, &tau, 42));
    let mut out = [0; 16];
    ok(c!(pr_phase_router_uniform_dispatch(8, 8, 2, 0.1, 1, 936, out.as_mut_ptr(), 16)));
    assert_eq!(out, *lib::router::phase_router_uniform_dispatch(8, 8, 2, 0.1, 1, 936));
    // SipHash-1-3 with zero keys of three words, as recorded from the published benchmark's baseline.
    let mut out = [0; 8];
    ok(c!(pr_uniform_hash(4, 1000, 2, 42, out.as_mut_ptr(), 8)));
    let mut again = [0; 4];
    ok(c!(pr_uniform_hash(2, 1000, 2, 42, again.as_mut_ptr(), 4)));
    assert_eq!(out[..4], again);
    assert!(out.iter().all(|id| (0..1000).contains(id)));
    ok(c!(pr_uniform_hash(4, 0, 2, 42, out.as_mut_ptr(), 8)));
    assert_eq!(out, [-1; 8]);
}

#[test]
fn exact_routes_are_those_of_rust() {
    let wanted = lib::Quotas::builder(&WEIGHTS)
        .demand(400)
        .fan_out(2)
        .limits(&[90, 400, 400, 400, 400])
        .minimum(3)
        .seed(6)
        .build()
        .unwrap();
    let limits = [90u64, 400, 400, 400, 400];
    let lost = pr_quotas_options { limits_len: 5, ..Default::default() };
    let mut none = null_mut();
    let status = c!(pr_quotas_new(WEIGHTS.as_ptr(), 5, 400, 2, &lost, &mut none));
    refused(status, pr_status::PR_ERROR_NULL, "limits is NULL");
    let options = pr_quotas_options {
        limits: limits.as_ptr(),
        limits_len: 5,
        minimum: 3,
        by_chance: 1,
        seed: 6,
    };
    let q = made(|q| c!(pr_quotas_new(WEIGHTS.as_ptr(), 5, 400, 2, &options, q)));
    let (mut counts, mut targets) = (null(), 0);
    ok(c!(pr_quotas_get(q, &mut counts, &mut targets)));
    assert_eq!(seen(counts, targets), wanted.as_slice());
    let same = made(|q| c!(pr_quotas_from_counts(counts, targets, 400, 2, q)));
    let part = made(|q| c!(pr_quotas_batch(same, 4, 1, q)));
    ok(c!(pr_quotas_get(part, &mut counts, &mut targets)));
    assert_eq!(seen(counts, targets), wanted.batch(4, 1).unwrap().as_slice());
    let limited = made(|q| c!(pr_quotas_from_limits(limits.as_ptr(), 5, 400, 2, q)));
    ok(c!(pr_quotas_get(limited, &mut counts, &mut targets)));
    let by_limits = lib::Quotas::from_limits(&limits, 400, 2).unwrap();
    assert_eq!(seen(counts, targets), by_limits.as_slice());

    let builder = lib::ExactRouter::builder(&wanted).seed(3).stream(4).batches(5);
    let exact = builder.build().unwrap();
    let options = pr_exact_options { seed: 3, stream: 4, batches: 5, ..Default::default() };
    let e = made(|e| c!(pr_exact_router_new(q, &options, e)));
    let mut out = vec![0; c!(pr_exact_router_shape(e)).slots];
    ok(c!(pr_exact_router_route(e, out.as_mut_ptr(), out.len())));
    assert_eq!(out, exact.route().unwrap().as_slice());
    ok(c!(pr_exact_router_route_rows(e, 7, 9, out.as_mut_ptr(), 4)));
    assert_eq!(out[..4], exact.route().unwrap().as_slice()[14..18]);
    let (mut row, mut count) = (null(), 0);
    ok(c!(pr_exact_router_route_one(e, 9, &mut row, &mut count)));
    assert_eq!(seen(row, count), exact.route_one(9).unwrap());
    refused(
        c!(pr_exact_router_route_one(e, 400, &mut row, &mut count)),
        pr_status::PR_ERROR_SHAPE,
        "rows",
    );
    // Rebuilt with weights, and with permutations.
    let weights = [100u64, 50, 150, 60, 40];
    let weighted =
        pr_exact_options { weights: weights.as_ptr(), weights_len: 5, ..Default::default() };
    let unlimited = quotas(&WEIGHTS, 400, 2);
    ok(c!(pr_exact_router_rebuild(e, unlimited, &weighted)));
    let shares = lib::Quotas::from_shares(&WEIGHTS, 400, 2).unwrap();
    let by_weight = lib::ExactRouter::builder(&shares).weights(&weights).build();
    let mut out = [0; 10];
    ok(c!(pr_exact_router_route(e, out.as_mut_ptr(), 10)));
    assert_eq!(out, by_weight.unwrap().route().unwrap().as_slice());
    let permutations = lib::Permutations::from_seed(400, 5, 1).unwrap();
    let (sigma, tau) = (permutations.sigma.as_slice(), permutations.tau.as_slice());
    let given = pr_exact_options {
        sigma: sigma.as_ptr(),
        sigma_len: 5,
        tau: tau.as_ptr(),
        tau_len: 400,
        ..Default::default()
    };
    ok(c!(pr_exact_router_rebuild(e, q, &given)));
    let wanted_given = lib::ExactRouter::builder(&wanted).permutations(&permutations).build();
    let mut out = [0; 800];
    ok(c!(pr_exact_router_route(e, out.as_mut_ptr(), 800)));
    assert_eq!(out, wanted_given.unwrap().route().unwrap().as_slice());
    let problem = made(|p| c!(pr_problem_from_quotas(q, p)));
    let r = made(|r| c!(pr_router_new(problem, 2, null(), r)));
    assert_eq!(c!(pr_router_shape(r)).slots, 800);

    let stream = lib::StreamRouter::builder(&WEIGHTS).fan_out(2).seed(3).stream(1).build().unwrap();
    let options = pr_stream_options { seed: 3, stream: 1, ..Default::default() };
    let s = made(|s| c!(pr_stream_router_new(WEIGHTS.as_ptr(), 5, 2, &options, s)));
    let (mut out, mut rows) = ([0; 20], [0; 20]);
    let start = u64::MAX / 3;
    ok(c!(pr_stream_router_route_rows(s, start, start + 10, out.as_mut_ptr(), 20)));
    stream.route_rows(start..start + 10, &mut rows).unwrap();
    assert_eq!(out, rows);
    ok(c!(pr_stream_router_route_one(s, 77, &mut row, &mut count)));
    assert_eq!(seen(row, count), stream.route_one(77));
    c!(pr_stream_router_free(s));
    c!(pr_router_free(r));
    c!(pr_problem_free(problem));
    c!(pr_exact_router_free(e));
    [q, same, part, limited, unlimited].into_iter().for_each(|q| c!(pr_quotas_free(q)));
}

#[test]
fn gates_are_those_of_rust() {
    let bias = some_numbers(16);
    let options = pr_gate_options {
        scoring: PR_SCORING_SIGMOID,
        renormalize: 1,
        scale: 2.5,
        bias: bias.as_ptr(),
        bias_len: 16,
        groups: 4,
        groups_kept: 2,
        group_score: PR_GROUP_SCORE_TOP_TWO,
        ..Default::default()
    };
    let rich = lib::Gate::builder(16, 3)
        .scoring(lib::Scoring::Sigmoid)
        .renormalize(true)
        .scale(2.5)
        .bias(&bias)
        .groups(4, 2, lib::GroupScore::TopTwo)
        .build()
        .unwrap();
    let plain = lib::Gate::builder(16, 3).build().unwrap();
    let logits = some_numbers(16 * 20);
    let (mut ids, mut weights) = ([0; 60], [0.0; 60]);
    for (options, wanted) in [(&options, rich), (&pr_gate_options::default(), plain)] {
        let g = made(|g| c!(pr_gate_new(16, 3, options, g)));
        // Derived from the arrays themselves, which are read in between.
        let (at, to) = ((&raw mut ids).cast(), (&raw mut weights).cast());
        ok(c!(pr_gate_choose_f32(g, logits.as_ptr(), logits.len(), at, 60, to, 60)));
        let (rows, weighed) = wanted.choose(&logits).unwrap();
        assert_eq!((&ids[..], &weights[..]), (rows.as_slice(), &weighed[..]));
        let (b, f): (Vec<bf16>, Vec<f16>) =
            logits.iter().map(|&x| (bf16::from_f32(x), f16::from_f32(x))).unzip();
        ok(c!(pr_gate_choose_bf16(g, b.as_ptr().cast(), b.len(), at, 60, to, 60)));
        let (rows, weighed) = wanted.choose(&b).unwrap();
        assert_eq!((&ids[..], &weights[..]), (rows.as_slice(), &weighed[..]));
        ok(c!(pr_gate_choose_f16(g, f.as_ptr().cast(), f.len(), at, 60, to, 60)));
        let (rows, weighed) = wanted.choose(&f).unwrap();
        assert_eq!((&ids[..], &weights[..]), (rows.as_slice(), &weighed[..]));
        // A bad logit empties all.
        let mut bad = logits.clone();
        bad[35] = f32::NAN;
        let status = c!(pr_gate_choose_f32(g, bad.as_ptr(), bad.len(), at, 60, to, 60));
        refused(status, pr_status::PR_ERROR_VALUE, "row 2 and target 3");
        assert_eq!((ids, weights), ([-1; 60], [0.0; 60]));
        c!(pr_gate_free(g));
    }
}

#[test]
fn plans_are_those_of_rust() {
    let mut wanted = lib::DispatchPlan::new();
    wanted.build(&IDS, 2, 3).unwrap();
    let p = made(|p| c!(pr_plan_new(null(), p)));
    let unsigned = IDS.map(|id| id as u32);
    let long = IDS.map(i64::from);
    for ids in 0..3 {
        ok(match ids {
            0 => c!(pr_plan_build_i32(p, IDS.as_ptr(), 8, 2, 3)),
            1 => c!(pr_plan_build_u32(p, unsigned.as_ptr(), 8, 2, 3)),
            _ => c!(pr_plan_build_i64(p, long.as_ptr(), 8, 2, 3)),
        });
        let view: pr_plan_view = made(|v| c!(pr_plan_get(p, v)));
        assert_eq!((view.targets, view.k, view.slots_len, view.filled), (3, 2, 8, 7));
        assert_eq!(seen(view.counts, 3), wanted.counts());
        assert_eq!(seen(view.offsets, 4), wanted.offsets());
        assert_eq!(seen(view.slots, 7), wanted.slots());
        assert_eq!(seen(view.empty_slots, 1), wanted.empty_slots());
        assert_eq!(seen(view.places, 8), wanted.places());
        // Something else in between.
        ok(c!(pr_plan_build_i32(p, [0].as_ptr(), 1, 1, 1)));
    }
    ok(c!(pr_plan_build_i32(p, IDS.as_ptr(), 8, 2, 3)));
    let mut sources = [0; 7];
    ok(c!(pr_plan_sources(p, sources.as_mut_ptr(), 7)));
    assert!(wanted.sources().eq(sources));
    let mut groups = [pr_group { target: 9, start: 9, end: 9 }; 4];
    let mut count = 0;
    ok(c!(pr_plan_groups(p, groups.as_mut_ptr(), 4, &mut count)));
    let found =
        groups[..count].iter().map(|g| (g.target as usize, g.start as usize..g.end as usize));
    assert!(wanted.groups().eq(found));

    let x = some_numbers(4 * 40);
    let weights = some_numbers(8);
    let (mut grouped, mut rows) = (vec![0f32; 280], vec![0f32; 280]);
    ok(c!(pr_plan_gather_rows(p, x.as_ptr().cast(), 640, 160, grouped.as_mut_ptr().cast(), 1120)));
    wanted.gather_rows(&x, 40, &mut rows).unwrap();
    assert_eq!(grouped, rows);
    let (mut out, mut sums) = ([0f32; 160], [0f32; 160]);
    let (y, w) = (grouped.as_ptr(), weights.as_ptr());
    for (number, order) in
        [(PR_ORDER_TARGET, lib::CombineOrder::Target), (PR_ORDER_SLOT, lib::CombineOrder::Slot)]
    {
        ok(c!(pr_plan_combine_f32(p, number, y, 280, w, 8, 40, out.as_mut_ptr(), 160)));
        wanted.combine_in(order, &grouped, &weights, 40, &mut sums).unwrap();
        assert_eq!(out, sums);
    }
    let (mut short_out, mut b_sums, mut f_sums) =
        ([0u16; 160], [bf16::ZERO; 160], [f16::ZERO; 160]);
    let b: Vec<bf16> = grouped.iter().map(|&y| bf16::from_f32(y)).collect();
    // Derived from the array itself, which is read in between.
    let at = (&raw mut short_out).cast();
    ok(c!(pr_plan_combine_bf16(p, 0, b.as_ptr().cast(), 280, w, 8, 40, at, 160)));
    wanted.combine(&b, &weights, 40, &mut b_sums).unwrap();
    assert_eq!(short_out, b_sums.map(bf16::to_bits));
    let f: Vec<f16> = grouped.iter().map(|&y| f16::from_f32(y)).collect();
    ok(c!(pr_plan_combine_f16(p, 0, f.as_ptr().cast(), 280, w, 8, 40, at, 160)));
    wanted.combine(&f, &weights, 40, &mut f_sums).unwrap();
    assert_eq!(short_out, f_sums.map(f16::to_bits));
    let status = c!(pr_plan_combine_f32(p, 2, y, 280, w, 8, 40, out.as_mut_ptr(), 160));
    refused(status, pr_status::PR_ERROR_VALUE, "order is 2");

    let (mut floats, mut words, mut shorts) = ([0f32; 7], [0u32; 7], [0u16; 7]);
    ok(c!(pr_plan_permute_f32(p, w, 8, floats.as_mut_ptr(), 7)));
    ok(c!(pr_plan_permute_u32(p, unsigned.as_ptr(), 8, words.as_mut_ptr(), 7)));
    let halves = unsigned.map(|id| id as u16);
    ok(c!(pr_plan_permute_u16(p, halves.as_ptr(), 8, shorts.as_mut_ptr(), 7)));
    for (place, &slot) in wanted.slots().iter().enumerate() {
        assert_eq!(floats[place], weights[slot as usize]);
        assert_eq!(words[place], unsigned[slot as usize]);
        assert_eq!(shorts[place], halves[slot as usize]);
    }

    for empty_targets in [0, 1] {
        let mut wanted_blocks = lib::AlignedBlocks::new().empty_targets(empty_targets == 1);
        wanted_blocks.build(&wanted, 4).unwrap();
        let b = made(|b| c!(pr_blocks_new(empty_targets, b)));
        ok(c!(pr_blocks_build(b, p, 4)));
        refused(c!(pr_blocks_build(b, p, 0)), pr_status::PR_ERROR_VALUE, "block_size");
        let view: pr_blocks_view = made(|v| c!(pr_blocks_get(b, v)));
        assert_eq!((view.block_size, view.sentinel), (4, 8));
        assert_eq!(seen(view.targets, view.blocks), wanted_blocks.targets());
        assert_eq!(seen(view.slots, 4 * view.blocks), wanted_blocks.slots());
        assert_eq!(view.padding, wanted_blocks.padding());
        c!(pr_blocks_free(b));
    }

    let map = [-1, 1, 0];
    wanted.build_mapped(&IDS, 2, 2, &map).unwrap();
    for ids in 0..3 {
        ok(match ids {
            0 => c!(pr_plan_build_mapped_i32(p, IDS.as_ptr(), 8, 2, 2, map.as_ptr(), 3)),
            1 => c!(pr_plan_build_mapped_u32(p, unsigned.as_ptr(), 8, 2, 2, map.as_ptr(), 3)),
            _ => c!(pr_plan_build_mapped_i64(p, long.as_ptr(), 8, 2, 2, map.as_ptr(), 3)),
        });
        let view: pr_plan_view = made(|v| c!(pr_plan_get(p, v)));
        assert_eq!(seen(view.slots, view.filled), wanted.slots());
        ok(c!(pr_plan_build_i32(p, [0].as_ptr(), 1, 1, 1)));
    }
    let status = c!(pr_plan_build_mapped_i32(p, IDS.as_ptr(), 8, 2, 1, map.as_ptr(), 3));
    refused(status, pr_status::PR_ERROR_VALUE, "map[1]");
    c!(pr_plan_free(p));
}

#[test]
fn assignments_are_those_of_rust() {
    let capacities = [30u64, 10, 25, 40, 5, 60, 20, 35];
    let scores = some_numbers(8 * 90);
    let (b, f): (Vec<bf16>, Vec<f16>) =
        scores.iter().map(|&x| (bf16::from_f32(x), f16::from_f32(x))).unzip();
    let prices = some_numbers(8);
    let options = [
        pr_assigner_options::default(),
        pr_assigner_options { tolerance: 1e-2, effort: 7, ..Default::default() },
        pr_assigner_options {
            best: 1,
            prices: prices.as_ptr(),
            prices_len: 8,
            ..Default::default()
        },
    ];
    let builder = || lib::Assigner::builder(&capacities, 2);
    let wanted =
        [builder(), builder().tolerance(1e-2).effort(7), builder().tolerance(0.0).prices(&prices)];
    let mut none = null_mut();
    for (wrong, part) in [
        (pr_assigner_options { tolerance: -1.0, ..Default::default() }, "tolerance"),
        (pr_assigner_options { best: 2, ..Default::default() }, "best"),
    ] {
        let status = c!(pr_assigner_new(capacities.as_ptr(), 8, 2, &wrong, &mut none));
        refused(status, pr_status::PR_ERROR_VALUE, part);
    }
    assert!(none.is_null());
    let result = made(|a| c!(pr_assignment_new(a)));
    let check = |wanted: &lib::Assignment| {
        let view: pr_assignment_view = made(|v| c!(pr_assignment_get(result, v)));
        assert_eq!((view.targets, view.k), (8, 2));
        assert_eq!(seen(view.ids, view.rows * view.k), wanted.ids().as_slice());
        assert_eq!(seen(view.prices, view.prices_len), wanted.prices());
        let numbers = (view.filled, view.total, view.bound, view.gap);
        assert_eq!(numbers, (wanted.filled(), wanted.total(), wanted.bound(), wanted.gap()));
        (view.bound, view.filled)
    };
    for (options, wanted) in options.iter().zip(wanted) {
        let wanted = wanted.build().unwrap();
        let a = made(|a| c!(pr_assigner_new(capacities.as_ptr(), 8, 2, options, a)));
        ok(c!(pr_assigner_assign_bf16(a, b.as_ptr().cast(), b.len(), result)));
        check(&wanted.assign(&b).unwrap());
        ok(c!(pr_assigner_assign_f16(a, f.as_ptr().cast(), f.len(), result)));
        check(&wanted.assign(&f).unwrap());
        ok(c!(pr_assigner_assign_f32(a, scores.as_ptr(), scores.len(), result)));
        let assigned = wanted.assign(&scores).unwrap();
        let (bound, filled) = check(&assigned);
        let (caps, prices) = (capacities.as_ptr(), assigned.prices().as_ptr());
        let (at, n) = (scores.as_ptr(), scores.len());
        let anew = made(|b| c!(pr_certificate_bound_f32(at, n, caps, 8, 2, prices, 8, filled, b)));
        assert_eq!(anew, bound);
        // An error leaves the assignment as it was.
        refused(c!(pr_assigner_assign_f32(a, at, n - 1, result)), pr_status::PR_ERROR_SHAPE, "");
        check(&assigned);

        let (offsets, lists) = ([0, 2, 4, 7], [0, 5, 1, 2, 3, 4, 7]);
        let (o, l) = (offsets.as_ptr(), lists.as_ptr());
        ok(c!(pr_assigner_assign_lists_f32(a, o, 4, l, 7, at, 7, result)));
        let assigned = wanted.assign_lists(&offsets, &lists, &scores[..7]).unwrap();
        let (bound, filled) = check(&assigned);
        let prices = assigned.prices().as_ptr();
        let anew = made(|b| {
            c!(pr_certificate_bound_lists_f32(o, 4, l, 7, at, 7, caps, 8, 2, prices, 8, filled, b))
        });
        assert_eq!(anew, bound);
        c!(pr_assigner_free(a));
    }
    c!(pr_assignment_free(result));
}

#[test]
fn tables_are_rebalanced_as_in_rust() {
    let ids: Vec<i32> = (0..300).map(|slot| if slot % 7 == 0 { -1 } else { slot % 5 }).collect();
    let wanted_quotas = lib::Quotas::from_shares(&WEIGHTS, 150, 2).unwrap();
    let zones = [0, 0, 1, 1, 2];
    let q = quotas(&WEIGHTS, 150, 2);
    let options = [
        pr_rebalancer_options::default(),
        pr_rebalancer_options { seed: 4, at_most: 20, zones: zones.as_ptr(), zones_len: 5 },
    ];
    let builder = || lib::Rebalancer::builder(&wanted_quotas);
    let wanted = [builder(), builder().seed(4).at_most(20).zones(&zones)];
    for (options, wanted) in options.iter().zip(wanted) {
        let mut rust = ids.clone();
        let moves = wanted.build().unwrap().rebalance(&mut rust).unwrap();
        let id = |target: Option<u32>| target.map_or(-1, |target| target as i32);
        let wanted_moves: Vec<_> = moves
            .iter()
            .map(|m| pr_move { slot: m.slot, from: id(m.from), to: id(m.to) })
            .collect();
        let t = made(|t| c!(pr_rebalancer_new(q, options, t)));
        let (mut a, mut count, mut changes) = (ids.clone(), 0, null());
        let mut u: Vec<u32> = ids.iter().map(|&id| id as u32).collect();
        let mut l: Vec<i64> = ids.iter().map(|&id| id.into()).collect();
        for kind in 0..3 {
            let moves = made(|m| match kind {
                0 => c!(pr_rebalancer_rebalance_i32(t, a.as_mut_ptr(), 300, m)),
                1 => c!(pr_rebalancer_rebalance_u32(t, u.as_mut_ptr(), 300, m)),
                _ => c!(pr_rebalancer_rebalance_i64(t, l.as_mut_ptr(), 300, m)),
            });
            ok(c!(pr_moves_get(moves, &mut changes, &mut count)));
            assert_eq!(seen(changes, count), wanted_moves);
            c!(pr_moves_free(moves));
        }
        assert_eq!(a, rust);
        assert!(u.iter().zip(&rust).all(|(&u, &id)| u == id as u32));
        assert!(l.iter().zip(&rust).all(|(&l, &id)| l == i64::from(id)));
        unchanged(&mut a, pr_status::PR_ERROR_SHAPE, "ids", |ids| {
            c!(pr_rebalancer_rebalance_i32(t, ids.as_mut_ptr(), 299, null_mut()))
        });
        c!(pr_rebalancer_free(t));
    }
    c!(pr_quotas_free(q));
}

// --- kept memory and threads ------------------------------------------------------

#[test]
fn repeated_calls_allocate_nothing() {
    let alone = pr_router_options { threads: 1, ..Default::default() };
    let r = router(2000, &WEIGHTS, 2, &alone);
    let problem = made(|p| c!(pr_problem_from_capacities(1999, WEIGHTS.as_ptr(), 5, 2, p)));
    let w = made(|w| c!(pr_workspace_new(w)));
    let q = quotas(&WEIGHTS, 2000, 2);
    let options = pr_exact_options { threads: 1, ..Default::default() };
    let e = made(|e| c!(pr_exact_router_new(q, &options, e)));
    let options = pr_gate_options { threads: 1, ..Default::default() };
    let g = made(|g| c!(pr_gate_new(64, 2, &options, g)));
    let options = pr_plan_options { threads: 1, ..Default::default() };
    let p = made(|p| c!(pr_plan_new(&options, p)));
    let b = made(|b| c!(pr_blocks_new(0, b)));
    let logits = some_numbers(2000 * 64);
    let (mut ids, mut weights) = (vec![0; 4000], vec![0f32; 4000]);
    let (mut grouped, mut sums) = (vec![0f32; 4000 * 8], vec![0f32; 2000 * 8]);
    let mut step = || {
        let (ids, n) = (ids.as_mut_ptr(), 4000);
        let (weights, grouped) = (weights.as_mut_ptr(), grouped.as_mut_ptr());
        ok(c!(pr_router_rebuild(r, problem, 2, &alone)));
        ok(c!(pr_router_route(r, w, ids, 3998)));
        ok(c!(pr_exact_router_route(e, ids, n)));
        ok(c!(pr_gate_choose_f32(g, logits.as_ptr(), logits.len(), ids, n, weights, n)));
        ok(c!(pr_plan_build_i32(p, ids, n, 2, 64)));
        ok(c!(pr_plan_gather_rows(p, logits.as_ptr().cast(), 64_000, 32, grouped.cast(), 128_000)));
        ok(c!(pr_plan_combine_f32(
            p,
            0,
            grouped,
            32_000,
            weights,
            n,
            8,
            sums.as_mut_ptr(),
            16_000
        )));
        ok(c!(pr_blocks_build(b, p, 16)));
        let view: pr_plan_view = made(|v| c!(pr_plan_get(p, v)));
        assert_eq!(view.filled, 4000);
    };
    step();
    assert_eq!(allocations(step), 0);
    c!(pr_blocks_free(b));
    c!(pr_plan_free(p));
    c!(pr_gate_free(g));
    c!(pr_exact_router_free(e));
    c!(pr_quotas_free(q));
    c!(pr_workspace_free(w));
    c!(pr_problem_free(problem));
    c!(pr_router_free(r));
}

/// Handles that do not change, as other threads get them: a pointer stays on its thread.
#[derive(Clone, Copy)]
struct Shared {
    router: usize,
    exact: usize,
    gate: usize,
    plan: usize,
    assigner: usize,
}

#[test]
fn handles_that_do_not_change_are_shared_by_threads() {
    let r = router(5000, &WEIGHTS, 2, &pr_router_options::default());
    let q = quotas(&WEIGHTS, 5000, 2);
    let e = made(|e| c!(pr_exact_router_new(q, null(), e)));
    let g = made(|g| c!(pr_gate_new(16, 2, null(), g)));
    let p = plan(&IDS, 2, 3);
    let capacities = [800u64; 16];
    let a = made(|a| c!(pr_assigner_new(capacities.as_ptr(), 16, 2, null(), a)));
    let shared = Shared {
        router: r.expose_provenance(),
        exact: e.expose_provenance(),
        gate: g.expose_provenance(),
        plan: p.expose_provenance(),
        assigner: a.expose_provenance(),
    };
    let all = move || {
        let Shared { router, exact, gate, plan, assigner } = shared;
        let router = std::ptr::with_exposed_provenance::<pr_router>(router);
        let exact = std::ptr::with_exposed_provenance::<pr_exact_router>(exact);
        let gate = std::ptr::with_exposed_provenance::<pr_gate>(gate);
        let plan = std::ptr::with_exposed_provenance::<pr_plan>(plan);
        let assigner = std::ptr::with_exposed_provenance::<pr_assigner>(assigner);
        // Of this thread alone.
        let w = made(|w| c!(pr_workspace_new(w)));
        let result = made(|a| c!(pr_assignment_new(a)));
        let logits = some_numbers(5000 * 16);
        let (mut sampled, mut even) = (vec![0; 10_000], vec![0; 10_000]);
        let (mut ids, mut weights) = (vec![0; 10_000], vec![0f32; 10_000]);
        let mut rows = [0f32; 7];
        for _ in 0..3 {
            ok(c!(pr_router_route(router, w, sampled.as_mut_ptr(), 10_000)));
            ok(c!(pr_exact_router_route(exact, even.as_mut_ptr(), 10_000)));
            let (at, n) = (logits.as_ptr(), logits.len());
            let (to, weighed) = (ids.as_mut_ptr(), weights.as_mut_ptr());
            ok(c!(pr_gate_choose_f32(gate, at, n, to, 10_000, weighed, 10_000)));
            ok(c!(pr_plan_gather_rows(plan, at.cast(), 16, 4, rows.as_mut_ptr().cast(), 28)));
            ok(c!(pr_assigner_assign_f32(assigner, at, n, result)));
        }
        let view: pr_assignment_view = made(|v| c!(pr_assignment_get(result, v)));
        let assigned = seen(view.ids, 10_000).to_vec();
        c!(pr_assignment_free(result));
        c!(pr_workspace_free(w));
        (sampled, even, ids, weights, rows, assigned)
    };
    let wanted = all();
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(all)).collect();
        for thread in threads {
            assert!(thread.join().unwrap() == wanted);
        }
    });
    c!(pr_assigner_free(a));
    c!(pr_plan_free(p));
    c!(pr_gate_free(g));
    c!(pr_exact_router_free(e));
    c!(pr_quotas_free(q));
    c!(pr_router_free(r));
}
