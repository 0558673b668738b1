"""Rows back into a Reading: the id of a version in, the Reading that was written out, field for field."""

import zlib
from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.engine import Connection

from kaidan.errors import NoEntryError
from kaidan.ledger import tables
from kaidan.ledger.layers import LAYERS, Layer, Row, layer_named, unflatten
from kaidan.ledger.many_rows import select_rows
from kaidan.ledger.page_rows import Options, Page
from kaidan.model import Case, CaseItem, Meeting, Participant, ReaderVersion, Reading, Source, Span, Upcoming


def version_of(connection: Connection, version: str) -> Row:
    """Return the row of a version. Raises NoEntryError where there is none."""
    row = connection.execute(select(tables.versions).where(tables.versions.c.id == version)).mappings().first()
    if row is None:
        raise NoEntryError(f"The ledger has no reading {version}.")
    return dict(row)


def page_of(connection: Connection, version: str) -> Page:
    """Return the page of a version as it was added: its newest address, its bytes, what the user said of it."""
    row = version_of(connection, version)
    seen = tables.sightings
    newest = (
        select(seen.c.address, seen.c.fetched_at)
        .where(seen.c.version == version)
        .order_by(seen.c.address, seen.c.ordinal.desc())
    )
    address, fetched_at = connection.execute(newest).first() or ("", None)
    options = msgspec.json.decode(row["options"] or "{}", type=Options)
    return Page(address=address, data=zlib.decompress(row["bytes"]), options=options, fetched_at=fetched_at)


def rows_of_version(connection: Connection, layer: Layer, version: str) -> list[Row]:
    """Return the rows of one layer of a version, in the order they stand there."""
    table = layer.table
    return select_rows(connection, select(table).where(table.c.version == version).order_by(table.c.number))


def reading_of(connection: Connection, version: str) -> Reading:
    """Return the Reading of a version as its rules read it, without anybody's judgement."""
    row = version_of(connection, version)
    rows = {layer.name: rows_of_version(connection, layer, version) for layer in LAYERS}
    plain: dict[str, Any] = {
        name: tuple(unflatten(layer_named(name).record, one) for one in rows[name])
        for name in ("outline", "blocks", "statements", "times", "references", "points", "gaps")
    }
    return Reading(
        id=row["id"],
        source=_source(row, page_of(connection, version)),
        text=row["text"],
        title=msgspec.json.decode(row["title"], type=Span) if row["title"] else None,
        trail=msgspec.json.decode(row["trail"], type=tuple[Span, ...]),
        meeting=_meeting(row, tuple(unflatten(Participant, one) for one in rows["participants"])),
        upcoming=tuple(unflatten(Upcoming, one) for one in rows["schedules"]),
        cases=tuple(_case(one, rows["case_items"]) for one in rows["cases"]),
        coverage=row["coverage"],
        reader=ReaderVersion(version=row["reader"], rules=row["rules"]),
        **plain,
    )


def _source(row: Row, page: Page) -> Source:
    held = {name: row[name] for name in ("sha256", "media_type", "charset", "language", "publisher", "licence")}
    return Source(address=page.address, fetched_at=page.fetched_at, **held)


def _meeting(row: Row, people: tuple[Participant, ...]) -> Meeting:
    return unflatten(
        Meeting,
        row,
        participants=tuple(one for one in people if one.role == "principal"),
        attending=tuple(one for one in people if one.role != "principal"),
    )


def _case(row: Row, items: list[Row]) -> Case:
    own = tuple(unflatten(CaseItem, item) for item in items if item["case"] == row["id"])
    return unflatten(Case, row, items=own)
