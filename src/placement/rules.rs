//! What a table must keep to: quotas, and rows of distinct targets in distinct zones.

use alloc::vec::Vec;

use crate::error::{Error, check_len, check_slots, filled, reserve};
use crate::ids::Id;
use crate::problem::{Quotas, sources};

/// A slot that holds nothing that could stay.
pub(super) const HOLE: u32 = u32::MAX;

/// The class of an empty slot.
pub(super) const EMPTY: u32 = 0;

/// The rules of a table of `rows` rows of `fan_out` slots.
///
/// A slot holds a *class*: 0 for an empty slot, `c + 1` for target `c`. So "empty" is a target like any other, with a
/// quota: what the quotas leave of the slots. Only a row may hold it any number of times. What is neither is void.
#[derive(Debug, Clone)]
pub(super) struct Rules {
    pub(super) rows: usize,
    pub(super) fan_out: usize,
    pub(super) targets: usize,
    /// By class.
    pub(super) quotas: Vec<u64>,
    /// By class, void among them. Without zones all targets are in one.
    zone_of: Vec<u32>,
    /// Zone -> the most slots of a row that may be in it.
    most: Vec<usize>,
}

impl Rules {
    pub(super) fn new(quotas: &Quotas, zones: Option<&[u32]>) -> Result<Self, Error> {
        let (rows, fan_out, targets) =
            (sources(quotas.demand())?, quotas.fan_out(), quotas.targets());
        check_slots(rows, fan_out)?;
        let mut with_empty = Vec::new();
        reserve(&mut with_empty, targets + 1)?;
        with_empty.push(quotas.unfilled() as u64);
        with_empty.extend_from_slice(quotas.as_slice());
        let mut zone_of = filled(0, targets + 2)?;
        let mut most = Vec::new();
        if let Some(zones) = zones {
            check_len("zones", zones.len(), targets)?;
            let mut names = zones.to_vec();
            names.sort_unstable();
            names.dedup();
            let mut totals = filled(0u128, names.len())?;
            for (target, zone) in zones.iter().enumerate() {
                let zone = names.partition_point(|name| name < zone);
                zone_of[target + 1] = zone as u32;
                totals[zone] += u128::from(with_empty[target + 1]);
            }
            let share = |total: u128| total.div_ceil(rows.max(1) as u128).max(1) as usize;
            most.extend(totals.into_iter().map(share));
        } else {
            most.push(usize::MAX);
        }
        zone_of[0] = most.len() as u32;
        zone_of[targets + 1] = most.len() as u32 + 1;
        most.push(usize::MAX);
        Ok(Self { rows, fan_out, targets, quotas: with_empty, zone_of, most })
    }

    /// The number of classes.
    pub(super) fn classes(&self) -> usize {
        self.targets + 1
    }

    /// What stands for an id that is neither empty nor a target.
    pub(super) fn void(&self) -> u32 {
        self.targets as u32 + 1
    }

    /// The class of an id, or void.
    #[inline(always)]
    pub(super) fn class<I: Id>(&self, id: I) -> u32 {
        id.counter().min(self.targets + 1) as u32
    }

    /// The id of a class.
    pub(super) fn id<I: Id>(&self, class: u32) -> I {
        class.checked_sub(1).map_or(I::EMPTY, I::from_target)
    }

    /// The target of a class, for a [`Move`](super::Move).
    pub(super) fn target(&self, class: u32) -> Option<u32> {
        class.checked_sub(1).filter(|&target| (target as usize) < self.targets)
    }

    /// The zone of a class; that of void for void and [`HOLE`].
    #[inline(always)]
    pub(super) fn zone(&self, class: u32) -> u32 {
        self.zone_of[(class as usize).min(self.targets + 1)]
    }

    /// The number of zones, that of empty slots among them.
    pub(super) fn zones(&self) -> usize {
        self.most.len()
    }

    /// The most slots of a row that may be in a zone.
    #[inline(always)]
    pub(super) fn most(&self, zone: u32) -> usize {
        self.most[zone as usize]
    }

    /// Whether rows are to be spread over zones.
    #[inline(always)]
    pub(super) fn zoned(&self) -> bool {
        self.most[0] != usize::MAX
    }

    /// The targets in zones with more slots than there are rows: some row has to hold two of such a zone.
    pub(super) fn shared(&self) -> impl Iterator<Item = u32> + '_ {
        (0..self.targets as u32).filter(|&c| self.zoned() && self.most(self.zone(c + 1)) > 1)
    }

    /// The same rules for rows in which slots of these classes, which are all to change, count for nothing.
    pub(super) fn without(&self, classes: &[bool]) -> Self {
        let mut rules = self.clone();
        let void = self.most.len() as u32;
        for (zone, _) in rules.zone_of.iter_mut().zip(classes).filter(|(_, without)| **without) {
            *zone = void;
        }
        rules
    }

    /// Whether a row of ids may hold `class` in place of what is in `seat`.
    #[inline(always)]
    pub(super) fn fits<I: Id>(&self, row: &[I], seat: usize, class: u32) -> bool {
        self.allows(row.iter().map(|&id| self.class(id)), seat, class)
    }

    /// The same for a row of classes, [`HOLE`] and void among them.
    #[inline(always)]
    pub(super) fn allows(&self, row: impl Iterator<Item = u32>, seat: usize, class: u32) -> bool {
        if class == EMPTY {
            return true;
        }
        let zone = self.zone(class);
        let mut room = self.most(zone);
        for (other, held) in row.enumerate() {
            if other == seat {
                continue;
            }
            if held == class {
                return false;
            }
            room -= usize::from(self.zoned() && self.zone(held) == zone);
            if room == 0 {
                return false;
            }
        }
        true
    }
}
