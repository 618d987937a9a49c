//! Assignments: feasible, as full as can be, the best on the grid, and proven by their prices alone.

mod oracles;
mod support;

use arbitrary::Unstructured;
use oracles::{Oracle, Scale, SplitMix64, assign::Input};
use phase_router::{Assigner, Assignment, Error, Kernels, certificate};

/// Random problems of every kind, each beside the plain solver.
#[test]
fn random_problems() {
    support::tiers();
    let mut random = SplitMix64(9);
    for case in 0..if cfg!(miri) { 3 } else { 600 } {
        let mut bytes: Vec<u8> = (0..12).map(|_| random.next() as u8).collect();
        bytes[1] = case as u8;
        if case % 3 > 0 {
            bytes[0] &= !0x18; // with effort
        }
        let input = Input::decode(&mut Unstructured::new(&bytes), Scale::FUZZ).unwrap();
        let shown = input.clone();
        let result = std::panic::catch_unwind(|| input.check());
        assert!(result.is_ok(), "case {case}: {bytes:?} {shown:?}");
    }
}

/// A problem whose score is a function of row and target.
fn input(
    (rows, targets, fan_out): (usize, usize, usize),
    capacity: impl Fn(usize) -> u64,
    mut score: impl FnMut(usize, usize) -> f32,
) -> Input {
    let pairs = (0..rows * targets).map(|at| (at / targets, at % targets));
    Input {
        scores: pairs.map(|(i, c)| score(i, c)).collect(),
        rows,
        capacities: (0..targets).map(capacity).collect(),
        fan_out,
        tolerance: 1e-5,
        effort: 256,
        prices: None,
        threads: false,
        lists: false,
    }
}

/// Numbers from 0 to 1.
fn even(seed: u64) -> impl FnMut() -> f32 {
    let mut random = SplitMix64(seed);
    move || (random.next() >> 40) as f32 / (1 << 24) as f32
}

/// Checks a problem on every tier and on several threads, and returns one of the results, which are equal.
fn checked(input: Input) -> Assignment {
    Input { threads: true, lists: true, ..input.clone() }.check();
    input.check();
    input.assign(Kernels::available()[0])
}

const SIZE: (usize, usize, usize) = (if cfg!(miri) { 12 } else { 600 }, 24, 3);

#[test]
fn one_target_wanted_by_all() {
    let mut random = even(1);
    let a = checked(input(SIZE, |_| 75, |_, c| random() + if c == 5 { 100.0 } else { 0.0 }));
    assert!(a.gap() <= 1e-5, "{}", a.gap());
    assert_eq!(a.empty(), 0);
    assert_eq!(a.ids().loads()[5], SIZE.0.min(75) as u64);
}

#[test]
fn equal_scores_and_two_values() {
    let a = checked(input(SIZE, |_| 75, |_, _| 2.5));
    assert_eq!((a.empty(), a.total()), (0, 2.5 * (SIZE.0 * SIZE.2) as f64));
    assert!(a.gap() <= 1e-5);
    let mut random = even(2);
    let a = checked(input(SIZE, |_| 75, |_, _| if random() < 0.5 { 1.0 } else { 0.0 }));
    assert_eq!(a.total(), (SIZE.0 * SIZE.2) as f64, "there are enough ones");
    // Rows that are alike, whatever the values.
    let a = checked(input(SIZE, |_| 75, |_, c| (c * c % 7) as f32));
    assert!(a.gap() <= 1e-5);
}

#[test]
fn capacities_of_every_kind() {
    let mut random = even(3);
    let uneven = |c: usize| [0, 1, 40, 75, 300, u64::MAX][c % 6];
    let a = checked(input(SIZE, uneven, |_, _| random()));
    assert!(a.gap() <= 1e-5);
    assert_eq!(a.prices()[0], f32::INFINITY);
    // Less room than slots, and none.
    let a = checked(input(SIZE, |_| 30, |_, _| random() - 0.9));
    assert_eq!(a.filled(), (24 * 30).min(SIZE.0 * SIZE.2));
    let a = checked(input(SIZE, |_| 0, |_, _| random()));
    assert_eq!((a.filled(), a.total(), a.bound(), a.gap()), (0, 0.0, 0.0, 0.0));
    // More than enough: every row has its best targets, and nothing has a price.
    let a = checked(input(SIZE, |_| u64::MAX, |_, _| random()));
    assert!(a.prices().iter().all(|&price| price == 0.0) && a.gap().abs() < 1e-12);
}

#[test]
fn all_targets_and_few_rows() {
    let mut random = even(4);
    let a = checked(input((40, 12, 12), |c| 20 + c as u64, |_, _| random()));
    assert_eq!(a.filled(), (0..12).map(|c| 20 + c).sum::<usize>());
    let a = checked(input((5, 40, 3), |_| 1, |_, _| random()));
    assert!(a.empty() == 0 && a.gap() <= 1e-5);
    let a = checked(input((5, 4, 9), |_| 3, |_, _| random()));
    assert_eq!(a.filled(), 12, "four targets, so four slots per row at most");
}

