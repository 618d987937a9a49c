//! Tables that change: rebalancing and placements.

#[path = "support/child.rs"]
mod child;
mod oracles;

use std::collections::{BTreeMap, BTreeSet};
use std::{env, fs};

use oracles::placement::{Input, bound};
use oracles::{Oracle, Scale, SplitMix64};
use petgraph::algo::find_negative_cycle;
use petgraph::graph::{Graph, NodeIndex};
use phase_router::{Error, Member, Placement, Quotas, Rebalancer, capacity, rebalance};
use xxhash_rust::xxh3::xxh3_64_with_seed;

// --- the least number of changes -------------------------------------------------------------------------------------

/// Small tables of all kinds against plain min-cost flow: [`oracles::placement`].
#[test]
fn small_tables_change_as_little_as_can_be() {
    let mut random = SplitMix64(11);
    for case in 0..if cfg!(miri) { 5 } else { 4000 } {
        let bytes: Vec<u8> = (0..40 + random.below(200)).map(|_| random.next() as u8).collect();
        let mut input =
            Input::decode(&mut arbitrary::Unstructured::new(&bytes), Scale::FUZZ).unwrap();
        input.seed = case % 3;
        input.check();
    }
}

/// The least number of changes by trying every table.
fn by_trying(input: &Input) -> usize {
    let targets = input.quotas.len() as i64;
    let mut least = usize::MAX;
    let mut table = vec![-1; input.ids.len()];
    loop {
        let mut loads = vec![0; input.quotas.len()];
        table.iter().filter(|id| **id >= 0).for_each(|&id: &i64| loads[id as usize] += 1);
        let distinct = table.chunks(input.fan_out).all(|row| {
            (0..row.len()).all(|seat| row[seat] == -1 || !row[..seat].contains(&row[seat]))
        });
        if distinct && loads == input.quotas {
            let changed = table.iter().zip(&input.ids).filter(|(new, old)| new != old).count();
            least = least.min(changed);
        }
        let Some(slot) = table.iter().position(|&id| id + 1 < targets) else { return least };
        table[..slot].fill(-1);
        table[slot] += 1;
    }
}

#[test]
#[cfg_attr(miri, ignore)]
fn no_table_at_all_changes_less() {
    let mut random = SplitMix64(5);
    for _ in 0..300 {
        let (rows, fan_out, targets) =
            [(3, 2, 3), (2, 3, 3), (5, 1, 3), (2, 2, 4)][random.below(4)];
        let ids = (0..rows * fan_out).map(|_| random.below(targets + 2) as i64 - 1).collect();
        let mut quotas = vec![0; targets];
        for _ in 0..random.below(rows * fan_out + 1) {
            let c = random.below(targets);
            quotas[c] += u64::from(quotas[c] < rows as u64);
        }
        let mut input =
            Input { ids, fan_out, quotas, zones: None, seed: random.next(), at_most: 0 };
        let mut after = input.ids.clone();
        let moves = input.run(&mut after, usize::MAX);
        input.check_table(&after);
        // What holds nothing to keep changes in any case.
        for slot in 0..input.ids.len() {
            let row = &input.ids[slot / fan_out * fan_out..slot];
            if input.ids[slot] >= targets as i64
                || input.ids[slot] >= 0 && row.contains(&input.ids[slot])
            {
                input.ids[slot] = i64::MAX;
            }
        }
        assert_eq!(moves.len(), by_trying(&input), "{input:?}");
    }
}

