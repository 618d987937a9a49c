//! Input that does not fit: every call ends in the documented error or result, and leaves its output as it was.

mod support;

use std::panic::catch_unwind;

use phase_router::bits::{left_filled, words_per_row};
use phase_router::capacity::hard_capacities;
use phase_router::router::{phase_router, try_phase_router};
use phase_router::{
    BitMatrix, Error, Isa, IsaError, Kernels, LoadStats, Permutation, Permutations, Problem,
    Router, Routes, Sampling, Workspace, degrees_from_weights, reference,
};
use support::{SplitMix64, tiers};

const MAX: usize = i32::MAX as usize;
const BOTH: [Sampling; 2] = [Sampling::AlgorithmR, Sampling::Floyd];
/// The most i32 slots that an allocation can hold.
const MAX_SLOTS: u128 = isize::MAX as u128 / 4;

/// Arguments of the drop-in that fit together, for a test to spoil one of.
#[derive(Clone)]
struct Arguments {
    s_bits: Vec<u64>,
    t_bits: Vec<u64>,
    n: usize,
    nb_words: usize,
    k: usize,
    col_perm_s: Vec<usize>,
    col_perm_t: Vec<usize>,
    seed: u64,
}

impl Arguments {
    fn new(n: usize, k: usize) -> Self {
        let stream = &mut SplitMix64(n as u64);
        let nb_words = n.div_ceil(64);
        // Bits past column n stay clear, whatever the stream gives.
        let last = if n.is_multiple_of(64) { !0 } else { (1 << (n % 64)) - 1 };
        let mut bits = || {
            let mut bits: Vec<u64> = (0..n * nb_words).map(|_| stream.next()).collect();
            bits.chunks_exact_mut(nb_words.max(1)).for_each(|row| row[nb_words - 1] &= last);
            bits
        };
        let (s_bits, t_bits) = (bits(), bits());
        let (col_perm_s, col_perm_t) = (stream.permutation(n), stream.permutation(n));
        Self { s_bits, t_bits, n, nb_words, k, col_perm_s, col_perm_t, seed: 42 }
    }

    /// What the `try_` twin returns, once it was seen that the drop-in panics with the message of the same error.
    fn call(&self) -> Result<Vec<i32>, Error> {
        let Self { s_bits, t_bits, n, nb_words, k, col_perm_s, col_perm_t, seed } = self;
        let tried =
            try_phase_router(s_bits, t_bits, *n, *nb_words, *k, col_perm_s, col_perm_t, *seed);
        let called = catch_unwind(|| {
            phase_router(s_bits, t_bits, *n, *nb_words, *k, col_perm_s, col_perm_t, *seed)
        });
        match (&tried, called) {
            (Ok(tried), Ok(called)) => assert_eq!(*tried, called),
            (Err(error), Err(panic)) => {
                let message = panic.downcast_ref::<String>().expect("a formatted message");
                assert_eq!(*message, format!("phase_router: {error}"));
            }
            (tried, called) => panic!("the twin gives {tried:?}, the drop-in {called:?}"),
        }
        tried
    }

    fn with(&self, spoil: impl FnOnce(&mut Self)) -> Result<Vec<i32>, Error> {
        let mut spoiled = self.clone();
        spoil(&mut spoiled);
        spoiled.call()
    }
}

#[test]
fn drop_in_with_slices_of_the_wrong_length() {
    let good = Arguments::new(70, 2);
    assert_eq!(good.call().unwrap().len(), 140);
    let wrong = |what, given, needed| Err(Error::Length { what, given, needed });

    assert_eq!(good.with(|a| _ = a.s_bits.pop()), wrong("s_bits", 139, 140));
    assert_eq!(good.with(|a| a.s_bits.push(0)), wrong("s_bits", 141, 140));
    assert_eq!(good.with(|a| a.s_bits.clear()), wrong("s_bits", 0, 140));
    assert_eq!(good.with(|a| _ = a.t_bits.pop()), wrong("t_bits", 139, 140));
    assert_eq!(good.with(|a| a.t_bits.push(0)), wrong("t_bits", 141, 140));
    assert_eq!(good.with(|a| _ = a.col_perm_s.pop()), wrong("col_perm_s", 69, 70));
    assert_eq!(good.with(|a| a.col_perm_s.push(70)), wrong("col_perm_s", 71, 70));
    assert_eq!(good.with(|a| a.col_perm_t.clear()), wrong("col_perm_t", 0, 70));
    assert_eq!(good.with(|a| a.col_perm_t.push(70)), wrong("col_perm_t", 71, 70));
    let row = "a row of the bit matrix (nb_words)";
    assert_eq!(good.with(|a| a.nb_words = 1), wrong(row, 1, 2));
    assert_eq!(good.with(|a| a.nb_words = 0), wrong(row, 0, 2));
    assert_eq!(good.with(|a| a.nb_words = 3), wrong("s_bits", 140, 210));
    assert_eq!(good.with(|a| a.n = 0), wrong("s_bits", 140, 0));
    assert_eq!(good.with(|a| a.n = 71), wrong("s_bits", 140, 142));

    let error = good.with(|a| _ = a.t_bits.pop()).unwrap_err();
    assert_eq!(error.to_string(), "t_bits has 139 elements, but 140 are needed");
}

