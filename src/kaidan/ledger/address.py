"""Where the ledger is: what the user named (a path, an address of a database, or nothing) in, a database URL out."""

import os
from pathlib import Path

from platformdirs import user_data_path
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from kaidan.errors import LedgerError

VARIABLE = "KAIDAN_LEDGER"
FILE_NAME = "ledger.sqlite"
# The driver of each kind of database, by the scheme that users write.
DRIVERS = {
    "sqlite": "sqlite",
    "postgresql": "postgresql+psycopg",
    "postgres": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
}


def locate(named: str | None = None) -> URL:
    """Return the URL of the ledger named, else of the one `KAIDAN_LEDGER` names, else of the user's own.

    A name without `://` is the path of an SQLite file. Raises LedgerError for a URL of a database there is no driver
    for. Example: `locate("talks.sqlite").database` is `"talks.sqlite"`.
    """
    chosen = named or os.environ.get(VARIABLE) or str(default_path())
    return _database(chosen) if "://" in chosen else URL.create("sqlite", database=str(Path(chosen).expanduser()))


def default_path() -> Path:
    """Return the path of the user's own ledger, in the platform's folder for data."""
    return user_data_path("kaidan", appauthor=False) / FILE_NAME


def shown(url: URL) -> str:
    """Return how the ledger is named in sentences to the user: its path, or its URL without the password."""
    if url.get_backend_name() == "sqlite":
        return url.database or ":memory:"
    return url.set(drivername=url.get_backend_name()).render_as_string(hide_password=True)


def _database(words: str) -> URL:
    try:
        url = make_url(words)
    except (ArgumentError, ValueError):
        raise LedgerError(f"{words!r} is no address of a database; give a path or postgresql://HOST/NAME.") from None
    driver = DRIVERS.get(url.drivername)
    if driver is None:
        raise LedgerError(f"A ledger cannot be kept in {url.drivername}; give a path or postgresql://HOST/NAME.")
    if driver == "sqlite" and not url.database:
        raise LedgerError("An SQLite address needs the path of a file, as in sqlite:///talks.sqlite.")
    return url.set(drivername=driver)
