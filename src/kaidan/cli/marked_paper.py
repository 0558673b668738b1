"""A sheet that marks words: words and the offsets of matches in, wrapped lines with the matches in bold out."""

import unicodedata
from collections.abc import Sequence
from itertools import groupby

from rich.cells import cell_len
from rich.text import Text

from kaidan.cli.paper import Paper, wrap

MARK = "bold magenta"


class MarkedPaper(Paper):
    """Paper that can mark parts of what it writes; where there is no colour, nothing is marked."""

    def marked(self, words: str, places: Sequence[tuple[int, int]], *, first: str = "", style: str = "") -> None:
        """Write words wrapped, the characters `words[start:end]` of each place marked; `first` before every line."""
        marks = _visible_marks(words, places)
        used = 0
        for line in wrap(words, self.width - cell_len(first)):
            visible = [at for at, character in enumerate(line) if not character.isspace()]
            marked = {at for at, mark in zip(visible, marks[used : used + len(visible)], strict=True) if mark}
            used += len(visible)
            self._console.print(_text(first, line, marked, style))


def _text(first: str, line: str, marked: set[int], style: str) -> Text:
    """Return a line; the blanks between marked characters are marked too."""
    text = Text(first, style=style)
    shown = [at in marked or (character.isspace() and {at - 1, at + 1} <= marked) for at, character in enumerate(line)]
    for mark, run in groupby(range(len(line)), key=shown.__getitem__):
        text.append("".join(line[at] for at in run), MARK if mark else None)
    return text


def _visible_marks(words: str, places: Sequence[tuple[int, int]]) -> list[bool]:
    """Return for every character that is shown, blanks left out, whether it is marked."""
    marked = {at for start, end in places for at in range(start, end)}
    return [at in marked for at, character in enumerate(words) if not _is_blank(character)]


def _is_blank(character: str) -> bool:
    """Whether a character is shown as a blank or not at all, as `plain` does it."""
    return character.isspace() or unicodedata.category(character) in ("Cc", "Cf", "Cs")
