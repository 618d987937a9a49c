//! Copy this file into your model. It needs candle-core, candle-nn and phase-router, and nothing else from here.
//!
//! [`SparseMoe`] takes the place of `Qwen3SparseMoeBlock` in `qwen3_moe.rs` and of `SparseMoeBlock` in `mixtral.rs` of
//! candle-transformers: the same weights under the same names, the same `Module`. It is for inference on the CPU in f32.
//!
//! What candle does for every expert in turn is done here once for all of them: a gather of the tokens into expert order,
//! and a weighted sum back into the order of the tokens. Candle's `index_add` writes a new copy of the whole output for
//! each expert; the sum here has the same order of additions, by ascending expert, and the same bits.
//!
//! 1. gate: logits of all tokens, a product of candle
//! 2. choose: the k best experts of a token and their weights, `Gate`
//! 3. group: which rows each expert works on, `DispatchPlan`
//! 4. gather: the tokens in expert order
//! 5. experts: three products each, of candle, on a view of their rows
//! 6. combine: the weighted sum of a token's rows

use std::sync::{Arc, Mutex, PoisonError};

use candle_core::{CpuStorage, DType, Error, InplaceOp1, InplaceOp2};
use candle_core::{Layout, Module, Result, Storage, Tensor, bail};
use candle_nn::{Activation, Linear, VarBuilder, linear_no_bias};
use phase_router::{DispatchPlan, Gate};

/// Sizes of a block, under the names of a model's `config.json`.
#[derive(Debug, Clone)]
pub struct MoeConfig {
    pub hidden_size: usize,
    pub moe_intermediate_size: usize,
    pub num_experts: usize,
    pub num_experts_per_tok: usize,
    pub norm_topk_prob: bool,
    pub hidden_act: Activation,
    /// The names of an expert's three matrices.
    pub names: ExpertNames,
    pub arithmetic: Arithmetic,
}

/// How what follows the gate is rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arithmetic {
    /// Within rounding errors of candle. An expert's matrices are turned while they are loaded, because candle's product
    /// with a transposed view turns them in every call; that is most of the time if an expert has few rows. And the
    /// exponential of `Silu` is a polynomial that the compiler makes vectors of.
    Own,
    /// Candle's, bit for bit: the same products and the platform's exponential.
    Candle,
}

/// `(act(x gate) * (x up)) down`: what a model calls the three.
#[derive(Debug, Clone, Copy)]
pub struct ExpertNames {
    pub gate: &'static str,
    pub up: &'static str,
    pub down: &'static str,
}

impl ExpertNames {
    pub const QWEN3: Self = Self { gate: "gate_proj", up: "up_proj", down: "down_proj" };
    pub const MIXTRAL: Self = Self { gate: "w1", up: "w3", down: "w2" };
}

/// A gate and its experts.
#[derive(Debug, Clone)]
pub struct SparseMoe {
    gate: Linear,
    choose: Gate,
    fan_out: usize,
    experts: Vec<Expert>,
    workspace: Workspace,
}

/// Memory kept from one forward pass to the next. Give all layers of a model clones of one, because they run one after
/// another: the largest part has N k rows of the hidden size.
#[derive(Debug, Clone, Default)]
pub struct Workspace(Arc<Mutex<Kept>>);

#[derive(Debug, Default)]
struct Kept {
    /// N x k, as the gate chose them.
    ids: Vec<i32>,
    weights: Vec<f32>,
    rows: Rows,
}

#[derive(Debug, Default)]
struct Rows {
    plan: DispatchPlan,
    /// At least N k rows: the inputs of the experts in expert order, and then their outputs in the same places.
    grouped: Option<Tensor>,
}

/// What [`SparseMoe::forward_timed`] has just done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Gate,
    Choose,
    Group,
    Gather,
    Experts,
    Combine,
}

impl SparseMoe {
    /// Loads a block from `gate` and `experts.0`, `experts.1` and so on under `vb`.
    pub fn new(cfg: &MoeConfig, workspace: &Workspace, vb: VarBuilder) -> Result<Self> {
        let (experts, fan_out) = (cfg.num_experts, cfg.num_experts_per_tok);
        let choose = Gate::builder(experts, fan_out)
            .renormalize(cfg.norm_topk_prob)
            .build()
            .map_err(Error::wrap)?;
        let vb_experts = vb.pp("experts");
        Ok(Self {
            gate: linear_no_bias(cfg.hidden_size, experts, vb.pp("gate"))?,
            choose,
            fan_out,
            experts: (0..experts)
                .map(|expert| Expert::new(cfg, vb_experts.pp(expert)))
                .collect::<Result<_>>()?,
            workspace: workspace.clone(),
        })
    }

