//! Quotas: how much of the demand every target takes, in whole units.

use alloc::vec;
use alloc::vec::Vec;

use crate::arith::{Kind, key};
use crate::error::{Error, Parts, check_len, check_size};

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
    /// The limits that no load may pass; empty if there are none.
    limits: Vec<u64>,
    demand: u64,
    fan_out: usize,
}

/// [`Quotas`] as they are read, before they are checked.
#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
struct Unchecked {
    quotas: Vec<u64>,
    limits: Vec<u64>,
    demand: u64,
    fan_out: usize,
}

#[cfg(feature = "serde")]
impl TryFrom<Unchecked> for Quotas {
    type Error = Error;

    fn try_from(read: Unchecked) -> Result<Self, Error> {
        if !read.limits.is_empty() {
            check_len("limits", read.limits.len(), read.quotas.len())?;
        }
        if let Some(index) = read.quotas.iter().zip(&read.limits).position(|(q, limit)| q > limit) {
            return Err(Error::Quota { index, quota: read.quotas[index], max: read.limits[index] });
        }
        let counted = Self::from_counts(read.quotas, read.demand, read.fan_out)?;
        Ok(Self { limits: read.limits, ..counted })
    }
}

/// Options of [`Quotas`], from [`Quotas::builder`].
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until `build`"]
pub struct QuotasBuilder<'a> {
    shares: &'a [f64],
    limits: Option<&'a [u64]>,
    demand: u64,
    fan_out: usize,
    minimum: u64,
    seed: Option<u64>,
}

impl<'a> QuotasBuilder<'a> {
    /// Sets the number of sources, or the sum of their weights. The default is 0.
    pub fn demand(mut self, demand: u64) -> Self {
        self.demand = demand;
        self
    }

    /// Sets the slots per source, k. The default is 1.
    pub fn fan_out(mut self, k: usize) -> Self {
        self.fan_out = k;
        self
    }

    /// Sets the most that each target takes. By default a target takes at most the demand.
    pub fn limits(mut self, limits: &'a [u64]) -> Self {
        self.limits = Some(limits);
        self
    }

    /// Sets the least that each target with a share above zero takes. The default is 0.
    pub fn minimum(mut self, minimum: u64) -> Self {
        self.minimum = minimum;
        self
    }

    /// Rounds by chance, with this seed, in place of largest remainder: each quota is its exact part rounded down or
    /// up, and **its mean over all seeds is the exact part** (systematic sampling; W. Madow, 1949). So small batches,
    /// each with a seed of its own, do not all favour the first targets.
    ///
    /// For a sequence of small batches whose loads are even over all of them, give consecutive rows of one
    /// [`StreamRouter`](crate::StreamRouter) to each.
    ///
    /// ```
    /// use phase_router::Quotas;
    /// // One row and shares of 3 : 1. Every fourth seed or so, target 1 gets it.
    /// let turns = (0..1000).filter(|&seed| {
    ///     let quotas = Quotas::builder(&[3.0, 1.0]).demand(1).seed(seed).build();
    ///     quotas.is_ok_and(|quotas| quotas.as_slice() == [0, 1])
    /// });
    /// assert!((200..300).contains(&turns.count()));
    /// ```
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Computes the quotas. O(E log E) time, times log E with a [minimum](QuotasBuilder::minimum); O(E) memory.
    ///
    /// If the limits (each cut to the demand) add up to less than `k * demand`, they are the quotas. Otherwise the
    /// quotas add up to `k * demand`. The exact parts are in proportion to the shares, but none is above its limit or
    /// below the minimum: what that takes from a part or adds to it is shared by the others (water-filling). They are
    /// rounded by largest remainder (T. Hare; the apportionment of A. Hamilton), ties to the lower index, unless there
    /// is a [seed](QuotasBuilder::seed). A quota differs from its exact part by less than 1.
    ///
    /// Shares down to 1/1024 of the largest that is not cut by a limit are exact; smaller ones are off by less than
    /// 2^-62 of that one. A common factor of all shares changes nothing.
    ///
    /// # Errors
    /// [`Error::Length`] unless there is one limit per share; [`Error::Weight`] or [`Error::WeightSum`] for shares
    /// that are negative, not finite, or all zero; [`Error::Minimum`] if the targets cannot all have the minimum;
    /// [`Error::TooLarge`] above [`i32::MAX`] targets, or if `min(k, E) * demand` is above [`u64::MAX`].
    pub fn build(self) -> Result<Quotas, Error> {
        let Self { shares, limits, demand, fan_out, minimum, seed } = self;
        if let Some(limits) = limits {
            check_len("limits", limits.len(), shares.len())?;
        }
        let apart = [shares.len() as u64, fan_out as u64];
        let rounding = match seed {
            Some(seed) => Rounding::Systematic(key(seed, Kind::Quotas, &apart)),
            None => Rounding::LargestRemainder,
        };
        let shares = Share::of("shares", shares)?;
        Quotas::limited(&shares, limits, demand, fan_out, minimum, rounding)
    }
}

