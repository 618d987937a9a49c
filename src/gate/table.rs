//! The kernel of each tier, given out for the proof that the machine can run it.

use super::row::{self, Scratch};
use super::spec::Spec;
use crate::float::Floats;
use crate::simd::Kernels;
use crate::simd::lanes::on_lanes;

/// See [`row::choose`].
pub(super) type Choose =
    fn(&Spec, Floats<'_>, &mut [i32], &mut [f32], &mut Scratch<'_>, &mut Option<usize>);

/// Returns the kernel of the tier that `kernels` proves.
pub(super) fn choose(kernels: &Kernels) -> Choose {
    on_lanes!(kernels, lanes, |spec: &Spec,
                               logits: Floats<'_>,
                               ids: &mut [i32],
                               weights: &mut [f32],
                               scratch: &mut Scratch<'_>,
                               refused: &mut Option<usize>| {
        row::choose(lanes, spec, logits, ids, weights, scratch, refused)
    })
}
