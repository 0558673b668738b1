"""Plain text: decoded words in, canonical lines out. Nothing but the line ends is changed."""

import re

from kaidan.text.canonical import Line

_LINE_END = re.compile("\r\n?")


def plain_words(decoded: str) -> str:
    """Return the text with every line end made a line feed."""
    return _LINE_END.sub("\n", decoded)


def plain_lines(text: str) -> tuple[Line, ...]:
    """Return the lines of plain text, blank ones left out; offsets are into `text`."""
    lines = []
    start = 0
    for words in text.split("\n"):
        if words.strip():
            lines.append(Line(start=start, end=start + len(words)))
        start += len(words) + 1
    return tuple(lines)
