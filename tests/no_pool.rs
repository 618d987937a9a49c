//! A call whose work is worth one thread asks rayon nothing, so an engine can still set up the global thread pool. One
//! test, in a separate binary: the pool is one per process.

use phase_router::router::{phase_router, phase_router_uniform_dispatch};
use phase_router::{
    DispatchPlan, ExactRouter, Problem, Quotas, Router, Sampling, StreamRouter, Workspace,
};

#[test]
fn small_calls_and_calls_on_one_thread_start_no_pool() {
    let ones = vec![1.0; 8];
    let problem = Problem::from_capacities(4, &ones, 2).unwrap();
    for sampling in [Sampling::Floyd, Sampling::AlgorithmR] {
        let router = Router::builder(&problem).fan_out(2).sampling(sampling).build().unwrap();
        router.route().unwrap();
    }
    phase_router(&[1], &[1], 1, 1, 1, &[0], &[0], 42);
    phase_router_uniform_dispatch(64, 8, 2, 0.5, 4, 1);
    let quotas = Quotas::from_shares(&ones, 4, 2).unwrap();
    ExactRouter::builder(&quotas).build().unwrap().route().unwrap();
    StreamRouter::new(&ones, 2, 0).unwrap().route_rows(0..4, &mut [0; 8]).unwrap();
    DispatchPlan::new().build(&[0, 1, 2, 3], 2, 8).unwrap();

    // Work for many threads, on one.
    let problem = Problem::from_capacities(100_000, &ones, 2).unwrap();
    let router = Router::builder(&problem).fan_out(2).threads(1).build().unwrap();
    let mut out = vec![0; router.slots()];
    router.route_into(&mut out, &mut Workspace::new()).unwrap();
    let quotas = Quotas::from_shares(&ones, 100_000, 2).unwrap();
    ExactRouter::builder(&quotas).threads(1).build().unwrap().route_into(&mut out).unwrap();
    let stream = StreamRouter::builder(&ones).fan_out(2).threads(1).build().unwrap();
    stream.route_rows(0..100_000, &mut out).unwrap();
    DispatchPlan::new().threads(1).build(&out, 2, 8).unwrap();

    // That fails if there is one.
    rayon::ThreadPoolBuilder::new().num_threads(2).build_global().unwrap();

    // On several threads the output is the same.
    let one = router.route().unwrap();
    for threads in [0, 2, 7] {
        let router = Router::builder(&problem).fan_out(2).threads(threads).build().unwrap();
        assert_eq!(router.route().unwrap(), one, "{threads} threads");
    }
}
