//! What every tier with four lanes can do with them.

/// The number of lanes.
pub(crate) const LANES: usize = 4;

/// The operations of a tier, lane by lane.
pub(crate) trait Four: Copy {
    /// Four u32. A mask has all bits of a lane, or none.
    type V: bytemuck::Pod;

    /// The largest range that [`Four::uniform`] can draw from.
    const MOST: u32;

    fn splat(self, value: u32) -> Self::V;
    /// Wraps.
    fn add(self, a: Self::V, b: Self::V) -> Self::V;
    /// Wraps.
    fn sub(self, a: Self::V, b: Self::V) -> Self::V;
    fn and(self, a: Self::V, b: Self::V) -> Self::V;
    fn or(self, a: Self::V, b: Self::V) -> Self::V;
    fn xor(self, a: Self::V, b: Self::V) -> Self::V;
    /// Rotates to the left; by 16, 12, 8 or 7.
    fn rotate<const BITS: i32>(self, a: Self::V) -> Self::V;

    /// The mask of `a == b`.
    fn equal(self, a: Self::V, b: Self::V) -> Self::V;
    /// The mask of `a < b`, for numbers below 2^31.
    fn below(self, a: Self::V, b: Self::V) -> Self::V;
    /// `if mask { a } else { b }`.
    fn select(self, mask: Self::V, a: Self::V, b: Self::V) -> Self::V;
    /// Whether any lane of the mask is set.
    fn any(self, mask: Self::V) -> bool;
    /// Bit `4 * j + l` is lane `l` of mask `j`.
    fn bits(self, masks: [Self::V; 8]) -> u32;

    /// Draws from `0..range` as `router::draw::lane::uniform` does, from the u64 words `(high, low)`: the mask of the
    /// words that are accepted, and the numbers. A range is at least 1, and at most [`Four::MOST`].
    fn uniform(self, low: Self::V, high: Self::V, range: Self::V) -> (Self::V, Self::V);
}
