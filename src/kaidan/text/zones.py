"""What stands before and after the body: pieces in, the same pieces with titles, captions and furniture told apart."""

from itertools import pairwise

from msgspec.structs import replace

from kaidan.text.layout import RESIDUE, Layout, Piece


def set_zones(layout: Layout, pieces: list[Piece]) -> list[Piece]:
    """Return the pieces with the roles that their place on the page gives them."""
    pieces = _captions_above(layout, pieces)
    first = next((order for order, piece in enumerate(pieces) if _opens_body(layout, piece)), None)
    if first is None:
        return pieces
    body = _close(layout, _part_dateline(layout, pieces[first:]))
    tail = _tail(layout, body)
    return _head(layout, pieces[:first]) + body[:tail] + _as_furniture(body[tail:])


def _opens_body(layout: Layout, piece: Piece) -> bool:
    return piece.in_body and (bool(piece.style) or layout.is_sentence(piece))


def _captions_above(layout: Layout, pieces: list[Piece]) -> list[Piece]:
    """Make a line with a credit in brackets under it the caption of the picture."""
    told = list(pieces)
    for order, (piece, under) in enumerate(pairwise(pieces)):
        credited = under.role == "caption" and under.mark == under.start and layout.folded[under.start] in "(["
        if credited and piece.in_body and piece.tag not in {"h1", "h2"} and not _opens_body(layout, piece):
            told[order] = replace(piece, role="caption")
    return told


def _part_dateline(layout: Layout, body: list[Piece]) -> list[Piece]:
    """Make a bracketed word before the lead furniture: it is the place a report comes from, and heads nothing."""
    if len(body) < 2 or body[0].style != "heading":
        return body
    apart = "\n" in layout.folded[body[0].end : body[1].start]
    if apart or layout.says(layout.rules.expected_heading + layout.rules.summary_heading, body[0]):
        return body
    place = replace(body[0], end=layout.trimmed(body[0].mark, body[1].mark).end)
    return [*_as_furniture([place]), *body[1:]]


def _head(layout: Layout, pieces: list[Piece]) -> list[Piece]:
    """Make the lines before the lead titles, but list items there, and what stands under them, captions."""
    told: list[Piece] = []
    captions = False
    for piece in pieces:
        captions = captions or piece.role == "bullet" or (piece.role == "caption" and piece.mark < piece.start)
        dated = piece.tag in {"h1", "h2"} or layout.says(layout.rules.dateline, piece)
        role = "caption" if captions and not dated else "title"
        told.append(replace(piece, role=role) if piece.in_body else piece)
    return told


def _close(layout: Layout, body: list[Piece]) -> list[Piece]:
    """Make everything after a line that announces links furniture."""
    for order, piece in enumerate(body):
        if piece.role == "furniture" and layout.says(layout.rules.closings, piece):
            return body[:order] + _as_furniture(body[order:])
    return body


def _tail(layout: Layout, body: list[Piece]) -> int:
    """Return where the closing lines begin: after the last sentence or label, its items and what it still needs."""
    last = len(body)
    while last and not _opens_body(layout, body[last - 1]):
        last -= 1
    needed = {"bullet", "marked"} | ({"text"} if last and _needs_words(layout, body[last - 1]) else set())
    while last < len(body) and (body[last].role in needed or not layout.words(body[last]).strip(RESIDUE)):
        last += 1
    return last


def _needs_words(layout: Layout, piece: Piece) -> bool:
    """Tell whether a piece heads what follows, even if no sentence does: a heading, a note's title, a lone label."""
    return piece.wordless or (piece.style in {"heading", "note"} and not layout.is_sentence(piece))


def _as_furniture(pieces: list[Piece]) -> list[Piece]:
    return [replace(piece, start=piece.mark, role="furniture", label="", scheme="", style="") for piece in pieces]
