"""The index of words in SQLite: FTS5 without a copy of the words, which the ledger's rows hold already."""

from collections.abc import Iterable, Sequence

from sqlalchemy.engine import Connection

from kaidan.ledger.query_words import Joined, Node, Phrase
from kaidan.ledger.search_index import INDEXED, Indexed, IndexRow, Order, Sought
from kaidan.ledger.tokens import tokens_of

_TABLE = {"statements": "statement_words", "blocks": "block_words"}
# Splits at blanks and leaves all else alone: the tokens are made by Kaidan.
_MAKE = (
    "CREATE VIRTUAL TABLE {table} USING fts5(words, facets, content='', tokenize=\"ascii tokenchars ':-_.+'\")",
    "INSERT INTO {table}({table}, rank) VALUES('automerge', 8)",
    # A batch of pages is held whole and written once, at the end of its transaction.
    "INSERT INTO {table}({table}, rank) VALUES('hashsize', 33554432)",
)
_PUT = "INSERT INTO {table}(rowid, words, facets) VALUES(?, ?, ?)"
_DROP = "INSERT INTO {table}({table}, rowid, words, facets) VALUES('delete', ?, ?, ?)"
_BETWEEN = "rowid >= ? AND rowid <= ?"
_MATCHES = "{table} MATCH ? AND "
# Parts of the index are told by their pages; so many are merged at a time, until the largest part is nearly all.
_PARTS = "SELECT count(*) FROM {table}_idx GROUP BY segid"
_MERGE = "INSERT INTO {table}({table}, rank) VALUES('merge', ?)"
_PAGES_MERGED, _WHOLE = 4000, 0.75
_FACET_MARK = ":"
_ORDER = {"newest": "rowid DESC", "rank": "bm25({table}, 1.0, 0.0), rowid DESC"}


class SqliteIndex:
    """The index in an SQLite file."""

    def make(self, connection: Connection) -> None:
        """Make the tables of the index."""
        for kind in INDEXED:
            for line in _MAKE:
                connection.exec_driver_sql(line.format(table=_TABLE[kind]))

    def put(self, connection: Connection, kind: Indexed, rows: Sequence[IndexRow]) -> None:
        """Index rows that are not indexed."""
        _run(connection, _PUT, kind, rows)

    def drop(self, connection: Connection, kind: Indexed, rows: Iterable[IndexRow]) -> None:
        """Take rows out, given exactly as they were put in."""
        _run(connection, _DROP, kind, rows)

    def tidy(self, connection: Connection) -> bool:
        """Merge some of what is in many parts, unless nearly all is in one; return whether there is more to merge."""
        return any(_merge(connection, _TABLE[kind]) for kind in INDEXED)

    def count(self, connection: Connection, kind: Indexed, sought: Sought) -> int:
        """Return how many rows are found."""
        table = _TABLE[kind]
        where, values = _where(table, sought)
        found = connection.exec_driver_sql(f"SELECT count(*) FROM {table} WHERE {where}", values).scalar()
        return int(found or 0)

    def keys(self, connection: Connection, kind: Indexed, sought: Sought, order: Order, limit: int) -> list[int]:
        """Return the keys of the first `limit` rows found."""
        table = _TABLE[kind]
        where, values = _where(table, sought)
        line = f"SELECT rowid FROM {table} WHERE {where} ORDER BY {_ORDER[order].format(table=table)} LIMIT ?"
        return list(connection.exec_driver_sql(line, (*values, limit)).scalars())


def _run(connection: Connection, line: str, kind: Indexed, rows: Iterable[IndexRow]) -> None:
    # In the order of their keys: FTS5 writes out what it holds at every key that is less than the one before.
    ordered = sorted(rows, key=lambda row: row.key)
    values = [(row.key, " ".join(tokens_of(row.words)), _facets(row.facets)) for row in ordered]
    if values:
        connection.exec_driver_sql(line.format(table=_TABLE[kind]), values)


def _merge(connection: Connection, table: str) -> bool:
    parts = sorted(connection.exec_driver_sql(_PARTS.format(table=table)).scalars())
    if not parts or parts[-1] >= sum(parts) * _WHOLE:
        return False
    before = _changes(connection)
    connection.exec_driver_sql(_MERGE.format(table=table), (-_PAGES_MERGED,))
    return _changes(connection) - before > 1


def _changes(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT total_changes()").scalar() or 0)


def _where(table: str, sought: Sought) -> tuple[str, tuple[str | int, ...]]:
    """Return the condition and its values; FTS5 knows no search for anything, so that one goes by keys alone."""
    match, keys = _match(sought), (sought.first, sought.last)
    return (_MATCHES.format(table=table) + _BETWEEN, (match, *keys)) if match else (_BETWEEN, keys)


def _match(sought: Sought) -> str:
    """Return the search in the words of FTS5; every token is quoted, so that none is taken for a word of its own."""
    parts = [f"({' OR '.join(_quoted(_facets(facet)) for facet in group)})" for group in sought.facets]
    if sought.words is not None:
        parts.append(_node(sought.words))
    return " AND ".join(parts)


def _facets(facets: str) -> str:
    """Return facets as they are indexed: their mark tells them from words, which is faster than to ask for a column."""
    return " ".join(f"{_FACET_MARK}{facet}" for facet in facets.split())


def _node(node: Node) -> str:
    if isinstance(node, Joined):
        return f"({f' {node.how.upper()} '.join(map(_node, node.parts))})"
    return _phrase(node)


def _phrase(phrase: Phrase) -> str:
    return f"{_quoted(' '.join(phrase.tokens))}{' *' if phrase.prefix else ''}"


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'