    /// The block's output for tokens of the shape (batch, length, hidden size). `done` is called after every stage.
    pub fn forward_timed(&self, xs: &Tensor, mut done: impl FnMut(Stage)) -> Result<Tensor> {
        let tokens = tokens(xs)?;
        let mut kept = self.workspace.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Kept { ids, weights, rows } = &mut *kept;

        let logits = self.gate.forward(&tokens)?;
        done(Stage::Gate);

        let slots = logits.dim(0)? * self.fan_out;
        ids.resize(slots, 0);
        weights.resize(slots, 0.0);
        with_values(&logits, |logits| {
            self.choose.choose_into(logits, ids, weights).map_err(Error::wrap)
        })?;
        done(Stage::Choose);

        self.serve(&tokens, ids, weights, rows, done)?.reshape(xs.shape())
    }

    /// The same with experts chosen elsewhere: `ids` and `weights` are N x k, and -1 is a slot without an expert.
    pub fn forward_chosen(&self, xs: &Tensor, ids: &[i32], weights: &[f32]) -> Result<Tensor> {
        let mut kept = self.workspace.0.lock().unwrap_or_else(PoisonError::into_inner);
        self.serve(&tokens(xs)?, ids, weights, &mut kept.rows, |_| ())?.reshape(xs.shape())
    }

    /// The logits of the gate, N x E.
    pub fn logits(&self, xs: &Tensor) -> Result<Tensor> {
        self.gate.forward(&tokens(xs)?)
    }

    fn serve(
        &self,
        tokens: &Tensor,
        ids: &[i32],
        weights: &[f32],
        Rows { plan, grouped }: &mut Rows,
        mut done: impl FnMut(Stage),
    ) -> Result<Tensor> {
        let (n, width) = tokens.dims2()?;
        if ids.len() != n * self.fan_out || weights.len() != ids.len() {
            bail!("{} ids and {} weights for {n} tokens", ids.len(), weights.len());
        }
        plan.build(ids, self.fan_out, self.experts.len()).map_err(Error::wrap)?;
        done(Stage::Group);

        let grouped = match grouped {
            Some(kept) if kept.dim(0)? >= ids.len() && kept.dim(1)? == width => kept,
            _ => grouped.insert(Tensor::zeros((ids.len(), width), DType::F32, tokens.device())?),
        };
        with_values(tokens, |x| grouped.inplace_op1(&Gather { plan, x, width }))?;
        done(Stage::Gather);

        for (expert, range) in plan.groups() {
            let rows = grouped.narrow(0, range.start, range.len())?;
            grouped.slice_set(&self.experts[expert].forward(&rows)?, 0, range.start)?;
        }
        done(Stage::Experts);

        let mut out = vec![0.0; n * width];
        with_values(grouped, |y| {
            plan.combine(&y[..plan.filled() * width], weights, width, &mut out).map_err(Error::wrap)
        })?;
        done(Stage::Combine);
        Tensor::from_vec(out, (n, width), tokens.device())
    }
}

impl Module for SparseMoe {
    fn forward(&self, xs: &Tensor) -> Result<Tensor> {
        self.forward_timed(xs, |_| ())
    }
}

/// The matrices as (in, out).
#[derive(Debug, Clone)]
struct Expert {
    gate: Tensor,
    up: Tensor,
    down: Tensor,
    act: Activation,
    arithmetic: Arithmetic,
}

impl Expert {
    fn new(cfg: &MoeConfig, vb: VarBuilder) -> Result<Self> {
        let (hidden, inner) = (cfg.hidden_size, cfg.moe_intermediate_size);
        let matrix = |name, rows, columns| {
            let view = vb.pp(name).get((columns, rows), "weight")?.t()?;
            match cfg.arithmetic {
                Arithmetic::Own => view.contiguous(),
                Arithmetic::Candle => Ok(view),
            }
        };
        Ok(Self {
            gate: matrix(cfg.names.gate, hidden, inner)?,
            up: matrix(cfg.names.up, hidden, inner)?,
            down: matrix(cfg.names.down, inner, hidden)?,
            act: cfg.hidden_act,
            arithmetic: cfg.arithmetic,
        })
    }
}

impl Module for Expert {
    fn forward(&self, rows: &Tensor) -> Result<Tensor> {
        let (gate, up) = (rows.matmul(&self.gate)?, rows.matmul(&self.up)?);
        let hidden = match self.act {
            Activation::Silu => {
                gate.inplace_op2(&up, &SiluTimes(self.arithmetic))?;
                gate
            }
            act => (gate.apply(&act)? * up)?,
        };
        hidden.matmul(&self.down)
    }
}