#[test]
fn drop_in_with_permutations_that_are_none() {
    let good = Arguments::new(5, 2);
    let out_of_range = good.with(|a| a.col_perm_s = vec![0, 1, 2, 5, 4]).unwrap_err();
    let which = "col_perm_s";
    assert_eq!(out_of_range, Error::PermutationEntry { which, index: 3, entry: 5, len: 5 });
    assert_eq!(
        out_of_range.to_string(),
        "col_perm_s[3] is 5, but the entries of a permutation of 5 are 0..5"
    );

    let repeat = good.with(|a| a.col_perm_t = vec![4, 1, 2, 1, 0]).unwrap_err();
    let which = "col_perm_t";
    assert_eq!(repeat, Error::PermutationRepeat { which, entry: 1, first: 1, second: 3 });
    assert_eq!(repeat.to_string(), "col_perm_t has the entry 1 twice, at 1 and at 3");

    // Entries that would be in range if they were cut to 32 bits.
    for entry in [usize::MAX, 1 << 32, (1 << 32) + 4] {
        let given = good.with(|a| a.col_perm_t = vec![0, 1, 2, 3, entry]).unwrap_err();
        let entry = entry as u64;
        assert_eq!(given, Error::PermutationEntry { which, index: 4, entry, len: 5 });
    }
}

#[test]
fn drop_in_with_sizes_that_overflow() {
    let good = Arguments::new(2, 1);
    let max = u128::from(u64::MAX);
    assert_eq!(
        good.with(|a| a.nb_words = usize::MAX),
        Err(Error::TooLarge { what: "words of the bit matrix", given: 2 * max, max })
    );
    // The product wraps to 0, which would fit empty slices.
    let wraps = 1usize << 63;
    let given = 2 * wraps as u128;
    assert_eq!(
        good.with(|a| (a.nb_words, a.s_bits, a.t_bits) = (wraps, vec![], vec![])),
        Err(Error::TooLarge { what: "words of the bit matrix", given, max })
    );
    for n in [MAX + 1, usize::MAX] {
        let max = MAX as u128;
        let refused = Err(Error::TooLarge { what: "rows", given: n as u128, max });
        assert_eq!(good.with(|a| a.n = n), refused);
    }
    for k in [usize::MAX, 1 << 63, MAX_SLOTS as usize / 2 + 1] {
        let given = 2 * k as u128;
        let refused = Err(Error::TooLarge { what: "rows * fan_out", given, max: MAX_SLOTS });
        assert_eq!(good.with(|a| a.k = k), refused);
    }
    // It can be addressed, but no machine has it.
    let k = MAX_SLOTS as usize / 2;
    assert_eq!(good.with(|a| a.k = k), Err(Error::OutOfMemory { bytes: 4 * 2 * k as u128 }));
}

#[test]
fn nothing_to_route() {
    for k in [0, 1, usize::MAX] {
        assert_eq!(Arguments::new(0, k).call(), Ok(vec![]), "k {k}");
    }
    let empty = Arguments::new(0, 3);
    assert_eq!(empty.with(|a| a.nb_words = usize::MAX), Ok(vec![]));
    for n in [1, 64, 65] {
        assert_eq!(Arguments::new(n, 0).call(), Ok(vec![]), "n {n}");
    }
}

