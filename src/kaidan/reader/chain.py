"""The chain: every step of reading, in order, as one literal tuple of plain functions."""

from collections.abc import Callable

from kaidan.reader.cases import read_cases
from kaidan.reader.draft import Draft
from kaidan.reader.gaps import read_gaps
from kaidan.reader.header import read_header
from kaidan.reader.outline import read_outline
from kaidan.reader.points import read_points
from kaidan.reader.references import references
from kaidan.reader.roster import read_roster
from kaidan.reader.schedules import schedules
from kaidan.reader.statements import read_statements
from kaidan.reader.times import times
from kaidan.reader.topics import topics

Step = Callable[[Draft], Draft]

CHAIN: tuple[Step, ...] = (
    read_outline,
    read_header,
    read_roster,
    read_statements,
    topics,
    times,
    references,
    schedules,
    read_cases,
    read_points,
    read_gaps,
)


def run_chain(draft: Draft) -> Draft:
    """Return the draft after every step. Raises NoTalksError where the page tells of no talks."""
    for step in CHAIN:
        draft = step(draft)
    return draft
