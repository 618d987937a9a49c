//! Quotas: how much of the demand every target takes, in whole units.

use crate::error::{Error, check_len, check_size, check_weights};

/// The load of every target of an exact router: whole numbers, none above the demand, at most `fan_out * demand` in all.
///
/// The *demand* is the number of sources, or the sum of their weights where they have weights. Quotas are found in
/// integer arithmetic and ties go to the lower index, so they are the same on every machine.
///
/// ```
/// use phase_router::Quotas;
/// // 10 sources, 2 slots each. Target 2 asks for 16 of 20 slots, but no source can take it twice.
/// let quotas = Quotas::from_shares(&[1.0, 1.0, 8.0], 10, 2)?;
/// assert_eq!(quotas.as_slice(), [5, 5, 10]);
/// // Slots that targets can serve: none gets more than its limit.
/// let quotas = Quotas::from_limits(&[3, 9, 10], 10, 2)?;
/// assert_eq!(quotas.as_slice(), [3, 8, 9]);
/// # Ok::<(), phase_router::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Unchecked"))]
pub struct Quotas {
    quotas: Vec<u64>,
    demand: u64,
    fan_out: usize,
}

/// [`Quotas`] as they are read, before they are checked.
#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
struct Unchecked {
    quotas: Vec<u64>,
    demand: u64,
    fan_out: usize,
}

#[cfg(feature = "serde")]
impl TryFrom<Unchecked> for Quotas {
    type Error = Error;

    fn try_from(read: Unchecked) -> Result<Self, Error> {
        Self::from_counts(read.quotas, read.demand, read.fan_out)
    }
}

impl Quotas {
    /// Quotas in proportion to the limits of the targets, none above its limit or the demand; see [`Quotas::within`].
    ///
    /// ```
    /// use phase_router::Quotas;
    /// // 4 sources with 2 slots, but only 5 slots can be served: all that there is.
    /// assert_eq!(Quotas::from_limits(&[4, 1, 0], 4, 2)?.as_slice(), [4, 1, 0]);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`Quotas::within`]. Limits may all be zero: then so are the quotas.
    pub fn from_limits(limits: &[u64], demand: u64, fan_out: usize) -> Result<Self, Error> {
        Self::limited(limits, |c| limits[c], demand, fan_out)
    }

    /// Quotas in proportion to shares, none above the demand; see [`Quotas::within`].
    ///
    /// # Errors
    /// As [`Quotas::within`].
    pub fn from_shares(shares: &[f64], demand: u64, fan_out: usize) -> Result<Self, Error> {
        Self::limited(&whole_shares("shares", shares)?, |_| u64::MAX, demand, fan_out)
    }

    /// Quotas in proportion to shares, none above its limit or the demand.
    ///
    /// If the limits (each cut to the demand) hold less than `fan_out * demand`, the quotas are these
    /// limits. Otherwise the quotas add up to `fan_out * demand`. Targets whose share is above their limit get the
    /// limit, and the rest is shared among the others, again and again until nobody is above (water-filling); the
    /// others' shares are rounded by largest remainder (T. Hare; the apportionment of A. Hamilton), ties to the lower
    /// index. So a quota differs from the exact water-filled share by less than 1. O(E log E) time, O(E) memory.
    ///
    /// Shares are scaled by a power of two that brings the largest to 63 bits and cut to integers there. Shares down
    /// to 1/1024 of the largest are exact; smaller ones err by less than 2^-62 of the largest.
    ///
    /// # Errors
    /// [`Error::Length`] unless there is one limit per share; [`Error::Weight`] or [`Error::WeightSum`] for shares
    /// that are negative, not finite, all zero, or overflow in sum; [`Error::TooLarge`] above [`i32::MAX`] targets and
    /// where `min(fan_out, E) * demand` is above [`u64::MAX`].
    pub fn within(
        shares: &[f64],
        limits: &[u64],
        demand: u64,
        fan_out: usize,
    ) -> Result<Self, Error> {
        check_len("limits", limits.len(), shares.len())?;
        Self::limited(&whole_shares("shares", shares)?, |c| limits[c], demand, fan_out)
    }

