"""Outcomes, requests and answers: a Reading in, one line for each statement by its number on the terminal out."""

from kaidan.cli.paper import Paper
from kaidan.cli.show_statements import speaker_words, statement_numbers
from kaidan.model import Reading, Statement

TOGETHER = frozenset({"agree", "confirm", "conclude"})
ASKING = frozenset({"request", "propose", "invite"})


def show_agreements(paper: Paper, reading: Reading) -> None:
    """Write what all agreed, confirmed and concluded, each by its number."""
    agreed = [statement for statement in reading.statements if statement.joint and statement.force in TOGETHER]
    if not agreed:
        return
    paper.heading("Agreed, confirmed and concluded together")
    for statement in agreed:
        _show_line(paper, reading, statement, "  ")


def show_requests(paper: Paper, reading: Reading) -> None:
    """Write each request, proposal and invitation by its number, and the answers told under it."""
    asked = [statement for statement in reading.statements if statement.force in ASKING]
    if not asked:
        return
    paper.heading("Asked and answered")
    for statement in asked:
        _show_line(paper, reading, statement, "  ")
        answers = _answers(reading, statement)
        for answer in answers:
            _show_line(paper, reading, answer, "      -> ")
        if not answers:
            paper.line("      -> no answer told")


def _answers(reading: Reading, asked: Statement) -> list[Statement]:
    """Return what answers the turn that the request was made in: its statements share their reporting verb."""
    turn = {one.id for one in reading.statements if one.id == asked.id or (one.verb and one.verb == asked.verb)}
    return [one for one in reading.statements if one.replies_to in turn and one.id not in turn]


def _show_line(paper: Paper, reading: Reading, statement: Statement, first: str) -> None:
    number = statement_numbers(reading)[statement.id]
    words = reading.text[statement.start : statement.end]
    paper.cut(words, first=f"{first}{number}. {speaker_words(reading, statement)}: ")
