//! The gate with types: its options, checked once, and rows of logits as often as asked.

use alloc::vec::Vec;
use core::fmt;
use core::sync::atomic::{AtomicUsize, Ordering};

use super::row::{RowScratch, Scratch};
use super::select::Part;
use super::spec::{GroupScore, Groups, Scoring, Spec};
use super::table::{self, Choose};
use crate::error::{Error, check_len, check_size, check_slots, empty_slots, filled};
use crate::float::Float;
use crate::ids::Routes;
use crate::options::{Options, set_options};
use crate::simd::Kernels;
use crate::simd::lanes::LANES;
use crate::threads::{Threads, for_each};

/// Chooses the `k` best of E targets (experts) for each row of logits, and weighs them: the gate, or router, of a
/// mixture-of-experts layer.
///
/// Per row: every logit becomes a score ([`Scoring`]), and the `k` targets of the highest score plus bias are chosen,
/// best first, ties to the lower id. A target with a logit or a bias of -inf is masked: it is never chosen. If fewer than
/// `k` are left, the last slots are -1. The weight of a chosen target is its score, without the bias; `renormalize`
/// divides the weights of a row by their sum, or makes them equal if that is 0; `scale` multiplies them. With `groups`,
/// only targets of the best groups are chosen.
///
/// Logits are [`Float`]s: f32, or bf16 and f16, which are converted exactly. Ids and weights have the same bits on every
/// machine, instruction set and number of threads, for a row alone and in any batch;
/// [`gate::reference`](crate::gate::reference) defines them. `docs/gate.md` says which options the gates of well-known
/// models are.
///
/// ```
/// use phase_router::{Gate, GroupScore, Scoring};
///
/// // Two tokens, four experts: softmax over all, the two best, weights that add up to 1.
/// let gate = Gate::builder(4, 2).renormalize(true).build()?;
/// let logits = [0.0, 1.0, 3.0, 1.0, 2.0, 0.5, 2.0, f32::NEG_INFINITY];
/// let (ids, weights) = gate.choose(&logits)?;
/// assert_eq!(ids.as_slice(), [2, 1, 0, 2]);
/// assert!((weights[0] - 0.8808).abs() < 1e-4);
/// assert_eq!(weights[2..], [0.5, 0.5]);
///
/// // As in DeepSeek-V3: sigmoid scores, a bias for the choice alone, the best 4 of 8 groups.
/// let bias = vec![0.0; 256];
/// let gate = Gate::builder(256, 8)
///     .scoring(Scoring::Sigmoid)
///     .bias(&bias)
///     .groups(8, 4, GroupScore::TopTwo)
///     .renormalize(true)
///     .scale(2.5)
///     .build()?;
/// // Into kept memory, without an allocation.
/// let (mut ids, mut weights) = ([0; 8], [0.0; 8]);
/// gate.choose_into(&[0.0_f32; 256], &mut ids, &mut weights)?;
/// assert_eq!(ids, [0, 1, 2, 3, 4, 5, 6, 7]);
/// # Ok::<(), phase_router::Error>(())
/// ```
#[derive(Clone)]
pub struct Gate {
    pub(super) spec: Spec,
    kernels: &'static Kernels,
    run: Choose,
    threads: Threads,
}

/// Options of a [`Gate`], from [`Gate::builder`].
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until `build`"]
pub struct GateBuilder<'a> {
    targets: usize,
    k: usize,
    scoring: Scoring,
    bias: Option<&'a [f32]>,
    groups: Option<(usize, usize, GroupScore)>,
    renormalize: bool,
    scale: f32,
    options: Options,
}

impl<'a> GateBuilder<'a> {
    /// Sets how a logit becomes a score. The default is [`Scoring::Softmax`].
    pub fn scoring(mut self, scoring: Scoring) -> Self {
        self.scoring = scoring;
        self
    }

    /// Sets a bias per target, which is added to the scores to choose by, and plays no part in the weights. A bias of
    /// -inf forbids a target to all rows. The default is none.
    pub fn bias(mut self, bias: &'a [f32]) -> Self {
        self.bias = Some(bias);
        self
    }

    /// Cuts the targets into `count` groups of neighbours, all of one size, of which only the `kept` best are chosen
    /// from. The default is none.
    pub fn groups(mut self, count: usize, kept: usize, score: GroupScore) -> Self {
        self.groups = Some((count, kept, score));
        self
    }

    /// Sets whether the weights of a row are divided by their sum, so that they add up to 1. The default is that they
    /// are not.
    pub fn renormalize(mut self, renormalize: bool) -> Self {
        self.renormalize = renormalize;
        self
    }

    /// Sets a factor of all weights. The default is 1.
    pub fn scale(mut self, scale: f32) -> Self {
        self.scale = scale;
        self
    }

    set_options!();

