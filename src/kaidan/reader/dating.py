"""Calendar mentions to periods: relative words count from the day of the talks, open ones take the nearest that fits.

A mention without its year is the nearest on the side of the talks where its sentence puts it. What cannot be told
without the day of the talks is left open (None).
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from msgspec import Struct

from kaidan.lang.calendar import CalendarMention, CalendarPoint, Sense
from kaidan.model.moment import Basis
from kaidan.reader.periods import (
    SEASONS,
    Period,
    day_period,
    decade_period,
    fiscal_period,
    joined_period,
    month_period,
    season_period,
    week_period,
    year_period,
)

# An open month belongs to the year of the talks sooner than to another, and to the side its sentence tells: what it
# costs, in months, to go against either. An open day belongs to the month of the talks likewise (costs in days).
_OTHER_YEAR, _AGAINST_CUE, _AGAINST_STRONG_CUE = 4, 2, 8
_OTHER_MONTH, _AGAINST_CUE_IN_DAYS, _AGAINST_STRONG_CUE_IN_DAYS = 10, 8, 45


class Anchor(Struct, frozen=True):
    """What expressions are counted from: the day of the talks, and what the text named before.

    `before` is the period named last, `day` the day named last nearby, `beside` the period just before in the same
    breath, whose year or month the next expression may share (20 April in Tokyo, the 22nd in Osaka). `page` is the
    date of the page.
    """

    talks: date | None
    before: Period | None = None
    day: date | None = None
    beside: Period | None = None
    page: date | None = None

    def of(self, point: CalendarPoint) -> date | None:
        """Return the day that the point's shifts count from."""
        if point.frame == "talks":
            return self.talks
        if point.frame == "page":
            return self.page or self.talks
        if point.day_shift is not None or point.day is not None:
            return self.day or self.talks
        return self.before.first if self.before else self.talks


def resolve_mention(mention: CalendarMention, anchor: Anchor) -> Period | None:
    """Return the period a mention names, or None where nothing says which year, month or day it is."""
    try:
        if _is_open_month(mention.first) and mention.last is not None and _is_open_month(mention.last):
            return _months(mention, anchor)
        first = resolve_point(mention.first, anchor, mention.sense)
        if first is None or mention.last is None:
            return first
        after_first = Anchor(first.first, first, first.first)
        last = resolve_point(mention.last, after_first if _open(mention.last) else anchor, None)
        return _joined(first, last) if last else first
    except (ValueError, OverflowError):  # 31 June, year 0: words that name no day
        return None


def _is_open_month(point: CalendarPoint) -> bool:
    return point.month is not None and point.frame == "talks" and _open(point)


def _months(mention: CalendarMention, anchor: Anchor) -> Period | None:
    """Return a range of months without a year: its end is the nearest that fits, its beginning the last before that."""
    last = resolve_point(mention.last, anchor, mention.sense) if mention.last else None
    if last is None:
        return None
    first = _in_year(mention.first, last.first.year)
    return joined_period(first if first.first <= last.first else _in_year(mention.first, last.first.year - 1), last)


def _joined(first: Period, last: Period) -> Period | None:
    return joined_period(first, last) if first.first <= last.last and first.value != last.value else first


def _open(point: CalendarPoint) -> bool:
    shifts = (point.year, point.year_shift, point.month_shift, point.week_shift, point.day_shift)
    return all(shift is None for shift in shifts)


def basis_of(point: CalendarPoint) -> Basis:
    """Return how a point is known: its year stated, a shift anchored to the talks, or inferred from the sentence."""
    if point.year is not None:
        return "stated"
    return "inferred" if _open(point) else "anchored"


def resolve_point(point: CalendarPoint, anchor: Anchor, sense: Sense | None) -> Period | None:
    """Return the period of one point, or None if it cannot be told."""
    base = anchor.of(point)
    if point.year is not None:
        return _in_year(point, point.year)
    if base is None:
        return None
    return _nearest(point, anchor, base, sense) if _open(point) else _counted(point, base)


def _counted(point: CalendarPoint, base: date) -> Period:
    """Return a point that its shift counts from a day: yesterday, next week, last month, this fiscal year."""
    if point.day_shift is not None:
        return day_period(base + timedelta(point.day_shift))
    if point.week_shift is not None:
        return _in_week(point, base)
    if point.month_shift is not None:
        return _in_month(point, *_shifted(base, point.month_shift))
    began = base.year - (point.fiscal and base.month < 4)
    return _in_year(point, began + (point.year_shift or 0))


def _shifted(base: date, months: int) -> tuple[int, int]:
    count = base.year * 12 + base.month - 1 + months
    return count // 12, count % 12 + 1


def _in_week(point: CalendarPoint, base: date) -> Period:
    monday = base + timedelta(7 * (point.week_shift or 0) - base.weekday())
    if point.weekday is not None:
        return day_period(monday + timedelta(point.weekday))
    return week_period(monday, point.portion)


def _in_month(point: CalendarPoint, year: int, month: int) -> Period:
    return day_period(date(year, month, point.day)) if point.day else month_period(year, month, point.portion)


