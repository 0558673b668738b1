"""Periods of the calendar: years, months, days and portions in, EDTF values (ISO 8601-2) and their bounds out."""

import calendar
from datetime import date, timedelta

from msgspec import Struct

SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}
_SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}
_MONTHS_OF_YEAR = {
    "first-half": (1, 6),
    "second-half": (7, 12),
    "quarter-1": (1, 3),
    "quarter-2": (4, 6),
    "quarter-3": (7, 9),
    "quarter-4": (10, 12),
    "start": (1, 1),
    "close": (12, 12),
}
_DAYS_OF_MONTH = {"early": (1, 10), "mid": (11, 20), "late": (21, 31), "first-half": (1, 15), "second-half": (16, 31)}


class Period(Struct, frozen=True):
    """A stretch of the calendar: its EDTF value and its first and last day, both included."""

    value: str
    first: date
    last: date

    @property
    def is_day(self) -> bool:
        """Whether it is one day."""
        return self.first == self.last


def day_period(day: date) -> Period:
    """Return one day: `2008-11-05`."""
    return Period(day.isoformat(), day, day)


def month_period(year: int, month: int, portion: str | None = None) -> Period:
    """Return a month, or the days of a portion of it: `2008-11-11/2008-11-20` for `mid`."""
    last = calendar.monthrange(year, month)[1]
    if portion is None or portion not in _DAYS_OF_MONTH:
        return Period(f"{year:04}-{month:02}", date(year, month, 1), date(year, month, last))
    low, high = _DAYS_OF_MONTH[portion]
    return days_period(date(year, month, low), date(year, month, min(high, last)))


def year_period(year: int, portion: str | None = None) -> Period:
    """Return a year, or a season, half, quarter, first or last month of it: `2008`, `2008-21`, `2008-01/2008-06`."""
    if portion in SEASONS:
        return season_period(year, SEASONS[portion])
    if portion is None or portion not in _MONTHS_OF_YEAR:
        return Period(f"{year:04}", date(year, 1, 1), date(year, 12, 31))
    low, high = _MONTHS_OF_YEAR[portion]
    return months_period(year, low, year, high)


def season_period(year: int, season: int) -> Period:
    """Return a season by its EDTF number: 21 spring (March to May) … 24 winter (December and the two months after)."""
    low, high = _SEASON_MONTHS[season]
    closing_year = year + (high < low and year < date.max.year)
    last = month_period(closing_year, high).last
    return Period(f"{year:04}-{season}", date(year, low, 1), last)


def fiscal_period(year: int, portion: str | None = None) -> Period:
    """Return the fiscal year that begins in April of `year`, or a portion of it, counted from April."""
    low, high = _MONTHS_OF_YEAR.get(portion or "", (1, 12))
    return months_period(year + (low + 2) // 12, (low + 2) % 12 + 1, year + (high + 2) // 12, (high + 2) % 12 + 1)


def decade_period(year: int, portion: str | None = None) -> Period:
    """Return the ten years from `year`: `199X`, or an interval of years for a half or for a decade of an era."""
    low, high = {"first-half": (0, 4), "second-half": (5, 9)}.get(portion or "", (0, 9))
    value = f"{year // 10}X" if year % 10 == 0 and high - low == 9 else f"{year + low:04}/{year + high:04}"
    return Period(value, date(year + low, 1, 1), date(year + high, 12, 31))


def days_period(first: date, last: date) -> Period:
    """Return the days from `first` to `last`: `2008-11-22/2008-11-23`."""
    return day_period(first) if first == last else Period(f"{first}/{last}", first, last)


def months_period(year: int, month: int, last_year: int, last_month: int) -> Period:
    """Return the months from one to another: `2008-04/2009-03`."""
    first, last = month_period(year, month), month_period(last_year, last_month)
    return first if first == last else Period(f"{first.value}/{last.value}", first.first, last.last)


def joined_period(first: Period, last: Period) -> Period:
    """Return the stretch from one period to another: from where the first begins to where the last ends."""
    return Period(f"{first.value.split('/')[0]}/{last.value.split('/')[-1]}", first.first, last.last)


def period_of(value: str) -> Period | None:
    """Return the period that an EDTF value of this package names, or None where it names none."""
    try:
        if "/" in value:
            ends = [_simple_period(part) for part in value.split("/", 1)]
            return Period(value, ends[0].first, ends[1].last)
        return _simple_period(value)
    except ValueError:
        return None


def _simple_period(value: str) -> Period:
    if value.endswith("X"):
        return decade_period(int(value[:-1]) * 10)
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 1:
        return year_period(parts[0])
    if len(parts) == 3:
        return day_period(date(*parts))
    year, month = parts
    return season_period(year, month) if month > 20 else month_period(year, month)


def week_period(monday: date, portion: str | None = None) -> Period:
    """Return the week from `monday` to its Sunday, or its two last days."""
    return days_period(monday + timedelta(5 if portion == "weekend" else 0), monday + timedelta(6))
