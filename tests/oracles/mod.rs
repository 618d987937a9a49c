//! What the library must do, on inputs decoded from bytes.
//!
//! Each module has an `Input`, decoded from any bytes, and its `check`, which panics if the library breaks a promise.
//! All tests on arbitrary inputs share them: the fuzz targets (`fuzz/`), the replay of their corpus and the soak
//! (`tests/corpus.rs`), and the guard pages (`tests/guard.rs`).
//!
//! Bytes are read from the front and are zero after the end, so a seed is as easy to write as to read.

#![allow(dead_code)] // each user needs only some of it

pub mod assign;
pub mod csv;
pub mod dispatch;
pub mod exact;
pub mod gate;
pub mod hostile;
pub mod kernels;
pub mod placement;
pub mod tiers;

// tests/support has it too, for those who have both.
#[allow(clippy::duplicate_mod)]
#[path = "../support/splitmix.rs"]
mod splitmix;

use std::ops::Range;
use std::sync::LazyLock;

use arbitrary::{Result, Unstructured};
use phase_router::{Permutation, Permutations};
pub use splitmix::SplitMix64;

/// Decodes an input from bytes and checks it.
pub type Check = fn(&[u8], Scale);

/// Every module by name.
pub const ALL: [(&str, Check); 9] = [
    ("tiers", run::<tiers::Input>),
    ("kernels", run::<kernels::Input>),
    ("hostile", run::<hostile::Input>),
    ("exact", run::<exact::Input>),
    ("gate", run::<gate::Input>),
    ("assign", run::<assign::Input>),
    ("dispatch", run::<dispatch::Input>),
    ("csv", run::<csv::Input>),
    ("placement", run::<placement::Input>),
];

/// An input and what must hold for it.
pub trait Oracle: Sized {
    fn decode(u: &mut Unstructured<'_>, scale: Scale) -> Result<Self>;
    fn check(&self);
}

fn run<O: Oracle>(bytes: &[u8], scale: Scale) {
    if let Ok(input) = O::decode(&mut Unstructured::new(bytes), scale) {
        input.check();
    }
}

/// Lets libFuzzer decode an [`Oracle`], and show one that failed.
#[macro_export]
macro_rules! arbitrary_from_oracle {
    ($input:ty) => {
        impl<'a> arbitrary::Arbitrary<'a> for $input {
            fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
                <$input as $crate::oracles::Oracle>::decode(u, $crate::oracles::Scale::FUZZ)
            }
        }
    };
}

/// How large an input may be: some work is in proportion to rows times targets.
#[derive(Debug, Clone, Copy)]
pub struct Scale {
    /// The longest side.
    pub side: usize,
    pub cells: usize,
    pub slots: usize,
}

impl Scale {
    /// Some hundreds of inputs a second.
    pub const FUZZ: Self = Self { side: 1 << 17, cells: 1 << 16, slots: 1 << 13 };
    /// Problems that the engine cuts into chunks and gives to several threads.
    pub const SOAK: Self = Self { side: 1 << 20, cells: 1 << 22, slots: 1 << 17 };
    /// Little enough for an interpreter.
    pub const MIRI: Self = Self { side: 66, cells: 1 << 8, slots: 1 << 6 };
}

/// Sizes at which the library takes another path: words, chunks and blocks of the bitmap.
const EDGES: [usize; 10] = [63, 64, 65, 128, 1023, 1024, 1025, 4095, 4096, 4097];

/// The same for lanes of 16 bits and groups of the bitmap. They are rare, because they take a hundred times as long.
const LARGE_EDGES: [usize; 6] = [65_535, 65_536, 65_537, 262_143, 262_144, 262_145];

/// Small, an edge, or anything up to two blocks of the bitmap.
pub fn size(u: &mut Unstructured<'_>, scale: Scale) -> Result<usize> {
    let size = match u.arbitrary::<u8>()? {
        small @ 0..=199 => usize::from(small),
        edge @ 200..=209 => EDGES[usize::from(edge) - 200],
        210 => LARGE_EDGES[usize::from(u.arbitrary::<u8>()?) % LARGE_EDGES.len()],
        _ => usize::from(u.arbitrary::<u16>()? % 8192),
    };
    Ok(size.min(scale.side))
}

/// Writes a number as [`size`] reads it.
pub fn write_size(bytes: &mut Vec<u8>, size: usize) {
    match EDGES.iter().position(|&edge| edge == size) {
        _ if size < 200 => bytes.push(size as u8),
        Some(edge) => bytes.push(200 + edge as u8),
        None => {
            assert!(size < 8192, "no code for {size}");
            bytes.push(255);
            bytes.extend((size as u16).to_le_bytes());
        }
    }
}

