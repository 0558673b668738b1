"""Where ledgers are measured: a folder for SQLite, and a PostgreSQL server that is named, or started if it can be."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from sqlalchemy import create_engine, text
from sqlalchemy.engine import URL, make_url

STARTER = Path(__file__).parents[1] / "tests" / "ledger" / "postgresql_server.py"
_NUMBERS = count(1)


@contextmanager
def postgresql_server(named: str | None) -> Iterator[str | None]:
    """Give the address of a server: the one named, or one started for the while, or None where there is none."""
    if named:
        yield named
        return
    program = [sys.executable, str(STARTER)]
    with subprocess.Popen(
        program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        try:
            yield server.stdout.readline().strip() or None
        finally:
            server.stdin.close()


@contextmanager
def postgresql_database(server: str) -> Iterator[str]:
    """Give the address of an empty database, which is dropped afterwards."""
    name = f"kaidan_bench_{os.getpid()}_{next(_NUMBERS)}"
    address = make_url(server)
    _run(address, f"CREATE DATABASE {name}")
    try:
        yield address.set(drivername="postgresql", database=name).render_as_string(hide_password=False)
    finally:
        _run(address, f"DROP DATABASE {name} WITH (FORCE)")


def postgresql_bytes(address: str) -> int:
    """Return how many bytes a database takes."""
    return _run(make_url(address), "SELECT pg_database_size(current_database())")


def _run(address: URL, line: str) -> int:
    engine = create_engine(address.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        result = connection.execute(text(line))
        found = int(result.scalar() or 0) if result.returns_rows else 0
    engine.dispose()
    return found
