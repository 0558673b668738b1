"""Words of English text in, the office that a head word stands in out: its words, its title, the country it names."""

from msgspec import Struct

from kaidan.lang.en.office_words import (
    AFTER_HEAD,
    FIELDS,
    GONE,
    HEADS,
    JOINED_FIELDS,
    JOINED_TO_HEAD,
    JOINS_ANOTHER,
    QUALIFIERS,
    STATES,
)
from kaidan.lang.en.tokens import Token
from kaidan.world.countries import CountryMention

_PREPOSITIONS = frozenset({"of", "for", "to", "on", "in"})
_BETWEEN_FIELDS = frozenset({"and", ",", "/", "&", "of", "for", "to"})
_NOT_BEFORE_COUNTRY = frozenset({"in", "across", "against", "inside", "throughout"})


class Line(Struct, frozen=True):
    """Tokens with the countries named among them, by the start and by the end of their words."""

    tokens: list[Token]
    by_start: dict[int, CountryMention]
    by_end: dict[int, CountryMention]

    def word(self, at: int) -> str:
        """Return the word at an index, or nothing where there is none."""
        return self.tokens[at].word if 0 <= at < len(self.tokens) else ""

    def country_at(self, at: int) -> tuple[CountryMention, int] | None:
        """Return the country whose name begins at an index, and the index after it."""
        mention = self.by_start.get(self.tokens[at].start) if at < len(self.tokens) else None
        if mention is None:
            return None
        after = at + 1
        while after < len(self.tokens) and self.tokens[after].start < mention.end:
            after += 1
        return mention, after

    def country_before(self, at: int) -> tuple[CountryMention, int] | None:
        """Return the country whose name ends before an index, and the index it begins at."""
        if at < 1 or self.tokens[at - 1].stops:
            return None
        end = self.tokens[at - 1].end
        mention = next((self.by_end[one] for one in (end, end + 1, end - 1) if one in self.by_end), None)
        if mention is None or mention.end <= self.tokens[at - 1].start:
            return None
        begin = at - 1
        while begin > 0 and self.tokens[begin - 1].start >= mention.start:
            begin -= 1
        return mention, begin


class Office(Struct, frozen=True):
    """An office from token `begin` to before token `after`; `title` its words without country and field."""

    begin: int
    after: int
    title: str
    party: str | None
    former: bool


def line_of(tokens: list[Token], countries: tuple[CountryMention, ...]) -> Line:
    """Return tokens with the countries that their text names."""
    return Line(tokens, {one.start: one for one in countries}, {one.end: one for one in countries})


def is_head(token: Token) -> bool:
    """Tell whether a word is what an office turns on."""
    if token.word in HEADS:
        return True
    joined = JOINED_TO_HEAD[0].compiled.search(token.word)
    return joined is not None and token.word[: joined.start()] in HEADS


def office_at(line: Line, head: int, least: int) -> Office:
    """Return the office whose head is at an index, and any that is joined to it; it begins at `least` or later."""
    left = _left(line, head, least)
    begin, party = _before(line, left, least)
    former = any(line.word(at) in GONE for at in range(begin - 1, head))
    after, of = _after(line, _whole_head(line, head))
    title = title_of(line, left, _whole_head(line, head))
    party = party or of
    second = _joined(line, after, title, told=party is not None, begin=begin)
    if second is not None:
        joined = office_at(line, second, after)
        return Office(begin, joined.after, title, party or joined.party, former)
    return Office(begin, after, title, party, former)


def title_of(line: Line, left: int, after: int) -> str:
    """Return the words of a title as they stand alone, those of a former or late holder left out."""
    return " ".join(token.word for token in line.tokens[left:after] if token.word not in GONE)


def title_before(tokens: list[Token]) -> str | None:
    """Return the title that the last of some words end in: `["with", "Prime", "Minister"]` gives `Prime Minister`."""
    if not tokens:
        return None
    line = line_of(tokens, ())
    for head in (len(tokens) - 1, len(tokens) - 2, len(tokens) - 3):
        if head >= 0 and is_head(tokens[head]) and _whole_head(line, head) == len(tokens):
            return title_of(line, _left(line, head, 0), len(tokens))
    return None