/// (batch, length, width) as rows of one matrix, without a copy unless the rows are not in order.
fn tokens(xs: &Tensor) -> Result<Tensor> {
    if xs.dtype() != DType::F32 || !xs.device().is_cpu() {
        bail!("tokens of {:?} on {:?}; the block takes f32 on the CPU", xs.dtype(), xs.device());
    }
    xs.flatten_to(xs.rank().saturating_sub(2))?.contiguous()
}

/// Lends the values of a tensor in place.
fn with_values<T>(tensor: &Tensor, work: impl FnOnce(&[f32]) -> Result<T>) -> Result<T> {
    let (storage, layout) = tensor.storage_and_layout();
    let Storage::Cpu(values) = &*storage else { bail!("a tensor that is not on the CPU") };
    let Some((start, end)) = layout.contiguous_offsets() else { bail!("rows out of order") };
    work(&values.as_slice::<f32>()?[start..end])
}

/// The values of a contiguous tensor, to be written in place.
fn values_mut<'a>(storage: &'a mut CpuStorage, layout: &Layout) -> Result<&'a mut [f32]> {
    match (storage, layout.contiguous_offsets()) {
        (CpuStorage::F32(values), Some((start, end))) => Ok(&mut values[start..end]),
        _ => bail!("not f32 in order"),
    }
}

/// Fills a tensor with the rows of `x` in the plan's order.
struct Gather<'a> {
    plan: &'a DispatchPlan,
    x: &'a [f32],
    width: usize,
}

impl InplaceOp1 for Gather<'_> {
    fn name(&self) -> &'static str {
        "gather-rows"
    }

    fn cpu_fwd(&self, storage: &mut CpuStorage, layout: &Layout) -> Result<()> {
        let rows = &mut values_mut(storage, layout)?[..self.plan.filled() * self.width];
        self.plan.gather_rows(self.x, self.width, rows).map_err(Error::wrap)
    }
}

/// `silu(gate) * up` in the memory of `gate`.
struct SiluTimes(Arithmetic);

impl InplaceOp2 for SiluTimes {
    fn name(&self) -> &'static str {
        "silu-times"
    }

    fn cpu_fwd(
        &self,
        gate: &mut CpuStorage,
        gate_layout: &Layout,
        up: &CpuStorage,
        up_layout: &Layout,
    ) -> Result<()> {
        let gate = values_mut(gate, gate_layout)?;
        let Some((start, end)) = up_layout.contiguous_offsets() else { bail!("rows out of order") };
        let up = &up.as_slice::<f32>()?[start..end];
        match self.0 {
            Arithmetic::Own => silu_times(gate, up, exp),
            Arithmetic::Candle => silu_times(gate, up, f32::exp),
        }
        Ok(())
    }
}

/// Rounds as candle's `silu` and product do.
fn silu_times(gate: &mut [f32], up: &[f32], exp: impl Fn(f32) -> f32) {
    for (g, u) in gate.iter_mut().zip(up) {
        *g = *g / (1.0 + exp(-*g)) * u;
    }
}

/// e^x within 2 units of the last place, for x in -87..=88 and as there beyond: 2^n times Cephes' polynomial for the rest.
fn exp(x: f32) -> f32 {
    // Adding 1.5 * 2^23 rounds to a whole number, which is then in the low bits; here with the bias of an exponent.
    const ROUND: f32 = 12_582_912.0 + 127.0;
    // Not `clamp`, which takes more instructions to keep NaN. What is divided by the result still is NaN.
    #[expect(clippy::manual_clamp)]
    let x = x.max(-87.0).min(88.0);
    let shifted = x * std::f32::consts::LOG2_E + ROUND;
    let n = shifted - ROUND;
    // ln 2 in two parts; the first times n is exact.
    let r = x - n * 0.693_359_4 + n * 2.121_944_4e-4;
    let mut p = 1.987_569_1e-4;
    for coefficient in [1.398_199_9e-3, 8.333_452e-3, 4.166_579_6e-2, 0.166_666_65, 0.5] {
        p = p * r + coefficient;
    }
    let scale = f32::from_bits(shifted.to_bits() << 23);
    (p * r * r + r + 1.0) * scale
}

#[cfg(test)]
mod tests {
    use super::exp;

    #[test]
    fn exponential_within_two_units() {
        for i in -8_700_000..=8_800_000 {
            let x = i as f32 * 1e-5;
            let (ours, exact) = (f64::from(exp(x)), f64::from(x).exp());
            assert!((ours / exact - 1.0).abs() < 2.0 * f64::from(f32::EPSILON), "e^{x}: {ours}");
        }
        assert_eq!((exp(0.0), exp(-1e9), exp(1e9)), (1.0, exp(-87.0), exp(88.0)));
    }
}
