//! A table by name: members that own the slots of a key space, and what is to be copied when they change.
//!
//! # Keys
//!
//! The slot of a key is `(h * slots) >> 64` with `h` the key's XXH3-64 under the placement's seed, so that a program in
//! any language that has XXH3 finds the same slot. The multiplication takes the upper bits, which are as good as the
//! lower ones in XXH3, and needs no division.
//!
//! # Names
//!
//! Members are kept in the order of their names, so the order in which they are given plays no part. Quotas are a
//! function of names, weights and zones alone; which slots a member has depends on the past.
//!
//! # Zones
//!
//! Quotas in proportion to the weights may ask more of a zone than one slot a row, and then rows could not be spread.
//! So a zone gets at most as many slots as there are rows, times `ceil(replicas / zones)` if there are fewer zones than
//! replicas. What is above that goes to the other zones, in proportion to their weights.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use xxhash_rust::xxh3::xxh3_64_with_seed;

#[cfg(feature = "serde")]
use crate::error::check_len;
use crate::error::{Error, check_size, check_slots, filled, reserve};
use crate::problem::{Quotas, Rounding, Share, apportion};

use super::rebalance::Rebalancer;

/// A member of a [`Placement`]: a name, a weight, and perhaps the zone it is in.
///
/// Made from a pair of a name and a weight, or from a name, a weight and a zone:
///
/// ```
/// use phase_router::Member;
/// let member = Member::from(("cache-7", 4, "rack-2"));
/// assert_eq!((&*member.name, member.weight, member.zone.as_deref()), ("cache-7", 4.0, Some("rack-2")));
/// assert_eq!(Member::from(("cache-7", 4)).zone, None);
/// ```
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Member {
    /// Its name, which no other member has.
    pub name: String,
    /// Its part of the slots, in any unit; 0 for a member that is to be drained.
    pub weight: f64,
    /// A rack, a site: what fails together. Members without one are in no one's zone but their own.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub zone: Option<String>,
}

impl<N: Into<String>, W: Into<f64>> From<(N, W)> for Member {
    fn from((name, weight): (N, W)) -> Self {
        Self { name: name.into(), weight: weight.into(), zone: None }
    }
}

impl<N: Into<String>, W: Into<f64>, Z: Into<String>> From<(N, W, Z)> for Member {
    fn from((name, weight, zone): (N, W, Z)) -> Self {
        Self { name: name.into(), weight: weight.into(), zone: Some(zone.into()) }
    }
}

/// A replica of a slot of a [`Placement`] that has another member than before.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Relocation {
    /// The slot of the key space.
    pub slot: usize,
    /// Which of its replicas.
    pub replica: usize,
    /// The member that had it, to copy from; `None` if no one had.
    pub from: Option<Arc<str>>,
    /// The member that has it now; `None` if there are fewer members than replicas.
    pub to: Option<Arc<str>>,
}

/// Keys on named members of unequal weight, with exact loads, where a change of the members moves as little as can be.
///
/// A key belongs to one of a fixed number of slots, and a slot to `replicas` distinct members, in distinct zones if
/// there are zones and enough of them. Every member has exactly its share of the slots, rounded to a whole number.
///
/// ```
/// use phase_router::Placement;
///
/// let mut shards = Placement::new(1 << 14, 2, [("a", 4), ("b", 2), ("c", 1), ("d", 1)])?;
/// assert_eq!(shards.load("a"), Some(2 * (1 << 14) / 2));
/// let homes: Vec<&str> = shards.lookup(b"some key").collect();
/// assert_eq!(homes.len(), 2);
///
/// // One member joins, one grows; the order of the list plays no part.
/// let moves = shards.set([("e", 2), ("d", 2), ("a", 4), ("b", 2), ("c", 1)])?;
/// for change in &moves[..3] {
///     println!("slot {}: copy from {:?} to {:?}", change.slot, change.from, change.to);
/// }
/// // Nothing comes to a member that has not grown.
/// assert!(moves.iter().all(|change| matches!(change.to.as_deref(), Some("d" | "e"))));
/// # Ok::<(), phase_router::Error>(())
/// ```
///
/// With the feature `serde` a placement can be saved, as JSON for example, and loaded by another process, which then
/// finds the same members. What is loaded is checked.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(into = "Saved", try_from = "Saved"))]
pub struct Placement {
    slots: usize,
    replicas: usize,
    seed: u64,
    /// In the order of their names.
    members: Vec<Member>,
    names: Vec<Arc<str>>,
    /// Rows of indices into `members`; [`EMPTY`] where there is none.
    table: Vec<u32>,
}

