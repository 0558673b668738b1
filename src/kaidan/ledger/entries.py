"""An entry by its id: the id in; its words in their page, its fields as judged and all that bears on it out."""

from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from kaidan.errors import NoEntryError
from kaidan.ledger import tables
from kaidan.ledger.headers import Header, headers_of
from kaidan.ledger.judged import judged_rows
from kaidan.ledger.layers import Layer, Row, layer_of
from kaidan.ledger.link_lists import ShownLink, shown_links
from kaidan.ledger.many_rows import select_rows

# Columns that place a row, or that the ledger made for itself; they are no fields of the entry.
_PLACE = frozenset(("id", "version", "number", "start", "end", "words", "rules", "block"))
_DERIVED = frozenset(("key", "facets", "parties_meant", "earliest", "latest", "rank"))
_RULED = frozenset(("rejected", "confirmed", "judged_target", "judged_person"))
_OWN = _PLACE | _DERIVED | _RULED
_SPAN = {"start", "end"}
# The most characters of its page that are shown before and after an entry that stands in no block.
_AROUND = 60
MOST_LINKS = 200


class Became(Struct, frozen=True, kw_only=True):
    """What became of an entry when its page changed: `entry` of `version` is `successor` in `newer`, or gone (None)."""

    entry: str
    version: str
    newer: str
    successor: str | None


class Relative(Struct, frozen=True, kw_only=True):
    """Another entry that belongs to one: `how` (`said by`, `in reply to`, `answered by` …), its id and its words."""

    how: str
    id: str
    words: str


class ShownEntry(Struct, frozen=True, kw_only=True):
    """An entry and all that bears on it.

    `context` are the words of its block from `context_start` on; `fields` its fields as judged, `read` what was read
    where a judgement changed it. `links` begin at it, `pointing` end at it; `before` and `after` are its versions.
    """

    id: str
    layer: str
    reading: Header
    start: int
    end: int
    words: str
    context: str
    context_start: int
    fields: dict[str, Any]
    read: dict[str, Any]
    rules: str | None = None
    rejected: bool = False
    confirmed: bool = False
    relatives: tuple[Relative, ...] = ()
    links: tuple[ShownLink, ...] = ()
    pointing: tuple[ShownLink, ...] = ()
    before: tuple[Became, ...] = ()
    after: tuple[Became, ...] = ()
    judgements: tuple[dict[str, Any], ...] = ()


def show_entry(connection: Connection, entry: str) -> ShownEntry:
    """Return an entry of any layer by its whole id. Raises NoEntryError where there is none."""
    layer = layer_of(entry)
    row = _row(connection, layer, entry) if layer else None
    if layer is None or row is None:
        raise NoEntryError(f"The ledger has no entry {entry!r}.")
    judged = judged_rows(connection, [row])[0]
    start, context = _context(connection, row)
    return ShownEntry(
        id=entry,
        layer=layer.name,
        reading=headers_of(connection, [row["version"]])[row["version"]],
        start=row["start"],
        end=row["end"],
        words=_cut(connection, row["version"], row["start"], row["end"]),
        context=context,
        context_start=start,
        fields=_fields(connection, judged),
        read=_fields(connection, {name: row[name] for name in row if judged[name] != row[name]}, row["version"]),
        rules=row.get("rules"),
        rejected=bool(judged.get("rejected")),
        confirmed=bool(judged.get("confirmed")),
        relatives=tuple(_relatives(connection, layer, judged)),
        links=links_from(connection, entry),
        pointing=links_to(connection, entry),
        **versions_of(connection, entry),
        judgements=judgements_of(connection, entry),
    )


def _row(connection: Connection, layer: Layer, entry: str) -> Row | None:
    found = connection.execute(select(layer.table).where(layer.table.c.id == entry)).mappings().first()
    return dict(found) if found else None


def _cut(connection: Connection, version: str, start: int, end: int) -> str:
    """Return words of a version's text, cut out by the database."""
    held = tables.versions.c
    question = select(func.substr(held.text, start + 1, end - start)).where(held.id == version)
    return connection.scalar(question) or ""


def _context(connection: Connection, row: Mapping[str, Any]) -> tuple[int, str]:
    """Return where the block begins that an entry stands in, and the block's words; else the words around it."""
    blocks = tables.blocks.c
    around = select(blocks.start, blocks.end).where(
        blocks.version == row["version"], blocks.start <= row["start"], blocks.end >= row["end"]
    )
    found = connection.execute(around.order_by(blocks.start.desc()).limit(1)).first()
    start, end = found or (max(0, row["start"] - _AROUND), row["end"] + _AROUND)
    return start, _cut(connection, row["version"], start, end)


