//! The decoders of candle-transformers' `qwen3_moe.rs` and `mixtral.rs` with the expert block left open. Their parts are
//! private there, so they are put together again here, from candle-nn: operation for operation what those files do on the
//! CPU. With candle's block the outputs are those of the public models bit for bit (`tests/model.rs`).

use std::sync::Arc;

use candle_core::{D, DType, Device, Module, Result, Tensor};
use candle_nn::attention::{AttnMask, flash_attn};
use candle_nn::kv_cache::ConcatKvCache;
use candle_nn::{Embedding, Linear, RmsNorm, VarBuilder, linear_no_bias, rms_norm};
use candle_transformers::utils::{build_additive_causal_mask, repeat_kv};

use crate::block::{Arithmetic, ExpertNames, MoeConfig, SparseMoe, Workspace};
use crate::candle::{CandleGate, CandleMoe, Kind};

/// What serves the experts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Serving {
    /// Candle's own block.
    Candle,
    /// Candle's gate, and the rest on a plan in candle's arithmetic.
    CandleGate,
    /// All of it on this library.
    Library,
}

/// Sizes of a model of either kind.
#[derive(Debug, Clone, Copy)]
pub struct Sizes {
    pub hidden: usize,
    pub inner: usize,
    pub experts: usize,
    /// Experts of a token, k.
    pub fan_out: usize,
    pub layers: usize,
    pub vocabulary: usize,
    pub positions: usize,
}

const HEADS: usize = 2;
const KV_HEADS: usize = 1;
const EPS: f64 = 1e-6;
const THETA: f64 = 1e4;

impl Sizes {
    fn head(&self) -> usize {
        self.hidden / HEADS
    }

    /// The same sizes for `candle_transformers::models::qwen3_moe`.
    pub fn qwen3(&self) -> candle_transformers::models::qwen3_moe::Config {
        candle_transformers::models::qwen3_moe::Config {
            vocab_size: self.vocabulary,
            hidden_size: self.hidden,
            intermediate_size: self.inner,
            num_hidden_layers: self.layers,
            num_attention_heads: HEADS,
            head_dim: self.head(),
            attention_bias: false,
            num_key_value_heads: KV_HEADS,
            max_position_embeddings: self.positions,
            sliding_window: None,
            max_window_layers: 0,
            tie_word_embeddings: false,
            rope_theta: THETA,
            rms_norm_eps: EPS,
            use_sliding_window: false,
            hidden_act: candle_nn::Activation::Silu,
            decoder_sparse_step: 1,
            moe_intermediate_size: self.inner,
            num_experts_per_tok: self.fan_out,
            num_experts: self.experts,
            norm_topk_prob: true,
        }
    }

    /// The same sizes for `candle_transformers::models::mixtral`, whose fields can be set by name only.
    pub fn mixtral(&self) -> serde_json::Result<candle_transformers::models::mixtral::Config> {
        serde_json::from_value(serde_json::json!({
            "vocab_size": self.vocabulary,
            "hidden_size": self.hidden,
            "intermediate_size": self.inner,
            "num_hidden_layers": self.layers,
            "num_attention_heads": HEADS,
            "num_key_value_heads": KV_HEADS,
            "hidden_act": "silu",
            "max_position_embeddings": self.positions,
            "rms_norm_eps": EPS,
            "rope_theta": THETA,
            "sliding_window": self.positions,
            "num_experts_per_tok": self.fan_out,
            "num_local_experts": self.experts,
            "use_flash_attn": false,
        }))
    }

    /// The same sizes for a block.
    pub fn moe(&self, kind: Kind, arithmetic: Arithmetic) -> MoeConfig {
        MoeConfig {
            hidden_size: self.hidden,
            moe_intermediate_size: self.inner,
            num_experts: self.experts,
            num_experts_per_tok: self.fan_out,
            norm_topk_prob: true,
            hidden_act: candle_nn::Activation::Silu,
            names: match kind {
                Kind::Qwen3 => ExpertNames::QWEN3,
                Kind::Mixtral => ExpertNames::MIXTRAL,
            },
            arithmetic,
        }
    }
}

/// A block of one of the three ways.
pub type Block = Box<dyn Module + Send + Sync>;

/// Loads the block under `vb`.
pub fn block(
    kind: Kind,
    serving: Serving,
    sizes: &Sizes,
    workspace: &Workspace,
    vb: VarBuilder,
) -> Result<Block> {
    let cfg = sizes.moe(
        kind,
        match serving {
            Serving::Candle | Serving::CandleGate => Arithmetic::Candle,
            Serving::Library => Arithmetic::Own,
        },
    );
    Ok(match serving {
        Serving::Candle => Box::new(CandleMoe::new(kind, &cfg, vb)?),
        Serving::CandleGate => Box::new(CandleGate {
            candle: CandleMoe::new(kind, &cfg, vb.clone())?,
            block: SparseMoe::new(&cfg, workspace, vb)?,
        }),
        Serving::Library => Box::new(SparseMoe::new(&cfg, workspace, vb)?),
    })
}