/// Whether the flow of a table that keeps to the rules has a residual cycle along which fewer slots would change.
fn could_change_less(input: &Input, after: &[i64]) -> bool {
    let (fan_out, targets) = (input.fan_out, input.quotas.len());
    let rows = after.len() / fan_out;
    let zone_of = |c: usize| input.zones.as_ref().map_or(c as u32, |zones| zones[c]);
    let mut graph = Graph::<(), f64>::new();
    let classes: Vec<NodeIndex> = (0..=targets).map(|_| graph.add_node(())).collect();
    for row in 0..rows {
        let kept = &input.ids[row * fan_out..][..fan_out];
        let held = &after[row * fan_out..][..fan_out];
        let here = graph.add_node(());
        let mut zones: BTreeMap<u32, (NodeIndex, u64, u64)> = BTreeMap::new();
        for (c, &class) in classes[..targets].iter().enumerate() {
            let (node, held_of_zone, total) =
                zones.entry(zone_of(c)).or_insert_with(|| (graph.add_node(()), 0, 0));
            let cost = -f64::from(kept.contains(&(c as i64)));
            *total += input.quotas[c];
            if held.contains(&(c as i64)) {
                *held_of_zone += 1;
                graph.add_edge(class, *node, -cost);
            } else {
                graph.add_edge(*node, class, cost);
            }
        }
        for (node, held, total) in zones.into_values() {
            let most = total.div_ceil(rows as u64).max(1);
            if held < most {
                graph.add_edge(here, node, 0.0);
            }
            if held > 0 {
                graph.add_edge(node, here, 0.0);
            }
        }
        let count = |slots: &[i64]| slots.iter().filter(|id| **id == -1).count();
        let (was, is) = (count(kept), count(held));
        graph.add_edge(here, classes[targets], -f64::from(is < was));
        if is > 0 {
            graph.add_edge(classes[targets], here, f64::from(is <= was));
        }
    }
    find_negative_cycle(&graph, classes[0]).is_some()
}

/// Random changes, one after the other: always exact, always the least, never a row that is broken.
#[test]
#[cfg_attr(miri, ignore)]
fn a_hundred_changes_in_a_row() {
    let mut random = SplitMix64(23);
    for (rows, fan_out, zoned) in
        [(64, 1, false), (60, 2, false), (40, 3, true), (48, 2, true), (30, 5, false)]
    {
        let mut weights: Vec<u64> = (0..fan_out + 4).map(|_| 1 + random.below(9) as u64).collect();
        let mut ids = vec![-1; rows * fan_out];
        for change in 0..100 {
            let c = random.below(weights.len());
            match random.below(4) {
                0 => weights[c] = 0,
                1 => weights[c] = 1 + random.below(40) as u64,
                2 if weights.len() < 14 => weights.push(1 + random.below(9) as u64),
                _ => weights[c] += 1,
            }
            weights[0] += u64::from(weights.iter().all(|&w| w == 0));
            let shares: Vec<f64> = weights.iter().map(|&w| w as f64).collect();
            let quotas = Quotas::from_shares(&shares, rows as u64, fan_out).unwrap();
            let quotas = quotas.as_slice().to_vec();
            let zones = zoned.then(|| (0..weights.len() as u32).map(|c| c % 4).collect());
            let input = Input { ids, fan_out, quotas, zones, seed: change, at_most: 0 };
            let mut after = input.ids.clone();
            let moves = input.run(&mut after, usize::MAX);
            input.check_table(&after);
            input.check_moves(&after, &moves);
            assert!(moves.len() as u64 >= bound(&input));
            assert!(!could_change_less(&input, &after), "change {change}: {input:?}");
            ids = after;
        }
    }
}

/// The check above finds a table that changes more than it must.
#[test]
fn a_needless_change_is_found() {
    let ids = vec![0, 1, 1, 2, 2, 0];
    let input = Input { ids, fan_out: 1, quotas: vec![2, 2, 2], zones: None, seed: 0, at_most: 0 };
    assert!(!could_change_less(&input, &[0, 1, 1, 2, 2, 0]));
    assert!(could_change_less(&input, &[1, 0, 1, 2, 2, 0]));
}

fn table(shares: &[f64], rows: usize, fan_out: usize) -> Vec<u32> {
    let quotas = Quotas::from_shares(shares, rows as u64, fan_out).unwrap();
    let mut ids = vec![u32::MAX; rows * fan_out];
    rebalance(&mut ids, fan_out, &quotas).unwrap();
    assert_eq!(capacity::loads(&ids, shares.len()).unwrap(), quotas.as_slice());
    ids
}

