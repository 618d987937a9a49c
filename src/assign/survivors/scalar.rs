//! Survivors in plain Rust: the specification.

/// Writes the survivors to `found`, which has room for all of the row and [`super::SLACK`] more, and returns how many
/// there are.
#[inline(always)]
pub(crate) fn survivors(x: &[f32], p: &[f32], scale: f32, floor: f32, found: &mut [u32]) -> usize {
    let mut count = 0;
    for (j, (x, p)) in (0..).zip(x.iter().zip(p)) {
        found[count] = j;
        count += usize::from(x * scale - p >= floor);
    }
    count
}
