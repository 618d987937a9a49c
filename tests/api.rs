//! What the types promise to those who build on them.

use std::fmt::Debug;

use phase_router::capacity::{
    drop_by_choice, drop_by_position, drop_by_score, loads, reroute, reroute_by_score,
};
use phase_router::{
    AlignedBlocks, Bijection, BitMatrix, DispatchPlan, Error, ErrorKind, ExactRouter, Isa, Kernels,
    LoadStats, Permutation, Permutations, Problem, Quotas, Replicas, Router, Routes, Sampling,
    StreamRouter, Utilisation, Workspace,
};

/// Everything can be shared between threads, cloned and shown.
#[test]
fn types_are_send_sync_clone_and_debug() {
    fn all<T: Send + Sync + Clone + Debug>() {}
    all::<AlignedBlocks>();
    all::<Bijection>();
    all::<BitMatrix<'_>>();
    all::<DispatchPlan>();
    all::<Error>();
    all::<ErrorKind>();
    all::<ExactRouter>();
    all::<Isa>();
    all::<&'static Kernels>();
    all::<LoadStats>();
    all::<Permutation>();
    all::<Permutations>();
    all::<Problem<'_>>();
    all::<Quotas>();
    all::<Replicas>();
    all::<Router>();
    all::<Routes>();
    all::<Sampling>();
    all::<StreamRouter>();
    all::<Utilisation>();
    all::<Workspace>();
}

/// A clone routes as the original does, and a router shows its numbers without its tables.
#[test]
fn clones_route_alike() {
    let capacities = [1.0, 2.0, 3.0];
    let problem = Problem::from_capacities(100, &capacities, 2).unwrap();
    let router = Router::builder(&problem).fan_out(2).seed(7).build().unwrap();
    assert_eq!(router.clone().route().unwrap(), router.route().unwrap());
    let quotas = Quotas::from_shares(&capacities, 100, 2).unwrap();
    let exact = ExactRouter::builder(&quotas).seed(7).build().unwrap();
    assert_eq!(exact.clone().route().unwrap(), exact.route().unwrap());
    let stream = StreamRouter::new(&capacities, 2, 7).unwrap();
    assert_eq!(stream.clone().route_one(99), stream.route_one(99));
    for shown in [format!("{router:?}"), format!("{exact:?}"), format!("{stream:?}")] {
        assert!(shown.contains("fan_out: 2") && shown.contains("Kernels("), "{shown}");
        assert!(shown.len() < 200, "{shown}");
    }
    assert!(format!("{:?}", Workspace::new()).starts_with("Workspace {"));
}

/// The seed that a router shows is the one it was built with; other random streams are another number.
#[test]
fn a_sampling_seed_is_not_the_seed() {
    let problem = Problem::from_capacities(500, &[1.0; 20], 2).unwrap();
    let build = |seed| Router::builder(&problem).fan_out(2).seed(seed).build().unwrap();
    let mut router = build(1);
    let first = router.route().unwrap();
    router.set_sampling_seed(2);
    assert_eq!((router.seed(), router.sampling_seed()), (1, 2));
    assert_ne!(router.route().unwrap(), first);
    assert_ne!(router.route().unwrap(), build(2).route().unwrap(), "other permutations");
    router.set_sampling_seed(1);
    assert_eq!(router.route().unwrap(), first);
}