/// As many changes as the loads alone ask for, on large tables; and a join that is taken back gives the loads back.
#[test]
#[cfg_attr(miri, ignore)]
fn large_tables_change_by_what_the_loads_ask_for() {
    for (members, fan_out) in [(24, 1), (24, 2), (24, 3), (1024, 2), (1024, 3)] {
        let rows = 1 << 16;
        let shares: Vec<f64> = (0..members).map(|c| [1.0, 1.0, 2.0, 4.0][c % 4]).collect();
        let mut ids = table(&shares, rows, fan_out);
        let loads = |ids: &[u32], targets| capacity::loads(ids, targets).unwrap();
        let before = loads(&ids, members + 1);
        let changed = |to: f64| {
            let mut shares = [&shares[..], &[0.0]].concat();
            shares[members / 2] = to;
            shares
        };
        let joined = [&shares[..], &[3.0]].concat();
        let back = changed(shares[members / 2]);
        for shares in [joined, changed(2.0), changed(2.2), changed(0.0), back] {
            let quotas = Quotas::from_shares(&shares, rows as u64, fan_out).unwrap();
            let old = loads(&ids, members + 1);
            let least: u64 =
                old.iter().zip(quotas.as_slice()).map(|(o, q)| o.saturating_sub(*q)).sum();
            let moves = rebalance(&mut ids, fan_out, &quotas).unwrap();
            assert_eq!(moves.len() as u64, least);
            assert_eq!(loads(&ids, members + 1), quotas.as_slice());
            for row in ids.chunks(fan_out) {
                assert!((1..fan_out).all(|seat| !row[..seat].contains(&row[seat])), "{row:?}");
            }
        }
        assert_eq!(loads(&ids, members + 1), before);
    }
}

/// Tables in which nothing can move where it should: every row that has too much of a target also holds the one target
/// that lacks slots, so that others have to make room; and tables whose rows are to be spread over zones, or hold nearly
/// all targets. Slot by slot they would take hours.
#[test]
#[cfg_attr(miri, ignore)]
fn tables_that_are_hard_to_change() {
    let rows = 1 << 14;
    for (fan_out, targets) in [(2, 4), (2, 64), (3, 12), (11, 12), (40, 50)] {
        // Rows of consecutive targets; the last two are always together.
        let row = |r: usize| {
            let first = if r.is_multiple_of(3) { targets - 2 } else { r % (targets - 2) };
            let rest = (1..fan_out).map(move |seat| (first + seat) % targets);
            [first].into_iter().chain(rest).map(|c| c as i32)
        };
        let start: Vec<i32> = (0..rows).flat_map(row).collect();
        let mut quotas = capacity::loads(&start, targets).unwrap();
        let given = quotas[targets - 2].min(rows as u64 - quotas[targets - 1]) / 2;
        quotas[targets - 2] -= given;
        quotas[targets - 1] += given;
        let quotas = Quotas::from_counts(quotas, rows as u64, fan_out).unwrap();
        let mut ids = start.clone();
        let moves = rebalance(&mut ids, fan_out, &quotas).unwrap();
        assert!(moves.len() as u64 >= given);
        assert_eq!(capacity::loads(&ids, targets).unwrap(), quotas.as_slice());
        let zones: Vec<u32> = (0..targets as u32).map(|c| c / 2).collect();
        let zoned = Rebalancer::builder(&quotas).zones(&zones).build().unwrap();
        let mut ids = start;
        zoned.rebalance(&mut ids).unwrap();
        assert_eq!(capacity::loads(&ids, targets).unwrap(), quotas.as_slice());
        assert_eq!(zoned.rebalance(&mut ids).unwrap(), []);
    }
}

