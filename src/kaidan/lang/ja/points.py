"""Folded Japanese words in, what they say out: pairs of kanji, katakana words, Latin words; and the same words in order.

Pairs of kanji find shared words without a dictionary (北方領土 and 領土問題 share 領土) and need no morphemes.
"""

import re

from kaidan.lang.points import PointRules, Token

# Every pair of kanji that stand together, one beginning at each sign.
_PAIR = re.compile("(?=([一-鿿々〆ヶ]{2}))")
_WORD = re.compile("[ァ-ヺー]{2,}|[A-Za-z][A-Za-z0-9+-]+")
_TOKEN = re.compile(r"(?P<word>[一-鿿々〆ヶ]+|[ァ-ヺー]+|[A-Za-z0-9][A-Za-z0-9+.,-]*)|[ぁ-ゖ]+|[^\s]")


def find_terms(folded: str, start: int, end: int) -> frozenset[str]:
    """Return the terms of `folded[start:end]`."""
    return frozenset(_PAIR.findall(folded, start, end)).union(_WORD.findall(folded, start, end))


def find_tokens(folded: str, start: int, end: int) -> list[Token]:
    """Return the tokens of `folded[start:end]` in order: runs of kanji, katakana or Latin carry, all others join."""
    return [
        Token(match.start(), match.end(), match[0], match.lastgroup is not None)
        for match in _TOKEN.finditer(folded, start, end)
    ]


POINTS = PointRules(terms=find_terms, tokens=find_tokens)
