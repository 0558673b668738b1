"""A Reading shown for reading: a Reading in, its sections on the terminal in their order out."""

from collections.abc import Callable

from kaidan.cli.paper import Paper
from kaidan.cli.show_gaps import show_cases, show_differences, show_gaps
from kaidan.cli.show_meeting import show_meeting
from kaidan.cli.show_mentions import show_references, show_upcoming
from kaidan.cli.show_outcomes import show_agreements, show_requests
from kaidan.cli.show_statements import show_statements
from kaidan.model import Reading

SECTIONS: tuple[Callable[[Paper, Reading], None], ...] = (
    show_meeting,
    show_statements,
    show_agreements,
    show_requests,
    show_upcoming,
    show_references,
    show_cases,
    show_differences,
    show_gaps,
)


def show_reading(reading: Reading, paper: Paper | None = None) -> None:
    """Write a Reading to the terminal; a section with nothing in it is left out."""
    paper = paper or Paper()
    for show in SECTIONS:
        show(paper, reading)
