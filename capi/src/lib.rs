//! The C interface of phase-router. `docs/c.md` is its guide, `include/phase_router.h` what C sees, written by cbindgen
//! from this source.
//!
//! Three rules make all of it. A function that can fail returns a status, and puts results where it is told. An array is
//! followed by the number of its elements, and what does not fit is an error. Things with a life of their own are
//! handles: a `_new` function makes one, and the `_free` of its kind ends it.
//!
//! Each exported function is its checks and one call of the library. The checks are in `border`, and so is all that
//! follows a pointer; every other `unsafe` is that of an exported name or of a signature that takes pointers.

#![deny(missing_docs)]
#![allow(non_camel_case_types)] // names as C has them
#![allow(clippy::missing_safety_doc)] // the same for all, at the head of the header
#![allow(clippy::too_many_arguments)] // an array takes two

mod border;
mod choice;
mod router;
mod exact;
mod gate;
mod plan;
mod assign;
mod rebalance;
#[cfg(test)]
mod tests;
