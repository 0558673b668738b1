"""Search tokens: words in, what they are found by out.

Scripts without spaces are cut into overlapping pairs of characters, so that every two-character word is found; the
last character of a run stands alone, so that every single character begins exactly one token. Other words stay whole.
"""

import re
from collections.abc import Iterator
from operator import add

from msgspec import Struct

from kaidan.text.fold import fold

_UNSPACED = "\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
_ASTRAL = "\U00020000-\U0003ffff"
_RUN = re.compile(f"(?P<unspaced>[{_UNSPACED}{_ASTRAL}]+)|[^\\W_{_UNSPACED}{_ASTRAL}]+")


class Token(Struct, frozen=True):
    """A token with its place in the words that it was made from: it stands for `words[start:end]` of them."""

    words: str
    start: int
    end: int


def tokens_of(words: str) -> list[str]:
    """Return the tokens of words, in order: `北方領土` gives `北方`, `方領`, `領土`, `土`."""
    found: list[str] = []
    for match in _RUN.finditer(fold(words)):
        run = match[0]
        if match.lastgroup:
            found += map(add, run, run[1:])
            found.append(run[-1])
        else:
            found.append(run.lower())
    return found


def placed_tokens(words: str) -> list[Token]:
    """Return the tokens of words with their places; the same tokens in the same order as `tokens_of`."""
    return [token for match in _RUN.finditer(fold(words)) for token in _placed(match)]


def _placed(match: re.Match[str]) -> Iterator[Token]:
    run, start, end = match[0], match.start(), match.end()
    if not match.lastgroup:
        yield Token(run.lower(), start, end)
        return
    for at in range(len(run)):
        yield Token(run[at : at + 2], start + at, min(start + at + 2, end))


def sought_tokens(words: str) -> tuple[list[str], bool]:
    """Return the tokens that a search for words needs side by side, and whether the last is only a beginning.

    A single character is looked for as the beginning of a pair: `領` finds `領土`. A Latin word that ends in `*` is a
    beginning too.
    """
    runs = list(_RUN.finditer(fold(words)))
    found = tokens_of(words)
    if not runs or runs[-1].lastgroup is None:
        return found, words.rstrip().endswith("*")
    return (found, True) if len(runs[-1][0]) == 1 else (found[:-1], False)
