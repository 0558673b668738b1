"""What holds of every Reading: one goes in, nothing comes out; BrokenReadingError is raised where it does not hold."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import Any, get_args

import msgspec.structs
from msgspec import Struct

from kaidan.errors import BrokenReadingError
from kaidan.model import Block, Reading, Span


def check_reading(reading: Reading) -> None:
    """Raise BrokenReadingError unless spans are inside the text, ids unique and pointers not lost."""
    for fault in _faults(reading):
        raise BrokenReadingError(f"The page could not be read faithfully ({fault}); please report it.")


def _faults(reading: Reading) -> Iterator[str]:
    yield from _spans_outside(reading)
    yield from _overlapping_blocks(reading.blocks)
    yield from _statements_outside_blocks(reading)
    yield from _repeated_ids(reading)
    yield from _lost_pointers(reading)
    if not 0.0 <= reading.coverage <= 1.0:
        yield f"a coverage of {reading.coverage}"


def _spans_outside(reading: Reading) -> Iterator[str]:
    length = len(reading.text)
    for kind, start, end in _spans(reading):
        if not 0 <= start < end <= length:
            yield f"a {kind} at {start} to {end} of {length} characters"


def _spans(reading: Reading) -> Iterator[tuple[str, int, int]]:
    """Yield every span of a reading and of the records in it, with the kind of record that bears it."""
    waiting: list[Any] = [reading]
    while waiting:
        value = waiting.pop()
        if isinstance(value, Struct):
            kind = type(value)
            if _bears_span(kind):
                yield kind.__name__.lower(), value.start, value.end  # type: ignore[attr-defined]
            waiting += [held for name in _holders(kind) if (held := getattr(value, name))]
        elif isinstance(value, dict):
            waiting += value.values()
        elif isinstance(value, tuple):
            waiting += value


@cache
def _bears_span(kind: type[Struct]) -> bool:
    return {"start", "end"}.issubset(kind.__struct_fields__)


@cache
def _holders(kind: type[Struct]) -> tuple[str, ...]:
    """Return the fields of a kind of record that may hold records."""
    return tuple(field.name for field in msgspec.structs.fields(kind) if _tells_of_records(field.type))


def _tells_of_records(told: object) -> bool:
    return (isinstance(told, type) and issubclass(told, Struct)) or any(map(_tells_of_records, get_args(told)))


def _overlapping_blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    for one, other in pairwise(sorted(blocks, key=lambda block: (block.start, block.end))):
        if other.start < one.end:
            yield f"two blocks over one another at {other.start}"


def _statements_outside_blocks(reading: Reading) -> Iterator[str]:
    blocks = {block.id: Span(block.start, block.end) for block in reading.blocks}
    for statement in reading.statements:
        block = blocks.get(statement.block)
        if block is None or not block.start <= statement.start < statement.end <= block.end:
            yield f"a statement outside its block at {statement.start}"


def _repeated_ids(reading: Reading) -> Iterator[str]:
    named: Iterable[tuple[Any, ...]] = (
        reading.outline,
        reading.blocks,
        reading.statements,
        reading.upcoming,
        reading.references,
        reading.cases,
        (*reading.meeting.participants, *reading.meeting.attending),
    )
    for records in named:
        for name, count in Counter(record.id for record in records).items():
            if count > 1:
                yield f"the id {name} used {count} times"


def _lost_pointers(reading: Reading) -> Iterator[str]:
    entries = {entry.id for entry in reading.outline}
    blocks = {block.id for block in reading.blocks}
    people = {person.id for person in (*reading.meeting.participants, *reading.meeting.attending)}
    statements = {statement.id for statement in reading.statements}
    wanted = (
        ("parent", entries, (entry.parent for entry in reading.outline)),
        ("entry", entries, (block.entry for block in reading.blocks)),
        ("participant", people, (person for statement in reading.statements for person in statement.by)),
        ("statement answered", statements, (statement.replies_to for statement in reading.statements)),
        ("supporting block", blocks, (block for point in reading.points for block in (point.block, *point.supports))),
    )
    for kind, there, pointers in wanted:
        for pointer in pointers:
            if pointer is not None and pointer not in there:
                yield f"a {kind} {pointer} that is not in it"
