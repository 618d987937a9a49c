//! The recorded outputs of the published router, bit for bit.

mod support;

use phase_router::capacity::hard_capacities;
use phase_router::router::phase_router;
use phase_router::{
    BitMatrix, Kernels, Permutations, Problem, Router, Sampling, baseline, degrees_from_weights,
    reference,
};
use serde::Deserialize;
use support::{Case, Survival, fnv1a64, profile};

#[test]
fn routes_by_the_drop_in_function() {
    for case in Case::all() {
        let i = case.input();
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
    for case in Case::all() {
        let i = case.input();
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
        for case in Case::all() {
            let i = case.input();
            let router = Router::builder(&i.problem(kernels))
                .fan_out(i.k)
                .seed(i.seed)
                .sampling(Sampling::AlgorithmR)
                .permutations(&i.permutations())
                .build_with(kernels)
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
    let rows: Vec<Survival> = serde_json::from_str(include_str!("data/survival.json")).unwrap();
    assert_eq!(rows.len(), 22);
    for row in rows {
        let capacities = profile(&row.profile, row.n);
        let source_degrees = vec![(0.3 * row.n as f64).round() as u32; row.n];
        let target_degrees = degrees_from_weights(&capacities, 0.3, row.n).unwrap();
        let problem = Problem::from_degrees(source_degrees, target_degrees).unwrap();
        let permutations = Permutations::from_seed(row.n, row.n, 42 + 7777).unwrap();
        let router = Router::builder(&problem)
            .fan_out(row.k)
            .seed(row.route_seed)
            .sampling(Sampling::AlgorithmR)
            .permutations(&permutations)
            .build()
            .unwrap();
        let caps = hard_capacities(&capacities, row.n, row.k, row.headroom).unwrap();
        let mut routes = router.route().unwrap();
        assert_eq!(routes.as_slice().len(), row.slots);
        assert_eq!(routes.enforce(&caps).unwrap(), row.survived_phase, "{} {}", row.profile, row.n);
        let mut hashed = baseline::uniform_hash(row.n, row.n, row.k, row.route_seed).unwrap();
        assert_eq!(hashed.enforce(&caps).unwrap(), row.survived_hash, "{} {}", row.profile, row.n);
    }
}
