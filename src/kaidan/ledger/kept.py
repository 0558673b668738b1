"""What the ledger keeps of pages: addresses in, the versions that stand there and how they were read out."""

from collections.abc import Iterable, Sequence
from typing import Any

from msgspec import Struct
from sqlalchemy import select
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DataError, IntegrityError

from kaidan.errors import LedgerError
from kaidan.ledger import tables
from kaidan.ledger.judged import parts
from kaidan.ledger.writing import newest_versions


class Kept(Struct, frozen=True):
    """A version of a page as it was read: its id, the digest of its bytes, of the rules, and its options as JSON."""

    version: str
    sha256: str
    rules: str
    options: str | None


def kept_at(connection: Connection, addresses: Sequence[str]) -> dict[str, Kept]:
    """Return the newest version at each address that the ledger knows."""
    newest = {address: version for address, (_, version) in newest_versions(connection, addresses).items()}
    found = {one.version: one for one in _kept(connection, sorted(set(newest.values())))}
    return {address: found[version] for address, version in newest.items()}


def kept_versions(connection: Connection) -> list[Kept]:
    """Return every version, by id."""
    return [Kept(*row) for row in connection.execute(select(*_columns()).order_by(tables.versions.c.id))]


def is_refusal(error: LedgerError) -> bool:
    """Whether the database refused what was to be written, as it would any time, and did not fail itself."""
    return isinstance(error.__cause__, DataError | IntegrityError)


def _kept(connection: Connection, versions: Sequence[str]) -> Iterable[Kept]:
    for some in parts(versions):
        for row in connection.execute(select(*_columns()).where(tables.versions.c.id.in_(some))):
            yield Kept(*row)


def _columns() -> tuple[Any, ...]:
    held = tables.versions.c
    return held.id, held.sha256, held.rules, held.options
