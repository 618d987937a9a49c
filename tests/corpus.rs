//! The fuzzers' corpus, as a test: every kept input through its checks, on whatever compiler, machine and tier runs this.
//!
//! `cargo test --test corpus -- --ignored write_seeds` writes the seeds that a corpus begins with, from the recorded
//! outputs in `tests/data` (`scripts/fuzz.sh seeds` calls it).

mod oracles;
mod support;

use std::fs;
use std::path::{Path, PathBuf};

use oracles::{ALL, Scale, SplitMix64, dispatch, exact, tiers};
use phase_router::{Kernels, Sampling};
use support::Case;

fn corpus(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target)
}

/// Under Miri, which takes some thousand times as long: small inputs, and not all of them.
const INPUTS: usize = if cfg!(miri) { 12 } else { usize::MAX };
const LONGEST: usize = if cfg!(miri) { 40 } else { usize::MAX };
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

/// Bytes that nobody chose, in every target.
#[test]
fn any_bytes_pass() {
    let mut random = SplitMix64(1);
    for (_, check) in ALL {
        for len in [0, 1, 3, 10, 40, 150, 600].into_iter().take(if cfg!(miri) { 5 } else { 7 }) {
            let bytes: Vec<u8> = (0..len).map(|_| random.next() as u8).collect();
            check(&bytes, SCALE);
        }
    }
}

#[test]
#[ignore = "writes files"]
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
            let bytes = tiers::write(&problem, case.k, input.seed, sampling, style);
            write("tiers", &format!("{name}-{s}"), &bytes);
        }
        let caps: Vec<u64> = problem.target_degrees().iter().map(|&d| d.into()).collect();
        write("exact", &name, &exact::write(&caps, case.n, case.k, input.seed, number as u8));
        if let Some(routes) = case.routes.as_ref().filter(|_| case.k <= 12) {
            let bytes = dispatch::write(routes, case.k, case.n, 1 + number % 64, 1 + case.k as u8);
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
    for entry in 0..8 {
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