/// What a user gets without asking for a density: every slot is filled, and loads follow the capacities.
#[test]
fn problems_from_capacities_fill_every_slot() {
    let cases: [(usize, &[f64], usize); 12] = [
        (2048, &[1.0; 8], 2),
        (11_000, &[1.0, 10.0], 1),
        (11_000, &[1.0, 10.0], 2),
        (1000, &[1.0, 1.0, 1.0, 3.0], 2),
        (1000, &[1.0, 1.0, 1.0, 3.0], 4),
        (1, &[1.0; 8], 8),
        (7, &[0.1, 0.2, 0.3], 1),
        (999, &[1e300, 1.0, 1e-300], 1),
        (999, &[5.0, 0.0, 1.0, 0.0], 2),
        (100, &[1.0], 1),
        (3, &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], 3),
        (5000, &[16.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0], 3),
    ];
    for (sources, capacities, k) in cases {
        let name = format!("{sources} sources, {capacities:?}, k {k}");
        let problem = Problem::from_capacities(sources, capacities, k).unwrap();
        for sampling in [Sampling::Floyd, Sampling::AlgorithmR] {
            let builder = Router::builder(&problem).fan_out(k).seed(3).sampling(sampling);
            let routes = builder.build().unwrap().route().unwrap();
            assert_eq!(routes.filled(), sources * k, "{name}");
            for row in routes.iter() {
                let distinct: std::collections::HashSet<_> = row.iter().collect();
                assert_eq!(distinct.len(), k, "{name}: {row:?}");
            }
            let total: f64 = capacities.iter().sum();
            let largest = capacities.iter().copied().fold(0.0, f64::max);
            // Unless a target would have to take more than every source.
            if sources > 500 && largest / total * k as f64 <= 1.0 {
                for (load, capacity) in routes.loads().iter().zip(capacities) {
                    let expected = capacity / total * (sources * k) as f64;
                    let off = (*load as f64 - expected).abs();
                    assert!(off <= 5.0 * expected.sqrt() + 1.0, "{name}: {load} of {expected}");
                }
            }
        }
    }
    // Two takers fill two of three slots.
    let problem = Problem::from_capacities(50, &[1.0, 2.0, 0.0, 0.0], 3).unwrap();
    let routes = Router::builder(&problem).fan_out(3).build().unwrap().route().unwrap();
    assert!(routes.iter().all(|row| row[0] >= 0 && row[1] >= 0 && row[2] == -1));
    assert_eq!(Problem::from_capacities(50, &[1.0; 9], 0).unwrap().mean_matches(), 9.0);
}

/// Degrees can be borrowed.
#[test]
fn problems_borrow() {
    let (sources, targets) = ([3, 3, 0], [1, 2, 3]);
    let borrowed = Problem::from_degrees(&sources, &targets).unwrap();
    let owned = Problem::from_degrees(sources.to_vec(), targets.to_vec()).unwrap();
    assert_eq!(borrowed, owned);
    assert_eq!(borrowed.source_degrees().as_ptr(), sources.as_ptr());
}

/// i32, u32 and i64 ids are taken alike by everything that takes ids.
#[test]
fn ids_of_every_type() {
    let ids = [2i32, 0, 2, -1, 1, 2, 0, 2, 2, 1];
    let unsigned = ids.map(|id| id as u32);
    let wide = ids.map(i64::from);
    let limits = [1, 2, 2];
    let scores: Vec<f32> = (0..10).map(|i| (i * 7 % 10) as f32).collect();

    let (mut plan, mut other) = (DispatchPlan::new(), DispatchPlan::new());
    plan.build(&ids, 2, 3).unwrap();
    for result in [other.build(&unsigned, 2, 3), other.build(&wide, 2, 3)] {
        result.unwrap();
        assert_eq!((other.slots(), other.places()), (plan.slots(), plan.places()));
    }
    assert_eq!(loads(&unsigned, 3), loads(&ids, 3));
    assert_eq!(loads(&wide, 3), loads(&ids, 3));
    let routes = Routes::from_ids(ids.to_vec(), 5, 2, 3).unwrap();
    assert_eq!(Routes::from_ids(unsigned.to_vec(), 5, 2, 3).unwrap(), routes);
    assert_eq!(Routes::from_ids(wide.to_vec(), 5, 2, 3).unwrap(), routes);

    macro_rules! each {
        ($call:expr) => {{
            let call = $call;
            let (mut a, mut b, mut c) = (ids, unsigned, wide);
            let left = (call.0(&mut a), call.1(&mut b), call.2(&mut c));
            assert!(left.0 == left.1 && left.1 == left.2);
            assert_eq!(b.map(|id| id as i32), a);
            assert_eq!(c.map(|id| id as i32), a);
            a
        }};
    }
    macro_rules! thrice {
        (|$ids:ident| $body:expr) => {
            (
                |$ids: &mut [i32]| $body.unwrap(),
                |$ids: &mut [u32]| $body.unwrap(),
                |$ids: &mut [i64]| $body.unwrap(),
            )
        };
    }
    assert_ne!(each!(thrice!(|ids| drop_by_position(ids, &limits))), ids);
    assert_ne!(each!(thrice!(|ids| drop_by_score(ids, &scores, &limits))), ids);
    assert_ne!(each!(thrice!(|ids| drop_by_choice(ids, 2, &limits))), ids);
    assert_ne!(each!(thrice!(|ids| reroute(ids, 2, &limits))), ids);
    let by_row = [0.5; 15];
    assert_ne!(each!(thrice!(|ids| reroute_by_score(ids, 2, &limits, &by_row))), ids);
    let replicas = Replicas::new(&[vec![1, 1], vec![2], vec![3, 1]]).unwrap();
    each!(thrice!(|ids| replicas.split_by_rank(ids, &mut [0; 3])));
    each!(thrice!(|ids| replicas.split_by_counter(ids, 2, &[9, 8, 7, 6, 5])));

    // What is no target in one type is none in another, at any width.
    for wrong in [-2, 3, 1 << 32, (1 << 32) + 1, -(1 << 32), i64::MAX, i64::MIN, u32::MAX.into()] {
        let mut ids = [0, 1, wrong, 2];
        let error = Error::TargetId { slot: 2, id: wrong, targets: 3 };
        assert_eq!(plan.build(&ids, 2, 3), Err(error.clone()));
        assert_eq!(drop_by_position(&mut ids, &limits), Err(error.clone()));
        assert_eq!(drop_by_choice(&mut ids, 2, &limits), Err(error.clone()));
        assert_eq!(reroute(&mut ids, 2, &limits), Err(error.clone()));
        assert_eq!(reroute_by_score(&mut ids, 2, &limits, &[0.5; 6]), Err(error.clone()));
        assert_eq!(Routes::from_ids(ids.to_vec(), 2, 2, 3), Err(error));
        assert_eq!(ids[2], wrong);
    }
    let error = Error::TargetId { slot: 0, id: 3_000_000_000, targets: 3 };
    assert_eq!(plan.build(&[3_000_000_000u32], 1, 3), Err(error));
}

