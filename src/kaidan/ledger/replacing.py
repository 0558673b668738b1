"""The same bytes read again: the new Reading in, the rows of the old one replaced by its own."""

from sqlalchemy import delete, insert, update
from sqlalchemy.engine import Connection

from kaidan.ledger import tables
from kaidan.ledger.layers import LAYERS, layer_named
from kaidan.ledger.page_rows import Page, claim_rows, version_row
from kaidan.ledger.rebuilding import rows_of_version, version_of
from kaidan.ledger.settling import index_version, settle, unindex_version
from kaidan.ledger.sheets import stored_sheet, write_successions
from kaidan.ledger.succession import Sheet, successors
from kaidan.ledger.touched import Touched
from kaidan.model import Reading


def replace_reading(connection: Connection, page: Page, reading: Reading, touched: Touched) -> None:
    """Put the rows of a Reading in the place of those that the same bytes gave before.

    A claim whose words are read as another claim now is carried over, as between versions.
    """
    before = version_of(connection, reading.id)
    old = stored_sheet(connection, reading.id)
    touched.note(before)
    touched.note_people(rows_of_version(connection, layer_named("participants"), reading.id))
    if before["current"]:
        unindex_version(connection, reading.id)
    _rewrite(connection, page, reading, before["current"])
    _carry_over(connection, reading.id, old)
    if before["current"]:
        index_version(connection, reading.id)
    touched.note(version_of(connection, reading.id))
    settle(connection, reading.id, touched)


def _rewrite(connection: Connection, page: Page, reading: Reading, current: bool) -> None:
    for table in (tables.links, *(layer.table for layer in reversed(LAYERS))):
        connection.execute(delete(table).where(table.c.version == reading.id))
    row = version_row(page, reading) | {"current": current}
    connection.execute(update(tables.versions).where(tables.versions.c.id == reading.id).values(**row))
    for layer, rows in zip(LAYERS, claim_rows(reading, row).values(), strict=True):
        if rows:
            connection.execute(insert(layer.table), rows)


def _carry_over(connection: Connection, version: str, old: Sheet) -> None:
    """Note what became of the claims that are read no more."""
    new = stored_sheet(connection, version)
    left = {claim.id for claim in new.claims}
    layers = {claim.id: claim.layer for claim in old.claims}
    found = {entry: one for entry, one in successors(old, new).items() if entry not in left}
    write_successions(connection, version, version, found, layers)
