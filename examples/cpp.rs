//! The router beside a C++ one, `benches/cpp/router.cpp`: both get the same bit matrices and permutations, their routes
//! are compared bit for bit, and they are timed in turns.
//!
//! `scripts/cpp.py` compiles the C++ router, runs this with its path and writes the table of docs/performance.md.

#[path = "support/output.rs"]
mod output;
#[path = "support/splitmix.rs"]
#[allow(dead_code)] // only whole words are drawn
mod splitmix;

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use clap::Parser;
use phase_router::{
    BitMatrix, Error, Isa, Kernels, Permutations, Problem, Router, Sampling, Workspace, reference,
};
use splitmix::SplitMix64;

/// Compare with the C++ router
#[derive(Parser)]
struct Options {
    /// The compiled C++ router
    router: PathBuf,
    /// Small problems, one turn each: shows that outputs are equal, not how fast
    #[arg(long)]
    quick: bool,
}

const DENSITY: f64 = 0.3;
const SEED: u64 = 42;

struct Input {
    n: usize,
    k: usize,
    source_bits: Vec<u64>,
    target_bits: Vec<u64>,
    permutations: Permutations,
}

impl Input {
    fn new(n: usize, k: usize) -> Result<Self> {
        let bits = |seed| {
            let mut stream = SplitMix64::new(seed);
            let words = n.div_ceil(64);
            let mut bits = vec![0u64; n * words];
            for row in bits.chunks_exact_mut(words) {
                for column in 0..n {
                    let set = (stream.next() as f64) < DENSITY * 2f64.powi(64);
                    row[column / 64] |= u64::from(set) << (column % 64);
                }
            }
            bits
        };
        let permutations = Permutations::from_seed(n, n, 7)?;
        Ok(Self { n, k, source_bits: bits(1), target_bits: bits(2), permutations })
    }

    fn matrices(&self) -> Result<[BitMatrix<'_>; 2], Error> {
        let matrix = |bits| BitMatrix::new(bits, self.n, self.n);
        Ok([matrix(&self.source_bits)?, matrix(&self.target_bits)?])
    }

    /// Does what the published function does, from the bit matrices on.
    fn route(
        &self,
        kernels: &'static Kernels,
        ids: &mut [i32],
        workspace: &mut Workspace,
    ) -> Result<(), Error> {
        let [sources, targets] = self.matrices()?.map(|bits| kernels.row_popcounts(bits));
        let problem = Problem::from_degrees(sources, targets)?;
        let builder = Router::builder(&problem).fan_out(self.k).seed(SEED);
        let builder = builder.sampling(Sampling::AlgorithmR).permutations(&self.permutations);
        builder.kernels(kernels).build()?.route_into(ids, workspace)
    }

    fn reference(&self) -> Result<Vec<i32>, Error> {
        let [sources, targets] = self.matrices()?.map(reference::row_popcounts);
        let problem = Problem::from_degrees(sources, targets)?;
        reference::route(&problem, &self.permutations, self.k, SEED, Sampling::AlgorithmR)
    }
}

/// The C++ router as a process that has its problem and waits for commands.
struct Cpp {
    child: Child,
    stdin: ChildStdin,
    stdout: ChildStdout,
}

impl Cpp {
    fn start(program: &Path, input: &Input, threads: u32) -> Result<Self> {
        let mut command = Command::new(program);
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = child.with_context(|| format!("cannot run {}", program.display()))?;
        let stdin = child.stdin.take().context("standard input")?;
        let stdout = child.stdout.take().context("standard output")?;
        let mut cpp = Self { child, stdin, stdout };
        let mut bytes = Vec::new();
        for number in [input.n as u32, input.k as u32, threads] {
            bytes.extend(number.to_le_bytes());
        }
        bytes.extend(SEED.to_le_bytes());
        let words = input.source_bits.iter().chain(&input.target_bits);
        bytes.extend(words.flat_map(|word| word.to_le_bytes()));
        let Permutations { sigma, tau } = &input.permutations;
        let entries = sigma.as_slice().iter().chain(tau.as_slice());
        bytes.extend(entries.flat_map(|entry| entry.to_le_bytes()));
        cpp.stdin.write_all(&bytes)?;
        Ok(cpp)
    }

    fn ask(&mut self, command: u8, answer: &mut [u8]) -> Result<()> {
        self.stdin.write_all(&[command])?;
        self.stdin.flush()?;
        Ok(self.stdout.read_exact(answer)?)
    }

