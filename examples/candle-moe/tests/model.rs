//! Whole models against the public ones of candle-transformers: bit for bit with candle's block or candle's gate, within
//! a tolerance with the library's gate, whose exponential is its own.

use std::collections::HashSet;

use anyhow::Result;
use candle_core::Tensor;
use candle_moe::candle::Kind;
use candle_moe::model::{Model, Serving, Sizes};
use candle_moe::weights::{Random, token_ids};
use candle_transformers::models::{mixtral, qwen3_moe};

/// Largest difference to an output with the library's gate, of outputs near 1.
const TOLERANCE: f32 = 1e-4;

const SMALL: Sizes = Sizes {
    hidden: 32,
    inner: 24,
    experts: 8,
    fan_out: 2,
    layers: 2,
    vocabulary: 50,
    positions: 600,
};

/// E 8, 64 and 128, an odd shape, and every expert chosen.
const SHAPES: [Sizes; 5] = [
    SMALL,
    Sizes { experts: 64, fan_out: 8, ..SMALL },
    Sizes { experts: 128, fan_out: 8, layers: 3, ..SMALL },
    Sizes { hidden: 20, inner: 17, experts: 7, fan_out: 3, ..SMALL },
    Sizes { experts: 4, fan_out: 4, layers: 1, ..SMALL },
];

/// A public model.
enum Public {
    Qwen3(qwen3_moe::ModelForCausalLM),
    Mixtral(mixtral::Model),
}

impl Public {
    fn new(kind: Kind, sizes: &Sizes, random: Random) -> Result<Self> {
        let weights = random.weights();
        Ok(match kind {
            Kind::Qwen3 => Self::Qwen3(qwen3_moe::ModelForCausalLM::new(&sizes.qwen3(), weights)?),
            Kind::Mixtral => Self::Mixtral(mixtral::Model::new(&sizes.mixtral()?, weights)?),
        })
    }

    fn forward(&mut self, input: &Tensor, offset: usize) -> candle_core::Result<Tensor> {
        match self {
            Self::Qwen3(model) => model.forward(input, offset),
            Self::Mixtral(model) => model.forward(input, offset),
        }
    }
}

fn values(tensor: &Tensor) -> Result<Vec<f32>> {
    Ok(tensor.flatten_all()?.to_vec1()?)
}

fn assert_same(ours: &Tensor, candles: &Tensor, serving: Serving, what: &str) -> Result<()> {
    assert_eq!(ours.dims(), candles.dims(), "{what}");
    for (i, (a, b)) in values(ours)?.iter().zip(values(candles)?).enumerate() {
        assert!(a.is_finite() && b.is_finite(), "{what}: {a} and {b} at {i}");
        if serving == Serving::Library {
            assert!((a - b).abs() <= TOLERANCE, "{what}: {a} and {b} at {i}");
        } else {
            assert_eq!(a.to_bits(), b.to_bits(), "{what}: {a} and {b} at {i}");
        }
    }
    Ok(())
}

/// A prompt of `prompt` tokens, then `decoded` tokens one by one, then `more` tokens at once on top of the cache.
fn compare(
    kind: Kind,
    serving: Serving,
    sizes: &Sizes,
    random: Random,
    [prompt, decoded, more]: [usize; 3],
) -> Result<()> {
    let mut public = Public::new(kind, sizes, random)?;
    let mut ours = Model::new(kind, serving, sizes, random.weights())?;
    let total = prompt + decoded + more;
    let ids = token_ids(total, sizes.vocabulary, random.seed ^ 1)?;
    let mut offset = 0;
    let steps = [prompt].into_iter().chain(std::iter::repeat_n(1, decoded)).chain([more]);
    for length in steps.filter(|&length| length > 0) {
        let input = ids.narrow(1, offset, length)?;
        let what = format!("{kind:?} {serving:?} {sizes:?} {random:?}: {length} after {offset}");
        let (a, b) = (ours.forward(&input, offset)?, public.forward(&input, offset)?);
        assert_same(&a, &b, serving, &what)?;
        offset += length;
    }
    Ok(())
}

