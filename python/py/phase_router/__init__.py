"""Deterministic routing of sources to capacity-bounded targets.

Tokens to experts, keys to shards, k-mers to nodes: each source gets k distinct targets, load follows capacity, and the
routes are the same on every machine, instruction set and number of threads. Any range of rows can be computed alone.

Routes are int32 arrays of shape (N, k), with -1 in empty slots.

>>> import phase_router
>>> router = phase_router.ExactRouter(1000, [1, 1, 1, 3], k=2, seed=42)
>>> routes = router.route()
>>> phase_router.compute_loads(routes, 4)
array([ 333,  333,  334, 1000])

Routers: `ExactRouter` (every target gets its quota to the unit), `StreamRouter` (an unknown number of sources) and
`Router` (random samples). They see positions, not names: deleting an element of a list renumbers those behind it, and
most routes move. A capacity of 0 drains a target.

`Gate` chooses the targets of the best scores instead, as a mixture-of-experts layer does; `assign` does so within hard
capacities. Tables that change: `rebalance` and `Placement`, which knows its members by name.

After routing: `enforce_capacity`, `compute_loads`, `Plan` (slots grouped by target) and `Replicas`. `route` and the
functions beside it are those of the published package; the module ``phase_router_rs`` is its kernel.

RESULTS_VERSION is the version of the results: as long as it is the same, the same input and seed give the same routes.
"""

from _phase_router._native import (
    RESULTS_VERSION,
    Assignment,
    Blocks,
    ExactRouter,
    Gate,
    Placement,
    Plan,
    Replicas,
    Router,
    StreamRouter,
    assign,
    assign_lists,
    available_isas,
    batch_quotas,
    build_bits,
    certificate_bound,
    certificate_bound_lists,
    compute_loads,
    degrees,
    permutations,
    phase_router_uniform_dispatch,
    quotas,
    rebalance,
    uniform_hash,
    utilisation,
    weighted_rendezvous,
)
from phase_router._published import (
    enforce_capacity,
    extreme_hetero_capacities,
    hash_route,
    load_stats,
    make_hard_caps,
    mild_hetero_capacities,
    route,
    strong_hetero_capacities,
    survival_rate,
    uniform_capacities,
)

__all__ = [
    "RESULTS_VERSION",
    "Assignment",
    "Blocks",
    "ExactRouter",
    "Gate",
    "Placement",
    "Plan",
    "Replicas",
    "Router",
    "StreamRouter",
    "assign",
    "assign_lists",
    "available_isas",
    "batch_quotas",
    "build_bits",
    "certificate_bound",
    "certificate_bound_lists",
    "compute_loads",
    "degrees",
    "enforce_capacity",
    "extreme_hetero_capacities",
    "hash_route",
    "load_stats",
    "make_hard_caps",
    "mild_hetero_capacities",
    "permutations",
    "phase_router_uniform_dispatch",
    "quotas",
    "rebalance",
    "route",
    "strong_hetero_capacities",
    "survival_rate",
    "uniform_capacities",
    "uniform_hash",
    "utilisation",
    "weighted_rendezvous",
]
