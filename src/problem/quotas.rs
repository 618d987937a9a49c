//! Quotas: how much of the demand every target takes, in whole units.

use crate::error::{Error, check_len, check_parts, check_size};

/// The load of every target of an [`ExactRouter`](crate::ExactRouter): whole numbers, none above the demand, with a sum
/// of at most `fan_out * demand`.
///
/// The *demand* is the number of sources, or the sum of their weights if they have weights. Quotas are computed in
/// integer arithmetic, and ties go to the lower index, so they are the same on every machine.
///
/// ```
/// use phase_router::Quotas;
/// // 10 sources, 2 slots each. Target 2 asks for 16 of 20 slots, but no source can take it twice.
/// let quotas = Quotas::from_shares(&[1.0, 1.0, 8.0], 10, 2)?;
/// assert_eq!(quotas.as_slice(), [5, 5, 10]);
/// // Limits are the slots that each target can serve at most.
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
    /// Computes quotas in proportion to the limits of the targets, none above its limit or the demand: see
    /// [`Quotas::within`]. If all limits are zero, so are the quotas. O(E log E).
    ///
    /// # Errors
    /// [`Error::TooLarge`] as in [`Quotas::within`].
    ///
    /// ```
    /// use phase_router::Quotas;
    /// // 4 sources with 2 slots each, but the limits allow 5 slots only.
    /// assert_eq!(Quotas::from_limits(&[4, 1, 0], 4, 2)?.as_slice(), [4, 1, 0]);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn from_limits(limits: &[u64], demand: u64, fan_out: usize) -> Result<Self, Error> {
        Self::limited(limits, |c| limits[c], demand, fan_out)
    }

    /// Computes quotas in proportion to shares, in any unit, none above the demand: see [`Quotas::within`].
    /// O(E log E).
    ///
    /// # Errors
    /// As [`Quotas::within`].
    pub fn from_shares(shares: &[f64], demand: u64, fan_out: usize) -> Result<Self, Error> {
        Self::limited(&whole_shares("shares", shares)?, |_| u64::MAX, demand, fan_out)
    }

    /// Computes quotas in proportion to shares, in any unit, none above its limit or the demand. O(E log E) time, O(E)
    /// memory.
    ///
    /// If the limits (each cut to the demand) add up to less than `fan_out * demand`, they are the quotas. Otherwise
    /// the quotas add up to `fan_out * demand`: targets whose part would be above their limit get the limit, and the
    /// rest is divided among the others, until no part is above its limit (water-filling). Parts are rounded by largest
    /// remainder (T. Hare; the apportionment of A. Hamilton), ties to the lower index, so a quota differs from the
    /// exact part by less than 1.
    ///
    /// Shares are scaled by a power of two that brings the largest to 63 bits, and then truncated to integers. Shares
    /// down to 1/1024 of the largest are exact; smaller ones are off by less than 2^-62 of the largest.
    ///
    /// # Errors
    /// [`Error::Length`] unless there is one limit per share; [`Error::Weight`] or [`Error::WeightSum`] for shares
    /// that are negative, not finite, all zero, or overflow in sum; [`Error::TooLarge`] above [`i32::MAX`] targets, or
    /// if `min(fan_out, E) * demand` is above [`u64::MAX`].
    pub fn within(
        shares: &[f64],
        limits: &[u64],
        demand: u64,
        fan_out: usize,
    ) -> Result<Self, Error> {
        check_len("limits", limits.len(), shares.len())?;
        Self::limited(&whole_shares("shares", shares)?, |c| limits[c], demand, fan_out)
    }

    /// Takes the given quotas. If they add up to less than `fan_out * demand`, some slots stay empty. O(E).
    ///
    /// # Errors
    /// [`Error::Quota`] for a quota above the demand, [`Error::TooLarge`] if they add up to more than
    /// `fan_out * demand`, and as in [`Quotas::within`].
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

    /// Returns the quota of every target.
    pub fn as_slice(&self) -> &[u64] {
        &self.quotas
    }

    /// Returns the number of targets, E.
    pub fn targets(&self) -> usize {
        self.quotas.len()
    }

    /// Returns the demand: the number of sources, or the sum of their weights.
    pub fn demand(&self) -> u64 {
        self.demand
    }

    /// Returns the slots per source, k.
    pub fn fan_out(&self) -> usize {
        self.fan_out
    }

    /// Computes the quotas of batch `batch` of `batches`: those of an [`ExactRouter`](crate::ExactRouter) that routes
    /// only this run of consecutive rows. O(E); no other batch is needed.
    ///
    /// The demand is cut into batches that differ by at most one unit, the larger ones first. A target's quotas in all
    /// batches add up to its quota. The quotas of a batch add up to `fan_out` times its demand if those of the whole
    /// do. A target's quota in a batch differs from `quota / batches` by less than 1 if `batches` divides the demand,
    /// and by less than 2 otherwise. (A controlled rounding: L. Cox, 1987.)
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
        // Along the ring, units of demand are dealt out to the batches in turn; the part of an arc that falls to a
        // batch is the number of its units there. So no table of all batches is needed.
        let (n, batches, batch) = (self.demand, batches as u64, batch as u64);
        // How many of the positions 0..end of one turn around the ring are dealt to the batch.
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

/// Returns the number of sources that a demand stands for if each counts once.
pub(crate) fn sources(demand: u64) -> Result<usize, Error> {
    let sources = usize::try_from(demand).unwrap_or(usize::MAX);
    check_size("sources", sources).map(|_| sources)
}

/// Returns the number of slots that can be filled at most, `min(fan_out, E) * demand`.
fn slots(targets: usize, demand: u64, fan_out: usize) -> Result<u64, Error> {
    check_size("targets", targets)?;
    let fan_out = fan_out.min(targets) as u64;
    demand.checked_mul(fan_out).ok_or(Error::TooLarge {
        what: "fan_out * demand",
        given: u128::from(demand) * u128::from(fan_out),
        max: u64::MAX.into(),
    })
}

/// Scales shares to integers, the largest to 63 bits.
pub(crate) fn whole_shares(what: &'static str, shares: &[f64]) -> Result<Vec<u64>, Error> {
    check_parts(what, shares)?;
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
/// Nothing overflows: a share times a total is below 2^128, and so is a limit times a share; a sum of shares is below
/// 2^95.
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
        // As the level rises, targets reach their limits in the order of limit / share. After the first target whose
        // part is below its limit, all parts are.
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

    // All whole parts are below their limits, so each can grow by one. Those with the largest remainders do.
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

/// Gives each of the `open` targets its part of `left`, rounded down, and notes the remainders. Returns false, and ends
/// early, if a part is not below its limit.
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