/// A whole model.
pub struct Model {
    kind: Kind,
    embed: Embedding,
    layers: Vec<Layer>,
    norm: RmsNorm,
    head: Linear,
}

struct Layer {
    attention: Attention,
    block: Block,
    before_attention: RmsNorm,
    before_block: RmsNorm,
}

impl Model {
    pub fn new(kind: Kind, serving: Serving, sizes: &Sizes, vb: VarBuilder) -> Result<Self> {
        let (hidden, workspace) = (sizes.hidden, Workspace::default());
        let rotary = Arc::new(Rotary::new(kind, sizes)?);
        let moe = match kind {
            Kind::Qwen3 => "mlp",
            Kind::Mixtral => "block_sparse_moe",
        };
        let layer = |i| {
            let vb = vb.pp("model.layers").pp(i);
            Ok(Layer {
                attention: Attention::new(kind, sizes, rotary.clone(), vb.pp("self_attn"))?,
                block: block(kind, serving, sizes, &workspace, vb.pp(moe))?,
                before_attention: rms_norm(hidden, EPS, vb.pp("input_layernorm"))?,
                before_block: rms_norm(hidden, EPS, vb.pp("post_attention_layernorm"))?,
            })
        };
        Ok(Self {
            kind,
            embed: candle_nn::embedding(sizes.vocabulary, hidden, vb.pp("model.embed_tokens"))?,
            layers: (0..sizes.layers).map(layer).collect::<Result<_>>()?,
            norm: rms_norm(hidden, EPS, vb.pp("model.norm"))?,
            head: linear_no_bias(hidden, sizes.vocabulary, vb.pp("lm_head"))?,
        })
    }

    /// What the last layer makes of every token. `offset` tokens have been seen before.
    fn layers(&mut self, input: &Tensor, offset: usize) -> Result<Tensor> {
        let (_, length) = input.dims2()?;
        let mut xs = self.embed.forward(input)?;
        // Qwen3's attention on the CPU has no use for a mask, but its model makes one.
        let mask = match length {
            1 => None,
            _ => Some(build_additive_causal_mask(length, offset, None, &Device::Cpu, DType::F32)?),
        };
        for layer in &mut self.layers {
            let h = layer.before_attention.forward(&xs)?;
            xs = (xs + layer.attention.forward(&h, mask.as_ref(), offset)?)?;
            let h = layer.before_block.forward(&xs)?;
            xs = (xs + layer.block.forward(&h)?)?;
        }
        Ok(xs)
    }

    /// The normed states of all tokens, as `qwen3_moe::Model::forward`.
    pub fn states(&mut self, input: &Tensor, offset: usize) -> Result<Tensor> {
        self.layers(input, offset)?.apply(&self.norm)
    }

    /// The logits after the last token, as `ModelForCausalLM::forward` of Qwen3 and `Model::forward` of Mixtral.
    pub fn forward(&mut self, input: &Tensor, offset: usize) -> Result<Tensor> {
        let xs = self.layers(input, offset)?;
        let last = input.dim(1)? - 1;
        let xs = match self.kind {
            Kind::Qwen3 => xs.apply(&self.norm)?.narrow(1, last, 1)?,
            Kind::Mixtral => xs.narrow(1, last, 1)?.apply(&self.norm)?,
        };
        xs.apply(&self.head)
    }

    pub fn clear_kv_cache(&mut self) {
        self.layers.iter_mut().for_each(|layer| layer.attention.kv_cache.reset());
    }
}

struct Attention {
    kind: Kind,
    q: Linear,
    k: Linear,
    v: Linear,
    o: Linear,
    /// Of Qwen3 alone: norms of the queries' and the keys' heads.
    norms: Option<(RmsNorm, RmsNorm)>,
    head: usize,
    rotary: Arc<Rotary>,
    kv_cache: ConcatKvCache,
}

