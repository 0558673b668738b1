"""Folded English text in, mentions of meetings, visits and events that may lie ahead out."""

from kaidan.lang.en.event_heads import EVENT_HEADS, INSTRUMENT_HEADS, MEETING_HEADS, VISIT_HEADS
from kaidan.lang.en.event_phrases import prepare
from kaidan.lang.en.events import event_mention, heads, with_like
from kaidan.lang.events import EventMention
from kaidan.lang.rule import Rule

_HEADS: tuple[Rule, ...] = (*EVENT_HEADS, *MEETING_HEADS, *VISIT_HEADS)


def find_schedules(folded: str) -> tuple[EventMention, ...]:
    """Return every mention of a meeting, visit or event in order; the reader keeps those that lie ahead."""
    passage = prepare(folded)
    found = [
        event_mention(passage, phrase, head)
        for phrase, head in heads(passage, (*INSTRUMENT_HEADS, *_HEADS))
        if head.family != "instrument"
    ]
    return with_like(folded, found)
