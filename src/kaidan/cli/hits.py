"""What a search found, shown for reading: the search and its hits in, lines on the terminal out."""

from kaidan.cli.marked_paper import MarkedPaper
from kaidan.cli.paper import plain
from kaidan.cli.said import counted, party_names, said_words
from kaidan.ledger.finding import Found, Hit, Search

INDENT = " " * 12
UNDATED = "undated"
NOUNS = {"statements": ("statement", "statements"), "blocks": ("passage", "passages")}


def count_words(search: Search, found: Found) -> str:
    """Return how many were found and in which order: `12 statements, newest first`."""
    several = counted(found.count, *NOUNS[search.within])
    order = "best match first" if search.order == "rank" and search.words.strip() else "newest first"
    shown = len(found.hits)
    ordered = f"{several}, {order}" if found.count > 1 else several
    return f"{ordered}; the first {shown:,} are shown" if shown < found.count else ordered


def passage_words(found: Found) -> str | None:
    """Return the line that tells of passages which hold the words where no statement does, if there are any."""
    if not found.passages or found.passages <= found.count:
        return None
    return f"{counted(found.passages, 'passage holds', 'passages hold')} these words; --in blocks shows them."


def show_hits(search: Search, found: Found, paper: MarkedPaper | None = None) -> None:
    """Write what was found: the count, then each hit with its words, talks, id and place in its page."""
    paper = paper or MarkedPaper()
    paper.line(count_words(search, found), style="bold")
    for hit in found.hits:
        paper.line()
        _show(paper, hit)
    passages = passage_words(found)
    if passages:
        paper.line()
        paper.line(passages, style="dim")


def _show(paper: MarkedPaper, hit: Hit) -> None:
    day = hit.date or UNDATED
    told = said_words(hit.speakers, hit.by, hit.force) if hit.force else party_names(hit.parties)
    paper.paragraph(told, first=f"{day:<{len(INDENT)}}", indent=len(INDENT), style="green")
    paper.marked(hit.words, hit.highlights, first=INDENT)
    if hit.title:
        paper.cut(hit.title, first=INDENT, style="dim")
    paper.line(f"{INDENT}{hit.id}  {plain(hit.address)}:{hit.start}-{hit.end}", style="dim")
