//! What a gate computes: the options in one place, for the kernels and for the definition.

use alloc::vec::Vec;

use super::select::Part;
use crate::simd::lanes::LANES;

/// How a logit `x` becomes a score `s`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Scoring {
    /// `exp(x) / sum of exp over all targets` (Mixtral, Qwen3-MoE, DeepSeek-V2).
    #[default]
    Softmax,
    /// `1 / (1 + exp(-x))` (DeepSeek-V3, Llama 4).
    Sigmoid,
    /// `x` itself.
    Logits,
}

/// The value of a group of targets, by which the best groups are found; ties go to the lower group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum GroupScore {
    /// The largest score plus bias in it (DeepSeek-V2).
    Max,
    /// The sum of the two largest scores plus biases (DeepSeek-V3). It is -inf if fewer than two are not masked.
    TopTwo,
}

/// What a gate computes.
#[derive(Debug, Clone)]
pub(crate) struct Spec {
    pub(super) targets: usize,
    pub(super) k: usize,
    pub(super) scoring: Scoring,
    /// Empty if there is none; else as many blocks as the logits have, filled up with 0.
    pub(super) bias: Vec<Part>,
    pub(super) groups: Option<Groups>,
    pub(super) renormalize: bool,
    pub(super) scale: f32,
}

/// Groups of neighbours, all of one size.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Groups {
    pub(super) count: usize,
    pub(super) kept: usize,
    pub(super) size: usize,
    pub(super) score: GroupScore,
}

impl Groups {
    /// Parts of working memory for a value per group, and for the groups that are kept.
    pub(super) fn parts(&self) -> usize {
        self.count.div_ceil(LANES) + self.kept.div_ceil(LANES)
    }
}

impl Spec {
    /// Whether the targets are chosen by other numbers than the logits.
    pub(super) fn by_value(&self) -> bool {
        !self.bias.is_empty()
    }

    /// Whether there are other numbers than the logits to choose groups or targets by.
    pub(super) fn has_values(&self) -> bool {
        self.by_value() || self.groups.is_some_and(|groups| groups.score == GroupScore::TopTwo)
    }

    /// Whether the weights need the sum over all targets.
    pub(super) fn needs_total(&self) -> bool {
        self.scoring == Scoring::Softmax && !self.renormalize
    }
}
