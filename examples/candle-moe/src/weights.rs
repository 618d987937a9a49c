//! Random weights for any model: a tensor's values follow from the seed and its name, so that two models that ask for the
//! same names have the same weights.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use candle_core::{DType, Device, Error, Result, Shape, Tensor};
use candle_nn::var_builder::SimpleBackend;
use candle_nn::{Init, VarBuilder};

/// What the weights are drawn with.
#[derive(Debug, Clone, Copy, Default)]
pub struct Random {
    pub seed: u64,
    /// The gates' logits of so many experts, the last ones, are 0 for all tokens.
    pub flat_experts: usize,
}

impl Random {
    pub fn weights(self) -> VarBuilder<'static> {
        let backend = Backend { random: self, made: Mutex::default() };
        VarBuilder::from_backend(Box::new(backend), DType::F32, Device::Cpu)
    }
}

struct Backend {
    random: Random,
    /// Kept, so that models share their weights as they would share a file.
    made: Mutex<HashMap<String, Tensor>>,
}

impl SimpleBackend for Backend {
    fn get(
        &self,
        shape: Shape,
        name: &str,
        _: Init,
        dtype: DType,
        device: &Device,
    ) -> Result<Tensor> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(tensor) = made.get(name) {
            if *tensor.shape() != shape {
                candle_core::bail!("{name} is {:?}, asked for as {shape:?}", tensor.shape());
            }
            return Ok(tensor.clone());
        }
        let seed = name.bytes().fold(self.random.seed, |hash, byte| {
            SplitMix(hash.rotate_left(8) ^ u64::from(byte)).next()
        });
        let mut random = SplitMix(seed);
        let count = shape.elem_count();
        let values = match *shape.dims() {
            // Of a norm: near 1.
            [_] => (0..count).map(|_| 1.0 + 0.2 * random.uniform()).collect(),
            [rows, columns] => {
                // Of deviation 1 / sqrt(columns): products are about as large as what is multiplied.
                let scale = (3.0 / columns as f32).sqrt();
                let mut values: Vec<f32> = (0..count).map(|_| scale * random.uniform()).collect();
                if name.ends_with(".gate.weight") {
                    values[(rows - self.random.flat_experts) * columns..].fill(0.0);
                }
                values
            }
            _ => candle_core::bail!("{name}: weights of shape {shape:?}"),
        };
        let tensor = Tensor::from_vec(values, shape, device)?.to_dtype(dtype)?;
        made.insert(name.to_owned(), tensor.clone());
        Ok(tensor)
    }

    fn get_unchecked(&self, name: &str, _: DType, _: &Device) -> Result<Tensor> {
        Err(Error::CannotFindTensor { path: name.to_owned() })
    }

    fn contains_tensor(&self, _: &str) -> bool {
        true
    }
}

/// Random token ids, of shape (1, length).
pub fn token_ids(length: usize, vocabulary: usize, seed: u64) -> Result<Tensor> {
    let mut random = SplitMix(seed);
    let ids: Vec<u32> = (0..length).map(|_| (random.next() % vocabulary as u64) as u32).collect();
    Tensor::from_vec(ids, (1, length), &Device::Cpu)
}

/// Random hidden states of unit variance, of shape (1, length, width).
pub fn hidden_states(length: usize, width: usize, seed: u64) -> Result<Tensor> {
    let mut random = SplitMix(seed);
    let values: Vec<f32> = (0..length * width).map(|_| 3_f32.sqrt() * random.uniform()).collect();
    Tensor::from_vec(values, (1, length, width), &Device::Cpu)
}

/// Candle's generator takes no seed on the CPU.
struct SplitMix(u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ z >> 31
    }

    /// In [-1, 1).
    fn uniform(&mut self) -> f32 {
        (self.next() >> 40) as f32 / (1 << 23) as f32 - 1.0
    }
}
