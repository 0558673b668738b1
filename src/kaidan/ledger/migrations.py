"""Named steps that bring the tables of an older ledger to today's form: a connection in, the steps due or done out."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from sqlalchemy import insert, inspect, select
from sqlalchemy.engine import Connection

from kaidan.errors import LedgerVersionError
from kaidan.ledger.search import search_index
from kaidan.ledger.tables import METADATA, migrations


class Migration(Struct, frozen=True):
    """One step: its name, what it does in a line, and the function that does it."""

    name: str
    line: str
    apply: Callable[[Connection], None]


def _make_tables(connection: Connection) -> None:
    METADATA.create_all(connection)
    search_index(connection).make(connection)


# In order; a name once published is never changed. A new ledger is made in today's form and has them all.
MIGRATIONS: tuple[Migration, ...] = (
    Migration("0001-tables", "Make the tables of claims, links and judgements, and the search index.", _make_tables),
)


def is_ledger(connection: Connection) -> bool:
    """Whether there are the tables of a ledger."""
    return inspect(connection).has_table(migrations.name)


def is_empty(connection: Connection) -> bool:
    """Whether there are no tables at all."""
    return not inspect(connection).get_table_names()


def make_ledger(connection: Connection, now: str, steps: Sequence[Migration] = MIGRATIONS) -> None:
    """Make the tables of a new ledger, in today's form."""
    _make_tables(connection)
    _note(connection, steps, now)


def pending(connection: Connection, steps: Sequence[Migration] = MIGRATIONS) -> tuple[Migration, ...]:
    """Return the steps still to be taken, in order. Raises LedgerVersionError where the ledger knows later ones."""
    known = {step.name for step in steps}
    applied = set(connection.scalars(select(migrations.c.name)))
    if applied - known:
        later = ", ".join(sorted(applied - known))
        raise LedgerVersionError(f"The ledger was made by a newer Kaidan ({later}); install that one to use it.")
    return tuple(step for step in steps if step.name not in applied)


def migrate(connection: Connection, now: str, steps: Sequence[Migration] = MIGRATIONS) -> tuple[Migration, ...]:
    """Take the steps that are due, all within the caller's transaction, and return them."""
    due = pending(connection, steps)
    for step in due:
        step.apply(connection)
    _note(connection, due, now)
    return due


def _note(connection: Connection, steps: Sequence[Migration], now: str) -> None:
    if steps:
        connection.execute(insert(migrations), [{"name": step.name, "applied_at": now} for step in steps])
