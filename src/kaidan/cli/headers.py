"""The headers of readings, shown for reading: headers in, a few lines for each on the terminal out."""

from collections.abc import Iterable
from typing import cast

from kaidan.cli.hits import INDENT, UNDATED
from kaidan.cli.paper import Paper, plain
from kaidan.cli.said import party_names
from kaidan.cli.words import FORMATS, KINDS
from kaidan.ledger.headers import Header
from kaidan.model.meeting import MeetingFormat, MeetingKind


def talks_words(header: Header) -> str:
    """Return between whom and how the talks were: `Japan and Russia, foreign ministers`."""
    told = [party_names(header.parties) or "parties not told", KINDS[cast(MeetingKind, header.kind)]]
    if header.format != "in-person":
        told.append(FORMATS[cast(MeetingFormat, header.format)])
    return ", ".join(told)


def show_headers(headers: Iterable[Header], paper: Paper | None = None) -> None:
    """Write each reading: the day, the talks, the title, its id and page, and the share that was accounted for."""
    paper = paper or Paper()
    for number, header in enumerate(headers):
        if number:
            paper.line()
        show_header(paper, header)


def show_header(paper: Paper, header: Header) -> None:
    """Write one reading."""
    day = header.date or UNDATED
    paper.paragraph(talks_words(header), first=f"{day:<{len(INDENT)}}", indent=len(INDENT), style="green")
    if header.title:
        paper.paragraph(header.title, first=INDENT, indent=len(INDENT))
    state = "" if header.current else "  superseded"
    state += "  rejected" if header.rejected else ""
    coverage = f"{header.coverage:.0%} accounted for"
    paper.line(f"{INDENT}{header.id}  {plain(header.address)}  {coverage}{state}", style="dim")
