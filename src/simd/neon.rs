//! What NEON has no instruction for and several rooms need.

use core::arch::aarch64::*;

/// What the bytes of eight lanes are if their masks are set, the bit of the lane's place and 32, and what if not.
///
/// Eight times 32 is 256, which is nothing. Without it, LLVM sees that no two bytes have a bit in common, and makes three
/// instructions of each addition of pairs.
pub(crate) const SET: [[u8; 8]; 2] = [[33, 34, 36, 40, 48, 64, 96, 160]; 2];
pub(crate) const CLEAR: u8 = 32;

/// Returns a bit for each of 64 lanes, whose masks are bytes: adding pairs three times joins the bits of eight.
#[target_feature(enable = "neon")]
#[inline]
pub(crate) fn bits_of_bytes(masks: [uint8x16_t; 4]) -> u64 {
    let (set, clear) = (bytemuck::must_cast(SET), vdupq_n_u8(CLEAR));
    let [a, b, c, d] = masks.map(|mask| vbslq_u8(mask, set, clear));
    let sums = vpaddq_u8(vpaddq_u8(a, b), vpaddq_u8(c, d));
    bytemuck::must_cast(vpadd_u8(vget_low_u8(sums), vget_high_u8(sums)))
}
