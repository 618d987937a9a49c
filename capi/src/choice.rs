//! What this build is, and what several handles share: the choices that options make, as numbers of C; sizes; arrays that
//! are copied.

use std::ffi::{CString, c_char};
use std::sync::OnceLock;

use phase_router::{
    CombineOrder, Error, GroupScore, Isa, Kernels, Permutation, Permutations, Sampling, Scoring,
};

use crate::border::{Call, Fault, checked, pr_status};

/// Changes when a program that was compiled with an older header can no longer be linked to this library.
pub const PR_ABI_VERSION: u32 = 1;

/// An instruction set. The results are the same on all.
pub type pr_isa = u32;
/// The fastest of this machine, or the one that the environment variable `PHASE_ROUTER_ISA` names.
pub const PR_ISA_BEST: pr_isa = 0;
/// Plain code, on every machine.
pub const PR_ISA_SCALAR: pr_isa = 1;
/// Every x86-64.
pub const PR_ISA_SSE2: pr_isa = 2;
/// x86-64-v3.
pub const PR_ISA_AVX2: pr_isa = 3;
/// x86-64-v4.
pub const PR_ISA_AVX512: pr_isa = 4;
/// aarch64.
pub const PR_ISA_NEON: pr_isa = 5;

/// How a router samples the targets that match a source.
pub type pr_sampling = u32;
/// As many random numbers as slots: the fast one.
pub const PR_SAMPLING_FLOYD: pr_sampling = 0;
/// A random number per match: that of the published router.
pub const PR_SAMPLING_ALGORITHM_R: pr_sampling = 1;

/// How a logit x becomes a score.
pub type pr_scoring = u32;
/// exp(x) over the sum of exp of all targets (Mixtral, Qwen3-MoE, DeepSeek-V2).
pub const PR_SCORING_SOFTMAX: pr_scoring = 0;
/// 1 / (1 + exp(-x)) (DeepSeek-V3, Llama 4).
pub const PR_SCORING_SIGMOID: pr_scoring = 1;
/// x itself.
pub const PR_SCORING_LOGITS: pr_scoring = 2;

/// The value of a group of targets.
pub type pr_group_score = u32;
/// Its largest score plus bias (DeepSeek-V2).
pub const PR_GROUP_SCORE_MAX: pr_group_score = 0;
/// The sum of its two largest scores plus biases (DeepSeek-V3).
pub const PR_GROUP_SCORE_TOP_TWO: pr_group_score = 1;

/// In which order the rows of a source are added up.
pub type pr_order = u32;
/// By ascending target, as code does that runs one expert after the other.
pub const PR_ORDER_TARGET: pr_order = 0;
/// By slot: a gate's first choice comes first.
pub const PR_ORDER_SLOT: pr_order = 1;

/// Returns the version of the library, `"0.1.0"` for example.
#[unsafe(no_mangle)]
pub extern "C" fn pr_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}

/// Returns the `PR_ABI_VERSION` that the library was built with. A program that loads it at run time compares.
#[unsafe(no_mangle)]
pub extern "C" fn pr_abi_version() -> u32 {
    PR_ABI_VERSION
}

/// Returns a number that changes when the same input and seed give other results than in the release before.
#[unsafe(no_mangle)]
pub extern "C" fn pr_results_version() -> u32 {
    phase_router::RESULTS_VERSION
}

/// Gives the name of the kernels that `isa` stands for, `"avx512+vpopcntdq"` for example. It is an error if this machine
/// does not have them. The name stays.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pr_kernels_name(isa: pr_isa, name: *mut *const c_char) -> pr_status {
    checked!(|c| {
        let name = c.result("name", name)?;
        let kernels = match isa_of(isa)? {
            None => Kernels::best(),
            Some(isa) => Kernels::require(isa),
        };
        name.write(c_name(kernels.map_err(Error::from)?));
        Ok(())
    })
}

/// Returns the name as C has it, with a zero at its end.
fn c_name(kernels: &Kernels) -> *const c_char {
    static NAMES: OnceLock<Vec<CString>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        Kernels::available().iter().filter_map(|k| CString::new(k.name()).ok()).collect()
    });
    let name = names.iter().find(|name| name.to_bytes() == kernels.name().as_bytes());
    name.map_or(c"".as_ptr(), |name| name.as_ptr())
}

