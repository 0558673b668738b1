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
)
_PUT = "INSERT INTO {table}(rowid, words, facets) VALUES(?, ?, ?)"
_DROP = "INSERT INTO {table}({table}, rowid, words, facets) VALUES('delete', ?, ?, ?)"
_WHERE = "{table} MATCH ? AND rowid >= ? AND rowid <= ?"
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

    def count(self, connection: Connection, kind: Indexed, sought: Sought) -> int:
        """Return how many rows are found."""
        table = _TABLE[kind]
        where = f"SELECT count(*) FROM {table} WHERE {_WHERE}".format(table=table)
        found = connection.exec_driver_sql(where, (_match(sought), sought.first, sought.last)).scalar()
        return int(found or 0)

    def keys(self, connection: Connection, kind: Indexed, sought: Sought, order: Order, limit: int) -> list[int]:
        """Return the keys of the first `limit` rows found."""
        table = _TABLE[kind]
        line = f"SELECT rowid FROM {table} WHERE {_WHERE} ORDER BY {_ORDER[order]} LIMIT ?".format(table=table)
        values = (_match(sought), sought.first, sought.last, limit)
        return list(connection.exec_driver_sql(line, values).scalars())


def _run(connection: Connection, line: str, kind: Indexed, rows: Iterable[IndexRow]) -> None:
    values = [(row.key, " ".join(tokens_of(row.words)), row.facets) for row in rows]
    if values:
        connection.exec_driver_sql(line.format(table=_TABLE[kind]), values)


def _match(sought: Sought) -> str:
    """Return the search in the words of FTS5; every token is quoted, so that none is taken for a word of its own."""
    parts = [f"facets : ({' OR '.join(map(_quoted, group))})" for group in sought.facets]
    if sought.words is not None:
        parts.append(f"words : ({_node(sought.words)})")
    return " AND ".join(parts)


def _node(node: Node) -> str:
    if isinstance(node, Joined):
        return f"({f' {node.how.upper()} '.join(map(_node, node.parts))})"
    return _phrase(node)


def _phrase(phrase: Phrase) -> str:
    return f"{_quoted(' '.join(phrase.tokens))}{' *' if phrase.prefix else ''}"


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'
