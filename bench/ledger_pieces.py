"""The samples cut into sentences: their Readings in, each sentence with the records that stand in it out."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from kaidan.model import Case, Participant, Reading, Reference, Span, Statement, Time, Topic, Upcoming
from kaidan.text.fold import IDEOGRAPHIC_STOP

Record = Statement | Time | Upcoming | Reference | Case
Placed = TypeVar("Placed", bound=Record | Participant | Span)


class Sentence(Struct, frozen=True):
    """Words of a sample and the records within them, their spans counted from its first character.

    `parties` are those of the sample's talks, Japan first where it takes part; `people` tells the party of each of its
    participants by id; `year` is that of the talks.
    """

    words: str
    records: tuple[Record, ...]
    parties: tuple[str, ...]
    people: dict[str, str | None]
    year: int


class Pieces(Struct, frozen=True):
    """All that pages are made of: sentences, titles of headings, and people with the words that name them."""

    sentences: tuple[Sentence, ...]
    headings: tuple[str, ...]
    people: tuple[tuple[str, Participant], ...]


def pieces_of(readings: Sequence[Reading]) -> Pieces:
    """Return what the samples' Readings are cut into."""
    return Pieces(
        sentences=tuple(sentence for reading in readings for sentence in _sentences(reading)),
        headings=tuple(dict.fromkeys(entry.title for reading in readings for entry in reading.outline if entry.title)),
        people=tuple(
            (reading.text[person.start : person.end], person)
            for reading in readings
            for person in (*reading.meeting.participants, *reading.meeting.attending)
        ),
    )


def _sentences(reading: Reading) -> Iterator[Sentence]:
    """Yield the sentences of a Reading that hold a statement."""
    meeting = reading.meeting
    parties = tuple(sorted(meeting.parties, key=lambda code: code != "JP"))
    people = {person.id: person.party for person in (*meeting.participants, *meeting.attending)}
    records: list[Record] = [*reading.statements, *reading.times, *reading.upcoming, *reading.references]
    records += reading.cases
    year = int((meeting.date or "2000")[:4])
    for block in reading.blocks:
        if block.kind in ("paragraph", "bullet"):
            for span in _cut(reading.text, block.start, block.end, records):
                held = tuple(_inside(records, span))
                if any(isinstance(record, Statement) for record in held):
                    yield Sentence(span.of(reading.text), held, parties, people, year)


def _cut(text: str, start: int, end: int, records: Iterable[Record]) -> Iterator[Span]:
    """Yield the sentences of a block; none ends within a record."""
    held = [one for one in records if start <= one.start and one.end <= end]
    begun = start
    for place in range(start, end):
        if text[place] == IDEOGRAPHIC_STOP and not any(one.start <= place < one.end - 1 for one in held):
            yield Span(begun, place + 1)
            begun = place + 1
    if begun < end:
        yield Span(begun, end)


def _inside(records: Iterable[Record], span: Span) -> Iterator[Record]:
    """Yield the records within a span, counted from its start; spans that lead out of it are dropped from them."""
    for record in records:
        if span.start <= record.start and record.end <= span.end:
            yield move(_clipped(_with_own_topics(record), span), -span.start)


def _with_own_topics(record: Record) -> Record:
    """Return a statement with its topics on its own words: a heading that told them does not come along."""
    if not isinstance(record, Statement):
        return record
    told = [Topic(subject=topic.subject, start=record.start, end=record.end) for topic in record.topics]
    return replace(record, topics=tuple(told))


def _clipped(record: Record, span: Span) -> Record:
    changes: dict[str, object] = {}
    for name in _fields(type(record)):
        value = getattr(record, name)
        if isinstance(value, Struct):
            changes[name] = value if _holds(span, value) else None
        elif isinstance(value, tuple):
            changes[name] = tuple(one for one in value if not isinstance(one, Struct) or _holds(span, one))
    return replace(record, **changes)


def _holds(span: Span, one: Struct) -> bool:
    held: Span = one  # type: ignore[assignment]  # every record within a record has a start and an end
    return span.start <= held.start and held.end <= span.end


def move(record: Placed, by: int, /, **changes: object) -> Placed:
    """Return a record with its spans, and those of the records in it, moved by so many characters, and changed."""
    kind: type[Struct] = type(record)
    for name in _fields(kind):
        value = getattr(record, name)
        if isinstance(value, Struct):
            changes[name] = move(value, by)  # type: ignore[type-var]
        elif isinstance(value, tuple) and value and isinstance(value[0], Struct):
            changes[name] = tuple(move(one, by) for one in value)
    return replace(record, start=record.start + by, end=record.end + by, **changes)


@cache
def _fields(kind: type[Struct]) -> tuple[str, ...]:
    return tuple(name for name in kind.__struct_fields__ if name not in ("start", "end", "id"))
