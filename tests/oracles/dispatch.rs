//! What engines do with ids: dispatch plans, their rows, padded blocks, capacity policies and replicas, each against the
//! plainest code that does the same.

use arbitrary::{Result, Unstructured};
use phase_router::capacity::{
    drop_by_choice, drop_by_position, drop_by_score, loads, reroute, reroute_by_score,
};
use phase_router::{AlignedBlocks, CombineOrder, DispatchPlan, Id, Kernels, Replicas, Routes};

use super::{Oracle, Scale, SplitMix64, ids, on_threads, same, size};

#[derive(Debug)]
pub struct Input {
    ids: Vec<i32>,
    fan_out: usize,
    targets: usize,
    block_size: usize,
    capacities: Vec<u64>,
    scores: Vec<f32>,
    weights: Vec<Vec<u32>>,
    counters: u64,
    /// On a pool of several threads, at most so many of them if not 0.
    threads: bool,
    at_most: usize,
}

crate::arbitrary_from_oracle!(Input);

impl Oracle for Input {
    fn decode(u: &mut Unstructured<'_>, scale: Scale) -> Result<Self> {
        let fan_out = 1 + usize::from(u.arbitrary::<u8>()? % 12);
        let targets = size(u, scale)?.min(scale.slots);
        let flags = u.arbitrary::<u8>()?;
        let rows = size(u, scale)?.min(scale.slots / fan_out);
        // More than both parts of one thread can count in 16 bits, and enough for several threads.
        let large = flags >= 0xFD && scale.side > 1 << 16;
        let rows = if large { 300_000 / fan_out } else { rows };
        let block_size = 1 + usize::from(u.arbitrary::<u8>()?);
        let counters = u.arbitrary()?;
        let most = u.arbitrary::<u8>()?;
        let mut random = SplitMix64(u.arbitrary::<u16>()?.into());
        let mut capacity = |_| match random.next() % 16 {
            0 => 0,
            1 => u64::MAX,
            word => word % (u64::from(most) + 1),
        };
        let capacities = (0..targets).map(&mut capacity).collect();
        let ids = ids(u, rows * fan_out, targets)?;
        let coarse = flags & 2 != 0;
        let mut score = |_| match random.next() {
            word if word % 64 == 0 => f32::INFINITY,
            word if word % 64 == 1 => f32::NEG_INFINITY,
            word if word % 64 == 2 => -0.0,
            word if coarse => (word % 5) as f32 - 2.0,
            word => f32::from_bits((word as u32 & 0x807F_FFFF) | 0x3F00_0000),
        };
        let scores = (0..ids.len()).map(&mut score).collect();
        let weights = (0..targets.min(12)).map(|_| {
            let mut weights = (0..u.arbitrary::<u8>()? % 5)
                .map(|_| Ok(u32::from(u.arbitrary::<u8>()?)))
                .collect::<Result<Vec<_>>>()?;
            weights.push(1 + u32::from(u.arbitrary::<u8>()?));
            Ok(weights)
        });
        let weights = weights.collect::<Result<_>>()?;
        let (threads, at_most) = (flags & 1 != 0, usize::from(flags >> 2 & 3));
        Ok(Self {
            ids,
            fan_out,
            targets,
            block_size,
            capacities,
            scores,
            weights,
            counters,
            threads,
            at_most,
        })
    }

    fn check(&self) {
        let mut plan = self.check_plan();
        self.check_blocks(&plan);
        self.check_rows(&plan);
        self.check_map(&mut plan);
        self.check_policies();
        self.check_replicas();
    }
}

impl Input {
    /// The slots of every target, and the empty ones behind.
    fn buckets(&self) -> Vec<Vec<u32>> {
        let mut buckets = vec![Vec::new(); self.targets + 1];
        for (slot, &id) in (0..).zip(&self.ids) {
            buckets[usize::try_from(id).unwrap_or(self.targets)].push(slot);
        }
        buckets
    }

