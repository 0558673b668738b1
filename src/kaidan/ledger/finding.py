"""Finding what was said: a search in, the count and the newest or best hits out, each with its words and its place."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import Select, Table, func, select
from sqlalchemy.engine import Connection

from kaidan.errors import OptionError
from kaidan.ledger import tables
from kaidan.ledger.filters import Filters
from kaidan.ledger.headers import Header, headers_of
from kaidan.ledger.highlights import highlights
from kaidan.ledger.judged import judged_rows, parts
from kaidan.ledger.layers import Row
from kaidan.ledger.many_rows import select_rows
from kaidan.ledger.page_rows import topics_of
from kaidan.ledger.query_words import Node, parse_words, phrases_of
from kaidan.ledger.search import search_index
from kaidan.ledger.search_index import Indexed, Order, Sought
from kaidan.model.statement import Force

_NAMES = msgspec.json.Decoder(tuple[str, ...]).decode
_FOUND_IN = {"statements": tables.statements, "blocks": tables.blocks}


class Search(Struct, frozen=True, kw_only=True):
    """What to find: words as typed (none for any), filters, in statements or in blocks, in which order, how many."""

    words: str = ""
    filters: Filters = Filters()
    within: Indexed = "statements"
    order: Order = "newest"
    limit: int = 20


class Hit(Struct, frozen=True, kw_only=True):
    """One row found. `words` are `text[start:end]` of its reading's text, `highlights` the offsets of matches in them.

    `by` are the names of the people who say it; a passage (a block) has neither speakers nor force.
    """

    id: str
    version: str
    address: str
    start: int
    end: int
    words: str
    highlights: tuple[tuple[int, int], ...]
    date: str | None
    kind: str
    parties: tuple[str, ...]
    title: str | None
    speakers: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    force: Force | None = None
    topics: tuple[str, ...] = ()


class Found(Struct, frozen=True, kw_only=True):
    """What a search found: how many in all, the first of them, and in how many passages its words stand.

    `passages` is None where that was not counted: without words, with filters that only statements answer to, and
    where statements enough were found.
    """

    count: int
    hits: tuple[Hit, ...]
    passages: int | None = None


def find(connection: Connection, search: Search) -> Found:
    """Return what a search finds. Raises OptionError for words without meaning or filters that passages have not.

    However much is found, it takes one count, one search for keys and a fixed number of questions for their rows.
    """
    node = parse_words(search.words)
    _check(search, node)
    index, filters = search_index(connection), search.filters
    sought, order = _sought(node, filters), "newest" if node is None else search.order
    count = index.count(connection, search.within, sought)
    if not count and filters.speakers:
        sought = _sought(node, _with_full_names(connection, filters))
        count = index.count(connection, search.within, sought)
    keys = index.keys(connection, search.within, sought, order, search.limit) if count else []
    passages = None
    if node is not None and search.within == "statements" and not filters.of_statements and count <= search.limit:
        passages = index.count(connection, "blocks", sought)
    return Found(count=count, hits=_hits(connection, search.within, keys, node), passages=passages)


def _check(search: Search, node: Node | None) -> None:
    if node is None and search.filters.is_empty:
        raise OptionError("The search needs words to look for, or a filter such as --speaker or --since.")
    if search.within == "blocks" and search.filters.of_statements:
        named = " and ".join(search.filters.of_statements)
        raise OptionError(f"Passages have no {named}; leave that out, or search statements.")


def _sought(node: Node | None, filters: Filters) -> Sought:
    first, last = filters.keys()
    return Sought(words=node, facets=filters.facets(), first=first, last=last)


def _with_full_names(connection: Connection, filters: Filters) -> Filters:
    """Return the filters with the names used alone of speakers who were named in full; the index knows only those."""
    people, named = tables.participants.c, ["".join(name.split()) for name in filters.speakers]
    full = func.replace(func.replace(people.full_name, " ", ""), "\u3000", "")
    short = connection.scalars(select(people.name).where(full.in_(named)).distinct().order_by(people.name))
    return msgspec.structs.replace(filters, speakers=tuple(dict.fromkeys((*filters.speakers, *short))))


def _hits(connection: Connection, within: Indexed, keys: Sequence[int], node: Node | None) -> tuple[Hit, ...]:
    rows = _rows(connection, within, keys)
    headers = headers_of(connection, (row["version"] for row in rows))
    names = _names(connection, rows)
    phrases = phrases_of(node)
    return tuple(
        Hit(
            **_place(row, headers[row["version"]]),
            **_said(row, names),
            highlights=highlights(row["words"], phrases),
        )
        for row in rows
    )


def _rows(connection: Connection, within: Indexed, keys: Sequence[int]) -> list[Row]:
    """Return the rows of keys, in the order of the keys, as judged."""
    table = _FOUND_IN[within]
    found: dict[int, Row] = {}
    for some in parts(keys):
        question = _question(table).where(table.c.key.in_(some))
        found |= {row["key"]: row for row in select_rows(connection, question)}
    return judged_rows(connection, [found[key] for key in keys])


def _question(table: Table) -> Select[Any]:
    if table is tables.statements:
        return select(table)
    held = tables.versions.c
    words = func.substr(held.text, table.c.start + 1, table.c.end - table.c.start).label("words")
    return select(table, words).join(tables.versions, held.id == table.c.version)


def _names(connection: Connection, rows: Sequence[Row]) -> dict[str, str]:
    """Return the names of the people who say what rows hold, by their ids."""
    wanted = sorted({one for row in rows for one in _NAMES(row.get("by") or "[]")})
    people = tables.participants.c
    found: list[Row] = []
    for some in parts(wanted):
        asked = select(people.id, people.name, people.words).where(people.id.in_(some))
        found += select_rows(connection, asked)
    return {row["id"]: row["name"] for row in judged_rows(connection, found)}


def _place(row: Mapping[str, Any], header: Header) -> dict[str, Any]:
    own = {name: row[name] for name in ("id", "version", "start", "end", "words")}
    return own | {name: getattr(header, name) for name in ("address", "date", "kind", "parties", "title")}


def _said(row: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """Return who says what to whom; nothing for a passage."""
    if "force" not in row:
        return {}
    return {
        "speakers": _NAMES(row["speakers"]),
        "by": tuple(names[one] for one in _NAMES(row["by"]) if one in names),
        "to": _NAMES(row["addressees"]),
        "force": row["force"],
        "topics": tuple(topics_of(row)),
    }
