"""Folded Japanese text in, its morphemes out: cut once a page, shared by all rules."""

from functools import cache

from msgspec import Struct
from sudachipy import Dictionary, SplitMode, Tokenizer


class Morpheme(Struct, frozen=True):
    """A morpheme: its span, part of speech (`名詞`, `動詞` …), conjugation form (`終止形-一般` …) and dictionary form."""

    start: int
    end: int
    speech: str
    form: str
    lemma: str


class Morphemes(Struct, frozen=True):
    """The morphemes of a text in order; `by_end` finds the index of the one that ends at an offset."""

    items: tuple[Morpheme, ...]
    by_end: dict[int, int]


# The analyser takes no more than 49,149 bytes at once; a page is cut into pieces of this many characters at line ends.
PIECE = 8000


@cache
def _tokenizer() -> Tokenizer:
    return Dictionary().tokenizer(mode=SplitMode.C)


def cut(folded: str) -> Morphemes:
    """Return the morphemes of a text. Linear: text is cut at line or sentence ends into pieces of bounded length."""
    items: list[Morpheme] = []
    start = 0
    while start < len(folded):
        end = _piece_end(folded, start)
        items.extend(_cut_piece(folded[start:end], start))
        start = end
    return Morphemes(tuple(items), {item.end: index for index, item in enumerate(items)})


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


def _cut_piece(piece: str, offset: int) -> list[Morpheme]:
    found = []
    for token in _tokenizer().tokenize(piece):
        speech = token.part_of_speech()
        found.append(
            Morpheme(token.begin() + offset, token.end() + offset, speech[0], speech[5], token.dictionary_form())
        )
    return found
