//! A synthetic gate, and the bucket code that plans are compared with.

/// Ids and scores as a learned gate gives them: the `k` highest logits of every token and their softmax.
pub struct Gate {
    /// N x k distinct targets, best first.
    pub ids: Vec<i32>,
    /// N x k scores, those of a token adding up to 1.
    pub scores: Vec<f32>,
    /// N x E scores in the same unit, also of the targets that a token does not choose.
    #[allow(dead_code)] // not read by the benchmarks
    pub all: Vec<f32>,
}

impl Gate {
    /// Logits are a bias per target plus Gaussian noise. `spread` is the standard deviation of the bias: with 0 all
    /// targets are chosen about equally often, with 0.3 some are chosen several times as often as others.
    pub fn new(tokens: usize, k: usize, targets: usize, spread: f32, seed: u64) -> Self {
        let mut random = SplitMix64(seed);
        let bias: Vec<f32> = (0..targets).map(|_| spread * random.gaussian()).collect();
        let (mut ids, mut scores, mut all) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..tokens {
            let mut logits: Vec<_> = bias.iter().map(|b| b + random.gaussian()).zip(0..).collect();
            all.extend(logits.iter().map(|(logit, _)| logit.exp()));
            logits.sort_by(|a, b| b.0.total_cmp(&a.0));
            let top = &logits[..k];
            let sum: f32 = top.iter().map(|(logit, _)| logit.exp()).sum();
            ids.extend(top.iter().map(|&(_, target)| target));
            scores.extend(top.iter().map(|(logit, _)| logit.exp() / sum));
            let row = all.len() - targets;
            all[row..].iter_mut().for_each(|score| *score /= sum);
        }
        Self { ids, scores, all }
    }
}

/// The usual code: a fresh `Vec` for every target, tokens pushed one by one.
pub fn buckets(ids: &[i32], k: usize, targets: usize) -> Vec<Vec<u32>> {
    let mut buckets = vec![Vec::new(); targets];
    refill(ids, k, &mut buckets);
    buckets
}

/// Does the same with vectors that keep their memory.
pub fn refill(ids: &[i32], k: usize, buckets: &mut [Vec<u32>]) {
    for bucket in buckets.iter_mut() {
        bucket.clear();
    }
    for (token, row) in (0..).zip(ids.chunks_exact(k)) {
        for &id in row {
            buckets[id as usize].push(token);
        }
    }
}

struct SplitMix64(u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ z >> 31
    }

    /// The sum of twelve uniform numbers, minus its mean.
    fn gaussian(&mut self) -> f32 {
        (0..12).map(|_| (self.next() >> 40) as f32 / (1 << 24) as f32).sum::<f32>() - 6.0
    }
}