impl Quotas {
    /// Computes quotas in proportion to the limits of the targets, none above its limit or the demand, as
    /// [`QuotasBuilder::build`] does. If all limits are zero, so are the quotas. O(E log E).
    ///
    /// # Errors
    /// [`Error::TooLarge`] as in [`QuotasBuilder::build`].
    ///
    /// ```
    /// use phase_router::Quotas;
    /// // 4 sources with 2 slots each, but the limits allow 5 slots only.
    /// assert_eq!(Quotas::from_limits(&[4, 1, 0], 4, 2)?.as_slice(), [4, 1, 0]);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn from_limits(limits: &[u64], demand: u64, fan_out: usize) -> Result<Self, Error> {
        let shares: Vec<Share> = limits.iter().map(|&limit| limit.into()).collect();
        Self::limited(&shares, Some(limits), demand, fan_out, 0, Rounding::LargestRemainder)
    }

    /// Computes quotas in proportion to shares, in any unit, none above the demand: [`Quotas::builder`] without further
    /// options. O(E log E).
    ///
    /// # Errors
    /// As [`QuotasBuilder::build`].
    pub fn from_shares(shares: &[f64], demand: u64, fan_out: usize) -> Result<Self, Error> {
        Self::builder(shares).demand(demand).fan_out(fan_out).build()
    }

    /// Computes quotas in proportion to shares, in any unit, none above its limit or the demand: [`Quotas::builder`]
    /// with [limits](QuotasBuilder::limits). O(E log E).
    ///
    /// # Errors
    /// As [`QuotasBuilder::build`].
    pub fn within(
        shares: &[f64],
        limits: &[u64],
        demand: u64,
        fan_out: usize,
    ) -> Result<Self, Error> {
        Self::builder(shares).limits(limits).demand(demand).fan_out(fan_out).build()
    }

    /// Starts quotas in proportion to shares, in any unit.
    ///
    /// ```
    /// use phase_router::Quotas;
    /// let quotas = Quotas::builder(&[90.0, 9.0, 1.0]).demand(20).minimum(1).build()?;
    /// assert_eq!(quotas.as_slice(), [17, 2, 1]);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn builder(shares: &[f64]) -> QuotasBuilder<'_> {
        QuotasBuilder { shares, limits: None, demand: 0, fan_out: 1, minimum: 0, seed: None }
    }

    /// Takes the given quotas. If they add up to less than `fan_out * demand`, some slots stay empty. O(E).
    ///
    /// # Errors
    /// [`Error::Quota`] for a quota above the demand, [`Error::TooLarge`] if they add up to more than
    /// `fan_out * demand`, and as in [`QuotasBuilder::build`].
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
        Ok(Self { quotas, limits: Vec::new(), demand, fan_out })
    }

    fn limited(
        shares: &[Share],
        limits: Option<&[u64]>,
        demand: u64,
        fan_out: usize,
        minimum: u64,
        rounding: Rounding,
    ) -> Result<Self, Error> {
        let slots = slots(shares.len(), demand, fan_out)?;
        let cut = |c: usize| limits.map_or(demand, |limits| limits[c].min(demand));
        let cut: Vec<u64> = (0..shares.len()).map(cut).collect();
        let quotas = apportion_from(shares, &cut, slots, minimum, rounding)?;
        Ok(Self { quotas, limits: limits.unwrap_or_default().to_vec(), demand, fan_out })
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

    /// Returns how much of `fan_out * demand` no target takes: the slots that stay empty, because of limits, or because
    /// there are fewer targets than slots per source.
    ///
    /// ```
    /// use phase_router::Quotas;
    /// let quotas = Quotas::within(&[1.0, 1.0], &[3, 3], 10, 1)?;
    /// assert_eq!(quotas.unfilled(), 4);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn unfilled(&self) -> u128 {
        let taken: u128 = self.quotas.iter().map(|&quota| u128::from(quota)).sum();
        u128::from(self.demand) * self.fan_out as u128 - taken
    }

    /// The limit of every target that a load must not pass, if there are limits.
    pub(crate) fn limits(&self) -> Option<&[u64]> {
        (!self.limits.is_empty()).then_some(&self.limits)
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
            upto - core::mem::replace(&mut before, upto)
        };
        let quotas = self.quotas.iter().map(part).collect();
        Ok(Self { quotas, limits: Vec::new(), demand, fan_out: self.fan_out })
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

