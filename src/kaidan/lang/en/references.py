"""Folded English text in, mentions of earlier meetings, visits, documents and remarks out."""

from kaidan.lang.events import EventMention


def find_references(folded: str) -> tuple[EventMention, ...]:
    """Return the mentions that may point back, in order; the reader keeps those that do."""
    return ()
