"""Folded English words in, what they say out: words that carry, and the same words in order."""

import re

from kaidan.lang.points import PointRules, Token

_WORD = re.compile(r"[A-Za-z][A-Za-z0-9'+-]{2,}")
_TOKEN = re.compile(r"(?P<word>[A-Za-z0-9][A-Za-z0-9'+.,-]*)|[^\s]")


def find_terms(folded: str, start: int, end: int) -> frozenset[str]:
    """Return the terms of `folded[start:end]`, in lower case."""
    return frozenset(word.lower() for word in _WORD.findall(folded, start, end))


def find_tokens(folded: str, start: int, end: int) -> list[Token]:
    """Return the tokens of `folded[start:end]` in order: words and numbers carry, all others join."""
    return [
        Token(match.start(), match.end(), match[0], match.lastgroup is not None)
        for match in _TOKEN.finditer(folded, start, end)
    ]


POINTS = PointRules(terms=find_terms, tokens=find_tokens)
