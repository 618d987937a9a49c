"""Deterministic routing of sources to capacity-bounded targets.

Tokens to experts, keys to shards, k-mers to nodes: every source gets up to k distinct targets, load follows capacity,
and the routes are the same on every machine, instruction set and number of threads. Any range of rows can be computed
alone.

Routes are int32 arrays of shape (N, k), -1 where a slot is empty.

>>> import phase_router
>>> router = phase_router.Router(1000, [1, 1, 1, 3], k=2, seed=42)
>>> routes = router.route()
>>> loads = phase_router.compute_loads(routes, 4)
>>> phase_router.load_stats(loads, [1, 1, 1, 3])["correlation"] > 0.99
True

Routers: `Router` (sampled), `ExactRouter` (every target gets its quota to the unit), `StreamRouter` (an unknown number
of sources). After them: `enforce_capacity`, `compute_loads`, `Plan` (slots grouped by target), `Replicas`. `route` and
the functions beside it are those of the published package; the module ``phase_router_rs`` is its kernel.
"""

from _phase_router._native import (
    Blocks,
    ExactRouter,
    Plan,
    Replicas,
    Router,
    StreamRouter,
    available_isas,
    block_quotas,
    build_bits,
    compute_loads,
    degrees,
    permutations,
    quotas,
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
    "Blocks",
    "ExactRouter",
    "Plan",
    "Replicas",
    "Router",
    "StreamRouter",
    "available_isas",
    "block_quotas",
    "build_bits",
    "compute_loads",
    "degrees",
    "enforce_capacity",
    "extreme_hetero_capacities",
    "hash_route",
    "load_stats",
    "make_hard_caps",
    "mild_hetero_capacities",
    "permutations",
    "quotas",
    "route",
    "strong_hetero_capacities",
    "survival_rate",
    "uniform_capacities",
    "uniform_hash",
    "utilisation",
    "weighted_rendezvous",
]
