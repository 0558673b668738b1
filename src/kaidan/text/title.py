"""The title of a page and the way that leads to it: lines and what the markup says in, spans out."""

import re

from kaidan.lang.base import OutlineRules
from kaidan.model import Block, Span
from kaidan.text.canonical import CanonicalText, Line
from kaidan.text.layout import any_found

LINES_SEARCHED = 40
# Two or more short steps parted by a sign that points on: the trail of a site, in any language.
_STEPS = re.compile(r"[^>|\u3002]{1,30}(?:[>\u203a\u00bb\uff1e][^>|\u3002\u203a\u00bb\uff1e]{1,60}){1,8}")
_MARKER = re.compile(r"^(?:\u2022|\d{1,2}\.)\s*")
_STEP = re.compile(r"[^>\u203a\u00bb\uff1e|]+")


def find_title(text: str, lines: tuple[Line, ...], heading: str) -> Span | None:
    """Return the line that the title element names, or else the first second-rank heading, or the first heading."""
    words = "".join(heading.split())
    named = [line for line in lines if _within(text, line, words)]
    body = [line for line in named if not line.furniture] or named
    if body:
        return _span(text, max(body, key=lambda line: line.end - line.start))
    top = [line for line in lines if line.tag in {"h1", "h2"} and not line.furniture]
    second = [line for line in top if line.tag == "h2"][:1] or top[:1]
    return _span(text, second[0]) if second else None


def title_and_trail(
    page: CanonicalText, blocks: tuple[Block, ...], rules: OutlineRules
) -> tuple[Span | None, tuple[Span, ...]]:
    """Return the title and the trail of a page; where the markup does not tell, the layout rules of its language do.

    The title is then the last line before the lead that is no date and no aside, the trail the lines that name regions.
    """
    spans = [(block.kind, Span(block.start, block.end)) for block in blocks]
    untitled = rules.dateline + rules.never_bare_heading
    titles = [span for kind, span in spans if kind == "title" and not any_found(untitled, span.of(page.folded))]
    regions = [span for kind, span in spans if kind == "furniture" and any_found(rules.regions, span.of(page.folded))]
    return page.title or _last_title(page.folded, titles, rules), page.trail or tuple(regions[:1])


def _last_title(folded: str, titles: list[Span], rules: OutlineRules) -> Span | None:
    """Return the last title, from the line before on when that one goes on."""
    if not titles:
        return None
    goes_on = len(titles) > 1 and any_found(rules.never_heading, titles[-2].of(folded))
    return Span(titles[-2].start, titles[-1].end) if goes_on else titles[-1]


def _within(text: str, line: Line, words: str) -> bool:
    own = "".join(text[line.start : line.end].split())
    return len(own) > 3 and own in words


def find_trail(text: str, lines: tuple[Line, ...], marked: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the steps of the trail: of the lines that the markup says are one, or of the first that looks like one."""
    if not marked:
        marked = tuple(
            Span(line.start, line.end)
            for line in lines[:LINES_SEARCHED]
            if line.end - line.start < 300 and _STEPS.match(text, line.start, line.end)
        )[:1]
    return tuple(step for span in marked for step in _steps(text, span))


def _steps(text: str, span: Span) -> list[Span]:
    found = []
    for match in _STEP.finditer(text, span.start, span.end):
        step = _MARKER.sub("", match[0].strip(), count=1)
        if step:
            start = match.start() + match[0].index(step)
            found.append(Span(start, start + len(step)))
    return found


def _span(text: str, line: Line) -> Span:
    words = text[line.start : line.end]
    start = line.start + len(words) - len(words.lstrip())
    return Span(start, line.start + len(words.rstrip()))
