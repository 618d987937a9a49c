//! The gate: every tier gives the bits of the definition or the same error, and a row alone what it gets among others.

use arbitrary::{Result, Unstructured};
use half::{bf16, f16};
use phase_router::gate::reference;
use phase_router::{Error, Float, Gate, GateBuilder, GroupScore, Kernels, Scoring};

use super::{Oracle, Scale, SplitMix64, size};

#[derive(Debug)]
pub struct Input {
    targets: usize,
    k: usize,
    rows: usize,
    logits: Vec<f32>,
    scoring: Scoring,
    bias: Option<Vec<f32>>,
    groups: Option<(usize, usize, GroupScore)>,
    renormalize: bool,
    scale: f32,
    threads: usize,
    half: u8,
}

crate::arbitrary_from_oracle!(Input);

impl Oracle for Input {
    fn decode(u: &mut Unstructured<'_>, scale: Scale) -> Result<Self> {
        let targets = size(u, scale)?.clamp(1, scale.cells);
        let rows = usize::from(u.arbitrary::<u8>()? % 40).min(scale.cells / targets);
        // Mostly few.
        let k = usize::from(u.arbitrary::<u8>()?);
        let k = if k < 200 { k % 33 } else { usize::from(u.arbitrary::<u16>()?) }.min(targets);
        let k = k.min((scale.slots / rows.max(1)).max(1));
        let flags = u.arbitrary::<u8>()?;
        let scoring = [Scoring::Softmax, Scoring::Sigmoid, Scoring::Logits][usize::from(flags) % 3];
        let groups = match u.arbitrary::<u8>()? {
            0..=99 => None,
            byte => {
                let count = 1 + usize::from(u.arbitrary::<u8>()?) % targets;
                let kept = usize::from(u.arbitrary::<u8>()?) % (count + 1);
                let by = if byte % 2 == 0 { GroupScore::Max } else { GroupScore::TopTwo };
                Some((count, kept, by))
            }
        };
        let bias = if flags & 4 != 0 { Some(numbers(u, targets)?) } else { None };
        let scale = [1.0, 2.5, -1.0, 0.0][usize::from(flags >> 3 & 3)];
        let (renormalize, threads) = (flags & 32 != 0, usize::from(flags >> 6));
        let half = u.arbitrary::<u8>()?;
        let logits = numbers(u, rows * targets)?;
        Ok(Self {
            targets,
            k,
            rows,
            logits,
            scoring,
            bias,
            groups,
            renormalize,
            scale,
            threads,
            half,
        })
    }

    fn check(&self) {
        let mut builder = Gate::builder(self.targets, self.k)
            .scoring(self.scoring)
            .renormalize(self.renormalize)
            .scale(self.scale)
            .threads(self.threads);
        if let Some(bias) = &self.bias {
            builder = builder.bias(bias);
        }
        if let Some((count, kept, by)) = self.groups {
            builder = builder.groups(count, kept, by);
        }
        // Whether the options fit together is for `build` to say.
        if builder.clone().build().is_err() {
            return;
        }
        match self.half % 4 {
            0 => self.check_as(
                &builder,
                &self.logits.iter().map(|&x| bf16::from_f32(x)).collect::<Vec<_>>(),
            ),
            1 => self.check_as(
                &builder,
                &self.logits.iter().map(|&x| f16::from_f32(x)).collect::<Vec<_>>(),
            ),
            _ => self.check_as(&builder, &self.logits),
        }
    }
}

impl Input {
    fn check_as<T: Float>(&self, builder: &GateBuilder<'_>, logits: &[T]) {
        let slots = self.rows * self.k;
        let (mut ids, mut weights) = (vec![-9; slots], vec![9.0; slots]);
        let gate = builder.clone().build().unwrap();
        let wanted = reference(&gate, logits, &mut ids, &mut weights);
        if let Ok(()) = wanted {
            self.check_rows(&ids, &weights);
        }
        for &kernels in Kernels::available() {
            let gate = builder.clone().kernels(kernels).build().unwrap();
            let (mut found, mut found_weights) = (vec![-9; slots], vec![9.0; slots]);
            let result = gate.choose_into(logits, &mut found, &mut found_weights);
            assert_eq!(format!("{result:?}"), format!("{wanted:?}"), "{kernels:?}");
            assert_eq!(found, ids, "{kernels:?}");
            assert_eq!(bits(&found_weights), bits(&weights), "{kernels:?}");
            if let (Ok(()), Some(row)) = (&wanted, self.rows.checked_sub(1)) {
                let slots = row * self.k..;
                let (alone, alone_weights) = gate.choose(&logits[row * self.targets..]).unwrap();
                assert_eq!(alone.as_slice(), &ids[slots.clone()]);
                assert_eq!(bits(&alone_weights), bits(&weights[slots]));
            }
        }
        if let Err(error) = wanted {
            assert!(matches!(error, Error::RowScore { .. }));
        }
    }

    /// What holds for every choice, whatever the scores.
    fn check_rows(&self, ids: &[i32], weights: &[f32]) {
        if self.k == 0 {
            return;
        }
        for (ids, weights) in ids.chunks(self.k).zip(weights.chunks(self.k)) {
            let chosen = ids.iter().take_while(|&&id| id >= 0).count();
            assert!(ids[chosen..].iter().all(|&id| id == -1));
            assert!(weights[chosen..].iter().all(|&weight| weight == 0.0));
            let mut sorted = ids[..chosen].to_vec();
            sorted.sort_unstable();
            sorted.dedup();
            assert_eq!(sorted.len(), chosen, "a target twice");
            assert!(sorted.iter().all(|&id| (id as usize) < self.targets));
            if self.scoring != Scoring::Logits {
                let within = |w: &f32| {
                    (w / self.scale).is_nan() || (0.0..=1.0001).contains(&(w / self.scale))
                };
                assert!(weights.iter().all(within), "{weights:?}");
                // In f64: a sum of thousands of f32 would have an error of its own.
                let sum: f64 = weights.iter().map(|&weight| f64::from(weight)).sum();
                if self.renormalize && chosen > 0 {
                    assert!((sum - f64::from(self.scale)).abs() < 1e-4, "{sum}: {weights:?}");
                }
            }
        }
    }
}

fn bits(weights: &[f32]) -> Vec<u32> {
    weights.iter().map(|weight| weight.to_bits()).collect()
}

/// Numbers of one kind: any bits, few different ones, masked ones among them, or bell-shaped ones.
fn numbers(u: &mut Unstructured<'_>, count: usize) -> Result<Vec<f32>> {
    let style = u.arbitrary::<u8>()?;
    Ok(match style % 5 {
        0 => (0..count).map(|_| Ok(f32::from_bits(u.arbitrary()?))).collect::<Result<_>>()?,
        1 => {
            (0..count).map(|_| Ok(f32::from(u.arbitrary::<i8>()?) / 16.0)).collect::<Result<_>>()?
        }
        kind => {
            let mut random = SplitMix64(u.arbitrary::<u16>()?.into());
            let mut any = || {
                let word = random.next();
                let bell = (0..4).map(|j| f32::from((word >> (16 * j)) as i16)).sum::<f32>() / 4e4;
                match kind {
                    2 if word.is_multiple_of(4) => f32::NEG_INFINITY,
                    3 => bell.round(),
                    _ => bell,
                }
            };
            (0..count).map(|_| any()).collect()
        }
    })
}
