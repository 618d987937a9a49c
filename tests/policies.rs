//! Capacity policies and replica splits against definitions written out plainly.

use phase_router::capacity::{
    drop_by_choice, drop_by_position, drop_by_score, loads, reroute, reroute_by_score,
};
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

fn naive_drop_by_choice(ids: &[i32], fan_out: usize, limits: &[u64]) -> Vec<i32> {
    let mut room = limits.to_vec();
    let mut out = vec![-1; ids.len()];
    let mut slots: Vec<usize> = (0..ids.len()).collect();
    slots.sort_by_key(|slot| (slot % fan_out, slot / fan_out));
    for slot in slots.into_iter().filter(|&slot| ids[slot] >= 0) {
        let room = &mut room[ids[slot] as usize];
        if *room > 0 {
            *room -= 1;
            out[slot] = ids[slot];
        }
    }
    out
}

fn naive_reroute_by_score(ids: &[i32], fan_out: usize, limits: &[u64], scores: &[f32]) -> Vec<i32> {
    let mut out = ids.to_vec();
    drop_by_position(&mut out, limits).unwrap();
    let targets = limits.len();
    let mut room = limits.to_vec();
    out.iter().filter(|&&id| id >= 0).for_each(|&id| room[id as usize] -= 1);
    for slot in (0..ids.len()).filter(|&slot| ids[slot] >= 0) {
        if out[slot] >= 0 {
            continue;
        }
        let row = slot / fan_out;
        let score = |c: usize| scores[row * targets + c];
        let mut free: Vec<usize> = (0..targets)
            .filter(|&c| room[c] > 0 && score(c) > f32::NEG_INFINITY)
            .filter(|&c| !out[row * fan_out..][..fan_out].contains(&(c as i32)))
            .collect();
        free.sort_by(|&a, &b| score(b).partial_cmp(&score(a)).unwrap()); // stable
        if let Some(&c) = free.first() {
            room[c] -= 1;
            out[slot] = c as i32;
        }
    }
    out
}

