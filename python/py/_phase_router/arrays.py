"""Target ids as the kernels take them: int32, in one piece."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt


def ids(what: str, value: npt.ArrayLike) -> npt.NDArray[np.int32]:
    """Ids to read: `value` itself where it is int32 or uint32 in one piece, else converted."""
    array = np.asarray(value)
    if array.dtype.kind not in "iu":
        if array.size:
            raise TypeError(f"{what} has dtype {array.dtype}, but it must hold integers")
        array = array.astype(np.int32)
    if array.dtype == np.uint32:
        array = array.view(np.int32) if array.flags.c_contiguous else array.astype(np.int32)
    elif array.dtype != np.int32:
        limits = np.iinfo(np.int32)
        wrong = (array < limits.min) | (array > limits.max)
        if wrong.any():
            slot = int(np.argmax(wrong))
            raise ValueError(f"slot {slot} of {what} holds {array.flat[slot]}, which is not a target id")
        array = array.astype(np.int32)
    return np.asarray(array, order="C")


def copied_ids(what: str, value: npt.ArrayLike) -> npt.NDArray[np.int32]:
    """Ids to write to."""
    return np.array(ids(what, value), order="C")
