"""Folded Japanese text in, mentions of meetings, visits and events that may lie ahead out.

What is listed as to come, and these rules look for: an event with a name or rank of its own (首脳会談, 第2回会合, G20,
選挙, 署名式, 記念事業, 調査団の派遣) that has a date after the talks or words that set it (開く, 予定, 次回, 招請), and
what is begun, put in force or set up on a date. Not listed: wishes without an event (協議していく), deliveries, loans,
what recurs without a date, the occasion of the talks.
"""

from kaidan.lang.events import EventMention
from kaidan.lang.ja.event_heads import EVENT_HEADS, MEETING_HEADS, VISIT_HEADS
from kaidan.lang.ja.event_joining import join_occasions
from kaidan.lang.ja.event_phrases import prepare
from kaidan.lang.ja.events import event_mention, heads
from kaidan.lang.rule import Rule

_HEADS: tuple[Rule, ...] = (*MEETING_HEADS, *VISIT_HEADS, *EVENT_HEADS)


def find_schedules(folded: str) -> tuple[EventMention, ...]:
    """Return every mention of a meeting, visit or event in order; the reader keeps those that lie ahead."""
    passage = prepare(folded)
    found = [event_mention(passage, start, end, head) for start, end, head in heads(passage, _HEADS)]
    return tuple(join_occasions(passage, found))
