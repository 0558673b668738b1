"""Links as they are listed: which links to list in, each with the words that point and the talks they stand in out."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import ColumnElement, func, select
from sqlalchemy.engine import Connection

from kaidan.ledger import tables
from kaidan.ledger.headers import headers_of
from kaidan.ledger.judged import judged_rows, parts
from kaidan.ledger.layers import Row, layer_of
from kaidan.ledger.many_rows import select_rows

RELATIONS = ("meeting", "fulfilled-by", "instrument", "person")
_CANDIDATES = msgspec.json.Decoder(tuple[str, ...]).decode


class ShownLink(Struct, frozen=True, kw_only=True):
    """A link with the words of its source. `target` is None for an open one; `why` says then why it is open.

    `when` is what the source itself says of the day (EDTF), `date` the day of the talks that it stands in.
    """

    source: str
    words: str
    relation: str
    when: str | None
    version: str
    date: str | None
    title: str | None
    target: str | None
    label: str | None
    rule: str
    candidates: tuple[str, ...]
    why: str


def list_links(
    connection: Connection, *, open_only: bool = False, relations: Iterable[str] = (), limit: int = 50
) -> list[ShownLink]:
    """Return the first links of current readings, those of the newest talks first."""
    held = tables.links.c
    conditions = [*([held.target.is_(None)] if open_only else []), *_of_relations(relations)]
    return links_where(connection, *conditions, limit=limit)


def count_links(connection: Connection, *, open_only: bool = False, relations: Iterable[str] = ()) -> dict[str, int]:
    """Return how many links of current readings there are, by relation."""
    held, version = tables.links.c, tables.versions.c
    question = select(held.relation, func.count()).join(tables.versions, version.id == held.version)
    conditions = [version.current, *([held.target.is_(None)] if open_only else []), *_of_relations(relations)]
    rows = connection.execute(question.where(*conditions).group_by(held.relation).order_by(held.relation))
    return {row[0]: row[1] for row in rows}


def _of_relations(relations: Iterable[str]) -> list[ColumnElement[bool]]:
    wanted = sorted(set(relations))
    return [tables.links.c.relation.in_(wanted)] if wanted else []


def links_where(
    connection: Connection, *conditions: ColumnElement[bool], limit: int, current: bool = True
) -> list[ShownLink]:
    """Return the first links that conditions hold for, those of the newest talks first; of current readings only."""
    held, version = tables.links.c, tables.versions.c
    question = select(tables.links).join(tables.versions, version.id == held.version).where(*conditions)
    if current:
        question = question.where(version.current)
    ordered = question.order_by(version.day.desc().nulls_last(), held.source, held.relation).limit(limit)
    return shown_links(connection, select_rows(connection, ordered))


def shown_links(connection: Connection, links: list[Row]) -> list[ShownLink]:
    """Return rows of links with the words of their sources, in their order; those of rejected sources are left out."""
    sources = _sources(connection, [link["source"] for link in links])
    headers = headers_of(connection, (link["version"] for link in links))
    shown = [link for link in links if link["source"] in sources and not sources[link["source"]].get("rejected")]
    return [_shown(link, sources[link["source"]], headers[link["version"]]) for link in shown]


def _shown(link: Mapping[str, Any], source: Mapping[str, Any], header: Any) -> ShownLink:  # noqa: ANN401
    told = {name: link[name] for name in ("source", "relation", "version", "target", "label", "rule", "why")}
    return ShownLink(
        **told,
        words=source["words"],
        when=source.get("when"),
        date=header.date,
        title=header.title,
        candidates=_CANDIDATES(link["candidates"]),
    )


def _sources(connection: Connection, entries: Iterable[str]) -> dict[str, Row]:
    """Return the rows, as judged, that links begin at, by id: one question for each layer among them."""
    by_layer: dict[str, list[str]] = {}
    for entry in sorted(set(entries)):
        layer = layer_of(entry)
        if layer is not None:
            by_layer.setdefault(layer.name, []).append(entry)
    found: list[Row] = []
    for name, ids in by_layer.items():
        table = tables.METADATA.tables[name]
        for some in parts(ids):
            asked = select(table).where(table.c.id.in_(some))
            found += select_rows(connection, asked)
    return {row["id"]: row for row in judged_rows(connection, found)}