/// Rows and targets whose product is within the scale.
pub fn sizes(u: &mut Unstructured<'_>, scale: Scale) -> Result<(usize, usize)> {
    let (rows, targets) = (size(u, scale)?, size(u, scale)?);
    // The smaller side is cut, so that an edge stays what it is in a narrow problem.
    let most = scale.cells / rows.max(targets).max(1);
    let least = rows.min(targets).min(most.max(1));
    Ok(if rows > targets { (rows, least) } else { (least, targets) })
}

/// A seed; with some of them `seed + row` overflows.
pub fn seed(u: &mut Unstructured<'_>) -> Result<u64> {
    let seed = u.arbitrary::<u64>()?;
    Ok(if seed % 7 == 6 { u64::MAX - (seed >> 56) } else { seed })
}

/// Degrees on a ring: written out, or of one kind.
pub fn degrees(u: &mut Unstructured<'_>, count: usize, ring: usize) -> Result<Vec<u32>> {
    let style = u.arbitrary::<u8>()?;
    let most = ring as u32;
    Ok(match style % 7 {
        0 => (0..count).map(|_| degree(u, ring)).collect::<Result<_>>()?,
        1 => vec![most; count],
        2 => vec![0; count],
        3 => vec![degree(u, ring)?; count],
        kind => {
            let mut random = SplitMix64(u.arbitrary::<u16>()?.into());
            let mut any = || match (kind, random.next() % 8) {
                (5, _) => random.below(ring / 16 + 1) as u32,
                (6, 0..4) => ring.saturating_sub(random.below(ring / 16 + 1)) as u32,
                (_, 0) => 0,
                (_, 1) => most,
                _ => random.below(ring + 1) as u32,
            };
            (0..count).map(|_| any()).collect()
        }
    })
}

fn degree(u: &mut Unstructured<'_>, ring: usize) -> Result<u32> {
    Ok((u.arbitrary::<u32>()? as usize % (ring + 1)) as u32)
}

pub fn permutations(
    u: &mut Unstructured<'_>,
    sources: usize,
    targets: usize,
) -> Result<Permutations> {
    let style = u.arbitrary::<u16>()?;
    let seed = u64::from(style >> 2);
    Ok(match style % 4 {
        0 => Permutations::from_seed(sources, targets, seed).unwrap(),
        1 => Permutations::keyed(sources, targets, seed).unwrap(),
        2 => Permutations {
            sigma: Permutation::identity(targets),
            tau: Permutation::identity(sources),
        },
        _ => {
            let mut random = SplitMix64(seed);
            let mut any = |n| {
                let image = random.permutation(n).into_iter().map(|e| e as u32).collect();
                Permutation::new(image).unwrap()
            };
            Permutations { sigma: any(targets), tau: any(sources) }
        }
    })
}

/// A range of rows, empty ones too.
pub fn rows(u: &mut Unstructured<'_>, rows: usize) -> Result<Range<usize>> {
    let [a, b] = [u.arbitrary::<u32>()?, u.arbitrary()?].map(|end| end as usize % (rows + 1));
    Ok(a.min(b)..a.max(b))
}

/// Target ids in rows of `fan_out`, some of them empty.
pub fn ids(u: &mut Unstructured<'_>, slots: usize, targets: usize) -> Result<Vec<i32>> {
    let style = u.arbitrary::<u8>()?;
    let id = |word: u64| (word % (targets as u64 + 1)) as i32 - 1;
    Ok(match style % 4 {
        0 => (0..slots).map(|_| Ok(id(u.arbitrary::<u16>()?.into()))).collect::<Result<_>>()?,
        1 => vec![id(u.arbitrary::<u16>()?.into()); slots],
        kind => {
            let mut random = SplitMix64(u.arbitrary::<u16>()?.into());
            let mut any = || {
                let word = random.next();
                // The second kind is skewed: most go to a few.
                id(if kind == 3 { (word >> 32) % (1 + word % 64) } else { word })
            };
            (0..slots).map(|_| any()).collect()
        }
    })
}

/// Runs `work` on this thread, or on a pool of several threads that is kept from one call to the next.
pub fn on_threads<T: Send>(several: bool, work: impl FnOnce() -> T + Send) -> T {
    static POOL: LazyLock<rayon::ThreadPool> =
        LazyLock::new(|| rayon::ThreadPoolBuilder::new().num_threads(3).build().unwrap());
    // wasm has no threads.
    if several && !cfg!(target_family = "wasm") { POOL.install(work) } else { work() }
}

/// Panics if two slices differ, and shows only the first place.
#[track_caller]
pub fn same<T: PartialEq + std::fmt::Debug>(given: &[T], wanted: &[T], name: &str) {
    assert_eq!(given.len(), wanted.len(), "{name}: length");
    if let Some(at) = given.iter().zip(wanted).position(|(a, b)| a != b) {
        panic!("{name}: at {at} is {:?}, not {:?}", given[at], wanted[at]);
    }
}
