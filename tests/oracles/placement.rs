//! Rebalancing: the least number of changes, by plain successive shortest paths on a network that is written out.

use std::collections::{BTreeMap, BTreeSet};

use arbitrary::{Result, Unstructured};
use phase_router::{Id, Move, Quotas, Rebalancer, rebalance};

use super::{Oracle, Scale, SplitMix64, same};

#[derive(Debug)]
pub struct Input {
    /// -1 for an empty slot; anything else that is no target is to be filled as well.
    pub ids: Vec<i64>,
    pub fan_out: usize,
    pub quotas: Vec<u64>,
    pub zones: Option<Vec<u32>>,
    pub seed: u64,
    /// Changes of a step.
    pub at_most: usize,
}

crate::arbitrary_from_oracle!(Input);

/// One edge of the network and, at the next odd or even index, its reverse.
struct Edge {
    from: usize,
    to: usize,
    room: i64,
    cost: i64,
}

/// Source 0, rows, zones of rows, classes, sink: `changes[v]` is the least number of changed slots with which `v` slots
/// hold what a table within the rules may hold.
pub fn changes(input: &Input) -> Vec<u64> {
    let Input { ids, fan_out, quotas, zones, .. } = input;
    let (rows, targets) = (ids.len() / fan_out, quotas.len());
    let zone_of = |c: usize| zones.as_ref().map_or(0, |zones| zones[c]);
    let mut totals = BTreeMap::new();
    (0..targets).for_each(|c| *totals.entry(zone_of(c)).or_insert(0) += quotas[c]);
    let most = |total: u64| match zones {
        Some(_) => total.div_ceil(rows as u64).max(1) as i64,
        None => *fan_out as i64,
    };
    let zone_names: Vec<u32> = totals.keys().copied().collect();
    let row_at = |row: usize| 1 + row;
    let zone_at = |row: usize, zone: usize| 1 + rows + row * zone_names.len() + zone;
    let class_at = |c: usize| 1 + rows + rows * zone_names.len() + c;
    let sink = class_at(targets + 1);
    let mut edges = Vec::new();
    let mut add = |from, to, room, cost| {
        edges.push(Edge { from, to, room, cost });
        edges.push(Edge { from: to, to: from, room: 0, cost: -cost });
    };
    for row in 0..rows {
        let slots = &ids[row * fan_out..][..*fan_out];
        add(0, row_at(row), *fan_out as i64, 0);
        for (zone, name) in zone_names.iter().enumerate() {
            add(row_at(row), zone_at(row, zone), most(totals[name]), 0);
        }
        for c in 0..targets {
            let zone = zone_names.binary_search(&zone_of(c)).unwrap();
            let cost = -i64::from(slots.contains(&(c as i64)));
            add(zone_at(row, zone), class_at(c), 1, cost);
        }
        let empty = slots.iter().filter(|&&id| id == -1).count() as i64;
        add(row_at(row), class_at(targets), empty, -1);
        add(row_at(row), class_at(targets), *fan_out as i64 - empty, 0);
    }
    let all: u64 = quotas.iter().sum();
    for (c, &quota) in quotas.iter().chain([&(ids.len() as u64 - all)]).enumerate() {
        add(class_at(c), sink, quota as i64, 0);
    }

    let (mut value, mut cost, mut profile) = (0, 0, vec![0]);
    loop {
        let mut distance = vec![i64::MAX; sink + 1];
        let mut by = vec![usize::MAX; sink + 1];
        distance[0] = 0;
        loop {
            let mut lowered = false;
            for (index, edge) in edges.iter().enumerate() {
                let at = distance[edge.from];
                if edge.room > 0 && at < i64::MAX && at + edge.cost < distance[edge.to] {
                    (distance[edge.to], by[edge.to], lowered) = (at + edge.cost, index, true);
                }
            }
            if !lowered {
                break;
            }
        }
        if distance[sink] == i64::MAX {
            return profile;
        }
        let mut at = sink;
        while at != 0 {
            edges[by[at]].room -= 1;
            edges[by[at] ^ 1].room += 1;
            at = edges[by[at]].from;
        }
        (value, cost) = (value + 1, cost + distance[sink]);
        profile.push((value + cost) as u64);
    }
}