    /// Quotas as they are. They may add up to less than `fan_out * demand`; some slots then stay empty.
    ///
    /// # Errors
    /// [`Error::Quota`] for a quota above the demand, [`Error::TooLarge`] where they add up to more than
    /// `fan_out * demand`, and as [`Quotas::within`].
    pub fn from_counts(quotas: Vec<u64>, demand: u64, fan_out: usize) -> Result<Self, Error> {
        let most = slots(quotas.len(), demand, fan_out)?;
        if let Some(index) = quotas.iter().position(|&q| q > demand) {
            return Err(Error::Quota { index, quota: quotas[index], max: demand });
        }
        let sum: u128 = quotas.iter().map(|&q| u128::from(q)).sum();
        if sum > u128::from(most) {
            return Err(Error::TooLarge {
                what: "the sum of the quotas",
                given: sum,
                max: most.into(),
            });
        }
        Ok(Self { quotas, demand, fan_out })
    }

    fn limited(
        shares: &[u64],
        limit: impl Fn(usize) -> u64,
        demand: u64,
        fan_out: usize,
    ) -> Result<Self, Error> {
        let slots = slots(shares.len(), demand, fan_out)?;
        let limits: Vec<u64> = (0..shares.len()).map(|c| limit(c).min(demand)).collect();
        Ok(Self { quotas: apportion(shares, &limits, slots), demand, fan_out })
    }

    /// The quota of every target.
    pub fn as_slice(&self) -> &[u64] {
        &self.quotas
    }

    /// Number of targets, E.
    pub fn targets(&self) -> usize {
        self.quotas.len()
    }

    /// Number of sources, or the sum of their weights.
    pub fn demand(&self) -> u64 {
        self.demand
    }

    /// Slots a source, k.
    pub fn fan_out(&self) -> usize {
        self.fan_out
    }

    /// The part of the quotas that falls to batch `batch` of `batches`: the quotas of an
    /// [`ExactRouter`](crate::ExactRouter) that routes only this batch. O(E), and needs no other batch.
    ///
    /// The demand is cut into batches that differ by at most one; the longer ones are first. The batches of a target's
    /// quota add up to the quota, the quotas of a batch to `fan_out` times its demand (where those of the whole do).
    /// A target's part differs from `quota / batches` by less than 1 where `batches` divides the demand, else by less
    /// than 2.
    ///
    /// It is a controlled rounding (L. Cox, 1987) for which no table is needed: units of demand are dealt out to the
    /// batches in turn, along the ring; a batch's part of an arc is the number of its units there.
    ///
    /// # Errors
    /// [`Error::Batch`] unless `batch < batches`.
    ///
    /// ```
    /// use phase_router::Quotas;
    /// let quotas = Quotas::from_counts(vec![5, 3, 2], 10, 1)?;
    /// assert_eq!(quotas.batch(2, 0)?.as_slice(), [3, 1, 1]);
    /// assert_eq!(quotas.batch(2, 1)?.as_slice(), [2, 2, 1]);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn batch(&self, batches: usize, batch: usize) -> Result<Self, Error> {
        if batch >= batches {
            return Err(Error::Batch { batch, batches });
        }
        let (n, batches, batch) = (self.demand, batches as u64, batch as u64);
        // Of the positions 0..end of one turn of the ring, those that are dealt to the batch.
        let dealt = |end: u64| end.saturating_sub(batch).div_ceil(batches);
        let demand = dealt(n);
        let (mut turns, mut position, mut before) = (0, 0, 0);
        let part = |&quota: &u64| {
            let left = n - position;
            if quota >= left && n > 0 {
                (turns, position) = (turns + 1, quota - left);
            } else {
                position += quota;
            }
            let upto = turns * demand + dealt(position);
            upto - std::mem::replace(&mut before, upto)
        };
        let quotas = self.quotas.iter().map(part).collect();
        Ok(Self { quotas, demand, fan_out: self.fan_out })
    }
}

/// A demand of sources that count once each, as their number.
pub(crate) fn sources(demand: u64) -> Result<usize, Error> {
    let sources = usize::try_from(demand).unwrap_or(usize::MAX);
    check_size("sources", sources).map(|_| sources)
}

/// The slots that can be filled at most, `min(fan_out, E) * demand`.
fn slots(targets: usize, demand: u64, fan_out: usize) -> Result<u64, Error> {
    check_size("targets", targets)?;
    let fan_out = fan_out.min(targets) as u64;
    demand.checked_mul(fan_out).ok_or(Error::TooLarge {
        what: "fan_out * demand",
        given: u128::from(demand) * u128::from(fan_out),
        max: u64::MAX.into(),
    })
}

