"""Lines cut into pieces: a piece is a run of words of one kind, with the label or marker that stands before it."""

from msgspec.structs import replace

from kaidan.model import Span
from kaidan.text.canonical import Line
from kaidan.text.label_places import Label
from kaidan.text.labels import find_labels
from kaidan.text.layout import BLANK, Layout, Piece, any_found, first_match

LONGEST_FURNITURE = 200


def cut_lines(layout: Layout, lines: tuple[Line, ...]) -> list[Piece]:
    """Return the pieces of a page in order; together they hold every word that is no label or marker."""
    whole = [_whole_line(layout, line) for line in lines]
    bodies = tuple(Span(piece.start, piece.end if piece.in_body else piece.start) for piece in whole)
    labels = find_labels(layout, bodies)
    pieces: list[Piece] = []
    for order, (line, piece) in enumerate(zip(lines, whole, strict=True)):
        pieces += _residue(layout, line.start, piece.mark)
        pieces += _cut_body(layout, piece, labels[order]) if piece.in_body else [piece]
        pieces += _residue(layout, piece.end, line.end)
    return pieces


def _whole_line(layout: Layout, line: Line) -> Piece:
    """Return a line as one piece: furniture, a caption, or a body after its bullet."""
    span = layout.trimmed(line.start, line.end)
    piece = Piece(start=span.start, end=span.end, mark=span.start, tag=line.tag)
    short = span.end - span.start <= LONGEST_FURNITURE
    if line.furniture or piece.wordless or (short and layout.says(layout.rules.furniture, piece)):
        span = layout.trimmed(line.start, line.end, BLANK)
        return replace(piece, start=span.start, end=span.end, mark=span.start, role="furniture")
    piece = _past_marker(layout, piece)
    captioned = line.tag == "caption" or (short and layout.says(layout.rules.captions, piece))
    return replace(piece, role="caption") if captioned and not piece.wordless else piece


def _past_marker(layout: Layout, piece: Piece) -> Piece:
    hit = first_match(layout.rules.bullets, layout.folded, piece.start, piece.end)
    if hit is None:
        return piece
    heads = first_match(layout.rules.heading_marks, layout.folded, piece.start, piece.end)
    return replace(piece, start=hit[1].end(), role="marked" if heads else "bullet")


def _cut_body(layout: Layout, body: Piece, labels: tuple[Label, ...]) -> list[Piece]:
    """Cut a body at its labels; what stands before the first is a piece of its own."""
    first = labels[0].start if labels else body.end
    pieces = _cut_dateline(layout, _within(layout, body, body.start, first)) if first > body.start else []
    for order, label in enumerate(labels):
        end = labels[order + 1].start if order + 1 < len(labels) else body.end
        mark = label.start if order or pieces else body.mark
        pieces += _cut_labelled(layout, replace(body, mark=mark), label, end)
    return pieces


def _cut_labelled(layout: Layout, body: Piece, label: Label, end: int) -> list[Piece]:
    """Return the piece of a label, and the paragraph that goes on after a title in the same line."""
    named = replace(body, label=label.label, scheme=label.labelling.scheme, style=label.labelling.style)
    if label.words:
        piece = replace(named, start=label.words.start, end=label.words.end, titled=True)
        return [piece, *_rest(layout, body, label.end, end)]
    piece = _within(layout, named, label.end, end)
    hit = first_match(layout.rules.title_prefix, layout.words(piece)) if piece.style == "number" else None
    if hit is None or any_found(layout.rules.never_heading, hit[1]["title"]):
        return [_without_colon(layout, piece)]
    rest = _rest(layout, body, piece.start + hit[1].end(), end)
    expected = any_found(layout.rules.expected_heading, hit[1]["title"])
    if not expected and not any(layout.is_sentence(paragraph) for paragraph in rest):
        return [piece]
    return [replace(piece, end=piece.start + hit[1].end("title"), titled=True), *rest]


def _without_colon(layout: Layout, piece: Piece) -> Piece:
    hit = first_match(layout.rules.row_head, layout.words(piece))
    return replace(piece, end=piece.start + hit[1].end("title")) if hit else piece


def _cut_dateline(layout: Layout, piece: Piece) -> list[Piece]:
    """Part the page's date from the paragraph that goes on after it in the same line."""
    hit = first_match(layout.rules.dateline, layout.words(piece))
    rest = _rest(layout, piece, piece.start + hit[1].end(), piece.end) if hit else []
    if hit is None or not any(layout.is_sentence(paragraph) for paragraph in rest):
        return [piece]
    date = layout.trimmed(piece.start, piece.start + hit[1].end())
    return [replace(piece, start=date.start, end=date.end, role="title"), *rest]


def _rest(layout: Layout, body: Piece, start: int, end: int) -> list[Piece]:
    """Return the words of a body that no label opens, if there are any."""
    span = layout.trimmed(start, end)
    rest = replace(body, start=span.start, end=span.end, mark=span.start, role="text")
    return [] if rest.wordless else [rest]


def _within(layout: Layout, piece: Piece, start: int, end: int) -> Piece:
    span = layout.trimmed(start, end)
    return replace(piece, start=span.start, end=span.end)


def _residue(layout: Layout, start: int, end: int) -> list[Piece]:
    """Return the table rule that stands before or after a line's words, if any, as furniture."""
    span = layout.trimmed(start, end, BLANK)
    rule = Piece(start=span.start, end=span.end, mark=span.start, role="furniture")
    return [] if rule.wordless else [rule]