#[test]
fn fan_out_past_the_number_of_targets() {
    for n in [1, 5, 64, 70] {
        let all = Arguments::new(n, n).call().unwrap();
        for k in [n + 1, 3 * n + 40] {
            let routes = Arguments::new(n, k).call().unwrap();
            for (row, all) in routes.chunks_exact(k).zip(all.chunks_exact(n)) {
                assert_eq!(row[..n], *all);
                assert!(row[n..].iter().all(|&id| id == -1));
            }
        }
    }
}

#[test]
fn padding_bits_and_words_are_ignored() {
    for n in [1, 63, 64, 65, 100, 128, 129] {
        let clear = Arguments::new(n, 3);
        let routes = clear.call().unwrap();
        let (words, last) = (words_per_row(n), n % 64);
        for extra in 0..3 {
            // Rows of more words than columns need, every bit past the last column set.
            let widen = |bits: &[u64]| -> Vec<u64> {
                let rows = bits.chunks_exact(words).flat_map(|row| {
                    let mut row = row.to_vec();
                    row[words - 1] |= if last == 0 { 0 } else { !0 << last };
                    row.resize(words + extra, !0);
                    row
                });
                rows.collect()
            };
            let padded = clear.with(|a| {
                (a.s_bits, a.t_bits) = (widen(&a.s_bits), widen(&a.t_bits));
                a.nb_words = words + extra;
            });
            assert_eq!(padded.as_ref(), Ok(&routes), "n {n}, {extra} words too many");
        }
        let matrix = |bits: &[u64]| -> Vec<u64> {
            let set = if last == 0 { 0 } else { !0 << last };
            bits.iter()
                .enumerate()
                .map(|(w, b)| if (w + 1) % words == 0 { b | set } else { *b })
                .collect()
        };
        let padded = matrix(&clear.s_bits);
        let (clear, padded) =
            (BitMatrix::new(&clear.s_bits, n, n).unwrap(), BitMatrix::new(&padded, n, n).unwrap());
        for kernels in tiers() {
            assert_eq!(kernels.row_popcounts(clear), kernels.row_popcounts(padded), "{kernels:?}");
        }
        assert_eq!(reference::row_popcounts(clear), reference::row_popcounts(padded));
    }
}

#[test]
fn permutations() {
    let which = "permutation";
    assert_eq!(
        Permutation::new(vec![0, 3, 1]),
        Err(Error::PermutationEntry { which, index: 1, entry: 3, len: 3 })
    );
    assert_eq!(
        Permutation::new(vec![u32::MAX]),
        Err(Error::PermutationEntry { which, index: 0, entry: u32::MAX.into(), len: 1 })
    );
    assert_eq!(
        Permutation::new(vec![2, 0, 0]),
        Err(Error::PermutationRepeat { which, entry: 0, first: 1, second: 2 })
    );
    assert!(Permutation::new(vec![]).unwrap().is_empty());

    let max = MAX as u128;
    let given = MAX + 1;
    assert_eq!(
        Permutations::from_seed(given, 1, 0),
        Err(Error::TooLarge { what: "sources", given: given as u128, max })
    );
    assert_eq!(
        Permutations::from_seed(1, usize::MAX, 0),
        Err(Error::TooLarge { what: "targets", given: usize::MAX as u128, max })
    );
    assert!(catch_unwind(|| Permutation::identity(given)).is_err());
}

#[test]
fn bit_matrices() {
    let words = [0; 4];
    let length = |given, needed| Error::Length { what: "words", given, needed };
    assert_eq!(BitMatrix::new(&words, 2, 65).unwrap().row(1).len(), 2);
    assert_eq!(BitMatrix::new(&words, 2, 64).unwrap_err(), length(4, 2));
    assert_eq!(BitMatrix::new(&words, 3, 65).unwrap_err(), length(4, 6));
    assert_eq!(BitMatrix::new(&words, 0, 65).unwrap_err(), length(4, 0));
    assert_eq!(BitMatrix::new(&[], MAX, MAX).unwrap_err(), length(0, MAX * (1 << 25)));
    let max = MAX as u128;
    let given = 1u128 << 31;
    assert_eq!(
        BitMatrix::new(&[], 1 << 31, 1).unwrap_err(),
        Error::TooLarge { what: "rows", given, max }
    );
    assert_eq!(
        BitMatrix::new(&[], 1, 1 << 31).unwrap_err(),
        Error::TooLarge { what: "columns", given, max }
    );
    let matrix = BitMatrix::new(&words, 2, 65).unwrap();
    assert!(catch_unwind(|| matrix.row(2)).is_err());

    assert_eq!(
        left_filled(&[3, 4], 3),
        Err(Error::Degree { side: "source", index: 1, degree: 4, ring: 3 })
    );
    assert_eq!(left_filled(&[0], 1 << 31), Err(Error::TooLarge { what: "columns", given, max }));
    assert_eq!(left_filled(&[0, 0], 0), Ok(vec![]));

    let (source_bits, target_bits) = ([0; 6], [0; 10]);
    let source = BitMatrix::new(&source_bits, 3, 70).unwrap();
    let target = BitMatrix::new(&target_bits, 10, 3).unwrap();
    assert_eq!(
        Problem::from_bits(source, target),
        Err(Error::Length { what: "rows of target_bits", given: 10, needed: 70 })
    );
    let source = BitMatrix::new(&source_bits, 6, 10).unwrap();
    assert_eq!(
        Problem::from_bits(source, target),
        Err(Error::Length { what: "columns of target_bits", given: 3, needed: 6 })
    );
}