impl Attention {
    fn new(kind: Kind, sizes: &Sizes, rotary: Arc<Rotary>, vb: VarBuilder) -> Result<Self> {
        let (hidden, head) = (sizes.hidden, sizes.head());
        let norms = match kind {
            Kind::Qwen3 => {
                Some((rms_norm(head, EPS, vb.pp("q_norm"))?, rms_norm(head, EPS, vb.pp("k_norm"))?))
            }
            Kind::Mixtral => None,
        };
        Ok(Self {
            kind,
            q: linear_no_bias(hidden, HEADS * head, vb.pp("q_proj"))?,
            k: linear_no_bias(hidden, KV_HEADS * head, vb.pp("k_proj"))?,
            v: linear_no_bias(hidden, KV_HEADS * head, vb.pp("v_proj"))?,
            o: linear_no_bias(HEADS * head, hidden, vb.pp("o_proj"))?,
            norms,
            head,
            rotary,
            kv_cache: ConcatKvCache::new(2),
        })
    }

    fn forward(&mut self, x: &Tensor, mask: Option<&Tensor>, offset: usize) -> Result<Tensor> {
        let (b, l, _) = x.dims3()?;
        let heads = |x: Tensor, heads| x.reshape((b, l, heads, self.head))?.transpose(1, 2);
        let mut q = heads(x.apply(&self.q)?, HEADS)?;
        let mut k = heads(x.apply(&self.k)?, KV_HEADS)?;
        let v = heads(x.apply(&self.v)?, KV_HEADS)?;
        if let Some((q_norm, k_norm)) = &self.norms {
            q = q.flatten(0, 2)?.apply(q_norm)?.reshape((b, HEADS, l, self.head))?;
            k = k.flatten(0, 2)?.apply(k_norm)?.reshape((b, KV_HEADS, l, self.head))?;
        }
        let (q, k) = (self.rotary.apply(&q, offset)?, self.rotary.apply(&k, offset)?);
        let (k, v) = self.kv_cache.append(&k, &v)?;

        let context = match self.kind {
            Kind::Qwen3 => {
                let rows = |x: &Tensor| x.transpose(1, 2)?.contiguous();
                let mask = AttnMask::causal_with_offset(offset);
                let scale = 1.0 / (self.head as f32).sqrt();
                flash_attn::<f32>(&rows(&q)?, &rows(&k)?, &rows(&v)?, scale, mask, None, None)?
            }
            Kind::Mixtral => {
                let (k, v) = (repeat_kv(k, HEADS / KV_HEADS)?, repeat_kv(v, HEADS / KV_HEADS)?);
                let scale = 1.0 / (self.head as f64).sqrt();
                let scores = (q.matmul(&k.transpose(2, 3)?)? * scale)?;
                let scores = match mask {
                    Some(mask) => scores.broadcast_add(mask)?,
                    None => scores,
                };
                candle_nn::ops::softmax_last_dim(&scores)?.matmul(&v)?
            }
        };
        context.transpose(1, 2)?.reshape((b, l, HEADS * self.head))?.apply(&self.o)
    }
}

/// The angles of rotary embeddings. The two models compute and apply them in different ways.
struct Rotary {
    kind: Kind,
    sin: Tensor,
    cos: Tensor,
}

impl Rotary {
    fn new(kind: Kind, sizes: &Sizes) -> Result<Self> {
        let (device, dim) = (Device::Cpu, sizes.head());
        let frequency = |i: usize| match kind {
            Kind::Qwen3 => 1.0 / THETA.powf(i as f64 / dim as f64) as f32,
            Kind::Mixtral => 1.0 / (THETA as f32).powf(i as f32 / dim as f32),
        };
        let frequencies: Vec<f32> = (0..dim).step_by(2).map(frequency).collect();
        let positions = Tensor::arange(0, sizes.positions as u32, &device)?.to_dtype(DType::F32)?;
        let angles = positions.reshape((sizes.positions, 1))?.matmul(&Tensor::from_vec(
            frequencies,
            (1, dim.div_ceil(2)),
            &device,
        )?)?;
        let angles = match kind {
            Kind::Qwen3 => angles,
            Kind::Mixtral => Tensor::cat(&[&angles, &angles], D::Minus1)?,
        };
        Ok(Self { kind, sin: angles.sin()?, cos: angles.cos()? })
    }

    fn apply(&self, x: &Tensor, offset: usize) -> Result<Tensor> {
        let length = x.dim(2)?;
        let (cos, sin) = (self.cos.narrow(0, offset, length)?, self.sin.narrow(0, offset, length)?);
        match self.kind {
            Kind::Qwen3 => candle_nn::rotary_emb::rope(&x.contiguous()?, &cos, &sin),
            Kind::Mixtral => {
                let half = x.dim(D::Minus1)? / 2;
                let (first, second) =
                    (x.narrow(D::Minus1, 0, half)?, x.narrow(D::Minus1, half, half)?);
                let turned = Tensor::cat(&[&second.neg()?, &first], D::Minus1)?;
                x.broadcast_mul(&cos)? + turned.broadcast_mul(&sin)?
            }
        }
    }
}
