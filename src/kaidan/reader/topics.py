"""Step of the chain: a draft with its statements in, the draft with the subjects of each statement out.

A subject is named by the statement's own words, by those before its speaker, or by a heading that it stands under.
"""

import msgspec

from kaidan.model import Block, Entry, Span, Statement, Topic
from kaidan.reader.draft import Draft
from kaidan.world.subjects import find_subjects, subjects


def topics(draft: Draft) -> Draft:
    """Return the draft with the `topics` of its statements, each subject once, at the nearest words that name it."""
    headings = _headings(draft)
    told = {entry: _topics(draft, spans) for entry, spans in headings.items()}
    blocks = {block.id: block for block in draft.blocks}
    statements = tuple(_with_topics(draft, statement, blocks, told) for statement in draft.statements)
    return msgspec.structs.replace(draft, statements=statements)


def _headings(draft: Draft) -> dict[str, list[Span]]:
    """Return for every entry the titles that it stands under, its own first."""
    above: dict[str, list[Span]] = {}
    for entry in draft.outline:
        own = [_title(entry)] if entry.title else []
        above[entry.id] = own + above.get(entry.parent or "", [])
    return above


def _title(entry: Entry) -> Span:
    return Span(entry.start, entry.end)


def _with_topics(
    draft: Draft, statement: Statement, blocks: dict[str, Block], told: dict[str, tuple[Topic, ...]]
) -> Statement:
    own = [Span(statement.start, statement.end), *([statement.about] if statement.about else [])]
    above = told.get(blocks[statement.block].entry or "", ())
    return msgspec.structs.replace(statement, topics=_once((*_topics(draft, own), *above)))


def _topics(draft: Draft, spans: list[Span]) -> tuple[Topic, ...]:
    """Return the subjects that the words of spans name, in their order."""
    folded, own = draft.page.folded, _own_countries(draft)
    return tuple(
        Topic(subject=found.code, start=found.start, end=found.end)
        for span in spans
        for found in find_subjects(folded, span.start, span.end)
        if found.code not in own
    )


def _own_countries(draft: Draft) -> frozenset[str]:
    """Return the subjects that are but a party to the talks."""
    parties = draft.meeting.parties if draft.meeting else ()
    return frozenset(one.code for one in subjects() if one.country in parties)


def _once(named: tuple[Topic, ...]) -> tuple[Topic, ...]:
    first: dict[str, Topic] = {}
    for topic in named:
        first.setdefault(topic.subject, topic)
    return tuple(first.values())