#[test]
fn degrees_above_the_ring() {
    let degree = |side, index, degree, ring| Err(Error::Degree { side, index, degree, ring });
    let of = |s: &[u32], t: &[u32]| Problem::from_degrees(s.to_vec(), t.to_vec());
    assert_eq!(of(&[2, 3], &[1, 1]), degree("source", 1, 3, 2));
    assert_eq!(of(&[2, 2], &[1, 1, 3]), degree("target", 2, 3, 2));
    assert_eq!(of(&[u32::MAX], &[0]), degree("source", 0, u32::MAX, 1));
    assert_eq!(of(&[1], &[]), degree("source", 0, 1, 0));
    assert_eq!(of(&[], &[0, 1]), degree("target", 1, 1, 0));
    assert!(of(&[2, 2], &[2, 2]).is_ok());
    let error = of(&[2, 3], &[1, 1]).unwrap_err();
    assert_eq!(error.to_string(), "the degree of source 1 is 3, but its arc lies on a ring of 2");
}

#[test]
fn sides_without_members() {
    for (sources, targets) in [(0, 0), (0, 3), (3, 0)] {
        let problem = Problem::from_degrees(vec![0; sources], vec![0; targets]).unwrap();
        let permutations = Permutations::from_seed(sources, targets, 1).unwrap();
        for (kernels, sampling) in tiers().iter().flat_map(|k| BOTH.map(|s| (*k, s))) {
            for k in [0, 1, 40] {
                let builder = Router::builder(&problem).fan_out(k).sampling(sampling);
                let routes = builder.kernels(kernels).build().unwrap().route().unwrap();
                assert_eq!(routes.as_slice(), vec![-1; sources * k]);
                let reference = reference::route(&problem, &permutations, k, 1, sampling).unwrap();
                assert_eq!(reference, routes.as_slice());
                assert_eq!(routes.loads(), vec![0; targets]);
            }
        }
    }
    // No rows, so any fan-out is served.
    let problem = Problem::from_degrees(vec![], vec![0; 3]).unwrap();
    for kernels in tiers() {
        let router =
            Router::builder(&problem).fan_out(usize::MAX).kernels(kernels).build().unwrap();
        assert!(router.route().unwrap().into_vec().is_empty());
    }
}

#[test]
fn builder_with_what_does_not_fit() {
    let problem = Problem::from_degrees(vec![2; 4], vec![3; 3]).unwrap();
    let identities = |targets, sources| Permutations {
        sigma: Permutation::identity(targets),
        tau: Permutation::identity(sources),
    };
    let length = |what, given, needed| Error::Length { what, given, needed };
    for (permutations, error) in [
        (identities(4, 4), length("sigma", 4, 3)),
        (identities(3, 3), length("tau", 3, 4)),
        (identities(0, 0), length("sigma", 0, 3)),
    ] {
        for kernels in tiers() {
            let builder = Router::builder(&problem).permutations(&permutations);
            assert_eq!(builder.kernels(kernels).build().unwrap_err(), error);
        }
        let reference = reference::route(&problem, &permutations, 1, 0, Sampling::Floyd);
        assert_eq!(reference.unwrap_err(), error);
    }

    let max = MAX_SLOTS;
    for k in [usize::MAX, 1 << 62, MAX_SLOTS as usize / 4 + 1] {
        let refused = Error::TooLarge { what: "rows * fan_out", given: 4 * k as u128, max };
        for kernels in tiers() {
            let builder = Router::builder(&problem).fan_out(k);
            assert_eq!(builder.kernels(kernels).build().unwrap_err(), refused);
        }
        let reference = reference::route(&problem, &identities(3, 4), k, 0, Sampling::Floyd);
        assert_eq!(reference.unwrap_err(), refused);
        assert_eq!(hard_capacities(&[1.0], 4, k, 1.0).unwrap_err(), refused);
        assert_eq!(Routes::from_ids(Vec::<u32>::new(), 4, k, 3).unwrap_err(), refused);
    }
}

