"""The headers of readings: ids of versions in; day, talks, parties, title and address of each as judged out."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import ColumnElement, select
from sqlalchemy.engine import Connection

from kaidan.ledger import tables
from kaidan.ledger.judged import judged_rows, parts
from kaidan.ledger.layers import Row
from kaidan.ledger.many_rows import select_rows

_DECODE = msgspec.json.Decoder(tuple[str, ...]).decode
_PLAIN = ("id", "date", "time", "minutes", "kind", "format", "place", "occasion", "language", "coverage", "talks")


class Header(Struct, frozen=True, kw_only=True):
    """One reading without its text; `address` is where its page was seen, `current` that no newer version is there."""

    id: str
    date: str | None
    time: str | None
    minutes: int | None
    kind: str
    format: str
    place: str | None
    occasion: str | None
    parties: tuple[str, ...]
    title: str | None
    address: str
    language: str
    coverage: float
    talks: str | None
    current: bool
    rejected: bool = False


def header_columns() -> list[ColumnElement[Any]]:
    """Return the columns that headers are made of; the text itself stays in the database."""
    held = tables.versions.c
    plain = [held[name] for name in (*_PLAIN, "parties", "current")]
    return [*plain, held.heading.label("title"), _address().label("address")]


def _address() -> ColumnElement[Any]:
    seen, held = tables.sightings.c, tables.versions.c
    first = select(seen.address).where(seen.version == held.id).order_by(seen.address).limit(1)
    return first.scalar_subquery()


def headers_of(connection: Connection, versions: Iterable[str]) -> dict[str, Header]:
    """Return the headers of versions by their ids, as judged."""
    rows: list[Row] = []
    for some in parts(sorted(set(versions))):
        question = select(*header_columns()).where(tables.versions.c.id.in_(some))
        rows += select_rows(connection, question)
    return {header.id: header for header in headers_from(connection, rows)}


def headers_from(connection: Connection, rows: Sequence[Row]) -> list[Header]:
    """Return headers of rows that hold the columns of headers, in their order."""
    return [_header(row) for row in judged_rows(connection, rows)]


def _header(row: Mapping[str, Any]) -> Header:
    return Header(
        **{name: row[name] for name in _PLAIN},
        parties=_DECODE(row["parties"]),
        title=row["title"],
        address=row["address"] or "",
        current=bool(row["current"]),
        rejected=bool(row.get("rejected")),
    )