#[test]
fn masks_that_leave_slots_empty() {
    // The first half of the rows knows four targets, with room for a third of them.
    let mut random = even(5);
    let (rows, ..) = SIZE;
    let narrow = |i: usize, c: usize| i < rows / 2 && c >= 4;
    let mask = |i, c| if narrow(i, c) { f32::NEG_INFINITY } else { random() };
    let a = checked(input(SIZE, |_| (rows / 8) as u64, mask));
    assert_eq!(a.filled(), (rows / 8) * 4 + (rows / 2 * 3).min(rows / 8 * 20));
    assert!(a.gap() <= 1e-5, "{}", a.gap());
    // Chains of rows that hand a target on to each other.
    let chain = |i: usize, c: usize| if c == i || c == i + 1 { 1.0 } else { f32::NEG_INFINITY };
    let a = checked(input((30, 31, 1), |c| u64::from(c > 0), chain));
    assert_eq!(a.filled(), 30);
    let a = checked(input((30, 31, 1), |c| u64::from(c > 0 && c < 30), chain));
    assert_eq!(a.filled(), 29);
}

#[test]
fn magnitudes_apart() {
    let mut random = even(6);
    let a =
        checked(input(SIZE, |_| 75, |i, c| [1e30, 1e-30, -1e-30][(i * 7 + c * 5) % 3] * random()));
    assert!(a.gap() <= 1e-5);
    for factor in [1e-28, 3e38] {
        let a = checked(input(SIZE, |_| 75, |_, _| (random() - 0.25) * factor));
        assert!(a.gap() <= 1e-5, "{factor:e}: {}", a.gap());
    }
}

/// Below the finest grid scores count as equal, and the gap says so.
#[test]
fn scores_below_the_grid() {
    let mut random = even(16);
    let a = checked(input(SIZE, |_| 75, |_, _| random() * 1e-40));
    assert!(a.empty() == 0 && a.gap() < 1.0);
}

/// A gap within the tolerance on scores as a gate has them.
#[test]
#[cfg_attr(miri, ignore)]
fn gates() {
    let exact = [(0.0, 1.0, 8), (0.3, 1.0, 8), (0.3, 0.5, 8), (1.0, 1.0, 1)];
    let to_spare = [(0.0, 1.25, 8), (1.0, 1.25, 2), (1.0, 1.05, 8), (2.0, 1.25, 8), (0.3, 2.0, 4)];
    for (spread, headroom, k) in exact.into_iter().chain(to_spare) {
        let mut random = even(7);
        let mut gaussian = move || (0..12).map(|_| random()).sum::<f32>() - 6.0;
        let bias: Vec<f32> = (0..64).map(|_| spread * gaussian()).collect();
        let room = (1000.0 * k as f64 / 64.0 * headroom).ceil() as u64;
        let a = checked(input((1000, 64, k), |_| room, |_, c| bias[c] + gaussian()));
        assert!(a.gap() <= 1e-5, "{spread} {headroom} {k}: {}", a.gap());
        // A target with room left has no price.
        if headroom > 1.0 {
            for (&price, load) in a.prices().iter().zip(a.ids().loads()) {
                assert!(price == 0.0 || load == room, "{price} {load} {room}");
            }
        }
    }
}

/// Many rows know only a few targets, which have too little room: what is empty moves at the price of an empty slot.
#[test]
#[cfg_attr(miri, ignore)]
fn a_closed_set_that_is_too_small() {
    let mut random = even(17);
    let (rows, targets) = (2000, 20);
    let known = |i: usize| if i < 900 { 4 } else { targets };
    let score = |i: usize, c: usize| match random() {
        chance if c < known(i) && chance < 0.4 => [0.5, 1.0][usize::from(chance < 0.1)],
        _ => f32::NEG_INFINITY,
    };
    let a = checked(input((rows, targets, 1), |_| 100, score));
    assert!(a.filled() <= rows - 500 && a.gap() <= 1e-5, "{} {}", a.filled(), a.gap());
}