#[test]
fn output_that_no_machine_can_hold() {
    let problem = Problem::from_degrees(vec![2; 4], vec![3; 3]).unwrap();
    let permutations = Permutations::from_seed(4, 3, 0).unwrap();
    let k = MAX_SLOTS as usize / 4;
    let refused = Error::OutOfMemory { bytes: 4 * 4 * k as u128 };
    for kernels in tiers() {
        let router = Router::builder(&problem).fan_out(k).kernels(kernels).build().unwrap();
        assert_eq!(router.route().unwrap_err(), refused);
    }
    for sampling in BOTH {
        let reference = reference::route(&problem, &permutations, k, 0, sampling);
        assert_eq!(reference.unwrap_err(), refused);
    }
}

#[test]
fn outputs_and_ranges_that_do_not_fit() {
    let problem = Problem::from_degrees(vec![2; 10], vec![5; 4]).unwrap();
    for kernels in tiers() {
        let router = Router::builder(&problem).fan_out(3).kernels(kernels).build().unwrap();
        let mut workspace = Workspace::new();
        let old: Vec<i32> = (100..140).collect();
        for len in [0, 1, 29, 31, 40] {
            let mut out = old[..len].to_vec();
            let error = router.route_into(&mut out, &mut workspace).unwrap_err();
            assert_eq!(error, Error::Length { what: "out", given: len, needed: 30 });
            assert_eq!(out, old[..len]);
        }
        let mut out = old[..6].to_vec();
        // Built from their ends: as literals, reversed ranges are refused by clippy.
        for (start, end) in [(3, 1), (9, 11), (11, 13), (10, 12), (usize::MAX, 0), (0, usize::MAX)]
        {
            let error = router.route_rows(start..end, &mut out, &mut workspace).unwrap_err();
            assert_eq!(error, Error::Rows { start, end, rows: 10 });
            assert_eq!(out, old[..6]);
        }
        for (start, end) in [(0, 1), (0, 3), (0, 0), (10, 10)] {
            let error = router.route_rows(start..end, &mut out, &mut workspace).unwrap_err();
            let needed = 3 * (end - start);
            assert_eq!(error, Error::Length { what: "out", given: 6, needed });
            assert_eq!(out, old[..6]);
        }
        router.route_rows(10..10, &mut [], &mut workspace).unwrap();
        router.route_rows(8..10, &mut out, &mut workspace).unwrap();
        assert_eq!(out, router.route().unwrap().as_slice()[24..]);
    }
}

/// A workspace that served a large problem and was refused a call serves a small one as a new one does.
#[test]
fn workspace_after_refused_calls() {
    let large = Problem::from_degrees(vec![40; 90], vec![60; 50]).unwrap();
    let small = Problem::from_degrees(vec![1; 3], vec![3; 2]).unwrap();
    for kernels in tiers() {
        let mut workspace = Workspace::new();
        let large = Router::builder(&large).fan_out(40).kernels(kernels).build().unwrap();
        let small = Router::builder(&small).fan_out(1).kernels(kernels).build().unwrap();
        let mut out = vec![0; large.slots()];
        large.route_into(&mut out, &mut workspace).unwrap();
        assert!(small.route_into(&mut out, &mut workspace).is_err());
        let mut out = [0; 3];
        small.route_into(&mut out, &mut workspace).unwrap();
        assert_eq!(out, small.route().unwrap().as_slice());
    }
}

