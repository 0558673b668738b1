"""Pages into the ledger: pages with their Readings in, rows written, and what was touched out.

The caller holds the transaction: either all of it is kept or nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any, Literal

from msgspec import Struct
from sqlalchemy import func, insert, select, update
from sqlalchemy.engine import Connection

from kaidan.ledger import tables
from kaidan.ledger.judged import parts
from kaidan.ledger.layers import LAYERS, Row
from kaidan.ledger.many_rows import insert_rows
from kaidan.ledger.page_rows import Page, block_index, claim_rows, statement_index, version_row
from kaidan.ledger.replacing import replace_reading
from kaidan.ledger.search import search_index
from kaidan.ledger.settling import index_version, settle, settle_ruled, unindex_version
from kaidan.ledger.sheets import note_successions
from kaidan.ledger.touched import Touched
from kaidan.model import Reading

Outcome = Literal["new", "changed", "moved", "unchanged", "reread"]
Pairs = Sequence[tuple[Page, Reading]]


class Known(Struct, frozen=True):
    """What the ledger holds of a batch: the newest version at each address, and the versions themselves, by id."""

    newest: Mapping[str, tuple[int, str]]
    versions: Mapping[str, Mapping[str, Any]]


def write_pages(connection: Connection, pages: Pairs, now: str) -> tuple[list[Outcome], Touched]:
    """Write pages and return what became of each, in order, and what to link anew.

    `new`: a page that the ledger had not; `changed`: a new version of one; `moved`: bytes that the ledger has from
    another address; `unchanged`: nothing to write; `reread`: the same page, read by other rules or as told otherwise.
    """
    touched = Touched()
    outcomes: list[Outcome] = []
    for batch in _batches(pages):
        outcomes += _write_batch(connection, batch, now, touched)
    return outcomes, touched


def _write_batch(connection: Connection, batch: Pairs, now: str, touched: Touched) -> list[Outcome]:
    known = _known(connection, batch)
    outcomes = [_outcome(page, reading, known) for page, reading in batch]
    new = [pair for pair in batch if pair[1].id not in known.versions]
    _write_rows(connection, new, touched)
    settle_ruled(connection, [reading.id for _, reading in new], touched)
    for page, reading in batch:
        if _is_stale(page, reading, known):
            replace_reading(connection, page, reading, touched)
    seen = [pair for pair, outcome in zip(batch, outcomes, strict=True) if outcome in ("new", "changed", "moved")]
    _see(connection, seen, known, now)
    for page, reading in seen:
        _make_newest(connection, page, reading.id, known, touched)
    return outcomes


def _batches(pages: Sequence[tuple[Page, Reading]]) -> Iterator[list[tuple[Page, Reading]]]:
    """Yield the pages in batches that hold no address and no reading twice."""
    batch: list[tuple[Page, Reading]] = []
    held: set[str] = set()
    for page, reading in pages:
        if held & {page.address, reading.id}:
            yield batch
            batch, held = [], set()
        batch.append((page, reading))
        held |= {page.address, reading.id}
    if batch:
        yield batch


def _known(connection: Connection, batch: Sequence[tuple[Page, Reading]]) -> Known:
    newest = newest_versions(connection, [page.address for page, _ in batch])
    wanted = sorted({reading.id for _, reading in batch} | {version for _, version in newest.values()})
    held = tables.versions.c
    columns = (held.id, held.rules, held.options, held.current, held.between, held.day, held.kind)
    found: dict[str, Mapping[str, Any]] = {}
    for some in parts(wanted):
        for row in connection.execute(select(*columns).where(held.id.in_(some))).mappings():
            found[row["id"]] = dict(row)
    return Known(newest, found)


def newest_versions(connection: Connection, addresses: Sequence[str]) -> dict[str, tuple[int, str]]:
    """Return the number and the version of the newest sighting at each address that the ledger knows."""
    seen = tables.sightings.c
    found: dict[str, tuple[int, str]] = {}
    for some in parts(addresses):
        latest = select(seen.address, func.max(seen.ordinal).label("ordinal")).where(seen.address.in_(some))
        last = latest.group_by(seen.address).subquery()
        same = (seen.address == last.c.address) & (seen.ordinal == last.c.ordinal)
        for address, ordinal, version in connection.execute(
            select(seen.address, seen.ordinal, seen.version).join(last, same)
        ):
            found[address] = (ordinal, version)
    return found


def _is_stale(page: Page, reading: Reading, known: Known) -> bool:
    """Whether the ledger has these bytes read by other rules, or as they were told otherwise."""
    held = known.versions.get(reading.id)
    return held is not None and (held["rules"], held["options"]) != (reading.reader.rules, page.options.as_json())


def _outcome(page: Page, reading: Reading, known: Known) -> Outcome:
    before = known.newest.get(page.address)
    if before is None:
        return "moved" if reading.id in known.versions else "new"
    if before[1] != reading.id:
        return "changed"
    return "reread" if _is_stale(page, reading, known) else "unchanged"


def _see(connection: Connection, pairs: Pairs, known: Known, now: str) -> None:
    """Note that these versions were seen at their addresses."""
    rows = [
        {
            "address": page.address,
            "ordinal": known.newest.get(page.address, (0, ""))[0] + 1,
            "version": reading.id,
            "fetched_at": page.fetched_at,
            "added_at": now,
        }
        for page, reading in pairs
    ]
    if rows:
        connection.execute(insert(tables.sightings), rows)


def _make_newest(connection: Connection, page: Page, version: str, known: Known, touched: Touched) -> None:
    """Let a version stand for its page, and the one before it stand no more where no address has it now."""
    held = known.versions.get(version)
    if held is not None and not held["current"]:
        _set_current(connection, version, True)
        index_version(connection, version)
        touched.note(held)
    before = known.newest.get(page.address)
    if before is not None and before[1] != version:
        _supersede(connection, before[1], version, known, touched)


def _supersede(connection: Connection, old: str, new: str, known: Known, touched: Touched) -> None:
    """Note what became of the claims of a version, and let it stand no more if no address has it now."""
    note_successions(connection, old, new)
    settle(connection, new, touched)
    if not _is_newest_somewhere(connection, old):
        _set_current(connection, old, False)
        unindex_version(connection, old)
        touched.note(known.versions[old])


def _set_current(connection: Connection, version: str, current: bool) -> None:
    held = tables.versions
    connection.execute(update(held).where(held.c.id == version).values(current=current))


def _is_newest_somewhere(connection: Connection, version: str) -> bool:
    seen = tables.sightings
    addresses = list(connection.scalars(select(seen.c.address).where(seen.c.version == version).distinct()))
    return any(newest == version for _, newest in newest_versions(connection, addresses).values())


def _write_rows(connection: Connection, pairs: Sequence[tuple[Page, Reading]], touched: Touched) -> None:
    """Write and index the rows of readings, table by table."""
    versions = [version_row(page, reading) for page, reading in pairs]
    if not versions:
        return
    insert_rows(connection, tables.versions, versions)
    claims = [claim_rows(reading, version) for (_, reading), version in zip(pairs, versions, strict=True)]
    for layer in LAYERS:
        rows = [row for one in claims for row in one[layer.name]]
        if rows:
            insert_rows(connection, layer.table, _in_order_of_keys(rows))
    index = search_index(connection)
    index.put(connection, "statements", [row for one in claims for row in statement_index(one["statements"])])
    blocks = [block_index(one["blocks"], version) for one, version in zip(claims, versions, strict=True)]
    index.put(connection, "blocks", [row for rows in blocks for row in rows])
    for version in versions:
        touched.note(version)


def _in_order_of_keys(rows: list[Row]) -> list[Row]:
    """Return rows in the order that they are stored in, so that the database goes through its pages once."""
    return sorted(rows, key=itemgetter("key")) if "key" in rows[0] else rows
