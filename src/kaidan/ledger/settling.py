"""Rows as judged, in their derived columns and in the index: the id of a version in, both brought up to date."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam, update
from sqlalchemy.engine import Connection

from kaidan.ledger import tables
from kaidan.ledger.judged import any_judgement, judged_rows
from kaidan.ledger.keys import key_of
from kaidan.ledger.layers import Row, layer_named
from kaidan.ledger.page_rows import (
    block_index,
    derive_participant,
    derive_pointer,
    derive_statement,
    derive_version,
    statement_index,
)
from kaidan.ledger.rebuilding import rows_of_version, version_of
from kaidan.ledger.search_index import search_index
from kaidan.ledger.touched import Touched


def settle(connection: Connection, version: str, touched: Touched) -> None:
    """Bring what is derived and indexed of a version in line with the judgements that hold for its entries."""
    if not any_judgement(connection):
        return
    before = version_of(connection, version)
    touched.note(before)
    if before["current"]:
        unindex_version(connection, version)
    after = _settle_version(connection, before)
    _settle_claims(connection, after)
    touched.note(after)
    if before["current"]:
        index_version(connection, version)


def index_version(connection: Connection, version: str) -> None:
    """Put the statements and blocks of a version into the index."""
    row, index = version_of(connection, version), search_index(connection)
    index.put(connection, "statements", statement_index(_rows(connection, "statements", version)))
    index.put(connection, "blocks", block_index(_rows(connection, "blocks", version), row))


def unindex_version(connection: Connection, version: str) -> None:
    """Take the statements and blocks of a version out of the index."""
    row, index = version_of(connection, version), search_index(connection)
    index.drop(connection, "statements", statement_index(_rows(connection, "statements", version)))
    index.drop(connection, "blocks", block_index(_rows(connection, "blocks", version), row))


def _rows(connection: Connection, layer: str, version: str) -> list[Row]:
    return [dict(row) for row in rows_of_version(connection, layer_named(layer), version)]


def _settle_version(connection: Connection, row: Mapping[str, Any]) -> Row:
    """Write what is derived of a version as judged, and return its row so."""
    judged = judged_rows(connection, [dict(row)])[0]
    derived = derive_version(judged)
    held = tables.versions
    connection.execute(update(held).where(held.c.id == row["id"]).values(**derived))
    return dict(row) | derived


def _settle_claims(connection: Connection, version: Mapping[str, Any]) -> None:
    people = judged_rows(connection, _rows(connection, "participants", version["id"]))
    names = {row["id"]: row["name"] for row in people}
    _write(connection, "participants", [{"id": row["id"], **derive_participant(row)} for row in people])
    for name in ("references", "schedules"):
        rows = judged_rows(connection, _rows(connection, name, version["id"]))
        pointers = [{"id": row["id"], **derive_pointer(row, version["between"])} for row in rows]
        _write(connection, name, pointers)
    statements = judged_rows(connection, _rows(connection, "statements", version["id"]))
    _write(connection, "statements", [_statement(row, version, names) for row in statements])
    blocks = _rows(connection, "blocks", version["id"])
    _write(connection, "blocks", [{"id": row["id"], "key": key_of(version["day"], row["id"])} for row in blocks])


def _statement(row: Row, version: Mapping[str, Any], names: Mapping[str, str]) -> Row:
    """Return what is derived of a statement; a rejected one has no facets and is not indexed."""
    derived = derive_statement(row, version, names)
    return {"id": row["id"], **derived, "facets": None if row.get("rejected") else derived["facets"]}


def _write(connection: Connection, layer: str, rows: list[Row]) -> None:
    if not rows:
        return
    table = layer_named(layer).table
    values = {name: bindparam(f"new_{name}") for name in rows[0] if name != "id"}
    line = update(table).where(table.c.id == bindparam("entry")).values(values)
    named = [{"entry": row["id"], **{f"new_{name}": row[name] for name in values}} for row in rows]
    connection.execute(line, named)
