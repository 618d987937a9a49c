//! The exact part: what the greedy pass leaves open is closed by shortest augmenting paths.
//!
//! Think of a network: from a source to each row (`k` units), from a row to its zones, from a zone of a row to its
//! targets (1 unit), and from a target to the sink (its quota). A unit of flow is a filled slot. A unit through a row
//! and a target that the row had at first costs -1, any other 0. So a full flow of least cost is a table that keeps as
//! many slots as any can.
//!
//! **Why shortest paths are exact.** A flow that only keeps what was there costs as little as any flow of its value: -1
//! a unit. A flow of least cost for its value stays one if a shortest augmenting path is added (successive shortest
//! paths; W. Jewell, 1962, R. Busacker and P. Gowen, 1961). So this also holds for what the greedy pass has filled:
//! each of its moves is a path of cost 0 where none is cheaper. Paths never get cheaper from one to the next, so a
//! filling that is stopped early has changed as few slots as any that fills as many.
//!
//! **Paths.** A path starts at a row with a hole and goes from target to target: "row r takes b in place of a". It ends
//! at a target that lacks slots. It is ordered by its cost, then by its number of steps: its length is 2^32 times the
//! cost, plus the steps, which is above 0 for every cycle. Labels (lengths of shortest paths) are kept per target only,
//! since what a row can pass on follows from the labels of the targets that it holds.
//!
//! **Phases.** Passes over the table lower the labels until none changes (R. Bellman, 1958; L. Ford, 1956). Then paths
//! along tight steps are filled, depth first, until none is left: a blocking flow (Y. Dinitz, 1970). After that every
//! path is longer. A path that is shortest passes each row, and each zone of a row, once at most: otherwise what lies
//! between would be a cycle of no length. So its steps do not get in each other's way.
//!
//! A row can pass its label on to every target that it does not hold. Targets are kept on stacks, highest label on top,
//! so that a row looks only at those that it improves, at those that it holds, and at one more.

use alloc::vec::Vec;

use crate::arith::{GOLDEN, mix};
use crate::error::{Error, filled, reserve};

use super::rules::{EMPTY, HOLE, Rules};

/// One unit of cost in a length; one step is 1.
const COST: i64 = 1 << 32;
const FAR: i64 = i64::MAX / 2;

/// A table in the making.
#[derive(Debug)]
pub(super) struct Flow<'a> {
    rules: &'a Rules,
    /// What each slot held at first: a class, or [`HOLE`] if it was nothing to keep. Distinct in a row, but for empty
    /// slots.
    kept: &'a [u32],
    /// What each slot holds.
    pub(super) table: Vec<u32>,
    /// Class -> slots that it still needs.
    lack: Vec<u64>,
    /// Rows with holes, each once.
    open: Vec<u32>,
    seed: u64,
    /// A step through all rows, around and around.
    stride: usize,
}

/// A step of a path: `row` takes `to`, in place of the target that the step before has given to it.
#[derive(Debug, Clone, Copy)]
struct Step {
    row: u32,
    to: u32,
}

impl<'a> Flow<'a> {
    /// Starts with a table of which no class has more slots than its quota.
    pub(super) fn new(
        rules: &'a Rules,
        kept: &'a [u32],
        table: Vec<u32>,
        seed: u64,
    ) -> Result<Self, Error> {
        let mut lack = Vec::new();
        reserve(&mut lack, rules.classes())?;
        lack.extend_from_slice(&rules.quotas);
        let mut open = Vec::new();
        for (row, slots) in (0..).zip(table.chunks_exact(rules.fan_out)) {
            slots.iter().filter(|&&class| class != HOLE).for_each(|&c| lack[c as usize] -= 1);
            if slots.contains(&HOLE) {
                open.try_reserve(1).map_err(|_| Error::out_of_memory::<u32>(open.len() + 1))?;
                open.push(row);
            }
        }
        open.sort_unstable_by_key(|&row| (mix(seed ^ u64::from(row).wrapping_mul(GOLDEN)), row));
        let mut stride = ((rules.rows as u64 * (GOLDEN >> 32)) >> 32) as usize + 1;
        while gcd(stride, rules.rows) > 1 {
            stride += 1;
        }
        Ok(Self { rules, kept, table, lack, open, seed, stride })
    }

