//! Capacity policies and replica splits against definitions written out plainly.

use phase_router::capacity::{drop_by_position, drop_by_score, loads, reroute};
use phase_router::{Error, LoadStats, Replicas, Routes, Utilisation};
use proptest::prelude::*;

/// Rows of distinct targets or empty slots, as gates and routers give them, and a capacity a target.
fn any_case() -> impl Strategy<Value = (Vec<i32>, usize, Vec<u64>)> {
    (0..40usize, 1..5usize, 1..12usize).prop_flat_map(|(rows, fan_out, targets)| {
        let row = prop::sample::subsequence(
            (0..targets as i32).collect::<Vec<_>>(),
            0..=fan_out.min(targets),
        );
        let row = row.prop_shuffle().prop_map(move |mut row| {
            row.resize(fan_out, -1);
            row
        });
        let ids = prop::collection::vec(row.prop_shuffle(), rows).prop_map(|rows| rows.concat());
        let most = (rows * fan_out) as u64 / targets as u64 + 3;
        (ids, Just(fan_out), prop::collection::vec(0..=most, targets))
    })
}

fn naive_drop_by_score(ids: &[i32], scores: &[f32], capacities: &[u64]) -> Vec<i32> {
    let mut kept = vec![-1; ids.len()];
    for (target, &capacity) in capacities.iter().enumerate() {
        let mut slots: Vec<usize> = (0..ids.len()).filter(|&s| ids[s] == target as i32).collect();
        slots.sort_by(|&a, &b| scores[b].partial_cmp(&scores[a]).unwrap()); // stable
        for &slot in slots.iter().take(capacity as usize) {
            kept[slot] = target as i32;
        }
    }
    kept
}

fn naive_reroute(ids: &[i32], fan_out: usize, capacities: &[u64]) -> Vec<i32> {
    let mut room = capacities.to_vec();
    let mut out = vec![-1; ids.len()];
    for (slot, &id) in ids.iter().enumerate() {
        if id >= 0 && room[id as usize] > 0 {
            room[id as usize] -= 1;
            out[slot] = id;
        }
    }
    let targets = capacities.len();
    for slot in 0..ids.len() {
        if ids[slot] < 0 || out[slot] >= 0 {
            continue;
        }
        let row = slot / fan_out * fan_out;
        let next = (1..targets).map(|step| (ids[slot] as usize + step) % targets);
        let free = next
            .into_iter()
            .find(|&c| room[c] > 0 && !out[row..row + fan_out].contains(&(c as i32)));
        if let Some(c) = free {
            room[c] -= 1;
            out[slot] = c as i32;
        }
    }
    out
}

fn survivors(ids: &[i32]) -> usize {
    ids.iter().filter(|&&id| id >= 0).count()
}

/// After every number of slots, each replica is less than one slot from its share. Integers: no rounding.
fn check_error(weights: &[u32]) {
    let replicas = Replicas::new(&[weights]).unwrap();
    let sum: i64 = weights.iter().map(|&w| i64::from(w)).sum();
    let mut served = vec![0i64; weights.len()];
    for n in 1..=2 * i64::from(replicas.period(0)) + 3 {
        served[replicas.by_rank(0, n as u64 - 1) as usize] += 1;
        for (served, &weight) in served.iter().zip(weights) {
            let error = served * sum - n * i64::from(weight);
            assert!(error.abs() < sum, "{served} of {n} at weight {weight} of {weights:?}");
        }
    }
}