def _fields(connection: Connection, row: Mapping[str, Any], version: str | None = None) -> dict[str, Any]:
    """Return the fields of a row that hold something, lists as lists and spans with their words."""
    held = {name: value for name, value in row.items() if name not in _OWN and not _is_nothing(value)}
    return {name: _told(connection, version or row["version"], value) for name, value in held.items()}


def _is_nothing(value: object) -> bool:
    return value is None or value is False or value in ("[]", "{}", "")


def _told(connection: Connection, version: str, value: object) -> object:
    if not isinstance(value, str) or value[:1] not in ("[", "{"):
        return value
    try:
        return _with_words(connection, version, msgspec.json.decode(value))
    except msgspec.DecodeError:
        return value


def _with_words(connection: Connection, version: str, value: object) -> object:
    """Return a value with the words of each span in it beside its offsets."""
    if isinstance(value, list):
        return [_with_words(connection, version, one) for one in value]
    if isinstance(value, dict):
        told = {name: _with_words(connection, version, one) for name, one in value.items()}
        return (
            told | {"words": _cut(connection, version, value["start"], value["end"])} if value.keys() >= _SPAN else told
        )
    return value


def _relatives(connection: Connection, layer: Layer, row: Mapping[str, Any]) -> list[Relative]:
    """Return the entries of the same page that an entry names, or that name it."""
    if layer.name == "statements":
        table, people = tables.statements.c, tables.participants.c
        by = msgspec.json.decode(row["by"], type=list[str])
        said = _relative(connection, "said by", select(people.id, people.words).where(people.id.in_(by)))
        question = select(table.id, table.words).where(table.version == row["version"]).order_by(table.number)
        to = _relative(connection, "in reply to", question.where(table.id == row["replies_to"]))
        return [*said, *to, *_relative(connection, "answered by", question.where(table.replies_to == row["id"]))]
    if layer.name == "participants":
        return _said_by(connection, row)
    if layer.name == "cases":
        items = tables.case_items.c
        of_case = select(items.id, items.words).where(items.case == row["id"]).order_by(items.number)
        return _relative(connection, "counts", of_case)
    return []


def _relative(connection: Connection, how: str, question: Any) -> list[Relative]:  # noqa: ANN401
    return [Relative(how=how, id=entry, words=words) for entry, words in connection.execute(question)]


def _said_by(connection: Connection, row: Mapping[str, Any]) -> list[Relative]:
    table = tables.statements.c
    mine = table.by.contains(f'"{row["id"]}"', autoescape=True)
    question = select(table.id, table.words).where(table.version == row["version"], mine).order_by(table.number)
    return _relative(connection, "says", question)


def links_from(connection: Connection, entry: str) -> tuple[ShownLink, ...]:
    """Return the links that begin at an entry."""
    return _links(connection, tables.links.c.source == entry)


def links_to(connection: Connection, target: str) -> tuple[ShownLink, ...]:
    """Return the links that end at a target, those of rejected entries left out; at most `MOST_LINKS`."""
    return _links(connection, tables.links.c.target == target)


def _links(connection: Connection, condition: Any) -> tuple[ShownLink, ...]:  # noqa: ANN401
    held = tables.links.c
    question = select(tables.links).where(condition).order_by(held.relation, held.source).limit(MOST_LINKS)
    return tuple(shown_links(connection, select_rows(connection, question)))


def versions_of(connection: Connection, entry: str) -> dict[str, tuple[Became, ...]]:
    """Return what an entry was before its page changed, and what became of it since, as `before` and `after`."""
    held = tables.successions.c
    columns = (held.entry, held.version, held.newer, held.successor)
    question = select(*columns).order_by(held.version, held.newer, held.entry)
    sides = {"before": held.successor == entry, "after": held.entry == entry}
    return {
        side: tuple(Became(**row) for row in connection.execute(question.where(condition)).mappings())
        for side, condition in sides.items()
    }


def judgements_of(connection: Connection, entry: str) -> tuple[dict[str, Any], ...]:
    """Return the judgements made on this very entry, in the order of time."""
    held = tables.judgements.c
    question = select(tables.judgements).where(held.entry == entry).order_by(held.made_at, held.id)
    return tuple(select_rows(connection, question))
