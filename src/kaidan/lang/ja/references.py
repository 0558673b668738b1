"""Folded Japanese text in, mentions of earlier meetings, visits, documents and remarks out.

What is listed, and these rules look for: every treaty, agreement, declaration, resolution, plan or judgment with
a name of its own, unless it is signed or drafted in these talks or only pointed back to (同宣言); a meeting or visit
that a date or a past form puts before the talks; a speech or message heard before. Not listed: the talks themselves and
their occasion, laws, principles and partnerships, the treaty that is the subject of negotiations about peace.
"""

import re

import msgspec

from kaidan.lang.events import Aspect, EventMention, Head
from kaidan.lang.ja.document_cues import (
    DESCRIPTIONS,
    MADE,
    MADE_HERE,
    NAMED_DRAFT,
    NOT_POINTED_TO,
    RELIED_ON,
    REMARK_OCCASIONS,
    SIGNED_LISTS,
)
from kaidan.lang.ja.document_heads import (
    ENACTMENT,
    ENACTMENTS,
    INSTRUMENT_HEADS,
    PLAN,
    REMARK,
    STATEMENT_HEADS,
)
from kaidan.lang.ja.event_heads import MEETING_HEADS, VISIT_HEADS
from kaidan.lang.ja.event_joining import join_occasions
from kaidan.lang.ja.event_names import aliases_of, note_after, plain
from kaidan.lang.ja.event_phrases import Passage, prepare
from kaidan.lang.ja.events import Place, event_mention, heads, place_of
from kaidan.lang.rule import Rule

SPOKEN: tuple[Rule, ...] = (
    Rule(
        name="spoke before",
        pattern="(?:電話で)(?:話した|会談した|お話しした)|(?:会談|お会い|話)した(?=際|折|時)|(?<=[にと])会(?:い(?=、)|った(?=際|こと|旨))|(?<=と)面会(?=し)",
        yields=Head("meeting", complete=True, sort="talks"),
        examples=("電話で話した、", "会談した際", "お会いした際"),
        refuses=("話したい",),
    ),
)
_HERE, _WISHED, _TO_COME, _ELSEWHERE = MADE_HERE
_OCCASION, _YET_TO_SPEAK = REMARK_OCCASIONS
_NAMES, _MADE_BEFORE, _HAPPENED, _LATELY, _NEGOTIATES = DESCRIPTIONS
_HEADS: tuple[Rule, ...] = (*INSTRUMENT_HEADS, *ENACTMENTS, *STATEMENT_HEADS, *SPOKEN, *MEETING_HEADS, *VISIT_HEADS)
_LINE_ENDS = re.compile("」?(?:\\([^\n]*)?(?:\n|$)")
# 安保理決議第1718号 is meant by 安保理決議 too.
_NUMBERED = re.compile("([一-龠]*決議)第?[0-9]")


def find_references(folded: str) -> tuple[EventMention, ...]:
    """Return the mentions that may point back, in order; the reader keeps those that do."""
    passage = prepare(folded)
    signed = [match.span() for match in SIGNED_LISTS[0].compiled.finditer(folded)]
    found = []
    for start, end, head in heads(passage, _HEADS):
        if head.family in ("instrument", "statement"):
            document = _document(passage, start, end, head, signed)
            if head is not PLAN or document.aspect != "open":  # an unsupported plan hides no document within its words
                found.append(document)
        else:
            found.append(_under_way(event_mention(passage, start, end, head)))
    return tuple(join_occasions(passage, found))


def _under_way(mention: EventMention) -> EventMention:
    """Return a conference that negotiates as one that has begun, where it is only spoken about."""
    if mention.aspect != "open" or not _NEGOTIATES.compiled.search(mention.name):
        return mention
    return msgspec.structs.replace(mention, aspect="past", firm=True)


def _document(passage: Passage, start: int, end: int, head: Head, signed: list[tuple[int, int]]) -> EventMention:
    place = place_of(passage, start, end)
    words, modifiers = passage.folded[place.name : place.end], passage.folded[place.first : place.name]
    aliases = aliases_of(words)
    bare = not head.complete and not aliases and plain(words) == passage.folded[start : start + len(plain(words))]
    elsewhere = _ELSEWHERE.compiled.search(_after(passage, place))
    made_before = bool(_MADE_BEFORE.compiled.search(modifiers))
    made = bool(MADE[0].compiled.search(passage.folded[place.head : place.after]))
    return EventMention(
        start=place.first,
        end=place.end,
        head=place.name,
        before=place.before,
        after=place.after,
        told=place.end,
        family=head.family,
        sort=head.sort,
        aspect=_document_aspect(passage, place, head, signed),
        firm=made
        or (head is REMARK and _spoken(passage, place))
        or (made_before and head is ENACTMENT)
        or bool(_LATELY.compiled.search(modifiers + words)),
        untimely=bool(_HAPPENED.compiled.search(modifiers)) and not made_before,
        name=plain(modifiers + words) if bare else plain(words),
        aliases=(*aliases, *_NUMBERED.findall(words)),
        general=bare and not _NAMES.compiled.search(modifiers) and not elsewhere,
        note=note_after(passage, place.end),
    )


def _spoken(passage: Passage, place: Place) -> bool:
    """Whether a remark has a named occasion and is not said to lie ahead."""
    words = passage.folded[place.first : place.end]
    return bool(_OCCASION.compiled.search(words)) and not _YET_TO_SPEAK.compiled.search(_after(passage, place))


def _after(passage: Passage, place: Place) -> str:
    return passage.folded[place.end : place.end + 70]


def _document_aspect(passage: Passage, place: Place, head: Head, signed: list[tuple[int, int]]) -> Aspect:
    before, after = passage.folded[max(0, place.name - 8) : place.head], _after(passage, place)
    named = aliases_of(passage.folded[place.name : place.end])  # a new treaty that has a name is being negotiated
    if any(rule.compiled.search(before) for rule in NOT_POINTED_TO) and not named:
        return "own"
    if any(low <= place.head < high for low, high in signed) and _LINE_ENDS.match(passage.folded, place.end):
        return "own"
    to_come = () if NAMED_DRAFT[0].compiled.search(passage.folded[place.name : place.end]) else (_TO_COME,)
    if head.sort != "remark" and any(rule.compiled.search(after) for rule in (_HERE, _WISHED, *to_come)):
        return "own"
    if _ELSEWHERE.compiled.search(after):
        return "past"
    if head is ENACTMENT:
        return "open"
    modifiers = passage.folded[place.first : place.name]
    made_before = bool(_MADE_BEFORE.compiled.search(modifiers))
    supported = head is not PLAN or bool(named) or made_before or any(rule.compiled.search(after) for rule in RELIED_ON)
    return "past" if supported else "open"
