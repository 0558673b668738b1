"""Folded English text in, mentions of earlier meetings, visits, documents and remarks out."""

from kaidan.lang.en.event_cues import DRAFTED, GONE_BY, HEARD, MADE_HERE, SIGNED
from kaidan.lang.en.event_heads import INSTRUMENT_HEADS, MEETING_HEADS, STATEMENT_HEADS, VISIT_HEADS
from kaidan.lang.en.event_phrases import Passage, Phrase, prepare
from kaidan.lang.en.events import clause_before, event_mention, heads, says, with_like
from kaidan.lang.events import EventMention, Head
from kaidan.lang.rule import Rule

_HEADS: tuple[Rule, ...] = (*INSTRUMENT_HEADS, *STATEMENT_HEADS, *MEETING_HEADS, *VISIT_HEADS)


def find_references(folded: str) -> tuple[EventMention, ...]:
    """Return the mentions that may point back, in order; the reader keeps those that do."""
    passage = prepare(folded)
    found = []
    for phrase, head in heads(passage, _HEADS):
        if head.family == "instrument":
            found.append(_document(passage, phrase, head))
        elif head.family == "statement":
            found.append(_remark(passage, phrase, head))
        else:
            found.append(event_mention(passage, phrase, head))
    return with_like(folded, found)


def _document(passage: Passage, phrase: Phrase, head: Head) -> EventMention:
    folded = passage.folded
    before = clause_before(passage, phrase) + folded[phrase.start : phrase.head]
    drafted = says(DRAFTED, before) and not says(SIGNED, before)
    named = head.complete or any(word[:1].isupper() for word in folded[phrase.head : phrase.end].split(" ")[:-1])
    return EventMention(
        start=phrase.start,
        end=phrase.end,
        head=phrase.head,
        before=phrase.before,
        after=phrase.after if head.dated or says(SIGNED, before) else phrase.end,
        told=phrase.end,
        family="instrument",
        sort=head.sort,
        aspect="open" if (drafted or head.dated) and not named else "past",  # a draft that has a name is a thing
        firm=says(SIGNED, before) or head.dated,
        here=says(MADE_HERE, before),
        name=folded[phrase.head : phrase.end],
        general=not named and not head.dated,
    )


def _remark(passage: Passage, phrase: Phrase, head: Head) -> EventMention:
    folded = passage.folded
    heard = says(HEARD, clause_before(passage, phrase) + folded[phrase.start : phrase.head])
    gone = says(GONE_BY, folded[phrase.start : phrase.head])
    return EventMention(
        start=phrase.start,
        end=phrase.end,
        head=phrase.head,
        before=phrase.before,
        after=phrase.after,
        told=phrase.end,
        family="statement",
        sort=head.sort,
        aspect="past" if heard or gone else "open",
        firm=heard or gone,
        name=folded[phrase.head : phrase.end],
    )
