"""Plain text: decoded words in, canonical lines out. Nothing but the line ends is changed.

Lines that were wrapped by hand or by a mail program are one line that runs over line feeds.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from kaidan.text.canonical import Line

_LINE_END = re.compile("\r\n?")
# Text is wrapped at such a width, in characters; longer lines are whole paragraphs.
_NARROWEST, _WIDEST = 50, 100
PAIR = 2
# A space that does not break keeps words on one line.
_FIRST_WORD = re.compile("[^ \t\n]+")
# A line that opens an item, a rule or a heading of its own goes on with nothing before it.
_OPENS_ITEM = re.compile(r"\s*(?:[-*\u2022\u25cf\u25aa\u25e6#=_]|\(?(?:[0-9]{1,2}|[A-Za-z]|[ivx]{1,4})[.)]\s|\\#)")


def plain_words(decoded: str) -> str:
    """Return the text with every line end made a line feed."""
    return _LINE_END.sub("\n", decoded)


def plain_lines(text: str) -> tuple[Line, ...]:
    """Return the lines of plain text, blank ones left out; offsets are into `text`."""
    lines: list[Line] = []
    paragraphs = list(_paragraphs(text))
    sure = any(len(paragraph) > PAIR and _width(text, paragraph) for paragraph in paragraphs)
    for paragraph in paragraphs:
        # Two lines alone may as well be two: only a page that is wrapped elsewhere, or a word that goes on, tells.
        told = sure or len(paragraph) > PAIR or text[paragraph[-1][0] : paragraph[-1][1]].lstrip()[:1].islower()
        width = _width(text, paragraph) if told else 0
        for start, end in paragraph:
            if lines and lines[-1].end == start - 1 and _goes_on(text, lines[-1], start, end, width):
                lines[-1] = Line(start=lines[-1].start, end=end)
            else:
                lines.append(Line(start=start, end=end))
    return tuple(lines)


def unwrapped(text: str, lines: tuple[Line, ...]) -> str:
    """Return the text with a space for every line feed inside a line, so that a rule reads on over it."""
    parts, last = [], 0
    for line in lines:
        parts += [text[last : line.start], text[line.start : line.end].replace("\n", " ")]
        last = line.end
    return "".join([*parts, text[last:]])


def _paragraphs(text: str) -> Iterator[list[tuple[int, int]]]:
    """Yield the lines of each paragraph as offsets; blank lines part paragraphs."""
    paragraph: list[tuple[int, int]] = []
    start = 0
    for words in text.split("\n"):
        if words.strip():
            paragraph.append((start, start + len(words)))
        elif paragraph:
            yield paragraph
            paragraph = []
        start += len(words) + 1
    if paragraph:
        yield paragraph


def _width(text: str, paragraph: list[tuple[int, int]]) -> int:
    """Return the width that a paragraph is wrapped at, 0 where it is not: every line but the last must fill it."""
    width = max(len(text[start:end].rstrip(" ")) for start, end in paragraph)
    if len(paragraph) < 2 or not _NARROWEST <= width <= _WIDEST:
        return 0
    pairs = pairwise(paragraph)
    return width if all(_fills(text, one, following, width) for one, following in pairs) else 0


def _fills(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    """Tell whether the first word of the next line had no room on a line of so many characters."""
    word = _FIRST_WORD.search(text, *following)
    return word is None or len(text[line[0] : line[1]].rstrip(" ")) + 1 + len(word[0]) > width


def _goes_on(text: str, line: Line, start: int, end: int, width: int) -> bool:
    return width > 0 and not _OPENS_ITEM.match(text, start, end) and " " in text[line.start : line.end]
