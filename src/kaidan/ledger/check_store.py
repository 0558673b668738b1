"""Whether the database and its pointers between tables are whole: a connection in, faults as sentences out."""

from collections.abc import Iterator

from sqlalchemy import exists, select
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DatabaseError

from kaidan.ledger import tables
from kaidan.ledger.engine import is_sqlite
from kaidan.ledger.layers import LAYERS

AT_ONCE = 500


def check_store(connection: Connection) -> Iterator[str]:
    """Yield what is wrong with rows of no version, and with what counts as newest."""
    yield from _strays(connection)
    yield from _wrongly_current(connection)


def check_damage(connection: Connection) -> Iterator[str]:
    """Yield what SQLite finds wrong in its own file; a PostgreSQL server sees to its files itself."""
    if not is_sqlite(connection):
        return
    try:
        for words in connection.exec_driver_sql("PRAGMA integrity_check").scalars():
            if words != "ok":
                yield f"The database is damaged: {' '.join(words.split())}."
    except DatabaseError as error:
        yield f"The database is damaged: {error.orig}."


def _strays(connection: Connection) -> Iterator[str]:
    held = tables.versions.c.id
    for layer in LAYERS:
        columns = layer.table.c
        lost = select(columns.id, columns.version).where(~exists().where(held == columns.version))
        for entry, version in connection.execute(lost.execution_options(yield_per=AT_ONCE)):
            yield f"{entry} is of the version {version}, which the ledger has not."
    seen = tables.sightings.c
    lost = select(seen.address, seen.version).where(~exists().where(held == seen.version))
    for address, version in connection.execute(lost.execution_options(yield_per=AT_ONCE)):
        yield f"At {address} the version {version} was seen, which the ledger has not."


def _wrongly_current(connection: Connection) -> Iterator[str]:
    """Yield the versions that stand for a page and should not, or should and do not."""
    seen, later, versions = tables.sightings, tables.sightings.alias("later"), tables.versions.c
    after = exists().where(later.c.address == seen.c.address, later.c.ordinal > seen.c.ordinal)
    newest = exists().where(seen.c.version == versions.id, ~after)
    for current, fault in ((True, "stands for a page, and a newer version has taken its place"),
                           (False, "is the newest of its page, and does not stand for it")):  # fmt: skip
        wrong = select(versions.id).where(versions.current.is_(current), ~newest if current else newest)
        for version in connection.scalars(wrong.execution_options(yield_per=AT_ONCE)):
            yield f"{version} {fault}."
