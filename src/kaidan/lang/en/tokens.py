"""Folded English text in, its words and signs out, with possessive endings and closing stops set apart."""

import re

from msgspec import Struct

_TOKEN = re.compile(r"[^\s,;:()\[\]\"“”/]+|[,;:()\[\]\"“”/]|\n")
_SHORT = re.compile(r"(?:^[A-Z]|\b[A-Z]\.[A-Z]|^(?:Mr|Mrs|Ms|Dr|Jr|Sr|Prof|Gen|Lt|Adm|Hon|Sen|Rep|St))\.$")


class Token(Struct, frozen=True):
    """A word or sign; `end` is that of `word`, before a possessive ending (`owner`) or a full stop (`stops`)."""

    start: int
    end: int
    word: str
    owner: bool = False
    stops: bool = False


def tokens_of(folded: str, start: int, end: int) -> list[Token]:
    """Return the words and signs of `folded[start:end]` in order; a line feed is one."""
    return [_token(match[0], match.start()) for match in _TOKEN.finditer(folded, start, end)]


def _token(word: str, start: int) -> Token:
    stops = word.endswith((".", "?", "!")) and not _SHORT.search(word)
    bare = word.rstrip(".?!") if stops else word
    owner = bare.endswith("'s") or (bare.endswith("s'") and len(bare) > len("As'"))
    bare = bare.removesuffix("'s") if bare.endswith("'s") else bare.removesuffix("'") if owner else bare
    return Token(start, start + len(bare), bare or word, owner, stops)