const EMPTY: u32 = u32::MAX;

impl Placement {
    /// Places `slots` slots with `replicas` members each, for keys hashed with seed 0. O(slots * replicas).
    ///
    /// The number of slots is fixed from then on. It bounds how evenly keys are spread: see docs/placement.md. A power
    /// of two from 100 times the number of members on is a good choice.
    ///
    /// If there are fewer members of positive weight than replicas, each slot has all of them, and replicas are left
    /// empty ([`unfilled`](Self::unfilled)).
    ///
    /// # Errors
    /// [`Error::MemberName`] for a name that is empty, or that two members have; [`Error::Weight`] for a weight that is
    /// negative or not finite, at its place in the list; [`Error::WeightSum`] if all are zero; [`Error::Parameter`] for
    /// no slots or no replicas; [`Error::NoMembers`]; [`Error::TooLarge`] above [`i32::MAX`] slots or members, or if
    /// the table cannot be addressed; [`Error::OutOfMemory`].
    pub fn new<M: Into<Member>>(
        slots: usize,
        replicas: usize,
        members: impl IntoIterator<Item = M>,
    ) -> Result<Self, Error> {
        Self::with_seed(slots, replicas, 0, members)
    }

    /// The same with a seed for the hash of the keys, and for which slots move.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn with_seed<M: Into<Member>>(
        slots: usize,
        replicas: usize,
        seed: u64,
        members: impl IntoIterator<Item = M>,
    ) -> Result<Self, Error> {
        let mut placement = Self::empty(slots, replicas, seed)?;
        placement.set(members)?;
        Ok(placement)
    }

    fn empty(slots: usize, replicas: usize, seed: u64) -> Result<Self, Error> {
        let table = filled(EMPTY, check_shape(slots, replicas)?)?;
        Ok(Self { slots, replicas, seed, members: Vec::new(), names: Vec::new(), table })
    }

    /// Returns the number of slots.
    pub fn slots(&self) -> usize {
        self.slots
    }

    /// Returns the number of replicas of a slot.
    pub fn replicas(&self) -> usize {
        self.replicas
    }

    /// Returns the seed.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// Returns the members, in the order of their names.
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// Returns the number of slots that a member has, or `None` if there is no such member. O(slots * replicas).
    pub fn load(&self, name: &str) -> Option<usize> {
        let member = self.find(name)? as u32;
        Some(self.table.iter().filter(|&&held| held == member).count())
    }

    /// Returns the number of replicas that have no member, because there are fewer members than replicas.
    pub fn unfilled(&self) -> usize {
        self.table.iter().filter(|&&held| held == EMPTY).count()
    }

    /// Returns the slot of a key: `(XXH3-64(key, seed) * slots) >> 64`.
    #[inline]
    pub fn slot(&self, key: &[u8]) -> usize {
        ((u128::from(xxh3_64_with_seed(key, self.seed)) * self.slots as u128) >> 64) as usize
    }

    /// Returns the members of a key's slot, by name. O(length of the key + replicas).
    #[inline]
    pub fn lookup(&self, key: &[u8]) -> impl Iterator<Item = &str> + Clone {
        self.homes(self.slot(key))
    }

    /// Returns the members of a slot, by name.
    ///
    /// # Panics
    /// Panics if `slot >= self.slots()`.
    #[inline]
    pub fn homes(&self, slot: usize) -> impl Iterator<Item = &str> + Clone {
        let filled = self.row(slot).iter().filter(|&&held| held != EMPTY);
        filled.map(|&member| &*self.names[member as usize])
    }

    /// Returns the members of a key's slot as indices into [`members`](Self::members); [`u32::MAX`] for a replica that
    /// has none.
    #[inline]
    pub fn lookup_ids(&self, key: &[u8]) -> &[u32] {
        self.row(self.slot(key))
    }

    #[inline]
    fn row(&self, slot: usize) -> &[u32] {
        &self.table[slot * self.replicas..][..self.replicas]
    }

    /// Returns the members for a key in order of preference: those of its slot, then those of the next slots, each
    /// once.
    ///
    /// To get by while some are down, take the first that are up. Nothing moves, and the keys of a member that is down
    /// are spread over all others in proportion to their loads. Only as much is computed as is taken.
    ///
    /// ```
    /// use phase_router::Placement;
    /// let shards = Placement::new(1 << 10, 2, [("a", 1), ("b", 1), ("c", 1), ("d", 1)])?;
    /// let homes: Vec<&str> = shards.lookup(b"key").collect();
    /// let up: Vec<&str> = shards.preference(b"key").filter(|name| *name != homes[0]).take(2).collect();
    /// assert_eq!(up[0], homes[1]);
    /// assert!(!homes.contains(&up[1]));
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn preference(&self, key: &[u8]) -> impl Iterator<Item = &str> {
        let slot = self.slot(key);
        let mut seen: Vec<u32> = Vec::new();
        let rows = (slot..self.slots).chain(0..slot);
        let members = rows.flat_map(|slot| self.row(slot)).copied();
        let new = members.filter(move |&member| {
            let new = member != EMPTY && !seen.contains(&member);
            if new {
                seen.push(member);
            }
            new
        });
        // When all have come there is no need to look on.
        new.take(self.members.len()).map(|member| &*self.names[member as usize])
    }

    /// Changes the members: those that are listed are the members from now on. Returns the replicas that moved, in slot
    /// order. The fewest possible move. O(slots * replicas) as a rule: see [`Rebalancer`].
    ///
    /// # Errors
    /// As [`new`](Self::new). On error nothing changes.
    pub fn set<M: Into<Member>>(
        &mut self,
        members: impl IntoIterator<Item = M>,
    ) -> Result<Vec<Relocation>, Error> {
        self.change(members.into_iter().map(Into::into).collect(), usize::MAX)
    }

    /// The same with at most so many moves. The loads come as near to the new shares as so many moves can bring them.
    /// Members that are not listed stay, with weight 0, until they have no slots. Call again for the next step, until
    /// nothing is returned.
    ///
    /// # Errors
    /// As [`new`](Self::new). On error nothing changes.
    ///
    /// ```
    /// use phase_router::Placement;
    /// let mut shards = Placement::new(1000, 1, [("a", 1), ("b", 1)])?;
    /// let mut steps = 0;
    /// while !shards.set_at_most([("a", 1), ("c", 1)], 100)?.is_empty() {
    ///     steps += 1;
    /// }
    /// assert_eq!((steps, shards.load("b"), shards.load("c")), (5, None, Some(500)));
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn set_at_most<M: Into<Member>>(
        &mut self,
        members: impl IntoIterator<Item = M>,
        moves: usize,
    ) -> Result<Vec<Relocation>, Error> {
        self.change(members.into_iter().map(Into::into).collect(), moves)
    }

    /// Adds a member.
    ///
    /// # Errors
    /// [`Error::MemberName`] if there is a member of that name; and as [`new`](Self::new). On error nothing changes.
    pub fn add(&mut self, member: impl Into<Member>) -> Result<Vec<Relocation>, Error> {
        let mut members = self.members.clone();
        members.push(member.into());
        self.set(members)
    }

    /// Removes a member.
    ///
    /// # Errors
    /// [`Error::MemberName`] if there is no member of that name; [`Error::NoMembers`] or [`Error::WeightSum`] if no
    /// weight is left. On error nothing changes.
    pub fn remove(&mut self, name: &str) -> Result<Vec<Relocation>, Error> {
        let index = self.known(name)?;
        let mut members = self.members.clone();
        members.remove(index);
        self.set(members)
    }

    /// Changes the weight of a member.
    ///
    /// # Errors
    /// [`Error::MemberName`] if there is no member of that name; and as [`new`](Self::new). On error nothing changes.
    pub fn resize(&mut self, name: &str, weight: impl Into<f64>) -> Result<Vec<Relocation>, Error> {
        let index = self.known(name)?;
        let mut members = self.members.clone();
        members[index].weight = weight.into();
        self.set(members)
    }

    fn find(&self, name: &str) -> Option<usize> {
        self.members.binary_search_by(|member| member.name.as_str().cmp(name)).ok()
    }

    fn known(&self, name: &str) -> Result<usize, Error> {
        let missing = || Error::MemberName { name: name.to_owned(), what: "is no member" };
        self.find(name).ok_or_else(missing)
    }

    fn change(
        &mut self,
        mut members: Vec<Member>,
        at_most: usize,
    ) -> Result<Vec<Relocation>, Error> {
        check_members(&members)?;
        members.sort_by(|a, b| a.name.cmp(&b.name));
        // Those that go come last, with nothing to keep. They have slots until these are moved.
        let gone = self
            .members
            .iter()
            .filter(|old| members.binary_search_by(|member| member.name.cmp(&old.name)).is_err());
        let mut gone: Vec<Member> = gone.cloned().collect();
        gone.iter_mut().for_each(|member| member.weight = 0.0);
        let stay = members.len();
        members.append(&mut gone);
        check_size("members", members.len())?;
        let index = |name: &str| {
            let (stay, gone) = members.split_at(stay);
            let search =
                |list: &[Member]| list.binary_search_by(|m| m.name.as_str().cmp(name)).ok();
            search(stay).or_else(|| search(gone).map(|at| at + stay.len()))
        };
        let now = self.members.iter().map(|old| index(&old.name).map_or(EMPTY, |at| at as u32));
        let now: Vec<u32> = now.collect();
        let mut names = Vec::new();
        reserve(&mut names, members.len())?;
        names.extend(members.iter().map(|member| match self.find(&member.name) {
            Some(old) => self.names[old].clone(),
            None => Arc::from(member.name.as_str()),
        }));

        let zones = zones(&members);
        let quotas = self.quotas(&members, &zones)?;
        let mut table = Vec::new();
        reserve(&mut table, self.table.len())?;
        table.extend(self.table.iter().map(|&held| now.get(held as usize).map_or(EMPTY, |&at| at)));
        let mut builder = Rebalancer::builder(&quotas).seed(self.seed).at_most(at_most);
        if members.iter().any(|member| member.zone.is_some()) {
            builder = builder.zones(&zones);
        }
        let moves = builder.build()?.rebalance(&mut table)?;

        let mut relocations = Vec::new();
        reserve(&mut relocations, moves.len())?;
        let name = |member: Option<u32>| member.map(|member| names[member as usize].clone());
        relocations.extend(moves.iter().map(|change| Relocation {
            slot: change.slot / self.replicas,
            replica: change.slot % self.replicas,
            from: name(change.from),
            to: name(change.to),
        }));
        // Those that are gone for good.
        let mut left = filled(false, members.len())?;
        table.iter().filter(|&&held| held != EMPTY).for_each(|&held| left[held as usize] = true);
        let keep: Vec<bool> = (0..members.len()).map(|at| at < stay || left[at]).collect();
        if keep[stay..].contains(&true) {
            // Still in between: put back into the order of names.
            let mut order: Vec<usize> = (0..members.len()).filter(|&at| keep[at]).collect();
            order.sort_by(|&a, &b| members[a].name.cmp(&members[b].name));
            let mut place = filled(EMPTY, members.len())?;
            (0..).zip(&order).for_each(|(new, &old)| place[old] = new);
            for held in table.iter_mut().filter(|held| **held != EMPTY) {
                *held = place[*held as usize];
            }
            members = order.iter().map(|&at| members[at].clone()).collect();
            names = order.iter().map(|&at| names[at].clone()).collect();
        } else {
            members.truncate(stay);
            names.truncate(stay);
        }
        (self.members, self.names, self.table) = (members, names, table);
        Ok(relocations)
    }

    /// The slots of every member: in proportion to the weights, none above one a row, no zone above what rows can
    /// spread.
    fn quotas(&self, members: &[Member], zones: &[u32]) -> Result<Quotas, Error> {
        let weights: Vec<f64> = members.iter().map(|member| member.weight).collect();
        let rows = self.slots as u64;
        let plain = Quotas::from_shares(&weights, rows, self.replicas)?;
        if members.iter().all(|member| member.zone.is_none()) {
            return Ok(plain);
        }
        let count = zones.iter().max().map_or(0, |&last| last as usize + 1);
        let (mut totals, mut sums, mut room) = (vec![0; count], vec![0.0; count], vec![0; count]);
        for ((&zone, &quota), &weight) in zones.iter().zip(plain.as_slice()).zip(&weights) {
            totals[zone as usize] += quota;
            // Divided first, so that the sum of the largest weights is finite.
            sums[zone as usize] += weight / members.len() as f64;
            room[zone as usize] += if weight > 0.0 { rows } else { 0 };
        }
        let with_weight = room.iter().filter(|&&room| room > 0).count().max(1);
        let most = rows * self.replicas.div_ceil(with_weight) as u64;
        if totals.iter().all(|&total| total <= most) {
            return Ok(plain);
        }
        let limits: Vec<u64> = room.iter().map(|&room| most.min(room)).collect();
        let total: u64 = plain.as_slice().iter().sum();
        let shares = Share::of("weights", &sums)?;
        let totals = apportion(&shares, &limits, total, Rounding::LargestRemainder);
        let mut quotas = filled(0, members.len())?;
        for (zone, &total) in (0..).zip(&totals) {
            let of: Vec<usize> = (0..members.len()).filter(|&at| zones[at] == zone).collect();
            let weights: Vec<f64> = of.iter().map(|&at| weights[at]).collect();
            if total > 0 {
                let shares = Share::of("weights", &weights)?;
                let limits = filled(rows, of.len())?;
                let parts = apportion(&shares, &limits, total, Rounding::LargestRemainder);
                of.iter().zip(parts).for_each(|(&at, part)| quotas[at] = part);
            }
        }
        Quotas::from_counts(quotas, rows, self.replicas)
    }
}

