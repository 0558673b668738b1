"""Whether a ledger is whole: a connection in, its faults as plain sentences out, none for a whole one.

Everything goes by in batches of a few pages, so memory does not grow with the ledger.
"""

from collections.abc import Iterator
from itertools import islice

from msgspec import Struct
from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from kaidan.ledger import tables
from kaidan.ledger.check_index import IndexTally
from kaidan.ledger.check_pages import Kept, check_kept, kept_pages
from kaidan.ledger.check_store import check_damage, check_store
from kaidan.ledger.check_ties import LinksOf, check_judgements, check_links, check_successions

MOST_FAULTS = 100


class Counts(Struct, frozen=True):
    """How much a ledger holds: versions of pages, statements in them, links."""

    readings: int
    statements: int
    links: int


def check_ledger(connection: Connection, relink: LinksOf | None = None, *, quick: bool = False) -> list[str]:
    """Return the first hundred faults of a ledger, each in a sentence.

    `relink` gives the links that the rules make of what was touched, to be compared with those kept. With `quick` the
    pages' bytes are not unpacked and no row is looked up in the index. Example: `check_ledger(connection) == []`.
    """
    return list(islice(_faults(connection, relink, quick), MOST_FAULTS))


def counts_of(connection: Connection) -> Counts:
    """Return how much a ledger holds."""
    held = (tables.versions, tables.statements, tables.links)
    readings, statements, links = (connection.scalar(select(func.count()).select_from(one)) or 0 for one in held)
    return Counts(readings, statements, links)


def _faults(connection: Connection, relink: LinksOf | None, quick: bool) -> Iterator[str]:
    """Yield the faults; after a damaged database or a broken judgement nothing else can be told for sure."""
    for check in (check_damage, check_judgements):
        if found := list(islice(check(connection), MOST_FAULTS)):
            yield from found
            return
    yield from check_store(connection)
    index = IndexTally(connection, quick)
    for batch in kept_pages(connection):
        yield from _faults_of_batch(connection, batch, relink, quick)
        yield from index.check(batch)
    yield from index.check_totals()


def _faults_of_batch(connection: Connection, batch: list[Kept], relink: LinksOf | None, quick: bool) -> Iterator[str]:
    for kept in batch:
        yield from check_kept(connection, kept, quick)
    versions = [kept.version["id"] for kept in batch]
    yield from check_links(connection, versions, relink)
    yield from check_successions(connection, versions)