/// Every part of a table gives its share of the slots that move, and gets it.
#[test]
#[cfg_attr(miri, ignore)]
fn no_part_of_a_table_is_favoured() {
    let rows = 1 << 15;
    let shares = [1.0; 16];
    let before = table(&shares, rows, 2);
    let mut grown = shares;
    grown[3] = 2.0;
    for (shares, seed) in [(grown, 1), (grown, 2), (shares, 3)] {
        let quotas = Quotas::from_shares(&shares[..15], rows as u64, 2).unwrap();
        let mut ids = before.clone();
        let moves =
            Rebalancer::builder(&quotas).seed(seed).build().unwrap().rebalance(&mut ids).unwrap();
        let mut parts = [0; 8];
        moves.iter().for_each(|change| parts[change.slot * 8 / ids.len()] += 1);
        let mean = moves.len() as f64 / 8.0;
        for count in parts {
            // Four standard deviations.
            assert!((f64::from(count) - mean).abs() < 4.0 * mean.sqrt(), "{parts:?}");
        }
        let seats = moves.iter().filter(|change| change.slot % 2 == 0).count() as f64;
        assert!((seats - 4.0 * mean).abs() < 4.0 * (2.0 * mean).sqrt());
    }
}

/// Any two targets of a new table meet in some row, in proportion to their sizes.
#[test]
#[cfg_attr(miri, ignore)]
fn all_pairs_of_targets_meet() {
    let (targets, rows) = (24, 1 << 14);
    let ids = table(&vec![1.0; targets], rows, 2);
    let mut pairs: BTreeMap<(u32, u32), u32> = BTreeMap::new();
    for row in ids.chunks(2) {
        *pairs.entry((row[0].min(row[1]), row[0].max(row[1]))).or_default() += 1;
    }
    assert_eq!(pairs.len(), targets * (targets - 1) / 2);
    let mean = rows as f64 / pairs.len() as f64;
    for (pair, count) in pairs {
        let ratio = f64::from(count) / mean;
        assert!((0.3..2.0).contains(&ratio), "{pair:?}: {count} times, of {mean}");
    }
}

#[test]
fn what_a_rebalance_refuses() {
    let quotas = Quotas::from_shares(&[1.0, 1.0], 4, 1).unwrap();
    let mut ids = [0, 0, 0, -7];
    let length = |what, given, needed| Err(Error::Length { what, given, needed });
    assert_eq!(rebalance(&mut ids, 2, &quotas), length("a row", 2, 1));
    assert_eq!(rebalance(&mut ids[..3], 1, &quotas), length("ids", 3, 4));
    let short = Rebalancer::builder(&quotas).zones(&[1]).build();
    assert_eq!(short.map(|_| Vec::new()), length("zones", 1, 2));
    assert_eq!(ids, [0, 0, 0, -7]);
    let many = Quotas::from_shares(&[1.0], 1 << 40, 1).unwrap();
    assert!(matches!(Rebalancer::builder(&many).build(), Err(Error::TooLarge { .. })));

    // No rows, no slots, no targets.
    for (shares, rows, fan_out) in [(&[1.0][..], 0, 3), (&[1.0], 3, 0), (&[], 3, 2)] {
        let quotas = Quotas::from_shares(shares, rows, fan_out).unwrap();
        let mut ids = vec![-1; rows as usize * fan_out];
        assert_eq!(rebalance(&mut ids, fan_out, &quotas), Ok(vec![]));
    }
    let none = Quotas::from_shares(&[], 1, 2).unwrap();
    let mut ids = [5, -1];
    assert_eq!(rebalance(&mut ids, 2, &none).unwrap().len(), 1);
    assert_eq!(ids, [-1, -1]);
}

#[test]
fn zones_that_are_too_large_are_shared() {
    // Zone 9 has five slots for four rows.
    let quotas = Quotas::from_counts(vec![3, 2, 3], 4, 2).unwrap();
    let rebalancer = Rebalancer::builder(&quotas).zones(&[9, 9, 4]).build().unwrap();
    assert!(rebalancer.shared().eq([0, 1]));
    let mut ids = [-1; 8];
    rebalancer.rebalance(&mut ids).unwrap();
    assert_eq!(capacity::loads(&ids, 3).unwrap(), [3, 2, 3]);
}

// --- placements ------------------------------------------------------------------------------------------------------

