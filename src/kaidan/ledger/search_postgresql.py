"""The index of words in PostgreSQL: one tsvector a row, its tokens with their places, under a GIN index."""

from collections.abc import Iterable, Sequence

from sqlalchemy.engine import Connection

from kaidan.ledger.query_words import Joined, Node, Phrase
from kaidan.ledger.search_index import INDEXED, Indexed, IndexRow, Order, Sought
from kaidan.ledger.tokens import tokens_of

_TABLE = {"statements": "statement_words", "blocks": "block_words"}
_MAKE = (
    "CREATE TABLE {table} (key bigint PRIMARY KEY, words tsvector NOT NULL)",
    "CREATE INDEX {table}_by_word ON {table} USING gin (words)",
)
_TIDY = ("SELECT gin_clean_pending_list('{table}_by_word'::regclass)", "ANALYZE {table}", "ANALYZE {kind}")
_PUT = "INSERT INTO {table}(key, words) VALUES(%s, %s::tsvector)"
_DROP = "DELETE FROM {table} WHERE key = %s"
_BETWEEN = "key >= %s AND key <= %s"
_MATCHES = "words @@ %s::tsquery AND "
_ORDER = {"newest": "key DESC", "rank": "ts_rank(words, %s::tsquery, 1) DESC, key DESC"}
# The greatest place that a tsvector keeps; words of a block beyond it are found singly and not side by side.
_LAST_PLACE = 16383
_LONGEST_TOKEN = 500
_FACET_MARK = ":"


class PostgresqlIndex:
    """The index in a PostgreSQL database."""

    def make(self, connection: Connection) -> None:
        """Make the tables of the index."""
        for kind in INDEXED:
            for line in _MAKE:
                connection.exec_driver_sql(line.format(table=_TABLE[kind]))

    def put(self, connection: Connection, kind: Indexed, rows: Sequence[IndexRow]) -> None:
        """Index rows that are not indexed."""
        if rows:
            values = [(row.key, _vector(row)) for row in rows]
            connection.exec_driver_sql(_PUT.format(table=_TABLE[kind]), values)

    def drop(self, connection: Connection, kind: Indexed, rows: Iterable[IndexRow]) -> None:
        """Take rows out."""
        keys = [(row.key,) for row in rows]
        if keys:
            connection.exec_driver_sql(_DROP.format(table=_TABLE[kind]), keys)

    def tidy(self, connection: Connection) -> bool:
        """Take what was added last into the index itself, and let PostgreSQL count what it plans searches by."""
        for kind in INDEXED:
            for line in _TIDY:
                connection.exec_driver_sql(line.format(table=_TABLE[kind], kind=kind))
        return False

    def count(self, connection: Connection, kind: Indexed, sought: Sought) -> int:
        """Return how many rows are found."""
        where, values = _where(sought)
        line = f"SELECT count(*) FROM {_TABLE[kind]} WHERE {where}"
        return int(connection.exec_driver_sql(line, values).scalar() or 0)

    def keys(self, connection: Connection, kind: Indexed, sought: Sought, order: Order, limit: int) -> list[int]:
        """Return the keys of the first `limit` rows found."""
        where, values = _where(sought)
        line = f"SELECT key FROM {_TABLE[kind]} WHERE {where} ORDER BY {_ORDER[order]} LIMIT %s"
        ranked = (_node(sought.words) if sought.words else "",) if order == "rank" else ()
        return list(connection.exec_driver_sql(line, (*values, *ranked, limit)).scalars())


def _vector(row: IndexRow) -> str:
    """Return a row in the written form of a tsvector: every token with its places, every facet without one."""
    places: dict[str, list[int]] = {}
    for place, token in enumerate(tokens_of(row.words), start=1):
        places.setdefault(token[:_LONGEST_TOKEN], []).append(min(place, _LAST_PLACE))
    words = [f"{_quoted(token)}:{','.join(map(str, sorted(set(at))[:256]))}" for token, at in places.items()]
    return " ".join([*words, *(_facet(facet) for facet in row.facets.split())])


def _facet(facet: str) -> str:
    """Return a facet as a lexeme; its mark keeps it from a search for the beginning of a word, which has none."""
    return _quoted(f"{_FACET_MARK}{facet}")


def _where(sought: Sought) -> tuple[str, tuple[str | int, ...]]:
    """Return the condition and its values; a search for anything goes by keys alone."""
    query, keys = _query(sought), (sought.first, sought.last)
    return (_MATCHES + _BETWEEN, (query, *keys)) if query else (_BETWEEN, keys)


def _query(sought: Sought) -> str:
    parts = [f"({' | '.join(map(_facet, group))})" for group in sought.facets]
    if sought.words is not None:
        parts.append(_node(sought.words))
    return " & ".join(parts)


def _node(node: Node) -> str:
    if isinstance(node, Joined):
        sign = {"and": " & ", "or": " | ", "not": " & !"}[node.how]
        return f"({sign.join(map(_node, node.parts))})"
    return _phrase(node)


def _phrase(phrase: Phrase) -> str:
    tokens = [_quoted(token[:_LONGEST_TOKEN]) for token in phrase.tokens]
    if phrase.prefix:
        tokens[-1] += ":*"
    return f"({' <-> '.join(tokens)})"


def _quoted(token: str) -> str:
    return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'"