/// The zone of every member as a number, from 0 on; a member that names none has one of its own.
fn zones(members: &[Member]) -> Vec<u32> {
    let mut names: Vec<&str> = members.iter().filter_map(|member| member.zone.as_deref()).collect();
    names.sort_unstable();
    names.dedup();
    let mut own = names.len() as u32;
    let mut zone = |member: &Member| match &member.zone {
        Some(zone) => names.partition_point(|name| *name < zone.as_str()) as u32,
        None => {
            own += 1;
            own - 1
        }
    };
    members.iter().map(&mut zone).collect()
}

/// Returns the length of the table.
fn check_shape(slots: usize, replicas: usize) -> Result<usize, Error> {
    check_size("slots", slots)?;
    for (what, value) in [("slots", slots), ("replicas", replicas)] {
        if value == 0 {
            return Err(Error::Parameter { what, value: 0.0, range: "at least 1" });
        }
    }
    check_slots(slots, replicas)
}

fn check_members(members: &[Member]) -> Result<(), Error> {
    if members.is_empty() {
        return Err(Error::NoMembers);
    }
    for (index, member) in members.iter().enumerate() {
        if !(member.weight.is_finite() && member.weight >= 0.0) {
            return Err(Error::Weight { what: "weights", index, value: member.weight });
        }
    }
    if members.iter().all(|member| member.weight == 0.0) {
        return Err(Error::WeightSum { what: "weights", sum: 0.0 });
    }
    let mut names: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
    names.sort_unstable();
    let wrong = |name: &str, what| Err(Error::MemberName { name: name.to_owned(), what });
    if names[0].is_empty() {
        return wrong("", "is empty");
    }
    match names.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => wrong(pair[0], "is the name of two members"),
        None => Ok(()),
    }
}

