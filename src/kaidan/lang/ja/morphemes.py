"""Folded Japanese text in, the places where a sentence-final form ends out: only the clauses that may end so are cut."""

import re
from functools import cache

from sudachipy import Dictionary, Morpheme, SplitMode, Tokenizer

# What stands before these can end a clause, if it ends as a final form does; only such words are cut.
_CANDIDATE = re.compile("(?P<going>検討中|調整中|準備中)(?=[、)」』(])|[うくぐすつぬぶむるただいしん](?=[、)」』(])")
_BREAK = re.compile("[、。\n「『(]")
# How far back the words before a candidate are cut with it, in characters: enough for its own clause.
REACH = 80


@cache
def _tokenizer() -> Tokenizer:
    return Dictionary().tokenizer(mode=SplitMode.C)


def final_ends(folded: str) -> frozenset[int]:
    """Return the offsets at which a sentence-final form (終止形) ends before a comma or a bracket.

    Only the clause before a candidate is cut, so the time is linear in the length of the text.
    """
    return frozenset(
        match.end() for match in _CANDIDATE.finditer(folded) if match["going"] or _ends_final(folded, match.end())
    )


def _ends_final(folded: str, end: int) -> bool:
    start = max(0, end - REACH)
    for match in _BREAK.finditer(folded, start, end):
        start = match.end()
    for token in _tokenizer().tokenize(folded[start : end + 1]):
        if token.end() == end - start:
            return _is_final(token)
    return False


def first_of_name(name: str) -> tuple[str, bool]:
    """Return the first of the smallest morphemes of a name in kanji, and whether it is a family name."""
    first = _tokenizer().tokenize(name, SplitMode.A)[0]
    return str(first.surface()), "姓" in first.part_of_speech()


def _is_final(token: Morpheme) -> bool:
    speech = token.part_of_speech()
    if speech[0] not in {"動詞", "形容詞", "助動詞"}:
        return False
    if speech[5].startswith(("終止形", "意志推量形")):
        return True
    # Before a comma the analyser often takes a final form for one that qualifies (読み上げた、).
    return speech[5].startswith("連体形") and token.dictionary_form() not in {"だ", "べし"}
