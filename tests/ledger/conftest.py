import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import postgresql_server
import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

import kaidan
from kaidan.ledger.store import Ledger

# The address of a server that is there already and is to be used.
VARIABLE = "KAIDAN_TEST_POSTGRESQL"
NUMBERS = count()


@pytest.fixture(scope="session")
def postgresql_address() -> Iterator[str]:
    """The address of a database on a PostgreSQL server in which others can be made."""
    pytest.importorskip("psycopg", reason="The driver of PostgreSQL, psycopg, is not installed.")
    if named := os.environ.get(VARIABLE):
        yield named
        return
    if postgresql_server.find_programs() is None:
        pytest.skip(f"There is no PostgreSQL on this machine (no initdb), and {VARIABLE} names none.")
    program = [sys.executable, postgresql_server.__file__]
    with subprocess.Popen(
        program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as server:
        try:
            address = server.stdout.readline().strip()
            assert address, "PostgreSQL did not start."
            yield address
        finally:
            server.stdin.close()
            server.wait(postgresql_server.PATIENCE)


@pytest.fixture
def postgresql_database(postgresql_address: str) -> Iterator[str]:
    """The address of an empty database of the test's own."""
    name = f"kaidan_{os.getpid()}_{next(NUMBERS)}"
    server = make_url(postgresql_address).set(drivername="postgresql+psycopg")
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield server.set(drivername="postgresql", database=name).render_as_string(hide_password=False)
    with engine.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()


@pytest.fixture
def sqlite_file(tmp_path: Path) -> str:
    """The path of an SQLite file that is not there yet."""
    return str(tmp_path / "ledger.sqlite")


@pytest.fixture(params=["sqlite", "postgresql"])
def ledger_address(request: pytest.FixtureRequest) -> str:
    """Where a ledger can be made, on each kind of database: nothing stands there yet."""
    return request.getfixturevalue("sqlite_file" if request.param == "sqlite" else "postgresql_database")


@pytest.fixture
def ledger(ledger_address: str) -> Iterator[Ledger]:
    """An empty ledger, on each kind of database."""
    with kaidan.open_ledger(ledger_address, create=True) as opened:
        yield opened