/// Known results of XXH3-64, from the self-test of its reference implementation.
#[test]
fn keys_are_hashed_by_the_standard() {
    const PRIME32: u64 = 2_654_435_761;
    const PRIME64: u64 = 11_400_714_785_074_694_797;
    let mut state = PRIME32;
    let buffer: Vec<u8> = (0..2367)
        .map(|_| {
            let byte = (state >> 56) as u8;
            state = state.wrapping_mul(PRIME64);
            byte
        })
        .collect();
    for (len, plain, seeded) in [
        (0, 0x2D06_8005_38D3_94C2, 0xA8A6_B918_B2F0_364A),
        (1, 0xC44B_DFF4_074E_ECDB, 0x032B_E332_DD76_6EF8),
        (6, 0x27B5_6A84_CD2D_7325, 0x8458_9C11_6AB5_9AB9),
        (12, 0xA713_DAF0_DFBB_77E7, 0xE730_3E1B_2336_DE0E),
        (24, 0xA3FE_70BF_9D35_10EB, 0x850E_80FC_35BD_D690),
        (48, 0x397D_A259_ECBA_1F11, 0xADC2_CBAA_44AC_C616),
        (80, 0xBCDE_FBBB_2C47_C90A, 0xC6DD_0CB6_9953_2E73),
        (195, 0xCD94_217E_E362_EC3A, 0xBA68_003D_370C_B3D9),
    ] {
        for (seed, hash) in [(0, plain), (PRIME64, seeded)] {
            assert_eq!(xxh3_64_with_seed(&buffer[..len], seed), hash, "{len} bytes, seed {seed}");
            let placement = Placement::with_seed(1 << 12, 1, seed, [("a", 1)]).unwrap();
            assert_eq!(placement.slot(&buffer[..len]), (hash >> 52) as usize);
        }
    }
    // Slots that are no power of two.
    let placement = Placement::new(1000, 1, [("a", 1)]).unwrap();
    assert_eq!(placement.slot(b""), ((0x2D06_8005_38D3_94C2_u128 * 1000) >> 64) as usize);
}

fn loads(placement: &Placement) -> Vec<(String, usize)> {
    let load = |m: &Member| (m.name.clone(), placement.load(&m.name).unwrap());
    placement.members().iter().map(load).collect()
}

/// Replays the moves on the members of every slot before.
fn check_relocations(before: &Placement, after: &Placement, moves: &[phase_router::Relocation]) {
    let mut rows: Vec<Vec<String>> =
        (0..before.slots()).map(|slot| before.homes(slot).map(str::to_owned).collect()).collect();
    for change in moves {
        let row = &mut rows[change.slot];
        match &change.from {
            Some(from) => assert_eq!(row[change.replica], **from),
            None => assert_eq!(row.len(), change.replica),
        }
        match &change.to {
            Some(to) if change.replica == row.len() => row.push(to.to_string()),
            Some(to) => row[change.replica] = to.to_string(),
            None => row[change.replica].clear(),
        }
    }
    for (slot, row) in rows.iter_mut().enumerate() {
        row.retain(|name| !name.is_empty());
        let mut homes: Vec<&str> = after.homes(slot).collect();
        let mut row: Vec<&str> = row.iter().map(String::as_str).collect();
        homes.sort_unstable();
        row.sort_unstable();
        assert_eq!(homes, row, "slot {slot}");
    }
}

