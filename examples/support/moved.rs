//! How many routes a change moves.

/// Counts the slots of `before` whose target is not in the same row of `after`, in rows of `k` slots.
pub fn moved(before: &[i32], after: &[i32], k: usize) -> usize {
    let mut left = Vec::with_capacity(k);
    let mut row = |(before, after): (&[i32], &[i32])| {
        left.clear();
        left.extend_from_slice(after);
        let mut gone = |id: &&i32| match left.iter().position(|other| other == *id) {
            Some(slot) => {
                left.swap_remove(slot);
                false
            }
            None => true,
        };
        before.iter().filter(&mut gone).count()
    };
    before.chunks_exact(k).zip(after.chunks_exact(k)).map(&mut row).sum()
}
