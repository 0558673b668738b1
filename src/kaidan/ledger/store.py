"""The ledger itself: where it is in, transactions to read and write in out."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from sqlalchemy import Engine
from sqlalchemy.engine import URL, Connection

from kaidan.errors import LedgerMissingError, LedgerStoreError, LedgerVersionError
from kaidan.ledger.address import locate, shown
from kaidan.ledger.engine import lock_for_writing, make_engine
from kaidan.ledger.faults import prepare_folder, told_in_a_sentence
from kaidan.ledger.judgement_record import Judgement
from kaidan.ledger.judging import Ruling, import_judgements, judge_entry
from kaidan.ledger.migrations import Migration, is_empty, is_ledger, make_ledger, migrate, pending
from kaidan.ledger.page_rows import Page
from kaidan.ledger.replacing import replace_reading
from kaidan.ledger.search import search_index
from kaidan.ledger.touched import Touched
from kaidan.ledger.writing import Outcome, write_pages
from kaidan.model import Reading

Relink = Callable[[Connection, Touched], None]


def utc_now() -> str:
    """Return the time by the clock, in UTC, to the microsecond (ISO 8601)."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def no_links(connection: Connection, touched: Touched) -> None:
    """Link nothing: a ledger that is written without the rules that tie its entries."""


class Ledger:
    """A ledger of talks in an SQLite file or a PostgreSQL database.

    `reading()` and `writing()` give a transaction each: all of what is done within is kept, or nothing. Every error of
    the database is raised as a LedgerError of one sentence. Example: `with Ledger.open("talks.sqlite") as ledger: …`.
    """

    def __init__(self, url: URL, relink: Relink = no_links) -> None:
        self.url = url
        self._relink = relink
        with told_in_a_sentence(url):
            self._engine: Engine = make_engine(url)

    @classmethod
    def open(cls, named: str | None = None, *, create: bool = False, relink: Relink = no_links) -> Self:
        """Open the ledger named (see `kaidan.ledger.address.locate`); with `create`, make it where there is none.

        Raises LedgerMissingError where there is none, LedgerVersionError where it has another form than this Kaidan's,
        LedgerStoreError where the database fails.
        """
        ledger = cls(locate(named), relink)
        try:
            ledger._prepare(create)
        except BaseException:
            ledger.close()
            raise
        return ledger

    @classmethod
    def open_to_migrate(cls, named: str | None = None) -> Self:
        """Open a ledger that may have steps to take still, only to tell of them and to take them.

        Raises LedgerMissingError where there is none, LedgerStoreError where the database fails.
        """
        ledger = cls(locate(named))
        try:
            if not ledger._is_there():
                raise LedgerMissingError(f"There is no ledger at {ledger.shown} yet; kaidan add PAGES makes one.")
        except BaseException:
            ledger.close()
            raise
        return ledger

    def _prepare(self, create: bool) -> None:
        if not self._is_there():
            if not create:
                raise LedgerMissingError(f"There is no ledger at {self.shown} yet; kaidan add PAGES makes one.")
            prepare_folder(self.url)
            self._make()
            return
        with self.reading() as connection:
            due = pending(connection)
        if due:
            raise LedgerVersionError(
                f"The ledger {self.shown} was made by an older Kaidan; kaidan ledger migrate brings it up to date."
            )

    def _is_there(self) -> bool:
        """Whether there is a ledger. Raises LedgerStoreError for a file or database that holds something else."""
        if self.url.get_backend_name() == "sqlite":
            path = Path(self.url.database or "")
            if not path.exists() or (path.is_file() and path.stat().st_size == 0):
                return False
        with self.reading() as connection:
            if is_ledger(connection):
                return True
            if is_empty(connection):
                return False
        raise LedgerStoreError(f"{self.shown} holds tables that are no ledger of Kaidan; name another place.")

    def _make(self) -> None:
        with self.writing() as connection:
            if not is_ledger(connection):
                make_ledger(connection, utc_now())

    @property
    def shown(self) -> str:
        """How the ledger is named in sentences to the user; a password is left out."""
        return shown(self.url)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a transaction to read in; what others write meanwhile is not seen in it."""
        with told_in_a_sentence(self.url), self._engine.connect() as connection:
            if connection.dialect.name == "postgresql":
                connection.execution_options(isolation_level="REPEATABLE READ")
            with connection.begin():
                yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a transaction to write in, alone among writers; it is kept when the block ends without an error."""
        with told_in_a_sentence(self.url), self._engine.begin() as connection:
            lock_for_writing(connection)
            yield connection

    def add(self, pages: Sequence[tuple[Page, Reading]]) -> list[Outcome]:
        """Keep pages with their Readings, link what they touch, and return what became of each; all or none."""
        with self.writing() as connection:
            outcomes, touched = write_pages(connection, pages, utc_now())
            self._relink(connection, touched)
        return outcomes

    def replace(self, pages: Sequence[tuple[Page, Reading]]) -> None:
        """Put Readings in the place of those that the same bytes gave before, and link what they touch; all or none."""
        if not pages:
            return
        with self.writing() as connection:
            touched = Touched()
            for page, reading in pages:
                replace_reading(connection, page, reading, touched)
            self._relink(connection, touched)

    def judge(self, ruling: Ruling) -> list[Judgement]:
        """Keep what somebody rules of an entry, link what it touches, and return the judgements made; all or none."""
        with self.writing() as connection:
            judgements, touched = judge_entry(connection, ruling, utc_now())
            self._relink(connection, touched)
        return judgements

    def import_judgements(self, judgements: Sequence[Judgement]) -> int:
        """Keep judgements made in other ledgers, link what they touch, and return how many were new; all or none."""
        with self.writing() as connection:
            new, touched = import_judgements(connection, judgements)
            self._relink(connection, touched)
        return new

    def tidy(self) -> None:
        """Bring the search index into good order after much was added; others write in between, and nothing changes."""
        more = True
        while more:
            with self.writing() as connection:
                more = search_index(connection).tidy(connection)

    def relink(self, touched: Touched) -> None:
        """Link anew what was touched."""
        with self.writing() as connection:
            self._relink(connection, touched)

    def pending(self) -> tuple[Migration, ...]:
        """Return the steps that `migrate` would take, in order."""
        with self.reading() as connection:
            return pending(connection)

    def migrate(self) -> tuple[Migration, ...]:
        """Bring the tables to today's form in one transaction, and return the steps taken."""
        with self.writing() as connection:
            return migrate(connection, utc_now())

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
