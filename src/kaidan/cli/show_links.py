"""Links, shown for reading: links in, the words that point and what they are tied to on the terminal out."""

from collections.abc import Iterable, Sequence

from kaidan.cli.hits import INDENT, UNDATED
from kaidan.cli.paper import Paper, plain
from kaidan.cli.words import when_words
from kaidan.ledger.link_lists import ShownLink

ARROW = "-> "


def show_links(links: Iterable[ShownLink], paper: Paper | None = None) -> None:
    """Write each link: the day of the talks, the words, and under them what they are tied to or why they are not."""
    paper = paper or Paper()
    for link in links:
        paper.paragraph(link.words, first=f"{link.date or UNDATED:<{len(INDENT)}}", indent=len(INDENT), style="green")
        show_end(paper, link, INDENT)
        when = f"  says {when_words(link.when)}" if link.when else ""
        paper.line(f"{INDENT}{link.source}  {link.relation}{when}", style="dim")
        paper.line()


def show_end(paper: Paper, link: ShownLink, first: str) -> None:
    """Write what a link is tied to, by which rule; or why it is open, and what it might mean."""
    paper.paragraph(_end(link), first=first + ARROW, indent=len(first + ARROW))
    for candidate in link.candidates if link.target is None else ():
        paper.line(f"{first}   ? {plain(candidate)}")


def _end(link: ShownLink) -> str:
    if link.target is None:
        return f"open: {link.why or 'nothing fits'}"
    named = f"{link.label}  " if link.label else ""
    return f"{named}{link.target} (by {link.rule})"


def show_pointing(paper: Paper, links: Sequence[ShownLink]) -> None:
    """Write what points to an entry, the section left out where nothing does."""
    if links:
        paper.heading("Pointed to by")
    for link in links:
        paper.paragraph(link.words, first=f"  {link.date or UNDATED:<{len(INDENT)}}", indent=len(INDENT) + 2)
        paper.line(f"  {INDENT}{link.source}  {link.relation}, by {link.rule}", style="dim")