#[test]
fn members_change_by_name() {
    let first = [("b", 2.0), ("a", 4.0), ("d", 1.0), ("c", 1.0)];
    let mut p = Placement::new(1 << 10, 2, first).unwrap();
    let mut sorted = first;
    sorted.sort_by_key(|(name, _)| *name);
    assert_eq!(p, Placement::new(1 << 10, 2, sorted).unwrap());
    let start = loads(&p);
    assert_eq!(start.iter().map(|(_, load)| load).sum::<usize>(), 2 << 10);
    assert_eq!(start[0].1, 1 << 10);

    let change = |p: &mut Placement,
                  by: &dyn Fn(&mut Placement) -> Vec<phase_router::Relocation>| {
        let before = p.clone();
        let moves = by(p);
        check_relocations(&before, p, &moves);
        let old: BTreeMap<String, usize> = loads(&before).into_iter().collect();
        let least: usize = loads(p)
            .iter()
            .map(|(name, load)| load.saturating_sub(old.get(name).copied().unwrap_or(0)))
            .sum();
        assert_eq!(moves.len(), least);
        moves
    };
    assert!(
        change(&mut p, &|p| p.add(("e", 3)).unwrap()).iter().all(|m| m.to.as_deref() == Some("e"))
    );
    assert!(
        change(&mut p, &|p| p.remove("e").unwrap()).iter().all(|m| m.from.as_deref() == Some("e"))
    );
    assert_eq!(loads(&p), start);
    change(&mut p, &|p| p.resize("c", 5).unwrap());
    change(&mut p, &|p| p.set([("z", 1.0), ("a", 4.0), ("c", 2.0)]).unwrap());
    change(&mut p, &|p| p.set([("c", 2.0), ("z", 1.0), ("a", 4.0)]).unwrap());
    assert_eq!(p.members().iter().map(|m| &*m.name).collect::<Vec<_>>(), ["a", "c", "z"]);
    // In steps, with members that are on their way out in between.
    let mut steps = 0;
    while !change(&mut p, &|p| p.set_at_most([("b", 1.0), ("c", 2.0)], 300).unwrap()).is_empty() {
        steps += 1;
        assert!(steps < 20);
    }
    assert_eq!(loads(&p), [("b".to_owned(), 1 << 10), ("c".to_owned(), 1 << 10)]);
}

#[test]
fn members_that_are_refused() {
    let new = |members: &[(&str, f64)]| Placement::new(64, 2, members.iter().copied());
    let wrong = |name: &str, what| Error::MemberName { name: name.to_owned(), what };
    let named = |name: &str, what| Err(wrong(name, what));
    assert_eq!(new(&[]), Err(Error::NoMembers));
    assert_eq!(new(&[("a", 1.0), ("", 1.0)]), named("", "is empty"));
    assert_eq!(
        new(&[("a", 1.0), ("b", 1.0), ("a", 2.0)]),
        named("a", "is the name of two members")
    );
    assert_eq!(new(&[("a", 0.0)]), Err(Error::WeightSum { what: "weights", sum: 0.0 }));
    for value in [-1.0, f64::INFINITY] {
        let error = Error::Weight { what: "weights", index: 1, value };
        assert_eq!(new(&[("b", 1.0), ("a", value)]), Err(error));
    }
    assert!(matches!(new(&[("a", f64::NAN)]), Err(Error::Weight { index: 0, .. })));
    let none = |what| Err(Error::Parameter { what, value: 0.0, range: "at least 1" });
    assert_eq!(Placement::new(0, 1, [("a", 1)]), none("slots"));
    assert_eq!(Placement::new(1, 0, [("a", 1)]), none("replicas"));
    assert!(matches!(Placement::new(usize::MAX, 1, [("a", 1)]), Err(Error::TooLarge { .. })));
    assert!(Placement::new(1 << 30, usize::MAX, [("a", 1)]).is_err());

    // Extreme weights, and fewer members than replicas.
    let p = Placement::new(
        64,
        3,
        [("a", f64::MAX), ("b", f64::MAX), ("c", f64::MIN_POSITIVE), ("d", 0.0)],
    )
    .unwrap();
    assert_eq!(p.load("d"), Some(0));
    assert_eq!(p.load("a"), Some(64));
    let mut p = Placement::new(64, 3, [("a", 1), ("b", 5)]).unwrap();
    assert_eq!(
        (p.load("a"), p.load("b"), p.load("c"), p.unfilled()),
        (Some(64), Some(64), None, 64)
    );
    assert_eq!(p.lookup(b"key").count(), 2);
    assert_eq!(p.preference(b"key").collect::<BTreeSet<_>>(), BTreeSet::from(["a", "b"]));

    let before = p.clone();
    assert_eq!(p.add(("a", 1)), Err(wrong("a", "is the name of two members")));
    assert_eq!(p.remove("x"), Err(wrong("x", "is no member")));
    assert_eq!(p.resize("x", 1), Err(wrong("x", "is no member")));
    assert!(p.resize("a", f64::NAN).is_err());
    assert!(p.set([("a", 1.0), ("b", -1.0)]).is_err());
    assert_eq!(p, before);
    assert_eq!(p.add(("c", 1)).unwrap().len(), 64);
    p.remove("a").unwrap();
    p.remove("b").unwrap();
    assert_eq!(p.lookup(b"key").collect::<Vec<_>>(), ["c"]);
    assert_eq!(p.remove("c"), Err(Error::NoMembers));
}

