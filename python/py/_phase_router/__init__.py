"""What the packages `phase_router` and `phase_router_rs` share: the native module, and the reading of ids.

It is a package of its own so that `phase_router_rs` imports nothing called `phase_router`: a project that uses the
published module often has a file of that name first on its path.
"""

import os as _os

from _phase_router import _native

if hasattr(_os, "register_at_fork"):
    # A forked child has none of the threads that its parent routed on.
    _os.register_at_fork(after_in_child=_native._after_fork)
