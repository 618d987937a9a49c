//! A mixture-of-experts block of candle on phase-router, in candle's own models.
//!
//! [`block`] is the block, one file to copy. The rest is there to show that models do not notice it: [`model`] has the
//! decoders of Qwen3-MoE and Mixtral with the block left open, [`candle`] the blocks that candle has there, [`weights`]
//! random weights. `tests/model.rs` compares whole models with the public ones of candle-transformers.

pub mod block;
pub mod candle;
pub mod model;
pub mod weights;
