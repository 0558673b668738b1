"""Folded English words in, who is the subject at their end out: persons, pronouns, sides, all who talk.

A subject is read backwards from its verb: capitals, the words that join offices and names, and joint nouns.
"""

import re

from msgspec import Struct

from kaidan.lang.en.subject_rules import (
    ADVERBS,
    ALL,
    JOINS,
    NAMED,
    OPENERS,
    PERSONAL,
    PLURAL_TITLES,
    SIDES,
    UNFINISHED,
)
from kaidan.lang.rule import Rule
from kaidan.lang.speech import SpeakerKind, SpeakerMention
from kaidan.model import Span
from kaidan.world.countries import code_of

# A subject is no longer than this, in characters.
LONGEST_SUBJECT = 300
_WORD = re.compile(r"[^\s,;:()\"“”]+|,")
# A pronoun is a subject alone: what an "and" joins to it is another clause.
_PRONOUN = re.compile(r"(?<![\w'-])(?:[Tt]hey|[Hh]e|[Ss]he|[Ww]e)$")
LONGEST_PRONOUN = 5
_PARTS = re.compile(", and | and |, ")
_JUNIOR = re.compile(r", (?:Jr|Sr)\b\.?")
_ARTICLE = re.compile("^[Tt]he ")
_NOT_FIRST = frozenset({",", "and", "of", "for", "to", "in", "on", "with", "but", "while", "as"})
_FIRST = frozenset({"the", "they", "he", "she", "both", "we", "all", "each"})
_BEFORE_FIRST = (", ", " and ", "; ", " but ", "where ", " while ")


class Subject(Struct, frozen=True):
    """A subject: the mention, where its words begin, and whether a clause opens there."""

    mention: SpeakerMention
    start: int
    opens: bool


def strip_adverbs(folded: str, start: int, end: int) -> int:
    """Return where the words of `folded[start:end]` end without the adverbs that may stand before a verb."""
    words = folded[start:end].rstrip()
    found = ADVERBS[0].compiled.search(words)
    if found is None:
        return start + len(words)
    parted = words.endswith(",")  # between two commas (The Minister, in turn, noted)
    return start + len(words[: found.start()].rstrip(" ,\n" if parted else None))


def subject_at_end(folded: str, start: int, end: int, *, first: bool) -> Subject | None:
    """Return the subject that `folded[start:end]` ends in, or None; `first` in its sentence, it takes all that it can.

    A later one begins at the last comma and connective before it, else at the first word that a clause can open with.
    """
    opens, apart = OPENERS
    found: list[Subject] = []
    pronoun = _PRONOUN.search(folded, max(start, end - LONGEST_PRONOUN), end)
    begins = [pronoun.start()] if pronoun else _begins(folded, _begin(folded, start, end), end)
    for begin in begins:
        kind = _kind(folded[begin:end])
        opened = bool(opens.compiled.search(folded[start:begin])) if kind else False
        if kind and (opened or first or begin == begins[0]):
            found.append(Subject(_mention(folded, begin, end, kind), begin, opened))
    if first or not found:
        return found[0] if found else None
    parted = [subject for subject in found if apart.compiled.search(folded[start : subject.start])]
    return parted[-1] if parted else found[0]


def _begin(folded: str, start: int, end: int) -> int:
    """Return how far back words go that a subject may be made of."""
    first = end
    for match in reversed(list(_WORD.finditer(folded, max(start, end - LONGEST_SUBJECT), end))):
        bare = match[0].rstrip(".")
        if match[0] != "," and bare.lower() not in JOINS and not bare[:1].isupper() and not bare[:2].isdigit():
            break
        first = match.start()
    return first


def _begins(folded: str, first: int, end: int) -> list[int]:
    """Return where the subject may begin, the longest first: at its first word, after what parts it, at a capital."""
    return [
        match.start()
        for match in _WORD.finditer(folded, first, end)
        if match[0] not in _NOT_FIRST
        and (
            match.start() == first
            or folded[max(0, match.start() - 7) : match.start()].endswith(_BEFORE_FIRST)
            or match[0][:1].isupper()
            or match[0] in _FIRST
        )
    ]


def _kind(words: str) -> SpeakerKind | None:
    """Return the kind of speaker that words are, or None where they name nobody."""
    if _says(UNFINISHED, words):
        return None
    for rule in (*ALL, *PERSONAL, *SIDES):
        if rule.compiled.search(words):
            kind: SpeakerKind = rule.yields
            return kind
    if not _says(NAMED, words):
        return None
    if len(_parts(words)) > 1:
        return "several" if " and " in words else None
    return "side" if code_of(_ARTICLE.sub("", words)) else "person"


def _parts(words: str) -> list[str]:
    """Return the words for each of several; a comma before Jr. parts nobody."""
    return [part for part in _PARTS.split(_JUNIOR.sub(lambda junior: "." * len(junior[0]), words)) if part]


def _mention(folded: str, start: int, end: int, kind: SpeakerKind) -> SpeakerMention:
    words = folded[start:end]
    if kind == "side":
        return _side(words, start, end)
    if kind == "several" and _says(PLURAL_TITLES, words):
        kind = "all"
    parts = _part_spans(words, start) if kind == "several" else ()
    return SpeakerMention(words=Span(start, end), end=end, kind=kind, strong=True, parts=parts)


def _side(words: str, start: int, end: int) -> SpeakerMention:
    """Return the mention of a country or of its side, by the words for the country alone."""
    named, article = SIDES[0].compiled.search(words), _ARTICLE.match(words)
    first, last = named.span("side") if named else (article.end() if article else 0, len(words))
    return SpeakerMention(words=Span(start + first, start + last), end=end, kind="side", strong=True)


def _part_spans(words: str, start: int) -> tuple[Span, ...]:
    spans, at = [], 0
    plain = _JUNIOR.sub(lambda junior: "." * len(junior[0]), words)
    for part in _parts(words):
        at = plain.index(part, at)
        article = _ARTICLE.match(part)
        bare = article.end() if article and code_of(part[article.end() :]) else 0
        spans.append(Span(start + at + bare, start + at + len(part)))
        at += len(part)
    return tuple(spans)


def _says(rules: tuple[Rule, ...], words: str) -> bool:
    return any(rule.compiled.search(words) for rule in rules)