#[test]
fn seeds_at_the_end_of_their_range() {
    let problem = Problem::from_degrees(vec![20; 30], vec![30; 20]).unwrap();
    let permutations = Permutations::from_seed(30, 20, 0).unwrap();
    for kernels in tiers() {
        for seed in [u64::MAX, u64::MAX - 1, u64::MAX - 15, u64::MAX - 29, 1 << 63] {
            for sampling in BOTH {
                let builder = Router::builder(&problem).fan_out(3).seed(seed).sampling(sampling);
                let builder = builder.permutations(&permutations);
                let routes = builder.kernels(kernels).build().unwrap().route().unwrap();
                let reference = reference::route(&problem, &permutations, 3, seed, sampling);
                assert_eq!(routes.as_slice(), reference.unwrap(), "{seed} {sampling:?}");
            }
        }
    }
    assert_eq!(Arguments::new(70, 2).with(|a| a.seed = u64::MAX).unwrap().len(), 140);
}

#[test]
fn weights_without_shares() {
    for value in [f64::INFINITY, f64::NEG_INFINITY, -1.0, -f64::MIN_POSITIVE, -5e-324] {
        let refused = |what| Error::Weight { what, index: 1, value };
        let weights = [1.0, value, 2.0];
        assert_eq!(degrees_from_weights(&weights, 0.5, 8).unwrap_err(), refused("weights"));
        let problem = Problem::with_density(&weights, &[1.0], 0.5);
        assert_eq!(problem.unwrap_err(), refused("source_weights"));
        let problem = Problem::with_density(&[1.0], &weights, 0.5);
        assert_eq!(problem.unwrap_err(), refused("capacities"));
        let problem = Problem::from_capacities(3, &weights, 1);
        assert_eq!(problem.unwrap_err(), refused("capacities"));
        let capacities = hard_capacities(&weights, 3, 1, 1.0);
        assert_eq!(capacities.unwrap_err(), refused("capacities"));
        let stats = LoadStats::new(&[1, 2, 3], &weights);
        assert_eq!(stats.unwrap_err(), refused("capacities"));
    }
    // NaN is not equal to itself, so the fields are looked at.
    let nan = [f64::NAN, 1.0];
    for refused in [
        degrees_from_weights(&nan, 0.5, 8).unwrap_err(),
        hard_capacities(&nan, 3, 1, 1.0).unwrap_err(),
        Problem::from_capacities(3, &nan, 1).unwrap_err(),
        LoadStats::new(&[1, 2], &nan).unwrap_err(),
    ] {
        let Error::Weight { index: 0, value, .. } = refused else { panic!("{refused:?}") };
        assert!(value.is_nan());
    }

    let what = "weights";
    let sum = |weights: &[f64]| degrees_from_weights(weights, 0.5, 8).unwrap_err();
    assert_eq!(sum(&[0.0]), Error::WeightSum { what, sum: 0.0 });
    assert_eq!(sum(&[0.0, -0.0]), Error::WeightSum { what, sum: 0.0 });
    assert_eq!(
        hard_capacities(&[0.0; 2], 1, 1, 1.0).unwrap_err(),
        Error::WeightSum { what: "capacities", sum: 0.0 }
    );
    assert_eq!(
        Problem::from_capacities(2, &[0.0; 3], 1).unwrap_err(),
        Error::WeightSum { what: "capacities", sum: 0.0 }
    );
    // The smallest and the largest there are, of which a product would overflow.
    let problem =
        Problem::from_capacities(7, &[f64::MAX / 2.0, 5e-324, f64::MAX / 4.0], 1).unwrap();
    assert_eq!(problem.target_degrees(), [5, 0, 2]);
    assert_eq!(Problem::from_capacities(0, &[], 1).unwrap().sources(), 0);
    assert_eq!(Problem::from_capacities(2, &[], 1).unwrap().source_degrees(), [0, 0]);
}

#[test]
fn weights_at_the_ends_of_their_range() {
    let degrees = |weights: &[f64]| degrees_from_weights(weights, 0.5, 8).unwrap();
    assert!(degrees(&[]).is_empty());
    assert_eq!(degrees(&[f64::MAX, 0.0]), [8, 1]);
    assert_eq!(degrees(&[f64::MAX / 2.0, f64::MAX / 4.0]), [5, 3]);
    assert_eq!(degrees(&[1e300, 1.0, 1e-300]), [8, 1, 1]);
    // Subnormal: the mean of the second pair rounds to zero, and the quotients to infinity and NaN.
    assert_eq!(degrees(&[5e-324; 2]), [4, 4]);
    assert_eq!(degrees(&[5e-324, 0.0]), [8, 1]);
    assert_eq!(degrees(&[f64::MIN_POSITIVE, f64::MIN_POSITIVE]), [4, 4]);
    // A ring of one has room for one, a ring of none for none.
    assert_eq!(degrees_from_weights(&[1.0, 9.0], 0.5, 1), Ok(vec![1, 1]));
    assert_eq!(degrees_from_weights(&[1.0, 9.0], 0.5, 0), Ok(vec![0, 0]));
    assert_eq!(degrees_from_weights(&[1.0], 1.0, MAX), Ok(vec![i32::MAX as u32]));
}

