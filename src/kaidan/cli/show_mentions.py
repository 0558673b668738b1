"""What is to come and what was pointed to: a Reading in, one dated entry for each on the terminal out."""

from collections.abc import Sequence

from kaidan.cli.paper import Paper
from kaidan.cli.words import REFERENCES, UPCOMING, when_words
from kaidan.model import Reading, Reference, Upcoming

KIND = 11


def show_upcoming(paper: Paper, reading: Reading) -> None:
    """Write the events to come."""
    _show(paper, "To come", reading, reading.upcoming)


def show_references(paper: Paper, reading: Reading) -> None:
    """Write the earlier meetings, visits, documents and remarks."""
    _show(paper, "Earlier talks, documents and remarks", reading, reading.references)


def _show(paper: Paper, heading: str, reading: Reading, mentions: Sequence[Upcoming | Reference]) -> None:
    if not mentions:
        return
    paper.heading(heading)
    # An interval of days is the longest value in use; longer ones push their words to the right.
    dates = max(len(when_words(mention.when)) for mention in mentions)
    for mention in mentions:
        first = f"  {when_words(mention.when):<{dates}}  {_kind(mention):<{KIND}}"
        paper.paragraph(reading.text[mention.start : mention.end], first=first, indent=len(first))


def _kind(mention: Upcoming | Reference) -> str:
    return UPCOMING[mention.kind] if isinstance(mention, Upcoming) else REFERENCES[mention.kind]
