"""Rows as judged, in their derived columns and in the index: the id of a version in, both brought up to date."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Column, Select, Table, bindparam, select, union, update
from sqlalchemy.engine import Connection

from kaidan.ledger import tables
from kaidan.ledger.judged import any_judgement, parts, successors_of
from kaidan.ledger.layers import CLAIMS, Row, layer_named
from kaidan.ledger.rebuilding import rows_of_version, version_of
from kaidan.ledger.search import search_index
from kaidan.ledger.search_index import INDEXED
from kaidan.ledger.standing import DERIVED, DERIVED_OF_VERSION, Standing, indexed_rows, standing
from kaidan.ledger.touched import Touched

# Where the entries stand that can be judged: the column of their ids, and that of their versions.
_PLACES = (
    (tables.versions.c.id, tables.versions.c.id),
    *((layer.table.c.id, layer.table.c.version) for layer in CLAIMS),
)


def settle(connection: Connection, version: str, touched: Touched) -> None:
    """Bring what is derived and indexed of a version in line with the judgements that hold for its entries.

    Versions that succeed it are settled too: what was ruled of its entries holds for theirs.
    """
    if any_judgement(connection):
        for one in _with_later(connection, version):
            _settle_one(connection, one, touched)


def settle_ruled(connection: Connection, versions: Sequence[str], touched: Touched) -> None:
    """Settle those of the versions of whose entries one was judged, perhaps before the ledger had it."""
    if any_judgement(connection):
        for one in _ruled(connection, versions):
            settle(connection, one, touched)


def settle_entries(connection: Connection, entries: Sequence[str], touched: Touched) -> None:
    """Settle every version in which one of the entries stands, or what succeeds it."""
    reached = {one for chain in successors_of(connection, entries).values() for one in chain}
    for version in sorted(set(_versions_of(connection, sorted(reached)))):
        _settle_one(connection, version, touched)


def index_version(connection: Connection, version: str) -> None:
    """Put the statements and blocks of a version into the index."""
    row, index = version_of(connection, version), search_index(connection)
    for kind in INDEXED:
        index.put(connection, kind, indexed_rows(kind, row, {kind: _rows(connection, kind, version)}))


def unindex_version(connection: Connection, version: str) -> None:
    """Take the statements and blocks of a version out of the index."""
    row, index = version_of(connection, version), search_index(connection)
    for kind in INDEXED:
        index.drop(connection, kind, indexed_rows(kind, row, {kind: _rows(connection, kind, version)}))


def _rows(connection: Connection, layer: str, version: str) -> list[Row]:
    return rows_of_version(connection, layer_named(layer), version)


def _with_later(connection: Connection, version: str) -> list[str]:
    """Return a version and all that succeed it."""
    held = tables.successions.c
    found = [version]
    for one in found:
        later = select(held.newer).where(held.version == one).distinct().order_by(held.newer)
        found += [newer for newer in connection.scalars(later) if newer not in found]
    return found


def _ruled(connection: Connection, versions: Sequence[str]) -> list[str]:
    found: set[str] = set()
    for some in parts(versions):
        found |= set(connection.scalars(union(*(_judged_among(*place, some) for place in _PLACES))))
    return sorted(found)


def _judged_among(entry: Column[str], version: Column[str], versions: Sequence[str]) -> Select[str]:
    """Return the question for those of the versions of which a judgement names an entry."""
    ruled = select(tables.judgements.c.entry).where(tables.judgements.c.entry == entry)
    return select(version).where(version.in_(versions), ruled.exists())


def _versions_of(connection: Connection, entries: Sequence[str]) -> Iterable[str]:
    for some in parts(entries):
        for entry, version in _PLACES:
            yield from connection.scalars(select(version).where(entry.in_(some)))


def _settle_one(connection: Connection, version: str, touched: Touched) -> None:
    row = dict(version_of(connection, version))
    before = Standing(row, {name: _rows(connection, name, version) for name in DERIVED})
    after = standing(connection, before.version, before.rows)
    touched.note(before.version)
    touched.note(after.version)
    if after != before:
        touched.note_people((*before.rows["participants"], *after.rows["participants"]))
        _write(connection, tables.versions, DERIVED_OF_VERSION, [(before.version, after.version)])
        for name, columns in DERIVED.items():
            pairs = list(zip(before.rows[name], after.rows[name], strict=True))
            _write(connection, layer_named(name).table, columns, pairs)
        if row["current"]:
            _index_anew(connection, before, after)


def _index_anew(connection: Connection, before: Standing, after: Standing) -> None:
    index = search_index(connection)
    for kind in INDEXED:
        old, new = (indexed_rows(kind, one.version, one.rows) for one in (before, after))
        stale, fresh = set(old) - set(new), set(new) - set(old)
        index.drop(connection, kind, [row for row in old if row in stale])
        index.put(connection, kind, [row for row in new if row in fresh])


def _write(connection: Connection, table: Table, columns: Sequence[str], pairs: Sequence[tuple[Row, Row]]) -> None:
    """Write the derived columns of the rows that have changed."""
    changed = [new for old, new in pairs if old != new]
    if not changed:
        return
    line = update(table).where(table.c.id == bindparam("row_id"))
    line = line.values({name: bindparam(f"new_{name}") for name in columns})
    values = [{"row_id": row["id"], **{f"new_{name}": row[name] for name in columns}} for row in changed]
    connection.execute(line, values)
