"""From a matched head to an event mention: its phrase, its clause, and what its words say of past or future."""

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from kaidan.lang.events import EventMention, Head
from kaidan.lang.ja.event_acts import ACT
from kaidan.lang.ja.event_aspects import CLAUSES, DATED, FUTURE, MODIFIERS, OWN, THEN, Cue
from kaidan.lang.ja.event_kinds import kind_of, nearest_rank
from kaidan.lang.ja.event_names import aliases_of, is_bare, name_extent, note_after, plain
from kaidan.lang.ja.event_phrases import Passage, clause_end, clause_start, phrase_start, trimmed
from kaidan.lang.ja.event_predicates import EVENT_PREDICATES, MEETING_PREDICATES, VISIT_PREDICATES
from kaidan.lang.ja.openings import find_all
from kaidan.lang.rule import Rule

_PREDICATES: dict[str, tuple[Rule, ...]] = {
    "meeting": MEETING_PREDICATES,
    "visit": VISIT_PREDICATES,
    "event": EVENT_PREDICATES,
}
_LAST = next(rule for rule in MODIFIERS if rule.name == "last")
_BY_THEN, _SET_UP, _NOW_AND_THEN = CLAUSES
# Talks that go on for a time are no meeting on a date.
_ONGOING = ("協議", "対話")
# The words that put a mention on the occasion of another stand within this many characters before it.
_OCCASION = 30
# A frequency stands at most this many characters before what recurs, past a comma.
_FREQUENCY = 30


class Place(Struct, frozen=True):
    """Where a mention stands: its clause, phrase, name and head word begin; its name and its clause end."""

    before: int
    first: int
    name: int
    head: int
    end: int
    after: int


@cache
def scanner(rules: tuple[Rule, ...]) -> re.Pattern[str]:
    """Return one pattern for all rules of a table; the group that matched is `rule_N`."""
    return re.compile("|".join(f"(?P<rule_{index}>{rule.pattern})" for index, rule in enumerate(rules)))


@cache
def _predicates(family: str) -> re.Pattern[str]:
    return scanner(_PREDICATES[family])


def matched_rule(rules: tuple[Rule, ...], match: re.Match[str]) -> Rule:
    """Return the rule of a table that its scanner matched."""
    return rules[int((match.lastgroup or "rule_0").removeprefix("rule_"))]


def heads(passage: Passage, rules: tuple[Rule, ...]) -> Iterator[tuple[int, int, Head]]:
    """Yield start, end and what it yields of every head of a table, in order; where two match, the first rule counts."""
    for rule, match in find_all(rules, passage.folded):
        yield match.start(), match.end(), rule.yields


def place_of(passage: Passage, start: int, end: int) -> Place:
    """Return where the mention whose head word stands at `start:end` has its name, phrase and clause."""
    name, end = name_extent(passage, start, end)
    first = phrase_start(passage, name)
    return Place(clause_start(passage, first), first, name, start, end, clause_end(passage, end))


def event_mention(passage: Passage, start: int, end: int, head: Head) -> EventMention:
    """Return the mention of a meeting, visit or event whose head word stands at `start:end`; each is read once."""
    known = passage.mentions.get((start, end, head))
    if known is None:
        known = passage.mentions[start, end, head] = _read(passage, start, end, head)
    return known


def _read(passage: Passage, start: int, end: int, head: Head) -> EventMention:
    place = place_of(passage, start, end)
    cue, told = _cue(passage.folded, place, head)
    words, modifiers = passage.folded[place.name : place.end], passage.folded[place.first : place.name]
    bare = not head.complete and head.family != "event" and is_bare(words, passage.folded[start : start + 40])
    ranked = bare and head.family == "meeting" and nearest_rank(modifiers, head) is not None
    return EventMention(
        start=_start(passage, place, cue, head),
        end=place.end,
        head=place.name,
        before=place.before,
        after=place.after,
        told=told,
        family=head.family,
        sort=head.sort,
        aspect=cue.aspect,
        firm=cue.firm and not head.dated and not _is_vague(cue, words, bare=bare and not ranked),
        kind=kind_of(words, modifiers, head),
        name=plain(modifiers + words) if head.family == "event" or ranked else plain(words),
        aliases=aliases_of(words),
        general=bare and not ranked and not _LAST.compiled.search(modifiers),
        note=note_after(passage, place.end),
        then=bool(THEN[0].compiled.search(passage.folded[max(0, place.head - _OCCASION) : place.head])),
    )


def _cue(folded: str, place: Place, head: Head) -> tuple[Cue, int]:
    """Return the cue that decides on a mention, and where the words that give it end."""
    if _SET_UP.compiled.search(folded[place.before : place.head]) or _recurs(folded, place):
        return OWN, place.end
    modifiers = folded[place.first : place.head]
    modified: Cue | None = next((rule.yields for rule in MODIFIERS if rule.compiled.search(modifiers)), None)
    match = _predicates(head.family).search(folded[place.end : place.after])
    predicated: Cue | None = matched_rule(_PREDICATES[head.family], match).yields if match else None
    told = place.end + match.end() if match else place.end
    if modified is not None and (modified.firm or not (predicated and predicated.firm)):
        return modified, told
    if predicated in (None, DATED) and _BY_THEN.compiled.search(folded[place.before : place.first]):
        return FUTURE, told
    return predicated or Cue(head.aspect, firm=head.aspect == "future"), told


def _start(passage: Passage, place: Place, cue: Cue, head: Head) -> int:
    """Return where a mention begins: its phrase, without a date given up; an act has its clause for a phrase."""
    if cue.moved:
        return place.name
    return trimmed(passage, place.before, place.head) if head is ACT else place.first


def _is_vague(cue: Cue, words: str, *, bare: bool) -> bool:
    """Whether a cue, firm for others, tells too little: by a bare 会談 something else is due, and 協議 goes on."""
    return (cue.named and bare) or (cue is DATED and words in _ONGOING)


def _recurs(folded: str, place: Place) -> bool:
    return bool(_NOW_AND_THEN.compiled.search(folded[max(0, place.first - _FREQUENCY) : place.head]))