def _left(line: Line, head: int, least: int) -> int:
    """Return where the words that qualify a head begin."""
    left = head
    while left > least:
        before = line.tokens[left - 1]
        if before.word in QUALIFIERS and not before.owner and not before.stops and left - 1 not in _inside(line, left):
            left -= 1
        elif (
            before.word in ("and", ",", "&")
            and left < head
            and left - 2 >= least
            and line.word(left - 2) in JOINED_FIELDS
            and line.word(left) in FIELDS
        ):
            left -= 2
        else:
            break
    return left


def _inside(line: Line, at: int) -> range:
    """Return the indices of the country named right before an index: its words qualify nothing."""
    found = line.country_before(at)
    return range(found[1], at) if found else range(0)


def _before(line: Line, left: int, least: int) -> tuple[int, str | None]:
    """Return where an office begins with its country before it, and the country's code."""
    begin, party = left, None
    bracketed = line.word(left - 1) == ")" and line.word(left - 3) == "("
    found = line.country_before(left - 3 if bracketed else left)
    if found is None and bracketed:
        found = line.country_before(left - 1)
        found = (found[0], left - 3) if found else None
    if found and found[1] >= least and line.word(found[1] - 1) not in _NOT_BEFORE_COUNTRY:
        party, begin = found[0].code, found[1]
        while begin > least and line.word(begin - 1) in QUALIFIERS:
            begin -= 1
    return begin, party


def _whole_head(line: Line, head: int) -> int:
    """Return the index after a head and what makes it whole (Secretary General, Chief of Staff)."""
    for words in AFTER_HEAD.get(line.word(head), ()):
        if tuple(line.word(head + 1 + nth) for nth in range(len(words))) == words and not line.tokens[head].owner:
            return head + 1 + len(words)
    return head + 1


def _after(line: Line, at: int) -> tuple[int, str | None]:
    """Return the index after the fields of an office, and the country that it is of."""
    party: str | None = None
    while at < len(line.tokens) and not line.tokens[at - 1].owner and line.word(at) in _PREPOSITIONS:
        inner = _skip_states(line, at + 1)
        found = line.country_at(inner)
        if found is not None and line.word(found[1]) not in FIELDS:
            party = party or (found[0].code if line.word(at) == "of" else None)
            at = found[1]
            continue
        inner = at + 1 + (line.word(at + 1) == "the")
        served = inner > at + 1 and inner < len(line.tokens) and is_head(line.tokens[inner])
        fields = _whole_head(line, inner) if served else _fields(line, inner)
        if fields is None:
            break
        at = fields
    return at, party


def _skip_states(line: Line, at: int) -> int:
    """Return the index after an article and the words for what a state is (the Kingdom of)."""
    at += line.word(at) == "the"
    after = at
    while line.word(after) in STATES and after not in {start for start in (after,) if line.country_at(start)}:
        after += 1
    return after + 1 + (line.word(after + 1) == "the") if after > at and line.word(after) == "of" else at


def _fields(line: Line, at: int) -> int | None:
    """Return the index after the words of what an office is for, or None where there are none."""
    if line.word(at) not in FIELDS:
        return None
    at = _run(line, at)
    while not line.tokens[at - 1].owner and line.word(at) in _BETWEEN_FIELDS:
        inner = at + 1
        while line.word(inner) in ("and", "the"):
            inner += 1
        if line.word(inner) not in FIELDS:
            break
        after = _run(line, inner)
        if after < len(line.tokens) and is_head(line.tokens[after]):  # another office begins there
            break
        at = after
    return at


def _run(line: Line, at: int) -> int:
    while line.word(at) in FIELDS:
        at += 1
        if line.tokens[at - 1].owner or line.tokens[at - 1].stops:
            break
    return at


def _joined(line: Line, at: int, title: str, *, told: bool, begin: int) -> int | None:
    """Return the index of the head of a second office of the same holder, joined to the first; None where none is."""
    if line.tokens[at - 1].owner or line.word(at) not in ("and", ",", "/", "&"):
        return None
    if not (title in JOINS_ANOTHER or (told and line.word(begin - 1) != "the")):
        return None
    first = at + 1 + (line.word(at + 1) == "and")
    head = first
    while line.word(head) in QUALIFIERS and head - first < 5:
        head += 1
    if head >= len(line.tokens) or not is_head(line.tokens[head]) or line.country_at(first):
        return None
    return head if line.word(at) != "," or line.word(head + 1) in ("of", "for") else None
