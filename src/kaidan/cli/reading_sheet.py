"""A reading, talks or what links end at, shown for reading: what the ledger holds of it in, a sheet out."""

from collections.abc import Sequence

from kaidan.cli.headers import show_headers, talks_words
from kaidan.cli.paper import Paper, plain
from kaidan.cli.said import said_words
from kaidan.cli.show_links import show_end, show_pointing
from kaidan.cli.words import REFERENCES, UPCOMING, when_words
from kaidan.ledger.reading_entries import Mention, Person, ShownReading, ShownTarget
from kaidan.world.countries import name_of

_WORDS: dict[str, str] = {str(kind): words for told in (REFERENCES, UPCOMING) for kind, words in told.items()}


def show_reading_sheet(paper: Paper, shown: ShownReading) -> None:
    """Write a reading of the ledger: header, people, statements in short, pointers with their links, versions."""
    header = shown.header
    state = "" if header.current else ", superseded"
    paper.line(f"Reading {shown.id}{state}{', rejected' if header.rejected else ''}", style="bold")
    if header.title:
        paper.paragraph(header.title)
    paper.paragraph(f"{header.date or 'undated'}, {talks_words(header)}{f', {header.place}' if header.place else ''}")
    talks = f"{header.talks}  " if header.talks else ""
    paper.line(f"{talks}{plain(header.address)}  {header.coverage:.0%} accounted for", style="dim")
    _show_people(paper, shown.people)
    _show_statements(paper, shown)
    _show_mentions(paper, "Earlier talks, documents and remarks", shown.references)
    _show_mentions(paper, "To come", shown.schedules)
    show_pointing(paper, shown.pointing)
    _show_sightings(paper, shown)


def show_target_sheet(paper: Paper, shown: ShownTarget) -> None:
    """Write talks with the readings that tell of them, or a document or person, and all that points there."""
    paper.line(shown.id, style="bold")
    if shown.label:
        paper.paragraph(shown.label)
    if shown.readings:
        paper.heading("Told by")
        show_headers(shown.readings, paper)
    show_pointing(paper, shown.pointing)


def _show_people(paper: Paper, people: Sequence[Person]) -> None:
    if people:
        paper.heading("People")
    for one in people:
        party = f" ({name_of(one.party, 'en')})" if one.party else ""
        attending = ", attending" if one.role != "principal" else ""
        paper.paragraph(f"{one.full_name or one.name}, {one.office}{party}{attending}", first="  ", indent=4)
        paper.line(f"    {one.id}", style="dim")


def _show_statements(paper: Paper, shown: ShownReading) -> None:
    if shown.statements:
        paper.heading("What was said")
    for one in shown.statements:
        paper.line(f"  {said_words(one.speakers, one.by, one.force)}", style="green")
        paper.cut(one.words, first="    ")
        paper.line(f"    {one.id}", style="dim")


def _show_mentions(paper: Paper, heading: str, mentions: Sequence[Mention]) -> None:
    if mentions:
        paper.heading(heading)
    for one in mentions:
        first = f"  {when_words(one.when)}  {_WORDS.get(one.kind, one.kind)}  "
        paper.paragraph(one.words, first=first, indent=4)
        if one.link:
            show_end(paper, one.link, "    ")
        paper.line(f"    {one.id}", style="dim")


def _show_sightings(paper: Paper, shown: ShownReading) -> None:
    if shown.versions:
        paper.heading("The page")
    for one in shown.versions:
        this = "  (this one)" if one.version == shown.id else ""
        when = one.fetched_at or one.added_at or ""
        paper.line(f"  {plain(one.address)}  version {one.ordinal}  {when[:16]}  {one.version}{this}")