    /// Checks the options and builds the gate. O(E).
    ///
    /// # Errors
    /// [`Error::TooLarge`] for more than [`i32::MAX`] targets, for `k` above the number of targets that may be chosen, or
    /// for more groups kept than there are; [`Error::Parameter`] unless the groups are of one size (of at least two
    /// targets for [`GroupScore::TopTwo`]) and the scale is finite; [`Error::Length`] unless there is a bias per target,
    /// [`Error::Bias`] if one is NaN or +inf; [`Error::Isa`] if the instruction set is not available;
    /// [`Error::OutOfMemory`] if the bias cannot be copied.
    pub fn build(self) -> Result<Gate, Error> {
        let Self { targets, k, scoring, renormalize, scale, .. } = self;
        check_size("targets", targets)?;
        let most = |what, given: usize, max: usize| match given <= max {
            true => Ok(()),
            false => Err(Error::TooLarge { what, given: given as u128, max: max as u128 }),
        };
        most("k", k, targets)?;
        let parameter = |what, value, range| Err(Error::Parameter { what, value, range });
        let groups = match self.groups {
            None => None,
            Some((count, kept, score)) => {
                if count == 0 || !targets.is_multiple_of(count) {
                    return parameter("groups", count as f64, "a divisor of the number of targets");
                }
                let size = targets / count;
                most("groups kept", kept, count)?;
                most("k", k, kept * size)?;
                if score == GroupScore::TopTwo && size < 2 {
                    return parameter("targets per group", size as f64, "at least 2 for TopTwo");
                }
                Some(Groups { count, kept, size, score })
            }
        };
        if !scale.is_finite() {
            return parameter("scale", f64::from(scale), "finite");
        }
        let mut bias = Vec::new();
        if let Some(given) = self.bias {
            check_len("bias", given.len(), targets)?;
            if let Some(target) = given.iter().position(|b| b.is_nan() || *b == f32::INFINITY) {
                return Err(Error::Bias { target, value: given[target] });
            }
            bias = filled([0.0; LANES], targets.div_ceil(LANES))?;
            bias.as_flattened_mut()[..targets].copy_from_slice(given);
        }
        let kernels = self.options.choice.kernels()?;
        Ok(Gate {
            spec: Spec { targets, k, scoring, bias, groups, renormalize, scale },
            kernels,
            run: table::choose(kernels),
            threads: self.options.threads,
        })
    }
}

impl Gate {
    /// Returns the options of a gate that chooses `k` of `targets` targets for each row.
    pub fn builder<'a>(targets: usize, k: usize) -> GateBuilder<'a> {
        GateBuilder {
            targets,
            k,
            scoring: Scoring::Softmax,
            bias: None,
            groups: None,
            renormalize: false,
            scale: 1.0,
            options: Options::default(),
        }
    }

    /// Returns the number of targets, E.
    pub fn targets(&self) -> usize {
        self.spec.targets
    }

    /// Returns the slots per row, k.
    pub fn fan_out(&self) -> usize {
        self.spec.k
    }

    /// Returns the kernels that the gate runs on.
    pub fn kernels(&self) -> &'static Kernels {
        self.kernels
    }

    /// Chooses targets for N rows of `logits`, N x E in row-major order. Returns the ids and the weights of the slots, N x
    /// k each.
    ///
    /// # Errors
    /// Those of [`Gate::choose_into`], and [`Error::OutOfMemory`] if the output cannot be allocated.
    pub fn choose<T: Float>(&self, logits: &[T]) -> Result<(Routes, Vec<f32>), Error> {
        let rows = self.rows(logits.len())?;
        let slots = check_slots(rows, self.spec.k)?;
        let (mut ids, mut weights) = (empty_slots(slots)?, filled(0.0, slots)?);
        self.choose_into(logits, &mut ids, &mut weights)?;
        Ok((Routes::trusted(ids, rows, self.spec.k, self.spec.targets), weights))
    }

    /// Chooses targets for N rows of `logits`, N x E in row-major order, into `ids` and `weights`, N x k each: best first,
    /// -1 with weight 0 in slots that stay empty. O(N E) for `k` up to 32. Nothing is allocated for up to 1024 targets
    /// (up to 512 with a bias or groups) on one thread.
    ///
    /// # Errors
    /// [`Error::Length`] unless there are whole rows of logits and `k` ids and weights per row; the output is unchanged
    /// then. [`Error::RowScore`] for the first logit that is NaN or +inf; all ids are -1 and all weights 0 then.
    /// [`Error::OutOfMemory`] if the working memory for very many targets cannot be allocated.
    pub fn choose_into<T: Float>(
        &self,
        logits: &[T],
        ids: &mut [i32],
        weights: &mut [f32],
    ) -> Result<(), Error> {
        let Spec { targets, k, .. } = self.spec;
        let rows = self.rows(logits.len())?;
        let slots = check_slots(rows, k)?;
        check_len("ids", ids.len(), slots)?;
        check_len("weights", weights.len(), slots)?;
        if slots == 0 {
            return Ok(());
        }
        let worth = rows.saturating_mul(targets + TARGETS_PER_ROW) / TARGETS_PER_TASK;
        let per_task = rows.div_ceil(self.threads.tasks(worth)).next_multiple_of(BATCH).min(rows);
        let tasks = rows.div_ceil(per_task);
        let needed = self.spec.parts(BATCH);
        let mut memory = match needed {
            0..=MANY => Vec::new(),
            _ => filled([0.0; LANES], tasks * needed)?,
        };
        let mut memories = memory.chunks_mut(needed);
        // The first row that is refused.
        let refused = AtomicUsize::new(usize::MAX);
        let outputs = ids.chunks_mut(per_task * k).zip(weights.chunks_mut(per_task * k));
        let work = logits.chunks(per_task * targets).zip(outputs).enumerate();
        let work = work.map(|(task, (logits, (ids, weights)))| {
            (task * per_task, logits, ids, weights, memories.next())
        });
        for_each(work, |(first, logits, ids, weights, memory)| {
            let mut found = None;
            self.spec.with_scratch(ids.len() / k, memory, |mut scratch| {
                let logits = T::floats(logits);
                (self.run)(&self.spec, logits, ids, weights, &mut scratch, &mut found);
            });
            if let Some(row) = found {
                refused.fetch_min(first + row, Ordering::Relaxed);
            }
        });
        let row = refused.into_inner();
        if row == usize::MAX {
            return Ok(());
        }
        ids.fill(-1);
        weights.fill(0.0);
        let logits = logits[row * targets..][..targets].iter().map(|x| x.widen());
        let (target, value) = logits
            .enumerate()
            .find(|(_, x)| x.is_nan() || *x == f32::INFINITY)
            .expect("the kernel has found one in this row");
        Err(Error::RowScore { row, target, value })
    }

    /// Returns the number of rows that so many logits are.
    fn rows(&self, logits: usize) -> Result<usize, Error> {
        let rows = logits.checked_div(self.spec.targets).unwrap_or(0);
        check_len("logits", logits, rows * self.spec.targets)?;
        Ok(rows)
    }
}

