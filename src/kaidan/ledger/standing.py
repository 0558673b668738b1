"""What is derived of a version as judged: its stored rows in, the same rows with the derived columns due out."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct
from sqlalchemy.engine import Connection

from kaidan.ledger.judged import judged_rows
from kaidan.ledger.keys import key_of
from kaidan.ledger.layers import Row
from kaidan.ledger.page_rows import (
    block_index,
    derive_participant,
    derive_pointer,
    derive_statement,
    derive_version,
    statement_index,
)
from kaidan.ledger.search_index import Indexed, IndexRow

# The derived columns of each layer that has some.
DERIVED: dict[str, tuple[str, ...]] = {
    "participants": ("rank",),
    "references": ("parties_meant", "earliest", "latest"),
    "schedules": ("parties_meant", "earliest", "latest"),
    "statements": ("key", "facets"),
    "blocks": ("key",),
}
DERIVED_OF_VERSION = ("between", "talks", "day", "facets")

Rows = Mapping[str, Sequence[Row]]


class Standing(Struct, frozen=True):
    """A version and its rows by layer: all columns as they were read, the derived ones as they are judged."""

    version: Row
    rows: dict[str, list[Row]]


def standing(connection: Connection, version: Mapping[str, Any], rows: Rows) -> Standing:
    """Return how a version and its rows should stand; `rows` are the stored ones of every layer in `DERIVED`.

    A rejected reading tells of no talks, and nothing of it is found; a rejected statement is not found; a rejected
    participant says nothing by name.
    """
    judged = judged_rows(connection, [dict(version)])[0]
    rejected = bool(judged.get("rejected"))
    whole = dict(version) | derive_version(judged)
    if not rejected:
        return Standing(whole, _derived(connection, whole, rows))
    unfound = _derived(connection, whole, rows)
    unfound["statements"] = [row | {"facets": None} for row in unfound["statements"]]
    return Standing(whole | {"talks": None, "facets": None}, unfound)


def _derived(connection: Connection, version: Row, rows: Rows) -> dict[str, list[Row]]:
    judged = {name: judged_rows(connection, list(rows[name])) for name in DERIVED if name != "blocks"}
    names = {row["id"]: row["name"] for row in judged["participants"] if not row.get("rejected")}
    day, between = version["day"], version["between"]
    due: dict[str, list[Row]] = {
        "participants": [derive_participant(row) for row in judged["participants"]],
        "references": [derive_pointer(row, between) for row in judged["references"]],
        "schedules": [derive_pointer(row, between) for row in judged["schedules"]],
        "statements": [_statement(row, version, names) for row in judged["statements"]],
        "blocks": [{"key": key_of(day, row["version"], row["number"])} for row in rows["blocks"]],
    }
    return {name: [dict(row) | columns for row, columns in zip(rows[name], due[name], strict=True)] for name in DERIVED}


def _statement(row: Row, version: Mapping[str, Any], names: Mapping[str, str]) -> Row:
    """Return what is derived of a statement; a rejected one has no facets and is not indexed."""
    derived = derive_statement(row, version, names)
    return derived | {"facets": None} if row.get("rejected") else derived


def indexed_rows(kind: Indexed, version: Mapping[str, Any], rows: Rows) -> list[IndexRow]:
    """Return the rows of a version as they are indexed; of a rejected reading none is."""
    if version["facets"] is None:
        return []
    return statement_index(rows[kind]) if kind == "statements" else block_index(rows[kind], version)
