//! Which of a row's matches fill its slots.

/// How at most `k` of a row's `m` matches are chosen. With either, every k-subset is equally likely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Sampling {
    /// Reservoir sampling (algorithm R; J. Vitter, "Random Sampling with a Reservoir", 1985): the published router, bit
    /// for bit.
    ///
    /// It draws one random number for every match after the first `k`, so its cost grows with the degrees. Row `i`
    /// draws from the ChaCha8 stream of seed `seed + i`, so adjacent seeds share streams: row 7 of seed 42 draws the
    /// numbers of row 6 of seed 43. If that matters, choose seeds far apart.
    AlgorithmR,
    /// Floyd's k-subset sampling (J. Bentley and R. Floyd, "A Sample of Brilliance", 1987).
    ///
    /// It draws `k` random numbers per row, whatever the number of matches. Each row draws from a separate stream of
    /// the ChaCha8 key of the seed, so no two seeds share a stream.
    #[default]
    Floyd,
}
