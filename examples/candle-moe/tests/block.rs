//! The block alone: against plain loops in double precision, with empty slots, with other activations, and what it refuses.

use anyhow::Result;
use candle_core::{DType, Device, Module, Tensor};
use candle_moe::block::{Arithmetic, ExpertNames, MoeConfig, SparseMoe, Stage, Workspace};
use candle_moe::candle::{CandleMoe, Kind};
use candle_moe::weights::{Random, hidden_states};
use candle_nn::{Activation, VarBuilder};

const CONFIG: MoeConfig = MoeConfig {
    hidden_size: 16,
    moe_intermediate_size: 12,
    num_experts: 9,
    num_experts_per_tok: 3,
    norm_topk_prob: true,
    hidden_act: Activation::Silu,
    names: ExpertNames::QWEN3,
    arithmetic: Arithmetic::Own,
};

fn weights(seed: u64) -> VarBuilder<'static> {
    Random { seed, flat_experts: 0 }.weights()
}

/// The layer of one token, written down once more.
fn naive(x: &[f32], ids: &[i32], weights: &[f32], vb: &VarBuilder) -> Result<Vec<f64>> {
    let times = |x: &[f64], name: String, out: usize| -> Result<Vec<f64>> {
        let matrix = vb.get((out, x.len()), &name)?.to_vec2::<f32>()?;
        Ok(matrix
            .iter()
            .map(|row| row.iter().zip(x).map(|(&w, x)| f64::from(w) * x).sum())
            .collect())
    };
    let x: Vec<f64> = x.iter().map(|&v| v.into()).collect();
    let mut sum = vec![0.0; x.len()];
    for (&id, &weight) in ids.iter().zip(weights).filter(|(id, _)| **id >= 0) {
        let inner = CONFIG.moe_intermediate_size;
        let gate = times(&x, format!("experts.{id}.gate_proj.weight"), inner)?;
        let up = times(&x, format!("experts.{id}.up_proj.weight"), inner)?;
        let hidden: Vec<f64> =
            gate.iter().zip(up).map(|(g, u)| g / (1.0 + (-g).exp()) * u).collect();
        let served = times(&hidden, format!("experts.{id}.down_proj.weight"), x.len())?;
        sum.iter_mut().zip(served).for_each(|(sum, v)| *sum += f64::from(weight) * v);
    }
    Ok(sum)
}

#[test]
fn any_ids_and_empty_slots() -> Result<()> {
    let workspace = Workspace::default();
    // Large batches before small ones: what is kept must not leak into the next.
    for (seed, tokens) in [(1, 40), (2, 5), (3, 1), (4, 41)] {
        let vb = weights(seed);
        let block = SparseMoe::new(&CONFIG, &workspace, vb.clone())?;
        let xs = hidden_states(tokens, CONFIG.hidden_size, seed)?;
        for empty_every in [usize::MAX, 3, 2, 1] {
            let ids: Vec<i32> = (0..tokens * 3)
                .map(|slot| match slot % empty_every {
                    0 if empty_every < usize::MAX => -1,
                    // Distinct within a token, and the last experts idle.
                    _ => ((slot / 3 * 5 + slot % 3) % 7) as i32,
                })
                .collect();
            let weights: Vec<f32> = (0..ids.len()).map(|i| 0.1 + (i % 11) as f32 / 11.0).collect();
            let out = block.forward_chosen(&xs, &ids, &weights)?.squeeze(0)?.to_vec2::<f32>()?;
            let xs = xs.squeeze(0)?.to_vec2::<f32>()?;
            for (token, (x, out)) in xs.iter().zip(&out).enumerate() {
                let slots = token * 3..token * 3 + 3;
                let naive = naive(x, &ids[slots.clone()], &weights[slots], &vb)?;
                for (a, b) in out.iter().zip(naive) {
                    assert!((f64::from(*a) - b).abs() < 1e-5, "token {token}: {a} and {b}");
                }
            }
        }
    }
    Ok(())
}

