//! A call whose work is worth one thread asks rayon nothing, so an engine can still set up the global thread pool. One
//! test, in a separate binary: the pool is one per process.

use phase_router::router::{phase_router, phase_router_uniform_dispatch};
use phase_router::{
    Assigner, BitMatrix, DispatchPlan, ExactRouter, Gate, Kernels, Problem, Quotas, Router,
    Sampling, StreamRouter, Workspace,
};

#[test]
fn small_calls_and_calls_on_one_thread_start_no_pool() {
    let ones = vec![1.0; 8];
    let problem = Problem::from_capacities(4, &ones, 2).unwrap();
    for sampling in [Sampling::Floyd, Sampling::AlgorithmR] {
        let router = Router::builder(&problem).fan_out(2).sampling(sampling).build().unwrap();
        router.route().unwrap();
    }
    let words = vec![!0; 1000 * 16];
    let bits = || BitMatrix::new(&words, 1000, 1000).unwrap();
    Problem::from_bits(bits(), bits()).unwrap();
    phase_router(&[1], &[1], 1, 1, 1, &[0], &[0], 42);
    phase_router_uniform_dispatch(64, 8, 2, 0.5, 4, 1);
    let quotas = Quotas::from_shares(&ones, 4, 2).unwrap();
    ExactRouter::builder(&quotas).build().unwrap().route().unwrap();
    StreamRouter::new(&ones, 2, 0).unwrap().route_rows(0..4, &mut [0; 8]).unwrap();
    // A plan of one token among many targets, and its rows.
    let mut plan = DispatchPlan::new();
    plan.build(&[0, 1, 2, 900, 4, 5, 6, 7], 8, 1000).unwrap();
    let (x, mut y) = (vec![1.0f32; 4096], vec![0.0; 8 * 4096]);
    plan.gather_rows(&x, 4096, &mut y).unwrap();
    plan.combine(&y, &[0.125; 8], 4096, &mut vec![0.0; 4096]).unwrap();
    // Of these a pool that is there already would cut some into tasks; from outside that saves too little.
    let problem = Problem::from_capacities(1000, &ones, 2).unwrap();
    Router::builder(&problem).fan_out(2).build().unwrap().route().unwrap();
    let quotas = Quotas::from_shares(&ones, 4096, 2).unwrap();
    let routes = ExactRouter::builder(&quotas).build().unwrap().route().unwrap();
    plan.build_routes(&routes).unwrap();
    let scores = vec![0.5f32; 256 * 8];
    Gate::builder(8, 2).build().unwrap().choose(&scores).unwrap();
    Assigner::builder(&[64; 8], 2).build().unwrap().assign(&scores).unwrap();

    // Work for many threads, on one.
    let problem = Problem::from_capacities(100_000, &ones, 2).unwrap();
    let router = Router::builder(&problem).fan_out(2).threads(1).build().unwrap();
    let mut out = vec![0; router.slots()];
    router.route_into(&mut out, &mut Workspace::new()).unwrap();
    let quotas = Quotas::from_shares(&ones, 100_000, 2).unwrap();
    ExactRouter::builder(&quotas).threads(1).build().unwrap().route_into(&mut out).unwrap();
    let stream = StreamRouter::builder(&ones).fan_out(2).threads(1).build().unwrap();
    stream.route_rows(0..100_000, &mut out).unwrap();
    let mut plan = DispatchPlan::new().threads(1);
    plan.build(&out, 2, 8).unwrap();
    let (x, mut y) = (vec![1.0f32; 800_000], vec![0.0; plan.filled() * 8]);
    plan.gather_rows(&x, 8, &mut y).unwrap();
    plan.combine(&y, &vec![0.5; out.len()], 8, &mut vec![0.0; 800_000]).unwrap();

    // That fails if there is one.
    rayon::ThreadPoolBuilder::new().num_threads(2).build_global().unwrap();

    // On several threads the output is the same.
    let one = within(1, outputs);
    for threads in [2, 3, 16] {
        assert!(within(threads, outputs) == one, "{threads} threads");
    }
    assert!(outputs() == one, "from outside");
}

fn within<R: Send>(threads: usize, call: impl FnOnce() -> R + Send) -> R {
    rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap().install(call)
}

/// What calls give that are worth some tasks each, on every tier and with a limit of threads or none.
fn outputs() -> Vec<Vec<i32>> {
    let shares: Vec<f64> = (0..300).map(|c| f64::from(1 + c % 7)).collect();
    let problem = Problem::with_density(&vec![1.0; 6000], &shares, 0.3).unwrap();
    let words: Vec<u64> =
        (0..3000 * 47).map(|i: u64| i.wrapping_mul(0x9E37_79B9_7F4A_7C15)).collect();
    let bits = || BitMatrix::new(&words, 3000, 3000).unwrap();
    let counted = Problem::from_bits(bits(), bits()).unwrap();
    let quotas = Quotas::from_shares(&shares, 30_000, 2).unwrap();
    let scores: Vec<f32> =
        (0..2000 * 64u32).map(|i| i.wrapping_mul(0x9E37_79B9) as i32 as f32 * 1e-9).collect();
    let degrees = counted.source_degrees().iter().map(|&degree| degree as i32);
    let mut outputs = vec![degrees.collect()];
    let every_tier = Kernels::available().iter().map(|&kernels| (kernels, 0));
    for (kernels, limit) in every_tier.chain([(Kernels::best().unwrap(), 5)]) {
        for sampling in [Sampling::Floyd, Sampling::AlgorithmR] {
            let builder = Router::builder(&problem).fan_out(2).sampling(sampling);
            let router = builder.kernels(kernels).threads(limit).build().unwrap();
            outputs.push(router.route().unwrap().into_vec());
            let mut part = vec![0; 4000 * 2];
            router.route_rows(1000..5000, &mut part, &mut Workspace::new()).unwrap();
            outputs.push(part);
        }
        let exact = ExactRouter::builder(&quotas).kernels(kernels).threads(limit).build().unwrap();
        let ids = exact.route().unwrap().into_vec();
        let stream = StreamRouter::builder(&shares).fan_out(2).kernels(kernels).threads(limit);
        let mut rows = vec![0; 60_000];
        stream.build().unwrap().route_rows(7..30_007, &mut rows).unwrap();
        let mut plan = DispatchPlan::new().threads(limit);
        plan.build(&ids, 2, 300).unwrap();
        outputs
            .push([plan.slots(), plan.places()].concat().into_iter().map(|x| x as i32).collect());
        let gate = Gate::builder(64, 4).kernels(kernels).threads(limit).build().unwrap();
        let (chosen, weights) = gate.choose(&scores).unwrap();
        outputs.push(weights.into_iter().map(|weight| weight.to_bits() as i32).collect());
        let assigner = Assigner::builder(&[38; 64], 4).kernels(kernels).threads(limit);
        let assigned = assigner.build().unwrap().assign(&scores[..600 * 64]).unwrap();
        outputs.push(assigned.prices().iter().map(|price| price.to_bits() as i32).collect());
        outputs.extend([ids, rows, chosen.into_vec(), assigned.into_ids().into_vec()]);
    }
    outputs
}
