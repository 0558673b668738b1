"""Unnumbered headings: pieces in, the same pieces with bare headings and the heads of table rows marked."""

from msgspec.structs import replace

from kaidan.text.layout import Layout, Piece, first_match

HEADING_TAGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "dt"})


def mark_headings(layout: Layout, pieces: list[Piece]) -> list[Piece]:
    """Return the pieces with style `heading` where a short line without label stands over what follows it."""
    marked = list(pieces)
    body = [order for order, piece in enumerate(pieces) if piece.in_body]
    for before, order, after in zip(body, body[1:], body[2:], strict=False):
        if not marked[order].style and not marked[order].wordless:
            marked[order] = _mark(layout, marked[before], marked[order], marked[after])
    return _join_lone_labels(layout, marked)


def _mark(layout: Layout, before: Piece, piece: Piece, after: Piece) -> Piece:
    """Return the piece as a heading if it is one, by what stands before and after it."""
    if piece.role == "bullet" and piece.tag not in HEADING_TAGS:
        return piece
    if "\n" not in layout.folded[before.end : piece.start]:
        return piece
    row = first_match(layout.rules.row_head, layout.words(piece))
    if row and not after.wordless and not after.label:
        return replace(piece, end=piece.start + row[1].end("title"), style="heading", scheme="row", titled=True)
    waited_for = before.style and before.wordless
    listed = before.role in {"text", "marked"} and not before.style and not layout.is_sentence(before)
    if waited_for or listed or not _could_head(layout, piece) or not _stands_over(layout, piece, after):
        return piece
    scheme = f"mark {layout.folded[piece.mark]}" if piece.role == "marked" else f"bare {piece.tag}"
    return replace(piece, style="heading", scheme=scheme, titled=True)


def _could_head(layout: Layout, piece: Piece) -> bool:
    return layout.is_title_like(piece, bare=piece.tag not in HEADING_TAGS)


def _stands_over(layout: Layout, piece: Piece, after: Piece) -> bool:
    """Tell whether what comes next stands under the piece: a sentence, a label, a list item, the head of a row."""
    if piece.role == "marked" and after.role == "marked" and layout.folded[after.mark] == layout.folded[piece.mark]:
        return False
    if after.style or after.role in {"bullet", "marked"} or layout.is_sentence(after):
        return True
    return first_match(layout.rules.row_head, layout.words(after)) is not None


def _join_lone_labels(layout: Layout, pieces: list[Piece]) -> list[Piece]:
    """Give a label that stands alone on its line the short line under it for a title, if words stand under that."""
    joined: list[Piece | None] = list(pieces)
    body = [order for order, piece in enumerate(pieces) if piece.in_body]
    for first, second, third in zip(body, body[1:], body[2:], strict=False):
        lone, words, after = pieces[first], pieces[second], pieces[third]
        if not lone.wordless or lone.style not in {"number", "note"} or words.style or words.role != "text":
            continue
        if layout.is_title_like(words, bare=True) and not after.style and layout.is_sentence(after):
            joined[first] = None
            joined[second] = replace(lone, start=words.start, end=words.end, titled=True)
    return [piece for piece in joined if piece is not None]