def _in_year(point: CalendarPoint, year: int) -> Period:
    if point.month is not None:
        return _in_month(point, year, point.month)
    if point.fiscal:
        return fiscal_period(year, point.portion)
    return decade_period(year, point.portion) if point.decade else year_period(year, point.portion)


def _nearest(point: CalendarPoint, anchor: Anchor, base: date, sense: Sense | None) -> Period | None:
    shared = _beside(point, anchor.beside, base, sense)
    if shared is not None:
        return shared
    if point.month is not None:
        month = point.month
        years = range(base.year - 1, base.year + 2)
        distances = [(year, 12 * (year - base.year) + month - base.month) for year in years]
        return _choose([(apart, year - base.year, _dated(point, year)) for year, apart in distances], sense)
    if point.day is not None or point.weekday is not None:
        return _nearest_day(point, anchor, base, sense)
    if point.portion in SEASONS:
        return _nearest_season(SEASONS[point.portion], base, sense)
    if point.portion == "start":  # the coming turn of the year, unless it has just passed
        return _in_year(point, base.year + (base.month > 3 or sense == Sense("future", strong=True)))
    return _in_month(point, base.year, base.month) if point.portion else None


def _beside(point: CalendarPoint, beside: Period | None, base: date, sense: Sense | None) -> Period | None:
    """Return the point in the year or month just named, if it comes later in it and no cue says otherwise."""
    if beside is None or point.frame == "text":
        return None
    near, found = beside.first, None
    if point.month is not None and near.year != base.year and point.month > near.month and len(beside.value) > 4:
        found = _in_year(point, near.year)
    elif point.month is None and point.day is not None and beside.is_day and point.day > near.day:
        day = _day_in(point.day, near.year, near.month)
        found = day_period(day) if day else None
    against = found is not None and sense and sense.strong and not _on_side((found.first - base).days, sense)
    return None if against else found


def _dated(point: CalendarPoint, year: int) -> Callable[[], Period]:
    return lambda: _in_year(point, year)


def _choose(candidates: Iterable[tuple[int, int, Callable[[], Period]]], sense: Sense | None) -> Period:
    """Return the candidate that costs least: distance in months, and whether it is in another year, are given."""
    return min(candidates, key=lambda found: _cost(found[0], found[1], sense))[2]()


def _cost(distance: int, years: int, sense: Sense | None) -> tuple[int, bool, int]:
    cost = abs(distance) + _OTHER_YEAR * (years != 0)
    if sense is None or _on_side(distance, sense):
        return cost, False, abs(years)
    return cost + (_AGAINST_STRONG_CUE if sense.strong else _AGAINST_CUE), sense.strong, abs(years)


def _on_side(distance: int, sense: Sense) -> bool:
    return distance <= 0 if sense.side == "past" else distance >= 0


def _nearest_season(season: int, base: date, sense: Sense | None) -> Period:
    centre = {21: 4, 22: 7, 23: 10, 24: 13}[season]
    candidates = []
    for year in range(base.year - 1, base.year + 2):
        distance = 12 * (year - base.year) + centre - base.month
        inside = abs(distance) <= 1
        candidates.append((0 if inside else distance, 0 if inside else year - base.year, _season_of(year, season)))
    return _choose(candidates, sense)


def _season_of(year: int, season: int) -> Callable[[], Period]:
    return lambda: season_period(year, season)


def _nearest_day(point: CalendarPoint, anchor: Anchor, base: date, sense: Sense | None) -> Period | None:
    if point.weekday is not None:
        return _nearest_weekday(point.weekday, base, sense)
    if point.frame == "text":
        return _following_day(point.day or 1, anchor.talks, base)
    days = [found for shift in (-1, 0, 1) if (found := _day_in(point.day or 1, *_shifted(base, shift)))]
    return day_period(min(days, key=lambda found: _cost_in_days(found, base, sense))) if days else None


def _nearest_weekday(weekday: int, base: date, sense: Sense | None) -> Period:
    """Return the last such weekday up to `base`, or the next one where a cue tells of the future."""
    back = base - timedelta((base.weekday() - weekday) % 7)
    ahead = sense is not None and sense.side == "future"
    return day_period(back + timedelta(7) if ahead and back <= base else back)


def _cost_in_days(found: date, base: date, sense: Sense | None) -> int:
    apart = (found - base).days
    cost = abs(apart) + _OTHER_MONTH * (found.month != base.month)
    if sense and not _on_side(apart, sense):
        cost += _AGAINST_STRONG_CUE_IN_DAYS if sense.strong else _AGAINST_CUE_IN_DAYS
    return cost


def _day_in(day: int, year: int, month: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _following_day(day: int, talks: date | None, base: date) -> Period | None:
    """Return the day after the talks if it has that number, else the first such day on or after `base`."""
    if talks and (talks + timedelta(1)).day == day:
        return day_period(talks + timedelta(1))
    found = _day_in(day, base.year, base.month)
    if found is None or found < base:
        found = _day_in(day, *_shifted(base, 1))
    return day_period(found) if found else None
