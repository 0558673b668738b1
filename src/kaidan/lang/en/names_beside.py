"""English words in, the name that stands beside an office out: after it, or before it and a comma."""

from msgspec import Struct

from kaidan.lang.en.office_words import HONORIFICS, NAME_WORD, NOT_NAMES, PARTICLES
from kaidan.lang.en.offices import Line, Office
from kaidan.lang.en.tokens import Token
from kaidan.model import Span

# Letters that stand after a name and a comma.
LETTERS_AFTER = frozenset({"MP", "M.P", "QC", "KC", "MEP", "MLA", "CH", "AO", "OBE"})
# A name has no more words than this; one before its office and without an honorific has this many.
MOST_WORDS, LEAST_BEFORE = 9, 2
_OF_NAME, _JUNIOR = NAME_WORD


class Named(Struct, frozen=True):
    """A name: its span without Jr. and the like, where it ends with them, and the index of the token after it."""

    span: Span
    end: int
    after: int


def name_after(folded: str, line: Line, office: Office, *, parted: bool) -> Named | None:
    """Return the name after an office, its honorific left out; None where the office stands alone.

    One that a comma parts from the office is asked for by `parted`, since it may be the next person's.
    """
    at = office.after
    if line.tokens[at - 1].owner or line.tokens[at - 1].stops:
        return None
    if line.word(at) == "(" and line.word(at + 2) == ")":
        at += 3
    if (
        parted
        and line.word(at) == ","
        and (_honorific_end(folded, line, at + 1) or (office.party and _is_full_name(line, at + 1)))
    ):
        at += 1
    at = _after_honorifics(folded, line, at)
    end = _end_of_name(line, at, told=office.party is not None)
    return _named(line, at, end) if end > at else None


def name_before(folded: str, line: Line, begin: int, least: int) -> Named | None:
    """Return the name that an office follows after a comma: Mr. LIND Adrian, Minister for Foreign Affairs of Norway."""
    end = begin - 1 if line.word(begin - 1) in ("the", "then", "his", "her", "its", "current") else begin
    if end < 1 or line.word(end - 1) != ",":
        return None
    end -= 1
    if line.word(end - 1) in LETTERS_AFTER and line.word(end - 2) == ",":
        end -= 2
    if _JUNIOR.compiled.search(line.word(end - 1)):
        end -= 2 if line.word(end - 2) == "," else 1
    at = end
    while (
        at > least and _goes_in_name(line.tokens[at - 1]) and line.country_before(at) is None and end - at < MOST_WORDS
    ):
        at -= 1
    first = _after_honorifics(folded, line, at)
    while first < end and line.word(first) in PARTICLES:
        first += 1
    return _named(line, first, end, after=begin) if end - first >= (LEAST_BEFORE if first == at else 1) else None


def country_after(line: Line, at: int) -> tuple[str, int] | None:
    """Return the party after a name (of Poland; (Poland)) and the index after it."""
    if at >= len(line.tokens) or line.tokens[at - 1].owner or line.tokens[at - 1].stops:
        return None
    if line.word(at) == "of":
        inner = at + 1
        while line.word(inner) in ("the", "Republic", "Kingdom", "State", "of", "Federal", "Government"):
            found = line.country_at(inner)
            if found:
                break
            inner += 1
        found = line.country_at(inner)
        return (found[0].code, found[1]) if found else None
    found = line.country_at(at + 1) if line.word(at) == "(" else None
    return (found[0].code, found[1] + 1) if found and line.word(found[1]) == ")" else None


def _named(line: Line, at: int, end: int, after: int = 0) -> Named:
    """Return the name of tokens `at` to before `end`; Jr. and numbers after it belong to the person."""
    tokens = line.tokens
    while end - at > 1 and line.word(end - 1) in LETTERS_AFTER:
        end, after = end - 1, max(after, end)
    span = Span(tokens[at].start, tokens[end - 1].end)
    junior = end + (line.word(end) == ",")
    if (
        end < len(tokens)
        and not tokens[end - 1].owner
        and _JUNIOR.compiled.search(line.word(junior))
        and "." in line.word(junior) + "."
    ):
        end = junior + 1
    return Named(span, tokens[end - 1].end, max(end, after))


def _goes_in_name(token: Token) -> bool:
    if token.owner or token.stops or token.word in NOT_NAMES:
        return False
    return bool(_OF_NAME.compiled.search(token.word)) or token.word in PARTICLES


def _is_full_name(line: Line, at: int) -> bool:
    """Tell whether two words of a name or more stand at an index, and then a sign or a verb."""
    return _end_of_name(line, at, told=True) - at >= LEAST_BEFORE


def _end_of_name(line: Line, at: int, *, told: bool) -> int:
    """Return the index after the words of a name from an index on; a country's name is one where a country is told."""
    first = at
    while at < len(line.tokens) and at - first < MOST_WORDS:
        token = line.tokens[at]
        starts_country = line.country_at(at) is not None
        follows = at + 1 < len(line.tokens) and _goes_in_name(line.tokens[at + 1])
        if token.word in NOT_NAMES or (starts_country and not (told and (at > first or follows))):
            break
        if token.word in PARTICLES:
            if not follows and not (at + 1 < len(line.tokens) and _OF_NAME.compiled.search(line.word(at + 1))):
                break
        elif not _OF_NAME.compiled.search(token.word) or (
            at > first and _JUNIOR.compiled.search(token.word) and "." in token.word
        ):
            break
        at += 1
        if token.owner or token.stops:
            break
    return at


def _honorific_end(folded: str, line: Line, at: int) -> int:
    """Return the index after an honorific at an index, or 0 where none stands there."""
    if at >= len(line.tokens):
        return 0
    match = HONORIFICS[0].compiled.match(folded, line.tokens[at].start)
    if match is None:
        return 0
    after = at
    while after < len(line.tokens) and line.tokens[after].start < match.end():
        after += 1
    return after


def _after_honorifics(folded: str, line: Line, at: int) -> int:
    """Return the index after all honorifics at an index that a name follows."""
    end = _honorific_end(folded, line, at)
    while end and end < len(line.tokens) and not line.tokens[end - 1].owner:
        at, end = end, _honorific_end(folded, line, end)
    return at