/// The instruction set to ask for, by its name; none for the best.
pub(crate) fn isa_of(isa: pr_isa) -> Result<Option<Isa>, Fault> {
    let choices = [
        (PR_ISA_BEST, None),
        (PR_ISA_SCALAR, Some("scalar")),
        (PR_ISA_SSE2, Some("sse2")),
        (PR_ISA_AVX2, Some("avx2")),
        (PR_ISA_AVX512, Some("avx512")),
        (PR_ISA_NEON, Some("neon")),
    ];
    let name: Option<&str> = choose("isa", isa, &choices)?;
    Ok(name.map(str::parse).transpose().map_err(Error::from)?)
}

pub(crate) fn sampling_of(sampling: pr_sampling) -> Result<Sampling, Fault> {
    let choices =
        [(PR_SAMPLING_FLOYD, Sampling::Floyd), (PR_SAMPLING_ALGORITHM_R, Sampling::AlgorithmR)];
    choose("sampling", sampling, &choices)
}

pub(crate) fn scoring_of(scoring: pr_scoring) -> Result<Scoring, Fault> {
    let choices = [
        (PR_SCORING_SOFTMAX, Scoring::Softmax),
        (PR_SCORING_SIGMOID, Scoring::Sigmoid),
        (PR_SCORING_LOGITS, Scoring::Logits),
    ];
    choose("scoring", scoring, &choices)
}

pub(crate) fn group_score_of(score: pr_group_score) -> Result<GroupScore, Fault> {
    let choices =
        [(PR_GROUP_SCORE_MAX, GroupScore::Max), (PR_GROUP_SCORE_TOP_TWO, GroupScore::TopTwo)];
    choose("group_score", score, &choices)
}

pub(crate) fn order_of(order: pr_order) -> Result<CombineOrder, Fault> {
    let choices = [(PR_ORDER_TARGET, CombineOrder::Target), (PR_ORDER_SLOT, CombineOrder::Slot)];
    choose("order", order, &choices)
}

/// Reads an option that is 0 or 1.
pub(crate) fn flag(what: &'static str, given: u32) -> Result<bool, Fault> {
    choose(what, given, &[(0, false), (1, true)])
}

/// Returns what a number of C stands for.
fn choose<T: Copy>(what: &'static str, given: u32, choices: &[(u32, T)]) -> Result<T, Fault> {
    let found = choices.iter().find(|(number, _)| *number == given);
    let most = choices.len() as u32 - 1;
    found.map(|(_, choice)| *choice).ok_or(Fault::Choice { what, given, most })
}

/// Hands the options that all handles have, `isa` and `threads`, to a builder.
macro_rules! run_on {
    ($builder:expr, $options:expr) => {{
        let builder = $builder.threads($options.threads);
        match $crate::choice::isa_of($options.isa)? {
            Some(isa) => builder.isa(isa),
            None => builder,
        }
    }};
}
pub(crate) use run_on;

/// The defaults of options are zeros. (They cannot be derived: pointers have no default.)
macro_rules! zeros {
    ($($options:ty),*) => {
        $(impl Default for $options {
            fn default() -> Self {
                bytemuck::Zeroable::zeroed()
            }
        }
        // SAFETY: the structs that this is used for have numbers and raw pointers alone.
        #[allow(unsafe_code)]
        unsafe impl $crate::border::Options for $options {})*
    };
}
pub(crate) use zeros;

/// The sizes of a router's output: `rows` rows of `k` slots. `slots` is their product, the length of the whole output.
#[repr(C)]
#[derive(Clone, Copy, Default)]
pub struct pr_shape {
    /// Number of rows, N. 0 if the handle serves any number.
    pub rows: usize,
    /// Number of targets, E.
    pub targets: usize,
    /// Slots per row.
    pub k: usize,
    /// Slots of the whole output; 0 if the handle serves any number of rows.
    pub slots: usize,
}

/// Copies an array, or says that there is no memory for it.
pub(crate) fn copied<T: Copy>(array: &[T]) -> Result<Vec<T>, Fault> {
    let mut copy = Vec::new();
    if copy.try_reserve_exact(array.len()).is_err() {
        return Err(Error::OutOfMemory { bytes: size_of_val(array) as u128 }.into());
    }
    copy.extend_from_slice(array);
    Ok(copy)
}

/// Reads permutations that options may have.
pub(crate) fn permutations(
    call: &Call,
    (sigma, sigma_len): (*const u32, usize),
    (tau, tau_len): (*const u32, usize),
) -> Result<Option<Permutations>, Fault> {
    if sigma.is_null() && tau.is_null() && sigma_len == 0 && tau_len == 0 {
        return Ok(None);
    }
    let sigma = Permutation::new(copied(call.read("sigma", sigma, sigma_len)?)?)?;
    let tau = Permutation::new(copied(call.read("tau", tau, tau_len)?)?)?;
    Ok(Some(Permutations { sigma, tau }))
}
