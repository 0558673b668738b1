"""Readings, talks and what links end at, by id: the id in, all that the ledger holds of it out."""

from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import select
from sqlalchemy.engine import Connection

from kaidan.ledger import tables
from kaidan.ledger.entries import Became, judgements_of, links_to, versions_of
from kaidan.ledger.headers import Header, headers_of
from kaidan.ledger.judged import judged_rows
from kaidan.ledger.layers import Row, layer_named
from kaidan.ledger.link_lists import ShownLink, shown_links
from kaidan.ledger.many_rows import select_rows
from kaidan.ledger.rebuilding import rows_of_version
from kaidan.model.statement import Force

_NAMES = msgspec.json.Decoder(tuple[str, ...]).decode


class Person(Struct, frozen=True, kw_only=True):
    """A participant of talks, as judged."""

    id: str
    name: str
    full_name: str | None
    office: str
    party: str | None
    role: str


class Said(Struct, frozen=True, kw_only=True):
    """A statement of a reading, as judged; `by` are names."""

    id: str
    speakers: tuple[str, ...]
    by: tuple[str, ...]
    force: Force
    words: str


class Mention(Struct, frozen=True, kw_only=True):
    """A reference or a plan of a reading, as judged, with its link if it has one."""

    id: str
    kind: str
    when: str | None
    words: str
    link: ShownLink | None


class Sighting(Struct, frozen=True, kw_only=True):
    """A version of a page that was seen at an address; `ordinal` counts the versions there from 1."""

    address: str
    ordinal: int
    version: str
    fetched_at: str | None
    added_at: str | None


class ShownReading(Struct, frozen=True, kw_only=True):
    """A reading with what it holds and what bears on it; `versions` are all that were seen at its addresses."""

    id: str
    header: Header
    people: tuple[Person, ...]
    statements: tuple[Said, ...]
    references: tuple[Mention, ...]
    schedules: tuple[Mention, ...]
    pointing: tuple[ShownLink, ...]
    versions: tuple[Sighting, ...]
    before: tuple[Became, ...]
    after: tuple[Became, ...]
    judgements: tuple[dict[str, Any], ...]


class ShownTarget(Struct, frozen=True, kw_only=True):
    """What links end at: talks with the readings that tell of them, a document, or a person."""

    id: str
    label: str | None
    readings: tuple[Header, ...]
    pointing: tuple[ShownLink, ...]


def show_reading_entry(connection: Connection, version: str) -> ShownReading:
    """Return a reading by its whole id, everything as judged. Raises KeyError where there is none."""
    header = headers_of(connection, [version])[version]
    people = [row for row in _rows(connection, "participants", version) if not row.get("rejected")]
    names = {row["id"]: row["name"] for row in people}
    return ShownReading(
        id=version,
        header=header,
        people=tuple(Person(**{name: row[name] for name in Person.__struct_fields__}) for row in people),
        statements=tuple(_said(row, names) for row in _rows(connection, "statements", version)),
        references=_mentions(connection, "references", version),
        schedules=_mentions(connection, "schedules", version),
        pointing=links_to(connection, header.talks) if header.talks else (),
        versions=_sightings(connection, version),
        **versions_of(connection, version),
        judgements=judgements_of(connection, version),
    )


def show_target(connection: Connection, target: str) -> ShownTarget:
    """Return talks, a document or a person by the id that links end at, with all that points to it."""
    held = tables.versions.c
    told = connection.scalars(select(held.id).where(held.talks == target))
    headers = headers_of(connection, told).values()
    pointing = links_to(connection, target)
    return ShownTarget(
        id=target,
        label=next((link.label for link in pointing if link.label), None),
        readings=tuple(sorted(headers, key=lambda header: (not header.current, header.address, header.id))),
        pointing=pointing,
    )


def _rows(connection: Connection, layer: str, version: str) -> list[Row]:
    rows = judged_rows(connection, rows_of_version(connection, layer_named(layer), version))
    return [row for row in rows if not row.get("rejected")]


def _said(row: Mapping[str, Any], names: Mapping[str, str]) -> Said:
    return Said(
        id=row["id"],
        speakers=_NAMES(row["speakers"]),
        by=tuple(names[one] for one in _NAMES(row["by"]) if one in names),
        force=row["force"],
        words=row["words"],
    )


def _mentions(connection: Connection, layer: str, version: str) -> tuple[Mention, ...]:
    held = tables.links.c
    asked = select(tables.links).where(held.version == version).order_by(held.relation)
    links = {link.source: link for link in shown_links(connection, select_rows(connection, asked))}
    return tuple(
        Mention(id=row["id"], kind=row["kind"], when=row["when"], words=row["words"], link=links.get(row["id"]))
        for row in _rows(connection, layer, version)
    )


def _sightings(connection: Connection, version: str) -> tuple[Sighting, ...]:
    seen = tables.sightings.c
    here = select(seen.address).where(seen.version == version)
    question = select(tables.sightings).where(seen.address.in_(here)).order_by(seen.address, seen.ordinal)
    return tuple(Sighting(**row) for row in connection.execute(question).mappings())
