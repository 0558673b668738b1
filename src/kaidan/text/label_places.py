"""Where labels may stand: the lines of a page in, every place that looks like a label out."""

from collections.abc import Iterator

from msgspec import Struct

from kaidan.lang.base import Labelling
from kaidan.model import Span
from kaidan.text.layout import Layout, any_found, first_match

# Labels that may stand right one after the other, as in `1.(1)`.
LONGEST_CHAIN = 3


class Label(Struct, frozen=True, kw_only=True):
    """A place that may be a label: `start` to `end` are the label with its brackets, `words` a bracketed title.

    `place` tells what stands before it: `start` of the line, the end of a `sentence`, a `gap`, or a title that it
    touches (`glued`).
    """

    line: int
    start: int
    end: int
    label: str
    labelling: Labelling
    place: str
    words: Span | None = None


def label_places(layout: Layout, line: int, body: Span) -> list[Label]:
    """Return the places of a line that may be labels, in order; `body` is the line without its bullet."""
    found = list(_chain(layout, line, body, "start"))
    for at, place in _breaks(layout, body):
        if not found or at >= found[-1].end:
            found += _chain(layout, line, Span(at, body.end), place)
    return found


def _chain(layout: Layout, line: int, within: Span, place: str) -> Iterator[Label]:
    """Yield the labels that stand one right after the other from the start of `within`."""
    at = within.start
    for _ in range(LONGEST_CHAIN):
        hit = first_match(layout.rules.labels, layout.folded, at, within.end) if at < within.end else None
        if hit is None:
            return
        rule, match = hit
        if rule.yields.title_only and not _opens_title_line(layout, Span(match.end(), within.end), place):
            return
        words = Span(*match.span("title")) if "title" in match.groupdict() else None
        name = "" if words else "".join(match["label"].split())
        yield Label(line=line, start=at, end=match.end(), label=name, labelling=rule.yields, place=place, words=words)
        if words:
            return
        at = match.end()


def _opens_title_line(layout: Layout, rest: Span, place: str) -> bool:
    words = rest.of(layout.folded)
    short = len(words) <= layout.rules.longest_bare_heading
    return place == "start" and short and not any_found(layout.rules.sentence, words)


def _breaks(layout: Layout, body: Span) -> list[tuple[int, str]]:
    places: dict[int, str] = {}
    for rule in layout.rules.breaks:
        for match in rule.compiled.finditer(layout.folded, body.start, body.end):
            if body.start < match.end() < body.end:
                places.setdefault(match.end(), rule.yields)
    return sorted(places.items())