/// Renaming rows and targets changes neither how many slots are filled nor the best total.
#[test]
fn order_does_not_matter() {
    let mut random = SplitMix64(8);
    for case in 0..if cfg!(miri) { 1 } else { 60 } {
        let mut bytes: Vec<u8> = (0..12).map(|_| random.next() as u8).collect();
        bytes[0] = 1; // tolerance 0, with effort
        bytes[1] = case;
        let input = Input::decode(&mut Unstructured::new(&bytes), Scale::FUZZ).unwrap();
        let e = input.capacities.len();
        let (rows, targets) = (random.permutation(input.rows), random.permutation(e));
        let score = |at: usize| input.scores[rows[at / e] * e + targets[at % e]];
        let renamed = Input {
            scores: (0..input.scores.len()).map(score).collect(),
            capacities: targets.iter().map(|&c| input.capacities[c]).collect(),
            ..input.clone()
        };
        let [a, b] = [&input, &renamed].map(|input| input.assign(Kernels::available()[0]));
        assert_eq!(a.filled(), b.filled(), "{input:?}");
        assert_eq!(input.fixed_total(&a), renamed.fixed_total(&b), "{input:?}");
    }
}

#[test]
fn other_prices_bound_it_too() {
    let mut random = even(10);
    let problem = input((50, 8, 2), |_| 13, |_, _| random());
    let a = problem.assign(Kernels::available()[0]);
    for _ in 0..50 {
        let prices: Vec<f32> = (0..8).map(|_| 2.0 * random() - 1.0).collect();
        let bound =
            certificate::bound(&problem.scores, &problem.capacities, 2, &prices, a.filled())
                .unwrap();
        assert!(bound >= a.total() - 1e-9);
    }
}

#[test]
fn memory_is_kept_and_errors_change_nothing() {
    let mut random = even(11);
    let mut kept = Assignment::new();
    for (rows, targets, k) in [(300, 20, 3), (3, 50, 2), (0, 4, 1), (500, 8, 8), (70, 33, 1)] {
        let problem =
            input((rows, targets, k), |_| (rows * k / targets) as u64 + 1, |_, _| random());
        let assigner = Assigner::builder(&problem.capacities, k).build().unwrap();
        assigner.assign_into(&problem.scores, &mut kept).unwrap();
        let fresh = assigner.assign(&problem.scores).unwrap();
        assert_eq!(kept.ids(), fresh.ids());
        assert_eq!((kept.total(), kept.bound()), (fresh.total(), fresh.bound()));
        let before = kept.clone();
        let mut bad = problem.scores.clone();
        bad.extend([f32::NAN].repeat(targets));
        let error = assigner.assign_into(&bad, &mut kept).unwrap_err();
        assert!(matches!(error, Error::RowScore { row, target: 0, .. } if row == rows));
        assert_eq!(kept.ids(), before.ids());
        assert_eq!(kept.prices(), before.prices());
    }
}

/// Prices to start from at both ends of what the grid holds, also after a call with the opposite ones.
#[test]
fn prices_that_are_far_apart_are_a_start() {
    let problems: [(&[u64], &[f32]); 3] = [
        (&[1, 1], &[1.0, 0.0, 0.0, 1.0, 0.5, 0.9, 0.1, 0.2, 0.3, 0.7]),
        (&[0, 1], &[1.0, 0.0, 0.0, 1.0]),
        (&[3, 3], &[1.0, 0.0, 0.0, 1.0, 0.5, 0.9, 0.1, 0.2, 0.3, 0.7]),
    ];
    for (capacities, scores) in problems {
        let plain = Assigner::builder(capacities, 1).tolerance(0.0).build().unwrap();
        let wanted = plain.assign(scores).unwrap();
        let mut kept = Assignment::new();
        for prices in [[-1e30, 1e30], [1e30, -1e30], [1e30, 0.0], [-1e30, 0.0], [1e30, 1e30]] {
            let builder = Assigner::builder(capacities, 1).tolerance(0.0).prices(&prices);
            builder.build().unwrap().assign_into(scores, &mut kept).unwrap();
            assert_eq!(kept.filled(), wanted.filled(), "{capacities:?} {prices:?}");
            assert_eq!(kept.total(), wanted.total(), "{capacities:?} {prices:?}");
        }
    }
}

#[test]
fn earlier_prices_are_a_start() {
    let mut random = even(12);
    let problem = input(SIZE, |_| 75, |_, c| random() + c as f32 / 24.0);
    let a = problem.assign(Kernels::available()[0]);
    let warm = Input { prices: Some(a.prices().to_vec()), ..problem.clone() };
    let b = checked(warm);
    assert!((a.total() - b.total()).abs() <= 2e-5 * a.total());
    // As the bias of a gate, the prices give most rows what they have.
    let equal = a.ids().iter().zip(problem.scores.chunks(SIZE.1)).filter(|(ids, scores)| {
        let mut best: Vec<usize> = (0..SIZE.1).collect();
        best.sort_by(|&a_, &b_| {
            let value = |c: usize| scores[c] - a.prices()[c];
            value(b_).total_cmp(&value(a_))
        });
        ids.iter().all(|&id| best[..SIZE.2].contains(&(id as usize)))
    });
    assert!(equal.count() * 10 >= SIZE.0 * 9);
}