#[test]
fn members_in_zones() {
    let zone_of = |p: &Placement, name: &str| {
        p.members().iter().find(|m| m.name == name).and_then(|m| m.zone.clone()).unwrap()
    };
    let spread = |p: &Placement| {
        for slot in 0..p.slots() {
            let zones: BTreeSet<String> = p.homes(slot).map(|name| zone_of(p, name)).collect();
            assert_eq!(zones.len(), p.replicas(), "slot {slot}");
        }
    };
    let list = |weights: &[u32]| -> Vec<Member> {
        let member = |(i, &w): (usize, &u32)| (format!("m{i}"), w, ["x", "y", "z"][i % 3]).into();
        weights.iter().enumerate().map(member).collect()
    };
    // Zone x has more than half of all weight, which two replicas in distinct zones cannot give it.
    let mut p = Placement::new(1 << 9, 2, list(&[9, 1, 1, 9, 2, 3])).unwrap();
    spread(&p);
    assert_eq!(p.load("m0").unwrap() + p.load("m3").unwrap(), 1 << 9);
    p.set(list(&[1, 1, 1, 1, 2, 3, 4])).unwrap();
    spread(&p);
    p.set(list(&[1, 30, 1])).unwrap();
    spread(&p);
    // Two zones for three replicas: two in one of them, one in the other.
    let two: Vec<Member> =
        list(&[1; 9]).into_iter().filter(|m| m.zone.as_deref() != Some("y")).collect();
    let p = Placement::new(100, 3, two).unwrap();
    for slot in 0..100 {
        let in_x = p.homes(slot).filter(|name| zone_of(&p, name) == "x").count();
        assert!((1..=2).contains(&in_x));
    }
    // Members without a zone share none.
    let mixed =
        [Member::from(("a", 1, "x")), ("b", 1, "x").into(), ("c", 1).into(), ("d", 1).into()];
    let p = Placement::new(100, 2, mixed).unwrap();
    assert!((0..100).all(|slot| !p.homes(slot).eq(["a", "b"]) && !p.homes(slot).eq(["b", "a"])));
}

#[test]
fn preference_goes_on_to_all_members() {
    let p = Placement::new(1 << 10, 2, (0..9).map(|i| (format!("m{i}"), 1 + i % 3))).unwrap();
    let mut next: BTreeMap<String, u32> = BTreeMap::new();
    for key in 0..2000u32 {
        let key = key.to_le_bytes();
        let order: Vec<&str> = p.preference(&key).collect();
        assert_eq!(order.len(), 9);
        assert_eq!(order.iter().collect::<BTreeSet<_>>().len(), 9);
        assert!(p.lookup(&key).eq(order[..2].iter().copied()));
        if order[0] == "m8" {
            *next.entry(order[2].to_owned()).or_default() += 1;
        }
    }
    // The keys of one that is down come to many.
    assert!(next.len() >= 6, "{next:?}");
}

const CHILD: &str = "PHASE_ROUTER_TEST_PLACEMENT";

fn members_of_keys(p: &Placement) -> Vec<Vec<String>> {
    let keys = (0..200u64).map(|key| key.to_be_bytes());
    keys.map(|key| p.preference(&key).take(3).map(str::to_owned).collect()).collect()
}

