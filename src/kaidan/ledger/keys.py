"""Keys and days: a day and a place in a reading in, a number that sorts by day out; an EDTF value in, its days out."""

from datetime import date

from kaidan.reader.periods import period_of

# Of the 63 bits of a key 20 hold the day (to the year 2870) and 43 a stretch of numbers that begins where the reading's
# id tells and goes down by one a row. The rows of a reading stand side by side, so that few pages of the database are
# written for each. With ten thousand readings of a hundred rows on one day, two overlap in one of a thousand ledgers;
# that pair is refused and not mixed up.
ID_BITS = 43
LAST_DAY = (1 << 20) - 1


def key_of(day: int | None, reading: str, number: int) -> int:
    """Return the key of the row of that number in a reading, the same in every ledger.

    It is greater for a later day, and on one day for the earlier row of a reading. An undated one sorts first.
    """
    begin = int(reading.rpartition("-")[2], 16)
    return (min(day or 0, LAST_DAY) << ID_BITS) | ((begin - number) & ((1 << ID_BITS) - 1))


def first_key(day: int) -> int:
    """Return the least key that an entry of that day can have."""
    return min(day, LAST_DAY) << ID_BITS


def day_number(day: str | None) -> int | None:
    """Return the number of an ISO 8601 day (1 is 0001-01-01); None for None."""
    return date.fromisoformat(day).toordinal() if day else None


def day_of(number: int) -> str:
    """Return the ISO 8601 day of a number: the inverse of `day_number`."""
    return date.fromordinal(number).isoformat()


def bounds(when: str | None) -> tuple[int, int] | None:
    """Return the numbers of the first and last day that an EDTF value may mean; None for None or what is no EDTF."""
    period = period_of(when) if when else None
    return (period.first.toordinal(), period.last.toordinal()) if period else None