    fn check_plan(&self) -> DispatchPlan {
        let mut plan = DispatchPlan::new().threads(self.at_most);
        // What an earlier build leaves must not show.
        plan.build(&[3_u32, u32::MAX, 0, 3], 2, 4).unwrap();
        // An allocation of just its length, so that what reads past it can be seen.
        let ids = self.ids.to_vec();
        on_threads(self.threads, || plan.build(&ids, self.fan_out, self.targets)).unwrap();
        let buckets = self.buckets();
        let (filled, empty) = buckets.split_at(self.targets);
        same(plan.slots(), &filled.concat(), "slots");
        same(plan.empty_slots(), &empty.concat(), "empty slots");
        let counts: Vec<u32> = filled.iter().map(|slots| slots.len() as u32).collect();
        same(plan.counts(), &counts, "counts");
        assert_eq!(plan.offsets().len(), self.targets + 1);
        for (c, slots) in filled.iter().enumerate() {
            same(plan.slots_of(c), slots, "slots of a target");
            assert_eq!((plan.offsets()[c + 1] - plan.offsets()[c]) as usize, slots.len());
            assert!(plan.sources_of(c).eq(slots.iter().map(|slot| slot / self.fan_out as u32)));
        }
        for (place, &slot) in (0..).zip(plan.slots().iter().chain(plan.empty_slots())) {
            assert_eq!(plan.places()[slot as usize], place);
            assert_eq!(plan.source_of_slot(slot as usize), slot as usize / self.fan_out);
        }
        assert!(plan.sources().eq(plan.slots().iter().map(|slot| slot / self.fan_out as u32)));
        let mut twin = DispatchPlan::new();
        twin.build(&unsigned(&self.ids), self.fan_out, self.targets).unwrap();
        same(twin.places(), plan.places(), "u32 ids");
        twin.build(&wide(&self.ids), self.fan_out, self.targets).unwrap();
        same(twin.places(), plan.places(), "i64 ids");

        // A refused id leaves the plan as it was.
        if let Some(last) = self.ids.len().checked_sub(1) {
            let mut spoiled = self.ids.clone();
            spoiled[last] = self.targets as i32;
            plan.build(&spoiled, self.fan_out, self.targets).unwrap_err();
            same(plan.places(), twin.places(), "after an error");
            same(plan.slots(), twin.slots(), "after an error");
        }
        plan
    }

    fn check_blocks(&self, plan: &DispatchPlan) {
        let mut blocks = AlignedBlocks::new();
        blocks.build(plan, self.block_size).unwrap();
        let (mut slots, mut targets) = (Vec::new(), Vec::new());
        for (c, bucket) in self.buckets().iter().take(self.targets).enumerate() {
            assert_eq!(blocks.offsets()[c] as usize, slots.len());
            for block in bucket.chunks(self.block_size) {
                slots.extend_from_slice(block);
                slots.resize(slots.len().next_multiple_of(self.block_size), self.ids.len() as u32);
                targets.push(c as u32);
            }
        }
        same(blocks.slots(), &slots, "padded slots");
        same(blocks.targets(), &targets, "targets of blocks");
        assert_eq!(blocks.padding(), slots.len() - plan.filled());
        assert_eq!(blocks.iter().len(), targets.len());
        let mut counted = AlignedBlocks::new();
        counted.build_from_counts(plan.counts(), self.block_size).unwrap();
        same(counted.targets(), &targets, "targets from counts");
        same(counted.offsets(), blocks.offsets(), "offsets from counts");
        assert_eq!(counted.padding(), blocks.padding());
    }

