"""What goes wrong in a database: its error in, one clear sentence as a LedgerError out."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from kaidan.errors import LedgerError, LedgerStoreError
from kaidan.ledger.address import shown

# What the database says (in small letters), and the sentence for the user; the first that fits is used.
SENTENCES: tuple[tuple[str, str], ...] = (
    ("database or disk is full", "The disk that holds the ledger {ledger} is full; free some space and run it again."),
    ("no space left", "The disk that holds the ledger {ledger} is full; free some space and run it again."),
    ("disk i/o error", "The ledger {ledger} cannot be written (the disk is full or failing); nothing more was kept."),
    ("readonly", "The ledger {ledger} cannot be written; it is read-only for you."),
    ("read-only", "The ledger {ledger} cannot be written; it is read-only for you."),
    ("permission denied", "You have no right to use the ledger {ledger} so; ask whoever keeps it."),
    ("attempt to write", "The ledger {ledger} cannot be written; it is read-only for you."),
    ("not a database", "{ledger} is no ledger of Kaidan; name another file."),
    ("malformed", "The ledger {ledger} is damaged; restore it from a copy."),
    ("is locked", "The ledger {ledger} is in use by another program; try again when that is done."),
    ("unable to open", "The ledger {ledger} cannot be opened; see that its folder is there and yours to use."),
    ("password", "The server of the ledger {ledger} refused the name or the password."),
    ("authentication", "The server of the ledger {ledger} refused the name or the password."),
    ("does not exist", "There is no database {ledger}; make it with createdb, or name another."),
    ("connection", "The server of the ledger {ledger} cannot be reached; see that it runs and is named rightly."),
    ("could not translate", "The server of the ledger {ledger} cannot be found; see that it is named rightly."),
    ("resolve host", "The server of the ledger {ledger} cannot be found; see that it is named rightly."),
    ("terminating", "The server of the ledger {ledger} closed the connection; run it again when it is back."),
)
OTHERWISE = "The ledger {ledger} failed ({words})."


@contextmanager
def told_in_a_sentence(url: URL) -> Iterator[None]:
    """Turn every error of the database within into a LedgerStoreError of one sentence."""
    try:
        yield
    except DBAPIError as error:
        raise _sentence(url, str(error.orig)) from error
    except SQLAlchemyError as error:
        raise _sentence(url, str(error)) from error
    except ModuleNotFoundError as error:
        words = "A ledger in PostgreSQL needs the driver psycopg; install it with pip install 'kaidan[postgresql]'."
        raise LedgerStoreError(words) from error


def prepare_folder(url: URL) -> None:
    """Make the folder of an SQLite file. Raises LedgerStoreError where it cannot be made."""
    try:
        Path(url.database or "").absolute().parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise LedgerStoreError(f"The folder of the ledger {shown(url)} cannot be made ({reason}).") from None


def _sentence(url: URL, words: str) -> LedgerError:
    lowered = words.lower()
    found = next((sentence for sign, sentence in SENTENCES if sign in lowered), OTHERWISE)
    first = words.strip().splitlines()[0] if words.strip() else "it gave no reason"
    return LedgerStoreError(found.format(ledger=shown(url), words=first))