/// A share as `mantissa * 2^exponent`, the mantissa with its highest bit set; zero has no mantissa.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Share {
    mantissa: u64,
    exponent: i32,
}

impl Share {
    /// Takes shares in any unit.
    pub(crate) fn of(what: &'static str, shares: &[f64]) -> Result<Vec<Self>, Error> {
        Parts::new(what, shares)?;
        Ok(shares.iter().map(|&share| Self::decode(share)).collect())
    }

    fn decode(share: f64) -> Self {
        // A finite double is `mantissa * 2^(exponent - 1075)`, with no implied bit in the lowest binade.
        let bits = share.abs().to_bits(); // -0.0 passes for zero
        let (exponent, fraction) = ((bits >> 52) as i32, bits & ((1 << 52) - 1));
        let (mantissa, exponent) =
            if exponent == 0 { (fraction, 1) } else { (fraction | 1 << 52, exponent) };
        Self::aligned(mantissa, exponent - 1075)
    }

    fn aligned(mantissa: u64, exponent: i32) -> Self {
        let zeros = mantissa.leading_zeros();
        Self {
            mantissa: mantissa.checked_shl(zeros).unwrap_or(0),
            exponent: exponent - zeros as i32,
        }
    }

    pub(crate) fn exponent(self) -> i32 {
        self.exponent
    }

    pub(crate) fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// The share as an integer in units of `2^exponent`, rounded down.
    pub(crate) fn whole(self, exponent: i32) -> u64 {
        self.mantissa.checked_shr((exponent - self.exponent) as u32).unwrap_or(0)
    }

    /// Orders shares by size.
    pub(crate) fn order(self) -> (bool, i32, u64) {
        (!self.is_zero(), self.exponent, self.mantissa)
    }
}

impl From<u64> for Share {
    fn from(share: u64) -> Self {
        Self::aligned(share, 0)
    }
}

/// How exact parts become whole numbers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rounding {
    /// All down.
    Down,
    /// Those with the largest remainders up, ties to the lower index.
    LargestRemainder,
    /// By cumulative remainders, from a random number on in units of 2^-64.
    Systematic(u64),
}

