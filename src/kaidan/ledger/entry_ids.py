"""What an id names: an id or the beginning of one in, the one entry that it names out."""

from collections.abc import Iterator

from sqlalchemy import Column, select
from sqlalchemy.engine import Connection

from kaidan.errors import NoEntryError
from kaidan.ledger import tables
from kaidan.ledger.engine import is_sqlite
from kaidan.ledger.layers import LAYERS

# The most ids that a sentence lists where a beginning fits several.
MOST_NAMED = 5
_LAST = "\U0010ffff"
# Where ids are kept, by their kind; a document or person is known by the links that end at it.
_HOMES: tuple[tuple[str, Column[str]], ...] = (
    ("reading", tables.versions.c.id),
    ("talks", tables.versions.c.talks),
    *((layer.kind, layer.table.c.id) for layer in LAYERS),
    ("instrument", tables.links.c.target),
    ("person", tables.links.c.target),
)


def find_id(connection: Connection, named: str) -> str:
    """Return the id that is named by itself, or by a beginning of it, with or without its kind.

    Raises NoEntryError where there is none, or where several begin so.
    """
    typed = named.strip()
    whole = _first(connection, typed, whole=True)
    if whole:
        return whole[0]
    found = _first(connection, typed, whole=False) if typed else []
    if len(found) == 1:
        return found[0]
    if not found:
        raise NoEntryError(f"The ledger has no entry {named!r}.")
    more = " and more" if len(found) > MOST_NAMED else ""
    raise NoEntryError(f"Several entries begin with {named!r}: {', '.join(found[:MOST_NAMED])}{more}.")


def _first(connection: Connection, typed: str, *, whole: bool) -> list[str]:
    """Return up to one id more than a sentence lists."""
    found: set[str] = set()
    for column, beginning in _places(typed):
        question = select(column).distinct().order_by(column).limit(MOST_NAMED + 1)
        if whole:
            question = question.where(column == beginning)
        elif is_sqlite(connection):
            question = question.where(column >= beginning, column < beginning + _LAST)
        else:
            question = question.where(column.startswith(beginning, autoescape=True))
        found.update(connection.scalars(question))
        if len(found) > MOST_NAMED:
            break
    return sorted(found)[: MOST_NAMED + 1]


def _places(typed: str) -> Iterator[tuple[Column[str], str]]:
    """Yield the columns in which an id may stand that begins as typed, and how it begins there."""
    of_kind = [
        (column, typed) for kind, column in _HOMES if f"{kind}-".startswith(typed) or typed.startswith(f"{kind}-")
    ]
    yield from of_kind or [(column, f"{kind}-{typed}") for kind, column in _HOMES]
