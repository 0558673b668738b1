"""Judgements shown for reading: judgements with what stood before in, some lines for each on the terminal out."""

from collections.abc import Sequence

from kaidan.cli.paper import Paper, plain
from kaidan.ledger.judgement_fields import AS_READ
from kaidan.ledger.judgement_log import Logged

VERDICTS = {"reject": "rejected", "confirm": "confirmed", "note": "noted"}
# How what is not known by the rows alone is shown: it follows from the links, or the page is not there yet.
UNKNOWN = "?"
INDENT = "  "


def show_judgements(logged: Sequence[Logged], paper: Paper | None = None) -> None:
    """Write judgements: when, who and on what, the words, what is set, the note, and whether it holds for no words."""
    paper = paper or Paper()
    if not logged:
        paper.line("No judgements.")
    for one in logged:
        _show(paper, one)


def _show(paper: Paper, one: Logged) -> None:
    told = one.judgement
    paper.paragraph(f"{_moment(told.made_at)}  {told.judge}  {told.entry}", style="bold")
    if told.words:
        paper.cut(told.words, first=INDENT)
    for line in _rulings(one):
        paper.paragraph(line, first=INDENT, indent=len(INDENT))
    if told.note:
        paper.paragraph(told.note, first=f"{INDENT}note: ", indent=len(INDENT))
    if not one.settled:
        paper.paragraph("unsettled: these words stand in no page's newest version", first=INDENT, indent=len(INDENT))


def _rulings(one: Logged) -> list[str]:
    told = one.judgement
    if told.action in VERDICTS:
        return [VERDICTS[told.action]]
    return [
        plain(f"{field.name}: {one.before.get(field.name, UNKNOWN)} → {one.now.get(field.name, AS_READ)}")
        for field in told.fields()
    ]


def _moment(made_at: str) -> str:
    """Return a moment for reading: `2026-11-24 04:05:06 UTC`."""
    return f"{made_at[:10]} {made_at[11:19]} UTC"
