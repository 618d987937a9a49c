"""Arguments as the arrays that the library reads in place: weights, whole numbers, target ids.

What is no number is refused, and nothing is rounded on the way: NumPy would turn strings and dates into numbers, drop
masks and imaginary parts, and make floats of a list in which an integer above 2**63 stands beside a smaller one.
"""

from __future__ import annotations

from decimal import Decimal
from numbers import Real
from typing import Any, TypeAlias, TypeVar, cast

import numpy as np
import numpy.typing as npt

Id = TypeVar("Id", np.int32, np.uint32, np.int64)
Ids: TypeAlias = npt.NDArray[np.int32] | npt.NDArray[np.uint32] | npt.NDArray[np.int64]
ID_DTYPES = [np.dtype(name) for name in ("int32", "uint32", "int64")]
# The empty slot of uint32 ids.
EMPTY_UINT32 = 2**32 - 1


def _ready(array: npt.NDArray[Any], dtype: Any) -> npt.NDArray[Any]:
    """Returns the array itself if it can be read in place."""
    in_place = array.dtype == dtype and array.flags.c_contiguous and array.flags.aligned
    return array if in_place else np.require(array, dtype, ["C", "A"])


def unmasked(what: str, value: Any) -> None:
    """Refuses an array with masked elements."""
    if isinstance(value, np.ma.MaskedArray) and np.ma.is_masked(value):
        raise ValueError(f"{what} has masked elements: choose a value for them with {what}.filled()")


def _array(what: str, value: Any) -> npt.NDArray[Any]:
    unmasked(what, value)
    try:
        return np.asarray(value)
    except (TypeError, ValueError) as error:
        raise type(error)(f"{what} is no array of numbers: {error}") from error


def _one_dimension(what: str, array: npt.NDArray[Any]) -> None:
    if array.ndim != 1:
        raise ValueError(f"{what} has shape {array.shape}, but it must have one dimension")


def real(what: str, value: Any) -> float:
    """Returns a real number as a float."""
    if isinstance(value, np.ndarray) and value.ndim == 0 and value.dtype.kind in "biuf":
        value = value.item()
    if not isinstance(value, (Real, Decimal)):
        raise TypeError(f"{what} must be a real number, not {type(value).__name__}")
    try:
        return float(value)
    except OverflowError:
        raise ValueError(f"{what} is too large for a float") from None


def reals(what: str, value: Any, ndim: int | None = 1) -> npt.NDArray[np.float64]:
    """Returns real numbers as contiguous float64."""
    array = _array(what, value)
    if ndim is not None:
        _one_dimension(what, array)
    if array.dtype.kind == "O":
        flat = [real(f"{what}[{index}]", entry) for index, entry in enumerate(array.flat)]
        array = np.array(flat, dtype=np.float64).reshape(array.shape)
    elif array.dtype.kind not in "biuf":
        raise TypeError(f"{what} has dtype {array.dtype}, but it must hold real numbers")
    with np.errstate(over="ignore"):  # a long double becomes infinite, which is refused where it has no meaning
        return _ready(array, np.float64)


def finite(what: str, value: Any) -> npt.NDArray[np.float64]:
    """Returns finite real numbers as contiguous float64."""
    array = reals(what, value)
    if not np.isfinite(array).all():
        index = int(np.argmin(np.isfinite(array)))
        raise ValueError(f"{what}[{index}] is {array[index]}, but it must be finite")
    return array


def whole(what: str, value: Any) -> npt.NDArray[Any]:
    """Returns integers of any shape exactly: an array of integers, or one of Python's."""
    array = _array(what, value)
    if array.dtype.kind in "iu":
        return array
    if not array.size and array.dtype.kind in "fO":  # a list without integers that would make it an array of them
        return array.astype(np.int64)
    if array.dtype.kind == "O" or not isinstance(value, np.ndarray):
        exact = np.asarray(value, dtype=object)
        if all(isinstance(entry, (int, np.integer)) for entry in exact.flat):
            return exact
    raise TypeError(f"{what} has dtype {array.dtype}, but it must hold integers")


def integers(what: str, value: Any) -> npt.NDArray[np.int64] | npt.NDArray[np.uint64]:
    """Returns whole numbers as contiguous int64 or uint64."""
    array = whole(what, value)
    _one_dimension(what, array)
    if array.dtype.kind == "O":
        for index, number in enumerate(array):
            if not 0 <= number < 2**64:
                raise ValueError(f"{what}[{index}] is {_shown(number)}, but it must be between 0 and 2**64 - 1")
    return _ready(array, np.int64 if array.dtype.kind == "i" else np.uint64)


def limits(what: str, value: Any) -> npt.NDArray[Any]:
    """Returns whole numbers from 0: negative ones become 0, and others are rounded up."""
    array = _array(what, value)
    if array.dtype.kind in "iu":
        return array.clip(0)
    array = reals(what, value)
    if np.isnan(array).any():
        raise ValueError(f"{what}[{int(np.argmax(np.isnan(array)))}] is not a number")
    return np.ceil(array).clip(0, 2.0**62).astype(np.int64)


def _shown(number: Any) -> str:
    # Python refuses to show numbers of thousands of digits.
    return str(number) if abs(int(number)) < 2**128 else "a number of many digits"


def ids(what: str, value: Any) -> Ids:
    """Returns contiguous ids to read: an array of int32, uint32 or int64 with its dtype, other integers as int32."""
    array = whole(what, value)
    native = array.dtype.newbyteorder("=")
    if isinstance(value, np.ndarray) and native in ID_DTYPES:
        return cast(Ids, _ready(array, native))
    limits = np.iinfo(np.int32)
    empty = array == EMPTY_UINT32
    wrong = ((array < limits.min) | (array > limits.max)) & ~empty
    if wrong.any():
        slot = int(np.argmax(wrong))
        raise ValueError(f"slot {slot} of {what} holds {_shown(array.flat[slot])}, which is not a target id")
    wide = array.astype(np.int64)
    wide[empty] = -1
    return cast(Ids, _ready(wide, np.int32))


def copied_ids(what: str, value: Any) -> Ids:
    """Returns ids to write to."""
    return cast(Ids, np.array(ids(what, value), order="C"))
