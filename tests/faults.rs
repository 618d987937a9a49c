//! Memory that cannot be allocated: the allocation of an output is refused with an error that leaves it as it was; any
//! other ends the process, as Rust's allocations do. Nothing else happens.
//!
//! Every allocation of a call fails in turn, each in a separate process.

#![cfg(target_os = "linux")]

#[path = "support/child.rs"]
mod child;

use std::alloc::{GlobalAlloc, Layout, System};
use std::env;
use std::os::unix::process::ExitStatusExt;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

use phase_router::capacity::reroute;
use phase_router::{
    AlignedBlocks, DispatchPlan, Error, ExactRouter, Problem, Quotas, Router, Sampling,
    StreamRouter, Workspace,
};

struct Failing;

#[global_allocator]
static ALLOCATOR: Failing = Failing;

/// Allocations until one fails; none does at `NEVER`.
static LEFT: AtomicUsize = AtomicUsize::new(NEVER);
const NEVER: usize = usize::MAX;

fn fails() -> bool {
    let count = |left| (left != NEVER).then(|| if left == 0 { NEVER } else { left - 1 });
    LEFT.fetch_update(SeqCst, SeqCst, count) == Ok(0)
}

// SAFETY: every call is the system's, or is refused, as the contract allows.
unsafe impl GlobalAlloc for Failing {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if fails() {
            return std::ptr::null_mut();
        }
        // SAFETY: the caller keeps the contract of `alloc`, which is that of `System`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as for `alloc`.
        unsafe { System.dealloc(block, layout) }
    }
}

/// What a call says, and the output that it was given.
type Outcome = (Result<(), Error>, Vec<i32>);

/// Its name, whether an error may be its answer, and the call.
type Call = (&'static str, bool, Box<dyn FnOnce() -> Outcome + Send>);

const MARK: i32 = -9;

/// The calls, with the inputs made before the first allocation that can fail.
fn calls() -> Vec<Call> {
    let problem = Problem::with_density(&[1.0; 300], &[1.0; 100], 0.5).unwrap();
    let quotas = Quotas::from_shares(&[1.0; 100], 300, 40).unwrap();
    let exact = ExactRouter::builder(&quotas).build().unwrap();
    let router =
        |k, sampling| Router::builder(&problem).fan_out(k).sampling(sampling).build().unwrap();
    let mut calls: Vec<Call> = Vec::new();
    for (name, k, sampling) in [
        ("route_into, Floyd", 2, Sampling::Floyd),
        ("route_into, Floyd, many", 40, Sampling::Floyd),
        ("route_into, AlgorithmR", 3, Sampling::AlgorithmR),
    ] {
        let (router, mut out) = (router(k, sampling), vec![MARK; 300 * k]);
        calls.push((
            name,
            true,
            Box::new(move || {
                let result = router.route_into(&mut out, &mut Workspace::new());
                (result, out)
            }),
        ));
    }
    let (part, mut out) = (router(4, Sampling::Floyd), vec![MARK; 40]);
    calls.push((
        "route_rows",
        true,
        Box::new(move || {
            let result = part.route_rows(7..17, &mut out, &mut Workspace::new());
            (result, out)
        }),
    ));
    let whole = router(2, Sampling::Floyd);
    calls.push(("route", true, Box::new(move || (whole.route().map(drop), Vec::new()))));
    calls.push(("exact route", true, Box::new(move || (exact.route().map(drop), Vec::new()))));
    calls.push((
        "exact build",
        true,
        Box::new(move || (ExactRouter::builder(&quotas).build().map(drop), Vec::new())),
    ));
    calls.push((
        "stream build",
        true,
        Box::new(|| (StreamRouter::new(&[1.0; 50], 4, 1).map(drop), Vec::new())),
    ));
    calls.push((
        "router build",
        false,
        Box::new(move || (Router::builder(&problem).fan_out(2).build().map(drop), Vec::new())),
    ));
    let ids: Vec<i32> = (0..400).map(|slot| slot % 90 - 1).collect();
    let given = ids.clone();
    calls.push((
        "plan",
        true,
        Box::new(move || (DispatchPlan::new().build(&given, 4, 90), Vec::new())),
    ));
    let mut plan = DispatchPlan::new();
    plan.build(&ids, 4, 90).unwrap();
    calls.push((
        "blocks",
        true,
        Box::new(move || {
            let mut blocks = AlignedBlocks::new();
            let result = blocks.build(&plan, 16);
            if result.is_err() {
                assert_eq!(
                    (blocks.slots().len(), blocks.targets().len(), blocks.padding()),
                    (0, 0, 0)
                );
            }
            (result, Vec::new())
        }),
    ));
    calls.push((
        "reroute",
        false,
        Box::new(move || {
            let mut ids = ids;
            (reroute(&mut ids, 4, &[3; 90]).map(drop), Vec::new())
        }),
    ));
    calls
}

/// Fails one allocation of one call and prints the outcome; in a separate process.
#[test]
#[ignore = "may end the process: run in separate ones by `every_allocation_fails_once`"]
fn fail() {
    let [call, at] = ["CALL", "AT"]
        .map(|name| env::var(format!("PHASE_ROUTER_{name}")).unwrap().parse().unwrap());
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build().unwrap();
    let (name, may_refuse, work) = calls().into_iter().nth(call).expect("a call");
    let (result, out) = pool.install(|| {
        LEFT.store(at, SeqCst);
        work()
    });
    let reached = LEFT.swap(NEVER, SeqCst) == NEVER;
    match result {
        Ok(()) => {
            assert!(out.iter().all(|&id| id != MARK), "{name}: slots left out");
            println!("\n{}", if reached { "went on" } else { "done" });
        }
        Err(Error::OutOfMemory { .. }) => {
            assert!(may_refuse, "{name} refused, which it does not say");
            assert!(out.iter().all(|&id| id == MARK), "{name}: refused, and written");
            println!("\nrefused");
        }
        Err(other) => panic!("{name}: {other}"),
    }
}

#[test]
fn every_allocation_fails_once() {
    if !child::runner().is_empty() {
        return println!("left to real machines: a hundred processes take an emulator too long");
    }
    for (call, (name, may_refuse, _)) in calls().into_iter().enumerate() {
        let (mut refused, mut ended) = (0, 0);
        for at in 0.. {
            assert!(at < 500, "{name}: no end");
            let mut child = child::myself();
            child.args(["--exact", "fail", "--ignored", "--nocapture", "--test-threads=1"]);
            child.env("PHASE_ROUTER_CALL", call.to_string());
            child.env("PHASE_ROUTER_AT", at.to_string());
            let output = child.output().unwrap();
            let [said, error] =
                [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text));
            if output.status.success() && said.contains("\ndone\n") {
                break;
            } else if output.status.success() && said.contains("\nrefused\n") {
                refused += 1;
            } else {
                let aborted = output.status.signal() == Some(libc::SIGABRT);
                assert!(
                    aborted && error.contains("memory allocation of"),
                    "{name}, {at}: {output:?}"
                );
                ended += 1;
            }
        }
        println!("{name}: {refused} refused, {ended} ended the process");
        assert_eq!(refused > 0, may_refuse, "{name}");
    }
}
