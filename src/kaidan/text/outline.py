"""The outline of a page: its canonical text and a language's layout rules in, entries and blocks out."""

from itertools import groupby

from msgspec.structs import replace

from kaidan.lang.base import OutlineRules
from kaidan.model import Block, Entry, digest_id
from kaidan.model.outline import BlockKind, EntryKind
from kaidan.text.canonical import CanonicalText
from kaidan.text.headings import mark_headings
from kaidan.text.layout import Layout, Piece
from kaidan.text.levels import Levels, find_levels
from kaidan.text.pieces import cut_lines
from kaidan.text.zones import set_zones


def build_outline(page: CanonicalText, rules: OutlineRules) -> tuple[tuple[Entry, ...], tuple[Block, ...]]:
    """Return the headings and labelled paragraphs of a page, and its blocks: every run of words, in order.

    A block's span leaves out its label and marker. Ids are digests of the page and the span. Linear in the page.
    """
    layout = Layout(page.folded, rules)
    pieces = mark_headings(layout, set_zones(layout, cut_lines(layout, page.lines)))
    levels = find_levels(layout, pieces)
    headings = _find_headings(layout, pieces, levels)
    entries = {place: _entry(page, pieces[place], place in headings, level) for place, (level, _) in levels.items()}
    for place, (_, parent) in levels.items():
        if parent is not None:
            entries[place] = replace(entries[place], parent=entries[parent].id)
    return tuple(entries.values()), _blocks(page, pieces, entries, headings)


def _find_headings(layout: Layout, pieces: list[Piece], levels: Levels) -> frozenset[int]:
    """Return which labelled pieces are headings: titles that something stands under, and their like beside them."""
    certain = {place for place in levels if pieces[place].titled}
    able = {place for place in levels if layout.is_title_like(pieces[place])} - certain
    over = {place for place in able | certain if _stands_over(pieces, levels, place)}
    expected = {place for place in able if layout.says(layout.rules.expected_heading, pieces[place])}
    found = certain | expected
    for siblings in _siblings(pieces, levels):
        bearing = [place for place in siblings if place in over]
        # Under the last item of a bare list stands what follows the list.
        list_alone = len(siblings) > 1 and bearing == siblings[-1:] and siblings[0] in able
        if bearing and not list_alone:
            found |= able.intersection(siblings)
    return frozenset(found)


def _siblings(pieces: list[Piece], levels: Levels) -> list[list[int]]:
    """Return the labelled pieces grouped by what they stand under and by scheme."""
    keyed = [(-1 if parent is None else parent, pieces[place].scheme, place) for place, (_, parent) in levels.items()]
    return [[place for _, _, place in group] for _, group in groupby(sorted(keyed), key=lambda row: row[:2])]


def _stands_over(pieces: list[Piece], levels: Levels, place: int) -> bool:
    """Tell whether words or deeper labels come next after a piece."""
    following = next((later for later in range(place + 1, len(pieces)) if pieces[later].in_body), None)
    if following is None:
        return False
    if following not in levels:
        return True
    return levels[following][0] > levels[place][0] and pieces[following].style != "note"


def _entry(page: CanonicalText, piece: Piece, heading: bool, level: int) -> Entry:
    kind: EntryKind = "note" if piece.style == "note" else "heading" if heading else "paragraph"
    end = piece.end if heading else piece.start
    return Entry(
        id=digest_id("entry", page.sha256, piece.mark, end),
        label=piece.label,
        title=page.text[piece.start : piece.end] if heading else "",
        level=level,
        kind=kind,
        start=piece.mark,
        end=end,
    )


def _blocks(
    page: CanonicalText, pieces: list[Piece], entries: dict[int, Entry], headings: frozenset[int]
) -> tuple[Block, ...]:
    blocks = []
    current: str | None = None
    for place, piece in enumerate(pieces):
        current = entries[place].id if place in entries else current
        if piece.wordless:
            continue
        blocks.append(
            Block(
                id=digest_id("block", page.sha256, piece.start, piece.end),
                kind=_block_kind(piece, place in headings),
                start=piece.start,
                end=piece.end,
                entry=current if piece.in_body else None,
            )
        )
    return tuple(blocks)


def _block_kind(piece: Piece, heading: bool) -> BlockKind:
    match piece.role:
        case "furniture" | "caption" | "title":
            return piece.role
    if heading:
        return "heading"
    if piece.style == "note":
        return "note"
    return "bullet" if piece.role in {"bullet", "marked"} and not piece.style else "paragraph"
