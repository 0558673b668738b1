"""The readings of a ledger: filters in, the headers of the newest current readings out."""

from collections.abc import Iterator

import msgspec
from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.engine import Connection

from kaidan.ledger import tables
from kaidan.ledger.filters import OF_PAGES, Filters
from kaidan.ledger.headers import Header, header_columns, headers_from, headers_of
from kaidan.ledger.judged import parts
from kaidan.ledger.many_rows import select_rows
from kaidan.ledger.page_rows import facet
from kaidan.ledger.search import search_index
from kaidan.ledger.search_index import Sought

# How many statements are looked through at once for the readings that they stand in.
_STRIDE = 2000


def list_readings(connection: Connection, filters: Filters, limit: int) -> list[Header]:
    """Return the first `limit` current readings that the filters let pass, the newest first, undated ones last.

    A filter that only statements answer to is passed by a reading with such a statement.
    """
    found = _by_statements(connection, filters) if filters.of_statements else _by_versions(connection, filters, limit)
    return [header for header, _ in zip(found, range(limit), strict=False)]


def _by_versions(connection: Connection, filters: Filters, limit: int) -> Iterator[Header]:
    """Yield the readings by their own day; a rejected one is passed over, so more may be asked for than wanted."""
    held, offset = tables.versions.c, 0
    question = select(*header_columns()).where(held.current, *_conditions(connection, filters))
    ordered = question.order_by(held.day.desc().nulls_last(), held.id.desc())
    while True:
        rows = select_rows(connection, ordered.limit(limit).offset(offset))
        yield from (header for header in headers_from(connection, rows) if not header.rejected)
        if len(rows) < limit:
            return
        offset += limit


def _conditions(connection: Connection, filters: Filters) -> Iterator[ColumnElement[bool]]:
    held = tables.versions.c
    if filters.first is not None:
        yield held.day >= filters.first
    if filters.last is not None:
        yield held.day <= filters.last
    if filters.parties:
        yield held.between.in_(_betweens(connection, filters.parties))
    told = " " + func.coalesce(held.facets, "") + " "
    for name in ("kinds", "languages"):
        words = [f" {facet(OF_PAGES[name], value)} " for value in getattr(filters, name)]
        if words:
            yield or_(*(told.contains(word, autoescape=True) for word in words))


def _betweens(connection: Connection, parties: tuple[str, ...]) -> list[str]:
    """Return the sets of parties, as `JP+RU`, that hold any of these; there are few, and the index knows them."""
    every = connection.scalars(select(tables.versions.c.between).distinct())
    return sorted(between for between in every if between and set(between.split("+")) & set(parties))


def _by_statements(connection: Connection, filters: Filters) -> Iterator[Header]:
    """Yield the readings that statements stand in, in the order of the statements, each once."""
    index, table, seen = search_index(connection), tables.statements, set[str]()
    first, last = filters.keys()
    sought = Sought(facets=filters.facets(), first=first, last=last)
    while True:
        keys = index.keys(connection, "statements", sought, "newest", _STRIDE)
        versions: dict[int, str] = {}
        for some in parts(keys):
            rows = connection.execute(select(table.c.key, table.c.version).where(table.c.key.in_(some)))
            versions |= {row[0]: row[1] for row in rows}
        fresh = [one for one in dict.fromkeys(versions[key] for key in keys) if one not in seen]
        seen.update(fresh)
        headers = headers_of(connection, fresh)
        yield from (headers[one] for one in fresh if not headers[one].rejected)
        if len(keys) < _STRIDE:
            return
        sought = msgspec.structs.replace(sought, last=keys[-1] - 1)
