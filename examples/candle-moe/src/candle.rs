//! The blocks of candle-transformers 0.11, `qwen3_moe.rs` and `mixtral.rs` (Hugging Face, MIT or Apache-2.0), which are
//! private there: the same operations in the same order. Whole models with these are compared bit for bit with the public
//! ones, so what is timed and compared against is candle's.

use candle_core::{D, DType, Module, Result, Tensor};
use candle_nn::{Activation, Linear, VarBuilder, linear_no_bias};

use crate::block::{MoeConfig, SparseMoe};

/// Which of the two models' blocks: they choose experts in different ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Qwen3,
    Mixtral,
}

/// The experts of every token, best first, and the scores beside them.
type Choice = (Vec<Vec<u32>>, Vec<Vec<f32>>);

/// The block of a model, as candle has it.
#[derive(Debug, Clone)]
pub struct CandleMoe {
    kind: Kind,
    gate: Linear,
    experts: Vec<Expert>,
    norm_topk_prob: bool,
    num_experts_per_tok: usize,
}

#[derive(Debug, Clone)]
struct Expert {
    gate: Linear,
    up: Linear,
    down: Linear,
    act: Activation,
}

impl Module for Expert {
    fn forward(&self, x: &Tensor) -> Result<Tensor> {
        let lhs = x.apply(&self.gate)?.apply(&self.act)?;
        let rhs = x.apply(&self.up)?;
        (lhs * rhs)?.apply(&self.down)
    }
}

impl CandleMoe {
    pub fn new(kind: Kind, cfg: &MoeConfig, vb: VarBuilder) -> Result<Self> {
        let (hidden, inner) = (cfg.hidden_size, cfg.moe_intermediate_size);
        let vb_experts = vb.pp("experts");
        let expert = |i| {
            let vb = vb_experts.pp(i);
            Ok(Expert {
                gate: linear_no_bias(hidden, inner, vb.pp(cfg.names.gate))?,
                up: linear_no_bias(hidden, inner, vb.pp(cfg.names.up))?,
                down: linear_no_bias(inner, hidden, vb.pp(cfg.names.down))?,
                act: cfg.hidden_act,
            })
        };
        Ok(Self {
            kind,
            gate: linear_no_bias(hidden, cfg.num_experts, vb.pp("gate"))?,
            experts: (0..cfg.num_experts).map(expert).collect::<Result<_>>()?,
            norm_topk_prob: cfg.norm_topk_prob,
            num_experts_per_tok: cfg.num_experts_per_tok,
        })
    }

    fn choose(&self, router_logits: &Tensor) -> Result<Choice> {
        match self.kind {
            Kind::Qwen3 => choose_qwen3(router_logits, self.num_experts_per_tok),
            Kind::Mixtral => choose_mixtral(router_logits, self.num_experts_per_tok),
        }
    }
}

impl Module for CandleMoe {
    fn forward(&self, xs: &Tensor) -> Result<Tensor> {
        let (b_size, seq_len, hidden_dim) = xs.dims3()?;
        let xs = xs.reshape(((), hidden_dim))?;
        let (experts_per_tok, routing_weights) = self.choose(&xs.apply(&self.gate)?)?;

        let mut top_x = vec![vec![]; self.experts.len()];
        let mut selected_experts = vec![vec![]; self.experts.len()];
        for (row_idx, (rw, expert_idxs)) in
            routing_weights.iter().zip(experts_per_tok.iter()).enumerate()
        {
            let sum_rw = rw.iter().sum::<f32>();
            for (&rw, &expert_idx) in rw.iter().zip(expert_idxs.iter()) {
                top_x[expert_idx as usize].push(row_idx as u32);
                let rw = if self.norm_topk_prob { rw / sum_rw } else { rw };
                selected_experts[expert_idx as usize].push(rw)
            }
        }

        let mut ys = xs.zeros_like()?;
        for (expert_idx, expert_layer) in self.experts.iter().enumerate() {
            let top_x = &top_x[expert_idx];
            if top_x.is_empty() {
                continue;
            }
            let top_x = Tensor::new(top_x.as_slice(), xs.device())?;
            let selected_experts =
                Tensor::new(selected_experts[expert_idx].as_slice(), xs.device())?
                    .reshape(((), 1))?
                    .to_dtype(xs.dtype())?;
            let current_state = xs.index_select(&top_x, 0)?.reshape(((), hidden_dim))?;
            let current_hidden_states = expert_layer.forward(&current_state)?;
            let current_hidden_states = current_hidden_states.broadcast_mul(&selected_experts)?;
            ys = ys.index_add(&top_x, &current_hidden_states, 0)?;
        }
        ys.reshape((b_size, seq_len, hidden_dim))
    }
}

fn choose_qwen3(router_logits: &Tensor, k: usize) -> Result<Choice> {
    let routing_weights = candle_nn::ops::softmax_last_dim(router_logits)?;
    let experts_per_tok =
        routing_weights.arg_sort_last_dim(false)?.narrow(D::Minus1, 0, k)?.contiguous()?;
    let routing_weights = routing_weights.gather(&experts_per_tok, D::Minus1)?;
    let routing_weights = routing_weights.to_dtype(DType::F32)?.to_vec2()?;
    Ok((experts_per_tok.to_vec2()?, routing_weights))
}

fn choose_mixtral(router_logits: &Tensor, k: usize) -> Result<Choice> {
    let routing_weights = candle_nn::ops::softmax_last_dim(router_logits)?;
    let routing_weights = routing_weights.to_dtype(DType::F32)?.to_vec2::<f32>()?;
    let (mut experts, mut weights) = (Vec::new(), Vec::new());
    for rw in &routing_weights {
        let mut dst = (0..rw.len() as u32).collect::<Vec<u32>>();
        dst.sort_by(|&i, &j| rw[j as usize].total_cmp(&rw[i as usize]));
        dst.truncate(k);
        weights.push(dst.iter().map(|&expert| rw[expert as usize]).collect());
        experts.push(dst);
    }
    Ok((experts, weights))
}

/// Candle's gate before this library's grouping, gather and sum: the whole must then be candle's, bit for bit.
#[derive(Debug, Clone)]
pub struct CandleGate {
    pub candle: CandleMoe,
    pub block: SparseMoe,
}

impl Module for CandleGate {
    fn forward(&self, xs: &Tensor) -> Result<Tensor> {
        let (experts, weights) = self.candle.choose(&self.block.logits(xs)?)?;
        let ids: Vec<i32> = experts.concat().iter().map(|&id| id as i32).collect();
        let mut normed = Vec::with_capacity(ids.len());
        for row in &weights {
            let sum = if self.candle.norm_topk_prob { row.iter().sum::<f32>() } else { 1.0 };
            normed.extend(row.iter().map(|w| w / sum));
        }
        self.block.forward_chosen(xs, &ids, &normed)
    }
}