/// The same closed form for one slot per row, and a bound for more: what is above a quota, and what holds nothing.
pub fn bound(input: &Input) -> u64 {
    let mut loads = vec![0u64; input.quotas.len() + 1];
    let mut void = 0;
    for slots in input.ids.chunks(input.fan_out) {
        for (seat, &id) in slots.iter().enumerate() {
            match usize::try_from(id) {
                Err(_) if id == -1 => loads[input.quotas.len()] += 1,
                Ok(c) if c < input.quotas.len() && !slots[..seat].contains(&id) => loads[c] += 1,
                _ => void += 1,
            }
        }
    }
    let empty = input.ids.len() as u64 - input.quotas.iter().sum::<u64>();
    let quotas = input.quotas.iter().chain([&empty]);
    void + loads.iter().zip(quotas).map(|(load, quota)| load.saturating_sub(*quota)).sum::<u64>()
}

impl Input {
    pub fn quotas(&self) -> Quotas {
        let rows = (self.ids.len() / self.fan_out) as u64;
        Quotas::from_counts(self.quotas.clone(), rows, self.fan_out).unwrap()
    }

    pub fn run<I: Id>(&self, ids: &mut [I], at_most: usize) -> Vec<Move> {
        let quotas = self.quotas();
        let mut builder = Rebalancer::builder(&quotas).seed(self.seed).at_most(at_most);
        if let Some(zones) = &self.zones {
            builder = builder.zones(zones);
        }
        builder.build().unwrap().rebalance(ids).unwrap()
    }

    /// Panics unless the moves are what turns the ids into the others.
    pub fn check_moves(&self, after: &[i64], moves: &[Move]) {
        let mut replayed = self.ids.clone();
        assert!(moves.is_sorted_by_key(|change| change.slot), "slot order");
        for change in moves {
            let slots = &self.ids[change.slot / self.fan_out * self.fan_out..change.slot];
            let held = self.ids[change.slot];
            let target = usize::try_from(held).is_ok_and(|c| c < self.quotas.len());
            let kept = (target && !slots.contains(&held)).then_some(held as u32);
            assert_eq!(change.from, kept, "slot {}", change.slot);
            let to = change.to.map_or(-1, i64::from);
            assert_ne!(to, held, "slot {} does not change", change.slot);
            replayed[change.slot] = to;
        }
        same(&replayed, after, "moves");
    }

    /// Panics unless the table keeps to the quotas and its rows to the rules.
    pub fn check_table(&self, after: &[i64]) {
        let rows = after.len() / self.fan_out;
        let mut loads = vec![0; self.quotas.len()];
        let mut totals: BTreeMap<u32, u64> = BTreeMap::new();
        for (zone, quota) in self.zones.iter().flatten().zip(&self.quotas) {
            *totals.entry(*zone).or_default() += quota;
        }
        for slots in after.chunks(self.fan_out) {
            let held: Vec<usize> =
                slots.iter().filter(|id| **id != -1).map(|&id| id as usize).collect();
            let distinct: BTreeSet<&usize> = held.iter().collect();
            assert_eq!(distinct.len(), held.len(), "{slots:?} repeats a target");
            held.iter().for_each(|&c| loads[c] += 1);
            if let Some(zones) = &self.zones {
                for (zone, total) in &totals {
                    let count = held.iter().filter(|&&c| zones[c] == *zone).count() as u64;
                    let most = total.div_ceil(rows as u64).max(1);
                    assert!(count <= most, "{slots:?} has {count} of zone {zone}");
                }
            }
        }
        same(&loads, &self.quotas, "loads");
    }
}

