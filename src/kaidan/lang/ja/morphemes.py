"""Folded Japanese text in, the places where a sentence-final form ends out: morphemes are cut once a page."""

from collections.abc import Iterator
from functools import cache

from sudachipy import Dictionary, Morpheme, SplitMode, Tokenizer

# The analyser takes no more than 49,149 bytes at once; a page is cut at line ends into pieces of this many characters.
PIECE = 8000


@cache
def _tokenizer() -> Tokenizer:
    return Dictionary().tokenizer(mode=SplitMode.C)


def final_ends(folded: str) -> frozenset[int]:
    """Return the offsets at which a sentence-final form (終止形) ends before a comma or a bracket.

    Linear: text is cut at line or sentence ends into pieces of bounded length.
    """
    ends: list[int] = []
    start = 0
    while start < len(folded):
        end = _piece_end(folded, start)
        ends.extend(start + place for place in _piece_final_ends(folded[start:end]))
        start = end
    return frozenset(ends)


def first_of_name(name: str) -> tuple[str, bool]:
    """Return the first of the smallest morphemes of a name in kanji, and whether it is a family name."""
    first = _tokenizer().tokenize(name, SplitMode.A)[0]
    return str(first.surface()), "姓" in first.part_of_speech()


def _piece_end(folded: str, start: int) -> int:
    end = start + PIECE
    if end >= len(folded):
        return len(folded)
    stop = max(folded.rfind(mark, start, end) for mark in "\n。、")
    return stop + 1 if stop > start else end


# Only what stands before these can end a clause.
_AFTER = frozenset("、)」』(")
_UNDER_WAY = ("検討中", "調整中", "準備中")


def _piece_final_ends(piece: str) -> Iterator[int]:
    for token in _tokenizer().tokenize(piece):
        end = token.end()
        if piece[end : end + 1] in _AFTER and _is_final(token, piece[max(0, end - 3) : end]):
            yield end


def _is_final(token: Morpheme, before: str) -> bool:
    speech = token.part_of_speech()
    if speech[0] not in {"動詞", "形容詞", "助動詞"}:
        return before.endswith(_UNDER_WAY)
    if speech[5].startswith(("終止形", "意志推量形")):
        return True
    # Before a comma the analyser often takes a final form for one that qualifies (読み上げた、).
    return speech[5].startswith("連体形") and token.dictionary_form() not in {"だ", "べし"}