    /// Rows there and back, against sums of one slot after the other into all of the output.
    fn check_rows(&self, plan: &DispatchPlan) {
        let Self { ids, scores, fan_out, .. } = self;
        let (width, rows) = (self.block_size % 37, ids.len() / fan_out);
        // Few enough rows that a fuzzer is not slowed down.
        if rows * width > 1 << 16 {
            return;
        }
        let x: Vec<u32> = (0..(rows * width) as u32).collect();
        let mut grouped = vec![0; plan.filled() * width];
        on_threads(self.threads, || plan.gather_rows(&x, width, &mut grouped)).unwrap();
        let mut weights = vec![0.0; plan.filled()];
        plan.permute(scores, &mut weights).unwrap();
        let y: Vec<f32> = grouped.iter().map(|&i| (i % 1000) as f32 - 500.0).collect();
        for order in [CombineOrder::Target, CombineOrder::Slot] {
            let mut sums = vec![0.0f32; rows * width];
            let mut places: Vec<usize> = (0..plan.filled()).collect();
            if order == CombineOrder::Slot {
                places.sort_by_key(|&place| plan.slots()[place]);
            }
            for place in places {
                let slot = plan.slots()[place] as usize;
                assert_eq!(weights[place].to_bits(), scores[slot].to_bits(), "permuted");
                for column in 0..width {
                    let at = slot / fan_out * width + column;
                    assert_eq!(grouped[place * width + column], x[at], "gathered");
                    sums[at] += weights[place] * y[place * width + column];
                }
            }
            for &kernels in Kernels::available() {
                let plan = plan.clone().kernels(kernels);
                let mut out = vec![7.0; rows * width];
                let combine = || plan.combine_in(order, &y, scores, width, &mut out);
                on_threads(self.threads, combine).unwrap();
                let bits = |values: &[f32]| -> Vec<u32> {
                    values.iter().map(|v| if v.is_nan() { 1 } else { v.to_bits() }).collect()
                };
                same(&bits(&out), &bits(&sums), kernels.name());
            }
        }
    }

    /// A map to half of the targets is a plan of ids that were replaced before.
    fn check_map(&self, plan: &mut DispatchPlan) {
        let local = self.targets / 2;
        let map: Vec<i32> =
            (0..self.targets as i32).map(|c| (c * 7 + 3) % (local as i32 + 1) - 1).collect();
        let replaced: Vec<i32> =
            self.ids.iter().map(|&id| if id < 0 { -1 } else { map[id as usize] }).collect();
        let mut wanted = DispatchPlan::new();
        wanted.build(&replaced, self.fan_out, local).unwrap();
        on_threads(self.threads, || plan.build_mapped(&self.ids, self.fan_out, local, &map))
            .unwrap();
        same(plan.places(), wanted.places(), "places by a map");
        same(plan.slots(), wanted.slots(), "slots by a map");
        same(plan.offsets(), wanted.offsets(), "offsets by a map");
    }

