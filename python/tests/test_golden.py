"""Everything that was recorded of the published router, through both modules."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import golden
import phase_router
import phase_router_rs


@pytest.mark.parametrize("case", golden.cases(), ids=str)
def test_routes_of_the_drop_in(case: golden.Case) -> None:
    nb_words = (case.n + 63) // 64
    routes = phase_router_rs.phase_router(
        case.s_bits, case.t_bits, case.n, nb_words, case.k, case.col_perm_s, case.col_perm_t, case.seed
    )
    case.check(routes)
    by_name = phase_router_rs.phase_router(
        s_bits=case.s_bits.reshape(case.n, nb_words),
        t_bits=case.t_bits,
        n=np.int64(case.n),
        nb_words=nb_words,
        k=case.k,
        col_perm_s=case.col_perm_s.astype(np.int64),
        col_perm_t=case.col_perm_t.tolist(),
        seed=case.seed,
    )
    assert np.array_equal(by_name, routes)


@pytest.mark.parametrize("isa", phase_router.available_isas())
def test_routes_of_every_instruction_set(isa: Any) -> None:
    for case in golden.cases():
        router = phase_router.Router.from_bits(
            case.s_bits.reshape(case.n, -1),
            case.t_bits.reshape(case.n, -1),
            case.k,
            case.seed,
            sampling="algorithm_r",
            permutations=(case.col_perm_s, case.col_perm_t),
            isa=isa,
        )
        assert router.kernels.split("+")[0] == isa
        case.check(router.route())


def test_permutations_from_a_seed() -> None:
    recorded = golden.load("permutations.json")
    assert len(recorded) > 10
    for case in recorded:
        pair = phase_router.permutations(case["n"], case["n"], int(case["seed"]))
        for entries, side in zip(pair, ("source", "target"), strict=True):
            assert golden.fnv1a64(entries.astype("<u4").tobytes()) == case[f"{side}_fnv1a64"]
            if case[side] is not None:
                assert entries.tolist() == case[side]


def test_auto_derives_the_permutations() -> None:
    for case in golden.cases():
        sigma, tau = phase_router.permutations(case.n, case.n, case.seed)
        nb_words = (case.n + 63) // 64
        routes = phase_router_rs.phase_router(case.s_bits, case.t_bits, case.n, nb_words, case.k, sigma, tau, case.seed)
        auto = phase_router_rs.phase_router_auto(case.s_bits, case.t_bits, case.n, case.k, case.seed)
        assert np.array_equal(auto, routes)
        auto = phase_router_rs.phase_router_auto(
            case.s_bits, case.t_bits, n=case.n, k=case.k, seed=case.seed, nb_words=nb_words
        )
        assert np.array_equal(auto, routes)


@pytest.mark.parametrize("module", [phase_router_rs, phase_router])
def test_uniform_dispatch(module: Any) -> None:
    recorded = golden.load("uniform_dispatch.json")
    assert len(recorded) == 60
    for case in recorded:
        names = ("n_tokens", "n_experts", "k", "base_density")
        arguments = [*(case[name] for name in names), int(case["seed"])]
        routes = module.phase_router_uniform_dispatch(*arguments, case["oversample"])
        assert routes.shape == (case["n_tokens"], case["k"])
        assert routes.dtype == np.int32
        assert np.count_nonzero(routes >= 0) == case["filled"]
        if case["routes"] is not None:
            assert routes.ravel().tolist() == case["routes"]
        assert golden.fnv1a64(routes.astype("<i4").tobytes()) == case["fnv1a64"]
        by_name = dict(zip((*names, "seed"), arguments, strict=True))
        if case["oversample"] == 4:
            assert np.array_equal(module.phase_router_uniform_dispatch(**by_name), routes)
        assert np.array_equal(module.phase_router_uniform_dispatch(**by_name, oversample=case["oversample"]), routes)


def capacities(profile: str, n: int) -> list[float]:
    """As the published benchmark shuffles them: by the first permutation that its seed gives."""
    ordered = np.ones(n)
    if profile == "mild":
        ordered[: int(0.2 * n)] = 3
    elif profile == "strong":
        tenth = int(0.1 * n)
        ordered[:tenth] = 8
        ordered[tenth : tenth + int(0.2 * n)] = 2
    elif profile == "extreme":
        ordered[: max(int(0.05 * n), 1)] = 16
    shuffle, _ = phase_router.permutations(0, n, 42)
    shuffled: list[float] = ordered[shuffle].tolist()
    return shuffled


@pytest.mark.parametrize("case", golden.load("survival.json"), ids=lambda c: f"{c['experiment']}-{c['n']}-{c['k']}")
def test_survival_of_the_published_benchmark(case: dict[str, Any]) -> None:
    n, k = case["n"], case["k"]
    weights = capacities(case["profile"], n)
    caps = phase_router.make_hard_caps(weights, n, k, case["headroom"])
    router = phase_router.Router.from_degrees(
        np.full(n, round(0.3 * n)),
        phase_router.degrees(weights, 0.3, n),
        k,
        case["route_seed"],
        sampling="algorithm_r",
        permutations=phase_router.permutations(n, n, 42 + 7777),
    )
    for routes, survived in (
        (router.route(), case["survived_phase"]),
        (phase_router.uniform_hash(n, n, k, router.sampling_seed), case["survived_hash"]),
    ):
        left = phase_router.enforce_capacity(routes, caps)
        assert np.count_nonzero(left >= 0) == survived
        assert phase_router.survival_rate(left, n) == survived / (n * k)
