"""The claims of stored versions as sheets to be compared, and what is kept of the comparison."""

from collections.abc import Mapping

from sqlalchemy import delete, insert, select
from sqlalchemy.engine import Connection

from kaidan.ledger import tables
from kaidan.ledger.judged import parts
from kaidan.ledger.layers import CLAIMS
from kaidan.ledger.rebuilding import version_of
from kaidan.ledger.succession import Claim, Sheet, successors


def stored_sheet(connection: Connection, version: str) -> Sheet:
    """Return the blocks and claims of a version as they are stored."""
    text = version_of(connection, version)["text"]
    held = tables.blocks.c
    places = connection.execute(
        select(held.start, held.end).where(held.version == version).order_by(held.start, held.number)
    )
    claims = []
    for layer in CLAIMS:
        columns = layer.table.c
        rows = connection.execute(
            select(columns.id, columns.words, columns.start)
            .where(columns.version == version)
            .order_by(columns.start, columns.number)
        )
        claims += [Claim(entry, layer.name, words, start) for entry, words, start in rows]
    return Sheet([(start, end, text[start:end].strip()) for start, end in places], claims)


def note_successions(connection: Connection, old: str, new: str) -> None:
    """Keep what became of each claim of an old version in the one that took its place."""
    before = stored_sheet(connection, old)
    found: dict[str, str | None] = dict(successors(before, stored_sheet(connection, new)))
    found[old] = new if _same_title(connection, old, new) else None
    layers = {claim.id: claim.layer for claim in before.claims} | {old: "versions"}
    write_successions(connection, old, new, found, layers)


def write_successions(
    connection: Connection, old: str, new: str, found: Mapping[str, str | None], layers: Mapping[str, str]
) -> None:
    """Write what became of claims; what was written of the same pair of versions before is replaced.

    Of a version that is read again and again, what became of its earlier claims stays: judgements reach by it.
    """
    held = tables.successions
    pair = (held.c.version == old) & (held.c.newer == new)
    for some in parts(sorted(found)) if old == new else ():
        connection.execute(delete(held).where(pair & held.c.entry.in_(some)))
    if old != new:
        connection.execute(delete(held).where(pair))
    rows = [
        {"entry": entry, "version": old, "newer": new, "layer": layers[entry], "successor": successor}
        for entry, successor in sorted(found.items())
    ]
    if rows:
        connection.execute(insert(held), rows)


def _same_title(connection: Connection, old: str, new: str) -> bool:
    """Whether two versions tell of the same talks: what was ruled of the one as a whole then holds for the other."""
    one, other = (version_of(connection, version) for version in (old, new))
    return all(one[field] == other[field] for field in ("date", "parties", "kind", "format"))