    /// Fills holes, on shortest paths, until none is left or a path would change more slots than `budget`, or cost more
    /// than `dearest`. A path of cost `c` changes `c + 1` slots; they are taken from the budget.
    pub(super) fn fill(&mut self, budget: &mut u64, dearest: i64) -> Result<(), Error> {
        let classes = self.rules.classes();
        let mut labels = filled(FAR, classes)?;
        loop {
            let (table, fan_out) = (&self.table, self.rules.fan_out);
            self.open.retain(|&row| table[row as usize * fan_out..][..fan_out].contains(&HOLE));
            if self.open.is_empty() {
                return Ok(());
            }
            self.measure(&mut labels)?;
            let ends = (0..classes).filter(|&class| self.lack[class] > 0);
            let length = ends.map(|class| labels[class]).min().unwrap_or(FAR);
            let cost = (length + COST / 2) >> 32;
            if length == FAR || cost > dearest || u64::try_from(cost + 1).unwrap_or(0) > *budget {
                return Ok(());
            }
            if !Phase::new(self, &labels, length)?.fill(budget, cost) {
                debug_assert!(false, "there is a path of length {length}");
                return Ok(());
            }
        }
    }

    fn row(&self, row: usize) -> &[u32] {
        &self.table[row * self.rules.fan_out..][..self.rules.fan_out]
    }

    fn kept(&self, row: usize) -> &[u32] {
        &self.kept[row * self.rules.fan_out..][..self.rules.fan_out]
    }

    /// The seat from which the row would give up the class, and whether that gives up what it held at first.
    fn giving(&self, row: usize, class: u32) -> Option<(usize, bool)> {
        let (slots, kept) = (self.row(row), self.kept(row));
        // Of several empty slots first one that was not empty.
        let new = (0..slots.len()).find(|&seat| slots[seat] == class && kept[seat] != class);
        let old = || slots.iter().position(|&held| held == class);
        new.map(|seat| (seat, false)).or_else(|| old().map(|seat| (seat, true)))
    }

    /// The seat in which the row held the class at first, if it does not now.
    fn returning(&self, row: usize, class: u32) -> Option<usize> {
        let (slots, kept) = (self.row(row), self.kept(row));
        (0..slots.len()).find(|&seat| kept[seat] == class && slots[seat] != class)
    }

    /// What a row passes on: to targets of a zone that is full in the row, the least label of those that it holds of
    /// the zone; to all others, the least of all, or 0 if it has a hole.
    fn offers(&self, row: usize, labels: &[i64], offers: &mut Offers) {
        let rules = self.rules;
        offers.all = FAR;
        offers.zones.clear();
        for &class in self.row(row) {
            if class == HOLE {
                offers.all = offers.all.min(0);
                continue;
            }
            let mut label = labels[class as usize];
            if label < FAR {
                label += COST * i64::from(self.giving(row, class).is_some_and(|(_, old)| old));
            }
            offers.all = offers.all.min(label);
            let zone = rules.zone(class);
            if rules.most(zone) != usize::MAX {
                match offers.zones.iter_mut().find(|(other, ..)| *other == zone) {
                    Some((_, held, least)) => (*held, *least) = (*held + 1, label.min(*least)),
                    None => offers.zones.push((zone, 1, label)),
                }
            }
        }
        offers.zones.retain(|&(zone, held, _)| held >= rules.most(zone));
    }

    /// Computes the length of a shortest path from a hole to every class.
    fn measure(&self, labels: &mut [i64]) -> Result<(), Error> {
        labels.fill(FAR);
        let mut stacks = Stacks::new(self.rules)?;
        let mut offers = Offers::default();
        // Holes are where paths start: their rows first, so that the first pass over the table finds something.
        for &row in &self.open {
            self.pass_on(row as usize, labels, &mut stacks, &mut offers);
        }
        loop {
            let mut lowered = false;
            for row in 0..self.rules.rows {
                lowered |= self.pass_on(row, labels, &mut stacks, &mut offers);
            }
            if !lowered {
                return Ok(());
            }
        }
    }

