"""Calendar expressions and their values."""

from typing import Literal

from msgspec import Struct

Basis = Literal["stated", "anchored", "inferred"]


class Time(Struct, frozen=True, kw_only=True):
    """A calendar date or period: `value` is EDTF (ISO 8601-2), a day, month, year, season, decade or interval `A/B`.

    `basis`: stated in full in the words; anchored to the day of the talks; inferred from the sense of the sentence.
    """

    start: int
    end: int
    value: str
    basis: Basis
