//! The checks of the fuzz targets on problems that no fuzzer would wait for: large ones, on several threads, for as long
//! as it is told.
//!
//! `PHASE_ROUTER_SOAK_SECONDS=60 cargo test --release --test soak -- --ignored --nocapture`

mod oracles;

use std::env;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::time::{Duration, Instant, SystemTime};

use oracles::{ALL, Scale, SplitMix64};

fn number(name: &str) -> Option<u64> {
    let text = env::var(name).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{name} must be a whole number, but is `{text}`")))
}

/// One input, which its number gives.
fn run(number: u64) -> &'static str {
    let mut random = SplitMix64(number);
    let (target, check) = ALL[random.below(ALL.len())];
    let most = 8 << random.below(9);
    let len = random.below(most);
    let bytes: Vec<u8> = (0..len).map(|_| random.next() as u8).collect();
    check(&bytes, Scale::SOAK);
    target
}

#[test]
#[ignore = "runs for PHASE_ROUTER_SOAK_SECONDS (10 where it is not set)"]
fn soak() {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    let seed = number("PHASE_ROUTER_SOAK_SEED").unwrap_or(now.as_nanos() as u64);
    let time = Duration::from_secs(number("PHASE_ROUTER_SOAK_SECONDS").unwrap_or(10));
    println!("soak: seed {seed}, {} s", time.as_secs());
    let mut counts = ALL.map(|(target, _)| (target, 0));
    let began = Instant::now();
    for input in (0..).map(|i| seed.wrapping_add(i)) {
        match catch_unwind(AssertUnwindSafe(|| run(input))) {
            Ok(ran) => {
                counts.iter_mut().filter(|(target, _)| *target == ran).for_each(|c| c.1 += 1)
            }
            Err(panic) => {
                eprintln!(
                    "soak: again by PHASE_ROUTER_SOAK_SEED={input} PHASE_ROUTER_SOAK_SECONDS=0 \
                     cargo test --release --test soak -- --ignored"
                );
                resume_unwind(panic);
            }
        }
        if began.elapsed() >= time {
            break;
        }
    }
    let counts = counts.map(|(target, count)| format!("{target} {count}"));
    println!("soak: {} in {:.0?}", counts.join(", "), began.elapsed());
}
