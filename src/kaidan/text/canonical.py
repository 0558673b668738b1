"""The canonical text of a page: its words in reading order, the same words folded for matching, and its lines."""

from typing import Literal

from msgspec import Struct

from kaidan.model import Span

LineTag = Literal["h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "dt", "dd", "td", "caption", "line"]


class Line(Struct, frozen=True, kw_only=True):
    """One line of the canonical text (without its line end).

    `tag` is the HTML element it came from, or `line` in plain text; `furniture` is set where the markup itself says so
    (navigation, header, footer); `depth` is the nesting of lists.
    """

    start: int
    end: int
    tag: LineTag = "line"
    furniture: bool = False
    depth: int = 0


class Link(Struct, frozen=True, kw_only=True):
    """A link: the span of its words and the address it points to, as written."""

    start: int
    end: int
    target: str


class CanonicalText(Struct, frozen=True, kw_only=True):
    """A page's words. `folded` has the same length as `text`: match on it, cite from `text`."""

    text: str
    folded: str
    lines: tuple[Line, ...]
    links: tuple[Link, ...]
    title: Span | None
    trail: tuple[Span, ...]
    sha256: str
    media_type: Literal["text/plain", "text/html"]
    charset: str
