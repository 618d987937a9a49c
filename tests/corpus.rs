//! The checks of the fuzz targets without a fuzzer, on any compiler, machine and tier: on the kept inputs, and on
//! random ones that are too large for a fuzzer.
//!
//! - `cargo test --release --test corpus -- --ignored soak --nocapture` goes on for `PHASE_ROUTER_SOAK_SECONDS`, with
//!   large problems on several threads.
//! - `cargo test --test corpus -- --ignored write_seeds` writes the inputs that a corpus begins with, from the recorded
//!   outputs in `tests/data` (`scripts/fuzz.sh seeds` calls it).

mod oracles;
mod support;

use std::env;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use oracles::{ALL, Scale, SplitMix64};
use phase_router::{Kernels, Sampling};
use support::Case;

fn corpus(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target)
}

/// Few and small inputs under Miri, which takes some thousand times as long.
const INPUTS: usize = if cfg!(miri) { 1 } else { 1 << 20 };
const LONGEST: usize = if cfg!(miri) { 12 } else { 1 << 20 };
const SCALE: Scale = if cfg!(miri) { Scale::MIRI } else { Scale::FUZZ };

#[test]
fn every_kept_input_passes() {
    support::tiers();
    for (target, check) in ALL {
        // The published package has no corpus.
        let Ok(entries) = fs::read_dir(corpus(target)) else {
            println!("{target}: no corpus here");
            continue;
        };
        let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        let mut inputs = 0;
        for path in &paths {
            let bytes = fs::read(path).unwrap();
            if bytes.len() <= LONGEST && inputs < INPUTS {
                println!("{}", path.display());
                check(&bytes, SCALE);
                inputs += 1;
            }
        }
        println!("{target}: {inputs} inputs");
    }
}

/// Random bytes, in every target.
#[test]
fn any_bytes_pass() {
    let mut random = SplitMix64(1);
    for (_, check) in ALL {
        for len in [0, 3, 12, 40, 150, 600].into_iter().take(if cfg!(miri) { 3 } else { 6 }) {
            let bytes: Vec<u8> = (0..len).map(|_| random.next() as u8).collect();
            check(&bytes, SCALE);
        }
    }
}

/// The largest sizes with lanes and ranks of 16 bits, and the smallest with a second group of the bitmap: too slow for
/// a fuzzer to find much.
#[test]
#[cfg_attr(miri, ignore)]
fn large_sizes_pass() {
    let of = |name| ALL.into_iter().find(|(target, _)| *target == name).expect("a target").1;
    let (tiers, kernels, dispatch) = (of("tiers"), of("kernels"), of("dispatch"));
    for threads in [0xFE, 0xFF] {
        // Two slots per row, 3 targets, all slots of one target.
        dispatch(&[1, 3, threads, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 9, 1, 2, 1, 2, 0], SCALE);
    }
    for edge in 0..6 {
        // Full arcs, mixed ones, short ones and long ones.
        for (small, style) in [(1, 1), (3, 4), (150, 5), (9, 6)] {
            let large = [210, edge];
            let degrees = [style, 7, 7, style, 9, 9];
            let sizes = [[&large[..], &[small]].concat(), [&[small][..], &large].concat()];
            for sizes in &sizes {
                // Floyd; 3 slots; a seed, padding and permutations; two cuts.
                let options = [&[1, 3][..], &[9; 18], &[4; 16]].concat();
                tiers(&[&sizes[..], &options, &degrees].concat(), SCALE);
                kernels(
                    &[&[1][..], sizes, &degrees[..3], &[0, 90, 0, 90, 1, 2, 3, 4]].concat(),
                    SCALE,
                );
            }
            // As many consecutive phases as there is time for, with more phases than targets, and with fewer.
            let many = [255, 255, 31];
            for sizes in [[&large[..], &many[..]], [&many[..], &large[..]]] {
                let options = [3, 0, 8, 255, style];
                kernels(&[&[2][..], &sizes.concat(), &options, &degrees].concat(), SCALE);
            }
        }
    }
}

/// A number in the environment.
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
#[ignore = "runs for PHASE_ROUTER_SOAK_SECONDS (10 if it is not set): .ci/run soak"]
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
                     cargo test --release --test corpus -- --ignored soak"
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

