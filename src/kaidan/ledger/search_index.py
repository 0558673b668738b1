"""The index of words: tokens and facets of a row in, the keys of the rows that a search finds out, newest first.

Two kinds of rows are indexed, statements and blocks. A facet is one word such as `speaker:jp`.
"""

from collections.abc import Iterable, Sequence
from typing import Literal, Protocol

from msgspec import Struct
from sqlalchemy.engine import Connection

from kaidan.ledger.query_words import Node

Indexed = Literal["statements", "blocks"]
INDEXED: tuple[Indexed, ...] = ("statements", "blocks")
Order = Literal["newest", "rank"]


class IndexRow(Struct, frozen=True):
    """A row as it is indexed: its key, the words found in it, its facets."""

    key: int
    words: str
    facets: str


class Sought(Struct, frozen=True, kw_only=True):
    """What to look for: words (None for any), facets of which each group needs one, and the keys between which."""

    words: Node | None = None
    facets: tuple[tuple[str, ...], ...] = ()
    first: int = 0
    last: int = (1 << 63) - 1


class SearchIndex(Protocol):
    """What a database must bring to be searched."""

    def make(self, connection: Connection) -> None:
        """Make the tables of the index."""

    def put(self, connection: Connection, kind: Indexed, rows: Sequence[IndexRow]) -> None:
        """Index rows that are not indexed."""

    def drop(self, connection: Connection, kind: Indexed, rows: Iterable[IndexRow]) -> None:
        """Take rows out, given exactly as they were put in."""

    def tidy(self, connection: Connection) -> bool:
        """Do some of the work that makes searches faster after much was added; return whether there is more to do."""

    def count(self, connection: Connection, kind: Indexed, sought: Sought) -> int:
        """Return how many rows are found."""

    def keys(self, connection: Connection, kind: Indexed, sought: Sought, order: Order, limit: int) -> list[int]:
        """Return the keys of the first `limit` rows found."""