    fn check_policies(&self) {
        let Self { ids, capacities, scores, fan_out, .. } = self;
        let apply = |policy: &dyn Fn(&mut [i32]) -> usize| {
            let mut served = ids.clone();
            let survived = policy(&mut served);
            assert_eq!(survived, served.iter().filter(|&&id| id >= 0).count());
            let loads = loads(&served, capacities.len()).unwrap();
            assert!(loads.iter().zip(capacities).all(|(load, capacity)| load <= capacity));
            served
        };
        let first = apply(&|ids| drop_by_position(ids, capacities).unwrap());
        same(&first, &naive_drop(ids, capacities, |a, b| a.cmp(&b)), "by position");
        let best = apply(&|ids| drop_by_score(ids, scores, capacities).unwrap());
        let by_score = |a: usize, b: usize| {
            scores[b].partial_cmp(&scores[a]).expect("no score is NaN").then(a.cmp(&b))
        };
        same(&best, &naive_drop(ids, capacities, by_score), "by score");
        let chosen = apply(&|ids| drop_by_choice(ids, *fan_out, capacities).unwrap());
        let by_choice =
            |a: usize, b: usize| (a % fan_out, a / fan_out).cmp(&(b % fan_out, b / fan_out));
        same(&chosen, &naive_drop(ids, capacities, by_choice), "by choice");
        let moved = apply(&|ids| reroute(ids, *fan_out, capacities).unwrap());
        if ids.len() * capacities.len() <= 1 << 20 {
            let next = |_: usize, id: usize, free: &dyn Fn(usize) -> bool| {
                let mut targets = (id + 1..capacities.len()).chain(0..id);
                targets.find(|&c| free(c))
            };
            same(&moved, &naive_reroute(ids, *fan_out, capacities, next), "reroute");

            // The scores of slots again, so that many are equal.
            let entries = ids.len() / fan_out * capacities.len();
            let scores: Vec<f32> = scores.iter().copied().cycle().take(entries).collect();
            let score = |row: usize, c: usize| scores[row * capacities.len() + c];
            let best = |row: usize, _: usize, free: &dyn Fn(usize) -> bool| {
                let open = (0..capacities.len()).rev().filter(|&c| free(c));
                open.filter(|&c| score(row, c) > f32::NEG_INFINITY)
                    .max_by(|&a, &b| score(row, a).partial_cmp(&score(row, b)).expect("no NaN"))
            };
            let moved = apply(&|ids| reroute_by_score(ids, *fan_out, capacities, &scores).unwrap());
            same(&moved, &naive_reroute(ids, *fan_out, capacities, best), "reroute by score");
        }
        let rows = ids.len() / fan_out;
        let mut routes = Routes::from_ids(ids.clone(), rows, *fan_out, capacities.len()).unwrap();
        routes.enforce_by_reroute(capacities).unwrap();
        same(routes.as_slice(), &moved, "reroute of routes");
        self.check_type(unsigned, [&first, &best, &moved]);
        self.check_type(wide, [&first, &best, &moved]);
    }

    /// Every policy does the same with ids of another type.
    fn check_type<I: Id + std::fmt::Debug>(
        &self,
        convert: fn(&[i32]) -> Vec<I>,
        [first, best, moved]: [&[i32]; 3],
    ) {
        let Self { ids, capacities, scores, fan_out, .. } = self;
        let mut served = convert(ids);
        drop_by_position(&mut served, capacities).unwrap();
        same(&served, &convert(first), "by position, another type");
        let mut served = convert(ids);
        drop_by_score(&mut served, scores, capacities).unwrap();
        same(&served, &convert(best), "by score, another type");
        let mut served = convert(ids);
        reroute(&mut served, *fan_out, capacities).unwrap();
        same(&served, &convert(moved), "reroute, another type");
    }

    fn check_replicas(&self) {
        let replicas = Replicas::new(&self.weights).unwrap();
        let firsts: Vec<u32> =
            (0..self.weights.len()).map(|c| replicas.replicas_of(c).start).collect();
        let ids: Vec<i32> = self.ids.iter().map(|&id| id.min(firsts.len() as i32 - 1)).collect();
        let target_of =
            |physical: i32| firsts.partition_point(|&first| first as i32 <= physical) - 1;

        let mut split = ids.clone();
        let mut ranks = vec![0; firsts.len()];
        replicas.split_by_rank(&mut split, &mut ranks).unwrap();
        let mut other = wide(&ids);
        replicas.split_by_rank(&mut other, &mut vec![0; firsts.len()]).unwrap();
        same(&other, &wide(&split), "by rank, i64");
        let mut taken: Vec<Vec<i64>> = self.weights.iter().map(|w| vec![0; w.len()]).collect();
        for (&id, &physical) in ids.iter().zip(&split) {
            if id < 0 {
                assert_eq!(physical, -1);
                continue;
            }
            let target = id as usize;
            assert_eq!(target_of(physical), target);
            taken[target][(physical - firsts[target] as i32) as usize] += 1;
            // After every slot every replica is less than one from its share.
            let (slots, sum) =
                (taken[target].iter().sum::<i64>(), self.weights[target].iter().sum::<u32>());
            for (taken, &weight) in taken[target].iter().zip(&self.weights[target]) {
                let error = taken * i64::from(sum) - slots * i64::from(weight);
                assert!(
                    error.abs() < i64::from(sum),
                    "{taken} of {slots} at weight {weight} of {sum}"
                );
            }
        }
        for (rank, taken) in ranks.iter().zip(&taken) {
            assert_eq!(*rank as i64, taken.iter().sum::<i64>());
        }

        let counters: Vec<u64> =
            (0..(ids.len() / self.fan_out) as u64).map(|i| self.counters.wrapping_add(i)).collect();
        let mut split = ids.clone();
        replicas.split_by_counter(&mut split, self.fan_out, &counters).unwrap();
        let mut other = unsigned(&ids);
        replicas.split_by_counter(&mut other, self.fan_out, &counters).unwrap();
        same(&other, &unsigned(&split), "by counter, u32");
        for (slot, (&id, &physical)) in ids.iter().zip(&split).enumerate() {
            if id < 0 {
                assert_eq!(physical, -1);
            } else {
                let target = id as usize;
                assert_eq!(target_of(physical), target);
                assert_eq!(
                    physical as u32,
                    replicas.by_counter(target, counters[slot / self.fan_out])
                );
                let weight = self.weights[target][(physical - firsts[target] as i32) as usize];
                assert!(weight > 0, "a replica without weight was chosen");
            }
        }
    }
}

