"""Folded Japanese text in, mentions of earlier meetings, visits, documents and remarks out.

What annotators list, and these rules look for: every treaty, agreement, declaration, resolution, plan or judgment with
a name of its own, unless it is signed or drafted in these talks or only pointed back to (同宣言); a meeting or visit
that a date or a past form puts before the talks; a speech or message heard before. Not listed: the talks themselves and
their occasion, laws, principles and partnerships, the treaty that is the subject of negotiations about peace.
"""

import re

import msgspec

from kaidan.lang.events import Aspect, EventMention, Head
from kaidan.lang.ja.document_heads import (
    ENACTMENT,
    ENACTMENTS,
    INSTRUMENT_HEADS,
    MADE,
    MADE_HERE,
    NOT_POINTED_TO,
    PLAN,
    RELIED_ON,
    SIGNED_LISTS,
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
_HERE, _TO_COME, _ELSEWHERE = MADE_HERE
_HEADS: tuple[Rule, ...] = (*INSTRUMENT_HEADS, *ENACTMENTS, *STATEMENT_HEADS, *SPOKEN, *MEETING_HEADS, *VISIT_HEADS)
# The characters that a head can begin with.
_OPENINGS = (
    "2ACEFGIJNPRSTU「おでのもアイエオガコサシスセテパビフプマメラリロワ一中了事交人代仲会伺作使先党公"
    "共再冒判前午協原参取合呼和国基報声夕外大委安官実宣寄対専就局弔往憲懇戦所投担招拝指挨接政教敵文新方施昼晩書最朝"
    "本条来枠構次欧歴決法派混準漁演特理環発監直相祝科立第経総職自行表見規視覚親観計記訪訴評話認課調談諮議貿足述連運"
    "過閉開閣電非面首"
)
_LINE_ENDS = re.compile("」?(?:\\([^\n]*)?(?:\n|$)")
# A modifier that names: 治安協力に関する協定, but not 両国間の合意.
_OWN_NAME = re.compile("(?!(?:両国|二国|政府|首脳|当事者|双方|我々|米国|関係国|過去|従来|前回|最近)間?の$)[一-龠ァ-ヶーA-Za-z0-9」](?:の|な|に関する|における|での|との)[^、]{0,20}$|つの$")
# Modifiers that say when it was made, and such as say when something else happened to it.
_MADE_BEFORE = re.compile("(?:発表|決定|公開|公表|公布|策定|改定|採択|署名|合意|発効|発出|作成|成立|可決|掲げ|打ち出|(?:取り)?まとめ)(?:し|され|られ)?た[^、。]{0,14}$")
_NOT_MADE_THEN = re.compile("(?:った|れた|いた|した|んだ|ている|てきた|(?<![関対])する|れる)[^、。]{0,30}$")
# 安保理決議第1718号 is meant by 安保理決議 too.
_NUMBERED = re.compile("([一-龠]*決議)第?[0-9]")
_LATELY = ("先般", "先日", "先の", "過日")
_UNDER_WAY = re.compile("交渉会議$")


def find_references(folded: str) -> tuple[EventMention, ...]:
    """Return the mentions that may point back, in order; the reader keeps those that do."""
    passage = prepare(folded)
    signed = [match.span() for match in SIGNED_LISTS[0].compiled.finditer(folded)]
    found = []
    for start, end, head in heads(passage, _HEADS, _OPENINGS):
        if head.family in ("instrument", "statement"):
            found.append(_document(passage, start, end, head, signed))
        else:
            found.append(_under_way(event_mention(passage, start, end, head)))
    return tuple(join_occasions(passage, found))


def _under_way(mention: EventMention) -> EventMention:
    """A conference that negotiates is under way where it is only spoken about."""
    if mention.aspect != "open" or not _UNDER_WAY.search(mention.name):
        return mention
    return msgspec.structs.replace(mention, aspect="past", firm=True)


def _document(passage: Passage, start: int, end: int, head: Head, signed: list[tuple[int, int]]) -> EventMention:
    place = place_of(passage, start, end)
    words, modifiers = passage.folded[place.name : place.end], passage.folded[place.first : place.name]
    aliases = aliases_of(words)
    bare = not head.complete and not aliases and plain(words) == passage.folded[start : start + len(plain(words))]
    made_before = bool(_MADE_BEFORE.search(modifiers))
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
        firm=made or (made_before and head is ENACTMENT) or words.startswith(_LATELY),
        untimely=bool(_NOT_MADE_THEN.search(modifiers)) and not made_before,
        name=plain(modifiers + words) if bare else plain(words),
        aliases=(*aliases, *_NUMBERED.findall(words)),
        general=bare and not _OWN_NAME.search(modifiers) and not _ELSEWHERE.compiled.search(_after(passage, place)),
        note=note_after(passage, place.end),
    )


def _after(passage: Passage, place: Place) -> str:
    return passage.folded[place.end : place.end + 70]


def _document_aspect(passage: Passage, place: Place, head: Head, signed: list[tuple[int, int]]) -> Aspect:
    before, after = passage.folded[max(0, place.name - 8) : place.head], _after(passage, place)
    named = aliases_of(passage.folded[place.name : place.end])  # a new treaty that has a name is being negotiated
    if any(rule.compiled.search(before) for rule in NOT_POINTED_TO) and not named:
        return "own"
    if any(low <= place.head < high for low, high in signed) and _LINE_ENDS.match(passage.folded, place.end):
        return "own"
    if head.sort != "remark" and any(rule.compiled.search(after) for rule in (_HERE, _TO_COME)):
        return "own"
    if _ELSEWHERE.compiled.search(after):
        return "past"
    if head is ENACTMENT:
        return "open"
    supported = head is not PLAN or bool(named) or any(rule.compiled.search(after) for rule in RELIED_ON)
    return "past" if supported else "open"