#[test]
fn replica_error_of_all_small_weights() {
    for code in 1..8u32.pow(4) {
        check_error(&[code % 8, code / 8 % 8, code / 64 % 8, code / 512]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn by_position((ids, fan_out, capacities) in any_case()) {
        let mut room = capacities.clone();
        let mut wanted = ids.clone();
        for id in wanted.iter_mut().filter(|id| **id >= 0) {
            match room[*id as usize].checked_sub(1) {
                Some(left) => room[*id as usize] = left,
                None => *id = -1,
            }
        }
        let mut kept = ids.clone();
        assert_eq!(drop_by_position(&mut kept, &capacities).unwrap(), survivors(&wanted));
        assert_eq!(kept, wanted);

        let rows = ids.len() / fan_out;
        let mut routes = Routes::from_ids(ids, rows, fan_out, capacities.len()).unwrap();
        assert_eq!(routes.enforce(&capacities).unwrap(), survivors(&wanted));
        assert_eq!(routes.as_slice(), wanted);
    }

    /// Scores from few values, so that there are ties, zeros of both signs and infinities among them.
    #[test]
    fn by_score(
        (ids, fan_out, capacities) in any_case(),
        seed in prop::collection::vec(
            prop::sample::select(vec![0.0, -0.0, 0.25, -0.25, 1.0, f32::INFINITY, f32::NEG_INFINITY, f32::MIN_POSITIVE, -1e-40]), 1..40),
    ) {
        let mut scores: Vec<f32> = (0..ids.len()).map(|slot| seed[slot % seed.len()]).collect();
        let wanted = naive_drop_by_score(&ids, &scores, &capacities);
        for (id, score) in ids.iter().zip(&mut scores) {
            if *id < 0 {
                *score = f32::NAN; // not looked at
            }
        }
        let mut kept = ids.clone();
        assert_eq!(drop_by_score(&mut kept, &scores, &capacities).unwrap(), survivors(&wanted));
        assert_eq!(kept, wanted);

        let rows = ids.len() / fan_out;
        let mut routes = Routes::from_ids(ids.clone(), rows, fan_out, capacities.len()).unwrap();
        routes.enforce_by_score(&scores, &capacities).unwrap();
        assert_eq!(routes.as_slice(), wanted);

        if let Some(slot) = ids.iter().position(|&id| id >= 0) {
            scores[slot] = f32::NAN;
            let mut same = ids.clone();
            let error = drop_by_score(&mut same, &scores, &capacities).unwrap_err();
            assert_eq!((error, &same), (Error::Score { slot }, &ids));
        }
    }

    #[test]
    fn by_reroute((ids, fan_out, capacities) in any_case()) {
        let wanted = naive_reroute(&ids, fan_out, &capacities);
        let mut kept = ids.clone();
        assert_eq!(reroute(&mut kept, fan_out, &capacities).unwrap(), survivors(&wanted));
        assert_eq!(kept, wanted);
        // What the policy promises, whatever the order.
        for (load, capacity) in loads(&kept, capacities.len()).unwrap().iter().zip(&capacities) {
            assert!(load <= capacity);
        }
        for row in kept.chunks_exact(fan_out) {
            for (j, id) in row.iter().enumerate().filter(|(_, id)| **id >= 0) {
                assert!(!row[..j].contains(id), "{id} twice in {row:?}");
            }
        }
        let mut dropped = ids.clone();
        drop_by_position(&mut dropped, &capacities).unwrap();
        for (kept, dropped) in kept.iter().zip(&dropped) {
            assert!(*dropped < 0 || kept == dropped, "a slot that fits stays");
        }

        let rows = ids.len() / fan_out;
        let mut routes = Routes::from_ids(ids, rows, fan_out, capacities.len()).unwrap();
        routes.enforce_by_reroute(&capacities).unwrap();
        assert_eq!(routes.as_slice(), wanted);
    }

    /// Ids that repeat in a row, which no router gives but any caller may.
    #[test]
    fn repeated_ids(ids in prop::collection::vec(-1..4i32, 0..60), capacities in prop::collection::vec(0..9u64, 4)) {
        let ids = &ids[..ids.len() / 3 * 3];
        let mut kept = ids.to_vec();
        reroute(&mut kept, 3, &capacities).unwrap();
        assert_eq!(kept, naive_reroute(ids, 3, &capacities));
    }

    #[test]
    fn replica_error_is_below_one(weights in prop::collection::vec(prop_oneof![0..6u32, 0..300u32], 1..9)) {
        prop_assume!(weights.iter().any(|&w| w > 0));
        check_error(&weights);
    }

    /// Batches that carry their ranks over are one long batch.
    #[test]
    fn ranks_carry_over((ids, _, capacities) in any_case(), cut in any::<prop::sample::Index>()) {
        let weights: Vec<_> = (0..capacities.len() as u32).map(|c| vec![1 + c % 3, 2, 5]).collect();
        let replicas = Replicas::new(&weights).unwrap();
        let targets = replicas.targets();
        let (mut whole, mut ranks) = (ids.clone(), vec![0; targets]);
        replicas.split_by_rank(&mut whole, &mut ranks).unwrap();
        assert_eq!(ranks, loads(&ids, targets).unwrap());
        for (physical, id) in whole.iter().zip(&ids) {
            assert!(if *id < 0 { *physical == -1 } else { replicas.replicas_of(*id as usize).contains(&(*physical as u32)) });
        }
        let (mut parts, mut ranks) = (ids.clone(), vec![0; targets]);
        let (a, b) = parts.split_at_mut(if ids.is_empty() { 0 } else { cut.index(ids.len()) });
        replicas.split_by_rank(a, &mut ranks).unwrap();
        replicas.split_by_rank(b, &mut ranks).unwrap();
        assert_eq!(parts, whole);
    }

    /// A row's replicas depend on its own counter and targets, not on the batch it is in.
    #[test]
    fn counters_are_batch_invariant((ids, fan_out, capacities) in any_case(), start in any::<u64>()) {
        let replicas = Replicas::new(&vec![[4u32, 2, 1]; capacities.len()]).unwrap();
        let counters: Vec<u64> = (0..(ids.len() / fan_out) as u64).map(|i| start.wrapping_add(i)).collect();
        let mut whole = ids.clone();
        replicas.split_by_counter(&mut whole, fan_out, &counters).unwrap();
        for ((row, whole), counter) in ids.chunks_exact(fan_out).zip(whole.chunks_exact(fan_out)).zip(&counters) {
            let mut alone = row.to_vec();
            replicas.split_by_counter(&mut alone, fan_out, &[*counter]).unwrap();
            assert_eq!(alone, whole);
        }
    }
}

/// Consecutive counters stay within a few slots of the shares, and counters at regular distances do not fall into step
/// with the replicas, as a cycle would.
#[test]
fn counters_follow_the_shares() {
    let weights = [5u32, 3, 1, 0, 7];
    let sum: u32 = weights.iter().sum();
    let replicas = Replicas::new(&[weights; 3]).unwrap();
    for (stride, bound) in
        [(1, 5.0), (2, 8.0), (3, 8.0), (7, 16.0), (8, 16.0), (64, 16.0), (1000, 16.0)]
    {
        let mut worst = 0.0f64;
        for target in 0..3 {
            let mut served = [0u32; 5];
            for n in 1..=100_000u32 {
                let id = replicas.by_counter(target, 1_000_000 + u64::from(n) * stride);
                served[id as usize - 5 * target] += 1;
                for (served, weight) in served.iter().zip(weights) {
                    let share = f64::from(n) * f64::from(weight) / f64::from(sum);
                    worst = worst.max((f64::from(*served) - share).abs());
                }
            }
        }
        println!("counters {stride} apart, 100,000 slots: worst error {worst:.2} slots");
        assert!(worst < bound, "{worst} at stride {stride}");
    }
}

#[test]
fn known_splits() {
    // Three to one: the light replica's only slot may come at any rank; the heavy one's deadlines are earlier.
    let replicas = Replicas::new(&[vec![3u32, 1], vec![2, 2], vec![1, 2, 3]]).unwrap();
    let ids =
        |target, ranks: u64| (0..ranks).map(|r| replicas.by_rank(target, r)).collect::<Vec<_>>();
    assert_eq!(ids(0, 8), [0, 0, 0, 1, 0, 0, 0, 1]);
    assert_eq!(ids(1, 4), [2, 3, 2, 3]);
    assert_eq!(ids(2, 6), [6, 5, 6, 4, 5, 6]);
    assert_eq!([0, 1, 2].map(|c| replicas.period(c)), [4, 2, 6]);
    assert_eq!((replicas.targets(), replicas.replicas()), (3, 7));
}

#[test]
fn refusals() {
    let ids = [0, 1, -1, 2, 1, 0];
    let same = |error: Error, touched: &[i32]| {
        assert_eq!(touched, ids, "{error}");
        error
    };
    let mut i = ids;
    let wrong_id = Error::TargetId { slot: 3, id: 2, targets: 2 };
    assert_eq!(same(drop_by_position(&mut i, &[0, 0]).unwrap_err(), &i), wrong_id);
    assert_eq!(same(drop_by_score(&mut i, &[0.0; 6], &[0, 0]).unwrap_err(), &i), wrong_id);
    assert_eq!(same(reroute(&mut i, 2, &[0, 0]).unwrap_err(), &i), wrong_id);
    assert_eq!(loads(&i, 2).unwrap_err(), wrong_id);
    let length = Error::Length { what: "scores", given: 5, needed: 6 };
    assert_eq!(same(drop_by_score(&mut i, &[0.0; 5], &[0, 0, 0]).unwrap_err(), &i), length);
    let length = Error::Length { what: "ids", given: 6, needed: 8 };
    assert_eq!(same(reroute(&mut i, 4, &[0, 0, 0]).unwrap_err(), &i), length);

    let mut routes = Routes::from_ids(ids.to_vec(), 3, 2, 3).unwrap();
    let length = Error::Length { what: "capacities", given: 4, needed: 3 };
    assert_eq!(routes.enforce_by_score(&[0.0; 6], &[0; 4]).unwrap_err(), length);
    assert_eq!(routes.enforce_by_reroute(&[0; 4]).unwrap_err(), length);
    assert_eq!(routes.as_slice(), ids);

    let replicas = Replicas::new(&[[1u32, 1], [1, 2]]).unwrap();
    let mut ranks = [5, 5];
    assert_eq!(same(replicas.split_by_rank(&mut i, &mut ranks).unwrap_err(), &i), wrong_id);
    assert_eq!(ranks, [5, 5]);
    assert_eq!(same(replicas.split_by_counter(&mut i, 2, &[0; 3]).unwrap_err(), &i), wrong_id);
    let length = Error::Length { what: "ranks", given: 1, needed: 2 };
    assert_eq!(same(replicas.split_by_rank(&mut i, &mut [0]).unwrap_err(), &i), length);
    let length = Error::Length { what: "counters", given: 2, needed: 3 };
    assert_eq!(same(replicas.split_by_counter(&mut i, 2, &[0; 2]).unwrap_err(), &i), length);

    assert_eq!(Replicas::new(&[vec![1u32], vec![]]).unwrap_err(), Error::NoReplica { target: 1 });
    assert_eq!(Replicas::new(&[[0u32, 0]]).unwrap_err(), Error::NoReplica { target: 0 });
    let error = Replicas::new(&[[u32::MAX, u32::MAX - 1]]).unwrap_err();
    assert!(matches!(error, Error::TooLarge { .. }), "{error}");
    // Large weights with a common divisor are small weights.
    assert_eq!(Replicas::new(&[[3u32 << 20, 1 << 20]]).unwrap().period(0), 4);
    assert_eq!(Replicas::new(&[vec![1u32; 1 << 16]]).unwrap().by_rank(0, 65_537), 1);
}

#[test]
fn utilisation() {
    let u = Utilisation::new(&[4, 0, 7, 2], &[4, 0, 5, 8]).unwrap();
    assert_eq!((u.full, u.excess, u.room), (3, 2, 6));
    assert_eq!((u.least, u.most), (0.25, 1.4));
    assert!((u.total - 13.0 / 17.0).abs() < 1e-15);
    assert_eq!(Utilisation::new(&[], &[]).unwrap(), Utilisation::default());
    assert_eq!(Utilisation::new(&[3], &[0]).unwrap().most, 0.0);
    assert!(Utilisation::new(&[3], &[0, 1]).is_err());
    assert!(LoadStats::new(&[4, 0], &[1.0, 1.0]).is_ok());
}
