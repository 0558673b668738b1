"""Folded Japanese words in, what they say out: pairs of kanji, katakana words, Latin words; and the same words in order.

Pairs of kanji find shared words without a dictionary (北方領土 and 領土問題 share 領土) and need no morphemes.
"""

import re

from kaidan.lang.points import PointRules, Token
from kaidan.lang.rule import Rule

# Every pair of kanji that stand together, one beginning at each sign.
_PAIR = re.compile("(?=([一-鿿々〆ヶ]{2}))")
_WORD = re.compile("[ァ-ヺー]{2,}|[A-Za-z][A-Za-z0-9+-]+")
_TOKEN = re.compile(r"(?P<word>[一-鿿々〆ヶ]+|[ァ-ヺー]+|[A-Za-z0-9][A-Za-z0-9+.,-]*)|[ぁ-ゖ]+|[^\s]")

QUALIFIERS: tuple[Rule, ...] = (
    Rule(
        name="how much, how soon, how fully",
        pattern=r"^(?:早期|即時|完全|全面(?:的)?|無条件|段階的|部分的|最終(?:的)?|恒久(?:的)?|暫定(?:的)?|平和的|不可逆的|一層|一部|大筋|原則|迅速|速やか|深刻|重大|厳格|着実|可能)$",
        examples=("早期", "全面的", "大筋"),
        refuses=("日露", "早期締結"),
    ),
)


def find_terms(folded: str, start: int, end: int) -> frozenset[str]:
    """Return the terms of `folded[start:end]`."""
    return frozenset(_PAIR.findall(folded, start, end)).union(_WORD.findall(folded, start, end))


def find_tokens(folded: str, start: int, end: int) -> list[Token]:
    """Return the tokens of `folded[start:end]` in order: runs of kanji, katakana or Latin carry, all others join."""
    return [
        Token(match.start(), match.end(), match[0], match.lastgroup is not None)
        for match in _TOKEN.finditer(folded, start, end)
    ]


POINTS = PointRules(terms=find_terms, tokens=find_tokens, qualifiers=QUALIFIERS)
