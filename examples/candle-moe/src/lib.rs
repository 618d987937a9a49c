//! A mixture-of-experts feed-forward layer in candle, implemented three times: on a [`DispatchPlan`], with a vector of
//! tokens for every expert as in candle's models, and token by token without tensors. All three give the same numbers.
//!
//! With a plan there are few tensor operations beside the experts, however many experts there are: one gather into expert
//! order, views of it for the experts, one concatenation of their outputs, one scatter to the tokens.

use anyhow::{Result, ensure};
use candle_core::{D, Device, Tensor};
use phase_router::DispatchPlan;

/// The id of an empty slot.
pub const EMPTY: u32 = u32::MAX;

/// Sizes of a layer and its input.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    pub tokens: usize,
    pub d_model: usize,
    pub d_ff: usize,
    pub experts: usize,
    /// Experts per token, k.
    pub fan_out: usize,
}

/// A gate and its experts.
pub struct Layer {
    fan_out: usize,
    /// d_model x experts.
    gate: Tensor,
    experts: Vec<Expert>,
}

/// `(silu(x gate) * (x up)) down`, as in Mixtral.
struct Expert {
    gate: Tensor,
    up: Tensor,
    down: Tensor,
}

impl Expert {
    fn forward(&self, x: &Tensor) -> Result<Tensor> {
        Ok((x.matmul(&self.gate)?.silu()? * x.matmul(&self.up)?)?.matmul(&self.down)?)
    }
}

/// Where the tokens go: the expert of every slot, and the weight of its output.
pub struct Choice {
    /// N x k, [`EMPTY`] for an empty slot.
    pub ids: Vec<u32>,
    /// N x k. The weights of a token add up to 1, that of an empty slot is 0.
    pub weights: Vec<f32>,
}

/// Memory that a forward pass on a plan keeps for the next one.
#[derive(Default)]
pub struct Dispatch {
    plan: DispatchPlan,
    /// The tokens in expert order, and the weights beside them.
    sources: Vec<u32>,
    weights: Vec<f32>,
}

impl Dispatch {
    /// Groups the slots by expert: the same numbers as in [`Buckets`], in one piece.
    pub fn build(&mut self, choice: &Choice, fan_out: usize, experts: usize) -> Result<()> {
        self.plan.build(&choice.ids, fan_out, experts)?;
        self.sources.clear();
        self.sources.extend(self.plan.sources());
        self.weights.clear();
        self.weights.extend(self.plan.slots().iter().map(|&slot| choice.weights[slot as usize]));
        Ok(())
    }
}

/// The tokens of every expert, and their weights beside them.
pub struct Buckets {
    pub tokens: Vec<Vec<u32>>,
    pub weights: Vec<Vec<f32>>,
}

impl Buckets {
    /// Makes fresh vectors for every expert and pushes every slot.
    pub fn new(choice: &Choice, fan_out: usize, experts: usize) -> Self {
        let (mut tokens, mut weights) = (vec![vec![]; experts], vec![vec![]; experts]);
        let rows = choice.ids.chunks_exact(fan_out).zip(choice.weights.chunks_exact(fan_out));
        for (token, (ids, row)) in (0..).zip(rows) {
            for (&id, &weight) in ids.iter().zip(row) {
                if id != EMPTY {
                    tokens[id as usize].push(token);
                    weights[id as usize].push(weight);
                }
            }
        }
        Self { tokens, weights }
    }
}

impl Layer {
    /// Makes random weights, scaled so that outputs are about as large as inputs.
    pub fn new(shape: &Shape, seed: u64) -> Result<Self> {
        let mut random = Random(seed);
        let (d, ff) = (shape.d_model, shape.d_ff);
        let gate = random.matrix(d, shape.experts, 1.0 / (d as f32).sqrt())?;
        let experts = (0..shape.experts)
            .map(|_| {
                Ok(Expert {
                    gate: random.matrix(d, ff, 1.0 / (d as f32).sqrt())?,
                    up: random.matrix(d, ff, 1.0 / (d as f32).sqrt())?,
                    down: random.matrix(ff, d, 1.0 / (ff as f32).sqrt())?,
                })
            })
            .collect::<Result<_>>()?;
        Ok(Self { fan_out: shape.fan_out, gate, experts })
    }

