"""The calendar: meetings held and events announced in, one list of what was held, is planned, or has passed out."""

from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec import Struct

from kaidan.ledger.pairs import Meeting, Planned

Status = Literal["held", "planned", "passed"]


class Day(Struct, frozen=True, kw_only=True):
    """One line of the calendar: `first` and `last` number its days (None for an announced event without a date).

    A meeting that was held has `meeting` and the schedules that had announced it; what is planned, or has passed
    without a reading that fulfils it, has the schedules that tell of it, oldest first.
    """

    status: Status
    first: int | None
    last: int | None
    meeting: Meeting | None = None
    announced: tuple[Planned, ...] = ()


def make_calendar(meetings: Sequence[Meeting], schedules: Sequence[Planned], *, today: int) -> list[Day]:
    """Return the lines of the calendar by their first day; `today` numbers the day that parts planned from passed."""
    known = {meeting.talks for meeting in meetings}
    lines = [_held(meeting, schedules) for meeting in meetings]
    lines += _announced([plan for plan in schedules if plan.target not in known], today)
    return sorted(lines, key=_order)


def _held(meeting: Meeting, schedules: Iterable[Planned]) -> Day:
    announced = sorted((plan for plan in schedules if plan.target == meeting.talks), key=_told)
    return Day(status="held", first=meeting.day, last=meeting.day, meeting=meeting, announced=tuple(announced))


def _announced(schedules: Iterable[Planned], today: int) -> list[Day]:
    """Return the events announced, those told in the same words for the same days by several readings as one."""
    same: dict[tuple[object, ...], list[Planned]] = {}
    for plan in schedules:
        if plan.target is None:
            same.setdefault((plan.parties, plan.kind, plan.words, plan.when), []).append(plan)
    return [_event(sorted(plans, key=_told), today) for plans in same.values()]


def _event(plans: list[Planned], today: int) -> Day:
    first, last = plans[0].earliest, plans[0].latest
    status: Status = "passed" if last is not None and last < today else "planned"
    return Day(status=status, first=first, last=last, announced=tuple(plans))


def _told(plan: Planned) -> tuple[str, str]:
    return plan.told_on or "", plan.id


def _order(line: Day) -> tuple[bool, int, int, str]:
    key = line.meeting.talks if line.meeting else line.announced[0].id
    return line.first is None, line.first or 0, line.last or 0, key
