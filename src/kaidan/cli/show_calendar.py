"""The calendar on the terminal: its lines in, months with what was held, planned and passed out."""

from collections.abc import Sequence

from kaidan.cli.paper import Paper, plain
from kaidan.cli.words import KINDS, UPCOMING, when_words
from kaidan.follow.calendar import Day
from kaidan.ledger.keys import day_of
from kaidan.ledger.pairs import Meeting, Planned
from kaidan.world.countries import name_of

STATUSES = {"held": "held", "planned": "planned", "passed": "passed, no reading"}
STYLES = {"held": "green", "planned": "yellow", "passed": "red"}
DATES, LABELS = 18, 20
UNDATED = "No date set"


def show_calendar(days: Sequence[Day], paper: Paper | None = None) -> None:
    """Write the calendar month by month; events without a date stand at the end."""
    paper = paper or Paper()
    if not days:
        paper.line("Nothing was held or announced in these days.")
    month = ""
    for day in days:
        named = day_of(day.first)[:7] if day.first else UNDATED
        if named != month:
            month = named
            paper.heading(month)
        _show_day(paper, day)


def _show_day(paper: Paper, day: Day) -> None:
    lead, indent = f"{_when(day):<{DATES}}{STATUSES[day.status]:<{LABELS}}", DATES + LABELS
    if day.meeting is None:
        paper.paragraph(plan_words(day.announced[0]), first=lead, indent=indent, style=STYLES[day.status])
    else:
        paper.paragraph(meeting_words(day.meeting), first=lead, indent=indent, style=STYLES[day.status])
        paper.cut(day.meeting.title or day.meeting.talks, first=" " * indent)
    for plan in day.announced:
        paper.cut(_announced(day, plan), first=" " * indent, style="dim")


def _announced(day: Day, plan: Planned) -> str:
    """Return where an event was announced, and in what words where the line does not show them already."""
    words = f": {plan.words}" if day.meeting else ""
    return f"told on {plan.told_on or 'a day not told'} [{plan.id}]{words}"


def _when(day: Day) -> str:
    """Return the days of a line within its month, or as they were announced where they are more than a month."""
    if day.first is None:
        return ""
    first, last = day_of(day.first), day_of(day.last or day.first)
    if first == last:
        return first[8:]
    return f"{first[8:]}-{last[8:]}" if first[:7] == last[:7] else when_words(day.announced[0].when)


def meeting_words(meeting: Meeting) -> str:
    """Return what a meeting was: its parties, its level, its place."""
    parties = ", ".join(name_of(code, "en") for code in meeting.parties)
    place = f", {plain(meeting.place)}" if meeting.place else ""
    kind = KINDS.get(meeting.kind, meeting.kind)  # type: ignore[call-overload]
    return f"{parties}: {kind}{place}"


def plan_words(plan: Planned) -> str:
    """Return what an announced event is: its parties, its kind, its words. A conference is not theirs alone."""
    parties = "" if plan.kind == "conference" else ", ".join(name_of(code, "en") for code in plan.parties) + ": "
    kind = UPCOMING.get(plan.kind, plan.kind)  # type: ignore[call-overload]
    return f"{parties}{kind}: {plain(plan.words)}"
