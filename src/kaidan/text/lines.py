"""Lines being written: words and line ends in, the canonical text with its lines and links out."""

import re
import unicodedata

from msgspec import Struct

from kaidan.text.canonical import Line, LineTag, Link

_BLANKS = re.compile("([ \t\n\r\f]+)")
# What a browser does not show and a reader does not see: soft hyphens and spaces of no width.
_INVISIBLE = {ord(character): None for character in "\u00ad\u200b\u2060\ufeff"}


class LineLook(Struct, frozen=True):
    """What a line is: its tag, whether it is navigation, and how deep in lists it stands."""

    tag: LineTag = "line"
    furniture: bool = False
    depth: int = 0


class LineWriter:
    """Collects the lines of a page. White space collapses as in a browser.

    A line break between two wide characters of the source is no space (CSS Text Level 3, 4.1.3).
    """

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.links: list[Link] = []
        self._parts: list[str] = []
        self._length = 0
        self._line_start = 0
        self._look: LineLook | None = None
        self._blank = ""
        self._markers: list[str] = []
        self._target: str | None = None
        self._link_start: int | None = None

    @property
    def text(self) -> str:
        """All that has been written, lines parted by line feeds."""
        return "".join(self._parts)

    def words(self, words: str, look: LineLook) -> None:
        """Write inline words; the first of a line decide what the line is."""
        for run in _BLANKS.split(words.translate(_INVISIBLE)):
            if not run:
                continue
            if run[0] in " \t\n\r\f":
                self._blank = "\n" if "\n" in run + self._blank else " "
            else:
                self._put_run(run, look)

    def verbatim(self, words: str, look: LineLook) -> None:
        """Write words whose spaces and line ends stand as they are."""
        first, *others = words.translate(_INVISIBLE).split("\n")
        self._put_run(first, look)
        for line in others:
            self.end_line()
            self._put_run(line, look)

    def part_cell(self, separator: str, look: LineLook) -> None:
        """Part two cells of a row of data, if something stands before."""
        if self._look is not None:
            self._blank = ""
            self._put(separator, look)

    def add_marker(self, marker: str) -> None:
        """Hold a list marker until the first words of its item come."""
        self._markers.append(marker)

    def drop_markers(self) -> None:
        """Forget the markers of items that had no words."""
        self._markers.clear()

    def open_link(self, target: str) -> None:
        """Begin a link; its span begins with its first words."""
        self.close_link()
        self._target = target

    def close_link(self) -> None:
        """End the open link, if any; one without words leaves nothing."""
        if self._target is not None and self._link_start is not None:
            self.links.append(Link(start=self._link_start, end=self._length, target=self._target))
        self._target = self._link_start = None

    def end_line(self) -> None:
        """End the line, if it has words."""
        if self._look is not None:
            look = self._look
            self.lines.append(
                Line(start=self._line_start, end=self._length, tag=look.tag, furniture=look.furniture, depth=look.depth)
            )
        self._look = None
        self._blank = ""

    def _put_run(self, run: str, look: LineLook) -> None:
        if self._look is None and not run.strip():
            return
        if self._look is not None and self._blank and not (self._blank == "\n" and _is_wide(self._last, run[0])):
            self._put(" ", look)
        self._blank = ""
        self._put(run, look)

    @property
    def _last(self) -> str:
        return self._parts[-1][-1]

    def _put(self, words: str, look: LineLook) -> None:
        if not words:
            return
        if self._look is None:
            self._begin(look)
        if self._target is not None and self._link_start is None and words.strip():
            self._link_start = self._length
        self._append(words)

    def _begin(self, look: LineLook) -> None:
        if self._parts:
            self._append("\n")
        self._look = look
        self._line_start = self._length
        for marker in self._markers:
            self._append(marker)
        self._markers.clear()

    def _append(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)


def _is_wide(*characters: str) -> bool:
    return all(unicodedata.east_asian_width(character) in {"W", "F"} for character in characters)