fn compare_all(serving: Serving) -> Result<()> {
    for kind in [Kind::Qwen3, Kind::Mixtral] {
        for sizes in &SHAPES {
            for seed in [1, 2, 3] {
                let random = Random { seed, flat_experts: 0 };
                for lengths in [[1, 3, 0], [7, 4, 5], [33, 2, 0]] {
                    compare(kind, serving, sizes, random, lengths)?;
                }
            }
        }
    }
    Ok(())
}

#[test]
fn the_decoder_with_candles_block_is_candles() -> Result<()> {
    compare_all(Serving::Candle)
}

#[test]
fn with_candles_gate_every_bit_is_candles() -> Result<()> {
    compare_all(Serving::CandleGate)
}

#[test]
fn with_the_librarys_gate_outputs_are_close() -> Result<()> {
    compare_all(Serving::Library)
}

/// Half of the experts are never chosen; then the gate says nothing at all, and all tokens go to the first k.
#[test]
fn experts_without_tokens() -> Result<()> {
    for kind in [Kind::Qwen3, Kind::Mixtral] {
        for serving in [Serving::Candle, Serving::CandleGate, Serving::Library] {
            for flat_experts in [32, 64] {
                let sizes = Sizes { experts: 64, fan_out: 8, ..SMALL };
                compare(kind, serving, &sizes, Random { seed: 4, flat_experts }, [9, 3, 2])?;
            }
        }
    }
    Ok(())
}

#[test]
fn a_long_prompt() -> Result<()> {
    for kind in [Kind::Qwen3, Kind::Mixtral] {
        for serving in [Serving::CandleGate, Serving::Library] {
            let sizes = Sizes { experts: 128, fan_out: 8, ..SMALL };
            compare(kind, serving, &sizes, Random { seed: 5, flat_experts: 0 }, [512, 3, 0])?;
        }
    }
    Ok(())
}

/// The states of all tokens, which the public model of Qwen3 gives, and not the logits after the last alone.
#[test]
fn states_of_all_tokens() -> Result<()> {
    for sizes in &SHAPES {
        for seed in [6, 7] {
            let random = Random { seed, flat_experts: 0 };
            let input = token_ids(40, sizes.vocabulary, seed)?;
            let candles =
                qwen3_moe::Model::new(&sizes.qwen3(), random.weights())?.forward(&input, 0)?;
            for serving in [Serving::Candle, Serving::CandleGate, Serving::Library] {
                let mut model = Model::new(Kind::Qwen3, serving, sizes, random.weights())?;
                let what = format!("{serving:?} {sizes:?} {random:?}");
                assert_same(&model.states(&input, 0)?, &candles, serving, &what)?;
            }
        }
    }
    Ok(())
}

/// Two prompts at a time: the block sees (batch, length, width).
#[test]
fn a_batch_of_prompts() -> Result<()> {
    let random = Random { seed: 8, flat_experts: 0 };
    let input = token_ids(24, SMALL.vocabulary, 8)?.reshape((2, 12))?;
    for kind in [Kind::Qwen3, Kind::Mixtral] {
        let candles = Public::new(kind, &SMALL, random)?.forward(&input, 0)?;
        for serving in [Serving::Candle, Serving::CandleGate, Serving::Library] {
            let ours = Model::new(kind, serving, &SMALL, random.weights())?.forward(&input, 0)?;
            assert_same(&ours, &candles, serving, &format!("{kind:?} {serving:?}"))?;
        }
    }
    Ok(())
}

/// The comparison sees a changed seed, and tokens do differ.
#[test]
fn outputs_say_something() -> Result<()> {
    let mut seen = HashSet::new();
    for kind in [Kind::Qwen3, Kind::Mixtral] {
        for seed in [1, 2] {
            let random = Random { seed, flat_experts: 0 };
            let mut model = Model::new(kind, Serving::Library, &SMALL, random.weights())?;
            for token in 0..3 {
                let input = token_ids(1, SMALL.vocabulary, token)?;
                model.clear_kv_cache();
                let logits = values(&model.forward(&input, 0)?)?;
                let largest = logits.iter().fold(0.0_f32, |max, v| max.max(v.abs()));
                assert!((0.1..100.0).contains(&largest), "logits up to {largest}");
                seen.insert(logits.iter().map(|v| v.to_bits()).collect::<Vec<_>>());
            }
        }
    }
    assert_eq!(seen.len(), 12);
    Ok(())
}