/// A [`Placement`] as it is saved.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Saved {
    version: u32,
    /// How a key becomes a slot.
    keys: String,
    seed: u64,
    slots: usize,
    replicas: usize,
    members: Vec<Member>,
    /// Rows of indices into `members`; -1 for none.
    table: Vec<i64>,
}

/// The only version so far.
#[cfg(feature = "serde")]
const VERSION: u32 = 1;

#[cfg(feature = "serde")]
const KEYS: &str = "xxh3-64 * slots >> 64";

#[cfg(feature = "serde")]
impl From<Placement> for Saved {
    fn from(placement: Placement) -> Self {
        let Placement { slots, replicas, seed, members, table, .. } = placement;
        let id = |held| if held == EMPTY { -1 } else { i64::from(held) };
        let table = table.into_iter().map(id).collect();
        Self { version: VERSION, keys: KEYS.to_owned(), seed, slots, replicas, members, table }
    }
}

#[cfg(feature = "serde")]
impl TryFrom<Saved> for Placement {
    type Error = Error;

    fn try_from(saved: Saved) -> Result<Self, Error> {
        let Saved { version, keys, seed, slots, replicas, members, table } = saved;
        if version != VERSION {
            return Err(Error::Version { given: version, served: VERSION });
        }
        if keys != KEYS {
            return Err(Error::Saved { what: "keys", needed: "the rule of this version" });
        }
        check_members(&members)?;
        check_size("members", members.len())?;
        if !members.is_sorted_by(|a, b| a.name < b.name) {
            return Err(Error::Saved { what: "members", needed: "in the order of their names" });
        }
        // Before the table is allocated: what was read says how long it is.
        check_len("table", table.len(), check_shape(slots, replicas)?)?;
        let mut placement = Self::empty(slots, replicas, seed)?;
        for (slot, (held, &id)) in placement.table.iter_mut().zip(&table).enumerate() {
            *held = match u32::try_from(id) {
                Ok(member) if (member as usize) < members.len() => member,
                Err(_) if id == -1 => EMPTY,
                _ => return Err(Error::TargetId { slot, id, targets: members.len() }),
            };
        }
        for row in placement.table.chunks_exact(replicas) {
            for (replica, held) in row.iter().enumerate() {
                if *held != EMPTY && row[..replica].contains(held) {
                    return Err(Error::Saved { what: "table", needed: "rows of distinct members" });
                }
            }
        }
        placement.names = members.iter().map(|member| Arc::from(member.name.as_str())).collect();
        placement.members = members;
        Ok(placement)
    }
}
