"""Target ids in the dtypes that the library reads in place."""

from __future__ import annotations

from typing import TypeAlias, TypeVar, cast

import numpy as np
import numpy.typing as npt

Id = TypeVar("Id", np.int32, np.uint32, np.int64)
Ids: TypeAlias = npt.NDArray[np.int32] | npt.NDArray[np.uint32] | npt.NDArray[np.int64]
DTYPES = [np.dtype(name) for name in ("int32", "uint32", "int64")]


def ids(what: str, value: npt.ArrayLike) -> Ids:
    """Returns contiguous ids to read: an array of int32, uint32 or int64 with its dtype, other integers as int32."""
    array = np.asarray(value, order="C")
    if array.dtype.kind not in "iu":
        if array.size:
            raise TypeError(f"{what} has dtype {array.dtype}, but it must hold integers")
        array = array.astype(np.int32)
    if not (isinstance(value, np.ndarray) and array.dtype in DTYPES):
        limits = np.iinfo(np.int32)
        wrong = (array < limits.min) | (array > limits.max)
        if wrong.any():
            slot = int(np.argmax(wrong))
            raise ValueError(f"slot {slot} of {what} holds {array.flat[slot]}, which is not a target id")
        array = array.astype(np.int32)
    return cast(Ids, array)


def copied_ids(what: str, value: npt.ArrayLike) -> Ids:
    """Returns ids to write to."""
    return cast(Ids, np.array(ids(what, value), order="C"))
