"""The sheet that a Reading is shown on: words and their place in; wrapped, coloured lines on the terminal out."""

import re
import unicodedata

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

WIDEST = 100
NARROWEST = 40
NARROW_INDENT = 4
# Categories of characters that begin no line (closing brackets, stops, long-vowel marks) and that end none.
_NEVER_FIRST = frozenset({"Pe", "Pf", "Po", "Lm"})
_NEVER_LAST = frozenset({"Ps", "Pi"})
_PIECE = re.compile(r"[!-~]+|\s+|.")


class Paper:
    """Writes lines no wider than the terminal, or 80 columns in a pipe; colour is left out where there is none."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console(highlight=False, markup=False, emoji=False, soft_wrap=True)
        self.width = max(NARROWEST, min(WIDEST, self._console.width))

    def line(self, words: str = "", style: str = "") -> None:
        """Write one line as it is."""
        self._console.print(Text(words, style=style))

    def heading(self, words: str) -> None:
        """Write the heading of a section, an empty line before it."""
        self.line()
        self.line(words.upper(), style="bold cyan")

    def paragraph(self, words: str, *, first: str = "", indent: int = 0, style: str = "") -> None:
        """Write words wrapped; `first` stands before the first line, the others are indented by `indent` columns.

        Where `first` leaves less than half a line, it stands on a line of its own.
        """
        if max(indent, cell_len(first)) > self.width // 2:
            self.line(shorten(first.rstrip(), self.width), style=style)
            first, indent = "", NARROW_INDENT
        lead = first + " " * max(0, indent - cell_len(first))
        room = self.width - cell_len(lead)
        for number, line in enumerate(wrap(words, room)):
            self.line((" " * indent if number else lead) + line, style=style)

    def cut(self, words: str, *, first: str = "", style: str = "") -> None:
        """Write words on one line, cut with `…` where they do not fit."""
        self.line(shorten(first + plain(words), self.width), style=style)


def plain(words: str) -> str:
    """Return words on one line: runs of spaces, line ends and control characters made one space."""
    visible = "".join(
        " " if unicodedata.category(character) in ("Cc", "Cf", "Cs") else character for character in words
    )
    return " ".join(visible.split())


def shorten(words: str, room: int) -> str:
    """Return words that take at most `room` columns, their end cut with `…`."""
    if cell_len(words) <= room:
        return words
    kept, used = [], 1
    for character in words:
        used += cell_len(character)
        if used > room:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…"


def wrap(words: str, room: int) -> list[str]:
    """Return words as lines of at most `room` columns, a wide character counting two.

    A line breaks at spaces and between characters of scripts without spaces, never before a closing sign nor after an
    opening one, unless nothing else fits.
    """
    lines, line = [], ""
    used = 0
    for unit in _units(plain(words), room):
        used += cell_len(unit)
        if line and used > room:
            lines.append(line.rstrip())
            line = ""
            used = cell_len(unit.lstrip())
        line += unit if line else unit.lstrip()
    return [*lines, line.rstrip()]


def _units(words: str, room: int) -> list[str]:
    """Return the pieces between which a line may break; one that no line can hold is cut."""
    units: list[str] = []
    for piece in _PIECE.findall(words):
        if units and (_begins_no_line(piece) or _ends_no_line(units[-1])) and cell_len(units[-1] + piece) <= room:
            units[-1] += piece
        else:
            units.extend(piece[at : at + room] for at in range(0, len(piece), room))
    return units


def _begins_no_line(piece: str) -> bool:
    return not piece.isascii() and unicodedata.category(piece[0]) in _NEVER_FIRST


def _ends_no_line(unit: str) -> bool:
    return unicodedata.category(unit[-1]) in _NEVER_LAST