#[test]
fn every_activation_and_weights_as_they_are() -> Result<()> {
    use Activation::{Gelu, GeluPytorchTanh, Relu, Silu, Swish};
    let xs = hidden_states(20, CONFIG.hidden_size, 5)?;
    for hidden_act in [Silu, Gelu, GeluPytorchTanh, Relu, Swish] {
        for norm_topk_prob in [true, false] {
            let cfg = MoeConfig { hidden_act, norm_topk_prob, ..CONFIG };
            let vb = weights(5);
            let block = SparseMoe::new(&cfg, &Workspace::default(), vb.clone())?;
            let candles = CandleMoe::new(Kind::Qwen3, &cfg, vb)?;
            let difference = (block.forward(&xs)? - candles.forward(&xs)?)?.abs()?.max_all()?;
            let difference = difference.to_scalar::<f32>()?;
            assert!(difference < 1e-5, "{hidden_act:?}: {difference}");
        }
    }
    Ok(())
}

/// Rows out of order in memory, and blocks that share a workspace with ones of another shape.
#[test]
fn views_and_shared_workspaces() -> Result<()> {
    let workspace = Workspace::default();
    let cfg = MoeConfig { hidden_size: 8, num_experts: 4, num_experts_per_tok: 1, ..CONFIG };
    let narrow = SparseMoe::new(&cfg, &workspace, weights(6))?;
    let wide = SparseMoe::new(&CONFIG, &workspace, weights(6))?;
    let xs = hidden_states(30, 16, 6)?;
    for _ in 0..2 {
        let fresh = SparseMoe::new(&CONFIG, &Workspace::default(), weights(6))?.forward(&xs)?;
        assert_eq!(values(&wide.forward(&xs)?)?, values(&fresh)?);
        let view = xs.narrow(2, 4, 8)?;
        assert!(!view.is_contiguous());
        let copy = Tensor::from_vec(values(&view)?, view.shape(), &Device::Cpu)?;
        assert_eq!(values(&narrow.forward(&view)?)?, values(&narrow.forward(&copy)?)?);
        let by_twos = xs.reshape((2, 15, 16))?;
        assert_eq!(wide.forward(&by_twos)?.dims(), [2, 15, 16]);
        assert_eq!(values(&wide.forward(&by_twos)?)?, values(&fresh)?);
    }
    Ok(())
}

#[test]
fn stages_in_order() -> Result<()> {
    let block = SparseMoe::new(&CONFIG, &Workspace::default(), weights(7))?;
    let mut stages = Vec::new();
    block.forward_timed(&hidden_states(3, 16, 7)?, |stage| stages.push(stage))?;
    assert_eq!(
        stages,
        [Stage::Gate, Stage::Choose, Stage::Group, Stage::Gather, Stage::Experts, Stage::Combine]
    );
    Ok(())
}

#[test]
fn what_it_refuses() -> Result<()> {
    let block = SparseMoe::new(&CONFIG, &Workspace::default(), weights(8))?;
    let xs = hidden_states(2, 16, 8)?;
    let good = values(&block.forward(&xs)?)?;
    assert!(block.forward(&xs.to_dtype(DType::F64)?).is_err(), "f64");
    assert!(block.forward(&hidden_states(2, 15, 8)?).is_err(), "another width");
    assert!(block.forward_chosen(&xs, &[0; 5], &[0.5; 5]).is_err(), "too few ids");
    assert!(block.forward_chosen(&xs, &[0; 6], &[0.5; 5]).is_err(), "too few weights");
    assert!(block.forward_chosen(&xs, &[9; 6], &[0.5; 6]).is_err(), "no such expert");
    assert!(block.forward_chosen(&xs, &[-2; 6], &[0.5; 6]).is_err(), "a negative expert");
    // And then goes on as before.
    assert_eq!(values(&block.forward(&xs)?)?, good);
    Ok(())
}

fn values(tensor: &Tensor) -> Result<Vec<f32>> {
    Ok(tensor.flatten_all()?.to_vec1()?)
}
