//! The gate of a mixture-of-experts layer as plain code: what [`Gate`](crate::Gate) computes, for tests of your own.

// Scores of N rows and E targets (logits of tokens and experts) to the k best targets per row and their weights.
//
// In reading order: the options (`spec`), the calls (`builder`) and the definition (`reference`); the exponential
// function, in a fixed order of operations (`exp`); a row from logits to weights (`row`), and in it the choice of the k
// best (`select`). Both are written once, over sixteen lanes (`simd/lanes`), and compiled for each tier (`table`). All tiers
// give the same bits, weights too: every operation is rounded once, in its own lane, and sums have a stated order.
pub(crate) mod builder;
mod exp;
mod reference;
mod row;
mod select;
pub(crate) mod spec;
mod table;
#[cfg(test)]
mod tests;

pub use reference::reference;
