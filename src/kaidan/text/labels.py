"""Which labels a page really uses: the places that look like labels in, those that the page bears out out."""

from bisect import bisect_left
from itertools import pairwise

from msgspec.structs import replace

from kaidan.model import Span
from kaidan.text.fold import IDEOGRAPHIC_COMMA, IDEOGRAPHIC_STOP
from kaidan.text.label_places import Label, label_places
from kaidan.text.layout import Layout, first_match
from kaidan.text.sequence import Sequences, follows, opens

# In characters: what may stand between two labels of one line that no sentence parts, and where a list may go on.
LONGEST_PARTICULARS, LONGEST_GLUED_TITLE, LONGEST_ITEM = 60, 30, 400


def find_labels(layout: Layout, bodies: tuple[Span, ...]) -> tuple[tuple[Label, ...], ...]:
    """Return the labels of each line; `bodies` are the lines' spans without their bullets."""
    found = [label for line, body in enumerate(bodies) for label in label_places(layout, line, body)]
    by_line: list[list[Label]] = [[] for _ in bodies]
    for label in _without_doubles(_Judge(layout, bodies, found).kept(), layout.rules.sequences):
        by_line[label.line].append(label)
    return tuple(tuple(labels) for labels in by_line)


def _without_doubles(labels: list[Label], sequences: Sequences) -> list[Label]:
    """Drop the number that a list draws before an item that bears the same number itself, as in `2. (2)`."""
    doubles = [
        order
        for order, (first, second) in enumerate(pairwise(labels))
        if first.label and first.end == second.start and first.label == second.label
    ]
    if all(opens(labels[order].label, sequences) for order in doubles):
        doubles = [order for order in doubles if labels[order + 1].labelling.weak]
    dropped = set(doubles)
    starts = {labels[order].end: labels[order].start for order in doubles}
    kept = [label for order, label in enumerate(labels) if order not in dropped]
    return [replace(label, start=starts.get(label.start, label.start)) for label in kept]


class _Neighbours:
    """The places of each scheme's labels, to tell whether one is in sequence with another."""

    def __init__(self, found: list[Label], sequences: Sequences) -> None:
        self._sequences = sequences
        self._places: dict[str, dict[str, list[int]]] = {}
        self._line_labels: dict[str, set[str]] = {}
        for label in found:
            scheme = label.labelling.scheme
            self._places.setdefault(scheme, {}).setdefault(label.label, []).append(label.start)
            if label.place == "start":
                self._line_labels.setdefault(scheme, set()).add(label.label)

    def opens_line(self, label: Label) -> bool:
        """Tell whether the same label opens a line somewhere."""
        return label.label in self._line_labels.get(label.labelling.scheme, ())

    def in_run(self, label: Label) -> bool:
        """Tell whether the label before or after this one opens a line of the page."""
        others = self._line_labels.get(label.labelling.scheme, set())
        return any(
            follows(other, label.label, self._sequences) or follows(label.label, other, self._sequences)
            for other in others
        )

    def goes_on(self, label: Label) -> bool:
        """Tell whether a label that follows this one stands further down."""
        return any(
            follows(label.label, other, self._sequences) and bisect_left(places, label.end) < len(places)
            for other, places in self._places[label.labelling.scheme].items()
        )


class _Judge:
    """Goes through the candidates in order and keeps those that the page bears out."""

    def __init__(self, layout: Layout, bodies: tuple[Span, ...], found: list[Label]) -> None:
        self._layout = layout
        self._sequences = layout.rules.sequences
        self._bodies = bodies
        self._found = found
        self._neighbours = _Neighbours(found, self._sequences)

    def kept(self) -> list[Label]:
        """Return the labels that stand."""
        kept: list[Label] = []
        last: dict[str, str] = {}
        for label in self._found:
            before = kept[-1] if kept and kept[-1].line == label.line else None
            in_order = follows(last.get(label.labelling.scheme, ""), label.label, self._sequences)
            if self._stands(label, before, in_order) and not self._enumerates(label):
                kept.append(label)
                last[label.labelling.scheme] = label.label
        return kept

    def _stands(self, label: Label, before: Label | None, in_order: bool) -> bool:
        """Tell whether a label stands; `before` is the last label of its line, `in_order` that it is the next one."""
        style = label.labelling.style
        if label.place == "start":
            return style != "number" or not label.labelling.weak or self._neighbours.in_run(label)
        if style == "heading":
            return True
        if style == "note":
            last = label.end >= self._bodies[label.line].end
            return label.place == "sentence" and not last and not self._neighbours.opens_line(label)
        begins = opens(label.label, self._sequences) and self._neighbours.goes_on(label)
        return (in_order or begins) and self._is_parted(label, before, in_order)

    def _is_parted(self, label: Label, before: Label | None, in_order: bool) -> bool:
        """Tell whether what stands before an inner label ends there.

        A sentence does, a title that a label opened, and the particulars under a title when the label is the next.
        """
        if label.place == "sentence" or (before and before.end == label.start):
            return True
        start = before.end if before else self._bodies[label.line].start
        words = self._layout.folded[start : label.start]
        longest = LONGEST_PARTICULARS if label.place == "gap" else LONGEST_GLUED_TITLE
        if len(words) > longest or IDEOGRAPHIC_STOP in words:
            return False
        return (in_order and not label.labelling.weak) or (before is not None and IDEOGRAPHIC_COMMA not in words)

    def _enumerates(self, label: Label) -> bool:
        """Tell whether the label opens a list inside one sentence: its next item comes before the sentence ends."""
        if label.labelling.style != "number":
            return False
        end = min(self._bodies[label.line].end, label.end + LONGEST_ITEM)
        hit = first_match(self._layout.rules.enumeration, self._layout.folded[label.end : end])
        return hit is not None and follows(label.label, hit[1]["label"], self._sequences)
