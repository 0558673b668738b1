from pathlib import Path

import pytest
from kept_pages import page, rows_of
from sqlalchemy import inspect, text
from sqlalchemy.engine import Connection

from kaidan.errors import LedgerMissingError, LedgerStoreError, LedgerVersionError
from kaidan.ledger.migrations import MIGRATIONS, Migration, migrate, pending
from kaidan.ledger.store import Ledger, utc_now


def add_table(connection: Connection) -> None:
    connection.execute(text("CREATE TABLE seals (id text)"))


def fail(connection: Connection) -> None:
    connection.execute(text("CREATE TABLE stamps (id text)"))
    connection.execute(text("SELECT * FROM nowhere"))


LATER = Migration("9001-seals", "Make the table of seals.", add_table)
BROKEN = Migration("9002-stamps", "Make the table of stamps.", fail)


def has_table(ledger: Ledger, name: str) -> bool:
    with ledger.reading() as connection:
        return inspect(connection).has_table(name)


def test_a_new_ledger_has_every_step(ledger: Ledger) -> None:
    assert ledger.pending() == ()
    assert ledger.migrate() == ()


def test_a_later_step_is_due_and_taken_once(ledger: Ledger) -> None:
    steps = (*MIGRATIONS, LATER)
    ledger.add([page("ministers")])
    before = rows_of(ledger)
    with ledger.reading() as connection:
        assert pending(connection, steps) == (LATER,)
    assert not has_table(ledger, "seals")
    with ledger.writing() as connection:
        assert migrate(connection, utc_now(), steps) == (LATER,)
    with ledger.writing() as connection:
        assert migrate(connection, utc_now(), steps) == ()
    assert has_table(ledger, "seals")
    assert rows_of(ledger) | {"migrations": 0} == before | {"migrations": 0}


def test_a_step_that_fails_leaves_the_ledger_as_it_was(ledger: Ledger) -> None:
    with pytest.raises(LedgerStoreError), ledger.writing() as connection:
        migrate(connection, utc_now(), (*MIGRATIONS, LATER, BROKEN))
    assert not has_table(ledger, "seals")
    assert not has_table(ledger, "stamps")
    assert ledger.pending() == ()


def test_a_ledger_of_a_newer_kaidan_is_refused(ledger: Ledger, ledger_address: str) -> None:
    with ledger.writing() as connection:
        migrate(connection, utc_now(), (*MIGRATIONS, LATER))
    with pytest.raises(LedgerVersionError, match="newer Kaidan \\(9001-seals\\)"):
        Ledger.open(ledger_address)
    with Ledger.open_to_migrate(ledger_address) as newer, pytest.raises(LedgerVersionError):
        newer.migrate()


def test_an_older_ledger_opens_to_be_migrated_alone(ledger: Ledger, ledger_address: str) -> None:
    with ledger.writing() as connection:
        connection.execute(text("DELETE FROM migrations"))
    with pytest.raises(LedgerVersionError, match="kaidan ledger migrate"):
        Ledger.open(ledger_address)
    with Ledger.open_to_migrate(ledger_address) as older:
        assert older.pending() == MIGRATIONS


def test_no_ledger_is_made_by_migrating(tmp_path: Path) -> None:
    path = tmp_path / "none.sqlite"
    with pytest.raises(LedgerMissingError):
        Ledger.open_to_migrate(str(path))
    assert not path.exists()
