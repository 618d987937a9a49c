//! The published four-experiment benchmark (mixture of experts, as many sources as targets), with its recorded counts.
//! `tests/data/README.md` describes the setup.

mod profile;

use phase_router::capacity::hard_capacities;
use phase_router::{Error, Permutations, Problem, Router, Routes, Sampling, degrees_from_weights};
use serde::Deserialize;

/// A row of `survival.json`: a case and the slots that survived hard capacities in it.
#[derive(Deserialize, Clone)]
pub struct Case {
    pub experiment: String,
    pub profile: String,
    pub n: usize,
    pub k: usize,
    pub headroom: f64,
    #[serde(default = "permutation_seed")]
    pub permutation_seed: u64,
    pub route_seed: u64,
    pub slots: usize,
    pub survived_phase: usize,
    pub survived_hash: usize,
}

/// The same in every published case.
fn permutation_seed() -> u64 {
    42 + 7777
}

impl Case {
    /// Returns all 22 cases, those of one experiment next to each other.
    pub fn all() -> Vec<Self> {
        serde_json::from_str(include_str!("../../tests/data/survival.json")).expect("survival.json")
    }

    /// Returns the capacities of the profile.
    pub fn capacities(&self) -> Vec<f64> {
        profile::capacities(&self.profile, self.n)
    }

    /// Routes with the published setting, density 0.3. `capacities` may differ from [`Case::capacities`].
    pub fn route(&self, capacities: &[f64], sampling: Sampling) -> Result<Routes, Error> {
        let source_degrees = vec![(0.3 * self.n as f64).round() as u32; self.n];
        let target_degrees = degrees_from_weights(capacities, 0.3, self.n)?;
        let problem = Problem::from_degrees(source_degrees, target_degrees)?;
        let permutations = Permutations::from_seed(self.n, self.n, self.permutation_seed)?;
        let router = Router::builder(&problem)
            .fan_out(self.k)
            .seed(self.route_seed)
            .sampling(sampling)
            .permutations(&permutations)
            .build()?;
        router.route()
    }

    /// Counts the slots of `routes` that survive the hard capacities of the case.
    pub fn survivors(&self, mut routes: Routes, capacities: &[f64]) -> Result<usize, Error> {
        routes.enforce(&hard_capacities(capacities, self.n, self.k, self.headroom)?)
    }
}
