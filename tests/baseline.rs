//! The plain ways to assign sources to targets that examples compare with: what they refuse, and what they promise.

#[path = "../examples/support/baseline.rs"]
mod baseline;

use baseline::{uniform_hash, weighted_rendezvous};
use phase_router::Error;

#[test]
fn sizes_that_cannot_be_served() {
    for k in [usize::MAX, 1 << 62, 1 << 59] {
        let refused = Error::OutOfMemory { bytes: 4 * 4usize.saturating_mul(k) as u128 };
        assert_eq!(uniform_hash(4, 3, k, 0).unwrap_err(), refused);
        assert!(weighted_rendezvous(4, &[1.0], k, 0).is_err());
    }
    let given = i32::MAX as usize + 1;
    let refused = Error::TooLarge { what: "targets", given: given as u128, max: i32::MAX as u128 };
    assert_eq!(uniform_hash(1, given, 1, 0).unwrap_err(), refused);
}

#[test]
fn capacities_without_shares() {
    let refused = |capacities: &[f64]| weighted_rendezvous(3, capacities, 1, 0).unwrap_err();
    let what = "capacities";
    for value in [-1.0, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(refused(&[1.0, value]), Error::Weight { what, index: 1, value });
    }
    assert!(matches!(refused(&[f64::NAN, 1.0]), Error::Weight { index: 0, .. }));
    assert_eq!(refused(&[0.0; 3]), Error::WeightSum { what, sum: 0.0 });
}

#[test]
fn slots_that_no_target_can_fill_stay_empty() {
    assert_eq!(uniform_hash(2, 0, 1, 0).unwrap().as_slice(), [-1, -1]);
    assert_eq!(weighted_rendezvous(2, &[], 1, 0).unwrap().as_slice(), [-1, -1]);
    for row in weighted_rendezvous(100, &[0.0, 3.0, 0.0, 1.0], 3, 7).unwrap().iter() {
        assert!(matches!(row, [1, 3, -1] | [3, 1, -1]), "{row:?}");
    }
}

#[test]
fn routes_move_only_to_a_target_that_grows() {
    let before = weighted_rendezvous(10_000, &[1.0, 2.0, 3.0, 4.0], 1, 1).unwrap();
    let after = weighted_rendezvous(10_000, &[1.0, 2.0, 4.0, 4.0], 1, 1).unwrap();
    let moved = || before.as_slice().iter().zip(after.as_slice()).filter(|(a, b)| a != b);
    assert!(moved().all(|(_, &target)| target == 2));
    // 4/11 - 3/10 of all rows.
    assert!((500..800).contains(&moved().count()), "{}", moved().count());
}

#[test]
fn the_unit_of_the_capacities_does_not_matter() {
    let routes = |capacities: &[f64]| weighted_rendezvous(1000, capacities, 1, 3).unwrap();
    let even = routes(&[1.0, 1.0]);
    assert!((400..600).contains(&even.loads()[0]), "{:?}", even.loads());
    for unit in [8e307, 5e-324, 1e-310, 0.1] {
        assert!(routes(&[unit; 2]) == even, "{unit}");
    }
    assert!(routes(&[5e-324, 1.5e-323]) == routes(&[1.0, 3.0]));
    assert!(routes(&[2e307, 6e307]) == routes(&[1.0, 3.0]));
}

/// The hash of this seed is the largest there is for row 0 and target 0.
#[test]
fn a_uniform_that_rounds_to_one_wins() {
    let routes = weighted_rendezvous(1, &[1e300, 1e-300], 1, 0xbcc4_fc09_4ae0_1152).unwrap();
    assert_eq!(routes.as_slice(), [0]);
}
