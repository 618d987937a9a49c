//! The recorded outputs of the published router, bit for bit.

#[path = "../examples/support/baseline.rs"]
#[allow(dead_code)] // the other of the two
mod baseline;
#[path = "../examples/support/published.rs"]
mod published;
mod support;

use std::sync::LazyLock;

use phase_router::router::{
    phase_router, phase_router_uniform_dispatch, try_phase_router_uniform_dispatch,
};
use phase_router::{BitMatrix, Error, Kernels, Permutations, Problem, Router, Sampling, reference};
use serde::Deserialize;
use support::{Case, Input, fnv1a64};

/// The recorded cases and their inputs, which take longer to make than to route.
static CASES: LazyLock<Vec<(Case, Input)>> = LazyLock::new(|| {
    let with_input = |case: Case| {
        let input = case.input();
        (case, input)
    };
    Case::all().into_iter().map(with_input).collect()
});

#[test]
fn routes_by_the_drop_in_function() {
    for (case, i) in &*CASES {
        let routes = phase_router(
            &i.s_bits,
            &i.t_bits,
            i.n,
            i.nb_words,
            i.k,
            &i.col_perm_s,
            &i.col_perm_t,
            i.seed,
        );
        case.check(&routes, "phase_router");
    }
}

#[test]
fn routes_by_the_reference() {
    for (case, i) in &*CASES {
        let degrees = |words| reference::row_popcounts(BitMatrix::new(words, i.n, i.n).unwrap());
        let problem = Problem::from_degrees(degrees(&i.s_bits), degrees(&i.t_bits)).unwrap();
        let routes =
            reference::route(&problem, &i.permutations(), i.k, i.seed, Sampling::AlgorithmR);
        case.check(&routes.unwrap(), "reference");
    }
}

#[test]
fn routes_by_every_tier() {
    for kernels in Kernels::available() {
        println!("tier: {}", kernels.name());
        for (case, i) in &*CASES {
            let router = Router::builder(&i.problem(kernels))
                .fan_out(i.k)
                .seed(i.seed)
                .sampling(Sampling::AlgorithmR)
                .permutations(&i.permutations())
                .kernels(kernels)
                .build()
                .unwrap();
            case.check(router.route().unwrap().as_slice(), kernels.name());
        }
    }
}

#[derive(Deserialize)]
struct RecordedPermutations {
    n: usize,
    seed: String,
    source_fnv1a64: String,
    target_fnv1a64: String,
    source: Option<Vec<u32>>,
    target: Option<Vec<u32>>,
}

#[test]
fn permutations_from_a_seed() {
    let recorded: Vec<RecordedPermutations> =
        serde_json::from_str(include_str!("data/permutations.json")).unwrap();
    assert!(recorded.len() > 10);
    for case in recorded {
        let p = Permutations::from_seed(case.n, case.n, case.seed.parse().unwrap()).unwrap();
        for (entries, hash, recorded) in [
            (p.sigma.as_slice(), &case.source_fnv1a64, &case.source),
            (p.tau.as_slice(), &case.target_fnv1a64, &case.target),
        ] {
            let bytes = entries.iter().flat_map(|entry| entry.to_le_bytes());
            assert_eq!(
                format!("{:016x}", fnv1a64(bytes)),
                *hash,
                "n {} seed {}",
                case.n,
                case.seed
            );
            if let Some(recorded) = recorded {
                assert_eq!(entries, recorded);
            }
        }
    }
}

#[test]
fn survival_counts_of_the_published_benchmark() {
    let cases = published::Case::all();
    assert_eq!(cases.len(), 22);
    for case in cases {
        let name = format!("{} {} {} {}", case.experiment, case.profile, case.n, case.k);
        let capacities = case.capacities();
        let routes = case.route(&capacities, Sampling::AlgorithmR).unwrap();
        assert_eq!(routes.as_slice().len(), case.slots, "{name}");
        assert_eq!(case.survivors(routes, &capacities).unwrap(), case.survived_phase, "{name}");
        let hashed = baseline::uniform_hash(case.n, case.n, case.k, case.route_seed).unwrap();
        assert_eq!(case.survivors(hashed, &capacities).unwrap(), case.survived_hash, "{name}");
    }
}

/// A recorded case of `uniform_dispatch.json`.
#[derive(Deserialize)]
struct Dispatch {
    n_tokens: usize,
    n_experts: usize,
    k: usize,
    base_density: f64,
    oversample: usize,
    seed: String,
    filled: usize,
    fnv1a64: String,
    routes: Option<Vec<i32>>,
}

#[test]
fn uniform_dispatch() {
    let cases: Vec<Dispatch> =
        serde_json::from_str(include_str!("data/uniform_dispatch.json")).unwrap();
    assert!(cases.len() > 10);
    for c in cases {
        let seed = c.seed.parse().unwrap();
        let Dispatch { n_tokens, n_experts, k, base_density, oversample, .. } = c;
        let name = format!("{n_tokens} tokens, {n_experts} experts, k {k}, seed {seed}");
        let routes =
            phase_router_uniform_dispatch(n_tokens, n_experts, k, base_density, oversample, seed);
        assert_eq!(routes.len(), n_tokens * k, "{name}");
        assert_eq!(routes.iter().filter(|&&id| id >= 0).count(), c.filled, "{name}");
        assert_eq!(
            format!("{:016x}", fnv1a64(routes.iter().flat_map(|id| id.to_le_bytes()))),
            c.fnv1a64,
            "{name}"
        );
        assert!(c.routes.is_none_or(|recorded| recorded == routes), "{name}");
    }
}

#[test]
fn uniform_dispatch_of_nothing_and_of_too_much() {
    assert!(phase_router_uniform_dispatch(0, 0, 2, f64::NAN, 4, 1).is_empty());
    assert!(phase_router_uniform_dispatch(5, 0, 0, 0.1, 4, 1).is_empty());
    // A density past its ends is cut to them; one draw gives one expert, of all columns.
    for density in [1.0, 9.0, f64::INFINITY] {
        let experts = phase_router_uniform_dispatch(3, 2, 2, density, usize::MAX, 1);
        assert!(experts.iter().all(|&expert| expert >= 0), "{experts:?}");
    }
    let refused = |tokens, experts, density| {
        try_phase_router_uniform_dispatch(tokens, experts, 2, density, 4, 1).unwrap_err()
    };
    assert!(matches!(refused(1, 0, 0.1), Error::Parameter { what: "n_experts", .. }));
    assert!(matches!(refused(1, 1, f64::NAN), Error::Parameter { what: "base_density", .. }));
    assert!(matches!(refused(1, usize::MAX, 0.1), Error::TooLarge { .. }));
    assert!(matches!(refused(usize::MAX, 1, 0.1), Error::TooLarge { .. }));
}