/// One process saves the table, another loads it and finds the same members.
#[test]
#[cfg_attr(any(miri, target_family = "wasm"), ignore)]
fn another_process_finds_the_same() {
    if let Ok(path) = env::var(CHILD) {
        let p: Placement = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        println!("found {}", serde_json::to_string(&members_of_keys(&p)).unwrap());
        return;
    }
    let list = [("a", 4, "x"), ("b", 2, "y"), ("c", 1, "y"), ("\u{3b2} \"q\"", 3, "z")];
    let mut p = Placement::with_seed(1 << 10, 2, 9, list).unwrap();
    p.set_at_most([("a", 4, "x"), ("b", 2, "y"), ("d", 2, "z")], 100).unwrap();
    let path = env::temp_dir().join(format!("placement-{}.json", std::process::id()));
    fs::write(&path, serde_json::to_string(&p).unwrap()).unwrap();
    let child = child::myself()
        .args(["--exact", "another_process_finds_the_same", "--nocapture"])
        .env(CHILD, &path)
        .output()
        .unwrap();
    fs::remove_file(&path).unwrap();
    assert!(child.status.success(), "{child:?}");
    let text = String::from_utf8(child.stdout).unwrap();
    let found = text.lines().find_map(|line| line.split_once("found ")).unwrap().1;
    assert_eq!(found, serde_json::to_string(&members_of_keys(&p)).unwrap());
}

#[test]
fn what_is_loaded_is_checked() {
    let p = Placement::with_seed(4, 2, 3, [("a", 1), ("b", 1), ("c", 1)]).unwrap();
    let json = serde_json::to_string(&p).unwrap();
    assert_eq!(serde_json::from_str::<Placement>(&json).unwrap(), p);
    let table = &json[json.find("\"table\":").unwrap()..];
    let refused = |from: &str, to: &str, message: &str| {
        assert!(json.contains(from), "{json}");
        let error = serde_json::from_str::<Placement>(&json.replacen(from, to, 1)).unwrap_err();
        assert!(error.to_string().contains(message), "{error}");
    };
    refused("\"version\":1", "\"version\":2", "the version is 2, but this release reads version 1");
    refused("xxh3-64", "md5", "keys must be");
    refused("\"slots\":4", "\"slots\":5", "table has 8 elements, but 10 are needed");
    refused("\"slots\":4", "\"slots\":4294967295", "at most");
    refused("\"slots\":4", "\"slots\":0", "at least 1");
    refused("\"a\"", "\"b\"", "the name of two members");
    refused("\"a\"", "\"x\"", "in the order of their names");
    refused("\"weight\":1.0", "\"weight\":-1.0", "weights[0] is -1");
    refused(table, "\"table\":[0,1,0,1,0,1,2,3]}", "slot 7 holds target 3");
    refused(table, "\"table\":[0,1,0,1,0,1,2,2]}", "rows of distinct members");
    refused(table, "\"table\":[0,1]}", "table has 2 elements");
    refused(table, "\"table\":7}", "invalid type");
    refused("\"seed\"", "\"more\":1,\"seed\"", "unknown field");
    for garbage in ["", "null", "[]", "{}", "\u{0}"] {
        assert!(serde_json::from_str::<Placement>(garbage).is_err());
    }
}

/// The same on every machine and in every release: stored tables depend on it.
#[test]
fn tables_are_as_recorded() {
    let hash = |ids: &[u32]| {
        let bytes: Vec<u8> = ids.iter().flat_map(|id| id.to_le_bytes()).collect();
        xxh3_64_with_seed(&bytes, 0)
    };
    let shares = [4.0, 2.0, 1.0, 1.0, 3.0, 2.0];
    let zones = [0, 0, 1, 1, 2, 2];
    let mut found = Vec::new();
    for zoned in [false, true] {
        let mut ids = vec![u32::MAX; 2 * 500];
        for weight in [1.0, 3.0, 0.0] {
            let mut shares = shares;
            shares[2] = weight;
            let quotas = Quotas::from_shares(&shares, 500, 2).unwrap();
            let builder = Rebalancer::builder(&quotas).seed(7);
            let builder = if zoned { builder.zones(&zones) } else { builder };
            builder.build().unwrap().rebalance(&mut ids).unwrap();
            found.push(hash(&ids));
        }
    }
    let recorded = [
        0xDC80_67EE_03A4_9D83,
        0xE69E_CB3A_A658_7EE1,
        0xF578_59CC_48BC_94BC,
        0xAAA8_C2DE_5BC4_0022,
        0x3CB0_BA49_A31D_E762,
        0x1D1F_75B7_6545_E3AF,
    ];
    assert_eq!(found, recorded);
}
