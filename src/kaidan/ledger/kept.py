"""What the ledger keeps of pages: addresses or versions in, the versions that stand there and how they were read out."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct
from sqlalchemy import select
from sqlalchemy.engine import Connection

from kaidan.ledger import tables
from kaidan.ledger.judged import parts
from kaidan.ledger.writing import newest_versions
from kaidan.model import Reading


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


def standing_addresses(connection: Connection, version: str) -> list[str]:
    """Return the addresses where a version is the newest; none for one that was superseded."""
    seen = tables.sightings.c
    known = list(connection.scalars(select(seen.address).where(seen.version == version).distinct()))
    return sorted(address for address, (_, newest) in newest_versions(connection, known).items() if newest == version)


def headers(reading: Reading) -> Mapping[str, Any]:
    """Return the fields of a reading that have columns in the row of its version and no row of their own."""
    meeting = reading.meeting
    own = (name for name in meeting.__struct_fields__ if name not in ("participants", "attending"))
    return {name: getattr(meeting, name) for name in own} | {"title": reading.title, "trail": reading.trail}


def _kept(connection: Connection, versions: Sequence[str]) -> Iterable[Kept]:
    for some in parts(versions):
        for row in connection.execute(select(*_columns()).where(tables.versions.c.id.in_(some))):
            yield Kept(*row)


def _columns() -> tuple[Any, ...]:
    held = tables.versions.c
    return held.id, held.sha256, held.rules, held.options
