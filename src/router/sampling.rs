//! Which of a row's matches fill its slots.

/// How at most `k` of a row's `m` matches are chosen. Every k-subset is equally likely under both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Sampling {
    /// Reservoir sampling (Vitter's algorithm R): the published router, bit for bit.
    ///
    /// One random number for every match past the first `k`, so its cost grows with the degrees. Rows draw from
    /// ChaCha8 streams keyed by `seed + row`: the streams of adjacent seeds overlap (row 7 of seed 42 is row 6 of
    /// seed 43). Choose seeds far apart where that matters.
    AlgorithmR,
    /// Floyd's k-subset sampling: `k` random numbers a row, whatever its number of matches.
    ///
    /// Rows draw from separate ChaCha8 streams of one key, so no two seeds share a stream.
    #[default]
    Floyd,
}
