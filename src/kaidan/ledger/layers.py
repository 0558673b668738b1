"""The layers of a reading and their tables: records in, rows out, and back again without a loss."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Struct
from sqlalchemy import Table

from kaidan.ledger import tables
from kaidan.model import (
    Block,
    Case,
    CaseItem,
    Entry,
    Gap,
    Participant,
    Point,
    Reading,
    Reference,
    Statement,
    Time,
    Upcoming,
    digest_id,
)

Row = dict[str, Any]
Record = TypeVar("Record", bound=Struct)
_PLAIN = (str, int, float, bool)
_ENCODE = msgspec.json.Encoder(order="deterministic").encode
_NOTHING = "[]"


class Layer(Struct, frozen=True):
    """One layer: its name (the table's), the kind of its ids, the record of a row, and its records in a reading."""

    name: str
    kind: str
    table: Table
    record: type[Struct]
    of: Callable[[Reading], Iterable[Any]]
    cited: bool = True


class HeldItem(CaseItem, frozen=True, kw_only=True):
    """An item with the id of its case."""

    case: str


def _people(reading: Reading) -> tuple[Participant, ...]:
    return (*reading.meeting.participants, *reading.meeting.attending)


def _items(reading: Reading) -> list[HeldItem]:
    return [
        HeldItem(case=case.id, **{name: getattr(item, name) for name in CaseItem.__struct_fields__})
        for case in reading.cases
        for item in case.items
    ]


LAYERS: tuple[Layer, ...] = (
    Layer("outline", "entry", tables.outline, Entry, lambda reading: reading.outline, cited=False),
    Layer("blocks", "block", tables.blocks, Block, lambda reading: reading.blocks, cited=False),
    Layer("statements", "statement", tables.statements, Statement, lambda reading: reading.statements),
    Layer("times", "time", tables.times, Time, lambda reading: reading.times),
    Layer("schedules", "upcoming", tables.schedules, Upcoming, lambda reading: reading.upcoming),
    Layer("references", "reference", tables.references, Reference, lambda reading: reading.references),
    Layer("participants", "participant", tables.participants, Participant, _people),
    Layer("cases", "case", tables.cases, Case, lambda reading: reading.cases),
    Layer("case_items", "item", tables.case_items, HeldItem, _items),
    Layer("points", "point", tables.points, Point, lambda reading: reading.points),
    Layer("gaps", "gap", tables.gaps, Gap, lambda reading: reading.gaps),
)
# The layers that hold what somebody claims; the others hold the page's own order.
CLAIMS = tuple(layer for layer in LAYERS if layer.cited)


def layer_named(name: str) -> Layer:
    """Return the layer of a name, as `statements`. Raises KeyError for a name that is none."""
    return _by_name()[name]


@cache
def _by_name() -> Mapping[str, Layer]:
    return {layer.name: layer for layer in LAYERS}


def layer_of(entry: str) -> Layer | None:
    """Return the layer of an entry by the beginning of its id (`statement-…`), or None."""
    kind = entry.rpartition("-")[0]
    return next((layer for layer in LAYERS if layer.kind == kind), None)


def rows_of(layer: Layer, reading: Reading) -> list[Row]:
    """Return the rows of one layer of a reading, in the order they stand there, each with all its columns."""
    common = _blank(layer.table) | {"version": reading.id}
    if layer.cited:
        common["rules"] = reading.reader.rules
    rows = [common | flatten(record) for record in layer.of(reading)]
    return [_completed(row, number, layer, reading) for number, row in enumerate(rows)]


def _completed(row: Row, number: int, layer: Layer, reading: Reading) -> Row:
    row["number"] = number
    if row["id"] is None:
        row["id"] = _made_id(layer, row, reading)
    if layer.cited:
        row["words"] = reading.text[row["start"] : row["end"]]
    return row


def _made_id(layer: Layer, row: Row, reading: Reading) -> str:
    """Return the id of a record that bears none in its reading; its place tells too, as two may share words."""
    kind = layer.kind if layer.name == "times" else f"{layer.kind}\0{row['number']}"
    return f"{layer.kind}-{digest_id(kind, reading.source.sha256, row['start'], row['end']).rpartition('-')[2]}"


@cache
def _columns(table: Table) -> tuple[str, ...]:
    return tuple(column.name for column in table.columns)


def _blank(table: Table) -> Row:
    return dict.fromkeys(_columns(table))


def flatten(record: Struct) -> Row:
    """Return the fields of a record as columns: plain values as they are, anything else as JSON, None as None."""
    row = msgspec.structs.asdict(record)
    for name in _composed(type(record)):
        value = row[name]
        if value is not None:
            row[name] = _NOTHING if value == () else _ENCODE(value).decode()
    return row if type(record) is not Case else {name: row[name] for name in _held(Case)}


@cache
def _composed(record: type[Struct]) -> tuple[str, ...]:
    """Return the fields that hold lists, spans and other records."""
    return tuple(name for name, kind in _kinds(record).items() if not _is_plain(kind))


@cache
def _held(record: type[Struct]) -> tuple[str, ...]:
    """Return the fields that have a column; the items of a case have a table of their own."""
    return tuple(name for name in record.__struct_fields__ if not (record is Case and name == "items"))


def unflatten(record: type[Record], row: Mapping[str, Any], **more: object) -> Record:
    """Return the record that `flatten` made the row of; `more` are fields that have no column."""
    values = {
        name: decoded(kind, row[name]) for name, kind in _kinds(record).items() if name not in more and name in row
    }
    return record(**values, **more)


def decoded(kind: Hashable, value: object) -> object:
    """Return what a column holds, as the field that it was made of."""
    if value is None or not isinstance(value, str) or _is_plain(kind):
        return value
    told: object = msgspec.json.decode(value, type=kind)
    return told


@cache
def _kinds(record: type[Struct]) -> dict[str, Hashable]:
    hints = get_type_hints(record)
    return {name: hints[name] for name in _held(record)}


@cache
def _is_plain(kind: Hashable) -> bool:
    """Whether a field holds text or a number, and so stands in its column as it is."""
    if get_origin(kind) in (Union, UnionType):
        return all(part is NoneType or _is_plain(part) for part in get_args(kind))
    if isinstance(kind, type):
        return issubclass(kind, _PLAIN)
    return str(get_origin(kind)) == "typing.Literal"