/// Few values, so that there are ties, zeros of both signs and infinities among them.
fn any_scores() -> impl Strategy<Value = Vec<f32>> {
    let values =
        [0.0, -0.0, 0.25, -0.25, 1.0, f32::INFINITY, f32::NEG_INFINITY, f32::MIN_POSITIVE, -1e-40];
    prop::collection::vec(prop::sample::select(values.to_vec()), 1..40)
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

    #[test]
    fn by_score((ids, fan_out, capacities) in any_case(), seed in any_scores()) {
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
            assert_eq!((error, &same), (Error::Score { index: slot }, &ids));
        }
    }

    #[test]
    fn by_choice((ids, fan_out, limits) in any_case()) {
        let wanted = naive_drop_by_choice(&ids, fan_out, &limits);
        let mut kept = ids.clone();
        assert_eq!(drop_by_choice(&mut kept, fan_out, &limits).unwrap(), survivors(&wanted));
        assert_eq!(kept, wanted);
        let mut routes =
            Routes::from_ids(ids.clone(), ids.len() / fan_out, fan_out, limits.len()).unwrap();
        assert_eq!(routes.enforce_by_choice(&limits).unwrap(), survivors(&wanted));
        assert_eq!(routes.as_slice(), wanted);
    }

    #[test]
    fn by_reroute_score(
        (ids, fan_out, limits) in any_case(),
        seed in any_scores(),
        spoiled in any::<prop::sample::Index>(),
    ) {
        let (rows, targets) = (ids.len() / fan_out, limits.len());
        let mut scores: Vec<f32> = (0..rows * targets).map(|at| seed[at * 7 % seed.len()]).collect();
        let wanted = naive_reroute_by_score(&ids, fan_out, &limits, &scores);
        let mut kept = ids.clone();
        let served = reroute_by_score(&mut kept, fan_out, &limits, &scores).unwrap();
        assert_eq!((served, &kept), (survivors(&wanted), &wanted));
        let mut routes = Routes::from_ids(ids.clone(), rows, fan_out, targets).unwrap();
        assert_eq!(routes.enforce_by_reroute_score(&limits, &scores).unwrap(), served);
        assert_eq!(routes.as_slice(), wanted);

        // A score that is not a number is refused in a row that needs its scores, and not read in another.
        if rows > 0 {
            let row = spoiled.index(rows);
            scores[row * targets + row % targets] = f32::NAN;
            let slots = row * fan_out..(row + 1) * fan_out;
            let mut first = ids.clone();
            drop_by_position(&mut first, &limits).unwrap();
            let mut spoiled = ids.clone();
            let result = reroute_by_score(&mut spoiled, fan_out, &limits, &scores);
            if first[slots.clone()] == ids[slots] {
                assert_eq!((result, spoiled), (Ok(served), wanted));
            } else {
                let index = row * targets + row % targets;
                assert_eq!((result, spoiled), (Err(Error::Score { index }), ids));
            }
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

        let scores: Vec<f32> = (0..ids.len() / 3 * 4).map(|at| (at * 5 % 7) as f32).collect();
        let mut kept = ids.to_vec();
        reroute_by_score(&mut kept, 3, &capacities, &scores).unwrap();
        assert_eq!(kept, naive_reroute_by_score(ids, 3, &capacities, &scores));
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

/// The loads of `counters` at one target, by replica.
fn split(replicas: &Replicas, target: usize, counters: impl Iterator<Item = u64>) -> Vec<u64> {
    let of = replicas.replicas_of(target);
    let mut served = vec![0; of.len()];
    for counter in counters {
        served[(replicas.by_counter(target, counter) - of.start) as usize] += 1;
    }
    served
}

/// The bound holds from any start, after any number of counters.
#[test]
fn consecutive_counters_follow_the_shares() {
    for shares in [vec![5u32, 3, 1, 0, 7], vec![1, 1], vec![1; 9], vec![65_535, 1], vec![3, 1]] {
        let sum: u32 = shares.iter().sum();
        let replicas = Replicas::new(&[&shares; 3]).unwrap();
        let mut worst = 0.0f64;
        for target in 0..3 {
            for start in [0, 1_000_001, 0x5555_5555_5555, u64::MAX - 2999] {
                let mut served = vec![0.0f64; shares.len()];
                for n in 1..=3000u32 {
                    let counter = start + u64::from(n - 1);
                    let id = replicas.by_counter(target, counter) as usize;
                    served[id - target * shares.len()] += 1.0;
                    let bound = 2.0 * f64::from(n).log2() + 1.0;
                    for (served, &share) in served.iter().zip(&shares) {
                        let error =
                            (served - f64::from(n) * f64::from(share) / f64::from(sum)).abs();
                        assert!(error < bound, "{error} after {n} of {shares:?} from {start}");
                        worst = worst.max(error);
                    }
                }
            }
        }
        println!("shares {shares:?}: worst error {worst:.2} slots");
    }
}

/// Counters at regular distances do not fall into step with the replicas: not as with a cycle (even distances), nor as
/// with the multiples of the golden ratio (distances that are Fibonacci numbers).
#[test]
fn any_progression_is_as_even_as_random_draws() {
    let shares = [5u32, 3, 1, 0, 7];
    let sum = f64::from(shares.iter().sum::<u32>());
    let replicas = Replicas::new(&[shares; 3]).unwrap();
    let fibonacci = std::iter::successors(Some((2u64, 3u64)), |&(a, b)| Some((b, a + b)));
    let strides = (2..=2000).chain((1..=40).map(|bit| 1 << bit));
    let strides = strides.chain(fibonacci.map(|(a, _)| a).take_while(|&a| a < 1 << 40));
    let n = 1000;
    let (mut worst, mut total, mut count) = (0.0f64, 0.0, 0.0);
    for stride in strides {
        for target in 0..3 {
            let served = split(&replicas, target, (0..n).map(|i| 1_000_000 + i * stride));
            assert_eq!(served[3], 0, "a replica without a share");
            let expected = shares.map(|share| n as f64 * f64::from(share) / sum);
            let terms = served.iter().zip(expected).filter(|(_, expected)| *expected > 0.0);
            let chi: f64 = terms.map(|(&s, e)| (s as f64 - e).powi(2) / e).sum();
            // With 3 degrees of freedom a random draw is above 40 once in 10^8.
            assert!(chi < 40.0, "chi-square {chi} at every {stride}th counter of target {target}");
            (worst, total, count) = (worst.max(chi), total + chi, count + 1.0);
        }
    }
    println!("chi-square of {count} progressions: mean {:.3}, worst {worst:.1}", total / count);
    // The mean of random draws is 3, with a standard deviation of 0.03.
    assert!(total / count < 3.2);
}

/// Distances at which the multiples of the golden ratio stay on one of two replicas for long.
#[test]
fn every_987th_counter() {
    let replicas = Replicas::new(&[[1u32, 1]]).unwrap();
    for stride in [987, 1597, 2584, 1 << 20] {
        let served = split(&replicas, 0, (0..1000).map(|i| i * stride));
        assert!(served[0].abs_diff(500) < 80, "{served:?} at every {stride}th");
    }
}

#[test]
fn policies_written_out() {
    // First choices come before second ones: each row keeps the one that the other wanted second.
    let mut ids = [0, 1, 1, 0];
    assert_eq!(drop_by_choice(&mut ids, 2, &[1, 1]).unwrap(), 2);
    assert_eq!(ids, [0, -1, 1, -1]);
    let mut ids = [0, 1, 1, 0];
    assert_eq!(drop_by_position(&mut ids, &[1, 1]).unwrap(), 2);
    assert_eq!(ids, [0, 1, -1, -1]);

    // Token 1 takes its best target that has room, and token 2 what is left, unless its score is minus infinity.
    for (last, third) in [(-9.0, 1), (f32::NEG_INFINITY, -1)] {
        let mut ids = [0, 0, 0];
        let scores = [1.0, 0.0, 0.0, 0.9, 0.1, 0.5, 0.9, last, 0.5];
        reroute_by_score(&mut ids, 1, &[1, 1, 1], &scores).unwrap();
        assert_eq!(ids, [0, 2, third]);
    }
    // Equal scores: the lowest id, for zeros of both signs too.
    let mut ids = [0, 0];
    reroute_by_score(&mut ids, 1, &[1, 1, 1], &[0.0, 0.0, 0.0, 0.0, -0.0, 0.0]).unwrap();
    assert_eq!(ids, [0, 1]);
    // Not a target that is in the row already, before or behind.
    let mut ids = [2, 0, 0, 1];
    reroute_by_score(&mut ids, 4, &[1, 2, 2, 1], &[0.0, 9.0, 9.0, 1.0]).unwrap();
    assert_eq!(ids, [2, 0, 3, 1]);
}

/// Every slot of a long row is rerouted past all those before it. That takes K^2 steps; it took K^3 when each step
/// searched the row.
#[test]
fn one_long_row() {
    const K: usize = 8000;
    // With room for two, targets stay open after the row has taken them, and are passed each time.
    for limit in [1, 2] {
        let wanted = (0..K as i32).map(|slot| (slot - limit as i32 + 1).max(0));
        let mut ids = [0; K];
        assert_eq!(reroute(&mut ids, K, &[limit; K]).unwrap(), K);
        assert!(ids.iter().copied().eq(wanted.clone()));
        // By score, where lower ids are better.
        let scores: Vec<f32> = (0..K).map(|c| -(c as f32)).collect();
        let mut ids = [0; K];
        assert_eq!(reroute_by_score(&mut ids, K, &[limit; K], &scores).unwrap(), K);
        assert!(ids.iter().copied().eq(wanted));
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
    assert_eq!(same(drop_by_choice(&mut i, 2, &[0, 0]).unwrap_err(), &i), wrong_id);
    let scores = [0.0; 9];
    let by_score = |ids: &mut [i32], k, limits: &[u64], scores: &[f32]| {
        reroute_by_score(ids, k, limits, scores).unwrap_err()
    };
    assert_eq!(same(by_score(&mut i, 2, &[0, 0], &scores[..6]), &i), wrong_id);
    assert_eq!(loads(&i, 2).unwrap_err(), wrong_id);
    let length = Error::Length { what: "scores", given: 5, needed: 6 };
    assert_eq!(same(drop_by_score(&mut i, &[0.0; 5], &[0, 0, 0]).unwrap_err(), &i), length);
    let length = Error::Length { what: "ids", given: 6, needed: 8 };
    assert_eq!(same(reroute(&mut i, 4, &[0, 0, 0]).unwrap_err(), &i), length);
    assert_eq!(same(drop_by_choice(&mut i, 4, &[0, 0, 0]).unwrap_err(), &i), length);
    assert_eq!(same(by_score(&mut i, 4, &[0, 0, 0], &scores), &i), length);
    let length = Error::Length { what: "scores", given: 6, needed: 9 };
    assert_eq!(same(by_score(&mut i, 2, &[0, 0, 0], &scores[..6]), &i), length);
    // Rows without slots.
    assert_eq!(reroute_by_score::<i32>(&mut [], 0, &[1], &[]), Ok(0));
    assert_eq!(drop_by_choice::<i32>(&mut [], usize::MAX, &[1]), Ok(0));
    assert_eq!(reroute_by_score::<i32>(&mut [], usize::MAX, &[1], &[]), Ok(0));

    let mut routes = Routes::from_ids(ids.to_vec(), 3, 2, 3).unwrap();
    let length = Error::Length { what: "limits", given: 4, needed: 3 };
    assert_eq!(routes.enforce_by_score(&[0.0; 6], &[0; 4]).unwrap_err(), length);
    assert_eq!(routes.enforce_by_reroute(&[0; 4]).unwrap_err(), length);
    assert_eq!(routes.enforce_by_choice(&[0; 4]).unwrap_err(), length);
    assert_eq!(routes.enforce_by_reroute_score(&[0; 4], &scores).unwrap_err(), length);
    let length = Error::Length { what: "scores", given: 8, needed: 9 };
    assert_eq!(routes.enforce_by_reroute_score(&[0; 3], &scores[..8]).unwrap_err(), length);
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