/// [`apportion`] with at least `minimum` for each share above zero.
fn apportion_from(
    shares: &[Share],
    limits: &[u64],
    total: u64,
    minimum: u64,
    rounding: Rounding,
) -> Result<Vec<u64>, Error> {
    if minimum == 0 {
        return Ok(apportion(shares, limits, total, rounding));
    }
    let mut takers: Vec<usize> = (0..shares.len()).filter(|&c| !shares[c].is_zero()).collect();
    let least = takers.iter().map(|&c| limits[c]).min().unwrap_or(u64::MAX);
    if minimum > least || u128::from(minimum) * takers.len() as u128 > u128::from(total) {
        return Err(Error::Minimum { minimum, targets: takers.len(), slots: total });
    }
    // The smallest shares get the minimum, as few as possible so that the exact parts of the others are no smaller.
    takers.sort_by_key(|&c| shares[c].order());
    let without = |low: usize, rounding| {
        let mut rest = shares.to_vec();
        takers[..low].iter().for_each(|&c| rest[c] = Share::from(0));
        let mut parts = apportion(&rest, limits, total - minimum * low as u64, rounding);
        takers[..low].iter().for_each(|&c| parts[c] = minimum);
        parts
    };
    let enough = |low: &usize| {
        let parts = without(*low, Rounding::Down);
        takers[*low..].iter().all(|&c| parts[c] >= minimum)
    };
    let counts: Vec<usize> = (0..takers.len()).collect();
    Ok(without(counts.partition_point(|low| !enough(low)), rounding))
}

/// Cuts `total` into parts in proportion to `shares`, none above its limit; a share of zero gets nothing.
///
/// Nothing overflows: a share times a total is below 2^128, and so is a limit times a share; a sum of shares is below
/// 2^95.
pub(crate) fn apportion(
    shares: &[Share],
    limits: &[u64],
    total: u64,
    rounding: Rounding,
) -> Vec<u64> {
    let limit = |c: usize| if shares[c].is_zero() { 0 } else { limits[c] };
    let room: u128 = (0..shares.len()).map(|c| u128::from(limit(c))).sum();
    if room <= total.into() {
        return (0..shares.len()).map(limit).collect();
    }
    let mut parts = vec![0; shares.len()];
    let mut left = total;
    let mut open: Vec<u32> = (0..shares.len() as u32).filter(|&c| limit(c as usize) > 0).collect();
    let mut whole = vec![0; shares.len()];
    let mut remainders = Vec::with_capacity(open.len());
    let sum = loop {
        // In units in which the largest share that is open has 64 bits. Those that a limit cuts may have been larger by
        // any factor, so the others are scaled anew without them.
        let unit = open.iter().map(|&c| shares[c as usize].exponent).max().unwrap_or(0);
        let mut sum = 0;
        for &c in &open {
            whole[c as usize] = shares[c as usize].whole(unit);
            sum += u128::from(whole[c as usize]);
        }
        if divide(&whole, limits, left, sum, &open, &mut parts, &mut remainders) {
            break sum;
        }
        // As the level rises, targets reach their limits in the order of limit / share. After the first target whose
        // part is below its limit, all parts are.
        open.sort_unstable_by(|&a, &b| {
            let level =
                |of: u32, by: u32| u128::from(limits[of as usize]) * u128::from(whole[by as usize]);
            level(a, b).cmp(&level(b, a)).then(a.cmp(&b))
        });
        let mut full = 0;
        for &c in &open {
            let (limit, share) = (limits[c as usize], u128::from(whole[c as usize]));
            if sum == 0 || share * u128::from(left) / sum < limit.into() {
                break;
            }
            (parts[c as usize], left, sum) = (limit, left - limit, sum - share);
            full += 1;
        }
        open.drain(..full);
        open.sort_unstable();
    };

    // All whole parts are below their limits, so each can grow by one.
    let spare = left - open.iter().map(|&c| parts[c as usize]).sum::<u64>();
    match rounding {
        Rounding::Down => {}
        Rounding::LargestRemainder if spare > 0 => {
            let larger = |a: &(u128, u32), b: &(u128, u32)| b.0.cmp(&a.0).then(a.1.cmp(&b.1));
            remainders.select_nth_unstable_by(spare as usize - 1, larger);
            for (_, c) in &remainders[..spare as usize] {
                parts[*c as usize] += 1;
            }
        }
        Rounding::LargestRemainder => {}
        Rounding::Systematic(random) => {
            // random / 2^64 of the sum, in two products that fit.
            let (high, low) = (sum >> 64, sum & u128::from(u64::MAX));
            let random = u128::from(random);
            let mut cumulative = high * random + ((low * random) >> 64);
            for (remainder, c) in remainders {
                cumulative += remainder;
                if cumulative >= sum {
                    cumulative -= sum;
                    parts[c as usize] += 1;
                }
            }
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