/// Shares as integers, the largest of 63 bits.
pub(crate) fn whole_shares(what: &'static str, shares: &[f64]) -> Result<Vec<u64>, Error> {
    check_weights(what, shares)?;
    // A finite double is `mantissa * 2^(exponent - 1075)`, with no implied bit in the lowest binade.
    let decode = |share: f64| {
        let (exponent, fraction) = (share.to_bits() >> 52, share.to_bits() & ((1 << 52) - 1));
        if exponent == 0 { (fraction, 1) } else { (fraction | 1 << 52, exponent) }
    };
    let most = shares.iter().map(|share| decode(share.abs()).1).max().unwrap_or(1);
    let whole = |share: &f64| {
        let (mantissa, exponent) = decode(share.abs()); // -0.0 passes for zero
        let drop = most - exponent;
        (mantissa << 10).checked_shr(drop as u32).unwrap_or(0)
    };
    Ok(shares.iter().map(whole).collect())
}

/// Cuts `total` into parts in proportion to `shares`, none above its limit; a share of zero gets nothing.
///
/// A product of a share and a total is below 2^128, and so is the one of a limit and a share; sums of shares are below
/// 2^95. Nothing overflows.
pub(crate) fn apportion(shares: &[u64], limits: &[u64], total: u64) -> Vec<u64> {
    let limit = |c: usize| if shares[c] == 0 { 0 } else { limits[c] };
    let room: u128 = (0..shares.len()).map(|c| u128::from(limit(c))).sum();
    if room <= total.into() {
        return (0..shares.len()).map(limit).collect();
    }
    let (mut left, mut sum) = (total, shares.iter().map(|&share| u128::from(share)).sum::<u128>());
    let mut parts = vec![0; shares.len()];
    let mut open: Vec<u32> = (0..shares.len() as u32).filter(|&c| shares[c as usize] > 0).collect();
    let mut remainders = Vec::with_capacity(open.len());
    if !divide(shares, limits, left, sum, &open, &mut parts, &mut remainders) {
        // As the level rises, targets reach their limits in the order of limit / share. Behind the first that its share
        // leaves below its limit stand only such.
        open.sort_unstable_by(|&a, &b| {
            let level = |of: u32, by: u32| {
                u128::from(limits[of as usize]) * u128::from(shares[by as usize])
            };
            level(a, b).cmp(&level(b, a)).then(a.cmp(&b))
        });
        let mut full = 0;
        for &c in &open {
            let (limit, share) = (limits[c as usize], u128::from(shares[c as usize]));
            if share * u128::from(left) / sum < limit.into() {
                break;
            }
            (parts[c as usize], left, sum) = (limit, left - limit, sum - share);
            full += 1;
        }
        open.drain(..full);
        divide(shares, limits, left, sum, &open, &mut parts, &mut remainders);
    }

    // All whole parts are below their limits, so one more fits everywhere; the largest remainders get it.
    let spare = left - open.iter().map(|&c| parts[c as usize]).sum::<u64>();
    if spare > 0 {
        let larger = |a: &(u128, u32), b: &(u128, u32)| b.0.cmp(&a.0).then(a.1.cmp(&b.1));
        remainders.select_nth_unstable_by(spare as usize - 1, larger);
        for (_, c) in &remainders[..spare as usize] {
            parts[*c as usize] += 1;
        }
    }
    parts
}

/// Gives each of the `open` targets the whole part of its share of `left` and notes the remainders. Ends early, with
/// false, where a part is not below its limit.
fn divide(
    shares: &[u64],
    limits: &[u64],
    left: u64,
    sum: u128,
    open: &[u32],
    parts: &mut [u64],
    remainders: &mut Vec<(u128, u32)>,
) -> bool {
    remainders.clear();
    for &c in open {
        let product = u128::from(shares[c as usize]) * u128::from(left);
        let whole = (product / sum) as u64;
        if whole >= limits[c as usize] {
            return false;
        }
        parts[c as usize] = whole;
        remainders.push((product - u128::from(whole) * sum, c));
    }
    true
}
