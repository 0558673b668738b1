"""HTML to its visible words in reading order: source in, text with its lines, links, title and trail out."""

import re

from msgspec import Struct
from msgspec.structs import replace

from kaidan.model import Span
from kaidan.text.canonical import Line, LineTag, Link
from kaidan.text.events import Event, read_events
from kaidan.text.lines import LineLook, LineWriter
from kaidan.text.markup import (
    BARE_LIST_STYLE,
    BLOCK_TAGS,
    CAPTION_NAMES,
    CONTENT_TAGS,
    HIDING_STYLE,
    LINE_TAGS,
    LIST_TAGS,
    NAVIGATION_NAMES,
    NAVIGATION_ROLES,
    NAVIGATION_TAGS,
    READING_TAGS,
    TRAIL_NAMES,
)
from kaidan.text.numbering import ListCounter, open_list
from kaidan.text.tables import data_tables, list_lengths
from kaidan.text.tame import tame

CELL_SEPARATOR = " | "


class HtmlText(Struct, frozen=True, kw_only=True):
    """The words of an HTML page. `heading` is the title element's words, `trail` the lines of its breadcrumbs."""

    text: str
    lines: tuple[Line, ...]
    links: tuple[Link, ...]
    heading: str
    trail: tuple[Span, ...]


class Surroundings(Struct, frozen=True, kw_only=True):
    """What the open elements make of the words inside them."""

    tag: str = ""
    look: LineLook = LineLook()
    hidden: bool = False
    content: bool = False
    verbatim: bool = False
    trail: bool = False
    data: bool = False
    counter: ListCounter | None = None


def read_html(source: str) -> HtmlText:
    """Return the visible words of HTML source, one block a line. Linear.

    Raises UnreadableError when the source is nested too deep.
    """
    tamed = tame(source)
    reader = _Reader(read_events(tamed.source), _StyleSheet(tamed.styles))
    return reader.read(tamed.title)


class _StyleSheet:
    """The classes and ids that the page's own style sheets hide, or whose lists they leave without markers."""

    _NAME = re.compile(r"[.#]([\w-]+)\s*$")

    def __init__(self, styles: str) -> None:
        self.hidden: set[str] = set()
        self.bare: set[str] = set()
        for rule in styles.split("}"):
            selectors, _, body = rule.partition("{")
            matches = [self._NAME.search(selector.strip()[-80:]) for selector in selectors.split(",")]
            names = {found[1] for found in matches if found}
            if HIDING_STYLE.search(body):
                self.hidden |= names
            if BARE_LIST_STYLE.search(body):
                self.bare |= names