/// Work is counted in targets: that of a row beside them, and what is worth a task.
const TARGETS_PER_ROW: usize = 192;
const TARGETS_PER_TASK: usize = 1 << 15;

/// Rows that a task chooses for at a time.
const BATCH: usize = 8;

/// Parts of working memory on the stack: for a row alone, for most gates, and at most.
const ONE: usize = 32;
const SOME: usize = 128;
const MANY: usize = 576;

/// On whole cache lines.
#[repr(align(64))]
struct Aligned<T>(T);

impl Spec {
    /// Parts of working memory for `rows` rows: logits and values of each, and groups.
    fn parts(&self, rows: usize) -> usize {
        rows * self.parts_per_row() + self.groups.map_or(0, |groups| groups.parts())
    }

    fn parts_per_row(&self) -> usize {
        (1 + usize::from(self.has_values())) * self.targets.div_ceil(LANES)
    }

    /// Calls `work` with working memory for up to `rows` rows: the given one, or memory on the stack.
    fn with_scratch(
        &self,
        rows: usize,
        memory: Option<&mut [Part]>,
        work: impl FnOnce(Scratch<'_>),
    ) {
        let needed = self.parts(rows.min(BATCH));
        match memory {
            Some(memory) => work(self.scratch(&mut [RowScratch::NEW; BATCH], memory)),
            // A row alone, which is not to wait for more memory to be cleared.
            None if rows == 1 && needed <= ONE => {
                work(self.scratch(&mut [RowScratch::NEW], &mut Aligned([[0.0; LANES]; ONE]).0))
            }
            None if needed <= SOME => {
                let memory = &mut Aligned([[0.0; LANES]; SOME]).0;
                work(self.scratch(&mut [RowScratch::NEW; BATCH], memory))
            }
            None => {
                let memory = &mut Aligned([[0.0; LANES]; MANY]).0;
                work(self.scratch(&mut [RowScratch::NEW; BATCH], memory))
            }
        }
    }

    fn scratch<'a>(&self, rows: &'a mut [RowScratch], memory: &'a mut [Part]) -> Scratch<'a> {
        let room = (memory.len() - self.parts(0)) / self.parts_per_row();
        let parts = self.targets.div_ceil(LANES) * rows.len().min(room);
        let (logits, memory) = memory.split_at_mut(parts);
        let (values, memory) = memory.split_at_mut(if self.has_values() { parts } else { 0 });
        let (count, kept) = self.groups.map_or((0, 0), |groups| (groups.count, groups.kept));
        let (groups, memory) = memory.split_at_mut(count.div_ceil(LANES));
        groups.as_flattened_mut().fill(f32::NEG_INFINITY);
        let kept = &mut bytemuck::cast_slice_mut(memory.as_flattened_mut())[..kept];
        Scratch { rows, logits, values, groups, kept }
    }
}

impl fmt::Debug for Gate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gate").field("spec", &self.spec).field("kernels", &self.kernels).finish()
    }
}