impl Oracle for Input {
    fn decode(u: &mut Unstructured<'_>, scale: Scale) -> Result<Self> {
        let fan_out = 1 + usize::from(u.arbitrary::<u8>()? % 5);
        let targets = 1 + usize::from(u.arbitrary::<u8>()? % 9);
        let rows = 1 + usize::from(u.arbitrary::<u8>()? % 24).min(scale.side / 8);
        let flags = u.arbitrary::<u8>()?;
        let seed = u.arbitrary()?;
        let mut random = SplitMix64(u.arbitrary::<u16>()?.into());
        let any = |u: &mut Unstructured<'_>, random: &mut SplitMix64| -> Result<usize> {
            Ok(if flags & 1 == 0 {
                u.arbitrary::<u8>()?.into()
            } else {
                random.next() as usize >> 8
            })
        };
        let mut ids = Vec::new();
        for _ in 0..rows * fan_out {
            let id = any(u, &mut random)? % (targets + 3);
            let near = flags & 2 != 0 && id >= targets;
            ids.push(match id.checked_sub(targets) {
                _ if near => (any(u, &mut random)? % targets) as i64,
                None => id as i64,
                Some(0) => -1,
                Some(1) => targets as i64,
                Some(_) => i64::MIN,
            });
        }
        // Some units are dealt out, each to a target that has room.
        let mut left = match flags >> 2 & 3 {
            0 => any(u, &mut random)? % (rows * fan_out + 1),
            _ => rows * fan_out,
        };
        let mut quotas = vec![0; targets];
        while left > 0 {
            let target = any(u, &mut random)? % targets;
            let Some(c) = (target..targets).chain(0..target).find(|&c| quotas[c] < rows as u64)
            else {
                break;
            };
            let units = (1 + any(u, &mut random)? % 8).min(rows - quotas[c] as usize).min(left);
            quotas[c] += units as u64;
            left -= units;
        }
        let zones = if flags & 16 != 0 {
            let names = 1 + any(u, &mut random)? as u32 % 5;
            let zone = |_| Ok(any(u, &mut random)? as u32 % names * 7);
            Some((0..targets).map(zone).collect::<Result<_>>()?)
        } else {
            None
        };
        let at_most = any(u, &mut random)? % (rows * fan_out + 1);
        Ok(Self { ids, fan_out, quotas, zones, seed, at_most })
    }

    fn check(&self) {
        let profile = changes(self);
        assert_eq!(profile.len(), self.ids.len() + 1, "quotas can always be met");
        let least = profile[self.ids.len()];
        let mut after = self.ids.clone();
        let moves = self.run(&mut after, usize::MAX);
        self.check_table(&after);
        self.check_moves(&after, &moves);
        assert_eq!(moves.len() as u64, least, "least number of changes");
        assert!(least >= bound(self));
        if self.fan_out == 1 {
            assert_eq!(least, bound(self), "closed form");
        }

        // Again: there is nothing left to do.
        assert_eq!(self.run(&mut after.clone(), usize::MAX), []);
        if self.zones.is_none() && self.seed == 0 {
            let mut other = self.ids.clone();
            assert_eq!(rebalance(&mut other, self.fan_out, &self.quotas()).unwrap(), moves);
        }
        // Other types of ids.
        let narrow = |id: &i64| i32::try_from(*id).unwrap_or(i32::MAX);
        let mut ids: Vec<i32> = self.ids.iter().map(narrow).collect();
        assert_eq!(self.run(&mut ids, usize::MAX), moves);
        same(&ids, &after.iter().map(narrow).collect::<Vec<_>>(), "i32");
        let unsigned = |id: &i64| narrow(id) as u32;
        let mut ids: Vec<u32> = self.ids.iter().map(unsigned).collect();
        assert_eq!(self.run(&mut ids, usize::MAX), moves);
        same(&ids, &after.iter().map(unsigned).collect::<Vec<_>>(), "u32");

        // A step: as many slots within the quotas as so many changes allow.
        let mut after = self.ids.clone();
        let moves = self.run(&mut after, self.at_most);
        self.check_moves(&after, &moves);
        assert!(moves.len() <= self.at_most);
        let reached = changes(&Self {
            ids: after,
            zones: self.zones.clone(),
            quotas: self.quotas.clone(),
            ..*self
        });
        let gain = |profile: &[u64], most: u64| profile.iter().rposition(|&n| n <= most);
        assert_eq!(
            gain(&reached, 0),
            gain(&profile, self.at_most as u64),
            "best balance of a step"
        );
    }
}
