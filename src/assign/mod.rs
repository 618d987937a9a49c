//! Assignment: scores and hard capacities.
//!
//! A gate gives each source its best targets, and some targets get more than they can serve. An assignment gives each
//! source at most `k` distinct targets and no target more than its capacity, and of all such ones it leaves the fewest
//! slots empty, and of these it has the highest total score.
//!
//! **Prices.** Let `s` be the scores, `q` any prices of the targets, `r` the capacities (at most N each), and `M` the
//! number of filled slots. The total of an assignment that fills `M` slots is
//!
//! ```text
//! sum of s  =  sum of (s - q) over its pairs  +  sum of q over its pairs
//!          <=  sum over rows of the k largest (s - q)  +  sum of q r  -  min(q) (sum of r - M)
//! ```
//!
//! since what it leaves of the capacities, `sum of r - M`, costs at least `min(q)` each. If slots are empty, rows take
//! fewer than `k`, and only positive terms count. The right side is the *bound*. It needs no trust: anyone can compute
//! it from the prices ([`certificate::bound`](crate::certificate::bound)). The best prices make it equal to the best
//! total (linear programming; the matrix of the problem is totally unimodular, so whole assignments reach it).
//!
//! **How prices are found.** At given prices each row wants its `k` best targets by `s - q`. The price of a target is
//! right if as many rows want it as it has room for. So, by rounds, each target takes the price at which that would be
//! so if nothing else changed: the `r`-th largest of its *bids*, by how much a row prefers the target to its next best
//! one. First on a sample of rows, from whole columns at the very start, then on all. Targets that stay too full
//! although prices changed are raised together by one amount, since a row that leaves one of them would only go to
//! another. If there is more room than slots, prices end at 0, and what matters is the level of those above: they also
//! move together, in every round, and rather too high than too low. After a few rounds some hundredths of the slots are
//! in the wrong place.
//!
//! **How the last slots move.** By successive shortest paths: a unit that is too much moves along the cheapest chain of
//! moves, "row a from target 1 to 2, row b from 2 to 3", to a target with room, where costs are differences of
//! `s - q`. Then the prices of the targets on this side of the search go up, so that no cost is negative, which is what
//! proves that the assignment is the best (R. Jewell 1958; J. Edmonds and R. Karp 1972). One search starts from all
//! targets that are too full, and goes on to several with room: with prices raised by the distances, the paths to all
//! of them cost nothing, and as many units move as there are paths that do not take a row from each other. A search
//! looks at few rows: a target keeps per member the least that its move costs, by a bound that holds as prices go up,
//! and asks only those that could move for less than the worst of the paths so far; at first for no more than what the
//! last search needed. The same bounds say when the list of a row, its best twenty or so, is enough. Empty slots and
//! unused room are targets like others here, so every case is one.
//!
//! **Cost.** A round reads the scores once: `O(N E)` comparisons, and `O(N k)` for the rest. A search is at most
//! `O(N E + E log E)`, and there are at most as many as slots; after [`effort`](AssignerBuilder::effort) steps in all,
//! the searches no longer look at costs. Memory is `O(N k + E)` beside the scores.
//!
//! In reading order:
//!
//! - `assigner`: the builder, the calls, the result;
//! - `grid`: the integers that scores become; `input`: rows of a matrix, or lists of candidates;
//! - `survivors`: the kernel; `pass`: one pass over rows at given prices; `lists`: its result; `tier`: both per tier;
//! - `prices`: rounds; `repair`: shortest paths; `bound`: the certificate;
//! - `solve`: all of it in order.

mod assigner;
mod bound;
mod grid;
mod input;
mod lists;
mod pass;
mod prices;
mod repair;
mod solve;
mod survivors;
#[cfg(test)]
mod tests;
mod tier;

pub use assigner::{Assigner, AssignerBuilder, Assignment};
pub use bound::{bound, bound_lists};
