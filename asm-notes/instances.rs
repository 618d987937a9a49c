//! The kernels that are generic over the element, compiled for f32. Such a kernel is in no library until a user's crate
//! asks for it.

use phase_router::{DispatchPlan, Error};

/// See [`DispatchPlan::combine`].
pub fn combine(
    plan: &DispatchPlan,
    y: &[f32],
    weights: &[f32],
    width: usize,
    out: &mut [f32],
) -> Result<(), Error> {
    plan.combine(y, weights, width, out)
}
