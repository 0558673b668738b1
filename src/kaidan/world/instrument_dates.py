"""Dates of instruments: EDTF dates and days go in, whether they agree or come too late goes out."""

from kaidan.world.instrument_table import Instrument

# A treaty is laid before the Diet within so many years of its signature.
YEARS_TO_APPROVAL = 3


def agrees(date: str, when: str) -> bool:
    """Tell whether a date lies within a stated one, each to its own precision: `agrees("1956-10-19", "1956")`."""
    first, _, last = when.rstrip("~?%").partition("/")
    last = last or first
    low, high = _shortened(date, first), _shortened(date, last)
    return (not first or low[0] >= low[1]) and (not last or high[0] <= high[1])


def _shortened(date: str, other: str) -> tuple[str, str]:
    length = min(len(date), len(other))
    return date[:length], other[:length]


def is_later(found: Instrument, day: str | None, when: str | None) -> bool:
    """Tell whether an instrument came to stand only after the day of the talks.

    Of a treaty whose signature is not known the approval counts, unless a stated date fits a signature before it.
    """
    if day is None:
        return False
    if found.date or not found.approved:
        return found.date > day
    return found.approved > day and not _was_signed(found, day, when)


def _was_signed(found: Instrument, day: str, when: str | None) -> bool:
    if when is None or when > day or not when[:4].isdigit():
        return False
    return 0 <= int(found.approved[:4]) - int(when[:4]) <= YEARS_TO_APPROVAL
