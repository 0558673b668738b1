"""Folded English text in, its calendar expressions out."""

from kaidan.lang.calendar import CalendarMention


def find_times(folded: str) -> tuple[CalendarMention, ...]:
    """Return the calendar expressions of a folded text in order, none overlapping."""
    return ()