    /// Lowers the labels of what the row can take.
    fn pass_on(
        &self,
        row: usize,
        labels: &mut [i64],
        stacks: &mut Stacks,
        offers: &mut Offers,
    ) -> bool {
        self.offers(row, labels, offers);
        if offers.all == FAR {
            return false;
        }
        let slots = self.row(row);
        let mut lowered = stacks.lower(slots, offers, labels);
        for (seat, &class) in self.kept(row).iter().enumerate() {
            if class != HOLE && slots[seat] != class && self.returning(row, class).is_some() {
                let offer = offers.to(self.rules.zone(class));
                if offer < FAR && offer - COST + 1 < labels[class as usize] {
                    labels[class as usize] = offer - COST + 1;
                    lowered = true;
                }
            }
        }
        lowered
    }

    /// Carries out a step: the row gives up `from`, or fills a hole, and takes `to`.
    fn step(&mut self, row: usize, from: Option<u32>, to: u32) {
        let seat = match from {
            Some(from) => self.giving(row, from).map(|(seat, _)| seat),
            None => self.row(row).iter().position(|&class| class == HOLE),
        };
        let returning = self.returning(row, to);
        let slots = &mut self.table[row * self.rules.fan_out..][..self.rules.fan_out];
        let Some(seat) = seat else { return };
        slots[seat] = to;
        // What comes back sits where it sat.
        if let Some(own) = returning.filter(|&own| own != seat) {
            slots.swap(seat, own);
        }
    }
}