#[test]
fn densities_and_headrooms_outside_their_range() {
    let range = "between 0 and 1";
    for value in [-1.0, -f64::MIN_POSITIVE, 1.0 + f64::EPSILON, 2.0, f64::INFINITY] {
        let refused = Error::Parameter { what: "density", value, range };
        assert_eq!(degrees_from_weights(&[1.0], value, 8).unwrap_err(), refused);
        assert_eq!(Problem::with_density(&[1.0], &[1.0], value).unwrap_err(), refused);
    }
    let refused = degrees_from_weights(&[1.0], f64::NAN, 8).unwrap_err();
    let Error::Parameter { what: "density", value, .. } = refused else { panic!("{refused:?}") };
    assert!(value.is_nan());
    assert_eq!(degrees_from_weights(&[1.0, 3.0], 0.0, 8), Ok(vec![1, 1]));
    assert_eq!(degrees_from_weights(&[1.0, 3.0], -0.0, 8), Ok(vec![1, 1]));
    assert_eq!(degrees_from_weights(&[1.0, 3.0], 1.0, 8), Ok(vec![4, 8]));

    let range = "finite and not negative";
    for value in [-1.0, f64::NEG_INFINITY, f64::INFINITY] {
        let refused = Error::Parameter { what: "headroom", value, range };
        assert_eq!(hard_capacities(&[1.0], 8, 1, value).unwrap_err(), refused);
    }
    let refused = hard_capacities(&[1.0], 8, 1, f64::NAN).unwrap_err();
    assert!(matches!(refused, Error::Parameter { what: "headroom", .. }), "{refused:?}");
    assert_eq!(hard_capacities(&[1.0, 3.0], 8, 1, 0.0), Ok(vec![0, 0]));
    assert_eq!(hard_capacities(&[1.0, 0.0], 8, 1, f64::MAX), Ok(vec![u64::MAX, 0]));
    assert_eq!(hard_capacities(&[], 8, 1, 1.0), Ok(vec![]));
}

#[test]
fn rings_above_the_largest() {
    let max = MAX as u128;
    let given = MAX + 1;
    assert_eq!(
        degrees_from_weights(&[1.0], 0.5, given),
        Err(Error::TooLarge { what: "ring", given: given as u128, max })
    );
    let targets = Error::TooLarge { what: "targets", given: given as u128, max };
    assert_eq!(Routes::from_ids(vec![0], 1, 1, given).unwrap_err(), targets);
}

#[test]
fn ids_from_elsewhere() {
    let id = |slot, id, targets| Err(Error::TargetId { slot, id, targets });
    assert_eq!(Routes::from_ids(vec![0, 2], 2, 1, 2), id(1, 2, 2));
    assert_eq!(Routes::from_ids(vec![-2, 0], 1, 2, 2), id(0, -2, 2));
    assert_eq!(Routes::from_ids(vec![0], 1, 1, 0), id(0, 0, 0));
    assert_eq!(Routes::from_ids(vec![i32::MIN], 1, 1, MAX), id(0, i32::MIN.into(), MAX));
    let length = |given, needed| Err(Error::Length { what: "ids", given, needed });
    assert_eq!(Routes::from_ids(vec![0; 3], 2, 2, 1), length(3, 4));

    let mut routes = Routes::from_ids(vec![0, -1, 0, 1], 2, 2, 2).unwrap();
    let before = routes.clone();
    let error = routes.enforce(&[1]).unwrap_err();
    assert_eq!(error, Error::Length { what: "limits", given: 1, needed: 2 });
    assert_eq!(routes, before);
    assert!(catch_unwind(|| before.row(2).len()).is_err());
    assert_eq!(routes.enforce(&[0, u64::MAX]), Ok(1));
    assert_eq!(routes.as_slice(), [-1, -1, -1, 1]);

    let error = LoadStats::new(&[1, 2], &[1.0]).unwrap_err();
    assert_eq!(error, Error::Length { what: "capacities", given: 1, needed: 2 });
    assert_eq!(LoadStats::new(&[], &[]), Ok(LoadStats::default()));
}

