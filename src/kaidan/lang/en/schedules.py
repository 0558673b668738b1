"""Folded English text in, mentions of meetings, visits and events that may lie ahead out."""

from kaidan.lang.events import EventMention


def find_schedules(folded: str) -> tuple[EventMention, ...]:
    """Return every mention of a meeting, visit or event in order; the reader keeps those that lie ahead."""
    return ()