#[test]
fn errors_have_kinds() {
    let kinds = [
        (Problem::from_degrees(vec![9], vec![1]).unwrap_err(), ErrorKind::Value),
        (Routes::from_ids(vec![0; 3], 2, 2, 1).unwrap_err(), ErrorKind::Shape),
        (Permutations::from_seed(1 << 40, 1, 0).unwrap_err(), ErrorKind::TooLarge),
        ("sse9".parse::<Isa>().map_err(Error::from).unwrap_err(), ErrorKind::Isa),
        (Error::OutOfMemory { bytes: 1 }, ErrorKind::OutOfMemory),
    ];
    for (error, kind) in kinds {
        assert_eq!(error.kind(), kind, "{error}");
    }
}

/// What is written is read again; what was never written is refused with the reason.
#[test]
fn serde_checks_what_it_reads() {
    fn same<T>(value: T)
    where
        T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + Debug,
    {
        let text = serde_json::to_string(&value).unwrap();
        assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value, "{text}");
    }
    let quotas = Quotas::from_shares(&[1.0, 2.0], 10, 1).unwrap();
    same(ExactRouter::builder(&quotas).build().unwrap().route().unwrap());
    same(Problem::from_quotas(&quotas).unwrap());
    same(quotas);
    same(Permutations::from_seed(5, 3, 1).unwrap());
    same(Utilisation::new(&[1, 2], &[3, 1]).unwrap());
    same(LoadStats::new(&[1, 2], &[1.0, 2.0]).unwrap());
    Isa::ALL.into_iter().for_each(same);
    same(Sampling::AlgorithmR);
    assert_eq!(serde_json::to_string(&Isa::Avx512).unwrap(), r#""avx512""#);

    fn refused<T: serde::de::DeserializeOwned + Debug>(text: &str, reason: &str) {
        let error = serde_json::from_str::<T>(text).unwrap_err().to_string();
        assert!(error.contains(reason), "{error}");
    }
    refused::<Routes>(r#"{"ids":[0,7],"rows":2,"fan_out":1,"targets":3}"#, "slot 1 holds target 7");
    refused::<Routes>(r#"{"ids":[0],"rows":2,"fan_out":1,"targets":3}"#, "2 are needed");
    refused::<Permutation>("[0,0]", "the entry 0 twice");
    refused::<Quotas>(
        r#"{"quotas":[11],"limits":[],"demand":10,"fan_out":1}"#,
        "quota of target 0",
    );
    refused::<Problem>(r#"{"source_degrees":[2],"target_degrees":[1]}"#, "degree of source 0");
}