#[test]
#[ignore = "writes files: run by scripts/fuzz.sh seeds"]
fn write_seeds() {
    let write = |target: &str, name: &str, bytes: &[u8]| {
        fs::create_dir_all(corpus(target)).unwrap();
        fs::write(corpus(target).join(name), bytes).unwrap();
    };
    for (number, case) in Case::all().iter().enumerate().filter(|(_, case)| case.n < 200) {
        let input = case.input();
        let problem = input.problem(Kernels::available()[0]);
        let name = format!("golden-{number}");
        for (s, sampling) in [Sampling::AlgorithmR, Sampling::Floyd].into_iter().enumerate() {
            // Permutations drawn as the recorded ones were, from another seed: the oracle is not the record.
            let style = 4 * number as u16 + 3;
            let bytes = oracles::tiers::write(&problem, case.k, input.seed, sampling, style);
            write("tiers", &format!("{name}-{s}"), &bytes);
        }
        let caps: Vec<u64> = problem.target_degrees().iter().map(|&d| d.into()).collect();
        write(
            "exact",
            &name,
            &oracles::exact::write(&caps, case.n, case.k, input.seed, number as u8),
        );
        if let Some(routes) = case.routes.as_ref().filter(|_| case.k <= 12) {
            let bytes =
                oracles::dispatch::write(routes, case.k, case.n, 1 + number % 64, 1 + case.k as u8);
            write("dispatch", &name, &bytes);
        }
    }
    // A kernel and a size each; the rest of the bytes are zero.
    for kernel in 0..4 {
        for (a, b) in [
            (1, 1),
            (5, 64),
            (64, 5),
            (65, 65),
            (130, 129),
            (209, 70),
            (70, 206),
            (210, 2),
            (3, 210),
        ] {
            let bytes = [kernel, a, b, 1, 40, 20, 3, 7, 7, 7, 255, 4, 1, 6, 2, 5, 3, 0];
            write("kernels", &format!("sizes-{kernel}-{a}-{b}"), &bytes);
        }
    }
    for (number, flags) in [0, 1, 2, 4, 5, 6, 9, 32, 36, 38, 64, 102].into_iter().enumerate() {
        // 8, 64 and 100 targets, 9 rows, 2 to 8 of them; without groups, and the best 2 of 4.
        for (targets, k) in [(8, 2), (64, 6), (100, 8)] {
            for groups in [&[0][..], &[100, 3, 2], &[101, 3, 2]] {
                let numbers = [flags % 5, 7, 1, 3 + flags % 4, 7, 1].repeat(3);
                let bytes = [&[targets, 9, k, flags][..], groups, &numbers].concat();
                write("gate", &format!("options-{number}-{targets}-{}", groups[0]), &bytes);
            }
        }
    }
    for style in 0..=u8::MAX {
        // Every kind of scores and of capacities, 12 rows, 7 targets, 3 per row.
        let flags = style.wrapping_mul(0x6D) & 0x7F;
        write("assign", &format!("style-{style:02x}"), &[flags, style, 12, 6, 3, style, 9]);
    }
    for (number, flags) in [0, 1, 5, 9, 17, 21, 25, 31].into_iter().enumerate() {
        let bytes = [&[1, 4, 9, flags][..], &[3; 10], &[9, 1, 7, 5, 0, 200, 31].repeat(12)];
        write("placement", &format!("flags-{number}"), &bytes.concat());
    }
    for entry in 0..9 {
        for fit in [0, 0xFF, 0x55] {
            let mut bytes = vec![entry, fit, 5, 2, 3, 1, 4, 2, 9, 1, 6, 3];
            (0..4).for_each(|list| bytes.extend([5, 1 + list, 2, 3, 0, 4]));
            write("hostile", &format!("entry-{entry}-{fit}"), &bytes);
        }
    }
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    for file in ["sources.csv", "targets.csv"] {
        let text = fs::read_to_string(data.join(file))
            .unwrap()
            .replace("target,capacity", "source,weight");
        let head: Vec<_> = text.lines().take(20).collect();
        write("csv", file, head.join("\n").as_bytes());
    }
    let odd = "\u{feff} source , weight,x\r\n\n\"a,\"\"b\"\"\",1e3,\r\n\u{3b2},0,\"\n\"\n";
    write("csv", "quoted", odd.as_bytes());
}