#[test]
#[cfg_attr(miri, ignore)]
fn narrow_types_are_exact() {
    use half::{bf16, f16};
    let mut random = even(13);
    let wide =
        input(SIZE, |_| 75, |_, _| f16::from_f32(bf16::from_f32(random()).to_f32()).to_f32());
    let assigner = Assigner::builder(&wide.capacities, SIZE.2).build().unwrap();
    let a = assigner.assign(&wide.scores).unwrap();
    let f: Vec<f16> = wide.scores.iter().map(|&s| f16::from_f32(s)).collect();
    assert_eq!(assigner.assign(&f).unwrap().ids(), a.ids());
    let exact = wide.scores.iter().map(|&s| bf16::from_f32(s).to_f32() == s);
    if exact.into_iter().all(|exact| exact) {
        let b: Vec<bf16> = wide.scores.iter().map(|&s| bf16::from_f32(s)).collect();
        assert_eq!(assigner.assign(&b).unwrap().ids(), a.ids());
    }
}

#[test]
fn what_is_refused() {
    let build = || Assigner::builder(&[1, 1], 1);
    assert!(matches!(build().tolerance(-1.0).build(), Err(Error::Parameter { .. })));
    assert!(matches!(build().tolerance(f64::NAN).build(), Err(Error::Parameter { .. })));
    assert!(matches!(build().prices(&[1.0]).build(), Err(Error::Length { .. })));
    assert!(matches!(
        build().prices(&[0.0, f32::NAN]).build(),
        Err(Error::Price { target: 1, .. })
    ));
    let assigner = build().build().unwrap();
    assert!(matches!(assigner.assign(&[1.0f32; 3]), Err(Error::Length { needed: 4, .. })));
    let infinite = assigner.assign(&[1.0f32, f32::NEG_INFINITY, f32::INFINITY, f32::NAN]);
    assert!(matches!(infinite, Err(Error::RowScore { row: 1, target: 0, value: f32::INFINITY })));
    let lists = |offsets: &[usize], targets: &[u32]| {
        assigner.assign_lists(offsets, targets, &vec![1.0f32; targets.len()]).map(|a| a.filled())
    };
    assert_eq!(lists(&[0, 2, 3], &[0, 1, 0]), Ok(2));
    assert_eq!(lists(&[0], &[]), Ok(0));
    assert!(matches!(lists(&[], &[]), Err(Error::Length { what: "offsets", .. })));
    assert!(matches!(lists(&[0, 2], &[0]), Err(Error::Length { what: "targets", .. })));
    assert!(matches!(lists(&[0, 2, 1, 2], &[0, 1]), Err(Error::Rows { start: 2, end: 1, .. })));
    assert!(matches!(lists(&[1, 2], &[0, 1]), Err(Error::Rows { start: 1, .. })));
    assert!(matches!(lists(&[0, 2], &[0, 2]), Err(Error::TargetId { slot: 1, id: 2, .. })));
    assert!(matches!(lists(&[0, 2], &[1, 0]), Err(Error::TargetId { slot: 1, id: 0, .. })));
    assert!(matches!(lists(&[0, 2], &[1, 1]), Err(Error::TargetId { slot: 1, .. })));
    let bound = |prices: &[f32]| certificate::bound(&[1.0f32, 2.0], &[1, 1], 1, prices, 1);
    assert_eq!(bound(&[0.0, 0.0]), Ok(2.0));
    assert!(matches!(bound(&[0.0]), Err(Error::Length { .. })));
    assert!(matches!(bound(&[0.0, f32::INFINITY]), Err(Error::Price { target: 1, .. })));
}

/// Many targets of which each row knows a few: memory and time are those of the lists.
#[test]
#[cfg_attr(miri, ignore)]
fn many_targets() {
    let mut random = SplitMix64(14);
    let (rows, targets) = (20_000usize, 5_000u32);
    let (mut offsets, mut ids, mut scores) = (vec![0], Vec::new(), Vec::new());
    for _ in 0..rows {
        let mut known: Vec<u32> =
            (0..6).map(|_| (random.next() % u64::from(targets)) as u32).collect();
        known.sort_unstable();
        known.dedup();
        scores.extend(known.iter().map(|_| (random.next() % 1000) as f32));
        ids.extend(known);
        offsets.push(ids.len());
    }
    let capacities = vec![5; targets as usize];
    let assigner = Assigner::builder(&capacities, 1).build().unwrap();
    let a = assigner.assign_lists(&offsets, &ids, &scores).unwrap();
    assert!(a.ids().loads().iter().all(|&load| load <= 5));
    assert!(a.filled() >= 19_900 && a.gap() <= 1e-5, "{} {}", a.filled(), a.gap());
    let bound =
        certificate::bound_lists(&offsets, &ids, &scores, &capacities, 1, a.prices(), a.filled());
    assert_eq!(bound.unwrap(), a.bound());
}