fn gcd(a: usize, b: usize) -> usize {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// What a row can pass on.
#[derive(Debug, Default)]
struct Offers {
    all: i64,
    /// Zones of which the row holds as many slots as it may: the zone, how many, and the least label.
    zones: Vec<(u32, usize, i64)>,
}

impl Offers {
    fn to(&self, zone: u32) -> i64 {
        self.full(zone).unwrap_or(self.all)
    }

    fn full(&self, zone: u32) -> Option<i64> {
        self.zones.iter().find(|(full, ..)| *full == zone).map(|&(_, _, least)| least)
    }
}

/// Zones, and the classes of each, by a bound on their labels: the highest last.
#[derive(Debug)]
struct Stacks {
    zones: Vec<(i64, u32)>,
    classes: Vec<Vec<(i64, u32)>>,
    /// What is taken off and put back.
    spare: Vec<(i64, u32)>,
    spare_zones: Vec<(i64, u32)>,
}

impl Stacks {
    fn new(rules: &Rules) -> Result<Self, Error> {
        let mut classes: Vec<Vec<(i64, u32)>> = filled(Vec::new(), rules.zones())?;
        for class in 0..rules.classes() as u32 {
            classes[rules.zone(class) as usize].push((FAR, class));
        }
        let zones = (0..rules.zones() as u32).map(|zone| (FAR, zone)).collect();
        Ok(Self { zones, classes, spare: Vec::new(), spare_zones: Vec::new() })
    }

    /// Lowers the labels of all classes that a row does not hold to what it offers and one step.
    fn lower(&mut self, row: &[u32], offers: &Offers, labels: &mut [i64]) -> bool {
        let mut lowered = false;
        let offer = offers.all + 1;
        let mut passed = 0;
        self.spare_zones.clear();
        while let Some(&(bound, zone)) = self.zones.last().filter(|(bound, _)| *bound > offer) {
            self.zones.pop();
            if offers.full(zone).is_some() {
                self.spare_zones.push((bound, zone));
                continue;
            }
            let (changed, left) = self.lower_zone(zone, offer, row, labels);
            lowered |= changed;
            if left > offer {
                // Of this zone the row holds some, but not as many as it may.
                self.spare_zones.push((left.min(bound), zone));
            } else {
                self.spare_zones.push((offer, zone));
                passed += 1;
            }
        }
        // Those that are at the bound go below those that are above it.
        let all = self.spare_zones.len();
        if passed < all {
            self.spare_zones.sort_unstable();
        }
        self.zones.append(&mut self.spare_zones);
        for &(zone, _, least) in offers.zones.iter().filter(|(.., least)| *least < FAR) {
            lowered |= self.lower_zone(zone, least + 1, row, labels).0;
        }
        lowered
    }

    /// The same for the classes of one zone. Returns also the highest bound that is left.
    fn lower_zone(
        &mut self,
        zone: u32,
        offer: i64,
        row: &[u32],
        labels: &mut [i64],
    ) -> (bool, i64) {
        let stack = &mut self.classes[zone as usize];
        let mut lowered = false;
        let from = stack.partition_point(|(bound, _)| *bound <= offer);
        self.spare.clear();
        let mut held = 0;
        for at in from..stack.len() {
            let (bound, class) = stack[at];
            if class != EMPTY && row.contains(&class) {
                self.spare.push((bound, class));
                held += 1;
                continue;
            }
            if labels[class as usize] > offer {
                labels[class as usize] = offer;
                lowered = true;
            }
            stack[at - held] = (offer, class);
        }
        let end = stack.len() - held;
        stack[end..].copy_from_slice(&self.spare);
        (lowered, stack.last().map_or(i64::MIN, |(bound, _)| *bound))
    }
}

/// A blocking flow along the steps that the labels say are tight.
#[derive(Debug)]
struct Phase<'f, 'a> {
    flow: &'f mut Flow<'a>,
    labels: &'f [i64],
    length: i64,
    /// Class -> where its rows start in `holders`, and which of them is next.
    starts: Vec<usize>,
    next: Vec<usize>,
    holders: Vec<u32>,
    layers: Layers,
}

impl<'f, 'a> Phase<'f, 'a> {
    fn new(flow: &'f mut Flow<'a>, labels: &'f [i64], length: i64) -> Result<Self, Error> {
        let classes = flow.rules.classes();
        // Only classes on the way: a path ends at the first that lacks slots.
        let inner = |class: u32| labels[class as usize] < FAR && flow.lack[class as usize] == 0;
        let mut starts = filled(0, classes + 1)?;
        for &class in flow.table.iter().filter(|&&class| class != HOLE && inner(class)) {
            starts[class as usize + 1] += 1;
        }
        for class in 0..classes {
            starts[class + 1] += starts[class];
        }
        let mut next = Vec::new();
        reserve(&mut next, classes)?;
        next.extend_from_slice(&starts[..classes]);
        let mut holders = filled(0, starts[classes])?;
        // The first of equal rows is taken, so they are listed in a scattered order.
        let rows = flow.rules.rows;
        let mut row = (flow.seed % rows as u64) as usize;
        for _ in 0..rows {
            for &class in flow.row(row).iter().filter(|&&class| class != HOLE && inner(class)) {
                holders[next[class as usize]] = row as u32;
                next[class as usize] += 1;
            }
            row = (row + flow.stride) % rows;
        }
        next.copy_from_slice(&starts[..classes]);
        let layers = Layers::new(flow.rules, labels, length, &flow.lack)?;
        Ok(Self { flow, labels, length, starts, next, holders, layers })
    }

    /// Fills paths until none of this length is left or the budget is spent. Returns whether there was any.
    fn fill(&mut self, budget: &mut u64, cost: i64) -> bool {
        let open = core::mem::take(&mut self.flow.open);
        let (mut path, mut any) = (Vec::new(), false);
        let change = (cost + 1).max(0) as u64;
        for &row in &open {
            while *budget >= change
                && self.flow.row(row as usize).contains(&HOLE)
                && self.search(row, &mut path)
            {
                *budget -= change;
                self.carry_out(&path);
                any = true;
            }
        }
        self.flow.open = open;
        any
    }

    /// Finds a path from a hole of the row, depth first.
    fn search(&mut self, row: u32, path: &mut Vec<Step>) -> bool {
        path.clear();
        loop {
            let step = match path.last() {
                None => self.tight(row as usize, None).map(|to| Step { row, to }),
                Some(&Step { to, .. }) if self.is_end(to) => return true,
                Some(&Step { to, .. }) => self.onward(to),
            };
            match (step, path.pop()) {
                (Some(step), last) => path.extend(last.into_iter().chain([step])),
                // No way from here. The row before may have another.
                (None, Some(Step { to, .. })) => self.layers.remove(to),
                (None, None) => return false,
            }
        }
    }

    fn is_end(&self, class: u32) -> bool {
        self.labels[class as usize] == self.length && self.flow.lack[class as usize] > 0
    }

    /// The next tight step from a target: a row that holds it, and what the row would take in its place.
    fn onward(&mut self, at: u32) -> Option<Step> {
        let end = self.starts[at as usize + 1];
        while self.next[at as usize] < end {
            let row = self.holders[self.next[at as usize]];
            if let Some(to) = self.tight(row as usize, Some(at)) {
                return Some(Step { row, to });
            }
            self.next[at as usize] += 1;
        }
        None
    }

    /// A target to which the step is tight, if the row gives up `from`, or fills a hole.
    fn tight(&mut self, row: usize, from: Option<u32>) -> Option<u32> {
        let (flow, rules) = (&*self.flow, self.flow.rules);
        let slots = flow.row(row);
        let label = match from {
            None => 0,
            Some(from) => {
                let (_, old) = flow.giving(row, from)?;
                self.labels[from as usize] + COST * i64::from(old)
            }
        };
        let zone_left = from.map(|from| rules.zone(from));
        let is_open = |zone: u32| {
            let most = rules.most(zone);
            zone_left == Some(zone)
                || most == usize::MAX
                || slots.iter().filter(|&&class| rules.zone(class) == zone).count() < most
        };
        let held = |class: u32| class != EMPTY && slots.contains(&class);
        for &class in flow.kept(row) {
            if class != HOLE
                && self.labels[class as usize] == label - COST + 1
                && self.layers.is_live(class)
                && !held(class)
                && flow.returning(row, class).is_some()
                && is_open(rules.zone(class))
            {
                return Some(class);
            }
        }
        self.layers.find(label + 1, is_open, held)
    }

    fn carry_out(&mut self, path: &[Step]) {
        let mut from = None;
        for &Step { row, to } in path {
            self.flow.step(row as usize, from, to);
            from = Some(to);
        }
        if let Some(end) = from {
            self.flow.lack[end as usize] -= 1;
            if self.flow.lack[end as usize] == 0 {
                self.layers.remove(end);
            }
        }
    }
}

/// The classes by label and zone, without those from which no path goes on.
#[derive(Debug)]
struct Layers {
    /// Labels, ascending.
    labels: Vec<i64>,
    /// Label -> its zones that have classes left.
    zones: Vec<Vec<Zone>>,
    /// Class -> index of its label, its zone; `None` if it is gone.
    of: Vec<Option<(u32, u32)>>,
}

#[derive(Debug, Clone)]
struct Zone {
    zone: u32,
    classes: Vec<u32>,
}

impl Layers {
    /// Takes the classes that a path of this length can pass or end at.
    fn new(rules: &Rules, lengths: &[i64], length: i64, lack: &[u64]) -> Result<Self, Error> {
        let mut order: Vec<(i64, u32, u32)> = Vec::new();
        reserve(&mut order, lengths.len())?;
        let useful = |class: u32| {
            let label = lengths[class as usize];
            label < FAR && (lack[class as usize] == 0 || label == length)
        };
        let classes = (0..lengths.len() as u32).filter(|&class| useful(class));
        order.extend(classes.map(|class| (lengths[class as usize], rules.zone(class), class)));
        order.sort_unstable();
        let mut layers =
            Self { labels: Vec::new(), zones: Vec::new(), of: filled(None, lengths.len())? };
        for (label, zone, class) in order {
            if layers.labels.last() != Some(&label) {
                layers.labels.push(label);
                layers.zones.push(Vec::new());
            }
            let index = layers.labels.len() - 1;
            let zones = &mut layers.zones[index];
            if zones.last().is_none_or(|last| last.zone != zone) {
                zones.push(Zone { zone, classes: Vec::new() });
            }
            if let Some(last) = zones.last_mut() {
                last.classes.push(class);
            }
            layers.of[class as usize] = Some((index as u32, zone));
        }
        Ok(layers)
    }

    fn is_live(&self, class: u32) -> bool {
        self.of[class as usize].is_some()
    }

    fn remove(&mut self, class: u32) {
        let Some((layer, zone)) = self.of[class as usize].take() else { return };
        let zones = &mut self.zones[layer as usize];
        if let Some(at) = zones.iter().position(|other| other.zone == zone) {
            let classes = &mut zones[at].classes;
            if let Some(at) = classes.iter().position(|&other| other == class) {
                classes.swap_remove(at);
            }
            if classes.is_empty() {
                zones.swap_remove(at);
            }
        }
    }

    /// A class with this label, in a zone that is open, and not held.
    fn find(
        &self,
        label: i64,
        is_open: impl Fn(u32) -> bool,
        held: impl Fn(u32) -> bool,
    ) -> Option<u32> {
        let zones = &self.zones[self.labels.binary_search(&label).ok()?];
        let open = zones.iter().filter(|zone| is_open(zone.zone));
        open.flat_map(|zone| &zone.classes).copied().find(|&class| !held(class))
    }
}