    /// Returns the gate's probability of every expert for every token.
    fn probabilities(&self, x: &Tensor) -> Result<Tensor> {
        let logits = x.matmul(&self.gate)?;
        let scores = logits.broadcast_sub(&logits.max_keepdim(D::Minus1)?)?.exp()?;
        Ok(scores.broadcast_div(&scores.sum_keepdim(D::Minus1)?)?)
    }

    /// Chooses the k experts that the gate prefers.
    pub fn choose(&self, x: &Tensor) -> Result<Choice> {
        let probabilities = self.probabilities(x)?;
        let ranked = probabilities.arg_sort_last_dim(false)?;
        let top = ranked.narrow(D::Minus1, 0, self.fan_out)?.contiguous()?;
        let chosen = probabilities.gather(&top, D::Minus1)?;
        let weights = chosen.broadcast_div(&chosen.sum_keepdim(D::Minus1)?)?;
        let (ids, weights) = (top.flatten_all()?.to_vec1()?, weights.flatten_all()?.to_vec1()?);
        Ok(Choice { ids, weights })
    }

    /// Takes experts chosen elsewhere, weighted by the gate's probabilities. -1 is an empty slot.
    pub fn weigh(&self, x: &Tensor, ids: &[i32]) -> Result<Choice> {
        let probabilities = self.probabilities(x)?.to_vec2::<f32>()?;
        ensure!(ids.len() == probabilities.len() * self.fan_out, "ids of {} slots", ids.len());
        let ids: Vec<u32> = ids.iter().map(|&id| id as u32).collect();
        let mut weights = Vec::with_capacity(ids.len());
        for (ids, row) in ids.chunks_exact(self.fan_out).zip(&probabilities) {
            // No expert has the index of EMPTY.
            let chosen = |&id: &u32| row.get(id as usize).copied().unwrap_or(0.0);
            let sum: f32 = ids.iter().map(chosen).sum();
            let sum = if sum > 0.0 { sum } else { 1.0 };
            weights.extend(ids.iter().map(|id| chosen(id) / sum));
        }
        Ok(Choice { ids, weights })
    }

    /// Runs on a plan: gathers once, runs every expert on its contiguous block, scatters once.
    pub fn forward(&self, x: &Tensor, choice: &Choice, dispatch: &mut Dispatch) -> Result<Tensor> {
        let device = x.device();
        dispatch.build(choice, self.fan_out, self.experts.len())?;
        let Dispatch { plan, sources, weights } = dispatch;

        let rows = Tensor::new(sources.as_slice(), device)?;
        let gathered = x.index_select(&rows, 0)?;
        let mut blocks = Vec::with_capacity(self.experts.len());
        let starts = plan.offsets().iter().zip(plan.counts());
        for (expert, (&start, &count)) in self.experts.iter().zip(starts) {
            if count > 0 {
                // A view, because the rows of one expert are contiguous.
                let block = gathered.narrow(0, start as usize, count as usize)?;
                blocks.push(expert.forward(&block)?);
            }
        }
        if blocks.is_empty() {
            return Ok(x.zeros_like()?);
        }
        let outputs = Tensor::cat(&blocks, 0)?;
        let outputs =
            outputs.broadcast_mul(&Tensor::from_slice(weights, (weights.len(), 1), device)?)?;
        Ok(x.zeros_like()?.index_add(&rows, &outputs, 0)?)
    }

