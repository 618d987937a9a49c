"""A mixture-of-experts layer in NumPy, and the same one on tensors of PyTorch: ``python examples/moe_layer.py``.

Scores -> `Gate` -> `Plan` -> rows grouped by expert -> one product per expert -> weighted sums per token. PyTorch is
not needed: without it the second part is left out.
"""

from __future__ import annotations

import importlib.util

import numpy as np
import numpy.typing as npt

from phase_router import Gate, Plan

TOKENS, EXPERTS, K, WIDTH, HIDDEN = 256, 32, 4, 64, 48

Array = npt.NDArray[np.float32]


def expert(x: Array, up: Array, down: Array) -> Array:
    """What one expert does with rows of tokens: two products, and between them the larger of 0 and the number."""
    hidden: Array = np.maximum(x @ up, 0)
    return hidden @ down


def layer(x: Array, logits: Array, gate: Gate, up: Array, down: Array) -> Array:
    """Every expert runs once, on its tokens side by side."""
    ids, weights = gate.choose(logits)
    plan = Plan(ids, gate.targets)
    rows = plan.gather_rows(x)
    for target, places in plan.groups():
        rows[places] = expert(rows[places], up[target], down[target])
    return plan.combine(rows, weights)


def plain(x: Array, logits: Array, up: Array, down: Array) -> Array:
    """The same token by token: the experts of the K largest logits, weighed by the softmax of these."""
    out = np.zeros_like(x)
    for token, scores in enumerate(logits):
        chosen = np.argsort(-scores, kind="stable")[:K]
        weights = np.exp(scores[chosen] - scores.max())
        for target, weight in zip(chosen, weights / weights.sum(), strict=True):
            out[token] += weight * expert(x[token], up[target], down[target])
    return out


def with_torch(x: Array, logits: Array, gate: Gate, up: Array, down: Array) -> Array:
    """The layer on tensors: `numpy()` is a view of a CPU tensor, so no row is copied on the way."""
    import torch

    tokens, scores, first, second = (torch.from_numpy(array) for array in (x, logits, up, down))
    ids = torch.empty((len(tokens), gate.k), dtype=torch.int32)
    weights = torch.empty((len(tokens), gate.k))
    gate.choose(scores.numpy(), ids.numpy(), weights.numpy())
    plan = Plan(ids.numpy(), gate.targets)
    rows = torch.empty((plan.filled, x.shape[1]))
    plan.gather_rows(tokens.numpy(), out=rows.numpy())
    for target, places in plan.groups():
        rows[places] = torch.relu(rows[places] @ first[target]) @ second[target]
    out = torch.empty_like(tokens)
    plan.combine(rows.numpy(), weights.numpy(), out=out.numpy())
    # The chosen experts are those of torch.topk, which leaves the order of equal scores open; there are none here.
    assert torch.equal(ids.long(), torch.topk(scores, gate.k).indices)
    array: Array = out.numpy()
    return array


def main() -> None:
    generator = np.random.default_rng(42)
    x = generator.standard_normal((TOKENS, WIDTH), dtype=np.float32)
    logits = x @ generator.standard_normal((WIDTH, EXPERTS), dtype=np.float32) / np.float32(WIDTH**0.5)
    up = generator.standard_normal((EXPERTS, WIDTH, HIDDEN), dtype=np.float32) / np.float32(WIDTH**0.5)
    down = generator.standard_normal((EXPERTS, HIDDEN, WIDTH), dtype=np.float32) / np.float32(HIDDEN**0.5)
    gate = Gate(EXPERTS, K, renormalize=True)
    expected = plain(x, logits, up, down)
    results = {"NumPy": layer(x, logits, gate, up, down)}
    if importlib.util.find_spec("torch"):
        results["PyTorch"] = with_torch(x, logits, gate, up, down)
    else:
        print("PyTorch is not installed")
    for name, out in results.items():
        difference = float(np.abs(out - expected).max())
        print(f"{name}: {TOKENS} tokens, {K} of {EXPERTS} experts, {difference:.1e} from a plain loop at most")
        if not difference < 1e-4:
            raise SystemExit("the layers differ")


if __name__ == "__main__":
    main()
