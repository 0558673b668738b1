"""The words of a search: what a user typed in, a tree of words, phrases, AND, OR and NOT out."""

import re
from typing import Literal

from msgspec import Struct

from kaidan.errors import OptionError
from kaidan.ledger.tokens import sought_tokens
from kaidan.text.fold import fold

MOST_WORDS = 64
_PIECE = re.compile(r'"(?P<quoted>[^"]*)"|(?P<open>\()|(?P<close>\))|(?P<word>[^\s()"]+)|(?P<broken>")')
_NEEDS_WORD = "The search needs a word to look for (on both sides of OR and AND, before and after NOT)."
_QUOTES = str.maketrans({"\u201c": '"', "\u201d": '"', "\u201e": '"', "\uff02": '"'})


class Phrase(Struct, frozen=True, tag=True):
    """Tokens that stand side by side; `prefix` tells that the last is a beginning. `words` is what was typed."""

    tokens: tuple[str, ...]
    prefix: bool
    words: str


class Joined(Struct, frozen=True, tag=True):
    """Two or more searches joined: all must be found, or any, or the first without the second."""

    how: Literal["and", "or", "not"]
    parts: "tuple[Node, ...]"


Node = Phrase | Joined


def parse_words(typed: str) -> Node | None:
    """Return the search that a user typed: words side by side must all be found; `OR`, `AND`, `NOT`, `"…"`, `( )`.

    None for nothing but blanks. Raises OptionError for what has no meaning (an open quotation mark, a bare NOT …).
    """
    pieces = _pieces(typed)
    if not pieces:
        return None
    if len(pieces) > MOST_WORDS:
        raise OptionError(f"A search takes at most {MOST_WORDS} words.")
    node, rest = _either(pieces)
    if rest:
        raise OptionError("The search has a bracket that was never opened; open it or leave it out.")
    return node


def phrases_of(node: Node | None) -> tuple[Phrase, ...]:
    """Return the phrases that must or may be found, without those after NOT."""
    if node is None:
        return ()
    if isinstance(node, Phrase):
        return (node,)
    parts = node.parts[:1] if node.how == "not" else node.parts
    return tuple(phrase for part in parts for phrase in phrases_of(part))


def _pieces(typed: str) -> list[tuple[str, str]]:
    found = []
    for match in _PIECE.finditer(fold(typed).translate(_QUOTES)):
        kind = match.lastgroup or ""
        if kind == "broken":
            raise OptionError("The search has a quotation mark that is never closed; close it or leave it out.")
        found.append((kind, match[kind]))
    return found


_Pieces = list[tuple[str, str]]


def _is(pieces: _Pieces, word: str) -> bool:
    return bool(pieces) and pieces[0] == ("word", word)


def _either(pieces: _Pieces) -> tuple[Node, _Pieces]:
    parts = []
    while True:
        part, pieces = _all(pieces)
        parts.append(part)
        if not _is(pieces, "OR"):
            return (parts[0] if len(parts) == 1 else Joined("or", tuple(parts))), pieces
        pieces = pieces[1:]


def _all(pieces: _Pieces) -> tuple[Node, _Pieces]:
    wanted: list[Node] = []
    unwanted: list[Node] = []
    while pieces and not _is(pieces, "OR") and pieces[0][0] != "close":
        if _is(pieces, "AND"):
            pieces = pieces[1:]
            if not wanted or not (_begins_part(pieces) or _is(pieces, "NOT")):
                raise OptionError(_NEEDS_WORD)
        elif _is(pieces, "NOT"):
            part, pieces = _one(pieces[1:])
            unwanted.append(part)
        else:
            part, pieces = _one(pieces)
            wanted.append(part)
    if not wanted:
        raise OptionError(_NEEDS_WORD)
    node = wanted[0] if len(wanted) == 1 else Joined("and", tuple(wanted))
    for part in unwanted:
        node = Joined("not", (node, part))
    return node, pieces


def _begins_part(pieces: _Pieces) -> bool:
    return bool(pieces) and pieces[0][0] != "close" and not any(_is(pieces, word) for word in ("OR", "AND", "NOT"))


def _one(pieces: _Pieces) -> tuple[Node, _Pieces]:
    if not _begins_part(pieces):
        raise OptionError(_NEEDS_WORD)
    kind, words = pieces[0]
    if kind != "open":
        return _phrase(words), pieces[1:]
    node, rest = _either(pieces[1:])
    if not rest:
        raise OptionError("The search has a bracket that is never closed; close it or leave it out.")
    return node, rest[1:]


def _phrase(words: str) -> Phrase:
    tokens, prefix = sought_tokens(words)
    if not tokens:
        raise OptionError(f"The search cannot look for {words!r}, which holds no letter or number.")
    return Phrase(tuple(tokens), prefix, words)
