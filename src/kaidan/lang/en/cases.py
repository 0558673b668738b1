"""Folded English text in, counted things of a followed matter out."""

from kaidan.lang.cases import CountMention


def find_counts(folded: str) -> tuple[CountMention, ...]:
    """Return the counts of a folded text that may be items of a case, in order."""
    return ()
