"""Whether kept pages are whole: versions with their rows in, faults of bytes, words, spans and derived columns out."""

import hashlib
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import select
from sqlalchemy.engine import Connection

from kaidan.ledger import tables
from kaidan.ledger.layers import LAYERS, Row, layer_named
from kaidan.ledger.many_rows import select_rows
from kaidan.ledger.standing import DERIVED, DERIVED_OF_VERSION, Standing, standing

# How many versions are held in memory at once.
AT_ONCE = 50
# The columns that hold spans as JSON, by layer.
SPANS: dict[str, tuple[str, ...]] = {
    "statements": ("verb", "manner", "condition", "quoting", "about", "topics"),
    "schedules": ("place", "name"),
    "references": ("place", "name", "target"),
    "case_items": ("name",),
    "points": ("differences",),
}


class Kept(Struct, frozen=True):
    """A version with the rows of all its layers as they are stored, and as they should stand."""

    version: Row
    rows: dict[str, list[Row]]
    due: Standing


def kept_pages(connection: Connection) -> Iterator[list[Kept]]:
    """Yield all versions of the ledger in batches."""
    held, last = tables.versions, ""
    while True:
        question = select(held).where(held.c.id > last).order_by(held.c.id).limit(AT_ONCE)
        versions = select_rows(connection, question)
        if not versions:
            return
        last = versions[-1]["id"]
        yield _with_rows(connection, versions)


def _with_rows(connection: Connection, versions: list[Row]) -> list[Kept]:
    found: dict[str, dict[str, list[Row]]] = {row["id"]: {layer.name: [] for layer in LAYERS} for row in versions}
    for layer in LAYERS:
        columns = layer.table.c
        question = select(layer.table).where(columns.version.in_(list(found))).order_by(columns.version, columns.number)
        for row in connection.execute(question).mappings():
            found[row["version"]][layer.name].append(dict(row))
    return [Kept(row, found[row["id"]], standing(connection, row, found[row["id"]])) for row in versions]


def check_kept(connection: Connection, kept: Kept, quick: bool) -> Iterator[str]:
    """Yield what is wrong with one version and its rows; with `quick` its bytes are not looked at."""
    if not quick:
        yield from _wrong_bytes(kept.version)
    yield from _wrong_spans(kept)
    yield from _wrong_words(kept)
    yield from _wrongly_derived(kept)


def _wrong_bytes(version: Mapping[str, Any]) -> Iterator[str]:
    try:
        digest = hashlib.sha256(zlib.decompress(version["bytes"])).hexdigest()
    except zlib.error:
        yield f"The bytes of {version['id']} cannot be unpacked."
        return
    if digest != version["sha256"]:
        yield f"The bytes of {version['id']} are not those that were read (sha256 {digest})."


def _wrong_words(kept: Kept) -> Iterator[str]:
    text = kept.version["text"]
    for layer in LAYERS:
        for row in kept.rows[layer.name] if layer.cited else ():
            if row["words"] != text[row["start"] : row["end"]]:
                yield f"{row['id']} does not have the words of its page at {row['start']} to {row['end']}."


def _wrong_spans(kept: Kept) -> Iterator[str]:
    length = len(kept.version["text"])
    held: list[tuple[str, tuple[str, ...], Row]] = [(kept.version["id"], ("title", "trail", "cited"), kept.version)]
    held += [(row["id"], SPANS.get(name, ()), row) for name, rows in kept.rows.items() for row in rows]
    for entry, columns, row in held:
        spans = [told for column in columns if row[column] for told in _spans(msgspec.json.decode(row[column]))]
        if "start" in row:
            spans.append((row["start"], row["end"]))
        if any(not 0 <= start < end <= length for start, end in spans):
            yield f"{entry} has a span outside the {length} characters of its page."


def _spans(told: object) -> Iterator[tuple[int, int]]:
    """Yield the spans in what a column holds."""
    if isinstance(told, dict):
        if "start" in told and "end" in told:
            yield told["start"], told["end"]
        told = list(told.values())
    if isinstance(told, list):
        for one in told:
            yield from _spans(one)


def _wrongly_derived(kept: Kept) -> Iterator[str]:
    """Yield the rows whose derived columns are not what follows from what was read and judged."""
    for column in DERIVED_OF_VERSION:
        if kept.version[column] != kept.due.version[column]:
            yield _derived(kept.version["id"], column)
    for name, columns in DERIVED.items():
        for row, due in zip(kept.rows[name], kept.due.rows[name], strict=True):
            yield from (_derived(row["id"], column) for column in columns if row[column] != due[column])


def _derived(entry: str, column: str) -> str:
    return f"{entry} has a {column} that does not follow from what was read and judged."


def ids_of(connection: Connection, layer: str, entries: list[str]) -> set[str]:
    """Return those of the ids that stand in a layer."""
    table = tables.versions if layer == "versions" else layer_named(layer).table
    return set(connection.scalars(select(table.c.id).where(table.c.id.in_(entries))))
