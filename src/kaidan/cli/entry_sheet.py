"""An entry of the ledger, shown for reading: what the ledger holds of it in, a sheet on the terminal out."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kaidan.cli.headers import talks_words
from kaidan.cli.marked_paper import MarkedPaper
from kaidan.cli.paper import Paper, plain
from kaidan.cli.reading_sheet import show_reading_sheet, show_target_sheet
from kaidan.cli.said import party_names
from kaidan.cli.show_links import show_end, show_pointing
from kaidan.cli.words import when_words
from kaidan.ledger.entries import Became, ShownEntry
from kaidan.ledger.reading_entries import ShownReading, ShownTarget

LAYERS = {
    "outline": "Heading",
    "blocks": "Passage",
    "statements": "Statement",
    "times": "Date",
    "schedules": "Plan",
    "references": "Reference",
    "participants": "Participant",
    "cases": "Counted matter",
    "case_items": "Counted item",
    "points": "Point of the summary",
    "gaps": "Not understood",
}
# Fields that name parties, and fields that the relatives tell better.
_PARTIES = ("speakers", "addressees", "parties", "party", "host")
_TOLD_ELSEWHERE = ("by", "replies_to")
_LABELS = 14


def show_on_paper(shown: ShownEntry | ShownReading | ShownTarget, paper: MarkedPaper | None = None) -> None:
    """Write an entry, a reading or a target of links; a section with nothing in it is left out."""
    paper = paper or MarkedPaper()
    if isinstance(shown, ShownReading):
        show_reading_sheet(paper, shown)
        show_versions(paper, shown.before, shown.after)
        show_judgements(paper, shown.judgements)
    elif isinstance(shown, ShownTarget):
        show_target_sheet(paper, shown)
    else:
        _show_entry(paper, shown)


def _show_entry(paper: MarkedPaper, shown: ShownEntry) -> None:
    state = ", rejected" if shown.rejected else ", confirmed" if shown.confirmed else ""
    paper.line(f"{LAYERS.get(shown.layer, shown.layer)} {shown.id}{state}", style="bold")
    _show_place(paper, shown)
    paper.heading("Words")
    at = shown.start - shown.context_start
    paper.marked(shown.context, [(at, at + len(shown.words))], first="  ")
    _show_fields(paper, shown)
    _show_relatives(paper, shown)
    if shown.links:
        paper.heading("Points to")
        for link in shown.links:
            paper.line(f"  {link.relation}")
            show_end(paper, link, "  ")
    show_pointing(paper, shown.pointing)
    show_versions(paper, shown.before, shown.after)
    show_judgements(paper, shown.judgements)


def _show_place(paper: Paper, shown: ShownEntry) -> None:
    reading = shown.reading
    told = f"{reading.date or 'undated'}, {talks_words(reading)}"
    paper.paragraph(f"{reading.title}, {told}" if reading.title else told)
    old = "" if reading.current else "  superseded: a newer version of the page is there"
    paper.line(f"{reading.id}  {plain(reading.address)}:{shown.start}-{shown.end}{old}", style="dim")


def _show_fields(paper: Paper, shown: ShownEntry) -> None:
    names = [name for name in shown.fields | shown.read if name not in _TOLD_ELSEWHERE]
    if not names:
        return
    paper.heading("As judged" if shown.read else "As read")
    for name in names:
        words = field_words(name, shown.fields.get(name)) or "nothing"
        if name in shown.read:
            words += f"  (read: {field_words(name, shown.read[name]) or 'nothing'})"
        paper.paragraph(words, first=f"  {name.replace('_', ' '):<{_LABELS}}", indent=_LABELS + 2)


def field_words(name: str, value: object) -> str:
    """Return the value of a field for reading: names for codes of parties, the words of spans."""
    if isinstance(value, list):
        return party_names(value) if name in _PARTIES else ", ".join(field_words(name, one) for one in value)
    if isinstance(value, Mapping):
        own = value.get("subject") or value.get("lemma") or value.get("words")
        return str(own or " / ".join(words for one in value.values() if (words := field_words(name, one))))
    if isinstance(value, bool):
        return "yes" if value else ""
    if name in _PARTIES and isinstance(value, str):
        return party_names([value])
    return when_words(value) if name == "when" and isinstance(value, str) else "" if value is None else str(value)


def _show_relatives(paper: Paper, shown: ShownEntry) -> None:
    if not shown.relatives:
        return
    paper.heading("Beside it")
    for one in shown.relatives:
        paper.cut(one.words, first=f"  {one.how:<{_LABELS}}")
        paper.line(f"{' ' * (_LABELS + 2)}{one.id}", style="dim")


def show_versions(paper: Paper, before: Iterable[Became], after: Iterable[Became]) -> None:
    """Write what an entry was before its page changed, and what became of it since."""
    lines = [*_versions(before, after)]
    if lines:
        paper.heading("Versions")
        for line in lines:
            paper.line(f"  {line}")


def _versions(before: Iterable[Became], after: Iterable[Became]) -> Iterator[str]:
    for one in before:
        yield f"carried over from {one.entry} in {one.version}"
    for one in after:
        became = f"carried over to {one.successor}" if one.successor else "gone"
        yield f"superseded by {one.newer}: {became}"


def show_judgements(paper: Paper, judgements: Iterable[Mapping[str, Any]]) -> None:
    """Write what people have ruled of an entry, in the order of time."""
    for number, one in enumerate(judgements):
        if not number:
            paper.heading("Judgements")
        told = " ".join(str(part) for part in (one["action"], one["field"], one["value"]) if part)
        note = f": {one['note']}" if one["note"] else ""
        paper.paragraph(f"{one['made_at'][:16]} {one['judge']}, {told}{note}", first="  ", indent=4)
        paper.line(f"    {one['id']}", style="dim")
