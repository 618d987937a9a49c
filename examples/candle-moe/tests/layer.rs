//! The layer on a plan, and with buckets, against the naive loop.

use anyhow::Result;
use candle_moe::{Choice, Dispatch, EMPTY, Layer, Shape, difference, tokens};
use phase_router::{Problem, Router};

const SHAPES: [Shape; 6] = [
    Shape { tokens: 64, d_model: 32, d_ff: 48, experts: 16, fan_out: 2 },
    Shape { tokens: 1, d_model: 8, d_ff: 16, experts: 4, fan_out: 1 },
    Shape { tokens: 33, d_model: 24, d_ff: 40, experts: 7, fan_out: 3 },
    Shape { tokens: 20, d_model: 16, d_ff: 8, experts: 5, fan_out: 5 },
    // Most experts have no token.
    Shape { tokens: 3, d_model: 16, d_ff: 16, experts: 64, fan_out: 2 },
    Shape { tokens: 9, d_model: 16, d_ff: 16, experts: 1, fan_out: 1 },
];

fn check(layer: &Layer, shape: &Shape, choice: &Choice, dispatch: &mut Dispatch) -> Result<()> {
    let x = tokens(shape, 2)?;
    let naive = layer.forward_naive(&x, choice)?;
    for (way, result) in [
        ("plan", layer.forward(&x, choice, dispatch)?),
        ("buckets", layer.forward_buckets(&x, choice)?),
    ] {
        let difference = difference(&result, &naive)?;
        assert!(difference < 1e-5, "{way}: {difference} off at {shape:?}");
    }
    Ok(())
}

#[test]
fn ids_of_the_gate() -> Result<()> {
    // Kept from shape to shape: an earlier plan must not affect a later one.
    let mut dispatch = Dispatch::default();
    for shape in &SHAPES {
        let layer = Layer::new(shape, 1)?;
        let choice = layer.choose(&tokens(shape, 2)?)?;
        for (ids, weights) in
            choice.ids.chunks(shape.fan_out).zip(choice.weights.chunks(shape.fan_out))
        {
            assert!(weights.is_sorted_by(|a, b| a >= b), "best first: {weights:?}");
            assert!((weights.iter().sum::<f32>() - 1.0).abs() < 1e-5);
            assert!(ids.iter().enumerate().all(|(i, id)| !ids[..i].contains(id)));
        }
        check(&layer, shape, &choice, &mut dispatch)?;
    }
    Ok(())
}

#[test]
fn ids_of_a_router() -> Result<()> {
    let mut dispatch = Dispatch::default();
    for shape in &SHAPES {
        let layer = Layer::new(shape, 1)?;
        let weights = (vec![1.0; shape.tokens], vec![1.0; shape.experts]);
        let problem = Problem::with_density(&weights.0, &weights.1, 0.5)?;
        let router = Router::builder(&problem).fan_out(shape.fan_out).seed(42).build()?;
        let choice = layer.weigh(&tokens(shape, 2)?, router.route()?.as_slice())?;
        check(&layer, shape, &choice, &mut dispatch)?;
    }
    Ok(())
}

#[test]
fn empty_slots_count_for_nothing() -> Result<()> {
    let mut dispatch = Dispatch::default();
    for shape in &SHAPES {
        let layer = Layer::new(shape, 1)?;
        let x = tokens(shape, 2)?;
        let mut ids: Vec<i32> = layer.choose(&x)?.ids.iter().map(|&id| id as i32).collect();
        for every in [3, 2, 1] {
            ids.iter_mut().step_by(every).for_each(|id| *id = -1);
            let choice = layer.weigh(&x, &ids)?;
            check(&layer, shape, &choice, &mut dispatch)?;
            let zero =
                choice.ids.iter().zip(&choice.weights).all(|(&id, &w)| id != EMPTY || w == 0.0);
            assert!(zero, "an empty slot has a weight");
        }
        let nothing = layer.forward(&x, &layer.weigh(&x, &ids)?, &mut dispatch)?;
        assert_eq!(nothing.abs()?.sum_all()?.to_scalar::<f32>()?, 0.0, "no expert at all");
    }
    Ok(())
}
