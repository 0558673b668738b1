"""Levels by use: the labelled pieces in order in, the level of each out, by a stack of the schemes now open."""

from msgspec import Struct

from kaidan.text.layout import Layout, Piece
from kaidan.text.sequence import follows, opens

LABELS_AHEAD = 200
REFERENCE = "reference"
STRONG_HEADINGS = frozenset({"bracket", "angle"})

Levels = dict[int, tuple[int, int | None]]


class Frame(Struct, frozen=True):
    """One open level: the piece that opened it or went on with it, and the place of that piece."""

    piece: Piece
    place: int


def find_levels(layout: Layout, pieces: list[Piece]) -> Levels:
    """Return, for each labelled or heading piece by its place, its level (from 1) and the place it stands under.

    A scheme first seen opens a deeper level; one that is open goes on at its own; one that begins again under a
    heading or a note opens a level there.
    """
    labelled = [place for place, piece in enumerate(pieces) if piece.style and piece.in_body]
    levels: Levels = {}
    stack: list[Frame] = []
    for order, place in enumerate(labelled):
        ahead = [pieces[later] for later in labelled[order + 1 : order + 1 + LABELS_AHEAD]]
        stack = stack[: _Level(layout, pieces, stack, place).depth(ahead)]
        levels[place] = (len(stack) + 1, stack[-1].place if stack else None)
        stack.append(Frame(pieces[place], place))
    return levels


class _Level:
    """The choice of a level for one piece: how many of the open levels stay open over it."""

    def __init__(self, layout: Layout, pieces: list[Piece], stack: list[Frame], place: int) -> None:
        self._layout = layout
        self._sequences = layout.rules.sequences
        self._pieces = pieces
        self._stack = stack
        self._place = place
        self._piece = pieces[place]
        self._same = [depth for depth, frame in enumerate(stack) if frame.piece.scheme == self._piece.scheme]

    def depth(self, ahead: list[Piece]) -> int:
        """Return the number of levels over the piece; `ahead` are the labelled pieces after it."""
        if self._piece.style == "number":
            return self._of_number()
        if self._same:
            return self._same[-1]
        goes_on = self._goes_on(ahead)
        if self._piece.style == "note" and not goes_on:
            over = [depth + 1 for depth, frame in enumerate(self._stack) if frame.piece.scheme == REFERENCE]
            return max(over, default=0)
        return 0 if self._piece.scheme in STRONG_HEADINGS and not goes_on else self._under_heading()

    def _of_number(self) -> int:
        """Go on with the sequence that the label follows; begin again where it was, or under a heading or note."""
        label = self._piece.label
        next_in = [depth for depth in reversed(self._same) if self._follows(self._stack[depth].piece, self._piece)]
        if next_in:
            titled = self._layout.is_titled(self._piece)
            alike = [depth for depth in next_in if self._layout.is_titled(self._stack[depth].piece) == titled]
            return (alike or next_in)[0]
        if self._same:
            top = self._stack[-1].piece
            nested = opens(label, self._sequences) and top.style != "number" and self._same[-1] < len(self._stack) - 1
            return len(self._stack) if nested else self._same[-1]
        return len(self._stack) - self._sums_up()

    def _follows(self, before: Piece, piece: Piece) -> bool:
        return follows(before.label, piece.label, self._sequences)

    def _sums_up(self) -> bool:
        """Tell whether the innermost heading is that of a summary in bullets, which a numbered body follows."""
        if not self._stack:
            return False
        heading = self._stack[-1]
        bullets = any(piece.role in {"bullet", "marked"} for piece in self._pieces[heading.place + 1 : self._place])
        summary = self._layout.says(self._layout.rules.summary_heading, heading.piece)
        return heading.piece.style == "heading" and bullets and summary

    def _under_heading(self) -> int:
        """Return the depth under the last open heading: only its own sub-labels stand under a paragraph."""
        depth = len(self._stack)
        while depth and not self._layout.is_titled(self._stack[depth - 1].piece):
            depth -= 1
        return depth

    def _goes_on(self, ahead: list[Piece]) -> bool:
        """Tell whether the outermost numbering goes on further down, runs that begin again left aside."""
        if not self._stack:
            return False
        numbers = [frame.piece for frame in self._stack if frame.piece.style == "number"]
        outer = numbers[0] if numbers else self._stack[0].piece
        again: Piece | None = None
        for later in ahead:
            if later.scheme != outer.scheme:
                continue
            if later.style != "number" or (again is None and self._follows(outer, later)):
                return True
            if (again and self._follows(again, later)) or opens(later.label, self._sequences):
                again = later
            elif self._follows(outer, later):
                return True
        return False
