//! Hard capacities, and how well loads follow them.

use crate::error::{Error, check_len, check_slots, check_weights};
use crate::routes::Routes;

/// The number of slots each target may serve: its share of `sources * fan_out` slots, times `headroom`, rounded up, and
/// at least 1.
///
/// # Errors
/// [`Error::Weight`] or [`Error::WeightSum`] for capacities that have no shares, [`Error::Parameter`] for a headroom
/// that is negative or not finite, [`Error::TooLarge`] where the slots cannot be addressed.
///
/// ```
/// use phase_router::capacity::hard_capacities;
/// assert_eq!(hard_capacities(&[1.0, 1.0, 2.0], 10, 2, 1.2)?, [6, 6, 12]);
/// # Ok::<(), phase_router::Error>(())
/// ```
pub fn hard_capacities(
    capacities: &[f64],
    sources: usize,
    fan_out: usize,
    headroom: f64,
) -> Result<Vec<u64>, Error> {
    check_slots(sources, fan_out)?;
    if !(headroom.is_finite() && headroom >= 0.0) {
        let range = "finite and not negative";
        return Err(Error::Parameter { what: "headroom", value: headroom, range });
    }
    let total = check_weights("capacities", capacities)?;
    let (n, k) = (sources as f64, fan_out as f64);
    // The order of the products is that of the published benchmark: its roundings decide some ceilings.
    Ok(capacities.iter().map(|c| ((c / total * n * k * headroom).ceil() as u64).max(1)).collect())
}

impl Routes {
    /// Empties every slot whose target is already full, in row-major order: who comes first is served. Returns the
    /// number of slots that survive. O(N k + E).
    ///
    /// # Errors
    /// [`Error::Length`] unless there is one capacity a target; the routes are then left as they were.
    ///
    /// ```
    /// use phase_router::Routes;
    /// let mut routes = Routes::from_ids(vec![0, 1, 0, -1, 0, 1], 3, 2, 2)?;
    /// assert_eq!(routes.enforce(&[2, 1])?, 3);
    /// assert_eq!(routes.as_slice(), [0, 1, 0, -1, -1, -1]);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn enforce(&mut self, capacities: &[u64]) -> Result<usize, Error> {
        check_len("capacities", capacities.len(), self.targets())?;
        let mut room = capacities.to_vec();
        let mut survived = 0;
        for id in self.as_mut_slice().iter_mut().filter(|id| **id >= 0) {
            let room = &mut room[*id as usize];
            if *room > 0 {
                *room -= 1;
                survived += 1;
            } else {
                *id = -1;
            }
        }
        Ok(survived)
    }
}

/// How loads spread over the targets. All are 0 where they have no meaning (no targets, no load, no variance).
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[non_exhaustive]
pub struct LoadStats {
    /// Mean load of a target.
    pub mean: f64,
    /// Standard deviation of the loads (of the population: divided by E).
    pub sd: f64,
    /// Coefficient of variation, sd / mean.
    pub cv: f64,
    /// Largest load / mean.
    pub max_over_mean: f64,
    /// Pearson correlation of loads and capacities.
    pub correlation: f64,
}

impl LoadStats {
    /// Statistics of the loads of targets with the given capacities.
    ///
    /// # Errors
    /// [`Error::Length`] unless there is one capacity a target, [`Error::Weight`] where one is negative or not finite.
    ///
    /// ```
    /// let stats = phase_router::LoadStats::new(&[2, 2, 8], &[1.0, 1.0, 4.0])?;
    /// assert_eq!((stats.mean, stats.max_over_mean), (4.0, 2.0));
    /// assert!((stats.correlation - 1.0).abs() < 1e-12);
    /// # Ok::<(), phase_router::Error>(())
    /// ```
    pub fn new(loads: &[u64], capacities: &[f64]) -> Result<Self, Error> {
        check_len("capacities", capacities.len(), loads.len())?;
        for (index, &value) in capacities.iter().enumerate() {
            if !(value.is_finite() && value >= 0.0) {
                return Err(Error::Weight { what: "capacities", index, value });
            }
        }
        let n = loads.len() as f64;
        let loads: Vec<f64> = loads.iter().map(|&load| load as f64).collect();
        let mean = ratio(loads.iter().sum(), n);
        // Scaled by the largest, so that no square of a capacity overflows.
        let scale = capacities.iter().fold(0.0, |a: f64, &c| a.max(c));
        let capacity: Vec<f64> = capacities.iter().map(|&c| ratio(c, scale)).collect();
        let mean_capacity = ratio(capacity.iter().sum(), n);
        let (mut var, mut var_capacity, mut cov) = (0.0, 0.0, 0.0);
        for (load, capacity) in loads.iter().zip(&capacity) {
            let (x, y) = (load - mean, capacity - mean_capacity);
            var += x * x;
            var_capacity += y * y;
            cov += x * y;
        }
        let sd = ratio(var, n).sqrt();
        let max = loads.iter().fold(0.0, |a: f64, &b| a.max(b));
        Ok(Self {
            mean,
            sd,
            cv: ratio(sd, mean),
            max_over_mean: ratio(max, mean),
            correlation: ratio(cov, (var * var_capacity).sqrt()),
        })
    }
}

fn ratio(a: f64, b: f64) -> f64 {
    if b > 0.0 { a / b } else { 0.0 }
}
