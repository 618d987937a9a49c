"""The published module `phase_router_rs`: the same functions, arguments and results.

Further functions are in the package `phase_router`.
"""

from _phase_router._native import phase_router, phase_router_auto, phase_router_uniform_dispatch

__all__ = ["phase_router", "phase_router_auto", "phase_router_uniform_dispatch"]
