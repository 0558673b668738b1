"""Connections to the ledger: a database URL in, an engine with the ledger's settings out."""

import os
import sqlite3
from pathlib import Path

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, Connection

# How long a writer waits for another before it gives up, in seconds.
PATIENCE = 60
# Any number: the lock that writers in PostgreSQL take one after another.
WRITERS_LOCK = 0x6B61_6964
# Of an SQLite connection: 64 MB of pages are kept in memory, and the log is written back when it holds as much, for
# many batches write the same pages.
_SETTINGS = (
    "busy_timeout=60000",
    "foreign_keys=ON",
    "temp_store=MEMORY",
    "cache_size=-131072",
    "wal_autocheckpoint=16384",
)


def make_engine(url: URL) -> Engine:
    """Return an engine on the database: SQLite with a write-ahead log, or PostgreSQL."""
    if url.get_backend_name() != "sqlite":
        return create_engine(url, connect_args={"connect_timeout": 10}, pool_pre_ping=True)
    engine = create_engine(url, creator=lambda: _connect(url))
    event.listen(engine, "begin", _begin)
    return engine


def is_sqlite(connection: Connection | Engine) -> bool:
    """Whether the ledger is an SQLite file."""
    return connection.dialect.name == "sqlite"


def lock_for_writing(connection: Connection) -> None:
    """Let no other writer in until the transaction ends; readers go on undisturbed."""
    if is_sqlite(connection):
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITERS_LOCK})")


def _begin(connection: Connection) -> None:
    """Begin a transaction in fact: Python's driver would leave that to the first change, after the first reading."""
    connection.exec_driver_sql("BEGIN")


def _connect(url: URL) -> sqlite3.Connection:
    path = url.database or ""
    connection = sqlite3.connect(
        _uri(path), uri=True, timeout=PATIENCE, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    if _writable(path):
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
    return connection


def _uri(path: str) -> str:
    """Return the address of a file for SQLite; one that cannot be written is opened for reading only."""
    address = Path(path).absolute().as_uri()
    if _writable(path):
        return address
    log = Path(f"{path}-wal")
    return f"{address}?mode=ro" if log.exists() and log.stat().st_size else f"{address}?immutable=1"


def _writable(path: str) -> bool:
    """Whether the file, or the folder it will stand in, can be written."""
    file = Path(path).absolute()
    return os.access(file.parent, os.W_OK) and (not file.exists() or os.access(file, os.W_OK))
