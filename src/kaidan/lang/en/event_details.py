"""A mention in folded English text in, what its words tell for tying it to other talks out."""

import re

from kaidan.lang.en.header_kinds import KINDS
from kaidan.lang.en.letters import CAPITALS
from kaidan.lang.events import EventDetails, EventMention
from kaidan.lang.rule import Rule
from kaidan.model import Span
from kaidan.model.meeting import MeetingKind
from kaidan.world.countries import find_countries

_CITY = rf"[{CAPITALS}][\w.'-]*\w(?: (?:[{CAPITALS}][\w'-]*\w|de|of(?= [{CAPITALS}]))){{0,3}}"
# Inside a phrase and a little after it.
PLACES: tuple[Rule, ...] = (
    Rule(
        name="place of a meeting",
        pattern=rf"\b(?:in|at) (?:the )?(?P<place>(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b){_CITY})",
        examples=("Summit in Madrid", "Dialogue at the White House"),
        refuses=("Summit in June", "the Madrid Summit"),
    ),
)
DESTINATIONS: tuple[Rule, ...] = (
    Rule(
        name="where a visit goes",
        pattern=rf"\b(?:to|visit|in) (?:the )?(?P<place>(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b){_CITY})",
        examples=("visit to Norway", "visit Oslo", "trip to the Middle East"),
        refuses=("visit in May",),
    ),
)
VISITORS: tuple[Rule, ...] = (
    Rule(
        name="who visits, by a possessive",
        pattern=rf"(?P<visitor>(?:[{CAPITALS}][\w.-]*(?: of)? ){{1,6}}?[{CAPITALS}][\w.-]*)'s? (?:[a-z-]+ ){{0,3}}(?:[Vv]isit|[Tt]rip|[Tt]ravel|[Tt]our)",
        examples=("President Harrow's upcoming visit", "Foreign Minister Lind's trip"),
        refuses=("his visit", "the visit"),
    ),
)
ORDINALS = {
    word: number
    for number, word in enumerate(
        re.findall(
            r"\w+",
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth",
        ),
        1,
    )
}
ORDINAL: tuple[Rule, ...] = (
    Rule(
        name="number of a session",
        pattern=r"\b(?P<digits>[0-9]{1,2})(?:st|nd|rd|th)\b|\b(?P<word>" + "|".join(ORDINALS) + r")\b",
        examples=("the 5th Dialogue", "the fifth Dialogue"),
        refuses=("the Dialogue", "May 5"),
    ),
)


def tell_details(folded: str, mention: EventMention) -> EventDetails:
    """Return who takes part, at what level, where, and as which session, as far as the words tell."""
    codes = tuple(dict.fromkeys(one.code for one in find_countries(folded, mention.start, mention.end)))
    if mention.family == "visit":
        return EventDetails(
            place=_place(folded, mention, DESTINATIONS),
            visitor=_group(VISITORS, folded, max(mention.before, mention.start - 40), mention.end, "visitor"),
        )
    place = _place(folded, mention, PLACES)
    level = _level(folded, mention)
    return EventDetails(
        codes=codes if len(codes) > 1 else (),
        level=level,
        plain="talks" if mention.sort == "talks" and level is None else None,
        place=place,
        ordinal=_ordinal(folded[mention.start : mention.end]),
    )


def _place(folded: str, mention: EventMention, rules: tuple[Rule, ...]) -> Span | None:
    return _group(rules, folded, mention.head, mention.end, "place")


def _group(rules: tuple[Rule, ...], folded: str, start: int, end: int, group: str) -> Span | None:
    for rule in rules:
        match = rule.compiled.search(folded, start, end)
        if match:
            return Span(*match.span(group))
    return None


def _level(folded: str, mention: EventMention) -> MeetingKind | None:
    if mention.kind == "conference":
        return "multilateral"
    for rule in KINDS:
        if rule.compiled.search(folded, mention.start, mention.end):
            kind: MeetingKind = rule.yields
            return kind
    return None


def _ordinal(words: str) -> int | None:
    match = ORDINAL[0].compiled.search(words)
    if match is None:
        return None
    return int(match["digits"]) if match["digits"] else ORDINALS[match["word"]]
