"""Whether the index of words holds what it should: batches of versions in, faults as sentences out."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.engine import Connection

from kaidan.ledger import tables
from kaidan.ledger.check_pages import Kept
from kaidan.ledger.page_rows import facet
from kaidan.ledger.query_words import Phrase
from kaidan.ledger.search import search_index
from kaidan.ledger.search_index import INDEXED, Indexed, IndexRow, Sought
from kaidan.ledger.standing import indexed_rows
from kaidan.ledger.tokens import tokens_of

# A row is looked up by so many of its first tokens.
FIRST_TOKENS = 3


class IndexTally:
    """Looks rows up as they go by, and at the end compares their number with that of the index."""

    def __init__(self, connection: Connection, quick: bool) -> None:
        self._connection = connection
        self._index = search_index(connection)
        self._quick = quick
        self._counts: Counter[str] = Counter()

    def check(self, batch: Iterable[Kept]) -> Iterator[str]:
        """Yield the current versions whose rows are not all found; with `quick` they are only counted."""
        for kept in batch:
            for kind in INDEXED if kept.version["current"] else ():
                rows = indexed_rows(kind, kept.due.version, kept.due.rows)
                self._counts[kind] += len(rows)
                if rows and not self._quick:
                    yield from self._lost(kind, kept.version["id"], rows)

    def _lost(self, kind: Indexed, version: str, rows: Sequence[IndexRow]) -> Iterator[str]:
        lost = sum(not self._is_found(kind, row) for row in rows)
        if lost:
            yield f"{lost} of the {kind} of {version} are not found by their words."
        wrong = [word for word, count in _facets(rows).items() if self._with_facet(kind, word, rows) != count]
        if wrong:
            yield f"The index does not find the {kind} of {version} by {', '.join(sorted(wrong))}."

    def _is_found(self, kind: Indexed, row: IndexRow) -> bool:
        tokens = tuple(tokens_of(row.words)[:FIRST_TOKENS])
        words = Phrase(tokens, False, row.words) if tokens else None
        facets = () if words else ((row.facets.split()[0],),)
        sought = Sought(words=words, facets=facets, first=row.key, last=row.key)
        return self._index.count(self._connection, kind, sought) == 1

    def _with_facet(self, kind: Indexed, word: str, rows: Sequence[IndexRow]) -> int:
        """Return how many rows of a version have a facet: their keys are a stretch of numbers of its own."""
        keys = [row.key for row in rows]
        sought = Sought(facets=((word,),), first=min(keys), last=max(keys))
        return self._index.count(self._connection, kind, sought)

    def check_totals(self) -> Iterator[str]:
        """Yield where the index holds more or fewer rows than the current versions have."""
        languages = sorted(self._connection.scalars(select(tables.versions.c.language).distinct()))
        if not languages:
            return
        every = Sought(facets=(tuple(facet("language", language) for language in languages),))
        for kind in INDEXED:
            held = self._index.count(self._connection, kind, every)
            if held != self._counts[kind]:
                yield f"The index holds {held} {kind}, and the pages have {self._counts[kind]}."


def _facets(rows: Sequence[IndexRow]) -> Counter[str]:
    """Return how many of the rows have each facet."""
    return Counter(word for row in rows for word in set(row.facets.split()))