fn unsigned(ids: &[i32]) -> Vec<u32> {
    ids.iter().map(|&id| id as u32).collect()
}

fn wide(ids: &[i32]) -> Vec<i64> {
    ids.iter().map(|&id| id.into()).collect()
}

fn naive_drop(
    ids: &[i32],
    capacities: &[u64],
    order: impl Fn(usize, usize) -> std::cmp::Ordering,
) -> Vec<i32> {
    let mut slots: Vec<usize> = (0..ids.len()).filter(|&slot| ids[slot] >= 0).collect();
    slots.sort_by(|&a, &b| order(a, b));
    let (mut room, mut kept) = (capacities.to_vec(), vec![-1; ids.len()]);
    for slot in slots {
        let room = &mut room[ids[slot] as usize];
        if *room > 0 {
            *room -= 1;
            kept[slot] = ids[slot];
        }
    }
    kept
}

/// `choose` takes the row, the target that a slot had chosen, and whether a target is free.
fn naive_reroute(
    ids: &[i32],
    fan_out: usize,
    capacities: &[u64],
    choose: impl Fn(usize, usize, &dyn Fn(usize) -> bool) -> Option<usize>,
) -> Vec<i32> {
    let mut out = naive_drop(ids, capacities, |a, b| a.cmp(&b));
    let mut room = capacities.to_vec();
    out.iter().filter(|&&id| id >= 0).for_each(|&id| room[id as usize] -= 1);
    for slot in (0..ids.len()).filter(|&slot| ids[slot] >= 0) {
        if out[slot] >= 0 {
            continue;
        }
        let row = slot / fan_out;
        let free = |c: usize| room[c] > 0 && !out[row * fan_out..][..fan_out].contains(&(c as i32));
        if let Some(c) = choose(row, ids[slot] as usize, &free) {
            room[c] -= 1;
            out[slot] = c as i32;
        }
    }
    out
}

/// The bytes of ids: what [`Input::decode`] reads back.
pub fn write(ids: &[i32], fan_out: usize, targets: usize, block_size: usize, most: u8) -> Vec<u8> {
    let mut bytes = vec![fan_out as u8 - 1];
    super::write_size(&mut bytes, targets);
    bytes.push(0);
    super::write_size(&mut bytes, ids.len() / fan_out);
    bytes.push(block_size as u8 - 1);
    bytes.extend([0; 8]);
    bytes.extend([most, 1, 2]);
    bytes.push(0);
    bytes.extend(ids.iter().flat_map(|&id| ((id + 1) as u16).to_le_bytes()));
    bytes
}