    fn routes(&mut self, slots: usize) -> Result<Vec<i32>> {
        let mut bytes = vec![0; slots * 4];
        self.ask(b'r', &mut bytes)?;
        Ok(bytes.as_chunks().0.iter().map(|&id| i32::from_le_bytes(id)).collect())
    }

    fn seconds(&mut self) -> Result<f64> {
        let mut ns = [0; 8];
        self.ask(b't', &mut ns)?;
        Ok(u64::from_le_bytes(ns) as f64 / 1e9)
    }

    fn end(mut self) -> Result<()> {
        drop(self.stdin);
        ensure!(self.child.wait()?.success(), "the C++ router failed");
        Ok(())
    }
}

fn main() -> ExitCode {
    let options = Options::parse();
    output::run(|out| run(&options, out))
}

fn run(options: &Options, out: &mut dyn Write) -> Result<()> {
    let tiers: Vec<&Kernels> = Isa::ALL.into_iter().filter_map(Kernels::for_isa).collect();
    writeln!(out, "`AlgorithmR` from bit matrices, n sources and targets, density {DENSITY}\n")?;
    write!(out, "| n | k | threads | reference | C++ |")?;
    for kernels in &tiers {
        write!(out, " {} |", kernels.name())?;
    }
    writeln!(out, " C++ / {} |", tiers.last().context("no kernels")?.name())?;
    writeln!(out, "|{}", " ---: |".repeat(tiers.len() + 6))?;
    let shapes: &[(usize, usize)] = match options.quick {
        true => &[(1, 1), (64, 2), (100, 3), (256, 2), (1000, 32)],
        false => &[(64, 2), (256, 2), (1024, 2), (4096, 2), (4096, 32), (16384, 2)],
    };
    for &(n, k) in shapes {
        for threads in [1, 2] {
            if threads == 1 || n >= 1000 {
                row(options, &tiers, [n, k, threads], out)?;
            }
        }
    }
    Ok(())
}

/// Checks the routes of a problem and prints the least times: other work on the machine only adds to a time.
fn row(
    options: &Options,
    tiers: &[&'static Kernels],
    [n, k, threads]: [usize; 3],
    out: &mut dyn Write,
) -> Result<()> {
    let input = Input::new(n, k)?;
    let expected = input.reference()?;
    let mut cpp = Cpp::start(&options.router, &input, threads as u32)?;
    ensure!(cpp.routes(n * k)? == expected, "n = {n}, k = {k}: the routes of C++ differ");

    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build()?;
    let (mut ids, mut workspace) = (vec![0; n * k], Workspace::new());
    let turns = match (options.quick, n) {
        (true, _) => 1,
        (_, ..1024) => 101,
        (_, ..16384) => 25,
        _ => 5,
    };
    let mut least = vec![f64::INFINITY; tiers.len() + 2];
    let note = |least: &mut f64, seconds: f64| *least = least.min(seconds);
    for turn in 0..turns {
        // The reference has one thread and needs fewer turns.
        if threads == 1 && turn < 11 && n < 16384 {
            let start = Instant::now();
            input.reference()?;
            note(&mut least[0], start.elapsed().as_secs_f64());
        }
        note(&mut least[1], cpp.seconds()?);
        if threads > 1 {
            // OpenMP's threads wait busily for a while, on the cores that the next ones need.
            std::thread::sleep(Duration::from_millis(50));
        }
        for (kernels, least) in tiers.iter().zip(&mut least[2..]) {
            let taken = pool.install(|| -> Result<Duration> {
                input.route(kernels, &mut ids, &mut workspace)?;
                ensure!(ids == expected, "n = {n}, k = {k}: other routes on {}", kernels.name());
                let start = Instant::now();
                input.route(kernels, &mut ids, &mut workspace)?;
                Ok(start.elapsed())
            });
            note(least, taken?.as_secs_f64());
        }
    }
    cpp.end()?;

    write!(out, "| {n} | {k} | {threads} |")?;
    for &seconds in &least {
        match seconds.is_finite() {
            true => write!(out, " {} |", time(seconds))?,
            false => write!(out, " |")?,
        }
    }
    writeln!(out, " {:.1} |", least[1] / least[tiers.len() + 1])?;
    Ok(())
}

fn time(seconds: f64) -> String {
    match seconds {
        0.0..1e-4 => format!("{:.1} µs", seconds * 1e6),
        0.0..1e-3 => format!("{:.0} µs", seconds * 1e6),
        _ => format!("{:.2} ms", seconds * 1e3),
    }
}