    /// Runs on buckets: for every expert a gather, and a scatter into a new copy of the output.
    pub fn forward_buckets(&self, x: &Tensor, choice: &Choice) -> Result<Tensor> {
        let buckets = Buckets::new(choice, self.fan_out, self.experts.len());
        let mut output = x.zeros_like()?;
        let groups = buckets.tokens.iter().zip(&buckets.weights);
        for (expert, (tokens, weights)) in self.experts.iter().zip(groups) {
            if tokens.is_empty() {
                continue;
            }
            let rows = Tensor::new(tokens.as_slice(), x.device())?;
            let weights = Tensor::from_slice(weights, (weights.len(), 1), x.device())?;
            let served = expert.forward(&x.index_select(&rows, 0)?)?.broadcast_mul(&weights)?;
            output = output.index_add(&rows, &served, 0)?;
        }
        Ok(output)
    }

    /// Runs token by token, in plain loops and double precision, for comparison only.
    pub fn forward_naive(&self, x: &Tensor, choice: &Choice) -> Result<Vec<Vec<f32>>> {
        let experts = self
            .experts
            .iter()
            .map(|e| Ok((e.gate.to_vec2()?, e.up.to_vec2()?, e.down.to_vec2()?)))
            .collect::<Result<Vec<(Matrix, Matrix, Matrix)>>>()?;
        let rows = choice.ids.chunks_exact(self.fan_out);
        let rows = rows.zip(choice.weights.chunks_exact(self.fan_out));
        let mut output = Vec::new();
        for (token, (ids, weights)) in x.to_vec2::<f32>()?.iter().zip(rows) {
            let token: Vec<f64> = token.iter().map(|&v| v.into()).collect();
            let mut sum = vec![0.0; token.len()];
            for (&id, &weight) in ids.iter().zip(weights).filter(|(id, _)| **id != EMPTY) {
                let (gate, up, down) = &experts[id as usize];
                let hidden: Vec<f64> = times(&token, gate)
                    .iter()
                    .zip(times(&token, up))
                    .map(|(g, u)| g / (1.0 + (-g).exp()) * u)
                    .collect();
                for (sum, v) in sum.iter_mut().zip(times(&hidden, down)) {
                    *sum += f64::from(weight) * v;
                }
            }
            output.push(sum.iter().map(|&v| v as f32).collect());
        }
        Ok(output)
    }
}

type Matrix = Vec<Vec<f32>>;

/// Multiplies a row vector by a matrix.
fn times(row: &[f64], matrix: &Matrix) -> Vec<f64> {
    let mut product = vec![0.0; matrix[0].len()];
    for (&a, b) in row.iter().zip(matrix) {
        for (sum, &b) in product.iter_mut().zip(b) {
            *sum += a * f64::from(b);
        }
    }
    product
}

/// Makes Gaussian tokens.
pub fn tokens(shape: &Shape, seed: u64) -> Result<Tensor> {
    Random(seed).matrix(shape.tokens, shape.d_model, 1.0)
}

/// Returns the largest absolute difference of two results.
pub fn difference(a: &Tensor, b: &[Vec<f32>]) -> Result<f32> {
    let a = a.to_vec2::<f32>()?;
    ensure!(a.len() == b.len(), "{} rows and {} rows", a.len(), b.len());
    let mut largest = 0.0_f32;
    for (a, b) in a.iter().zip(b) {
        ensure!(a.len() == b.len(), "rows of {} and of {}", a.len(), b.len());
        for (a, b) in a.iter().zip(b) {
            ensure!(a.is_finite() && b.is_finite(), "{a} and {b} are not finite");
            largest = largest.max((a - b).abs());
        }
    }
    Ok(largest)
}

/// SplitMix64: candle's generator takes no seed on the CPU.
struct Random(u64);

impl Random {
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

    fn matrix(&mut self, rows: usize, columns: usize, deviation: f32) -> Result<Tensor> {
        let values: Vec<f32> = (0..rows * columns).map(|_| deviation * self.gaussian()).collect();
        Ok(Tensor::from_vec(values, (rows, columns), &Device::Cpu)?)
    }
}