class _Reader:
    """Goes through the events once, with the surroundings of every open element on a stack."""

    def __init__(self, events: list[Event], styles: _StyleSheet) -> None:
        self._events = events
        self._styles = styles
        self._data = data_tables(events)
        self._lengths = list_lengths(events)
        self._writer = LineWriter()
        self._stack = [Surroundings()]
        self._trail: list[tuple[int, int]] = []

    def read(self, heading: str) -> HtmlText:
        for place, event in enumerate(self._events):
            if event.kind == "words":
                self._words(event.words)
            elif event.kind == "open":
                self._open(place, event)
            else:
                self._close(event.tag)
        self._writer.end_line()
        writer = self._writer
        trail = tuple(Span(line.start, line.end) for first, last in self._trail for line in writer.lines[first:last])
        lines = _with_words(writer.lines)
        return HtmlText(text=writer.text, lines=lines, links=tuple(writer.links), heading=heading, trail=trail)

    def _words(self, words: str) -> None:
        around = self._stack[-1]
        if around.hidden:
            return
        if around.verbatim:
            self._writer.verbatim(words, around.look)
        else:
            self._writer.words(words, around.look)

    def _open(self, place: int, event: Event) -> None:
        outer = self._stack[-1]
        names = _names(event)
        around = _enter(outer, event, names, self._is_hidden(event, names))
        if event.tag in LIST_TAGS:
            bare = bool(names & self._styles.bare) or bool(BARE_LIST_STYLE.search(event.attributes.get("style", "")))
            around = replace(around, counter=open_list(event.tag, event.attributes, self._lengths[place], bare))
        if event.tag == "table":
            around = replace(around, data=place in self._data)
        self._stack.append(around)
        if not around.hidden:
            self._begin(event, outer, around)

    def _is_hidden(self, event: Event, names: set[str]) -> bool:
        attributes = event.attributes
        return (
            "hidden" in attributes
            or event.tag in READING_TAGS
            or bool(names & self._styles.hidden)
            or bool(HIDING_STYLE.search(attributes.get("style", "")))
        )

    def _begin(self, event: Event, outer: Surroundings, around: Surroundings) -> None:
        """Do what an element that opens does to the line."""
        if event.tag == "br" or (event.tag in BLOCK_TAGS and not _is_cell(event.tag, around)):
            self._writer.end_line()
        elif _is_cell(event.tag, around):
            self._writer.part_cell(CELL_SEPARATOR, around.look)
        if event.tag == "li":
            counter = outer.counter or open_list("ul", {}, 0, bare=False)
            marker = counter.marker(event.attributes.get("value", ""), event.attributes.get("type", ""))
            self._writer.add_marker(marker)
        if event.tag == "a" and event.attributes.get("href"):
            self._writer.open_link(event.attributes["href"])
        if around.trail and not outer.trail:
            self._trail.append((len(self._writer.lines), len(self._writer.lines)))

    def _close(self, tag: str) -> None:
        if len(self._stack) == 1:
            return
        around = self._stack.pop()
        if around.hidden:
            return
        if tag == "a":
            self._writer.close_link()
        if tag in BLOCK_TAGS and not _is_cell(tag, around):
            self._writer.end_line()
        if tag == "li":
            self._writer.drop_markers()
        if around.trail and not self._stack[-1].trail:
            self._writer.end_line()
            self._trail[-1] = (self._trail[-1][0], len(self._writer.lines))


def _with_words(lines: list[Line]) -> tuple[Line, ...]:
    """Return the lines; when the markup makes navigation of all of them, it is not to be believed."""
    if all(line.furniture for line in lines):
        return tuple(replace(line, furniture=False) for line in lines)
    return tuple(lines)


def _names(event: Event) -> set[str]:
    """Return the classes and the id of an element, in lower case."""
    return {name.lower() for kind in ("class", "id") for name in event.attributes.get(kind, "").split()}


def _is_cell(tag: str, around: Surroundings) -> bool:
    return around.data and tag in {"td", "th"}


def _enter(outer: Surroundings, event: Event, names: set[str], hidden: bool) -> Surroundings:
    """Return the surroundings inside an element, from those outside it."""
    tag = event.tag
    trail = outer.trail or (tag != "body" and bool(names & TRAIL_NAMES))
    return replace(
        outer,
        tag=tag,
        look=_look(outer, event, names),
        hidden=outer.hidden or hidden,
        content=outer.content or tag in CONTENT_TAGS,
        verbatim=outer.verbatim or tag == "pre",
        trail=trail,
    )


def _look(outer: Surroundings, event: Event, names: set[str]) -> LineLook:
    look = outer.look
    tag = event.tag
    plain_block = tag in BLOCK_TAGS and tag not in LIST_TAGS
    line_tag: LineTag = LINE_TAGS.get(tag, "line" if plain_block else look.tag)
    if names & CAPTION_NAMES or look.tag == "caption":
        line_tag = "caption"
    navigation = (
        (tag in NAVIGATION_TAGS and (tag in {"nav", "search"} or not outer.content))
        or event.attributes.get("role", "") in NAVIGATION_ROLES
        or (tag not in {"body", "main", "article"} and bool(names & NAVIGATION_NAMES))
    )
    return LineLook(line_tag, look.furniture or navigation, look.depth + (tag in LIST_TAGS))