#[test]
fn names_of_instruction_sets() {
    for isa in Isa::ALL {
        assert_eq!(isa.name().parse(), Ok(isa));
        assert_eq!(isa.to_string(), isa.name());
    }
    for name in ["", "AVX2", "avx2 ", "avx-512", "sve2", "best"] {
        assert_eq!(name.parse::<Isa>(), Err(IsaError::Unknown { name: name.into() }));
    }
    let error = "sve2".parse::<Isa>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "unknown instruction set \"sve2\"; the names are scalar, sse2, avx2, avx512, neon, simd128"
    );
}

fn available() -> Vec<Isa> {
    let mut isas: Vec<Isa> = tiers().iter().map(|kernels| kernels.isa()).collect();
    isas.dedup();
    isas
}

#[test]
fn tiers_of_this_machine() {
    assert_eq!(tiers()[0].isa(), Isa::Scalar);
    let available = available();
    let distinct: std::collections::HashSet<_> = available.iter().collect();
    assert_eq!(distinct.len(), available.len(), "tables of one instruction set stand together");
    let problem = Problem::from_degrees(vec![2; 4], vec![3; 3]).unwrap();
    for isa in Isa::ALL {
        let built = Router::builder(&problem).isa(isa).build();
        match Kernels::for_isa(isa) {
            Some(kernels) => {
                assert!(available.contains(&isa));
                assert_eq!(kernels.isa(), isa);
                assert_eq!(built.unwrap().kernels().name(), kernels.name());
            }
            None => {
                assert!(!available.contains(&isa));
                let available = available.clone();
                assert_eq!(built.unwrap_err(), IsaError::Unavailable { isa, available }.into());
            }
        }
    }
}

/// What the choice by environment comes to in this process, in one line: the best kernels, a built router's, and the
/// drop-in's result.
fn outcome() -> String {
    let problem = Problem::from_degrees(vec![1], vec![1]).unwrap();
    let best = Kernels::best().map(Kernels::isa).map_err(Error::from);
    let built = Router::builder(&problem).build().map(|router| router.kernels().isa());
    let routed = Arguments { s_bits: vec![1], t_bits: vec![1], ..Arguments::new(1, 1) }.call();
    expected(best, built, routed)
}

fn expected(
    best: Result<Isa, Error>,
    built: Result<Isa, Error>,
    routed: Result<Vec<i32>, Error>,
) -> String {
    format!("outcome: {best:?} {built:?} {routed:?}")
}

#[test]
#[ignore = "run in separate processes by `instruction_set_by_environment`"]
fn child_prints_its_outcome() {
    println!("{}", outcome());
}

fn outcome_in_child(isa: &str) -> String {
    let mut command = support::child::myself();
    command.args(["--exact", "child_prints_its_outcome", "--ignored", "--nocapture"]);
    let output = command.env("PHASE_ROUTER_ISA", isa).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{isa}: {text}{}", String::from_utf8_lossy(&output.stderr));
    // The harness may put the name of the test before it, on the same line.
    let line = text.lines().find_map(|line| Some(&line[line.find("outcome: ")?..]));
    line.unwrap_or_else(|| panic!("{isa}: no outcome in {text}")).to_owned()
}

#[test]
#[cfg_attr(not(feature = "std"), ignore = "the environment is not read")]
fn instruction_set_by_environment() {
    let refused = |error: IsaError| {
        let error = Error::from(error);
        expected(Err(error.clone()), Err(error.clone()), Err(error))
    };
    for name in ["sse9", " ", "AVX512", "scalar,avx2"] {
        let error = IsaError::Unknown { name: name.into() };
        assert_eq!(outcome_in_child(name), refused(error), "{name:?}");
    }
    // Set to nothing is as good as not set.
    let best = tiers().last().unwrap().isa();
    assert_eq!(outcome_in_child(""), expected(Ok(best), Ok(best), Ok(vec![0])));
    for isa in Isa::ALL {
        let available = available();
        let expected = if available.contains(&isa) {
            expected(Ok(isa), Ok(isa), Ok(vec![0]))
        } else {
            refused(IsaError::Unavailable { isa, available })
        };
        assert_eq!(outcome_in_child(isa.name()), expected, "{isa}");
    }
}
